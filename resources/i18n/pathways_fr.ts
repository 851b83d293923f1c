<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
<context>
    <name>AboutYou</name>
    <message>
        <source>About you</source>
        <translation>À propos de vous</translation>
    </message>
    <message>
        <source>A role or qualification</source>
        <translation>Un poste ou une qualification</translation>
    </message>
    <message>
        <source>Add a qualification, role or check</source>
        <translation>Ajouter une qualification, un poste ou une vérification</translation>
    </message>
    <message>
        <source>My goal</source>
        <translation>Mon but</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>What I hold</source>
        <translation>Ce que je possède</translation>
    </message>
    <message>
        <source>My circumstances</source>
        <translation>Ma situation</translation>
    </message>
    <message>
        <source>choose the goal</source>
        <translation>choix du but</translation>
    </message>
    <message>
        <source>change the place</source>
        <translation>changement de lieu</translation>
    </message>
    <message>
        <source>add {name}</source>
        <translation>ajout&#xa0;: {name}</translation>
    </message>
    <message>
        <source>remove {name}</source>
        <translation>retrait&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>AnswerControls</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>{unit} amount</source>
        <translation>Montant en {unit}</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>It could bring up to {sum}.</source>
        <translation>Cela pourrait rapporter jusqu’à {sum}.</translation>
    </message>
    <message>
        <source>It could save {span}.</source>
        <translation>Cela pourrait faire gagner {span}.</translation>
    </message>
    <message>
        <source>One route depends on it.</source>
        <translation>Un parcours en dépend.</translation>
    </message>
    <message numerus="yes">
        <source>%n routes depend on it.</source>
        <translation>
            <numerusform>%n parcours en dépend.</numerusform>
            <numerusform>%n parcours en dépendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>It settles whether more money is due.</source>
        <translation>Cela détermine si d’autres aides vous sont dues.</translation>
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
        <translation>Un problème est survenu dans Pathways.</translation>
    </message>
    <message>
        <source>What you entered is kept. If it happens again, please report it with the details below.</source>
        <translation>Ce que vous avez saisi est conservé. Si cela se reproduit, merci de le signaler avec les détails ci-dessous.</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>read</source>
        <translation>lue</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>non vérifiée</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>ancienne</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimation</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>pilot</source>
        <translation>pilote</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>The page was read on the day named.</source>
        <translation>La page a été lue à la date indiquée.</translation>
    </message>
    <message>
        <source>From general knowledge: no page was read.</source>
        <translation>Connaissance générale&#xa0;: aucune page n’a été lue.</translation>
    </message>
    <message>
        <source>The page is old; the figure may have changed.</source>
        <translation>La page est ancienne&#xa0;; le chiffre a pu changer.</translation>
    </message>
    <message>
        <source>Our estimate: no figure was published.</source>
        <translation>Notre estimation&#xa0;: aucun chiffre n’est publié.</translation>
    </message>
    <message>
        <source>No figure was found.</source>
        <translation>Aucun chiffre n’a été trouvé.</translation>
    </message>
    <message>
        <source>A pilot: it may not stay.</source>
        <translation>Un projet pilote&#xa0;: il pourrait ne pas durer.</translation>
    </message>
    <message>
        <source>Proposed: not open yet.</source>
        <translation>Proposé&#xa0;: pas encore ouvert.</translation>
    </message>
    <message>
        <source>Closed to new people.</source>
        <translation>Fermé aux nouvelles personnes.</translation>
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
        <translation>Ce à quoi cela vous engage</translation>
    </message>
    <message>
        <source>Either – or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bon à savoir</translation>
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
            <numerusform>et&#xa0;%n de plus</numerusform>
            <numerusform>et&#xa0;%n de plus</numerusform>
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
        <translation>Sources</translation>
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
        <translation>Vous l’avez. La touche Suppr l’enlève.</translation>
    </message>
