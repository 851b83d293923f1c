<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>About Pathways</source>
        <translation>Om Pathways</translation>
    </message>
    <message>
        <source>Pathways {version}</source>
        <translation>Pathways {version}</translation>
    </message>
    <message>
        <source>Plans journeys to careers in education: every route worth taking, dated, costed and sourced. It works offline: nothing you enter leaves this computer.</source>
        <translation>Planerar vägar till yrken inom utbildning: varje väg värd att ta, med datum, kostnader och källor. Programmet fungerar utan nät: inget du fyller i lämnar den här datorn.</translation>
    </message>
    <message>
        <source>Made with Qt {qt}.</source>
        <translation>Gjord med Qt {qt}.</translation>
    </message>
    <message>
        <source>What Pathways is made of</source>
        <translation>Vad Pathways är gjort av</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
</context>
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
        <translation>Merit, roll eller kontroll</translation>
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
        <translation>tillägg av ”{name}”</translation>
    </message>
    <message>
        <source>remove {name}</source>
        <translation>borttagning av ”{name}”</translation>
    </message>
</context>
<context>
    <name>ActionList</name>
    <message>
        <source>What to do next</source>
        <translation>Vad som ska göras härnäst</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Senast när</translation>
    </message>
    <message>
        <source>by</source>
        <translation>senast</translation>
    </message>
    <message>
        <source>It is to be done by a day</source>
        <translation>Det ska vara gjort senast en viss dag</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Put back: {action}</source>
        <translation>Lägg tillbaka: {action}</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>done {day}</source>
        <translation>klart {day}</translation>
    </message>
    <message>
        <source>{action}, {when}</source>
        <translation>{action}, {when}</translation>
    </message>
    <message>
        <source>Take out: {action}</source>
        <translation>Ta bort: {action}</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>AdditionTable</name>
    <message>
        <source>Own additions</source>
        <translation>Egna tillägg</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Tillagt av</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>In planning</source>
        <translation>I planeringen</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Utelämnat: {why}</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Används</translation>
    </message>
</context>
<context>
    <name>Additions</name>
    <message>
        <source>once</source>
        <translation>en gång</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>per år</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>per månad</translation>
    </message>
    <message>
        <source>per cent of the fee</source>
        <translation>procent av avgiften</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>högst</translation>
    </message>
    <message>
        <source>How often it is paid</source>
        <translation>Hur ofta det betalas ut</translation>
    </message>
    <message>
        <source>For these steps</source>
        <translation>För dessa steg</translation>
    </message>
    <message>
        <source>Find a step</source>
        <translation>Sök ett steg</translation>
    </message>
    <message>
        <source>One must apply by a day of the year</source>
        <translation>Man måste söka senast en viss dag på året</translation>
    </message>
    <message>
        <source>Last day to apply</source>
        <translation>Sista ansökningsdag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Vem som får det</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Amount ({currency})</source>
        <translation>Belopp ({currency})</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppen</translation>
    </message>
    <message>
        <source>A pilot</source>
        <translation>Ett försök</translation>
    </message>
    <message>
        <source>Only proposed: not open yet</source>
        <translation>Bara föreslagen: inte öppen än</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängd</translation>
    </message>
    <message>
        <source>No longer ask: {what}</source>
        <translation>Kräv inte längre: {what}</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>minst</translation>
    </message>
    <message>
        <source>between</source>
        <translation>mellan</translation>
    </message>
    <message>
        <source>{what}, at least</source>
        <translation>{what}, minst</translation>
    </message>
    <message>
        <source>{what}, at most</source>
        <translation>{what}, högst</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>någon av</translation>
    </message>
    <message>
        <source>none of</source>
        <translation>ingen av</translation>
    </message>
    <message>
        <source>is</source>
        <translation>är</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>är inte</translation>
    </message>
    <message>
        <source>Framework of the level</source>
        <translation>Nivåns ramverk</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>One may have it already, without a step that gives it</source>
        <translation>Man kan redan ha det, utan ett steg som ger det</translation>
    </message>
    <message>
        <source>It counts as</source>
        <translation>Det räknas som</translation>
    </message>
    <message>
        <source>Find what it may stand for</source>
        <translation>Sök det som det kan ersätta</translation>
    </message>
    <message>
        <source>It lapses after so many months</source>
        <translation>Det upphör efter så många månader</translation>
    </message>
    <message>
        <source>Months it is valid</source>
        <translation>Månader det gäller</translation>
    </message>
    <message>
        <source>It can be renewed</source>
        <translation>Det kan förnyas</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Ges av</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Vad det är</translation>
    </message>
    <message>
        <source>To be had</source>
        <translation>Hur man får det</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Giltighet</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Fyll i detta.</translation>
    </message>
    <message>
        <source>Every addition needs a source that can be looked up.</source>
        <translation>Varje tillägg behöver en källa som går att slå upp.</translation>
    </message>
    <message>
        <source>{what} is not in the catalogue.</source>
        <translation>{what} finns inte i katalogen.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http:// and have no spaces.</source>
        <translation>Adressen måste börja med https:// eller http:// och vara utan mellanslag.</translation>
    </message>
    <message>
        <source>Money of this place is in {currency}.</source>
        <translation>Pengar på den här platsen anges i {currency}.</translation>
    </message>
    <message>
        <source>Another addition has the same name for its source.</source>
        <translation>Ett annat tillägg har samma namn på sin källa.</translation>
    </message>
    <message>
        <source>{what} is the same step.</source>
        <translation>{what} är samma steg.</translation>
    </message>
    <message>
        <source>Nobody can meet what it asks.</source>
        <translation>Ingen kan uppfylla det som krävs.</translation>
    </message>
    <message>
        <source>{what} is closed.</source>
        <translation>{what} är stängd.</translation>
    </message>
    <message>
        <source>Nothing gives it yet: add a step that does, or say that one may have it already.</source>
        <translation>Inget ger det ännu: lägg till ett steg som gör det, eller ange att man redan kan ha det.</translation>
    </message>
    <message>
        <source>Nobody can come by what it asks: {what}.</source>
        <translation>Ingen kan skaffa det som krävs: {what}.</translation>
    </message>
    <message>
        <source>What it counts as may not count as it in turn.</source>
        <translation>Det som det räknas som får inte i sin tur räknas som det.</translation>
    </message>
    <message>
        <source>{what} is not a name for an own addition.</source>
        <translation>{what} är inget namn på ett eget tillägg.</translation>
    </message>
    <message>
        <source>“{field}” is not as the catalogue writes it: {given}</source>
        <translation>”{field}” är inte skrivet som i katalogen: {given}</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Allt detta</translation>
    </message>
    <message>
        <source>Any one of these</source>
        <translation>Något av detta</translation>
    </message>
    <message>
        <source>At least so many of these</source>
        <translation>Minst så många av dessa</translation>
    </message>
    <message>
        <source>{name}: how much of it</source>
        <translation>{name}: hur mycket av det</translation>
    </message>
    <message>
        <source>{name}: how many</source>
        <translation>{name}: hur många</translation>
    </message>
    <message>
        <source>Find a qualification, role, paper or circumstance</source>
        <translation>Sök en merit, en roll, ett intyg eller en omständighet</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Lägg till en grupp</translation>
    </message>
    <message>
        <source>For alternatives, or for what goes together, within this one.</source>
        <translation>För alternativ, eller för det som hör ihop, inom den här.</translation>
    </message>
    <message>
        <source>{name}: group {number}</source>
        <translation>{name}: grupp {number}</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Ta bort gruppen</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Ta bort: {what}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Utgiven av</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>You read it on</source>
        <translation>Du läste den</translation>
    </message>
    <message>
        <source>It asks</source>
        <translation>Det krävs</translation>
    </message>
    <message>
        <source>It gives</source>
        <translation>Det ger</translation>
    </message>
    <message>
        <source>Find what one holds after it</source>
        <translation>Sök det man har efteråt</translation>
    </message>
    <message>
        <source>It is done in a job</source>
        <translation>Det görs i ett arbete</translation>
    </message>
    <message>
        <source>It is paid</source>
        <translation>Det är betalt</translation>
    </message>
    <message>
        <source>The fee is known</source>
        <translation>Avgiften är känd</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Avgift</translation>
    </message>
    <message>
        <source>Where it begins in one month only, the deadline counts for that start.</source>
        <translation>Om det börjar i en enda månad gäller sista dagen den starten.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anordnare</translation>
    </message>
    <message>
        <source>Months it takes</source>
        <translation>Månader det tar</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Timmar i veckan</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbete</translation>
    </message>
    <message>
        <source>Fee ({currency})</source>
        <translation>Avgift ({currency})</translation>
    </message>
    <message>
        <source>Year of the fee</source>
        <translation>Avgiftens år</translation>
    </message>
    <message>
        <source>It begins in</source>
        <translation>Det börjar i</translation>
    </message>
    <message>
        <source>None ticked: it can begin in any month.</source>
        <translation>Ingen ikryssad: det kan börja vilken månad som helst.</translation>
    </message>
</context>
<context>
    <name>AdditionsDialog</name>
    <message>
        <source>Own additions to the catalogue</source>
        <translation>Egna tillägg till katalogen</translation>
    </message>
    <message>
        <source>Courses, bursaries and certificates that only you and your colleagues know of. They are kept in your casebook, planned with while it is open, and marked as local wherever they stand.</source>
        <translation>Kurser, stipendier och intyg som bara du och dina kollegor känner till. De finns i din ärendebok, räknas med medan den är öppen och märks som lokala var de än står.</translation>
    </message>
    <message>
        <source>Add a &amp;step…</source>
        <translation>Lägg till ett &amp;steg…</translation>
    </message>
    <message>
        <source>Add a &amp;bursary…</source>
        <translation>Lägg till ett s&amp;tipendium…</translation>
    </message>
    <message>
        <source>Add a &amp;qualification…</source>
        <translation>Lägg till en &amp;merit…</translation>
    </message>
    <message>
        <source>Ch&amp;ange…</source>
        <translation>Än&amp;dra…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Ta &amp;bort…</translation>
    </message>
    <message>
        <source>&amp;Pack for a colleague…</source>
        <translation>&amp;Paket till en kollega…</translation>
    </message>
    <message>
        <source>&amp;Open a colleague’s pack…</source>
        <translation>Öppna en k&amp;ollegas paket…</translation>
    </message>
    <message>
        <source>“{name}” is planned with no longer. Routes saved with it stay as they are.</source>
        <translation>”{name}” räknas inte längre med. Vägar som sparats med det blir kvar som de är.</translation>
    </message>
    <message>
        <source>Remove an addition</source>
        <translation>Ta bort ett tillägg</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Additions</source>
        <comment>file name of a pack</comment>
        <translation>Tillägg</translation>
    </message>
    <message>
        <source>Pack for a colleague</source>
        <translation>Paket till en kollega</translation>
    </message>
    <message>
        <source>Pack of additions</source>
        <translation>Paket med tillägg</translation>
    </message>
    <message numerus="yes">
        <source>Written to {file}: %n addition(s), and nothing else of the casebook.</source>
        <translation>
            <numerusform>Skrivet till {file}: %n tillägg och inget annat ur ärendeboken.</numerusform>
            <numerusform>Skrivet till {file}: %n tillägg och inget annat ur ärendeboken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a colleague’s pack</source>
        <translation>Öppna en kollegas paket</translation>
    </message>
    <message>
        <source>Pack of additions (*.json)</source>
        <translation>Paket med tillägg (*.json)</translation>
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
    <name>BackupsDialog</name>
    <message>
        <source>Copies of the casebook</source>
        <translation>Kopior av ärendeboken</translation>
    </message>
    <message>
        <source>One is made every day. What a copy took the place of, and what was found damaged, is kept too. Each holds what the casebook held then, also of clients who were erased since, until you remove it.</source>
        <translation>En görs varje dag. Det som en kopia trätt i stället för och det som befunnits skadat finns också kvar. Var och en innehåller det som ärendeboken innehöll då, även om klienter som raderats sedan dess, tills du tar bort den.</translation>
    </message>
    <message>
        <source>Put it back…</source>
        <translation>Återställ den…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>En annan fil…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>It holds {what}.</source>
        <translation>Den innehåller {what}.</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>dagens kopia</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>på begäran</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>före en ny version</translation>
    </message>
    <message>
        <source>set aside when a copy was put back</source>
        <translation>undanlagd när en kopia återställdes</translation>
    </message>
    <message>
        <source>set aside as damaged</source>
        <translation>undanlagd som skadad</translation>
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
        <translation>Tittar i den…</translation>
    </message>
    <message>
        <source>It opens with another passphrase, that of the day it was made, or is damaged.</source>
        <translation>Den öppnas med en annan lösenfras, den som gällde dagen den gjordes, eller är skadad.</translation>
    </message>
    <message>
        <source>It is damaged: what is in it cannot be told.</source>
        <translation>Den är skadad: det går inte att säga vad den innehåller.</translation>
    </message>
</context>
<context>
    <name>BadRowsModel</name>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>What to put right</source>
        <translation>Vad som ska rättas</translation>
    </message>
</context>
<context>
    <name>BadRowsTable</name>
    <message>
        <source>What to put right</source>
        <translation>Vad som ska rättas</translation>
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
        <source>local</source>
        <translation>lokal</translation>
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
    <message>
        <source>An addition of your own: not part of the catalogue.</source>
        <translation>Ett eget tillägg: ingår inte i katalogen.</translation>
    </message>
</context>
<context>
    <name>BadgeButton</name>
    <message>
        <source>{state}: about {source}</source>
        <translation>{state}: om {source}</translation>
    </message>
</context>
<context>
    <name>BatchFoot</name>
    <message>
        <source>Make the summaries…</source>
        <translation>Gör sammanfattningarna…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
</context>
<context>
    <name>BatchOptions</name>
    <message>
        <source>A PDF each</source>
        <translation>En PDF var</translation>
    </message>
    <message>
        <source>One for all</source>
        <translation>En för alla</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alla sidor</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>En sida</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Hur mycket</translation>
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
        <translation>Papper</translation>
    </message>
    <message>
        <source>Paper, where a row names none</source>
        <translation>Papper, där raden inte anger något</translation>
    </message>
    <message>
        <source>Language, where a row names none</source>
        <translation>Språk, där raden inte anger något</translation>
    </message>
</context>
<context>
    <name>BatchWindow</name>
    <message>
        <source>Summaries for a list of people</source>
        <translation>Sammanfattningar för en lista med personer</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Välj en fil…</translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation>Spara en mall…</translation>
    </message>
    <message>
        <source>Save an example…</source>
        <translation>Spara ett exempel…</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Kopiera listan</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Läser {file}…</translation>
    </message>
    <message>
        <source>Choose a spreadsheet (.xlsx) or CSV file with a person in each row: what they hold, and what they want to be. Every row is checked before a summary is made; nothing of it is kept.</source>
        <translation>Välj ett kalkylblad (.xlsx) eller en CSV-fil med en person på varje rad: vad de har och vad de vill bli. Varje rad kontrolleras innan någon sammanfattning görs; inget av det sparas.</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personer</translation>
    </message>
    <message>
        <source>people, an example</source>
        <translation>personer, exempel</translation>
    </message>
    <message>
        <source>Save the summaries</source>
        <translation>Spara sammanfattningarna</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n row(s) ready</source>
        <translation>
            <numerusform>{file}: %n rad klar</numerusform>
            <numerusform>{file}: %n rader klara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to put right, left out until then</source>
        <translation>
            <numerusform>%n rad att rätta, utelämnas tills dess</numerusform>
            <numerusform>%n rader att rätta, utelämnas tills dess</numerusform>
        </translation>
    </message>
    <message>
        <source>{found}; {left}</source>
        <translation>{found}; {left}</translation>
    </message>
    <message>
        <source>Columns that say nothing here: {columns}</source>
        <translation>Kolumner som inte säger något här: {columns}</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; it was read as {encoding}.</source>
        <translation>Filen säger inte hur dess tecken är skrivna; den lästes som {encoding}.</translation>
    </message>
    <message>
        <source>{done} of {count} made</source>
        <translation>{done} av {count} gjorda</translation>
    </message>
    <message>
        <source>Stopped. Summaries made: {count}</source>
        <translation>Stoppat. Sammanfattningar gjorda: {count}</translation>
    </message>
    <message>
        <source>Summaries made: {count}</source>
        <translation>Sammanfattningar gjorda: {count}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) got no summary</source>
        <translation>
            <numerusform>%n rad fick ingen sammanfattning</numerusform>
            <numerusform>%n rader fick ingen sammanfattning</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Spara en mall</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Sparad som {file}.</translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message>
        <source>Back to the list</source>
        <translation>Tillbaka till listan</translation>
    </message>
    <message>
        <source>Not in the catalogue</source>
        <translation>Finns inte i katalogen</translation>
    </message>
    <message>
        <source>This entry is not, or no longer, part of the catalogue.</source>
        <translation>Den här posten finns inte, eller inte längre, i katalogen.</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>Det här kan inte visas</translation>
    </message>
    <message>
        <source>Look round the catalogue</source>
        <translation>Se dig om i katalogen</translation>
    </message>
    <message>
        <source>Choose an entry to see what it asks, what it gives, what it costs and where it leads.</source>
        <translation>Välj en post för att se vad den kräver, ger och kostar, och vart den leder.</translation>
    </message>
</context>
<context>
    <name>BursaryDetails</name>
    <message>
        <source>Questions worth answering</source>
        <translation>Frågor värda att besvara</translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation>Vad som skulle avgöra det</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Vem det är till för</translation>
    </message>
    <message>
        <source>Whoever takes a step it is for.</source>
        <translation>Den som tar ett steg det gäller för.</translation>
    </message>
    <message>
        <source>{sum}: {when}</source>
        <translation>{sum}: {when}</translation>
    </message>
    <message>
        <source>At most {sum} in all.</source>
        <translation>Högst {sum} sammanlagt.</translation>
    </message>
    <message>
        <source>When it is paid</source>
        <translation>När det betalas ut</translation>
    </message>
    <message>
        <source>What it binds you to</source>
        <translation>Vad det binder dig vid</translation>
    </message>
    <message>
        <source>Either – or</source>
        <translation>Antingen – eller</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Värt att veta</translation>
    </message>
    <message>
        <source>Not on: {steps}</source>
        <translation>Inte för: {steps}</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Betalas ut för</translation>
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
        <translation>Visa vägarna</translation>
    </message>
    <message>
        <source>Show in Explore</source>
        <translation>Visa i Utforska</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message>
        <source>Actions and notes</source>
        <translation>Åtgärder och anteckningar</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Privata anteckningar</translation>
    </message>
    <message>
        <source>Private notes of this session</source>
        <translation>Privata anteckningar från samtalet</translation>
    </message>
    <message>
        <source>Never printed. Found by the search of the casebook.</source>
        <translation>Skrivs aldrig ut. Hittas med sökningen i ärendeboken.</translation>
    </message>
    <message>
        <source>Next actions</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Erase this client…</source>
        <translation>Radera klienten…</translation>
    </message>
</context>
<context>
    <name>CasebookMessages</name>
    <message>
        <source>That passphrase does not open the casebook.</source>
        <translation>Lösenfrasen öppnar inte ärendeboken.</translation>
    </message>
    <message>
        <source>The passphrase is too short; take {least} characters or more.</source>
        <translation>Lösenfrasen är för kort; ta minst {least} tecken.</translation>
    </message>
    <message>
        <source>The casebook is locked; open it with its passphrase.</source>
        <translation>Ärendeboken är låst; öppna den med lösenfrasen.</translation>
    </message>
    <message>
        <source>Another window is using the casebook; close it there, then try again.</source>
        <translation>Ett annat fönster använder ärendeboken; stäng den där och försök igen.</translation>
    </message>
    <message>
        <source>This was changed in another window meanwhile; nothing was overwritten.</source>
        <translation>Det här ändrades i ett annat fönster under tiden; inget skrevs över.</translation>
    </message>
    <message>
        <source>This is no longer in the casebook.</source>
        <translation>Det här finns inte längre i ärendeboken.</translation>
    </message>
    <message>
        <source>{name} has {size} MB, too much to keep; the most is {most} MB.</source>
        <translation>{name} är {size} MB, för mycket att spara; högst {most} MB går bra.</translation>
    </message>
    <message>
        <source>This computer keeps no passphrase for Pathways; type it each time.</source>
        <translation>Den här datorn sparar ingen lösenfras åt Pathways; skriv den varje gång.</translation>
    </message>
    <message>
        <source>This saved route is written in a form this version cannot read.</source>
        <translation>Den sparade vägen har ett format som den här versionen inte kan läsa.</translation>
    </message>
    <message>
        <source>There is no casebook at {file}.</source>
        <translation>Det finns ingen ärendebok på {file}.</translation>
    </message>
    <message>
        <source>There is a casebook at {file} already; it is left as it is.</source>
        <translation>Det finns redan en ärendebok på {file}; den lämnas som den är.</translation>
    </message>
    <message>
        <source>A newer version of Pathways wrote this casebook; it is left as it is. Install that version.</source>
        <translation>En nyare version av Pathways har skrivit ärendeboken; den lämnas som den är. Installera den versionen.</translation>
    </message>
    <message>
        <source>The casebook is damaged; recover what can be read, or restore a backup.</source>
        <translation>Ärendeboken är skadad; rädda det som går att läsa eller återställ en säkerhetskopia.</translation>
    </message>
    <message>
        <source>The disk is full: the last change is not saved; what was saved before is safe.</source>
        <translation>Disken är full: den senaste ändringen är inte sparad; det som sparats tidigare är tryggt.</translation>
    </message>
    <message>
        <source>The casebook cannot be written where it is: the last change is not saved; what was saved before is safe.</source>
        <translation>Det går inte att skriva i ärendeboken där den ligger: den senaste ändringen är inte sparad; det som sparats tidigare är tryggt.</translation>
    </message>
    <message>
        <source>The system refuses to write ({detail}): the last change is not saved; what was saved before is safe.</source>
        <translation>Systemet vägrar att skriva ({detail}): den senaste ändringen är inte sparad; det som sparats tidigare är tryggt.</translation>
    </message>
    <message>
        <source>{file} is too large for a pack of additions.</source>
        <translation>{file} är för stor för ett paket med tillägg.</translation>
    </message>
    <message>
        <source>{file} is not a pack of additions to the catalogue.</source>
        <translation>{file} är inget paket med tillägg till katalogen.</translation>
    </message>
    <message>
        <source>{file} is nested too deeply.</source>
        <translation>{file} är för djupt nästlad.</translation>
    </message>
    <message>
        <source>{file} has too many entries.</source>
        <translation>{file} har för många poster.</translation>
    </message>
    <message>
        <source>{file} holds something that is never taken in: {detail}.</source>
        <translation>{file} innehåller något som aldrig tas in: {detail}.</translation>
    </message>
    <message>
        <source>{file} would replace what the catalogue says of {detail}.</source>
        <translation>{file} skulle ersätta det katalogen säger om {detail}.</translation>
    </message>
    <message>
        <source>An entry of {file} is not valid: {detail}.</source>
        <translation>En post i {file} är inte giltig: {detail}.</translation>
    </message>
</context>
<context>
    <name>CasebookView</name>
    <message>
        <source>Clients</source>
        <translation>Klienter</translation>
    </message>
    <message>
        <source>Actions and notes</source>
        <translation>Åtgärder och anteckningar</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Välj en klient</translation>
    </message>
    <message>
        <source>Or find one by name, or by what you wrote.</source>
        <translation>Eller sök på namn eller på något du skrivit.</translation>
    </message>
    <message>
        <source>Add a client, start a session, and what you work out together is kept with them.</source>
        <translation>Lägg till en klient och börja ett samtal, så sparas det ni kommer fram till.</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Ingen här än</translation>
    </message>
</context>
<context>
    <name>Cash</name>
    <message>
        <source>known so far: {sum}</source>
        <translation>känt hittills: {sum}</translation>
    </message>
    <message>
        <source>lowest {sum}</source>
        <translation>lägst {sum}</translation>
    </message>
    <message>
        <source>with loans: nothing to find</source>
        <translation>med lån: inget att lägga ut</translation>
    </message>
    <message>
        <source>with loans: lowest {sum}</source>
        <translation>med lån: lägst {sum}</translation>
    </message>
    <message>
        <source>without loans: {sum}</source>
        <translation>utan lån: {sum}</translation>
    </message>
    <message numerus="yes">
        <source>%n fee(s) not known</source>
        <translation>
            <numerusform>%n okänd avgift</numerusform>
            <numerusform>%n okända avgifter</numerusform>
        </translation>
    </message>
    <message>
        <source>as planned {sum}</source>
        <translation>enligt plan {sum}</translation>
    </message>
    <message>
        <source>{month}: depends on a fee that is not known</source>
        <translation>{month}: beror på en okänd avgift</translation>
    </message>
    <message>
        <source>{month}: {sum} so far</source>
        <translation>{month}: {sum} hittills</translation>
    </message>
    <message>
        <source>{month}: {sum} so far, {without} without loans</source>
        <translation>{month}: {sum} hittills, {without} utan lån</translation>
    </message>
</context>
<context>
    <name>CatalogueChanges</name>
    <message>
        <source>The place itself</source>
        <translation>Själva platsen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Credentials and roles</source>
        <translation>Meriter och roller</translation>
    </message>
    <message>
        <source>Bursaries</source>
        <translation>Stipendier</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Stöd</translation>
    </message>
    <message>
        <source>Questions about you</source>
        <translation>Frågor om dig</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>Answers to workforce plans</source>
        <translation>Svar på personalplaner</translation>
    </message>
    <message>
        <source>New ids</source>
        <translation>Nya beteckningar</translation>
    </message>
    <message>
        <source>Workforce plans</source>
        <translation>Personalplaner</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n borttagen</numerusform>
            <numerusform>%n borttagna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n ändrad</numerusform>
            <numerusform>%n ändrade</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tillagd</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Borttagen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>Details reworded or completed</source>
        <translation>Detaljer omformulerade eller kompletterade</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändrat</translation>
    </message>
    <message>
        <source>{what}: {how}</source>
        <translation>{what}: {how}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <source>{number} months</source>
        <translation>{number} månader</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Avgift</translation>
    </message>
    <message>
        <source>Year of the fee</source>
        <translation>Avgiftens år</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Kortast</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längst</translation>
    </message>
    <message>
        <source>Hours of study a week</source>
        <translation>Studietimmar i veckan</translation>
    </message>
    <message>
        <source>Intakes</source>
        <translation>Kursstarter</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Vad det kräver</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Vad det ger</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Per cent of the fee</source>
        <translation>Procent av avgiften</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Högst</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Who may have it</source>
        <translation>Vem som kan få det</translation>
    </message>
    <message>
        <source>For which steps</source>
        <translation>För vilka steg</translation>
    </message>
    <message>
        <source>Pay from</source>
        <translation>Lön från</translation>
    </message>
    <message>
        <source>Pay to</source>
        <translation>Lön upp till</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Giltigt i</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Räknas som</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Kontrollerad</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Beteckning</translation>
    </message>
</context>
<context>
    <name>CatalogueFiles</name>
    <message>
        <source>Open a catalogue</source>
        <translation>Öppna en katalog</translation>
    </message>
    <message>
        <source>Pathways catalogue (*.db)</source>
        <translation>Pathways-katalog (*.db)</translation>
    </message>
    <message>
        <source>You go on with the catalogue that is open.</source>
        <translation>Du fortsätter med den katalog som är öppen.</translation>
    </message>
