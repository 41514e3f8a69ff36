import { useEffect, useMemo, useState } from 'react';
import type { EngineWish } from '../engines';
import { useSession } from '../hooks';
import { Connector, type Stand } from './connector';

/** Connecting, and where it stands. */
export interface Connecting extends Stand {
  readonly connector: Connector;
}

/** Connects to an engine as long as the dialog is there. */
export function useConnecting(wish: EngineWish): Connecting {
  const session = useSession();
  const [stand, setStand] = useState<Stand>({ step: { kind: 'address' }, problem: '' });
  const connector = useMemo(() => new Connector(session, wish, setStand), [session, wish]);
  useEffect(() => {
    connector.enter();
    return () => connector.leave();
  }, [connector]);
  return { ...stand, connector };
}
