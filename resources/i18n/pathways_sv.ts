<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en_GB">
<context>
    <name>AboutYou</name>
    <message>
        <source>About you</source>
        <translation>Om dig</translation>
    </message>
    <message>
        <source>A role or qualification</source>
        <translation>En roll eller behörighet</translation>
    </message>
    <message>
        <source>Add a qualification, role or check</source>
        <translation>Lägg till en merit, roll eller kontroll</translation>
    </message>
    <message>
        <source>My goal</source>
        <translation>Mitt mål</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>What I hold</source>
        <translation>Det jag har</translation>
    </message>
    <message>
        <source>My circumstances</source>
        <translation>Min situation</translation>
    </message>
    <message>
        <source>choose the goal</source>
        <translation>val av mål</translation>
    </message>
    <message>
        <source>change the place</source>
        <translation>byte av plats</translation>
    </message>
    <message>
        <source>add {name}</source>
        <translation>tillägg: {name}</translation>
    </message>
    <message>
        <source>remove {name}</source>
        <translation>borttagning: {name}</translation>
    </message>
</context>
<context>
    <name>AnswerControls</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>{unit} amount</source>
        <translation>Belopp i {unit}</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>It could bring up to {sum}.</source>
        <translation>Det kan ge upp till {sum}.</translation>
    </message>
    <message>
        <source>It could save {span}.</source>
        <translation>Det kan spara {span}.</translation>
    </message>
    <message>
        <source>One route depends on it.</source>
        <translation>En väg beror på det.</translation>
    </message>
    <message numerus="yes">
        <source>%n routes depend on it.</source>
        <translation>
            <numerusform>%n väg beror på det.</numerusform>
            <numerusform>%n vägar beror på det.</numerusform>
        </translation>
    </message>
    <message>
        <source>It settles whether more money is due.</source>
        <translation>Det avgör om du har rätt till mer pengar.</translation>
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
        <translation>Något gick fel i Pathways.</translation>
    </message>
    <message>
        <source>What you entered is kept. If it happens again, please report it with the details below.</source>
        <translation>Det du har fyllt i finns kvar. Händer det igen, rapportera det gärna med uppgifterna nedan.</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>read</source>
        <translation>läst</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>obekräftad</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>gammal</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>uppskattning</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>pilot</source>
        <translation>försök</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>föreslagen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stängd</translation>
    </message>
    <message>
        <source>The page was read on the day named.</source>
        <translation>Sidan lästes den dag som anges.</translation>
    </message>
    <message>
        <source>From general knowledge: no page was read.</source>
        <translation>Allmän kunskap: ingen sida har lästs.</translation>
    </message>
    <message>
        <source>The page is old; the figure may have changed.</source>
        <translation>Sidan är gammal; siffran kan ha ändrats.</translation>
    </message>
    <message>
        <source>Our estimate: no figure was published.</source>
        <translation>Vår uppskattning: ingen siffra har publicerats.</translation>
    </message>
    <message>
        <source>No figure was found.</source>
        <translation>Ingen siffra hittades.</translation>
    </message>
    <message>
        <source>A pilot: it may not stay.</source>
        <translation>Ett försök: det blir kanske inte kvar.</translation>
    </message>
    <message>
        <source>Proposed: not open yet.</source>
        <translation>Föreslagen: inte öppen än.</translation>
    </message>
    <message>
        <source>Closed to new people.</source>
        <translation>Stängd för nya.</translation>
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
        <translation>Vad det binder dig vid</translation>
    </message>
    <message>
        <source>Either – or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Värt att veta</translation>
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
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
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
        <translation>Källor</translation>
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
        <translation>Du har det. Delete tar bort det.</translation>
    </message>
