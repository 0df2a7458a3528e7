import type { Stock } from './institutions.ts';
import { inventPerson } from './people.ts';
import type { Random } from './random.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s*\|\s*/u);

const AFTER = list(
  'Hotel | Palace | Hall | House | Airport | International Airport | Stadium | Arena | Square | Street | Avenue | Road | Bridge | Tower | Castle | Park | Theatre | Opera House | Barracks | Convention Centre | Conference Centre | Garden | Gardens | Villa | Club | Station | Terminal | Building | Room | Lodge | Resort | Market | Cathedral | Mosque | Church | Temple | Monastery | Dam | Harbour | Wharf | Crossing | Prison | Air Base | Port | Camp | Mall | Plaza | Museum | Library | Cemetery | Memorial | Inn | Chapel | Pavilion | Wing | Gate',
);
const BEFORE = list(
  'Hotel | Villa | Palazzo | Place | Plaza | Calle | Avenida | Rue | Château | Schloss | Casa | Stade | Estadio | Teatro | Palais | Camp | Port | Dar | Qasr | Villa | Hacienda | Istana | Wisma',
);
const ADJECTIVES = list(
  'Grand | Royal | Imperial | Presidential | National | Old | New | Central | Golden | White | Blue | Yellow | Marble | Winter | Summer | Eagle | Rose | Crystal | Government | State | Independence | Liberty | Victory | Palm | Ocean',
);

/** A hotel, hall, stadium, airport … where people meet: named for a place, a person, or what it looks like. */
export function inventVenue(stock: Stock, random: Random): string {
  const way = random.next();
  const after = random.pick(AFTER);
  const name = inventPerson(stock.people, random);
  if (way < 0.3) return `${random.chance(0.6) ? name.full : name.short} ${after}`;
  if (way < 0.55) return `${random.pick(stock.places)} ${after}`;
  if (way < 0.75) return `${random.pick(ADJECTIVES)} ${after}`;
  const named = random.next();
  const bearer = named < 0.4 ? name.full : named < 0.6 ? name.short : random.pick(stock.places);
  return `${random.pick(BEFORE)} ${bearer}`;
}