</context>
<context>
    <name>Circumstances</name>
    <message>
        <source>Only routes that keep my pay</source>
        <translation>Seulement les parcours qui gardent mon salaire</translation>
    </message>
    <message>
        <source>Only routes that assume nothing</source>
        <translation>Seulement les parcours sans hypothèse</translation>
    </message>
    <message>
        <source>Include proposed pathways</source>
        <translation>Inclure les parcours proposés</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Afficher moins</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to study</source>
        <translation>Temps d’étude</translation>
    </message>
    <message>
        <source>Hours of study a week</source>
        <translation>Heures d’étude par semaine</translation>
    </message>
    <message>
        <source>Earliest start</source>
        <translation>Début au plus tôt</translation>
    </message>
    <message>
        <source>The month to start in</source>
        <translation>Le mois du début</translation>
    </message>
    <message>
        <source>Latest date</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>The month to have arrived by</source>
        <translation>Le mois de l’arrivée au plus tard</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>The most it may cost after grants</source>
        <translation>Le coût maximal, aides déduites</translation>
    </message>
    <message>
        <source>Ways to study</source>
        <translation>Modes d’étude</translation>
    </message>
    <message>
        <source>Study modes that would do</source>
        <translation>Modes d’étude qui conviennent</translation>
    </message>
    <message numerus="yes">
        <source>%n h a week</source>
        <translation>
            <numerusform>%n h par semaine</numerusform>
            <numerusform>%n h par semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>answer “{name}”</source>
        <translation>réponse à «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>How many hours a week could you study?</source>
        <translation>Combien d’heures par semaine pourriez-vous étudier&#xa0;?</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>h a week</source>
        <translation>h par semaine</translation>
    </message>
    <message>
        <source>change time to study</source>
        <translation>changement du temps d’étude</translation>
    </message>
    <message>
        <source>What is the most it may cost you, after grants?</source>
        <translation>Combien cela peut-il vous coûter au plus, aides déduites&#xa0;?</translation>
    </message>
    <message>
        <source>change the budget</source>
        <translation>changement du budget</translation>
    </message>
    <message>
        <source>When could you start?</source>
        <translation>Quand pourriez-vous commencer&#xa0;?</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Le mois prochain</translation>
    </message>
    <message>
        <source>change the start</source>
        <translation>changement du début</translation>
    </message>
    <message>
        <source>By when must you have arrived?</source>
        <translation>Pour quand devez-vous y être au plus tard&#xa0;?</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>N’importe quelle date</translation>
    </message>
    <message>
        <source>change the latest date</source>
        <translation>changement de la date limite</translation>
    </message>
    <message>
        <source>change ways to study</source>
        <translation>changement des modes d’étude</translation>
    </message>
    <message>
        <source>keeping pay</source>
        <translation>maintien du salaire</translation>
    </message>
    <message>
        <source>routes without assumptions</source>
        <translation>parcours sans hypothèse</translation>
    </message>
    <message>
        <source>proposed pathways</source>
        <translation>parcours proposés</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Arrive</source>
        <translation>Arrivée</translation>
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
        <translation>après {sum} d’aides</translation>
    </message>
    <message>
        <source>No best: fees not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net cost</source>
        <translation>Coût net</translation>
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
        <translation>{hours} h par semaine</translation>
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
        <translation>Études</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
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
        <translation>Sources</translation>
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
        <translation>Parcours</translation>
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
        <translation>{hours} h d’étude par semaine</translation>
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
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>{fee} at {year} prices</source>
        <translation>{fee} aux prix de {year}</translation>
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
        <translation>{percent}&#xa0;% des frais</translation>
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
        <translation>jusqu’à {amount}</translation>
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
        <translation>Étapes</translation>
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
        <translation>Programme</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Reconnaissance</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Nomination</translation>
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
        <translation>Lieu</translation>
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
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Where do you want to be?</source>
        <translation>Où voulez-vous arriver&#xa0;?</translation>
    </message>
    <message>
        <source>Choose a goal, then add what you hold. Routes appear as you type.</source>
        <translation>Choisissez un but, puis ajoutez ce que vous possédez. Les parcours apparaissent au fil de la saisie.</translation>
    </message>
    <message>
        <source>A role or qualification</source>
        <translation>Un poste ou une qualification</translation>
    </message>
    <message>
        <source>My goal</source>
        <translation>Mon but</translation>
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
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
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
        <translation>Année</translation>
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
        <translation>Ce à quoi cela vous engage</translation>
    </message>
    <message>
        <source>Not together with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
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
        <translation>Due</translation>
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
        <translation>due</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
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
        <translation>non due</translation>
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
        <translation>prêt</translation>
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
        <translation>{percent}&#xa0;% des frais</translation>
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
        <translation>Seul le montant maximal est publié</translation>
    </message>
    <message>
        <source>A further step would open it: {names}</source>
        <translation>Une étape de plus l’ouvrirait&#xa0;: {names}</translation>
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
        <translation>Une autre qui l’exclut, ou un plafond, vaut davantage</translation>
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
        <translation>réponse à «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>put a question aside</source>
        <translation>question mise de côté</translation>
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
        <translation>déjà acquis</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>already held</source>
        <translation>déjà acquis</translation>
    </message>