</context>
<context>
    <name>Circumstances</name>
    <message>
        <source>Only routes that keep my pay</source>
        <translation>Bara vägar där jag behåller lönen</translation>
    </message>
    <message>
        <source>Only routes that assume nothing</source>
        <translation>Bara vägar utan antaganden</translation>
    </message>
    <message>
        <source>Include proposed pathways</source>
        <translation>Ta med föreslagna vägar</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Visa färre</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to study</source>
        <translation>Tid att studera</translation>
    </message>
    <message>
        <source>Hours of study a week</source>
        <translation>Studietimmar i veckan</translation>
    </message>
    <message>
        <source>Earliest start</source>
        <translation>Tidigaste start</translation>
    </message>
    <message>
        <source>The month to start in</source>
        <translation>Månaden att börja i</translation>
    </message>
    <message>
        <source>Latest date</source>
        <translation>Senaste datum</translation>
    </message>
    <message>
        <source>The month to have arrived by</source>
        <translation>Månaden att vara framme senast</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>The most it may cost after grants</source>
        <translation>Det mesta det får kosta efter bidrag</translation>
    </message>
    <message>
        <source>Ways to study</source>
        <translation>Studieformer</translation>
    </message>
    <message>
        <source>Study modes that would do</source>
        <translation>Studieformer som passar</translation>
    </message>
    <message numerus="yes">
        <source>%n h a week</source>
        <translation>
            <numerusform>%n h i veckan</numerusform>
            <numerusform>%n h i veckan</numerusform>
        </translation>
    </message>
    <message>
        <source>any</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>inte angivet</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>inte besvarat</translation>
    </message>
    <message>
        <source>answer “{name}”</source>
        <translation>svar på ”{name}”</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Inte besvarat</translation>
    </message>
    <message>
        <source>How many hours a week could you study?</source>
        <translation>Hur många timmar i veckan kan du studera?</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Inte angivet</translation>
    </message>
    <message>
        <source>h a week</source>
        <translation>h i veckan</translation>
    </message>
    <message>
        <source>change time to study</source>
        <translation>ändring av studietid</translation>
    </message>
    <message>
        <source>What is the most it may cost you, after grants?</source>
        <translation>Hur mycket får det högst kosta dig, efter bidrag?</translation>
    </message>
    <message>
        <source>change the budget</source>
        <translation>ändring av budgeten</translation>
    </message>
    <message>
        <source>When could you start?</source>
        <translation>När kan du börja?</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nästa månad</translation>
    </message>
    <message>
        <source>change the start</source>
        <translation>ändring av starten</translation>
    </message>
    <message>
        <source>By when must you have arrived?</source>
        <translation>När måste du senast vara framme?</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Vilket datum som helst</translation>
    </message>
    <message>
        <source>change the latest date</source>
        <translation>ändring av senaste datum</translation>
    </message>
    <message>
        <source>change ways to study</source>
        <translation>ändring av studieformer</translation>
    </message>
    <message>
        <source>keeping pay</source>
        <translation>behållen lön</translation>
    </message>
    <message>
        <source>routes without assumptions</source>
        <translation>vägar utan antaganden</translation>
    </message>
    <message>
        <source>proposed pathways</source>
        <translation>föreslagna vägar</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Arrive</source>
        <translation>Framme</translation>
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
        </translation>
    </message>
    <message>
        <source>after {sum} of grants</source>
        <translation>efter {sum} i bidrag</translation>
    </message>
    <message>
        <source>No best: fees not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net cost</source>
        <translation>Nettokostnad</translation>
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible, the largest up to {sum}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) decide</source>
        <translation type="unfinished">
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
        <translation>{hours} h i veckan</translation>
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
        <translation>Studier</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%n should be under way already</source>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unverified</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
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
        <translation>Vägar</translation>
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
        <translation>{hours} h studier i veckan</translation>
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
        <translation>Gratis</translation>
    </message>
    <message>
        <source>{fee} at {year} prices</source>
        <translation>{fee} i {year} års priser</translation>
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
        <translation>{percent} % av avgiften</translation>
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
        <translation>upp till {amount}</translation>
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
        <translation>Steg</translation>
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
        <translation>Utbildning</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Prov</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Ansökan</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Erkännande</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Anställning</translation>
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
        <translation>Plats</translation>
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
        <translation>Vad som hittades</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Where do you want to be?</source>
        <translation>Vart vill du komma?</translation>
    </message>
    <message>
        <source>Choose a goal, then add what you hold. Routes appear as you type.</source>
        <translation>Välj ett mål och lägg sedan till det du har. Vägarna visas medan du skriver.</translation>
    </message>
    <message>
        <source>A role or qualification</source>
        <translation>En roll eller behörighet</translation>
    </message>
    <message>
        <source>My goal</source>
        <translation>Mitt mål</translation>
    </message>
</context>
<context>
    <name>Funding</name>
    <message numerus="yes">
        <source>It settles {name} ({sum}) and %n more.</source>
        <translation type="unfinished">
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
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
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
        <translation>År</translation>
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
        <translation>Vad det binder dig vid</translation>
    </message>
    <message>
        <source>Not together with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message numerus="yes">
        <source>{steps}; %n more</source>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Har rätt till</translation>
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
        <translation>har rätt till</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möjligt</translation>
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
        <translation>inte rätt till</translation>
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
        <translation>lån</translation>
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
        </translation>
    </message>
    <message>
        <source>the whole fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % of the fee</source>
        <translation>{percent} % av avgiften</translation>
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
        <translation>Bara högsta beloppet är publicerat</translation>
    </message>
    <message>
        <source>A further step would open it: {names}</source>
        <translation>Ett steg till skulle öppna det: {names}</translation>
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
        <translation>Ett annat som utesluter det, eller ett tak, ger mer</translation>
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
        <translation>svar på ”{name}”</translation>
    </message>
    <message>
        <source>put a question aside</source>
        <translation>undanlagd fråga</translation>
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
        <translation>har du redan</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>already held</source>
        <translation>har du redan</translation>
    </message>
