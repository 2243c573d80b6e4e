import { squash } from './people';

/** A service through which employers write to candidates. */
interface System {
  readonly name: string;
  /** Domains that its messages come from, with everything below them. */
  readonly domains: readonly string[];
  /**
   * Whether an answer to an address there reaches somebody: `always` where each message has an address of its own, `named`
   * where those do that belong to a person or carry a code, `never` where they are for sending alone.
   */
  readonly replies: 'always' | 'named' | 'never';
}

/**
 * Applicant tracking systems, job boards and their senders, each with its source. None of them is the employer, except of its
 * own candidates.
 */
// biome-ignore format: a table
export const systems: readonly System[] = [
  { name: 'Greenhouse', domains: ['greenhouse.io', 'greenhouse-mail.io'], replies: 'named' }, // support.greenhouse.io, “Email verification”; senders no-reply@us. and eu.greenhouse-mail.io
  { name: 'Lever', domains: ['lever.co'], replies: 'named' }, // help.lever.co, “Email deliverability”; sender no-reply@hire.lever.co
  { name: 'Workday', domains: ['myworkday.com', 'myworkdayjobs.com', 'workday.com'], replies: 'never' }, // senders <employer>@myworkday.com, which take no mail
  { name: 'Ashby', domains: ['ashbyhq.com'], replies: 'named' }, // docs.ashbyhq.com, “Email domain setup”: the default no-reply address
  { name: 'iCIMS', domains: ['icims.com', 'icims.eu'], replies: 'named' }, // senders <employer>+autoreply@talent.icims.com, for sending alone, and +email@, which takes answers
  { name: 'Taleo', domains: ['taleo.net', 'invalidemail.com'], replies: 'never' }, // docs.oracle.com, Taleo Enterprise, correspondence settings
  { name: 'Oracle Recruiting', domains: ['oraclecloud.com', 'cloud.oracle.com'], replies: 'never' }, // docs.oracle.com, “Workflow notifications”: senders <tenant>.fa.sender@workflow.…
  { name: 'Jobvite', domains: ['jobvite.com'], replies: 'named' }, // senders notification@ and donotreply@jobvite.com
  { name: 'SmartRecruiters', domains: ['smartrecruiters.com'], replies: 'named' }, // help.smartrecruiters.com; sender notification@smartrecruiters.com, answers by Reply-To
  { name: 'Workable', domains: ['workable.com', 'workablemail.com'], replies: 'named' }, // help.workable.com; sender noreply@candidates.workablemail.com, answers to a coded address
  { name: 'BambooHR', domains: ['bamboohr.com'], replies: 'named' }, // senders notifications@app.bamboohr.com
  { name: 'SuccessFactors', domains: ['successfactors.com', 'successfactors.eu', 'sapsf.com', 'jobs2web.com'], replies: 'never' }, // help.sap.com, “Recruiting email triggers”: system@successfactors
  { name: 'Teamtailor', domains: ['teamtailor.com', 'teamtailor-mail.com'], replies: 'named' }, // senders no-reply@ and <recruiter>@<employer>.teamtailor-mail.com
  { name: 'Recruitee', domains: ['recruitee.com', 'recruitee-mail.com', 'tellent.com'], replies: 'named' }, // docs.recruitee.com: answers to a coded address at reply.recruitee.com
  { name: 'Personio', domains: ['personio.de', 'personio.com', 'personio.email'], replies: 'named' }, // support.personio.de, “Recruiting email addresses”
  { name: 'Pinpoint', domains: ['pinpointhq.com', 'pinpoint.support'], replies: 'named' }, // senders notifications@<employer>.pinpointhq.com
  { name: 'Breezy', domains: ['breezy.hr', 'breezy-mail.com'], replies: 'named' }, // help.breezy.hr: answers to a coded address
  { name: 'JazzHR', domains: ['applytojob.com', 'jazzhr.com', 'jazz.co'], replies: 'named' }, // help.jazzhr.com
  { name: 'Comeet', domains: ['comeet.com', 'comeet.co', 'comeet-notifications.com', 'comeet-mail.com'], replies: 'named' }, // help.comeet.com
  { name: 'GOV.UK Notify', domains: ['notifications.service.gov.uk'], replies: 'never' }, // notifications.service.gov.uk, “Reply-to email addresses”: without one, nobody reads what is answered
  { name: 'Rippling', domains: ['rippling.com'], replies: 'named' }, // senders no-reply@rippling.com
  { name: 'Gem', domains: ['gem.com'], replies: 'named' }, // senders no-reply@appreview.gem.com
  { name: 'Eightfold', domains: ['eightfold.ai'], replies: 'never' }, // senders noreply@<employer>.eightfold.ai
  { name: 'Phenom', domains: ['phenompeople.com', 'phenom.com', 'phenompro.com'], replies: 'never' }, // senders noreply@…phenompeople.com
  { name: 'Avature', domains: ['avature.net'], replies: 'named' }, // senders <employer>@avature.net
  { name: 'BrassRing', domains: ['brassring.com', 'kenexa.com'], replies: 'never' }, // senders enterprise@trm.brassring.com
  { name: 'Cornerstone', domains: ['csod.com'], replies: 'never' }, // senders noreply@csod.com
  { name: 'UKG', domains: ['ultipro.com', 'ukg.com', 'ukg.net'], replies: 'never' }, // senders noreply@ultipro.com
  { name: 'ADP', domains: ['adp.com'], replies: 'never' }, // senders donotreply@adp.com
  { name: 'Dayforce', domains: ['dayforcehcm.com', 'ceridian.com', 'dayforce.com'], replies: 'never' }, // senders noreply@dayforcehcm.com
  { name: 'Paylocity', domains: ['paylocity.com'], replies: 'never' }, // senders noreply@paylocity.com
  { name: 'Paycom', domains: ['paycom.com', 'paycomonline.com'], replies: 'never' }, // senders noreply@paycomonline.com
  { name: 'Paycor', domains: ['paycor.com', 'newtonsoftware.com'], replies: 'never' }, // senders noreply@paycor.com
  { name: 'TalentReef', domains: ['talentreef.com', 'jobappnetwork.com'], replies: 'never' }, // senders noreply@jobappnetwork.com
  { name: 'Paradox', domains: ['paradox.ai'], replies: 'never' }, // the assistant Olivia
  { name: 'NEOGOV', domains: ['neogov.com', 'governmentjobs.com', 'neoed.com'], replies: 'never' }, // senders info@governmentjobs.com, for sending alone
  { name: 'AppliTrack', domains: ['applitrack.com', 'frontlineeducation.com'], replies: 'named' }, // school districts in the US
  { name: 'PeopleAdmin, Interfolio', domains: ['peopleadmin.com', 'interfolio.com', 'paychex.com'], replies: 'never' }, // universities in the US
  { name: 'Fountain, Harri, Workstream, Hireology, CareerPlug', domains: ['fountain.com', 'harri.com', 'workstream.us', 'hireology.com', 'careerplug.com', 'snagajob.com'], replies: 'never' }, // hourly work
  { name: 'Hirebridge, SilkRoad, CATS, ClearCompany, ApplicantPro, gr8people', domains: ['hirebridge.com', 'silkroad.com', 'catsone.com', 'clearcompany.com', 'applicantpro.com', 'gr8people.com', 'polymer.co', 'isolvedhire.com', 'trakstar.com'], replies: 'named' },
  { name: 'HR4YOU, BITE, HeyJobs', domains: ['hr4you.org', 'b-ite.com', 'b-ite.de', 'b-ite.io', 'heyjobs.co', 'heyjobs.de', 'talention.com'], replies: 'named' }, // Germany
  { name: 'Havas People, Webrecruit, Vacancy Filler', domains: ['havaspeople.com', 'vacancyfiller.co.uk', 'vacancy-filler.co.uk', 'ciphr-irecruit.com', 'cezannehr.com'], replies: 'named' }, // Britain
  { name: 'Oleeo', domains: ['tal.net', 'oleeo.com'], replies: 'never' }, // the Civil Service’s and others’ senders noreply@…tal.net
  { name: 'Tribepad', domains: ['tribepad.com', 'tribepad-gro.com'], replies: 'named' }, // support.tribepad.com, “Sending emails”
  { name: 'The Applicant Manager', domains: ['theapplicantmanager.com'], replies: 'named' }, // tamsupport.helpscoutdocs.com: noreply@ or the recruiter’s own address
  { name: 'NHS Jobs, Trac', domains: ['jobs.nhs.uk', 'nhsjobs.com', 'trac.jobs'], replies: 'named' }, // faq.nhsbsa.nhs.uk; feedback is asked for by an answer to Trac’s message
  { name: 'Jobtrain, Eploy, Hireful', domains: ['jobtrain.co.uk', 'eploy.net', 'eploy.co.uk', 'hireful.co.uk', 'networxrecruitment.com', 'webrecruit.co', 'stonefish.co.uk'], replies: 'named' }, // British councils, universities and charities
  { name: 'PageUp, Snaphire, Springboard', domains: ['pageuppeople.com', 'snaphire.com', 'livehire.com', 'jobadder.com', 'expr3ss.com'], replies: 'named' }, // Australian and New Zealand employers
  { name: 'Zoho, Freshteam, Darwinbox, Keka', domains: ['zohorecruit.com', 'zohorecruitmail.com', 'freshteam.com', 'darwinbox.in', 'darwinbox.com', 'keka.com', 'naukri.com', 'ceipalmail.com'], replies: 'named' }, // Indian employers
  { name: 'softgarden, rexx, onlyfy, d.vinci and others', domains: ['softgarden.io', 'softgarden.de', 'rexx-systems.com', 'rexx-recruitment.com', 'onlyfy.com', 'onlyfy.jobs', 'prescreenapp.io', 'prescreen.io', 'dvinci-hr.com', 'dvinci.de', 'concludis.de', 'umantis.com', 'haufe-umantis.com', 'join.com', 'hr4you.de', 'recruitmail.com', 'bite.de', 'heyrecruit.de', 'coveto.de', 'interamt.de', 'p-i-m.com', 'mhmhr.com', 'talentstorm.de'], replies: 'named' }, // German, Austrian and Swiss employers
  { name: 'Job boards', domains: ['indeed.com', 'indeedemail.com', 'linkedin.com', 'xing.com', 'stepstone.de', 'glassdoor.com', 'ziprecruiter.com', 'reed.co.uk', 'totaljobs.com', 'seek.com.au', 'irishjobs.ie', 'karriere.at', 'welcometothejungle.com', 'wellfound.com', 'otta.com', 'hired.com', 'monster.com', 'monster.de', 'dice.com'], replies: 'named' }, // senders noreply@indeed.com, jobs-noreply@linkedin.com and the like
];

