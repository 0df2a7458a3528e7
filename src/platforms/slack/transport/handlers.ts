import type { App } from '@slack/bolt';
import { asDeliveryError } from '../faults.ts';
import { orgOf } from '../organisations.ts';
import { handleArrivals } from './arrivals.ts';
import type { Shared, Within } from './deps.ts';
import { handleForms } from './forms.ts';
import { handlePages } from './pages.ts';
import { handlePresses } from './presses.ts';
import type { Workspaces } from './workspaces.ts';

/** Everything a person can do in Slack, each acked first and answered after. */
export function handle(app: App, workspaces: Workspaces, shared: Shared): void {
  const { log, run } = shared;
  const within: Within = (teamId, work) => {
    const done = async () => {
      const workspace = await workspaces.of(teamId);
      if (workspace === null) return log.warn({ platform: 'slack' }, 'a payload of a workspace that has not installed the bot');
      await work({ ...shared, ...workspace });
    };
    run(done());
  };
  app.use(async ({ body, next }) => {
    const found = orgOf(body);
    if (found !== null) await workspaces.joins(found.team, found.org);
    await next();
  });
  handleArrivals(app, within);
  handlePresses(app, within);
  handleForms(app, within, workspaces, shared);
  handlePages(app, within, workspaces, shared);
  app.error(async (error) =>
    log.error({ platform: 'slack', err: error, fault: asDeliveryError(error).message }, 'an event could not be handled'),
  );
}