</context>
<context>
    <name>ImpossiblePage</name>
    <message>
        <source>Why there is no route</source>
        <translation>Pourquoi il n’y a pas de parcours</translation>
    </message>
    <message numerus="yes">
        <source>%n changes would open the way; each is the smallest of its kind.</source>
        <translation>
            <numerusform>%n changement ouvrirait la voie&#xa0;; c’est le plus petit de son genre.</numerusform>
            <numerusform>%n changements ouvriraient la voie&#xa0;; chacun est le plus petit de son genre.</numerusform>
        </translation>
    </message>
    <message>
        <source>One change would open the way.</source>
        <translation>Un seul changement ouvrirait la voie.</translation>
    </message>
    <message numerus="yes">
        <source>%n smallest sets of changes would open the way.</source>
        <translation>
            <numerusform>%n plus petit ensemble de changements ouvrirait la voie.</numerusform>
            <numerusform>%n plus petits ensembles de changements ouvriraient la voie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes that would open the way only together.</source>
        <translation>Des changements qui n’ouvriraient la voie qu’ensemble.</translation>
    </message>
    <message>
        <source>No change of up to three limits, holdings or circumstances would open one.</source>
        <translation>Aucun changement de trois limites, acquis ou circonstances au plus n’en ouvrirait un.</translation>
    </message>
    <message>
        <source>Nothing that would open one was found in the time given.</source>
        <translation>Rien qui en ouvrirait un n’a été trouvé dans le temps imparti.</translation>
    </message>
    <message>
        <source>There may be others.</source>
        <translation>Il peut y en avoir d’autres.</translation>
    </message>
    <message>
        <source>What would open it</source>
        <translation>Ce qui l’ouvrirait</translation>
    </message>
    <message>
        <source>What comes near</source>
        <translation>Ce qui s’en approche</translation>
    </message>
    <message>
        <source>a month late</source>
        <translation>un mois de retard</translation>
    </message>
    <message numerus="yes">
        <source>%n months late</source>
        <translation>
            <numerusform>%n mois de retard</numerusform>
            <numerusform>%n mois de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>a month without pay</source>
        <translation>un mois sans salaire</translation>
    </message>
    <message numerus="yes">
        <source>%n months without pay</source>
        <translation>
            <numerusform>%n mois sans salaire</numerusform>
            <numerusform>%n mois sans salaire</numerusform>
        </translation>
    </message>
    <message>
        <source>What cannot be had</source>
        <translation>Ce qu’on ne peut pas obtenir</translation>
    </message>
    <message>
        <source>Nothing in the catalogue leads to it.</source>
        <translation>Rien dans le catalogue n’y mène.</translation>
    </message>
    <message>
        <source>Questions worth asking</source>
        <translation>Questions utiles à poser</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Choose a step to see what it asks and gives.</source>
        <translation>Choisissez une étape pour voir ce qu’elle demande et apporte.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Reconnaissance</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Nomination</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>{kind} · step {number} of {total}</source>
        <translation>{kind} · étape {number} sur {total}</translation>
    </message>
    <message>
        <source>{hours} h of study a week</source>
        <translation>{hours} h d’étude par semaine</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>salarié</translation>
    </message>
    <message>
        <source>without pay</source>
        <translation>sans salaire</translation>
    </message>
    <message>
        <source>Fee not known, counted as nothing</source>
        <translation>Frais inconnus, comptés pour rien</translation>
    </message>
    <message>
        <source>Fee not known, planned at up to {planned}</source>
        <translation>Frais inconnus, prévus à {planned} au plus</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>{fee} at {year} prices</source>
        <translation>{fee} aux prix de {year}</translation>
    </message>
    <message>
        <source>Needed for {names}</source>
        <translation>Nécessaire pour&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{percent} % of the fee</source>
        <translation>{percent}&#xa0;% des frais</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>jusqu’à {amount}</translation>
    </message>
    <message>
        <source>A loan: not money off</source>
        <translation>Un prêt&#xa0;: ne réduit pas le coût</translation>
    </message>
    <message>
        <source>{year} figure</source>
        <translation>chiffre de {year}</translation>
    </message>
    <message>
        <source>Needs: {questions}</source>
        <translation>À préciser&#xa0;: {questions}</translation>
    </message>
    <message>
        <source>A further step would open it: {names}</source>
        <translation>Une étape de plus l’ouvrirait&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Only with: {what}</source>
        <translation>Seulement avec&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Asks for {what}</source>
        <translation>Demande&#xa0;: {what}</translation>
    </message>
    <message>
        <source>A condition is not met</source>
        <translation>Une condition n’est pas remplie</translation>
    </message>
    <message>
        <source>Not open today</source>
        <translation>Pas ouvert aujourd’hui</translation>
    </message>
    <message>
        <source>Another that rules it out, or a cap, is worth more</source>
        <translation>Une autre qui l’exclut, ou un plafond, vaut davantage</translation>
    </message>
    <message>
        <source>Only the most it can be is published</source>
        <translation>Seul le montant maximal est publié</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Given at somebody’s discretion</source>
        <translation>Accordée au cas par cas</translation>
    </message>
    <message>
        <source>due</source>
        <translation>due</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>non due</translation>
    </message>
    <message>
        <source>allow {months}</source>
        <translation>prévoyez {months}</translation>
    </message>
    <message>
        <source>dated {day}</source>
        <translation>datée du {day}</translation>
    </message>
    <message>
        <source>checked {day}</source>
        <translation>vérifiée le {day}</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>role</source>
        <translation>poste</translation>
    </message>
    <message>
        <source>qualification</source>
        <translation>qualification</translation>
    </message>
    <message>
        <source>short course</source>
        <translation>formation courte</translation>
    </message>
    <message>
        <source>licence or registration</source>
        <translation>licence ou inscription</translation>
    </message>
    <message>
        <source>check</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>expérience</translation>
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
        <translation>attente</translation>
    </message>
    <message>
        <source>study</source>
        <translation>études</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>salarié</translation>
    </message>
    <message>
        <source>no pay</source>
        <translation>sans salaire</translation>
    </message>
    <message>
        <source>paperwork</source>
        <translation>formalités</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>LimitWords</name>
    <message>
        <source>Keep pay throughout</source>
        <translation>Garder un salaire tout du long</translation>
    </message>
    <message numerus="yes">
        <source>%n study hours a week</source>
        <translation>
            <numerusform>%n heure d’étude par semaine</numerusform>
            <numerusform>%n heures d’étude par semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrive by {month}</source>
        <translation>Arriver au plus tard en {month}</translation>
    </message>
    <message>
        <source>Spend at most {sum}</source>
        <translation>Dépenser au plus {sum}</translation>
    </message>
    <message>
        <source>Study only {modes}</source>
        <translation>Étudier seulement&#xa0;: {modes}</translation>
    </message>
    <message>
        <source>Assume nothing</source>
        <translation>Ne rien supposer</translation>
    </message>
    <message>
        <source>Only pathways that are open today</source>
        <translation>Seulement les parcours ouverts aujourd’hui</translation>
    </message>
    <message>
        <source>No route arrives by {month} with pay throughout</source>
        <translation>Aucun parcours n’arrive au plus tard en {month} avec un salaire tout du long</translation>
    </message>
    <message>
        <source>No route to {goal} arrives by {month}</source>
        <translation>Aucun parcours vers «&#xa0;{goal}&#xa0;» n’arrive au plus tard en {month}</translation>
    </message>
    <message>
        <source>No route to {goal} keeps your pay throughout</source>
        <translation>Aucun parcours vers «&#xa0;{goal}&#xa0;» ne garde votre salaire tout du long</translation>
    </message>
    <message>
        <source>No route to {goal} costs at most {sum}</source>
        <translation>Aucun parcours vers «&#xa0;{goal}&#xa0;» ne coûte au plus {sum}</translation>
    </message>
    <message>
        <source>No route to {goal} today</source>
        <translation>Aucun parcours vers «&#xa0;{goal}&#xa0;» aujourd’hui</translation>
    </message>
    <message>
        <source> and </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>If you held: {name}</source>
        <translation>Si vous aviez&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Stop work for a month</source>
        <translation>Ne pas travailler pendant un mois</translation>
    </message>
    <message numerus="yes">
        <source>Stop work for %n months</source>
        <translation>
            <numerusform>Ne pas travailler pendant&#xa0;%n mois</numerusform>
            <numerusform>Ne pas travailler pendant&#xa0;%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Study %n hours a week</source>
        <translation>
            <numerusform>Étudier&#xa0;%n heure par semaine</numerusform>
            <numerusform>Étudier&#xa0;%n heures par semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the date to {month}</source>
        <translation>Reporter la date à {month}</translation>
    </message>
    <message>
        <source>Spend up to {sum}</source>
        <translation>Dépenser jusqu’à {sum}</translation>
    </message>
    <message>
        <source>Study {mode} too</source>
        <translation>Étudier aussi&#xa0;: {mode}</translation>
    </message>
    <message>
        <source>Study in any way</source>
        <translation>Étudier de n’importe quelle façon</translation>
    </message>
    <message>
        <source>Let a route assume what is not known</source>
        <translation>Laisser un parcours supposer ce qui est inconnu</translation>
    </message>
    <message>
        <source>Include proposed pathways</source>
        <translation>Inclure les parcours proposés</translation>
    </message>
    <message>
        <source>Count on a proposal: {name}</source>
        <translation>Compter sur un projet&#xa0;: {name}</translation>
    </message>
    <message>
        <source>If “{name}” were {low} to {high}</source>
        <translation>Si «&#xa0;{name}&#xa0;» était entre {low} et {high}</translation>
    </message>
    <message>
        <source>If “{name}” were at least {low}</source>
        <translation>Si «&#xa0;{name}&#xa0;» était d’au moins {low}</translation>
    </message>
    <message>
        <source>If “{name}” were at most {high}</source>
        <translation>Si «&#xa0;{name}&#xa0;» était d’au plus {high}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>If “{name}” were {values}</source>
        <translation>Si «&#xa0;{name}&#xa0;» était&#xa0;: {values}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>only proposed</source>
        <translation>seulement proposé</translation>
    </message>
    <message>
        <source>not open today</source>
        <translation>pas ouvert aujourd’hui</translation>
    </message>
    <message>
        <source>asks for what cannot be had</source>
        <translation>demande ce qu’on ne peut obtenir</translation>
    </message>
    <message>
        <source>not for someone in your circumstances</source>
        <translation>pas pour quelqu’un dans votre situation</translation>
    </message>
    <message>
        <source>starts in no month</source>
        <translation>ne commence aucun mois</translation>
    </message>
    <message>
        <source>needs more study hours</source>
        <translation>demande plus d’heures d’étude</translation>
    </message>
    <message>
        <source>brings months without pay</source>
        <translation>entraîne des mois sans salaire</translation>
    </message>
    <message>
        <source>is not studied in a way you accept</source>
        <translation>ne s’étudie pas d’une façon qui vous convient</translation>
    </message>
    <message>
        <source>takes too long</source>
        <translation>prend trop de temps</translation>
    </message>
    <message>
        <source>something lapses on the way</source>
        <translation>quelque chose expire en chemin</translation>
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
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open a catalogue…</source>
        <translation>&amp;Ouvrir un catalogue…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Frise</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Carte</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>É&amp;tapes</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;About Pathways</source>
        <translation>À &amp;propos de Pathways</translation>
    </message>
    <message>
        <source>Pathways {version}

