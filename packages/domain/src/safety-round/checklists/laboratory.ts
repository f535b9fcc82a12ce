import type { Checklist } from '../checklist.ts'

/** Laboratories: chemicals, gases, biological agents, radiation, and the rooms where they are kept. */
export const laboratory1: Checklist = {
  id: 'laboratory-1',
  list: 'laboratory',
  version: 1,
  title: { nb: 'Laboratorium', nn: 'Laboratorium', en: 'Laboratory' },
  roomTypes: ['laboratory', 'chemicalStore'],
  themes: [
    {
      key: 'roomAndPeople',
      title: { nb: 'Rom og ansvar', nn: 'Rom og ansvar', en: 'Room and responsibility' },
    },
    { key: 'chemicals', title: { nb: 'Kjemikalier', nn: 'Kjemikaliar', en: 'Chemicals' } },
    { key: 'ventilationAndHoods', title: { nb: 'Avtrekk', nn: 'Avtrekk', en: 'Fume hoods and extraction' } },
    {
      key: 'protection',
      title: {
        nb: 'Verneutstyr og nødutstyr',
        nn: 'Verneutstyr og naudutstyr',
        en: 'Protective and emergency equipment',
      },
    },
    { key: 'gas', title: { nb: 'Gass og kulde', nn: 'Gass og kulde', en: 'Gas and cold' } },
    { key: 'waste', title: { nb: 'Søl og avfall', nn: 'Søl og avfall', en: 'Spills and waste' } },
    {
      key: 'biology',
      title: { nb: 'Biologiske faktorer', nn: 'Biologiske faktorar', en: 'Biological agents' },
    },
    {
      key: 'radiation',
      title: { nb: 'Stråling og laser', nn: 'Stråling og laser', en: 'Radiation and lasers' },
    },
    { key: 'equipment', title: { nb: 'Utstyr og brann', nn: 'Utstyr og brann', en: 'Equipment and fire' } },
  ],
  items: [
    {
      key: 'roomCard',
      theme: 'roomAndPeople',
      text: {
        nb: 'Romkortet henger ved døra og stemmer: farer, ansvarlig og telefon.',
        nn: 'Romkortet heng ved døra og stemmer: farar, ansvarleg og telefon.',
        en: 'The room card hangs at the door and is right: hazards, responsible person and telephone.',
      },
      help: {
        nb: 'Brannvesenet går etter kortet. Sammenlign det med det som faktisk er i rommet.',
        nn: 'Brannvesenet går etter kortet. Samanlikn det med det som faktisk er i rommet.',
        en: 'The fire service goes by the card. Compare it with what is actually in the room.',
      },
      law: [{ law: 'workplaceRegulations', section: '5-11' }],
      wordingSince: 1,
    },
    {
      key: 'riskAssessment',
      theme: 'roomAndPeople',
      text: {
        nb: 'Arbeidet her er risikovurdert, og vurderingen er ikke eldre enn arbeidet.',
        nn: 'Arbeidet her er risikovurdert, og vurderinga er ikkje eldre enn arbeidet.',
        en: 'The work here is risk assessed, and the assessment is no older than the work.',
      },
      help: {
        nb: 'Be om å få se den. Nye metoder, stoffer og personer krever ny vurdering.',
        nn: 'Be om å få sjå henne. Nye metodar, stoff og personar krev ny vurdering.',
        en: 'Ask to see it. New methods, substances and people call for a new assessment.',
      },
      law: [
        { law: 'performanceOfWorkRegulations', section: '3-1' },
        { law: 'internalControlRegulations', section: '5' },
      ],
      wordingSince: 1,
    },
    {
      key: 'training',
      theme: 'roomAndPeople',
      text: {
        nb: 'Alle som arbeider her, også studenter og gjester, har fått opplæring i dette rommet.',
        nn: 'Alle som arbeider her, også studentar og gjester, har fått opplæring i dette rommet.',
        en: 'All who work here, students and guests too, have been trained for this room.',
      },
      help: {
        nb: 'Se etter en liste med navn og dato, og om den er på et språk alle forstår.',
        nn: 'Sjå etter ei liste med namn og dato, og om opplæringa er på eit språk alle forstår.',
        en: 'Look for a list with names and dates, and whether the training is in a language that all understand.',
      },
      law: [
        { law: 'workingEnvironmentAct', section: '3-2' },
        { law: 'performanceOfWorkRegulations', section: '3-4' },
      ],
      wordingSince: 1,
    },
    {
      key: 'noFood',
      theme: 'roomAndPeople',
      text: {
        nb: 'Ingen spiser, drikker eller oppbevarer mat her.',
        nn: 'Ingen et, drikk eller oppbevarer mat her.',
        en: 'Nobody eats, drinks or keeps food here.',
      },
      help: {
        nb: 'Se i kjøleskap og på kontorplasser inne i laboratoriet. Kaffekopper teller.',
        nn: 'Sjå i kjøleskap og på kontorplassar inne i laboratoriet. Kaffikoppar tel.',
        en: 'Look in refrigerators and at desks inside the laboratory. Coffee cups count.',
      },
      law: [{ law: 'performanceOfWorkRegulations', section: '3-17' }],
      wordingSince: 1,
    },
    {
      key: 'order',
      theme: 'roomAndPeople',
      text: {
        nb: 'Benker, gulv og ganger er ryddige, og det er plass til å arbeide trygt.',
        nn: 'Benkar, golv og gangar er ryddige, og det er plass til å arbeide trygt.',
        en: 'Benches, floors and aisles are tidy, and there is room to work safely.',
      },
      help: {
        nb: 'Se etter glass nær kanten, rot på gulvet og vesker på benken.',
        nn: 'Sjå etter glas nær kanten, rot på golvet og vesker på benken.',
        en: 'Look for glass near the edge, clutter on the floor and bags on the bench.',
      },
      law: [],
      wordingSince: 1,
    },
    {
      key: 'loneWork',
      theme: 'roomAndPeople',
      text: {
        nb: 'Farlig arbeid gjøres ikke alene, og forsøk uten tilsyn er merket.',
        nn: 'Farleg arbeid blir ikkje gjort åleine, og forsøk utan tilsyn er merkte.',
        en: 'Dangerous work is not done alone, and unattended experiments are marked.',
      },
      help: {
        nb: 'Spør hvem som er her kveld og helg. På forsøket skal det stå navn, telefon og hva som gjøres om noe skjer.',
        nn: 'Spør kven som er her kveld og helg. På forsøket skal det stå namn, telefon og kva ein gjer om noko skjer.',
        en: 'Ask who is here in the evening and at weekends. On the experiment stand a name, a telephone number and what to do if something happens.',
      },
      law: [{ law: 'workingEnvironmentAct', section: '4-1' }],
      wordingSince: 1,
    },
    {
      key: 'safetyDataSheets',
      theme: 'chemicals',
      text: {
        nb: 'Stoffkartoteket er lett å nå og har alt som er i rommet.',
        nn: 'Stoffkartoteket er lett å nå og har alt som er i rommet.',
        en: 'The safety data sheets are easy to reach and cover all that is in the room.',
      },
      help: {
        nb: 'Ta tre tilfeldige flasker og finn databladene. Noen som arbeider her, skal kunne vise det.',
        nn: 'Ta tre tilfeldige flasker og finn datablada. Nokon som arbeider her, skal kunne vise det.',
        en: 'Take three bottles at random and find their sheets. Somebody who works here can show it.',
      },
      law: [
        { law: 'workingEnvironmentAct', section: '4-5' },
        { law: 'performanceOfWorkRegulations', section: '2-1' },
      ],
      wordingSince: 1,
    },
    {
      key: 'labels',
      theme: 'chemicals',
      text: {
        nb: 'Alle beholdere er merket med innhold og fare, også de som er fylt om.',
        nn: 'Alle behaldarar er merkte med innhald og fare, også dei som er fylte om.',
        en: 'All containers are labelled with content and hazard, refilled ones too.',
      },
      help: {
        nb: 'Se etter umerkede glass og sprutflasker, uleselige etiketter og flasker uten dato og navn.',
        nn: 'Sjå etter umerkte glas og sprutflasker, uleselege etikettar og flasker utan dato og namn.',
        en: 'Look for unlabelled glass and wash bottles, illegible labels, and bottles without date and name.',
      },
      law: [{ law: 'performanceOfWorkRegulations', section: '3-13' }],
      wordingSince: 1,
    },
    {
      key: 'storage',
      theme: 'chemicals',
      text: {
        nb: 'Kjemikalier står trygt, og det som ikke tåler hverandre, står hver for seg.',
        nn: 'Kjemikaliar står trygt, og det som ikkje toler kvarandre, står kvar for seg.',
        en: 'Chemicals stand safely, and what must not meet stands apart.',
      },
      help: {
        nb: 'Syrer, baser, oksidanter og løsemidler skilles. Ikke over øyehøyde, og ikke på gulvet. Giftige stoffer er låst inne.',
        nn: 'Syrer, basar, oksidantar og løysemiddel blir skilde. Ikkje over augehøgd, og ikkje på golvet. Giftige stoff er låste inne.',
        en: 'Acids, bases, oxidisers and solvents are kept apart. Not above eye level, and not on the floor. Toxic substances are locked up.',
      },
      law: [{ law: 'performanceOfWorkRegulations', section: '3-7' }],
      wordingSince: 1,
    },
    {
      key: 'flammables',
      theme: 'chemicals',
      text: {
        nb: 'Brannfarlige væsker er i egne skap, og det står ikke mer framme enn til dagens arbeid.',
        nn: 'Brannfarlege væsker er i eigne skap, og det står ikkje meir framme enn til arbeidet denne dagen.',
        en: 'Flammable liquids are in cabinets of their own, and no more is out than for the day’s work.',
      },
      help: {
        nb: 'Skapet skal ha avtrekk og lukkede dører. Bare gnistfrie kjøleskap kan brukes til brannfarlig innhold.',
        nn: 'Skapet skal ha avtrekk og lukka dører. Berre gnistfrie kjøleskap kan brukast til brannfarleg innhald.',
        en: 'The cabinet is ventilated and its doors closed. Only spark-free refrigerators hold flammable content.',
      },
      law: [{ law: 'performanceOfWorkRegulations', section: '3-10' }],
      wordingSince: 1,
    },
    {
      key: 'dangerousChemicals',
      theme: 'chemicals',
      text: {
        nb: 'Kreftframkallende og svært farlige stoffer er byttet ut der det går, og arbeidet med dem er avgrenset.',
        nn: 'Kreftframkallande og svært farlege stoff er bytte ut der det går, og arbeidet med dei er avgrensa.',
        en: 'Carcinogenic and very dangerous substances are replaced where possible, and the work with them is confined.',
      },
      help: {
        nb: 'Spør hvilke som er her, hvor arbeidet skjer, og om bytte er vurdert skriftlig.',
        nn: 'Spør kva for nokre som er her, kvar arbeidet skjer, og om byte er vurdert skriftleg.',
        en: 'Ask which are here, where the work is done, and whether replacement has been considered in writing.',
      },
      law: [
        { law: 'performanceOfWorkRegulations', section: '3-8' },
        { law: 'performanceOfWorkRegulations', section: '3-11' },
      ],
      wordingSince: 1,
    },
    {
      key: 'exposureRegister',
      theme: 'chemicals',
      text: {
        nb: 'De som er utsatt for kreftframkallende eller arvestoffskadelige stoffer, står i eksponeringsregisteret.',
        nn: 'Dei som er utsette for kreftframkallande eller arvestoffskadelege stoff, står i eksponeringsregisteret.',
        en: 'Those exposed to carcinogenic or mutagenic substances are in the exposure register.',
      },
      help: {
        nb: 'Spør hvem som fører registeret, og om gjester og studenter er med.',
        nn: 'Spør kven som fører registeret, og om gjester og studentar er med.',
        en: 'Ask who keeps the register, and whether guests and students are in it.',
      },
      law: [{ law: 'performanceOfWorkRegulations', section: '31-1' }],
      wordingSince: 1,
    },
    {
      key: 'oldChemicals',
      theme: 'chemicals',
      text: {
        nb: 'Ustabile og gamle kjemikalier blir fulgt med og kastet i tide.',
        nn: 'Ustabile og gamle kjemikaliar blir følgde med på og kasta i tide.',
        en: 'Unstable and old chemicals are watched and disposed of in time.',
      },
      help: {
        nb: 'Se etter eter uten åpnet-dato, inntørket pikrinsyre og flasker uten eier. Rør ikke det som kan eksplodere.',
        nn: 'Sjå etter eter utan dato for opning, inntørka pikrinsyre og flasker utan eigar. Rør ikkje det som kan eksplodere.',
        en: 'Look for ether without a date of opening, dried picric acid and bottles without an owner. Do not touch what can explode.',
      },
      law: [{ law: 'performanceOfWorkRegulations', section: '3-10' }],
      wordingSince: 1,
    },
    {
      key: 'fumeHoods',
      theme: 'ventilationAndHoods',
      text: {
        nb: 'Avtrekksskap virker, er kontrollert det siste året og har alarm.',
        nn: 'Avtrekksskap verkar, er kontrollerte det siste året og har alarm.',
        en: 'Fume hoods work, were tested within the last year and have an alarm.',
      },
      help: {
        nb: 'Se på kontrollmerket, og hold en papirstrimmel i åpningen.',
        nn: 'Sjå på kontrollmerket, og hald ein papirstrimmel i opninga.',
        en: 'Look at the test label, and hold a strip of paper in the opening.',
      },
      law: [{ law: 'performanceOfWorkRegulations', section: '3-8' }],
      wordingSince: 1,
    },
    {
      key: 'hoodUse',
      theme: 'ventilationAndHoods',
      text: {
        nb: 'Avtrekksskap brukes riktig: luka nede, og ikke som lager.',
        nn: 'Avtrekksskap blir brukte rett: luka nede, og ikkje som lager.',
        en: 'Fume hoods are used rightly: sash down, and not for storage.',
      },
      help: {
        nb: 'Utstyr skal stå minst 15 cm inn, og ikke stenge for spalten bak.',
        nn: 'Utstyr skal stå minst 15 cm inn, og ikkje stengje for spalta bak.',
        en: 'Equipment stands at least 15 cm inside, and does not block the slot at the back.',
      },
      law: [{ law: 'performanceOfWorkRegulations', section: '3-8' }],
      wordingSince: 1,
    },
    {
      key: 'localExtraction',
      theme: 'ventilationAndHoods',
      text: {
        nb: 'Støv, damp og lukt blir fjernet der de oppstår.',
        nn: 'Støv, damp og lukt blir fjerna der dei oppstår.',
        en: 'Dust, vapour and smells are removed where they arise.',
      },
      help: {
        nb: 'Det gjelder også veiing av pulver, varmeskap, vask av glass og 3D-printere.',
        nn: 'Det gjeld også veging av pulver, varmeskap, vask av glas og 3D-printarar.',
        en: 'This includes weighing powder, ovens, washing glass and 3D printers.',
      },
      law: [
        { law: 'performanceOfWorkRegulations', section: '3-8' },
        { law: 'workplaceRegulations', section: '2-14' },
      ],
      wordingSince: 1,
    },
    {
      key: 'personalProtection',
      theme: 'protection',
      text: {
        nb: 'Riktig verneutstyr finnes i rette størrelser, er helt og blir brukt.',
        nn: 'Rett verneutstyr finst i rette storleikar, er heilt og blir brukt.',
        en: 'The right protective equipment is there in the right sizes, is whole and is used.',
      },
      help: {
        nb: 'Vernebriller, frakk, og hansker som tåler stoffet. Frakker vaskes av arbeidsgiveren.',
        nn: 'Vernebriller, frakk, og hanskar som toler stoffet. Frakkar blir vaska av arbeidsgivaren.',
        en: 'Goggles, coat, and gloves that withstand the substance. The employer has coats washed.',
      },
      law: [{ law: 'workingEnvironmentAct', section: '3-2' }],
      wordingSince: 1,
    },
    {
      key: 'emergencyShower',
      theme: 'protection',
      text: {
        nb: 'Nøddusj er merket, fri og prøvd.',
        nn: 'Nauddusj er merkt, fri og prøvd.',
        en: 'The emergency shower is marked, clear and tested.',
      },
      help: {
        nb: 'Se etter dato for siste prøve. Ingenting skal stå under dusjen.',
        nn: 'Sjå etter dato for siste prøve. Ingenting skal stå under dusjen.',
        en: 'Look for the date of the last test. Nothing stands under the shower.',
      },
      law: [{ law: 'performanceOfWorkRegulations', section: '3-15' }],
      wordingSince: 1,
    },
    {
      key: 'eyeWash',
      theme: 'protection',
      text: {
        nb: 'Øyedusj er merket, lett å nå og prøvd.',
        nn: 'Augedusj er merkt, lett å nå og prøvd.',
        en: 'The eye wash is marked, easy to reach and tested.',
      },
      help: {
        nb: 'Flasker med øyeskyll har utløpsdato. Fast øyedusj skal spyles jevnlig, så vannet er rent.',
        nn: 'Flasker med augeskyll har utløpsdato. Fast augedusj skal spylast jamleg, så vatnet er reint.',
        en: 'Bottles of eyewash expire. A fixed eye wash is flushed regularly, so that the water is clean.',
      },
      law: [{ law: 'performanceOfWorkRegulations', section: '3-15' }],
      wordingSince: 1,
    },
    {
      key: 'firstAid',
      theme: 'protection',
      text: {
        nb: 'Førstehjelpsutstyr passer til farene her, og er fylt opp.',
        nn: 'Førstehjelpsutstyr passar til farane her, og er fylt opp.',
        en: 'First-aid equipment fits the hazards here, and is stocked.',
      },
      help: {
        nb: 'Der det brukes flussyre, skal motgift være der, innen datoen. Giftinformasjonens nummer henger framme.',
        nn: 'Der det blir brukt flussyre, skal motgift vere der, innan datoen. Nummeret til Giftinformasjonen heng framme.',
        en: 'Where hydrofluoric acid is used, the antidote is there, within its date. The number of the Poison Information is on display.',
      },
      law: [{ law: 'workplaceRegulations', section: '5-11' }],
      wordingSince: 1,
    },
    {
      key: 'emergencyPlan',
      theme: 'protection',
      text: {
        nb: 'De som arbeider her, vet hva de gjør ved søl, gasslekkasje, brann og skade.',
        nn: 'Dei som arbeider her, veit kva dei gjer ved søl, gasslekkasje, brann og skade.',
        en: 'Those who work here know what to do after a spill, a gas leak, a fire or an injury.',
      },
      help: {
        nb: 'Spør én. Instruksen skal henge framme, og noen skal ha øvd.',
        nn: 'Spør ein. Instruksen skal henge framme, og nokon skal ha øvd.',
        en: 'Ask one. The instruction is on display, and somebody has practised.',
      },
      law: [{ law: 'performanceOfWorkRegulations', section: '3-15' }],
      wordingSince: 1,
    },
    {
      key: 'gasCylinders',
      theme: 'gas',
      text: {
        nb: 'Gassflasker er festet, merket og ikke flere enn det trengs.',
        nn: 'Gassflasker er festa, merkte og ikkje fleire enn det trengst.',
        en: 'Gas cylinders are fixed, marked and no more than needed.',
      },
      help: {
        nb: 'Hette på når de ikke er i bruk. Tomme flasker er levert tilbake. Skilt på døra viser at det er gass.',
        nn: 'Hette på når dei ikkje er i bruk. Tomme flasker er leverte tilbake. Skilt på døra viser at det er gass.',
        en: 'Caps on when not in use. Empty cylinders are returned. A sign on the door tells of gas.',
      },
      law: [],
      wordingSince: 1,
    },
    {
      key: 'gasLines',
      theme: 'gas',
      text: {
        nb: 'Slanger, rør og regulatorer for gass er hele, merket og lekkasjeprøvd.',
        nn: 'Slangar, røyr og regulatorar for gass er heile, merkte og lekkasjeprøvde.',
        en: 'Hoses, pipes and regulators for gas are whole, marked and tested for leaks.',
      },
      help: {
        nb: 'Se på alder og sprekker. Hovedkranen skal være lett å nå og merket.',
        nn: 'Sjå på alder og sprekkar. Hovudkrana skal vere lett å nå og merkt.',
        en: 'Look at age and cracks. The main tap is easy to reach and marked.',
      },
      law: [],
      wordingSince: 1,
    },
    {
      key: 'gasAlarm',
      theme: 'gas',
      text: {
        nb: 'Der gass kan fortrenge oksygen eller forgifte, er det varsler og skilt.',
        nn: 'Der gass kan fortrengje oksygen eller forgifte, er det varslar og skilt.',
        en: 'Where gas can displace oxygen or poison, there are detectors and signs.',
      },
      help: {
        nb: 'Tenk på nitrogen, karbondioksid, argon og helium i små rom. Varsleren skal være kalibrert.',
        nn: 'Tenk på nitrogen, karbondioksid, argon og helium i små rom. Varslaren skal vere kalibrert.',
        en: 'Think of nitrogen, carbon dioxide, argon and helium in small rooms. The detector is calibrated.',
      },
      law: [{ law: 'workplaceRegulations', section: '5-18' }],
      wordingSince: 1,
    },
    {
      key: 'cryogenics',
      theme: 'gas',
      text: {
        nb: 'Flytende nitrogen og tørris håndteres med verneutstyr, opplæring og god lufting.',
        nn: 'Flytande nitrogen og tørris blir handterte med verneutstyr, opplæring og god lufting.',
        en: 'Liquid nitrogen and dry ice are handled with protective equipment, training and good ventilation.',
      },
      help: {
        nb: 'Aldri i heis sammen med folk, aldri i tette beholdere.',
        nn: 'Aldri i heis saman med folk, aldri i tette behaldarar.',
        en: 'Never in a lift with people, never in closed containers.',
      },
      law: [{ law: 'workingEnvironmentAct', section: '3-2' }],
      wordingSince: 1,
    },
    {
      key: 'spillKit',
      theme: 'waste',
      text: {
        nb: 'Utstyr for søl er her, og passer til det som kan søles.',
        nn: 'Utstyr for søl er her, og passar til det som kan sølast.',
        en: 'Spill equipment is here, and fits what can be spilt.',
      },
      help: {
        nb: 'Absorbent, hansker, poser og merking. Kvikksølv krever sitt eget.',
        nn: 'Absorbent, hanskar, posar og merking. Kvikksølv krev sitt eige.',
        en: 'Absorbent, gloves, bags and labels. Mercury needs its own.',
      },
      law: [{ law: 'performanceOfWorkRegulations', section: '3-15' }],
      wordingSince: 1,
    },
    {
      key: 'hazardousWaste',
      theme: 'waste',
      text: {
        nb: 'Farlig avfall sorteres, merkes og leveres i tide.',
        nn: 'Farleg avfall blir sortert, merkt og levert i tide.',
        en: 'Hazardous waste is sorted, labelled and handed over in time.',
      },
      help: {
        nb: 'Se etter fulle kanner, åpne trakter og avfall uten dato. Ingenting farlig i vasken.',
        nn: 'Sjå etter fulle kanner, opne trakter og avfall utan dato. Ingenting farleg i vasken.',
        en: 'Look for full cans, open funnels and waste without a date. Nothing dangerous goes down the drain.',
      },
      law: [{ law: 'performanceOfWorkRegulations', section: '3-16' }],
      wordingSince: 1,
    },
    {
      key: 'sharps',
      theme: 'waste',
      text: {
        nb: 'Kanyler, skalpeller og knust glass går i stikksikre beholdere.',
        nn: 'Kanylar, skalpellar og knust glas går i stikksikre behaldarar.',
        en: 'Needles, scalpels and broken glass go into puncture-proof containers.',
      },
      help: {
        nb: 'Beholderen skal stå der den brukes, og byttes når den er tre firedeler full.',
        nn: 'Behaldaren skal stå der han blir brukt, og bytast når han er tre firedelar full.',
        en: 'The container stands where it is used, and is changed when three quarters full.',
      },
      law: [],
      wordingSince: 1,
    },
    {
      key: 'biologicalAgents',
      theme: 'biology',
      text: {
        nb: 'Arbeid med biologiske faktorer er risikovurdert og gjøres på riktig inneslutningsnivå.',
        nn: 'Arbeid med biologiske faktorar er risikovurdert og blir gjort på rett inneslutingsnivå.',
        en: 'Work with biological agents is risk assessed and done at the right containment level.',
      },
      help: {
        nb: 'Døra skal være skiltet. Genmodifiserte organismer krever at laboratoriet er meldt eller godkjent.',
        nn: 'Døra skal vere skilta. Genmodifiserte organismar krev at laboratoriet er meldt eller godkjent.',
        en: 'The door has its sign. Genetically modified organisms require that the laboratory is notified or approved.',
      },
      law: [{ law: 'performanceOfWorkRegulations', section: '6-1' }],
      wordingSince: 1,
    },
    {
      key: 'biosafetyCabinet',
      theme: 'biology',
      text: {
        nb: 'Sikkerhetsbenker er kontrollert det siste året og brukes riktig.',
        nn: 'Tryggleiksbenkar er kontrollerte det siste året og blir brukte rett.',
        en: 'Biosafety cabinets were tested within the last year and are used rightly.',
      },
      help: {
        nb: 'Åpningen er fri, og UV-lampa er av når noen arbeider.',
        nn: 'Opninga er fri, og UV-lampa er av når nokon arbeider.',
        en: 'The opening is clear, and the UV lamp is off while somebody works.',
      },
      law: [{ law: 'performanceOfWorkRegulations', section: '6-1' }],
      wordingSince: 1,
    },
    {
      key: 'biologicalWaste',
      theme: 'biology',
      text: {
        nb: 'Smittefarlig avfall blir inaktivert, og autoklaven er kontrollert.',
        nn: 'Smittefarleg avfall blir inaktivert, og autoklaven er kontrollert.',
        en: 'Infectious waste is inactivated, and the autoclave is checked.',
      },
      help: {
        nb: 'Se etter logg og indikator. Håndvask og desinfeksjon skal være ved døra.',
        nn: 'Sjå etter logg og indikator. Handvask og desinfeksjon skal vere ved døra.',
        en: 'Look for a log and an indicator. A wash basin and disinfectant are at the door.',
      },
      law: [{ law: 'performanceOfWorkRegulations', section: '6-1' }],
      wordingSince: 1,
    },
    {
      key: 'radiationSources',
      theme: 'radiation',
      text: {
        nb: 'Strålekilder er i en oversikt, merket, låst inne og meldt eller godkjent.',
        nn: 'Strålekjelder er i ei oversikt, merkte, låste inne og melde eller godkjende.',
        en: 'Radiation sources are listed, marked, locked up and notified or approved.',
      },
      help: {
        nb: 'Tell dem mot oversikten. Spør hvem som er strålevernkoordinator.',
        nn: 'Tel dei mot oversikta. Spør kven som er strålevernkoordinator.',
        en: 'Count them against the list. Ask who the radiation protection coordinator is.',
      },
      law: [
        { law: 'performanceOfWorkRegulations', section: '15-1' },
        { law: 'radiationProtectionRegulations', section: '13' },
      ],
      wordingSince: 1,
    },
    {
      key: 'radiationWork',
      theme: 'radiation',
      text: {
        nb: 'Område med stråling er merket, og de som skal, har dosimeter og er registrert.',
        nn: 'Område med stråling er merkt, og dei som skal, har dosimeter og er registrerte.',
        en: 'Areas with radiation are marked, and those who should have dosimeters and are registered.',
      },
      help: {
        nb: 'Se etter skilt, målelogg og at arbeidsflatene er kontrollert for søl.',
        nn: 'Sjå etter skilt, målelogg og at arbeidsflatene er kontrollerte for søl.',
        en: 'Look for signs, a log of measurements, and that surfaces are checked for contamination.',
      },
      law: [
        { law: 'performanceOfWorkRegulations', section: '31-4' },
        { law: 'radiationProtectionRegulations', section: '30' },
        { law: 'radiationProtectionRegulations', section: '33' },
      ],
      wordingSince: 1,
    },
    {
      key: 'lasers',
      theme: 'radiation',
      text: {
        nb: 'Sterke lasere og UV-kilder er merket og skjermet, og riktige briller er her.',
        nn: 'Sterke laserar og UV-kjelder er merkte og skjerma, og rette briller er her.',
        en: 'Strong lasers and UV sources are marked and screened, and the right goggles are here.',
      },
      help: {
        nb: 'Varsellampe utenfor døra når laseren er på. Brillene skal være for den bølgelengden.',
        nn: 'Varsellampe utanfor døra når laseren er på. Brillene skal vere for den bølgjelengda.',
        en: 'A warning lamp outside the door when the laser is on. The goggles are for that wavelength.',
      },
      law: [{ law: 'workingEnvironmentAct', section: '4-4' }],
      wordingSince: 1,
    },
    {
      key: 'equipment',
      theme: 'equipment',
      text: {
        nb: 'Sentrifuger, autoklaver, ovner og vakuum er kontrollert og har bruksanvisning.',
        nn: 'Sentrifugar, autoklavar, omnar og vakuum er kontrollerte og har bruksrettleiing.',
        en: 'Centrifuges, autoclaves, ovens and vacuum systems are checked and have instructions.',
      },
      help: {
        nb: 'Se etter dato for kontroll og liste over dem som har fått opplæring.',
        nn: 'Sjå etter dato for kontroll og liste over dei som har fått opplæring.',
        en: 'Look for the date of the check and a list of those who have been trained.',
      },
      law: [
        { law: 'performanceOfWorkRegulations', section: '10-1' },
        { law: 'organisationRegulations', section: '10-4' },
      ],
      wordingSince: 1,
    },
    {
      key: 'electricity',
      theme: 'equipment',
      text: {
        nb: 'Elektrisk utstyr er helt, og står ikke der det kan bli vått.',
        nn: 'Elektrisk utstyr er heilt, og står ikkje der det kan bli vått.',
        en: 'Electrical equipment is whole, and does not stand where it can get wet.',
      },
      help: {
        nb: 'Se etter skjøteledninger på gulvet, skadde støpsler og hjemmelaget utstyr uten kontroll.',
        nn: 'Sjå etter skøyteleidningar på golvet, skadde støpsel og heimelaga utstyr utan kontroll.',
        en: 'Look for extension leads on the floor, damaged plugs and home-made equipment without a check.',
      },
      law: [],
      wordingSince: 1,
    },
    {
      key: 'fireSafety',
      theme: 'equipment',
      text: {
        nb: 'Rømningsveien er fri, og riktig slokkeutstyr og brannteppe er lett å nå.',
        nn: 'Rømingsvegen er fri, og rett sløkkjeutstyr og brannteppe er lett å nå.',
        en: 'The escape route is clear, and the right extinguisher and fire blanket are easy to reach.',
      },
      help: {
        nb: 'Metallbranner krever eget slokkemiddel. Se på kontrollmerket.',
        nn: 'Metallbrannar krev eige sløkkjemiddel. Sjå på kontrollmerket.',
        en: 'Metal fires need an extinguisher of their own. Look at the inspection label.',
      },
      law: [{ law: 'workplaceRegulations', section: '5-11' }],
      wordingSince: 1,
    },
    {
      key: 'ergonomics',
      theme: 'equipment',
      text: {
        nb: 'Pipettering, mikroskopi og løft er lagt til rette for kroppen.',
        nn: 'Pipettering, mikroskopi og løft er lagde til rette for kroppen.',
        en: 'Pipetting, microscopy and lifting are arranged for the body.',
      },
      help: {
        nb: 'Spør om noen har plager, uten å skrive ned hvem. Høyde, pauser og variasjon hjelper.',
        nn: 'Spør om nokon har plager, utan å skrive ned kven. Høgd, pausar og variasjon hjelper.',
        en: 'Ask whether anybody has complaints, without writing down who. Height, breaks and variation help.',
      },
      law: [
        { law: 'workingEnvironmentAct', section: '4-4' },
        { law: 'performanceOfWorkRegulations', section: '23-2' },
      ],
      wordingSince: 1,
    },
  ],
}
