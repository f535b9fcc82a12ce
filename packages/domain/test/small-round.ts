import type { Checklist, RoundScope } from '../src/safety-round/index.ts'

const text = (words: string) => ({ nb: words, nn: words, en: words })

function item(key: string, theme: string, law = false) {
  return {
    key,
    theme,
    text: text(`${key} is in order.`),
    help: text(`Look at ${key}.`),
    law: law ? [{ law: 'workingEnvironmentAct' as const, section: '4-4' }] : [],
    wordingSince: 1,
  }
}

/** Few items in two themes, one of which follows from the law. */
const office: Checklist = {
  id: 'office-1',
  list: 'office',
  version: 1,
  title: text('Office'),
  roomTypes: ['office'],
  themes: [
    { key: 'premises', title: text('Premises') },
    { key: 'fire', title: text('Fire') },
  ],
  items: [item('order', 'premises'), item('light', 'premises', true), item('exits', 'fire', true)],
}

const laboratory: Checklist = {
  id: 'laboratory-1',
  list: 'laboratory',
  version: 1,
  title: text('Laboratory'),
  roomTypes: ['laboratory'],
  themes: [{ key: 'gas', title: text('Gas') }],
  items: [item('hoods', 'gas', true), item('labels', 'gas')],
}

/** Two rooms: an office, and a laboratory that is also looked at as an office; one own item, two left out. */
export const smallScope: RoundScope = {
  checklists: [office, laboratory],
  ownItems: [{ id: 12, text: 'The aquarium is clean.', list: 'laboratory' }],
  rooms: [
    { room: 1, lists: ['office'], leftOut: ['office.light'] },
    { room: 2, lists: ['office', 'laboratory'], leftOut: ['laboratory.labels'] },
  ],
}
