import { describe, expect, it } from 'vitest';
import { systems } from '../../src/rejection/systems';
import { letter, mail, read } from './mail';

const no = 'We have decided to move forward with another candidate.';
const nein = 'Leider haben wir uns für jemand anderen entschieden.';

describe('the company', () => {
  it.each([
    ['Thank you for applying to Acme.', 'Acme'],
    ['Thank you for your interest in joining Studio Vlinder.', 'Studio Vlinder'],
    [
      'Thank you for your interview for the Analyst role at the University of Wexbourne last week.',
      'University of Wexbourne',
    ],
    ['Thank you for your application to Google.', 'Google'],
    ['vielen Dank für deine Bewerbung bei Flaschenpost.', 'Flaschenpost'],
    ['Thank you for applying for the Client Success Manager role at Acme.', 'Acme'],
    ['Thank you for your interest in Acme and in working with our clients.', 'Acme'],
    ['On behalf of the whole team, thank you for applying to Acme.', 'Acme'],
    ['vielen Dank für Ihre Bewerbung bei der EVN.', 'EVN'],
    ['vielen Dank für dein Interesse an einer Mitarbeit bei Pixelhafen!', 'Pixelhafen'],
  ])('stands in the text: %s', async (words, company) => {
    const [hello, answer, regards] = words.startsWith('vielen')
      ? ['Hallo Sam', nein, 'Viele Grüße']
      : ['Hi Sam', no, 'Regards'];
    const letter = `${hello},\n\n${words} ${answer}\n\n${regards},\nDana Levy`;
    expect((await read(letter)).company).toBe(company);
  });

  it.each([
    ['Acme Careers <no-reply@us.greenhouse-mail.io>', 'Acme'],
    ['Dana at Acme <no-reply@ashbyhq.com>', 'Acme'],
    ['"Dana Levy (Acme)" <notifications@app.bamboohr.com>', 'Acme'],
    ['Acme Talent Team <acme@myworkday.com>', 'Acme'],
    ['Karriere Acme GmbH <karriere@acme.example>', 'Acme GmbH'],
    ['Acme Hiring <no-reply@us.greenhouse-mail.io>', 'Acme'],
  ])('is in the name of the sender: %s', async (From, company) => {
    expect((await read(mail({ From }, `Hi Sam,\n\n${no}\n\nRegards`))).company).toBe(company);
  });

  it.each(['Dr. Martens', 'Miss Selfridge', 'Careers Wales', 'Frau Blum'])(
    'may begin or end as a person or a department does: %s',
    async company => {
      const body = `Hi Sam,\n\nThank you for applying for the QA Tester position at ${company}. ${no}`;
      const letter = `${body}\n\nBest,\nDana Levy\nTalent Acquisition, ${company}`;
      expect((await read(letter)).company).toBe(company);
    },
  );

  it('is not the system that sends it, nor a line of the footer', async () => {
    const body = `Hi Sam,\n\n${no}\n\nYou can change your email preferences at:\nhttps://jobs.example/p`;
    expect((await read(mail({ From: 'Rippling <no-reply@rippling.com>' }, body))).company).toBeUndefined();
  });

  it('is told by its legal form, or by the domain that it writes from', async () => {
    const body = `Hi Sam,\n\n${no}\n\nRegards,\nDana Levy\nRecruiter\n`;
    expect((await read(`${body}Frachtkontor Nord GmbH & Co. KG`)).company).toBe(
      'Frachtkontor Nord GmbH & Co. KG',
    );
    const From = 'Dana Levy <dana@adlerhydraulics.com>';
    expect((await read(mail({ From }, `${body}Adler Hydraulics`))).company).toBe('Adler Hydraulics');
  });

  it('is not the system that sends the mail, except where that is the employer', async () => {
    const From = 'Workday <acme@myworkday.com>';
    expect((await read(mail({ From }, `Hi Sam,\n\n${no}\n\nRegards`))).company).not.toBe('Workday');
    const own = `Hi Sam,\n\nThank you for interviewing for the Engineer role at Workday. ${no}\n\nWorkday Recruiting`;
    expect((await read(mail({ From: 'Workday Recruiting <workday@myworkday.com>' }, own))).company).toBe(
      'Workday',
    );
  });

  it('is not the agency', async () => {
    const From = 'Dana Levy <dana@brightside-recruitment.co.uk>';
    const body = `Hi Sam,\n\nMy client has decided to go with someone else.\n\nDana Levy\nBrightside Recruitment Ltd`;
    expect((await read(mail({ From }, body))).company).toBeUndefined();
  });

  it.each([
    ['St Wilfrid’s', 'Thank you for your interest in St Wilfrid’s and for coming in. '],
    [
      'Oakes, Lindqvist & Barr LLP',
      'On behalf of Oakes, Lindqvist & Barr LLP, I thank you for your interest. ',
    ],
    ['Gebr. Ostermeier Landtechnik GmbH', 'Thank you for applying to Gebr. Ostermeier Landtechnik GmbH. '],
  ])('may have marks in its name: %s', async (company, words) => {
    const body = `Dear Sam,\n\n${words}${no}\n\nRegards,\nDana Levy\nRecruiter\n${company}`;
    expect((await read(body)).company).toBe(company);
  });

  it.each([
    ['lumifin HR <noreply@personio.de>', 'Thank you for applying to lumifin.', 'lumifin'],
    ['Dana Levy <dana@ploverhq.com>', 'Thank you for applying to plover.', 'plover'],
  ])('may have no capital: %s', async (From, words, company) => {
    expect((await read(mail({ From }, `Hi Sam,\n\n${words} ${no}\n\nDana`))).company).toBe(company);
  });

  it('stands in a field of its own', async () => {
    const fields =
      'Position Title: Hydrologic Technician of the Second Grade\nHiring Office: Federal Lands Survey';
    const body = `Dear Sam,\n\nThis refers to your application:\n\n${fields}\nDuty Location: Rapid City\n\n${no}`;
    const found = await read(mail({ From: 'office@opm.example' }, body));
    expect(found.evidence.company).toBe('Hiring Office: Federal Lands Survey');
  });

  it('is not called a part of itself', async () => {
    const body = `Dear Sam,\n\n${no}\n\nRegards\nDana Levy\nHeadteacher\nPart of the Wold Learning Trust`;
    expect((await read(body)).company).not.toMatch(/^Part of/);
  });

  it('is not found where nothing names it', async () => {
    expect((await read(`Hi Sam,\n\n${no}\n\nDana`)).company).toBeUndefined();
  });
});

