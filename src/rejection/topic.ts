/** What a message is about: work, something else that is refused in this world, or neither is said. */
export type Topic = 'work' | 'elsewhere' | 'unknown';

/**
 * What a message is about: by what it says, and by all that stands in it. A bank signs with what it refuses others, so only what is
 * said can be elsewhere.
 */
export function topicOf(said: string, all: string): Topic {
  if (elsewhere.test(said) && !onlyWork.test(said)) return 'elsewhere';
  return work.test(all) ? 'work' : 'unknown';
}

/** A loan, a flat and a paper are refused in the same words. */
const elsewhere =
  /\b(?:loan|credit card|planning permission|grant proposal|mortgage|insurance (?:policy|application|claim)|visa|permit|refund|tenancy|apartment|flat|manuscript|submission to|warranty|kredit\w*|wohnung\w*|mietvertrag|bestellung|versicherungsantrag|erstattung)\b/i;

/** What is said of nothing but work. */
const onlyWork =
  /\b(?:position|role|job|interview\w*|candidat\w*|vacanc\w*|hiring|recruit\w*|career\w*|employ\w*|cv|resume|stelle\w*|kandidat\w*|vorstellungsgespräch|ausbildung\w*|praktikum|bewerbung als)\b/i;

/** What is said of work, and of much else. */
const work =
  /\b(?:position|role|job|interview\w*|candida\w*|vacanc\w*|your (?:\w+ )?application|applied|applying|cv|resume|portfolio|stelle\w*|\w*bewerb\w*|kandidat\w*|gespräch\w*|ausbildung\w*|praktikum|unterlagen|einsatzmöglichkeit\w*)\b/i;