/** Where mail goes out for everybody, so that the domain says nothing of the sender. */
const everybodys =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|t-online|freenet|posteo|mailbox|proton|protonmail|pm|fastmail|hey|zoho|btinternet|sky|virginmedia|talktalk|eircom|bigpond|optusnet|rediffmail|example|amazonses|sendgrid|mailgun|mandrillapp|sparkpostmail)$/;

/** The system that an address belongs to. */
export function systemOf(domain: string): System | undefined {
  return systems.find(({ domains }) => domains.some(one => domain === one || domain.endsWith(`.${one}`)));
}

/** Whether a name is that of the system that an address belongs to, or begins with it: “Workday Recruiting”, but not “Tracy”. */
export function isSystem(name: string, address: string): boolean {
  const system = systemOf(address.split('@')[1]?.toLowerCase() ?? '');
  if (!system) return false;
  const labels = system.domains.map(domain => squash(domain.replace(/(?:\.com?)?\.[a-z]+$/, '')));
  const known = new Set([...labels, ...system.name.split(/,| and /).map(squash)]);
  const words = name.split(/[\s.-]+/).map(squash);
  return words.some((_, at) => known.has(words.slice(0, at + 1).join('')));
}

/** The label under which a domain is registered: “acme” of mail.acme.co.uk; nothing where it says nothing of its owner. */
export function ownLabel(domain: string): string | undefined {
  if (systemOf(domain)) return undefined;
  const labels = domain.toLowerCase().split('.');
  labels.pop();
  if (
    labels.length > 1 &&
    /^(?:co|com|ac|gov|org|net|edu|or|go|ne|nhs|sch|police|parliament|judiciary|ltd|plc|gv|mil)$/.test(
      labels.at(-1) ?? '',
    )
  )
    labels.pop();
  // A state: “ballarat.vic.gov.au”, “esd.ny.gov”, but not that of “mail.va.gov”.
  if (/\.gov(?:\.\w\w)?$/.test(domain) && state.test(labels.slice(-2).join('.'))) labels.pop();
  const label = labels.at(-1) ?? '';
  return label === '' || everybodys.test(label) ? undefined : label;
}

const state = /^(?!(?:e?mail|mx|info|news|notifications?)\.).+\.(?:[a-z]{2}|nsw|vic|qld|tas|act)$/;

/** What a system calls its own hosts. */
const ofSystem =
  /^(?:mail|us|eu|uk|app|apply|hire|talent|candidates?|notifications?|notify|reply|wd\d+|email|send|info|jobs?|careers?|appreview)$/;

/** What a system calls the employer in an address: “acme” of acme@myworkday.com and of jobs@acme.pinpointhq.com. */
export function tenantOf(address: string): string | undefined {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  const system = systemOf(domain);
  if (!system) return undefined;
  const base = system.domains.find(one => domain.endsWith(`.${one}`));
  const below = base ? domain.slice(0, -base.length - 1).split('.') : [];
  const label = below.findLast(one => !ofSystem.test(one)) ?? local.split('+')[0];
  // “tracy.cole” is a person.
  return label &&
    !/^[a-z]+\.[a-z]+$|^(?:no-?reply|do-?not-?reply|notifications?|system|jobs?|careers?|talent|recruit\w*|info|mail|hr|support|enterprise|candidates?)$/.test(
      label,
    )
    ? label
    : undefined;
}