Plans journeys to careers in education: every route worth taking, dated, costed and sourced. It works offline: nothing you enter leaves this computer.</source>
        <translation>Pathways {version}

Planifie les parcours vers les métiers de l’éducation&#xa0;: tous ceux qui valent la peine, datés, chiffrés et sourcés. Il fonctionne hors ligne&#xa0;: rien de ce que vous saisissez ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>About Pathways</source>
        <translation>À propos de Pathways</translation>
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
        <translation>Ouvrir un catalogue</translation>
    </message>
    <message>
        <source>Pathways catalogue (*.db)</source>
        <translation>Catalogue Pathways (*.db)</translation>
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
        <translation>{name}, acquis</translation>
    </message>
    <message>
        <source>{name}, assumed</source>
        <translation>{name}, supposé</translation>
    </message>
    <message>
        <source>{name}, earned on this route</source>
        <translation>{name}, obtenu sur ce parcours</translation>
    </message>
    <message>
        <source>Goal: {name}, {when}</source>
        <translation>But&#xa0;: {name}, {when}</translation>
    </message>
    <message>
        <source>Another way: {name}, {below}</source>
        <translation>Autre voie&#xa0;: {name}, {below}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>any</source>
        <translation>l’un</translation>
    </message>
    <message>
        <source>{count} of</source>
        <translation>{count} sur</translation>
    </message>
    <message>
        <source>Other ways to {name}</source>
        <translation>Autres voies vers&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>The Steps view says the same as an outline.</source>
        <translation>La vue Étapes dit la même chose sous forme de plan.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The start, {start}, is in the past; it is {today} now.</source>
        <translation>Le début, {start}, est passé&#xa0;; nous sommes en {today}.</translation>
    </message>
    <message>
        <source>The latest date, {by}, is before the start, {start}.</source>
        <translation>La date limite, {by}, précède le début, {start}.</translation>
    </message>
    <message>
        <source>{attribute}: “{given}” is not a value it takes; wanted: {wanted}.</source>
        <translation>{attribute}&#xa0;: «&#xa0;{given}&#xa0;» n’est pas une valeur admise&#xa0;; attendu&#xa0;: {wanted}.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>Nothing in the catalogue is called “{given}”.</source>
        <translation>Rien dans le catalogue ne s’appelle «&#xa0;{given}&#xa0;».</translation>
    </message>
    <message>
        <source>{place} has more than {most} entries, too many for every role at once; choose a goal.</source>
        <translation>{place}&#xa0;: plus de {most} entrées, trop pour tous les postes à la fois&#xa0;; choisissez un but.</translation>
    </message>
    <message>
        <source>More than {most} steps may lead to “{goal}”, too many to plan with.</source>
        <translation>Plus de {most} étapes peuvent mener à «&#xa0;{goal}&#xa0;», trop pour planifier.</translation>
    </message>
    <message>
        <source>“{given}” is not something a person can hold.</source>
        <translation>«&#xa0;{given}&#xa0;» n’est pas quelque chose qu’une personne peut posséder.</translation>
    </message>
    <message>
        <source>A file of the program is missing: {resource}. Install Pathways again.</source>
        <translation>Un fichier du programme manque&#xa0;: {resource}. Réinstallez Pathways.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {detail}.</source>
        <translation>{file} ne peut pas être lu&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Pathways cannot answer this: {detail}</source>
        <translation>Pathways ne peut pas répondre à cela&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>{file}: the catalogue is not there; make it with “pathways catalogue build”.</source>
        <translation>{file}&#xa0;: le catalogue est absent&#xa0;; créez-le avec «&#xa0;pathways catalogue build&#xa0;».</translation>
    </message>
    <message>
        <source>{file}: built for catalogue version {found}, this program reads {wanted}; make it again with “pathways catalogue build”.</source>
        <translation>{file}&#xa0;: créé pour la version {found} du catalogue, ce programme lit la version {wanted}&#xa0;; recréez-le avec «&#xa0;pathways catalogue build&#xa0;».</translation>
    </message>
    <message>
        <source>{file}: the catalogue is damaged{more}; make it again with “pathways catalogue build”.</source>
        <translation>{file}&#xa0;: le catalogue est endommagé{more}&#xa0;; recréez-le avec «&#xa0;pathways catalogue build&#xa0;».</translation>
    </message>
