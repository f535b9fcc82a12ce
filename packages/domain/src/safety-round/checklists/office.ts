import type { Checklist } from '../checklist.ts'

/** Offices, meeting rooms, teaching rooms and common areas. */
export const office1: Checklist = {
  id: 'office-1',
  list: 'office',
  version: 1,
  title: { nb: 'Kontor og fellesareal', nn: 'Kontor og fellesareal', en: 'Offices and common areas' },
  roomTypes: ['office', 'meetingRoom', 'teachingRoom', 'commonArea', 'storage', 'other'],
  themes: [
    { key: 'premises', title: { nb: 'Lokaler og orden', nn: 'Lokale og orden', en: 'Premises and order' } },
    { key: 'indoorClimate', title: { nb: 'Inneklima', nn: 'Inneklima', en: 'Indoor climate' } },
    { key: 'lightAndSound', title: { nb: 'Lys og lyd', nn: 'Lys og lyd', en: 'Light and sound' } },
    { key: 'ergonomics', title: { nb: 'Ergonomi', nn: 'Ergonomi', en: 'Ergonomics' } },
    {
      key: 'fireAndElectricity',
      title: { nb: 'Brann og elektrisitet', nn: 'Brann og elektrisitet', en: 'Fire and electricity' },
    },
    {
      key: 'preparedness',
      title: {
        nb: 'Beredskap og førstehjelp',
        nn: 'Beredskap og førstehjelp',
        en: 'Preparedness and first aid',
      },
    },
    {
      key: 'people',
      title: {
        nb: 'Samtale med dem som er her',
        nn: 'Samtale med dei som er her',
        en: 'Talk with those who are here',
      },
    },
  ],
  items: [
    {
      key: 'suitability',
      theme: 'premises',
      text: {
        nb: 'Rommet er stort nok og egnet for det som gjøres her.',
        nn: 'Rommet er stort nok og eigna for det som blir gjort her.',
        en: 'The room is large enough and suits what is done here.',
      },
      help: {
        nb: 'Se på plass per person, oppbevaring og om bruken har endret seg siden rommet ble innredet.',
        nn: 'Sjå på plass per person, oppbevaring og om bruken har endra seg sidan rommet blei innreidd.',
        en: 'Look at space per person, storage, and whether the use has changed since the room was fitted out.',
      },
      law: [
        { law: 'workingEnvironmentAct', section: '4-4' },
        { law: 'workplaceRegulations', section: '2-1' },
      ],
      wordingSince: 1,
    },
    {
      key: 'access',
      theme: 'premises',
      text: {
        nb: 'Alle kommer fram, også med rullestol eller nedsatt syn.',
        nn: 'Alle kjem fram, også med rullestol eller nedsett syn.',
        en: 'Everybody can get around, with a wheelchair or poor eyesight too.',
      },
      help: {
        nb: 'Prøv terskler, tunge dører, heis og merking. Spør om noen har behov som ikke er møtt.',
        nn: 'Prøv tersklar, tunge dører, heis og merking. Spør om nokon har behov som ikkje er møtte.',
        en: 'Try thresholds, heavy doors, lifts and signs. Ask whether somebody has needs that are not met.',
      },
      law: [{ law: 'workplaceRegulations', section: '2-4' }],
      wordingSince: 1,
    },
    {
      key: 'order',
      theme: 'premises',
      text: {
        nb: 'Det er ryddig, og ingenting står i veien der folk går.',
        nn: 'Det er ryddig, og ingenting står i vegen der folk går.',
        en: 'It is tidy, and nothing stands in the way where people walk.',
      },
      help: {
        nb: 'Se etter esker, papir og utstyr på gulvet, i trapper og bak dører.',
        nn: 'Sjå etter esker, papir og utstyr på golvet, i trapper og bak dører.',
        en: 'Look for boxes, paper and equipment on the floor, on stairs and behind doors.',
      },
      law: [],
      wordingSince: 1,
    },
    {
      key: 'floors',
      theme: 'premises',
      text: {
        nb: 'Gulvet er helt, jevnt og ikke glatt.',
        nn: 'Golvet er heilt, jamt og ikkje glatt.',
        en: 'The floor is whole, even and not slippery.',
      },
      help: {
        nb: 'Se etter løse fliser og tepper, oppbrettede kanter og våte innganger.',
        nn: 'Sjå etter lause fliser og teppe, oppbretta kantar og våte inngangar.',
        en: 'Look for loose tiles and carpets, folded edges and wet entrances.',
      },
      law: [{ law: 'workplaceRegulations', section: '2-6' }],
      wordingSince: 1,
    },
    {
      key: 'shelves',
      theme: 'premises',
      text: {
        nb: 'Hyller og skap står støtt, og tunge ting står lavt.',
        nn: 'Hyller og skap står støtt, og tunge ting står lågt.',
        en: 'Shelves and cupboards stand firm, and heavy things stand low.',
      },
      help: {
        nb: 'Høye reoler skal være festet til veggen. En godkjent gardintrapp skal finnes der det trengs.',
        nn: 'Høge reolar skal vere festa til veggen. Ei godkjend gardintrapp skal finnast der det trengst.',
        en: 'Tall shelves are fixed to the wall. An approved step ladder is at hand where it is needed.',
      },
      law: [],
      wordingSince: 1,
    },
    {
      key: 'stairs',
      theme: 'premises',
      text: {
        nb: 'Trapper har rekkverk og godt synlige trinn.',
        nn: 'Trapper har rekkverk og godt synlege trinn.',
        en: 'Stairs have handrails and steps that are easy to see.',
      },
      help: {
        nb: 'Se på rekkverk, belysning og om trinnkantene er merket.',
        nn: 'Sjå på rekkverk, lys og om trinnkantane er merkte.',
        en: 'Look at handrails, lighting and whether the edges of the steps are marked.',
      },
      law: [],
      wordingSince: 1,
    },
    {
      key: 'cleaning',
      theme: 'premises',
      text: {
        nb: 'Renholdet er godt nok, og flater lar seg holde rene.',
        nn: 'Reinhaldet er godt nok, og flatene lèt seg halde reine.',
        en: 'The cleaning is good enough, and surfaces can be kept clean.',
      },
      help: {
        nb: 'Støv på høye flater og fulle gulv gjør rengjøring vanskelig. Se også på kjøkken og toaletter.',
        nn: 'Støv på høge flater og fulle golv gjer reingjering vanskeleg. Sjå også på kjøken og toalett.',
        en: 'Dust on high surfaces and crowded floors make cleaning difficult. Look at kitchens and toilets too.',
      },
      law: [{ law: 'workplaceRegulations', section: '2-14' }],
      wordingSince: 1,
    },
    {
      key: 'moisture',
      theme: 'premises',
      text: {
        nb: 'Det er ingen tegn til fukt, lekkasje eller mugg.',
        nn: 'Det er ingen teikn til fukt, lekkasje eller mugg.',
        en: 'There are no signs of damp, leaks or mould.',
      },
      help: {
        nb: 'Se etter skjolder i tak og ved vinduer, avskalling og lukt av kjeller.',
        nn: 'Sjå etter skjoldar i tak og ved vindauge, avskaling og lukt av kjellar.',
        en: 'Look for stains on ceilings and by windows, peeling paint and a smell of cellar.',
      },
      law: [{ law: 'workplaceRegulations', section: '2-14' }],
      wordingSince: 1,
    },
    {
      key: 'temperature',
      theme: 'indoorClimate',
      text: {
        nb: 'Temperaturen er god, vanligvis 20 til 22 grader.',
        nn: 'Temperaturen er god, vanlegvis 20 til 22 grader.',
        en: 'The temperature is right, usually 20 to 22 degrees.',
      },
      help: {
        nb: 'Mål om noen plages av varme eller kulde. Spør hvordan det er om sommeren og om vinteren.',
        nn: 'Mål om nokon blir plaga av varme eller kulde. Spør korleis det er om sommaren og om vinteren.',
        en: 'Measure if somebody is troubled by heat or cold. Ask how it is in summer and in winter.',
      },
      law: [{ law: 'workplaceRegulations', section: '2-14' }],
      wordingSince: 1,
    },
    {
      key: 'ventilation',
      theme: 'indoorClimate',
      text: {
        nb: 'Lufta er frisk, og ventilasjonen virker.',
        nn: 'Lufta er frisk, og ventilasjonen verkar.',
        en: 'The air is fresh, and the ventilation works.',
      },
      help: {
        nb: 'Kjenn etter tung luft og trekk. Ventiler skal ikke være tette eller dekket til.',
        nn: 'Kjenn etter tung luft og trekk. Ventilar skal ikkje vere tette eller dekte til.',
        en: 'Feel for stuffy air and draughts. Vents are not blocked or covered.',
      },
      law: [
        { law: 'workingEnvironmentAct', section: '4-4' },
        { law: 'workplaceRegulations', section: '2-14' },
      ],
      wordingSince: 1,
    },
    {
      key: 'sunShading',
      theme: 'indoorClimate',
      text: {
        nb: 'Det er solskjerming der sola varmer eller blender.',
        nn: 'Det er solskjerming der sola varmar eller blendar.',
        en: 'There is sun shading where the sun heats or dazzles.',
      },
      help: {
        nb: 'Prøv om persienner og markiser virker, og om de som sitter her, kan styre dem.',
        nn: 'Prøv om persienner og markiser verkar, og om dei som sit her, kan styre dei.',
        en: 'Try whether blinds and awnings work, and whether those who sit here can control them.',
      },
      law: [{ law: 'workplaceRegulations', section: '2-14' }],
      wordingSince: 1,
    },
    {
      key: 'lighting',
      theme: 'lightAndSound',
      text: {
        nb: 'Lyset er godt nok for arbeidet, uten blending og flimmer.',
        nn: 'Lyset er godt nok for arbeidet, utan blending og flimmer.',
        en: 'The light is good enough for the work, without glare and flicker.',
      },
      help: {
        nb: 'Se på gjenskinn i skjermer, døde lysrør og om hver plass har lys som kan reguleres.',
        nn: 'Sjå på gjenskin i skjermar, døde lysrøyr og om kvar plass har lys som kan regulerast.',
        en: 'Look at reflections on screens, dead tubes, and whether each place has light that can be adjusted.',
      },
      law: [
        { law: 'workingEnvironmentAct', section: '4-4' },
        { law: 'workplaceRegulations', section: '2-11' },
      ],
      wordingSince: 1,
    },
    {
      key: 'daylight',
      theme: 'lightAndSound',
      text: {
        nb: 'Faste arbeidsplasser har dagslys og utsyn.',
        nn: 'Faste arbeidsplassar har dagslys og utsyn.',
        en: 'Permanent workplaces have daylight and a view.',
      },
      help: {
        nb: 'Se etter møbler og plakater som stenger for vinduet, og etter arbeidsplasser i rom uten vindu.',
        nn: 'Sjå etter møblar og plakatar som stengjer for vindauget, og etter arbeidsplassar i rom utan vindauge.',
        en: 'Look for furniture and posters that block the window, and for workplaces in rooms without one.',
      },
      law: [{ law: 'workplaceRegulations', section: '2-11' }],
      wordingSince: 1,
    },
    {
      key: 'noise',
      theme: 'lightAndSound',
      text: {
        nb: 'Støy forstyrrer ikke arbeidet.',
        nn: 'Støy uroar ikkje arbeidet.',
        en: 'Noise does not disturb the work.',
      },
      help: {
        nb: 'Lytt etter ventilasjon, maskiner og samtaler. Spør om det går an å arbeide konsentrert og ta samtaler i ro.',
        nn: 'Lytt etter ventilasjon, maskiner og samtalar. Spør om det går an å arbeide konsentrert og ta samtalar i ro.',
        en: 'Listen for ventilation, machines and conversations. Ask whether people can concentrate and talk undisturbed.',
      },
      law: [{ law: 'workingEnvironmentAct', section: '4-4' }],
      wordingSince: 1,
    },
    {
      key: 'workstation',
      theme: 'ergonomics',
      text: {
        nb: 'Stol og bord kan stilles inn, og er stilt inn for den som sitter der.',
        nn: 'Stol og bord kan stillast inn, og er stilte inn for den som sit der.',
        en: 'Chair and desk can be adjusted, and are adjusted for the person who sits there.',
      },
      help: {
        nb: 'Prøv om stol og bord virker. Spør om noen har fått hjelp til å stille inn plassen sin.',
        nn: 'Prøv om stol og bord verkar. Spør om nokon har fått hjelp til å stille inn plassen sin.',
        en: 'Try whether chair and desk work. Ask whether people have been helped to adjust their place.',
      },
      law: [
        { law: 'workplaceRegulations', section: '2-2' },
        { law: 'workplaceRegulations', section: '2-3' },
      ],
      wordingSince: 1,
    },
    {
      key: 'screen',
      theme: 'ergonomics',
      text: {
        nb: 'Skjerm, tastatur og mus står godt til for kroppen.',
        nn: 'Skjerm, tastatur og mus står godt til for kroppen.',
        en: 'Screen, keyboard and mouse are placed well for the body.',
      },
      help: {
        nb: 'Skjermen skal stå rett foran, med overkanten omtrent i øyehøyde. En bærbar PC trenger eget tastatur og skjerm.',
        nn: 'Skjermen skal stå rett framfor, med overkanten omtrent i augehøgd. Ein berbar PC treng eige tastatur og skjerm.',
        en: 'The screen stands straight ahead, its upper edge about level with the eyes. A laptop needs a keyboard and screen of its own.',
      },
      law: [{ law: 'workingEnvironmentAct', section: '4-4' }],
      wordingSince: 1,
    },
    {
      key: 'strain',
      theme: 'ergonomics',
      text: {
        nb: 'Tunge løft og ensidig arbeid er unngått, eller det finnes hjelpemidler.',
        nn: 'Tunge løft og einsidig arbeid er unngått, eller det finst hjelpemiddel.',
        en: 'Heavy lifting and monotonous work are avoided, or there are aids.',
      },
      help: {
        nb: 'Spør hva som løftes, flyttes eller gjentas mye. Se om tralle og annet utstyr er i nærheten.',
        nn: 'Spør kva som blir løfta, flytta eller gjenteke mykje. Sjå om tralle og anna utstyr er i nærleiken.',
        en: 'Ask what is lifted, moved or repeated often. See whether a trolley and other aids are near.',
      },
      law: [
        { law: 'workingEnvironmentAct', section: '4-4' },
        { law: 'performanceOfWorkRegulations', section: '23-2' },
      ],
      wordingSince: 1,
    },
    {
      key: 'escapeRoutes',
      theme: 'fireAndElectricity',
      text: {
        nb: 'Rømningsveier er frie, merket og lette å åpne.',
        nn: 'Rømingsvegar er frie, merkte og lette å opne.',
        en: 'Escape routes are clear, marked and easy to open.',
      },
      help: {
        nb: 'Gå rømningsveien. Dører skal kunne åpnes uten nøkkel, og lysende skilt skal lyse.',
        nn: 'Gå rømingsvegen. Dører skal kunne opnast utan nøkkel, og lysande skilt skal lyse.',
        en: 'Walk the escape route. Doors open without a key, and lit signs are lit.',
      },
      law: [{ law: 'workplaceRegulations', section: '5-11' }],
      wordingSince: 1,
    },
    {
      key: 'fireDoors',
      theme: 'fireAndElectricity',
      text: {
        nb: 'Branndører lukker seg og er ikke kilt opp.',
        nn: 'Branndører lukkar seg og er ikkje kilte opp.',
        en: 'Fire doors close and are not wedged open.',
      },
      help: {
        nb: 'Prøv om døra går i lås av seg selv. Ingenting skal stå i veien for den.',
        nn: 'Prøv om døra går i lås av seg sjølv. Ingenting skal stå i vegen for henne.',
        en: 'Try whether the door closes by itself. Nothing stands in its way.',
      },
      law: [],
      wordingSince: 1,
    },
    {
      key: 'extinguishers',
      theme: 'fireAndElectricity',
      text: {
        nb: 'Slokkeutstyr er merket, lett å nå og kontrollert det siste året.',
        nn: 'Sløkkjeutstyr er merkt, lett å nå og kontrollert det siste året.',
        en: 'Fire-fighting equipment is marked, easy to reach and checked within the last year.',
      },
      help: {
        nb: 'Se på kontrollmerket og om trykkmåleren står i det grønne.',
        nn: 'Sjå på kontrollmerket og om trykkmålaren står i det grøne.',
        en: 'Look at the inspection label and whether the gauge is in the green.',
      },
      law: [{ law: 'workplaceRegulations', section: '5-11' }],
      wordingSince: 1,
    },
    {
      key: 'cables',
      theme: 'fireAndElectricity',
      text: {
        nb: 'Ledninger og stikkontakter er hele, og ligger så ingen snubler.',
        nn: 'Leidningar og stikkontaktar er heile, og ligg slik at ingen snublar.',
        en: 'Cables and sockets are whole, and lie so that nobody trips.',
      },
      help: {
        nb: 'Se etter skjøteledninger i rekke, varme ladere, brunsvidde støpsler og ledninger under dører.',
        nn: 'Sjå etter skøyteleidningar i rekkje, varme ladarar, brunsvidde støpsel og leidningar under dører.',
        en: 'Look for extension leads in a row, hot chargers, scorched plugs and cables under doors.',
      },
      law: [],
      wordingSince: 1,
    },
    {
      key: 'kitchen',
      theme: 'fireAndElectricity',
      text: {
        nb: 'Kaffetraktere, kokeplater og lignende slår seg av selv.',
        nn: 'Kaffitraktarar, kokeplater og liknande slår seg av sjølv.',
        en: 'Coffee machines, hotplates and the like switch themselves off.',
      },
      help: {
        nb: 'Se etter tidsbryter eller komfyrvakt, og at ingenting brennbart står for nær.',
        nn: 'Sjå etter tidsbrytar eller komfyrvakt, og at ingenting brennbart står for nær.',
        en: 'Look for a timer or stove guard, and that nothing flammable stands too close.',
      },
      law: [],
      wordingSince: 1,
    },
    {
      key: 'batteries',
      theme: 'fireAndElectricity',
      text: {
        nb: 'Batterier lades trygt, og ikke i rømningsveier.',
        nn: 'Batteri blir lada trygt, og ikkje i rømingsvegar.',
        en: 'Batteries are charged safely, and not in escape routes.',
      },
      help: {
        nb: 'Det gjelder også sykler, sparkesykler og verktøy. Lad på et fast underlag, mens noen er til stede.',
        nn: 'Det gjeld også syklar, sparkesyklar og verktøy. Lad på eit fast underlag, medan nokon er til stades.',
        en: 'This includes bicycles, scooters and tools. Charge on a firm surface while somebody is present.',
      },
      law: [],
      wordingSince: 1,
    },
    {
      key: 'firstAid',
      theme: 'preparedness',
      text: {
        nb: 'Førstehjelpsutstyr er merket, lett å finne og fylt opp.',
        nn: 'Førstehjelpsutstyr er merkt, lett å finne og fylt opp.',
        en: 'First-aid equipment is marked, easy to find and stocked.',
      },
      help: {
        nb: 'Se på datoene. De som er her, skal vite hvor utstyret og nærmeste hjertestarter er.',
        nn: 'Sjå på datoane. Dei som er her, skal vite kvar utstyret og næraste hjartestartar er.',
        en: 'Look at the dates. Those who are here know where it and the nearest defibrillator are.',
      },
      law: [{ law: 'workplaceRegulations', section: '5-11' }],
      wordingSince: 1,
    },
    {
      key: 'emergencyPlan',
      theme: 'preparedness',
      text: {
        nb: 'Branninstruks, møteplass og varslingsnummer henger framme.',
        nn: 'Branninstruks, møteplass og varslingsnummer heng framme.',
        en: 'Fire instructions, assembly point and emergency numbers are on display.',
      },
      help: {
        nb: 'Spør én som er her, hva hen gjør når alarmen går. Øvelse skal ha vært holdt det siste året.',
        nn: 'Spør ein som er her, kva hen gjer når alarmen går. Øving skal ha vore halden det siste året.',
        en: 'Ask somebody here what to do when the alarm sounds. A drill has been held within the last year.',
      },
      law: [{ law: 'internalControlRegulations', section: '5' }],
      wordingSince: 1,
    },
    {
      key: 'evacuationHelp',
      theme: 'preparedness',
      text: {
        nb: 'Det er avklart hvordan de som trenger hjelp, kommer ut.',
        nn: 'Det er avklart korleis dei som treng hjelp, kjem ut.',
        en: 'It is settled how those who need help get out.',
      },
      help: {
        nb: 'Tenk på gjester, studenter og ansatte som ikke hører alarmen eller ikke kan gå i trapper.',
        nn: 'Tenk på gjester, studentar og tilsette som ikkje høyrer alarmen eller ikkje kan gå i trapper.',
        en: 'Think of visitors, students and staff who cannot hear the alarm or cannot use stairs.',
      },
      law: [{ law: 'internalControlRegulations', section: '5' }],
      wordingSince: 1,
    },
    {
      key: 'workload',
      theme: 'people',
      text: {
        nb: 'De vi møtte, har krav og arbeidsmengde de kan leve med.',
        nn: 'Dei vi møtte, har krav og arbeidsmengd dei kan leve med.',
        en: 'Those we met have demands and a workload they can live with.',
      },
      help: {
        nb: 'Spør åpent: Hva gir for mye press? Er det klart hva som ventes? Skriv ikke ned navn eller helse.',
        nn: 'Spør ope: Kva gir for mykje press? Er det klart kva som blir venta? Skriv ikkje ned namn eller helse.',
        en: 'Ask openly: What puts too much pressure on you? Is it clear what is expected? Write down no names and nothing about health.',
      },
      law: [
        { law: 'workingEnvironmentAct', section: '4-1' },
        { law: 'workingEnvironmentAct', section: '4-3' },
      ],
      wordingSince: 1,
    },
    {
      key: 'support',
      theme: 'people',
      text: {
        nb: 'De vi møtte, får støtte av leder og kolleger og blir behandlet med respekt.',
        nn: 'Dei vi møtte, får støtte av leiar og kollegaer og blir behandla med respekt.',
        en: 'Those we met get support from manager and colleagues and are treated with respect.',
      },
      help: {
        nb: 'Spør hvem de går til når noe er vanskelig. Trakassering tas videre som varsel, ikke her.',
        nn: 'Spør kven dei går til når noko er vanskeleg. Trakassering skal vidare som varsel, ikkje her.',
        en: 'Ask whom they go to when something is difficult. Harassment is taken further as a notification, not here.',
      },
      law: [{ law: 'workingEnvironmentAct', section: '4-3' }],
      wordingSince: 1,
    },
    {
      key: 'reporting',
      theme: 'people',
      text: {
        nb: 'De vi møtte, vet hvordan de melder fra om avvik og hvem verneombudet er.',
        nn: 'Dei vi møtte, veit korleis dei melder frå om avvik og kven verneombodet er.',
        en: 'Those we met know how to report and who the safety representative is.',
      },
      help: {
        nb: 'Spør også om de har fått svar når de har meldt fra.',
        nn: 'Spør også om dei har fått svar når dei har meldt frå.',
        en: 'Ask also whether they got an answer when they reported something.',
      },
      law: [
        { law: 'workingEnvironmentAct', section: '2-3' },
        { law: 'internalControlRegulations', section: '5' },
      ],
      wordingSince: 1,
    },
    {
      key: 'loneWork',
      theme: 'people',
      text: {
        nb: 'Arbeid alene og utenom arbeidstid er vurdert og trygt.',
        nn: 'Arbeid åleine og utanom arbeidstid er vurdert og trygt.',
        en: 'Working alone and out of hours has been considered and is safe.',
      },
      help: {
        nb: 'Spør hvem som er her kveld og helg, og hvordan de får hjelp. Tenk på vold og trusler der det er publikum.',
        nn: 'Spør kven som er her kveld og helg, og korleis dei får hjelp. Tenk på vald og truslar der det er publikum.',
        en: 'Ask who is here in the evening and at weekends, and how they get help. Think of violence and threats where the public comes.',
      },
      law: [{ law: 'workingEnvironmentAct', section: '4-1' }],
      wordingSince: 1,
    },
  ],
}