</context>
<context>
    <name>CataloguePacks</name>
    <message>
        <source>Catalogue packs</source>
        <translation>Katalogpaket</translation>
    </message>
    <message>
        <source>A pack is a file that brings the facts of a publisher you trust, on a memory stick if need be: nothing is fetched. Your clients, saved routes and own additions stay as they are.</source>
        <translation>Ett paket är en fil med uppgifter från en utgivare som du litar på, vid behov på ett usb-minne: ingenting hämtas. Dina klienter, sparade vägar och egna tillägg förblir som de är.</translation>
    </message>
    <message>
        <source>&amp;Take in a pack…</source>
        <translation>&amp;Ta in ett paket…</translation>
    </message>
    <message>
        <source>&amp;Return to the one that came with Pathways…</source>
        <translation>&amp;Återgå till den som följde med Pathways…</translation>
    </message>
    <message>
        <source>Signed on {day} with the key {key}.</source>
        <translation>Undertecknad den {day} med nyckeln {key}.</translation>
    </message>
    <message>
        <source>Catalogue packs (*.pathways-catalogue)</source>
        <translation>Katalogpaket (*.pathways-catalogue)</translation>
    </message>
    <message>
        <source>Take in a catalogue pack</source>
        <translation>Ta in ett katalogpaket</translation>
    </message>
    <message>
        <source>Looking into {file}…</source>
        <translation>Tittar i {file}…</translation>
    </message>
    <message>
        <source>This pack is in use already.</source>
        <translation>Paketet används redan.</translation>
    </message>
    <message>
        <source>Pathways then works with the catalogue it came with. You can take the pack in again.</source>
        <translation>Då arbetar Pathways med katalogen som följde med. Du kan ta in paketet igen.</translation>
    </message>
    <message>
        <source>Return to the first catalogue</source>
        <translation>Återgå till den första katalogen</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Återgå</translation>
    </message>
    <message>
        <source>The catalogue that came with Pathways is in use again.</source>
        <translation>Katalogen som följde med Pathways används igen.</translation>
    </message>
    <message>
        <source>Taking the pack in…</source>
        <translation>Tar in paketet…</translation>
    </message>
    <message>
        <source>The catalogue of the pack is in use.</source>
        <translation>Paketets katalog används nu.</translation>
    </message>
    <message>
        <source>{file} is signed, but with a key that is not trusted here yet. Ask the publisher for the fingerprint of their key, by telephone or on paper, and enter it. If it is the key of this pack, you are shown what the pack would change.</source>
        <translation>{file} är undertecknad, men med en nyckel som ännu inte är betrodd här. Be utgivaren om nyckelns fingeravtryck, per telefon eller på papper, och skriv in det. Om det är paketets nyckel får du se vad paketet skulle ändra.</translation>
    </message>
    <message>
        <source>Who signed this pack?</source>
        <translation>Vem har undertecknat paketet?</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingeravtryck</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>In use: the catalogue of {name}, checked {day}, taken in on {taken}.</source>
        <translation>Används: katalogen från {name}, kontrollerad {day}, intagen den {taken}.</translation>
    </message>
    <message>
        <source>In use: {file}, which PATHWAYS_DB names.</source>
        <translation>Används: {file}, som PATHWAYS_DB anger.</translation>
    </message>
    <message>
        <source>In use: the catalogue that came with Pathways.</source>
        <translation>Används: katalogen som följde med Pathways.</translation>
    </message>
    <message>
        <source>In use: the catalogue that came with Pathways, checked {day}.</source>
        <translation>Används: katalogen som följde med Pathways, kontrollerad {day}.</translation>
    </message>
    <message>
        <source>Your pack, checked {day}, is not in use: Pathways has brought a newer catalogue since.</source>
        <translation>Ditt paket, kontrollerat {day}, används inte: Pathways har sedan dess fått en nyare katalog.</translation>
    </message>
    <message>
        <source>Your pack, checked {day}, is not in use: it was made for an earlier version of Pathways. Ask its publisher for a newer one.</source>
        <translation>Ditt paket, kontrollerat {day}, används inte: det gjordes för en tidigare version av Pathways. Be utgivaren om ett nyare.</translation>
    </message>
    <message>
        <source>Your pack, checked {day}, is not in use: it was made for a newer version of Pathways.</source>
        <translation>Ditt paket, kontrollerat {day}, används inte: det gjordes för en nyare version av Pathways.</translation>
    </message>
    <message>
        <source>A pack was taken in, but it is damaged and not in use. Take it in again.</source>
        <translation>Ett paket togs in, men det är skadat och används inte. Ta in det igen.</translation>
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
        <translation>Behåll min lön hela tiden</translation>
    </message>
    <message>
        <source>Only routes that assume nothing</source>
        <translation>Bara utan antaganden</translation>
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
        <translation>Det får kosta högst så här mycket, efter bidrag</translation>
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
        <translation>valfritt</translation>
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
    <name>ClientBanner</name>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Print summary</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Avsluta samtalet</translation>
    </message>
    <message>
        <source>Session {number} · started {time} · adviser notes are private</source>
        <translation>Samtal {number} · började {time} · rådgivarens anteckningar är privata</translation>
    </message>
    <message>
        <source>In session with {name}</source>
        <translation>I samtal med {name}</translation>
    </message>
</context>
<context>
    <name>ClientDeeds</name>
    <message>
        <source>New client</source>
        <translation>Ny klient</translation>
    </message>
    <message>
        <source>Add the client</source>
        <translation>Lägg till klienten</translation>
    </message>
    <message>
        <source>Rename a client</source>
        <translation>Byt namn på en klient</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>Export everything kept of {name}</source>
        <translation>Exportera allt som sparats om {name}</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arkiv</translation>
    </message>
    <message>
        <source>Exported to {file}, which is not encrypted.</source>
        <translation>Exporterat till {file}, som inte är krypterad.</translation>
    </message>
    <message>
        <source>Erase this client</source>
        <translation>Radera klienten</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>{name} was erased.</source>
        <translation>{name} har raderats.</translation>
    </message>
    <message>
        <source>Everything kept of {name} goes for good: sessions, notes, saved routes and files.</source>
        <translation>Allt som finns om {name} försvinner för gott: samtal, anteckningar, sparade vägar och filer.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) may still hold it: copies of the casebook made before, and casebooks set aside. You can remove them in the Client menu, under “Copies there are”.</source>
        <translation>
            <numerusform>%n fil kan fortfarande innehålla det: en kopia av ärendeboken som gjorts tidigare, eller en ärendebok som lagts undan. Du kan ta bort den i menyn Klient, under ”Kopior som finns”.</numerusform>
            <numerusform>%n filer kan fortfarande innehålla det: kopior av ärendeboken som gjorts tidigare, och ärendeböcker som lagts undan. Du kan ta bort dem i menyn Klient, under ”Kopior som finns”.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you saved elsewhere stays as it is.</source>
        <translation>Det du har sparat någon annanstans blir kvar som det är.</translation>
    </message>
    <message>
        <source>Keep a file with the client</source>
        <translation>Spara en fil hos klienten</translation>
    </message>
    <message>
        <source>{file} is kept with {name}.</source>
        <translation>{file} är sparad hos {name}.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Spara filen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Sparad som {file}.</translation>
    </message>
    <message>
        <source>{file} is no longer kept with the client, and cannot be had back.</source>
        <translation>{file} finns inte längre hos klienten och går inte att få tillbaka.</translation>
    </message>
    <message>
        <source>Remove a file</source>
        <translation>Ta bort en fil</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>{name} has a record of their own again.</source>
        <translation>{name} har en egen post igen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Your own reference, if you use one</source>
        <translation>Din egen beteckning, om du har någon</translation>
    </message>
    <message>
        <source>Merged. Everything of both is with {name} now.</source>
        <translation>Sammanslaget. Allt från båda finns nu hos {name}.</translation>
    </message>
</context>
<context>
    <name>ClientDesk</name>
    <message>
        <source>Choose a route first, in Routes.</source>
        <translation>Välj först en väg, i Vägar.</translation>
    </message>
    <message>
        <source>Saved with {name}: {route}</source>
        <translation>Sparat hos {name}: {route}</translation>
    </message>
    <message>
        <source>Backed up as {file}.</source>
        <translation>Säkerhetskopierad som {file}.</translation>
    </message>
    <message>
        <source>What only these copies hold is gone for good then.</source>
        <translation>Det som bara finns i dessa kopior är sedan borta för alltid.</translation>
    </message>
    <message>
        <source>Remove copies</source>
        <translation>Ta bort kopior</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Casebook {day}</source>
        <comment>file name of a copy</comment>
        <translation>Ärendebok {day}</translation>
    </message>
    <message>
        <source>Copy the casebook</source>
        <translation>Kopiera ärendeboken</translation>
    </message>
    <message>
        <source>Casebook</source>
        <translation>Ärendebok</translation>
    </message>
    <message>
        <source>Copied to {file}, encrypted as the casebook is.</source>
        <translation>Kopierad till {file}, krypterad som ärendeboken.</translation>
    </message>
    <message>
        <source>This computer keeps the key no longer: your passphrase opens it.</source>
        <translation>Datorn sparar inte nyckeln längre: din lösenfras öppnar ärendeboken.</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Nuvarande lösenfras</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny lösenfras</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Ny lösenfras igen</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Lösenfraserna är inte likadana.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Byt lösenfras</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Byt</translation>
    </message>
    <message>
        <source>Copies made before still open with the old one.</source>
        <translation>Tidigare kopior öppnas fortfarande med den gamla.</translation>
    </message>
    <message>
        <source>The casebook opens with the new passphrase from now on.</source>
        <translation>Ärendeboken öppnas med den nya lösenfrasen från och med nu.</translation>
    </message>
    <message>
        <source>The file of the casebook is damaged in places. What can be read of it can be saved to a new file; the damaged one is kept. You need your passphrase.</source>
        <translation>Ärendebokens fil är skadad på några ställen. Det som går att läsa kan räddas till en ny fil; den skadade behålls. Du behöver din lösenfras.</translation>
    </message>
    <message>
        <source>The casebook is damaged</source>
        <translation>Ärendeboken är skadad</translation>
    </message>
    <message>
        <source>Lock it and save what can be read</source>
        <translation>Lås den och rädda det som går att läsa</translation>
    </message>
    <message>
        <source>What was saved of the casebook</source>
        <translation>Vad som räddades av ärendeboken</translation>
    </message>
    <message>
        <source>The copy was put back</source>
        <translation>Kopian är återställd</translation>
    </message>
    <message>
        <source>No longer in the catalogue: {what}. It stays in the client&apos;s record.</source>
        <translation>Finns inte längre i katalogen: {what}. Det står kvar hos klienten.</translation>
    </message>
</context>
<context>
    <name>ClientList</name>
    <message>
        <source>Clients</source>
        <translation>Klienter</translation>
    </message>
</context>
<context>
    <name>ClientMenu</name>
    <message>
        <source>&amp;New client…</source>
        <translation>&amp;Ny klient…</translation>
    </message>
    <message>
        <source>&amp;Save this route with the client</source>
        <translation>&amp;Spara vägen hos klienten</translation>
    </message>
    <message>
        <source>&amp;End the session</source>
        <translation>&amp;Avsluta samtalet</translation>
    </message>
    <message>
        <source>&amp;Check every saved route again</source>
        <translation>&amp;Kontrollera alla sparade vägar igen</translation>
    </message>
    <message>
        <source>&amp;Own additions to the catalogue…</source>
        <translation>&amp;Egna tillägg till katalogen…</translation>
    </message>
    <message>
        <source>&amp;Back the casebook up now</source>
        <translation>Säkerhetsk&amp;opiera nu</translation>
    </message>
    <message>
        <source>Copies &amp;there are…</source>
        <translation>Kopior so&amp;m finns…</translation>
    </message>
    <message>
        <source>Copy the casebook to a f&amp;ile…</source>
        <translation>Kopiera ärendeboken till en &amp;fil…</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>Byt &amp;lösenfras…</translation>
    </message>
    <message>
        <source>&amp;Forget the key kept by this computer</source>
        <translation>&amp;Glöm nyckeln på den här datorn</translation>
    </message>
    <message>
        <source>&amp;Lock the casebook</source>
        <translation>Lås ären&amp;deboken</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Undo the merge with {name}</source>
        <translation>Ångra sammanslagningen med {name}</translation>
    </message>
    <message>
        <source>Saved routes</source>
        <translation>Sparade vägar</translation>
    </message>
    <message>
        <source>None yet. In a session, choose a route in Routes and save it with Ctrl+S.</source>
        <translation>Inga än. Välj en väg i Vägar under ett samtal och spara den med Ctrl+S.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Inga än.</translation>
    </message>
    <message>
        <source>Files kept with the client</source>
        <translation>Filer sparade hos klienten</translation>
    </message>
    <message>
        <source>Keep a file…</source>
        <translation>Spara en fil…</translation>
    </message>
    <message>
        <source>client since {month}</source>
        <translation>klient sedan {month}</translation>
    </message>
    <message>
        <source>{reference} · {since}</source>
        <translation>{reference} · {since}</translation>
    </message>
    <message>
        <source>Start a session</source>
        <translation>Börja ett samtal</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Avsluta samtalet</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera…</translation>
    </message>
    <message>
        <source>What can be done with this client</source>
        <translation>Vad som kan göras med klienten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Byt namn…</translation>
    </message>
    <message>
        <source>&amp;Merge another client into this one…</source>
        <translation>&amp;Slå ihop en annan klient med denna…</translation>
    </message>
    <message>
        <source>&amp;Erase this client…</source>
        <translation>&amp;Radera klienten…</translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ %n till</numerusform>
            <numerusform>+ %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>goal: {goal}</source>
        <translation>mål: {goal}</translation>
    </message>
    <message>
        <source>{file}, {day}</source>
        <translation>{file}, {day}</translation>
    </message>
    <message>
        <source>Save it to a file</source>
        <translation>Spara till en fil</translation>
    </message>
    <message>
        <source>Remove: {file}</source>
        <translation>Ta bort: {file}</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Ta bort den</translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message>
        <source>today, {time}</source>
        <translation>i dag, {time}</translation>
    </message>
    <message>
        <source>{now} → {goal}</source>
        <translation>{now} → {goal}</translation>
    </message>
    <message>
        <source>nothing noted yet</source>
        <translation>inget antecknat än</translation>
    </message>
    <message numerus="yes">
        <source>%n route(s) changed</source>
        <translation>
            <numerusform>%n väg har ändrats</numerusform>
            <numerusform>%n vägar har ändrats</numerusform>
        </translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>senast {day}</translation>
    </message>
    <message>
        <source>{cost} + ?</source>
        <translation>{cost} + ?</translation>
    </message>
    <message>
        <source>Saved {day} · kept exactly as it was</source>
        <translation>Sparad {day} · exakt som den var</translation>
    </message>
    <message>
        <source>Saved {day} · no change up to {checked}</source>
        <translation>Sparad {day} · oförändrad fram till {checked}</translation>
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
        <translation>Erbjuden Academy-bidrag</translation>
    </message>
    <message>
        <source>Admission test percentile</source>
        <translation>Percentil på antagningsprov</translation>
    </message>
    <message>
        <source>Admitted to teacher programme</source>
        <translation>Antagen till lärarutbildning</translation>
    </message>
    <message>
        <source>Adult education</source>
        <translation>Vuxenutbildning</translation>
    </message>
    <message>
        <source>After school</source>
        <translation>Fritidshem</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ålder</translation>
    </message>
    <message>
        <source>Already qualified teacher</source>
        <translation>Redan behörig lärare</translation>
    </message>
    <message>
        <source>Apache</source>
        <translation>Apache</translation>
    </message>
    <message>
        <source>Arab</source>
        <translation>Arabisk</translation>
    </message>
    <message>
        <source>Arizona</source>
        <translation>Arizona</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Arts</source>
        <translation>Konst</translation>
    </message>
    <message>
        <source>Asian</source>
        <translation>Asiatisk</translation>
    </message>
    <message>
        <source>Authority requests certificate</source>
        <translation>Huvudman begär certifikat</translation>
    </message>
    <message>
        <source>Average teaching subject</source>
        <translation>Medelbetyg i ämnet</translation>
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
        <translation>Kandidatexamen</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Grundläggande</translation>
    </message>
    <message>
        <source>Biology</source>
        <translation>Biologi</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Svart</translation>
    </message>
    <message>
        <source>Blended</source>
        <translation>Blandad form</translation>
    </message>
    <message>
        <source>Board waives certificate</source>
        <translation>Styrelsen avstår från certifikat</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Båda</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Företagsekonomi</translation>
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
        <translation>Rätt till CSN</translation>
    </message>
    <message>
        <source>CSN weeks enough</source>
        <translation>Tillräckligt många CSN-veckor</translation>
    </message>
    <message>
        <source>Canada other</source>
        <translation>Övriga Kanada</translation>
    </message>
    <message>
        <source>Canadian</source>
        <translation>Kanadensisk</translation>
    </message>
    <message>
        <source>Certificate kind</source>
        <translation>Slag av certifikat</translation>
    </message>
    <message>
        <source>Certificate status good</source>
        <translation>Certifikatet gäller fullt ut</translation>
    </message>
    <message>
        <source>Certification fee waiver ground</source>
        <translation>Grund för avgiftsbefrielse</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Charterskola</translation>
    </message>
    <message>
        <source>Chemistry</source>
        <translation>Kemi</translation>
    </message>
    <message>
        <source>Chosen for indigenous support</source>
        <translation>Vald till urfolksstöd</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Medborgarskap</translation>
    </message>
    <message>
        <source>Civics</source>
        <translation>Samhällskunskap</translation>
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
        <translation>Collegepoäng</translation>
    </message>
    <message>
        <source>Completes school level</source>
        <translation>Slutför skolnivå</translation>
    </message>
    <message>
        <source>Compulsory school</source>
        <translation>Grundskola</translation>
    </message>
    <message>
        <source>Computer science</source>
        <translation>Datavetenskap</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Datorkunskap</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>Villkorat</translation>
    </message>
    <message>
        <source>County</source>
        <translation>County</translation>
    </message>
    <message>
        <source>Crafts</source>
        <translation>Slöjd</translation>
    </message>
    <message>
        <source>Associate in CTE field</source>
        <translation>Associate-examen i yrkesområdet</translation>
    </message>
    <message>
        <source>CTE</source>
        <translation>Yrkesutbildning</translation>
    </message>
    <message>
        <source>CTE field credits</source>
        <translation>Poäng i yrkesområdet</translation>
    </message>
    <message>
        <source>Commit to work in Wales</source>
        <translation>Åta sig att arbeta i Wales</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danska</translation>
    </message>
    <message>
        <source>Days per week in school</source>
        <translation>Dagar i veckan i skola</translation>
    </message>
    <message>
        <source>Deaf or hard of hearing</source>
        <translation>Döv eller hörselskadad</translation>
    </message>
    <message>
        <source>Deafness</source>
        <translation>Dövhet</translation>
    </message>
    <message>
        <source>Deficit hp</source>
        <translation>Saknade högskolepoäng</translation>
    </message>
    <message>
        <source>Degree 2 2 at start</source>
        <translation>Examen 2:2 vid start</translation>
    </message>
    <message>
        <source>Degree field listed</source>
        <translation>Examensområde på listan</translation>
    </message>
    <message>
        <source>Degree issued before 2011 07 01</source>
        <translation>Examen före 1 juli 2011</translation>
    </message>
    <message>
        <source>Degree project 15hp</source>
        <translation>Självständigt arbete 15 hp</translation>
    </message>
    <message>
        <source>Dependent adult</source>
        <translation>Vuxen att försörja</translation>
    </message>
    <message>
        <source>Dependent children</source>
        <translation>Barn att försörja</translation>
    </message>
    <message>
        <source>Design technology</source>
        <translation>Design och teknik</translation>
    </message>
    <message>
        <source>Direct subsidized</source>
        <translation>Direct med subvention</translation>
    </message>
    <message>
        <source>Direct unsubsidized</source>
        <translation>Direct utan subvention</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Skoldistrikt</translation>
    </message>
    <message>
        <source>Doctorate</source>
        <translation>Doktorsexamen</translation>
    </message>
    <message>
        <source>Drama</source>
        <translation>Drama</translation>
    </message>
    <message>
        <source>EU, EEA or Switzerland</source>
        <translation>EU, EES eller Schweiz</translation>
    </message>
    <message>
        <source>EWC recognition refused</source>
        <translation>Erkännande nekat av EWC</translation>
    </message>
    <message>
        <source>EWC waives induction</source>
        <translation>EWC avstår från introduktion</translation>
    </message>
    <message>
        <source>Early childhood</source>
        <translation>Tidiga år</translation>
    </message>
    <message>
        <source>Educator or candidate</source>
        <translation>Lärare eller lärarstudent</translation>
    </message>
    <message>
        <source>Elementary</source>
        <translation>Elementary</translation>
    </message>
    <message>
        <source>Eligible noncitizen</source>
        <translation>Berättigad icke-medborgare</translation>
    </message>
    <message>
        <source>Emergency issues used</source>
        <translation>Använda nödcertifikat</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>Anställd</translation>
    </message>
    <message>
        <source>Employed as teacher</source>
        <translation>Anställd som lärare</translation>
    </message>
    <message>
        <source>Employed hours per week</source>
        <translation>Anställda timmar i veckan</translation>
    </message>
    <message>
        <source>Employed in</source>
        <translation>Anställd i</translation>
    </message>
    <message>
        <source>Employed in school</source>
        <translation>Anställd i skola</translation>
    </message>
    <message>
        <source>Employer accepts other phase</source>
        <translation>Arbetsgivaren godtar annat stadium</translation>
    </message>
    <message>
        <source>Employer release</source>
        <translation>Ledig från arbetet</translation>
    </message>
    <message>
        <source>Employer requests permit</source>
        <translation>Arbetsgivaren begär tillstånd</translation>
    </message>
    <message>
        <source>Employer sponsored</source>
        <translation>Stöds av arbetsgivaren</translation>
    </message>
    <message>
        <source>Employer type</source>
        <translation>Slag av arbetsgivare</translation>
    </message>
    <message>
        <source>Gypsy or Irish traveller</source>
        <translation>Brittisk eller irländsk resande</translation>
    </message>
    <message>
        <source>La Paz</source>
        <translation>La Paz</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Nordirland</translation>
    </message>
    <message>
        <source>Santa Cruz</source>
        <translation>Santa Cruz</translation>
    </message>
    <message>
        <source>Taught in English or French</source>
        <translation>På engelska eller franska</translation>
    </message>
    <message>
        <source>Teaching Welsh in English medium secondary</source>
        <translation>Undervisar i walesiska på engelskspråkig secondary</translation>
    </message>
    <message>
        <source>Years 4–6</source>
        <translation>Årskurs 4–6</translation>
    </message>
    <message>
        <source>Years 7–9</source>
        <translation>Årskurs 7–9</translation>
    </message>
    <message>
        <source>Years F–3</source>
        <translation>Årskurs F–3</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>Ingenjörsteknik</translation>
    </message>
    <message>
        <source>Ahcote offered</source>
        <translation>AHCOTE erbjuds</translation>
    </message>
    <message>
        <source>Alnco in senior team</source>
        <translation>ALNCo i ledningsgruppen</translation>
    </message>
    <message>
        <source>Degree in Swedish</source>
        <translation>Examen på svenska</translation>
    </message>
    <message>
        <source>England</source>
        <translation>England</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelska</translation>
    </message>
    <message>
        <source>English medium</source>
        <translation>På engelska</translation>
    </message>
    <message>
        <source>English medium secondary</source>
        <translation>Secondary på engelska</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Etnisk tillhörighet</translation>
    </message>
    <message>
        <source>Experience furthers learning</source>
        <translation>Erfarenhet som främjar lärande</translation>
    </message>
    <message>
        <source>FAFSA filed</source>
        <translation>FAFSA inlämnad</translation>
    </message>
    <message>
        <source>FFEL</source>
        <translation>FFEL</translation>
    </message>
    <message>
        <source>FN language proficient</source>
        <translation>Behärskar ett First Nations-språk</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>Andel av heltid</translation>
    </message>
    <message>
        <source>FTF award approved</source>
        <translation>First Things First-stipendium beviljat</translation>
    </message>
    <message>
        <source>Family income</source>
        <translation>Familjens inkomst</translation>
    </message>
    <message>
        <source>Family size</source>
        <translation>Familjens storlek</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>Färöiska</translation>
    </message>
    <message>
        <source>Federal</source>
        <translation>Federal</translation>
    </message>
    <message>
        <source>First nation</source>
        <translation>First Nation</translation>
    </message>
    <message>
        <source>For profit</source>
        <translation>Vinstdrivande</translation>
    </message>
    <message>
        <source>Foreign degree US equivalent</source>
        <translation>Utländsk examen i USA-motsvarighet</translation>
    </message>
    <message>
        <source>Foreign degree in subject</source>
        <translation>Utländsk examen i ämnet</translation>
    </message>
    <message>
        <source>Foreign training stage</source>
        <translation>Skolform för utländsk utbildning</translation>
    </message>
    <message>
        <source>Fourth year post</source>
        <translation>Tjänst fjärde året</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Franska</translation>
    </message>
    <message>
        <source>French level</source>
        <translation>Nivå i franska</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>Heltid</translation>
    </message>
    <message>
        <source>GPA</source>
        <translation>GPA</translation>
    </message>
    <message>
        <source>GPA last 60</source>
        <translation>GPA sista 60 poängen</translation>
    </message>
    <message>
        <source>General science</source>
        <translation>Naturkunskap</translation>
    </message>
    <message>
        <source>Geography</source>
        <translation>Geografi</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Tyska</translation>
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
        <translation>Halvtidstjänst</translation>
    </message>
    <message>
        <source>Headteacher endorsement</source>
        <translation>Rektors stöd</translation>
    </message>
    <message>
        <source>High need field</source>
        <translation>Bristområde</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Home economics</source>
        <translation>Hem- och konsumentkunskap</translation>
    </message>
    <message>
        <source>Hourly wage</source>
        <translation>Timlön</translation>
    </message>
    <message>
        <source>Household income</source>
        <translation>Hushållets inkomst</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Isländska</translation>
    </message>
    <message>
        <source>In community</source>
        <translation>På hemorten</translation>
    </message>
    <message>
        <source>In teaching post</source>
        <translation>Har lärartjänst</translation>
    </message>
    <message>
        <source>Income under ceiling</source>
        <translation>Inkomst under taket</translation>
    </message>
    <message>
        <source>Indigenous</source>
        <translation>Urfolk</translation>
    </message>
    <message>
        <source>Intellectual disability</source>
        <translation>Intellektuell funktionsnedsättning</translation>
    </message>
    <message>
        <source>International languages</source>
        <translation>Moderna språk</translation>
    </message>
    <message>
        <source>Job offer</source>
        <translation>Anställningserbjudande</translation>
    </message>
    <message>
        <source>Judged skilled</source>
        <translation>Bedömd som skicklig</translation>
    </message>
    <message>
        <source>Judged suitable</source>
        <translation>Bedömd som lämplig</translation>
    </message>
    <message>
        <source>Language medium</source>
        <translation>Undervisningsspråk</translation>
    </message>
    <message>
        <source>Language transition secondary</source>
        <translation>Secondary med språkövergång</translation>
    </message>
    <message>
        <source>Lawfully present</source>
        <translation>Lagligen i landet</translation>
    </message>
    <message>
        <source>Leads area</source>
        <translation>Leder ett område</translation>
    </message>
    <message>
        <source>Left school without diploma</source>
        <translation>Lämnade skolan utan examen</translation>
    </message>
    <message>
        <source>Letter may excuse education</source>
        <translation>Brevet kan befria från kurser</translation>
    </message>
    <message>
        <source>Literacy</source>
        <translation>Läs- och skrivinlärning</translation>
    </message>
    <message>
        <source>Lives in remote area</source>
        <translation>Bor avlägset</translation>
    </message>
    <message>
        <source>Loan type</source>
        <translation>Slag av lån</translation>
    </message>
    <message>
        <source>Local authority endorsement</source>
        <translation>Stöd från kommunen</translation>
    </message>
    <message>
        <source>Long term resident</source>
        <translation>Varaktigt bosatt</translation>
    </message>
    <message>
        <source>Low income</source>
        <translation>Låg inkomst</translation>
    </message>
    <message>
        <source>Lyftet offered</source>
        <translation>Lyftet erbjuds</translation>
    </message>
    <message>
        <source>Maricopa</source>
        <translation>Maricopa</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Masterexamen</translation>
    </message>
    <message>
        <source>Mathematics</source>
        <translation>Matematik</translation>
    </message>
    <message>
        <source>May work in US</source>
        <translation>Får arbeta i USA</translation>
    </message>
    <message>
        <source>Meets extension rule</source>
        <translation>Uppfyller förlängningsregeln</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mellanstadium</translation>
    </message>
    <message>
        <source>Military spouse</source>
        <translation>Maka eller make till militär</translation>
    </message>
    <message>
        <source>Missing academic credits</source>
        <translation>Saknade akademiska poäng</translation>
    </message>
    <message>
        <source>Missing education credits</source>
        <translation>Saknade pedagogiska poäng</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Blandad</translation>
    </message>
    <message>
        <source>Mohave</source>
        <translation>Mohave</translation>
    </message>
    <message>
        <source>Months worked last24</source>
        <translation>Arbetade månader av senaste 24</translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation>Modersmål</translation>
    </message>
    <message>
        <source>Mother tongue competence</source>
        <translation>Kunskap i modersmålet</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Navajo</source>
        <translation>Navajo</translation>
    </message>
    <message>
        <source>Needs based aid eligible</source>
        <translation>Berättigad till behovsprövat stöd</translation>
    </message>
    <message>
        <source>Newly arrived</source>
        <translation>Nyanländ</translation>
    </message>
    <message>
        <source>No licensed applicant</source>
        <translation>Ingen legitimerad sökande</translation>
    </message>
    <message>
        <source>Non profit</source>
        <translation>Ideell</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Northern BC resident</source>
        <translation>Bor i norra BC</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norska</translation>
    </message>
    <message>
        <source>Older degree stage</source>
        <translation>Skolform för äldre examen</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>På distans</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Ordinarie</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annat</translation>
    </message>
    <message>
        <source>Other country</source>
        <translation>Annat land</translation>
    </message>
    <message>
        <source>Other funding for same costs</source>
        <translation>Annan finansiering av samma kostnader</translation>
    </message>
    <message>
        <source>Other state</source>
        <translation>Annan delstat</translation>
    </message>
    <message>
        <source>Out of state area</source>
        <translation>Område i annan delstat</translation>
    </message>
    <message>
        <source>Outside Canada</source>
        <translation>Utanför Kanada</translation>
    </message>
    <message>
        <source>Outside UK</source>
        <translation>Utanför Storbritannien</translation>
    </message>
    <message>
        <source>Parapro score</source>
        <translation>ParaPro-poäng</translation>
    </message>
    <message>
        <source>Part time</source>
        <translation>Deltid</translation>
    </message>
    <message>
        <source>Particularly hard</source>
        <translation>Särskilt svåra förutsättningar</translation>
    </message>
    <message>
        <source>Pedagogical experience</source>
        <translation>Pedagogisk erfarenhet</translation>
    </message>
    <message>
        <source>Pedagogical higher education</source>
        <translation>Högskoleutbildning i pedagogik</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Permanent</translation>
    </message>
    <message>
        <source>Permanent resident</source>
        <translation>Permanent uppehållstillstånd</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Stadium</translation>
    </message>
    <message>
        <source>Philosophy</source>
        <translation>Filosofi</translation>
    </message>
    <message>
        <source>Physical education</source>
        <translation>Idrott och hälsa</translation>
    </message>
    <message>
        <source>Physics</source>
        <translation>Fysik</translation>
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
        <translation>Plats inom tilldelat antal</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Prefer not to say</source>
        <translation>Vill inte svara</translation>
    </message>
    <message>
        <source>Preschool</source>
        <translation>Förskola</translation>
    </message>
    <message>
        <source>Preschool class</source>
        <translation>Förskoleklass</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primary</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Rektor</translation>
    </message>
    <message>
        <source>Prior learning judged equal</source>
        <translation>Reell kompetens bedömd som likvärdig</translation>
    </message>
    <message>
        <source>Private school</source>
        <translation>Privatskola</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Yrkesexamen</translation>
    </message>
    <message>
        <source>Protected person</source>
        <translation>Skyddsbehövande</translation>
    </message>
    <message>
        <source>Psychology</source>
        <translation>Psykologi</translation>
    </message>
    <message>
        <source>QTS award year month</source>
        <translation>QTS tilldelad, år och månad</translation>
    </message>
    <message>
        <source>Qualifies for student support</source>
        <translation>Berättigad till studiestöd</translation>
    </message>
    <message>
        <source>Qualifying payments</source>
        <translation>Godkända betalningar</translation>
    </message>
    <message>
        <source>Recent veteran</source>
        <translation>Nyligen veteran</translation>
    </message>
    <message>
        <source>References relevant experience</source>
        <translation>Referenser om relevant erfarenhet</translation>
    </message>
    <message>
        <source>Registered arbetsformedlingen</source>
        <translation>Inskriven på Arbetsförmedlingen</translation>
    </message>
    <message>
        <source>Reinstatement ground</source>
        <translation>Grund för återinsättning</translation>
    </message>
    <message>
        <source>Relevant work experience</source>
        <translation>Relevant arbetslivserfarenhet</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>Religionskunskap</translation>
    </message>
    <message>
        <source>Religion values ethics</source>
        <translation>Religion, värderingar och etik</translation>
    </message>
    <message>
        <source>Relocates to study</source>
        <translation>Flyttar för att studera</translation>
    </message>
    <message>
        <source>Remaining hp</source>
        <translation>Återstående högskolepoäng</translation>
    </message>
    <message>
        <source>Residence status</source>
        <translation>Uppehållsstatus</translation>
    </message>
    <message>
        <source>Residency</source>
        <translation>Bosättning</translation>
    </message>
    <message>
        <source>Residency host school</source>
        <translation>Värdskola för residensprogrammet</translation>
    </message>
    <message>
        <source>Roma</source>
        <translation>Rom</translation>
    </message>
    <message>
        <source>Rural remote post</source>
        <translation>Tjänst på landsbygd</translation>
    </message>
    <message>
        <source>Salary for study</source>
        <translation>Lön för studier</translation>
    </message>
    <message>
        <source>School counselor</source>
        <translation>Skolkurator</translation>
    </message>
    <message>
        <source>School endorsement</source>
        <translation>Skolans stöd</translation>
    </message>
    <message>
        <source>School low income</source>
        <translation>Skola i låginkomstområde</translation>
    </message>
    <message>
        <source>School placement</source>
        <translation>Skolplacering</translation>
    </message>
    <message>
        <source>School pot</source>
        <translation>Skolans pott</translation>
    </message>
    <message>
        <source>School psychologist</source>
        <translation>Skolpsykolog</translation>
    </message>
    <message>
        <source>School type</source>
        <translation>Slag av skola</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Naturvetenskap</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>Skottland</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Andraspråk</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Secondary</translation>
    </message>
    <message>
        <source>Settled and 3 years UK</source>
        <translation>Bosatt 3 år i Storbritannien</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Social studies</source>
        <translation>Samhällsorientering</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanska</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>Speciallärare</translation>
    </message>
    <message>
        <source>Special education</source>
        <translation>Specialpedagogik</translation>
    </message>
    <message>
        <source>Special training or experience</source>
        <translation>Särskild utbildning eller erfarenhet</translation>
    </message>
    <message>
        <source>Specialisation</source>
        <translation>Specialisering</translation>
    </message>
    <message>
        <source>Speech language</source>
        <translation>Tal och språk</translation>
    </message>
    <message>
        <source>Strengthens labour market position</source>
        <translation>Stärker ställningen på arbetsmarknaden</translation>
    </message>
    <message>
        <source>Student loan</source>
        <translation>Studielån</translation>
    </message>
    <message>
        <source>Study permit</source>
        <translation>Studietillstånd</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Subject requirements met</source>
        <translation>Ämneskrav uppfyllda</translation>
    </message>
    <message>
        <source>Sufficient experience</source>
        <translation>Tillräcklig erfarenhet</translation>
    </message>
    <message>
        <source>Superintendent</source>
        <translation>Skolchef</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Handledare</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Sverige</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>Swedish youth abroad</source>
        <translation>Svensk ungdom utomlands</translation>
    </message>
    <message>
        <source>TEP language</source>
        <translation>Lärarutbildningens språk</translation>
    </message>
    <message>
        <source>Taught at university</source>
        <translation>Har undervisat på högskola</translation>
    </message>
    <message>
        <source>Teaches at other level</source>
        <translation>Undervisar på andra nivån</translation>
    </message>
    <message>
        <source>Teaching post today</source>
        <translation>Lärartjänst i dag</translation>
    </message>
    <message>
        <source>Team model school</source>
        <translation>Skola med lärarlag</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Teknik</translation>
    </message>
    <message>
        <source>Technology education</source>
        <translation>Teknikundervisning</translation>
    </message>
    <message>
        <source>Temporary non study</source>
        <translation>Tillfälligt, ej studier</translation>
    </message>
    <message>
        <source>Three years in same area</source>
        <translation>Tre år inom samma område</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Hantverksyrken</translation>
    </message>
    <message>
        <source>Trained in</source>
        <translation>Utbildad i</translation>
    </message>
    <message>
        <source>US citizen</source>
        <translation>Medborgare i USA</translation>
    </message>
    <message>
        <source>US national</source>
        <translation>US national</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Universitet</translation>
    </message>
    <message>
        <source>Upper secondary</source>
        <translation>Gymnasieskola</translation>
    </message>
    <message>
        <source>Visual</source>
        <translation>Syn</translation>
    </message>
    <message>
        <source>Vocational</source>
        <translation>Yrkesämnen</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Volontär</translation>
    </message>
    <message>
        <source>Wales</source>
        <translation>Wales</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Walesiska</translation>
    </message>
    <message>
        <source>Welsh medium</source>
        <translation>På walesiska</translation>
    </message>
    <message>
        <source>Welsh medium or bilingual secondary</source>
        <translation>Walesisk- eller tvåspråkig secondary</translation>
    </message>
    <message>
        <source>Welsh medium secondary</source>
        <translation>Walesiskspråkig secondary</translation>
    </message>
    <message>
        <source>Welsh subject</source>
        <translation>Walesiska som ämne</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Vit</translation>
    </message>
    <message>
        <source>Work authorised</source>
        <translation>Har arbetstillstånd</translation>
    </message>
    <message>
        <source>Worked long in child recreation</source>
        <translation>Arbetat länge med barns fritid</translation>
    </message>
    <message>
        <source>Works in licensed child care</source>
        <translation>Arbetar i licensierad barnomsorg</translation>
    </message>
    <message>
        <source>Works in rural community</source>
        <translation>Arbetar på landsbygden</translation>
    </message>
    <message>
        <source>World languages</source>
        <translation>Världsspråk</translation>
    </message>
    <message>
        <source>Yavapai</source>
        <translation>Yavapai</translation>
    </message>
    <message>
        <source>Year of career</source>
        <translation>Yrkesår</translation>
    </message>
    <message>
        <source>Years at low income school</source>
        <translation>År på skola i låginkomstområde</translation>
    </message>
    <message>
        <source>Years out of teaching</source>
        <translation>År utanför läraryrket</translation>
    </message>
    <message>
        <source>Years paraprofessional</source>
        <translation>År som assistent</translation>
    </message>
    <message>
        <source>Years since QTS or nov 2022</source>
        <translation>År sedan QTS eller november 2022</translation>
    </message>
    <message>
        <source>Years since expiry</source>
        <translation>År sedan det gick ut</translation>
    </message>
    <message>
        <source>Years since reaching 3 years service</source>
        <translation>År sedan 3 års tjänst</translation>
    </message>
    <message>
        <source>Years trade</source>
        <translation>År i yrket</translation>
    </message>
    <message>
        <source>Years worked last14</source>
        <translation>Arbetade år av senaste 14</translation>
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
        <translation>Sök eller kör ett kommando</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
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
        <translation>Tid från {month}</translation>
    </message>
    <message numerus="yes">
        <source>+ %n fee(s) not known</source>
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
        <source>No best: fees not published</source>
        <translation>Ingen bäst: avgifter inte publicerade</translation>
    </message>
    <message>
        <source>Net cost</source>
        <translation>Nettokostnad</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>{sum} with loans</source>
        <translation>{sum} med lån</translation>
    </message>
    <message>
        <source>fees not known as planned</source>
        <translation>okända avgifter enligt plan</translation>
    </message>
    <message>
        <source>Most to find at once</source>
        <translation>Mest att lägga ut på en gång</translation>
    </message>
    <message>
        <source>+ what answers decide</source>
        <translation>+ det som svar avgör</translation>
    </message>
    <message>
        <source>depends on answers</source>
        <translation>beror på svar</translation>
    </message>
    <message>
        <source>Can be borrowed</source>
        <translation>Kan lånas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message numerus="yes">
        <source>%n possible</source>
        <translation>
            <numerusform>%n möjligt</numerusform>
            <numerusform>%n möjliga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible, the largest up to {sum}</source>
        <translation>
            <numerusform>%n möjligt, upp till {sum}</numerusform>
            <numerusform>%n möjliga, det största upp till {sum}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) decide</source>
        <translation>
            <numerusform>%n svar avgör</numerusform>
            <numerusform>%n svar avgör</numerusform>
        </translation>
    </message>
    <message>
        <source>Possible money</source>
        <translation>Möjliga pengar</translation>
    </message>
    <message>
        <source>Months without pay</source>
        <translation>Månader utan lön</translation>
    </message>
    <message>
        <source>{hours} h a week</source>
        <translation>{hours} h i veckan</translation>
    </message>
    <message>
        <source>full time</source>
        <translation>heltid</translation>
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
        <translation>{step}, {month}</translation>
    </message>
    <message>
        <source>{step}: apply by {day}</source>
        <translation>{step}: ansök senast {day}</translation>
    </message>
    <message>
        <source>First thing to do</source>
        <translation>Det första att göra</translation>
    </message>
    <message numerus="yes">
        <source>%n to send for</source>
        <translation>
            <numerusform>%n att beställa</numerusform>
            <numerusform>%n att beställa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n should be under way already</source>
        <translation>
            <numerusform>%n borde redan vara på gång</numerusform>
            <numerusform>%n borde redan vara på gång</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Handlingar</translation>
    </message>
    <message>
        <source>It assumes</source>
        <translation>Den antar</translation>
    </message>
    <message>
        <source>If you stop half-way</source>
        <translation>Om du slutar halvvägs</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>inget än</translation>
    </message>
    <message numerus="yes">
        <source>{listed} and %n more</source>
        <translation>
            <numerusform>{listed} och %n till</numerusform>
            <numerusform>{listed} och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>After {month}: {gained}</source>
        <translation>Efter {month}: {gained}</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n läst</numerusform>
            <numerusform>%n lästa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unverified</source>
        <translation>
            <numerusform>%n obekräftad</numerusform>
            <numerusform>%n obekräftade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n gammal</numerusform>
            <numerusform>%n gamla</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>{amount} an hour on every route; never counted</source>
        <translation>{amount} i timmen på varje väg; räknas aldrig</translation>
    </message>
    <message>
        <source>{amount} a month on every route; never counted</source>
        <translation>{amount} i månaden på varje väg; räknas aldrig</translation>
    </message>
    <message>
        <source>{amount} a year on every route; never counted</source>
        <translation>{amount} om året på varje väg; räknas aldrig</translation>
    </message>
    <message>
        <source>{when} figure</source>
        <translation>uppgift från {when}</translation>
    </message>
    <message>
        <source>Pay on arrival</source>
        <translation>Lön vid målet</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>{what}, best in its row</source>
        <translation>{what}, bäst på sin rad</translation>
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
        <translation>Tillbaka till vägarna (Esc)</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Bara det som skiljer</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Lägg till en väg</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy the table as text; a spreadsheet takes it too</source>
        <translation>Kopiera tabellen som text; den går också att klistra in i ett kalkylark</translation>
    </message>
    <message>
        <source>Show the routes before these</source>
        <translation>Visa vägarna före de här</translation>
    </message>
    <message>
        <source>Show the routes after these</source>
        <translation>Visa vägarna efter de här</translation>
    </message>
    <message>
        <source>Looking further…</source>
        <translation>Söker vidare…</translation>
    </message>
    <message>
        <source>The comparison was copied</source>
        <translation>Jämförelsen har kopierats</translation>
    </message>
    <message numerus="yes">
        <source>%n ways to {goal}, side by side</source>
        <translation>
            <numerusform>%n väg till ”{goal}”</numerusform>
            <numerusform>%n vägar till ”{goal}”, sida vid sida</numerusform>
        </translation>
    </message>
    <message>
        <source>{month}: {route}</source>
        <translation>{month}: {route}</translation>
    </message>
    <message>
        <source>{first}–{last} of {count}</source>
        <translation>{first}–{last} av {count}</translation>
    </message>
    <message>
        <source>{first} of {count}</source>
        <translation>{first} av {count}</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Routes side by side</source>
        <translation>Vägar sida vid sida</translation>
    </message>
    <message>
        <source>One axis: {first} to {last}</source>
        <translation>En axel: {first}–{last}</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>best in its row</source>
        <translation>bäst på sin rad</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Väg</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Varför inte</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Tänk om</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
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
        <translation>{what}: {before}, nu {after}</translation>
    </message>
    <message>
        <source>Fee: {step}</source>
        <translation>Avgift: {step}</translation>
    </message>
    <message>
        <source>Duration: {step}</source>
        <translation>Längd: {step}</translation>
    </message>
    <message>
        <source>Intake: {step}</source>
        <translation>Kursstart: {step}</translation>
    </message>
    <message>
        <source>Deadline: {entry}</source>
        <translation>Sista dag: {entry}</translation>
    </message>
    <message>
        <source>no longer in the catalogue</source>
        <translation>finns inte längre i katalogen</translation>
    </message>
    <message>
        <source>only proposed now</source>
        <translation>nu bara föreslagen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stängd</translation>
    </message>
    <message>
        <source>goes by this name now</source>
        <translation>heter så nu</translation>
    </message>
    <message>
        <source>no longer needed: the goal is reached without it</source>
        <translation>behövs inte längre: målet nås utan det</translation>
    </message>
    <message>
        <source>bursary closed</source>
        <translation>bidraget är stängt</translation>
    </message>
    <message>
        <source>no longer due</source>
        <translation>ingen rätt längre</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>inte rätt till</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Framme</translation>
    </message>
    <message>
        <source>Net cost</source>
        <translation>Nettokostnad</translation>
    </message>
    <message>
        <source>Months without pay</source>
        <translation>Månader utan lön</translation>
    </message>
    <message>
        <source>arrives {month}, costs {cost}, {unpaid} without pay</source>
        <translation>framme {month}, kostar {cost}, {unpaid} utan lön</translation>
    </message>
    <message>
        <source>There is a better route</source>
        <translation>Det finns en bättre väg</translation>
    </message>
    <message>
        <source>This route</source>
        <translation>Den här vägen</translation>
    </message>
    <message>
        <source>cannot be taken any more</source>
        <translation>går inte längre att följa</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>{fee}, {year}</source>
        <comment>a fee and the academic year of its figure</comment>
        <translation>{fee}, {year}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>när som helst</translation>
    </message>
    <message>
        <source>any month</source>
        <translation>vilken månad som helst</translation>
    </message>