</context>
<context>
    <name>ImpossiblePage</name>
    <message>
        <source>Why there is no route</source>
        <translation>Varför det inte finns någon väg</translation>
    </message>
    <message numerus="yes">
        <source>%n changes would open the way; each is the smallest of its kind.</source>
        <translation>
            <numerusform>%n ändring skulle öppna vägen; den är den minsta i sitt slag.</numerusform>
            <numerusform>%n ändringar skulle öppna vägen; var och en är den minsta i sitt slag.</numerusform>
        </translation>
    </message>
    <message>
        <source>One change would open the way.</source>
        <translation>En enda ändring skulle öppna vägen.</translation>
    </message>
    <message numerus="yes">
        <source>%n smallest sets of changes would open the way.</source>
        <translation>
            <numerusform>%n minsta uppsättning ändringar skulle öppna vägen.</numerusform>
            <numerusform>%n minsta uppsättningar ändringar skulle öppna vägen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes that would open the way only together.</source>
        <translation>Ändringar som öppnar vägen bara tillsammans.</translation>
    </message>
    <message>
        <source>No change of up to three limits, holdings or circumstances would open one.</source>
        <translation>Ingen ändring av högst tre gränser, meriter eller omständigheter skulle öppna någon.</translation>
    </message>
    <message>
        <source>Nothing that would open one was found in the time given.</source>
        <translation>Inget som skulle öppna någon hittades inom tiden.</translation>
    </message>
    <message>
        <source>There may be others.</source>
        <translation>Det kan finnas fler.</translation>
    </message>
    <message>
        <source>What would open it</source>
        <translation>Vad som skulle öppna den</translation>
    </message>
    <message>
        <source>What comes near</source>
        <translation>Vad som är nära</translation>
    </message>
    <message>
        <source>a month late</source>
        <translation>en månad för sent</translation>
    </message>
    <message numerus="yes">
        <source>%n months late</source>
        <translation>
            <numerusform>%n månad för sent</numerusform>
            <numerusform>%n månader för sent</numerusform>
        </translation>
    </message>
    <message>
        <source>a month without pay</source>
        <translation>en månad utan lön</translation>
    </message>
    <message numerus="yes">
        <source>%n months without pay</source>
        <translation>
            <numerusform>%n månad utan lön</numerusform>
            <numerusform>%n månader utan lön</numerusform>
        </translation>
    </message>
    <message>
        <source>What cannot be had</source>
        <translation>Vad som inte går att få</translation>
    </message>
    <message>
        <source>Nothing in the catalogue leads to it.</source>
        <translation>Inget i katalogen leder dit.</translation>
    </message>
    <message>
        <source>Questions worth asking</source>
        <translation>Frågor värda att ställa</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Choose a step to see what it asks and gives.</source>
        <translation>Välj ett steg för att se vad det kräver och ger.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Utbildning</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Prov</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Ansökan</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Erkännande</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Anställning</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erfarenhet</translation>
    </message>
    <message>
        <source>{kind} · step {number} of {total}</source>
        <translation>{kind} · steg {number} av {total}</translation>
    </message>
    <message>
        <source>{hours} h of study a week</source>
        <translation>{hours} h studier i veckan</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>med lön</translation>
    </message>
    <message>
        <source>without pay</source>
        <translation>utan lön</translation>
    </message>
    <message>
        <source>Fee not known, counted as nothing</source>
        <translation>Okänd avgift, räknas som noll</translation>
    </message>
    <message>
        <source>Fee not known, planned at up to {planned}</source>
        <translation>Okänd avgift, räknas som högst {planned}</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>{fee} at {year} prices</source>
        <translation>{fee} i {year} års priser</translation>
    </message>
    <message>
        <source>Needed for {names}</source>
        <translation>Behövs för: {names}</translation>
    </message>
    <message>
        <source>{percent} % of the fee</source>
        <translation>{percent} % av avgiften</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>upp till {amount}</translation>
    </message>
    <message>
        <source>A loan: not money off</source>
        <translation>Ett lån: sänker inte kostnaden</translation>
    </message>
    <message>
        <source>{year} figure</source>
        <translation>siffra från {year}</translation>
    </message>
    <message>
        <source>Needs: {questions}</source>
        <translation>Behöver svar: {questions}</translation>
    </message>
    <message>
        <source>A further step would open it: {names}</source>
        <translation>Ett steg till skulle öppna det: {names}</translation>
    </message>
    <message>
        <source>Only with: {what}</source>
        <translation>Bara med: {what}</translation>
    </message>
    <message>
        <source>Asks for {what}</source>
        <translation>Kräver: {what}</translation>
    </message>
    <message>
        <source>A condition is not met</source>
        <translation>Ett villkor är inte uppfyllt</translation>
    </message>
    <message>
        <source>Not open today</source>
        <translation>Inte öppen i dag</translation>
    </message>
    <message>
        <source>Another that rules it out, or a cap, is worth more</source>
        <translation>Ett annat som utesluter det, eller ett tak, ger mer</translation>
    </message>
    <message>
        <source>Only the most it can be is published</source>
        <translation>Bara högsta beloppet är publicerat</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Har rätt till</translation>
    </message>
    <message>
        <source>Given at somebody’s discretion</source>
        <translation>Ges efter någons bedömning</translation>
    </message>
    <message>
        <source>due</source>
        <translation>har rätt till</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>lån</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möjligt</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>inte rätt till</translation>
    </message>
    <message>
        <source>allow {months}</source>
        <translation>räkna med {months}</translation>
    </message>
    <message>
        <source>dated {day}</source>
        <translation>daterad {day}</translation>
    </message>
    <message>
        <source>checked {day}</source>
        <translation>kontrollerad {day}</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>role</source>
        <translation>roll</translation>
    </message>
    <message>
        <source>qualification</source>
        <translation>merit</translation>
    </message>
    <message>
        <source>short course</source>
        <translation>kort kurs</translation>
    </message>
    <message>
        <source>licence or registration</source>
        <translation>legitimation eller registrering</translation>
    </message>
    <message>
        <source>check</source>
        <translation>kontroll</translation>
    </message>
    <message>
        <source>language</source>
        <translation>språk</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>erfarenhet</translation>
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
        <translation>väntan</translation>
    </message>
    <message>
        <source>study</source>
        <translation>studier</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>med lön</translation>
    </message>
    <message>
        <source>no pay</source>
        <translation>utan lön</translation>
    </message>
    <message>
        <source>paperwork</source>
        <translation>papper</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Teckenförklaring</translation>
    </message>