</context>
<context>
    <name>MonthPopup</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>NumberPopup</name>
    <message>
        <source>A number from {least} to {most} is wanted.</source>
        <translation>Entrez un nombre de {least} à {most}.</translation>
    </message>
</context>
<context>
    <name>OpeningCard</name>
    <message>
        <source>One change</source>
        <translation>Un changement</translation>
    </message>
    <message numerus="yes">
        <source>%n changes together</source>
        <translation>
            <numerusform>%n changement</numerusform>
            <numerusform>%n changements ensemble</numerusform>
        </translation>
    </message>
    <message>
        <source>Is this true?</source>
        <translation>Est-ce vrai&#xa0;?</translation>
    </message>
    <message>
        <source>Then: {route}</source>
        <translation>Alors&#xa0;: {route}</translation>
    </message>
    <message>
        <source>arrive</source>
        <translation>arrivée</translation>
    </message>
    <message>
        <source>1 month unpaid</source>
        <translation>1 mois sans salaire</translation>
    </message>
    <message numerus="yes">
        <source>%n months unpaid</source>
        <translation>
            <numerusform>%n mois sans salaire</numerusform>
            <numerusform>%n mois sans salaire</numerusform>
        </translation>
    </message>
    <message>
        <source>Try this change</source>
        <translation>Essayer ce changement</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Routes</source>
        <translation>Parcours</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
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
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Put this question aside</source>
        <translation>Mettre cette question de côté</translation>
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
        <translation>Une question utile</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Put this question aside</source>
        <translation>Mettre cette question de côté</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>answer “{name}”</source>
        <translation>réponse à «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>put a question aside</source>
        <translation>question mise de côté</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>Requirement</name>
    <message>
        <source>Any one of</source>
        <translation>Un des suivants</translation>
    </message>
    <message>
        <source>All of</source>
        <translation>Tous les suivants</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} sur {all}</translation>
    </message>
    <message>
        <source>Not: {what}</source>
        <translation>Pas&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{what}: not {values}</source>
        <translation>{what}&#xa0;: pas {values}</translation>
    </message>
    <message>
        <source>{what}: {values}</source>
        <translation>{what}&#xa0;: {values}</translation>
    </message>
    <message>
        <source>held</source>
        <translation>acquis</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supposé</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>non acquis</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>met</source>
        <translation>rempli</translation>
    </message>
    <message>
        <source>earned on this route</source>
        <translation>obtenu sur ce parcours</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>non rempli</translation>
    </message>
    <message>
        <source>on this route</source>
        <translation>sur ce parcours</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>étape {number}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>{step}, {price}</source>
        <translation>{step}, {price}</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>jusqu’à {high}</translation>
    </message>
    <message>
        <source>{low} or more</source>
        <translation>{low} ou plus</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>RequirementTree</name>
    <message>
        <source>What it asks</source>
        <translation>Ce qu’elle demande</translation>
    </message>