</context>
<context>
    <name>EarlierOffer</name>
    <message>
        <source>take over what was entered before</source>
        <translation>övertagande av det som angavs tidigare</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>change the place</source>
        <translation>byte av plats</translation>
    </message>
    <message>
        <source>choose the goal</source>
        <translation>val av mål</translation>
    </message>
    <message>
        <source>change time to study</source>
        <translation>ändring av studietid</translation>
    </message>
    <message>
        <source>change the budget</source>
        <translation>ändring av budgeten</translation>
    </message>
    <message>
        <source>change the start</source>
        <translation>ändring av starten</translation>
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
        <source>try a change</source>
        <translation>provad ändring</translation>
    </message>
    <message>
        <source>add {name}</source>
        <translation>tillägg av ”{name}”</translation>
    </message>
    <message>
        <source>remove {name}</source>
        <translation>borttagning av ”{name}”</translation>
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
        <source>ask again what was put aside</source>
        <translation>undanlagda frågor ställda igen</translation>
    </message>
    <message>
        <source>proposed pathways</source>
        <translation>föreslagna vägar</translation>
    </message>
    <message>
        <source>leave out “{name}”</source>
        <translation>utelämnat: ”{name}”</translation>
    </message>
    <message>
        <source>suppose {name}</source>
        <translation>antagande om ”{name}”</translation>
    </message>
    <message>
        <source>suppose {name} no longer</source>
        <translation>slut på antagande om ”{name}”</translation>
    </message>
    <message>
        <source>what is supposed</source>
        <translation>det som antas</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>{typical}, from {low} to {high}</source>
        <translation>{typical}, från {low} till {high}</translation>
    </message>
    <message>
        <source>{hours} h of study a week</source>
        <translation>{hours} h studier i veckan</translation>
    </message>
    <message>
        <source>paid work</source>
        <translation>arbete med lön</translation>
    </message>
    <message>
        <source>work without pay</source>
        <translation>arbete utan lön</translation>
    </message>
    <message>
        <source>Fee not known</source>
        <translation>Okänd avgift</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Starts in: {months}</source>
        <translation>Börjar: {months}</translation>
    </message>
    <message>
        <source>Apply at any time</source>
        <translation>Ansök när som helst</translation>
    </message>
    <message>
        <source>Apply by {day}</source>
        <translation>Ansök senast {day}</translation>
    </message>
    <message>
        <source>{percent} % of the fee</source>
        <translation>{percent} % av avgiften</translation>
    </message>
    <message>
        <source>{amount} a year</source>
        <translation>{amount} om året</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} i månaden</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>upp till {amount}</translation>
    </message>
    <message>
        <source>{amount}, at most {cap} in all</source>
        <translation>{amount}, högst {cap} sammanlagt</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}–{high}</translation>
    </message>
    <message>
        <source>Pay: {sum} a year</source>
        <translation>Lön: {sum} om året</translation>
    </message>
    <message>
        <source>Pay: {sum} an hour</source>
        <translation>Lön: {sum} i timmen</translation>
    </message>
    <message>
        <source>{pay}, as of {day}</source>
        <translation>{pay}, per {day}</translation>
    </message>
    <message>
        <source>Lasts {span}, then it is renewed</source>
        <translation>Gäller {span}, förnyas sedan</translation>
    </message>
    <message>
        <source>Lasts {span}</source>
        <translation>Gäller {span}</translation>
    </message>
</context>
<context>
    <name>EntryButtons</name>
    <message>
        <source>Plan routes</source>
        <translation>Planera vägar</translation>
    </message>
    <message>
        <source>Make it my goal</source>
        <translation>Gör det till mitt mål</translation>
    </message>
    <message>
        <source>I hold this</source>
        <translation>Jag har det här</translation>
    </message>
    <message>
        <source>See it in Funding</source>
        <translation>Se i Pengar</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Grannar</translation>
    </message>
    <message>
        <source>Show on a map what leads here and what it leads to</source>
        <translation>Visa på en karta vad som leder hit och vart det leder</translation>
    </message>
    <message>
        <source>This is my goal</source>
        <translation>Det här är mitt mål</translation>
    </message>
    <message>
        <source>I do not hold this</source>
        <translation>Jag har inte det här</translation>
    </message>
    <message>
        <source>This begins a new question, about {place}</source>
        <translation>Det här startar en ny fråga om {place}</translation>
    </message>
    <message>
        <source>Your question is about another place than {place}</source>
        <translation>Din fråga gäller en annan plats än {place}</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Add a step</source>
        <translation>Lägg till ett steg</translation>
    </message>
    <message>
        <source>Change a step</source>
        <translation>Ändra ett steg</translation>
    </message>
    <message>
        <source>Add a bursary</source>
        <translation>Lägg till ett stipendium</translation>
    </message>
    <message>
        <source>Change a bursary</source>
        <translation>Ändra ett stipendium</translation>
    </message>
    <message>
        <source>Add a qualification, role or check</source>
        <translation>Lägg till en merit, roll eller kontroll</translation>
    </message>
    <message>
        <source>Change a qualification, role or check</source>
        <translation>Ändra en merit, roll eller kontroll</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Spara det</translation>
    </message>
    <message>
        <source>Some of it must be put right first.</source>
        <translation>En del måste rättas först.</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Entry</source>
        <translation>Post</translation>
    </message>
</context>
<context>
    <name>ErrorReport</name>
    <message>
        <source>Something went wrong</source>
        <translation>Något gick fel</translation>
    </message>
    <message>
        <source>Something went wrong in Pathways</source>
        <translation>Något gick fel i Pathways</translation>
    </message>
    <message>
        <source>What you entered is kept, and you can go on working. If what is shown looks wrong, undo the last step or open the place again. If it happens again, copy the details and send them to whoever looks after Pathways for you: they say where in the program it happened.</source>
        <translation>Det du har fyllt i finns kvar och du kan fortsätta arbeta. Ser något fel ut, ångra det senaste steget eller öppna platsen igen. Händer det igen, kopiera detaljerna och skicka dem till den som sköter Pathways åt dig: de säger var i programmet det hände.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Visa detaljer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopiera detaljer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Dölj detaljer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
</context>
<context>
    <name>Explore</name>
    <message>
        <source>Roles, qualifications and the like</source>
        <translation>Roller, meriter och liknande</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Pengar</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Stöd</translation>
    </message>
    <message>
        <source>Plan items</source>
        <translation>Planpunkter</translation>
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
        <translation>Arbetslivserfarenhet</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Bidrag</translation>
    </message>
    <message>
        <source>Fee paid or waived</source>
        <translation>Avgift betalas eller slopas</translation>
    </message>
    <message>
        <source>Salary support</source>
        <translation>Lönestöd</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Lån</translation>
    </message>
    <message>
        <source>Loan written off</source>
        <translation>Avskrivning av lån</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Ersättning</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentorskap</translation>
    </message>
    <message>
        <source>Induction</source>
        <translation>Introduktion</translation>
    </message>
    <message>
        <source>Well-being</source>
        <translation>Välmående</translation>
    </message>
    <message>
        <source>Professional learning</source>
        <translation>Kompetensutveckling</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Ledighet</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Bostad</translation>
    </message>
    <message>
        <source>Plan item</source>
        <translation>Planpunkt</translation>
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
        <translation>Sök</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Grannar</translation>
    </message>
    <message>
        <source>Where could I go?</source>
        <translation>Vart kan jag komma?</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Neighbours of what?</source>
        <translation>Grannar till vad?</translation>
    </message>
    <message>
        <source>Choose an entry under Search first; the map then begins with it.</source>
        <translation>Välj först en post under Sök; kartan börjar sedan med den.</translation>
    </message>
    <message>
        <source>choose the goal</source>
        <translation>val av mål</translation>
    </message>
    <message>
        <source>add {name}</source>
        <translation>tillägg av ”{name}”</translation>
    </message>
    <message>
        <source>remove {name}</source>
        <translation>borttagning av ”{name}”</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Utforska</translation>
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
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Kalkylark</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Ren text</translation>
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
        <translation>Öppen</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Försök</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Föreslagen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängd</translation>
    </message>
    <message>
        <source>Source read</source>
        <translation>Källan läst</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Obekräftad</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Gammal</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Whether it is open</source>
        <translation>Om den är öppen</translation>
    </message>
    <message>
        <source>How far it is checked</source>
        <translation>Hur väl den är kontrollerad</translation>
    </message>
    <message>
        <source>Any place</source>
        <translation>Alla platser</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Alla slag</translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>Alla nivåer</translation>
    </message>
    <message>
        <source>Open or not</source>
        <translation>Öppen eller inte</translation>
    </message>
    <message>
        <source>Verified or not</source>
        <translation>Bekräftad eller inte</translation>
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
    <message>
        <source>Take over what was entered before</source>
        <translation>Ta över det som angavs tidigare</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>Funding</name>
    <message numerus="yes">
        <source>It settles {name} ({sum}) and %n more.</source>
        <translation>
            <numerusform>Det avgör {name} ({sum}) och %n till.</numerusform>
            <numerusform>Det avgör {name} ({sum}) och %n till.</numerusform>
        </translation>
    </message>
    <message>
        <source>It settles {name} ({sum}).</source>
        <translation>Det avgör {name} ({sum}).</translation>
    </message>
    <message>
        <source>It asks nothing further of you</source>
        <translation>Det kräver inget mer av dig</translation>
    </message>
    <message>
        <source>You meet: {conditions}</source>
        <translation>Du uppfyller: {conditions}</translation>
    </message>
    <message>
        <source>Only with one of: {names}</source>
        <translation>Bara med något av: {names}</translation>
    </message>
    <message>
        <source>It asks for one of: {conditions}</source>
        <translation>Det kräver något av: {conditions}</translation>
    </message>
    <message>
        <source>Only with: {name}</source>
        <translation>Bara med: {name}</translation>
    </message>
    <message>
        <source>It asks for: {condition}</source>
        <translation>Det kräver: {condition}</translation>
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
        <translation>Stipendium, bidrag eller lån</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>For</source>
        <translation>För</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behöver</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>Ansök senast</translation>
    </message>
    <message>
        <source>What it binds you to</source>
        <translation>Vad det binder dig vid</translation>
    </message>
    <message>
        <source>Not together with</source>
        <translation>Inte tillsammans med</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message numerus="yes">
        <source>{steps}; %n more</source>
        <translation>
            <numerusform>{steps}; %n till</numerusform>
            <numerusform>{steps}; %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Either – or</source>
        <translation>Antingen – eller</translation>
    </message>
    <message>
        <source>no two of these go together</source>
        <translation>inga två av dessa går ihop</translation>
    </message>
    <message>
        <source>or {name}</source>
        <translation>eller {name}</translation>
    </message>
    <message>
        <source>Only one of them on a route</source>
        <translation>Bara ett av dem på en väg</translation>
    </message>
    <message>
        <source>Only one of them on the same step</source>
        <translation>Bara ett av dem på samma steg</translation>
    </message>
    <message>
        <source>No bursary, grant or loan of this place is known yet.</source>
        <translation>Inget stipendium, bidrag eller lån är känt för platsen än.</translation>
    </message>
    <message>
        <source>One of those below waits on an answer of yours.</source>
        <translation>Ett av dem nedan väntar på ditt svar.</translation>
    </message>
    <message numerus="yes">
        <source>%n of those below wait on answers of yours.</source>
        <translation>
            <numerusform>%n av dem nedan väntar på ditt svar.</numerusform>
            <numerusform>%n av dem nedan väntar på dina svar.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more of the place goes with no step of these routes.</source>
        <translation>Ett till på platsen hör inte till något steg på de här vägarna.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of the place go with no step of these routes.</source>
        <translation>
            <numerusform>%n till på platsen hör inte till något steg på de här vägarna.</numerusform>
            <numerusform>%n till på platsen hör inte till något steg på de här vägarna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing comes off the cost of these routes for certain.</source>
        <translation>Inget sänker säkert kostnaden för de här vägarna.</translation>
    </message>
    <message>
        <source>{sum} comes off the cost of each of these routes.</source>
        <translation>{sum} dras av från kostnaden för var och en av de här vägarna.</translation>
    </message>
    <message>
        <source>Between {least} and {most} comes off the cost, depending on the route.</source>
        <translation>{least}–{most} dras av från kostnaden, beroende på väg.</translation>
    </message>
    <message>
        <source>Nothing is due for what you could start today.</source>
        <translation>Du har inte rätt till något för det du kan börja i dag.</translation>
    </message>
    <message>
        <source>One bursary is due if you start what it is for.</source>
        <translation>Du har rätt till ett bidrag om du börjar det som det gäller.</translation>
    </message>
    <message numerus="yes">
        <source>%n bursaries are due if you start what they are for.</source>
        <translation>
            <numerusform>Du har rätt till %n bidrag om du börjar det som det gäller.</numerusform>
            <numerusform>Du har rätt till %n bidrag om du börjar det som de gäller.</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Har rätt till</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möjligt</translation>
    </message>
    <message>
        <source>not counted: something is still open</source>
        <translation>räknas inte: något är ännu öppet</translation>
    </message>
    <message>
        <source>Due on entry</source>
        <translation>Rätt till vid start</translation>
    </message>
    <message>
        <source>once you may take a step it is for, not today</source>
        <translation>när du får ta ett steg det gäller för, inte i dag</translation>
    </message>
    <message>
        <source>the conditions are met</source>
        <translation>villkoren är uppfyllda</translation>
    </message>
    <message>
        <source>Some of that is only proposed, and counted because you suppose it.</source>
        <translation>En del av det är bara föreslaget och räknas för att du antar det.</translation>
    </message>
    <message>
        <source>Counted, yet only proposed</source>
        <translation>Räknas, men bara föreslaget</translation>
    </message>
    <message>
        <source>as you suppose: nobody pays it today</source>
        <translation>som du antar: ingen betalar ut det i dag</translation>
    </message>
    <message>
        <source>No money off</source>
        <translation>Sänker inte kostnaden</translation>
    </message>
    <message>
        <source>loans only move cash; other sums go to an employer or pay back a loan</source>
        <translation>lån flyttar bara pengar; andra belopp går till en arbetsgivare eller betalar av ett lån</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Inte rätt till</translation>
    </message>
    <message>
        <source>and why</source>
        <translation>och varför</translation>
    </message>
    <message>
        <source>due</source>
        <translation>har rätt till</translation>
    </message>
    <message>
        <source>only proposed</source>
        <translation>bara föreslaget</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möjligt</translation>
    </message>
    <message>
        <source>due on entry</source>
        <translation>rätt till vid start</translation>
    </message>
    <message>
        <source>no money off</source>
        <translation>sänker inte kostnaden</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>inte rätt till</translation>
    </message>
    <message>
        <source>grant</source>
        <translation>bidrag</translation>
    </message>
    <message>
        <source>fee paid</source>
        <translation>avgift betalas</translation>
    </message>
    <message>
        <source>paid to the employer</source>
        <translation>betalas till arbetsgivaren</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>lån</translation>
    </message>
    <message>
        <source>loan written off</source>
        <translation>lån skrivs av</translation>
    </message>
    <message>
        <source>allowance</source>
        <translation>ersättning</translation>
    </message>
    <message>
        <source>up to {sum}</source>
        <translation>upp till {sum}</translation>
    </message>
    <message>
        <source>sum not published</source>
        <translation>belopp inte publicerat</translation>
    </message>
    <message>
        <source>{sum} a year</source>
        <translation>{sum} om året</translation>
    </message>
    <message>
        <source>{sum} a month</source>
        <translation>{sum} i månaden</translation>
    </message>
    <message numerus="yes">
        <source>in %n payments</source>
        <translation>
            <numerusform>i %n utbetalning</numerusform>
            <numerusform>i %n utbetalningar</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole fee</source>
        <translation>hela avgiften</translation>
    </message>
    <message>
        <source>{percent} % of the fee</source>
        <translation>{percent} % av avgiften</translation>
    </message>
    <message numerus="yes">
        <source>Needs answers: {questions}; %n more</source>
        <translation>
            <numerusform>Behöver svar: {questions}; %n till</numerusform>
            <numerusform>Behöver svar: {questions}; %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs answers: {questions}</source>
        <translation>Behöver svar: {questions}</translation>
    </message>
    <message>
        <source>Needs an answer: {questions}</source>
        <translation>Behöver svar: {questions}</translation>
    </message>
    <message>
        <source>apply at any time</source>
        <translation>ansök när som helst</translation>
    </message>
    <message>
        <source>apply by {day}: today</source>
        <translation>ansök senast {day}: i dag</translation>
    </message>
    <message numerus="yes">
        <source>apply by {day}: %n day(s) left</source>
        <translation>
            <numerusform>ansök senast {day}: %n dag kvar</numerusform>
            <numerusform>ansök senast {day}: %n dagar kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>either this or, on the same step: {names}</source>
        <translation>antingen detta eller, på samma steg: {names}</translation>
    </message>
    <message>
        <source>never with: {names}</source>
        <translation>aldrig med: {names}</translation>
    </message>
    <message>
        <source>A loan: it moves cash, not cost</source>
        <translation>Ett lån: det flyttar pengar, inte kostnad</translation>
    </message>
    <message>
        <source>Writes off a loan later: not money off the cost</source>
        <translation>Skriver av ett lån senare: sänker inte kostnaden</translation>
    </message>
    <message>
        <source>Paid to the employer, not to you</source>
        <translation>Betalas till arbetsgivaren, inte till dig</translation>
    </message>
    <message>
        <source>How much it comes to is not published</source>
        <translation>Hur mycket det blir är inte publicerat</translation>
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
        <translation>Stängd</translation>
    </message>
    <message>
        <source>Taken off the cost because you suppose it</source>
        <translation>Dras av från kostnaden för att du antar det</translation>
    </message>
    <message>
        <source>Only proposed: not open yet</source>
        <translation>Bara föreslagen: inte öppen än</translation>
    </message>
    <message>
        <source>You do not yet meet the entry of a step it is for</source>
        <translation>Du uppfyller ännu inte kraven för ett steg det gäller för</translation>
    </message>
    <message>
        <source>Whether you may enter a step it is for is open</source>
        <translation>Det är ännu oklart om du får börja ett steg det gäller för</translation>
    </message>
    <message>
        <source>Somebody decides case by case</source>
        <translation>Någon avgör från fall till fall</translation>
    </message>
    <message>
        <source>No route takes a step it is for</source>
        <translation>Ingen väg tar ett steg det gäller för</translation>
    </message>
    <message>
        <source>No step it is for is open</source>
        <translation>Inget steg det gäller för är öppet</translation>
    </message>
    <message>
        <source>Another that rules it out, or a cap, is worth more</source>
        <translation>Ett annat som utesluter det, eller ett tak, ger mer</translation>
    </message>
    <message>
        <source>There is no fee for it to pay</source>
        <translation>Det finns ingen avgift att betala</translation>
    </message>