</context>
<context>
    <name>LimitWords</name>
    <message>
        <source>Keep pay throughout</source>
        <translation>Behåll lön hela tiden</translation>
    </message>
    <message numerus="yes">
        <source>%n study hours a week</source>
        <translation>
            <numerusform>%n studietimme i veckan</numerusform>
            <numerusform>%n studietimmar i veckan</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrive by {month}</source>
        <translation>Framme senast {month}</translation>
    </message>
    <message>
        <source>Spend at most {sum}</source>
        <translation>Kosta högst {sum}</translation>
    </message>
    <message>
        <source>Study only {modes}</source>
        <translation>Bara studieform: {modes}</translation>
    </message>
    <message>
        <source>Assume nothing</source>
        <translation>Anta inget</translation>
    </message>
    <message>
        <source>Only pathways that are open today</source>
        <translation>Bara vägar som är öppna i dag</translation>
    </message>
    <message>
        <source>No route arrives by {month} with pay throughout</source>
        <translation>Ingen väg är framme senast {month} med lön hela tiden</translation>
    </message>
    <message>
        <source>No route to {goal} arrives by {month}</source>
        <translation>Ingen väg till ”{goal}” är framme senast {month}</translation>
    </message>
    <message>
        <source>No route to {goal} keeps your pay throughout</source>
        <translation>Ingen väg till ”{goal}” låter dig behålla lönen hela tiden</translation>
    </message>
    <message>
        <source>No route to {goal} costs at most {sum}</source>
        <translation>Ingen väg till ”{goal}” kostar högst {sum}</translation>
    </message>
    <message>
        <source>No route to {goal} today</source>
        <translation>Ingen väg till ”{goal}” i dag</translation>
    </message>
    <message>
        <source> and </source>
        <translation>; </translation>
    </message>
    <message>
        <source>If you held: {name}</source>
        <translation>Om du hade: {name}</translation>
    </message>
    <message>
        <source>Stop work for a month</source>
        <translation>Avstå arbete i en månad</translation>
    </message>
    <message numerus="yes">
        <source>Stop work for %n months</source>
        <translation>
            <numerusform>Avstå arbete i %n månad</numerusform>
            <numerusform>Avstå arbete i %n månader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Study %n hours a week</source>
        <translation>
            <numerusform>Studera %n timme i veckan</numerusform>
            <numerusform>Studera %n timmar i veckan</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the date to {month}</source>
        <translation>Flytta datumet till {month}</translation>
    </message>
    <message>
        <source>Spend up to {sum}</source>
        <translation>Lägga upp till {sum}</translation>
    </message>
    <message>
        <source>Study {mode} too</source>
        <translation>Studera även: {mode}</translation>
    </message>
    <message>
        <source>Study in any way</source>
        <translation>Studera på vilket sätt som helst</translation>
    </message>
    <message>
        <source>Let a route assume what is not known</source>
        <translation>Låt en väg anta det som inte är känt</translation>
    </message>
    <message>
        <source>Include proposed pathways</source>
        <translation>Ta med föreslagna vägar</translation>
    </message>
    <message>
        <source>Count on a proposal: {name}</source>
        <translation>Räkna med ett förslag: {name}</translation>
    </message>
    <message>
        <source>If “{name}” were {low} to {high}</source>
        <translation>Om ”{name}” vore {low}–{high}</translation>
    </message>
    <message>
        <source>If “{name}” were at least {low}</source>
        <translation>Om ”{name}” vore minst {low}</translation>
    </message>
    <message>
        <source>If “{name}” were at most {high}</source>
        <translation>Om ”{name}” vore högst {high}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> eller </translation>
    </message>
    <message>
        <source>If “{name}” were {values}</source>
        <translation>Om ”{name}” vore: {values}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stängd</translation>
    </message>
    <message>
        <source>only proposed</source>
        <translation>bara föreslagen</translation>
    </message>
    <message>
        <source>not open today</source>
        <translation>inte öppen i dag</translation>
    </message>
    <message>
        <source>asks for what cannot be had</source>
        <translation>kräver något som inte går att få</translation>
    </message>
    <message>
        <source>not for someone in your circumstances</source>
        <translation>inte för någon i din situation</translation>
    </message>
    <message>
        <source>starts in no month</source>
        <translation>börjar inte någon månad</translation>
    </message>
    <message>
        <source>needs more study hours</source>
        <translation>kräver fler studietimmar</translation>
    </message>
    <message>
        <source>brings months without pay</source>
        <translation>ger månader utan lön</translation>
    </message>
    <message>
        <source>is not studied in a way you accept</source>
        <translation>studeras inte på ett sätt du godtar</translation>
    </message>
    <message>
        <source>takes too long</source>
        <translation>tar för lång tid</translation>
    </message>
    <message>
        <source>something lapses on the way</source>
        <translation>något slutar gälla på vägen</translation>
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
        </translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Open a catalogue…</source>
        <translation>Ö&amp;ppna en katalog…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;vsluta</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Tidslinje</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Karta</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Steg</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nästa ruta</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gå</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Bakåt</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Framåt</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;About Pathways</source>
        <translation>&amp;Om Pathways</translation>
    </message>
    <message>
        <source>Pathways {version}

