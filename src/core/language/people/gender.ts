import { fold } from '../fold.ts';
import { nameParts } from './parts.ts';

export type Gender = 'he' | 'she' | null;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Titles and descriptions that tell a person's gender, as they stand right before or after a name. */
const HE_WORDS = words(
  'mr sir lord king prince father brother husband son grandfather uncle duke emperor sultan emir sheikh shaikh sheik chairman spokesman businessman congressman policeman nobleman craftsman statesman fisherman foreman alderman ombudsman monk priest imam cardinal pope bishop archbishop ayatollah mullah abbot rabbi actor waiter widower boy man nephew count baron czar tsar haji hajji don señor senor monsieur herr',
);
const SHE_WORDS = words(
  'mrs ms miss mme mlle lady dame queen princess sister mother wife daughter grandmother aunt duchess empress sheikha chairwoman spokeswoman businesswoman congresswoman policewoman forewoman stateswoman actress waitress widow girl woman niece countess baroness nun abbess begum hajja doña dona señora senora madame frau',
);

/** Given names that are common and used by one gender nearly everywhere; lower case, no accents. */
const HE_NAMES = words(`
  james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony antony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald
  timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose henry
  adam douglas nathan peter zachary kyle walter harold jeremy ethan carl keith roger gerald lawrence sean christian albert joe arthur austin bruce lloyd boris emmanuel vladimir volodymyr viktor
  dmitri dmitry dmytro sergei sergey serhiy oleksandr aleksandr oleksiy andriy andrei andrey yevhen evgeny igor ihor ivan pavel pavlo mikhail mykola nikolai nikolay petro pyotr oleg oleh yuri yuriy
  anatoly ruslan vasyl vasily roman maksim maxim konstantin leonid bohdan taras hans klaus jurgen wolfgang fritz karl heinz stefan dieter friedrich olaf lars sven erik bjorn olav anders nils henrik
  jens mikkel rasmus ole knut harald leif gunnar einar ilmari otso eero pekka juhani mikko timo antti pierre jean jacques michel philippe francois louis henri alain bernard andre rene thierry luc
  olivier laurent antoine giuseppe giovanni marco luca paolo francesco antonio mario luigi roberto sergio matteo carlos juan luis miguel pedro jorge fernando rafael diego alejandro javier manuel
  ricardo eduardo pablo andres francisco enrique alberto joao paulo tiago mateus ahmed ahmad mohammed muhammad mohamed mahmoud mustafa mustapha hassan hasan hussein husain ali omar umar khalid
  khaled ibrahim abdullah abdallah abdul youssef yusuf tariq tarek bilal karim nasser faisal fahad saud salman sultan hamad majid rashid walid ziad bashar bassam mehmet recep kemal emre murat hakan
  reza hossein mohsen behrouz amir arash dariush raj rajesh rahul amit sanjay vijay ravi suresh ramesh anil arjun narendra sunil ashok imran shehbaz nawaz asif tomas jan piotr krzysztof andrzej
  jerzy marek tomasz zoltan istvan laszlo janos peter ferenc milan zoran goran dragan nikola aleksandar kofi kwame emeka chinedu oluwaseun babatunde tunde segun juma baraka moses samson solomon
  abel isaac kenji hiroshi takashi satoshi akira yoshihide shigeru taro wei jinping budi agus joko teuku rizal nguyen giorgi zviad irakli levan davit nikos kostas yannis dimitris eamon sean liam
  padraig tadhg angus hamish hugh rupert nigel simon graham gareth rhys owen evan gavin ian neil malcolm alan trevor derek clive desmond winston nelson elias farouk haitham hamza`);