</context>
<context>
    <name>FundingPlace</name>
    <message>
        <source>These routes</source>
        <translation>De här vägarna</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Which bursaries</source>
        <translation>Vilka bidrag</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Kalkylark</translation>
    </message>
    <message>
        <source>Save this table as a CSV file</source>
        <translation>Spara tabellen som en CSV-fil</translation>
    </message>
    <message>
        <source>Bursaries, grants and loans</source>
        <translation>Stipendier, bidrag och lån</translation>
    </message>
    <message>
        <source>Questions and details</source>
        <translation>Frågor och detaljer</translation>
    </message>
    <message>
        <source>Worth answering</source>
        <translation>Värda att besvara</translation>
    </message>
    <message>
        <source>ask again what was put aside</source>
        <translation>undanlagda frågor ställda igen</translation>
    </message>
    <message>
        <source>Money for you</source>
        <translation>Pengar till dig</translation>
    </message>
    <message numerus="yes">
        <source>on %n route(s) to {goal}</source>
        <translation>
            <numerusform>på %n väg till ”{goal}”</numerusform>
            <numerusform>på %n vägar till ”{goal}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking further…</source>
        <translation>Söker vidare…</translation>
    </message>
    <message>
        <source>in {place}, for what you hold today</source>
        <translation>{place}, för det du har i dag</translation>
    </message>
    <message>
        <source>All of {place} ({count})</source>
        <translation>Hela {place} ({count})</translation>
    </message>
    <message>
        <source>Choose a goal that some route leads to</source>
        <translation>Välj ett mål som någon väg leder till</translation>
    </message>
    <message>
        <source>What is listed answers your question as it was before the last change.</source>
        <translation>Det som visas svarar på din fråga som den var före den senaste ändringen.</translation>
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
        <source>funding</source>
        <comment>name of a file</comment>
        <translation>finansiering</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Kommaseparerade värden</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Spara som kalkylark</translation>
    </message>
</context>
<context>
    <name>Gain</name>
    <message>
        <source>{span} sooner</source>
        <translation>{span} tidigare</translation>
    </message>
    <message>
        <source>{sum} cheaper</source>
        <translation>{sum} billigare</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) fewer without pay</source>
        <translation>
            <numerusform>%n månad mindre utan lön</numerusform>
            <numerusform>%n månader mindre utan lön</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>opens %n route(s)</source>
        <translation>
            <numerusform>öppnar %n väg</numerusform>
            <numerusform>öppnar %n vägar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>makes %n route(s) surer</source>
        <translation>
            <numerusform>gör %n väg säkrare</numerusform>
            <numerusform>gör %n vägar säkrare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>closes %n route(s)</source>
        <translation>
            <numerusform>stänger %n väg</numerusform>
            <numerusform>stänger %n vägar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>makes %n route(s) less sure</source>
        <translation>
            <numerusform>gör %n väg mindre säker</numerusform>
            <numerusform>gör %n vägar mindre säkra</numerusform>
        </translation>
    </message>
    <message>
        <source>makes no difference</source>
        <translation>gör ingen skillnad</translation>
    </message>
    <message>
        <source>no difference found</source>
        <translation>ingen skillnad hittad</translation>
    </message>
    <message>
        <source>the search was cut short</source>
        <translation>sökningen avbröts</translation>
    </message>
    <message>
        <source>a way where there would be none</source>
        <translation>en väg där det annars inte finns någon</translation>
    </message>
    <message>
        <source>no way where there would be one</source>
        <translation>ingen väg där det annars finns en</translation>
    </message>
    <message>
        <source>first arrival {now} instead of {otherwise}</source>
        <translation>tidigast framme {now} i stället för {otherwise}</translation>
    </message>
    <message>
        <source>least cost {now} instead of {otherwise}</source>
        <translation>lägsta kostnad {now} i stället för {otherwise}</translation>
    </message>
    <message>
        <source>fewest months without pay {now} instead of {otherwise}</source>
        <translation>minst antal månader utan lön {now} i stället för {otherwise}</translation>
    </message>
</context>
<context>
    <name>GoalMark</name>
    <message>
        <source>Shows it on the map</source>
        <translation>Visar det på kartan</translation>
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
        <source>The %n smallest sets of changes would open the way.</source>
        <translation>
            <numerusform>Den minsta uppsättningen ändringar (%n) skulle öppna vägen.</numerusform>
            <numerusform>De %n minsta uppsättningarna ändringar skulle öppna vägen.</numerusform>
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
        <source>It turns on what you said: {ask}</source>
        <translation>Det hänger på vad du har sagt: {ask}</translation>
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
        <source>upright line: your latest date, {month}</source>
        <translation>lodrätt streck: ditt senaste datum, {month}</translation>
    </message>
    <message>
        <source>if that is true</source>
        <translation>om det stämmer</translation>
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
    <message numerus="yes">
        <source>%n more: {why}</source>
        <translation>
            <numerusform>%n till: {why}</numerusform>
            <numerusform>%n till: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the catalogue leads to it.</source>
        <translation>Inget i katalogen leder dit.</translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be had, further back.</source>
        <translation>
            <numerusform>%n till går inte att få, längre bak.</numerusform>
            <numerusform>%n till går inte att få, längre bak.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions worth asking</source>
        <translation>Frågor värda att ställa</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Vet inte</translation>
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
        <source>As of {month}</source>
        <translation>Läget: {month}</translation>
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
        <source>The step starts later: for then it is still to be announced</source>
        <translation>Steget börjar senare: vad som gäller då är ännu inte meddelat</translation>
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
        <source>Only the most it can be is published</source>
        <translation>Bara högsta beloppet är publicerat</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Har rätt till</translation>
    </message>
    <message>
        <source>Taken off the cost because you suppose it: it is only proposed</source>
        <translation>Dras av från kostnaden för att du antar det: det är bara föreslaget</translation>
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
        <source>counted, only proposed</source>
        <translation>räknas, bara föreslaget</translation>
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
        <source>no money off</source>
        <translation>sänker inte kostnaden</translation>
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
    <name>Issuers</name>
    <message>
        <source>School</source>
        <translation>Skola</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Skolor</translation>
    </message>
    <message>
        <source>Maintained schools</source>
        <translation>Offentligt finansierade skolor</translation>
    </message>
    <message>
        <source>Secondary schools</source>
        <translation>Högstadie- och gymnasieskolor</translation>
    </message>
    <message>
        <source>School or local authority</source>
        <translation>Skola eller kommun</translation>
    </message>
    <message>
        <source>Schools and local authorities</source>
        <translation>Skolor och kommuner</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Local authorities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>School district</source>
        <translation>Skoldistrikt</translation>
    </message>
    <message>
        <source>School districts</source>
        <translation>Skoldistrikt</translation>
    </message>
    <message>
        <source>District or charter school</source>
        <translation>Distrikts- eller charterskola</translation>
    </message>
    <message>
        <source>Districts and charter schools</source>
        <translation>Distrikt och charterskolor</translation>
    </message>
    <message>
        <source>School or district</source>
        <translation>Skola eller distrikt</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrikt</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Skoldistrikt</translation>
    </message>
    <message>
        <source>School authority</source>
        <translation>Huvudman</translation>
    </message>
    <message>
        <source>School authorities</source>
        <translation>Huvudmän</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Universitet</translation>
    </message>
    <message>
        <source>Universities</source>
        <translation>Universitet</translation>
    </message>
    <message>
        <source>University or university college</source>
        <translation>Universitet/högskola</translation>
    </message>
    <message>
        <source>Universities and university colleges</source>
        <translation>Universitet och högskolor</translation>
    </message>
    <message>
        <source>Accredited university</source>
        <translation>Ackrediterat universitet</translation>
    </message>
    <message>
        <source>Accredited universities</source>
        <translation>Ackrediterade universitet</translation>
    </message>
    <message>
        <source>University or college</source>
        <translation>Universitet eller college</translation>
    </message>
    <message>
        <source>Universities and colleges</source>
        <translation>Universitet och college</translation>
    </message>
    <message>
        <source>Accredited college</source>
        <translation>Ackrediterat college</translation>
    </message>
    <message>
        <source>University abroad</source>
        <translation>Utländskt universitet</translation>
    </message>
    <message>
        <source>Post-secondary institution</source>
        <translation>Eftergymnasial utbildningsanordnare</translation>
    </message>
    <message>
        <source>Further education colleges</source>
        <translation>College för vidareutbildning</translation>
    </message>
    <message>
        <source>Colleges</source>
        <translation>College</translation>
    </message>
    <message>
        <source>Folk high school</source>
        <translation>Folkhögskola</translation>
    </message>
    <message>
        <source>Municipal adult education</source>
        <translation>Komvux</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Other municipalities</source>
        <translation>Andra kommuner</translation>
    </message>
    <message>
        <source>Upper secondary schools</source>
        <translation>Gymnasieskolor</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbetsgivare</translation>
    </message>
    <message>
        <source>Employing school</source>
        <translation>Anställande skola</translation>
    </message>
    <message>
        <source>Employing secondary school</source>
        <translation>Anställande högstadie- eller gymnasieskola</translation>
    </message>
    <message>
        <source>Endorsing partner school</source>
        <translation>Partnerskola som stöder ansökan</translation>
    </message>
    <message>
        <source>Employing district</source>
        <translation>Anställande distrikt</translation>
    </message>
    <message>
        <source>Childcare setting</source>
        <translation>Barnomsorgsverksamhet</translation>
    </message>
    <message>
        <source>Registered settings</source>
        <translation>Registrerade verksamheter</translation>
    </message>
    <message>
        <source>Awarding bodies</source>
        <translation>Examensorgan</translation>
    </message>
    <message>
        <source>Approved providers</source>
        <translation>Godkända anordnare</translation>
    </message>
    <message>
        <source>Training providers</source>
        <translation>Utbildningsanordnare</translation>
    </message>
    <message>
        <source>Teacher training partnership</source>
        <translation>Partnerskap för lärarutbildning</translation>
    </message>
    <message>
        <source>University registrar</source>
        <translation>Universitetets registrator</translation>
    </message>
    <message>
        <source>Every institution attended</source>
        <translation>Varje lärosäte där du har studerat</translation>
    </message>
    <message>
        <source>Home university</source>
        <translation>Hemuniversitet</translation>
    </message>
    <message>
        <source>Faculty of education</source>
        <translation>Lärarutbildningsfakultet</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Arbetsgivare</translation>
    </message>
    <message>
        <source>Former employers</source>
        <translation>Tidigare arbetsgivare</translation>
    </message>
    <message>
        <source>Referees</source>
        <translation>Referenspersoner</translation>
    </message>
    <message>
        <source>Headteacher</source>
        <translation>Rektor</translation>
    </message>
    <message>
        <source>Staff office of the district</source>
        <translation>Distriktets personalavdelning</translation>
    </message>
    <message>
        <source>Approved evaluation agency</source>
        <translation>Godkänt bedömningsorgan</translation>
    </message>
    <message>
        <source>Authorised translator</source>
        <translation>Auktoriserad översättare</translation>
    </message>
    <message>
        <source>Certified translator</source>
        <translation>Certifierad översättare</translation>
    </message>
    <message>
        <source>Training provider</source>
        <translation>Utbildningsanordnare</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Staten</translation>
    </message>
    <message>
        <source>Governing body</source>
        <translation>Skolstyrelse</translation>
    </message>
    <message>
        <source>The other state</source>
        <translation>Den andra delstaten</translation>
    </message>
    <message>
        <source>Local authority services</source>
        <translation>Kommunens verksamheter</translation>
    </message>
    <message>
        <source>Headteacher and local authority</source>
        <translation>Rektor och kommun</translation>
    </message>
    <message>
        <source>Headteacher of the employing school</source>
        <translation>Rektorn på den anställande skolan</translation>
    </message>
    <message>
        <source>You yourself</source>
        <translation>Dig själv</translation>
    </message>
    <message>
        <source>Parent or guardian, and last school</source>
        <translation>Vårdnadshavare och senaste skolan</translation>
    </message>
    <message>
        <source>Family doctor</source>
        <translation>Husläkare</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Egen verksamhet</translation>
    </message>
    <message>
        <source>Awarding university</source>
        <translation>Universitetet som utfärdat examen</translation>
    </message>
    <message>
        <source>University in British Columbia</source>
        <translation>Universitet i British Columbia</translation>
    </message>
    <message>
        <source>Universities in British Columbia</source>
        <translation>Universitet i British Columbia</translation>
    </message>
    <message>
        <source>Training institution abroad</source>
        <translation>Utbildningsanordnare utomlands</translation>
    </message>
    <message>
        <source>Authority of the home country</source>
        <translation>Myndighet i hemlandet</translation>
    </message>
    <message>
        <source>Authority abroad</source>
        <translation>Utländsk myndighet</translation>
    </message>
    <message>
        <source>Employer abroad</source>
        <translation>Arbetsgivare utomlands</translation>
    </message>
    <message>
        <source>Each authority that certified you</source>
        <translation>Varje myndighet som har certifierat dig</translation>
    </message>
    <message>
        <source>School, test or university</source>
        <translation>Skola, prov eller lärosäte</translation>
    </message>
    <message>
        <source>Licensed child care provider</source>
        <translation>Licensierad barnomsorg</translation>
    </message>
    <message>
        <source>Licensed child care providers</source>
        <translation>Licensierad barnomsorg</translation>
    </message>
    <message>
        <source>Recognised early childhood institution</source>
        <translation>Erkänd anordnare av förskoleutbildning</translation>
    </message>
    <message>
        <source>Public college</source>
        <translation>Offentligt college</translation>
    </message>
    <message>
        <source>Teacher education programme</source>
        <translation>Lärarutbildning</translation>
    </message>
    <message>
        <source>Employing school authority</source>
        <translation>Anställande huvudman</translation>
    </message>
    <message>
        <source>Employing school or district</source>
        <translation>Anställande skola eller distrikt</translation>
    </message>
    <message>
        <source>Independent school authority</source>
        <translation>Fristående skolhuvudman</translation>
    </message>
    <message>
        <source>Independent school authorities</source>
        <translation>Fristående skolhuvudmän</translation>
    </message>
    <message>
        <source>Independent schools</source>
        <translation>Fristående skolor</translation>
    </message>
    <message>
        <source>Board of education</source>
        <translation>Skolstyrelse</translation>
    </message>
    <message>
        <source>Boards of education</source>
        <translation>Skolstyrelser</translation>
    </message>
    <message>
        <source>Referee and college</source>
        <translation>Referensperson och college</translation>
    </message>
    <message>
        <source>Supervising educator and college</source>
        <translation>Handledare och college</translation>
    </message>
    <message>
        <source>Other province or territory</source>
        <translation>Annan provins eller annat territorium</translation>
    </message>
    <message>
        <source>Employer or provider</source>
        <translation>Arbetsgivare eller anordnare</translation>
    </message>
    <message>
        <source>Authorised vendor or police</source>
        <translation>Auktoriserat ombud eller polis</translation>
    </message>
    <message>
        <source>Designated sponsor</source>
        <translation>Utsedd sponsor</translation>
    </message>
    <message>
        <source>Apprenticeship providers</source>
        <translation>Anordnare av lärlingsutbildning</translation>
    </message>
    <message>
        <source>Adult learning</source>
        <translation>Vuxenutbildning</translation>
    </message>
    <message>
        <source>Health board</source>
        <translation>Hälso- och sjukvårdsmyndighet</translation>
    </message>
    <message>
        <source>Health boards</source>
        <translation>Hälso- och sjukvårdsmyndigheter</translation>
    </message>
    <message>
        <source>Supply agencies</source>
        <translation>Vikarieförmedlingar</translation>
    </message>
    <message>
        <source>Appropriate body</source>
        <translation>Ansvarigt organ</translation>
    </message>
    <message>
        <source>Teacher training partnerships</source>
        <translation>Partnerskap för lärarutbildning</translation>
    </message>
    <message>
        <source>Early years settings</source>
        <translation>Förskoleverksamheter</translation>
    </message>
    <message>
        <source>Upper secondary school or municipal adult education</source>
        <translation>Gymnasium eller komvux</translation>
    </message>
    <message>
        <source>Higher vocational college</source>
        <translation>Yrkeshögskola</translation>
    </message>
    <message>
        <source>WJEC or other awarding body</source>
        <translation>WJEC eller annat examensorgan</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ingen än</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <translation>Ännu inte beslutat</translation>
    </message>
    <message>
        <source>Aberystwyth University</source>
        <translation>Aberystwyth University</translation>
    </message>
    <message>
        <source>Athrofa (UWTSD)</source>
        <translation>Athrofa (UWTSD)</translation>
    </message>
    <message>
        <source>Bangor University</source>
        <translation>Bangor University</translation>
    </message>
    <message>
        <source>Cardiff Met</source>
        <translation>Cardiff Met</translation>
    </message>
    <message>
        <source>Cardiff Metropolitan University</source>
        <translation>Cardiff Metropolitan University</translation>
    </message>
    <message>
        <source>Cardiff Partnership (Cardiff Metropolitan University)</source>
        <translation>Cardiff Partnership (Cardiff Metropolitan University)</translation>
    </message>
    <message>
        <source>Cardiff University</source>
        <translation>Cardiff University</translation>
    </message>
    <message>
        <source>Care Inspectorate Wales</source>
        <translation>Care Inspectorate Wales</translation>
    </message>
    <message>
        <source>Care and Social Services Inspectorate Wales</source>
        <translation>Care and Social Services Inspectorate Wales</translation>
    </message>
    <message>
        <source>Careers Wales</source>
        <translation>Careers Wales</translation>
    </message>
    <message>
        <source>Central South Consortium</source>
        <translation>Central South Consortium</translation>
    </message>
    <message>
        <source>Disclosure and Barring Service</source>
        <translation>Disclosure and Barring Service</translation>
    </message>
    <message>
        <source>Education Workforce Council</source>
        <translation>Education Workforce Council</translation>
    </message>
    <message>
        <source>Educators Wales (EWC)</source>
        <translation>Educators Wales (EWC)</translation>
    </message>
    <message>
        <source>Health and Care Professions Council</source>
        <translation>Health and Care Professions Council</translation>
    </message>
    <message>
        <source>Ministry of Education and Child Care</source>
        <translation>Ministry of Education and Child Care</translation>
    </message>
    <message>
        <source>National Centre for Learning Welsh</source>
        <translation>National Centre for Learning Welsh</translation>
    </message>
    <message>
        <source>Pathways, from general knowledge</source>
        <translation>Pathways, allmänna kunskaper</translation>
    </message>
    <message>
        <source>Qualifications Wales</source>
        <translation>Qualifications Wales</translation>
    </message>
    <message>
        <source>Social Care Wales</source>
        <translation>Social Care Wales</translation>
    </message>
    <message>
        <source>Student Finance Wales</source>
        <translation>Student Finance Wales</translation>
    </message>
    <message>
        <source>Swansea University</source>
        <translation>Swansea University</translation>
    </message>
    <message>
        <source>Swansea University Schools’ Partnership</source>
        <translation>Swansea University Schools’ Partnership</translation>
    </message>
    <message>
        <source>The Open University</source>
        <translation>The Open University</translation>
    </message>
    <message>
        <source>The Open University ITE Partnership</source>
        <translation>The Open University ITE Partnership</translation>
    </message>
    <message>
        <source>The Open University in Wales</source>
        <translation>The Open University in Wales</translation>
    </message>
    <message>
        <source>UK Government</source>
        <translation>Storbritanniens regering</translation>
    </message>
    <message>
        <source>USW</source>
        <translation>USW</translation>
    </message>
    <message>
        <source>UWTSD</source>
        <translation>UWTSD</translation>
    </message>
    <message>
        <source>University of South Wales</source>
        <translation>University of South Wales</translation>
    </message>
    <message>
        <source>University of South Wales ITE Partnership</source>
        <translation>University of South Wales ITE Partnership</translation>
    </message>
    <message>
        <source>University of Wales Trinity Saint David</source>
        <translation>University of Wales Trinity Saint David</translation>
    </message>
    <message>
        <source>WJEC</source>
        <translation>WJEC</translation>
    </message>
    <message>
        <source>Welsh Government</source>
        <translation>Welsh Government</translation>
    </message>
    <message>
        <source>Welsh Government (Hwb)</source>
        <translation>Welsh Government (Hwb)</translation>
    </message>
    <message>
        <source>Welsh Government (Learning Wales)</source>
        <translation>Welsh Government (Learning Wales)</translation>
    </message>
    <message>
        <source>Wrexham University</source>
        <translation>Wrexham University</translation>
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
        <translation>Ur {title}, {origin}</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Besvaras av</translation>
    </message>
    <message>
        <source>Answered in {place} by</source>
        <translation>Besvaras i {place} av</translation>
    </message>
    <message>
        <source>Show in Explore</source>
        <translation>Visa i Utforska</translation>
    </message>
    <message>
        <source>Routes to {goal}</source>
        <translation>Vägar till ”{goal}”</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Värt att veta</translation>
    </message>
    <message>
        <source>What if it existed?</source>
        <translation>Tänk om det fanns?</translation>
    </message>
    <message>
        <source>Suppose it no longer</source>
        <translation>Anta det inte längre</translation>
    </message>
    <message>
        <source>Suppose it</source>
        <translation>Anta det</translation>
    </message>
    <message>
        <source>For your question about {goal}; Undo takes it back</source>
        <translation>För din fråga om ”{goal}”; Ångra tar tillbaka det</translation>
    </message>
    <message>
        <source>With a goal in {place}, this says what it would gain you.</source>
        <translation>Med ett mål i {place} visas här vad du skulle vinna på det.</translation>
    </message>
    <message>
        <source>Working out what it would gain you…</source>
        <translation>Räknar ut vad du skulle vinna…</translation>
    </message>
    <message>
        <source>without</source>
        <translation>utan</translation>
    </message>
    <message>
        <source>with it</source>
        <translation>med det</translation>
    </message>
</context>
<context>
    <name>ItemTable</name>
    <message>
        <source>Spreadsheet</source>
        <translation>Kalkylark</translation>
    </message>
    <message>
        <source>Save this table as a CSV file</source>
        <translation>Spara tabellen som en CSV-fil</translation>
    </message>
    <message>
        <source>Find in this plan</source>
        <translation>Sök i den här planen</translation>
    </message>
    <message>
        <source>Items of the plan</source>
        <translation>Planens punkter</translation>
    </message>
    <message>
        <source>No item of this plan fits the filter.</source>
        <translation>Ingen punkt i planen passar filtret.</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alla {count}</translation>
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
        <translation>legitimation/registrering</translation>
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
    <message>
        <source>circumstance</source>
        <translation>omständighet</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Copy row</source>
        <translation>Kopiera raden</translation>
    </message>
    <message>
        <source>Copy table as text</source>
        <translation>Kopiera tabellen som text</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>Kopiera tabellen som CSV</translation>
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
        <translation>formalia</translation>
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
        <source>If you held: {name}</source>
        <translation>Om du hade: {name}</translation>
    </message>
    <message>
        <source>Stop work for a month</source>
        <translation>Avstå från arbete i en månad</translation>
    </message>
    <message numerus="yes">
        <source>Stop work for %n months</source>
        <translation>
            <numerusform>Avstå från arbete i %n månad</numerusform>
            <numerusform>Avstå från arbete i %n månader</numerusform>
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
        <translation>Lägg ut upp till {sum}</translation>
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
        <translation>Siffror</translation>
    </message>
