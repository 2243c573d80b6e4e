import { straight } from './tidy';
import { wordsOf } from './words';

/** Words that a job title ends in or turns on, in English and German. */
const headword =
  /^(?:\w*(?:engineer|developer|manager|analyst|designer|scientist|researcher|consultant|specialist|officer|administrator|assistant|associate|co-?ordinator|director|architect|technician|nurse|teacher|lecturer|professor|accountant|writer|editor|strategist|planner|buyer|driver|supervisor|executive|representative|advis[eo]r|clerk|intern|internship|residency|trainee|apprentice(?:ship)?|graduate|recruiter|producer|owner|merchandiser|controller|auditor|solicitor|lawyer|counsel|paralegal|secretary|receptionist|chef|baker|barista|cashier|librarian|archivist|curator|translator|interpreter|marketer|economist|statistician|actuary|underwriter|broker|trader|banker|surveyor|electrician|plumber|mechanic|carpenter|welder|operator|operative|worker|carer|therapist|psychologist|pharmacist|doctor|physician|surgeon|dentist|midwife|paramedic|biologist|chemist|physicist|tester|programmer|fellow(?:ship)?|postdoc|tutor|instructor|coach|trainer|steward|pilot|agent|fundraiser|journalist|reporter|artist|animator|illustrator|partner|principal|president|lead|head|chief|support|handler|picker|packer|practitioner|ecologist|geologist|hygienist|inspector|investigator|modeller|negotiator|optician|organi[sz]er|scheduler|estimator|stylist|butcher|gardener|cleaner|porter|keeper|marshal|warden|sre|cto|ceo|cfo|coo|cmo|cpo|cro|chro|ciso|s?vp|rn|lpn|gp|hca|sdr|bdr|evangelist|advocate|generalist|expert|master|scholar|phd|leader|adviser|liaison|copywriter|bookkeeper|dispatcher|cook|waiter|server|host|bartender|caretaker|housekeeper|janitor|machinist|fitter|joiner|roofer|painter|ranger|guide|attendant|ambassador)s?|\w*(?:ingenieur|entwickler|leiter|leitung|berater|referent|referentin|sachbearbeiter|kaufmann|kauffrau|kaufleute|fachkraft|pfleger|pädagog|lehrer|erzieher|arbeiter|mitarbeiter|angestellte|beamte|studierende|lektor|assistenz|assistent|techniker|mechaniker|mechatroniker|elektroniker|einkäufer|verkäufer|vertriebler|controller|disponent|koordinator|praktikant|praktikum|werkstudent|auszubildende|azubi|trainee|volontär|volontariat|redakteur|gestalter|planer|prüfer|forscher|juristin|jurist|anwalt|anwältin|arzt|ärztin|therapeut|psycholog|architekt|informatiker|administrator|spezialist|experte|manager|steuerberater|buchhalter|bibliothekar|konstrukteur|meister|monteur|schlosser|fahrer|koch|köchin|helfer|betreuer|dozent|professur|doktorand|konzipient|wissenschaftler|analystin|professor|gärtner|friseur|laborant|chemiker|physiker|biolog|geselle|kraft|hilfskraft|bürokraft|sekretär|programmierer|operateur|schreiner|tischler|bäcker|zerspan\w*|schweißer|lagerist|kommissionier\w*|sozialarbeiter|heilpraktiker|tester|trainer|coach|consultant|produktmanag\w*|projektmanag\w*|ausbildung|duales|studium|masterand\w*|bachelorand\w*)(?:s|n|en|er|in|innen|[:*/_]-?in(?:nen)?|e|r)?)$/iu;
/** Whether a word is what somebody can be employed as. */
export function isHeadword(word: string): boolean {
  return headword.test(word) || word.split(/[-/:*]/).some(part => headword.test(part));
}

/** Whether a word of it is. */
export function hasHeadword(title: string): boolean {
  return wordsOf(title).some(({ text }) => isHeadword(text));
}

