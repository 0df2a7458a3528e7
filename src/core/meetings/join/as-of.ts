import type { Meeting } from '../meeting.ts';
import type { Role } from '../report.ts';

/** Nobody was at what has not been. */
const ahead = (role: Role): Role => (role === 'attended' || role === 'hosted' ? 'expected' : role);

/** The Meeting as it stands on a day (ISO): what is told as held on a later one lies ahead, whatever its paper says. */
export function asOfDay(meeting: Meeting, day: string): Meeting {
  const start = meeting.date?.start;
  if (meeting.state !== 'held' || !start || day.length < 10 || start <= day.slice(0, 10)) return meeting;
  return { ...meeting, state: 'planned', participants: meeting.participants.map((one) => ({ ...one, role: ahead(one.role) })) };
}