</context>
<context>
    <name>LinkModel</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Visa %n till</numerusform>
            <numerusform>Visa %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Find a client</source>
        <translation>Sök en klient</translation>
    </message>
    <message>
        <source>Find a client by name, or by what was written</source>
        <translation>Sök en klient på namn eller på något som skrivits</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Lägg till en klient</translation>
    </message>
    <message>
        <source>Show only clients whose saved routes have changed since they were saved</source>
        <translation>Visa bara klienter vars sparade vägar har ändrats sedan de sparades</translation>
    </message>
    <message numerus="yes">
        <source>Changed routes: %n client(s)</source>
        <translation>
            <numerusform>Ändrade vägar: %n klient</numerusform>
            <numerusform>Ändrade vägar: %n klienter</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is found by “{words}”.</source>
        <translation>Ingen hittas med ”{words}”.</translation>
    </message>
    <message>
        <source>No clients yet. Add the first with New.</source>
        <translation>Inga klienter än. Lägg till den första med Ny.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>idle time after which something is locked</comment>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>Encrypted on this computer. Locks after {minutes} without a key or the pointer.</source>
        <translation>Krypterad på den här datorn. Låses efter {minutes} utan tangenttryck eller pekarrörelse.</translation>
    </message>
    <message>
        <source>Also on record as {name}</source>
        <translation>Finns även som {name}</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>Minst %n tecken</numerusform>
            <numerusform>Minst %n tecken</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Samma lösenfras igen</translation>
    </message>
    <message>
        <source>Let this computer keep the key</source>
        <translation>Låt den här datorn spara nyckeln</translation>
    </message>
    <message>
        <source>The casebook then opens for whoever is signed in to it.</source>
        <translation>Ärendeboken öppnas då för den som är inloggad på den.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Öppnar…</translation>
    </message>
    <message>
        <source>A casebook for your clients</source>
        <translation>En ärendebok för dina klienter</translation>
    </message>
    <message>
        <source>Clients, sessions, notes and saved routes are kept in one encrypted file on this computer, and nowhere else. A passphrase of your own opens it.</source>
        <translation>Klienter, samtal, anteckningar och sparade vägar finns i en krypterad fil på den här datorn och ingen annanstans. En egen lösenfras öppnar den.</translation>
    </message>
    <message>
        <source>Nobody can open the casebook without the passphrase, and nobody can tell you what it was. Write it down and keep it in a safe place.</source>
        <translation>Ingen kan öppna ärendeboken utan lösenfrasen, och ingen kan säga dig vad den var. Skriv upp den och förvara den säkert.</translation>
    </message>
    <message>
        <source>Put a copy back</source>
        <translation>Återställ en kopia</translation>
    </message>
    <message>
        <source>The casebook is damaged</source>
        <translation>Ärendeboken är skadad</translation>
    </message>
    <message>
        <source>What can be read of it is saved to a new file; where nothing can, the newest copy takes its place. The damaged file is kept as it is, under another name. You are told what was lost.</source>
        <translation>Det som går att läsa sparas i en ny fil; går inget att läsa tar den senaste kopian dess plats. Den skadade filen behålls som den är, under ett annat namn. Du får veta vad som gick förlorat.</translation>
    </message>
    <message>
        <source>The casebook is locked</source>
        <translation>Ärendeboken är låst</translation>
    </message>
    <message>
        <source>Your passphrase opens it.</source>
        <translation>Din lösenfras öppnar den.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Put a copy back…</source>
        <translation>Återställ en kopia…</translation>
    </message>
    <message>
        <source>Make the casebook</source>
        <translation>Skapa ärendeboken</translation>
    </message>
    <message>
        <source>See what is in it</source>
        <translation>Se vad den innehåller</translation>
    </message>
    <message>
        <source>Put it back and open it</source>
        <translation>Återställ och öppna</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Rädda det som går att läsa</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>what a button does with the casebook</comment>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Type the passphrase that was yours on {day}, {time}, and see what it holds.</source>
        <translation>Skriv lösenfrasen som var din den {day}, {time} och se vad den innehåller.</translation>
    </message>
    <message>
        <source>Type the passphrase that was yours when {file} was made, and see what is in it.</source>
        <translation>Skriv lösenfrasen du hade när {file} gjordes och se vad den innehåller.</translation>
    </message>
    <message>
        <source>The file of {day}, {time} holds {contents}.</source>
        <translation>Filen från den {day}, {time} innehåller {contents}.</translation>
    </message>
    <message>
        <source>{file} holds {contents}.</source>
        <translation>{file} innehåller {contents}.</translation>
    </message>
    <message>
        <source>It takes the place of the casebook, which is kept under another name: what was written since is no longer there.</source>
        <translation>Den tar ärendebokens plats, som finns kvar under ett annat namn: det som skrivits sedan dess finns då inte med.</translation>
    </message>
    <message>
        <source>Very easy to guess</source>
        <translation>Mycket lätt att gissa</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Lätt att gissa</translation>
    </message>
    <message>
        <source>Takes some effort to guess</source>
        <translation>Kräver viss möda att gissa</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>Svår att gissa</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation>Mycket svår att gissa</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Lösenfraserna är inte likadana.</translation>
    </message>
    <message>
        <source>Casebooks and copies</source>
        <translation>Ärendeböcker och kopior</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>Open a qu&amp;estion…</source>
        <translation>Öppna en &amp;fråga…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the question…</source>
        <translation>Spara frå&amp;gan…</translation>
    </message>
    <message>
        <source>&amp;Open a catalogue…</source>
        <translation>Ö&amp;ppna en katalog…</translation>
    </message>
    <message>
        <source>&amp;Catalogue packs…</source>
        <translation>&amp;Katalogpaket…</translation>
    </message>
    <message>
        <source>&amp;Pathway summary…</source>
        <translation>&amp;Sammanfattning av vägar…</translation>
    </message>
    <message>
        <source>Summaries for a &amp;list of people…</source>
        <translation>Sammanfattningar för en &amp;lista med personer…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Inställningar…</translation>
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
        <source>&amp;Copy as text</source>
        <translation>&amp;Kopiera som text</translation>
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
        <source>&amp;Search or run a command</source>
        <translation>&amp;Sök eller kör ett kommando</translation>
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
        <source>&amp;Client</source>
        <translation>&amp;Klient</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Kortkommandon</translation>
    </message>
    <message>
        <source>&amp;About Pathways</source>
        <translation>&amp;Om Pathways</translation>
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
    <name>MergeDialog</name>
    <message>
        <source>Merge two clients</source>
        <translation>Slå ihop två klienter</translation>
    </message>
    <message>
        <source>Choose who else is {name}. Sessions, notes, saved routes and files of both are then with {name}; where the two records say different things, both are kept.</source>
        <translation>Välj vem som också är {name}. Samtal, anteckningar, sparade vägar och filer från båda finns sedan hos {name}; där uppgifterna skiljer sig behålls båda.</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>Sök en klient</translation>
    </message>
    <message>
        <source>{name} · {aim}</source>
        <translation>{name} · {aim}</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienter</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå ihop</translation>
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
        <source>“{written}” is not a month written as a year and a month, such as 2027-09.</source>
        <translation>”{written}” är inte en månad skriven som år och månad, till exempel 2027-09.</translation>
    </message>
    <message>
        <source>“{given}” will not do here; wanted: {wanted}.</source>
        <translation>”{given}” duger inte här; det ska vara: {wanted}.</translation>
    </message>
    <message>
        <source>Working this out failed twice. Change the question, or close Pathways and open it again.</source>
        <translation>Det gick inte att räkna ut, två gånger. Ändra frågan, eller stäng Pathways och öppna det igen.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {detail}.</source>
        <translation>{file} kan inte skrivas: {detail}.</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>{file} kan inte skrivas.</translation>
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
        <source>{file} was saved by a newer version of Pathways; this one cannot read it.</source>
        <translation>{file} sparades av en nyare version av Pathways; den här kan inte läsa den.</translation>
    </message>
    <message>
        <source>{file} is no whole question: “{field}” says nothing that can be meant.</source>
        <translation>{file} är ingen hel fråga: ”{field}” säger inget som kan menas.</translation>
    </message>
    <message>
        <source>The goal is an addition of your own, which stays in the casebook.</source>
        <translation>Målet är ett eget tillägg, som stannar i ärendeboken.</translation>
    </message>
    <message>
        <source>{file} is not a question saved by Pathways.</source>
        <translation>{file} är ingen fråga som sparats av Pathways.</translation>
    </message>
    <message>
        <source>There is no place called “{given}”; there are: {known}.</source>
        <translation>Det finns ingen plats som heter ”{given}”; det finns: {known}.</translation>
    </message>
    <message>
        <source>“{given}” does not belong to {place}; one question keeps to one place.</source>
        <translation>”{given}” hör inte till {place}; en fråga håller sig till en plats.</translation>
    </message>
    <message>
        <source>Nothing is asked about “{given}” in {place}.</source>
        <translation>Inget frågas om ”{given}” i {place}.</translation>
    </message>
    <message>
        <source>“{given}” may mean several things; write one of these: {candidates}.</source>
        <translation>”{given}” kan betyda flera saker; skriv en av dessa: {candidates}.</translation>
    </message>
    <message>
        <source>Pathways cannot answer this: {detail}</source>
        <translation>Pathways kan inte svara på det här: {detail}</translation>
    </message>
    <message>
        <source>Nearest: {near}.</source>
        <translation>Närmast: {near}.</translation>
    </message>
    <message>
        <source>{file} is too large to be what is wanted.</source>
        <translation>{file} är för stor för att vara det som behövs.</translation>
    </message>
    <message>
        <source>{file} is not text that can be read here; save it as UTF-8.</source>
        <translation>{file} är inte text som kan läsas här; spara den som UTF-8.</translation>
    </message>
    <message>
        <source>There is nothing in {file}.</source>
        <translation>Det finns inget i {file}.</translation>
    </message>
    <message>
        <source>{file} is locked with a password.</source>
        <translation>{file} är låst med ett lösenord.</translation>
    </message>
    <message>
        <source>{file} is in another format; save it as .xlsx or .csv.</source>
        <translation>{file} är i ett annat format; spara den som .xlsx eller .csv.</translation>
    </message>
    <message>
        <source>{file} has more than {most} rows, the most that are taken at once.</source>
        <translation>{file} har fler än {most} rader, det mesta som tas på en gång.</translation>
    </message>
    <message>
        <source>{file}: the column “{column}” stands there twice.</source>
        <translation>{file}: kolumnen ”{column}” står där två gånger.</translation>
    </message>
    <message>
        <source>{file}: there is no column “{column}” in its first row.</source>
        <translation>{file}: det finns ingen kolumn ”{column}” i första raden.</translation>
    </message>
    <message>
        <source>“{given}” is a formula, and formulas are not worked out here; put in its value.</source>
        <translation>”{given}” är en formel, och formler räknas inte ut här; skriv in värdet.</translation>
    </message>
    <message>
        <source>“{given}” is an error of the spreadsheet, not a value.</source>
        <translation>”{given}” är ett fel i kalkylarket, inget värde.</translation>
    </message>
    <message>
        <source>“{given}” is too long to be what is wanted.</source>
        <translation>”{given}” är för långt för att vara det som behövs.</translation>
    </message>
    <message>
        <source>Nothing stands here, and something is wanted.</source>
        <translation>Här står inget, och något behövs.</translation>
    </message>
    <message>
        <source>The catalogue taken in from a pack is damaged. Take it in again, or return to the one that came with Pathways: File, Catalogue packs.</source>
        <translation>Katalogen som togs in från ett paket är skadad. Ta in den igen, eller återgå till den som följde med Pathways: Arkiv, Katalogpaket.</translation>
    </message>
    <message>
        <source>The catalogue of Pathways is not there. Install Pathways again.</source>
        <translation>Katalogen i Pathways finns inte. Installera Pathways igen.</translation>
    </message>
    <message>
        <source>The catalogue belongs to another version of Pathways. Install Pathways again.</source>
        <translation>Katalogen hör till en annan version av Pathways. Installera Pathways igen.</translation>
    </message>
    <message>
        <source>The catalogue of Pathways is damaged. Install Pathways again.</source>
        <translation>Katalogen i Pathways är skadad. Installera Pathways igen.</translation>
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
        <source>{file}: the catalogue is damaged; make it again with “pathways catalogue build”.</source>
        <translation>{file}: katalogen är skadad; skapa den igen med ”pathways catalogue build”.</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>undated figures</source>
        <translation>odaterade uppgifter</translation>
    </message>
    <message>
        <source>{year} figures</source>
        <translation>uppgifter från {year}</translation>
    </message>
    <message>
        <source>{first} to {last} figures</source>
        <translation>uppgifter från {first} till {last}</translation>
    </message>
    <message>
        <source>{years}, some undated</source>
        <translation>{years}, några odaterade</translation>
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
        <translation>Sverige</translation>
    </message>
    <message>
        <source>Wales</source>
        <translation>Wales</translation>
    </message>
</context>
<context>
    <name>NeighbourPage</name>
    <message>
        <source>Neighbours</source>
        <translation>Grannar</translation>
    </message>
    <message>
        <source>Open entry</source>
        <translation>Öppna posten</translation>
    </message>
    <message>
        <source>Put in the middle</source>
        <translation>Ställ i mitten</translation>
    </message>
    <message>
        <source>Press a box to see what lies beyond it.</source>
        <translation>Tryck på en ruta för att se vad som finns bortom den.</translation>
    </message>
    <message>
        <source>Everything there is to know of it (Ctrl+Enter)</source>
        <translation>Allt som finns att veta om den (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Show the neighbours of this one</source>
        <translation>Visa den här postens grannar</translation>
    </message>
    <message>
        <source>What leads here</source>
        <translation>Vad som leder hit</translation>
    </message>
    <message>
        <source>What it leads to</source>
        <translation>Vad det leder till</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
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
        <translation>Karta över grannar</translation>
    </message>
    <message>
        <source>The list beside it says the same as an outline.</source>
        <translation>Listan bredvid säger samma sak som en disposition.</translation>
    </message>
</context>
<context>
    <name>Neighbours</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>holding it counts too</source>
        <translation>att ha det räknas också</translation>
    </message>
    <message>
        <source>held</source>
        <translation>har du</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) here that are not shown</source>
        <translation>
            <numerusform>%n som inte visas leder hit</numerusform>
            <numerusform>%n som inte visas leder hit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leads to %n not shown</source>
        <translation>
            <numerusform>leder till %n som inte visas</numerusform>
            <numerusform>leder till %n som inte visas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>What was said, and what to remember</source>
        <translation>Vad som sades, och att komma ihåg</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fet</translation>
    </message>
    <message>
        <source>B</source>
        <comment>letter on the button for bold</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>I</source>
        <comment>letter on the button for italic</comment>
        <translation>K</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Sparat {time}</translation>
    </message>
    <message>
        <source>Not all of it was pasted: a note takes no more.</source>
        <translation>Allt klistrades inte in: en anteckning rymmer inte mer.</translation>
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
        <translation>Ange ett tal från {least} till {most}.</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>What was found</source>
        <translation>Vad som hittades</translation>
    </message>
</context>
<context>
    <name>OfferModel</name>
    <message>
        <source>{name}
Enter shows it, Ctrl+Enter makes it the goal, Shift+Enter adds it to what you hold.</source>
        <translation>{name}
Enter visar det, Ctrl+Enter gör det till mål, Skift+Enter lägger till det till det du har.</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>choose the goal</source>
        <translation>val av mål</translation>
    </message>
    <message>
        <source>add {name}</source>
        <translation>tillägg av ”{name}”</translation>
    </message>
    <message>
        <source>step</source>
        <translation>steg</translation>
    </message>
    <message>
        <source>funding</source>
        <translation>finansiering</translation>
    </message>
    <message>
        <source>support</source>
        <translation>stöd</translation>
    </message>
    <message>
        <source>plan item</source>
        <translation>planpunkt</translation>
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
    <name>OptionsPane</name>
    <message>
        <source>What goes on the paper</source>
        <translation>Vad som kommer på pappret</translation>
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
        <translation>Papper</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alla sidor</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>En sida</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Hur mycket</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Inget namn</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Papprets språk</translation>
    </message>
    <message>
        <source>Printed at the head of the pages, never kept.</source>
        <translation>Skrivs ut överst på sidorna, sparas aldrig.</translation>
    </message>
    <message>
        <source>For whom (if you like)</source>
        <translation>För vem (om du vill)</translation>
    </message>
    <message>
        <source>A word to them (if you like)</source>
        <translation>Ett ord till personen (om du vill)</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Vägar</translation>
    </message>
</context>
<context>
    <name>OutOfReach</name>
    <message>
        <source>Out of reach</source>
        <translation>Utom räckhåll</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) out of reach</source>
        <translation>
            <numerusform>%n roll utom räckhåll</numerusform>
            <numerusform>%n roller utom räckhåll</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>Pathway summary</source>
        <translation>Sammanfattning av vägar</translation>
    </message>
    <message>
        <source>Choose a list of people</source>
        <translation>Välj en lista med personer</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Tabeller (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Folder for the summaries</source>
        <translation>Mapp för sammanfattningarna</translation>
    </message>
</context>
<context>
    <name>OverrideDeeds</name>
    <message>
        <source>The rule holds again from now on, and its reason goes. Routes saved before stay as they are.</source>
        <translation>Regeln gäller igen från och med nu, och skälet tas bort. Redan sparade vägar förblir som de är.</translation>
    </message>
    <message>
        <source>Let the rule hold again</source>
        <translation>Låt regeln gälla igen</translation>
    </message>
    <message>
        <source>Let it hold</source>
        <translation>Låt den gälla</translation>
    </message>
    <message>
        <source>Set aside. The routes are worked out anew.</source>
        <translation>Åsidosatt. Vägarna räknas om.</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Set a rule aside for {name}</source>
        <translation>Åsidosätt en regel för {name}</translation>
    </message>
    <message>
        <source>Find a step or funding</source>
        <translation>Sök ett steg eller bidrag</translation>
    </message>
    <message>
        <source>Who confirmed it, and how you know</source>
        <translation>Vem som bekräftat det och hur du vet</translation>
    </message>
    <message>
        <source>Fee ({currency})</source>
        <translation>Avgift ({currency})</translation>
    </message>
    <message>
        <source>Step or funding</source>
        <translation>Steg eller bidrag</translation>
    </message>
    <message>
        <source>What is otherwise</source>
        <translation>Vad som är annorlunda</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>It starts in</source>
        <translation>Det börjar i</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Åsidosätt</translation>
    </message>
    <message>
        <source>It holds for {name} alone, in every plan, and is printed with its reason and your name.</source>
        <translation>Det gäller bara {name}, i varje plan, och skrivs ut med skälet och ditt namn.</translation>
    </message>
    <message>
        <source>Met: {part}</source>
        <translation>Uppfyllt: {part}</translation>
    </message>
    <message>
        <source>Another fee</source>
        <translation>En annan avgift</translation>
    </message>
    <message>
        <source>It takes another time</source>
        <translation>Det tar kortare eller längre tid</translation>
    </message>
    <message>
        <source>It starts in other months</source>
        <translation>Det börjar i andra månader</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>any month</source>
        <translation>vilken månad som helst</translation>
    </message>
    <message>
        <source>In the catalogue: {fact}</source>
        <translation>I katalogen: {fact}</translation>
    </message>
    <message>
        <source>No month ticked: it starts in any.</source>
        <translation>Ingen månad ikryssad: det börjar i vilken som helst.</translation>
    </message>
    <message>
        <source>It asks nothing that could be set aside.</source>
        <translation>Det ställer inga krav som kan åsidosättas.</translation>
    </message>
    <message>
        <source>It is planned so already.</source>
        <translation>Det planeras redan så.</translation>
    </message>
</context>
<context>
    <name>OverrideList</name>
    <message>
        <source>Set a rule aside…</source>
        <translation>Åsidosätt en regel…</translation>
    </message>
    <message>
        <source>Prints with its reason.</source>
        <translation>Skrivs ut med skälet.</translation>
    </message>
    <message>
        <source>Rules set aside by an adviser</source>
        <translation>Regler som åsidosatts av en rådgivare</translation>
    </message>
    <message>
        <source>Let it hold again: {entry}</source>
        <translation>Låt gälla igen: {entry}</translation>
    </message>
    <message>
        <source>Let it hold again</source>
        <translation>Låt gälla igen</translation>
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
        <translation>en del av kraven tas som uppfyllda</translation>
    </message>
    <message>
        <source>taken as met: {part}</source>
        <translation>tas som uppfyllt: {part}</translation>
    </message>
    <message>
        <source>fee {sum}</source>
        <translation>avgift {sum}</translation>
    </message>
    <message>
        <source>takes {span}</source>
        <translation>tar {span}</translation>
    </message>
    <message>
        <source>starts in: {months}</source>
        <translation>börjar: {months}</translation>
    </message>
    <message>
        <source>starts in any month</source>
        <translation>börjar vilken månad som helst</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Additions from a colleague</source>
        <translation>Tillägg från en kollega</translation>
    </message>
    <message>
        <source>What the pack holds</source>
        <translation>Vad paketet innehåller</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>What it would do</source>
        <translation>Vad som händer</translation>
    </message>
    <message>
        <source>Take in what is ticked</source>
        <translation>Ta in det ikryssade</translation>
    </message>
    <message>
        <source>Look at each before you take it in: it is planned with as if it were in the catalogue.</source>
        <translation>Titta på varje innan du tar in det: det räknas med som om det stod i katalogen.</translation>
    </message>
    <message>
        <source>Refused. {why}</source>
        <translation>Avvisas. {why}</translation>
    </message>
    <message>
        <source>Replaces yours of {day}.</source>
        <translation>Ersätter ditt från {day}.</translation>
    </message>
    <message>
        <source>New.</source>
        <translation>Nytt.</translation>
    </message>
</context>
<context>
    <name>PackMessages</name>
    <message>
        <source>{file} is not taken in: {detail}.</source>
        <translation>{file} tas inte in: {detail}.</translation>
    </message>
    <message>
        <source>The publisher’s key {file} cannot be used.</source>
        <translation>Utgivarens nyckel {file} kan inte användas.</translation>
    </message>
    <message>
        <source>{file} is too large for a catalogue pack.</source>
        <translation>{file} är för stor för ett katalogpaket.</translation>
    </message>
    <message>
        <source>{file} is not a catalogue pack.</source>
        <translation>{file} är inget katalogpaket.</translation>
    </message>
    <message>
        <source>{file} is cut short; copy it once more.</source>
        <translation>{file} är avkortad; kopiera den en gång till.</translation>
    </message>
    <message>
        <source>{file} is in a newer form than this version of Pathways reads; update Pathways.</source>
        <translation>{file} har en nyare form än den här versionen av Pathways kan läsa; uppdatera Pathways.</translation>
    </message>
    <message>
        <source>{file} was made for a newer version of Pathways; update Pathways first.</source>
        <translation>{file} gjordes för en nyare version av Pathways; uppdatera Pathways först.</translation>
    </message>
    <message>
        <source>{file} was made for an earlier version of Pathways; ask its publisher for a newer pack.</source>
        <translation>{file} gjordes för en tidigare version av Pathways; be utgivaren om ett nyare paket.</translation>
    </message>
    <message>
        <source>Nobody has signed {file}, so it is not taken in.</source>
        <translation>Ingen har undertecknat {file}, så den tas inte in.</translation>
    </message>
    <message>
        <source>The signature does not fit {file}: it was damaged or changed after it was signed. It is not taken in.</source>
        <translation>Underskriften stämmer inte med {file}: den skadades eller ändrades efter undertecknandet. Den tas inte in.</translation>
    </message>
    <message>
        <source>{file} is signed by somebody who is not trusted here: {detail}.</source>
        <translation>{file} är undertecknad av någon som inte är betrodd här: {detail}.</translation>
    </message>
    <message>
        <source>{file} is signed with another key than this one.</source>
        <translation>{file} är undertecknad med en annan nyckel än denna.</translation>
    </message>
    <message>
        <source>{file} is nested too deeply, so it is not taken in.</source>
        <translation>{file} har för många nivåer, så den tas inte in.</translation>
    </message>
    <message>
        <source>{file} has more entries than a catalogue can have.</source>
        <translation>{file} har fler poster än en katalog kan ha.</translation>
    </message>
    <message>
        <source>{file} holds something that is never taken in: {detail}.</source>
        <translation>{file} innehåller något som aldrig tas in: {detail}.</translation>
    </message>
    <message>
        <source>{file} would stand in the place of additions of your own: {detail}.</source>
        <translation>{file} skulle ta platsen från egna tillägg: {detail}.</translation>
    </message>
    <message>
        <source>The catalogue in {file} is not valid: {detail}.</source>
        <translation>Katalogen i {file} är inte giltig: {detail}.</translation>
    </message>
    <message>
        <source>The dates of {file} cannot be right ({detail}); look at the clock of this computer too.</source>
        <translation>Datumen i {file} kan inte stämma ({detail}); se också på datorns klocka.</translation>
    </message>
    <message>
        <source>{file} is older than the catalogue in use.</source>
        <translation>{file} är äldre än katalogen som används.</translation>
    </message>
</context>
<context>
    <name>PackReview</name>
    <message>
        <source>What the pack would change</source>
        <translation>Vad paketet skulle ändra</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Vad det blir av den</translation>
    </message>
    <message>
        <source>Use this catalogue</source>
        <translation>Använd den här katalogen</translation>
    </message>
    <message>
        <source>The catalogue of {name}, checked {day}, signed on {made} with the key {key}.</source>
        <translation>Katalogen från {name}, kontrollerad {day}, undertecknad den {made} med nyckeln {key}.</translation>
    </message>
    <message>
        <source>You will trust packs of this publisher from now on.</source>
        <translation>Du litar på paket från den här utgivaren från och med nu.</translation>
    </message>
    <message>
        <source>This pack is older than the catalogue in use: it would bring back older facts.</source>
        <translation>Paketet är äldre än katalogen som används: det skulle ta tillbaka äldre uppgifter.</translation>
    </message>
    <message>
        <source>The catalogue in use cannot be read, so nothing can be compared.</source>
        <translation>Katalogen som används kan inte läsas, så ingenting kan jämföras.</translation>
    </message>
    <message>
        <source>{place}: {section}</source>
        <translation>{place}: {section}</translation>
    </message>
    <message>
        <source>It says what the catalogue in use says already.</source>
        <translation>Det säger vad katalogen som används redan säger.</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Föregående sida</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nästa sida</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zooma ut</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zooma in</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Hela sidan</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Sidans bredd</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Gör sidorna…</translation>
    </message>
    <message numerus="yes">
        <source>of %n</source>
        <comment>pages in all</comment>
        <translation>
            <numerusform>av %n</numerusform>
            <numerusform>av %n</numerusform>
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
        <translation>Sidorna som de skrivs ut</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Sida {number} av {count}</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>At 16 or 17: notarised consent of a parent or guardian and a letter that the person has withdrawn from school</source>
        <translation>Vid 16 eller 17 års ålder: vårdnadshavares samtycke, bestyrkt av notarie, och ett brev om att personen har lämnat skolan</translation>
    </message>
    <message>
        <source>Authorised translation to Swedish or English</source>
        <translation>Auktoriserad översättning till svenska eller engelska</translation>
    </message>
    <message>
        <source>Certificates for level 2 literacy and numeracy</source>
        <translation>Intyg om läs- och skrivkunnighet och räknefärdighet på nivå 2</translation>
    </message>
    <message>
        <source>Certified translations of documents not in English or French</source>
        <translation>Certifierade översättningar av handlingar som inte är på engelska eller franska</translation>
    </message>
    <message>
        <source>Character reference and transcript</source>
        <translation>Personlig referens och studieintyg</translation>
    </message>
    <message>
        <source>Confirmation of registration and of induction or probation</source>
        <translation>Bekräftelse på registrering och på introduktions- eller provperiod</translation>
    </message>
    <message>
        <source>Course-by-course evaluation, sent by the agency</source>
        <translation>Bedömning kurs för kurs, skickad av bedömningsorganet</translation>
    </message>
    <message>
        <source>Degree certificate and transcript</source>
        <translation>Examensbevis och studieintyg</translation>
    </message>
    <message>
        <source>Degree certificate, all pages</source>
        <translation>Examensbevis, alla sidor</translation>
    </message>
    <message>
        <source>Employer request with proof of two weeks&apos; advertising</source>
        <translation>Arbetsgivarens begäran med bevis på två veckors annonsering</translation>
    </message>
    <message>
        <source>Foreign degree certificate and course list</source>
        <translation>Utländskt examensbevis och kurslista</translation>
    </message>
    <message>
        <source>Form DS-2019</source>
        <translation>Blankett DS-2019</translation>
    </message>
    <message>
        <source>Headteacher’s endorsement</source>
        <translation>Rektorns stöd</translation>
    </message>
    <message>
        <source>Health declaration</source>
        <translation>Hälsodeklaration</translation>
    </message>
    <message>
        <source>Identity-verified fingerprints</source>
        <translation>Fingeravtryck med styrkt identitet</translation>
    </message>
    <message>
        <source>J-1 or Q-1 visa and passport pages</source>
        <translation>Visum J-1 eller Q-1 och passidor</translation>
    </message>
    <message>
        <source>Letter of good standing from the home teaching authority</source>
        <translation>Intyg om god ställning från hemlandets lärarmyndighet</translation>
    </message>
    <message>
        <source>Official transcripts</source>
        <translation>Officiella studieintyg</translation>
    </message>
    <message>
        <source>Official transcripts, sent by the university</source>
        <translation>Officiella studieintyg, skickade av universitetet</translation>
    </message>
    <message>
        <source>Paediatric first aid certificate</source>
        <translation>Intyg om första hjälpen för barn</translation>
    </message>
    <message>
        <source>Proof of 500 hours, competency reference and transcript</source>
        <translation>Bevis på 500 timmar, kompetensreferens och studieintyg</translation>
    </message>
    <message>
        <source>Proof of Swedish</source>
        <translation>Bevis på kunskaper i svenska</translation>
    </message>
    <message>
        <source>Proof of identity</source>
        <translation>Legitimation</translation>
    </message>
    <message>
        <source>Proof of identity and age</source>
        <translation>Bevis på identitet och ålder</translation>
    </message>
    <message>
        <source>Proof of identity and five years of addresses</source>
        <translation>Legitimation och adresser för fem år</translation>
    </message>
    <message>
        <source>Proof of induction or of exemption</source>
        <translation>Bevis på introduktionsperiod eller undantag</translation>
    </message>
    <message>
        <source>Proof of teaching and a full teaching report, where education courses are to be excused</source>
        <translation>Bevis på undervisning och fullständig undervisningsrapport, om du ska befrias från kurser i pedagogik</translation>
    </message>
    <message>
        <source>Proof of teaching experience and English</source>
        <translation>Bevis på undervisningserfarenhet och engelska</translation>
    </message>
    <message>
        <source>Recommendation form</source>
        <translation>Rekommendationsblankett</translation>
    </message>
    <message>
        <source>Record of 180 clock hours of professional learning</source>
        <translation>Förteckning över 180 timmars kompetensutveckling</translation>
    </message>
    <message>
        <source>Records extract, if the employer asks</source>
        <translation>Registerutdrag, om arbetsgivaren begär det</translation>
    </message>
    <message>
        <source>Request form signed by the superintendent</source>
        <translation>Begäran undertecknad av skolchefen</translation>
    </message>
    <message>
        <source>School endorsement letter</source>
        <translation>Intyg om skolans stöd</translation>
    </message>
    <message>
        <source>Service certificate (tjänstgöringsintyg) with extent and dates</source>
        <translation>Tjänstgöringsintyg med omfattning och datum</translation>
    </message>
    <message>
        <source>Statement of professional standing</source>
        <translation>Intyg om yrkesmässig ställning</translation>
    </message>
    <message>
        <source>Support of headteacher or employer and of the local authority</source>
        <translation>Stöd från rektor eller arbetsgivare och från kommunen</translation>
    </message>
    <message>
        <source>Teaching qualification certificate and transcript</source>
        <translation>Bevis på lärarexamen och studieintyg</translation>
    </message>
    <message>
        <source>Transcripts and syllabi from the university abroad, with certified translations</source>
        <translation>Studieintyg och kursplaner från det utländska universitetet, med certifierade översättningar</translation>
    </message>
    <message>
        <source>Two confidential character references</source>
        <translation>Två konfidentiella personliga referenser</translation>
    </message>
    <message>
        <source>University recommendation</source>
        <translation>Universitetets rekommendation</translation>
    </message>
    <message>
        <source>Valid out-of-state certificate</source>
        <translation>Giltigt certifikat från en annan delstat</translation>
    </message>
    <message>
        <source>Verification of teaching employment</source>
        <translation>Intyg om anställning som lärare</translation>
    </message>
    <message>
        <source>Verification of teaching experience form</source>
        <translation>Blankett som styrker undervisningserfarenhet</translation>
    </message>
    <message>
        <source>Verification of work experience</source>
        <translation>Intyg om arbetslivserfarenhet</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Routes</source>
        <translation>Vägar</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Utforska</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Pengar</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienter</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planer</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Workforce plans</source>
        <translation>Personalplaner</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>open</source>
        <translation>öppen</translation>
    </message>
    <message>
        <source>pilot</source>
        <translation>försök</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>of a step or bursary</comment>
        <translation>föreslagen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stängd</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Åtagande</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Besvaras av</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What it says, in short</source>
        <translation>Vad den säger, i korthet</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Vad som saknas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>met</source>
        <translation>uppfylld</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>delvis</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>föreslagen</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>lucka</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>inte kopplad</translation>
    </message>
    <message>
        <source>What the plan asks for can be taken up today.</source>
        <translation>Det som planen begär finns att tillgå i dag.</translation>
    </message>
    <message>
        <source>Some of what the plan asks for can be taken up today.</source>
        <translation>En del av det planen begär finns att tillgå i dag.</translation>
    </message>
    <message>
        <source>What would answer it is only proposed so far.</source>
        <translation>Det som skulle besvara den är hittills bara föreslaget.</translation>
    </message>
    <message>
        <source>Nothing was found that answers it.</source>
        <translation>Inget hittades som besvarar den.</translation>
    </message>
    <message>
        <source>No entry of the catalogue is linked to it: most such items are not about pathways.</source>
        <translation>Ingen post i katalogen är kopplad till den: de flesta sådana punkter handlar inte om vägar.</translation>
    </message>
    <message>
        <source>Met {count}</source>
        <translation>Uppfyllda {count}</translation>
    </message>
    <message>
        <source>Partly {count}</source>
        <translation>Delvis {count}</translation>
    </message>
    <message>
        <source>Proposed {count}</source>
        <translation>Föreslagna {count}</translation>
    </message>
    <message>
        <source>Gap {count}</source>
        <translation>Luckor {count}</translation>
    </message>
    <message>
        <source>Not linked {count}</source>
        <translation>Inte kopplade {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n uppfylld</numerusform>
            <numerusform>%n uppfyllda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partly</source>
        <translation>
            <numerusform>%n delvis</numerusform>
            <numerusform>%n delvis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed</source>
        <translation>
            <numerusform>%n föreslagen</numerusform>
            <numerusform>%n föreslagna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n lucka</numerusform>
            <numerusform>%n luckor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not linked</source>
        <translation>
            <numerusform>%n inte kopplad</numerusform>
            <numerusform>%n inte kopplade</numerusform>
        </translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Del {number}</translation>
    </message>
    <message>
        <source>nothing in the catalogue</source>
        <translation>inget i katalogen</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n steg</numerusform>
            <numerusform>%n steg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed step(s)</source>
        <translation>
            <numerusform>%n föreslaget steg</numerusform>
            <numerusform>%n föreslagna steg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) or qualification(s)</source>
        <translation>
            <numerusform>%n roll eller merit</numerusform>
            <numerusform>%n roller eller meriter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s) or loan(s)</source>
        <translation>
            <numerusform>%n bidrag eller lån</numerusform>
            <numerusform>%n bidrag eller lån</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of support</source>
        <translation>
            <numerusform>%n slags stöd</numerusform>
            <numerusform>%n slags stöd</numerusform>
        </translation>
    </message>
    <message>
        <source>You hold {goal} already.</source>
        <translation>Du har redan ”{goal}”.</translation>
    </message>
    <message>
        <source>The search was cut short: what it would gain is not known.</source>
        <translation>Sökningen avbröts: vad det skulle ge är inte känt.</translation>
    </message>
    <message>
        <source>With it too there is no route to {goal}.</source>
        <translation>Även med det finns ingen väg till ”{goal}”.</translation>
    </message>
    <message>
        <source>It opens a way to {goal} where there is none.</source>
        <translation>Det öppnar en väg till ”{goal}” där det inte finns någon.</translation>
    </message>
    <message>
        <source>It brings you to {goal} {span} sooner.</source>
        <translation>Det tar dig till ”{goal}” {span} tidigare.</translation>
    </message>
    <message>
        <source>It makes a difference on the way to {goal}.</source>
        <translation>Det gör skillnad på vägen till ”{goal}”.</translation>
    </message>
    <message numerus="yes">
        <source>%n route(s) to {goal} would take it, none of them better in any one figure.</source>
        <translation>
            <numerusform>%n väg till ”{goal}” skulle ta det, men inte vara bättre i någon siffra.</numerusform>
            <numerusform>%n vägar till ”{goal}” skulle ta det, men ingen vara bättre i någon siffra.</numerusform>
        </translation>
    </message>
    <message>
        <source>It makes no difference to your routes to {goal}.</source>
        <translation>Det gör ingen skillnad för dina vägar till ”{goal}”.</translation>
    </message>
    <message>
        <source>First arrival</source>
        <translation>Tidigast framme</translation>
    </message>
    <message>
        <source>Least net cost, as planned</source>
        <translation>Lägsta nettokostnad, enligt plan</translation>
    </message>
    <message>
        <source>Fewest months without pay</source>
        <translation>Minst antal månader utan lön</translation>
    </message>
    <message>
        <source>no route</source>
        <translation>ingen väg</translation>
    </message>
