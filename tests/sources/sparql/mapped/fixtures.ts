/** Statements with qualifiers, as a full dump of Wikidata writes them; about people of a harbour that is nowhere. */
export const WIKIBASE = `
PREFIX wd: <http://www.wikidata.org/entity/>
PREFIX wds: <http://www.wikidata.org/entity/statement/>
PREFIX wdt: <http://www.wikidata.org/prop/direct/>
PREFIX p: <http://www.wikidata.org/prop/>
PREFIX ps: <http://www.wikidata.org/prop/statement/>
PREFIX pq: <http://www.wikidata.org/prop/qualifier/>
PREFIX pqv: <http://www.wikidata.org/prop/qualifier/value/>
PREFIX pr: <http://www.wikidata.org/prop/reference/>
PREFIX wdv: <http://www.wikidata.org/value/>
PREFIX wdref: <http://www.wikidata.org/reference/>
PREFIX wikibase: <http://wikiba.se/ontology#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

wd:Q901 rdfs:label "Ada Orvane"@en , "Ада Орван"@ru ; skos:altLabel "A. Orvane"@en ; wdt:P31 wd:Q5 ;
  p:P463 wds:Q901-one ; p:P39 wds:Q901-two ; p:P569 wds:Q901-born ; p:P27 wds:Q901-land .
wd:Q902 rdfs:label "League of Sel"@en ; wdt:P31 wd:Q484652 , wd:Q43229 ; p:P112 wds:Q902-one .
wd:Q903 rdfs:label "Harbour master"@en .
wd:Q904 rdfs:label "Kéldra Åa"@mul ; wdt:P31 wd:Q6256 ; p:P3461 wds:Q904-one .
wd:Q905 rdfs:label "The Dispatch"@en .
wd:Q906 rdfs:label "The Ledger"@en .
wd:P463 rdfs:label "member of"@en . wd:P39 rdfs:label "position held"@en . wd:P27 rdfs:label "country of citizenship"@en .

wds:Q901-one a wikibase:Statement , wikibase:BestRank ; wikibase:rank wikibase:NormalRank ; ps:P463 wd:Q902 ;
  pqv:P580 wdv:day ; pqv:P582 wdv:year ; prov:wasDerivedFrom wdref:one , wdref:two , wdref:three .
wds:Q901-two a wikibase:Statement ; wikibase:rank wikibase:NormalRank ; ps:P39 wd:Q903 ; pqv:P585 wdv:month .
wds:Q901-born a wikibase:Statement ; wikibase:rank wikibase:NormalRank ; ps:P569 "1950-01-01T00:00:00Z"^^xsd:dateTime .
wds:Q901-land a wikibase:Statement ; wikibase:rank wikibase:DeprecatedRank ; ps:P27 wd:Q904 .
wds:Q902-one a wikibase:Statement , wikibase:BestRank ; wikibase:rank wikibase:PreferredRank ; ps:P112 wd:Q901 ;
  pqv:P585 wdv:decade .
wds:Q904-one a wikibase:Statement ; wikibase:rank wikibase:NormalRank ; ps:P3461 wd:Q902 ; pqv:P580 wdv:ancient .

wdv:day a wikibase:TimeValue ; wikibase:timeValue "1999-05-03T00:00:00Z"^^xsd:dateTime ; wikibase:timePrecision 11 .
wdv:month wikibase:timeValue "2001-04-01T00:00:00Z"^^xsd:dateTime ; wikibase:timePrecision 10 .
wdv:year wikibase:timeValue "2004-01-01T00:00:00Z"^^xsd:dateTime ; wikibase:timePrecision 9 .
wdv:decade wikibase:timeValue "1980-01-01T00:00:00Z"^^xsd:dateTime ; wikibase:timePrecision 8 .
wdv:ancient wikibase:timeValue "-0044-03-15T00:00:00Z"^^xsd:dateTime ; wikibase:timePrecision 11 .
wdref:one pr:P248 wd:Q906 . wdref:two pr:P248 wd:Q905 . wdref:three pr:P248 wd:Q905 .
`;