describe('the role', () => {
  it.each([
    ['Thank you for applying for the Senior Product Designer role.', 'Senior Product Designer'],
    [
      'Thank you for applying for the position of Lecturer in Human Geography.',
      'Lecturer in Human Geography',
    ],
    ['Thank you for your application as Compliance Officer (Req. 40-2291).', 'Compliance Officer'],
    [
      'Thank you for applying for the Customer Success Manager, Mid-Market position.',
      'Customer Success Manager, Mid-Market',
    ],
    ['Thank you for your interest in the "Head of Operations" vacancy.', 'Head of Operations'],
    ['vielen Dank für Ihre Bewerbung als Teamleiter Logistik (m/w/d).', 'Teamleiter Logistik'],
    [
      'vielen Dank für Ihr Interesse an der Stelle „Softwareentwickler:in (all genders)“.',
      'Softwareentwickler:in',
    ],
    [
      'vielen Dank für Ihre Bewerbung auf die Position Einkäufer Elektronik (w/m/d) - Kennziffer 30412.',
      'Einkäufer Elektronik',
    ],
  ])('stands in the text: %s', async (words, role) => {
    expect((await read(`Hi Sam,\n\n${words} ${no}\n\nRegards,\nDana Levy`)).role).toBe(role);
  });

  it.each([
    ['Data Platform Lead - outcome', 'Data Platform Lead'],
    ['Your application for Content Strategist', 'Content Strategist'],
    ['AW: Ihre Bewerbung als Data Engineer (m/w/d)', 'Data Engineer'],
    ['381204: Policy Adviser: Outcome of your interview', 'Policy Adviser'],
  ])('stands in the subject: %s', async (Subject, role) => {
    expect((await read(mail({ Subject }, `Hi Sam,\n\n${no}\n\nRegards`))).role).toBe(role);
  });

  it.each([
    ['Application for 381-NM-6620417-B5 Staff Nurse', 'Staff Nurse'],
    ['SENIOR PLANNING OFFICER - POST REF NDC/PL/118', 'SENIOR PLANNING OFFICER'],
    ['Your application as a .NET Consultant', '.NET Consultant'],
    ['Ihre Bewerbung als Dipl. Pflegefachfrau HF', 'Dipl. Pflegefachfrau HF'],
  ])('is told from numbers and marks: %s', async (Subject, role) => {
    expect((await read(mail({ Subject }, `Hi Sam,\n\n${no}\n\nRegards`))).role).toBe(role);
  });

  it('is a title that begins with IT, and not with “it”', async () => {
    const body =
      'Hi Sam,\n\nThank you for applying for the position of IT Support Engineer at Acme. It was a hard choice.';
    expect((await read(`${body} ${no}\n\nRegards,\nDana Levy`)).role).toBe('IT Support Engineer');
  });

  it('is not that of whom it serves', async () => {
    const body = 'Hi Sam,\n\nThank you for your interest in the Executive Assistant to the CEO role at Acme.';
    expect((await read(`${body} ${no}\n\nRegards,\nDana Levy`)).role).not.toBe('CEO');
  });

  it('stands in quotation marks', async () => {
    const body = 'Hi Sam,\n\nThank you for applying for the vacancy "Truck Driver" at Acme.';
    expect((await read(`${body} ${no}\n\nRegards,\nDana Levy`)).role).toBe('Truck Driver');
  });

  it('goes on behind the mark of an advertisement', async () => {
    const fields = {
      Subject: 'Ihre Bewerbung als Werkstudent (m/w/d) Marketing',
      From: 'Acme <jobs@acme.example>',
    };
    const body = `Hallo Sam,\n\nvielen Dank für deine Bewerbung. ${nein}\n\nViele Grüße\nDana Levy`;
    expect((await read(mail(fields, body))).role).toBe('Werkstudent Marketing');
  });

  it('is not what belongs to it', async () => {
    const body = 'Hi Sam,\n\nThank you for your interest in the Assistant Director’s position at Acme.';
    expect((await read(`${body} ${no}\n\nRegards,\nDana Levy`)).role).toBe('Assistant Director');
  });

  it('is not the title of who signs', async () => {
    expect(
      (await read(`Hi Sam,\n\n${no}\n\nRegards,\nDana Levy\nTalent Acquisition Partner`)).role,
    ).toBeUndefined();
  });
});

