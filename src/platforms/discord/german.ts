/** What a command or option is called in another language, and what it does. */
export interface Localised {
  readonly name: string;
  readonly summary: string;
}

/** The entry in a message's menu, in German. */
export const GERMAN_MESSAGE_COMMAND = 'Briefing hierzu';

/** Commands in German, by their path (`digest add`). */
export const GERMAN_COMMANDS: Readonly<Record<string, Localised>> = {
  brief: { name: 'briefing', summary: 'Ein kurzes Briefing zu einem Thema, jede Zeile mit Beleg' },
  who: { name: 'wer', summary: 'Wer an einem Treffen teilnahm, mit Belegen' },
  ask: { name: 'frage', summary: 'Eine Frage, beantwortet in den Worten der Dokumente' },
  meetings: { name: 'treffen', summary: 'Die gefundenen Treffen, das neueste zuerst' },
  timeline: { name: 'zeitleiste', summary: 'Was wann geschah, je eine belegte Zeile' },
  digest: { name: 'übersicht', summary: 'Übersichten: was es zu deinen Themen Neues gibt, wann du willst' },
  'digest add': { name: 'neu', summary: 'Eine tägliche oder wöchentliche Übersicht für diesen Kanal' },
  'digest edit': { name: 'ändern', summary: 'Ändert eine Übersicht: Uhrzeit, Tage, Zeitzone, Themen, Kanal' },
  'digest again': { name: 'nochmals', summary: 'Sendet noch einmal, Wort für Wort, was vielleicht nicht ankam' },
  'digest list': { name: 'liste', summary: 'Die Übersichten dieses Kanals' },
  'digest preview': { name: 'vorschau', summary: 'Was jetzt käme, ohne es zu senden' },
  'digest pause': { name: 'pause', summary: 'Keine Übersicht bis zu einem Tag, oder bis du sie fortsetzt' },
  'digest resume': { name: 'fortsetzen', summary: 'Eine angehaltene Übersicht läuft weiter' },
  'digest remove': { name: 'löschen', summary: 'Beendet eine Übersicht; das lässt sich rückgängig machen' },
  'digest undo': { name: 'zurückholen', summary: 'Holt eine gelöschte Übersicht zurück' },
  'digest now': { name: 'jetzt', summary: 'Sendet eine Übersicht sofort' },
  'digest why': { name: 'warum', summary: 'Was aus den letzten Übersichten wurde, und weshalb' },
  topics: { name: 'themen', summary: 'Die ständigen Themen, und eigene hinzufügen' },
  help: { name: 'hilfe', summary: 'Was du fragen kannst, mit Beispielen' },
  forget: { name: 'vergiss', summary: 'Löscht, was von deinen Fragen und Rückmeldungen gespeichert ist' },
};

/** Options in German: those of one command by path and name (`brief topic`), those that mean the same everywhere by name. */
export const GERMAN_OPTIONS: Readonly<Record<string, Localised>> = {
  since: { name: 'seit', summary: 'Von diesem Tag an: 7d, yesterday, 2022-04, last week' },
  'brief since': { name: 'seit', summary: 'Von diesem Tag an: 7d, yesterday, 2022-04; last: was für dich neu ist' },
  until: { name: 'bis', summary: 'Bis zu diesem Tag: 2022-04-25, yesterday' },
  'brief topic': { name: 'thema', summary: 'Worum es geht; ausgelassen: alles aus dem Zeitraum' },
  'timeline topic': { name: 'thema', summary: 'Worum es in der Zeitleiste geht' },
  topic: { name: 'thema', summary: 'Themen, und Wörter, die wegbleiben: ukraine, nato -sports' },
  bullets: { name: 'punkte', summary: 'Wie viele Punkte, 1 bis 12' },
  'brief words': { name: 'wörter', summary: 'Höchstens so viele Wörter in allen Punkten' },
  meeting: { name: 'treffen', summary: 'Das Treffen: ein Ort, Leute, ein Tag oder lose Wörter' },
  explain: { name: 'erklären', summary: 'Zeigt, weshalb jemand aufgeführt ist' },
  question: { name: 'frage', summary: 'Deine Frage' },
  'meetings words': { name: 'wörter', summary: 'Eine Person, ein Ort oder lose Wörter' },
  at: { name: 'um', summary: 'Uhrzeit: 08:00' },
  days: { name: 'tage', summary: 'weekdays, daily, mon,wed' },
  zone: { name: 'zeitzone', summary: 'Zeitzone: Europe/Kyiv; deine, wo sie bekannt ist' },
  skip: { name: 'ohne', summary: 'Tage ohne Übersicht: 2026-12-25' },
  empty: { name: 'nichts-neues', summary: 'Gibt es nichts Neues: schweigen (quiet) oder eine Zeile (heartbeat)' },
  channel: { name: 'kanal', summary: 'Wohin; hierher, wenn ausgelassen' },
  thread: { name: 'thread', summary: 'Ein Thread (Kennung oder Link) oder der Titel eines neuen; ein Forum braucht einen' },
  to: { name: 'an', summary: 'me: als Direktnachricht' },
  id: { name: 'kennung', summary: 'Die Übersicht, wie die Liste sie zeigt' },
  'digest again day': { name: 'tag', summary: 'Der Tag, für den sie stand; ausgelassen: der letzte, der scheiterte' },
  'digest preview id': { name: 'kennung', summary: 'Eine Übersicht oder ein Thema' },
  'digest pause until': { name: 'bis', summary: 'Der Tag, an dem sie weiterläuft: 2026-12-01, monday, 7d' },
  change: { name: 'änderung', summary: 'add TITEL = andere Wörter, oder remove TITEL' },
  'forget who': { name: 'wen', summary: 'me: deine eigenen Fragen und Rückmeldungen' },
};
