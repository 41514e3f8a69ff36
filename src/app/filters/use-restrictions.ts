import { useMemo } from 'react';
import { DEFAULT_VIEW, type View } from '../../view/state';
import { useMoment } from '../hooks';

/** The view reduced to what decides about counts; the same object while only selection, focus or layout change. */
export function useRestrictions(): View {
  const { filters, hidden, only } = useMoment().view;
  return useMemo(() => ({ ...DEFAULT_VIEW, filters, hidden, ...(only && { only }) }), [filters, hidden, only]);
}