</context>
<context>
    <name>RouteDelegate</name>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message numerus="yes">
        <source>months</source>
        <translation>
            <numerusform>mois</numerusform>
            <numerusform>mois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouteHeader</name>
    <message>
        <source>Arrive</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Net cost</source>
        <translation>Coût net</translation>
    </message>
    <message>
        <source>Without pay</source>
        <translation>Sans salaire</translation>
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
        <translation>Parcours</translation>
    </message>
</context>
<context>
    <name>RouteRows</name>
    <message>
        <source>Nothing left to do</source>
        <translation>Plus rien à faire</translation>
    </message>
    <message>
        <source>{first}, then {second}</source>
        <translation>{first}, puis {second}</translation>
    </message>
    <message>
        <source>Fastest by {span}</source>
        <translation>Plus rapide de {span}</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Le plus rapide</translation>
    </message>
    <message>
        <source>Cheapest as far as known</source>
        <translation>Le moins cher connu</translation>
    </message>
    <message>
        <source>Cheapest by {sum}</source>
        <translation>Moins cher de {sum}</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>Le moins cher</translation>
    </message>
    <message>
        <source>Keeps your salary</source>
        <translation>Garde votre salaire</translation>
    </message>
    <message>
        <source>Fewest months unpaid</source>
        <translation>Le moins de mois sans salaire</translation>
    </message>
    <message>
        <source>Assumes nothing</source>
        <translation>Sans hypothèse</translation>
    </message>
    <message>
        <source>Fewest steps</source>
        <translation>Le moins d’étapes</translation>
    </message>
    <message>
        <source>also elsewhere</source>
        <translation>aussi ailleurs</translation>
    </message>
    <message numerus="yes">
        <source>also at %n others</source>
        <translation>
            <numerusform>aussi dans&#xa0;%n autre lieu</numerusform>
            <numerusform>aussi dans&#xa0;%n autres lieux</numerusform>
        </translation>
    </message>
    <message>
        <source>1 assumption</source>
        <translation>1 hypothèse</translation>
    </message>
    <message numerus="yes">
        <source>%n assumptions</source>
        <translation>
            <numerusform>%n hypothèse</numerusform>
            <numerusform>%n hypothèses</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrives {month}</source>
        <translation>Arrivée en {month}</translation>
    </message>
    <message>
        <source>{cost} and more not known</source>
        <translation>{cost} et davantage, inconnu</translation>
    </message>
    <message>
        <source>1 month without pay</source>
        <translation>1 mois sans salaire</translation>
    </message>
    <message numerus="yes">
        <source>%n months without pay</source>
        <translation>
            <numerusform>%n mois sans salaire</numerusform>
            <numerusform>%n mois sans salaire</numerusform>
        </translation>
    </message>
    <message>
        <source>Also {names}: {figures}</source>
        <translation>Aussi {names}&#xa0;: {figures}</translation>
    </message>
    <message>
        <source>Also {names}</source>
        <translation>Aussi {names}</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>+ 1 fee not known</source>
        <translation>+ 1 montant inconnu</translation>
    </message>
    <message numerus="yes">
        <source>+ %n fees not known</source>
        <translation>
            <numerusform>+&#xa0;%n montant inconnu</numerusform>
            <numerusform>+&#xa0;%n montants inconnus</numerusform>
        </translation>
    </message>
    <message>
        <source>after {sum} of grants</source>
        <translation>après {sum} d’aides</translation>
    </message>
    <message>
        <source>{months} m unpaid</source>
        <translation>{months} m sans salaire</translation>
    </message>
