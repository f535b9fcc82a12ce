import type { Decision } from '../finding-rule.ts'
import { rule, text } from './rule.ts'

/** Safety representatives, participation, competence, sick leave and the psychosocial working environment. */
export const people = {
  safetyRepInvolved: rule('improvement', {
    topic: text('Verneombudet er med', 'Verneombodet er med', 'The safety representative takes part'),
    demand: text(
      'Verneombudet skal være med når tiltak for arbeidsmiljøet planlegges og gjennomføres.',
      'Verneombodet skal vere med når tiltak for arbeidsmiljøet blir planlagde og gjennomførte.',
      'The safety representative must take part when measures for the working environment are planned and carried out.',
    ),
    suggestion: text(
      'Avtal hvilke saker verneombudet skal med i, og kall inn i god tid.',
      'Avtal kva saker verneombodet skal vere med i, og kall inn i god tid.',
      'Agree on which matters the safety representative takes part in, and invite in good time.',
    ),
  }),
  safetyRepTime: rule('improvement', {
    topic: text('Tid til vervet', 'Tid til vervet', 'Time for the role'),
    demand: text(
      'Verneombudet skal ha den tiden som trengs til å utføre vervet.',
      'Verneombodet skal ha den tida som trengst til å utføre vervet.',
      'The safety representative must have the time needed for the role.',
    ),
    suggestion: text(
      'Avtal hvor mye tid vervet trenger, og ta den fra andre oppgaver.',
      'Avtal kor mykje tid vervet treng, og ta henne frå andre oppgåver.',
      'Agree on how much time the role needs, and take it from other tasks.',
    ),
  }),
  safetyRepTraining: rule('improvement', {
    topic: text(
      'Verneombudets opplæring',
      'Opplæringa til verneombodet',
      'Training of the safety representative',
    ),
    demand: text(
      'Verneombudet skal ha den opplæringen som vervet krever.',
      'Verneombodet skal ha den opplæringa som vervet krev.',
      'The safety representative must have the training that the role takes.',
    ),
    suggestion: text(
      'Meld verneombudet på opplæring, minst 40 timer til sammen eller det dere skriftlig avtaler.',
      'Meld verneombodet på opplæring, minst 40 timar til saman eller det de skriftleg avtaler.',
      'Sign the safety representative up for training, at least 40 hours in all or what you agree on in writing.',
    ),
  }),
  safetyRepBasicCourse: rule('policy', {
    topic: text(
      'Verneombudets grunnkurs',
      'Grunnkurset til verneombodet',
      'Basic course of the safety representative',
    ),
    demand: text(
      'Verneombudet skal ha tatt grunnkurset i arbeidsmiljø de siste tre årene.',
      'Verneombodet skal ha teke grunnkurset i arbeidsmiljø dei siste tre åra.',
      'The safety representative is to have taken the basic course on the working environment in the past three years.',
    ),
    suggestion: text(
      'Meld verneombudet på neste grunnkurs i arbeidsmiljø.',
      'Meld verneombodet på neste grunnkurs i arbeidsmiljø.',
      'Sign the safety representative up for the next basic course on the working environment.',
    ),
  }),
  managerBasicCourse: rule(
    'policy',
    {
      topic: text('Lederens grunnkurs', 'Grunnkurset til leiaren', 'Basic course of the manager'),
      demand: text(
        'Lederen skal ha tatt grunnkurset i arbeidsmiljø de siste tre årene.',
        'Leiaren skal ha teke grunnkurset i arbeidsmiljø dei siste tre åra.',
        'The manager is to have taken the basic course on the working environment in the past three years.',
      ),
      suggestion: text(
        'Meld deg på neste grunnkurs i arbeidsmiljø.',
        'Meld deg på neste grunnkurs i arbeidsmiljø.',
        'Sign up for the next basic course on the working environment.',
      ),
    },
    { helpedBy: ['hseSection'] },
  ),
  employeesInvolved: rule('improvement', {
    topic: text('Medvirkning', 'Medverknad', 'Participation'),
    demand: text(
      'Medarbeiderne skal være med når tiltak for arbeidsmiljøet planlegges og gjennomføres.',
      'Medarbeidarane skal vere med når tiltak for arbeidsmiljøet blir planlagde og gjennomførte.',
      'Employees must take part when measures for the working environment are planned and carried out.',
    ),
    suggestion: text(
      'Sett arbeidsmiljøet på dagsordenen i personalmøter, og ta medarbeiderne med på å velge tiltak.',
      'Set arbeidsmiljøet på dagsordenen i personalmøte, og ta medarbeidarane med på å velje tiltak.',
      'Put the working environment on the agenda of staff meetings, and let employees help choose measures.',
    ),
  }),
  competenceRoutine: rule('improvement', {
    topic: text(
      'Kompetanse til å arbeide trygt',
      'Kompetanse til å arbeide trygt',
      'Competence to work safely',
    ),
    demand: text(
      'Enheten skal sikre at medarbeiderne kan utføre arbeidet trygt.',
      'Eininga skal sikre at medarbeidarane kan utføre arbeidet trygt.',
      'The unit must make sure that employees can do their work safely.',
    ),
    suggestion: text(
      'Lag en liste over opplæring som kreves for hver oppgave, og før hvem som har tatt den.',
      'Lag ei liste over opplæring som krevst for kvar oppgåve, og før kven som har teke henne.',
      'List the training that each task takes, and record who has had it.',
    ),
  }),
  understandableLanguage: rule('improvement', {
    topic: text(
      'HMS på et språk en forstår',
      'HMS på eit språk ein forstår',
      'HSE in a language one understands',
    ),
    demand: text(
      'Opplæring og informasjon skal gis på et språk som medarbeiderne forstår.',
      'Opplæring og informasjon skal givast på eit språk som medarbeidarane forstår.',
      'Training and information must be given in a language that employees understand.',
    ),
    suggestion: text(
      'Skaff romkort, rutiner og opplæring på engelsk der det mangler.',
      'Skaff romkort, rutinar og opplæring på engelsk der det manglar.',
      'Provide room cards, routines and training in English where they are missing.',
    ),
  }),
  seriousIncidentCapacity: rule('improvement', {
    topic: text('Beredskap', 'Beredskap', 'Preparedness'),
    demand: text(
      'Enheten skal kunne håndtere omfattende eller alvorlige hendelser.',
      'Eininga skal kunne handtere omfattande eller alvorlege hendingar.',
      'The unit must be able to handle major or serious incidents.',
    ),
    suggestion: text(
      'Øv på en alvorlig hendelse, og skriv hvem som gjør hva.',
      'Øv på ei alvorleg hending, og skriv kven som gjer kva.',
      'Practise a serious incident, and write down who does what.',
    ),
  }),
  sickLeaveStatisticsAccurate: rule('improvement', {
    topic: text(
      'Riktig sykefraværsstatistikk',
      'Rett sjukefråværsstatistikk',
      'Accurate sick-leave statistics',
    ),
    demand: text(
      'Sykefraværet skal føres for alle grupper ansatte.',
      'Sjukefråværet skal førast for alle grupper tilsette.',
      'Sick leave must be recorded for all groups of employees.',
    ),
    suggestion: text(
      'Minn alle på å melde fravær, også egenmeldt, og se særlig på de vitenskapelig ansatte.',
      'Minn alle på å melde fråvær, også eigenmeldt, og sjå særleg på dei vitskapleg tilsette.',
      'Remind everyone to report absence, self-certified too, and look especially at academic staff.',
    ),
  }),
  sickLeaveRoutineKnown: rule('policy', {
    topic: text('Rutine for sykmeldte', 'Rutine for sjukmelde', 'Routine for sick leave'),
    demand: text(
      'Alle ledere med personalansvar skal kjenne rutinen for å følge opp sykmeldte.',
      'Alle leiarar med personalansvar skal kjenne rutinen for å følgje opp sjukmelde.',
      'All managers with staff responsibility are to know the routine for following up employees on sick leave.',
    ),
    suggestion: text(
      'Gå gjennom rutinen for oppfølging av sykmeldte i et ledermøte.',
      'Gå gjennom rutinen for oppfølging av sjukmelde i eit leiarmøte.',
      'Go through the routine for following up employees on sick leave at a managers’ meeting.',
    ),
  }),
  sickLeaveFollowUp: rule('improvement', {
    topic: text('Oppfølging av sykmeldte', 'Oppfølging av sjukmelde', 'Follow-up of sick leave'),
    demand: text(
      'Sykmeldte skal følges opp etter rutinen.',
      'Sjukmelde skal følgjast opp etter rutinen.',
      'Employees on sick leave must be followed up according to the routine.',
    ),
    suggestion: text(
      'Avtal hvem som følger opp, og sett fristene for plan og dialogmøte i kalenderen.',
      'Avtal kven som følgjer opp, og set fristane for plan og dialogmøte i kalenderen.',
      'Agree on who follows up, and put the deadlines for plan and dialogue meeting in the calendar.',
    ),
  }),
  workRelatedSickLeaveChallenge: rule(
    'improvement',
    {
      topic: text('Arbeidsrelatert sykefravær', 'Arbeidsrelatert sjukefråvær', 'Work-related sick leave'),
      demand: text(
        'Når arbeidet gjør folk syke, skal årsakene finnes og gjøres noe med.',
        'Når arbeidet gjer folk sjuke, skal årsakene finnast og gjerast noko med.',
        'Where work makes people ill, the causes must be found and dealt with.',
      ),
      suggestion: text(
        'Kartlegg hva i arbeidet som gir fravær, sammen med verneombud og bedriftshelsetjeneste.',
        'Kartlegg kva i arbeidet som gir fråvær, saman med verneombod og bedriftshelseteneste.',
        'Find out what at work leads to absence, together with the safety representative and the occupational health service.',
      ),
    },
    {
      lacks: { toLargeDegree: 'strain', toVeryLargeDegree: 'strain', dontKnow: 'unknown' },
      helpedBy: ['safetyRepresentative', 'occupationalHealth'],
    },
  ),
  workRelatedSickLeaveCausesKnown: rule(
    'improvement',
    {
      topic: text('Årsaker til sykefravær', 'Årsaker til sjukefråvær', 'Causes of sick leave'),
      demand: text(
        'Lederen skal kjenne årsakene til sykefravær som kommer av arbeidet.',
        'Leiaren skal kjenne årsakene til sjukefråvær som kjem av arbeidet.',
        'The manager must know the causes of sick leave that comes from work.',
      ),
      suggestion: text(
        'Spør om forhold på jobben når noen blir syke, og se etter mønstre over tid.',
        'Spør om forhold på jobben når nokon blir sjuk, og sjå etter mønster over tid.',
        'Ask about conditions at work when someone falls ill, and look for patterns over time.',
      ),
    },
    { helpedBy: ['occupationalHealth'] },
  ),
  psychosocialOnAgenda: rule('improvement', {
    topic: text(
      'Psykososialt arbeidsmiljø på dagsordenen',
      'Psykososialt arbeidsmiljø på dagsordenen',
      'Psychosocial environment on the agenda',
    ),
    demand: text(
      'Psykososialt og organisatorisk arbeidsmiljø skal tas opp jevnlig.',
      'Psykososialt og organisatorisk arbeidsmiljø skal takast opp jamleg.',
      'The psychosocial and organisational working environment must be taken up regularly.',
    ),
    suggestion: text(
      'Gjør arbeidsmiljøet til et fast punkt i personalmøter.',
      'Gjer arbeidsmiljøet til eit fast punkt i personalmøte.',
      'Make the working environment a regular item at staff meetings.',
    ),
  }),
  unclearDemands: rule('improvement', {
    topic: text('Uklare krav', 'Uklare krav', 'Unclear demands'),
    demand: text(
      'Uklare eller motstridende krav i arbeidet skal kartlegges og følges opp.',
      'Uklare eller motstridande krav i arbeidet skal kartleggjast og følgjast opp.',
      'Unclear or conflicting demands at work must be identified and followed up.',
    ),
    suggestion: text(
      'Ta opp roller og forventninger i medarbeidersamtaler, og avklar hvem som bestemmer hva.',
      'Ta opp roller og forventningar i medarbeidarsamtalar, og avklar kven som bestemmer kva.',
      'Take up roles and expectations in appraisal talks, and clarify who decides what.',
    ),
  }),
  emotionalDemands: rule(
    'improvement',
    {
      topic: text('Emosjonelle krav', 'Emosjonelle krav', 'Emotional demands'),
      demand: text(
        'Emosjonelle belastninger i arbeid med mennesker skal kartlegges og følges opp.',
        'Emosjonelle belastningar i arbeid med menneske skal kartleggjast og følgjast opp.',
        'Emotional strain in work with people must be identified and followed up.',
      ),
      suggestion: text(
        'Finn ut hvem som møter mennesker i krise, og gi dem veiledning og noen å snakke med.',
        'Finn ut kven som møter menneske i krise, og gi dei rettleiing og nokon å snakke med.',
        'Find out who meets people in crisis, and give them guidance and someone to talk to.',
      ),
    },
    { helpedBy: ['safetyRepresentative', 'occupationalHealth'] },
  ),
  workloadAndTimePressure: rule('improvement', {
    topic: text('Arbeidsmengde og tidspress', 'Arbeidsmengd og tidspress', 'Workload and time pressure'),
    demand: text(
      'Ubalanse mellom arbeidet som skal gjøres, og tiden til det, skal kartlegges og følges opp.',
      'Ubalanse mellom arbeidet som skal gjerast, og tida til det, skal kartleggjast og følgjast opp.',
      'An imbalance between the work to be done and the time for it must be identified and followed up.',
    ),
    suggestion: text(
      'Se hvor toppene er gjennom året, og avtal hva som kan flyttes, deles eller tas bort.',
      'Sjå kvar toppane er gjennom året, og avtal kva som kan flyttast, delast eller takast bort.',
      'See where the peaks of the year are, and agree on what can be moved, shared or dropped.',
    ),
  }),
  supportAtWork: rule('improvement', {
    topic: text('Støtte i arbeidet', 'Støtte i arbeidet', 'Support at work'),
    demand: text(
      'Det skal kartlegges og følges opp om medarbeiderne får støtte og hjelp i arbeidet.',
      'Det skal kartleggjast og følgjast opp om medarbeidarane får støtte og hjelp i arbeidet.',
      'It must be identified and followed up whether employees get support and help in their work.',
    ),
    suggestion: text(
      'Spør særlig stipendiater, midlertidige og nye, og gi dem en fast kontakt.',
      'Spør særleg stipendiatar, mellombelse og nye, og gi dei ein fast kontakt.',
      'Ask PhD candidates, temporary and new employees in particular, and give them a fixed contact.',
    ),
  }),
  knowsWhatToDoAboutHarassment: rule('improvement', {
    topic: text('Mobbing og trakassering', 'Mobbing og trakassering', 'Bullying and harassment'),
    demand: text(
      'Medarbeiderne skal vite hva de kan og skal gjøre ved mobbing og trakassering.',
      'Medarbeidarane skal vite kva dei kan og skal gjere ved mobbing og trakassering.',
      'Employees must know what they can and must do about bullying and harassment.',
    ),
    suggestion: text(
      'Gå gjennom rutinen i et personalmøte, og vis hvor en finner hjelp.',
      'Gå gjennom rutinen i eit personalmøte, og vis kvar ein finn hjelp.',
      'Go through the routine at a staff meeting, and show where to find help.',
    ),
  }),
  appraisalShare: rule('policy', {
    topic: text('Medarbeidersamtaler', 'Medarbeidarsamtalar', 'Appraisal talks'),
    demand: text(
      'Alle ansatte skal ha tilbud om medarbeidersamtale hvert år.',
      'Alle tilsette skal ha tilbod om medarbeidarsamtale kvart år.',
      'All employees are to be offered an appraisal talk every year.',
    ),
    suggestion: text(
      'Sett opp medarbeidersamtaler med alle som ikke har hatt en i år.',
      'Set opp medarbeidarsamtalar med alle som ikkje har hatt ein i år.',
      'Arrange appraisal talks with everyone who has not had one this year.',
    ),
  }),
  substanceUseGuidelinesKnown: rule(
    'improvement',
    {
      topic: text('Rus og avhengighet', 'Rus og avhengigheit', 'Substance use and addiction'),
      demand: text(
        'Medarbeiderne skal kjenne retningslinjene for rus og avhengighet.',
        'Medarbeidarane skal kjenne retningslinjene for rus og avhengigheit.',
        'Employees must know the guidelines on substance use and addiction.',
      ),
      suggestion: text(
        'Gjør retningslinjene kjent i et personalmøte, og si hvem en kan snakke med.',
        'Gjer retningslinjene kjende i eit personalmøte, og sei kven ein kan snakke med.',
        'Make the guidelines known at a staff meeting, and say whom one can talk to.',
      ),
    },
    { helpedBy: ['safetyRepresentative', 'occupationalHealth'] },
  ),
} as const satisfies Record<string, Decision>
