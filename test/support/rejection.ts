/** A rejection as a mailbox holds it, with some of it changed. */
export function rejectionMail({
  from = 'Dana Levy <dana@acme.example>',
  subject = 'Your application for Backend Engineer at Acme',
  no = 'After careful consideration we have decided to move forward with another candidate.',
  signature = 'Dana Levy\nEngineering Manager, Acme',
}: Readonly<Partial<Record<'from' | 'subject' | 'no' | 'signature', string>>> = {}): string {
  return `From: ${from}
To: Sam Lee <sam@example.org>
Subject: ${subject}
Date: Sat, 21 Nov 2026 14:11:00 +0100
Message-ID: <CAF42@mail.acme.example>
References: <1@mail.acme.example>
Content-Type: text/plain; charset=utf-8

Hi Sam,

Thank you for taking the time to interview for the Backend Engineer position at Acme. ${no}

We wish you all the best in your search.

${signature}
`;
}
