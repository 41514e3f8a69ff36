import { lazy, Suspense } from 'react';
import { useStage } from './hooks';
import { pictureDrawn } from './picture';

const DropTarget = lazy(async () => {
  await pictureDrawn;
  return { default: (await import('./opening/DropTarget')).DropTarget };
});
const SearchDialog = lazy(async () => ({ default: (await import('./search/SearchDialog')).SearchDialog }));
const ExportDialog = lazy(async () => ({ default: (await import('./export/ExportDialog')).ExportDialog }));
const DatasetsDialog = lazy(async () => ({ default: (await import('./opening/DatasetsDialog')).DatasetsDialog }));
const RefusalDialog = lazy(async () => ({ default: (await import('./opening/RefusalDialog')).RefusalDialog }));
const RemarksDialog = lazy(async () => ({ default: (await import('./opening/RemarksDialog')).RemarksDialog }));
const ColumnsDialog = lazy(async () => ({ default: (await import('./opening/ColumnsDialog')).ColumnsDialog }));
const TextRefusalDialog = lazy(async () => ({
  default: (await import('./reader/TextRefusalDialog')).TextRefusalDialog,
}));
const OpeningDialog = lazy(async () => ({ default: (await import('./opening/OpeningDialog')).OpeningDialog }));
const FoldingDialog = lazy(async () => ({ default: (await import('./folding/FoldingDialog')).FoldingDialog }));
const EngineDialog = lazy(async () => ({ default: (await import('./engine/EngineDialog')).EngineDialog }));
const TypesDialog = lazy(async () => ({ default: (await import('./types/TypesDialog')).TypesDialog }));
const ShareDialog = lazy(async () => ({ default: (await import('./share/ShareDialog')).ShareDialog }));
const HelpDialog = lazy(async () => ({ default: (await import('./help/HelpDialog')).HelpDialog }));

/** The dialog that is open, if any, and the page as a place to drop files on. */
export function Dialogs() {
  const kind = useStage(({ dialog }) => dialog.kind);
  return (
    <>
      <Suspense>
        <DropTarget />
      </Suspense>
      <Suspense>
        {(kind === 'search' || kind === 'path-to') && <SearchDialog key={kind} />}
        {kind === 'export' && <ExportDialog />}
        {kind === 'datasets' && <DatasetsDialog />}
        {kind === 'refusal' && <RefusalDialog />}
        {kind === 'remarks' && <RemarksDialog />}
        {kind === 'columns' && <ColumnsDialog />}
        {kind === 'text-refusal' && <TextRefusalDialog />}
        {kind === 'opening' && <OpeningDialog />}
        {kind === 'folding' && <FoldingDialog />}
        {kind === 'engine' && <EngineDialog />}
        {kind === 'types' && <TypesDialog />}
        {kind === 'share' && <ShareDialog />}
        {kind === 'help' && <HelpDialog />}
      </Suspense>
    </>
  );
}
