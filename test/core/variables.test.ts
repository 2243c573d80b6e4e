import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cuts, toVariables, variableNames } from '../../src/core/variables';
import { request, texts } from '../support/sample';

function view(changes = {}) {
  return toVariables({ ...request, ...changes }, texts, []);
}

describe('what a template may name', () => {
  it('is what it is told it may name, no more and no less', () => {
    expect(Object.keys(view()).sort()).toEqual(Object.keys(variableNames).sort());
    expect(
      Object.keys(toVariables({ ...request, moment: 'x', email: 'a@b.c' }, texts, ['plenty', 'room'])).sort(),
    ).toEqual(Object.keys(variableNames).sort());
  });

  it('is nothing that every object has', () => {
    expect(Object.getPrototypeOf(view())).toBeNull();
    expect('constructor' in view()).toBe(false);
  });

  it('is a text or a switch', () => {
    for (const value of Object.values(view())) expect(['string', 'boolean']).toContain(typeof value);
  });

  it('is told of in CONTRIBUTING or README by its right name', () => {
    const told = ['README.md', 'CONTRIBUTING.md'].map(file => readFileSync(file, 'utf8')).join('\n');
    for (const [, name = ''] of told.matchAll(/\{\{[#^/]?(\w+)\}\}/g)) {
      expect(Object.keys(variableNames)).toContain(name);
    }
  });
});

describe('the values', () => {
  it('are those of the request', () => {
    expect(view({ contactEmail: 'dana@example.org', email: 'sam@example.org' })).toMatchObject({
      warm: true,
      formal: false,
      room: true,
      contactName: 'Dana Levy',
      contactFirstName: 'Dana',
      contactFormalName: 'Dana Levy',
      contactEmail: 'dana@example.org',
      company: 'Acme',
      role: 'Backend Engineer',
      position: 'Backend Engineer role',
      stage: 'the technical interview',
      reached: 'after the technical interview',
      question: 'What is one thing I could do differently when I work through a problem in front of someone?',
      shortQuestion: 'What could I do better when solving a problem live?',
      moment: '',
      lesson: '',
      plenty: true,
      name: 'Sam Lee',
      firstName: 'Sam',
      email: 'sam@example.org',
    });
  });

  it('are empty where nothing was given, so that their sections are off', () => {
    const { contactName, contactFirstName, contactFormalName, contactEmail, email, moment } = view({
      contactName: undefined,
    });
    expect([contactName, contactFirstName, contactFormalName, contactEmail, email, moment].join('')).toBe('');
  });

  it('lose what is cut, and nothing else', () => {
    const whole = { ...request, moment: 'I enjoyed our talk' };
    const none = toVariables(whole, texts, []);
    expect(toVariables(whole, texts, ['plenty'])).toEqual({ ...none, plenty: false });
    expect(toVariables(whole, texts, ['plenty', 'room'])).toEqual({ ...none, plenty: false, room: false });
    expect(toVariables(whole, texts, cuts)).toEqual({ ...none, plenty: false, room: false, moment: '' });
  });

  it('make sentences of an own question and of a moment', () => {
    expect(view({ topic: 'how could I explain it better', moment: 'our talk about caching' })).toMatchObject({
      question: 'How could I explain it better?',
      moment: 'One thing I remember well is our talk about caching.',
    });
  });

  it.each(['Dr. Sam Lee', 'Sam Lee, PhD', 'Lee, Sam', 'Sam Lee'])(
    'have a first name to sign with for a friend, also of “%s”',
    name => {
      expect(view({ name })).toMatchObject({ firstName: 'Sam', name });
    },
  );
});

describe('the position', () => {
  it.each([
    ['Backend Engineer', 'Backend Engineer role'],
    ['backend engineer', 'backend engineer role'],
    ['SENIOR ENGINEER', 'SENIOR ENGINEER role'],
    ['the Backend Engineer', 'Backend Engineer role'],
    ['an Account Manager', 'Account Manager role'],
    ['the backend position', 'backend position'],
    ['Backend Role', 'Backend Role'],
    ['Summer internship', 'Summer internship'],
    ['Internship', 'Internship'],
    ['Research Fellowship', 'Research Fellowship'],
    ['Analyst (temporary position)', 'Analyst (temporary position)'],
    ['Job Coach', 'Job Coach role'],
    ['the', 'the role'],
    ['The role', 'role'],
    ['R&D Lead', 'R&D Lead role'],
    ['A&R Manager', 'A&R Manager role'],
    ['工程师', '工程师 role'],
  ])('of “%s” is “%s”', (role, position) => {
    expect(view({ role })).toMatchObject({ role, position });
  });
});