/** Gender marks, requisition numbers and the like: what a job advertisement needs, and a sentence does not. */
export function plainTitle(title: string): string {
  return (
    straight(title)
      .replace(/^(?:rejection|of|their|\d)\s+(?=\p{Lu})|\s+und Ihr Interesse$/iu, '')
      .replace(/^ref(?:erence)?[.:#]?\s?\d\w{3,12}\s?-\s/i, '')
      .replace(
        /\((?:[^()]{0,6}\b(?:[mwfdxhiga*]\s?[/|,]\s?){1,4}[mwfdxhiga*]\b[^()]{0,40}|\s?(?:all|alle) (?:genders?|humans?|geschlechter)[^()]{0,20}|gn|d|open|closed|[^()]{0,20}\b(?:remote|hybrid|contract|temporary|temp|onsite|on-site|maternity cover)\b[^()]{0,20}|fixed[ -]term|permanent|part[ -]time|full[ -]time|vollzeit|teilzeit|befristet|unbefristet|[^()]{0,10}(?:ref|req|id|nr|no|kennziffer|job)\b[^()]{0,30}|[^()]{0,12}\d{3,}[^()]{0,12})\)/gi,
        ' ',
      )
      // “381-NM-6620417-B5”
      .replace(
        /(?<![\p{L}\d])(?=[\p{L}\d/_-]{0,30}\d{4})[\p{L}\d]{1,12}(?:[-_/][\p{L}\d]{1,12}){1,5}(?![\p{L}\d])/gu,
        ' ',
      )
      .replace(/(?:^|[\s,|-])(?:[mwfdx]\s?\/\s?){1,3}[mwfdx](?=$|[\s,)])|(?:-\s)?\ball genders?\b/gi, ' ')
      .replace(
        /(?:[\s,(#|-]|^)(?:job|req(?:uisition)?|ref(?:erence|erenz)?|kennziffer|kennzahl|kennung|stellen|vacancy|ausschreibungs?|posting|role|position|id|nr|no)\s?-?(?:id|no|nr|number|nummer|code|ref)?[.:#\s]{0,3}\(?(?:[A-Z]{1,5}[-_/]?)?\d[\d/_.-]{1,20}\b\)?/gi,
        ' ',
      )
      .replace(/(?:[\s,(#|-]|^)(?:[A-Z]{1,5}[-_/]?)?\d[\d/_.-]{3,20}[A-Z]?\b\)?/gi, ' ')
      .replace(
        /(?:[\s(-])(?:JR|R|REQ|ID|Ref|Req|Job|Job ID|Reference|Requisition|Kennziffer|Kennzahl|Referenz(?:nummer)?|Stellen-?(?:ID|nummer)|Ausschreibungs(?:-?ID|nummer))\b[.:#\s-]{0,3}$/g,
        ' ',
      )
      .replace(/[-–\s]\d{4,}[A-Z]{0,4}$/, '')
      .replace(/\s(?:in|auf)? ?(?:Teilzeit|Vollzeit)\b.*$/, ' ')
      .replace(/\(\s*\)|["„“”]/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/\s+([,;])/g, '$1')
      .replace(/^[\s\-:|,;.#/]+|[\s\-:|,;.(/]+$|^\((?![^()]*\))|(?<=^[^(]*)\)$/g, '')
      .replace(/^(?:the|our|an?|als|der|die|das|position|stelle|role|job|vacancy|post|opening)\s+(?=\S)/i, '')
      .replace(
        /\s+(?:position|role|vacancy|opening|post|job|gig|rolle|stelle|finalist|competition|loop|list|class|is incomplete|interview|screening)$/i,
        '',
      )
      .replace(
        /\s+\((?:level|grade|band|stufe|nights?|days)?[^()]{0,12}\)$|\s+(?:im|in der|in the|in unserem|in unserer) .*$/i,
        '',
      )
      .replace(place, '')
      .replace(/['’]s$|[\s\-:|,/]+$|^\((?![^()]*\))/, '')
      .replace(/^(?:mandat|official -|urgent requirement:?)\s+/i, '')
      .trim()
  );
}

/** Where the work is, behind the title: a state’s letters tell a town, and the largest towns are known. */
const place =
  /\s(?:-\s|\()(?:\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?, [A-Z]{2}|new york(?: city)?|nyc|london|boston|chicago|san francisco|los angeles|seattle|austin|denver|atlanta|dallas|houston|philadelphia|washington|miami|toronto|manchester|birmingham|leeds|bristol|glasgow|edinburgh|dublin|belfast|berlin|münchen|munich|hamburg|köln|frankfurt|stuttgart|düsseldorf|wien|vienna|zürich|multiple locations)\)?$/iu;

/** Whether it can be one at all. */
export function isTitle(role: string): boolean {
  if (role.length < 2 || role.length > 90 || !/\p{L}{2}/u.test(role) || /[@?!]|https?:/.test(role))
    return false;
  return role.split(' ').length <= 16 && !notTitle.test(role) && !/^[Ii]t\b/.test(role);
}

const notTitle =
  /^(?:application|interview|update|your|you|next|our|thank|bewerbung|ihre|deine|feedback|offer|status|outcome|decision|result|re|aw|job|career|team|role|position|talent|candidate|hiring|unsolicited|initiativ\w*|this|that|open|new|current|time|interest|cv|resume|today|tomorrow|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|spontan\w*|unser\w*|sie|du|wir|we|i|stelle|grund|kunden?|kollegen|team|haus|unternehmen|these|those|any|other|future|similar|suitable|another|several)\b(?! (?:manager|engineer|leader|lead|coach|acquisition|experience|analyst|support|success|operations|partner|specialist|designer|developer|associate|assistant))/i;