</context>
<context>
    <name>PlansPlace</name>
    <message>
        <source>Workforce plans</source>
        <translation>Personalplaner</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Your question is about another place.</source>
        <translation>Din fråga gäller en annan plats.</translation>
    </message>
    <message>
        <source>Choose a goal first: then the routes show what it would change.</source>
        <translation>Välj ett mål först: då visar vägarna vad det skulle ändra.</translation>
    </message>
    <message>
        <source>Choose an item to see what answers it.</source>
        <translation>Välj en punkt för att se vad som besvarar den.</translation>
    </message>
    <message>
        <source>Reading the plans…</source>
        <translation>Läser planerna…</translation>
    </message>
    <message>
        <source>suppose {name}</source>
        <translation>antagande om ”{name}”</translation>
    </message>
    <message>
        <source>suppose {name} no longer</source>
        <translation>slut på antagande om ”{name}”</translation>
    </message>
    <message>
        <source>The question is about {place} now; Undo goes back.</source>
        <translation>Frågan gäller nu {place}; Ångra går tillbaka.</translation>
    </message>
    <message>
        <source>choose the goal</source>
        <translation>val av mål</translation>
    </message>
    <message>
        <source>plan</source>
        <comment>name of a file</comment>
        <translation>plan</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Kommaseparerade värden</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Spara som kalkylark</translation>
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
        <translation>Ändringar gäller direkt.</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Återställ standardvärden</translation>
    </message>
    <message>
        <source>&#xa0;min</source>
        <comment>minutes, after their number</comment>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source>&#xa0;%</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>The one open last</source>
        <translation>Den som senast var öppen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>The language of the window. Dates, money and sorting follow it.</source>
        <translation>Fönstrets språk. Datum, pengar och sortering följer det.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>Light, dark or high contrast.</source>
        <translation>Ljust, mörkt eller hög kontrast.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>Of the size your system uses, from 100 to 200 per cent.</source>
        <translation>Av storleken i ditt system, från 100 till 200 procent.</translation>
    </message>
    <message>
        <source>Keep still what would move</source>
        <translation>Håll stilla det som annars rör sig</translation>
    </message>
    <message>
        <source>Rows, panes and lists change at once instead of sliding or fading.</source>
        <translation>Rader, rutor och listor ändras direkt i stället för att glida eller tonas.</translation>
    </message>
    <message>
        <source>Place at start</source>
        <translation>Plats vid start</translation>
    </message>
    <message>
        <source>Whose catalogue is open when Pathways starts.</source>
        <translation>Vilken plats katalog som är öppen när Pathways startar.</translation>
    </message>
    <message>
        <source>Lock the casebook after</source>
        <translation>Lås ärendeboken efter</translation>
    </message>
    <message>
        <source>So many minutes without a key or the pointer; also when the computer sleeps.</source>
        <translation>Så många minuter utan tangenttryck eller pekarrörelse; också när datorn går i viloläge.</translation>
    </message>
    <message>
        <source>The settings could not be read. They were set aside as {file}; Pathways starts with its own.</source>
        <translation>Inställningarna kunde inte läsas. De lades undan som {file}; Pathways startar med sina egna.</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>A row that names no place is asked of the one open here: {place}.</source>
        <translation>En rad som inte anger någon plats gäller den som är öppen här: {place}.</translation>
    </message>
    <message>
        <source>A row that names no place or goal is asked as here: {place}, {goal}.</source>
        <translation>En rad som inte anger plats eller mål får dem härifrån: {place}, {goal}.</translation>
    </message>
    <message numerus="yes">
        <source>%n addition(s) of your own are planned with.</source>
        <translation>
            <numerusform>Planeringen räknar också med %n eget tillägg.</numerusform>
            <numerusform>Planeringen räknar också med %n egna tillägg.</numerusform>
        </translation>
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
        <translation>I ordning efter vad ett svar kan ge. ”Vet inte” är också ett svar.</translation>
    </message>
    <message>
        <source>No question is open: nothing here turns on an answer.</source>
        <translation>Ingen fråga är öppen: inget här beror på ett svar.</translation>
    </message>
    <message>
        <source>Worth answering</source>
        <translation>Värda att besvara</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Visa %n till</numerusform>
            <numerusform>Visa %n till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask again what was put aside (%n)</source>
        <translation>
            <numerusform>Ställ undanlagda frågor igen (%n)</numerusform>
            <numerusform>Ställ undanlagda frågor igen (%n)</numerusform>
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
    <name>Questions</name>
    <message>
        <source>Are you Deaf or hard of hearing?</source>
        <translation>Är du döv eller hörselskadad?</translation>
    </message>
    <message>
        <source>Are you First Nations, Metis or Inuit?</source>
        <translation>Tillhör du First Nations, métis eller inuiter?</translation>
    </message>
    <message>
        <source>Are you a First Nation student?</source>
        <translation>Är du student från en First Nation?</translation>
    </message>
    <message>
        <source>Are you a UK or Irish citizen, or settled here, and have you lived in the UK for the last three years? (If not, courses cost more than shown.)</source>
        <translation>Är du brittisk eller irländsk medborgare, eller bofast, och har du bott i Storbritannien de senaste tre åren? (Om inte kostar kurserna mer än vad som visas.)</translation>
    </message>
    <message>
        <source>Are you a working teacher or enrolled in a teacher-preparation programme?</source>
        <translation>Arbetar du som lärare eller går du en lärarutbildning?</translation>
    </message>
    <message>
        <source>Are you a young Swede living abroad?</source>
        <translation>Är du ung svensk bosatt utomlands?</translation>
    </message>
    <message>
        <source>Are you admitted to a teacher programme?</source>
        <translation>Är du antagen till en lärarutbildning?</translation>
    </message>
    <message>
        <source>Are you allowed to work in the United States, or will you be by the time you start?</source>
        <translation>Får du arbeta i USA, eller kommer du att få det när du börjar?</translation>
    </message>
    <message>
        <source>Are you employed as a teacher now?</source>
        <translation>Är du anställd som lärare nu?</translation>
    </message>
    <message>
        <source>Are you newly arrived in Sweden?</source>
        <translation>Är du nyanländ i Sverige?</translation>
    </message>
    <message>
        <source>Are you registered at Arbetsförmedlingen?</source>
        <translation>Är du inskriven på Arbetsförmedlingen?</translation>
    </message>
    <message>
        <source>As additional learning needs co-ordinator, do you belong, or would you, to the school’s senior leadership team?</source>
        <translation>Ingår du, eller skulle du ingå, i skolans ledningsgrupp som samordnare för särskilda stödbehov (ALNCo)?</translation>
    </message>
    <message>
        <source>Can you give references that show you suit work with young people?</source>
        <translation>Kan du lämna referenser som visar att du passar för arbete med unga?</translation>
    </message>
    <message>
        <source>Can you work at least half time in the right stage and subjects for as long as the studies last?</source>
        <translation>Kan du arbeta minst halvtid i rätt skolform och ämnen under hela studietiden?</translation>
    </message>
    <message>
        <source>Did you take your degree in Sweden, on a programme taught in Swedish?</source>
        <translation>Tog du din examen i Sverige, på ett program som gavs på svenska?</translation>
    </message>
    <message>
        <source>Did you write an independent project of at least 15 credits in the subject?</source>
        <translation>Har du gjort ett självständigt arbete om minst 15 högskolepoäng i ämnet?</translation>
    </message>
    <message>
        <source>Do you already have the university credits or trade knowledge for one more subject or stage?</source>
        <translation>Har du redan högskolepoängen eller yrkeskunskaperna för ett ämne eller en skolform till?</translation>
    </message>
    <message>
        <source>Do you already hold qualified teacher status for schools?</source>
        <translation>Har du redan behörighet som lärare i skolan (QTS)?</translation>
    </message>
    <message>
        <source>Do you already teach at the other level (elementary or secondary), and would a district consider you for this one?</source>
        <translation>Undervisar du redan på den andra nivån (elementary eller secondary), och skulle ett skoldistrikt kunna tänka sig dig för den här?</translation>
    </message>
    <message>
        <source>Do you have a federal or B.C. student loan that is paid up to date?</source>
        <translation>Har du ett federalt studielån eller ett från B.C. utan obetalda skulder?</translation>
    </message>
    <message>
        <source>Do you have a placement or a volunteer post in a school?</source>
        <translation>Har du praktik eller volontäruppdrag i en skola?</translation>
    </message>
    <message>
        <source>Do you have a teaching post in B.C. today?</source>
        <translation>Har du en lärartjänst i B.C. i dag?</translation>
    </message>
    <message>
        <source>Do you have children who depend on you?</source>
        <translation>Har du barn att försörja?</translation>
    </message>
    <message>
        <source>Do you have enough weeks of study aid left for the whole training?</source>
        <translation>Har du tillräckligt många veckor med studiemedel kvar för hela utbildningen?</translation>
    </message>
    <message>
        <source>Do you have experience of pedagogical work, such as teaching or leading a preschool?</source>
        <translation>Har du erfarenhet av pedagogiskt arbete, till exempel att undervisa eller leda en förskola?</translation>
    </message>
    <message>
        <source>Do you have experience that helps children learn and develop?</source>
        <translation>Har du erfarenhet som hjälper barn att lära och utvecklas?</translation>
    </message>
    <message>
        <source>Do you have special training, life skills or long experience in the one subject you would teach?</source>
        <translation>Har du särskild utbildning, livserfarenhet eller lång vana i det ämne du skulle undervisa i?</translation>
    </message>
    <message>
        <source>Do you have university education in pedagogy, other than a teacher degree?</source>
        <translation>Har du högskoleutbildning i pedagogik, annan än lärarexamen?</translation>
    </message>
    <message>
        <source>Do you have work experience that fits a support post in school?</source>
        <translation>Har du arbetslivserfarenhet som passar en stödtjänst i skolan?</translation>
    </message>
    <message>
        <source>Do you have, or can you get, an offer of a post?</source>
        <translation>Har du, eller kan du få, ett anställningserbjudande?</translation>
    </message>
    <message>
        <source>Do you lack a finished compulsory or upper-secondary education that you would now complete?</source>
        <translation>Saknar du en avslutad grundskole- eller gymnasieutbildning som du nu skulle slutföra?</translation>
    </message>
    <message>
        <source>Do you lead an area of your school or manage other staff?</source>
        <translation>Leder du ett område på din skola eller annan personal?</translation>
    </message>
    <message>
        <source>Do you live in Northern B.C. now?</source>
        <translation>Bor du i norra B.C. nu?</translation>
    </message>
    <message>
        <source>Do you live in a rural or remote community, too far from a university to travel there?</source>
        <translation>Bor du på landsbygden eller avlägset, för långt från ett universitet för att resa dit?</translation>
    </message>
    <message>
        <source>Do you qualify for student finance as a student from the UK?</source>
        <translation>Har du rätt till brittiskt studiestöd som student från Storbritannien?</translation>
    </message>
    <message>
        <source>Do you speak a B.C. First Nations language well enough for its language authority to vouch for you?</source>
        <translation>Talar du ett av B.C:s First Nations-språk så bra att dess språkmyndighet kan gå i god för dig?</translation>
    </message>
    <message>
        <source>Do you teach at a host school of the Arizona Teacher Residency, and would you be nominated to supervise a resident?</source>
        <translation>Undervisar du på en värdskola för Arizona Teacher Residency, och skulle du bli nominerad till att handleda en deltagare?</translation>
    </message>
    <message>
        <source>Do you work in a maintained school in Wales now, in any role?</source>
        <translation>Arbetar du nu i en kommunal skola (maintained school) i Wales, oavsett roll?</translation>
    </message>
    <message>
        <source>Do you work in licensed child care or as a StrongStart facilitator now?</source>
        <translation>Arbetar du nu i licensierad barnomsorg eller som StrongStart-ledare?</translation>
    </message>
    <message>
        <source>Does CSN count you as entitled to Swedish study aid?</source>
        <translation>Räknar CSN dig som berättigad till svenska studiemedel?</translation>
    </message>
    <message>
        <source>Does Skolverket still offer Lärarlyftet courses, beginning when you could start one?</source>
        <translation>Erbjuder Skolverket fortfarande kurser inom Lärarlyftet som börjar när du skulle kunna börja?</translation>
    </message>
    <message>
        <source>Does an adult depend on you financially?</source>
        <translation>Är någon vuxen ekonomiskt beroende av dig?</translation>
    </message>
    <message>
        <source>Does an independent school authority want to hire you for a specific post?</source>
        <translation>Vill en fristående skolhuvudman anställa dig på en viss tjänst?</translation>
    </message>
    <message>
        <source>Does any other grant, loan or waiver already pay for the same course costs?</source>
        <translation>Betalar något annat bidrag, lån eller avgiftsbefrielse redan samma kurskostnader?</translation>
    </message>
    <message>
        <source>Does the Alaska Highway consortium (SFU and Northern Lights College) take students in when you could begin?</source>
        <translation>Tar Alaska Highway-konsortiet (SFU och Northern Lights College) in studenter när du skulle kunna börja?</translation>
    </message>
    <message>
        <source>Does the post lack a suitable licensed applicant?</source>
        <translation>Saknar tjänsten en lämplig legitimerad sökande?</translation>
    </message>
    <message>
        <source>Does the school count as one with particularly hard conditions?</source>
        <translation>Räknas skolan som en med särskilt svåra förutsättningar?</translation>
    </message>
    <message>
        <source>Does the school run a team-based staffing model?</source>
        <translation>Arbetar skolan med lärarlag som bemanningsmodell?</translation>
    </message>
    <message>
        <source>Does your headteacher support your application?</source>
        <translation>Stöder din rektor din ansökan?</translation>
    </message>
    <message>
        <source>Does your letter from the Teacher Regulation Branch say some education courses may be excused after teaching?</source>
        <translation>Säger ditt brev från Teacher Regulation Branch att du kan slippa vissa pedagogiska kurser efter en tid som lärare?</translation>
    </message>
    <message>
        <source>Does your local authority support your application?</source>
        <translation>Stöder kommunen din ansökan?</translation>
    </message>
    <message>
        <source>Does your research degree cover a school subject as the programme asks?</source>
        <translation>Täcker din forskarexamen ett skolämne så som utbildningen kräver?</translation>
    </message>
    <message>
        <source>Does your transition organisation find that the training strengthens your position on the labour market?</source>
        <translation>Bedömer din omställningsorganisation att utbildningen stärker din ställning på arbetsmarknaden?</translation>
    </message>
    <message>
        <source>Has EWC already refused to recognise your teaching qualification?</source>
        <translation>Har EWC redan nekat att erkänna din lärarutbildning?</translation>
    </message>
    <message>
        <source>Has EWC confirmed that you need not serve induction in Wales?</source>
        <translation>Har EWC bekräftat att du inte behöver introduktionsperiod i Wales?</translation>
    </message>
    <message>
        <source>Has First Things First approved your scholarship for this term?</source>
        <translation>Har First Things First beviljat ditt stipendium för den här terminen?</translation>
    </message>
    <message>
        <source>Has a school district or charter school said it will sponsor you: offer the post and sign the request?</source>
        <translation>Har ett skoldistrikt eller en charterskola sagt att de stöder dig: erbjuder tjänsten och skriver under begäran?</translation>
    </message>
    <message>
        <source>Has a school that could not find a certified teacher asked for you by name for a specific post?</source>
        <translation>Har en skola som inte hittat en certifierad lärare begärt just dig till en viss tjänst?</translation>
    </message>
    <message>
        <source>Has a university judged your prior learning equal to the entry requirements?</source>
        <translation>Har ett universitet bedömt att din reella kompetens motsvarar behörighetskraven?</translation>
    </message>
    <message>
        <source>Has your ITE partnership confirmed that your place is inside its intake allocation?</source>
        <translation>Har ditt partnerskap för lärarutbildning (ITE) bekräftat att din plats ryms i dess tilldelning?</translation>
    </message>
    <message>
        <source>Has your college&apos;s aid office offered you an Arizona Teachers Academy award?</source>
        <translation>Har ditt colleges bidragskontor erbjudit dig ett bidrag från Arizona Teachers Academy?</translation>
    </message>
    <message>
        <source>Have you filed, or will you file, the FAFSA (federal student aid form) for the year?</source>
        <translation>Har du lämnat in FAFSA (den federala stödansökan) för året, eller kommer du att göra det?</translation>
    </message>
    <message>
        <source>Have you left high school without a diploma?</source>
        <translation>Har du lämnat high school utan examen?</translation>
    </message>
    <message>
        <source>Have you taught at a university?</source>
        <translation>Har du undervisat på högskola eller universitet?</translation>
    </message>
    <message>
        <source>Have you worked for a long time with children or young people?</source>
        <translation>Har du arbetat länge med barn eller unga?</translation>
    </message>
    <message>
        <source>How good is your French (none, A1 to C2)?</source>
        <translation>Hur bra är din franska (ingen, A1 till C2)?</translation>
    </message>
    <message>
        <source>How many Emergency Teaching certificates have you already had in Arizona?</source>
        <translation>Hur många Emergency Teaching-certifikat har du redan haft i Arizona?</translation>
    </message>
    <message>
        <source>How many US college credit hours have you already earned?</source>
        <translation>Hur många amerikanska collegepoäng har du redan?</translation>
    </message>
    <message>
        <source>How many academic credits are you short, according to your evaluation (0 if none)?</source>
        <translation>Hur många akademiska poäng saknar du enligt din bedömning (0 om inga)?</translation>
    </message>
    <message>
        <source>How many college credit hours do you have in the career and technical field?</source>
        <translation>Hur många collegepoäng har du i det yrkestekniska området?</translation>
    </message>
    <message>
        <source>How many credits does Skolverket say are missing in your foreign training (0 if none)?</source>
        <translation>Hur många högskolepoäng saknas i din utländska utbildning enligt Skolverket (0 om inga)?</translation>
    </message>
    <message>
        <source>How many credits of education courses does your evaluation letter still ask for (0 if none)?</source>
        <translation>Hur många poäng i pedagogik begär ditt bedömningsbrev fortfarande (0 om inga)?</translation>
    </message>
    <message>
        <source>How many credits would be left to the degree after the university has assessed your studies and experience?</source>
        <translation>Hur många högskolepoäng återstår till examen när universitetet bedömt dina studier och din erfarenhet?</translation>
    </message>
    <message>
        <source>How many days a week are you employed in a school?</source>
        <translation>Hur många dagar i veckan är du anställd i en skola?</translation>
    </message>
    <message>
        <source>How many full school years in a row have you taught at a school on the low-income directory?</source>
        <translation>Hur många hela läsår i rad har du undervisat på en skola i låginkomstförteckningen?</translation>
    </message>
    <message>
        <source>How many full years have you already worked in your present school job (for example as an education assistant)?</source>
        <translation>Hur många hela år har du redan arbetat i ditt nuvarande skoljobb (till exempel som elevassistent)?</translation>
    </message>
    <message>
        <source>How many full years have you been away from teaching?</source>
        <translation>Hur många hela år har du varit borta från läraryrket?</translation>
    </message>
    <message>
        <source>How many full years have you worked as a journeyperson or trades teacher in the last ten years?</source>
        <translation>Hur många hela år har du arbetat som yrkesutbildad hantverkare eller yrkeslärare de senaste tio åren?</translation>
    </message>
    <message>
        <source>How many hours a week are you, or would you be, contracted to work?</source>
        <translation>Hur många timmar i veckan arbetar du, eller skulle du arbeta, enligt avtal?</translation>
    </message>
    <message>
        <source>How many of the last 14 years have you worked at least 16 hours a week?</source>
        <translation>Hur många av de senaste 14 åren har du arbetat minst 16 timmar i veckan?</translation>
    </message>
    <message>
        <source>How many of the last 24 months have you worked?</source>
        <translation>Hur många av de senaste 24 månaderna har du arbetat?</translation>
    </message>
    <message>
        <source>How many people are in your family (7 if more than seven)?</source>
        <translation>Hur många personer finns i din familj (7 om fler än sju)?</translation>
    </message>
    <message>
        <source>How many qualifying monthly payments have been counted for Public Service Loan Forgiveness?</source>
        <translation>Hur många godkända månadsbetalningar har räknats för Public Service Loan Forgiveness?</translation>
    </message>
    <message>
        <source>How many years ago did you complete three years of teaching Welsh or through Welsh in secondary?</source>
        <translation>För hur många år sedan fullgjorde du tre års undervisning i eller på walesiska i secondary?</translation>
    </message>
    <message>
        <source>How many years ago did your Arizona certificate expire (0 if it is valid)?</source>
        <translation>För hur många år sedan gick ditt Arizona-certifikat ut (0 om det gäller)?</translation>
    </message>
    <message>
        <source>How many years ago was the later of your QTS award and 7 November 2022?</source>
        <translation>För hur många år sedan var det senare av din QTS-tilldelning och den 7 november 2022?</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <translation>Hur gammal är du?</translation>
    </message>
    <message>
        <source>If you have taken ParaPro, what was your best score?</source>
        <translation>Om du har gjort ParaPro, vilket var ditt bästa resultat?</translation>
    </message>
    <message>
        <source>In which Arizona county is the school?</source>
        <translation>I vilket county i Arizona ligger skolan?</translation>
    </message>
    <message>
        <source>In which country was your teacher training?</source>
        <translation>I vilket land gick du din lärarutbildning?</translation>
    </message>
    <message>
        <source>In which language was your teacher training taught?</source>
        <translation>På vilket språk gick du din lärarutbildning?</translation>
    </message>
    <message>
        <source>In which year and month were you awarded QTS? (for example 202108)</source>
        <translation>Vilket år och vilken månad fick du QTS? (till exempel 202108)</translation>
    </message>
    <message>
        <source>Is the check for an unpaid, volunteer role?</source>
        <translation>Gäller kontrollen en oavlönad volontärroll?</translation>
    </message>
    <message>
        <source>Is your associate degree in the career and technical field?</source>
        <translation>Är din associate-examen i det yrkestekniska området?</translation>
    </message>
    <message>
        <source>Is your degree in one of the fields on the list for the one-year KPU?</source>
        <translation>Är din examen inom något av områdena på listan för ettårig KPU?</translation>
    </message>
    <message>
        <source>Is your foreign degree in the subject you want to teach?</source>
        <translation>Är din utländska examen i det ämne du vill undervisa i?</translation>
    </message>
    <message>
        <source>Is your school on the federal low-income school directory?</source>
        <translation>Finns din skola i den federala förteckningen över skolor i låginkomstområden?</translation>
    </message>
    <message>
        <source>Is your teaching certificate from the other province current, valid and unrestricted?</source>
        <translation>Är ditt lärarcertifikat från den andra provinsen aktuellt, giltigt och utan begränsningar?</translation>
    </message>
    <message>
        <source>Was your cancelled B.C. certificate one without an end date, and have you taught for a school year in B.C. in the last five years?</source>
        <translation>Var ditt återkallade B.C.-certifikat ett utan slutdatum, och har du undervisat ett läsår i B.C. under de senaste fem åren?</translation>
    </message>
    <message>
        <source>Was your teacher degree issued before 1 July 2011?</source>
        <translation>Utfärdades din lärarexamen före den 1 juli 2011?</translation>
    </message>
    <message>
        <source>Were three of your full-time teaching years in the same area as the certificate you want?</source>
        <translation>Var tre av dina heltidsår som lärare inom samma område som det certifikat du vill ha?</translation>
    </message>
    <message>
        <source>Were your university studies taught in English or French?</source>
        <translation>Var dina universitetsstudier på engelska eller franska?</translation>
    </message>
    <message>
        <source>What fraction of full time is your contract (for example 0.6)?</source>
        <translation>Hur stor del av heltid är ditt avtal (till exempel 0,6)?</translation>
    </message>
    <message>
        <source>What has an evaluation agency found your foreign degree equal to in the United States?</source>
        <translation>Vad i USA har en bedömningsbyrå funnit att din utländska examen motsvarar?</translation>
    </message>
    <message>
        <source>What is your average, in percent, over your third and fourth year courses in the subject you want to teach?</source>
        <translation>Vad är ditt snitt i procent på tredje och fjärde årets kurser i det ämne du vill undervisa i?</translation>
    </message>
    <message>
        <source>What is your best percentile on a national admissions test such as the ACT, SAT or GRE?</source>
        <translation>Vilken är din bästa percentil på ett nationellt antagningsprov som ACT, SAT eller GRE?</translation>
    </message>
    <message>
        <source>What is your citizenship or immigration status in the United States?</source>
        <translation>Vilket medborgarskap eller vilken uppehållsstatus har du i USA?</translation>
    </message>
    <message>
        <source>What is your cumulative college grade point average (4.0 scale)?</source>
        <translation>Vilket är ditt samlade collegesnitt (GPA, skala 4,0)?</translation>
    </message>
    <message>
        <source>What is your grade point average over your last 60 credits (about two years), on the 4.33 scale?</source>
        <translation>Vilket är ditt snitt över de senaste 60 poängen (ungefär två år), på skalan 4,33?</translation>
    </message>
    <message>
        <source>What is your hourly wage?</source>
        <translation>Vilken är din timlön?</translation>
    </message>
    <message>
        <source>What is your household’s yearly income before tax, in pounds?</source>
        <translation>Hur stor är ditt hushålls årsinkomst före skatt, i pund?</translation>
    </message>
    <message>
        <source>What is your mother tongue?</source>
        <translation>Vilket är ditt modersmål?</translation>
    </message>
    <message>
        <source>What is your status in Canada? (International students pay more than the fees shown.)</source>
        <translation>Vilken status har du i Kanada? (Internationella studenter betalar mer än de avgifter som visas.)</translation>
    </message>
    <message>
        <source>Which state or country are you a resident of for college tuition? (The fees shown are for residents of Arizona.)</source>
        <translation>I vilken delstat eller vilket land räknas du som bosatt för collegeavgiften? (Avgifterna som visas gäller bosatta i Arizona.)</translation>
    </message>
    <message>
        <source>What kind of federal student loan do you have, if any?</source>
        <translation>Vilket slags federalt studielån har du, om något?</translation>
    </message>
    <message>
        <source>What kind of organisation employs you, or will employ you?</source>
        <translation>Vilket slags organisation är du, eller kommer du att vara, anställd av?</translation>
    </message>
    <message>
        <source>What kind of residence right do you have in Sweden?</source>
        <translation>Vilken rätt att bo i Sverige har du?</translation>
    </message>
    <message>
        <source>What kind of school would employ you while you train?</source>
        <translation>Vilket slags skola skulle anställa dig medan du utbildar dig?</translation>
    </message>
    <message>
        <source>What was your family income before tax last year?</source>
        <translation>Hur stor var din familjs inkomst före skatt förra året?</translation>
    </message>
    <message>
        <source>When the PGCE begins, will you hold a degree at 2:2 or better, or an overseas degree the university accepts as equal?</source>
        <translation>När PGCE börjar, kommer du att ha en examen på 2:2 eller bättre, eller en utländsk examen som universitetet godtar som likvärdig?</translation>
    </message>
    <message>
        <source>When you apply for the certificate, will any of these fit you: family income up to twice the federal poverty line, spouse of active-duty military, or honourably discharged in the two years before?</source>
        <translation>När du söker certifikatet, kommer något av detta att stämma på dig: familjeinkomst upp till två gånger den federala fattigdomsgränsen, gift med aktiv militär, eller hedersamt avskedad från militären under de två åren dessförinnan?</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>Var bor du?</translation>
    </message>
    <message>
        <source>Where do you normally live?</source>
        <translation>Var bor du vanligtvis?</translation>
    </message>
    <message>
        <source>Where do you work, or where will you work during the studies?</source>
        <translation>Var arbetar du, eller var kommer du att arbeta under studierna?</translation>
    </message>
    <message>
        <source>Where have you lived for the last twelve months?</source>
        <translation>Var har du bott de senaste tolv månaderna?</translation>
    </message>
    <message>
        <source>Where will you teach in your fourth year?</source>
        <translation>Var kommer du att undervisa ditt fjärde år?</translation>
    </message>
    <message>
        <source>Which B.C. teaching certificate do you hold today?</source>
        <translation>Vilket lärarcertifikat från B.C. har du i dag?</translation>
    </message>
    <message>
        <source>Which Swedish school stage does your foreign training correspond to?</source>
        <translation>Vilken svensk skolform motsvarar din utländska utbildning?</translation>
    </message>
    <message>
        <source>Which area is your certificate from the other state in?</source>
        <translation>Inom vilket område är ditt certifikat från den andra delstaten?</translation>
    </message>
    <message>
        <source>Which citizenship do you hold?</source>
        <translation>Vilket medborgarskap har du?</translation>
    </message>
    <message>
        <source>Which ethnic group do you describe yourself as belonging to? (Only used for one grant; you may skip it.)</source>
        <translation>Vilken etnisk grupp räknar du dig till? (Används bara för ett bidrag; du kan hoppa över den.)</translation>
    </message>
    <message>
        <source>Which language other than English could you teach in?</source>
        <translation>På vilket språk utom engelska skulle du kunna undervisa?</translation>
    </message>
    <message>
        <source>Which phase or field do you teach or want to teach?</source>
        <translation>Vilket stadium eller område undervisar du i eller vill du undervisa i?</translation>
    </message>
    <message>
        <source>Which school stage does your older Swedish teacher degree cover?</source>
        <translation>Vilken skolform omfattar din äldre svenska lärarexamen?</translation>
    </message>
    <message>
        <source>Which school subject do you want to teach?</source>
        <translation>Vilket skolämne vill du undervisa i?</translation>
    </message>
    <message>
        <source>Which school subject have you studied enough to teach?</source>
        <translation>Vilket skolämne har du studerat tillräckligt för att undervisa i?</translation>
    </message>
    <message>
        <source>Which special-teacher specialisation are you aiming at?</source>
        <translation>Vilken speciallärarinriktning siktar du på?</translation>
    </message>
    <message>
        <source>Which subject do you teach or want to teach?</source>
        <translation>Vilket ämne undervisar du i eller vill du undervisa i?</translation>
    </message>
    <message>
        <source>Which subject would you teach?</source>
        <translation>Vilket ämne skulle du undervisa i?</translation>
    </message>
    <message>
        <source>Which year of teaching are you in, counting from the end of induction?</source>
        <translation>Vilket år som lärare är du på, räknat från slutet av introduktionsperioden?</translation>
    </message>
    <message>
        <source>Will the governing board appoint you without the superintendent certificate?</source>
        <translation>Kommer styrelsen att anställa dig utan skolchefscertifikat?</translation>
    </message>
    <message>
        <source>Will you be employed as a teacher, in a school or elsewhere, while you train?</source>
        <translation>Kommer du att vara anställd som lärare, i skola eller på annat håll, medan du utbildar dig?</translation>
    </message>
    <message>
        <source>Will you teach in a federal high-need field?</source>
        <translation>Kommer du att undervisa i ett federalt bristområde?</translation>
    </message>
    <message>
        <source>Will you train to teach through Welsh, to teach Welsh as a subject, or through English?</source>
        <translation>Ska du utbilda dig för att undervisa på walesiska, i ämnet walesiska eller på engelska?</translation>
    </message>
    <message>
        <source>Will you work in a district or community on the remote and rural list?</source>
        <translation>Kommer du att arbeta i ett distrikt eller samhälle på listan över avlägsna och lantliga?</translation>
    </message>
    <message>
        <source>Will you work in person in a rural area or a town of 30,000 people or fewer?</source>
        <translation>Kommer du att arbeta på plats på landsbygden eller i en ort med högst 30&#xa0;000 invånare?</translation>
    </message>
    <message>
        <source>Will your employer approve or register you for this, or employ you for it?</source>
        <translation>Kommer din arbetsgivare att godkänna eller anmäla dig till detta, eller anställa dig för det?</translation>
    </message>
    <message>
        <source>Will your employer pay you for the hours you study?</source>
        <translation>Kommer din arbetsgivare att betala dig för timmarna du studerar?</translation>
    </message>
    <message>
        <source>Will your own income stay below CSN&apos;s ceiling while you study?</source>
        <translation>Kommer din egen inkomst att ligga under CSN:s fribelopp medan du studerar?</translation>
    </message>
    <message>
        <source>Would StudentAid BC find that you need aid (you can apply for assistance and still lack money)?</source>
        <translation>Skulle StudentAid BC anse att du behöver stöd (du kan söka stöd och ändå sakna pengar)?</translation>
    </message>
    <message>
        <source>Would a district or First Nation hire you for Indigenous support work (people of Indigenous ancestry are often preferred)?</source>
        <translation>Skulle ett distrikt eller en First Nation anställa dig för urfolksstöd (personer med urfolksbakgrund föredras ofta)?</translation>
    </message>
    <message>
        <source>Would a school in Wales endorse you and employ you while you train with the Open University?</source>
        <translation>Skulle en skola i Wales stödja och anställa dig medan du utbildar dig vid Open University?</translation>
    </message>
    <message>
        <source>Would a school take you on for the phase you did not train for (primary or secondary)?</source>
        <translation>Skulle en skola anställa dig för det stadium du inte utbildat dig för (primary eller secondary)?</translation>
    </message>
    <message>
        <source>Would the employer judge you suitable to teach?</source>
        <translation>Skulle arbetsgivaren bedöma dig som lämplig att undervisa?</translation>
    </message>
    <message>
        <source>Would the school judge your knowledge of the language good enough to teach it?</source>
        <translation>Skulle skolan bedöma att du kan språket tillräckligt bra för att undervisa i det?</translation>
    </message>
    <message>
        <source>Would you agree to work in the health service in Wales for two years after qualifying?</source>
        <translation>Skulle du gå med på att arbeta i hälso- och sjukvården i Wales i två år efter examen?</translation>
    </message>
    <message>
        <source>Would you have to move home for your courses or your final practicum?</source>
        <translation>Skulle du behöva flytta för dina kurser eller din sista praktik?</translation>
    </message>
    <message>
        <source>Would your employer judge you particularly skilled at teaching or leading?</source>
        <translation>Skulle din arbetsgivare bedöma dig som särskilt skicklig på att undervisa eller leda?</translation>
    </message>
    <message>
        <source>Would your employer release you to take the course?</source>
        <translation>Skulle din arbetsgivare ge dig ledigt för kursen?</translation>
    </message>
    <message>
        <source>Would your principal judge you experienced enough to mentor a new teacher?</source>
        <translation>Skulle din rektor bedöma dig som tillräckligt erfaren för att vara mentor åt en ny lärare?</translation>
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
    <name>Reach</name>
    <message>
        <source>held</source>
        <translation>har du</translation>
    </message>
    <message>
        <source>from {month}</source>
        <translation>från {month}</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>inte avgjort</translation>
    </message>
    <message>
        <source>{cost} by {month}</source>
        <translation>{cost} till {month}</translation>
    </message>
    <message>
        <source>{role}, held</source>
        <translation>{role}, har du</translation>
    </message>
    <message numerus="yes">
        <source>%n fee(s) not known</source>
        <translation>
            <numerusform>%n okänd avgift</numerusform>
            <numerusform>%n okända avgifter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) without pay</source>
        <translation>
            <numerusform>%n månad utan lön</numerusform>
            <numerusform>%n månader utan lön</numerusform>
        </translation>
    </message>
    <message>
        <source>rests on something you have not said</source>
        <translation>vilar på något du inte har sagt</translation>
    </message>
    <message>
        <source>may be bettered</source>
        <translation>kan kanske förbättras</translation>
    </message>
    <message>
        <source>at least cost: {figures}</source>
        <translation>till lägsta kostnad: {figures}</translation>
    </message>
    <message>
        <source>You keep your pay throughout</source>
        <translation>Du behåller lönen hela tiden</translation>
    </message>
    <message>
        <source>Your hours of study a week</source>
        <translation>Dina studietimmar i veckan</translation>
    </message>
    <message>
        <source>Your latest month of arrival</source>
        <translation>Din senaste månad för framkomst</translation>
    </message>
    <message>
        <source>What you can spend</source>
        <translation>Vad du kan betala</translation>
    </message>
    <message>
        <source>The ways of studying you accept</source>
        <translation>Studieformerna du godtar</translation>
    </message>
    <message>
        <source>Nothing may be assumed</source>
        <translation>Inget får antas</translation>
    </message>
    <message>
        <source>Only proposed steps lead there</source>
        <translation>Bara föreslagna steg leder dit</translation>
    </message>
    <message>
        <source>Something you have said of yourself</source>
        <translation>Något du har sagt om dig själv</translation>
    </message>
    <message>
        <source>Several of your limits and answers together</source>
        <translation>Flera av dina gränser och svar tillsammans</translation>
    </message>
    <message>
        <source>Nothing in the catalogue leads there from what is held</source>
        <translation>Inget i katalogen leder dit från det du har</translation>
    </message>
    <message>
        <source>The reason has not been looked for yet</source>
        <translation>Skälet har inte sökts än</translation>
    </message>
    <message>
        <source>from year {first}</source>
        <translation>från år {first}</translation>
    </message>
    <message>
        <source>year {first}</source>
        <translation>år {first}</translation>
    </message>
    <message>
        <source>years {first}–{last}</source>
        <translation>år {first}–{last}</translation>
    </message>
