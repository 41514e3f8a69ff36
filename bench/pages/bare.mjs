import cytoscape from 'cytoscape';
import { createElement, useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';

/** The least that draws the article's graph with the libraries that the app has: no legend, no timeline, no cards. */
const STYLE = [
  { selector: 'node', style: { label: 'data(label)', width: 30, height: 30, 'background-color': '#26547c' } },
  {
    selector: 'edge',
    style: { width: 2, 'line-color': '#9aa4ae', 'curve-style': 'bezier', 'target-arrow-shape': 'triangle' },
  },
];

const address = new URL(new URLSearchParams(location.search).get('dataset'), location.href);

function Picture({ dataset }) {
  const stage = useRef(null);
  useEffect(() => {
    const cy = cytoscape({ container: stage.current, style: STYLE, elements: elementsOf(dataset) });
    cy.layout({ name: 'cose', animate: false }).run();
    cy.one('render', () =>
      requestAnimationFrame(() => {
        document.documentElement.dataset.ready = 'true';
      }),
    );
    return () => cy.destroy();
  }, [dataset]);
  return createElement('div', { ref: stage, className: 'picture' });
}

function elementsOf({ actors, claims }) {
  return {
    nodes: actors.map(({ id, label, short }) => ({ data: { id, label: short ?? label } })),
    edges: claims.map(({ id, subject, object }) => ({ data: { id: `claim ${id}`, source: subject, target: object } })),
  };
}

const response = await fetch(address);
createRoot(document.getElementById('stage')).render(createElement(Picture, { dataset: await response.json() }));
