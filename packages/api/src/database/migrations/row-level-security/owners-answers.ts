import { ownersFunction } from './reach-functions.ts'

/** What the application gets from tables whose rows it doesn't reach: counts, and the end of a stream of the trace. */
export function ownersAnswers(schema: string): readonly string[] {
  const asOwner = ownersFunction(schema)
  return [
    // How often each outcome was handed in: everybody may see the institution's figures, but not whose they are.
    `create function hms_count_outcomes(of_campaign integer, of_units text[])
      returns table (item text, shown boolean, answer text, count bigint) language plpgsql stable ${asOwner} as $$
    begin
      if not hms_may_count(of_campaign, of_units) then
        return;
      elsif of_units is null then
        return query select s.item, s.shown, s.answer, count(*) from submission_answer as s
          where s.campaign_id = of_campaign group by s.item, s.shown, s.answer;
      else
        return query select s.item, s.shown, s.answer, count(*) from submission_answer as s
          where s.campaign_id = of_campaign and s.report_id in (
            select report.id from report where report.campaign_id = of_campaign and report.unit_code = any (of_units)
          )
          group by s.item, s.shown, s.answer;
      end if;
    end $$`,
    // How many of the units report, and how many have handed in.
    `create function hms_count_reports(of_campaign integer, of_units text[])
      returns table (total bigint, answered bigint) language plpgsql stable ${asOwner} as $$
    begin
      return query select count(*), count(*) filter (where state = 'submitted') from report
        where campaign_id = of_campaign and (of_units is null or unit_code = any (of_units))
          and hms_may_count(of_campaign, of_units);
    end $$`,
    `create function hms_may_count(of_campaign integer, of_units text[]) returns boolean language plpgsql stable ${asOwner} as $$
    begin
      if hms_as_owner() then
        return true;
      elsif of_units is null then
        return hms_reaches_institution('figures.read');
      else
        return hms_reaches_institution('figures.faculty') or not exists (
          select from unnest(of_units) as wanted
          where (of_campaign, wanted) not in (select * from hms_reached_campaign_units('figures.faculty'))
        );
      end if;
    end $$`,

    // The end of a stream, for whoever adds to it: nobody else can until the transaction ends.
    `create function audit_head(of_stream text) returns table (seq integer, hash text) language plpgsql volatile ${asOwner} as $$
    begin
      perform pg_advisory_xact_lock(hashtextextended('audit ' || of_stream, 0));
      return query select e.seq, e.hash from audit_event as e where e.stream = of_stream order by e.seq desc limit 1;
    end $$`,
    `create function audit_event_follows() returns trigger language plpgsql ${asOwner} as $$
    begin
      if new.seq = 1 and new.previous_hash is null or exists (
        select from audit_event where stream = new.stream and seq = new.seq - 1 and hash = new.previous_hash
      ) then
        return new;
      end if;
      raise exception 'event % of % does not follow on the one before', new.seq, new.stream;
    end $$`,
    `create trigger audit_event_in_order before insert on audit_event
      for each row execute function audit_event_follows()`,

    // How far each report has come, without what is in it.
    `create view report_standing with (security_barrier) as
      select report.id, report.campaign_id, report.unit_code, report.state, coalesce(submission.late, false) as late
      from report left join submission on submission.report_id = report.id and submission.replaced_at is null
      where (select hms_as_owner())
        or ((select hms_doing('campaign.read')) and (
          (select hms_reaches_institution())
          or report.id in (select hms_reached_reports())
        ))`,
  ]
}