</context>
<context>
    <name>RouteViews</name>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>RoutesPage</name>
    <message>
        <source>Back to the routes</source>
        <translation>Retour aux parcours</translation>
    </message>
    <message>
        <source>The search was cut short: these routes hold, but better ones may exist.</source>
        <translation>La recherche a été écourtée&#xa0;: ces parcours sont valables, mais il peut en exister de meilleurs.</translation>
    </message>
    <message>
        <source>Looking further…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Look further</source>
        <translation>Chercher encore</translation>
    </message>
    <message>
        <source>1 route to {goal}</source>
        <translation>1 parcours vers {goal}</translation>
    </message>
    <message>
        <source>{count} routes to {goal}</source>
        <translation>{count} parcours vers {goal}</translation>
    </message>
    <message>
        <source>worth taking</source>
        <translation>qui en vaut la peine</translation>
    </message>
    <message>
        <source>worth taking, by arrival</source>
        <translation>qui en valent la peine, par arrivée</translation>
    </message>
    <message>
        <source>Show the {few} most different</source>
        <translation>Montrer les {few} plus différents</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Montrer les {count}</translation>
    </message>
    <message>
        <source>the {few} most different, by arrival</source>
        <translation>les {few} plus différents, par arrivée</translation>
    </message>
</context>
<context>
    <name>RoutesPlace</name>
    <message>
        <source>Opening the catalogue…</source>
        <translation>Ouverture du catalogue…</translation>
    </message>
    <message>
        <source>Choose a catalogue file…</source>
        <translation>Choisir un fichier de catalogue…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>There is no catalogue to work with</source>
        <translation>Il n’y a pas de catalogue</translation>
    </message>
    <message>
        <source>This cannot be asked yet</source>
        <translation>Cette question n’est pas encore possible</translation>
    </message>
    <message>
        <source>Looking further…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>You hold {goal}, or something that counts as it. Choose another goal to go on from here.</source>
        <translation>Vous avez «&#xa0;{goal}&#xa0;», ou un équivalent. Choisissez un autre but pour continuer.</translation>
    </message>
    <message>
        <source>You are already there</source>
        <translation>Vous y êtes déjà</translation>
    </message>
    <message>
        <source>Look further</source>
        <translation>Chercher encore</translation>
    </message>
    <message>
        <source>The search for routes to {goal} was cut short before it found one or could rule one out.</source>
        <translation>La recherche de parcours vers «&#xa0;{goal}&#xa0;» a été écourtée avant d’en trouver un ou de pouvoir l’exclure.</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Inachevé</translation>
    </message>
