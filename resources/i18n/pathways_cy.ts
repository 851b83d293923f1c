<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
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
        <translation>Ychwanegu cymhwyster, rôl neu wiriad</translation>
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
        <translation>ychwanegu: {name}</translation>
    </message>
    <message>
        <source>remove {name}</source>
        <translation>tynnu: {name}</translation>
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
    <name>App</name>
    <message>
        <source>Pathways</source>
        <translation>Pathways</translation>
    </message>
    <message>
        <source>Something went wrong in Pathways.</source>
        <translation>Aeth rhywbeth o’i le yn Pathways.</translation>
    </message>
    <message>
        <source>What you entered is kept. If it happens again, please report it with the details below.</source>
        <translation>Mae’r hyn a roesoch wedi’i gadw. Os bydd yn digwydd eto, rhowch wybod amdano gyda’r manylion isod.</translation>
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
</context>
<context>
    <name>BursaryDetails</name>
    <message>
        <source>Questions worth answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever takes a step it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sum}: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {sum} in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it binds you to</source>
        <translation>I beth mae’n eich ymrwymo</translation>
    </message>
    <message>
        <source>Either – or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Gwerth gwybod</translation>
    </message>
    <message>
        <source>Not on: {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Ffynonellau</translation>
    </message>
</context>
<context>
    <name>Cash</name>
    <message>
        <source>lowest {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with loans: nothing to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with loans: lowest {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without loans: {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fee(s) not known</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>known so far: {figures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as planned {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}: depends on a fee that is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}: {sum} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}: {sum} so far, {without} without loans</source>
        <translation type="unfinished"></translation>
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
        <translation>Dim ond llwybrau sy’n cadw fy nghyflog</translation>
    </message>
    <message>
        <source>Only routes that assume nothing</source>
        <translation>Dim ond llwybrau heb ragdybiaeth</translation>
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
        <translation>Y mis i ddechrau</translation>
    </message>
    <message>
        <source>Latest date</source>
        <translation>Dyddiad hwyraf</translation>
    </message>
    <message>
        <source>The month to have arrived by</source>
        <translation>Y mis i fod wedi cyrraedd</translation>
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
        <translation>unrhyw un</translation>
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
    <name>Compare</name>
    <message>
        <source>Arrive</source>
        <translation>Cyrraedd</translation>
    </message>
    <message>
        <source>Time from {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>+ %n fee(s) not known</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>after {sum} of grants</source>
        <translation>ar ôl {sum} o grantiau</translation>
    </message>
    <message>
        <source>No best: fees not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net cost</source>
        <translation>Cost net</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sum} with loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fees not known as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most to find at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ what answers decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>depends on answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be borrowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n possible</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible, the largest up to {sum}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) decide</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Possible money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months without pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h a week</source>
        <translation>{hours} awr yr wythnos</translation>
    </message>
    <message>
        <source>full time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, then </source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: apply by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First thing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to send for</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n should be under way already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It assumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you stop half-way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{listed} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>After {month}: {gained}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unverified</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Ffynonellau</translation>
    </message>
    <message>
        <source>{amount} an hour on every route; never counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} a month on every route; never counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} a year on every route; never counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay on arrival</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>{what}, best in its row</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table as text; a spreadsheet takes it too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ways to {goal}, side by side</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{month}: {route}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Routes side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One axis: {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>best in its row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>{typical}, from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h of study a week</source>
        <translation>{hours} awr o astudio’r wythnos</translation>
    </message>
    <message>
        <source>paid work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work without pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Am ddim</translation>
    </message>
    <message>
        <source>{fee} at {year} prices</source>
        <translation>{fee} ar brisiau {year}</translation>
    </message>
    <message>
        <source>Starts in: {months}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % of the fee</source>
        <translation>{percent} % o’r ffi</translation>
    </message>
    <message>
        <source>{amount} a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>hyd at {amount}</translation>
    </message>
    <message>
        <source>{amount}, at most {cap} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay: {sum} a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay: {sum} an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pay}, as of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasts {span}, then it is renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasts {span}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryButtons</name>
    <message>
        <source>Plan routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it my goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I hold this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it in Funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on a map what leads here and what it leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is my goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not hold this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This begins a new question, about {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your question is about another place than {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explore</name>
    <message>
        <source>Roles, qualifications and the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Camau</translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan items</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee paid or waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salary support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan written off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Induction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well-being</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>{choice} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified or not</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>Funding</name>
    <message numerus="yes">
        <source>It settles {name} ({sum}) and %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It settles {name} ({sum}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks nothing further of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You meet: {conditions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with one of: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for one of: {conditions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for: {condition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It turns on: {conditions}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it binds you to</source>
        <translation>I beth mae’n eich ymrwymo</translation>
    </message>
    <message>
        <source>Not together with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Ffynonellau</translation>
    </message>
    <message numerus="yes">
        <source>{steps}; %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Either – or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no two of these go together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of them on a route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of them on the same step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bursary, grant or loan of this place is known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more waits on an answer of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more wait on answers of yours.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One of the place goes with no step of these routes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of the place go with no step of these routes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing comes off the cost of these routes for certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sum} comes off the cost of each of these routes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between {least} and {most} comes off the cost, depending on the route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due for what you could start today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One bursary is due if you start what it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bursaries are due if you start what they are for.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Yn ddyledus</translation>
    </message>
    <message>
        <source>certain as things stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted: something is still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once you may take a step it is for, not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours, but no money off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loans move cash, not cost; other sums go to your employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation>yn ddyledus</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posibl</translation>
    </message>
    <message>
        <source>due on entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no money off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not due</source>
        <translation>heb fod yn ddyledus</translation>
    </message>
    <message>
        <source>grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fee paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid to the employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loan</source>
        <translation>benthyciad</translation>
    </message>
    <message>
        <source>loan written off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sum} a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sum} a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n payments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the whole fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % of the fee</source>
        <translation>{percent} % o’r ffi</translation>
    </message>
    <message>
        <source>needs an answer: {questions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apply at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apply by {day}: today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>apply by {day}: %n days left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>either this or, on the same step: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never with: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loan: it moves cash, not cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes off a loan later: not money off the cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid to the employer, not to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it comes to is not published</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only proposed: not open yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not yet meet the entry of a step it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether you may enter a step it is for is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody decides case by case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No route takes a step it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step it is for is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another that rules it out, or a cap, is worth more</source>
        <translation>Mae un arall sy’n ei ddiystyru, neu gap, yn werth mwy</translation>
    </message>
    <message>
        <source>There is no fee for it to pay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FundingPlace</name>
    <message>
        <source>These routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which bursaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this table as a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bursaries, grants and loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask again what was put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{due} due · {possible} possible · {out} not due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>on %n routes to {goal}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in {place}, for what you hold today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of {place} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a goal that some route leads to</source>
        <translation type="unfinished"></translation>
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
        <source>Save as a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>funding.csv</source>
        <translation type="unfinished"></translation>
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
        <source>%n smallest sets of changes would open the way.</source>
        <translation>
            <numerusform>Byddai %n set lleiaf o newidiadau’n agor y ffordd.</numerusform>
            <numerusform>Byddai %n set lleiaf o newidiadau’n agor y ffordd.</numerusform>
            <numerusform>Byddai %n o’r setiau lleiaf o newidiadau’n agor y ffordd.</numerusform>
            <numerusform>Byddai %n o’r setiau lleiaf o newidiadau’n agor y ffordd.</numerusform>
            <numerusform>Byddai %n o’r setiau lleiaf o newidiadau’n agor y ffordd.</numerusform>
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
        <source>What would open it</source>
        <translation>Beth fyddai’n ei agor</translation>
    </message>
    <message>
        <source>What comes near</source>
        <translation>Beth sy’n dod yn agos</translation>
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
    <message>
        <source>Nothing in the catalogue leads to it.</source>
        <translation>Nid oes dim yn y catalog yn arwain ato.</translation>
    </message>
    <message>
        <source>Questions worth asking</source>
        <translation>Cwestiynau gwerth eu gofyn</translation>
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
        <source>{fee} at {year} prices</source>
        <translation>{fee} ar brisiau {year}</translation>
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
        <source>A loan: not money off</source>
        <translation>Benthyciad: nid gostyngiad</translation>
    </message>
    <message>
        <source>{year} figure</source>
        <translation>Ffigur {year}</translation>
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
        <source>Another that rules it out, or a cap, is worth more</source>
        <translation>Mae un arall sy’n ei ddiystyru, neu gap, yn werth mwy</translation>
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
        <source>Given at somebody’s discretion</source>
        <translation>Rhoddir yn ôl disgresiwn rhywun</translation>
    </message>
    <message>
        <source>due</source>
        <translation>yn ddyledus</translation>
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
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Copy row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation type="unfinished"></translation>
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
        <translation>Nid oes llwybr at “{goal}” yn costio {sum} ar y mwyaf</translation>
    </message>
    <message>
        <source>No route to {goal} today</source>
        <translation>Nid oes llwybr at “{goal}” heddiw</translation>
    </message>
    <message>
        <source> and </source>
        <translation>; </translation>
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
        <translation>Symud y dyddiad i {month}</translation>
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
        <source> or </source>
        <translation> / </translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkModel</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ffeil</translation>
    </message>
    <message>
        <source>&amp;Open a catalogue…</source>
        <translation>&amp;Agor catalog…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Gadael</translation>
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
        <source>&amp;Back</source>
        <translation>&amp;Yn ôl</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Y&amp;mlaen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Cymorth</translation>
    </message>
    <message>
        <source>&amp;About Pathways</source>
        <translation>&amp;Ynghylch Pathways</translation>
    </message>
    <message>
        <source>Pathways {version}

Plans journeys to careers in education: every route worth taking, dated, costed and sourced. It works offline: nothing you enter leaves this computer.</source>
        <translation>Pathways {version}

Mae’n cynllunio teithiau at yrfaoedd mewn addysg: pob llwybr gwerth ei ddilyn, gyda dyddiadau, costau a ffynonellau. Mae’n gweithio all-lein: nid oes dim a rowch yn gadael y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>About Pathways</source>
        <translation>Ynghylch Pathways</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pathways</source>
        <translation>Pathways</translation>
    </message>
    <message>
        <source>Open a catalogue</source>
        <translation>Agor catalog</translation>
    </message>
    <message>
        <source>Pathways catalogue (*.db)</source>
        <translation>Catalog Pathways (*.db)</translation>
    </message>
    <message>
        <source>{goal} – Pathways</source>
        <translation>{goal} – Pathways</translation>
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
        <source>{file} cannot be read: {detail}.</source>
        <translation>Ni ellir darllen {file}: {detail}.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>Ni ellir darllen {file}.</translation>
    </message>
    <message>
        <source>Pathways cannot answer this: {detail}</source>
        <translation>Ni all Pathways ateb hyn: {detail}</translation>
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
        <source>{file}: the catalogue is damaged{more}; make it again with “pathways catalogue build”.</source>
        <translation>{file}: mae’r catalog wedi’i ddifrodi{more}; gallwch ei ail-greu â “pathways catalogue build”.</translation>
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
    <name>NumberPopup</name>
    <message>
        <source>A number from {least} to {most} is wanted.</source>
        <translation>Rhowch rif o {least} i {most}.</translation>
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
    <name>Places</name>
    <message>
        <source>Routes</source>
        <translation>Llwybrau</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one open last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the window. Dates, money and sorting follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark or high contrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the size your system uses, from 100 to 200 per cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep still what would move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows, panes and lists change at once instead of sliding or fading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place at start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose catalogue is open when Pathways starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be read. They were set aside as {file}; Pathways starts with its own.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question is open: nothing here turns on an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask again what was put aside (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <source> or </source>
        <translation> / </translation>
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
    <name>RouteHeader</name>
    <message>
        <source>Arrive</source>
        <translation>Cyrraedd</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “{route}” out of the comparison</source>
        <translation type="unfinished"></translation>
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
    <name>RouteRows</name>
    <message>
        <source>Nothing left to do</source>
        <translation>Dim ar ôl i’w wneud</translation>
    </message>
    <message>
        <source>{first}, then {second}</source>
        <translation>{first}, yna {second}</translation>
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
        <translation>hefyd mewn lle arall</translation>
    </message>
    <message numerus="yes">
        <source>also at %n others</source>
        <translation>
            <numerusform>hefyd mewn %n lle arall</numerusform>
            <numerusform>hefyd mewn %n lle arall</numerusform>
            <numerusform>hefyd mewn %n lle arall</numerusform>
            <numerusform>hefyd mewn %n lle arall</numerusform>
            <numerusform>hefyd mewn %n lle arall</numerusform>
        </translation>
    </message>
    <message>
        <source>1 assumption</source>
        <translation>1 rhagdybiaeth</translation>
    </message>
    <message numerus="yes">
        <source>%n assumptions</source>
        <translation>
            <numerusform>%n rhagdybiaeth</numerusform>
            <numerusform>%n rhagdybiaeth</numerusform>
            <numerusform>%n o ragdybiaethau</numerusform>
            <numerusform>%n o ragdybiaethau</numerusform>
            <numerusform>%n o ragdybiaethau</numerusform>
        </translation>
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
        <translation>{months} m heb gyflog</translation>
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
</context>
<context>
    <name>RoutesPage</name>
    <message>
        <source>Back to the routes</source>
        <translation>Yn ôl i’r llwybrau</translation>
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
        <translation>1 llwybr at {goal}</translation>
    </message>
    <message>
        <source>{count} routes to {goal}</source>
        <translation>{count} llwybr at {goal}</translation>
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
</context>
<context>
    <name>SaveTable</name>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished"></translation>
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
        <source>Catalogue: {place}, checked {day}</source>
        <translation>Catalog: {place}, gwiriwyd {day}</translation>
    </message>
    <message>
        <source>1 route</source>
        <translation>1 llwybr</translation>
    </message>
    <message>
        <source>{count} routes</source>
        <translation>{count} llwybr</translation>
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
        <translation>{count} cwestiwn agored</translation>
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
        <translation type="unfinished"></translation>
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
    <name>TypeAhead</name>
    <message>
        <source>Show what there is</source>
        <translation>Dangos beth sydd ar gael</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Beth a gafwyd</translation>
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
</context>
<context>
    <name>Wording</name>
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
            <numerusform>%n m</numerusform>
            <numerusform>%n m</numerusform>
            <numerusform>%n m</numerusform>
            <numerusform>%n m</numerusform>
            <numerusform>%n m</numerusform>
        </translation>
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
        <source>Show all of the map</source>
        <translation>Dangos y map cyfan</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ffitio</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the workforce plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leads here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step of the catalogue leads here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding one of these counts too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever holds it also holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Beth mae’n ei ofyn</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers to send</source>
        <translation>Papurau i’w hanfon</translation>
    </message>
    <message>
        <source>{amount}, figure of {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given at somebody’s discretion, so never counted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not together with</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <source>1 more not due</source>
        <translation>1 arall heb fod yn ddyledus</translation>
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
    <message>
        <source>1 more source</source>
        <translation>1 ffynhonnell arall</translation>
    </message>
    <message numerus="yes">
        <source>%n more sources</source>
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
