import { kindClause, signClause, sourceClause, standingClause } from '../../view/filters/set-clauses';
import { useAtlas } from '../hooks';
import { EngineHead, WhereFetched } from '../in-engine';
import { KindGlyph } from '../ui/KindGlyph';
import { StandingMark } from '../ui/StandingMark';
import { Swatch } from '../ui/Swatch';
import { ByHand } from './ByHand';
import { Facet, type FacetLook } from './Facet';
import { Folded } from './Folded';
import { Head } from './Head';
import styles from './Legend.module.css';
import { Relations } from './Relations';
import { SizeNote } from './SizeNote';
import { Sourcing } from './Sourcing';
import { Speakers } from './Speakers';
import { TextFilter } from './TextFilter';
import { TimeNote } from './TimeNote';

const SIGN_LOOK: FacetLook<'signs'> = { sample: (sign) => <Swatch sign={sign} /> };
const STANDING_LOOK: FacetLook<'standings'> = {
  sample: (standing) => (
    <span className={styles.stroke}>
      <Swatch standing={standing} head={false} />
    </span>
  ),
  mark: (standing) => <StandingMark standing={standing} />,
};

/** The legend that is the filter: what the picture's lines and shapes mean, how many there are, and which are let through. */
export function Legend() {
  const atlas = useAtlas();
  const kindLook: FacetLook<'kinds'> = {
    sample: (kind) => <KindGlyph kind={kind} size={14} />,
    description: (kind) => atlas.lexicon.kind(kind).definition,
  };
  return (
    <div className={styles.legend}>
      <Head />
      <WhereFetched>
        <EngineHead />
      </WhereFetched>
      <Folded />
      <ByHand />
      <Relations />
      <Facet clause={signClause} unit="claims" look={SIGN_LOOK} folded />
      <Facet clause={standingClause} unit="claims" look={STANDING_LOOK} />
      <Facet clause={kindClause} unit="shape is kind" noun="actor" columns={2} look={kindLook} folded />
      <SizeNote />
      <Speakers />
      {sourceClause.all(atlas).length > 1 && (
        <Facet clause={sourceClause} unit="claims" first={6} rest="source" folded />
      )}
      <Sourcing />
      <TextFilter />
      <TimeNote />
    </div>
  );
}