Plans journeys to careers in education: every route worth taking, dated, costed and sourced. It works offline: nothing you enter leaves this computer.</source>
        <translation>Pathways {version}

Planerar vägar till yrken inom utbildning: varje väg värd att ta, med datum, kostnader och källor. Programmet fungerar utan nät: inget du fyller i lämnar den här datorn.</translation>
    </message>
    <message>
        <source>About Pathways</source>
        <translation>Om Pathways</translation>
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
        <translation>Öppna en katalog</translation>
    </message>
    <message>
        <source>Pathways catalogue (*.db)</source>
        <translation>Pathways-katalog (*.db)</translation>
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
        <translation>{name}, har du</translation>
    </message>
    <message>
        <source>{name}, assumed</source>
        <translation>{name}, antas</translation>
    </message>
    <message>
        <source>{name}, earned on this route</source>
        <translation>{name}, fås på den här vägen</translation>
    </message>
    <message>
        <source>Goal: {name}, {when}</source>
        <translation>Mål: {name}, {when}</translation>
    </message>
    <message>
        <source>Another way: {name}, {below}</source>
        <translation>Ett annat sätt: {name}, {below}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>any</source>
        <translation>någon</translation>
    </message>
    <message>
        <source>{count} of</source>
        <translation>{count} av</translation>
    </message>
    <message>
        <source>Other ways to {name}</source>
        <translation>Andra sätt att få: {name}</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>The Steps view says the same as an outline.</source>
        <translation>Vyn Steg säger samma sak som en disposition.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The start, {start}, is in the past; it is {today} now.</source>
        <translation>Starten, {start}, har redan varit; nu är det {today}.</translation>
    </message>
    <message>
        <source>The latest date, {by}, is before the start, {start}.</source>
        <translation>Det senaste datumet, {by}, är före starten, {start}.</translation>
    </message>
    <message>
        <source>{attribute}: “{given}” is not a value it takes; wanted: {wanted}.</source>
        <translation>{attribute}: ”{given}” är inte ett giltigt värde; väntat: {wanted}.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>ett tal</translation>
    </message>
    <message>
        <source>Nothing in the catalogue is called “{given}”.</source>
        <translation>Inget i katalogen heter ”{given}”.</translation>
    </message>
    <message>
        <source>{place} has more than {most} entries, too many for every role at once; choose a goal.</source>
        <translation>{place} har fler än {most} poster, för många för alla roller på en gång; välj ett mål.</translation>
    </message>
    <message>
        <source>More than {most} steps may lead to “{goal}”, too many to plan with.</source>
        <translation>Fler än {most} steg kan leda till ”{goal}”, för många att planera med.</translation>
    </message>
    <message>
        <source>“{given}” is not something a person can hold.</source>
        <translation>”{given}” är inget en person kan ha.</translation>
    </message>
    <message>
        <source>A file of the program is missing: {resource}. Install Pathways again.</source>
        <translation>En av programmets filer saknas: {resource}. Installera Pathways igen.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {detail}.</source>
        <translation>{file} kan inte läsas: {detail}.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} kan inte läsas.</translation>
    </message>
    <message>
        <source>Pathways cannot answer this: {detail}</source>
        <translation>Pathways kan inte svara på det här: {detail}</translation>
    </message>
    <message>
        <source>{file}: the catalogue is not there; make it with “pathways catalogue build”.</source>
        <translation>{file}: katalogen finns inte; skapa den med ”pathways catalogue build”.</translation>
    </message>
    <message>
        <source>{file}: built for catalogue version {found}, this program reads {wanted}; make it again with “pathways catalogue build”.</source>
        <translation>{file}: gjord för katalogversion {found}, programmet läser {wanted}; skapa den igen med ”pathways catalogue build”.</translation>
    </message>
    <message>
        <source>{file}: the catalogue is damaged{more}; make it again with “pathways catalogue build”.</source>
        <translation>{file}: katalogen är skadad{more}; skapa den igen med ”pathways catalogue build”.</translation>
    </message>
</context>
<context>
    <name>MonthPopup</name>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
</context>
<context>
    <name>NumberPopup</name>
    <message>
        <source>A number from {least} to {most} is wanted.</source>
        <translation>Ange ett tal från {least} till {most}.</translation>
    </message>
