-- What was set aside is kept by what follows the feeds.
insert into feed_parked (feed, position, type, subject, reason, parked_at)
select feed, position, type, subject, reason, parked_at from parked_event;
drop table parked_event;

-- All that is made of feeds can be made again beside what is there.
do $$
declare
    name text;
begin
    foreach name in array array['centre', 'sending_unit', 'class_fact', 'class_past', 'learner_fact', 'enrollment_fact',
        'enrollment_past', 'certificate_fact', 'certificate_past', 'commendation_fact', 'commendation_past', 'class_tally',
        'tally_past', 'head', 'head_tally', 'area', 'area_succession', 'service_area', 'centre_heard', 'plan_target',
        'plan_past', 'tombstone', 'projection_day'] loop
        call rebuildable(name);
    end loop;
end $$;
