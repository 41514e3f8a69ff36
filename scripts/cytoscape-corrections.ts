/** What stands in a module of Cytoscape, and what is to stand there instead. */
export interface Correction {
  readonly module: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Where Cytoscape does the same work again and again, or leaves an older picture standing; what it answers stays the same. Each `from`
 * stands once in its module, or the build says that it does not.
 */
export const CORRECTIONS: readonly Correction[] = [
  // The lines of an actor, asked for at each property that it is given, were put into a new collection each time.
  {
    module: 'collection/style.mjs',
    from: 'ele.connectedEdges().forEach( dirty );',
    to: 'ele._private.edges.forEach( dirty );',
  },
  // Any change of an attribute of its element, such as the cursor over an actor, had the whole picture drawn again.
  {
    module: 'extensions/renderer/base/load-listeners.mjs',
    from: 'r.cy.resize();',
    to: [
      'r.invalidateContainerClientCoordsCache();',
      'const [ , , width, height ] = r.findContainerClientCoords();',
      'if( width * r.getPixelRatio() === r.canvasWidth && height * r.getPixelRatio() === r.canvasHeight ){ return; }',
      'r.cy.resize();',
    ].join('\n'),
  },
  // Shapes and names were drawn on their sheets and taken from them in turn, which has a browser copy the whole sheet each time.
  {
    module: 'extensions/renderer/canvas/drawing-elements.mjs',
    from: 'CRp.drawCachedElements = function( context, eles, pxRatio, extent ){\n  let r = this;',
    to: [
      'CRp.drawCachedElements = function( context, eles, pxRatio, extent ){',
      '  let r = this;',
      '  for( let i = 0; i < eles.length; i++ ){',
      '    let ele = eles[ i ];',
      '    if( !ele.visible() || extent && !math.boundingBoxesIntersect( ele.boundingBox(), extent ) ){ continue; }',
      '    for( let cache of [ r.data.eleTxrCache, r.data.lblTxrCache ] ){',
      '      cache.getElement( ele, cache.getBoundingBox( ele ), pxRatio );',
      '    }',
      '  }',
    ].join('\n'),
  },
  // A frame that was asked for while another was drawn, as by a camera that looks again, never came.
  {
    module: 'extensions/renderer/base/redraw.mjs',
    from: 'r.render( r.renderOptions );',
    to: 'r.requestedFrame = false;\nr.render( r.renderOptions );',
  },
  {
    module: 'extensions/renderer/base/redraw.mjs',
    from: 'r.averageRedrawTime / 2 + duration / 2;\n\n      r.requestedFrame = false;',
    to: 'r.averageRedrawTime / 2 + duration / 2;',
  },
];