</context>
<context>
    <name>OpeningCard</name>
    <message>
        <source>One change</source>
        <translation>En ändring</translation>
    </message>
    <message numerus="yes">
        <source>%n changes together</source>
        <translation>
            <numerusform>%n ändring tillsammans</numerusform>
            <numerusform>%n ändringar tillsammans</numerusform>
        </translation>
    </message>
    <message>
        <source>Is this true?</source>
        <translation>Stämmer det här?</translation>
    </message>
    <message>
        <source>Then: {route}</source>
        <translation>Då: {route}</translation>
    </message>
    <message>
        <source>arrive</source>
        <translation>framme</translation>
    </message>
    <message>
        <source>1 month unpaid</source>
        <translation>1 månad utan lön</translation>
    </message>
    <message numerus="yes">
        <source>%n months unpaid</source>
        <translation>
            <numerusform>%n månad utan lön</numerusform>
            <numerusform>%n månader utan lön</numerusform>
        </translation>
    </message>
    <message>
        <source>Try this change</source>
        <translation>Prova den här ändringen</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Routes</source>
        <translation>Vägar</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
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
        <translation>Vet inte</translation>
    </message>
    <message>
        <source>Put this question aside</source>
        <translation>Lägg frågan åt sidan</translation>
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
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask again what was put aside (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionStrip</name>
    <message>
        <source>A question worth answering</source>
        <translation>En fråga värd att besvara</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Vet inte</translation>
    </message>
    <message>
        <source>Put this question aside</source>
        <translation>Lägg frågan åt sidan</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
    <message>
        <source>answer “{name}”</source>
        <translation>svar på ”{name}”</translation>
    </message>
    <message>
        <source>put a question aside</source>
        <translation>undanlagd fråga</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Avdelningar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
</context>
<context>
    <name>Requirement</name>
    <message>
        <source>Any one of</source>
        <translation>Ett av följande</translation>
    </message>
    <message>
        <source>All of</source>
        <translation>Alla följande</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} av {all}</translation>
    </message>
    <message>
        <source>Not: {what}</source>
        <translation>Inte: {what}</translation>
    </message>
    <message>
        <source>{what}: not {values}</source>
        <translation>{what}: inte {values}</translation>
    </message>
    <message>
        <source>{what}: {values}</source>
        <translation>{what}: {values}</translation>
    </message>
    <message>
        <source>held</source>
        <translation>har du</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>antas</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>inte besvarat</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>har du inte</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>met</source>
        <translation>uppfyllt</translation>
    </message>
    <message>
        <source>earned on this route</source>
        <translation>fås på den här vägen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>inte uppfyllt</translation>
    </message>
    <message>
        <source>on this route</source>
        <translation>på den här vägen</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>steg {number}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>{step}, {price}</source>
        <translation>{step}, {price}</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>upp till {high}</translation>
    </message>
    <message>
        <source>{low} or more</source>
        <translation>{low} eller mer</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
    <message>
        <source> or </source>
        <translation> eller </translation>
    </message>
</context>
<context>
    <name>RequirementTree</name>
    <message>
        <source>What it asks</source>
        <translation>Vad det kräver</translation>
    </message>
</context>
<context>
    <name>RouteDelegate</name>
    <message>
        <source>month</source>
        <translation>månad</translation>
    </message>
    <message numerus="yes">
        <source>months</source>
        <translation>
            <numerusform>månad</numerusform>
            <numerusform>månader</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouteHeader</name>
    <message>
        <source>Arrive</source>
        <translation>Framme</translation>
    </message>
    <message>
        <source>Net cost</source>
        <translation>Nettokostnad</translation>
    </message>
    <message>
        <source>Without pay</source>
        <translation>Utan lön</translation>
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
        <translation>Vägar</translation>
    </message>
</context>
<context>
    <name>RouteRows</name>
    <message>
        <source>Nothing left to do</source>
        <translation>Inget kvar att göra</translation>
    </message>
    <message>
        <source>{first}, then {second}</source>
        <translation>{first}, sedan {second}</translation>
    </message>
    <message>
        <source>Fastest by {span}</source>
        <translation>Snabbast med {span}</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Snabbast</translation>
    </message>
    <message>
        <source>Cheapest as far as known</source>
        <translation>Billigast, så vitt känt</translation>
    </message>
    <message>
        <source>Cheapest by {sum}</source>
        <translation>Billigast med {sum}</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>Billigast</translation>
    </message>
    <message>
        <source>Keeps your salary</source>
        <translation>Du behåller lönen</translation>
    </message>
    <message>
        <source>Fewest months unpaid</source>
        <translation>Minst tid utan lön</translation>
    </message>
    <message>
        <source>Assumes nothing</source>
        <translation>Antar inget</translation>
    </message>
    <message>
        <source>Fewest steps</source>
        <translation>Minst antal steg</translation>
    </message>
    <message>
        <source>also elsewhere</source>
        <translation>även på ett annat ställe</translation>
    </message>
    <message numerus="yes">
        <source>also at %n others</source>
        <translation>
            <numerusform>även på %n annat ställe</numerusform>
            <numerusform>även på %n andra ställen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 assumption</source>
        <translation>1 antagande</translation>
    </message>
    <message numerus="yes">
        <source>%n assumptions</source>
        <translation>
            <numerusform>%n antagande</numerusform>
            <numerusform>%n antaganden</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrives {month}</source>
        <translation>Framme {month}</translation>
    </message>
    <message>
        <source>{cost} and more not known</source>
        <translation>{cost} och mer som inte är känt</translation>
    </message>
    <message>
        <source>1 month without pay</source>
        <translation>1 månad utan lön</translation>
    </message>
    <message numerus="yes">
        <source>%n months without pay</source>
        <translation>
            <numerusform>%n månad utan lön</numerusform>
            <numerusform>%n månader utan lön</numerusform>
        </translation>
    </message>
    <message>
        <source>Also {names}: {figures}</source>
        <translation>Även {names}: {figures}</translation>
    </message>
    <message>
        <source>Also {names}</source>
        <translation>Även {names}</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 år</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 månad</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n månad</numerusform>
            <numerusform>%n månader</numerusform>
        </translation>
    </message>
    <message>
        <source>+ 1 fee not known</source>
        <translation>+ 1 okänd avgift</translation>
    </message>
    <message numerus="yes">
        <source>+ %n fees not known</source>
        <translation>
            <numerusform>+ %n okänd avgift</numerusform>
            <numerusform>+ %n okända avgifter</numerusform>
        </translation>
    </message>
    <message>
        <source>after {sum} of grants</source>
        <translation>efter {sum} i bidrag</translation>
    </message>
    <message>
        <source>{months} m unpaid</source>
        <translation>{months} m utan lön</translation>
    </message>
