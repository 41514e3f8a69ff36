import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { pictureDrawn } from './picture';

/** A component that comes when the picture stands, for that is what is read first. */
export function onceDrawn<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    await pictureDrawn;
    return { default: await load() };
  });
}