describe('a company whose name has several words', () => {
  it('is told where its parts share what speaks for it', async () => {
    const signed = `${no}\n\nKind regards\nVELA Power Tools Recruitment`;
    expect((await read(mail({ From: 'dana@example.org' }, signed))).company).toBe('VELA Power Tools');
  });
});

describe('whom to answer', () => {
  it.each([
    [{}, { name: 'Dana Levy', email: 'dana.levy@acme.com' }],
    [{ From: '"Levy, Dana" <d.levy@acme.com>' }, { name: 'Dana Levy', email: 'd.levy@acme.com' }],
    [{ From: 'Levy, Dana <d.levy@acme.com>' }, { name: 'Dana Levy', email: 'd.levy@acme.com' }],
    [{ 'Reply-To': 'dana@acme.com' }, { name: 'Dana Levy', email: 'dana@acme.com' }],
    [
      { From: 'Acme <notification@smartrecruiters.com>', 'Reply-To': 'Kim Park <kim@acme.com>' },
      { name: 'Kim Park', email: 'kim@acme.com' },
    ],
    [{ From: 'Dana at Acme <no-reply@ashbyhq.com>' }, { name: 'Dana Levy' }],
    [{ From: 'Careers <careers@acme.com>' }, { name: 'Dana Levy', email: 'careers@acme.com' }],
  ])('is a person, with the address that takes the answer: %j', async (fields, contact) => {
    expect((await read(mail(fields, letter))).contact).toEqual(contact);
  });

  it.each([
    ['Y Combinator <apply@ycombinator.com>'],
    ['Haus Lindenhof <verwaltung@lindenhof-pflege.de>'],
    ['Ausbildung <ausbildung@acme.example>'],
  ])('is not the house itself: %s', async From => {
    expect((await read(mail({ From }, `Hi Sam,\n\n${no}\n\nRegards`))).contact).toBeUndefined();
  });

  it('is a person who owns the house', async () => {
    const From = 'Ann Pettibone <apettibone@pettibonelaw.com>';
    expect((await read(mail({ From }, `Hi Sam,\n\n${no}\n\nRegards,\nAnn`))).contact).toEqual({
      name: 'Ann Pettibone',
      email: 'apettibone@pettibonelaw.com',
    });
  });

  it.each([
    ['Regards\n\nNadine Fässler          Beat Roth\nHR Partner     Leiter Verkauf', 'Nadine Fässler'],
    ['Mise le meas,\n\nDeclan Hartigan\nStaff Officer', 'Declan Hartigan'],
    ['Very truly yours,\n\nCatherine M. Dressler\nDirector of Recruiting', 'Catherine M. Dressler'],
    ['Alles Gute und viele Grüße\nGerda Kornblum\nPersonalleiterin', 'Gerda Kornblum'],
    ['Regards\nGraduate Team\nHexham Blackwood\n\nHexham Blackwood LLP is a partnership.', undefined],
    ['Regards\nThe Homes Team\n\nHomes. Neighbourhoods. Futures.', undefined],
    ['Regards\nNurse Residency Program', undefined],
    [
      `Best\nDana Levy\nRecruiter\n\n${'All that we write is meant for you alone, and whoever else gets it may throw it away. '.repeat(2)}`,
      'Dana Levy',
    ],
  ])('signs in many ways: %s', async (signature, name) => {
    const body = `Dear Sam,\n\nThank you for applying for the role of Senior Planning Officer. ${no}\n\n${signature}`;
    expect((await read(mail({ From: 'jobs@acme.example' }, body))).contact?.name).toBe(name);
  });

  it('does not end a letter by thanks in the middle of it', async () => {
    const words =
      'Good to meet you and thanks for coming in.\nUnfortunately we have given the Sous Chef job to somebody else.';
    expect(await read(`Hi Sam,\n${words}\nHannah`)).toMatchObject({
      verdict: 'rejection',
      role: 'Sous Chef',
    });
  });

  it('goes on behind the signature with what was forgotten', async () => {
    const body = `Hi Sam,\n\n${no}\n\nBest,\nHannah Whitlock\n\nP.S. I would be happy to give you detailed feedback over the phone.`;
    expect(await read(body)).toMatchObject({ contact: { name: 'Hannah Whitlock' }, feedback: 'offered' });
  });

  it('may be called nearly as the system is', async () => {
    const body = `Hi Sam,\n\n${no}\n\nRegards,\nTracy Cole`;
    expect((await read(mail({ From: 'Tracy Cole <tracy.cole@trac.jobs>' }, body))).contact?.name).toBe(
      'Tracy Cole',
    );
  });

  it('is called by the name in full where the sender has an initial', async () => {
    const From = 'Mrs D Platt <d.platt@acme.example>';
    const body = `Hi Sam,\n\n${no}\n\nRegards\nDebbie Platt\nPA to the Head`;
    expect((await read(mail({ From }, body))).contact?.name).toBe('Debbie Platt');
  });

  it('is nobody where a team signs, and never the reader', async () => {
    const From = 'Acme Careers <careers@acme.com>';
    expect((await read(mail({ From }, `Dear Sam,\n\n${no}\n\nThe Acme Team`))).contact).toBeUndefined();
    expect((await read(mail({ From }, `Dear Sam Lee,\n\n${no}\n\nSam Lee`))).contact).toBeUndefined();
  });

  it.each([
    ['Priya Raman, Northgate Logistics <priya.raman@northgatelogistics.com>', '', 'Priya Raman'],
    ['WattFox <wattfox-jobs@m.personio.de>', '', undefined],
    ['Teaching Vacancies <teaching.vacancies@notifications.service.gov.uk>', '', undefined],
    ['Acme Talent Team <talent@acme.com>', 'The Acme Talent Team\nLinkedIn | Facebook', undefined],
  ])('is a person, and no board, employer or network: %s', async (From, signature, name) => {
    expect((await read(mail({ From }, `Dear Sam,\n\n${no}\n\n${signature}`))).contact?.name).toBe(name);
  });
});

