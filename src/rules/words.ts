import type { WordClasses } from '../language/phrase';

/** Who and what these messages are about: the words that stand for each other in the phrases of the rules. */
export const words: WordClasses = {
  i: 'i my mine myself we our us',
  you: 'you your yours yourself yourselves',
  /** Who and what a candidate met there. */
  side: 'panel interviewer interviewers recruiter recruiters manager managers hr board committee company firm process interview interviews recruitment communication department receptionist director lead',
  was: 'be feel seem look sound appear came_across come_across',
  bad: 'unfair unprofessional rude disrespectful dismissive arrogant careless sloppy chaotic disorganised disorganized shambolic biased unprepared insulting appalling unacceptable disgraceful awful pathetic ridiculous absurd laughable incompetent dishonest misleading hostile condescending patronising patronizing shameful unethical bored uninterested disinterested distracted insensitive inconsiderate horrible terrible dreadful humiliating degrading discriminatory clueless a_mess a_joke a_shambles a_farce a_waste a_disgrace',
  /** The reader’s side, as people call it. */
  them: 'you your team panel company interviewer interviewers recruiter recruiters manager managers hr board committee employer organisation organization firm agency department staff lead leadership director he she they it guy lady person people colleague colleagues department folks hirer partner office',
  application: 'application candidacy case profile cv resume portfolio file name decision rejection',
  please: 'please kindly',
  insult:
    'idiot idiots moron morons clown clowns joke pathetic loser losers incompetent liar liars fool fools stupid dumb disgusting disgrace scum trash garbage bullshit crap shit fuck fucking damn screw hypocrite hypocrites spineless coward cowards useless clueless amateur amateurs arrogant snake toxic worthless',
};