</context>
<context>
    <name>ReachChart</name>
    <message>
        <source>Roles by arrival and cost</source>
        <translation>Roller efter framkomst och kostnad</translation>
    </message>
    <message>
        <source>The table beside it says the same.</source>
        <translation>Tabellen bredvid säger samma sak.</translation>
    </message>
    <message>
        <source>cost not fully known</source>
        <translation>kostnaden inte helt känd</translation>
    </message>
    <message>
        <source>years</source>
        <translation>år</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>arrive, starting {month}</source>
        <translation>framme, med start {month}</translation>
    </message>
</context>
<context>
    <name>ReachControls</name>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Oavsett tid</translation>
    </message>
    <message numerus="yes">
        <source>Within %n year(s)</source>
        <translation>
            <numerusform>Inom %n år</numerusform>
            <numerusform>Inom %n år</numerusform>
        </translation>
    </message>
    <message>
        <source>Any cost</source>
        <translation>Oavsett kostnad</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Any sector</source>
        <translation>Alla områden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Look further</source>
        <translation>Sök vidare</translation>
    </message>
    <message>
        <source>At most {sum}</source>
        <translation>Högst {sum}</translation>
    </message>
    <message>
        <source>No cost</source>
        <translation>Ingen kostnad</translation>
    </message>
    <message>
        <source>Looking further… {settled} of {total} roles</source>
        <translation>Söker vidare… {settled} av {total} roller</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) not settled</source>
        <translation>
            <numerusform>%n roll inte avgjord</numerusform>
            <numerusform>%n roller inte avgjorda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReachLegend</name>
    <message>
        <source>cost known</source>
        <translation>känd kostnad</translation>
    </message>
    <message>
        <source>assumes a yes</source>
        <translation>antar ett ja</translation>
    </message>
    <message>
        <source>a fee is not known</source>
        <translation>en okänd avgift</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Teckenförklaring</translation>
    </message>
</context>
<context>
    <name>ReachModel</name>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Soonest</source>
        <translation>Tidigast</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>Cost then</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Least cost</source>
        <translation>Lägst</translation>
    </message>
    <message>
        <source>The first month in which you could be there</source>
        <translation>Den första månad du kan vara framme</translation>
    </message>
    <message>
        <source>Months from the start until then</source>
        <translation>Månader från starten till dess</translation>
    </message>
    <message>
        <source>What the first way there costs after certain bursaries; ? is a fee that is not known</source>
        <translation>Vad den första vägen dit kostar efter säkra bidrag; ? är en okänd avgift</translation>
    </message>
    <message>
        <source>The least it can cost, and by when that way arrives</source>
        <translation>Det minsta det kan kosta, och när den vägen är framme</translation>
    </message>
    <message>
        <source>{column}, sorted ascending</source>
        <translation>{column}, sorterad stigande</translation>
    </message>
    <message>
        <source>{column}, sorted descending</source>
        <translation>{column}, sorterad fallande</translation>
    </message>
</context>
<context>
    <name>ReachPage</name>
    <message>
        <source>Plan routes</source>
        <translation>Planera vägar</translation>
    </message>
    <message>
        <source>Open entry</source>
        <translation>Öppna posten</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>The first way to each role and its cost after certain bursaries. Posts depend on a vacancy. Unknown fees count cautiously, at 0 where their kind is free.</source>
        <translation>Den första vägen till varje roll och dess kostnad efter säkra bidrag. Tjänster beror på lediga platser. Okända avgifter räknas försiktigt, som 0 där deras slag är gratis.</translation>
    </message>
    <message>
        <source>Looking further…</source>
        <translation>Söker vidare…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppad</translation>
    </message>
    <message>
        <source>Nothing was known yet.</source>
        <translation>Inget var känt än.</translation>
    </message>
    <message>
        <source>No roles</source>
        <translation>Inga roller</translation>
    </message>
    <message>
        <source>The catalogue has no roles for this place.</source>
        <translation>Katalogen har inga roller för den här platsen.</translation>
    </message>
    <message>
        <source>no role is within reach from here</source>
        <translation>ingen roll är inom räckhåll härifrån</translation>
    </message>
    <message>
        <source>No role is within reach</source>
        <translation>Ingen roll är inom räckhåll</translation>
    </message>
    <message>
        <source>Change what you hold or your limits.</source>
        <translation>Ändra det du har eller dina gränser.</translation>
    </message>
    <message numerus="yes">
        <source>%n more role(s) past these limits</source>
        <translation>
            <numerusform>%n roll till bortom de här gränserna</numerusform>
            <numerusform>%n roller till bortom de här gränserna</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of the catalogue’s {total} roles, from what you hold</source>
        <translation>{count} av katalogens {total} roller, utifrån det du har</translation>
    </message>
    <message>
        <source>least: {figures}</source>
        <translation>lägst: {figures}</translation>
    </message>
    <message>
        <source>This cannot be asked yet</source>
        <translation>Det här går inte att fråga än</translation>
    </message>
</context>
<context>
    <name>ReachTable</name>
    <message>
        <source>Roles within reach</source>
        <translation>Roller inom räckhåll</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>{counts}, last written on {day}</source>
        <translation>{counts}, senast skriven {day}</translation>
    </message>
    <message>
        <source>Nothing of it could be read. The copy of {day} took its place.</source>
        <translation>Inget av den gick att läsa. Kopian från {day} tog dess plats.</translation>
    </message>
    <message>
        <source>Saved: {counts}.</source>
        <translation>Räddat: {counts}.</translation>
    </message>
    <message>
        <source>Lost, as far as can be told: {counts}.</source>
        <translation>Förlorat, så vitt det går att se: {counts}.</translation>
    </message>
    <message>
        <source>Nothing is known to be lost.</source>
        <translation>Inget tycks ha gått förlorat.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {file}.</source>
        <translation>Den skadade filen finns kvar som {file}.</translation>
    </message>
    <message>
        <source>The casebook before it is kept as {file}.</source>
        <translation>Den tidigare ärendeboken finns kvar som {file}.</translation>
    </message>
    <message>
        <source>The Client menu lists it under “Copies there are”, where it can be removed.</source>
        <translation>Menyn Klient har den under ”Kopior som finns”, där den kan tas bort.</translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n annan uppgift</numerusform>
            <numerusform>%n andra uppgifter</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>inget än</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n klient</numerusform>
            <numerusform>%n klienter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n samtal</numerusform>
            <numerusform>%n samtal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n anteckning</numerusform>
            <numerusform>%n anteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved route(s)</source>
        <translation>
            <numerusform>%n sparad väg</numerusform>
            <numerusform>%n sparade vägar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
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
        <source>set aside by the adviser</source>
        <translation>åsidosatt av rådgivaren</translation>
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
        <source>{values} or %n more</source>
        <translation>
            <numerusform>{values} eller %n till</numerusform>
            <numerusform>{values} eller %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequirementField</name>
    <message>
        <source>It asks more than this form can show. That stays as it is.</source>
        <translation>Det krävs mer än vad formuläret kan visa. Det förblir som det är.</translation>
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
    <name>Route</name>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} och %n till</numerusform>
            <numerusform>{names} och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>any one of: {names}</source>
        <translation>något av: {names}</translation>
    </message>
    <message>
        <source>{count} of: {names}</source>
        <translation>{count} av: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s) more</source>
        <translation>
            <numerusform>%n antagande till</numerusform>
            <numerusform>%n fler antaganden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s) fewer</source>
        <translation>
            <numerusform>%n antagande färre</numerusform>
            <numerusform>%n färre antaganden</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside the next route: {differences}</source>
        <translation>Jämfört med nästa väg: {differences}</translation>
    </message>
    <message>
        <source>Beside the route before: {differences}</source>
        <translation>Jämfört med vägen före: {differences}</translation>
    </message>
    <message>
        <source>{span} earlier</source>
        <translation>{span} tidigare</translation>
    </message>
    <message>
        <source>{span} later</source>
        <translation>{span} senare</translation>
    </message>
    <message>
        <source>about {sum}</source>
        <translation>ungefär {sum}</translation>
    </message>
    <message>
        <source>{sum} dearer</source>
        <translation>{sum} dyrare</translation>
    </message>
    <message>
        <source>{sum} cheaper</source>
        <translation>{sum} billigare</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) more without pay</source>
        <translation>
            <numerusform>%n månad mer utan lön</numerusform>
            <numerusform>%n månader mer utan lön</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) fewer without pay</source>
        <translation>
            <numerusform>%n månad mindre utan lön</numerusform>
            <numerusform>%n månader mindre utan lön</numerusform>
        </translation>
    </message>
    <message>
        <source>Brings the goal: {goal}</source>
        <translation>Ger målet: {goal}</translation>
    </message>
    <message>
        <source>Without it: arrival {span} later at the least, {month}</source>
        <translation>Utan det: framme minst {span} senare, {month}</translation>
    </message>
    <message>
        <source>Without it {step} cannot start: it asks for {part}</source>
        <translation>Utan det kan detta inte börja: {step}; det kräver: {part}</translation>
    </message>
    <message>
        <source>Without it the goal is not reached</source>
        <translation>Utan det nås inte målet</translation>
    </message>
    <message>
        <source>For {step}: {what}</source>
        <translation>För {step}: {what}</translation>
    </message>
    <message>
        <source>Without it arrival would be no later</source>
        <translation>Utan det blir framkomsten inte senare</translation>
    </message>
    <message numerus="yes">
        <source>and %n more step(s) with them</source>
        <translation>
            <numerusform>och %n steg till med dem</numerusform>
            <numerusform>och %n steg till med dem</numerusform>
        </translation>
    </message>
    <message>
        <source>Without it no longer due in full: {names}</source>
        <translation>Utan det inte längre full rätt till: {names}</translation>
    </message>
    <message>
        <source>Counts on what is only proposed: {names}</source>
        <translation>Räknar med det som bara är föreslaget: {names}</translation>
    </message>
    <message>
        <source>the same month, cost and months without pay</source>
        <translation>samma månad, kostnad och månader utan lön</translation>
    </message>
    <message>
        <source>{month}, after {step}</source>
        <translation>{month}, efter {step}</translation>
    </message>
    <message>
        <source>You then hold {names}</source>
        <translation>Du har då: {names}</translation>
    </message>
    <message>
        <source>Opens: {names}</source>
        <translation>Öppnar: {names}</translation>
    </message>
    <message>
        <source>Lapsed by then: {names}</source>
        <translation>Har då slutat gälla: {names}</translation>
    </message>
    <message>
        <source>Late: should be under way since {month}</source>
        <translation>Sent: borde vara på gång sedan {month}</translation>
    </message>
    <message>
        <source>Send for it by {month}</source>
        <translation>Beställ senast {month}</translation>
    </message>
    <message>
        <source>Have it by {month}</source>
        <translation>Ha den senast {month}</translation>
    </message>
    <message>
        <source>{document}, for {step}</source>
        <translation>{document}, för {step}</translation>
    </message>
    <message>
        <source>from {issuer}</source>
        <translation>från {issuer}</translation>
    </message>
    <message>
        <source>takes {span}</source>
        <translation>tar {span}</translation>
    </message>
    <message>
        <source>apply by {day}</source>
        <translation>ansök senast {day}</translation>
    </message>
    <message>
        <source>Fee: {step}</source>
        <translation>Avgift: {step}</translation>
    </message>
    <message>
        <source>Renewal: {what}</source>
        <translation>Förnyelse: {what}</translation>
    </message>
    <message>
        <source>Loan: {name}</source>
        <translation>Lån: {name}</translation>
    </message>
    <message>
        <source>{what} (answers decide)</source>
        <translation>{what} (svar avgör)</translation>
    </message>
    <message>
        <source>{what} (month assumed)</source>
        <translation>{what} (antagen månad)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>not known, planned {sum}</source>
        <translation>okänt, räknat med {sum}</translation>
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
    <name>RouteFiles</name>
    <message>
        <source>Open a question</source>
        <translation>Öppna en fråga</translation>
    </message>
    <message>
        <source>No catalogue is open yet</source>
        <translation>Ingen katalog är öppen än</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Save the question</source>
        <translation>Spara frågan</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Sparad: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n addition(s) of your own are not in it.</source>
        <translation>
            <numerusform>%n eget tillägg är inte med.</numerusform>
            <numerusform>%n egna tillägg är inte med.</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither the name nor anything else of the record is in it.</source>
        <translation>Varken namnet eller något annat om klienten är med.</translation>
    </message>
    <message>
        <source>Pathways question (*{ending})</source>
        <translation>Pathways-fråga (*{ending})</translation>
    </message>
    <message>
        <source>Pathways question</source>
        <translation>Pathways-fråga</translation>
    </message>
    <message>
        <source>It takes the place of what is recorded of {name}: what they hold, want and have said.</source>
        <translation>Den ersätter det som antecknats om {name}: vad personen har, vill och har sagt.</translation>
    </message>
    <message>
        <source>Put it in their record</source>
        <translation>Lägg den hos klienten</translation>
    </message>
    <message>
        <source>open a question</source>
        <translation>öppnad fråga</translation>
    </message>
    <message>
        <source>The question as it was saved on {date}</source>
        <translation>Frågan som den sparades den {date}</translation>
    </message>
    <message>
        <source>This catalogue does not have: {what}.</source>
        <translation>Den här katalogen har inte: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more.</source>
        <translation>
            <numerusform>Det finns %n till.</numerusform>
            <numerusform>Det finns %n till.</numerusform>
        </translation>
    </message>
    <message>
        <source>The question is asked without.</source>
        <translation>Frågan ställs utan dem.</translation>
    </message>
    <message>
        <source>It was to start in {month}, which has passed; it starts next month now.</source>
        <translation>Den skulle börja i {month}, som har passerat; nu börjar den nästa månad.</translation>
    </message>