/** Entities as the exporter of FollowTheMoney writes them. */
export const FTM = `
PREFIX ftm: <https://schema.followthemoney.tech/#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

<e:ada> a ftm:Person ; skos:prefLabel "Ada Orvane" ; <https://schema.followthemoney.tech/#Thing:name> "Ada Orvane" ;
  <https://schema.followthemoney.tech/#Thing:alias> "A. Orvane" .
<e:bo> a ftm:Person ; skos:prefLabel "Bo Tarn" .
<e:quay> a ftm:Company ; skos:prefLabel "Quay Holdings" .
<e:board> a ftm:PublicBody ; skos:prefLabel "Harbour Board" .
<e:own> a ftm:Ownership ;
  <https://schema.followthemoney.tech/#Ownership:owner> <e:ada> , <e:bo> ;
  <https://schema.followthemoney.tech/#Ownership:asset> <e:quay> ;
  <https://schema.followthemoney.tech/#Interval:startDate> "2011"^^xsd:date ;
  <https://schema.followthemoney.tech/#Interval:publisher> "Register of Sel" .
<e:sits> a ftm:Membership ;
  <https://schema.followthemoney.tech/#Membership:member> <e:bo> ;
  <https://schema.followthemoney.tech/#Membership:organization> <e:board> ;
  <https://schema.followthemoney.tech/#Interval:startDate> "2015-06-01"^^xsd:date ;
  <https://schema.followthemoney.tech/#Interval:endDate> "2014-06-01"^^xsd:date .
<e:link> a ftm:UnknownLink ;
  <https://schema.followthemoney.tech/#UnknownLink:subject> <e:quay> ;
  <https://schema.followthemoney.tech/#UnknownLink:object> <e:board> ;
  <https://schema.followthemoney.tech/#Interval:date> "2012-03"^^xsd:date .
`;

/** Objects and relationships as the knowledge base of the OASIS ontology has them. */
export const STIX = `
PREFIX stix: <http://docs.oasis-open.org/cti/ns/stix#>
PREFIX ex: <http://example/ns/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

ex:threat-actor--1 a stix:StixObject ; stix:type "threat-actor" ; stix:name "Grey Tide" ; stix:alias "GT-1" .
ex:malware--1 a stix:StixObject ; stix:type "malware" ; stix:name "SILTWORM" .
ex:identity--1 a stix:StixObject ; stix:type "identity" ; stix:name "Harbour Board" .
ex:relationship--1 a stix:StixObject ; stix:type "relationship" ; stix:relationship_type "uses" ;
  stix:source_ref ex:threat-actor--1 ; stix:target_ref ex:malware--1 ; stix:created_by_ref ex:identity--1 ;
  stix:start_time "2020-02-29T12:30:00.000Z"^^xsd:dateTime .
ex:relationship--2 a stix:StixObject ; stix:type "relationship" ; stix:relationship_type "targets" ;
  stix:source_ref ex:threat-actor--1 ; stix:target_ref ex:identity--1 .
`;

/** People and bodies in both schemes of schema.org. */
export const SCHEMA_ORG = `
PREFIX schema: <http://schema.org/>
PREFIX schemas: <https://schema.org/>
PREFIX ex: <http://example.org/>

ex:ada a schema:Person ; schema:name "Ada Orvane"@en ; schema:alternateName "Ada O." ; schema:memberOf ex:league ;
  schema:image <http://example.org/ada.png> ; schema:knows ex:bo .
ex:bo a schemas:Person ; schemas:name "Bo Tarn" .
ex:league a schemas:Organization ; schemas:name "League of Sel" ; schemas:founder ex:ada .
`;

/** Statements about statements, one of them without an IRI. */
export const REIFIED = `
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
PREFIX ex: <http://example.org/>

ex:ada a foaf:Person ; foaf:name "Ada Orvane" . ex:bo a foaf:Person ; foaf:name "Bo Tarn" . ex:dispatch rdfs:label "The Dispatch" .
ex:accuses rdfs:label "accuses"@en .
ex:one a rdf:Statement ; rdf:subject ex:ada ; rdf:predicate ex:accuses ; rdf:object ex:bo ;
  dcterms:date "2019-10"^^xsd:gYearMonth ; dcterms:source ex:dispatch .
ex:two a rdf:Statement ; rdf:subject ex:bo ; rdf:predicate ex:accuses ; rdf:object ex:ada ;
  dcterms:date "2019"^^xsd:gYear ; dcterms:source ex:dispatch ; prov:wasAttributedTo ex:bo .
[] a rdf:Statement ; rdf:subject ex:bo ; rdf:predicate ex:accuses ; rdf:object ex:bo .
`;

/** Plain triples, some in named graphs, one of them in two. */
export const TRIPLES = `
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX ex: <http://example.org/>

GRAPH ex:dispatch {
  ex:ada a foaf:Person ; foaf:name "Ada Orvane" ; foaf:knows ex:bo ; rdfs:seeAlso ex:nothing ; ex:leads ex:league .
}
GRAPH ex:ledger {
  ex:bo a foaf:Person ; foaf:name "Bo Tarn" ; foaf:knows ex:bo .
  ex:ada foaf:knows ex:bo .
  ex:league a foaf:Organization ; foaf:name "League of Sel" .
  ex:leads rdfs:label "leads"@en . ex:ledger rdfs:label "The Ledger" .
}
`;