const SHE_NAMES = words(`
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie
  rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine catherine christine debra rachel carolyn janet maria heather diane ruth julie
  olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean abigail
  alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori ursula angela annalena christine olena olha
  olga oksana iryna irina natalia nataliya svitlana svetlana tetiana tatiana yulia yuliya kateryna ekaterina daria anastasia ludmila lyudmila halyna galina nadiya nadezhda larysa larisa vera valentina
  ingrid astrid sigrid solveig karin birgit greta kirsten kirsi aino veera lotta helga gudrun elisabet tuva ebba marit liv siri brigitte monique sylvie nathalie isabelle chantal claire camille
  elodie celine amelie josephine clemence giulia chiara francesca paola lucia elena carmen pilar dolores mercedes ana beatriz ines rosa luz guadalupe ximena paloma fatima aisha ayesha khadija
  zainab zaynab maryam mariam layla leila nadia amina samira hanan rania dina salma yasmin jasmine nour noor huda farah setareh shirin zahra azadeh emine ayse elif zeynep priya anjali sunita
  kavita lakshmi meera indira sonia nirmala sushma agnieszka katarzyna malgorzata magdalena zuzana jarmila bozena danuta jana ivana milena vesna jelena svetla ngozi ifeoma chioma adaeze amaka
  funmilayo wanjiru akinyi esther naomi precious faith hope joy mercy yoko keiko yuriko sachiko ayumi tomoko xiaomei mei ling siti dewi nur nino tamar ketevan nana eka maia siobhan niamh caoimhe
  aoife sinead orla fiona morag eilidh catriona gwen rhian sian beatrix beatrice margriet femke wietske annika saffron delphine mireille nelida nadege`);

const SHE_SURNAME = /(?:ova|eva|ina|aya|yna|ska|cka|dottir|iene|yte|aite|ovna|evna|kyzy|qizi)$/;
const HE_SURNAME = /(?:ovich|evich|ovych|evych|ogly|oglu|ov|ev|yov|sky|skyy|skiy|skyi|yenko|ugli)$/;

/** The gender that a name itself tells, null where it does not. */
export function genderOfName(name: string): Gender {
  const parts = nameParts(name);
  for (const word of parts.words.length > 1 ? parts.words.slice(0, -1) : parts.words) {
    const first = word.split('-')[0] ?? '';
    if (HE_NAMES.has(first)) return 'he';
    if (SHE_NAMES.has(first)) return 'she';
  }
  if (parts.words.length < 2) return null;
  if (SHE_SURNAME.test(parts.last) && parts.last.length > 5) return 'she';
  return HE_SURNAME.test(parts.last) && parts.last.length > 4 && !parts.last.endsWith('oglu') && !/a$/.test(parts.first) ? 'he' : null;
}

/** The gender that the words right around a name tell: `Mrs Bee`, `her husband, Cay Dee`, `Eve Eff, the company's spokeswoman`. */
export function genderAround(before: string, after: string): Gender {
  const near = [...(fold(before).match(/\p{L}+/gu) ?? [])].slice(-3);
  const apposition = /^,\s+(?:(?:the|a|an|his|her|its)\s+)?([^,.;]{2,50})/u.exec(after)?.[1] ?? '';
  for (const word of [...near.reverse(), ...(fold(apposition).match(/\p{L}+/gu) ?? [])]) {
    if (HE_WORDS.has(word)) return 'he';
    if (SHE_WORDS.has(word)) return 'she';
  }
  return null;
}

const SHE_FIRST = /(?:ette|elle|ine|ina|ia|ana|issa|inda|ita|iza|ela|ora|ika|ara|ola|ula|isa|ella|ona|ena|ira|ova|eia|lia|a)$/;
const HE_FIRST = /(?:o|os|us|io|[bdfgkmprvwz]|an|on|en|in|el|il|al|ul|af|if|uf)$/;

/** The gender that the ending of the first name makes likely (about four in five are right), null where it does not. */
export function likelyGender(name: string): Gender {
  const first = nameParts(name).first.split('-')[0] ?? '';
  if (first.length < 3) return null;
  if (SHE_FIRST.test(first)) return 'she';
  return HE_FIRST.test(first) ? 'he' : null;
}