describe('no-reply', () => {
  it.each([
    'no-reply@acme.com',
    'noreply@mail.acme.com',
    'DoNotReply@acme.com',
    'acme@myworkday.com',
    'granite+autoreply@talent.icims.com',
    'notification@jobvite.com',
    'system@successfactors.eu',
  ])('is an address: %s', async From => {
    expect((await read(mail({ From }, letter))).noReply).toBe(true);
  });

  it.each([
    'Please do not reply to this email.',
    'This mailbox is not monitored.',
    'Replies to this message will not be read.',
    'Bitte antworten Sie nicht auf diese E-Mail.',
    'Antworten an diese Adresse werden nicht gelesen.',
  ])('is a wording: %s', async words => {
    expect((await read(mail({}, `${letter}\n\n${words}`))).noReply).toBe(true);
  });

  it.each([
    ['a person', {}, letter],
    ['a person in Reply-To', { From: 'no-reply@acme.com', 'Reply-To': 'dana@acme.com' }, letter],
    [
      'an address in the text',
      { From: 'no-reply@acme.com' },
      letter.replace('Kind', 'Write to me at dana@acme.com.\n\nKind'),
    ],
    ['a coded address', { From: 'Dana Levy <acme.x81k2@reply.recruitee.com>' }, letter],
    ['a sentence of another kind', {}, letter.replace('Kind', 'We cannot reply to everyone.\n\nKind')],
    ['regret', {}, letter.replace('Kind', 'I am sorry that we cannot respond more positively.\n\nKind')],
    [
      'a mail that names another address',
      {},
      `${letter}\n\nDo not reply to this email, but write to jobs@acme.com.`,
    ],
    ['a mail that is answered', { From: 'team@tal.net' }, `${letter}\n\nTell us by replying to this email.`],
  ])('is not said of %s', async (_, fields, body) => {
    expect((await read(mail(fields, body))).noReply).toBe(false);
  });

  it('has a table of systems without doubles', () => {
    const domains = systems.flatMap(system => system.domains);
    expect(new Set(domains).size).toBe(domains.length);
    for (const name of [
      'Greenhouse',
      'Lever',
      'Workday',
      'Ashby',
      'iCIMS',
      'Taleo',
      'Jobvite',
      'SmartRecruiters',
      'Workable',
      'BambooHR',
    ])
      expect(systems.map(system => system.name)).toContain(name);
  });
});

describe('feedback', () => {
  it.each([
    ['offered', 'I would be happy to give you feedback over the phone.'],
    ['offered', 'Für ein Feedback stehen wir Ihnen gerne zur Verfügung.'],
    ['refused', 'Due to the volume of applications we are unable to provide individual feedback.'],
    ['refused', 'Aufgrund der Vielzahl der Bewerbungen können wir leider kein individuelles Feedback geben.'],
    ['given', 'The panel felt that your presentation needed more detail on costs.'],
    ['given', 'Uns hat ein klarer Plan für die ersten Monate gefehlt.'],
    [undefined, 'We would love your feedback: please take our survey.'],
    [undefined, 'We had many strong applications, and others matched our needs more closely.'],
  ])('is %s: %s', async (feedback, words) => {
    expect((await read(`Hi Sam,\n\n${no} ${words}\n\nRegards,\nDana`)).feedback).toBe(feedback);
  });
});