</context>
<context>
    <name>RouteViews</name>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
</context>
<context>
    <name>RoutesPage</name>
    <message>
        <source>Back to the routes</source>
        <translation>Tillbaka till vägarna</translation>
    </message>
    <message>
        <source>The search was cut short: these routes hold, but better ones may exist.</source>
        <translation>Sökningen avbröts: de här vägarna håller, men bättre kan finnas.</translation>
    </message>
    <message>
        <source>Looking further…</source>
        <translation>Söker vidare…</translation>
    </message>
    <message>
        <source>Look further</source>
        <translation>Sök vidare</translation>
    </message>
    <message>
        <source>1 route to {goal}</source>
        <translation>1 väg till {goal}</translation>
    </message>
    <message>
        <source>{count} routes to {goal}</source>
        <translation>{count} vägar till {goal}</translation>
    </message>
    <message>
        <source>worth taking</source>
        <translation>värd att ta</translation>
    </message>
    <message>
        <source>worth taking, by arrival</source>
        <translation>värda att ta, efter framkomst</translation>
    </message>
    <message>
        <source>Show the {few} most different</source>
        <translation>Visa de {few} mest olika</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Visa alla {count}</translation>
    </message>
    <message>
        <source>the {few} most different, by arrival</source>
        <translation>de {few} mest olika, efter framkomst</translation>
    </message>
</context>
<context>
    <name>RoutesPlace</name>
    <message>
        <source>Opening the catalogue…</source>
        <translation>Öppnar katalogen…</translation>
    </message>
    <message>
        <source>Choose a catalogue file…</source>
        <translation>Välj en katalogfil…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>There is no catalogue to work with</source>
        <translation>Det finns ingen katalog att arbeta med</translation>
    </message>
    <message>
        <source>This cannot be asked yet</source>
        <translation>Det här går inte att fråga än</translation>
    </message>
    <message>
        <source>Looking further…</source>
        <translation>Söker vidare…</translation>
    </message>
    <message>
        <source>You hold {goal}, or something that counts as it. Choose another goal to go on from here.</source>
        <translation>Du har ”{goal}”, eller något som räknas som det. Välj ett annat mål för att gå vidare.</translation>
    </message>
    <message>
        <source>You are already there</source>
        <translation>Du är redan framme</translation>
    </message>
    <message>
        <source>Look further</source>
        <translation>Sök vidare</translation>
    </message>
    <message>
        <source>The search for routes to {goal} was cut short before it found one or could rule one out.</source>
        <translation>Sökningen efter vägar till ”{goal}” avbröts innan den hittade någon eller kunde utesluta någon.</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Inte klar</translation>
    </message>
</context>
<context>
    <name>RoutesWorkbench</name>
    <message>
        <source>About you</source>
        <translation>Om dig</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>choose the goal</source>
        <translation>val av mål</translation>
    </message>
    <message>
        <source>try a change</source>
        <translation>provad ändring</translation>
    </message>
    <message>
        <source>answer “{name}”</source>
        <translation>svar på ”{name}”</translation>
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
        <translation>Öppna i webbläsaren: {url}</translation>
    </message>
    <message>
        <source>Open {title} in browser</source>
        <translation>Öppna {title} i webbläsaren</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Offline</source>
        <translation>Utan nät</translation>
    </message>
    <message>
        <source>Pathways sends nothing and fetches nothing.</source>
        <translation>Pathways skickar inget och hämtar inget.</translation>
    </message>
    <message>
        <source>Catalogue: {place}, checked {day}</source>
        <translation>Katalog: {place}, kontrollerad {day}</translation>
    </message>
    <message>
        <source>1 route</source>
        <translation>1 väg</translation>
    </message>
    <message>
        <source>{count} routes</source>
        <translation>{count} vägar</translation>
    </message>
    <message>
        <source>No route</source>
        <translation>Ingen väg</translation>
    </message>
    <message>
        <source>Already held</source>
        <translation>Har du redan</translation>
    </message>
    <message>
        <source>1 open question</source>
        <translation>1 öppen fråga</translation>
    </message>
    <message>
        <source>{count} open questions</source>
        <translation>{count} öppna frågor</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Gives you: {names}</source>
        <translation>Ger dig: {names}</translation>
    </message>
    <message>
        <source>Other ways to {name}</source>
        <translation>Andra sätt att få: {name}</translation>
    </message>
    <message>
        <source>fee not known</source>
        <translation>okänd avgift</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>och 1 till</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepsView</name>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>When, or how</source>
        <translation>När, eller hur</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Avgift</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Behövs för</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Study</source>
        <translation>Studier</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Även</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbete</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} wait</source>
        <translation>{span} väntan</translation>
    </message>
    <message>
        <source>paid while training</source>
        <translation>lön under utbildningen</translation>
    </message>
    <message>
        <source>Your post now</source>
        <translation>Ditt arbete nu</translation>
    </message>
    <message>
        <source>{hours} h a week</source>
        <translation>{hours} h i veckan</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>1 month without pay</source>
        <translation>1 månad utan lön</translation>
    </message>
    <message numerus="yes">
        <source>%n months without pay</source>
        <translation>
            <numerusform>%n månad utan lön</numerusform>
            <numerusform>%n månader utan lön</numerusform>
        </translation>
    </message>
    <message>
        <source>Applications closed {day}</source>
        <translation>Ansökan stängde {day}</translation>
    </message>
    <message>
        <source>Apply by {day} · 1 day</source>
        <translation>Ansök senast {day} · 1 dag</translation>
    </message>
    <message numerus="yes">
        <source>Apply by {day} · %n days</source>
        <translation>
            <numerusform>Ansök senast {day} · %n dag</numerusform>
            <numerusform>Ansök senast {day} · %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>paid</source>
        <translation>med lön</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
