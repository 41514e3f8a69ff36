const COUNTRIES = listOf(`
  United States|Russia|India|China|Iran|North Korea|South Korea|Turkey|Israel|Syria|Japan|France|Germany|United Kingdom|
  Pakistan|Afghanistan|Saudi Arabia|Iraq|Egypt|Nigeria|Ukraine|Philippines|Mexico|Brazil|Italy|Spain|Canada|Australia|
  Indonesia|Malaysia|Thailand|Vietnam|Myanmar|Bangladesh|Sri Lanka|Nepal|Kenya|Ethiopia|Somalia|Sudan|South Sudan|Uganda|
  Rwanda|Burundi|Tanzania|Zambia|Zimbabwe|Mozambique|South Africa|Angola|Cameroon|Chad|Niger|Mali|Senegal|Ghana|Togo|Benin|
  Burkina Faso|Guinea|Sierra Leone|Liberia|Gambia|Gabon|Libya|Tunisia|Algeria|Morocco|Mauritania|Yemen|Oman|Qatar|Kuwait|
  Bahrain|United Arab Emirates|Jordan|Lebanon|Cyprus|Greece|Bulgaria|Romania|Serbia|Croatia|Bosnia and Herzegovina|Albania|
  Montenegro|Slovenia|Hungary|Czech Republic|Slovakia|Poland|Lithuania|Latvia|Estonia|Belarus|Moldova|Georgia|Armenia|
  Azerbaijan|Kazakhstan|Uzbekistan|Turkmenistan|Kyrgyzstan|Tajikistan|Mongolia|Taiwan|Cambodia|Laos|Singapore|Brunei|
  New Zealand|Fiji|Papua New Guinea|Solomon Islands|Argentina|Chile|Bolivia|Paraguay|Uruguay|Peru|Ecuador|Colombia|
  Venezuela|Guyana|Suriname|Panama|Costa Rica|Nicaragua|Honduras|El Salvador|Guatemala|Belize|Cuba|Haiti|
  Dominican Republic|Jamaica|Ireland|Netherlands|Belgium|Luxembourg|Switzerland|Austria|Portugal|Denmark|Norway|Sweden|
  Finland|Iceland|Malta|Eritrea|Djibouti|Madagascar|Malawi|Botswana|Namibia|Lesotho`);
const ROLES = listOf(`
  Citizen|Police|Government|Protester|Military|Ministry|Lawmaker|Member of the Judiciary|Head of Government|Media|
  Media Personnel|Attacker|Criminal|Student|Activist|Governor|Mayor|City Mayor|Court Judge|Business|Men|Women|Children|
  Head of Ministry|Foreign Affairs|Defense / Security Ministry|Economics / Commerce / Finance Ministry|Armed Gang|Army|
  Air Force|Naval Force|Combatant|Militant|Insurgent|Rebel Group|Armed Rebel|Separatist|Opposition Supporter|Main Opposition|
  Political Parties|Party Member|Cabinet / Council of Ministers / Advisors|Legislature (Upper House)|Elected Representative|
  Election Commission|Central Bank|Company - Owner or Operator|Oil Company|Employee|Farm Worker|Labor Union|Professor|School|
  University|Teacher|Lawyer / Attorney|Prosecutor|Civil Judge|High Ranking Military Personnel|Intelligence Agency|Spy|Refugee|
  Immigrant|Tribe|Villager|Local Resident|Religion|Islamic Preacher|Priest|Bishop|Doctor|Health Ministry|Hospital|
  Royal Administration|Envoy|Ambassador|Embassy|Consulate|Coast Guard|Border Guard|Customs Official|Tax Official|Thief`);
const GRADES = ['', '', '', ' - Senior', ' - Former', ' - Regional', ' - Special', ' - Unidentified'];
const STARTS = listOf('Ba|Ka|Ma|Ta|Sha|Ni|Ro|Li|Mu|Ze|Ana|El|Ju|Dra|Ha|Iv|Osa|Pe|Su|Vo|Yu|Che|Fa|Gra|Åse|Nö');
const MIDDLES = listOf('ri|lo|mi|ne|da|vu|sha|ko|ran|bel|ti|ma|ze|gor|li');
const ENDS = listOf('n|r|s|ev|ani|ova|ez|sen|mov|di|ul|in|ar|o|a|ić');
const BODIES = listOf('Party|Front|Movement|Union|Council, Joint|Agency|Bank|Group of "Friends"|Association|League');
/** Of the actors in ICEWS 2018, the share of labels such as “Police (India)”. */
const ROLE_SHARE = 0.646;
const TRIES = 20;

function listOf(text) {
  return text.split('|').map((item) => item.trim());
}

/** So many labels, each another: first many countries, then “Role (Country)” and invented names. */
export function labelsOf(count, random) {
  const known = new Set();
  const countries = [...COUNTRIES].reverse();
  const pick = (list, pull = 1) => list[Math.floor(list.length * random() ** pull)];
  const role = () => `${pick(ROLES, 1.3)}${pick(GRADES)} (${pick(COUNTRIES, 1.3)})`;
  const word = () => pick(STARTS) + pick(MIDDLES) + (random() < 0.4 ? pick(MIDDLES) : '') + pick(ENDS);
  const name = () => (random() < 0.8 ? `${word()} ${word()}` : `${word()} ${pick(BODIES)}`);
  return Array.from({ length: count }, () => {
    if (countries.length > 0 && random() < 0.35) return countries.pop();
    const make = random() < ROLE_SHARE ? role : name;
    let label = make();
    for (let tries = 0; tries < TRIES && known.has(label); tries++) label = make();
    const unique = known.has(label) ? `${label} ${known.size}` : label;
    known.add(unique);
    return unique;
  });
}
