import { ownersFunction } from './row-level-security/reach-functions.ts'

/** By which column a table's rows belong to a campaign: by the campaign itself, or by a report of it. */
export type CampaignColumn = 'id' | 'campaign_id' | 'report_id'

/** The function behind the triggers: refuses what changes a frozen campaign. Takes the column as its argument. */
export function refuseChangeOfFrozen(schema: string): string {
  return `create function refuse_change_of_frozen() returns trigger language plpgsql ${ownersFunction(schema)} as $$
    declare
      frozen boolean;
    begin
      if tg_argv[0] = 'report_id' then
        select exists (
          select from changed join report on report.id = changed.report_id
          join campaign on campaign.id = report.campaign_id where campaign.state = 'frozen'
        ) into frozen;
      elsif tg_argv[0] = 'campaign_id' then
        select exists (
          select from changed join campaign on campaign.id = changed.campaign_id where campaign.state = 'frozen'
        ) into frozen;
      else
        select exists (select from changed where changed.state = 'frozen') into frozen;
      end if;
      if frozen then
        raise exception 'a frozen campaign is never changed (%)', tg_table_name;
      end if;
      return null;
    end $$`
}

/**
 * The triggers by which nothing of a table can be added, changed or taken away once its campaign is frozen, by whomever.
 * They look once at each statement, whatever number of rows it changes. The campaign itself can become frozen, and from
 * then on is neither changed nor deleted.
 */
export function keptWhenFrozen(table: string, column: CampaignColumn): readonly string[] {
  const commands = column === 'id' ? ['update', 'delete'] : ['insert', 'update', 'delete']
  return commands.map(
    (command) => `create trigger ${table}_frozen_${command} after ${command} on ${table}
      referencing ${command === 'insert' ? 'new' : 'old'} table as changed
      for each statement execute function refuse_change_of_frozen('${column}')`,
  )
}