</context>
<context>
    <name>TypeAhead</name>
    <message>
        <source>Show what there is</source>
        <translation>Visa vad som finns</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Vad som hittades</translation>
    </message>
</context>
<context>
    <name>ValuePopup</name>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>What stops every route</source>
        <translation>Vad som stoppar alla vägar</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Varför inte</translation>
    </message>
    <message>
        <source>Some ways were left out because something held would lapse on the way.</source>
        <translation>Några sätt utelämnades eftersom något du har skulle sluta gälla på vägen.</translation>
    </message>
    <message>
        <source>Steps towards {goal} that each limit alone closes.</source>
        <translation>Steg mot ”{goal}” som varje gräns för sig stänger.</translation>
    </message>
    <message>
        <source>None of your limits closes a way to {goal}.</source>
        <translation>Ingen av dina gränser stänger en väg till ”{goal}”.</translation>
    </message>
    <message>
        <source>One way to {goal} was checked. It meets this limit first.</source>
        <translation>En väg till ”{goal}” kontrollerades. Den stöter först på den här gränsen.</translation>
    </message>
    <message numerus="yes">
        <source>%n ways to {goal} were checked. Each meets one of these limits first.</source>
        <translation>
            <numerusform>%n väg till ”{goal}” kontrollerades. Den stöter först på en av de här gränserna.</numerusform>
            <numerusform>%n vägar till ”{goal}” kontrollerades. Var och en stöter först på en av de här gränserna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n ways lead to {goal}. Each meets one of these limits first.</source>
        <translation>
            <numerusform>Minst %n väg leder till ”{goal}”. Den stöter först på en av de här gränserna.</numerusform>
            <numerusform>Minst %n vägar leder till ”{goal}”. Var och en stöter först på en av de här gränserna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits you set</source>
        <translation>Gränser du har satt</translation>
    </message>
    <message>
        <source>Not open today</source>
        <translation>Inte öppen i dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Something lapses, or it takes over thirty years</source>
        <translation>Något slutar gälla, eller så tar det över trettio år</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n y</source>
        <comment>a number of years, very short</comment>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n m</source>
        <comment>a number of months, very short</comment>
        <translation>
            <numerusform>%n mån</numerusform>
            <numerusform>%n mån</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Zoom out</source>
        <translation>Zooma ut</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zooma in</translation>
    </message>
    <message>
        <source>Show all of the map</source>
        <translation>Visa hela kartan</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Anpassa</translation>
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
        <translation>Vad det kräver</translation>
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
        <translation>Papper att skicka</translation>
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
        <translation>Vad det binder dig vid</translation>
    </message>
    <message>
        <source>Nothing in particular.</source>
        <translation>Inget särskilt.</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Värt att veta</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_StepPage</name>
    <message>
        <source>What it asks</source>
        <translation>Vad det kräver</translation>
    </message>
    <message>
        <source>Nothing in particular.</source>
        <translation>Inget särskilt.</translation>
    </message>
    <message>
        <source>Money for this step</source>
        <translation>Pengar för det här steget</translation>
    </message>
    <message>
        <source>1 more not due</source>
        <translation>1 till du inte har rätt till</translation>
    </message>
    <message numerus="yes">
        <source>%n more not due</source>
        <translation>
            <numerusform>%n till du inte har rätt till</numerusform>
            <numerusform>%n till du inte har rätt till</numerusform>
        </translation>
    </message>
    <message>
        <source>{bursary}: {duty}</source>
        <translation>{bursary}: {duty}</translation>
    </message>
    <message>
        <source>Gives you</source>
        <translation>Ger dig</translation>
    </message>
    <message>
        <source>Support on the way</source>
        <translation>Stöd på vägen</translation>
    </message>
    <message>
        <source>What it binds you to</source>
        <translation>Vad det binder dig vid</translation>
    </message>
    <message>
        <source>Papers to send</source>
        <translation>Papper att skicka</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Värt att veta</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>1 more source</source>
        <translation>1 källa till</translation>
    </message>
    <message numerus="yes">
        <source>%n more sources</source>
        <translation>
            <numerusform>%n källa till</numerusform>
            <numerusform>%n källor till</numerusform>
        </translation>
    </message>
</context>
</TS>
