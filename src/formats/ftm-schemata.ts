/** A schema of FollowTheMoney whose entities are ties between two others. */
export interface EdgeSchema {
  readonly source: string;
  readonly target: string;
  /** What the tie is called. */
  readonly label: string;
  readonly isDirected: boolean;
}

function edge(source: string, label: string, target: string, isDirected = true): EdgeSchema {
  return { source, target, label, isDirected };
}

/** The schemata of the standard model that tie two entities together. */
export const EDGE_SCHEMATA: ReadonlyMap<string, EdgeSchema> = new Map([
  ['Associate', edge('person', 'associated with', 'associate', false)],
  ['ContractAward', edge('contract', 'awarded to', 'supplier')],
  ['CourtCaseParty', edge('party', 'involved in', 'case')],
  ['Debt', edge('debtor', 'owes', 'creditor')],
  ['Directorship', edge('director', 'directs', 'organization')],
  ['Documentation', edge('document', 'documents', 'entity', false)],
  ['Employment', edge('employee', 'works for', 'employer')],
  ['Family', edge('person', 'related to', 'relative', false)],
  ['Membership', edge('member', 'member of', 'organization')],
  ['Occupancy', edge('holder', 'holds', 'post')],
  ['Ownership', edge('owner', 'owns', 'asset')],
  ['Payment', edge('payer', 'paid', 'beneficiary')],
  ['ProjectParticipant', edge('participant', 'participates in', 'project')],
  ['Representation', edge('agent', 'represents', 'client')],
  ['Similar', edge('candidate', 'may be the same as', 'match', false)],
  ['Succession', edge('predecessor', 'precedes', 'successor')],
  ['UnknownLink', edge('subject', 'linked to', 'object', false)],
]);

/** The properties of the standard model, those of ties included, whose values are ids of entities. */
export const REFERENCE_PROPERTIES: ReadonlySet<string> = new Set(
  `addressEntity agent ancestors asset associate author authority bank bankAccount bankForeign bankRub beneficiary
  beneficiaryAccount callForTenders caller candidate case client contract contractHolder creditor debtor declarant
  director document emitters employee employer endLocation entity holder inReplyToEmail inReplyToMessage involved
  issuer match member object onBehalfOf operator organization organizer owner parent participant party payer
  payerAccount person pictured post predecessor project proof receiver recipientAccount recipients relative resolved
  sender senderAccount startLocation subject successor supplier taxee tenderers transport vehicle`.split(/\s+/),
);
