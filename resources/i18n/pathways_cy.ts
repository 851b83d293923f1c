<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>About Pathways</source>
        <translation>Ynghylch Pathways</translation>
    </message>
    <message>
        <source>Pathways {version}</source>
        <translation>Pathways {version}</translation>
    </message>
    <message>
        <source>Plans journeys to careers in education: every route worth taking, dated, costed and sourced. It works offline: nothing you enter leaves this computer.</source>
        <translation>Mae’n cynllunio teithiau at yrfaoedd mewn addysg: pob llwybr gwerth ei ddilyn, gyda dyddiadau, costau a ffynonellau. Mae’n gweithio all-lein: nid oes dim a rowch yn gadael y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Made with Qt {qt}.</source>
        <translation>Gwnaed â Qt {qt}.</translation>
    </message>
    <message>
        <source>What Pathways is made of</source>
        <translation>O beth y gwnaed Pathways</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Trwydded</translation>
    </message>
</context>
<context>
    <name>AboutYou</name>
    <message>
        <source>About you</source>
        <translation>Amdanoch chi</translation>
    </message>
    <message>
        <source>A role or qualification</source>
        <translation>Rôl neu gymhwyster</translation>
    </message>
    <message>
        <source>Add a qualification, role or check</source>
        <translation>Cymhwyster, rôl neu wiriad</translation>
    </message>
    <message>
        <source>My goal</source>
        <translation>Fy nod</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>What I hold</source>
        <translation>Beth sydd gen i</translation>
    </message>
    <message>
        <source>My circumstances</source>
        <translation>Fy amgylchiadau</translation>
    </message>
    <message>
        <source>choose the goal</source>
        <translation>dewis y nod</translation>
    </message>
    <message>
        <source>change the place</source>
        <translation>newid y lle</translation>
    </message>
    <message>
        <source>add {name}</source>
        <translation>ychwanegu “{name}”</translation>
    </message>
    <message>
        <source>remove {name}</source>
        <translation>tynnu “{name}”</translation>
    </message>
</context>
<context>
    <name>ActionList</name>
    <message>
        <source>What to do next</source>
        <translation>Beth i’w wneud nesaf</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Erbyn pryd</translation>
    </message>
    <message>
        <source>by</source>
        <translation>erbyn</translation>
    </message>
    <message>
        <source>It is to be done by a day</source>
        <translation>Mae i’w wneud erbyn dyddiad</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Put back: {action}</source>
        <translation>Rhoi’n ôl: {action}</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>done {day}</source>
        <translation>gwnaed {day}</translation>
    </message>
    <message>
        <source>{action}, {when}</source>
        <translation>{action}, {when}</translation>
    </message>
    <message>
        <source>Take out: {action}</source>
        <translation>Tynnu: {action}</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Ei dynnu</translation>
    </message>
</context>
<context>
    <name>AdditionTable</name>
    <message>
        <source>Own additions</source>
        <translation>Eich ychwanegiadau eich hun</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Ychwanegwyd gan</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Newidiwyd</translation>
    </message>
    <message>
        <source>In planning</source>
        <translation>Wrth gynllunio</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Wedi’i hepgor: {why}</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Yn cael ei ddefnyddio</translation>
    </message>
</context>
<context>
    <name>Additions</name>
    <message>
        <source>once</source>
        <translation>unwaith</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>y flwyddyn</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>y mis</translation>
    </message>
    <message>
        <source>per cent of the fee</source>
        <translation>y cant o’r ffi</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>ar y mwyaf</translation>
    </message>
    <message>
        <source>How often it is paid</source>
        <translation>Pa mor aml y telir</translation>
    </message>
    <message>
        <source>For these steps</source>
        <translation>Ar gyfer y camau hyn</translation>
    </message>
    <message>
        <source>Find a step</source>
        <translation>Chwilio am gam</translation>
    </message>
    <message>
        <source>One must apply by a day of the year</source>
        <translation>Rhaid gwneud cais erbyn diwrnod o’r flwyddyn</translation>
    </message>
    <message>
        <source>Last day to apply</source>
        <translation>Diwrnod olaf i wneud cais</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Pwy sy’n ei gael</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Amount ({currency})</source>
        <translation>Swm ({currency})</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Dyddiad cau</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ar agor</translation>
    </message>
    <message>
        <source>A pilot</source>
        <translation>Cynllun peilot</translation>
    </message>
    <message>
        <source>Only proposed: not open yet</source>
        <translation>Arfaethedig yn unig: heb agor eto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ar gau</translation>
    </message>
    <message>
        <source>No longer ask: {what}</source>
        <translation>Peidio â gofyn mwyach: {what}</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>o leiaf</translation>
    </message>
    <message>
        <source>between</source>
        <translation>rhwng</translation>
    </message>
    <message>
        <source>{what}, at least</source>
        <translation>{what}, o leiaf</translation>
    </message>
    <message>
        <source>{what}, at most</source>
        <translation>{what}, ar y mwyaf</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>un o’r rhain</translation>
    </message>
    <message>
        <source>none of</source>
        <translation>dim un o’r rhain</translation>
    </message>
    <message>
        <source>is</source>
        <translation>yw</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>nid yw</translation>
    </message>
    <message>
        <source>Framework of the level</source>
        <translation>Fframwaith y lefel</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lefel</translation>
    </message>
    <message>
        <source>One may have it already, without a step that gives it</source>
        <translation>Gall fod gan rywun eisoes, heb gam sy’n ei roi</translation>
    </message>
    <message>
        <source>It counts as</source>
        <translation>Mae’n cyfrif fel</translation>
    </message>
    <message>
        <source>Find what it may stand for</source>
        <translation>Chwilio am yr hyn y gall sefyll yn ei le</translation>
    </message>
    <message>
        <source>It lapses after so many months</source>
        <translation>Mae’n dod i ben ar ôl hyn o fisoedd</translation>
    </message>
    <message>
        <source>Months it is valid</source>
        <translation>Misoedd y mae’n ddilys</translation>
    </message>
    <message>
        <source>It can be renewed</source>
        <translation>Gellir ei adnewyddu</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Rhoddir gan</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Beth ydyw</translation>
    </message>
    <message>
        <source>To be had</source>
        <translation>Ar gael</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Dilysrwydd</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Llenwch hwn, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>Every addition needs a source that can be looked up.</source>
        <translation>Mae angen ffynhonnell y gellir ei gwirio ar bob ychwanegiad.</translation>
    </message>
    <message>
        <source>{what} is not in the catalogue.</source>
        <translation>Nid yw {what} yn y catalog.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http:// and have no spaces.</source>
        <translation>Rhaid i’r cyfeiriad ddechrau â https:// neu http:// a bod heb fylchau.</translation>
    </message>
    <message>
        <source>Money of this place is in {currency}.</source>
        <translation>{currency} yw arian y lle hwn.</translation>
    </message>
    <message>
        <source>Another addition has the same name for its source.</source>
        <translation>Mae gan ychwanegiad arall yr un enw ar ei ffynhonnell.</translation>
    </message>
    <message>
        <source>{what} is the same step.</source>
        <translation>{what} yw’r un cam.</translation>
    </message>
    <message>
        <source>Nobody can meet what it asks.</source>
        <translation>Ni all neb fodloni’r hyn y mae’n ei ofyn.</translation>
    </message>
    <message>
        <source>{what} is closed.</source>
        <translation>Mae {what} ar gau.</translation>
    </message>
    <message>
        <source>Nothing gives it yet: add a step that does, or say that one may have it already.</source>
        <translation>Nid oes dim yn ei roi eto: ychwanegwch gam sy’n gwneud hynny, neu dywedwch y gall fod gan rywun eisoes.</translation>
    </message>
    <message>
        <source>Nobody can come by what it asks: {what}.</source>
        <translation>Ni all neb gael yr hyn y mae’n gofyn amdano: {what}.</translation>
    </message>
    <message>
        <source>What it counts as may not count as it in turn.</source>
        <translation>Ni chaiff dau beth gyfrif fel ei gilydd.</translation>
    </message>
    <message>
        <source>{what} is not a name for an own addition.</source>
        <translation>Nid yw {what} yn enw addas ar un o’ch ychwanegiadau eich hun.</translation>
    </message>
    <message>
        <source>“{field}” is not as the catalogue writes it: {given}</source>
        <translation>Nid yw “{field}” fel y mae’r catalog yn ei ysgrifennu: {given}</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Pob un o’r rhain</translation>
    </message>
    <message>
        <source>Any one of these</source>
        <translation>Unrhyw un o’r rhain</translation>
    </message>
    <message>
        <source>At least so many of these</source>
        <translation>O leiaf hyn o’r rhain</translation>
    </message>
    <message>
        <source>{name}: how much of it</source>
        <translation>{name}: faint ohono</translation>
    </message>
    <message>
        <source>{name}: how many</source>
        <translation>{name}: sawl un</translation>
    </message>
    <message>
        <source>Find a qualification, role, paper or circumstance</source>
        <translation>Chwilio am gymhwyster, rôl, papur neu amgylchiad</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Ychwanegu grŵp</translation>
    </message>
    <message>
        <source>For alternatives, or for what goes together, within this one.</source>
        <translation>Ar gyfer dewisiadau, neu’r hyn sy’n mynd gyda’i gilydd, o fewn hwn.</translation>
    </message>
    <message>
        <source>{name}: group {number}</source>
        <translation>{name}: grŵp {number}</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Tynnu’r grŵp</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Tynnu: {what}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Cyhoeddwyd gan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>You read it on</source>
        <translation>Fe’i darllenoch ar</translation>
    </message>
    <message>
        <source>It asks</source>
        <translation>Mae’n gofyn</translation>
    </message>
    <message>
        <source>It gives</source>
        <translation>Mae’n rhoi</translation>
    </message>
    <message>
        <source>Find what one holds after it</source>
        <translation>Chwilio am yr hyn a ddelir wedyn</translation>
    </message>
    <message>
        <source>It is done in a job</source>
        <translation>Fe’i gwneir mewn swydd</translation>
    </message>
    <message>
        <source>It is paid</source>
        <translation>Telir cyflog</translation>
    </message>
    <message>
        <source>The fee is known</source>
        <translation>Mae’r ffi’n hysbys</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Ffi</translation>
    </message>
    <message>
        <source>Where it begins in one month only, the deadline counts for that start.</source>
        <translation>Os mewn un mis yn unig y mae’n dechrau, i’r dechrau hwnnw y mae’r dyddiad cau’n perthyn.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Darparwr</translation>
    </message>
    <message>
        <source>Months it takes</source>
        <translation>Misoedd y mae’n eu cymryd</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Oriau’r wythnos</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Gwaith</translation>
    </message>
    <message>
        <source>Fee ({currency})</source>
        <translation>Ffi ({currency})</translation>
    </message>
    <message>
        <source>Year of the fee</source>
        <translation>Blwyddyn y ffi</translation>
    </message>
    <message>
        <source>It begins in</source>
        <translation>Mae’n dechrau ym mis</translation>
    </message>
    <message>
        <source>None ticked: it can begin in any month.</source>
        <translation>Dim un wedi’i dicio: gall ddechrau mewn unrhyw fis.</translation>
    </message>
</context>
<context>
    <name>AdditionsDialog</name>
    <message>
        <source>Own additions to the catalogue</source>
        <translation>Eich ychwanegiadau eich hun at y catalog</translation>
    </message>
    <message>
        <source>Courses, bursaries and certificates that only you and your colleagues know of. They are kept in your casebook, planned with while it is open, and marked as local wherever they stand.</source>
        <translation>Cyrsiau, bwrsariaethau a thystysgrifau nad oes neb ond chi a’ch cydweithwyr yn gwybod amdanynt. Fe’u cedwir yn eich llyfr achosion, cynllunnir â nhw tra bydd ar agor, a nodir eu bod yn lleol ble bynnag y bônt.</translation>
    </message>
    <message>
        <source>Add a &amp;step…</source>
        <translation>Ychwanegu &amp;cam…</translation>
    </message>
    <message>
        <source>Add a &amp;bursary…</source>
        <translation>Ychwanegu &amp;bwrsariaeth…</translation>
    </message>
    <message>
        <source>Add a &amp;qualification…</source>
        <translation>Ychwanegu c&amp;ymhwyster…</translation>
    </message>
    <message>
        <source>Ch&amp;ange…</source>
        <translation>&amp;Newid…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Tynnu…</translation>
    </message>
    <message>
        <source>&amp;Pack for a colleague…</source>
        <translation>&amp;Pecyn i gydweithiwr…</translation>
    </message>
    <message>
        <source>&amp;Open a colleague’s pack…</source>
        <translation>&amp;Agor pecyn cydweithiwr…</translation>
    </message>
    <message>
        <source>“{name}” is planned with no longer. Routes saved with it stay as they are.</source>
        <translation>Ni chynllunnir gyda “{name}” mwyach. Mae llwybrau a gadwyd gydag ef yn aros fel y maent.</translation>
    </message>
    <message>
        <source>Remove an addition</source>
        <translation>Tynnu ychwanegiad</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Additions</source>
        <comment>file name of a pack</comment>
        <translation>Ychwanegiadau</translation>
    </message>
    <message>
        <source>Pack for a colleague</source>
        <translation>Pecyn i gydweithiwr</translation>
    </message>
    <message>
        <source>Pack of additions</source>
        <translation>Pecyn o ychwanegiadau</translation>
    </message>
    <message numerus="yes">
        <source>Written to {file}: %n addition(s), and nothing else of the casebook.</source>
        <translation>
            <numerusform>Ysgrifennwyd i {file}: %n ychwanegiad, a dim byd arall o’r llyfr achosion.</numerusform>
            <numerusform>Ysgrifennwyd i {file}: %n ychwanegiad, a dim byd arall o’r llyfr achosion.</numerusform>
            <numerusform>Ysgrifennwyd i {file}: %n ychwanegiad, a dim byd arall o’r llyfr achosion.</numerusform>
            <numerusform>Ysgrifennwyd i {file}: %n ychwanegiad, a dim byd arall o’r llyfr achosion.</numerusform>
            <numerusform>Ysgrifennwyd i {file}: %n ychwanegiad, a dim byd arall o’r llyfr achosion.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a colleague’s pack</source>
        <translation>Agor pecyn cydweithiwr</translation>
    </message>
    <message>
        <source>Pack of additions (*.json)</source>
        <translation>Pecyn o ychwanegiadau (*.json)</translation>
    </message>
</context>
<context>
    <name>AnswerControls</name>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>{unit} amount</source>
        <translation>Swm mewn {unit}</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Dewis</translation>
    </message>
    <message>
        <source>It could bring up to {sum}.</source>
        <translation>Gallai ddod â hyd at {sum}.</translation>
    </message>
    <message>
        <source>It could save {span}.</source>
        <translation>Gallai arbed {span}.</translation>
    </message>
    <message>
        <source>One route depends on it.</source>
        <translation>Mae un llwybr yn dibynnu ar hyn.</translation>
    </message>
    <message numerus="yes">
        <source>%n routes depend on it.</source>
        <translation>
            <numerusform>Nid oes llwybr yn dibynnu ar hyn.</numerusform>
            <numerusform>Mae %n llwybr yn dibynnu ar hyn.</numerusform>
            <numerusform>Mae %n o lwybrau yn dibynnu ar hyn.</numerusform>
            <numerusform>Mae %n o lwybrau yn dibynnu ar hyn.</numerusform>
            <numerusform>Mae %n o lwybrau yn dibynnu ar hyn.</numerusform>
        </translation>
    </message>
    <message>
        <source>It settles whether more money is due.</source>
        <translation>Mae’n penderfynu a oes rhagor o arian yn ddyledus ichi.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Copies of the casebook</source>
        <translation>Copïau o’r llyfr achosion</translation>
    </message>
    <message>
        <source>One is made every day. What a copy took the place of, and what was found damaged, is kept too. Each holds what the casebook held then, also of clients who were erased since, until you remove it.</source>
        <translation>Gwneir un bob dydd. Cedwir hefyd yr hyn y cymerodd copi ei le, a’r hyn a gafwyd wedi’i ddifrodi. Mae pob un yn dal yr hyn oedd yn y llyfr achosion bryd hynny, gan gynnwys am gleientiaid a ddilëwyd ers hynny, nes i chi ei dynnu.</translation>
    </message>
    <message>
        <source>Put it back…</source>
        <translation>Ei roi yn ôl…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Ffeil arall…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>It holds {what}.</source>
        <translation>Mae’n cynnwys: {what}.</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>copi’r dydd</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>ar gais</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>cyn fersiwn newydd</translation>
    </message>
    <message>
        <source>set aside when a copy was put back</source>
        <translation>rhoddwyd o’r neilltu pan roddwyd copi yn ôl</translation>
    </message>
    <message>
        <source>set aside as damaged</source>
        <translation>rhoddwyd o’r neilltu am ei fod wedi’i ddifrodi</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{when} · {why} · {size}</source>
        <translation>{when} · {why} · {size}</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>Yn edrych i mewn iddo…</translation>
    </message>
    <message>
        <source>It opens with another passphrase, that of the day it was made, or is damaged.</source>
        <translation>Mae’n agor â chyfrinfrawddeg arall, sef un y diwrnod y’i gwnaed, neu mae wedi’i ddifrodi.</translation>
    </message>
    <message>
        <source>It is damaged: what is in it cannot be told.</source>
        <translation>Mae wedi’i ddifrodi: ni ellir dweud beth sydd ynddo.</translation>
    </message>
</context>
<context>
    <name>BadRowsModel</name>
    <message>
        <source>Row</source>
        <translation>Rhes</translation>
    </message>
    <message>
        <source>What to put right</source>
        <translation>Beth i’w gywiro</translation>
    </message>
</context>
<context>
    <name>BadRowsTable</name>
    <message>
        <source>What to put right</source>
        <translation>Beth i’w gywiro</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>read</source>
        <translation>darllenwyd</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>heb ei wirio</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>hen</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>amcangyfrif</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>anhysbys</translation>
    </message>
    <message>
        <source>pilot</source>
        <translation>peilot</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>arfaethedig</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ar gau</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lleol</translation>
    </message>
    <message>
        <source>The page was read on the day named.</source>
        <translation>Darllenwyd y dudalen ar y diwrnod a nodir.</translation>
    </message>
    <message>
        <source>From general knowledge: no page was read.</source>
        <translation>O wybodaeth gyffredinol: ni ddarllenwyd unrhyw dudalen.</translation>
    </message>
    <message>
        <source>The page is old; the figure may have changed.</source>
        <translation>Mae’r dudalen yn hen; gall y ffigur fod wedi newid.</translation>
    </message>
    <message>
        <source>Our estimate: no figure was published.</source>
        <translation>Ein hamcangyfrif ni: ni chyhoeddwyd ffigur.</translation>
    </message>
    <message>
        <source>No figure was found.</source>
        <translation>Ni chafwyd hyd i ffigur.</translation>
    </message>
    <message>
        <source>A pilot: it may not stay.</source>
        <translation>Cynllun peilot: efallai na fydd yn para.</translation>
    </message>
    <message>
        <source>Proposed: not open yet.</source>
        <translation>Arfaethedig: heb agor eto.</translation>
    </message>
    <message>
        <source>Closed to new people.</source>
        <translation>Ar gau i bobl newydd.</translation>
    </message>
    <message>
        <source>An addition of your own: not part of the catalogue.</source>
        <translation>Eich ychwanegiad eich hun: nid yw’n rhan o’r catalog.</translation>
    </message>
</context>
<context>
    <name>BadgeButton</name>
    <message>
        <source>{state}: about {source}</source>
        <translation>{state}: ynghylch {source}</translation>
    </message>
</context>
<context>
    <name>BatchFoot</name>
    <message>
        <source>Make the summaries…</source>
        <translation>Llunio’r crynodebau…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Agor y ffolder</translation>
    </message>
</context>
<context>
    <name>BatchOptions</name>
    <message>
        <source>A PDF each</source>
        <translation>PDF yr un</translation>
    </message>
    <message>
        <source>One for all</source>
        <translation>Un i bawb</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ffeiliau</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Pob tudalen</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Un dudalen</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Faint</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papur</translation>
    </message>
    <message>
        <source>Paper, where a row names none</source>
        <translation>Papur, lle nad yw rhes yn enwi un</translation>
    </message>
    <message>
        <source>Language, where a row names none</source>
        <translation>Iaith, lle nad yw rhes yn enwi un</translation>
    </message>
</context>
<context>
    <name>BatchWindow</name>
    <message>
        <source>Summaries for a list of people</source>
        <translation>Crynodebau ar gyfer rhestr o bobl</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Dewis ffeil…</translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation>Cadw templed…</translation>
    </message>
    <message>
        <source>Save an example…</source>
        <translation>Cadw enghraifft…</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Copïo’r rhestr hon</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Yn darllen {file}…</translation>
    </message>
    <message>
        <source>Choose a spreadsheet (.xlsx) or CSV file with a person in each row: what they hold, and what they want to be. Every row is checked before a summary is made; nothing of it is kept.</source>
        <translation>Dewiswch daenlen (.xlsx) neu ffeil CSV gydag un person ym mhob rhes: beth sydd ganddyn nhw, a beth maen nhw eisiau bod. Caiff pob rhes ei gwirio cyn llunio crynodeb; ni chedwir dim ohoni.</translation>
    </message>
    <message>
        <source>people</source>
        <translation>pobl</translation>
    </message>
    <message>
        <source>people, an example</source>
        <translation>pobl, enghraifft</translation>
    </message>
    <message>
        <source>Save the summaries</source>
        <translation>Cadw’r crynodebau</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colofn</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n row(s) ready</source>
        <translation>
            <numerusform>{file}: dim rhesi’n barod</numerusform>
            <numerusform>{file}: %n rhes yn barod</numerusform>
            <numerusform>{file}: %n o resi’n barod</numerusform>
            <numerusform>{file}: %n o resi’n barod</numerusform>
            <numerusform>{file}: %n o resi’n barod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to put right, left out until then</source>
        <translation>
            <numerusform>dim rhesi i’w cywiro</numerusform>
            <numerusform>%n rhes i’w chywiro, a adewir allan tan hynny</numerusform>
            <numerusform>%n o resi i’w cywiro, a adewir allan tan hynny</numerusform>
            <numerusform>%n o resi i’w cywiro, a adewir allan tan hynny</numerusform>
            <numerusform>%n o resi i’w cywiro, a adewir allan tan hynny</numerusform>
        </translation>
    </message>
    <message>
        <source>{found}; {left}</source>
        <translation>{found}; {left}</translation>
    </message>
    <message>
        <source>Columns that say nothing here: {columns}</source>
        <translation>Colofnau nad ydynt yn dweud dim yma: {columns}</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; it was read as {encoding}.</source>
        <translation>Nid yw’r ffeil yn dweud sut mae ei llythrennau wedi’u hysgrifennu; fe’i darllenwyd fel {encoding}.</translation>
    </message>
    <message>
        <source>{done} of {count} made</source>
        <translation>{done} o {count} wedi’u llunio</translation>
    </message>
    <message>
        <source>Stopped. Summaries made: {count}</source>
        <translation>Wedi’i atal. Crynodebau a luniwyd: {count}</translation>
    </message>
    <message>
        <source>Summaries made: {count}</source>
        <translation>Crynodebau a luniwyd: {count}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) got no summary</source>
        <translation>
            <numerusform>ni chafodd unrhyw res fynd heb grynodeb</numerusform>
            <numerusform>ni chafodd %n rhes grynodeb</numerusform>
            <numerusform>ni chafodd %n o resi grynodeb</numerusform>
            <numerusform>ni chafodd %n o resi grynodeb</numerusform>
            <numerusform>ni chafodd %n o resi grynodeb</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copïwyd</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Cadw templed</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Cadwyd fel {file}.</translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message>
        <source>Back to the list</source>
        <translation>Yn ôl i’r rhestr</translation>
    </message>
    <message>
        <source>Not in the catalogue</source>
        <translation>Heb fod yn y catalog</translation>
    </message>
    <message>
        <source>This entry is not, or no longer, part of the catalogue.</source>
        <translation>Nid yw’r cofnod hwn yn y catalog, neu nid yw yno mwyach.</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>Ni ellir dangos hyn</translation>
    </message>
    <message>
        <source>Look round the catalogue</source>
        <translation>Crwydro’r catalog</translation>
    </message>
    <message>
        <source>Choose an entry to see what it asks, what it gives, what it costs and where it leads.</source>
        <translation>Dewiswch gofnod i weld beth mae’n ei ofyn, beth mae’n ei roi, faint mae’n ei gostio ac i ble mae’n arwain.</translation>
    </message>
</context>
<context>
    <name>BursaryDetails</name>
    <message>
        <source>Questions worth answering</source>
        <translation>Cwestiynau gwerth eu hateb</translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation>Beth fyddai’n ei benderfynu</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>I bwy mae</translation>
    </message>
    <message>
        <source>Whoever takes a step it is for.</source>
        <translation>Pawb sy’n cymryd cam y mae ar ei gyfer.</translation>
    </message>
    <message>
        <source>{sum}: {when}</source>
        <translation>{sum}: {when}</translation>
    </message>
    <message>
        <source>At most {sum} in all.</source>
        <translation>{sum} i gyd ar y mwyaf.</translation>
    </message>
    <message>
        <source>When it is paid</source>
        <translation>Pryd caiff ei dalu</translation>
    </message>
    <message>
        <source>What it binds you to</source>
        <translation>I beth mae’n eich ymrwymo</translation>
    </message>
    <message>
        <source>Either – or</source>
        <translation>Naill ai – neu</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Gwerth gwybod</translation>
    </message>
    <message>
        <source>Not on: {steps}</source>
        <translation>Nid ar gyfer: {steps}</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Telir ar gyfer</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the routes</source>
        <translation>Dangos y llwybrau</translation>
    </message>
    <message>
        <source>Show in Explore</source>
        <translation>Dangos yn Archwilio</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Ffynonellau</translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message>
        <source>Actions and notes</source>
        <translation>Camau a nodiadau</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Nodiadau preifat</translation>
    </message>
    <message>
        <source>Private notes of this session</source>
        <translation>Nodiadau preifat y sesiwn hon</translation>
    </message>
    <message>
        <source>Never printed. Found by the search of the casebook.</source>
        <translation>Byth yn cael eu hargraffu. Mae’r chwiliad yn dod o hyd iddynt.</translation>
    </message>
    <message>
        <source>Next actions</source>
        <translation>Camau nesaf</translation>
    </message>
    <message>
        <source>Erase this client…</source>
        <translation>Dileu’r cleient hwn…</translation>
    </message>
</context>
<context>
    <name>CasebookMessages</name>
    <message>
        <source>That passphrase does not open the casebook.</source>
        <translation>Nid yw’r gyfrinfrawddeg honno yn agor y llyfr achosion.</translation>
    </message>
    <message>
        <source>The passphrase is too short; take {least} characters or more.</source>
        <translation>Mae’r gyfrinfrawddeg yn rhy fyr; defnyddiwch {least} nod neu fwy.</translation>
    </message>
    <message>
        <source>The casebook is locked; open it with its passphrase.</source>
        <translation>Mae’r llyfr achosion wedi’i gloi; agorwch ef â’i gyfrinfrawddeg.</translation>
    </message>
    <message>
        <source>Another window is using the casebook; close it there, then try again.</source>
        <translation>Mae ffenestr arall yn defnyddio’r llyfr achosion; caewch ef yno a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>This was changed in another window meanwhile; nothing was overwritten.</source>
        <translation>Newidiwyd hwn mewn ffenestr arall yn y cyfamser; ni throsysgrifennwyd dim.</translation>
    </message>
    <message>
        <source>This is no longer in the casebook.</source>
        <translation>Nid yw hwn yn y llyfr achosion mwyach.</translation>
    </message>
    <message>
        <source>{name} has {size} MB, too much to keep; the most is {most} MB.</source>
        <translation>Mae {name} yn {size} MB, gormod i’w gadw; yr uchafswm yw {most} MB.</translation>
    </message>
    <message>
        <source>This computer keeps no passphrase for Pathways; type it each time.</source>
        <translation>Nid yw’r cyfrifiadur hwn yn cadw cyfrinfrawddeg i Pathways; teipiwch hi bob tro.</translation>
    </message>
    <message>
        <source>This saved route is written in a form this version cannot read.</source>
        <translation>Mae’r llwybr hwn wedi’i gadw ar ffurf na all y fersiwn hwn ei darllen.</translation>
    </message>
    <message>
        <source>There is no casebook at {file}.</source>
        <translation>Nid oes llyfr achosion yn {file}.</translation>
    </message>
    <message>
        <source>There is a casebook at {file} already; it is left as it is.</source>
        <translation>Mae llyfr achosion eisoes yn {file}; gadewir ef fel y mae.</translation>
    </message>
    <message>
        <source>A newer version of Pathways wrote this casebook; it is left as it is. Install that version.</source>
        <translation>Fersiwn diweddarach o Pathways a ysgrifennodd y llyfr achosion hwn; gadewir ef fel y mae. Gosodwch y fersiwn hwnnw.</translation>
    </message>
    <message>
        <source>The casebook is damaged; recover what can be read, or restore a backup.</source>
        <translation>Mae’r llyfr achosion wedi’i ddifrodi; adferwch yr hyn y gellir ei ddarllen, neu adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>The disk is full: the last change is not saved; what was saved before is safe.</source>
        <translation>Mae’r ddisg yn llawn: ni chadwyd y newid diwethaf; mae’r hyn a gadwyd o’r blaen yn ddiogel.</translation>
    </message>
    <message>
        <source>The casebook cannot be written where it is: the last change is not saved; what was saved before is safe.</source>
        <translation>Ni ellir ysgrifennu i’r llyfr achosion lle y mae: ni chadwyd y newid diwethaf; mae’r hyn a gadwyd o’r blaen yn ddiogel.</translation>
    </message>
    <message>
        <source>The system refuses to write ({detail}): the last change is not saved; what was saved before is safe.</source>
        <translation>Mae’r system yn gwrthod ysgrifennu ({detail}): ni chadwyd y newid diwethaf; mae’r hyn a gadwyd o’r blaen yn ddiogel.</translation>
    </message>
    <message>
        <source>{file} is too large for a pack of additions.</source>
        <translation>Mae {file} yn rhy fawr i fod yn becyn o ychwanegiadau.</translation>
    </message>
    <message>
        <source>{file} is not a pack of additions to the catalogue.</source>
        <translation>Nid yw {file} yn becyn o ychwanegiadau i’r catalog.</translation>
    </message>
    <message>
        <source>{file} is nested too deeply.</source>
        <translation>Mae {file} wedi’i nythu’n rhy ddwfn.</translation>
    </message>
    <message>
        <source>{file} has too many entries.</source>
        <translation>Mae gormod o gofnodion yn {file}.</translation>
    </message>
    <message>
        <source>{file} holds something that is never taken in: {detail}.</source>
        <translation>Mae {file} yn cynnwys rhywbeth na dderbynnir byth: {detail}.</translation>
    </message>
    <message>
        <source>{file} would replace what the catalogue says of {detail}.</source>
        <translation>Byddai {file} yn disodli’r hyn a ddywed y catalog am {detail}.</translation>
    </message>
    <message>
        <source>An entry of {file} is not valid: {detail}.</source>
        <translation>Nid yw un o gofnodion {file} yn ddilys: {detail}.</translation>
    </message>
</context>
<context>
    <name>CasebookView</name>
    <message>
        <source>Clients</source>
        <translation>Cleientiaid</translation>
    </message>
    <message>
        <source>Actions and notes</source>
        <translation>Camau a nodiadau</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Dewiswch gleient</translation>
    </message>
    <message>
        <source>Or find one by name, or by what you wrote.</source>
        <translation>Neu chwiliwch yn ôl enw, neu’r hyn a ysgrifennoch.</translation>
    </message>
    <message>
        <source>Add a client, start a session, and what you work out together is kept with them.</source>
        <translation>Ychwanegwch gleient a dechreuwch sesiwn: cedwir yr hyn a weithiwch allan gyda’ch gilydd.</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Neb yma eto</translation>
    </message>
</context>
<context>
    <name>Cash</name>
    <message>
        <source>known so far: {sum}</source>
        <translation>hysbys hyd yma: {sum}</translation>
    </message>
    <message>
        <source>lowest {sum}</source>
        <translation>isaf {sum}</translation>
    </message>
    <message>
        <source>with loans: nothing to find</source>
        <translation>gyda benthyciadau: dim i’w dalu o’ch poced</translation>
    </message>
    <message>
        <source>with loans: lowest {sum}</source>
        <translation>gyda benthyciadau: isaf {sum}</translation>
    </message>
    <message>
        <source>without loans: {sum}</source>
        <translation>heb fenthyciadau: {sum}</translation>
    </message>
    <message numerus="yes">
        <source>%n fee(s) not known</source>
        <translation>
            <numerusform>%n ffi anhysbys</numerusform>
            <numerusform>%n ffi anhysbys</numerusform>
            <numerusform>%n o ffioedd anhysbys</numerusform>
            <numerusform>%n o ffioedd anhysbys</numerusform>
            <numerusform>%n o ffioedd anhysbys</numerusform>
        </translation>
    </message>
    <message>
        <source>as planned {sum}</source>
        <translation>fel y cynlluniwyd {sum}</translation>
    </message>
    <message>
        <source>{month}: depends on a fee that is not known</source>
        <translation>{month}: yn dibynnu ar ffi anhysbys</translation>
    </message>
    <message>
        <source>{month}: {sum} so far</source>
        <translation>{month}: {sum} hyd yma</translation>
    </message>
    <message>
        <source>{month}: {sum} so far, {without} without loans</source>
        <translation>{month}: {sum} hyd yma, {without} heb fenthyciadau</translation>
    </message>
</context>
<context>
    <name>CatalogueChanges</name>
    <message>
        <source>The place itself</source>
        <translation>Y lle ei hun</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Camau</translation>
    </message>
    <message>
        <source>Credentials and roles</source>
        <translation>Cymwysterau a rolau</translation>
    </message>
    <message>
        <source>Bursaries</source>
        <translation>Bwrsariaethau</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Questions about you</source>
        <translation>Cwestiynau amdanoch chi</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Ffynonellau</translation>
    </message>
    <message>
        <source>Answers to workforce plans</source>
        <translation>Atebion i gynlluniau gweithlu</translation>
    </message>
    <message>
        <source>New ids</source>
        <translation>Dynodwyr newydd</translation>
    </message>
    <message>
        <source>Workforce plans</source>
        <translation>Cynlluniau gweithlu</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n newydd</numerusform>
            <numerusform>%n newydd</numerusform>
            <numerusform>%n newydd</numerusform>
            <numerusform>%n newydd</numerusform>
            <numerusform>%n newydd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>entries</comment>
        <translation>
            <numerusform>tynnwyd %n</numerusform>
            <numerusform>tynnwyd %n</numerusform>
            <numerusform>tynnwyd %n</numerusform>
            <numerusform>tynnwyd %n</numerusform>
            <numerusform>tynnwyd %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>entries</comment>
        <translation>
            <numerusform>newidiwyd %n</numerusform>
            <numerusform>newidiwyd %n</numerusform>
            <numerusform>newidiwyd %n</numerusform>
            <numerusform>newidiwyd %n</numerusform>
            <numerusform>newidiwyd %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ychwanegwyd</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Tynnwyd</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Newidiwyd</translation>
    </message>
    <message>
        <source>Details reworded or completed</source>
        <translation>Manylion wedi’u haralleirio neu eu cwblhau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>newidiwyd</translation>
    </message>
    <message>
        <source>{what}: {how}</source>
        <translation>{what}: {how}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>{number} months</source>
        <translation>{number} mis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Ffi</translation>
    </message>
    <message>
        <source>Year of the fee</source>
        <translation>Blwyddyn y ffi</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Hyd</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Byrraf</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Hiraf</translation>
    </message>
    <message>
        <source>Hours of study a week</source>
        <translation>Oriau astudio’r wythnos</translation>
    </message>
    <message>
        <source>Intakes</source>
        <translation>Derbyniadau</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Dyddiad cau</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Beth mae’n ei ofyn</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Beth mae’n ei roi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Swm</translation>
    </message>
    <message>
        <source>Per cent of the fee</source>
        <translation>Canran o’r ffi</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Ar y mwyaf</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>Who may have it</source>
        <translation>Pwy gaiff ei chael</translation>
    </message>
    <message>
        <source>For which steps</source>
        <translation>Ar gyfer pa gamau</translation>
    </message>
    <message>
        <source>Pay from</source>
        <translation>Cyflog o</translation>
    </message>
    <message>
        <source>Pay to</source>
        <translation>Cyflog hyd at</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Yn ddilys am</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Yn cyfrif fel</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Gwiriwyd</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Dynodwr</translation>
    </message>
</context>
<context>
    <name>CatalogueFiles</name>
    <message>
        <source>Open a catalogue</source>
        <translation>Agor catalog</translation>
    </message>
    <message>
        <source>Pathways catalogue (*.db)</source>
        <translation>Catalog Pathways (*.db)</translation>
    </message>
    <message>
        <source>You go on with the catalogue that is open.</source>
        <translation>Rydych yn dal i weithio gyda’r catalog sydd ar agor.</translation>
    </message>
</context>
<context>
    <name>CataloguePacks</name>
    <message>
        <source>Catalogue packs</source>
        <translation>Pecynnau catalog</translation>
    </message>
    <message>
        <source>A pack is a file that brings the facts of a publisher you trust, on a memory stick if need be: nothing is fetched. Your clients, saved routes and own additions stay as they are.</source>
        <translation>Ffeil yw pecyn sy’n dod â ffeithiau cyhoeddwr rydych chi’n ymddiried ynddo, ar gof bach os oes angen: ni chaiff dim ei nôl o’r rhwydwaith. Mae eich cleientiaid, eich llwybrau a gadwyd a’ch ychwanegiadau eich hun yn aros fel y maent.</translation>
    </message>
    <message>
        <source>&amp;Take in a pack…</source>
        <translation>&amp;Mewnforio pecyn…</translation>
    </message>
    <message>
        <source>&amp;Return to the one that came with Pathways…</source>
        <translation>&amp;Dychwelyd i’r un a ddaeth gyda Pathways…</translation>
    </message>
    <message>
        <source>Signed on {day} with the key {key}.</source>
        <translation>Llofnodwyd ar {day} gyda’r allwedd {key}.</translation>
    </message>
    <message>
        <source>Catalogue packs (*.pathways-catalogue)</source>
        <translation>Pecynnau catalog (*.pathways-catalogue)</translation>
    </message>
    <message>
        <source>Take in a catalogue pack</source>
        <translation>Mewnforio pecyn catalog</translation>
    </message>
    <message>
        <source>Looking into {file}…</source>
        <translation>Yn edrych yn {file}…</translation>
    </message>
    <message>
        <source>This pack is in use already.</source>
        <translation>Mae’r pecyn hwn yn cael ei ddefnyddio eisoes.</translation>
    </message>
    <message>
        <source>Pathways then works with the catalogue it came with. You can take the pack in again.</source>
        <translation>Wedyn mae Pathways yn gweithio gyda’r catalog a ddaeth gydag ef. Gallwch fewnforio’r pecyn eto.</translation>
    </message>
    <message>
        <source>Return to the first catalogue</source>
        <translation>Dychwelyd i’r catalog cyntaf</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Dychwelyd</translation>
    </message>
    <message>
        <source>The catalogue that came with Pathways is in use again.</source>
        <translation>Mae’r catalog a ddaeth gyda Pathways yn cael ei ddefnyddio eto.</translation>
    </message>
    <message>
        <source>Taking the pack in…</source>
        <translation>Yn mewnforio’r pecyn…</translation>
    </message>
    <message>
        <source>The catalogue of the pack is in use.</source>
        <translation>Mae catalog y pecyn yn cael ei ddefnyddio.</translation>
    </message>
    <message>
        <source>{file} is signed, but with a key that is not trusted here yet. Ask the publisher for the fingerprint of their key, by telephone or on paper, and enter it. If it is the key of this pack, you are shown what the pack would change.</source>
        <translation>Mae {file} wedi’i lofnodi, ond gydag allwedd nad oes ymddiried ynddi yma eto. Gofynnwch i’r cyhoeddwr am ôl bys ei allwedd, dros y ffôn neu ar bapur, a’i roi yma. Os mai allwedd y pecyn hwn yw hi, dangosir i chi beth y byddai’r pecyn yn ei newid.</translation>
    </message>
    <message>
        <source>Who signed this pack?</source>
        <translation>Pwy lofnododd y pecyn hwn?</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Ôl bys</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dal ati</translation>
    </message>
    <message>
        <source>In use: the catalogue of {name}, checked {day}, taken in on {taken}.</source>
        <translation>Yn cael ei ddefnyddio: y catalog gan {name}, gwiriwyd {day}, mewnforiwyd ar {taken}.</translation>
    </message>
    <message>
        <source>In use: {file}, which PATHWAYS_DB names.</source>
        <translation>Yn cael ei ddefnyddio: {file}, a enwir gan PATHWAYS_DB.</translation>
    </message>
    <message>
        <source>In use: the catalogue that came with Pathways.</source>
        <translation>Yn cael ei ddefnyddio: y catalog a ddaeth gyda Pathways.</translation>
    </message>
    <message>
        <source>In use: the catalogue that came with Pathways, checked {day}.</source>
        <translation>Yn cael ei ddefnyddio: y catalog a ddaeth gyda Pathways, gwiriwyd {day}.</translation>
    </message>
    <message>
        <source>Your pack, checked {day}, is not in use: Pathways has brought a newer catalogue since.</source>
        <translation>Nid yw eich pecyn, a wiriwyd {day}, yn cael ei ddefnyddio: mae Pathways wedi dod â chatalog mwy newydd ers hynny.</translation>
    </message>
    <message>
        <source>Your pack, checked {day}, is not in use: it was made for an earlier version of Pathways. Ask its publisher for a newer one.</source>
        <translation>Nid yw eich pecyn, a wiriwyd {day}, yn cael ei ddefnyddio: fe’i gwnaed ar gyfer fersiwn cynharach o Pathways. Gofynnwch i’w gyhoeddwr am un mwy newydd.</translation>
    </message>
    <message>
        <source>Your pack, checked {day}, is not in use: it was made for a newer version of Pathways.</source>
        <translation>Nid yw eich pecyn, a wiriwyd {day}, yn cael ei ddefnyddio: fe’i gwnaed ar gyfer fersiwn diweddarach o Pathways.</translation>
    </message>
    <message>
        <source>A pack was taken in, but it is damaged and not in use. Take it in again.</source>
        <translation>Mewnforiwyd pecyn, ond mae wedi’i ddifrodi ac nid yw’n cael ei ddefnyddio. Mewnforiwch ef eto.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Held. Delete removes it.</source>
        <translation>Gennych chi. Mae Delete yn ei dynnu.</translation>
    </message>
</context>
<context>
    <name>Circumstances</name>
    <message>
        <source>Only routes that keep my pay</source>
        <translation>Cadw fy nghyflog drwy’r amser</translation>
    </message>
    <message>
        <source>Only routes that assume nothing</source>
        <translation>Dim ond heb ragdybiaeth</translation>
    </message>
    <message>
        <source>Include proposed pathways</source>
        <translation>Cynnwys llwybrau arfaethedig</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Dangos llai</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to study</source>
        <translation>Amser i astudio</translation>
    </message>
    <message>
        <source>Hours of study a week</source>
        <translation>Oriau astudio’r wythnos</translation>
    </message>
    <message>
        <source>Earliest start</source>
        <translation>Dechrau cynharaf</translation>
    </message>
    <message>
        <source>The month to start in</source>
        <translation>Y mis i ddechrau ynddo</translation>
    </message>
    <message>
        <source>Latest date</source>
        <translation>Dyddiad hwyraf</translation>
    </message>
    <message>
        <source>The month to have arrived by</source>
        <translation>Cyrraedd erbyn y mis hwn</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Cyllideb</translation>
    </message>
    <message>
        <source>The most it may cost after grants</source>
        <translation>Y mwyaf y caiff ei gostio ar ôl grantiau</translation>
    </message>
    <message>
        <source>Ways to study</source>
        <translation>Ffyrdd o astudio</translation>
    </message>
    <message>
        <source>Study modes that would do</source>
        <translation>Dulliau astudio a fyddai’n addas</translation>
    </message>
    <message numerus="yes">
        <source>%n h a week</source>
        <translation>
            <numerusform>%n awr yr wythnos</numerusform>
            <numerusform>%n awr yr wythnos</numerusform>
            <numerusform>%n awr yr wythnos</numerusform>
            <numerusform>%n awr yr wythnos</numerusform>
            <numerusform>%n awr yr wythnos</numerusform>
        </translation>
    </message>
    <message>
        <source>any</source>
        <translation>heb gyfyngiad</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>heb ei roi</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>heb ei ateb</translation>
    </message>
    <message>
        <source>answer “{name}”</source>
        <translation>ateb “{name}”</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Heb ei ateb</translation>
    </message>
    <message>
        <source>How many hours a week could you study?</source>
        <translation>Sawl awr yr wythnos y gallech chi astudio?</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Heb ei roi</translation>
    </message>
    <message>
        <source>h a week</source>
        <translation>awr yr wythnos</translation>
    </message>
    <message>
        <source>change time to study</source>
        <translation>newid amser astudio</translation>
    </message>
    <message>
        <source>What is the most it may cost you, after grants?</source>
        <translation>Beth yw’r mwyaf y caiff ei gostio ichi, ar ôl grantiau?</translation>
    </message>
    <message>
        <source>change the budget</source>
        <translation>newid y gyllideb</translation>
    </message>
    <message>
        <source>When could you start?</source>
        <translation>Pryd gallech chi ddechrau?</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mis nesaf</translation>
    </message>
    <message>
        <source>change the start</source>
        <translation>newid y dechrau</translation>
    </message>
    <message>
        <source>By when must you have arrived?</source>
        <translation>Erbyn pryd mae’n rhaid ichi gyrraedd?</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Unrhyw ddyddiad</translation>
    </message>
    <message>
        <source>change the latest date</source>
        <translation>newid y dyddiad hwyraf</translation>
    </message>
    <message>
        <source>change ways to study</source>
        <translation>newid ffyrdd o astudio</translation>
    </message>
    <message>
        <source>keeping pay</source>
        <translation>cadw cyflog</translation>
    </message>
    <message>
        <source>routes without assumptions</source>
        <translation>llwybrau heb ragdybiaeth</translation>
    </message>
    <message>
        <source>proposed pathways</source>
        <translation>llwybrau arfaethedig</translation>
    </message>
</context>
<context>
    <name>ClientBanner</name>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>Print summary</source>
        <translation>Argraffu crynodeb</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Gorffen y sesiwn</translation>
    </message>
    <message>
        <source>Session {number} · started {time} · adviser notes are private</source>
        <translation>Sesiwn {number} · dechrau {time} · mae nodiadau’r cynghorydd yn breifat</translation>
    </message>
    <message>
        <source>In session with {name}</source>
        <translation>Mewn sesiwn: {name}</translation>
    </message>
</context>
<context>
    <name>ClientDeeds</name>
    <message>
        <source>New client</source>
        <translation>Cleient newydd</translation>
    </message>
    <message>
        <source>Add the client</source>
        <translation>Ychwanegu’r cleient</translation>
    </message>
    <message>
        <source>Rename a client</source>
        <translation>Ailenwi cleient</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ailenwi</translation>
    </message>
    <message>
        <source>Export everything kept of {name}</source>
        <translation>Allforio popeth a gedwir am: {name}</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archif</translation>
    </message>
    <message>
        <source>Exported to {file}, which is not encrypted.</source>
        <translation>Allforiwyd i {file}, nad yw wedi’i amgryptio.</translation>
    </message>
    <message>
        <source>Erase this client</source>
        <translation>Dileu’r cleient hwn</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>{name} was erased.</source>
        <translation>Dilëwyd: {name}.</translation>
    </message>
    <message>
        <source>Everything kept of {name} goes for good: sessions, notes, saved routes and files.</source>
        <translation>Bydd popeth a gedwir yn diflannu am byth: sesiynau, nodiadau, llwybrau a gadwyd a ffeiliau. Cleient: {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) may still hold it: copies of the casebook made before, and casebooks set aside. You can remove them in the Client menu, under “Copies there are”.</source>
        <translation>
            <numerusform>Nid oes ffeiliau a all ei ddal o hyd: copïau o’r llyfr achosion a wnaed cynt, a llyfrau achosion a roddwyd o’r neilltu. Gallwch eu tynnu yn newislen Cleient, o dan “Copïau sydd ar gael”.</numerusform>
            <numerusform>Gall %n ffeil ei ddal o hyd: copi o’r llyfr achosion a wnaed cynt, neu lyfr achosion a roddwyd o’r neilltu. Gallwch ei dynnu yn newislen Cleient, o dan “Copïau sydd ar gael”.</numerusform>
            <numerusform>Gall %n o ffeiliau ei ddal o hyd: copïau o’r llyfr achosion a wnaed cynt, a llyfrau achosion a roddwyd o’r neilltu. Gallwch eu tynnu yn newislen Cleient, o dan “Copïau sydd ar gael”.</numerusform>
            <numerusform>Gall %n o ffeiliau ei ddal o hyd: copïau o’r llyfr achosion a wnaed cynt, a llyfrau achosion a roddwyd o’r neilltu. Gallwch eu tynnu yn newislen Cleient, o dan “Copïau sydd ar gael”.</numerusform>
            <numerusform>Gall %n o ffeiliau ei ddal o hyd: copïau o’r llyfr achosion a wnaed cynt, a llyfrau achosion a roddwyd o’r neilltu. Gallwch eu tynnu yn newislen Cleient, o dan “Copïau sydd ar gael”.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you saved elsewhere stays as it is.</source>
        <translation>Mae’r hyn a gadwoch mewn mannau eraill yn aros fel y mae.</translation>
    </message>
    <message>
        <source>Keep a file with the client</source>
        <translation>Cadw ffeil gyda’r cleient</translation>
    </message>
    <message>
        <source>{file} is kept with {name}.</source>
        <translation>Mae {file} wedi’i gadw gyda: {name}.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Cadw’r ffeil</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Cadwyd fel {file}.</translation>
    </message>
    <message>
        <source>{file} is no longer kept with the client, and cannot be had back.</source>
        <translation>{file}: ni chedwir y ffeil gyda’r cleient mwyach, ac ni ellir ei chael yn ôl.</translation>
    </message>
    <message>
        <source>Remove a file</source>
        <translation>Tynnu ffeil</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>{name} has a record of their own again.</source>
        <translation>Mae gan {name} gofnod ar wahân eto.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Your own reference, if you use one</source>
        <translation>Eich cyfeirnod eich hun, os oes un</translation>
    </message>
    <message>
        <source>Merged. Everything of both is with {name} now.</source>
        <translation>Wedi’u cyfuno. Mae popeth nawr gyda: {name}.</translation>
    </message>
</context>
<context>
    <name>ClientDesk</name>
    <message>
        <source>Choose a route first, in Routes.</source>
        <translation>Dewiswch lwybr yn gyntaf, yn Llwybrau.</translation>
    </message>
    <message>
        <source>Saved with {name}: {route}</source>
        <translation>Cadwyd gyda “{name}”: {route}</translation>
    </message>
    <message>
        <source>Backed up as {file}.</source>
        <translation>Gwnaed copi wrth gefn: {file}.</translation>
    </message>
    <message>
        <source>What only these copies hold is gone for good then.</source>
        <translation>Bydd yr hyn sydd yn y copïau hyn yn unig wedi mynd am byth wedyn.</translation>
    </message>
    <message>
        <source>Remove copies</source>
        <translation>Tynnu copïau</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Casebook {day}</source>
        <comment>file name of a copy</comment>
        <translation>Llyfr achosion {day}</translation>
    </message>
    <message>
        <source>Copy the casebook</source>
        <translation>Copïo’r llyfr achosion</translation>
    </message>
    <message>
        <source>Casebook</source>
        <translation>Llyfr achosion</translation>
    </message>
    <message>
        <source>Copied to {file}, encrypted as the casebook is.</source>
        <translation>Copïwyd i {file}, wedi’i amgryptio fel y llyfr achosion.</translation>
    </message>
    <message>
        <source>This computer keeps the key no longer: your passphrase opens it.</source>
        <translation>Nid yw’r cyfrifiadur hwn yn cadw’r allwedd bellach: eich cyfrinfrawddeg sy’n ei agor.</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Cyfrinfrawddeg hyd yma</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Cyfrinfrawddeg newydd</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Y gyfrinfrawddeg newydd eto</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Nid yw’r ddwy gyfrinfrawddeg yr un fath.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Newid y gyfrinfrawddeg</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Copies made before still open with the old one.</source>
        <translation>Mae copïau cynharach yn dal i agor â’r hen un.</translation>
    </message>
    <message>
        <source>The casebook opens with the new passphrase from now on.</source>
        <translation>Mae’r llyfr achosion yn agor â’r gyfrinfrawddeg newydd o hyn ymlaen.</translation>
    </message>
    <message>
        <source>The file of the casebook is damaged in places. What can be read of it can be saved to a new file; the damaged one is kept. You need your passphrase.</source>
        <translation>Mae ffeil y llyfr achosion wedi’i difrodi mewn mannau. Gellir achub yr hyn y gellir ei ddarllen mewn ffeil newydd; cedwir yr un a ddifrodwyd. Bydd angen eich cyfrinfrawddeg.</translation>
    </message>
    <message>
        <source>The casebook is damaged</source>
        <translation>Mae’r llyfr achosion wedi’i ddifrodi</translation>
    </message>
    <message>
        <source>Lock it and save what can be read</source>
        <translation>Ei gloi ac achub yr hyn y gellir ei ddarllen</translation>
    </message>
    <message>
        <source>What was saved of the casebook</source>
        <translation>Beth a achubwyd o’r llyfr achosion</translation>
    </message>
    <message>
        <source>The copy was put back</source>
        <translation>Rhoddwyd y copi yn ôl</translation>
    </message>
    <message>
        <source>No longer in the catalogue: {what}. It stays in the client&apos;s record.</source>
        <translation>Nid yw bellach yn y catalog: {what}. Mae’n aros yng nghofnod y cleient.</translation>
    </message>
</context>
<context>
    <name>ClientList</name>
    <message>
        <source>Clients</source>
        <translation>Cleientiaid</translation>
    </message>
</context>
<context>
    <name>ClientMenu</name>
    <message>
        <source>&amp;New client…</source>
        <translation>Cleient &amp;newydd…</translation>
    </message>
    <message>
        <source>&amp;Save this route with the client</source>
        <translation>&amp;Cadw’r llwybr hwn gyda’r cleient</translation>
    </message>
    <message>
        <source>&amp;End the session</source>
        <translation>&amp;Gorffen y sesiwn</translation>
    </message>
    <message>
        <source>&amp;Check every saved route again</source>
        <translation>G&amp;wirio pob llwybr a gadwyd eto</translation>
    </message>
    <message>
        <source>&amp;Own additions to the catalogue…</source>
        <translation>Eich &amp;ychwanegiadau eich hun at y catalog…</translation>
    </message>
    <message>
        <source>&amp;Back the casebook up now</source>
        <translation>Gwneud co&amp;pi wrth gefn nawr</translation>
    </message>
    <message>
        <source>Copies &amp;there are…</source>
        <translation>Copïau sy&amp;dd ar gael…</translation>
    </message>
    <message>
        <source>Copy the casebook to a f&amp;ile…</source>
        <translation>Copïo’r llyfr achosion i &amp;ffeil…</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>Newid y gyf&amp;rinfrawddeg…</translation>
    </message>
    <message>
        <source>&amp;Forget the key kept by this computer</source>
        <translation>&amp;Anghofio’r allwedd ar y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>&amp;Lock the casebook</source>
        <translation>C&amp;loi’r llyfr achosion</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>Client</source>
        <translation>Cleient</translation>
    </message>
    <message>
        <source>Undo the merge with {name}</source>
        <translation>Dadwneud y cyfuno: {name}</translation>
    </message>
    <message>
        <source>Saved routes</source>
        <translation>Llwybrau a gadwyd</translation>
    </message>
    <message>
        <source>None yet. In a session, choose a route in Routes and save it with Ctrl+S.</source>
        <translation>Dim eto. Mewn sesiwn, dewiswch lwybr yn Llwybrau a’i gadw â Ctrl+S.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiynau</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Dim eto.</translation>
    </message>
    <message>
        <source>Files kept with the client</source>
        <translation>Ffeiliau a gedwir gyda’r cleient</translation>
    </message>
    <message>
        <source>Keep a file…</source>
        <translation>Cadw ffeil…</translation>
    </message>
    <message>
        <source>client since {month}</source>
        <translation>cleient ers {month}</translation>
    </message>
    <message>
        <source>{reference} · {since}</source>
        <translation>{reference} · {since}</translation>
    </message>
    <message>
        <source>Start a session</source>
        <translation>Dechrau sesiwn</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Gorffen y sesiwn</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Allforio…</translation>
    </message>
    <message>
        <source>What can be done with this client</source>
        <translation>Beth ellir ei wneud â’r cleient hwn</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mwy</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Ailenwi…</translation>
    </message>
    <message>
        <source>&amp;Merge another client into this one…</source>
        <translation>&amp;Cyfuno cleient arall â hwn…</translation>
    </message>
    <message>
        <source>&amp;Erase this client…</source>
        <translation>&amp;Dileu’r cleient hwn…</translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ %n arall</numerusform>
            <numerusform>+ %n arall</numerusform>
            <numerusform>+ %n arall</numerusform>
            <numerusform>+ %n arall</numerusform>
            <numerusform>+ %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>goal: {goal}</source>
        <translation>nod: {goal}</translation>
    </message>
    <message>
        <source>{file}, {day}</source>
        <translation>{file}, {day}</translation>
    </message>
    <message>
        <source>Save it to a file</source>
        <translation>Ei gadw mewn ffeil</translation>
    </message>
    <message>
        <source>Remove: {file}</source>
        <translation>Tynnu: {file}</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Ei dynnu</translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message>
        <source>today, {time}</source>
        <translation>heddiw, {time}</translation>
    </message>
    <message>
        <source>{now} → {goal}</source>
        <translation>{now} → {goal}</translation>
    </message>
    <message>
        <source>nothing noted yet</source>
        <translation>dim wedi’i nodi eto</translation>
    </message>
    <message numerus="yes">
        <source>%n route(s) changed</source>
        <translation>
            <numerusform>%n llwybr wedi newid</numerusform>
            <numerusform>%n llwybr wedi newid</numerusform>
            <numerusform>%n o lwybrau wedi newid</numerusform>
            <numerusform>%n o lwybrau wedi newid</numerusform>
            <numerusform>%n o lwybrau wedi newid</numerusform>
        </translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>erbyn {day}</translation>
    </message>
    <message>
        <source>{cost} + ?</source>
        <translation>{cost} + ?</translation>
    </message>
    <message>
        <source>Saved {day} · kept exactly as it was</source>
        <translation>Cadwyd {day} · yn union fel yr oedd</translation>
    </message>
    <message>
        <source>Saved {day} · no change up to {checked}</source>
        <translation>Cadwyd {day} · dim newid hyd at {checked}</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>A1</source>
        <translation>A1</translation>
    </message>
    <message>
        <source>A2</source>
        <translation>A2</translation>
    </message>
    <message>
        <source>Academy award offered</source>
        <translation>Cynnig dyfarniad Academy</translation>
    </message>
    <message>
        <source>Admission test percentile</source>
        <translation>Canradd prawf mynediad</translation>
    </message>
    <message>
        <source>Admitted to teacher programme</source>
        <translation>Derbyniwyd i raglen athrawon</translation>
    </message>
    <message>
        <source>Adult education</source>
        <translation>Addysg oedolion</translation>
    </message>
    <message>
        <source>After school</source>
        <translation>Ar ôl ysgol</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Oedran</translation>
    </message>
    <message>
        <source>Already qualified teacher</source>
        <translation>Eisoes yn athro cymwysedig</translation>
    </message>
    <message>
        <source>Apache</source>
        <translation>Apache</translation>
    </message>
    <message>
        <source>Arab</source>
        <translation>Arabaidd</translation>
    </message>
    <message>
        <source>Arizona</source>
        <translation>Arizona</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Celf</translation>
    </message>
    <message>
        <source>Arts</source>
        <translation>Celfyddydau</translation>
    </message>
    <message>
        <source>Asian</source>
        <translation>Asiaidd</translation>
    </message>
    <message>
        <source>Authority requests certificate</source>
        <translation>Awdurdod yn gofyn am dystysgrif</translation>
    </message>
    <message>
        <source>Average teaching subject</source>
        <translation>Cyfartaledd yn y pwnc</translation>
    </message>
    <message>
        <source>B1</source>
        <translation>B1</translation>
    </message>
    <message>
        <source>B2</source>
        <translation>B2</translation>
    </message>
    <message>
        <source>BC</source>
        <translation>British Columbia</translation>
    </message>
    <message>
        <source>Bachelor</source>
        <translation>Baglor</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Sylfaenol</translation>
    </message>
    <message>
        <source>Biology</source>
        <translation>Bioleg</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Blended</source>
        <translation>Cyfunol</translation>
    </message>
    <message>
        <source>Board waives certificate</source>
        <translation>Bwrdd yn hepgor tystysgrif</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Y ddau</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Busnes</translation>
    </message>
    <message>
        <source>C1</source>
        <translation>C1</translation>
    </message>
    <message>
        <source>C2</source>
        <translation>C2</translation>
    </message>
    <message>
        <source>CSN right</source>
        <translation>Hawl CSN</translation>
    </message>
    <message>
        <source>CSN weeks enough</source>
        <translation>Digon o wythnosau CSN</translation>
    </message>
    <message>
        <source>Canada other</source>
        <translation>Rhan arall o Ganada</translation>
    </message>
    <message>
        <source>Canadian</source>
        <translation>Canadaidd</translation>
    </message>
    <message>
        <source>Certificate kind</source>
        <translation>Math o dystysgrif</translation>
    </message>
    <message>
        <source>Certificate status good</source>
        <translation>Statws tystysgrif da</translation>
    </message>
    <message>
        <source>Certification fee waiver ground</source>
        <translation>Sail dros hepgor y ffi ardystio</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Ysgol siarter</translation>
    </message>
    <message>
        <source>Chemistry</source>
        <translation>Cemeg</translation>
    </message>
    <message>
        <source>Chosen for indigenous support</source>
        <translation>Dewiswyd ar gyfer cymorth brodorol</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Dinasyddiaeth</translation>
    </message>
    <message>
        <source>Civics</source>
        <translation>Dinasyddiaeth (pwnc)</translation>
    </message>
    <message>
        <source>Cochise</source>
        <translation>Cochise</translation>
    </message>
    <message>
        <source>Coconino</source>
        <translation>Coconino</translation>
    </message>
    <message>
        <source>College credits</source>
        <translation>Credydau coleg</translation>
    </message>
    <message>
        <source>Completes school level</source>
        <translation>Cwblhau lefel ysgol</translation>
    </message>
    <message>
        <source>Compulsory school</source>
        <translation>Ysgol orfodol</translation>
    </message>
    <message>
        <source>Computer science</source>
        <translation>Cyfrifiadureg</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Cyfrifiadura</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>Amodol</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Sir</translation>
    </message>
    <message>
        <source>Crafts</source>
        <translation>Crefftau</translation>
    </message>
    <message>
        <source>Associate in CTE field</source>
        <translation>Gradd gyswllt yn y maes galwedigaethol</translation>
    </message>
    <message>
        <source>CTE</source>
        <translation>Addysg alwedigaethol</translation>
    </message>
    <message>
        <source>CTE field credits</source>
        <translation>Credydau yn y maes galwedigaethol</translation>
    </message>
    <message>
        <source>Commit to work in Wales</source>
        <translation>Ymrwymo i weithio yng Nghymru</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Daneg</translation>
    </message>
    <message>
        <source>Days per week in school</source>
        <translation>Dyddiau’r wythnos mewn ysgol</translation>
    </message>
    <message>
        <source>Deaf or hard of hearing</source>
        <translation>Byddar neu drwm eu clyw</translation>
    </message>
    <message>
        <source>Deafness</source>
        <translation>Byddardod</translation>
    </message>
    <message>
        <source>Deficit hp</source>
        <translation>Credydau ar goll (hp)</translation>
    </message>
    <message>
        <source>Degree 2 2 at start</source>
        <translation>Gradd 2:2 ar y dechrau</translation>
    </message>
    <message>
        <source>Degree field listed</source>
        <translation>Maes gradd ar y rhestr</translation>
    </message>
    <message>
        <source>Degree issued before 2011 07 01</source>
        <translation>Gradd cyn 1 Gorffennaf 2011</translation>
    </message>
    <message>
        <source>Degree project 15hp</source>
        <translation>Traethawd hir 15 hp</translation>
    </message>
    <message>
        <source>Dependent adult</source>
        <translation>Oedolyn dibynnol</translation>
    </message>
    <message>
        <source>Dependent children</source>
        <translation>Plant dibynnol</translation>
    </message>
    <message>
        <source>Design technology</source>
        <translation>Dylunio a thechnoleg</translation>
    </message>
    <message>
        <source>Direct subsidized</source>
        <translation>Direct â chymhorthdal</translation>
    </message>
    <message>
        <source>Direct unsubsidized</source>
        <translation>Direct heb gymhorthdal</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Ardal ysgolion</translation>
    </message>
    <message>
        <source>Doctorate</source>
        <translation>Doethuriaeth</translation>
    </message>
    <message>
        <source>Drama</source>
        <translation>Drama</translation>
    </message>
    <message>
        <source>EU, EEA or Switzerland</source>
        <translation>UE, AEE neu’r Swistir</translation>
    </message>
    <message>
        <source>EWC recognition refused</source>
        <translation>CGA wedi gwrthod cydnabod</translation>
    </message>
    <message>
        <source>EWC waives induction</source>
        <translation>CGA yn hepgor sefydlu</translation>
    </message>
    <message>
        <source>Early childhood</source>
        <translation>Blynyddoedd cynnar</translation>
    </message>
    <message>
        <source>Educator or candidate</source>
        <translation>Athro neu ymgeisydd</translation>
    </message>
    <message>
        <source>Elementary</source>
        <translation>Elfennol</translation>
    </message>
    <message>
        <source>Eligible noncitizen</source>
        <translation>Cymwys heb fod yn ddinesydd</translation>
    </message>
    <message>
        <source>Emergency issues used</source>
        <translation>Tystysgrifau brys a gafwyd</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>Cyflogedig</translation>
    </message>
    <message>
        <source>Employed as teacher</source>
        <translation>Cyflogedig fel athro</translation>
    </message>
    <message>
        <source>Employed hours per week</source>
        <translation>Oriau cyflogedig yr wythnos</translation>
    </message>
    <message>
        <source>Employed in</source>
        <translation>Cyflogedig yn</translation>
    </message>
    <message>
        <source>Employed in school</source>
        <translation>Cyflogedig mewn ysgol</translation>
    </message>
    <message>
        <source>Employer accepts other phase</source>
        <translation>Cyflogwr yn derbyn cyfnod arall</translation>
    </message>
    <message>
        <source>Employer release</source>
        <translation>Rhyddhau gan gyflogwr</translation>
    </message>
    <message>
        <source>Employer requests permit</source>
        <translation>Cyflogwr yn gofyn am drwydded</translation>
    </message>
    <message>
        <source>Employer sponsored</source>
        <translation>Nawdd gan gyflogwr</translation>
    </message>
    <message>
        <source>Employer type</source>
        <translation>Math o gyflogwr</translation>
    </message>
    <message>
        <source>Gypsy or Irish traveller</source>
        <translation>Sipsi neu Deithiwr Gwyddelig</translation>
    </message>
    <message>
        <source>La Paz</source>
        <translation>La Paz</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Gogledd Iwerddon</translation>
    </message>
    <message>
        <source>Santa Cruz</source>
        <translation>Santa Cruz</translation>
    </message>
    <message>
        <source>Taught in English or French</source>
        <translation>Trwy’r Saesneg neu’r Ffrangeg</translation>
    </message>
    <message>
        <source>Teaching Welsh in English medium secondary</source>
        <translation>Addysgu Cymraeg mewn uwchradd cyfrwng Saesneg</translation>
    </message>
    <message>
        <source>Years 4–6</source>
        <translation>Blynyddoedd 4–6</translation>
    </message>
    <message>
        <source>Years 7–9</source>
        <translation>Blynyddoedd 7–9</translation>
    </message>
    <message>
        <source>Years F–3</source>
        <translation>Blynyddoedd F–3</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>Peirianneg</translation>
    </message>
    <message>
        <source>Ahcote offered</source>
        <translation>AHCOTE yn cael ei gynnig</translation>
    </message>
    <message>
        <source>Alnco in senior team</source>
        <translation>CADY yn yr uwch dîm</translation>
    </message>
    <message>
        <source>Degree in Swedish</source>
        <translation>Gradd yn Swedeg</translation>
    </message>
    <message>
        <source>England</source>
        <translation>Lloegr</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Saesneg</translation>
    </message>
    <message>
        <source>English medium</source>
        <translation>Cyfrwng Saesneg</translation>
    </message>
    <message>
        <source>English medium secondary</source>
        <translation>Uwchradd cyfrwng Saesneg</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Ethnigrwydd</translation>
    </message>
    <message>
        <source>Experience furthers learning</source>
        <translation>Profiad yn hybu dysgu</translation>
    </message>
    <message>
        <source>FAFSA filed</source>
        <translation>FAFSA wedi’i gyflwyno</translation>
    </message>
    <message>
        <source>FFEL</source>
        <translation>FFEL</translation>
    </message>
    <message>
        <source>FN language proficient</source>
        <translation>Rhugl mewn iaith Cenedl Gyntaf</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>Cyfran o amser llawn</translation>
    </message>
    <message>
        <source>FTF award approved</source>
        <translation>Dyfarniad First Things First wedi’i gymeradwyo</translation>
    </message>
    <message>
        <source>Family income</source>
        <translation>Incwm y teulu</translation>
    </message>
    <message>
        <source>Family size</source>
        <translation>Maint y teulu</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>Ffaröeg</translation>
    </message>
    <message>
        <source>Federal</source>
        <translation>Ffederal</translation>
    </message>
    <message>
        <source>First nation</source>
        <translation>Cenedl Gyntaf</translation>
    </message>
    <message>
        <source>For profit</source>
        <translation>Er elw</translation>
    </message>
    <message>
        <source>Foreign degree US equivalent</source>
        <translation>Cyfwerth UDA â gradd dramor</translation>
    </message>
    <message>
        <source>Foreign degree in subject</source>
        <translation>Gradd dramor yn y pwnc</translation>
    </message>
    <message>
        <source>Foreign training stage</source>
        <translation>Cyfnod ysgol yr hyfforddiant tramor</translation>
    </message>
    <message>
        <source>Fourth year post</source>
        <translation>Swydd yn y bedwaredd flwyddyn</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Ffrangeg</translation>
    </message>
    <message>
        <source>French level</source>
        <translation>Lefel Ffrangeg</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>Amser llawn</translation>
    </message>
    <message>
        <source>GPA</source>
        <translation>GPA</translation>
    </message>
    <message>
        <source>GPA last 60</source>
        <translation>GPA y 60 credyd olaf</translation>
    </message>
    <message>
        <source>General science</source>
        <translation>Gwyddoniaeth gyffredinol</translation>
    </message>
    <message>
        <source>Geography</source>
        <translation>Daearyddiaeth</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Almaeneg</translation>
    </message>
    <message>
        <source>Gila</source>
        <translation>Gila</translation>
    </message>
    <message>
        <source>Graham</source>
        <translation>Graham</translation>
    </message>
    <message>
        <source>Greenlee</source>
        <translation>Greenlee</translation>
    </message>
    <message>
        <source>Half time post</source>
        <translation>Swydd hanner amser</translation>
    </message>
    <message>
        <source>Headteacher endorsement</source>
        <translation>Cefnogaeth y pennaeth</translation>
    </message>
    <message>
        <source>High need field</source>
        <translation>Maes angen mawr</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>Home economics</source>
        <translation>Economeg y cartref</translation>
    </message>
    <message>
        <source>Hourly wage</source>
        <translation>Cyflog yr awr</translation>
    </message>
    <message>
        <source>Household income</source>
        <translation>Incwm y cartref</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Islandeg</translation>
    </message>
    <message>
        <source>In community</source>
        <translation>Yn y gymuned</translation>
    </message>
    <message>
        <source>In teaching post</source>
        <translation>Mewn swydd addysgu</translation>
    </message>
    <message>
        <source>Income under ceiling</source>
        <translation>Incwm o dan y terfyn</translation>
    </message>
    <message>
        <source>Indigenous</source>
        <translation>Brodorol</translation>
    </message>
    <message>
        <source>Intellectual disability</source>
        <translation>Anabledd deallusol</translation>
    </message>
    <message>
        <source>International languages</source>
        <translation>Ieithoedd rhyngwladol</translation>
    </message>
    <message>
        <source>Job offer</source>
        <translation>Cynnig swydd</translation>
    </message>
    <message>
        <source>Judged skilled</source>
        <translation>Bernir yn fedrus</translation>
    </message>
    <message>
        <source>Judged suitable</source>
        <translation>Bernir yn addas</translation>
    </message>
    <message>
        <source>Language medium</source>
        <translation>Cyfrwng iaith</translation>
    </message>
    <message>
        <source>Language transition secondary</source>
        <translation>Uwchradd trosiannol o ran iaith</translation>
    </message>
    <message>
        <source>Lawfully present</source>
        <translation>Yn gyfreithlon bresennol</translation>
    </message>
    <message>
        <source>Leads area</source>
        <translation>Yn arwain maes</translation>
    </message>
    <message>
        <source>Left school without diploma</source>
        <translation>Gadawodd ysgol heb ddiploma</translation>
    </message>
    <message>
        <source>Letter may excuse education</source>
        <translation>Llythyr yn gallu esgusodi cyrsiau</translation>
    </message>
    <message>
        <source>Literacy</source>
        <translation>Llythrennedd</translation>
    </message>
    <message>
        <source>Lives in remote area</source>
        <translation>Yn byw mewn ardal anghysbell</translation>
    </message>
    <message>
        <source>Loan type</source>
        <translation>Math o fenthyciad</translation>
    </message>
    <message>
        <source>Local authority endorsement</source>
        <translation>Cefnogaeth awdurdod lleol</translation>
    </message>
    <message>
        <source>Long term resident</source>
        <translation>Preswylydd hirdymor</translation>
    </message>
    <message>
        <source>Low income</source>
        <translation>Incwm isel</translation>
    </message>
    <message>
        <source>Lyftet offered</source>
        <translation>Lyftet yn cael ei gynnig</translation>
    </message>
    <message>
        <source>Maricopa</source>
        <translation>Maricopa</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Meistr</translation>
    </message>
    <message>
        <source>Mathematics</source>
        <translation>Mathemateg</translation>
    </message>
    <message>
        <source>May work in US</source>
        <translation>Caiff weithio yn UDA</translation>
    </message>
    <message>
        <source>Meets extension rule</source>
        <translation>Yn bodloni’r rheol estyn</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Canol</translation>
    </message>
    <message>
        <source>Military spouse</source>
        <translation>Priod aelod o’r lluoedd</translation>
    </message>
    <message>
        <source>Missing academic credits</source>
        <translation>Credydau academaidd ar goll</translation>
    </message>
    <message>
        <source>Missing education credits</source>
        <translation>Credydau addysg ar goll</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Cymysg</translation>
    </message>
    <message>
        <source>Mohave</source>
        <translation>Mohave</translation>
    </message>
    <message>
        <source>Months worked last24</source>
        <translation>Misoedd a weithiwyd o’r 24 diwethaf</translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation>Mamiaith</translation>
    </message>
    <message>
        <source>Mother tongue competence</source>
        <translation>Medr yn y famiaith</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Cerddoriaeth</translation>
    </message>
    <message>
        <source>Navajo</source>
        <translation>Navajo</translation>
    </message>
    <message>
        <source>Needs based aid eligible</source>
        <translation>Cymwys am gymorth ar sail angen</translation>
    </message>
    <message>
        <source>Newly arrived</source>
        <translation>Newydd gyrraedd</translation>
    </message>
    <message>
        <source>No licensed applicant</source>
        <translation>Dim ymgeisydd trwyddedig</translation>
    </message>
    <message>
        <source>Non profit</source>
        <translation>Dielw</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Northern BC resident</source>
        <translation>Yn byw yng ngogledd BC</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwyeg</translation>
    </message>
    <message>
        <source>Older degree stage</source>
        <translation>Cyfnod ysgol y radd hŷn</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Ar-lein</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Cyffredin</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Arall</translation>
    </message>
    <message>
        <source>Other country</source>
        <translation>Gwlad arall</translation>
    </message>
    <message>
        <source>Other funding for same costs</source>
        <translation>Cyllid arall am yr un costau</translation>
    </message>
    <message>
        <source>Other state</source>
        <translation>Talaith arall</translation>
    </message>
    <message>
        <source>Out of state area</source>
        <translation>Maes tystysgrif y dalaith arall</translation>
    </message>
    <message>
        <source>Outside Canada</source>
        <translation>Y tu allan i Ganada</translation>
    </message>
    <message>
        <source>Outside UK</source>
        <translation>Y tu allan i’r DU</translation>
    </message>
    <message>
        <source>Parapro score</source>
        <translation>Sgôr ParaPro</translation>
    </message>
    <message>
        <source>Part time</source>
        <translation>Rhan-amser</translation>
    </message>
    <message>
        <source>Particularly hard</source>
        <translation>Arbennig o anodd</translation>
    </message>
    <message>
        <source>Pedagogical experience</source>
        <translation>Profiad addysgegol</translation>
    </message>
    <message>
        <source>Pedagogical higher education</source>
        <translation>Addysg uwch addysgegol</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Parhaol</translation>
    </message>
    <message>
        <source>Permanent resident</source>
        <translation>Preswylydd parhaol</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Cyfnod</translation>
    </message>
    <message>
        <source>Philosophy</source>
        <translation>Athroniaeth</translation>
    </message>
    <message>
        <source>Physical education</source>
        <translation>Addysg gorfforol</translation>
    </message>
    <message>
        <source>Physics</source>
        <translation>Ffiseg</translation>
    </message>
    <message>
        <source>Pima</source>
        <translation>Pima</translation>
    </message>
    <message>
        <source>Pinal</source>
        <translation>Pinal</translation>
    </message>
    <message>
        <source>Place within intake allocation</source>
        <translation>Lle o fewn y dyraniad derbyn</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Prefer not to say</source>
        <translation>Gwell gen i beidio â dweud</translation>
    </message>
    <message>
        <source>Preschool</source>
        <translation>Cyn-ysgol</translation>
    </message>
    <message>
        <source>Preschool class</source>
        <translation>Dosbarth cyn-ysgol</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Cynradd</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Pennaeth</translation>
    </message>
    <message>
        <source>Prior learning judged equal</source>
        <translation>Dysgu blaenorol yn gyfwerth</translation>
    </message>
    <message>
        <source>Private school</source>
        <translation>Ysgol breifat</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Proffesiynol</translation>
    </message>
    <message>
        <source>Protected person</source>
        <translation>Person a warchodir</translation>
    </message>
    <message>
        <source>Psychology</source>
        <translation>Seicoleg</translation>
    </message>
    <message>
        <source>QTS award year month</source>
        <translation>Mis a blwyddyn dyfarnu SAC</translation>
    </message>
    <message>
        <source>Qualifies for student support</source>
        <translation>Cymwys am gymorth myfyrwyr</translation>
    </message>
    <message>
        <source>Qualifying payments</source>
        <translation>Taliadau cymwys</translation>
    </message>
    <message>
        <source>Recent veteran</source>
        <translation>Cyn-filwr diweddar</translation>
    </message>
    <message>
        <source>References relevant experience</source>
        <translation>Geirda am brofiad perthnasol</translation>
    </message>
    <message>
        <source>Registered arbetsformedlingen</source>
        <translation>Cofrestredig ag Arbetsförmedlingen</translation>
    </message>
    <message>
        <source>Reinstatement ground</source>
        <translation>Sail dros adfer</translation>
    </message>
    <message>
        <source>Relevant work experience</source>
        <translation>Profiad gwaith perthnasol</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>Crefydd</translation>
    </message>
    <message>
        <source>Religion values ethics</source>
        <translation>Crefydd, gwerthoedd a moeseg</translation>
    </message>
    <message>
        <source>Relocates to study</source>
        <translation>Yn symud i astudio</translation>
    </message>
    <message>
        <source>Remaining hp</source>
        <translation>Credydau ar ôl (hp)</translation>
    </message>
    <message>
        <source>Residence status</source>
        <translation>Statws preswylio</translation>
    </message>
    <message>
        <source>Residency</source>
        <translation>Man preswylio</translation>
    </message>
    <message>
        <source>Residency host school</source>
        <translation>Ysgol letyol y cynllun preswyl</translation>
    </message>
    <message>
        <source>Roma</source>
        <translation>Roma</translation>
    </message>
    <message>
        <source>Rural remote post</source>
        <translation>Swydd wledig neu anghysbell</translation>
    </message>
    <message>
        <source>Salary for study</source>
        <translation>Cyflog am astudio</translation>
    </message>
    <message>
        <source>School counselor</source>
        <translation>Cwnselydd ysgol</translation>
    </message>
    <message>
        <source>School endorsement</source>
        <translation>Cefnogaeth ysgol</translation>
    </message>
    <message>
        <source>School low income</source>
        <translation>Ysgol incwm isel</translation>
    </message>
    <message>
        <source>School placement</source>
        <translation>Lleoliad ysgol</translation>
    </message>
    <message>
        <source>School pot</source>
        <translation>Cronfa’r ysgol</translation>
    </message>
    <message>
        <source>School psychologist</source>
        <translation>Seicolegydd ysgol</translation>
    </message>
    <message>
        <source>School type</source>
        <translation>Math o ysgol</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Gwyddoniaeth</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>Yr Alban</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Ail iaith</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Uwchradd</translation>
    </message>
    <message>
        <source>Settled and 3 years UK</source>
        <translation>Wedi setlo, 3 blynedd yn y DU</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Byr</translation>
    </message>
    <message>
        <source>Social studies</source>
        <translation>Astudiaethau cymdeithasol</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Sbaeneg</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>Arbennig</translation>
    </message>
    <message>
        <source>Special education</source>
        <translation>Addysg arbennig</translation>
    </message>
    <message>
        <source>Special training or experience</source>
        <translation>Hyfforddiant neu brofiad arbennig</translation>
    </message>
    <message>
        <source>Specialisation</source>
        <translation>Arbenigedd</translation>
    </message>
    <message>
        <source>Speech language</source>
        <translation>Lleferydd ac iaith</translation>
    </message>
    <message>
        <source>Strengthens labour market position</source>
        <translation>Cryfhau lle yn y farchnad lafur</translation>
    </message>
    <message>
        <source>Student loan</source>
        <translation>Benthyciad myfyriwr</translation>
    </message>
    <message>
        <source>Study permit</source>
        <translation>Trwydded astudio</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Pwnc</translation>
    </message>
    <message>
        <source>Subject requirements met</source>
        <translation>Gofynion pwnc wedi’u bodloni</translation>
    </message>
    <message>
        <source>Sufficient experience</source>
        <translation>Digon o brofiad</translation>
    </message>
    <message>
        <source>Superintendent</source>
        <translation>Uwch-arolygydd</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Goruchwyliwr</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Sweden</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Swedeg</translation>
    </message>
    <message>
        <source>Swedish youth abroad</source>
        <translation>Swediad ifanc dramor</translation>
    </message>
    <message>
        <source>TEP language</source>
        <translation>Iaith y rhaglen hyfforddi</translation>
    </message>
    <message>
        <source>Taught at university</source>
        <translation>Addysgodd mewn prifysgol</translation>
    </message>
    <message>
        <source>Teaches at other level</source>
        <translation>Yn addysgu ar y lefel arall</translation>
    </message>
    <message>
        <source>Teaching post today</source>
        <translation>Swydd addysgu heddiw</translation>
    </message>
    <message>
        <source>Team model school</source>
        <translation>Ysgol â model tîm</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technoleg</translation>
    </message>
    <message>
        <source>Technology education</source>
        <translation>Addysg dechnoleg</translation>
    </message>
    <message>
        <source>Temporary non study</source>
        <translation>Dros dro, nid astudio</translation>
    </message>
    <message>
        <source>Three years in same area</source>
        <translation>Tair blynedd yn yr un maes</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Crefftau galwedigaethol</translation>
    </message>
    <message>
        <source>Trained in</source>
        <translation>Hyfforddwyd yn</translation>
    </message>
    <message>
        <source>US citizen</source>
        <translation>Dinesydd UDA</translation>
    </message>
    <message>
        <source>US national</source>
        <translation>Gwladolyn UDA</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Prifysgol</translation>
    </message>
    <message>
        <source>Upper secondary</source>
        <translation>Uwchradd uwch</translation>
    </message>
    <message>
        <source>Visual</source>
        <translation>Gweledol</translation>
    </message>
    <message>
        <source>Vocational</source>
        <translation>Galwedigaethol</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Gwirfoddolwr</translation>
    </message>
    <message>
        <source>Wales</source>
        <translation>Cymru</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Cymraeg</translation>
    </message>
    <message>
        <source>Welsh medium</source>
        <translation>Cyfrwng Cymraeg</translation>
    </message>
    <message>
        <source>Welsh medium or bilingual secondary</source>
        <translation>Uwchradd cyfrwng Cymraeg neu ddwyieithog</translation>
    </message>
    <message>
        <source>Welsh medium secondary</source>
        <translation>Uwchradd cyfrwng Cymraeg</translation>
    </message>
    <message>
        <source>Welsh subject</source>
        <translation>Cymraeg fel pwnc</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Gwyn</translation>
    </message>
    <message>
        <source>Work authorised</source>
        <translation>Awdurdodwyd i weithio</translation>
    </message>
    <message>
        <source>Worked long in child recreation</source>
        <translation>Gweithiodd yn hir gyda phlant</translation>
    </message>
    <message>
        <source>Works in licensed child care</source>
        <translation>Gweithio mewn gofal plant trwyddedig</translation>
    </message>
    <message>
        <source>Works in rural community</source>
        <translation>Gweithio mewn cymuned wledig</translation>
    </message>
    <message>
        <source>World languages</source>
        <translation>Ieithoedd y byd</translation>
    </message>
    <message>
        <source>Yavapai</source>
        <translation>Yavapai</translation>
    </message>
    <message>
        <source>Year of career</source>
        <translation>Blwyddyn gyrfa</translation>
    </message>
    <message>
        <source>Years at low income school</source>
        <translation>Blynyddoedd mewn ysgol incwm isel</translation>
    </message>
    <message>
        <source>Years out of teaching</source>
        <translation>Blynyddoedd heb addysgu</translation>
    </message>
    <message>
        <source>Years paraprofessional</source>
        <translation>Blynyddoedd fel cynorthwyydd</translation>
    </message>
    <message>
        <source>Years since QTS or nov 2022</source>
        <translation>Blynyddoedd ers SAC neu Dachwedd 2022</translation>
    </message>
    <message>
        <source>Years since expiry</source>
        <translation>Blynyddoedd ers dod i ben</translation>
    </message>
    <message>
        <source>Years since reaching 3 years service</source>
        <translation>Blynyddoedd ers cyrraedd 3 blynedd o wasanaeth</translation>
    </message>
    <message>
        <source>Years trade</source>
        <translation>Blynyddoedd mewn crefft</translation>
    </message>
    <message>
        <source>Years worked last14</source>
        <translation>Blynyddoedd a weithiwyd o’r 14 diwethaf</translation>
    </message>
    <message>
        <source>Yuma</source>
        <translation>Yuma</translation>
    </message>
</context>
<context>
    <name>CommandSearch</name>
    <message>
        <source>Search or run a command</source>
        <translation>Chwilio neu redeg gorchymyn</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chwilio</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Arrive</source>
        <translation>Cyrraedd</translation>
    </message>
    <message>
        <source>Time from {month}</source>
        <translation>Amser o fis {month}</translation>
    </message>
    <message numerus="yes">
        <source>+ %n fee(s) not known</source>
        <translation>
            <numerusform>+ %n ffi anhysbys</numerusform>
            <numerusform>+ %n ffi anhysbys</numerusform>
            <numerusform>+ %n o ffioedd anhysbys</numerusform>
            <numerusform>+ %n o ffioedd anhysbys</numerusform>
            <numerusform>+ %n o ffioedd anhysbys</numerusform>
        </translation>
    </message>
    <message>
        <source>after {sum} of grants</source>
        <translation>ar ôl {sum} o grantiau</translation>
    </message>
    <message>
        <source>No best: fees not published</source>
        <translation>Dim gorau: ffioedd heb eu cyhoeddi</translation>
    </message>
    <message>
        <source>Net cost</source>
        <translation>Cost net</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>{sum} with loans</source>
        <translation>{sum} gyda benthyciadau</translation>
    </message>
    <message>
        <source>fees not known as planned</source>
        <translation>ffioedd anhysbys fel y cynlluniwyd</translation>
    </message>
    <message>
        <source>Most to find at once</source>
        <translation>Y mwyaf i’w dalu ar unwaith</translation>
    </message>
    <message>
        <source>+ what answers decide</source>
        <translation>+ yr hyn y mae atebion yn ei bennu</translation>
    </message>
    <message>
        <source>depends on answers</source>
        <translation>yn dibynnu ar atebion</translation>
    </message>
    <message>
        <source>Can be borrowed</source>
        <translation>Gellir ei fenthyg</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message numerus="yes">
        <source>%n possible</source>
        <translation>
            <numerusform>%n posibl</numerusform>
            <numerusform>%n posibl</numerusform>
            <numerusform>%n posibl</numerusform>
            <numerusform>%n posibl</numerusform>
            <numerusform>%n posibl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible, the largest up to {sum}</source>
        <translation>
            <numerusform>%n posibl, y mwyaf hyd at {sum}</numerusform>
            <numerusform>%n posibl, y mwyaf hyd at {sum}</numerusform>
            <numerusform>%n posibl, y mwyaf hyd at {sum}</numerusform>
            <numerusform>%n posibl, y mwyaf hyd at {sum}</numerusform>
            <numerusform>%n posibl, y mwyaf hyd at {sum}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) decide</source>
        <translation>
            <numerusform>%n ateb sy’n pennu</numerusform>
            <numerusform>%n ateb sy’n pennu</numerusform>
            <numerusform>%n o atebion sy’n pennu</numerusform>
            <numerusform>%n o atebion sy’n pennu</numerusform>
            <numerusform>%n o atebion sy’n pennu</numerusform>
        </translation>
    </message>
    <message>
        <source>Possible money</source>
        <translation>Arian posibl</translation>
    </message>
    <message>
        <source>Months without pay</source>
        <translation>Misoedd heb gyflog</translation>
    </message>
    <message>
        <source>{hours} h a week</source>
        <translation>{hours} awr yr wythnos</translation>
    </message>
    <message>
        <source>full time</source>
        <translation>amser llawn</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Astudio</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Camau</translation>
    </message>
    <message>
        <source>{step}, {month}</source>
        <translation>{step}, {month}</translation>
    </message>
    <message>
        <source>{step}: apply by {day}</source>
        <translation>{step}: ymgeisio erbyn {day}</translation>
    </message>
    <message>
        <source>First thing to do</source>
        <translation>Y peth cyntaf i’w wneud</translation>
    </message>
    <message numerus="yes">
        <source>%n to send for</source>
        <translation>
            <numerusform>%n i anfon amdano</numerusform>
            <numerusform>%n i anfon amdano</numerusform>
            <numerusform>%n i anfon amdanynt</numerusform>
            <numerusform>%n i anfon amdanynt</numerusform>
            <numerusform>%n i anfon amdanynt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n should be under way already</source>
        <translation>
            <numerusform>Dylai %n fod ar waith eisoes</numerusform>
            <numerusform>Dylai %n fod ar waith eisoes</numerusform>
            <numerusform>Dylai %n fod ar waith eisoes</numerusform>
            <numerusform>Dylai %n fod ar waith eisoes</numerusform>
            <numerusform>Dylai %n fod ar waith eisoes</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papurau</translation>
    </message>
    <message>
        <source>It assumes</source>
        <translation>Mae’n rhagdybio</translation>
    </message>
    <message>
        <source>If you stop half-way</source>
        <translation>Os stopiwch hanner ffordd</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>dim eto</translation>
    </message>
    <message numerus="yes">
        <source>{listed} and %n more</source>
        <translation>
            <numerusform>{listed} a %n arall</numerusform>
            <numerusform>{listed} a %n arall</numerusform>
            <numerusform>{listed} a %n arall</numerusform>
            <numerusform>{listed} a %n arall</numerusform>
            <numerusform>{listed} a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>After {month}: {gained}</source>
        <translation>Ar ôl {month}: {gained}</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n wedi’i darllen</numerusform>
            <numerusform>%n wedi’i darllen</numerusform>
            <numerusform>%n wedi’u darllen</numerusform>
            <numerusform>%n wedi’u darllen</numerusform>
            <numerusform>%n wedi’u darllen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unverified</source>
        <translation>
            <numerusform>%n heb eu gwirio</numerusform>
            <numerusform>%n heb ei gwirio</numerusform>
            <numerusform>%n heb eu gwirio</numerusform>
            <numerusform>%n heb eu gwirio</numerusform>
            <numerusform>%n heb eu gwirio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n hen</numerusform>
            <numerusform>%n hen</numerusform>
            <numerusform>%n hen</numerusform>
            <numerusform>%n hen</numerusform>
            <numerusform>%n hen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Ffynonellau</translation>
    </message>
    <message>
        <source>{amount} an hour on every route; never counted</source>
        <translation>{amount} yr awr ar bob llwybr; byth yn cael ei gyfrif</translation>
    </message>
    <message>
        <source>{amount} a month on every route; never counted</source>
        <translation>{amount} y mis ar bob llwybr; byth yn cael ei gyfrif</translation>
    </message>
    <message>
        <source>{amount} a year on every route; never counted</source>
        <translation>{amount} y flwyddyn ar bob llwybr; byth yn cael ei gyfrif</translation>
    </message>
    <message>
        <source>{when} figure</source>
        <translation>ffigur {when}</translation>
    </message>
    <message>
        <source>Pay on arrival</source>
        <translation>Cyflog ar ôl cyrraedd</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>{what}, best in its row</source>
        <translation>{what}, gorau yn ei res</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Routes</source>
        <translation>Llwybrau</translation>
    </message>
    <message>
        <source>Back to the routes (Esc)</source>
        <translation>Yn ôl i’r llwybrau (Esc)</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Dim ond y gwahaniaethau</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Ychwanegu llwybr</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copïo</translation>
    </message>
    <message>
        <source>Copy the table as text; a spreadsheet takes it too</source>
        <translation>Copïo’r tabl fel testun; gellir ei ludo mewn taenlen hefyd</translation>
    </message>
    <message>
        <source>Show the routes before these</source>
        <translation>Dangos y llwybrau cyn y rhain</translation>
    </message>
    <message>
        <source>Show the routes after these</source>
        <translation>Dangos y llwybrau ar ôl y rhain</translation>
    </message>
    <message>
        <source>Looking further…</source>
        <translation>Yn chwilio ymhellach…</translation>
    </message>
    <message>
        <source>The comparison was copied</source>
        <translation>Copïwyd y gymhariaeth</translation>
    </message>
    <message numerus="yes">
        <source>%n ways to {goal}, side by side</source>
        <translation>
            <numerusform>%n ffordd at “{goal}”</numerusform>
            <numerusform>%n ffordd at “{goal}”</numerusform>
            <numerusform>%n o ffyrdd at “{goal}”, ochr yn ochr</numerusform>
            <numerusform>%n o ffyrdd at “{goal}”, ochr yn ochr</numerusform>
            <numerusform>%n o ffyrdd at “{goal}”, ochr yn ochr</numerusform>
        </translation>
    </message>
    <message>
        <source>{month}: {route}</source>
        <translation>{month}: {route}</translation>
    </message>
    <message>
        <source>{first}–{last} of {count}</source>
        <translation>{first}–{last} o {count}</translation>
    </message>
    <message>
        <source>{first} of {count}</source>
        <translation>{first} o {count}</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Routes side by side</source>
        <translation>Llwybrau ochr yn ochr</translation>
    </message>
    <message>
        <source>One axis: {first} to {last}</source>
        <translation>Un echel: {first}–{last}</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>best in its row</source>
        <translation>gorau yn ei res</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Step</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Llwybr</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Pam ddim</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Beth os</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Manylion</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>{what}: {after}</source>
        <translation>{what}: {after}</translation>
    </message>
    <message>
        <source>{what}: {before}, now {after}</source>
        <translation>{what}: {before}, nawr {after}</translation>
    </message>
    <message>
        <source>Fee: {step}</source>
        <translation>Ffi: {step}</translation>
    </message>
    <message>
        <source>Duration: {step}</source>
        <translation>Hyd: {step}</translation>
    </message>
    <message>
        <source>Intake: {step}</source>
        <translation>Derbyn: {step}</translation>
    </message>
    <message>
        <source>Deadline: {entry}</source>
        <translation>Dyddiad cau: {entry}</translation>
    </message>
    <message>
        <source>no longer in the catalogue</source>
        <translation>nid yw yn y catalog mwyach</translation>
    </message>
    <message>
        <source>only proposed now</source>
        <translation>arfaethedig yn unig nawr</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ar gau</translation>
    </message>
    <message>
        <source>goes by this name now</source>
        <translation>dyma’r enw nawr</translation>
    </message>
    <message>
        <source>no longer needed: the goal is reached without it</source>
        <translation>dim ei angen mwyach: cyrhaeddir y nod hebddo</translation>
    </message>
    <message>
        <source>bursary closed</source>
        <translation>bwrsariaeth wedi cau</translation>
    </message>
    <message>
        <source>no longer due</source>
        <translation>nid yw’n ddyledus mwyach</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>heb fod yn ddyledus</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Cyrraedd</translation>
    </message>
    <message>
        <source>Net cost</source>
        <translation>Cost net</translation>
    </message>
    <message>
        <source>Months without pay</source>
        <translation>Misoedd heb gyflog</translation>
    </message>
    <message>
        <source>arrives {month}, costs {cost}, {unpaid} without pay</source>
        <translation>cyrraedd {month}, cost {cost}, {unpaid} heb gyflog</translation>
    </message>
    <message>
        <source>There is a better route</source>
        <translation>Mae llwybr gwell</translation>
    </message>
    <message>
        <source>This route</source>
        <translation>Y llwybr hwn</translation>
    </message>
    <message>
        <source>cannot be taken any more</source>
        <translation>ni ellir ei ddilyn mwyach</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>anhysbys</translation>
    </message>
    <message>
        <source>{fee}, {year}</source>
        <comment>a fee and the academic year of its figure</comment>
        <translation>{fee}, {year}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>unrhyw bryd</translation>
    </message>
    <message>
        <source>any month</source>
        <translation>unrhyw fis</translation>
    </message>
</context>
<context>
    <name>EarlierOffer</name>
    <message>
        <source>take over what was entered before</source>
        <translation>cymryd drosodd yr hyn a roddwyd o’r blaen</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>change the place</source>
        <translation>newid y lle</translation>
    </message>
    <message>
        <source>choose the goal</source>
        <translation>dewis y nod</translation>
    </message>
    <message>
        <source>change time to study</source>
        <translation>newid amser astudio</translation>
    </message>
    <message>
        <source>change the budget</source>
        <translation>newid y gyllideb</translation>
    </message>
    <message>
        <source>change the start</source>
        <translation>newid y dechrau</translation>
    </message>
    <message>
        <source>change the latest date</source>
        <translation>newid y dyddiad hwyraf</translation>
    </message>
    <message>
        <source>change ways to study</source>
        <translation>newid ffyrdd o astudio</translation>
    </message>
    <message>
        <source>keeping pay</source>
        <translation>cadw cyflog</translation>
    </message>
    <message>
        <source>routes without assumptions</source>
        <translation>llwybrau heb ragdybiaeth</translation>
    </message>
    <message>
        <source>try a change</source>
        <translation>rhoi cynnig ar newid</translation>
    </message>
    <message>
        <source>add {name}</source>
        <translation>ychwanegu “{name}”</translation>
    </message>
    <message>
        <source>remove {name}</source>
        <translation>tynnu “{name}”</translation>
    </message>
    <message>
        <source>answer “{name}”</source>
        <translation>ateb “{name}”</translation>
    </message>
    <message>
        <source>put a question aside</source>
        <translation>rhoi cwestiwn o’r neilltu</translation>
    </message>
    <message>
        <source>ask again what was put aside</source>
        <translation>ail-ofyn yr hyn a roddwyd o’r neilltu</translation>
    </message>
    <message>
        <source>proposed pathways</source>
        <translation>llwybrau arfaethedig</translation>
    </message>
    <message>
        <source>leave out “{name}”</source>
        <translation>gadael allan “{name}”</translation>
    </message>
    <message>
        <source>suppose {name}</source>
        <translation>tybio “{name}”</translation>
    </message>
    <message>
        <source>suppose {name} no longer</source>
        <translation>peidio â thybio “{name}”</translation>
    </message>
    <message>
        <source>what is supposed</source>
        <translation>yr hyn a dybir</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>{typical}, from {low} to {high}</source>
        <translation>{typical}, o {low} i {high}</translation>
    </message>
    <message>
        <source>{hours} h of study a week</source>
        <translation>{hours} awr o astudio’r wythnos</translation>
    </message>
    <message>
        <source>paid work</source>
        <translation>gwaith â chyflog</translation>
    </message>
    <message>
        <source>work without pay</source>
        <translation>gwaith heb gyflog</translation>
    </message>
    <message>
        <source>Fee not known</source>
        <translation>Ffi anhysbys</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Am ddim</translation>
    </message>
    <message>
        <source>Starts in: {months}</source>
        <translation>Yn dechrau: {months}</translation>
    </message>
    <message>
        <source>Apply at any time</source>
        <translation>Ymgeisio unrhyw bryd</translation>
    </message>
    <message>
        <source>Apply by {day}</source>
        <translation>Ymgeisio erbyn {day}</translation>
    </message>
    <message>
        <source>{percent} % of the fee</source>
        <translation>{percent} % o’r ffi</translation>
    </message>
    <message>
        <source>{amount} a year</source>
        <translation>{amount} y flwyddyn</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} y mis</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>hyd at {amount}</translation>
    </message>
    <message>
        <source>{amount}, at most {cap} in all</source>
        <translation>{amount}, {cap} i gyd ar y mwyaf</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}–{high}</translation>
    </message>
    <message>
        <source>Pay: {sum} a year</source>
        <translation>Cyflog: {sum} y flwyddyn</translation>
    </message>
    <message>
        <source>Pay: {sum} an hour</source>
        <translation>Cyflog: {sum} yr awr</translation>
    </message>
    <message>
        <source>{pay}, as of {day}</source>
        <translation>{pay} ({day})</translation>
    </message>
    <message>
        <source>Lasts {span}, then it is renewed</source>
        <translation>Yn para {span}, yna’n cael ei adnewyddu</translation>
    </message>
    <message>
        <source>Lasts {span}</source>
        <translation>Yn para {span}</translation>
    </message>
</context>
<context>
    <name>EntryButtons</name>
    <message>
        <source>Plan routes</source>
        <translation>Cynllunio llwybrau</translation>
    </message>
    <message>
        <source>Make it my goal</source>
        <translation>Gwneud hyn yn nod imi</translation>
    </message>
    <message>
        <source>I hold this</source>
        <translation>Mae hwn gen i</translation>
    </message>
    <message>
        <source>See it in Funding</source>
        <translation>Gweld yn Cyllid</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Cymdogion</translation>
    </message>
    <message>
        <source>Show on a map what leads here and what it leads to</source>
        <translation>Dangos ar fap beth sy’n arwain yma ac i ble mae’n arwain</translation>
    </message>
    <message>
        <source>This is my goal</source>
        <translation>Dyma fy nod</translation>
    </message>
    <message>
        <source>I do not hold this</source>
        <translation>Nid yw hwn gen i</translation>
    </message>
    <message>
        <source>This begins a new question, about {place}</source>
        <translation>Mae hyn yn dechrau cwestiwn newydd, lle: {place}</translation>
    </message>
    <message>
        <source>Your question is about another place than {place}</source>
        <translation>Mae eich cwestiwn am le arall, nid {place}</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Add a step</source>
        <translation>Ychwanegu cam</translation>
    </message>
    <message>
        <source>Change a step</source>
        <translation>Newid cam</translation>
    </message>
    <message>
        <source>Add a bursary</source>
        <translation>Ychwanegu bwrsariaeth</translation>
    </message>
    <message>
        <source>Change a bursary</source>
        <translation>Newid bwrsariaeth</translation>
    </message>
    <message>
        <source>Add a qualification, role or check</source>
        <translation>Ychwanegu cymhwyster, rôl neu wiriad</translation>
    </message>
    <message>
        <source>Change a qualification, role or check</source>
        <translation>Newid cymhwyster, rôl neu wiriad</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Eich enw</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei gadw</translation>
    </message>
    <message>
        <source>Some of it must be put right first.</source>
        <translation>Rhaid cywiro rhywfaint ohono’n gyntaf.</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Entry</source>
        <translation>Cofnod</translation>
    </message>
</context>
<context>
    <name>ErrorReport</name>
    <message>
        <source>Something went wrong</source>
        <translation>Aeth rhywbeth o’i le</translation>
    </message>
    <message>
        <source>Something went wrong in Pathways</source>
        <translation>Aeth rhywbeth o’i le yn Pathways</translation>
    </message>
    <message>
        <source>What you entered is kept, and you can go on working. If what is shown looks wrong, undo the last step or open the place again. If it happens again, copy the details and send them to whoever looks after Pathways for you: they say where in the program it happened.</source>
        <translation>Mae’r hyn a roesoch wedi’i gadw, a gallwch ddal ati i weithio. Os yw’r hyn a ddangosir yn edrych yn anghywir, dadwnewch y cam diwethaf neu agorwch y lle eto. Os bydd yn digwydd eto, copïwch y manylion a’u hanfon at bwy bynnag sy’n gofalu am Pathways ichi: maent yn dweud ble yn y rhaglen y digwyddodd.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Manylion</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Dangos manylion</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copïo’r manylion</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dal ati</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Cuddio manylion</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copïwyd</translation>
    </message>
</context>
<context>
    <name>Explore</name>
    <message>
        <source>Roles, qualifications and the like</source>
        <translation>Rolau, cymwysterau ac ati</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Camau</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Arian</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Plan items</source>
        <translation>Eitemau cynllun</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cwrs</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Asesiad</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Cais</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Cydnabyddiaeth</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Penodiad</translation>
    </message>
    <message>
        <source>Work experience</source>
        <translation>Profiad gwaith</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Fee paid or waived</source>
        <translation>Ffi wedi’i thalu neu ei hepgor</translation>
    </message>
    <message>
        <source>Salary support</source>
        <translation>Cymorth cyflog</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Benthyciad</translation>
    </message>
    <message>
        <source>Loan written off</source>
        <translation>Benthyciad a ddilëir</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Lwfans</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentora</translation>
    </message>
    <message>
        <source>Induction</source>
        <translation>Sefydlu</translation>
    </message>
    <message>
        <source>Well-being</source>
        <translation>Llesiant</translation>
    </message>
    <message>
        <source>Professional learning</source>
        <translation>Dysgu proffesiynol</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rhwydwaith</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Absenoldeb</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Tai</translation>
    </message>
    <message>
        <source>Plan item</source>
        <translation>Eitem cynllun</translation>
    </message>
    <message>
        <source>{name}: {provider}</source>
        <translation>{name}: {provider}</translation>
    </message>
</context>
<context>
    <name>ExplorePlace</name>
    <message>
        <source>Search</source>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Cymdogion</translation>
    </message>
    <message>
        <source>Where could I go?</source>
        <translation>I ble gallwn i fynd?</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Tudalennau</translation>
    </message>
    <message>
        <source>Neighbours of what?</source>
        <translation>Cymdogion beth?</translation>
    </message>
    <message>
        <source>Choose an entry under Search first; the map then begins with it.</source>
        <translation>Dewiswch gofnod o dan Chwilio yn gyntaf; bydd y map yn dechrau gydag ef.</translation>
    </message>
    <message>
        <source>choose the goal</source>
        <translation>dewis y nod</translation>
    </message>
    <message>
        <source>add {name}</source>
        <translation>ychwanegu “{name}”</translation>
    </message>
    <message>
        <source>remove {name}</source>
        <translation>tynnu “{name}”</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Archwilio</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendr</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Taenlen</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Testun plaen</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>{choice} ({count})</source>
        <translation>{choice} ({count})</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ar agor</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Peilot</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Arfaethedig</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ar gau</translation>
    </message>
    <message>
        <source>Source read</source>
        <translation>Ffynhonnell wedi’i darllen</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Heb ei wirio</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Hen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lefel</translation>
    </message>
    <message>
        <source>Whether it is open</source>
        <translation>A yw ar agor</translation>
    </message>
    <message>
        <source>How far it is checked</source>
        <translation>I ba raddau y’i gwiriwyd</translation>
    </message>
    <message>
        <source>Any place</source>
        <translation>Unrhyw le</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Unrhyw fath</translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>Unrhyw lefel</translation>
    </message>
    <message>
        <source>Open or not</source>
        <translation>Ar agor neu beidio</translation>
    </message>
    <message>
        <source>Verified or not</source>
        <translation>Wedi’i wirio neu beidio</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>What was found</source>
        <translation>Beth a gafwyd</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Where do you want to be?</source>
        <translation>Ble hoffech chi fod?</translation>
    </message>
    <message>
        <source>Choose a goal, then add what you hold. Routes appear as you type.</source>
        <translation>Dewiswch nod, yna ychwanegwch beth sydd gennych. Bydd llwybrau’n ymddangos wrth ichi deipio.</translation>
    </message>
    <message>
        <source>A role or qualification</source>
        <translation>Rôl neu gymhwyster</translation>
    </message>
    <message>
        <source>My goal</source>
        <translation>Fy nod</translation>
    </message>
    <message>
        <source>Take over what was entered before</source>
        <translation>Cymryd drosodd yr hyn a roddwyd o’r blaen</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Progress</source>
        <translation>Cynnydd</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>Funding</name>
    <message numerus="yes">
        <source>It settles {name} ({sum}) and %n more.</source>
        <translation>
            <numerusform>Mae’n penderfynu {name} ({sum}) a %n arall.</numerusform>
            <numerusform>Mae’n penderfynu {name} ({sum}) a %n arall.</numerusform>
            <numerusform>Mae’n penderfynu {name} ({sum}) a %n arall.</numerusform>
            <numerusform>Mae’n penderfynu {name} ({sum}) a %n arall.</numerusform>
            <numerusform>Mae’n penderfynu {name} ({sum}) a %n arall.</numerusform>
        </translation>
    </message>
    <message>
        <source>It settles {name} ({sum}).</source>
        <translation>Mae’n penderfynu {name} ({sum}).</translation>
    </message>
    <message>
        <source>It asks nothing further of you</source>
        <translation>Nid yw’n gofyn dim pellach gennych</translation>
    </message>
    <message>
        <source>You meet: {conditions}</source>
        <translation>Rydych yn bodloni: {conditions}</translation>
    </message>
    <message>
        <source>Only with one of: {names}</source>
        <translation>Dim ond gydag un o’r rhain: {names}</translation>
    </message>
    <message>
        <source>It asks for one of: {conditions}</source>
        <translation>Mae’n gofyn am un o’r rhain: {conditions}</translation>
    </message>
    <message>
        <source>Only with: {name}</source>
        <translation>Dim ond gyda: {name}</translation>
    </message>
    <message>
        <source>It asks for: {condition}</source>
        <translation>Mae’n gofyn am: {condition}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>Bursary, grant or loan</source>
        <translation>Bwrsariaeth, grant, benthyciad</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Swm</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Ar gyfer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Sefyllfa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Angen</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>Ymgeisio erbyn</translation>
    </message>
    <message>
        <source>What it binds you to</source>
        <translation>I beth mae’n eich ymrwymo</translation>
    </message>
    <message>
        <source>Not together with</source>
        <translation>Nid ynghyd â</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Ffynonellau</translation>
    </message>
    <message numerus="yes">
        <source>{steps}; %n more</source>
        <translation>
            <numerusform>{steps}; %n arall</numerusform>
            <numerusform>{steps}; %n arall</numerusform>
            <numerusform>{steps}; %n arall</numerusform>
            <numerusform>{steps}; %n arall</numerusform>
            <numerusform>{steps}; %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>Either – or</source>
        <translation>Naill ai – neu</translation>
    </message>
    <message>
        <source>no two of these go together</source>
        <translation>nid oes dau o’r rhain yn mynd gyda’i gilydd</translation>
    </message>
    <message>
        <source>or {name}</source>
        <translation>neu: {name}</translation>
    </message>
    <message>
        <source>Only one of them on a route</source>
        <translation>Dim ond un ohonynt ar lwybr</translation>
    </message>
    <message>
        <source>Only one of them on the same step</source>
        <translation>Dim ond un ohonynt ar yr un cam</translation>
    </message>
    <message>
        <source>No bursary, grant or loan of this place is known yet.</source>
        <translation>Nid oes bwrsariaeth, grant na benthyciad yn hysbys ar gyfer y lle hwn eto.</translation>
    </message>
    <message>
        <source>One of those below waits on an answer of yours.</source>
        <translation>Mae un o’r rhai isod yn aros am ateb gennych.</translation>
    </message>
    <message numerus="yes">
        <source>%n of those below wait on answers of yours.</source>
        <translation>
            <numerusform>Mae %n o’r rhai isod yn aros am atebion gennych.</numerusform>
            <numerusform>Mae %n o’r rhai isod yn aros am atebion gennych.</numerusform>
            <numerusform>Mae %n o’r rhai isod yn aros am atebion gennych.</numerusform>
            <numerusform>Mae %n o’r rhai isod yn aros am atebion gennych.</numerusform>
            <numerusform>Mae %n o’r rhai isod yn aros am atebion gennych.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more of the place goes with no step of these routes.</source>
        <translation>Mae un arall yn y lle nad yw’n perthyn i’r un cam o’r llwybrau hyn.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of the place go with no step of these routes.</source>
        <translation>
            <numerusform>Mae %n arall yn y lle nad ydynt yn perthyn i’r un cam o’r llwybrau hyn.</numerusform>
            <numerusform>Mae %n arall yn y lle nad yw’n perthyn i’r un cam o’r llwybrau hyn.</numerusform>
            <numerusform>Mae %n arall yn y lle nad ydynt yn perthyn i’r un cam o’r llwybrau hyn.</numerusform>
            <numerusform>Mae %n arall yn y lle nad ydynt yn perthyn i’r un cam o’r llwybrau hyn.</numerusform>
            <numerusform>Mae %n arall yn y lle nad ydynt yn perthyn i’r un cam o’r llwybrau hyn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing comes off the cost of these routes for certain.</source>
        <translation>Nid oes dim yn sicr o ostwng cost y llwybrau hyn.</translation>
    </message>
    <message>
        <source>{sum} comes off the cost of each of these routes.</source>
        <translation>Mae {sum} yn dod oddi ar gost pob un o’r llwybrau hyn.</translation>
    </message>
    <message>
        <source>Between {least} and {most} comes off the cost, depending on the route.</source>
        <translation>Mae {least}–{most} yn dod oddi ar y gost, yn dibynnu ar y llwybr.</translation>
    </message>
    <message>
        <source>Nothing is due for what you could start today.</source>
        <translation>Nid oes dim yn ddyledus am yr hyn y gallech ei ddechrau heddiw.</translation>
    </message>
    <message>
        <source>One bursary is due if you start what it is for.</source>
        <translation>Mae un fwrsariaeth yn ddyledus os dechreuwch yr hyn y mae ar ei gyfer.</translation>
    </message>
    <message numerus="yes">
        <source>%n bursaries are due if you start what they are for.</source>
        <translation>
            <numerusform>Mae %n fwrsariaeth yn ddyledus os dechreuwch yr hyn y mae ar ei gyfer.</numerusform>
            <numerusform>Mae %n fwrsariaeth yn ddyledus os dechreuwch yr hyn y mae ar ei gyfer.</numerusform>
            <numerusform>Mae %n o fwrsariaethau yn ddyledus os dechreuwch yr hyn y maent ar ei gyfer.</numerusform>
            <numerusform>Mae %n o fwrsariaethau yn ddyledus os dechreuwch yr hyn y maent ar ei gyfer.</numerusform>
            <numerusform>Mae %n o fwrsariaethau yn ddyledus os dechreuwch yr hyn y maent ar ei gyfer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Yn ddyledus</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posibl</translation>
    </message>
    <message>
        <source>not counted: something is still open</source>
        <translation>heb ei gyfrif: mae rhywbeth yn dal yn agored</translation>
    </message>
    <message>
        <source>Due on entry</source>
        <translation>Yn ddyledus wrth gychwyn</translation>
    </message>
    <message>
        <source>once you may take a step it is for, not today</source>
        <translation>unwaith y cewch gymryd cam y mae ar ei gyfer, nid heddiw</translation>
    </message>
    <message>
        <source>the conditions are met</source>
        <translation>mae’r amodau wedi’u bodloni</translation>
    </message>
    <message>
        <source>Some of that is only proposed, and counted because you suppose it.</source>
        <translation>Arfaethedig yn unig yw peth o hynny; fe’i cyfrifir am eich bod yn ei dybio.</translation>
    </message>
    <message>
        <source>Counted, yet only proposed</source>
        <translation>Cyfrifir, ond arfaethedig yn unig</translation>
    </message>
    <message>
        <source>as you suppose: nobody pays it today</source>
        <translation>fel yr ydych yn tybio: nid oes neb yn ei dalu heddiw</translation>
    </message>
    <message>
        <source>No money off</source>
        <translation>Dim gostyngiad</translation>
    </message>
    <message>
        <source>loans only move cash; other sums go to an employer or pay back a loan</source>
        <translation>dim ond symud arian y mae benthyciadau; mae symiau eraill yn mynd i gyflogwr neu’n ad-dalu benthyciad</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Heb fod yn ddyledus</translation>
    </message>
    <message>
        <source>and why</source>
        <translation>a pham</translation>
    </message>
    <message>
        <source>due</source>
        <translation>yn ddyledus</translation>
    </message>
    <message>
        <source>only proposed</source>
        <translation>arfaethedig yn unig</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posibl</translation>
    </message>
    <message>
        <source>due on entry</source>
        <translation>yn ddyledus wrth gychwyn</translation>
    </message>
    <message>
        <source>no money off</source>
        <translation>nid gostyngiad</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>heb fod yn ddyledus</translation>
    </message>
    <message>
        <source>grant</source>
        <translation>grant</translation>
    </message>
    <message>
        <source>fee paid</source>
        <translation>talu’r ffi</translation>
    </message>
    <message>
        <source>paid to the employer</source>
        <translation>telir i’r cyflogwr</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>benthyciad</translation>
    </message>
    <message>
        <source>loan written off</source>
        <translation>dileu benthyciad</translation>
    </message>
    <message>
        <source>allowance</source>
        <translation>lwfans</translation>
    </message>
    <message>
        <source>up to {sum}</source>
        <translation>hyd at {sum}</translation>
    </message>
    <message>
        <source>sum not published</source>
        <translation>swm heb ei gyhoeddi</translation>
    </message>
    <message>
        <source>{sum} a year</source>
        <translation>{sum} y flwyddyn</translation>
    </message>
    <message>
        <source>{sum} a month</source>
        <translation>{sum} y mis</translation>
    </message>
    <message numerus="yes">
        <source>in %n payments</source>
        <translation>
            <numerusform>mewn %n taliad</numerusform>
            <numerusform>mewn %n taliad</numerusform>
            <numerusform>mewn %n o daliadau</numerusform>
            <numerusform>mewn %n o daliadau</numerusform>
            <numerusform>mewn %n o daliadau</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole fee</source>
        <translation>y ffi gyfan</translation>
    </message>
    <message>
        <source>{percent} % of the fee</source>
        <translation>{percent} % o’r ffi</translation>
    </message>
    <message numerus="yes">
        <source>Needs answers: {questions}; %n more</source>
        <translation>
            <numerusform>Angen atebion: {questions}; %n arall</numerusform>
            <numerusform>Angen atebion: {questions}; %n arall</numerusform>
            <numerusform>Angen atebion: {questions}; %n arall</numerusform>
            <numerusform>Angen atebion: {questions}; %n arall</numerusform>
            <numerusform>Angen atebion: {questions}; %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs answers: {questions}</source>
        <translation>Angen atebion: {questions}</translation>
    </message>
    <message>
        <source>Needs an answer: {questions}</source>
        <translation>Angen ateb: {questions}</translation>
    </message>
    <message>
        <source>apply at any time</source>
        <translation>ymgeisio unrhyw bryd</translation>
    </message>
    <message>
        <source>apply by {day}: today</source>
        <translation>ymgeisio erbyn {day}: heddiw</translation>
    </message>
    <message numerus="yes">
        <source>apply by {day}: %n day(s) left</source>
        <translation>
            <numerusform>ymgeisio erbyn {day}: %n diwrnod ar ôl</numerusform>
            <numerusform>ymgeisio erbyn {day}: %n diwrnod ar ôl</numerusform>
            <numerusform>ymgeisio erbyn {day}: %n diwrnod ar ôl</numerusform>
            <numerusform>ymgeisio erbyn {day}: %n diwrnod ar ôl</numerusform>
            <numerusform>ymgeisio erbyn {day}: %n diwrnod ar ôl</numerusform>
        </translation>
    </message>
    <message>
        <source>either this or, on the same step: {names}</source>
        <translation>naill ai hwn neu, ar yr un cam: {names}</translation>
    </message>
    <message>
        <source>never with: {names}</source>
        <translation>byth gyda: {names}</translation>
    </message>
    <message>
        <source>A loan: it moves cash, not cost</source>
        <translation>Benthyciad: mae’n symud arian, nid cost</translation>
    </message>
    <message>
        <source>Writes off a loan later: not money off the cost</source>
        <translation>Yn dileu benthyciad yn ddiweddarach: nid gostyngiad</translation>
    </message>
    <message>
        <source>Paid to the employer, not to you</source>
        <translation>Telir i’r cyflogwr, nid i chi</translation>
    </message>
    <message>
        <source>How much it comes to is not published</source>
        <translation>Ni chyhoeddwyd faint yw’r swm</translation>
    </message>
    <message>
        <source>Only the most it can be is published</source>
        <translation>Dim ond yr uchafswm sydd wedi’i gyhoeddi</translation>
    </message>
    <message>
        <source>A further step would open it: {names}</source>
        <translation>Byddai cam arall yn ei agor: {names}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ar gau</translation>
    </message>
    <message>
        <source>Taken off the cost because you suppose it</source>
        <translation>Tynnir o’r gost am eich bod yn ei dybio</translation>
    </message>
    <message>
        <source>Only proposed: not open yet</source>
        <translation>Arfaethedig yn unig: heb agor eto</translation>
    </message>
    <message>
        <source>You do not yet meet the entry of a step it is for</source>
        <translation>Nid ydych eto’n bodloni gofynion mynediad cam y mae ar ei gyfer</translation>
    </message>
    <message>
        <source>Whether you may enter a step it is for is open</source>
        <translation>Nid yw’n glir eto a gewch gychwyn cam y mae ar ei gyfer</translation>
    </message>
    <message>
        <source>Somebody decides case by case</source>
        <translation>Mae rhywun yn penderfynu fesul achos</translation>
    </message>
    <message>
        <source>No route takes a step it is for</source>
        <translation>Nid oes llwybr yn cymryd cam y mae ar ei gyfer</translation>
    </message>
    <message>
        <source>No step it is for is open</source>
        <translation>Nid oes cam y mae ar ei gyfer ar agor</translation>
    </message>
    <message>
        <source>Another that rules it out, or a cap, is worth more</source>
        <translation>Mae un arall sy’n ei ddiystyru, neu gap, yn werth mwy</translation>
    </message>
    <message>
        <source>There is no fee for it to pay</source>
        <translation>Nid oes ffi iddo ei thalu</translation>
    </message>
</context>
<context>
    <name>FundingPlace</name>
    <message>
        <source>These routes</source>
        <translation>Y llwybrau hyn</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Pob un</translation>
    </message>
    <message>
        <source>Which bursaries</source>
        <translation>Pa fwrsariaethau</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Taenlen</translation>
    </message>
    <message>
        <source>Save this table as a CSV file</source>
        <translation>Cadw’r tabl hwn fel ffeil CSV</translation>
    </message>
    <message>
        <source>Bursaries, grants and loans</source>
        <translation>Bwrsariaethau, grantiau a benthyciadau</translation>
    </message>
    <message>
        <source>Questions and details</source>
        <translation>Cwestiynau a manylion</translation>
    </message>
    <message>
        <source>Worth answering</source>
        <translation>Gwerth eu hateb</translation>
    </message>
    <message>
        <source>ask again what was put aside</source>
        <translation>ail-ofyn yr hyn a roddwyd o’r neilltu</translation>
    </message>
    <message>
        <source>Money for you</source>
        <translation>Arian i chi</translation>
    </message>
    <message numerus="yes">
        <source>on %n route(s) to {goal}</source>
        <translation>
            <numerusform>ar %n llwybr at “{goal}”</numerusform>
            <numerusform>ar %n llwybr at “{goal}”</numerusform>
            <numerusform>ar %n o lwybrau at “{goal}”</numerusform>
            <numerusform>ar %n o lwybrau at “{goal}”</numerusform>
            <numerusform>ar %n o lwybrau at “{goal}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking further…</source>
        <translation>Yn chwilio ymhellach…</translation>
    </message>
    <message>
        <source>in {place}, for what you hold today</source>
        <translation>{place}, am yr hyn sydd gennych heddiw</translation>
    </message>
    <message>
        <source>All of {place} ({count})</source>
        <translation>{place} i gyd ({count})</translation>
    </message>
    <message>
        <source>Choose a goal that some route leads to</source>
        <translation>Dewiswch nod y mae llwybr yn arwain ato</translation>
    </message>
    <message>
        <source>What is listed answers your question as it was before the last change.</source>
        <translation>Mae’r rhestr yn ateb eich cwestiwn fel yr oedd cyn y newid diwethaf.</translation>
    </message>
    <message>
        <source>answer “{name}”</source>
        <translation>ateb “{name}”</translation>
    </message>
    <message>
        <source>put a question aside</source>
        <translation>rhoi cwestiwn o’r neilltu</translation>
    </message>
    <message>
        <source>funding</source>
        <comment>name of a file</comment>
        <translation>cyllid</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Gwerthoedd wedi’u gwahanu gan goma</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Cadw fel taenlen</translation>
    </message>
</context>
<context>
    <name>Gain</name>
    <message>
        <source>{span} sooner</source>
        <translation>{span} yn gynt</translation>
    </message>
    <message>
        <source>{sum} cheaper</source>
        <translation>{sum} yn rhatach</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) fewer without pay</source>
        <translation>
            <numerusform>%n mis yn llai heb gyflog</numerusform>
            <numerusform>%n mis yn llai heb gyflog</numerusform>
            <numerusform>%n mis yn llai heb gyflog</numerusform>
            <numerusform>%n mis yn llai heb gyflog</numerusform>
            <numerusform>%n mis yn llai heb gyflog</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>opens %n route(s)</source>
        <translation>
            <numerusform>yn agor %n llwybr</numerusform>
            <numerusform>yn agor %n llwybr</numerusform>
            <numerusform>yn agor %n o lwybrau</numerusform>
            <numerusform>yn agor %n o lwybrau</numerusform>
            <numerusform>yn agor %n o lwybrau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>makes %n route(s) surer</source>
        <translation>
            <numerusform>yn gwneud %n llwybr yn sicrach</numerusform>
            <numerusform>yn gwneud %n llwybr yn sicrach</numerusform>
            <numerusform>yn gwneud %n o lwybrau’n sicrach</numerusform>
            <numerusform>yn gwneud %n o lwybrau’n sicrach</numerusform>
            <numerusform>yn gwneud %n o lwybrau’n sicrach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>closes %n route(s)</source>
        <translation>
            <numerusform>yn cau %n llwybr</numerusform>
            <numerusform>yn cau %n llwybr</numerusform>
            <numerusform>yn cau %n o lwybrau</numerusform>
            <numerusform>yn cau %n o lwybrau</numerusform>
            <numerusform>yn cau %n o lwybrau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>makes %n route(s) less sure</source>
        <translation>
            <numerusform>yn gwneud %n llwybr yn llai sicr</numerusform>
            <numerusform>yn gwneud %n llwybr yn llai sicr</numerusform>
            <numerusform>yn gwneud %n o lwybrau’n llai sicr</numerusform>
            <numerusform>yn gwneud %n o lwybrau’n llai sicr</numerusform>
            <numerusform>yn gwneud %n o lwybrau’n llai sicr</numerusform>
        </translation>
    </message>
    <message>
        <source>makes no difference</source>
        <translation>ddim yn gwneud gwahaniaeth</translation>
    </message>
    <message>
        <source>no difference found</source>
        <translation>ni chafwyd gwahaniaeth</translation>
    </message>
    <message>
        <source>the search was cut short</source>
        <translation>cafodd y chwilio ei dorri’n fyr</translation>
    </message>
    <message>
        <source>a way where there would be none</source>
        <translation>ffordd lle na fyddai un</translation>
    </message>
    <message>
        <source>no way where there would be one</source>
        <translation>dim ffordd lle byddai un</translation>
    </message>
    <message>
        <source>first arrival {now} instead of {otherwise}</source>
        <translation>cyrraedd gyntaf {now} yn lle {otherwise}</translation>
    </message>
    <message>
        <source>least cost {now} instead of {otherwise}</source>
        <translation>cost isaf {now} yn lle {otherwise}</translation>
    </message>
    <message>
        <source>fewest months without pay {now} instead of {otherwise}</source>
        <translation>lleiaf o fisoedd heb gyflog {now} yn lle {otherwise}</translation>
    </message>
</context>
<context>
    <name>GoalMark</name>
    <message>
        <source>Shows it on the map</source>
        <translation>Yn ei ddangos ar y map</translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>already held</source>
        <translation>gennych eisoes</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>already held</source>
        <translation>gennych eisoes</translation>
    </message>
</context>
<context>
    <name>ImpossiblePage</name>
    <message>
        <source>Why there is no route</source>
        <translation>Pam nad oes llwybr</translation>
    </message>
    <message numerus="yes">
        <source>%n changes would open the way; each is the smallest of its kind.</source>
        <translation>
            <numerusform>Byddai %n newid yn agor y ffordd; pob un yw’r lleiaf o’i fath.</numerusform>
            <numerusform>Byddai %n newid yn agor y ffordd; pob un yw’r lleiaf o’i fath.</numerusform>
            <numerusform>Byddai %n o newidiadau’n agor y ffordd; pob un yw’r lleiaf o’i fath.</numerusform>
            <numerusform>Byddai %n o newidiadau’n agor y ffordd; pob un yw’r lleiaf o’i fath.</numerusform>
            <numerusform>Byddai %n o newidiadau’n agor y ffordd; pob un yw’r lleiaf o’i fath.</numerusform>
        </translation>
    </message>
    <message>
        <source>One change would open the way.</source>
        <translation>Byddai un newid yn agor y ffordd.</translation>
    </message>
    <message numerus="yes">
        <source>The %n smallest sets of changes would open the way.</source>
        <translation>
            <numerusform>Byddai’r %n set leiaf o newidiadau’n agor y ffordd.</numerusform>
            <numerusform>Byddai’r %n set leiaf o newidiadau’n agor y ffordd.</numerusform>
            <numerusform>Byddai’r %n set leiaf o newidiadau’n agor y ffordd.</numerusform>
            <numerusform>Byddai’r %n set leiaf o newidiadau’n agor y ffordd.</numerusform>
            <numerusform>Byddai’r %n set leiaf o newidiadau’n agor y ffordd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes that would open the way only together.</source>
        <translation>Newidiadau a fyddai’n agor y ffordd dim ond gyda’i gilydd.</translation>
    </message>
    <message>
        <source>No change of up to three limits, holdings or circumstances would open one.</source>
        <translation>Ni fyddai newid hyd at dri pheth (terfynau, yr hyn sydd gennych, amgylchiadau) yn agor un.</translation>
    </message>
    <message>
        <source>Nothing that would open one was found in the time given.</source>
        <translation>Ni chafwyd hyd i ddim a fyddai’n agor un yn yr amser a roddwyd.</translation>
    </message>
    <message>
        <source>There may be others.</source>
        <translation>Gall fod eraill.</translation>
    </message>
    <message>
        <source>It turns on what you said: {ask}</source>
        <translation>Mae’n dibynnu ar yr hyn a ddywedoch: {ask}</translation>
    </message>
    <message>
        <source>What would open it</source>
        <translation>Beth fyddai’n ei agor</translation>
    </message>
    <message>
        <source>What comes near</source>
        <translation>Beth sy’n dod yn agos</translation>
    </message>
    <message>
        <source>upright line: your latest date, {month}</source>
        <translation>llinell fertigol: eich dyddiad hwyraf, {month}</translation>
    </message>
    <message>
        <source>if that is true</source>
        <translation>os yw hynny’n wir</translation>
    </message>
    <message>
        <source>a month late</source>
        <translation>mis yn hwyr</translation>
    </message>
    <message numerus="yes">
        <source>%n months late</source>
        <translation>
            <numerusform>%n mis yn hwyr</numerusform>
            <numerusform>%n mis yn hwyr</numerusform>
            <numerusform>%n mis yn hwyr</numerusform>
            <numerusform>%n mis yn hwyr</numerusform>
            <numerusform>%n mis yn hwyr</numerusform>
        </translation>
    </message>
    <message>
        <source>a month without pay</source>
        <translation>mis heb gyflog</translation>
    </message>
    <message numerus="yes">
        <source>%n months without pay</source>
        <translation>
            <numerusform>%n mis heb gyflog</numerusform>
            <numerusform>%n mis heb gyflog</numerusform>
            <numerusform>%n mis heb gyflog</numerusform>
            <numerusform>%n mis heb gyflog</numerusform>
            <numerusform>%n mis heb gyflog</numerusform>
        </translation>
    </message>
    <message>
        <source>What cannot be had</source>
        <translation>Beth na ellir ei gael</translation>
    </message>
    <message numerus="yes">
        <source>%n more: {why}</source>
        <translation>
            <numerusform>%n arall: {why}</numerusform>
            <numerusform>%n arall: {why}</numerusform>
            <numerusform>%n arall: {why}</numerusform>
            <numerusform>%n arall: {why}</numerusform>
            <numerusform>%n arall: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the catalogue leads to it.</source>
        <translation>Nid oes dim yn y catalog yn arwain ato.</translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be had, further back.</source>
        <translation>
            <numerusform>Mae %n arall na ellir eu cael, ymhellach yn ôl.</numerusform>
            <numerusform>Mae %n arall na ellir ei gael, ymhellach yn ôl.</numerusform>
            <numerusform>Mae %n arall na ellir eu cael, ymhellach yn ôl.</numerusform>
            <numerusform>Mae %n arall na ellir eu cael, ymhellach yn ôl.</numerusform>
            <numerusform>Mae %n arall na ellir eu cael, ymhellach yn ôl.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions worth asking</source>
        <translation>Cwestiynau gwerth eu gofyn</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Ddim yn siŵr</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Step</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>Choose a step to see what it asks and gives.</source>
        <translation>Dewiswch gam i weld beth mae’n ei ofyn a’i roi.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cwrs</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Asesiad</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Cais</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Cydnabyddiaeth</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Penodiad</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Profiad</translation>
    </message>
    <message>
        <source>{kind} · step {number} of {total}</source>
        <translation>{kind} · cam {number} o {total}</translation>
    </message>
    <message>
        <source>{hours} h of study a week</source>
        <translation>{hours} awr o astudio’r wythnos</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>â chyflog</translation>
    </message>
    <message>
        <source>without pay</source>
        <translation>heb gyflog</translation>
    </message>
    <message>
        <source>As of {month}</source>
        <translation>Sefyllfa: {month}</translation>
    </message>
    <message>
        <source>Fee not known, counted as nothing</source>
        <translation>Ffi anhysbys, wedi’i chyfrif yn ddim</translation>
    </message>
    <message>
        <source>Fee not known, planned at up to {planned}</source>
        <translation>Ffi anhysbys, cynlluniwyd ar gyfer hyd at {planned}</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Am ddim</translation>
    </message>
    <message>
        <source>Needed for {names}</source>
        <translation>Ei angen ar gyfer: {names}</translation>
    </message>
    <message>
        <source>{percent} % of the fee</source>
        <translation>{percent} % o’r ffi</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>hyd at {amount}</translation>
    </message>
    <message>
        <source>The step starts later: for then it is still to be announced</source>
        <translation>Mae’r cam yn dechrau’n hwyrach: nid oes dim wedi’i gyhoeddi ar gyfer yr adeg honno eto</translation>
    </message>
    <message>
        <source>Needs: {questions}</source>
        <translation>Angen: {questions}</translation>
    </message>
    <message>
        <source>A further step would open it: {names}</source>
        <translation>Byddai cam arall yn ei agor: {names}</translation>
    </message>
    <message>
        <source>Only with: {what}</source>
        <translation>Dim ond gyda: {what}</translation>
    </message>
    <message>
        <source>Asks for {what}</source>
        <translation>Yn gofyn am: {what}</translation>
    </message>
    <message>
        <source>A condition is not met</source>
        <translation>Nid yw amod wedi’i fodloni</translation>
    </message>
    <message>
        <source>Not open today</source>
        <translation>Heb fod ar agor heddiw</translation>
    </message>
    <message>
        <source>Only the most it can be is published</source>
        <translation>Dim ond yr uchafswm sydd wedi’i gyhoeddi</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Yn ddyledus</translation>
    </message>
    <message>
        <source>Taken off the cost because you suppose it: it is only proposed</source>
        <translation>Tynnir o’r gost am eich bod yn ei dybio: arfaethedig yn unig ydyw</translation>
    </message>
    <message>
        <source>Given at somebody’s discretion</source>
        <translation>Rhoddir yn ôl disgresiwn rhywun</translation>
    </message>
    <message>
        <source>due</source>
        <translation>yn ddyledus</translation>
    </message>
    <message>
        <source>counted, only proposed</source>
        <translation>cyfrifir, arfaethedig yn unig</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>benthyciad</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posibl</translation>
    </message>
    <message>
        <source>no money off</source>
        <translation>nid gostyngiad</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>heb fod yn ddyledus</translation>
    </message>
    <message>
        <source>allow {months}</source>
        <translation>caniatewch {months}</translation>
    </message>
    <message>
        <source>dated {day}</source>
        <translation>dyddiedig {day}</translation>
    </message>
    <message>
        <source>checked {day}</source>
        <translation>gwiriwyd {day}</translation>
    </message>
</context>
<context>
    <name>Issuers</name>
    <message>
        <source>School</source>
        <translation>Ysgol</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Ysgolion</translation>
    </message>
    <message>
        <source>Maintained schools</source>
        <translation>Ysgolion a gynhelir</translation>
    </message>
    <message>
        <source>Secondary schools</source>
        <translation>Ysgolion uwchradd</translation>
    </message>
    <message>
        <source>School or local authority</source>
        <translation>Ysgol neu awdurdod lleol</translation>
    </message>
    <message>
        <source>Schools and local authorities</source>
        <translation>Ysgolion ac awdurdodau lleol</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Awdurdod lleol</translation>
    </message>
    <message>
        <source>Local authorities</source>
        <translation>Awdurdodau lleol</translation>
    </message>
    <message>
        <source>School district</source>
        <translation>Ardal ysgolion</translation>
    </message>
    <message>
        <source>School districts</source>
        <translation>Ardaloedd ysgolion</translation>
    </message>
    <message>
        <source>District or charter school</source>
        <translation>Ysgol ardal neu siarter</translation>
    </message>
    <message>
        <source>Districts and charter schools</source>
        <translation>Ardaloedd ysgolion ac ysgolion siarter</translation>
    </message>
    <message>
        <source>School or district</source>
        <translation>Ysgol neu ardal</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Ardal</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Ardaloedd ysgolion</translation>
    </message>
    <message>
        <source>School authority</source>
        <translation>Awdurdod ysgolion</translation>
    </message>
    <message>
        <source>School authorities</source>
        <translation>Awdurdodau ysgolion</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Prifysgol</translation>
    </message>
    <message>
        <source>Universities</source>
        <translation>Prifysgolion</translation>
    </message>
    <message>
        <source>University or university college</source>
        <translation>Prifysgol neu goleg prifysgol</translation>
    </message>
    <message>
        <source>Universities and university colleges</source>
        <translation>Prifysgolion a cholegau prifysgol</translation>
    </message>
    <message>
        <source>Accredited university</source>
        <translation>Prifysgol achrededig</translation>
    </message>
    <message>
        <source>Accredited universities</source>
        <translation>Prifysgolion achrededig</translation>
    </message>
    <message>
        <source>University or college</source>
        <translation>Prifysgol neu goleg</translation>
    </message>
    <message>
        <source>Universities and colleges</source>
        <translation>Prifysgolion a cholegau</translation>
    </message>
    <message>
        <source>Accredited college</source>
        <translation>Coleg achrededig</translation>
    </message>
    <message>
        <source>University abroad</source>
        <translation>Prifysgol dramor</translation>
    </message>
    <message>
        <source>Post-secondary institution</source>
        <translation>Sefydliad ôl-uwchradd</translation>
    </message>
    <message>
        <source>Further education colleges</source>
        <translation>Colegau addysg bellach</translation>
    </message>
    <message>
        <source>Colleges</source>
        <translation>Colegau</translation>
    </message>
    <message>
        <source>Folk high school</source>
        <translation>Ysgol uwchradd werin</translation>
    </message>
    <message>
        <source>Municipal adult education</source>
        <translation>Addysg oedolion ddinesig</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Bwrdeistrefi</translation>
    </message>
    <message>
        <source>Other municipalities</source>
        <translation>Bwrdeistrefi eraill</translation>
    </message>
    <message>
        <source>Upper secondary schools</source>
        <translation>Ysgolion uwchradd uwch</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Cyflogwr</translation>
    </message>
    <message>
        <source>Employing school</source>
        <translation>Ysgol sy’n cyflogi</translation>
    </message>
    <message>
        <source>Employing secondary school</source>
        <translation>Ysgol uwchradd sy’n cyflogi</translation>
    </message>
    <message>
        <source>Endorsing partner school</source>
        <translation>Ysgol bartner sy’n cefnogi</translation>
    </message>
    <message>
        <source>Employing district</source>
        <translation>Ardal sy’n cyflogi</translation>
    </message>
    <message>
        <source>Childcare setting</source>
        <translation>Lleoliad gofal plant</translation>
    </message>
    <message>
        <source>Registered settings</source>
        <translation>Lleoliadau cofrestredig</translation>
    </message>
    <message>
        <source>Awarding bodies</source>
        <translation>Cyrff dyfarnu</translation>
    </message>
    <message>
        <source>Approved providers</source>
        <translation>Darparwyr cymeradwy</translation>
    </message>
    <message>
        <source>Training providers</source>
        <translation>Darparwyr hyfforddiant</translation>
    </message>
    <message>
        <source>Teacher training partnership</source>
        <translation>Partneriaeth AGA</translation>
    </message>
    <message>
        <source>University registrar</source>
        <translation>Cofrestrydd y brifysgol</translation>
    </message>
    <message>
        <source>Every institution attended</source>
        <translation>Pob sefydliad a fynychwyd</translation>
    </message>
    <message>
        <source>Home university</source>
        <translation>Prifysgol gartref</translation>
    </message>
    <message>
        <source>Faculty of education</source>
        <translation>Cyfadran addysg</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Cyflogwyr</translation>
    </message>
    <message>
        <source>Former employers</source>
        <translation>Cyn-gyflogwyr</translation>
    </message>
    <message>
        <source>Referees</source>
        <translation>Canolwyr</translation>
    </message>
    <message>
        <source>Headteacher</source>
        <translation>Pennaeth</translation>
    </message>
    <message>
        <source>Staff office of the district</source>
        <translation>Swyddfa staff yr ardal</translation>
    </message>
    <message>
        <source>Approved evaluation agency</source>
        <translation>Asiantaeth werthuso gymeradwy</translation>
    </message>
    <message>
        <source>Authorised translator</source>
        <translation>Cyfieithydd awdurdodedig</translation>
    </message>
    <message>
        <source>Certified translator</source>
        <translation>Cyfieithydd ardystiedig</translation>
    </message>
    <message>
        <source>Training provider</source>
        <translation>Darparwr hyfforddiant</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Llywodraeth</translation>
    </message>
    <message>
        <source>Governing body</source>
        <translation>Corff llywodraethu</translation>
    </message>
    <message>
        <source>The other state</source>
        <translation>Y dalaith arall</translation>
    </message>
    <message>
        <source>Local authority services</source>
        <translation>Gwasanaethau’r awdurdod lleol</translation>
    </message>
    <message>
        <source>Headteacher and local authority</source>
        <translation>Pennaeth ac awdurdod lleol</translation>
    </message>
    <message>
        <source>Headteacher of the employing school</source>
        <translation>Pennaeth yr ysgol sy’n cyflogi</translation>
    </message>
    <message>
        <source>You yourself</source>
        <translation>Chi eich hun</translation>
    </message>
    <message>
        <source>Parent or guardian, and last school</source>
        <translation>Rhiant neu warcheidwad, a’r ysgol ddiwethaf</translation>
    </message>
    <message>
        <source>Family doctor</source>
        <translation>Meddyg teulu</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Hunangyflogedig</translation>
    </message>
    <message>
        <source>Awarding university</source>
        <translation>Y brifysgol sy’n dyfarnu</translation>
    </message>
    <message>
        <source>University in British Columbia</source>
        <translation>Prifysgol yn British Columbia</translation>
    </message>
    <message>
        <source>Universities in British Columbia</source>
        <translation>Prifysgolion yn British Columbia</translation>
    </message>
    <message>
        <source>Training institution abroad</source>
        <translation>Sefydliad hyfforddi dramor</translation>
    </message>
    <message>
        <source>Authority of the home country</source>
        <translation>Awdurdod y wlad gartref</translation>
    </message>
    <message>
        <source>Authority abroad</source>
        <translation>Awdurdod dramor</translation>
    </message>
    <message>
        <source>Employer abroad</source>
        <translation>Cyflogwr dramor</translation>
    </message>
    <message>
        <source>Each authority that certified you</source>
        <translation>Pob awdurdod a’ch ardystiodd</translation>
    </message>
    <message>
        <source>School, test or university</source>
        <translation>Ysgol, prawf neu brifysgol</translation>
    </message>
    <message>
        <source>Licensed child care provider</source>
        <translation>Darparwr gofal plant trwyddedig</translation>
    </message>
    <message>
        <source>Licensed child care providers</source>
        <translation>Darparwyr gofal plant trwyddedig</translation>
    </message>
    <message>
        <source>Recognised early childhood institution</source>
        <translation>Sefydliad blynyddoedd cynnar cydnabyddedig</translation>
    </message>
    <message>
        <source>Public college</source>
        <translation>Coleg cyhoeddus</translation>
    </message>
    <message>
        <source>Teacher education programme</source>
        <translation>Rhaglen addysg athrawon</translation>
    </message>
    <message>
        <source>Employing school authority</source>
        <translation>Awdurdod ysgol sy’n cyflogi</translation>
    </message>
    <message>
        <source>Employing school or district</source>
        <translation>Ysgol neu ardal sy’n cyflogi</translation>
    </message>
    <message>
        <source>Independent school authority</source>
        <translation>Awdurdod ysgol annibynnol</translation>
    </message>
    <message>
        <source>Independent school authorities</source>
        <translation>Awdurdodau ysgolion annibynnol</translation>
    </message>
    <message>
        <source>Independent schools</source>
        <translation>Ysgolion annibynnol</translation>
    </message>
    <message>
        <source>Board of education</source>
        <translation>Bwrdd addysg</translation>
    </message>
    <message>
        <source>Boards of education</source>
        <translation>Byrddau addysg</translation>
    </message>
    <message>
        <source>Referee and college</source>
        <translation>Canolwr a choleg</translation>
    </message>
    <message>
        <source>Supervising educator and college</source>
        <translation>Addysgwr sy’n goruchwylio a choleg</translation>
    </message>
    <message>
        <source>Other province or territory</source>
        <translation>Talaith neu diriogaeth arall</translation>
    </message>
    <message>
        <source>Employer or provider</source>
        <translation>Cyflogwr neu ddarparwr</translation>
    </message>
    <message>
        <source>Authorised vendor or police</source>
        <translation>Gwerthwr awdurdodedig neu’r heddlu</translation>
    </message>
    <message>
        <source>Designated sponsor</source>
        <translation>Noddwr dynodedig</translation>
    </message>
    <message>
        <source>Apprenticeship providers</source>
        <translation>Darparwyr prentisiaethau</translation>
    </message>
    <message>
        <source>Adult learning</source>
        <translation>Dysgu oedolion</translation>
    </message>
    <message>
        <source>Health board</source>
        <translation>Bwrdd iechyd</translation>
    </message>
    <message>
        <source>Health boards</source>
        <translation>Byrddau iechyd</translation>
    </message>
    <message>
        <source>Supply agencies</source>
        <translation>Asiantaethau cyflenwi</translation>
    </message>
    <message>
        <source>Appropriate body</source>
        <translation>Corff priodol</translation>
    </message>
    <message>
        <source>Teacher training partnerships</source>
        <translation>Partneriaethau AGA</translation>
    </message>
    <message>
        <source>Early years settings</source>
        <translation>Lleoliadau blynyddoedd cynnar</translation>
    </message>
    <message>
        <source>Upper secondary school or municipal adult education</source>
        <translation>Ysgol uwchradd uwch neu addysg oedolion ddinesig</translation>
    </message>
    <message>
        <source>Higher vocational college</source>
        <translation>Coleg galwedigaethol uwch</translation>
    </message>
    <message>
        <source>WJEC or other awarding body</source>
        <translation>CBAC neu gorff dyfarnu arall</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Dim eto</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <translation>Heb ei benderfynu eto</translation>
    </message>
    <message>
        <source>Aberystwyth University</source>
        <translation>Prifysgol Aberystwyth</translation>
    </message>
    <message>
        <source>Athrofa (UWTSD)</source>
        <translation>Yr Athrofa (PCYDDS)</translation>
    </message>
    <message>
        <source>Bangor University</source>
        <translation>Prifysgol Bangor</translation>
    </message>
    <message>
        <source>Cardiff Met</source>
        <translation>Met Caerdydd</translation>
    </message>
    <message>
        <source>Cardiff Metropolitan University</source>
        <translation>Prifysgol Metropolitan Caerdydd</translation>
    </message>
    <message>
        <source>Cardiff Partnership (Cardiff Metropolitan University)</source>
        <translation>Partneriaeth Caerdydd (Prifysgol Metropolitan Caerdydd)</translation>
    </message>
    <message>
        <source>Cardiff University</source>
        <translation>Prifysgol Caerdydd</translation>
    </message>
    <message>
        <source>Care Inspectorate Wales</source>
        <translation>Arolygiaeth Gofal Cymru</translation>
    </message>
    <message>
        <source>Care and Social Services Inspectorate Wales</source>
        <translation>Arolygiaeth Gofal a Gwasanaethau Cymdeithasol Cymru</translation>
    </message>
    <message>
        <source>Careers Wales</source>
        <translation>Gyrfa Cymru</translation>
    </message>
    <message>
        <source>Central South Consortium</source>
        <translation>Consortiwm Canolbarth y De</translation>
    </message>
    <message>
        <source>Disclosure and Barring Service</source>
        <translation>Y Gwasanaeth Datgelu a Gwahardd</translation>
    </message>
    <message>
        <source>Education Workforce Council</source>
        <translation>Cyngor y Gweithlu Addysg</translation>
    </message>
    <message>
        <source>Educators Wales (EWC)</source>
        <translation>Addysgwyr Cymru (CGA)</translation>
    </message>
    <message>
        <source>Health and Care Professions Council</source>
        <translation>Y Cyngor Proffesiynau Iechyd a Gofal</translation>
    </message>
    <message>
        <source>Ministry of Education and Child Care</source>
        <translation>Ministry of Education and Child Care</translation>
    </message>
    <message>
        <source>National Centre for Learning Welsh</source>
        <translation>Y Ganolfan Dysgu Cymraeg Genedlaethol</translation>
    </message>
    <message>
        <source>Pathways, from general knowledge</source>
        <translation>Pathways, o wybodaeth gyffredinol</translation>
    </message>
    <message>
        <source>Qualifications Wales</source>
        <translation>Cymwysterau Cymru</translation>
    </message>
    <message>
        <source>Social Care Wales</source>
        <translation>Gofal Cymdeithasol Cymru</translation>
    </message>
    <message>
        <source>Student Finance Wales</source>
        <translation>Cyllid Myfyrwyr Cymru</translation>
    </message>
    <message>
        <source>Swansea University</source>
        <translation>Prifysgol Abertawe</translation>
    </message>
    <message>
        <source>Swansea University Schools’ Partnership</source>
        <translation>Partneriaeth Ysgolion Prifysgol Abertawe</translation>
    </message>
    <message>
        <source>The Open University</source>
        <translation>Y Brifysgol Agored</translation>
    </message>
    <message>
        <source>The Open University ITE Partnership</source>
        <translation>Partneriaeth AGA y Brifysgol Agored</translation>
    </message>
    <message>
        <source>The Open University in Wales</source>
        <translation>Y Brifysgol Agored yng Nghymru</translation>
    </message>
    <message>
        <source>UK Government</source>
        <translation>Llywodraeth y DU</translation>
    </message>
    <message>
        <source>USW</source>
        <translation>PDC</translation>
    </message>
    <message>
        <source>UWTSD</source>
        <translation>PCYDDS</translation>
    </message>
    <message>
        <source>University of South Wales</source>
        <translation>Prifysgol De Cymru</translation>
    </message>
    <message>
        <source>University of South Wales ITE Partnership</source>
        <translation>Partneriaeth AGA Prifysgol De Cymru</translation>
    </message>
    <message>
        <source>University of Wales Trinity Saint David</source>
        <translation>Prifysgol Cymru Y Drindod Dewi Sant</translation>
    </message>
    <message>
        <source>WJEC</source>
        <translation>CBAC</translation>
    </message>
    <message>
        <source>Welsh Government</source>
        <translation>Llywodraeth Cymru</translation>
    </message>
    <message>
        <source>Welsh Government (Hwb)</source>
        <translation>Llywodraeth Cymru (Hwb)</translation>
    </message>
    <message>
        <source>Welsh Government (Learning Wales)</source>
        <translation>Llywodraeth Cymru (Dysgu Cymru)</translation>
    </message>
    <message>
        <source>Wrexham University</source>
        <translation>Prifysgol Wrecsam</translation>
    </message>
</context>
<context>
    <name>ItemDetails</name>
    <message>
        <source>{item} · {publisher}</source>
        <translation>{item} · {publisher}</translation>
    </message>
    <message>
        <source>From {title}, {origin}</source>
        <translation>Ffynhonnell: {title}, {origin}</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Atebir gan</translation>
    </message>
    <message>
        <source>Answered in {place} by</source>
        <translation>Atebir ({place}) gan</translation>
    </message>
    <message>
        <source>Show in Explore</source>
        <translation>Dangos yn Archwilio</translation>
    </message>
    <message>
        <source>Routes to {goal}</source>
        <translation>Llwybrau at “{goal}”</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Gwerth gwybod</translation>
    </message>
    <message>
        <source>What if it existed?</source>
        <translation>Beth pe bai’n bod?</translation>
    </message>
    <message>
        <source>Suppose it no longer</source>
        <translation>Peidio â’i dybio mwyach</translation>
    </message>
    <message>
        <source>Suppose it</source>
        <translation>Ei dybio</translation>
    </message>
    <message>
        <source>For your question about {goal}; Undo takes it back</source>
        <translation>Ar gyfer eich cwestiwn am “{goal}”; mae Dadwneud yn ei dynnu’n ôl</translation>
    </message>
    <message>
        <source>With a goal in {place}, this says what it would gain you.</source>
        <translation>Gyda nod yn y lle hwn ({place}), mae hyn yn dweud beth y byddech yn ei ennill.</translation>
    </message>
    <message>
        <source>Working out what it would gain you…</source>
        <translation>Yn cyfrifo beth y byddech yn ei ennill…</translation>
    </message>
    <message>
        <source>without</source>
        <translation>hebddo</translation>
    </message>
    <message>
        <source>with it</source>
        <translation>gydag ef</translation>
    </message>
</context>
<context>
    <name>ItemTable</name>
    <message>
        <source>Spreadsheet</source>
        <translation>Taenlen</translation>
    </message>
    <message>
        <source>Save this table as a CSV file</source>
        <translation>Cadw’r tabl hwn fel ffeil CSV</translation>
    </message>
    <message>
        <source>Find in this plan</source>
        <translation>Chwilio’r cynllun</translation>
    </message>
    <message>
        <source>Items of the plan</source>
        <translation>Eitemau’r cynllun</translation>
    </message>
    <message>
        <source>No item of this plan fits the filter.</source>
        <translation>Nid oes eitem yn y cynllun hwn yn cyfateb i’r hidlydd.</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Pob un {count}</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>role</source>
        <translation>rôl</translation>
    </message>
    <message>
        <source>qualification</source>
        <translation>cymhwyster</translation>
    </message>
    <message>
        <source>short course</source>
        <translation>cwrs byr</translation>
    </message>
    <message>
        <source>licence or registration</source>
        <translation>trwydded neu gofrestriad</translation>
    </message>
    <message>
        <source>check</source>
        <translation>gwiriad</translation>
    </message>
    <message>
        <source>language</source>
        <translation>iaith</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>profiad</translation>
    </message>
    <message>
        <source>circumstance</source>
        <translation>amgylchiad</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Copy row</source>
        <translation>Copïo’r rhes</translation>
    </message>
    <message>
        <source>Copy table as text</source>
        <translation>Copïo’r tabl fel testun</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>Copïo’r tabl fel CSV</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>waiting</source>
        <translation>aros</translation>
    </message>
    <message>
        <source>study</source>
        <translation>astudio</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>â chyflog</translation>
    </message>
    <message>
        <source>no pay</source>
        <translation>heb gyflog</translation>
    </message>
    <message>
        <source>paperwork</source>
        <translation>gwaith papur</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Allwedd</translation>
    </message>
</context>
<context>
    <name>LimitWords</name>
    <message>
        <source>Keep pay throughout</source>
        <translation>Cadw cyflog drwy’r amser</translation>
    </message>
    <message numerus="yes">
        <source>%n study hours a week</source>
        <translation>
            <numerusform>%n awr astudio’r wythnos</numerusform>
            <numerusform>%n awr astudio’r wythnos</numerusform>
            <numerusform>%n awr astudio’r wythnos</numerusform>
            <numerusform>%n awr astudio’r wythnos</numerusform>
            <numerusform>%n awr astudio’r wythnos</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrive by {month}</source>
        <translation>Cyrraedd erbyn {month}</translation>
    </message>
    <message>
        <source>Spend at most {sum}</source>
        <translation>Gwario {sum} ar y mwyaf</translation>
    </message>
    <message>
        <source>Study only {modes}</source>
        <translation>Dull astudio: {modes} yn unig</translation>
    </message>
    <message>
        <source>Assume nothing</source>
        <translation>Rhagdybio dim</translation>
    </message>
    <message>
        <source>Only pathways that are open today</source>
        <translation>Dim ond llwybrau sydd ar agor heddiw</translation>
    </message>
    <message>
        <source>No route arrives by {month} with pay throughout</source>
        <translation>Nid oes llwybr yn cyrraedd erbyn {month} gyda chyflog drwy’r amser</translation>
    </message>
    <message>
        <source>No route to {goal} arrives by {month}</source>
        <translation>Nid oes llwybr at “{goal}” yn cyrraedd erbyn {month}</translation>
    </message>
    <message>
        <source>No route to {goal} keeps your pay throughout</source>
        <translation>Nid oes llwybr at “{goal}” yn cadw eich cyflog drwy’r amser</translation>
    </message>
    <message>
        <source>No route to {goal} costs at most {sum}</source>
        <translation>Nid oes llwybr at “{goal}” yn costio {sum} neu lai</translation>
    </message>
    <message>
        <source>No route to {goal} today</source>
        <translation>Nid oes llwybr at “{goal}” heddiw</translation>
    </message>
    <message>
        <source>If you held: {name}</source>
        <translation>Pe bai gennych: {name}</translation>
    </message>
    <message>
        <source>Stop work for a month</source>
        <translation>Peidio â gweithio am fis</translation>
    </message>
    <message numerus="yes">
        <source>Stop work for %n months</source>
        <translation>
            <numerusform>Peidio â gweithio am %n mis</numerusform>
            <numerusform>Peidio â gweithio am %n mis</numerusform>
            <numerusform>Peidio â gweithio am %n mis</numerusform>
            <numerusform>Peidio â gweithio am %n mis</numerusform>
            <numerusform>Peidio â gweithio am %n mis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Study %n hours a week</source>
        <translation>
            <numerusform>Astudio %n awr yr wythnos</numerusform>
            <numerusform>Astudio %n awr yr wythnos</numerusform>
            <numerusform>Astudio %n awr yr wythnos</numerusform>
            <numerusform>Astudio %n awr yr wythnos</numerusform>
            <numerusform>Astudio %n awr yr wythnos</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the date to {month}</source>
        <translation>Symud y dyddiad i fis {month}</translation>
    </message>
    <message>
        <source>Spend up to {sum}</source>
        <translation>Gwario hyd at {sum}</translation>
    </message>
    <message>
        <source>Study {mode} too</source>
        <translation>Astudio hefyd: {mode}</translation>
    </message>
    <message>
        <source>Study in any way</source>
        <translation>Astudio mewn unrhyw ffordd</translation>
    </message>
    <message>
        <source>Let a route assume what is not known</source>
        <translation>Gadael i lwybr ragdybio’r hyn nad yw’n hysbys</translation>
    </message>
    <message>
        <source>Include proposed pathways</source>
        <translation>Cynnwys llwybrau arfaethedig</translation>
    </message>
    <message>
        <source>Count on a proposal: {name}</source>
        <translation>Cyfrif ar gynnig: {name}</translation>
    </message>
    <message>
        <source>If “{name}” were {low} to {high}</source>
        <translation>Pe bai “{name}” yn {low}–{high}</translation>
    </message>
    <message>
        <source>If “{name}” were at least {low}</source>
        <translation>Pe bai “{name}” yn {low} o leiaf</translation>
    </message>
    <message>
        <source>If “{name}” were at most {high}</source>
        <translation>Pe bai “{name}” yn {high} ar y mwyaf</translation>
    </message>
    <message>
        <source>If “{name}” were {values}</source>
        <translation>Pe bai “{name}” fel hyn: {values}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ar gau</translation>
    </message>
    <message>
        <source>only proposed</source>
        <translation>arfaethedig yn unig</translation>
    </message>
    <message>
        <source>not open today</source>
        <translation>heb fod ar agor heddiw</translation>
    </message>
    <message>
        <source>asks for what cannot be had</source>
        <translation>yn gofyn am rywbeth na ellir ei gael</translation>
    </message>
    <message>
        <source>not for someone in your circumstances</source>
        <translation>nid i rywun yn eich amgylchiadau chi</translation>
    </message>
    <message>
        <source>starts in no month</source>
        <translation>nid yw’n dechrau mewn unrhyw fis</translation>
    </message>
    <message>
        <source>needs more study hours</source>
        <translation>angen mwy o oriau astudio</translation>
    </message>
    <message>
        <source>brings months without pay</source>
        <translation>yn dod â misoedd heb gyflog</translation>
    </message>
    <message>
        <source>is not studied in a way you accept</source>
        <translation>nid yw’n cael ei astudio mewn ffordd a dderbyniwch</translation>
    </message>
    <message>
        <source>takes too long</source>
        <translation>yn cymryd gormod o amser</translation>
    </message>
    <message>
        <source>something lapses on the way</source>
        <translation>mae rhywbeth yn dod i ben ar y ffordd</translation>
    </message>
</context>
<context>
    <name>LineHeads</name>
    <message>
        <source>Figures</source>
        <translation>Ffigurau</translation>
    </message>
</context>
<context>
    <name>LinkModel</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Dangos %n arall</numerusform>
            <numerusform>Dangos %n arall</numerusform>
            <numerusform>Dangos %n arall</numerusform>
            <numerusform>Dangos %n arall</numerusform>
            <numerusform>Dangos %n arall</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Find a client</source>
        <translation>Chwilio am gleient</translation>
    </message>
    <message>
        <source>Find a client by name, or by what was written</source>
        <translation>Chwilio am gleient yn ôl enw neu’r hyn a ysgrifennwyd</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Ychwanegu cleient</translation>
    </message>
    <message>
        <source>Show only clients whose saved routes have changed since they were saved</source>
        <translation>Dangos dim ond cleientiaid y mae eu llwybrau a gadwyd wedi newid ers eu cadw</translation>
    </message>
    <message numerus="yes">
        <source>Changed routes: %n client(s)</source>
        <translation>
            <numerusform>Llwybrau wedi newid: %n cleient</numerusform>
            <numerusform>Llwybrau wedi newid: %n cleient</numerusform>
            <numerusform>Llwybrau wedi newid: %n o gleientiaid</numerusform>
            <numerusform>Llwybrau wedi newid: %n o gleientiaid</numerusform>
            <numerusform>Llwybrau wedi newid: %n o gleientiaid</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is found by “{words}”.</source>
        <translation>Ni chafwyd neb gyda “{words}”.</translation>
    </message>
    <message>
        <source>No clients yet. Add the first with New.</source>
        <translation>Dim cleientiaid eto. Ychwanegwch y cyntaf â Newydd.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>idle time after which something is locked</comment>
        <translation>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
        </translation>
    </message>
    <message>
        <source>Encrypted on this computer. Locks after {minutes} without a key or the pointer.</source>
        <translation>Wedi’i amgryptio ar y cyfrifiadur hwn. Yn cloi ar ôl {minutes} heb bwyso bysell na symud y pwyntydd.</translation>
    </message>
    <message>
        <source>Also on record as {name}</source>
        <translation>Hefyd ar gofnod fel {name}</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>O leiaf %n nod</numerusform>
            <numerusform>O leiaf %n nod</numerusform>
            <numerusform>O leiaf %n nod</numerusform>
            <numerusform>O leiaf %n nod</numerusform>
            <numerusform>O leiaf %n nod</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cyfrinfrawddeg</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Yr un gyfrinfrawddeg eto</translation>
    </message>
    <message>
        <source>Let this computer keep the key</source>
        <translation>Gadael i’r cyfrifiadur hwn gadw’r allwedd</translation>
    </message>
    <message>
        <source>The casebook then opens for whoever is signed in to it.</source>
        <translation>Bydd y llyfr achosion wedyn yn agor i bwy bynnag sydd wedi mewngofnodi iddo.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Yn agor…</translation>
    </message>
    <message>
        <source>A casebook for your clients</source>
        <translation>Llyfr achosion ar gyfer eich cleientiaid</translation>
    </message>
    <message>
        <source>Clients, sessions, notes and saved routes are kept in one encrypted file on this computer, and nowhere else. A passphrase of your own opens it.</source>
        <translation>Cedwir cleientiaid, sesiynau, nodiadau a llwybrau mewn un ffeil wedi’i hamgryptio ar y cyfrifiadur hwn, ac yn unman arall. Cyfrinfrawddeg o’ch dewis chi sy’n ei hagor.</translation>
    </message>
    <message>
        <source>Nobody can open the casebook without the passphrase, and nobody can tell you what it was. Write it down and keep it in a safe place.</source>
        <translation>Ni all neb agor y llyfr achosion heb y gyfrinfrawddeg, ac ni all neb ddweud wrthych beth oedd hi. Ysgrifennwch hi a’i chadw mewn lle diogel.</translation>
    </message>
    <message>
        <source>Put a copy back</source>
        <translation>Rhoi copi yn ôl</translation>
    </message>
    <message>
        <source>The casebook is damaged</source>
        <translation>Mae’r llyfr achosion wedi’i ddifrodi</translation>
    </message>
    <message>
        <source>What can be read of it is saved to a new file; where nothing can, the newest copy takes its place. The damaged file is kept as it is, under another name. You are told what was lost.</source>
        <translation>Cedwir yr hyn y gellir ei ddarllen mewn ffeil newydd; os na ellir darllen dim, daw’r copi diweddaraf yn ei le. Cedwir y ffeil a ddifrodwyd fel y mae, dan enw arall. Dywedir wrthych beth a gollwyd.</translation>
    </message>
    <message>
        <source>The casebook is locked</source>
        <translation>Mae’r llyfr achosion wedi’i gloi</translation>
    </message>
    <message>
        <source>Your passphrase opens it.</source>
        <translation>Eich cyfrinfrawddeg sy’n ei agor.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Put a copy back…</source>
        <translation>Rhoi copi yn ôl…</translation>
    </message>
    <message>
        <source>Make the casebook</source>
        <translation>Creu’r llyfr achosion</translation>
    </message>
    <message>
        <source>See what is in it</source>
        <translation>Gweld beth sydd ynddo</translation>
    </message>
    <message>
        <source>Put it back and open it</source>
        <translation>Ei roi’n ôl a’i agor</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Achub yr hyn y gellir ei ddarllen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>what a button does with the casebook</comment>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Type the passphrase that was yours on {day}, {time}, and see what it holds.</source>
        <translation>Teipiwch y gyfrinfrawddeg oedd gennych ar {day}, {time}, a gweld beth sydd ynddo.</translation>
    </message>
    <message>
        <source>Type the passphrase that was yours when {file} was made, and see what is in it.</source>
        <translation>Teipiwch y gyfrinfrawddeg oedd gennych pan wnaed {file}, i weld beth sydd ynddo.</translation>
    </message>
    <message>
        <source>The file of {day}, {time} holds {contents}.</source>
        <translation>Mae ffeil {day}, {time} yn cynnwys: {contents}.</translation>
    </message>
    <message>
        <source>{file} holds {contents}.</source>
        <translation>Mae {file} yn cynnwys: {contents}.</translation>
    </message>
    <message>
        <source>It takes the place of the casebook, which is kept under another name: what was written since is no longer there.</source>
        <translation>Mae’n cymryd lle’r llyfr achosion, a gedwir o dan enw arall: nid yw’r hyn a ysgrifennwyd wedyn yno mwyach.</translation>
    </message>
    <message>
        <source>Very easy to guess</source>
        <translation>Hawdd iawn ei dyfalu</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Hawdd ei dyfalu</translation>
    </message>
    <message>
        <source>Takes some effort to guess</source>
        <translation>Angen peth ymdrech i’w dyfalu</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>Anodd ei dyfalu</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation>Anodd iawn ei dyfalu</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Nid yw’r ddwy gyfrinfrawddeg yr un fath.</translation>
    </message>
    <message>
        <source>Casebooks and copies</source>
        <translation>Llyfrau achosion a chopïau</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ffeil</translation>
    </message>
    <message>
        <source>Open a qu&amp;estion…</source>
        <translation>Agor c&amp;westiwn…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the question…</source>
        <translation>Cadw’r cwes&amp;tiwn…</translation>
    </message>
    <message>
        <source>&amp;Open a catalogue…</source>
        <translation>&amp;Agor catalog…</translation>
    </message>
    <message>
        <source>&amp;Catalogue packs…</source>
        <translation>Pec&amp;ynnau catalog…</translation>
    </message>
    <message>
        <source>&amp;Pathway summary…</source>
        <translation>&amp;Crynodeb o’r llwybrau…</translation>
    </message>
    <message>
        <source>Summaries for a &amp;list of people…</source>
        <translation>Crynodebau ar gyfer &amp;rhestr o bobl…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Gosodiadau…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ga&amp;dael</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Golygu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ail-wneud</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copïo fel testun</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>G&amp;weld</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Llinell amser</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Map</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Camau</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel &amp;nesaf</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Mynd</translation>
    </message>
    <message>
        <source>&amp;Search or run a command</source>
        <translation>C&amp;hwilio neu redeg gorchymyn</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Yn ôl</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Y&amp;mlaen</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>Cl&amp;eient</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Cymorth</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Bysellau llwybr byr</translation>
    </message>
    <message>
        <source>&amp;About Pathways</source>
        <translation>&amp;Ynghylch Pathways</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>{name}, held</source>
        <translation>{name}, gennych</translation>
    </message>
    <message>
        <source>{name}, assumed</source>
        <translation>{name}, rhagdybir</translation>
    </message>
    <message>
        <source>{name}, earned on this route</source>
        <translation>{name}, enillir ar y llwybr hwn</translation>
    </message>
    <message>
        <source>Goal: {name}, {when}</source>
        <translation>Nod: {name}, {when}</translation>
    </message>
    <message>
        <source>Another way: {name}, {below}</source>
        <translation>Ffordd arall: {name}, {below}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>pob un</translation>
    </message>
    <message>
        <source>any</source>
        <translation>unrhyw un</translation>
    </message>
    <message>
        <source>{count} of</source>
        <translation>{count} o</translation>
    </message>
    <message>
        <source>Other ways to {name}</source>
        <translation>Ffyrdd eraill at: {name}</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>The Steps view says the same as an outline.</source>
        <translation>Mae’r olwg Camau yn dweud yr un peth ar ffurf amlinelliad.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge two clients</source>
        <translation>Cyfuno dau gleient</translation>
    </message>
    <message>
        <source>Choose who else is {name}. Sessions, notes, saved routes and files of both are then with {name}; where the two records say different things, both are kept.</source>
        <translation>Dewiswch pwy arall yw “{name}”. Bydd sesiynau, nodiadau, llwybrau a ffeiliau’r ddau wedyn gyda “{name}”; lle mae’r cofnodion yn wahanol, cedwir y ddau.</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>Chwilio am gleient</translation>
    </message>
    <message>
        <source>{name} · {aim}</source>
        <translation>{name} · {aim}</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Cleientiaid</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Cyfuno</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The start, {start}, is in the past; it is {today} now.</source>
        <translation>Mae’r dechrau, {start}, yn y gorffennol; {today} yw hi nawr.</translation>
    </message>
    <message>
        <source>The latest date, {by}, is before the start, {start}.</source>
        <translation>Mae’r dyddiad hwyraf, {by}, cyn y dechrau, {start}.</translation>
    </message>
    <message>
        <source>{attribute}: “{given}” is not a value it takes; wanted: {wanted}.</source>
        <translation>{attribute}: nid yw “{given}” yn werth dilys; disgwylir: {wanted}.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>rhif</translation>
    </message>
    <message>
        <source>Nothing in the catalogue is called “{given}”.</source>
        <translation>Nid oes dim yn y catalog o’r enw “{given}”.</translation>
    </message>
    <message>
        <source>{place} has more than {most} entries, too many for every role at once; choose a goal.</source>
        <translation>{place}: mwy na {most} o gofnodion, gormod i bob rôl ar unwaith; dewiswch nod.</translation>
    </message>
    <message>
        <source>More than {most} steps may lead to “{goal}”, too many to plan with.</source>
        <translation>Gall mwy na {most} o gamau arwain at “{goal}”, gormod i gynllunio â nhw.</translation>
    </message>
    <message>
        <source>“{given}” is not something a person can hold.</source>
        <translation>Nid yw “{given}” yn rhywbeth y gall person feddu arno.</translation>
    </message>
    <message>
        <source>A file of the program is missing: {resource}. Install Pathways again.</source>
        <translation>Mae un o ffeiliau’r rhaglen ar goll: {resource}. Gosodwch Pathways eto.</translation>
    </message>
    <message>
        <source>“{written}” is not a month written as a year and a month, such as 2027-09.</source>
        <translation>Nid yw “{written}” yn fis wedi’i ysgrifennu fel blwyddyn a mis, megis 2027-09.</translation>
    </message>
    <message>
        <source>“{given}” will not do here; wanted: {wanted}.</source>
        <translation>Nid yw “{given}” yn addas yma; disgwylir: {wanted}.</translation>
    </message>
    <message>
        <source>Working this out failed twice. Change the question, or close Pathways and open it again.</source>
        <translation>Methodd cyfrifo hyn ddwywaith. Newidiwch y cwestiwn, neu caewch Pathways a’i agor eto.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {detail}.</source>
        <translation>Ni ellir ysgrifennu {file}: {detail}.</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>Ni ellir ysgrifennu {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {detail}.</source>
        <translation>Ni ellir darllen {file}: {detail}.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>Ni ellir darllen {file}.</translation>
    </message>
    <message>
        <source>{file} was saved by a newer version of Pathways; this one cannot read it.</source>
        <translation>Cadwyd {file} gan fersiwn diweddarach o Pathways; ni all hwn ei ddarllen.</translation>
    </message>
    <message>
        <source>{file} is no whole question: “{field}” says nothing that can be meant.</source>
        <translation>Nid yw {file} yn gwestiwn cyfan: nid yw “{field}” yn dweud dim y gellir ei ddeall.</translation>
    </message>
    <message>
        <source>The goal is an addition of your own, which stays in the casebook.</source>
        <translation>Mae’r nod yn un o’ch ychwanegiadau eich hun, sy’n aros yn y llyfr achosion.</translation>
    </message>
    <message>
        <source>{file} is not a question saved by Pathways.</source>
        <translation>Nid yw {file} yn gwestiwn a gadwyd gan Pathways.</translation>
    </message>
    <message>
        <source>There is no place called “{given}”; there are: {known}.</source>
        <translation>Nid oes lle o’r enw “{given}”; dyma sydd: {known}.</translation>
    </message>
    <message>
        <source>“{given}” does not belong to {place}; one question keeps to one place.</source>
        <translation>Nid yw “{given}” yn perthyn i’r lle hwn: {place}; mae un cwestiwn yn cadw at un lle.</translation>
    </message>
    <message>
        <source>Nothing is asked about “{given}” in {place}.</source>
        <translation>Ni ofynnir dim am “{given}” yn y lle hwn: {place}.</translation>
    </message>
    <message>
        <source>“{given}” may mean several things; write one of these: {candidates}.</source>
        <translation>Gall “{given}” olygu sawl peth; ysgrifennwch un o’r rhain: {candidates}.</translation>
    </message>
    <message>
        <source>Pathways cannot answer this: {detail}</source>
        <translation>Ni all Pathways ateb hyn: {detail}</translation>
    </message>
    <message>
        <source>Nearest: {near}.</source>
        <translation>Agosaf: {near}.</translation>
    </message>
    <message>
        <source>{file} is too large to be what is wanted.</source>
        <translation>Mae {file} yn rhy fawr i fod yr hyn sydd ei angen.</translation>
    </message>
    <message>
        <source>{file} is not text that can be read here; save it as UTF-8.</source>
        <translation>Nid yw {file} yn destun y gellir ei ddarllen yma; cadwch ef fel UTF-8.</translation>
    </message>
    <message>
        <source>There is nothing in {file}.</source>
        <translation>Nid oes dim yn: {file}.</translation>
    </message>
    <message>
        <source>{file} is locked with a password.</source>
        <translation>Mae {file} wedi’i gloi â chyfrinair.</translation>
    </message>
    <message>
        <source>{file} is in another format; save it as .xlsx or .csv.</source>
        <translation>Mae {file} mewn fformat arall; cadwch ef fel .xlsx neu .csv.</translation>
    </message>
    <message>
        <source>{file} has more than {most} rows, the most that are taken at once.</source>
        <translation>Mae mwy na {most} o resi yn {file}, y nifer fwyaf a gymerir ar unwaith.</translation>
    </message>
    <message>
        <source>{file}: the column “{column}” stands there twice.</source>
        <translation>{file}: mae’r golofn “{column}” yno ddwywaith.</translation>
    </message>
    <message>
        <source>{file}: there is no column “{column}” in its first row.</source>
        <translation>{file}: nid oes colofn “{column}” yn ei rhes gyntaf.</translation>
    </message>
    <message>
        <source>“{given}” is a formula, and formulas are not worked out here; put in its value.</source>
        <translation>Fformiwla yw “{given}”, ac ni chyfrifir fformiwlâu yma; rhowch ei gwerth.</translation>
    </message>
    <message>
        <source>“{given}” is an error of the spreadsheet, not a value.</source>
        <translation>Gwall y daenlen yw “{given}”, nid gwerth.</translation>
    </message>
    <message>
        <source>“{given}” is too long to be what is wanted.</source>
        <translation>Mae “{given}” yn rhy hir i fod yr hyn sydd ei angen.</translation>
    </message>
    <message>
        <source>Nothing stands here, and something is wanted.</source>
        <translation>Nid oes dim yma, ac mae angen rhywbeth.</translation>
    </message>
    <message>
        <source>The catalogue taken in from a pack is damaged. Take it in again, or return to the one that came with Pathways: File, Catalogue packs.</source>
        <translation>Mae’r catalog a fewnforiwyd o becyn wedi’i ddifrodi. Mewnforiwch ef eto, neu dychwelwch i’r un a ddaeth gyda Pathways: Ffeil, Pecynnau catalog.</translation>
    </message>
    <message>
        <source>The catalogue of Pathways is not there. Install Pathways again.</source>
        <translation>Nid yw catalog Pathways yno. Gosodwch Pathways eto.</translation>
    </message>
    <message>
        <source>The catalogue belongs to another version of Pathways. Install Pathways again.</source>
        <translation>Mae’r catalog yn perthyn i fersiwn arall o Pathways. Gosodwch Pathways eto.</translation>
    </message>
    <message>
        <source>The catalogue of Pathways is damaged. Install Pathways again.</source>
        <translation>Mae catalog Pathways wedi’i ddifrodi. Gosodwch Pathways eto.</translation>
    </message>
    <message>
        <source>{file}: the catalogue is not there; make it with “pathways catalogue build”.</source>
        <translation>{file}: nid yw’r catalog yno; gallwch ei greu â “pathways catalogue build”.</translation>
    </message>
    <message>
        <source>{file}: built for catalogue version {found}, this program reads {wanted}; make it again with “pathways catalogue build”.</source>
        <translation>{file}: crëwyd ar gyfer fersiwn catalog {found}, mae’r rhaglen hon yn darllen {wanted}; gallwch ei ail-greu â “pathways catalogue build”.</translation>
    </message>
    <message>
        <source>{file}: the catalogue is damaged; make it again with “pathways catalogue build”.</source>
        <translation>{file}: mae’r catalog wedi’i ddifrodi; gallwch ei ail-greu â “pathways catalogue build”.</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>undated figures</source>
        <translation>ffigurau heb ddyddiad</translation>
    </message>
    <message>
        <source>{year} figures</source>
        <translation>ffigurau {year}</translation>
    </message>
    <message>
        <source>{first} to {last} figures</source>
        <translation>ffigurau {first} i {last}</translation>
    </message>
    <message>
        <source>{years}, some undated</source>
        <translation>{years}, rhai heb ddyddiad</translation>
    </message>
</context>
<context>
    <name>MonthPopup</name>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Arizona</source>
        <translation>Arizona</translation>
    </message>
    <message>
        <source>British Columbia</source>
        <translation>British Columbia</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Sweden</translation>
    </message>
    <message>
        <source>Wales</source>
        <translation>Cymru</translation>
    </message>
</context>
<context>
    <name>NeighbourPage</name>
    <message>
        <source>Neighbours</source>
        <translation>Cymdogion</translation>
    </message>
    <message>
        <source>Open entry</source>
        <translation>Agor y cofnod</translation>
    </message>
    <message>
        <source>Put in the middle</source>
        <translation>Rhoi yn y canol</translation>
    </message>
    <message>
        <source>Press a box to see what lies beyond it.</source>
        <translation>Pwyswch flwch i weld beth sydd y tu hwnt iddo.</translation>
    </message>
    <message>
        <source>Everything there is to know of it (Ctrl+Enter)</source>
        <translation>Popeth sydd i’w wybod amdano (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Show the neighbours of this one</source>
        <translation>Dangos cymdogion hwn</translation>
    </message>
    <message>
        <source>What leads here</source>
        <translation>Beth sy’n arwain yma</translation>
    </message>
    <message>
        <source>What it leads to</source>
        <translation>I ble mae’n arwain</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>{name} (+{count})</source>
        <translation>{name} (+{count})</translation>
    </message>
</context>
<context>
    <name>NeighbourView</name>
    <message>
        <source>Map of neighbours</source>
        <translation>Map o’r cymdogion</translation>
    </message>
    <message>
        <source>The list beside it says the same as an outline.</source>
        <translation>Mae’r rhestr wrth ei ochr yn dweud yr un peth ar ffurf amlinelliad.</translation>
    </message>
</context>
<context>
    <name>Neighbours</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>holding it counts too</source>
        <translation>mae meddu arno’n cyfrif hefyd</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gennych</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) here that are not shown</source>
        <translation>
            <numerusform>Mae %n heb eu dangos yn arwain yma</numerusform>
            <numerusform>Mae %n heb ei ddangos yn arwain yma</numerusform>
            <numerusform>Mae %n heb eu dangos yn arwain yma</numerusform>
            <numerusform>Mae %n heb eu dangos yn arwain yma</numerusform>
            <numerusform>Mae %n heb eu dangos yn arwain yma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leads to %n not shown</source>
        <translation>
            <numerusform>yn arwain at %n heb eu dangos</numerusform>
            <numerusform>yn arwain at %n heb ei ddangos</numerusform>
            <numerusform>yn arwain at %n heb eu dangos</numerusform>
            <numerusform>yn arwain at %n heb eu dangos</numerusform>
            <numerusform>yn arwain at %n heb eu dangos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>What was said, and what to remember</source>
        <translation>Beth a ddywedwyd, a beth i’w gofio</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Trwm</translation>
    </message>
    <message>
        <source>B</source>
        <comment>letter on the button for bold</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italig</translation>
    </message>
    <message>
        <source>I</source>
        <comment>letter on the button for italic</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Rhestr</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Cadwyd {time}</translation>
    </message>
    <message>
        <source>Not all of it was pasted: a note takes no more.</source>
        <translation>Ni ludwyd y cyfan: nid oes lle i fwy mewn nodyn.</translation>
    </message>
    <message>
        <source>{what} ({keys})</source>
        <translation>{what} ({keys})</translation>
    </message>
</context>
<context>
    <name>NumberPopup</name>
    <message>
        <source>A number from {least} to {most} is wanted.</source>
        <translation>Rhowch rif o {least} i {most}.</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>What was found</source>
        <translation>Beth a gafwyd</translation>
    </message>
</context>
<context>
    <name>OfferModel</name>
    <message>
        <source>{name}
Enter shows it, Ctrl+Enter makes it the goal, Shift+Enter adds it to what you hold.</source>
        <translation>{name}
Mae Enter yn ei ddangos, Ctrl+Enter yn ei wneud yn nod, Shift+Enter yn ei ychwanegu at yr hyn sydd gennych.</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>choose the goal</source>
        <translation>dewis y nod</translation>
    </message>
    <message>
        <source>add {name}</source>
        <translation>ychwanegu “{name}”</translation>
    </message>
    <message>
        <source>step</source>
        <translation>cam</translation>
    </message>
    <message>
        <source>funding</source>
        <translation>cyllid</translation>
    </message>
    <message>
        <source>support</source>
        <translation>cymorth</translation>
    </message>
    <message>
        <source>plan item</source>
        <translation>eitem cynllun</translation>
    </message>
</context>
<context>
    <name>OpeningCard</name>
    <message>
        <source>One change</source>
        <translation>Un newid</translation>
    </message>
    <message numerus="yes">
        <source>%n changes together</source>
        <translation>
            <numerusform>%n newid gyda’i gilydd</numerusform>
            <numerusform>%n newid gyda’i gilydd</numerusform>
            <numerusform>%n o newidiadau gyda’i gilydd</numerusform>
            <numerusform>%n o newidiadau gyda’i gilydd</numerusform>
            <numerusform>%n o newidiadau gyda’i gilydd</numerusform>
        </translation>
    </message>
    <message>
        <source>Is this true?</source>
        <translation>Ydy hyn yn wir?</translation>
    </message>
    <message>
        <source>Then: {route}</source>
        <translation>Wedyn: {route}</translation>
    </message>
    <message>
        <source>arrive</source>
        <translation>cyrraedd</translation>
    </message>
    <message>
        <source>1 month unpaid</source>
        <translation>1 mis heb gyflog</translation>
    </message>
    <message numerus="yes">
        <source>%n months unpaid</source>
        <translation>
            <numerusform>%n mis heb gyflog</numerusform>
            <numerusform>%n mis heb gyflog</numerusform>
            <numerusform>%n mis heb gyflog</numerusform>
            <numerusform>%n mis heb gyflog</numerusform>
            <numerusform>%n mis heb gyflog</numerusform>
        </translation>
    </message>
    <message>
        <source>Try this change</source>
        <translation>Rhoi cynnig ar y newid hwn</translation>
    </message>
</context>
<context>
    <name>OptionsPane</name>
    <message>
        <source>What goes on the paper</source>
        <translation>Beth sy’n mynd ar y papur</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papur</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Pob tudalen</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Un dudalen</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Faint</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Dim enw</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Iaith y papur</translation>
    </message>
    <message>
        <source>Printed at the head of the pages, never kept.</source>
        <translation>Fe’i hargreffir ar ben y tudalennau, ond ni chaiff ei gadw byth.</translation>
    </message>
    <message>
        <source>For whom (if you like)</source>
        <translation>I bwy (os hoffech)</translation>
    </message>
    <message>
        <source>A word to them (if you like)</source>
        <translation>Gair iddyn nhw (os hoffech)</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Llwybrau</translation>
    </message>
</context>
<context>
    <name>OutOfReach</name>
    <message>
        <source>Out of reach</source>
        <translation>Y tu hwnt i gyrraedd</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) out of reach</source>
        <translation>
            <numerusform>%n rôl y tu hwnt i gyrraedd</numerusform>
            <numerusform>%n rôl y tu hwnt i gyrraedd</numerusform>
            <numerusform>%n o rolau y tu hwnt i gyrraedd</numerusform>
            <numerusform>%n o rolau y tu hwnt i gyrraedd</numerusform>
            <numerusform>%n o rolau y tu hwnt i gyrraedd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>Pathway summary</source>
        <translation>Crynodeb o’r llwybrau</translation>
    </message>
    <message>
        <source>Choose a list of people</source>
        <translation>Dewis rhestr o bobl</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Tablau (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Folder for the summaries</source>
        <translation>Ffolder ar gyfer y crynodebau</translation>
    </message>
</context>
<context>
    <name>OverrideDeeds</name>
    <message>
        <source>The rule holds again from now on, and its reason goes. Routes saved before stay as they are.</source>
        <translation>Mae’r rheol yn dal eto o hyn ymlaen, ac mae’r rheswm yn mynd. Mae llwybrau a gadwyd eisoes yn aros fel y maent.</translation>
    </message>
    <message>
        <source>Let the rule hold again</source>
        <translation>Gadael i’r rheol ddal eto</translation>
    </message>
    <message>
        <source>Let it hold</source>
        <translation>Gadael iddi ddal</translation>
    </message>
    <message>
        <source>Set aside. The routes are worked out anew.</source>
        <translation>Wedi’i rhoi o’r neilltu. Caiff y llwybrau eu cyfrifo eto.</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Set a rule aside for {name}</source>
        <translation>Rhoi rheol o’r neilltu: {name}</translation>
    </message>
    <message>
        <source>Find a step or funding</source>
        <translation>Chwilio am gam neu gyllid</translation>
    </message>
    <message>
        <source>Who confirmed it, and how you know</source>
        <translation>Pwy gadarnhaodd hyn, a sut y gwyddoch</translation>
    </message>
    <message>
        <source>Fee ({currency})</source>
        <translation>Ffi ({currency})</translation>
    </message>
    <message>
        <source>Step or funding</source>
        <translation>Cam neu gyllid</translation>
    </message>
    <message>
        <source>What is otherwise</source>
        <translation>Beth sy’n wahanol</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Misoedd</translation>
    </message>
    <message>
        <source>It starts in</source>
        <translation>Mae’n dechrau ym mis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Eich enw</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Ei rhoi o’r neilltu</translation>
    </message>
    <message>
        <source>It holds for {name} alone, in every plan, and is printed with its reason and your name.</source>
        <translation>Mae’n berthnasol i “{name}” yn unig, ym mhob cynllun, ac fe’i hargreffir gyda’r rheswm a’ch enw.</translation>
    </message>
    <message>
        <source>Met: {part}</source>
        <translation>Wedi’i fodloni: {part}</translation>
    </message>
    <message>
        <source>Another fee</source>
        <translation>Ffi arall</translation>
    </message>
    <message>
        <source>It takes another time</source>
        <translation>Mae’n cymryd amser gwahanol</translation>
    </message>
    <message>
        <source>It starts in other months</source>
        <translation>Mae’n dechrau mewn misoedd eraill</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>anhysbys</translation>
    </message>
    <message>
        <source>any month</source>
        <translation>unrhyw fis</translation>
    </message>
    <message>
        <source>In the catalogue: {fact}</source>
        <translation>Yn y catalog: {fact}</translation>
    </message>
    <message>
        <source>No month ticked: it starts in any.</source>
        <translation>Dim mis wedi’i dicio: mae’n dechrau mewn unrhyw fis.</translation>
    </message>
    <message>
        <source>It asks nothing that could be set aside.</source>
        <translation>Nid yw’n gofyn dim y gellid ei roi o’r neilltu.</translation>
    </message>
    <message>
        <source>It is planned so already.</source>
        <translation>Cynllunnir felly eisoes.</translation>
    </message>
</context>
<context>
    <name>OverrideList</name>
    <message>
        <source>Set a rule aside…</source>
        <translation>Rhoi rheol o’r neilltu…</translation>
    </message>
    <message>
        <source>Prints with its reason.</source>
        <translation>Argreffir gyda’i rheswm.</translation>
    </message>
    <message>
        <source>Rules set aside by an adviser</source>
        <translation>Rheolau a roddwyd o’r neilltu gan gynghorydd</translation>
    </message>
    <message>
        <source>Let it hold again: {entry}</source>
        <translation>Gadael iddi ddal eto: {entry}</translation>
    </message>
    <message>
        <source>Let it hold again</source>
        <translation>Gadael iddi ddal eto</translation>
    </message>
</context>
<context>
    <name>Overrides</name>
    <message>
        <source>{entry} · {what}. {reason} ({author}, {day})</source>
        <translation>{entry} · {what}. {reason} ({author}, {day})</translation>
    </message>
    <message>
        <source>part of what it asks is taken as met</source>
        <translation>cymerir bod rhan o’r hyn a ofynnir wedi’i bodloni</translation>
    </message>
    <message>
        <source>taken as met: {part}</source>
        <translation>cymerir ei fod wedi’i fodloni: {part}</translation>
    </message>
    <message>
        <source>fee {sum}</source>
        <translation>ffi {sum}</translation>
    </message>
    <message>
        <source>takes {span}</source>
        <translation>yn cymryd {span}</translation>
    </message>
    <message>
        <source>starts in: {months}</source>
        <translation>yn dechrau: {months}</translation>
    </message>
    <message>
        <source>starts in any month</source>
        <translation>yn dechrau mewn unrhyw fis</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Additions from a colleague</source>
        <translation>Ychwanegiadau gan gydweithiwr</translation>
    </message>
    <message>
        <source>What the pack holds</source>
        <translation>Beth sydd yn y pecyn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>What it would do</source>
        <translation>Beth fyddai’n digwydd</translation>
    </message>
    <message>
        <source>Take in what is ticked</source>
        <translation>Derbyn yr hyn a diciwyd</translation>
    </message>
    <message>
        <source>Look at each before you take it in: it is planned with as if it were in the catalogue.</source>
        <translation>Edrychwch ar bob un cyn ei dderbyn: cynllunnir gydag ef fel pe bai yn y catalog.</translation>
    </message>
    <message>
        <source>Refused. {why}</source>
        <translation>Gwrthodwyd. {why}</translation>
    </message>
    <message>
        <source>Replaces yours of {day}.</source>
        <translation>Yn cymryd lle’ch un chi o {day}.</translation>
    </message>
    <message>
        <source>New.</source>
        <translation>Newydd.</translation>
    </message>
</context>
<context>
    <name>PackMessages</name>
    <message>
        <source>{file} is not taken in: {detail}.</source>
        <translation>Ni fewnforir {file}: {detail}.</translation>
    </message>
    <message>
        <source>The publisher’s key {file} cannot be used.</source>
        <translation>Ni ellir defnyddio allwedd y cyhoeddwr: {file}.</translation>
    </message>
    <message>
        <source>{file} is too large for a catalogue pack.</source>
        <translation>Mae {file} yn rhy fawr i fod yn becyn catalog.</translation>
    </message>
    <message>
        <source>{file} is not a catalogue pack.</source>
        <translation>Nid yw {file} yn becyn catalog.</translation>
    </message>
    <message>
        <source>{file} is cut short; copy it once more.</source>
        <translation>Mae {file} wedi’i dorri’n fyr; copïwch ef unwaith eto.</translation>
    </message>
    <message>
        <source>{file} is in a newer form than this version of Pathways reads; update Pathways.</source>
        <translation>Mae {file} ar ffurf fwy newydd nag y mae’r fersiwn hwn o Pathways yn ei darllen; diweddarwch Pathways.</translation>
    </message>
    <message>
        <source>{file} was made for a newer version of Pathways; update Pathways first.</source>
        <translation>Gwnaed {file} ar gyfer fersiwn diweddarach o Pathways; diweddarwch Pathways yn gyntaf.</translation>
    </message>
    <message>
        <source>{file} was made for an earlier version of Pathways; ask its publisher for a newer pack.</source>
        <translation>Gwnaed {file} ar gyfer fersiwn cynharach o Pathways; gofynnwch i’w gyhoeddwr am becyn mwy newydd.</translation>
    </message>
    <message>
        <source>Nobody has signed {file}, so it is not taken in.</source>
        <translation>Nid oes neb wedi llofnodi {file}, felly ni chaiff ei fewnforio.</translation>
    </message>
    <message>
        <source>The signature does not fit {file}: it was damaged or changed after it was signed. It is not taken in.</source>
        <translation>Nid yw’r llofnod yn cyd-fynd â {file}: cafodd ei ddifrodi neu ei newid ar ôl ei lofnodi. Ni chaiff ei fewnforio.</translation>
    </message>
    <message>
        <source>{file} is signed by somebody who is not trusted here: {detail}.</source>
        <translation>Llofnodwyd {file} gan rywun nad oes ymddiried ynddo yma: {detail}.</translation>
    </message>
    <message>
        <source>{file} is signed with another key than this one.</source>
        <translation>Llofnodwyd {file} gydag allwedd wahanol i hon.</translation>
    </message>
    <message>
        <source>{file} is nested too deeply, so it is not taken in.</source>
        <translation>Mae gormod o haenau yn {file}, felly ni chaiff ei fewnforio.</translation>
    </message>
    <message>
        <source>{file} has more entries than a catalogue can have.</source>
        <translation>Mae gan {file} fwy o gofnodion nag y gall catalog eu cael.</translation>
    </message>
    <message>
        <source>{file} holds something that is never taken in: {detail}.</source>
        <translation>Mae {file} yn cynnwys rhywbeth na dderbynnir byth: {detail}.</translation>
    </message>
    <message>
        <source>{file} would stand in the place of additions of your own: {detail}.</source>
        <translation>Byddai {file} yn cymryd lle eich ychwanegiadau eich hun: {detail}.</translation>
    </message>
    <message>
        <source>The catalogue in {file} is not valid: {detail}.</source>
        <translation>Nid yw’r catalog yn {file} yn ddilys: {detail}.</translation>
    </message>
    <message>
        <source>The dates of {file} cannot be right ({detail}); look at the clock of this computer too.</source>
        <translation>Ni all dyddiadau {file} fod yn gywir ({detail}); edrychwch ar gloc y cyfrifiadur hwn hefyd.</translation>
    </message>
    <message>
        <source>{file} is older than the catalogue in use.</source>
        <translation>Mae {file} yn hŷn na’r catalog sy’n cael ei ddefnyddio.</translation>
    </message>
</context>
<context>
    <name>PackReview</name>
    <message>
        <source>What the pack would change</source>
        <translation>Beth y byddai’r pecyn yn ei newid</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Beth a ddaw ohono</translation>
    </message>
    <message>
        <source>Use this catalogue</source>
        <translation>Defnyddio’r catalog hwn</translation>
    </message>
    <message>
        <source>The catalogue of {name}, checked {day}, signed on {made} with the key {key}.</source>
        <translation>Y catalog gan {name}, gwiriwyd {day}, llofnodwyd ar {made} gyda’r allwedd {key}.</translation>
    </message>
    <message>
        <source>You will trust packs of this publisher from now on.</source>
        <translation>Byddwch yn ymddiried ym mhecynnau’r cyhoeddwr hwn o hyn ymlaen.</translation>
    </message>
    <message>
        <source>This pack is older than the catalogue in use: it would bring back older facts.</source>
        <translation>Mae’r pecyn hwn yn hŷn na’r catalog sy’n cael ei ddefnyddio: byddai’n dod â ffeithiau hŷn yn ôl.</translation>
    </message>
    <message>
        <source>The catalogue in use cannot be read, so nothing can be compared.</source>
        <translation>Ni ellir darllen y catalog sy’n cael ei ddefnyddio, felly ni ellir cymharu dim.</translation>
    </message>
    <message>
        <source>{place}: {section}</source>
        <translation>{place}: {section}</translation>
    </message>
    <message>
        <source>It says what the catalogue in use says already.</source>
        <translation>Mae’n dweud yr hyn y mae’r catalog presennol yn ei ddweud eisoes.</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Page</source>
        <translation>Tudalen</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Tudalen flaenorol</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Tudalen nesaf</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Chwyddo allan</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Chwyddo i mewn</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Tudalen gyfan</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Lled y dudalen</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Yn llunio’r tudalennau…</translation>
    </message>
    <message numerus="yes">
        <source>of %n</source>
        <comment>pages in all</comment>
        <translation>
            <numerusform>o %n</numerusform>
            <numerusform>o %n</numerusform>
            <numerusform>o %n</numerusform>
            <numerusform>o %n</numerusform>
            <numerusform>o %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Pages as they will print</source>
        <translation>Tudalennau fel y cânt eu hargraffu</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Tudalen {number} o {count}</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>At 16 or 17: notarised consent of a parent or guardian and a letter that the person has withdrawn from school</source>
        <translation>Yn 16 neu 17 oed: caniatâd notaraidd rhiant neu warcheidwad a llythyr yn dweud bod y person wedi gadael yr ysgol</translation>
    </message>
    <message>
        <source>Authorised translation to Swedish or English</source>
        <translation>Cyfieithiad awdurdodedig i’r Swedeg neu’r Saesneg</translation>
    </message>
    <message>
        <source>Certificates for level 2 literacy and numeracy</source>
        <translation>Tystysgrifau llythrennedd a rhifedd lefel 2</translation>
    </message>
    <message>
        <source>Certified translations of documents not in English or French</source>
        <translation>Cyfieithiadau ardystiedig o ddogfennau nad ydynt yn Saesneg na Ffrangeg</translation>
    </message>
    <message>
        <source>Character reference and transcript</source>
        <translation>Geirda cymeriad a thrawsgrifiad</translation>
    </message>
    <message>
        <source>Confirmation of registration and of induction or probation</source>
        <translation>Cadarnhad o gofrestriad ac o gyfnod sefydlu neu brawf</translation>
    </message>
    <message>
        <source>Course-by-course evaluation, sent by the agency</source>
        <translation>Gwerthusiad fesul cwrs, a anfonir gan yr asiantaeth</translation>
    </message>
    <message>
        <source>Degree certificate and transcript</source>
        <translation>Tystysgrif gradd a thrawsgrifiad</translation>
    </message>
    <message>
        <source>Degree certificate, all pages</source>
        <translation>Tystysgrif gradd, pob tudalen</translation>
    </message>
    <message>
        <source>Employer request with proof of two weeks&apos; advertising</source>
        <translation>Cais y cyflogwr gyda phrawf o bythefnos o hysbysebu</translation>
    </message>
    <message>
        <source>Foreign degree certificate and course list</source>
        <translation>Tystysgrif gradd dramor a rhestr o gyrsiau</translation>
    </message>
    <message>
        <source>Form DS-2019</source>
        <translation>Ffurflen DS-2019</translation>
    </message>
    <message>
        <source>Headteacher’s endorsement</source>
        <translation>Cefnogaeth y pennaeth</translation>
    </message>
    <message>
        <source>Health declaration</source>
        <translation>Datganiad iechyd</translation>
    </message>
    <message>
        <source>Identity-verified fingerprints</source>
        <translation>Olion bysedd gyda phrawf adnabod</translation>
    </message>
    <message>
        <source>J-1 or Q-1 visa and passport pages</source>
        <translation>Fisa J-1 neu Q-1 a thudalennau’r pasbort</translation>
    </message>
    <message>
        <source>Letter of good standing from the home teaching authority</source>
        <translation>Llythyr o statws da gan awdurdod addysgu’r wlad gartref</translation>
    </message>
    <message>
        <source>Official transcripts</source>
        <translation>Trawsgrifiadau swyddogol</translation>
    </message>
    <message>
        <source>Official transcripts, sent by the university</source>
        <translation>Trawsgrifiadau swyddogol, a anfonir gan y brifysgol</translation>
    </message>
    <message>
        <source>Paediatric first aid certificate</source>
        <translation>Tystysgrif cymorth cyntaf pediatrig</translation>
    </message>
    <message>
        <source>Proof of 500 hours, competency reference and transcript</source>
        <translation>Prawf o 500 awr, geirda cymhwysedd a thrawsgrifiad</translation>
    </message>
    <message>
        <source>Proof of Swedish</source>
        <translation>Prawf o Swedeg</translation>
    </message>
    <message>
        <source>Proof of identity</source>
        <translation>Prawf adnabod</translation>
    </message>
    <message>
        <source>Proof of identity and age</source>
        <translation>Prawf adnabod ac oedran</translation>
    </message>
    <message>
        <source>Proof of identity and five years of addresses</source>
        <translation>Prawf adnabod a phum mlynedd o gyfeiriadau</translation>
    </message>
    <message>
        <source>Proof of induction or of exemption</source>
        <translation>Prawf o sefydlu neu o eithriad</translation>
    </message>
    <message>
        <source>Proof of teaching and a full teaching report, where education courses are to be excused</source>
        <translation>Prawf o addysgu ac adroddiad addysgu llawn, lle mae cyrsiau addysg i’w hesgusodi</translation>
    </message>
    <message>
        <source>Proof of teaching experience and English</source>
        <translation>Prawf o brofiad addysgu ac o Saesneg</translation>
    </message>
    <message>
        <source>Recommendation form</source>
        <translation>Ffurflen argymhelliad</translation>
    </message>
    <message>
        <source>Record of 180 clock hours of professional learning</source>
        <translation>Cofnod o 180 awr o ddysgu proffesiynol</translation>
    </message>
    <message>
        <source>Records extract, if the employer asks</source>
        <translation>Detholiad o’r gofrestr, os yw’r cyflogwr yn gofyn</translation>
    </message>
    <message>
        <source>Request form signed by the superintendent</source>
        <translation>Ffurflen gais wedi’i llofnodi gan yr uwch-arolygydd</translation>
    </message>
    <message>
        <source>School endorsement letter</source>
        <translation>Llythyr cefnogaeth gan ysgol</translation>
    </message>
    <message>
        <source>Service certificate (tjänstgöringsintyg) with extent and dates</source>
        <translation>Tystysgrif gwasanaeth (tjänstgöringsintyg) gyda maint a dyddiadau</translation>
    </message>
    <message>
        <source>Statement of professional standing</source>
        <translation>Datganiad o statws proffesiynol</translation>
    </message>
    <message>
        <source>Support of headteacher or employer and of the local authority</source>
        <translation>Cefnogaeth y pennaeth neu’r cyflogwr a’r awdurdod lleol</translation>
    </message>
    <message>
        <source>Teaching qualification certificate and transcript</source>
        <translation>Tystysgrif cymhwyster addysgu a thrawsgrifiad</translation>
    </message>
    <message>
        <source>Transcripts and syllabi from the university abroad, with certified translations</source>
        <translation>Trawsgrifiadau a meysydd llafur o’r brifysgol dramor, gyda chyfieithiadau ardystiedig</translation>
    </message>
    <message>
        <source>Two confidential character references</source>
        <translation>Dau eirda cymeriad cyfrinachol</translation>
    </message>
    <message>
        <source>University recommendation</source>
        <translation>Argymhelliad y brifysgol</translation>
    </message>
    <message>
        <source>Valid out-of-state certificate</source>
        <translation>Tystysgrif ddilys o’r dalaith arall</translation>
    </message>
    <message>
        <source>Verification of teaching employment</source>
        <translation>Cadarnhad o gyflogaeth fel athro</translation>
    </message>
    <message>
        <source>Verification of teaching experience form</source>
        <translation>Ffurflen cadarnhau profiad addysgu</translation>
    </message>
    <message>
        <source>Verification of work experience</source>
        <translation>Cadarnhad o brofiad gwaith</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Routes</source>
        <translation>Llwybrau</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Archwilio</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Cyllid</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Cleientiaid</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Cynlluniau</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Workforce plans</source>
        <translation>Cynlluniau gweithlu</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>open</source>
        <translation>ar agor</translation>
    </message>
    <message>
        <source>pilot</source>
        <translation>peilot</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>of a step or bursary</comment>
        <translation>arfaethedig</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ar gau</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eitem</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Ymrwymiad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Atebir gan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>What it says, in short</source>
        <translation>Beth mae’n ei ddweud, yn fyr</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Beth sydd ar goll</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>met</source>
        <translation>wedi’i fodloni</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>yn rhannol</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>arfaethedig</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>bwlch</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>heb ei gysylltu</translation>
    </message>
    <message>
        <source>What the plan asks for can be taken up today.</source>
        <translation>Gellir manteisio heddiw ar yr hyn y mae’r cynllun yn gofyn amdano.</translation>
    </message>
    <message>
        <source>Some of what the plan asks for can be taken up today.</source>
        <translation>Gellir manteisio heddiw ar ran o’r hyn y mae’r cynllun yn gofyn amdano.</translation>
    </message>
    <message>
        <source>What would answer it is only proposed so far.</source>
        <translation>Arfaethedig yn unig yw’r hyn a fyddai’n ei ateb hyd yma.</translation>
    </message>
    <message>
        <source>Nothing was found that answers it.</source>
        <translation>Ni chafwyd hyd i ddim sy’n ei ateb.</translation>
    </message>
    <message>
        <source>No entry of the catalogue is linked to it: most such items are not about pathways.</source>
        <translation>Nid oes cofnod yn y catalog wedi’i gysylltu ag ef: nid yw’r rhan fwyaf o eitemau o’r fath am lwybrau.</translation>
    </message>
    <message>
        <source>Met {count}</source>
        <translation>Wedi’u bodloni {count}</translation>
    </message>
    <message>
        <source>Partly {count}</source>
        <translation>Yn rhannol {count}</translation>
    </message>
    <message>
        <source>Proposed {count}</source>
        <translation>Arfaethedig {count}</translation>
    </message>
    <message>
        <source>Gap {count}</source>
        <translation>Bylchau {count}</translation>
    </message>
    <message>
        <source>Not linked {count}</source>
        <translation>Heb eu cysylltu {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n wedi’u bodloni</numerusform>
            <numerusform>%n wedi’i fodloni</numerusform>
            <numerusform>%n wedi’u bodloni</numerusform>
            <numerusform>%n wedi’u bodloni</numerusform>
            <numerusform>%n wedi’u bodloni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partly</source>
        <translation>
            <numerusform>%n yn rhannol</numerusform>
            <numerusform>%n yn rhannol</numerusform>
            <numerusform>%n yn rhannol</numerusform>
            <numerusform>%n yn rhannol</numerusform>
            <numerusform>%n yn rhannol</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed</source>
        <translation>
            <numerusform>%n arfaethedig</numerusform>
            <numerusform>%n arfaethedig</numerusform>
            <numerusform>%n arfaethedig</numerusform>
            <numerusform>%n arfaethedig</numerusform>
            <numerusform>%n arfaethedig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n bwlch</numerusform>
            <numerusform>%n bwlch</numerusform>
            <numerusform>%n o fylchau</numerusform>
            <numerusform>%n o fylchau</numerusform>
            <numerusform>%n o fylchau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not linked</source>
        <translation>
            <numerusform>%n heb eu cysylltu</numerusform>
            <numerusform>%n heb ei gysylltu</numerusform>
            <numerusform>%n heb eu cysylltu</numerusform>
            <numerusform>%n heb eu cysylltu</numerusform>
            <numerusform>%n heb eu cysylltu</numerusform>
        </translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Rhan {number}</translation>
    </message>
    <message>
        <source>nothing in the catalogue</source>
        <translation>dim yn y catalog</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n cam</numerusform>
            <numerusform>%n cam</numerusform>
            <numerusform>%n o gamau</numerusform>
            <numerusform>%n o gamau</numerusform>
            <numerusform>%n o gamau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed step(s)</source>
        <translation>
            <numerusform>%n cam arfaethedig</numerusform>
            <numerusform>%n cam arfaethedig</numerusform>
            <numerusform>%n o gamau arfaethedig</numerusform>
            <numerusform>%n o gamau arfaethedig</numerusform>
            <numerusform>%n o gamau arfaethedig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) or qualification(s)</source>
        <translation>
            <numerusform>%n rôl neu gymhwyster</numerusform>
            <numerusform>%n rôl neu gymhwyster</numerusform>
            <numerusform>%n o rolau neu gymwysterau</numerusform>
            <numerusform>%n o rolau neu gymwysterau</numerusform>
            <numerusform>%n o rolau neu gymwysterau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s) or loan(s)</source>
        <translation>
            <numerusform>%n grant neu fenthyciad</numerusform>
            <numerusform>%n grant neu fenthyciad</numerusform>
            <numerusform>%n o grantiau neu fenthyciadau</numerusform>
            <numerusform>%n o grantiau neu fenthyciadau</numerusform>
            <numerusform>%n o grantiau neu fenthyciadau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of support</source>
        <translation>
            <numerusform>%n math o gymorth</numerusform>
            <numerusform>%n math o gymorth</numerusform>
            <numerusform>%n math o gymorth</numerusform>
            <numerusform>%n math o gymorth</numerusform>
            <numerusform>%n math o gymorth</numerusform>
        </translation>
    </message>
    <message>
        <source>You hold {goal} already.</source>
        <translation>Mae hwn gennych eisoes: {goal}.</translation>
    </message>
    <message>
        <source>The search was cut short: what it would gain is not known.</source>
        <translation>Cafodd y chwilio ei dorri’n fyr: nid yw’r hyn a enillid yn hysbys.</translation>
    </message>
    <message>
        <source>With it too there is no route to {goal}.</source>
        <translation>Gydag ef hefyd nid oes llwybr at “{goal}”.</translation>
    </message>
    <message>
        <source>It opens a way to {goal} where there is none.</source>
        <translation>Mae’n agor ffordd at “{goal}” lle nad oes un.</translation>
    </message>
    <message>
        <source>It brings you to {goal} {span} sooner.</source>
        <translation>Mae’n dod â chi at “{goal}” {span} yn gynt.</translation>
    </message>
    <message>
        <source>It makes a difference on the way to {goal}.</source>
        <translation>Mae’n gwneud gwahaniaeth ar y ffordd at “{goal}”.</translation>
    </message>
    <message numerus="yes">
        <source>%n route(s) to {goal} would take it, none of them better in any one figure.</source>
        <translation>
            <numerusform>Byddai %n llwybr at “{goal}” yn ei gymryd, heb fod yn well mewn unrhyw ffigur.</numerusform>
            <numerusform>Byddai %n llwybr at “{goal}” yn ei gymryd, heb fod yn well mewn unrhyw ffigur.</numerusform>
            <numerusform>Byddai %n o lwybrau at “{goal}” yn ei gymryd, heb fod yn well mewn unrhyw ffigur.</numerusform>
            <numerusform>Byddai %n o lwybrau at “{goal}” yn ei gymryd, heb fod yn well mewn unrhyw ffigur.</numerusform>
            <numerusform>Byddai %n o lwybrau at “{goal}” yn ei gymryd, heb fod yn well mewn unrhyw ffigur.</numerusform>
        </translation>
    </message>
    <message>
        <source>It makes no difference to your routes to {goal}.</source>
        <translation>Nid yw’n gwneud gwahaniaeth i’ch llwybrau at “{goal}”.</translation>
    </message>
    <message>
        <source>First arrival</source>
        <translation>Cyrraedd gyntaf</translation>
    </message>
    <message>
        <source>Least net cost, as planned</source>
        <translation>Cost net isaf, fel y cynlluniwyd</translation>
    </message>
    <message>
        <source>Fewest months without pay</source>
        <translation>Lleiaf o fisoedd heb gyflog</translation>
    </message>
    <message>
        <source>no route</source>
        <translation>dim llwybr</translation>
    </message>
</context>
<context>
    <name>PlansPlace</name>
    <message>
        <source>Workforce plans</source>
        <translation>Cynlluniau gweithlu</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eitem</translation>
    </message>
    <message>
        <source>Your question is about another place.</source>
        <translation>Mae eich cwestiwn am le arall.</translation>
    </message>
    <message>
        <source>Choose a goal first: then the routes show what it would change.</source>
        <translation>Dewiswch nod yn gyntaf: yna bydd y llwybrau’n dangos beth y byddai’n ei newid.</translation>
    </message>
    <message>
        <source>Choose an item to see what answers it.</source>
        <translation>Dewiswch eitem i weld beth sy’n ei hateb.</translation>
    </message>
    <message>
        <source>Reading the plans…</source>
        <translation>Yn darllen y cynlluniau…</translation>
    </message>
    <message>
        <source>suppose {name}</source>
        <translation>tybio “{name}”</translation>
    </message>
    <message>
        <source>suppose {name} no longer</source>
        <translation>peidio â thybio “{name}”</translation>
    </message>
    <message>
        <source>The question is about {place} now; Undo goes back.</source>
        <translation>Mae’r cwestiwn am le arall nawr ({place}); mae Dadwneud yn mynd yn ôl.</translation>
    </message>
    <message>
        <source>choose the goal</source>
        <translation>dewis y nod</translation>
    </message>
    <message>
        <source>plan</source>
        <comment>name of a file</comment>
        <translation>cynllun</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Gwerthoedd wedi’u gwahanu gan goma</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Cadw fel taenlen</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Daw newidiadau i rym ar unwaith.</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Adfer y rhagosodiadau</translation>
    </message>
    <message>
        <source>&#xa0;min</source>
        <comment>minutes, after their number</comment>
        <translation>&#xa0;mun</translation>
    </message>
    <message>
        <source>&#xa0;%</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Fel y system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>The one open last</source>
        <translation>Yr un oedd ar agor ddiwethaf</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>The language of the window. Dates, money and sorting follow it.</source>
        <translation>Iaith y ffenestr. Mae dyddiadau, arian a threfn yr wyddor yn ei dilyn.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Lliwiau</translation>
    </message>
    <message>
        <source>Light, dark or high contrast.</source>
        <translation>Golau, tywyll neu gyferbyniad uchel.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Maint y testun</translation>
    </message>
    <message>
        <source>Of the size your system uses, from 100 to 200 per cent.</source>
        <translation>O’r maint y mae eich system yn ei ddefnyddio, o 100 i 200 y cant.</translation>
    </message>
    <message>
        <source>Keep still what would move</source>
        <translation>Cadw’n llonydd yr hyn a fyddai’n symud</translation>
    </message>
    <message>
        <source>Rows, panes and lists change at once instead of sliding or fading.</source>
        <translation>Mae rhesi, paneli a rhestrau’n newid ar unwaith yn lle llithro neu bylu.</translation>
    </message>
    <message>
        <source>Place at start</source>
        <translation>Lle wrth gychwyn</translation>
    </message>
    <message>
        <source>Whose catalogue is open when Pathways starts.</source>
        <translation>Catalog pa le sydd ar agor pan fydd Pathways yn cychwyn.</translation>
    </message>
    <message>
        <source>Lock the casebook after</source>
        <translation>Cloi’r llyfr achosion ar ôl</translation>
    </message>
    <message>
        <source>So many minutes without a key or the pointer; also when the computer sleeps.</source>
        <translation>Cynifer o funudau heb bwyso bysell na symud y pwyntydd; hefyd pan fo’r cyfrifiadur yn cysgu.</translation>
    </message>
    <message>
        <source>The settings could not be read. They were set aside as {file}; Pathways starts with its own.</source>
        <translation>Nid oedd modd darllen y gosodiadau. Fe’u rhoddwyd o’r neilltu fel {file}; mae Pathways yn cychwyn â’i rai ei hun.</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>A row that names no place is asked of the one open here: {place}.</source>
        <translation>Os nad yw rhes yn enwi lle, defnyddir yr un sydd ar agor yma: {place}.</translation>
    </message>
    <message>
        <source>A row that names no place or goal is asked as here: {place}, {goal}.</source>
        <translation>Os nad yw rhes yn enwi lle neu nod, defnyddir y rhai sydd yma: {place}, {goal}.</translation>
    </message>
    <message numerus="yes">
        <source>%n addition(s) of your own are planned with.</source>
        <translation>
            <numerusform>Ni chynllunnir ag unrhyw ychwanegiad o’ch eiddo.</numerusform>
            <numerusform>Cynllunnir hefyd â %n ychwanegiad o’ch eiddo.</numerusform>
            <numerusform>Cynllunnir hefyd â %n o ychwanegiadau o’ch eiddo.</numerusform>
            <numerusform>Cynllunnir hefyd â %n o ychwanegiadau o’ch eiddo.</numerusform>
            <numerusform>Cynllunnir hefyd â %n o ychwanegiadau o’ch eiddo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionBlock</name>
    <message>
        <source>Not sure</source>
        <translation>Ddim yn siŵr</translation>
    </message>
    <message>
        <source>Put this question aside</source>
        <translation>Rhoi’r cwestiwn hwn o’r neilltu</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Ranked by what an answer could unlock. “Not sure” is a real answer.</source>
        <translation>Yn nhrefn yr hyn y gallai ateb ei ddatgloi. Mae “Ddim yn siŵr” yn ateb go iawn.</translation>
    </message>
    <message>
        <source>No question is open: nothing here turns on an answer.</source>
        <translation>Nid oes cwestiwn yn agored: nid oes dim yma’n dibynnu ar ateb.</translation>
    </message>
    <message>
        <source>Worth answering</source>
        <translation>Gwerth eu hateb</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Dangos %n arall</numerusform>
            <numerusform>Dangos %n arall</numerusform>
            <numerusform>Dangos %n arall</numerusform>
            <numerusform>Dangos %n arall</numerusform>
            <numerusform>Dangos %n arall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask again what was put aside (%n)</source>
        <translation>
            <numerusform>Ail-ofyn yr hyn a roddwyd o’r neilltu (%n)</numerusform>
            <numerusform>Ail-ofyn yr hyn a roddwyd o’r neilltu (%n)</numerusform>
            <numerusform>Ail-ofyn yr hyn a roddwyd o’r neilltu (%n)</numerusform>
            <numerusform>Ail-ofyn yr hyn a roddwyd o’r neilltu (%n)</numerusform>
            <numerusform>Ail-ofyn yr hyn a roddwyd o’r neilltu (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionStrip</name>
    <message>
        <source>A question worth answering</source>
        <translation>Cwestiwn gwerth ei ateb</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Ddim yn siŵr</translation>
    </message>
    <message>
        <source>Put this question aside</source>
        <translation>Rhoi’r cwestiwn hwn o’r neilltu</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>answer “{name}”</source>
        <translation>ateb “{name}”</translation>
    </message>
    <message>
        <source>put a question aside</source>
        <translation>rhoi cwestiwn o’r neilltu</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Are you Deaf or hard of hearing?</source>
        <translation>Ydych chi’n Fyddar neu’n drwm eich clyw?</translation>
    </message>
    <message>
        <source>Are you First Nations, Metis or Inuit?</source>
        <translation>Ydych chi’n perthyn i’r Cenhedloedd Cyntaf, Métis neu Inuit?</translation>
    </message>
    <message>
        <source>Are you a First Nation student?</source>
        <translation>Ydych chi’n fyfyriwr Cenedl Gyntaf?</translation>
    </message>
    <message>
        <source>Are you a UK or Irish citizen, or settled here, and have you lived in the UK for the last three years? (If not, courses cost more than shown.)</source>
        <translation>Ydych chi’n ddinesydd y DU neu Iwerddon, neu wedi setlo yma, ac a ydych wedi byw yn y DU am y tair blynedd diwethaf? (Os nad ydych, mae cyrsiau’n costio mwy na’r hyn a ddangosir.)</translation>
    </message>
    <message>
        <source>Are you a working teacher or enrolled in a teacher-preparation programme?</source>
        <translation>Ydych chi’n athro sy’n gweithio neu wedi cofrestru ar raglen hyfforddi athrawon?</translation>
    </message>
    <message>
        <source>Are you a young Swede living abroad?</source>
        <translation>Ydych chi’n Swediad ifanc sy’n byw dramor?</translation>
    </message>
    <message>
        <source>Are you admitted to a teacher programme?</source>
        <translation>Ydych chi wedi cael lle ar raglen athrawon?</translation>
    </message>
    <message>
        <source>Are you allowed to work in the United States, or will you be by the time you start?</source>
        <translation>A oes gennych hawl i weithio yn yr Unol Daleithiau, neu a fydd gennych erbyn ichi ddechrau?</translation>
    </message>
    <message>
        <source>Are you employed as a teacher now?</source>
        <translation>Ydych chi’n gyflogedig fel athro nawr?</translation>
    </message>
    <message>
        <source>Are you newly arrived in Sweden?</source>
        <translation>Ydych chi newydd gyrraedd Sweden?</translation>
    </message>
    <message>
        <source>Are you registered at Arbetsförmedlingen?</source>
        <translation>Ydych chi wedi cofrestru ag Arbetsförmedlingen?</translation>
    </message>
    <message>
        <source>As additional learning needs co-ordinator, do you belong, or would you, to the school’s senior leadership team?</source>
        <translation>Fel cydlynydd anghenion dysgu ychwanegol, ydych chi’n perthyn, neu a fyddech chi’n perthyn, i uwch dîm arwain yr ysgol?</translation>
    </message>
    <message>
        <source>Can you give references that show you suit work with young people?</source>
        <translation>Allwch chi roi geirda sy’n dangos eich bod yn addas i weithio gyda phobl ifanc?</translation>
    </message>
    <message>
        <source>Can you work at least half time in the right stage and subjects for as long as the studies last?</source>
        <translation>Allwch chi weithio o leiaf hanner amser yn y cyfnod a’r pynciau cywir drwy gydol yr astudio?</translation>
    </message>
    <message>
        <source>Did you take your degree in Sweden, on a programme taught in Swedish?</source>
        <translation>A wnaethoch chi’ch gradd yn Sweden, ar raglen a addysgid yn Swedeg?</translation>
    </message>
    <message>
        <source>Did you write an independent project of at least 15 credits in the subject?</source>
        <translation>A wnaethoch chi draethawd annibynnol o 15 credyd o leiaf yn y pwnc?</translation>
    </message>
    <message>
        <source>Do you already have the university credits or trade knowledge for one more subject or stage?</source>
        <translation>Oes gennych eisoes y credydau prifysgol neu’r wybodaeth grefft ar gyfer un pwnc neu gyfnod arall?</translation>
    </message>
    <message>
        <source>Do you already hold qualified teacher status for schools?</source>
        <translation>Oes gennych chi statws athro cymwysedig ar gyfer ysgolion eisoes?</translation>
    </message>
    <message>
        <source>Do you already teach at the other level (elementary or secondary), and would a district consider you for this one?</source>
        <translation>Ydych chi eisoes yn addysgu ar y lefel arall (elfennol neu uwchradd), ac a fyddai ardal ysgol yn eich ystyried ar gyfer hon?</translation>
    </message>
    <message>
        <source>Do you have a federal or B.C. student loan that is paid up to date?</source>
        <translation>Oes gennych fenthyciad myfyriwr ffederal neu B.C. y mae ei daliadau’n gyfredol?</translation>
    </message>
    <message>
        <source>Do you have a placement or a volunteer post in a school?</source>
        <translation>Oes gennych leoliad neu swydd wirfoddol mewn ysgol?</translation>
    </message>
    <message>
        <source>Do you have a teaching post in B.C. today?</source>
        <translation>Oes gennych chi swydd addysgu yn B.C. heddiw?</translation>
    </message>
    <message>
        <source>Do you have children who depend on you?</source>
        <translation>Oes gennych blant sy’n dibynnu arnoch?</translation>
    </message>
    <message>
        <source>Do you have enough weeks of study aid left for the whole training?</source>
        <translation>Oes gennych ddigon o wythnosau o gymorth astudio ar ôl ar gyfer yr hyfforddiant cyfan?</translation>
    </message>
    <message>
        <source>Do you have experience of pedagogical work, such as teaching or leading a preschool?</source>
        <translation>Oes gennych brofiad o waith addysgegol, fel addysgu neu arwain cyn-ysgol?</translation>
    </message>
    <message>
        <source>Do you have experience that helps children learn and develop?</source>
        <translation>Oes gennych brofiad sy’n helpu plant i ddysgu a datblygu?</translation>
    </message>
    <message>
        <source>Do you have special training, life skills or long experience in the one subject you would teach?</source>
        <translation>Oes gennych hyfforddiant arbennig, sgiliau bywyd neu brofiad hir yn yr un pwnc y byddech yn ei addysgu?</translation>
    </message>
    <message>
        <source>Do you have university education in pedagogy, other than a teacher degree?</source>
        <translation>Oes gennych addysg brifysgol mewn addysgeg, heblaw gradd athro?</translation>
    </message>
    <message>
        <source>Do you have work experience that fits a support post in school?</source>
        <translation>Oes gennych brofiad gwaith sy’n addas i swydd gymorth mewn ysgol?</translation>
    </message>
    <message>
        <source>Do you have, or can you get, an offer of a post?</source>
        <translation>Oes gennych gynnig swydd, neu allwch chi gael un?</translation>
    </message>
    <message>
        <source>Do you lack a finished compulsory or upper-secondary education that you would now complete?</source>
        <translation>A ydych heb orffen addysg orfodol neu uwchradd uwch y byddech yn ei chwblhau nawr?</translation>
    </message>
    <message>
        <source>Do you lead an area of your school or manage other staff?</source>
        <translation>Ydych chi’n arwain maes yn eich ysgol neu’n rheoli staff eraill?</translation>
    </message>
    <message>
        <source>Do you live in Northern B.C. now?</source>
        <translation>Ydych chi’n byw yng ngogledd B.C. nawr?</translation>
    </message>
    <message>
        <source>Do you live in a rural or remote community, too far from a university to travel there?</source>
        <translation>Ydych chi’n byw mewn cymuned wledig neu anghysbell, yn rhy bell o brifysgol i deithio yno?</translation>
    </message>
    <message>
        <source>Do you qualify for student finance as a student from the UK?</source>
        <translation>Ydych chi’n gymwys am gyllid myfyrwyr fel myfyriwr o’r DU?</translation>
    </message>
    <message>
        <source>Do you speak a B.C. First Nations language well enough for its language authority to vouch for you?</source>
        <translation>Ydych chi’n siarad un o ieithoedd Cenhedloedd Cyntaf B.C. yn ddigon da i’w hawdurdod iaith eich cymeradwyo?</translation>
    </message>
    <message>
        <source>Do you teach at a host school of the Arizona Teacher Residency, and would you be nominated to supervise a resident?</source>
        <translation>Ydych chi’n addysgu mewn ysgol sy’n lletya’r Arizona Teacher Residency, ac a fyddech chi’n cael eich enwebu i oruchwylio athro preswyl?</translation>
    </message>
    <message>
        <source>Do you work in a maintained school in Wales now, in any role?</source>
        <translation>Ydych chi’n gweithio mewn ysgol a gynhelir yng Nghymru nawr, mewn unrhyw rôl?</translation>
    </message>
    <message>
        <source>Do you work in licensed child care or as a StrongStart facilitator now?</source>
        <translation>Ydych chi’n gweithio mewn gofal plant trwyddedig neu fel hwylusydd StrongStart nawr?</translation>
    </message>
    <message>
        <source>Does CSN count you as entitled to Swedish study aid?</source>
        <translation>A yw CSN yn eich cyfrif yn gymwys am gymorth astudio Sweden?</translation>
    </message>
    <message>
        <source>Does Skolverket still offer Lärarlyftet courses, beginning when you could start one?</source>
        <translation>A yw Skolverket yn dal i gynnig cyrsiau Lärarlyftet sy’n dechrau pan allech chi ddechrau un?</translation>
    </message>
    <message>
        <source>Does an adult depend on you financially?</source>
        <translation>Oes oedolyn yn dibynnu arnoch yn ariannol?</translation>
    </message>
    <message>
        <source>Does an independent school authority want to hire you for a specific post?</source>
        <translation>Oes awdurdod ysgol annibynnol am eich cyflogi ar gyfer swydd benodol?</translation>
    </message>
    <message>
        <source>Does any other grant, loan or waiver already pay for the same course costs?</source>
        <translation>Oes unrhyw grant, benthyciad neu hepgoriad arall eisoes yn talu’r un costau cwrs?</translation>
    </message>
    <message>
        <source>Does the Alaska Highway consortium (SFU and Northern Lights College) take students in when you could begin?</source>
        <translation>A yw consortiwm Priffordd Alaska (SFU a Choleg Northern Lights) yn derbyn myfyrwyr pan allech chi ddechrau?</translation>
    </message>
    <message>
        <source>Does the post lack a suitable licensed applicant?</source>
        <translation>A yw’r swydd heb ymgeisydd trwyddedig addas?</translation>
    </message>
    <message>
        <source>Does the school count as one with particularly hard conditions?</source>
        <translation>A yw’r ysgol yn cyfrif yn un ag amodau arbennig o anodd?</translation>
    </message>
    <message>
        <source>Does the school run a team-based staffing model?</source>
        <translation>A yw’r ysgol yn defnyddio model staffio mewn timau?</translation>
    </message>
    <message>
        <source>Does your headteacher support your application?</source>
        <translation>A yw eich pennaeth yn cefnogi eich cais?</translation>
    </message>
    <message>
        <source>Does your letter from the Teacher Regulation Branch say some education courses may be excused after teaching?</source>
        <translation>A yw eich llythyr gan y Teacher Regulation Branch yn dweud y gellir esgusodi rhai cyrsiau addysg ar ôl addysgu?</translation>
    </message>
    <message>
        <source>Does your local authority support your application?</source>
        <translation>A yw eich awdurdod lleol yn cefnogi eich cais?</translation>
    </message>
    <message>
        <source>Does your research degree cover a school subject as the programme asks?</source>
        <translation>A yw eich gradd ymchwil yn cwmpasu pwnc ysgol fel y mae’r rhaglen yn gofyn?</translation>
    </message>
    <message>
        <source>Does your transition organisation find that the training strengthens your position on the labour market?</source>
        <translation>A yw eich sefydliad pontio’n barnu bod yr hyfforddiant yn cryfhau eich lle yn y farchnad lafur?</translation>
    </message>
    <message>
        <source>Has EWC already refused to recognise your teaching qualification?</source>
        <translation>A yw CGA eisoes wedi gwrthod cydnabod eich cymhwyster addysgu?</translation>
    </message>
    <message>
        <source>Has EWC confirmed that you need not serve induction in Wales?</source>
        <translation>A yw CGA wedi cadarnhau nad oes rhaid ichi gwblhau sefydlu yng Nghymru?</translation>
    </message>
    <message>
        <source>Has First Things First approved your scholarship for this term?</source>
        <translation>A yw First Things First wedi cymeradwyo eich ysgoloriaeth ar gyfer y tymor hwn?</translation>
    </message>
    <message>
        <source>Has a school district or charter school said it will sponsor you: offer the post and sign the request?</source>
        <translation>A yw ardal ysgol neu ysgol siarter wedi dweud y bydd yn eich noddi: cynnig y swydd a llofnodi’r cais?</translation>
    </message>
    <message>
        <source>Has a school that could not find a certified teacher asked for you by name for a specific post?</source>
        <translation>A yw ysgol na allai ddod o hyd i athro ardystiedig wedi gofyn amdanoch wrth eich enw ar gyfer swydd benodol?</translation>
    </message>
    <message>
        <source>Has a university judged your prior learning equal to the entry requirements?</source>
        <translation>A yw prifysgol wedi barnu bod eich dysgu blaenorol yn gyfwerth â’r gofynion mynediad?</translation>
    </message>
    <message>
        <source>Has your ITE partnership confirmed that your place is inside its intake allocation?</source>
        <translation>A yw eich partneriaeth AGA wedi cadarnhau bod eich lle o fewn ei dyraniad derbyn?</translation>
    </message>
    <message>
        <source>Has your college&apos;s aid office offered you an Arizona Teachers Academy award?</source>
        <translation>A yw swyddfa gymorth eich coleg wedi cynnig dyfarniad Arizona Teachers Academy ichi?</translation>
    </message>
    <message>
        <source>Have you filed, or will you file, the FAFSA (federal student aid form) for the year?</source>
        <translation>A ydych wedi cyflwyno’r FAFSA (ffurflen cymorth myfyrwyr ffederal) am y flwyddyn, neu a wnewch chi?</translation>
    </message>
    <message>
        <source>Have you left high school without a diploma?</source>
        <translation>A adawsoch yr ysgol uwchradd heb ddiploma?</translation>
    </message>
    <message>
        <source>Have you taught at a university?</source>
        <translation>A ydych wedi addysgu mewn prifysgol?</translation>
    </message>
    <message>
        <source>Have you worked for a long time with children or young people?</source>
        <translation>A ydych wedi gweithio am amser hir gyda phlant neu bobl ifanc?</translation>
    </message>
    <message>
        <source>How good is your French (none, A1 to C2)?</source>
        <translation>Pa mor dda yw eich Ffrangeg (dim, A1 i C2)?</translation>
    </message>
    <message>
        <source>How many Emergency Teaching certificates have you already had in Arizona?</source>
        <translation>Sawl tystysgrif Emergency Teaching ydych chi wedi’i chael eisoes yn Arizona?</translation>
    </message>
    <message>
        <source>How many US college credit hours have you already earned?</source>
        <translation>Sawl awr gredyd coleg yn UDA ydych chi wedi’i hennill eisoes?</translation>
    </message>
    <message>
        <source>How many academic credits are you short, according to your evaluation (0 if none)?</source>
        <translation>Faint o gredydau academaidd sydd ar goll, yn ôl eich gwerthusiad (0 os nad oes)?</translation>
    </message>
    <message>
        <source>How many college credit hours do you have in the career and technical field?</source>
        <translation>Sawl awr gredyd coleg sydd gennych yn y maes galwedigaethol a thechnegol?</translation>
    </message>
    <message>
        <source>How many credits does Skolverket say are missing in your foreign training (0 if none)?</source>
        <translation>Faint o gredydau sydd ar goll yn eich hyfforddiant tramor yn ôl Skolverket (0 os nad oes)?</translation>
    </message>
    <message>
        <source>How many credits of education courses does your evaluation letter still ask for (0 if none)?</source>
        <translation>Faint o gredydau cyrsiau addysg y mae eich llythyr gwerthuso’n dal i ofyn amdanynt (0 os nad oes)?</translation>
    </message>
    <message>
        <source>How many credits would be left to the degree after the university has assessed your studies and experience?</source>
        <translation>Faint o gredydau fyddai ar ôl i’r radd wedi i’r brifysgol asesu eich astudiaethau a’ch profiad?</translation>
    </message>
    <message>
        <source>How many days a week are you employed in a school?</source>
        <translation>Sawl diwrnod yr wythnos ydych chi’n gyflogedig mewn ysgol?</translation>
    </message>
    <message>
        <source>How many full school years in a row have you taught at a school on the low-income directory?</source>
        <translation>Sawl blwyddyn ysgol lawn yn olynol ydych chi wedi addysgu mewn ysgol ar y cyfeiriadur incwm isel?</translation>
    </message>
    <message>
        <source>How many full years have you already worked in your present school job (for example as an education assistant)?</source>
        <translation>Sawl blwyddyn lawn ydych chi wedi gweithio eisoes yn eich swydd ysgol bresennol (er enghraifft fel cynorthwyydd addysg)?</translation>
    </message>
    <message>
        <source>How many full years have you been away from teaching?</source>
        <translation>Ers sawl blwyddyn lawn yr ydych heb addysgu?</translation>
    </message>
    <message>
        <source>How many full years have you worked as a journeyperson or trades teacher in the last ten years?</source>
        <translation>Sawl blwyddyn lawn ydych chi wedi gweithio fel crefftwr cymwysedig neu athro crefft yn y deng mlynedd diwethaf?</translation>
    </message>
    <message>
        <source>How many hours a week are you, or would you be, contracted to work?</source>
        <translation>Sawl awr yr wythnos mae eich contract, neu y byddai eich contract, yn gofyn ichi weithio?</translation>
    </message>
    <message>
        <source>How many of the last 14 years have you worked at least 16 hours a week?</source>
        <translation>Yn ystod sawl un o’r 14 mlynedd diwethaf y gweithioch o leiaf 16 awr yr wythnos?</translation>
    </message>
    <message>
        <source>How many of the last 24 months have you worked?</source>
        <translation>Yn ystod sawl un o’r 24 mis diwethaf y gweithioch chi?</translation>
    </message>
    <message>
        <source>How many people are in your family (7 if more than seven)?</source>
        <translation>Faint o bobl sydd yn eich teulu (7 os oes mwy na saith)?</translation>
    </message>
    <message>
        <source>How many qualifying monthly payments have been counted for Public Service Loan Forgiveness?</source>
        <translation>Sawl taliad misol cymwys sydd wedi’i gyfrif ar gyfer Public Service Loan Forgiveness?</translation>
    </message>
    <message>
        <source>How many years ago did you complete three years of teaching Welsh or through Welsh in secondary?</source>
        <translation>Sawl blwyddyn yn ôl y cwblhaoch dair blynedd o addysgu Cymraeg, neu drwy’r Gymraeg, mewn uwchradd?</translation>
    </message>
    <message>
        <source>How many years ago did your Arizona certificate expire (0 if it is valid)?</source>
        <translation>Sawl blwyddyn yn ôl y daeth eich tystysgrif Arizona i ben (0 os yw’n ddilys)?</translation>
    </message>
    <message>
        <source>How many years ago was the later of your QTS award and 7 November 2022?</source>
        <translation>Sawl blwyddyn yn ôl oedd y diweddaraf o’ch dyfarniad SAC a 7 Tachwedd 2022?</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <translation>Faint yw eich oed?</translation>
    </message>
    <message>
        <source>If you have taken ParaPro, what was your best score?</source>
        <translation>Os ydych wedi sefyll ParaPro, beth oedd eich sgôr orau?</translation>
    </message>
    <message>
        <source>In which Arizona county is the school?</source>
        <translation>Ym mha sir yn Arizona mae’r ysgol?</translation>
    </message>
    <message>
        <source>In which country was your teacher training?</source>
        <translation>Ym mha wlad y cawsoch eich hyfforddiant athro?</translation>
    </message>
    <message>
        <source>In which language was your teacher training taught?</source>
        <translation>Ym mha iaith y cawsoch eich hyfforddiant athro?</translation>
    </message>
    <message>
        <source>In which year and month were you awarded QTS? (for example 202108)</source>
        <translation>Ym mha flwyddyn a mis y dyfarnwyd SAC ichi? (er enghraifft 202108)</translation>
    </message>
    <message>
        <source>Is the check for an unpaid, volunteer role?</source>
        <translation>A yw’r gwiriad ar gyfer rôl wirfoddol ddi-dâl?</translation>
    </message>
    <message>
        <source>Is your associate degree in the career and technical field?</source>
        <translation>A yw eich gradd gyswllt yn y maes galwedigaethol a thechnegol?</translation>
    </message>
    <message>
        <source>Is your degree in one of the fields on the list for the one-year KPU?</source>
        <translation>A yw eich gradd yn un o’r meysydd ar restr y KPU blwyddyn?</translation>
    </message>
    <message>
        <source>Is your foreign degree in the subject you want to teach?</source>
        <translation>A yw eich gradd dramor yn y pwnc rydych am ei addysgu?</translation>
    </message>
    <message>
        <source>Is your school on the federal low-income school directory?</source>
        <translation>A yw eich ysgol ar y cyfeiriadur ffederal o ysgolion incwm isel?</translation>
    </message>
    <message>
        <source>Is your teaching certificate from the other province current, valid and unrestricted?</source>
        <translation>A yw eich tystysgrif addysgu o’r dalaith arall yn gyfredol, yn ddilys ac yn ddigyfyngiad?</translation>
    </message>
    <message>
        <source>Was your cancelled B.C. certificate one without an end date, and have you taught for a school year in B.C. in the last five years?</source>
        <translation>A oedd eich tystysgrif B.C. a ddiddymwyd yn un heb ddyddiad gorffen, ac a ydych chi wedi addysgu am flwyddyn ysgol yn B.C. yn y pum mlynedd diwethaf?</translation>
    </message>
    <message>
        <source>Was your teacher degree issued before 1 July 2011?</source>
        <translation>A gafodd eich gradd athro ei rhoi cyn 1 Gorffennaf 2011?</translation>
    </message>
    <message>
        <source>Were three of your full-time teaching years in the same area as the certificate you want?</source>
        <translation>A oedd tair o’ch blynyddoedd addysgu amser llawn yn yr un maes â’r dystysgrif rydych ei heisiau?</translation>
    </message>
    <message>
        <source>Were your university studies taught in English or French?</source>
        <translation>A gawsoch eich astudiaethau prifysgol drwy’r Saesneg neu’r Ffrangeg?</translation>
    </message>
    <message>
        <source>What fraction of full time is your contract (for example 0.6)?</source>
        <translation>Pa gyfran o amser llawn yw eich contract (er enghraifft 0.6)?</translation>
    </message>
    <message>
        <source>What has an evaluation agency found your foreign degree equal to in the United States?</source>
        <translation>I beth yn yr Unol Daleithiau y mae asiantaeth werthuso wedi barnu bod eich gradd dramor yn gyfwerth?</translation>
    </message>
    <message>
        <source>What is your average, in percent, over your third and fourth year courses in the subject you want to teach?</source>
        <translation>Beth yw eich cyfartaledd, fel canran, dros eich cyrsiau trydedd a phedwaredd flwyddyn yn y pwnc rydych am ei addysgu?</translation>
    </message>
    <message>
        <source>What is your best percentile on a national admissions test such as the ACT, SAT or GRE?</source>
        <translation>Beth yw eich canradd orau mewn prawf mynediad cenedlaethol fel yr ACT, SAT neu GRE?</translation>
    </message>
    <message>
        <source>What is your citizenship or immigration status in the United States?</source>
        <translation>Beth yw eich dinasyddiaeth neu eich statws mewnfudo yn yr Unol Daleithiau?</translation>
    </message>
    <message>
        <source>What is your cumulative college grade point average (4.0 scale)?</source>
        <translation>Beth yw eich cyfartaledd pwyntiau gradd coleg (graddfa 4.0)?</translation>
    </message>
    <message>
        <source>What is your grade point average over your last 60 credits (about two years), on the 4.33 scale?</source>
        <translation>Beth yw eich cyfartaledd pwyntiau gradd dros eich 60 credyd olaf (tua dwy flynedd), ar y raddfa 4.33?</translation>
    </message>
    <message>
        <source>What is your hourly wage?</source>
        <translation>Beth yw eich cyflog yr awr?</translation>
    </message>
    <message>
        <source>What is your household’s yearly income before tax, in pounds?</source>
        <translation>Beth yw incwm blynyddol eich cartref cyn treth, mewn punnoedd?</translation>
    </message>
    <message>
        <source>What is your mother tongue?</source>
        <translation>Beth yw eich mamiaith?</translation>
    </message>
    <message>
        <source>What is your status in Canada? (International students pay more than the fees shown.)</source>
        <translation>Beth yw eich statws yng Nghanada? (Mae myfyrwyr rhyngwladol yn talu mwy na’r ffioedd a ddangosir.)</translation>
    </message>
    <message>
        <source>Which state or country are you a resident of for college tuition? (The fees shown are for residents of Arizona.)</source>
        <translation>Ym mha dalaith neu wlad rydych yn breswylydd at ddibenion ffioedd coleg? (Ffioedd i breswylwyr Arizona a ddangosir.)</translation>
    </message>
    <message>
        <source>What kind of federal student loan do you have, if any?</source>
        <translation>Pa fath o fenthyciad myfyriwr ffederal sydd gennych, os oes un?</translation>
    </message>
    <message>
        <source>What kind of organisation employs you, or will employ you?</source>
        <translation>Pa fath o sefydliad sy’n eich cyflogi, neu a fydd yn eich cyflogi?</translation>
    </message>
    <message>
        <source>What kind of residence right do you have in Sweden?</source>
        <translation>Pa fath o hawl preswylio sydd gennych yn Sweden?</translation>
    </message>
    <message>
        <source>What kind of school would employ you while you train?</source>
        <translation>Pa fath o ysgol fyddai’n eich cyflogi wrth ichi hyfforddi?</translation>
    </message>
    <message>
        <source>What was your family income before tax last year?</source>
        <translation>Beth oedd incwm eich teulu cyn treth y llynedd?</translation>
    </message>
    <message>
        <source>When the PGCE begins, will you hold a degree at 2:2 or better, or an overseas degree the university accepts as equal?</source>
        <translation>Pan fydd y TAR yn dechrau, a fydd gennych radd 2:2 neu well, neu radd dramor y mae’r brifysgol yn ei derbyn yn gyfwerth?</translation>
    </message>
    <message>
        <source>When you apply for the certificate, will any of these fit you: family income up to twice the federal poverty line, spouse of active-duty military, or honourably discharged in the two years before?</source>
        <translation>Pan fyddwch yn gwneud cais am y dystysgrif, a fydd un o’r rhain yn wir amdanoch: incwm teulu hyd at ddwywaith y llinell dlodi ffederal, priod aelod gweithredol o’r lluoedd, neu ryddhad anrhydeddus yn y ddwy flynedd flaenorol?</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>Ble rydych chi’n byw?</translation>
    </message>
    <message>
        <source>Where do you normally live?</source>
        <translation>Ble rydych chi’n byw fel arfer?</translation>
    </message>
    <message>
        <source>Where do you work, or where will you work during the studies?</source>
        <translation>Ble rydych chi’n gweithio, neu ble byddwch yn gweithio yn ystod yr astudio?</translation>
    </message>
    <message>
        <source>Where have you lived for the last twelve months?</source>
        <translation>Ble rydych chi wedi byw am y deuddeng mis diwethaf?</translation>
    </message>
    <message>
        <source>Where will you teach in your fourth year?</source>
        <translation>Ble byddwch chi’n addysgu yn eich pedwaredd flwyddyn?</translation>
    </message>
    <message>
        <source>Which B.C. teaching certificate do you hold today?</source>
        <translation>Pa dystysgrif addysgu B.C. sydd gennych heddiw?</translation>
    </message>
    <message>
        <source>Which Swedish school stage does your foreign training correspond to?</source>
        <translation>I ba gyfnod ysgol yn Sweden y mae eich hyfforddiant tramor yn cyfateb?</translation>
    </message>
    <message>
        <source>Which area is your certificate from the other state in?</source>
        <translation>Ym mha faes mae eich tystysgrif o’r dalaith arall?</translation>
    </message>
    <message>
        <source>Which citizenship do you hold?</source>
        <translation>Pa ddinasyddiaeth sydd gennych?</translation>
    </message>
    <message>
        <source>Which ethnic group do you describe yourself as belonging to? (Only used for one grant; you may skip it.)</source>
        <translation>I ba grŵp ethnig rydych yn ystyried eich bod yn perthyn? (Ar gyfer un grant yn unig; gallwch ei hepgor.)</translation>
    </message>
    <message>
        <source>Which language other than English could you teach in?</source>
        <translation>Ym mha iaith heblaw Saesneg y gallech chi addysgu?</translation>
    </message>
    <message>
        <source>Which phase or field do you teach or want to teach?</source>
        <translation>Pa gyfnod neu faes rydych yn ei addysgu neu am ei addysgu?</translation>
    </message>
    <message>
        <source>Which school stage does your older Swedish teacher degree cover?</source>
        <translation>Pa gyfnod ysgol y mae eich gradd athro hŷn o Sweden yn ei gwmpasu?</translation>
    </message>
    <message>
        <source>Which school subject do you want to teach?</source>
        <translation>Pa bwnc ysgol rydych am ei addysgu?</translation>
    </message>
    <message>
        <source>Which school subject have you studied enough to teach?</source>
        <translation>Pa bwnc ysgol rydych wedi’i astudio ddigon i’w addysgu?</translation>
    </message>
    <message>
        <source>Which special-teacher specialisation are you aiming at?</source>
        <translation>At ba arbenigedd athro arbennig rydych chi’n anelu?</translation>
    </message>
    <message>
        <source>Which subject do you teach or want to teach?</source>
        <translation>Pa bwnc rydych yn ei addysgu neu am ei addysgu?</translation>
    </message>
    <message>
        <source>Which subject would you teach?</source>
        <translation>Pa bwnc fyddech chi’n ei addysgu?</translation>
    </message>
    <message>
        <source>Which year of teaching are you in, counting from the end of induction?</source>
        <translation>Ym mha flwyddyn addysgu rydych chi, gan gyfrif o ddiwedd sefydlu?</translation>
    </message>
    <message>
        <source>Will the governing board appoint you without the superintendent certificate?</source>
        <translation>A fydd y bwrdd llywodraethu’n eich penodi heb y dystysgrif uwch-arolygydd?</translation>
    </message>
    <message>
        <source>Will you be employed as a teacher, in a school or elsewhere, while you train?</source>
        <translation>A fyddwch yn gyflogedig fel athro, mewn ysgol neu fan arall, wrth ichi hyfforddi?</translation>
    </message>
    <message>
        <source>Will you teach in a federal high-need field?</source>
        <translation>A fyddwch yn addysgu mewn maes angen mawr ffederal?</translation>
    </message>
    <message>
        <source>Will you train to teach through Welsh, to teach Welsh as a subject, or through English?</source>
        <translation>A fyddwch yn hyfforddi i addysgu drwy’r Gymraeg, i addysgu Cymraeg fel pwnc, neu drwy’r Saesneg?</translation>
    </message>
    <message>
        <source>Will you work in a district or community on the remote and rural list?</source>
        <translation>A fyddwch yn gweithio mewn ardal neu gymuned ar y rhestr anghysbell a gwledig?</translation>
    </message>
    <message>
        <source>Will you work in person in a rural area or a town of 30,000 people or fewer?</source>
        <translation>A fyddwch yn gweithio wyneb yn wyneb mewn ardal wledig neu dref â 30,000 o bobl neu lai?</translation>
    </message>
    <message>
        <source>Will your employer approve or register you for this, or employ you for it?</source>
        <translation>A fydd eich cyflogwr yn eich cymeradwyo neu’n eich cofrestru ar gyfer hyn, neu’n eich cyflogi ar ei gyfer?</translation>
    </message>
    <message>
        <source>Will your employer pay you for the hours you study?</source>
        <translation>A fydd eich cyflogwr yn eich talu am yr oriau y byddwch yn astudio?</translation>
    </message>
    <message>
        <source>Will your own income stay below CSN&apos;s ceiling while you study?</source>
        <translation>A fydd eich incwm eich hun yn aros o dan derfyn CSN wrth ichi astudio?</translation>
    </message>
    <message>
        <source>Would StudentAid BC find that you need aid (you can apply for assistance and still lack money)?</source>
        <translation>A fyddai StudentAid BC yn barnu bod angen cymorth arnoch (gallwch wneud cais am gymorth a dal i fod yn brin o arian)?</translation>
    </message>
    <message>
        <source>Would a district or First Nation hire you for Indigenous support work (people of Indigenous ancestry are often preferred)?</source>
        <translation>A fyddai ardal ysgol neu Genedl Gyntaf yn eich cyflogi ar gyfer gwaith cymorth brodorol (ffefrir pobl o dras frodorol yn aml)?</translation>
    </message>
    <message>
        <source>Would a school in Wales endorse you and employ you while you train with the Open University?</source>
        <translation>A fyddai ysgol yng Nghymru yn eich cefnogi ac yn eich cyflogi wrth ichi hyfforddi gyda’r Brifysgol Agored?</translation>
    </message>
    <message>
        <source>Would a school take you on for the phase you did not train for (primary or secondary)?</source>
        <translation>A fyddai ysgol yn eich cyflogi ar gyfer y cyfnod na wnaethoch hyfforddi ar ei gyfer (cynradd neu uwchradd)?</translation>
    </message>
    <message>
        <source>Would the employer judge you suitable to teach?</source>
        <translation>A fyddai’r cyflogwr yn barnu eich bod yn addas i addysgu?</translation>
    </message>
    <message>
        <source>Would the school judge your knowledge of the language good enough to teach it?</source>
        <translation>A fyddai’r ysgol yn barnu bod eich gwybodaeth o’r iaith yn ddigon da i’w haddysgu?</translation>
    </message>
    <message>
        <source>Would you agree to work in the health service in Wales for two years after qualifying?</source>
        <translation>A fyddech yn cytuno i weithio yn y gwasanaeth iechyd yng Nghymru am ddwy flynedd ar ôl cymhwyso?</translation>
    </message>
    <message>
        <source>Would you have to move home for your courses or your final practicum?</source>
        <translation>A fyddai’n rhaid ichi symud cartref ar gyfer eich cyrsiau neu eich lleoliad olaf?</translation>
    </message>
    <message>
        <source>Would your employer judge you particularly skilled at teaching or leading?</source>
        <translation>A fyddai eich cyflogwr yn barnu eich bod yn arbennig o fedrus wrth addysgu neu arwain?</translation>
    </message>
    <message>
        <source>Would your employer release you to take the course?</source>
        <translation>A fyddai eich cyflogwr yn eich rhyddhau i ddilyn y cwrs?</translation>
    </message>
    <message>
        <source>Would your principal judge you experienced enough to mentor a new teacher?</source>
        <translation>A fyddai eich pennaeth yn barnu bod gennych ddigon o brofiad i fentora athro newydd?</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Adrannau</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>held</source>
        <translation>gennych</translation>
    </message>
    <message>
        <source>from {month}</source>
        <translation>o fis {month}</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>heb ei benderfynu</translation>
    </message>
    <message>
        <source>{cost} by {month}</source>
        <translation>{cost} erbyn {month}</translation>
    </message>
    <message>
        <source>{role}, held</source>
        <translation>{role}, gennych</translation>
    </message>
    <message numerus="yes">
        <source>%n fee(s) not known</source>
        <translation>
            <numerusform>%n ffi anhysbys</numerusform>
            <numerusform>%n ffi anhysbys</numerusform>
            <numerusform>%n o ffioedd anhysbys</numerusform>
            <numerusform>%n o ffioedd anhysbys</numerusform>
            <numerusform>%n o ffioedd anhysbys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) without pay</source>
        <translation>
            <numerusform>%n mis heb gyflog</numerusform>
            <numerusform>%n mis heb gyflog</numerusform>
            <numerusform>%n mis heb gyflog</numerusform>
            <numerusform>%n mis heb gyflog</numerusform>
            <numerusform>%n mis heb gyflog</numerusform>
        </translation>
    </message>
    <message>
        <source>rests on something you have not said</source>
        <translation>yn dibynnu ar rywbeth nad ydych wedi’i ddweud</translation>
    </message>
    <message>
        <source>may be bettered</source>
        <translation>gellid gwella arno</translation>
    </message>
    <message>
        <source>at least cost: {figures}</source>
        <translation>ar y gost isaf: {figures}</translation>
    </message>
    <message>
        <source>You keep your pay throughout</source>
        <translation>Rydych yn cadw eich cyflog drwy’r amser</translation>
    </message>
    <message>
        <source>Your hours of study a week</source>
        <translation>Eich oriau astudio’r wythnos</translation>
    </message>
    <message>
        <source>Your latest month of arrival</source>
        <translation>Eich mis cyrraedd hwyraf</translation>
    </message>
    <message>
        <source>What you can spend</source>
        <translation>Faint y gallwch ei wario</translation>
    </message>
    <message>
        <source>The ways of studying you accept</source>
        <translation>Y ffyrdd o astudio rydych yn eu derbyn</translation>
    </message>
    <message>
        <source>Nothing may be assumed</source>
        <translation>Ni cheir rhagdybio dim</translation>
    </message>
    <message>
        <source>Only proposed steps lead there</source>
        <translation>Dim ond camau arfaethedig sy’n arwain yno</translation>
    </message>
    <message>
        <source>Something you have said of yourself</source>
        <translation>Rhywbeth a ddywedoch amdanoch eich hun</translation>
    </message>
    <message>
        <source>Several of your limits and answers together</source>
        <translation>Sawl un o’ch terfynau a’ch atebion gyda’i gilydd</translation>
    </message>
    <message>
        <source>Nothing in the catalogue leads there from what is held</source>
        <translation>Nid oes dim yn y catalog yn arwain yno o’r hyn sydd gennych</translation>
    </message>
    <message>
        <source>The reason has not been looked for yet</source>
        <translation>Ni chwiliwyd am y rheswm eto</translation>
    </message>
    <message>
        <source>from year {first}</source>
        <translation>o flwyddyn {first}</translation>
    </message>
    <message>
        <source>year {first}</source>
        <translation>blwyddyn {first}</translation>
    </message>
    <message>
        <source>years {first}–{last}</source>
        <translation>blynyddoedd {first}–{last}</translation>
    </message>
</context>
<context>
    <name>ReachChart</name>
    <message>
        <source>Roles by arrival and cost</source>
        <translation>Rolau yn ôl cyrraedd a chost</translation>
    </message>
    <message>
        <source>The table beside it says the same.</source>
        <translation>Mae’r tabl wrth ei ochr yn dweud yr un peth.</translation>
    </message>
    <message>
        <source>cost not fully known</source>
        <translation>cost heb fod yn gwbl hysbys</translation>
    </message>
    <message>
        <source>years</source>
        <translation>blwyddyn</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>arrive, starting {month}</source>
        <translation>cyrraedd, gan ddechrau {month}</translation>
    </message>
</context>
<context>
    <name>ReachControls</name>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Unrhyw amser</translation>
    </message>
    <message numerus="yes">
        <source>Within %n year(s)</source>
        <translation>
            <numerusform>O fewn %n o flynyddoedd</numerusform>
            <numerusform>O fewn %n flwyddyn</numerusform>
            <numerusform>O fewn %n o flynyddoedd</numerusform>
            <numerusform>O fewn %n o flynyddoedd</numerusform>
            <numerusform>O fewn %n o flynyddoedd</numerusform>
        </translation>
    </message>
    <message>
        <source>Any cost</source>
        <translation>Unrhyw gost</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Any sector</source>
        <translation>Unrhyw sector</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Look further</source>
        <translation>Chwilio ymhellach</translation>
    </message>
    <message>
        <source>At most {sum}</source>
        <translation>{sum} ar y mwyaf</translation>
    </message>
    <message>
        <source>No cost</source>
        <translation>Dim cost</translation>
    </message>
    <message>
        <source>Looking further… {settled} of {total} roles</source>
        <translation>Yn chwilio ymhellach… {settled} o {total} rôl</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) not settled</source>
        <translation>
            <numerusform>%n rôl heb ei phenderfynu</numerusform>
            <numerusform>%n rôl heb ei phenderfynu</numerusform>
            <numerusform>%n o rolau heb eu penderfynu</numerusform>
            <numerusform>%n o rolau heb eu penderfynu</numerusform>
            <numerusform>%n o rolau heb eu penderfynu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReachLegend</name>
    <message>
        <source>cost known</source>
        <translation>cost hysbys</translation>
    </message>
    <message>
        <source>assumes a yes</source>
        <translation>rhagdybio “ie”</translation>
    </message>
    <message>
        <source>a fee is not known</source>
        <translation>ffi anhysbys</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Allwedd</translation>
    </message>
</context>
<context>
    <name>ReachModel</name>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>Soonest</source>
        <translation>Cynharaf</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Misoedd</translation>
    </message>
    <message>
        <source>Cost then</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Least cost</source>
        <translation>Isaf</translation>
    </message>
    <message>
        <source>The first month in which you could be there</source>
        <translation>Y mis cyntaf y gallech fod yno</translation>
    </message>
    <message>
        <source>Months from the start until then</source>
        <translation>Misoedd o’r dechrau tan hynny</translation>
    </message>
    <message>
        <source>What the first way there costs after certain bursaries; ? is a fee that is not known</source>
        <translation>Cost y ffordd gyntaf yno ar ôl bwrsariaethau sicr; ? yw ffi anhysbys</translation>
    </message>
    <message>
        <source>The least it can cost, and by when that way arrives</source>
        <translation>Y lleiaf y gall ei gostio, ac erbyn pryd mae’r ffordd honno’n cyrraedd</translation>
    </message>
    <message>
        <source>{column}, sorted ascending</source>
        <translation>{column}, wedi’i drefnu’n esgynnol</translation>
    </message>
    <message>
        <source>{column}, sorted descending</source>
        <translation>{column}, wedi’i drefnu’n ddisgynnol</translation>
    </message>
</context>
<context>
    <name>ReachPage</name>
    <message>
        <source>Plan routes</source>
        <translation>Cynllunio llwybrau</translation>
    </message>
    <message>
        <source>Open entry</source>
        <translation>Agor y cofnod</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Dangos y cyfan</translation>
    </message>
    <message>
        <source>The first way to each role and its cost after certain bursaries. Posts depend on a vacancy. Unknown fees count cautiously, at 0 where their kind is free.</source>
        <translation>Y ffordd gyntaf at bob rôl a’i chost ar ôl bwrsariaethau sicr. Mae swyddi’n dibynnu ar le gwag. Mae ffioedd anhysbys yn cyfrif yn ofalus, ar 0 lle mae eu math am ddim.</translation>
    </message>
    <message>
        <source>Looking further…</source>
        <translation>Yn chwilio ymhellach…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopiwyd</translation>
    </message>
    <message>
        <source>Nothing was known yet.</source>
        <translation>Nid oedd dim yn hysbys eto.</translation>
    </message>
    <message>
        <source>No roles</source>
        <translation>Dim rolau</translation>
    </message>
    <message>
        <source>The catalogue has no roles for this place.</source>
        <translation>Nid oes rolau yn y catalog ar gyfer y lle hwn.</translation>
    </message>
    <message>
        <source>no role is within reach from here</source>
        <translation>nid oes rôl o fewn cyrraedd o’r fan hon</translation>
    </message>
    <message>
        <source>No role is within reach</source>
        <translation>Nid oes rôl o fewn cyrraedd</translation>
    </message>
    <message>
        <source>Change what you hold or your limits.</source>
        <translation>Newidiwch yr hyn sydd gennych neu eich terfynau.</translation>
    </message>
    <message numerus="yes">
        <source>%n more role(s) past these limits</source>
        <translation>
            <numerusform>%n rôl arall y tu hwnt i’r terfynau hyn</numerusform>
            <numerusform>%n rôl arall y tu hwnt i’r terfynau hyn</numerusform>
            <numerusform>%n o rolau eraill y tu hwnt i’r terfynau hyn</numerusform>
            <numerusform>%n o rolau eraill y tu hwnt i’r terfynau hyn</numerusform>
            <numerusform>%n o rolau eraill y tu hwnt i’r terfynau hyn</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of the catalogue’s {total} roles, from what you hold</source>
        <translation>{count} o {total} rôl y catalog, o’r hyn sydd gennych</translation>
    </message>
    <message>
        <source>least: {figures}</source>
        <translation>isaf: {figures}</translation>
    </message>
    <message>
        <source>This cannot be asked yet</source>
        <translation>Ni ellir gofyn hyn eto</translation>
    </message>
</context>
<context>
    <name>ReachTable</name>
    <message>
        <source>Roles within reach</source>
        <translation>Rolau o fewn cyrraedd</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>{counts}, last written on {day}</source>
        <translation>{counts}, ysgrifennwyd ddiwethaf {day}</translation>
    </message>
    <message>
        <source>Nothing of it could be read. The copy of {day} took its place.</source>
        <translation>Ni ellid darllen dim ohono. Daeth copi {day} yn ei le.</translation>
    </message>
    <message>
        <source>Saved: {counts}.</source>
        <translation>Achubwyd: {counts}.</translation>
    </message>
    <message>
        <source>Lost, as far as can be told: {counts}.</source>
        <translation>Collwyd, hyd y gwyddys: {counts}.</translation>
    </message>
    <message>
        <source>Nothing is known to be lost.</source>
        <translation>Nid oes dim i’w weld wedi’i golli.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {file}.</source>
        <translation>Cedwir y ffeil a ddifrodwyd fel {file}.</translation>
    </message>
    <message>
        <source>The casebook before it is kept as {file}.</source>
        <translation>Cedwir y llyfr achosion blaenorol fel {file}.</translation>
    </message>
    <message>
        <source>The Client menu lists it under “Copies there are”, where it can be removed.</source>
        <translation>Mae dewislen Cleient yn ei rhestru o dan “Copïau sydd ar gael”, lle gellir ei thynnu.</translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n o gofnodion eraill</numerusform>
            <numerusform>%n cofnod arall</numerusform>
            <numerusform>%n o gofnodion eraill</numerusform>
            <numerusform>%n o gofnodion eraill</numerusform>
            <numerusform>%n o gofnodion eraill</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>dim eto</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n o gleientiaid</numerusform>
            <numerusform>%n cleient</numerusform>
            <numerusform>%n o gleientiaid</numerusform>
            <numerusform>%n o gleientiaid</numerusform>
            <numerusform>%n o gleientiaid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n o sesiynau</numerusform>
            <numerusform>%n sesiwn</numerusform>
            <numerusform>%n o sesiynau</numerusform>
            <numerusform>%n o sesiynau</numerusform>
            <numerusform>%n o sesiynau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n o nodiadau</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n o nodiadau</numerusform>
            <numerusform>%n o nodiadau</numerusform>
            <numerusform>%n o nodiadau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved route(s)</source>
        <translation>
            <numerusform>%n o lwybrau a gadwyd</numerusform>
            <numerusform>%n llwybr a gadwyd</numerusform>
            <numerusform>%n o lwybrau a gadwyd</numerusform>
            <numerusform>%n o lwybrau a gadwyd</numerusform>
            <numerusform>%n o lwybrau a gadwyd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n o ffeiliau</numerusform>
            <numerusform>%n ffeil</numerusform>
            <numerusform>%n o ffeiliau</numerusform>
            <numerusform>%n o ffeiliau</numerusform>
            <numerusform>%n o ffeiliau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Requirement</name>
    <message>
        <source>Any one of</source>
        <translation>Un o’r canlynol</translation>
    </message>
    <message>
        <source>All of</source>
        <translation>Pob un o’r canlynol</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} o {all}</translation>
    </message>
    <message>
        <source>Not: {what}</source>
        <translation>Nid: {what}</translation>
    </message>
    <message>
        <source>{what}: not {values}</source>
        <translation>{what}: nid {values}</translation>
    </message>
    <message>
        <source>{what}: {values}</source>
        <translation>{what}: {values}</translation>
    </message>
    <message>
        <source>set aside by the adviser</source>
        <translation>wedi’i roi o’r neilltu gan y cynghorydd</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gennych</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ie</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>rhagdybir</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>heb ei ateb</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>heb fod gennych</translation>
    </message>
    <message>
        <source>no</source>
        <translation>na</translation>
    </message>
    <message>
        <source>met</source>
        <translation>wedi’i fodloni</translation>
    </message>
    <message>
        <source>earned on this route</source>
        <translation>enillir ar y llwybr hwn</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>anhysbys</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>heb ei fodloni</translation>
    </message>
    <message>
        <source>on this route</source>
        <translation>ar y llwybr hwn</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>cam {number}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>am ddim</translation>
    </message>
    <message>
        <source>{step}, {price}</source>
        <translation>{step}, {price}</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>hyd at {high}</translation>
    </message>
    <message>
        <source>{low} or more</source>
        <translation>{low} neu fwy</translation>
    </message>
    <message numerus="yes">
        <source>{values} or %n more</source>
        <translation>
            <numerusform>{values} neu %n arall</numerusform>
            <numerusform>{values} neu %n arall</numerusform>
            <numerusform>{values} neu %n arall</numerusform>
            <numerusform>{values} neu %n arall</numerusform>
            <numerusform>{values} neu %n arall</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequirementField</name>
    <message>
        <source>It asks more than this form can show. That stays as it is.</source>
        <translation>Mae’n gofyn mwy nag y gall y ffurflen hon ei ddangos. Erys hynny fel y mae.</translation>
    </message>
</context>
<context>
    <name>RequirementTree</name>
    <message>
        <source>What it asks</source>
        <translation>Beth mae’n ei ofyn</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} a %n arall</numerusform>
            <numerusform>{names} a %n arall</numerusform>
            <numerusform>{names} a %n arall</numerusform>
            <numerusform>{names} a %n arall</numerusform>
            <numerusform>{names} a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>any one of: {names}</source>
        <translation>un o’r rhain: {names}</translation>
    </message>
    <message>
        <source>{count} of: {names}</source>
        <translation>{count} o’r rhain: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s) more</source>
        <translation>
            <numerusform>%n rhagdybiaeth yn fwy</numerusform>
            <numerusform>%n rhagdybiaeth yn fwy</numerusform>
            <numerusform>%n o ragdybiaethau’n fwy</numerusform>
            <numerusform>%n o ragdybiaethau’n fwy</numerusform>
            <numerusform>%n o ragdybiaethau’n fwy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s) fewer</source>
        <translation>
            <numerusform>%n rhagdybiaeth yn llai</numerusform>
            <numerusform>%n rhagdybiaeth yn llai</numerusform>
            <numerusform>%n o ragdybiaethau’n llai</numerusform>
            <numerusform>%n o ragdybiaethau’n llai</numerusform>
            <numerusform>%n o ragdybiaethau’n llai</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside the next route: {differences}</source>
        <translation>O gymharu â’r llwybr nesaf: {differences}</translation>
    </message>
    <message>
        <source>Beside the route before: {differences}</source>
        <translation>O gymharu â’r llwybr blaenorol: {differences}</translation>
    </message>
    <message>
        <source>{span} earlier</source>
        <translation>{span} yn gynharach</translation>
    </message>
    <message>
        <source>{span} later</source>
        <translation>{span} yn hwyrach</translation>
    </message>
    <message>
        <source>about {sum}</source>
        <translation>tua {sum}</translation>
    </message>
    <message>
        <source>{sum} dearer</source>
        <translation>{sum} yn ddrutach</translation>
    </message>
    <message>
        <source>{sum} cheaper</source>
        <translation>{sum} yn rhatach</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) more without pay</source>
        <translation>
            <numerusform>%n mis yn fwy heb gyflog</numerusform>
            <numerusform>%n mis yn fwy heb gyflog</numerusform>
            <numerusform>%n mis yn fwy heb gyflog</numerusform>
            <numerusform>%n mis yn fwy heb gyflog</numerusform>
            <numerusform>%n mis yn fwy heb gyflog</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) fewer without pay</source>
        <translation>
            <numerusform>%n mis yn llai heb gyflog</numerusform>
            <numerusform>%n mis yn llai heb gyflog</numerusform>
            <numerusform>%n mis yn llai heb gyflog</numerusform>
            <numerusform>%n mis yn llai heb gyflog</numerusform>
            <numerusform>%n mis yn llai heb gyflog</numerusform>
        </translation>
    </message>
    <message>
        <source>Brings the goal: {goal}</source>
        <translation>Yn dod â’r nod: {goal}</translation>
    </message>
    <message>
        <source>Without it: arrival {span} later at the least, {month}</source>
        <translation>Hebddo: cyrraedd {span} yn hwyrach o leiaf, {month}</translation>
    </message>
    <message>
        <source>Without it {step} cannot start: it asks for {part}</source>
        <translation>Hebddo ni all hwn ddechrau: {step}; mae’n gofyn am: {part}</translation>
    </message>
    <message>
        <source>Without it the goal is not reached</source>
        <translation>Hebddo ni chyrhaeddir y nod</translation>
    </message>
    <message>
        <source>For {step}: {what}</source>
        <translation>Ar gyfer {step}: {what}</translation>
    </message>
    <message>
        <source>Without it arrival would be no later</source>
        <translation>Hebddo ni fyddai cyrraedd yn hwyrach</translation>
    </message>
    <message numerus="yes">
        <source>and %n more step(s) with them</source>
        <translation>
            <numerusform>a %n cam arall gyda nhw</numerusform>
            <numerusform>a %n cam arall gyda nhw</numerusform>
            <numerusform>a %n o gamau eraill gyda nhw</numerusform>
            <numerusform>a %n o gamau eraill gyda nhw</numerusform>
            <numerusform>a %n o gamau eraill gyda nhw</numerusform>
        </translation>
    </message>
    <message>
        <source>Without it no longer due in full: {names}</source>
        <translation>Hebddo, heb fod yn ddyledus yn llawn mwyach: {names}</translation>
    </message>
    <message>
        <source>Counts on what is only proposed: {names}</source>
        <translation>Yn cyfrif ar yr hyn sy’n arfaethedig yn unig: {names}</translation>
    </message>
    <message>
        <source>the same month, cost and months without pay</source>
        <translation>yr un mis, cost a misoedd heb gyflog</translation>
    </message>
    <message>
        <source>{month}, after {step}</source>
        <translation>{month}, ar ôl: {step}</translation>
    </message>
    <message>
        <source>You then hold {names}</source>
        <translation>Bydd gennych wedyn: {names}</translation>
    </message>
    <message>
        <source>Opens: {names}</source>
        <translation>Yn agor: {names}</translation>
    </message>
    <message>
        <source>Lapsed by then: {names}</source>
        <translation>Wedi dod i ben erbyn hynny: {names}</translation>
    </message>
    <message>
        <source>Late: should be under way since {month}</source>
        <translation>Hwyr: dylai fod ar waith ers {month}</translation>
    </message>
    <message>
        <source>Send for it by {month}</source>
        <translation>Gofynnwch amdano erbyn {month}</translation>
    </message>
    <message>
        <source>Have it by {month}</source>
        <translation>Ei gael erbyn {month}</translation>
    </message>
    <message>
        <source>{document}, for {step}</source>
        <translation>{document}, ar gyfer: {step}</translation>
    </message>
    <message>
        <source>from {issuer}</source>
        <translation>oddi wrth: {issuer}</translation>
    </message>
    <message>
        <source>takes {span}</source>
        <translation>yn cymryd {span}</translation>
    </message>
    <message>
        <source>apply by {day}</source>
        <translation>ymgeisio erbyn {day}</translation>
    </message>
    <message>
        <source>Fee: {step}</source>
        <translation>Ffi: {step}</translation>
    </message>
    <message>
        <source>Renewal: {what}</source>
        <translation>Adnewyddu: {what}</translation>
    </message>
    <message>
        <source>Loan: {name}</source>
        <translation>Benthyciad: {name}</translation>
    </message>
    <message>
        <source>{what} (answers decide)</source>
        <translation>{what} (atebion sy’n pennu)</translation>
    </message>
    <message>
        <source>{what} (month assumed)</source>
        <translation>{what} (mis tybiedig)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>anhysbys</translation>
    </message>
    <message>
        <source>not known, planned {sum}</source>
        <translation>anhysbys, cynlluniwyd {sum}</translation>
    </message>
</context>
<context>
    <name>RouteDelegate</name>
    <message>
        <source>month</source>
        <translation>mis</translation>
    </message>
    <message numerus="yes">
        <source>months</source>
        <translation>
            <numerusform>mis</numerusform>
            <numerusform>mis</numerusform>
            <numerusform>mis</numerusform>
            <numerusform>mis</numerusform>
            <numerusform>mis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouteFiles</name>
    <message>
        <source>Open a question</source>
        <translation>Agor cwestiwn</translation>
    </message>
    <message>
        <source>No catalogue is open yet</source>
        <translation>Nid oes catalog ar agor eto</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Cwestiwn</translation>
    </message>
    <message>
        <source>Save the question</source>
        <translation>Cadw’r cwestiwn</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Wedi’i gadw: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n addition(s) of your own are not in it.</source>
        <translation>
            <numerusform>Nid oes ychwanegiadau ynddo.</numerusform>
            <numerusform>Nid yw %n o’ch ychwanegiadau eich hun ynddo.</numerusform>
            <numerusform>Nid yw %n o’ch ychwanegiadau eich hun ynddo.</numerusform>
            <numerusform>Nid yw %n o’ch ychwanegiadau eich hun ynddo.</numerusform>
            <numerusform>Nid yw %n o’ch ychwanegiadau eich hun ynddo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither the name nor anything else of the record is in it.</source>
        <translation>Nid yw’r enw na dim byd arall o’r cofnod ynddo.</translation>
    </message>
    <message>
        <source>Pathways question (*{ending})</source>
        <translation>Cwestiwn Pathways (*{ending})</translation>
    </message>
    <message>
        <source>Pathways question</source>
        <translation>Cwestiwn Pathways</translation>
    </message>
    <message>
        <source>It takes the place of what is recorded of {name}: what they hold, want and have said.</source>
        <translation>Bydd yn cymryd lle’r hyn sydd ar gofnod am {name}: yr hyn sydd ganddynt, yr hyn y maent am ei gael a’r hyn a ddywedasant.</translation>
    </message>
    <message>
        <source>Put it in their record</source>
        <translation>Ei roi yn eu cofnod</translation>
    </message>
    <message>
        <source>open a question</source>
        <translation>agor cwestiwn</translation>
    </message>
    <message>
        <source>The question as it was saved on {date}</source>
        <translation>Y cwestiwn fel y’i cadwyd ar {date}</translation>
    </message>
    <message>
        <source>This catalogue does not have: {what}.</source>
        <translation>Nid yw’r rhain yn y catalog hwn: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more.</source>
        <translation>
            <numerusform>Nid oes rhagor.</numerusform>
            <numerusform>Mae %n arall.</numerusform>
            <numerusform>Mae %n arall.</numerusform>
            <numerusform>Mae %n arall.</numerusform>
            <numerusform>Mae %n arall.</numerusform>
        </translation>
    </message>
    <message>
        <source>The question is asked without.</source>
        <translation>Gofynnir y cwestiwn hebddynt.</translation>
    </message>
    <message>
        <source>It was to start in {month}, which has passed; it starts next month now.</source>
        <translation>Roedd i ddechrau ym mis {month}, sydd wedi mynd heibio; mae’n dechrau y mis nesaf bellach.</translation>
    </message>
</context>
<context>
    <name>RouteHeader</name>
    <message>
        <source>Arrive ↑</source>
        <translation>Cyrraedd ↑</translation>
    </message>
    <message>
        <source>Net cost</source>
        <translation>Cost net</translation>
    </message>
    <message>
        <source>Without pay</source>
        <translation>Heb gyflog</translation>
    </message>
</context>
<context>
    <name>RouteHeads</name>
    <message>
        <source>Routes compared</source>
        <translation>Llwybrau sy’n cael eu cymharu</translation>
    </message>
    <message>
        <source>Take “{route}” out of the comparison</source>
        <translation>Tynnu “{route}” o’r gymhariaeth</translation>
    </message>
</context>
<context>
    <name>RouteList</name>
    <message>
        <source>Routes</source>
        <translation>Llwybrau</translation>
    </message>
</context>
<context>
    <name>RoutePanel</name>
    <message>
        <source>Route</source>
        <translation>Llwybr</translation>
    </message>
</context>
<context>
    <name>RouteRows</name>
    <message>
        <source>Nothing left to do</source>
        <translation>Dim ar ôl i’w wneud</translation>
    </message>
    <message>
        <source>Fastest by {span}</source>
        <translation>Cyflymaf o {span}</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Cyflymaf</translation>
    </message>
    <message>
        <source>Cheapest as far as known</source>
        <translation>Rhataf hyd y gwyddys</translation>
    </message>
    <message>
        <source>Cheapest by {sum}</source>
        <translation>Rhataf o {sum}</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>Rhataf</translation>
    </message>
    <message>
        <source>Keeps your salary</source>
        <translation>Cadw eich cyflog</translation>
    </message>
    <message>
        <source>Fewest months unpaid</source>
        <translation>Lleiaf o fisoedd heb gyflog</translation>
    </message>
    <message>
        <source>Assumes nothing</source>
        <translation>Heb ragdybiaeth</translation>
    </message>
    <message>
        <source>Fewest steps</source>
        <translation>Lleiaf o gamau</translation>
    </message>
    <message>
        <source>also elsewhere</source>
        <translation>ac mewn lle arall</translation>
    </message>
    <message numerus="yes">
        <source>also at %n others</source>
        <translation>
            <numerusform>ac mewn %n lle arall</numerusform>
            <numerusform>ac mewn %n lle arall</numerusform>
            <numerusform>ac mewn %n lle arall</numerusform>
            <numerusform>ac mewn %n lle arall</numerusform>
            <numerusform>ac mewn %n lle arall</numerusform>
        </translation>
    </message>
    <message>
        <source>1 assumption</source>
        <translation>1 tybiaeth</translation>
    </message>
    <message numerus="yes">
        <source>%n assumptions</source>
        <translation>
            <numerusform>%n tybiaeth</numerusform>
            <numerusform>%n tybiaeth</numerusform>
            <numerusform>%n o dybiaethau</numerusform>
            <numerusform>%n o dybiaethau</numerusform>
            <numerusform>%n o dybiaethau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>proposal, %n assumed</source>
        <translation>
            <numerusform>cynnig, %n tybiaeth</numerusform>
            <numerusform>cynnig, %n tybiaeth</numerusform>
            <numerusform>cynnig, %n o dybiaethau</numerusform>
            <numerusform>cynnig, %n o dybiaethau</numerusform>
            <numerusform>cynnig, %n o dybiaethau</numerusform>
        </translation>
    </message>
    <message>
        <source>on a proposal</source>
        <translation>ar gynnig</translation>
    </message>
    <message>
        <source>Arrives {month}</source>
        <translation>Cyrraedd {month}</translation>
    </message>
    <message>
        <source>{cost} and more not known</source>
        <translation>{cost} a mwy nad yw’n hysbys</translation>
    </message>
    <message>
        <source>1 month without pay</source>
        <translation>1 mis heb gyflog</translation>
    </message>
    <message numerus="yes">
        <source>%n months without pay</source>
        <translation>
            <numerusform>%n mis heb gyflog</numerusform>
            <numerusform>%n mis heb gyflog</numerusform>
            <numerusform>%n mis heb gyflog</numerusform>
            <numerusform>%n mis heb gyflog</numerusform>
            <numerusform>%n mis heb gyflog</numerusform>
        </translation>
    </message>
    <message>
        <source>Also {names}: {figures}</source>
        <translation>Hefyd {names}: {figures}</translation>
    </message>
    <message>
        <source>Also {names}</source>
        <translation>Hefyd {names}</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 flwyddyn</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n o flynyddoedd</numerusform>
            <numerusform>%n flwyddyn</numerusform>
            <numerusform>%n o flynyddoedd</numerusform>
            <numerusform>%n o flynyddoedd</numerusform>
            <numerusform>%n o flynyddoedd</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mis</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mis</numerusform>
            <numerusform>%n mis</numerusform>
            <numerusform>%n mis</numerusform>
            <numerusform>%n mis</numerusform>
            <numerusform>%n mis</numerusform>
        </translation>
    </message>
    <message>
        <source>+ 1 fee not known</source>
        <translation>+ 1 ffi anhysbys</translation>
    </message>
    <message numerus="yes">
        <source>+ %n fees not known</source>
        <translation>
            <numerusform>+ %n ffi anhysbys</numerusform>
            <numerusform>+ %n ffi anhysbys</numerusform>
            <numerusform>+ %n o ffioedd anhysbys</numerusform>
            <numerusform>+ %n o ffioedd anhysbys</numerusform>
            <numerusform>+ %n o ffioedd anhysbys</numerusform>
        </translation>
    </message>
    <message>
        <source>after {sum} of grants</source>
        <translation>ar ôl {sum} o grantiau</translation>
    </message>
    <message>
        <source>{months} m unpaid</source>
        <translation>{months} mis heb gyflog</translation>
    </message>
</context>
<context>
    <name>RouteViews</name>
    <message>
        <source>Timeline</source>
        <translation>Llinell amser</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Camau</translation>
    </message>
    <message>
        <source>Views of the route</source>
        <translation>Golygon o’r llwybr</translation>
    </message>
</context>
<context>
    <name>RoutesPage</name>
    <message>
        <source>Back to the routes</source>
        <translation>Yn ôl i’r llwybrau</translation>
    </message>
    <message>
        <source>Summary…</source>
        <translation>Crynodeb…</translation>
    </message>
    <message>
        <source>What to print and carry away (Ctrl+P)</source>
        <translation>Beth i’w argraffu a mynd ag ef gyda chi (Ctrl+P)</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) set aside for this client by an adviser</source>
        <translation>
            <numerusform>%n o reolau wedi’u rhoi o’r neilltu gan gynghorydd i’r cleient hwn</numerusform>
            <numerusform>%n rheol wedi’i rhoi o’r neilltu gan gynghorydd i’r cleient hwn</numerusform>
            <numerusform>%n o reolau wedi’u rhoi o’r neilltu gan gynghorydd i’r cleient hwn</numerusform>
            <numerusform>%n o reolau wedi’u rhoi o’r neilltu gan gynghorydd i’r cleient hwn</numerusform>
            <numerusform>%n o reolau wedi’u rhoi o’r neilltu gan gynghorydd i’r cleient hwn</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was cut short: these routes hold, but better ones may exist.</source>
        <translation>Cafodd y chwilio ei dorri’n fyr: mae’r llwybrau hyn yn ddilys, ond gall fod rhai gwell.</translation>
    </message>
    <message>
        <source>Looking further…</source>
        <translation>Yn chwilio ymhellach…</translation>
    </message>
    <message>
        <source>Look further</source>
        <translation>Chwilio ymhellach</translation>
    </message>
    <message>
        <source>1 route to {goal}</source>
        <translation>1 llwybr at “{goal}”</translation>
    </message>
    <message>
        <source>{count} routes to {goal}</source>
        <translation>{count} o lwybrau at “{goal}”</translation>
    </message>
    <message>
        <source>worth taking</source>
        <translation>gwerth ei ddilyn</translation>
    </message>
    <message>
        <source>worth taking, by arrival</source>
        <translation>gwerth eu dilyn, yn ôl cyrraedd</translation>
    </message>
    <message>
        <source>Show the {few} most different</source>
        <translation>Dangos y {few} mwyaf gwahanol</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Dangos y {count} i gyd</translation>
    </message>
    <message>
        <source>the {few} most different, by arrival</source>
        <translation>y {few} mwyaf gwahanol, yn ôl cyrraedd</translation>
    </message>
    <message numerus="yes">
        <source>Compare %n</source>
        <translation>
            <numerusform>Cymharu %n</numerusform>
            <numerusform>Cymharu %n</numerusform>
            <numerusform>Cymharu %n</numerusform>
            <numerusform>Cymharu %n</numerusform>
            <numerusform>Cymharu %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare the first %n</source>
        <translation>
            <numerusform>Cymharu’r %n cyntaf</numerusform>
            <numerusform>Cymharu’r %n cyntaf</numerusform>
            <numerusform>Cymharu’r %n cyntaf</numerusform>
            <numerusform>Cymharu’r %n cyntaf</numerusform>
            <numerusform>Cymharu’r %n cyntaf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare all %n</source>
        <translation>
            <numerusform>Cymharu’r %n i gyd</numerusform>
            <numerusform>Cymharu’r %n i gyd</numerusform>
            <numerusform>Cymharu’r %n i gyd</numerusform>
            <numerusform>Cymharu’r %n i gyd</numerusform>
            <numerusform>Cymharu’r %n i gyd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutesPlace</name>
    <message>
        <source>Opening the catalogue…</source>
        <translation>Yn agor y catalog…</translation>
    </message>
    <message>
        <source>Choose a catalogue file…</source>
        <translation>Dewis ffeil gatalog…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Rhoi cynnig arall arni</translation>
    </message>
    <message>
        <source>There is no catalogue to work with</source>
        <translation>Nid oes catalog i weithio ag ef</translation>
    </message>
    <message>
        <source>This could not be worked out</source>
        <translation>Methodd cyfrifo hyn</translation>
    </message>
    <message>
        <source>This cannot be asked yet</source>
        <translation>Ni ellir gofyn hyn eto</translation>
    </message>
    <message>
        <source>Looking further…</source>
        <translation>Yn chwilio ymhellach…</translation>
    </message>
    <message>
        <source>You hold {goal}, or something that counts as it. Choose another goal to go on from here.</source>
        <translation>Mae “{goal}” gennych, neu rywbeth sy’n cyfrif yn gyfwerth. Dewiswch nod arall i fynd ymlaen.</translation>
    </message>
    <message>
        <source>You are already there</source>
        <translation>Rydych chi yno eisoes</translation>
    </message>
    <message>
        <source>Look further</source>
        <translation>Chwilio ymhellach</translation>
    </message>
    <message>
        <source>The search for routes to {goal} was cut short before it found one or could rule one out.</source>
        <translation>Cafodd y chwilio am lwybrau at “{goal}” ei dorri’n fyr cyn cael hyd i un na gallu diystyru un.</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Heb orffen</translation>
    </message>
</context>
<context>
    <name>RoutesWorkbench</name>
    <message>
        <source>About you</source>
        <translation>Amdanoch chi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Manylion</translation>
    </message>
    <message>
        <source>leave out “{name}”</source>
        <translation>gadael allan “{name}”</translation>
    </message>
    <message>
        <source>choose the goal</source>
        <translation>dewis y nod</translation>
    </message>
    <message>
        <source>try a change</source>
        <translation>rhoi cynnig ar newid</translation>
    </message>
    <message>
        <source>answer “{name}”</source>
        <translation>ateb “{name}”</translation>
    </message>
    <message>
        <source>put a question aside</source>
        <translation>rhoi cwestiwn o’r neilltu</translation>
    </message>
    <message>
        <source>what is supposed</source>
        <translation>yr hyn a dybir</translation>
    </message>
</context>
<context>
    <name>SaveTable</name>
    <message>
        <source>Saved as {file}.</source>
        <translation>Cadwyd fel {file}.</translation>
    </message>
</context>
<context>
    <name>SavedRouteCard</name>
    <message>
        <source>What can be done with {route}</source>
        <translation>Beth ellir ei wneud â: {route}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mwy</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>what a button does with a saved route</comment>
        <translation>Agor</translation>
    </message>
    <message>
        <source>{route}, arrives {month}</source>
        <translation>{route}, cyrraedd {month}</translation>
    </message>
    <message>
        <source>Changed since it was saved on {day}</source>
        <translation>Wedi newid ers ei gadw {day}</translation>
    </message>
    <message>
        <source>→ {value}</source>
        <translation>→ {value}</translation>
    </message>
    <message>
        <source>Keep as saved</source>
        <translation>Cadw fel y mae</translation>
    </message>
    <message>
        <source>Save the new plan too</source>
        <translation>Cadw’r cynllun newydd hefyd</translation>
    </message>
    <message>
        <source>&amp;Open as it was saved</source>
        <translation>A&amp;gor fel y cadwyd</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>G&amp;wirio eto</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Ailenwi…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Tynnu…</translation>
    </message>
</context>
<context>
    <name>SavedRouteWork</name>
    <message>
        <source>It could not be checked to the end in the time there is; nothing was noted.</source>
        <translation>Ni ellid ei wirio i’r diwedd yn yr amser sydd ar gael; ni nodwyd dim.</translation>
    </message>
    <message>
        <source>Nothing has changed since it was saved.</source>
        <translation>Nid oes dim wedi newid ers ei gadw.</translation>
    </message>
    <message>
        <source>Checking again…</source>
        <translation>Yn gwirio eto…</translation>
    </message>
    <message>
        <source>No saved route has changed.</source>
        <translation>Nid oes llwybr a gadwyd wedi newid.</translation>
    </message>
    <message>
        <source>Checking every saved route…</source>
        <translation>Yn gwirio pob llwybr a gadwyd…</translation>
    </message>
    <message>
        <source>There is no such route any more.</source>
        <translation>Nid oes llwybr o’r fath mwyach.</translation>
    </message>
    <message>
        <source>The plan of today is saved beside it.</source>
        <translation>Mae cynllun heddiw wedi’i gadw wrth ei ymyl.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Rename a saved route</source>
        <translation>Ailenwi llwybr a gadwyd</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ailenwi</translation>
    </message>
    <message>
        <source>The route as it was saved cannot be worked out again. Remove it?</source>
        <translation>Ni ellir ailgyfrifo’r llwybr fel y cadwyd. Ei dynnu?</translation>
    </message>
    <message>
        <source>Remove a saved route</source>
        <translation>Tynnu llwybr a gadwyd</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Saved routes have changed: those of {names}.</source>
        <translation>Mae llwybrau a gadwyd wedi newid: rhai {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n saved route(s) could not be checked.</source>
        <translation>
            <numerusform>Ni ellid gwirio %n o lwybrau a gadwyd.</numerusform>
            <numerusform>Ni ellid gwirio %n llwybr a gadwyd.</numerusform>
            <numerusform>Ni ellid gwirio %n o lwybrau a gadwyd.</numerusform>
            <numerusform>Ni ellid gwirio %n o lwybrau a gadwyd.</numerusform>
            <numerusform>Ni ellid gwirio %n o lwybrau a gadwyd.</numerusform>
        </translation>
    </message>
    <message>
        <source>{route}, as it was saved</source>
        <translation>{route}, fel y cadwyd</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Show all</source>
        <translation>Dangos y cyfan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more hidden by the filters</source>
        <translation>
            <numerusform>%Ln arall wedi’i guddio gan yr hidlyddion</numerusform>
            <numerusform>%Ln arall wedi’i guddio gan yr hidlyddion</numerusform>
            <numerusform>%Ln arall wedi’u cuddio gan yr hidlyddion</numerusform>
            <numerusform>%Ln arall wedi’u cuddio gan yr hidlyddion</numerusform>
            <numerusform>%Ln arall wedi’u cuddio gan yr hidlyddion</numerusform>
        </translation>
    </message>
    <message>
        <source>the first {count} entries</source>
        <translation>y {count} cofnod cyntaf</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} entries</source>
        <translation>
            <numerusform>{count} o {total} cofnod</numerusform>
            <numerusform>{count} o {total} cofnod</numerusform>
            <numerusform>{count} o {total} cofnod</numerusform>
            <numerusform>{count} o {total} cofnod</numerusform>
            <numerusform>{count} o {total} cofnod</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 cofnod</translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} cofnod</numerusform>
            <numerusform>{count} cofnod</numerusform>
            <numerusform>{count} o gofnodion</numerusform>
            <numerusform>{count} o gofnodion</numerusform>
            <numerusform>{count} o gofnodion</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left by the filters</source>
        <translation>Nid yw’r hidlyddion yn gadael dim</translation>
    </message>
    <message>
        <source>Choose less, or show all that was found.</source>
        <translation>Dewiswch lai, neu dangoswch bopeth a gafwyd.</translation>
    </message>
    <message>
        <source>Nothing has these words</source>
        <translation>Nid oes dim â’r geiriau hyn</translation>
    </message>
    <message>
        <source>“{words}”: try fewer of them, or another language of the catalogue.</source>
        <translation>“{words}”: rhowch gynnig ar lai ohonynt, neu ar iaith arall y catalog.</translation>
    </message>
</context>
<context>
    <name>Sectors</name>
    <message>
        <source>Early years</source>
        <translation>Blynyddoedd cynnar</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Addysgu</translation>
    </message>
    <message>
        <source>Special needs</source>
        <translation>Anghenion dysgu ychwanegol</translation>
    </message>
    <message>
        <source>Support in schools</source>
        <translation>Cymorth mewn ysgolion</translation>
    </message>
    <message>
        <source>Health and well-being</source>
        <translation>Iechyd a lles</translation>
    </message>
    <message>
        <source>Leading and mentoring</source>
        <translation>Arwain a mentora</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Session {number}</source>
        <translation>Sesiwn {number}</translation>
    </message>
    <message>
        <source>{session} · goes on</source>
        <translation>{session} · yn parhau</translation>
    </message>
    <message>
        <source>No notes.</source>
        <translation>Dim nodiadau.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Pathways</source>
        <translation>Pathways</translation>
    </message>
    <message>
        <source>Copied as text</source>
        <translation>Copïwyd fel testun</translation>
    </message>
    <message>
        <source>There is nothing here to copy as text</source>
        <translation>Nid oes dim yma i’w gopïo fel testun</translation>
    </message>
    <message>
        <source>Done: {change}</source>
        <translation>Gwnaed: {change}</translation>
    </message>
    <message>
        <source>{goal} – Pathways</source>
        <translation>{goal} – Pathways</translation>
    </message>
    <message>
        <source>{name} – Pathways</source>
        <translation>{name} – Pathways</translation>
    </message>
</context>
<context>
    <name>ShellDesks</name>
    <message>
        <source>There is nothing to print yet: choose a goal, and wait for its routes</source>
        <translation>Nid oes dim i’w argraffu eto: dewiswch nod, ac arhoswch am ei lwybrau</translation>
    </message>
    <message>
        <source>No catalogue is open yet</source>
        <translation>Nid oes catalog ar agor eto</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Bysellau llwybr byr</translation>
    </message>
    <message>
        <source>Inside a pane</source>
        <translation>Y tu mewn i banel</translation>
    </message>
    <message>
        <source>Move in a list, the timeline or the map</source>
        <translation>Symud mewn rhestr, y llinell amser neu’r map</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Bysellau saeth</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>Agor yr hyn a ddewiswyd</translation>
    </message>
    <message>
        <source>Remove what you hold</source>
        <translation>Tynnu’r hyn sydd gennych</translation>
    </message>
    <message>
        <source>Go back, or close what lies over the page</source>
        <translation>Mynd yn ôl, neu gau’r hyn sydd dros y dudalen</translation>
    </message>
    <message>
        <source>On the pages of a summary: larger, smaller, whole page</source>
        <translation>Ar dudalennau crynodeb: mwy, llai, tudalen gyfan</translation>
    </message>
    <message>
        <source>In the search: make it the goal</source>
        <translation>Wrth chwilio: ei wneud yn nod</translation>
    </message>
    <message>
        <source>In the search: add it to what you hold</source>
        <translation>Wrth chwilio: ei ychwanegu at yr hyn sydd gennych</translation>
    </message>
</context>
<context>
    <name>SourcePopup</name>
    <message>
        <source>Page dated</source>
        <translation>Dyddiad y dudalen</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>heb ei roi</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Gwiriwyd</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Yn cwmpasu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Agor yn y porwr</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Open in browser: {url}</source>
        <translation>Agor yn y porwr: {url}</translation>
    </message>
    <message>
        <source>Open {title} in browser</source>
        <translation>Agor {title} yn y porwr</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source> to </source>
        <comment>between the two ends of a span, as in 16 to 17</comment>
        <translation> i </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Offline</source>
        <translation>All-lein</translation>
    </message>
    <message>
        <source>Pathways sends nothing and fetches nothing.</source>
        <translation>Nid yw Pathways yn anfon nac yn nôl dim.</translation>
    </message>
    <message>
        <source>Catalogue: {place}, checked {day}, signed by {name}</source>
        <translation>Catalog: {place}, gwiriwyd {day}, llofnodwyd gan {name}</translation>
    </message>
    <message>
        <source>Catalogue: {place}, checked {day}</source>
        <translation>Catalog: {place}, gwiriwyd {day}</translation>
    </message>
    <message>
        <source>1 route</source>
        <translation>1 llwybr</translation>
    </message>
    <message>
        <source>{count} routes</source>
        <translation>{count} o lwybrau</translation>
    </message>
    <message>
        <source>No route</source>
        <translation>Dim llwybr</translation>
    </message>
    <message>
        <source>Already held</source>
        <translation>Gennych eisoes</translation>
    </message>
    <message>
        <source>1 open question</source>
        <translation>1 cwestiwn agored</translation>
    </message>
    <message>
        <source>{count} open questions</source>
        <translation>{count} o gwestiynau agored</translation>
    </message>
    <message>
        <source>{routes} · {questions}</source>
        <translation>{routes} · {questions}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Gives you: {names}</source>
        <translation>Yn rhoi ichi: {names}</translation>
    </message>
    <message>
        <source>Other ways to {name}</source>
        <translation>Ffyrdd eraill at: {name}</translation>
    </message>
    <message>
        <source>fee not known</source>
        <translation>ffi anhysbys</translation>
    </message>
    <message>
        <source>free</source>
        <translation>am ddim</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>ac 1 arall</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepsView</name>
    <message>
        <source>Step</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>When, or how</source>
        <translation>Pryd, neu sut</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Ffi</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Angen ar gyfer</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Camau</translation>
    </message>
</context>
<context>
    <name>SummaryFoot</name>
    <message>
        <source>Save or copy as</source>
        <translation>Cadw neu gopïo fel</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Cadw fel PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Argraffu…</translation>
    </message>
    <message>
        <source>&amp;Keep with {name}</source>
        <translation>Cadw &amp;gyda: {name}</translation>
    </message>
    <message>
        <source>&amp;Calendar of what is due (.ics)…</source>
        <translation>&amp;Calendr o’r dyddiadau (.ics)…</translation>
    </message>
    <message>
        <source>&amp;Spreadsheet (.xlsx)…</source>
        <translation>&amp;Taenlen (.xlsx)…</translation>
    </message>
    <message>
        <source>&amp;Markdown (.md)…</source>
        <translation>&amp;Markdown (.md)…</translation>
    </message>
    <message>
        <source>Plain &amp;text (.txt)…</source>
        <translation>Testun &amp;plaen (.txt)…</translation>
    </message>
    <message>
        <source>The whole answer for &amp;programs (.json)…</source>
        <translation>Yr ateb cyfan ar gyfer &amp;rhaglenni (.json)…</translation>
    </message>
    <message>
        <source>Copy as M&amp;arkdown</source>
        <translation>Copïo fel M&amp;arkdown</translation>
    </message>
    <message>
        <source>C&amp;opy as plain text</source>
        <translation>C&amp;opïo fel testun plaen</translation>
    </message>
</context>
<context>
    <name>SummaryWindow</name>
    <message>
        <source>Pathway summary</source>
        <translation>Crynodeb o’r llwybrau</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Tudalennau</translation>
    </message>
    <message>
        <source>What goes on them</source>
        <translation>Beth sydd arnyn nhw</translation>
    </message>
    <message>
        <source>Shown here</source>
        <translation>Dangosir yma</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the summary as PDF to print it elsewhere.</source>
        <translation>Nid oes argraffydd wedi’i osod ar y cyfrifiadur hwn. Cadwch y crynodeb fel PDF i’w argraffu yn rhywle arall.</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Cadw’r crynodeb</translation>
    </message>
    <message>
        <source>No route is chosen</source>
        <translation>Nid oes llwybr wedi’i ddewis</translation>
    </message>
    <message>
        <source>Choose at least one to print.</source>
        <translation>Dewiswch o leiaf un i’w argraffu.</translation>
    </message>
    <message>
        <source>The summary cannot be made</source>
        <translation>Ni ellir llunio’r crynodeb</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copïwyd</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Cadwyd fel {file}.</translation>
    </message>
    <message>
        <source>Kept with {name}, encrypted.</source>
        <translation>Cadwyd gyda “{name}”, wedi’i amgryptio.</translation>
    </message>
    <message>
        <source>Printing: {done} of {count}</source>
        <translation>Yn argraffu: {done} o {count}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Wedi’i anfon i’r argraffydd.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Ataliwyd yr argraffu.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Is it switched on and connected?</source>
        <translation>Ni chymerodd yr argraffydd y tudalennau. A yw wedi’i droi ymlaen a’i gysylltu?</translation>
    </message>
</context>
<context>
    <name>SupposedSwitches</name>
    <message>
        <source>Nothing on the way to this goal is only proposed.</source>
        <translation>Nid oes dim ar y ffordd at y nod hwn yn arfaethedig yn unig.</translation>
    </message>
    <message>
        <source>Count on “{name}”, which is only proposed</source>
        <translation>Cyfrif ar “{name}”, nad yw ond yn arfaethedig</translation>
    </message>
    <message>
        <source>Without {step}</source>
        <translation>Heb: {step}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rhoi’n ôl</translation>
    </message>
    <message>
        <source>what is supposed</source>
        <translation>yr hyn a dybir</translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>you may not do that there</source>
        <translation>nid oes hawl i wneud hynny yno</translation>
    </message>
    <message>
        <source>it can only be read from there</source>
        <translation>dim ond darllen ohono y gellir</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>mae’r ddisg yn llawn</translation>
    </message>
    <message>
        <source>no more of the disk is yours</source>
        <translation>nid oes rhagor o’r ddisg i chi</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>nid yw yno</translation>
    </message>
    <message>
        <source>its folder is not there</source>
        <translation>nid yw ei ffolder yno</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>ffolder ydyw</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>mae ei enw’n rhy hir</translation>
    </message>
    <message>
        <source>the disk or stick does not answer</source>
        <translation>nid yw’r ddisg neu’r cof bach yn ateb</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>mae rhaglen arall yn ei ddefnyddio</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Study</source>
        <translation>Astudio</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Hefyd</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Gwaith</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Arian</translation>
    </message>
    <message>
        <source>{span} wait</source>
        <translation>aros {span}</translation>
    </message>
    <message>
        <source>paid while training</source>
        <translation>cyflog wrth hyfforddi</translation>
    </message>
    <message>
        <source>Your post now</source>
        <translation>Eich swydd nawr</translation>
    </message>
    <message>
        <source>{hours} h a week</source>
        <translation>{hours} awr yr wythnos</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heddiw</translation>
    </message>
    <message>
        <source>1 month without pay</source>
        <translation>1 mis heb gyflog</translation>
    </message>
    <message numerus="yes">
        <source>%n months without pay</source>
        <translation>
            <numerusform>%n mis heb gyflog</numerusform>
            <numerusform>%n mis heb gyflog</numerusform>
            <numerusform>%n mis heb gyflog</numerusform>
            <numerusform>%n mis heb gyflog</numerusform>
            <numerusform>%n mis heb gyflog</numerusform>
        </translation>
    </message>
    <message>
        <source>Applications closed {day}</source>
        <translation>Caeodd ceisiadau {day}</translation>
    </message>
    <message>
        <source>Apply by {day} · 1 day</source>
        <translation>Ymgeisio erbyn {day} · 1 diwrnod</translation>
    </message>
    <message numerus="yes">
        <source>Apply by {day} · %n days</source>
        <translation>
            <numerusform>Ymgeisio erbyn {day} · %n diwrnod</numerusform>
            <numerusform>Ymgeisio erbyn {day} · %n diwrnod</numerusform>
            <numerusform>Ymgeisio erbyn {day} · %n diwrnod</numerusform>
            <numerusform>Ymgeisio erbyn {day} · %n diwrnod</numerusform>
            <numerusform>Ymgeisio erbyn {day} · %n diwrnod</numerusform>
        </translation>
    </message>
    <message>
        <source>Unless late applications are taken, the next start is {month}</source>
        <translation>Oni bai y derbynnir ceisiadau hwyr, y dyddiad dechrau nesaf yw {month}</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>â chyflog</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Llinell amser</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heddiw</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>Tynnu’r newid diwethaf yn ôl (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>TypeAhead</name>
    <message>
        <source>Show what there is</source>
        <translation>Dangos beth sydd ar gael</translation>
    </message>
    <message>
        <source>Nothing has all these words. Some of them:</source>
        <translation>Nid oes dim â’r geiriau hyn i gyd. Gyda rhai ohonynt:</translation>
    </message>
</context>
<context>
    <name>ValuePopup</name>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
</context>
<context>
    <name>WhatIfList</name>
    <message>
        <source>What if these existed?</source>
        <translation>Beth pe bai’r rhain yn bod?</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>What if</source>
        <translation>Beth os</translation>
    </message>
    <message>
        <source>Why not …?</source>
        <translation>Pam ddim …?</translation>
    </message>
    <message>
        <source>Better routes, just out of reach</source>
        <translation>Llwybrau gwell, ychydig y tu hwnt i gyrraedd</translation>
    </message>
    <message>
        <source>Suppose</source>
        <translation>Tybio</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Yn chwilio…</translation>
    </message>
    <message>
        <source>The changes that would open a route are on the page.</source>
        <translation>Mae’r newidiadau a fyddai’n agor llwybr ar y dudalen.</translation>
    </message>
    <message>
        <source>No better route is just out of reach.</source>
        <translation>Nid oes llwybr gwell ychydig y tu hwnt i gyrraedd.</translation>
    </message>
    <message>
        <source>No better route was found.</source>
        <translation>Ni chafwyd hyd i lwybr gwell.</translation>
    </message>
    <message numerus="yes">
        <source>%n more not listed.</source>
        <translation>
            <numerusform>%n arall heb eu rhestru.</numerusform>
            <numerusform>%n arall heb ei restru.</numerusform>
            <numerusform>%n arall heb eu rhestru.</numerusform>
            <numerusform>%n arall heb eu rhestru.</numerusform>
            <numerusform>%n arall heb eu rhestru.</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be others.</source>
        <translation>Gall fod eraill.</translation>
    </message>
    <message>
        <source>{cost} + ?</source>
        <translation>{cost} + ?</translation>
    </message>
    <message>
        <source>{route}: {month}, {cost}</source>
        <translation>{route}: {month}, {cost}</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Rhoi cynnig arni</translation>
    </message>
    <message>
        <source>Beside route {number}: {differences}</source>
        <translation>O gymharu â llwybr {number}: {differences}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>What stops every route</source>
        <translation>Beth sy’n atal pob llwybr</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Pam ddim</translation>
    </message>
    <message>
        <source>Some ways were left out because something held would lapse on the way.</source>
        <translation>Gadawyd rhai ffyrdd allan am y byddai rhywbeth sydd gennych yn dod i ben ar y ffordd.</translation>
    </message>
    <message>
        <source>Steps towards {goal} that each limit alone closes.</source>
        <translation>Camau at “{goal}” y mae pob terfyn ar ei ben ei hun yn eu cau.</translation>
    </message>
    <message>
        <source>None of your limits closes a way to {goal}.</source>
        <translation>Nid oes yr un o’ch terfynau’n cau ffordd at “{goal}”.</translation>
    </message>
    <message>
        <source>One way to {goal} was checked. It meets this limit first.</source>
        <translation>Gwiriwyd un ffordd at “{goal}”. Mae’n taro’r terfyn hwn gyntaf.</translation>
    </message>
    <message numerus="yes">
        <source>%n ways to {goal} were checked. Each meets one of these limits first.</source>
        <translation>
            <numerusform>Gwiriwyd %n ffordd at “{goal}”. Mae pob un yn taro un o’r terfynau hyn gyntaf.</numerusform>
            <numerusform>Gwiriwyd %n ffordd at “{goal}”. Mae pob un yn taro un o’r terfynau hyn gyntaf.</numerusform>
            <numerusform>Gwiriwyd %n o ffyrdd at “{goal}”. Mae pob un yn taro un o’r terfynau hyn gyntaf.</numerusform>
            <numerusform>Gwiriwyd %n o ffyrdd at “{goal}”. Mae pob un yn taro un o’r terfynau hyn gyntaf.</numerusform>
            <numerusform>Gwiriwyd %n o ffyrdd at “{goal}”. Mae pob un yn taro un o’r terfynau hyn gyntaf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n ways lead to {goal}. Each meets one of these limits first.</source>
        <translation>
            <numerusform>Mae o leiaf %n ffordd yn arwain at “{goal}”. Mae pob un yn taro un o’r terfynau hyn gyntaf.</numerusform>
            <numerusform>Mae o leiaf %n ffordd yn arwain at “{goal}”. Mae pob un yn taro un o’r terfynau hyn gyntaf.</numerusform>
            <numerusform>Mae o leiaf %n o ffyrdd yn arwain at “{goal}”. Mae pob un yn taro un o’r terfynau hyn gyntaf.</numerusform>
            <numerusform>Mae o leiaf %n o ffyrdd yn arwain at “{goal}”. Mae pob un yn taro un o’r terfynau hyn gyntaf.</numerusform>
            <numerusform>Mae o leiaf %n o ffyrdd yn arwain at “{goal}”. Mae pob un yn taro un o’r terfynau hyn gyntaf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits you set</source>
        <translation>Terfynau a osodoch</translation>
    </message>
    <message>
        <source>Not open today</source>
        <translation>Heb fod ar agor heddiw</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>Something lapses, or it takes over thirty years</source>
        <translation>Daw rhywbeth i ben, neu mae’n cymryd dros ddeng mlynedd ar hugain</translation>
    </message>
    <message>
        <source>only proposed</source>
        <translation>arfaethedig yn unig</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ar gau</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>Try with proposed pathways</source>
        <translation>Rhoi cynnig gyda llwybrau arfaethedig</translation>
    </message>
    <message>
        <source>It is in {routes}.</source>
        <translation>Mae ar {routes}.</translation>
    </message>
    <message>
        <source>It is listed as possible on {routes}.</source>
        <translation>Fe’i rhestrir yn bosibl ar {routes}.</translation>
    </message>
    <message>
        <source>The search was stopped before it was complete.</source>
        <translation>Stopiwyd y chwilio cyn iddo orffen.</translation>
    </message>
    <message>
        <source>every route</source>
        <translation>bob llwybr</translation>
    </message>
    <message numerus="yes">
        <source>route(s) {numbers}</source>
        <translation>
            <numerusform>lwybr {numbers}</numerusform>
            <numerusform>lwybr {numbers}</numerusform>
            <numerusform>lwybrau {numbers}</numerusform>
            <numerusform>lwybrau {numbers}</numerusform>
            <numerusform>lwybrau {numbers}</numerusform>
        </translation>
    </message>
    <message>
        <source>It would only serve what is out itself: {steps}.</source>
        <translation>Dim ond camau sydd eu hunain allan y byddai’n eu gwasanaethu: {steps}.</translation>
    </message>
    <message numerus="yes">
        <source>It means %n month(s) without a salary.</source>
        <translation>
            <numerusform>Mae’n golygu %n mis heb gyflog.</numerusform>
            <numerusform>Mae’n golygu %n mis heb gyflog.</numerusform>
            <numerusform>Mae’n golygu %n mis heb gyflog.</numerusform>
            <numerusform>Mae’n golygu %n mis heb gyflog.</numerusform>
            <numerusform>Mae’n golygu %n mis heb gyflog.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is closed.</source>
        <translation>Mae ar gau.</translation>
    </message>
    <message>
        <source>You left it out of the question.</source>
        <translation>Gadawsoch ef allan o’r cwestiwn.</translation>
    </message>
    <message>
        <source>It is only proposed; the question does not count on proposals.</source>
        <translation>Arfaethedig yn unig ydyw; nid yw’r cwestiwn yn cyfrif ar gynigion.</translation>
    </message>
    <message>
        <source>The goal is held already: there is nothing to do.</source>
        <translation>Mae’r nod gennych eisoes: nid oes dim i’w wneud.</translation>
    </message>
    <message>
        <source>Nothing leads to the goal within your limits, with it or without.</source>
        <translation>Nid oes dim yn arwain at y nod o fewn eich terfynau, gydag ef neu hebddo.</translation>
    </message>
    <message>
        <source>It asks for this, which does not hold: {part}.</source>
        <translation>Mae’n gofyn am hyn, nad yw’n wir: {part}.</translation>
    </message>
    <message>
        <source>It asks for this, which is not known: {part}.</source>
        <translation>Mae’n gofyn am hyn, nad yw’n hysbys: {part}.</translation>
    </message>
    <message>
        <source>It needs this, and nothing open brings it: {part}.</source>
        <translation>Mae angen hyn arno, ac nid oes dim agored yn dod ag ef: {part}.</translation>
    </message>
    <message>
        <source>It takes {hours} hours of study a week, more than allowed.</source>
        <translation>Mae’n cymryd {hours} awr o astudio’r wythnos, mwy na’r terfyn.</translation>
    </message>
    <message>
        <source>It is not offered in any way of studying that will do.</source>
        <translation>Nid yw’n cael ei gynnig mewn unrhyw ffordd o astudio sy’n addas.</translation>
    </message>
    <message>
        <source>Nothing would be gained: what it brings is held already.</source>
        <translation>Ni enillid dim: mae’r hyn a ddaw gennych eisoes.</translation>
    </message>
    <message>
        <source>It does not lead to the goal.</source>
        <translation>Nid yw’n arwain at y nod.</translation>
    </message>
    <message>
        <source>Over budget: no plan with it costs less than {sum}.</source>
        <translation>Dros y gyllideb: nid oes cynllun gydag ef yn costio llai na {sum}.</translation>
    </message>
    <message>
        <source>What it asks of you cannot be true together with what the rest of the way asks.</source>
        <translation>Ni all yr hyn y mae’n ei ofyn gennych fod yn wir ynghyd â’r hyn y mae gweddill y ffordd yn ei ofyn.</translation>
    </message>
    <message>
        <source>In every plan with it something needed would have lapsed.</source>
        <translation>Ym mhob cynllun gydag ef byddai rhywbeth angenrheidiol wedi dod i ben.</translation>
    </message>
    <message>
        <source>No step brings it.</source>
        <translation>Nid oes cam yn dod ag ef.</translation>
    </message>
    <message>
        <source>It is not a sum to keep, so it is never counted in the net cost.</source>
        <translation>Nid swm i’w gadw ydyw, felly ni chaiff byth ei gyfrif yn y gost net.</translation>
    </message>
    <message>
        <source>It is given at somebody’s discretion, so it is never counted.</source>
        <translation>Rhoddir ef yn ôl disgresiwn rhywun, felly ni chaiff byth ei gyfrif.</translation>
    </message>
    <message>
        <source>Only an upper limit is published, so it is never counted.</source>
        <translation>Dim ond uchafswm sydd wedi’i gyhoeddi, felly ni chaiff byth ei gyfrif.</translation>
    </message>
    <message>
        <source>On {routes} this is not met: {part}.</source>
        <translation>Ar {routes} ni chaiff hyn ei fodloni: {part}.</translation>
    </message>
    <message>
        <source>On {routes} it depends on what is not known.</source>
        <translation>Ar {routes} mae’n dibynnu ar yr hyn nad yw’n hysbys.</translation>
    </message>
    <message>
        <source>On {routes} it is lost by taking {steps}.</source>
        <translation>Ar {routes} fe’i collir drwy gymryd: {steps}.</translation>
    </message>
    <message>
        <source>On {routes} it may not be had with {bursaries}; claiming it instead costs {sum}.</source>
        <translation>Ar {routes} ni ellir ei gael gyda’r rhain: {bursaries}; byddai ei hawlio yn eu lle yn costio {sum}.</translation>
    </message>
    <message>
        <source>On {routes} there is no fee for it to pay.</source>
        <translation>Ar {routes} nid oes ffi iddo ei thalu.</translation>
    </message>
    <message>
        <source>On {routes} others already pay all it could.</source>
        <translation>Ar {routes} mae eraill eisoes yn talu’r cyfan y gallai ei dalu.</translation>
    </message>
    <message>
        <source>It can start in {month} at the earliest.</source>
        <translation>Gall ddechrau ar y cynharaf: {month}.</translation>
    </message>
    <message>
        <source>It is of use if started by {month}.</source>
        <translation>Mae o fudd os dechreuir erbyn {month}.</translation>
    </message>
    <message>
        <source>No start is soon enough for it to be of use.</source>
        <translation>Nid oes dechrau’n ddigon buan iddo fod o fudd.</translation>
    </message>
    <message>
        <source>With it nobody arrives before {month}.</source>
        <translation>Gydag ef nid oes neb yn cyrraedd cyn {month}.</translation>
    </message>
    <message>
        <source>It comes too late.</source>
        <translation>Mae’n dod yn rhy hwyr.</translation>
    </message>
    <message>
        <source>With it the plan is worse than a route there is, better in nothing.</source>
        <translation>Gydag ef mae’r cynllun yn waeth na llwybr sy’n bod, heb fod yn well mewn dim.</translation>
    </message>
    <message>
        <source>With it the plan is as good as a route there is, which stands for both.</source>
        <translation>Gydag ef mae’r cynllun cystal â llwybr sy’n bod, sy’n sefyll dros y ddau.</translation>
    </message>
    <message>
        <source>It is not needed: the best ways with it are there just as soon without it.</source>
        <translation>Nid oes ei angen: mae’r ffyrdd gorau gydag ef yn cyrraedd yr un mor fuan hebddo.</translation>
    </message>
    <message>
        <source>The search was cut short before it was settled whether a plan with it is worth taking.</source>
        <translation>Cafodd y chwilio ei dorri’n fyr cyn penderfynu a yw cynllun gydag ef yn werth ei ddilyn.</translation>
    </message>
    <message>
        <source>{cost} + ?</source>
        <translation>{cost} + ?</translation>
    </message>
    <message>
        <source>The best plan with it: {month}, {cost}</source>
        <translation>Y cynllun gorau gydag ef: {month}, {cost}</translation>
    </message>
    <message>
        <source>{plan}. Route {number} comes to the same.</source>
        <translation>{plan}. Mae llwybr {number} yn dod i’r un peth.</translation>
    </message>
    <message>
        <source>{plan}. Beside route {number}: {differences}.</source>
        <translation>{plan}. O gymharu â llwybr {number}: {differences}.</translation>
    </message>
    <message>
        <source>Every step that brings it is out:</source>
        <translation>Mae pob cam sy’n dod ag ef allan:</translation>
    </message>
    <message>
        <source>No route takes a step it is for:</source>
        <translation>Nid oes llwybr yn cymryd cam y mae ar ei gyfer:</translation>
    </message>
    <message>
        <source>{step}: {reason}</source>
        <translation>{step}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyNotAsked</name>
    <message>
        <source>A step, a qualification or money</source>
        <translation>Cam, cymhwyster neu arian</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Pam ddim</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Yn chwilio…</translation>
    </message>
    <message>
        <source>Put this aside</source>
        <translation>Rhoi hwn o’r neilltu</translation>
    </message>
    <message>
        <source>Put “{name}” aside</source>
        <translation>Rhoi “{name}” o’r neilltu</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>local</source>
        <comment>after the name of what one has added oneself</comment>
        <translation>lleol</translation>
    </message>
    <message numerus="yes">
        <source>%n y</source>
        <comment>a number of years, very short</comment>
        <translation>
            <numerusform>%n bl.</numerusform>
            <numerusform>%n bl.</numerusform>
            <numerusform>%n bl.</numerusform>
            <numerusform>%n bl.</numerusform>
            <numerusform>%n bl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n m</source>
        <comment>a number of months, very short</comment>
        <translation>
            <numerusform>%n mis</numerusform>
            <numerusform>%n mis</numerusform>
            <numerusform>%n mis</numerusform>
            <numerusform>%n mis</numerusform>
            <numerusform>%n mis</numerusform>
        </translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <comment>alternatives; {others} are one, or several with commas</comment>
        <translation>{others} / {last}</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <comment>things that stand each for itself</comment>
        <translation>{one}; {other}</translation>
    </message>
    <message>
        <source>{earlier}, then {later}</source>
        <translation>{earlier}, yna {later}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ie</translation>
    </message>
    <message>
        <source>no</source>
        <translation>na</translation>
    </message>
</context>
<context>
    <name>Years</name>
    <message>
        <source>{year} figure</source>
        <translation>ffigur {year}</translation>
    </message>
    <message>
        <source>{fee} at {year} prices</source>
        <translation>{fee} ar brisiau {year}</translation>
    </message>
    <message>
        <source>{year} prices</source>
        <translation>prisiau {year}</translation>
    </message>
    <message>
        <source>about {year}</source>
        <comment>the year of a figure</comment>
        <translation>tua {year}</translation>
    </message>
    <message>
        <source>from {year}</source>
        <comment>the year of a figure</comment>
        <translation>ers {year}</translation>
    </message>
    <message>
        <source>{year} to {last}</source>
        <translation>{year} i {last}</translation>
    </message>
    <message>
        <source>{year}, the latest found</source>
        <translation>{year}, y diweddaraf a gafwyd</translation>
    </message>
    <message>
        <source>{year}, when it began</source>
        <translation>{year}, pan ddechreuodd</translation>
    </message>
    <message>
        <source>{year} pilot</source>
        <translation>peilot {year}</translation>
    </message>
    <message>
        <source>{year} legislative session</source>
        <translation>sesiwn ddeddfu {year}</translation>
    </message>
    <message>
        <source>rule of {year}</source>
        <translation>rheol {year}</translation>
    </message>
    <message>
        <source>rule in force</source>
        <translation>rheol mewn grym</translation>
    </message>
    <message>
        <source>undated</source>
        <comment>of a figure</comment>
        <translation>heb ddyddiad</translation>
    </message>
    <message>
        <source>undated page, read {year}</source>
        <translation>tudalen heb ddyddiad, darllenwyd {year}</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Zoom out</source>
        <translation>Chwyddo allan</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Chwyddo i mewn</translation>
    </message>
    <message>
        <source>Show the whole of it</source>
        <translation>Dangos y cyfan</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Cyfan</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>_Page</name>
    <message>
        <source>For</source>
        <translation>Ar gyfer</translation>
    </message>
    <message>
        <source>In the workforce plans</source>
        <translation>Yn y cynlluniau gweithlu</translation>
    </message>
    <message>
        <source>What leads here</source>
        <translation>Beth sy’n arwain yma</translation>
    </message>
    <message>
        <source>No step of the catalogue leads here.</source>
        <translation>Nid oes cam yn y catalog yn arwain yma.</translation>
    </message>
    <message>
        <source>Holding one of these counts too</source>
        <translation>Mae meddu ar un o’r rhain yn cyfrif hefyd</translation>
    </message>
    <message>
        <source>Whoever holds it also holds</source>
        <translation>Pwy bynnag sydd â hwn, mae ganddo hefyd</translation>
    </message>
    <message>
        <source>What it leads to</source>
        <translation>I ble mae’n arwain</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Beth mae’n ei ofyn</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Beth mae’n ei roi</translation>
    </message>
    <message>
        <source>Money for it</source>
        <translation>Arian ar ei gyfer</translation>
    </message>
    <message>
        <source>Papers to send</source>
        <translation>Papurau i’w hanfon</translation>
    </message>
    <message>
        <source>Amount not known</source>
        <translation>Swm anhysbys</translation>
    </message>
    <message>
        <source>Given at somebody’s discretion, so never counted on</source>
        <translation>Rhoddir yn ôl disgresiwn rhywun, felly ni chyfrifir arno byth</translation>
    </message>
    <message>
        <source>Who can have it</source>
        <translation>Pwy all ei gael</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Telir ar gyfer</translation>
    </message>
    <message>
        <source>Not together with</source>
        <translation>Nid ynghyd â</translation>
    </message>
    <message>
        <source>What it binds you to</source>
        <translation>I beth mae’n eich ymrwymo</translation>
    </message>
    <message>
        <source>Nothing in particular.</source>
        <translation>Dim byd penodol.</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Gwerth gwybod</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Ffynonellau</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more source(s)</source>
        <translation>
            <numerusform>Dangos %n ffynhonnell arall</numerusform>
            <numerusform>Dangos %n ffynhonnell arall</numerusform>
            <numerusform>Dangos %n o ffynonellau eraill</numerusform>
            <numerusform>Dangos %n o ffynonellau eraill</numerusform>
            <numerusform>Dangos %n o ffynonellau eraill</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_RoutePage</name>
    <message>
        <source>Route {number} of {total}</source>
        <translation>Llwybr {number} o {total}</translation>
    </message>
    <message>
        <source>Arrives {month}, after {span}</source>
        <translation>Cyrraedd {month}, ar ôl {span}</translation>
    </message>
    <message>
        <source>Why this route</source>
        <translation>Pam y llwybr hwn</translation>
    </message>
    <message>
        <source>No step can be left out: without any one of them the goal is not reached.</source>
        <translation>Ni ellir gadael yr un cam allan: heb unrhyw un ohonynt ni chyrhaeddir y nod.</translation>
    </message>
    <message>
        <source>What each step is for</source>
        <translation>Diben pob cam</translation>
    </message>
    <message>
        <source>It assumes</source>
        <translation>Mae’n rhagdybio</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Dim</translation>
    </message>
    <message numerus="yes">
        <source>Also at (%n)</source>
        <translation>
            <numerusform>Hefyd yn (%n)</numerusform>
            <numerusform>Hefyd yn (%n)</numerusform>
            <numerusform>Hefyd yn (%n)</numerusform>
            <numerusform>Hefyd yn (%n)</numerusform>
            <numerusform>Hefyd yn (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>If you stop half-way</source>
        <translation>Os stopiwch hanner ffordd</translation>
    </message>
    <message>
        <source>Papers to send for</source>
        <translation>Papurau i anfon amdanynt</translation>
    </message>
    <message>
        <source>Money, month by month</source>
        <translation>Arian, fis wrth fis</translation>
    </message>
    <message>
        <source>Renewals on the way come to {sum}; they are not in the net cost.</source>
        <translation>Mae adnewyddu ar y ffordd yn dod i {sum}; nid yw yn y gost net.</translation>
    </message>
    <message>
        <source>{month} · {sum} so far</source>
        <translation>{month} · {sum} hyd yma</translation>
    </message>
    <message>
        <source>{month} · {sum} so far, as planned</source>
        <translation>{month} · {sum} hyd yma, fel y cynlluniwyd</translation>
    </message>
    <message>
        <source>Beyond the goal</source>
        <translation>Y tu hwnt i’r nod</translation>
    </message>
    <message>
        <source>Roles it opens</source>
        <translation>Rolau mae’n eu hagor</translation>
    </message>
    <message>
        <source>Steps that ask for it</source>
        <translation>Camau sy’n gofyn amdano</translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <translation>{number}. {step}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Dangos</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Suppose {name} existed</source>
        <translation>Tybio bod hwn yn bod: {name}</translation>
    </message>
    <message>
        <source>{name} ({item})</source>
        <translation>{name} ({item})</translation>
    </message>
</context>
<context>
    <name>_SearchField</name>
    <message>
        <source>Role, qualification, step, bursary, provider…</source>
        <translation>Rôl, cymhwyster, cam, bwrsariaeth, darparwr…</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Chwilio’r catalog</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clirio</translation>
    </message>
</context>
<context>
    <name>_StepPage</name>
    <message>
        <source>What it asks</source>
        <translation>Beth mae’n ei ofyn</translation>
    </message>
    <message>
        <source>Nothing in particular.</source>
        <translation>Dim byd penodol.</translation>
    </message>
    <message>
        <source>Money for this step</source>
        <translation>Arian ar gyfer y cam hwn</translation>
    </message>
    <message>
        <source>See the routes without it</source>
        <translation>Gweld y llwybrau hebddo</translation>
    </message>
    <message>
        <source>Set something aside…</source>
        <translation>Rhoi rhywbeth o’r neilltu…</translation>
    </message>
    <message numerus="yes">
        <source>%n more not due</source>
        <translation>
            <numerusform>%n arall heb fod yn ddyledus</numerusform>
            <numerusform>%n arall heb fod yn ddyledus</numerusform>
            <numerusform>%n arall heb fod yn ddyledus</numerusform>
            <numerusform>%n arall heb fod yn ddyledus</numerusform>
            <numerusform>%n arall heb fod yn ddyledus</numerusform>
        </translation>
    </message>
    <message>
        <source>{bursary}: {duty}</source>
        <translation>{bursary}: {duty}</translation>
    </message>
    <message>
        <source>Gives you</source>
        <translation>Yn rhoi ichi</translation>
    </message>
    <message>
        <source>Support on the way</source>
        <translation>Cymorth ar y ffordd</translation>
    </message>
    <message>
        <source>What it binds you to</source>
        <translation>I beth mae’n eich ymrwymo</translation>
    </message>
    <message>
        <source>Papers to send</source>
        <translation>Papurau i’w hanfon</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Gwerth gwybod</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Ffynonellau</translation>
    </message>
    <message numerus="yes">
        <source>%n more source(s)</source>
        <translation>
            <numerusform>%n ffynhonnell arall</numerusform>
            <numerusform>%n ffynhonnell arall</numerusform>
            <numerusform>%n o ffynonellau eraill</numerusform>
            <numerusform>%n o ffynonellau eraill</numerusform>
            <numerusform>%n o ffynonellau eraill</numerusform>
        </translation>
    </message>
</context>
</TS>
