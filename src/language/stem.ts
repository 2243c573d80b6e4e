/** Forms that no ending tells of, each with the form that stands for all of them. */
const irregular: ReadonlyMap<string, string> = new Map(
  `am is are was were been being:be
    has had having:have
    does did done doing:do
    goes went gone going:go
    gave given giving:give
    got gotten getting:get
    took taken taking:take
    made making:make
    said says:say
    told:tell
    thought:think
    felt:feel
    saw seen:see
    knew known:know
    heard:hear
    wrote written writing:write
    chose chosen choosing:choose
    lost losing:lose
    won winning:win
    kept:keep
    left leaving:leave
    met meeting:meet
    paid:pay
    sent:send
    spent:spend
    understood:understand
    found:find
    held:hold
    brought:bring
    bought:buy
    taught:teach
    lied lying lies:lie
    ran running:run
    sat sitting:sit
    spoke spoken:speak
    stood:stand
    meant:mean
    came coming:come
    became:become
    began begun:begin
    broke broken:break
    fell fallen:fall
    forgot forgotten:forget
    hid hidden:hide
    led:lead
    drove driven:drive
    threw thrown:throw
    people:person
    children:child
    men:man
    women:woman
    better best:good
    worse worst:bad
    us:we
    me:i
    him:he
    them:they
    an:a`
    .split('\n')
    .flatMap(row => {
      const [forms = '', stem = ''] = row.trim().split(':');
      return forms.split(' ').map(form => [form, withoutSilentE(stem)] as const);
    }),
);

/** Words that only look as if they had an ending. */
const whole = new Set(
  'this his its yes us as was has less unless always perhaps thus plus does business press process access success pass class miss boss stress address discuss bias campus status bonus focus news thanks regards need speed feed indeed exceed proceed succeed bed red hundred thing nothing something anything everything during morning evening king ring bring spring string sing sting feeling being bus gas sms politics afterwards towards besides sometimes else'.split(
    ' ',
  ),
);

/**
 * The stem that the inflected forms of an English word share: “reconsidering”, “reconsidered” and “reconsiders” are
 * “reconsider”. Only endings of inflection go (-s, -ed, -ing and a silent -e), never those that make another word:
 * “interviewer” stays apart from “interview”. The word must be in lower case.
 */
export function stem(word: string): string {
  if (ordinals.has(word)) return '#th';
  if (isNumber(word)) return /^\d{1,4}(?:rd|th)$/.test(word) ? '#th' : '#';
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (word.length < 4 || whole.has(word)) return word;
  if (word.endsWith('ies') || word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ing')) return ended(word, word.slice(0, -3));
  if (word.endsWith('ed')) return ended(word, word.slice(0, -2));
  if (word.endsWith('es') && /(?:s|x|z|ch|sh)es$/.test(word)) return withoutSilentE(word.slice(0, -2));
  if (word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us'))
    return withoutSilentE(word.slice(0, -1));
  return withoutSilentE(word);
}

const ordinals = new Set([
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'umpteenth',
]);

/** Every number is one stem: “4” and “four” are “#”, “4th” is “#th”. “One”, “first” and “second” mean too much else. */
function isNumber(word: string): boolean {
  const first = word.charCodeAt(0);
  return (first >= 0x30 && first <= 0x39) || numbers.has(word);
}

const numbers = new Set(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen'.split(
    ' ',
  ),
);

/** What stands before -ed or -ing: “stopp” is “stop”, “hop” and “hope” come out as one. */
function ended(word: string, base: string): string {
  if (base.length < 2 || !/[aeiouy]/.test(base)) return word;
  const last = base.charAt(base.length - 1);
  if (base.length > 3 && base.endsWith(last + last) && 'bdgkmnprtv'.includes(last)) return base.slice(0, -1);
  return withoutSilentE(base);
}

function withoutSilentE(word: string): string {
  return word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word;
}