</context>
<context>
    <name>RoutesWorkbench</name>
    <message>
        <source>About you</source>
        <translation>À propos de vous</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>choose the goal</source>
        <translation>choix du but</translation>
    </message>
    <message>
        <source>try a change</source>
        <translation>essai d’un changement</translation>
    </message>
    <message>
        <source>answer “{name}”</source>
        <translation>réponse à «&#xa0;{name}&#xa0;»</translation>
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
        <translation>Ouvrir dans le navigateur&#xa0;: {url}</translation>
    </message>
    <message>
        <source>Open {title} in browser</source>
        <translation>Ouvrir {title} dans le navigateur</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Pathways sends nothing and fetches nothing.</source>
        <translation>Pathways n’envoie et ne télécharge rien.</translation>
    </message>
    <message>
        <source>Catalogue: {place}, checked {day}</source>
        <translation>Catalogue&#xa0;: {place}, vérifié le {day}</translation>
    </message>
    <message>
        <source>1 route</source>
        <translation>1 parcours</translation>
    </message>
    <message>
        <source>{count} routes</source>
        <translation>{count} parcours</translation>
    </message>
    <message>
        <source>No route</source>
        <translation>Aucun parcours</translation>
    </message>
    <message>
        <source>Already held</source>
        <translation>Déjà acquis</translation>
    </message>
    <message>
        <source>1 open question</source>
        <translation>1 question ouverte</translation>
    </message>
    <message>
        <source>{count} open questions</source>
        <translation>{count} questions ouvertes</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Gives you: {names}</source>
        <translation>Vous apporte&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Other ways to {name}</source>
        <translation>Autres voies vers&#xa0;: {name}</translation>
    </message>
    <message>
        <source>fee not known</source>
        <translation>frais inconnus</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>et 1 de plus</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et&#xa0;%n de plus</numerusform>
            <numerusform>et&#xa0;%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepsView</name>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>When, or how</source>
        <translation>Quand, ou comment</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Nécessaire pour</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Study</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Aussi</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} wait</source>
        <translation>{span} d’attente</translation>
    </message>
    <message>
        <source>paid while training</source>
        <translation>salaire en formation</translation>
    </message>
    <message>
        <source>Your post now</source>
        <translation>Votre poste actuel</translation>
    </message>
    <message>
        <source>{hours} h a week</source>
        <translation>{hours} h par semaine</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>1 month without pay</source>
        <translation>1 mois sans salaire</translation>
    </message>
    <message numerus="yes">
        <source>%n months without pay</source>
        <translation>
            <numerusform>%n mois sans salaire</numerusform>
            <numerusform>%n mois sans salaire</numerusform>
        </translation>
    </message>
    <message>
        <source>Applications closed {day}</source>
        <translation>Candidatures closes le {day}</translation>
    </message>
    <message>
        <source>Apply by {day} · 1 day</source>
        <translation>Candidature au plus tard le {day} · 1 jour</translation>
    </message>
    <message numerus="yes">
        <source>Apply by {day} · %n days</source>
        <translation>
            <numerusform>Candidature au plus tard le {day} ·&#xa0;%n jour</numerusform>
            <numerusform>Candidature au plus tard le {day} ·&#xa0;%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>paid</source>
        <translation>salarié</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>TypeAhead</name>
    <message>
        <source>Show what there is</source>
        <translation>Montrer ce qu’il y a</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>ValuePopup</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>What stops every route</source>
        <translation>Ce qui bloque tous les parcours</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Pourquoi pas</translation>
    </message>
    <message>
        <source>Some ways were left out because something held would lapse on the way.</source>
        <translation>Certaines voies sont écartées parce que quelque chose que vous avez expirerait en chemin.</translation>
    </message>
    <message>
        <source>Steps towards {goal} that each limit alone closes.</source>
        <translation>Étapes vers «&#xa0;{goal}&#xa0;» que chaque limite ferme à elle seule.</translation>
    </message>
    <message>
        <source>None of your limits closes a way to {goal}.</source>
        <translation>Aucune de vos limites ne ferme une voie vers «&#xa0;{goal}&#xa0;».</translation>
    </message>
    <message>
        <source>One way to {goal} was checked. It meets this limit first.</source>
        <translation>Une voie vers «&#xa0;{goal}&#xa0;» a été examinée. Elle rencontre d’abord cette limite.</translation>
    </message>
    <message numerus="yes">
        <source>%n ways to {goal} were checked. Each meets one of these limits first.</source>
        <translation>
            <numerusform>%n voie vers «&#xa0;{goal}&#xa0;» a été examinée. Elle rencontre d’abord une de ces limites.</numerusform>
            <numerusform>%n voies vers «&#xa0;{goal}&#xa0;» ont été examinées. Chacune rencontre d’abord une de ces limites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n ways lead to {goal}. Each meets one of these limits first.</source>
        <translation>
            <numerusform>Au moins&#xa0;%n voie mène à «&#xa0;{goal}&#xa0;». Elle rencontre d’abord une de ces limites.</numerusform>
            <numerusform>Au moins&#xa0;%n voies mènent à «&#xa0;{goal}&#xa0;». Chacune rencontre d’abord une de ces limites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits you set</source>
        <translation>Limites que vous avez fixées</translation>
    </message>
    <message>
        <source>Not open today</source>
        <translation>Pas ouvert aujourd’hui</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Something lapses, or it takes over thirty years</source>
        <translation>Quelque chose expire, ou il faut plus de trente ans</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n y</source>
        <comment>a number of years, very short</comment>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n m</source>
        <comment>a number of months, very short</comment>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Show all of the map</source>
        <translation>Montrer toute la carte</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
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
        <translation>Ce qu’elle demande</translation>
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
        <translation>Documents à envoyer</translation>
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
        <translation>Ce à quoi cela vous engage</translation>
    </message>
    <message>
        <source>Nothing in particular.</source>
        <translation>Rien de particulier.</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
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
        <translation>Ce qu’elle demande</translation>
    </message>
    <message>
        <source>Nothing in particular.</source>
        <translation>Rien de particulier.</translation>
    </message>
    <message>
        <source>Money for this step</source>
        <translation>Aides pour cette étape</translation>
    </message>
    <message>
        <source>1 more not due</source>
        <translation>1 autre non due</translation>
    </message>
    <message numerus="yes">
        <source>%n more not due</source>
        <translation>
            <numerusform>%n autre non due</numerusform>
            <numerusform>%n autres non dues</numerusform>
        </translation>
    </message>
    <message>
        <source>{bursary}: {duty}</source>
        <translation>{bursary}&#xa0;: {duty}</translation>
    </message>
    <message>
        <source>Gives you</source>
        <translation>Vous apporte</translation>
    </message>
    <message>
        <source>Support on the way</source>
        <translation>Soutien en chemin</translation>
    </message>
    <message>
        <source>What it binds you to</source>
        <translation>Ce à quoi cela vous engage</translation>
    </message>
    <message>
        <source>Papers to send</source>
        <translation>Documents à envoyer</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>1 more source</source>
        <translation>1 autre source</translation>
    </message>
    <message numerus="yes">
        <source>%n more sources</source>
        <translation>
            <numerusform>%n autre source</numerusform>
            <numerusform>%n autres sources</numerusform>
        </translation>
    </message>
</context>
</TS>
