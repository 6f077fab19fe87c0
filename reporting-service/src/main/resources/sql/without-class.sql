select
    (select count(*) from certificates_on(cast(? as date)) f
     where f.centre = ? and f.class_id is null and f.state = 'ISSUED'
        and f.issued_on between cast(? as date) and cast(? as date)) as certificates,
    (select count(*) from commendations_on(cast(? as date)) f
     where f.centre = ? and f.class_id is null
        and f.decided_on between cast(? as date) and cast(? as date)) as commendations