</context>
<context>
    <name>RouteHeader</name>
    <message>
        <source>Arrive ↑</source>
        <translation>Framme ↑</translation>
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
        <translation>Jämförda vägar</translation>
    </message>
    <message>
        <source>Take “{route}” out of the comparison</source>
        <translation>Ta bort ”{route}” ur jämförelsen</translation>
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
    <name>RoutePanel</name>
    <message>
        <source>Route</source>
        <translation>Väg</translation>
    </message>
</context>
<context>
    <name>RouteRows</name>
    <message>
        <source>Nothing left to do</source>
        <translation>Inget kvar att göra</translation>
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
        <translation>även annanstans</translation>
    </message>
    <message numerus="yes">
        <source>also at %n others</source>
        <translation>
            <numerusform>även på %n till</numerusform>
            <numerusform>även på %n till</numerusform>
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
    <message numerus="yes">
        <source>proposal, %n assumed</source>
        <translation>
            <numerusform>förslag, %n antagande</numerusform>
            <numerusform>förslag, %n antaganden</numerusform>
        </translation>
    </message>
    <message>
        <source>on a proposal</source>
        <translation>på ett förslag</translation>
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
        <translation>{months} mån utan lön</translation>
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
    <message>
        <source>Views of the route</source>
        <translation>Vyer av vägen</translation>
    </message>
</context>
<context>
    <name>RoutesPage</name>
    <message>
        <source>Back to the routes</source>
        <translation>Tillbaka till vägarna</translation>
    </message>
    <message>
        <source>Summary…</source>
        <translation>Sammanfattning…</translation>
    </message>
    <message>
        <source>What to print and carry away (Ctrl+P)</source>
        <translation>Att skriva ut och ta med sig (Ctrl+P)</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) set aside for this client by an adviser</source>
        <translation>
            <numerusform>%n regel åsidosatt för klienten av en rådgivare</numerusform>
            <numerusform>%n regler åsidosatta för klienten av en rådgivare</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>Compare %n</source>
        <translation>
            <numerusform>Jämför %n</numerusform>
            <numerusform>Jämför %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare the first %n</source>
        <translation>
            <numerusform>Jämför de första %n</numerusform>
            <numerusform>Jämför de första %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare all %n</source>
        <translation>
            <numerusform>Jämför alla %n</numerusform>
            <numerusform>Jämför alla %n</numerusform>
        </translation>
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
        <source>This could not be worked out</source>
        <translation>Det gick inte att räkna ut</translation>
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
        <source>leave out “{name}”</source>
        <translation>utelämnat: ”{name}”</translation>
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
    <message>
        <source>put a question aside</source>
        <translation>undanlagd fråga</translation>
    </message>
    <message>
        <source>what is supposed</source>
        <translation>det som antas</translation>
    </message>
</context>
<context>
    <name>SaveTable</name>
    <message>
        <source>Saved as {file}.</source>
        <translation>Sparad som {file}.</translation>
    </message>
</context>
<context>
    <name>SavedRouteCard</name>
    <message>
        <source>What can be done with {route}</source>
        <translation>Vad som kan göras med {route}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>what a button does with a saved route</comment>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>{route}, arrives {month}</source>
        <translation>{route}, framme {month}</translation>
    </message>
    <message>
        <source>Changed since it was saved on {day}</source>
        <translation>Ändrad sedan den sparades {day}</translation>
    </message>
    <message>
        <source>→ {value}</source>
        <translation>→ {value}</translation>
    </message>
    <message>
        <source>Keep as saved</source>
        <translation>Behåll som den är</translation>
    </message>
    <message>
        <source>Save the new plan too</source>
        <translation>Spara den nya planen också</translation>
    </message>
    <message>
        <source>&amp;Open as it was saved</source>
        <translation>&amp;Öppna som den sparades</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Kontrollera igen</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Byt namn…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Ta bort…</translation>
    </message>
</context>
<context>
    <name>SavedRouteWork</name>
    <message>
        <source>It could not be checked to the end in the time there is; nothing was noted.</source>
        <translation>Den hann inte kontrolleras till slut; inget antecknades.</translation>
    </message>
    <message>
        <source>Nothing has changed since it was saved.</source>
        <translation>Inget har ändrats sedan den sparades.</translation>
    </message>
    <message>
        <source>Checking again…</source>
        <translation>Kontrollerar igen…</translation>
    </message>
    <message>
        <source>No saved route has changed.</source>
        <translation>Ingen sparad väg har ändrats.</translation>
    </message>
    <message>
        <source>Checking every saved route…</source>
        <translation>Kontrollerar alla sparade vägar…</translation>
    </message>
    <message>
        <source>There is no such route any more.</source>
        <translation>Det finns ingen sådan väg längre.</translation>
    </message>
    <message>
        <source>The plan of today is saved beside it.</source>
        <translation>Dagens plan är sparad bredvid.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Rename a saved route</source>
        <translation>Byt namn på en sparad väg</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>The route as it was saved cannot be worked out again. Remove it?</source>
        <translation>Vägen som den sparades kan inte räknas fram igen. Ta bort den?</translation>
    </message>
    <message>
        <source>Remove a saved route</source>
        <translation>Ta bort en sparad väg</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Saved routes have changed: those of {names}.</source>
        <translation>Sparade vägar har ändrats: de för {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n saved route(s) could not be checked.</source>
        <translation>
            <numerusform>%n sparad väg kunde inte kontrolleras.</numerusform>
            <numerusform>%n sparade vägar kunde inte kontrolleras.</numerusform>
        </translation>
    </message>
    <message>
        <source>{route}, as it was saved</source>
        <translation>{route}, som den sparades</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more hidden by the filters</source>
        <translation>
            <numerusform>%Ln till döljs av filtren</numerusform>
            <numerusform>%Ln till döljs av filtren</numerusform>
        </translation>
    </message>
    <message>
        <source>the first {count} entries</source>
        <translation>de första {count} posterna</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} entries</source>
        <translation>
            <numerusform>{count} av {total} post</numerusform>
            <numerusform>{count} av {total} poster</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 post</translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} post</numerusform>
            <numerusform>{count} poster</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left by the filters</source>
        <translation>Filtren lämnar inget kvar</translation>
    </message>
    <message>
        <source>Choose less, or show all that was found.</source>
        <translation>Välj mindre, eller visa allt som hittades.</translation>
    </message>
    <message>
        <source>Nothing has these words</source>
        <translation>Inget har de här orden</translation>
    </message>
    <message>
        <source>“{words}”: try fewer of them, or another language of the catalogue.</source>
        <translation>”{words}”: prova färre, eller ett annat av katalogens språk.</translation>
    </message>
</context>
<context>
    <name>Sectors</name>
    <message>
        <source>Early years</source>
        <translation>Förskola</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Undervisning</translation>
    </message>
    <message>
        <source>Special needs</source>
        <translation>Särskilt stöd</translation>
    </message>
    <message>
        <source>Support in schools</source>
        <translation>Stöd i skolan</translation>
    </message>
    <message>
        <source>Health and well-being</source>
        <translation>Hälsa och välmående</translation>
    </message>
    <message>
        <source>Leading and mentoring</source>
        <translation>Ledning och mentorskap</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Session {number}</source>
        <translation>Samtal {number}</translation>
    </message>
    <message>
        <source>{session} · goes on</source>
        <translation>{session} · pågår</translation>
    </message>
    <message>
        <source>No notes.</source>
        <translation>Inga anteckningar.</translation>
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
        <translation>Kopierat som text</translation>
    </message>
    <message>
        <source>There is nothing here to copy as text</source>
        <translation>Här finns inget att kopiera som text</translation>
    </message>
    <message>
        <source>Done: {change}</source>
        <translation>Klart: {change}</translation>
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
        <translation>Det finns inget att skriva ut än: välj ett mål och vänta på dess vägar</translation>
    </message>
    <message>
        <source>No catalogue is open yet</source>
        <translation>Ingen katalog är öppen än</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Inside a pane</source>
        <translation>I en ruta</translation>
    </message>
    <message>
        <source>Move in a list, the timeline or the map</source>
        <translation>Flytta i en lista, tidslinjen eller kartan</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Piltangenter</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>Öppna det markerade</translation>
    </message>
    <message>
        <source>Remove what you hold</source>
        <translation>Ta bort det du har</translation>
    </message>
    <message>
        <source>Go back, or close what lies over the page</source>
        <translation>Gå tillbaka, eller stäng det som ligger över sidan</translation>
    </message>
    <message>
        <source>On the pages of a summary: larger, smaller, whole page</source>
        <translation>På en sammanfattnings sidor: större, mindre, hela sidan</translation>
    </message>
    <message>
        <source>In the search: make it the goal</source>
        <translation>I sökningen: gör det till mål</translation>
    </message>
    <message>
        <source>In the search: add it to what you hold</source>
        <translation>I sökningen: lägg till det till det du har</translation>
    </message>
</context>
<context>
    <name>SourcePopup</name>
    <message>
        <source>Page dated</source>
        <translation>Sidans datum</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>inte angivet</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Kontrollerad</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Omfattar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Öppna i webbläsaren</translation>
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
    <name>Spoken</name>
    <message>
        <source> to </source>
        <comment>between the two ends of a span, as in 16 to 17</comment>
        <translation> till </translation>
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
        <source>Catalogue: {place}, checked {day}, signed by {name}</source>
        <translation>Katalog: {place}, kontrollerad {day}, undertecknad av {name}</translation>
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
    <message>
        <source>{routes} · {questions}</source>
        <translation>{routes} · {questions}</translation>
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
    <name>SummaryFoot</name>
    <message>
        <source>Save or copy as</source>
        <translation>Spara eller kopiera som</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>&amp;Keep with {name}</source>
        <translation>&amp;Behåll hos {name}</translation>
    </message>
    <message>
        <source>&amp;Calendar of what is due (.ics)…</source>
        <translation>&amp;Kalender med datumen (.ics)…</translation>
    </message>
    <message>
        <source>&amp;Spreadsheet (.xlsx)…</source>
        <translation>Kalky&amp;lblad (.xlsx)…</translation>
    </message>
    <message>
        <source>&amp;Markdown (.md)…</source>
        <translation>&amp;Markdown (.md)…</translation>
    </message>
    <message>
        <source>Plain &amp;text (.txt)…</source>
        <translation>Ren &amp;text (.txt)…</translation>
    </message>
    <message>
        <source>The whole answer for &amp;programs (.json)…</source>
        <translation>Hela svaret för &amp;program (.json)…</translation>
    </message>
    <message>
        <source>Copy as M&amp;arkdown</source>
        <translation>Kopiera som M&amp;arkdown</translation>
    </message>
    <message>
        <source>C&amp;opy as plain text</source>
        <translation>K&amp;opiera som ren text</translation>
    </message>
</context>
<context>
    <name>SummaryWindow</name>
    <message>
        <source>Pathway summary</source>
        <translation>Sammanfattning av vägar</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>What goes on them</source>
        <translation>Vad som står på dem</translation>
    </message>
    <message>
        <source>Shown here</source>
        <translation>Visas här</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the summary as PDF to print it elsewhere.</source>
        <translation>Ingen skrivare är installerad på den här datorn. Spara sammanfattningen som PDF och skriv ut den någon annanstans.</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Spara sammanfattningen</translation>
    </message>
    <message>
        <source>No route is chosen</source>
        <translation>Ingen väg är vald</translation>
    </message>
    <message>
        <source>Choose at least one to print.</source>
        <translation>Välj minst en att skriva ut.</translation>
    </message>
    <message>
        <source>The summary cannot be made</source>
        <translation>Sammanfattningen kan inte göras</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Sparad som {file}.</translation>
    </message>
    <message>
        <source>Kept with {name}, encrypted.</source>
        <translation>Sparat hos {name}, krypterat.</translation>
    </message>
    <message>
        <source>Printing: {done} of {count}</source>
        <translation>Skriver ut: {done} av {count}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Skickat till skrivaren.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Utskriften stoppades.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Is it switched on and connected?</source>
        <translation>Skrivaren tog inte emot sidorna. Är den påslagen och ansluten?</translation>
    </message>
</context>
<context>
    <name>SupposedSwitches</name>
    <message>
        <source>Nothing on the way to this goal is only proposed.</source>
        <translation>Inget på vägen till det här målet är bara föreslaget.</translation>
    </message>
    <message>
        <source>Count on “{name}”, which is only proposed</source>
        <translation>Räkna med ”{name}”, som bara är föreslaget</translation>
    </message>
    <message>
        <source>Without {step}</source>
        <translation>Utan: {step}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Lägg tillbaka</translation>
    </message>
    <message>
        <source>what is supposed</source>
        <translation>det som antas</translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>you may not do that there</source>
        <translation>du får inte göra det där</translation>
    </message>
    <message>
        <source>it can only be read from there</source>
        <translation>därifrån går det bara att läsa</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disken är full</translation>
    </message>
    <message>
        <source>no more of the disk is yours</source>
        <translation>mer av disken har du inte</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>den finns inte där</translation>
    </message>
    <message>
        <source>its folder is not there</source>
        <translation>mappen finns inte där</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>det är en mapp</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>namnet är för långt</translation>
    </message>
    <message>
        <source>the disk or stick does not answer</source>
        <translation>disken eller minnet svarar inte</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>ett annat program använder den</translation>
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
        <translation>Kassa</translation>
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
        <source>Unless late applications are taken, the next start is {month}</source>
        <translation>Om sena anmälningar inte tas emot är nästa start {month}</translation>
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
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>Ta tillbaka den senaste ändringen (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>TypeAhead</name>
    <message>
        <source>Show what there is</source>
        <translation>Visa vad som finns</translation>
    </message>
    <message>
        <source>Nothing has all these words. Some of them:</source>
        <translation>Inget har alla de här orden. Med några av dem:</translation>
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
    <name>WhatIfList</name>
    <message>
        <source>What if these existed?</source>
        <translation>Tänk om de här fanns?</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>What if</source>
        <translation>Tänk om</translation>
    </message>
    <message>
        <source>Why not …?</source>
        <translation>Varför inte …?</translation>
    </message>
    <message>
        <source>Better routes, just out of reach</source>
        <translation>Bättre vägar, strax utom räckhåll</translation>
    </message>
    <message>
        <source>Suppose</source>
        <translation>Anta</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Söker…</translation>
    </message>
    <message>
        <source>The changes that would open a route are on the page.</source>
        <translation>Ändringarna som skulle öppna en väg finns på sidan.</translation>
    </message>
    <message>
        <source>No better route is just out of reach.</source>
        <translation>Ingen bättre väg är strax utom räckhåll.</translation>
    </message>
    <message>
        <source>No better route was found.</source>
        <translation>Ingen bättre väg hittades.</translation>
    </message>
    <message numerus="yes">
        <source>%n more not listed.</source>
        <translation>
            <numerusform>%n till som inte visas.</numerusform>
            <numerusform>%n till som inte visas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be others.</source>
        <translation>Det kan finnas fler.</translation>
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
        <translation>Prova</translation>
    </message>
    <message>
        <source>Beside route {number}: {differences}</source>
        <translation>Jämfört med väg {number}: {differences}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
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
    <message>
        <source>only proposed</source>
        <translation>bara föreslagen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stängd</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n annan</numerusform>
            <numerusform>%n andra</numerusform>
        </translation>
    </message>
    <message>
        <source>Try with proposed pathways</source>
        <translation>Prova med föreslagna vägar</translation>
    </message>
    <message>
        <source>It is in {routes}.</source>
        <translation>Det finns på {routes}.</translation>
    </message>
    <message>
        <source>It is listed as possible on {routes}.</source>
        <translation>Det anges som möjligt på {routes}.</translation>
    </message>
    <message>
        <source>The search was stopped before it was complete.</source>
        <translation>Sökningen stoppades innan den var klar.</translation>
    </message>
    <message>
        <source>every route</source>
        <translation>alla vägar</translation>
    </message>
    <message numerus="yes">
        <source>route(s) {numbers}</source>
        <translation>
            <numerusform>väg {numbers}</numerusform>
            <numerusform>vägarna {numbers}</numerusform>
        </translation>
    </message>
    <message>
        <source>It would only serve what is out itself: {steps}.</source>
        <translation>Det skulle bara tjäna det som självt är uteslutet: {steps}.</translation>
    </message>
    <message numerus="yes">
        <source>It means %n month(s) without a salary.</source>
        <translation>
            <numerusform>Det innebär %n månad utan lön.</numerusform>
            <numerusform>Det innebär %n månader utan lön.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is closed.</source>
        <translation>Det är stängt.</translation>
    </message>
    <message>
        <source>You left it out of the question.</source>
        <translation>Du har lämnat det utanför frågan.</translation>
    </message>
    <message>
        <source>It is only proposed; the question does not count on proposals.</source>
        <translation>Det är bara föreslaget; frågan räknar inte med förslag.</translation>
    </message>
    <message>
        <source>The goal is held already: there is nothing to do.</source>
        <translation>Målet är redan nått: det finns inget att göra.</translation>
    </message>
    <message>
        <source>Nothing leads to the goal within your limits, with it or without.</source>
        <translation>Inget leder till målet inom dina gränser, med eller utan det.</translation>
    </message>
    <message>
        <source>It asks for this, which does not hold: {part}.</source>
        <translation>Det kräver detta, som inte gäller: {part}.</translation>
    </message>
    <message>
        <source>It asks for this, which is not known: {part}.</source>
        <translation>Det kräver detta, som inte är känt: {part}.</translation>
    </message>
    <message>
        <source>It needs this, and nothing open brings it: {part}.</source>
        <translation>Det behöver detta, och inget öppet ger det: {part}.</translation>
    </message>
    <message>
        <source>It takes {hours} hours of study a week, more than allowed.</source>
        <translation>Det tar {hours} studietimmar i veckan, mer än gränsen.</translation>
    </message>
    <message>
        <source>It is not offered in any way of studying that will do.</source>
        <translation>Det ges inte i någon studieform som passar.</translation>
    </message>
    <message>
        <source>Nothing would be gained: what it brings is held already.</source>
        <translation>Inget vore vunnet: det som det ger har du redan.</translation>
    </message>
    <message>
        <source>It does not lead to the goal.</source>
        <translation>Det leder inte till målet.</translation>
    </message>
    <message>
        <source>Over budget: no plan with it costs less than {sum}.</source>
        <translation>Över budget: ingen plan med det kostar mindre än {sum}.</translation>
    </message>
    <message>
        <source>What it asks of you cannot be true together with what the rest of the way asks.</source>
        <translation>Det som det kräver av dig går inte ihop med vad resten av vägen kräver.</translation>
    </message>
    <message>
        <source>In every plan with it something needed would have lapsed.</source>
        <translation>I varje plan med det skulle något som behövs ha slutat gälla.</translation>
    </message>
    <message>
        <source>No step brings it.</source>
        <translation>Inget steg ger det.</translation>
    </message>
    <message>
        <source>It is not a sum to keep, so it is never counted in the net cost.</source>
        <translation>Det är inget belopp att behålla och räknas därför aldrig in i nettokostnaden.</translation>
    </message>
    <message>
        <source>It is given at somebody’s discretion, so it is never counted.</source>
        <translation>Det ges efter någons bedömning och räknas därför aldrig.</translation>
    </message>
    <message>
        <source>Only an upper limit is published, so it is never counted.</source>
        <translation>Bara ett högsta belopp är publicerat, så det räknas aldrig.</translation>
    </message>
    <message>
        <source>On {routes} this is not met: {part}.</source>
        <translation>På {routes} är detta inte uppfyllt: {part}.</translation>
    </message>
    <message>
        <source>On {routes} it depends on what is not known.</source>
        <translation>På {routes} beror det på något som inte är känt.</translation>
    </message>
    <message>
        <source>On {routes} it is lost by taking {steps}.</source>
        <translation>På {routes} förloras det genom: {steps}.</translation>
    </message>
    <message>
        <source>On {routes} it may not be had with {bursaries}; claiming it instead costs {sum}.</source>
        <translation>På {routes} går det inte ihop med: {bursaries}; att ta det i stället kostar {sum}.</translation>
    </message>
    <message>
        <source>On {routes} there is no fee for it to pay.</source>
        <translation>På {routes} finns ingen avgift att betala.</translation>
    </message>
    <message>
        <source>On {routes} others already pay all it could.</source>
        <translation>På {routes} betalar andra redan allt det kunde betala.</translation>
    </message>
    <message>
        <source>It can start in {month} at the earliest.</source>
        <translation>Det kan börja tidigast {month}.</translation>
    </message>
    <message>
        <source>It is of use if started by {month}.</source>
        <translation>Det är till nytta om det börjas senast {month}.</translation>
    </message>
    <message>
        <source>No start is soon enough for it to be of use.</source>
        <translation>Ingen start är tidig nog för att det ska vara till nytta.</translation>
    </message>
    <message>
        <source>With it nobody arrives before {month}.</source>
        <translation>Med det är ingen framme före {month}.</translation>
    </message>
    <message>
        <source>It comes too late.</source>
        <translation>Det kommer för sent.</translation>
    </message>
    <message>
        <source>With it the plan is worse than a route there is, better in nothing.</source>
        <translation>Med det blir planen sämre än en väg som finns, och bättre i inget.</translation>
    </message>
    <message>
        <source>With it the plan is as good as a route there is, which stands for both.</source>
        <translation>Med det blir planen lika bra som en väg som finns, som står för båda.</translation>
    </message>
    <message>
        <source>It is not needed: the best ways with it are there just as soon without it.</source>
        <translation>Det behövs inte: de bästa vägarna med det är framme lika tidigt utan.</translation>
    </message>
    <message>
        <source>The search was cut short before it was settled whether a plan with it is worth taking.</source>
        <translation>Sökningen avbröts innan det avgjorts om en plan med det är värd att ta.</translation>
    </message>
    <message>
        <source>{cost} + ?</source>
        <translation>{cost} + ?</translation>
    </message>
    <message>
        <source>The best plan with it: {month}, {cost}</source>
        <translation>Bästa planen med det: {month}, {cost}</translation>
    </message>
    <message>
        <source>{plan}. Route {number} comes to the same.</source>
        <translation>{plan}. Väg {number} kommer på samma sak.</translation>
    </message>
    <message>
        <source>{plan}. Beside route {number}: {differences}.</source>
        <translation>{plan}. Jämfört med väg {number}: {differences}.</translation>
    </message>
    <message>
        <source>Every step that brings it is out:</source>
        <translation>Varje steg som ger det är uteslutet:</translation>
    </message>
    <message>
        <source>No route takes a step it is for:</source>
        <translation>Ingen väg tar ett steg det gäller för:</translation>
    </message>
    <message>
        <source>{step}: {reason}</source>
        <translation>{step}: {reason}</translation>
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
    <name>WhyNotAsked</name>
    <message>
        <source>A step, a qualification or money</source>
        <translation>Ett steg, en merit eller pengar</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Varför inte</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Söker…</translation>
    </message>
    <message>
        <source>Put this aside</source>
        <translation>Lägg åt sidan</translation>
    </message>
    <message>
        <source>Put “{name}” aside</source>
        <translation>Lägg ”{name}” åt sidan</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>local</source>
        <comment>after the name of what one has added oneself</comment>
        <translation>lokal</translation>
    </message>
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
        <source>{others} or {last}</source>
        <comment>alternatives; {others} are one, or several with commas</comment>
        <translation>{others} eller {last}</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <comment>things that stand each for itself</comment>
        <translation>{one}; {other}</translation>
    </message>
    <message>
        <source>{earlier}, then {later}</source>
        <translation>{earlier}, sedan {later}</translation>
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
    <name>Years</name>
    <message>
        <source>{year} figure</source>
        <translation>uppgift från {year}</translation>
    </message>
    <message>
        <source>{fee} at {year} prices</source>
        <translation>{fee} i {year} års priser</translation>
    </message>
    <message>
        <source>{year} prices</source>
        <translation>{year} års priser</translation>
    </message>
    <message>
        <source>about {year}</source>
        <comment>the year of a figure</comment>
        <translation>omkring {year}</translation>
    </message>
    <message>
        <source>from {year}</source>
        <comment>the year of a figure</comment>
        <translation>från {year}</translation>
    </message>
    <message>
        <source>{year} to {last}</source>
        <translation>{year} till {last}</translation>
    </message>
    <message>
        <source>{year}, the latest found</source>
        <translation>{year}, det senaste som hittats</translation>
    </message>
    <message>
        <source>{year}, when it began</source>
        <translation>{year}, när det började</translation>
    </message>
    <message>
        <source>{year} pilot</source>
        <translation>försök {year}</translation>
    </message>
    <message>
        <source>{year} legislative session</source>
        <translation>lagstiftningsåret {year}</translation>
    </message>
    <message>
        <source>rule of {year}</source>
        <translation>regel från {year}</translation>
    </message>
    <message>
        <source>rule in force</source>
        <translation>gällande regel</translation>
    </message>
    <message>
        <source>undated</source>
        <comment>of a figure</comment>
        <translation>odaterad</translation>
    </message>
    <message>
        <source>undated page, read {year}</source>
        <translation>odaterad sida, läst {year}</translation>
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
        <source>Show the whole of it</source>
        <translation>Visa alltihop</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Allt</translation>
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
        <translation>För</translation>
    </message>
    <message>
        <source>In the workforce plans</source>
        <translation>I personalplanerna</translation>
    </message>
    <message>
        <source>What leads here</source>
        <translation>Vad som leder hit</translation>
    </message>
    <message>
        <source>No step of the catalogue leads here.</source>
        <translation>Inget steg i katalogen leder hit.</translation>
    </message>
    <message>
        <source>Holding one of these counts too</source>
        <translation>Att ha något av dessa räknas också</translation>
    </message>
    <message>
        <source>Whoever holds it also holds</source>
        <translation>Den som har det har också</translation>
    </message>
    <message>
        <source>What it leads to</source>
        <translation>Vad det leder till</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Stöd</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Vad det kräver</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Vad det ger</translation>
    </message>
    <message>
        <source>Money for it</source>
        <translation>Pengar för det</translation>
    </message>
    <message>
        <source>Papers to send</source>
        <translation>Handlingar att skicka in</translation>
    </message>
    <message>
        <source>Amount not known</source>
        <translation>Okänt belopp</translation>
    </message>
    <message>
        <source>Given at somebody’s discretion, so never counted on</source>
        <translation>Ges efter någons bedömning, räknas därför aldrig</translation>
    </message>
    <message>
        <source>Who can have it</source>
        <translation>Vem som kan få det</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Betalas ut för</translation>
    </message>
    <message>
        <source>Not together with</source>
        <translation>Inte tillsammans med</translation>
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
        <translation>
            <numerusform>Visa %n källa till</numerusform>
            <numerusform>Visa %n källor till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_RoutePage</name>
    <message>
        <source>Route {number} of {total}</source>
        <translation>Väg {number} av {total}</translation>
    </message>
    <message>
        <source>Arrives {month}, after {span}</source>
        <translation>Framme {month}, efter {span}</translation>
    </message>
    <message>
        <source>Why this route</source>
        <translation>Varför den här vägen</translation>
    </message>
    <message>
        <source>No step can be left out: without any one of them the goal is not reached.</source>
        <translation>Inget steg kan utelämnas: utan något av dem nås inte målet.</translation>
    </message>
    <message>
        <source>What each step is for</source>
        <translation>Vad varje steg är till för</translation>
    </message>
    <message>
        <source>It assumes</source>
        <translation>Den antar</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Inget</translation>
    </message>
    <message numerus="yes">
        <source>Also at (%n)</source>
        <translation>
            <numerusform>Även på (%n)</numerusform>
            <numerusform>Även på (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>If you stop half-way</source>
        <translation>Om du slutar halvvägs</translation>
    </message>
    <message>
        <source>Papers to send for</source>
        <translation>Handlingar att beställa</translation>
    </message>
    <message>
        <source>Money, month by month</source>
        <translation>Pengar, månad för månad</translation>
    </message>
    <message>
        <source>Renewals on the way come to {sum}; they are not in the net cost.</source>
        <translation>Förnyelser på vägen blir {sum}; de ingår inte i nettokostnaden.</translation>
    </message>
    <message>
        <source>{month} · {sum} so far</source>
        <translation>{month} · {sum} hittills</translation>
    </message>
    <message>
        <source>{month} · {sum} so far, as planned</source>
        <translation>{month} · {sum} hittills, enligt plan</translation>
    </message>
    <message>
        <source>Beyond the goal</source>
        <translation>Bortom målet</translation>
    </message>
    <message>
        <source>Roles it opens</source>
        <translation>Roller det öppnar</translation>
    </message>
    <message>
        <source>Steps that ask for it</source>
        <translation>Steg som kräver det</translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <translation>{number}. {step}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Suppose {name} existed</source>
        <translation>Anta att detta finns: {name}</translation>
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
        <translation>Roll, merit, steg, bidrag, anordnare…</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Sök i katalogen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
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
        <source>See the routes without it</source>
        <translation>Se vägarna utan det</translation>
    </message>
    <message>
        <source>Set something aside…</source>
        <translation>Åsidosätt något…</translation>
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
        <translation>Handlingar att skicka in</translation>
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
        <source>%n more source(s)</source>
        <translation>
            <numerusform>%n källa till</numerusform>
            <numerusform>%n källor till</numerusform>
        </translation>
    </message>
</context>
</TS>
