import type { Texts } from '../texts.ts'
import type { texts as nb } from './nb.ts'

export const texts: Texts<typeof nb> = {
  title: 'Who may do what',
  lead: 'The access rules as the system enforces them: each role, what it can do, and how far that reaches. What is not here is not allowed.',
  role: 'Role',
  allRoles: 'All roles',
  search: 'Search in actions',
  right: 'Action',
  field: 'Information',
  actionsHeading: 'Actions',
  fieldsHeading: 'Sensitive information',
  fieldsLead: 'This is shown to fewer people than the rest of the page or list that it stands on.',
  ownHeading: 'With what is one’s own',
  ownLead: 'Everybody who is signed in can do this with what is their own, without a role too.',
  none: 'No actions match the selection.',
  no: 'no',
  scopesHeading: 'How far it reaches',
  scopes: {
    ownUnit: 'own unit',
    unitAndBelow: 'unit and below',
    safetyArea: 'safety area',
    institution: 'whole institution',
  },
  scopesExplained: {
    ownUnit: 'The unit that the role is for, or the units of its safety area.',
    unitAndBelow: 'The unit and all units below it.',
    safetyArea: 'The units of the safety area or the campus that the role is for.',
    institution: 'All units.',
  },
  actions: {
    organisation: {
      read: 'see the units',
    },
    campaign: {
      read: 'see the years, their questionnaires and how many have handed in',
      change: 'prepare, open, close and freeze the reporting, and give a unit longer',
      follow: 'see how far each unit has come, and who still owes what',
    },
    report: {
      read: 'open the report of a unit, with who answered what',
      answer: 'answer the questions',
      comment: 'comment on the questions, and say that one disagrees with an answer',
      sign: 'sign the report, and take the signature back',
      appointSigner: 'choose which safety representative signs the report',
      submit: 'hand in the report',
      letThrough: 'let the report through without the second signature',
      reopen: 'open a report again that was handed in',
    },
    figures: {
      own: 'see the results of the unit beside its faculty and the institution',
      read: 'see the tables and indicators of the whole institution',
      faculty: 'see the figures of one faculty',
      units: 'see the answers of single units, without comments and names',
    },
    annualReport: {
      read: 'read the working-environment report of a year',
    },
    findings: {
      read: 'see what the units lack',
      explain: 'explain why something is lacking',
    },
    plans: {
      read: 'see the action plans with their goals',
      change: 'keep the unit’s goals, and say how it serves those above',
    },
    measures: {
      read: 'see the measures, with what was done',
      change: 'make and change measures, start and finish them',
      comment: 'comment on measures',
      judge: 'say whether a measure helped',
      drop: 'drop a measure, or take it up again',
    },
    wheel: {
      read: 'see the duties of a unit’s HSE year',
      mark: 'mark a duty of the HSE year as done',
      setDates: 'set the dates of the HSE year',
    },
    rooms: {
      read: 'see a unit’s rooms, and who is responsible for each',
      change: 'keep the rooms, and what the unit looks at in them besides the checklists',
    },
    registers: {
      read: 'see the registers of figures',
      change: 'keep the registers, and take in files',
      exchange: 'take a register in from a file, or out as one',
    },
    sickLeave: {
      read: 'see sick leave, without small numbers',
    },
    rounds: {
      follow: 'see which safety rounds the units have planned and done',
      read: 'see what was seen on the rounds, with photos',
      plan: 'plan a safety round, cancel it and archive it',
      walk: 'walk the round: enter what is seen, take photos and lead the closing meeting',
      sign: 'sign the round',
      reopen: 'open a signed round again',
    },
    training: {
      read: 'see who in the unit has taken which courses, and what anyone lacks',
      change: 'keep courses, certificates and agreements on fewer hours',
      figures: 'see how many lack which training, without names',
    },
    risks: {
      read: 'see which risk assessments the units have, and read them',
      change: 'keep risk assessments',
    },
    safetyService: {
      read: 'see elections of safety representatives, meetings of manager and representative, and the chief representative’s yearly notes',
    },
    elections: {
      change: 'keep elections of safety representatives',
    },
    safetyMeetings: {
      change: 'plan and keep meetings of manager and safety representative',
    },
    yearNotes: {
      write: 'write the chief representative’s yearly notes',
    },
    occupationalHealth: {
      read: 'see the plans with the occupational health service, and what it was asked for and gave',
      change: 'keep the unit’s plan, and ask the occupational health service for something',
      deliver: 'take orders for the occupational health service, and say what was given',
    },
    incidents: {
      read: 'see what was reported in a unit, and what is done; never who reported without wishing to be known',
      comment: 'comment on a case',
      handle:
        'take on, transfer, reject and close cases, with cause, measures and an answer to whoever reported',
      figures: 'see how much was reported and closed, by unit, kind and time',
      import: 'take in the cases of an older system',
    },
    injuries: {
      read: 'read the register of injuries, without names',
      keep: 'keep the register of injuries, with names',
    },
    concerns: {
      read: 'see what safety representatives have raised and stopped, and the answers',
      raise: 'raise a concern in writing, and record that dangerous work was stopped',
      answer: 'answer the safety representative',
    },
    appointments: {
      read: 'see who has which role',
      change: 'keep roles, safety areas and absences',
    },
    people: {
      read: 'see the register of persons',
      change: 'keep the register of persons',
    },
    access: {
      readMatrix: 'see the access rules',
    },
    audit: {
      search: 'search the log of what was done',
      export: 'take out the log as a file',
    },
    mail: {
      read: 'see which mails were sent, and who will be reminded',
      retry: 'have a mail that did not arrive tried again',
    },
  },
  ownActions: {
    session: {
      own: 'see and end one’s own sessions',
    },
    person: {
      own: 'see and download what is stored about oneself',
    },
    calendar: {
      own: 'have one’s deadlines in a calendar',
    },
    incident: {
      own: 'report something, see what came of it, and read what other units have learnt',
    },
  },
  fields: {
    answeredBy: 'names of those who answered, signed or handed in',
    comments: 'what people wrote in their own words',
    contact: 'email address',
    account: 'the account that a person signs in with',
    absence: 'absence, from when to when',
    smallNumbers: 'figures so small that persons can be recognised',
  },
}
