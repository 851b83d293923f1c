<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>About Pathways</source>
        <translation>À propos de Pathways</translation>
    </message>
    <message>
        <source>Pathways {version}</source>
        <translation>Pathways {version}</translation>
    </message>
    <message>
        <source>Plans journeys to careers in education: every route worth taking, dated, costed and sourced. It works offline: nothing you enter leaves this computer.</source>
        <translation>Planifie les parcours vers les métiers de l’éducation&#xa0;: tous ceux qui valent la peine, datés, chiffrés et sourcés. Il fonctionne hors ligne&#xa0;: rien de ce que vous saisissez ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Made with Qt {qt}.</source>
        <translation>Réalisé avec Qt {qt}.</translation>
    </message>
    <message>
        <source>What Pathways is made of</source>
        <translation>De quoi Pathways est fait</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
</context>
<context>
    <name>AboutYou</name>
    <message>
        <source>About you</source>
        <translation>À propos de vous</translation>
    </message>
    <message>
        <source>A role or qualification</source>
        <translation>Poste ou qualification</translation>
    </message>
    <message>
        <source>Add a qualification, role or check</source>
        <translation>Ajouter un diplôme ou un poste</translation>
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
        <translation>ajout de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>remove {name}</source>
        <translation>retrait de «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ActionList</name>
    <message>
        <source>What to do next</source>
        <translation>La suite à donner</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>by</source>
        <translation>pour le</translation>
    </message>
    <message>
        <source>It is to be done by a day</source>
        <translation>C’est à faire avant une date</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Put back: {action}</source>
        <translation>Remettre&#xa0;: {action}</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>done {day}</source>
        <translation>fait le {day}</translation>
    </message>
    <message>
        <source>{action}, {when}</source>
        <translation>{action}, {when}</translation>
    </message>
    <message>
        <source>Take out: {action}</source>
        <translation>Retirer&#xa0;: {action}</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>AdditionTable</name>
    <message>
        <source>Own additions</source>
        <translation>Ajouts personnels</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Ajouté par</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>In planning</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Laissé de côté&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
</context>
<context>
    <name>Additions</name>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>par an</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>per cent of the fee</source>
        <translation>pour cent des frais</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>How often it is paid</source>
        <translation>Fréquence de versement</translation>
    </message>
    <message>
        <source>For these steps</source>
        <translation>Pour ces étapes</translation>
    </message>
    <message>
        <source>Find a step</source>
        <translation>Chercher une étape</translation>
    </message>
    <message>
        <source>One must apply by a day of the year</source>
        <translation>Il faut postuler avant un jour de l’année</translation>
    </message>
    <message>
        <source>Last day to apply</source>
        <translation>Dernier jour pour postuler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Qui y a droit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Amount ({currency})</source>
        <translation>Montant ({currency})</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>A pilot</source>
        <translation>Un projet pilote</translation>
    </message>
    <message>
        <source>Only proposed: not open yet</source>
        <translation>Seulement proposé&#xa0;: pas encore ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>No longer ask: {what}</source>
        <translation>Ne plus demander&#xa0;: {what}</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>between</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>{what}, at least</source>
        <translation>{what}, au moins</translation>
    </message>
    <message>
        <source>{what}, at most</source>
        <translation>{what}, au plus</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>l’une de</translation>
    </message>
    <message>
        <source>none of</source>
        <translation>aucune de</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>Framework of the level</source>
        <translation>Cadre du niveau</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>One may have it already, without a step that gives it</source>
        <translation>On peut l’avoir déjà, sans étape qui la donne</translation>
    </message>
    <message>
        <source>It counts as</source>
        <translation>Vaut aussi</translation>
    </message>
    <message>
        <source>Find what it may stand for</source>
        <translation>Chercher ce qu’elle peut remplacer</translation>
    </message>
    <message>
        <source>It lapses after so many months</source>
        <translation>Elle expire après ce nombre de mois</translation>
    </message>
    <message>
        <source>Months it is valid</source>
        <translation>Mois de validité</translation>
    </message>
    <message>
        <source>It can be renewed</source>
        <translation>Elle peut être renouvelée</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Délivrée par</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>To be had</source>
        <translation>Comment on l’a</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Veuillez remplir ce champ.</translation>
    </message>
    <message>
        <source>Every addition needs a source that can be looked up.</source>
        <translation>Chaque ajout doit avoir une source que l’on peut consulter.</translation>
    </message>
    <message>
        <source>{what} is not in the catalogue.</source>
        <translation>{what} n’est pas dans le catalogue.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http:// and have no spaces.</source>
        <translation>L’adresse doit commencer par https:// ou http:// et ne contenir aucune espace.</translation>
    </message>
    <message>
        <source>Money of this place is in {currency}.</source>
        <translation>La monnaie de ce lieu est {currency}.</translation>
    </message>
    <message>
        <source>Another addition has the same name for its source.</source>
        <translation>Un autre ajout donne le même nom à sa source.</translation>
    </message>
    <message>
        <source>{what} is the same step.</source>
        <translation>{what} est la même étape.</translation>
    </message>
    <message>
        <source>Nobody can meet what it asks.</source>
        <translation>Personne ne peut remplir ses conditions.</translation>
    </message>
    <message>
        <source>{what} is closed.</source>
        <translation>Fermé&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Nothing gives it yet: add a step that does, or say that one may have it already.</source>
        <translation>Rien ne la donne encore&#xa0;: ajoutez une étape qui le fait, ou dites qu’on peut l’avoir déjà.</translation>
    </message>
    <message>
        <source>Nobody can come by what it asks: {what}.</source>
        <translation>Personne ne peut obtenir ce qui est demandé&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>What it counts as may not count as it in turn.</source>
        <translation>Ce dont il tient lieu ne peut pas à son tour en tenir lieu.</translation>
    </message>
    <message>
        <source>{what} is not a name for an own addition.</source>
        <translation>{what} n’est pas un nom d’ajout personnel.</translation>
    </message>
    <message>
        <source>“{field}” is not as the catalogue writes it: {given}</source>
        <translation>«&#xa0;{field}&#xa0;» n’est pas écrit comme dans le catalogue&#xa0;: {given}</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Tout ceci</translation>
    </message>
    <message>
        <source>Any one of these</source>
        <translation>L’un de ceux-ci</translation>
    </message>
    <message>
        <source>At least so many of these</source>
        <translation>Au moins tant de ceux-ci</translation>
    </message>
    <message>
        <source>{name}: how much of it</source>
        <translation>{name}&#xa0;: quelle part</translation>
    </message>
    <message>
        <source>{name}: how many</source>
        <translation>{name}&#xa0;: combien</translation>
    </message>
    <message>
        <source>Find a qualification, role, paper or circumstance</source>
        <translation>Chercher une qualification, un poste, un document ou une situation</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Ajouter un groupe</translation>
    </message>
    <message>
        <source>For alternatives, or for what goes together, within this one.</source>
        <translation>Pour des possibilités au choix, ou pour ce qui va ensemble, dans celui-ci.</translation>
    </message>
    <message>
        <source>{name}: group {number}</source>
        <translation>{name}&#xa0;: groupe {number}</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Retirer le groupe</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Retirer&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Publié par</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>You read it on</source>
        <translation>Vous l’avez lu le</translation>
    </message>
    <message>
        <source>It asks</source>
        <translation>Il faut</translation>
    </message>
    <message>
        <source>It gives</source>
        <translation>Elle donne</translation>
    </message>
    <message>
        <source>Find what one holds after it</source>
        <translation>Chercher ce que l’on possède ensuite</translation>
    </message>
    <message>
        <source>It is done in a job</source>
        <translation>Cela se fait dans un emploi</translation>
    </message>
    <message>
        <source>It is paid</source>
        <translation>C’est rémunéré</translation>
    </message>
    <message>
        <source>The fee is known</source>
        <translation>Les frais sont connus</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Where it begins in one month only, the deadline counts for that start.</source>
        <translation>Si elle ne commence qu’un seul mois, la date limite vaut pour ce début.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Months it takes</source>
        <translation>Durée en mois</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Heures par semaine</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Fee ({currency})</source>
        <translation>Frais ({currency})</translation>
    </message>
    <message>
        <source>Year of the fee</source>
        <translation>Année des frais</translation>
    </message>
    <message>
        <source>It begins in</source>
        <translation>Elle commence en</translation>
    </message>
    <message>
        <source>None ticked: it can begin in any month.</source>
        <translation>Aucun mois coché&#xa0;: elle peut commencer n’importe quel mois.</translation>
    </message>
</context>
<context>
    <name>AdditionsDialog</name>
    <message>
        <source>Own additions to the catalogue</source>
        <translation>Ajouts personnels au catalogue</translation>
    </message>
    <message>
        <source>Courses, bursaries and certificates that only you and your colleagues know of. They are kept in your casebook, planned with while it is open, and marked as local wherever they stand.</source>
        <translation>Des cours, bourses et certificats que vous et vos collègues êtes seuls à connaître. Ils sont gardés dans votre carnet de suivi, pris en compte tant qu’il est ouvert, et marqués comme locaux partout où ils figurent.</translation>
    </message>
    <message>
        <source>Add a &amp;step…</source>
        <translation>Ajouter une &amp;étape…</translation>
    </message>
    <message>
        <source>Add a &amp;bursary…</source>
        <translation>Ajouter une &amp;bourse…</translation>
    </message>
    <message>
        <source>Add a &amp;qualification…</source>
        <translation>Ajouter une &amp;qualification…</translation>
    </message>
    <message>
        <source>Ch&amp;ange…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Pack for a colleague…</source>
        <translation>&amp;Lot pour un collègue…</translation>
    </message>
    <message>
        <source>&amp;Open a colleague’s pack…</source>
        <translation>&amp;Ouvrir le lot d’un collègue…</translation>
    </message>
    <message>
        <source>“{name}” is planned with no longer. Routes saved with it stay as they are.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus pris en compte. Les parcours enregistrés avec lui restent tels quels.</translation>
    </message>
    <message>
        <source>Remove an addition</source>
        <translation>Supprimer un ajout</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Additions</source>
        <comment>file name of a pack</comment>
        <translation>Ajouts</translation>
    </message>
    <message>
        <source>Pack for a colleague</source>
        <translation>Lot pour un collègue</translation>
    </message>
    <message>
        <source>Pack of additions</source>
        <translation>Lot d’ajouts</translation>
    </message>
    <message numerus="yes">
        <source>Written to {file}: %n addition(s), and nothing else of the casebook.</source>
        <translation>
            <numerusform>Écrit dans {file}&#xa0;:&#xa0;%n ajout, et rien d’autre du carnet de suivi.</numerusform>
            <numerusform>Écrit dans {file}&#xa0;:&#xa0;%n ajouts, et rien d’autre du carnet de suivi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a colleague’s pack</source>
        <translation>Ouvrir le lot d’un collègue</translation>
    </message>
    <message>
        <source>Pack of additions (*.json)</source>
        <translation>Lot d’ajouts (*.json)</translation>
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
    <name>BackupsDialog</name>
    <message>
        <source>Copies of the casebook</source>
        <translation>Copies du carnet de suivi</translation>
    </message>
    <message>
        <source>One is made every day. What a copy took the place of, and what was found damaged, is kept too. Each holds what the casebook held then, also of clients who were erased since, until you remove it.</source>
        <translation>Une copie est faite chaque jour. Ce qu’une copie a remplacé et ce qui a été trouvé endommagé est gardé aussi. Chacune contient ce que le carnet contenait alors, y compris les dossiers effacés depuis, jusqu’à ce que vous la supprimiez.</translation>
    </message>
    <message>
        <source>Put it back…</source>
        <translation>La remettre…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Un autre fichier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>It holds {what}.</source>
        <translation>Contenu&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>copie du jour</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>sur demande</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>avant une nouvelle version</translation>
    </message>
    <message>
        <source>set aside when a copy was put back</source>
        <translation>mis de côté quand une copie a été remise</translation>
    </message>
    <message>
        <source>set aside as damaged</source>
        <translation>mis de côté car endommagé</translation>
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
        <translation>Lecture en cours…</translation>
    </message>
    <message>
        <source>It opens with another passphrase, that of the day it was made, or is damaged.</source>
        <translation>Elle s’ouvre avec une autre phrase secrète, celle du jour où elle a été faite, ou elle est endommagée.</translation>
    </message>
    <message>
        <source>It is damaged: what is in it cannot be told.</source>
        <translation>Elle est endommagée&#xa0;: on ne peut dire ce qu’elle contient.</translation>
    </message>
</context>
<context>
    <name>BadRowsModel</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What to put right</source>
        <translation>À corriger</translation>
    </message>
</context>
<context>
    <name>BadRowsTable</name>
    <message>
        <source>What to put right</source>
        <translation>À corriger</translation>
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
        <translation>proposée</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
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
        <translation>Proposée&#xa0;: pas encore ouverte.</translation>
    </message>
    <message>
        <source>Closed to new people.</source>
        <translation>Fermée aux nouvelles personnes.</translation>
    </message>
    <message>
        <source>An addition of your own: not part of the catalogue.</source>
        <translation>Un ajout personnel&#xa0;: ne fait pas partie du catalogue.</translation>
    </message>
</context>
<context>
    <name>BadgeButton</name>
    <message>
        <source>{state}: about {source}</source>
        <translation>{state}&#xa0;: à propos de {source}</translation>
    </message>
</context>
<context>
    <name>BatchFoot</name>
    <message>
        <source>Make the summaries…</source>
        <translation>Créer les résumés…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>BatchOptions</name>
    <message>
        <source>A PDF each</source>
        <translation>Un PDF chacun</translation>
    </message>
    <message>
        <source>One for all</source>
        <translation>Un pour tous</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Toutes les pages</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Une page</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Paper, where a row names none</source>
        <translation>Papier, si la ligne n’en indique pas</translation>
    </message>
    <message>
        <source>Language, where a row names none</source>
        <translation>Langue, si la ligne n’en indique pas</translation>
    </message>
</context>
<context>
    <name>BatchWindow</name>
    <message>
        <source>Summaries for a list of people</source>
        <translation>Résumés pour une liste de personnes</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation>Enregistrer un modèle…</translation>
    </message>
    <message>
        <source>Save an example…</source>
        <translation>Enregistrer un exemple…</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Copier cette liste</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <source>Choose a spreadsheet (.xlsx) or CSV file with a person in each row: what they hold, and what they want to be. Every row is checked before a summary is made; nothing of it is kept.</source>
        <translation>Choisissez une feuille de calcul (.xlsx) ou un fichier CSV avec une personne par ligne&#xa0;: ce qu’elle possède et ce qu’elle veut devenir. Chaque ligne est vérifiée avant la création d’un résumé&#xa0;; rien n’en est conservé.</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>people, an example</source>
        <translation>personnes, exemple</translation>
    </message>
    <message>
        <source>Save the summaries</source>
        <translation>Enregistrer les résumés</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n row(s) ready</source>
        <translation>
            <numerusform>{file}&#xa0;:&#xa0;%n ligne prête</numerusform>
            <numerusform>{file}&#xa0;:&#xa0;%n lignes prêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to put right, left out until then</source>
        <translation>
            <numerusform>%n ligne à corriger, laissée de côté d’ici là</numerusform>
            <numerusform>%n lignes à corriger, laissées de côté d’ici là</numerusform>
        </translation>
    </message>
    <message>
        <source>{found}; {left}</source>
        <translation>{found}&#xa0;; {left}</translation>
    </message>
    <message>
        <source>Columns that say nothing here: {columns}</source>
        <translation>Colonnes sans effet ici&#xa0;: {columns}</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; it was read as {encoding}.</source>
        <translation>Le fichier ne dit pas comment ses lettres sont codées&#xa0;; il a été lu comme {encoding}.</translation>
    </message>
    <message>
        <source>{done} of {count} made</source>
        <translation>{done} sur {count} créés</translation>
    </message>
    <message>
        <source>Stopped. Summaries made: {count}</source>
        <translation>Arrêté. Résumés créés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Summaries made: {count}</source>
        <translation>Résumés créés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) got no summary</source>
        <translation>
            <numerusform>%n ligne est restée sans résumé</numerusform>
            <numerusform>%n lignes sont restées sans résumé</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Enregistrer un modèle</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message>
        <source>Back to the list</source>
        <translation>Revenir à la liste</translation>
    </message>
    <message>
        <source>Not in the catalogue</source>
        <translation>Absent du catalogue</translation>
    </message>
    <message>
        <source>This entry is not, or no longer, part of the catalogue.</source>
        <translation>Cette fiche n’est pas, ou plus, dans le catalogue.</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>Impossible d’afficher ceci</translation>
    </message>
    <message>
        <source>Look round the catalogue</source>
        <translation>Parcourir le catalogue</translation>
    </message>
    <message>
        <source>Choose an entry to see what it asks, what it gives, what it costs and where it leads.</source>
        <translation>Choisissez une fiche pour voir ce qu’elle demande, apporte et coûte, et où elle mène.</translation>
    </message>
</context>
<context>
    <name>BursaryDetails</name>
    <message>
        <source>Questions worth answering</source>
        <translation>Questions utiles</translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation>Ce qui trancherait</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Whoever takes a step it is for.</source>
        <translation>Toute personne qui suit une étape concernée.</translation>
    </message>
    <message>
        <source>{sum}: {when}</source>
        <translation>{sum}&#xa0;: {when}</translation>
    </message>
    <message>
        <source>At most {sum} in all.</source>
        <translation>Au plus {sum} au total.</translation>
    </message>
    <message>
        <source>When it is paid</source>
        <translation>Quand elle est versée</translation>
    </message>
    <message>
        <source>What it binds you to</source>
        <translation>Ce à quoi cela vous engage</translation>
    </message>
    <message>
        <source>Either – or</source>
        <translation>L’un ou l’autre</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Not on: {steps}</source>
        <translation>Pas pour&#xa0;: {steps}</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Versée pour</translation>
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
        <translation>Montrer les parcours</translation>
    </message>
    <message>
        <source>Show in Explore</source>
        <translation>Montrer dans Explorer</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message>
        <source>Actions and notes</source>
        <translation>Actions et notes</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Notes privées</translation>
    </message>
    <message>
        <source>Private notes of this session</source>
        <translation>Notes privées de cet entretien</translation>
    </message>
    <message>
        <source>Never printed. Found by the search of the casebook.</source>
        <translation>Jamais imprimées. Trouvées par la recherche du carnet.</translation>
    </message>
    <message>
        <source>Next actions</source>
        <translation>Prochaines actions</translation>
    </message>
    <message>
        <source>Erase this client…</source>
        <translation>Effacer ce dossier…</translation>
    </message>
</context>
<context>
    <name>CasebookMessages</name>
    <message>
        <source>That passphrase does not open the casebook.</source>
        <translation>Cette phrase secrète n’ouvre pas le carnet de suivi.</translation>
    </message>
    <message>
        <source>The passphrase is too short; take {least} characters or more.</source>
        <translation>La phrase secrète est trop courte&#xa0;; prenez {least} caractères ou plus.</translation>
    </message>
    <message>
        <source>The casebook is locked; open it with its passphrase.</source>
        <translation>Le carnet de suivi est verrouillé&#xa0;; ouvrez-le avec sa phrase secrète.</translation>
    </message>
    <message>
        <source>Another window is using the casebook; close it there, then try again.</source>
        <translation>Une autre fenêtre utilise le carnet de suivi&#xa0;; fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>This was changed in another window meanwhile; nothing was overwritten.</source>
        <translation>Ceci a été modifié entre-temps dans une autre fenêtre&#xa0;; rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>This is no longer in the casebook.</source>
        <translation>Ceci n’est plus dans le carnet de suivi.</translation>
    </message>
    <message>
        <source>{name} has {size} MB, too much to keep; the most is {most} MB.</source>
        <translation>{name} fait {size} Mo, trop pour être conservé&#xa0;; le maximum est de {most} Mo.</translation>
    </message>
    <message>
        <source>This computer keeps no passphrase for Pathways; type it each time.</source>
        <translation>Cet ordinateur ne conserve pas de phrase secrète pour Pathways&#xa0;; saisissez-la à chaque fois.</translation>
    </message>
    <message>
        <source>This saved route is written in a form this version cannot read.</source>
        <translation>Ce parcours enregistré a une forme que cette version ne sait pas lire.</translation>
    </message>
    <message>
        <source>There is no casebook at {file}.</source>
        <translation>Il n’y a pas de carnet de suivi à l’emplacement {file}.</translation>
    </message>
    <message>
        <source>There is a casebook at {file} already; it is left as it is.</source>
        <translation>Il y a déjà un carnet de suivi à l’emplacement {file}&#xa0;; il reste tel quel.</translation>
    </message>
    <message>
        <source>A newer version of Pathways wrote this casebook; it is left as it is. Install that version.</source>
        <translation>Une version plus récente de Pathways a écrit ce carnet de suivi&#xa0;; il reste tel quel. Installez cette version.</translation>
    </message>
    <message>
        <source>The casebook is damaged; recover what can be read, or restore a backup.</source>
        <translation>Le carnet de suivi est endommagé&#xa0;; récupérez ce qui peut être lu, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The disk is full: the last change is not saved; what was saved before is safe.</source>
        <translation>Le disque est plein&#xa0;: le dernier changement n’est pas enregistré&#xa0;; ce qui l’était déjà est à l’abri.</translation>
    </message>
    <message>
        <source>The casebook cannot be written where it is: the last change is not saved; what was saved before is safe.</source>
        <translation>Impossible d’écrire dans le carnet de suivi là où il est&#xa0;: le dernier changement n’est pas enregistré&#xa0;; ce qui l’était déjà est à l’abri.</translation>
    </message>
    <message>
        <source>The system refuses to write ({detail}): the last change is not saved; what was saved before is safe.</source>
        <translation>Le système refuse d’écrire ({detail})&#xa0;: le dernier changement n’est pas enregistré&#xa0;; ce qui l’était déjà est à l’abri.</translation>
    </message>
    <message>
        <source>{file} is too large for a pack of additions.</source>
        <translation>{file} est trop volumineux pour un lot d’ajouts.</translation>
    </message>
    <message>
        <source>{file} is not a pack of additions to the catalogue.</source>
        <translation>{file} n’est pas un lot d’ajouts au catalogue.</translation>
    </message>
    <message>
        <source>{file} is nested too deeply.</source>
        <translation>{file} est imbriqué trop profondément.</translation>
    </message>
    <message>
        <source>{file} has too many entries.</source>
        <translation>{file} a trop d’entrées.</translation>
    </message>
    <message>
        <source>{file} holds something that is never taken in: {detail}.</source>
        <translation>{file} contient quelque chose qui n’est jamais accepté&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>{file} would replace what the catalogue says of {detail}.</source>
        <translation>{file} remplacerait ce que le catalogue dit de {detail}.</translation>
    </message>
    <message>
        <source>An entry of {file} is not valid: {detail}.</source>
        <translation>Une entrée de {file} n’est pas valide&#xa0;: {detail}.</translation>
    </message>
</context>
<context>
    <name>CasebookView</name>
    <message>
        <source>Clients</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Actions and notes</source>
        <translation>Actions et notes</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Choisissez une personne</translation>
    </message>
    <message>
        <source>Or find one by name, or by what you wrote.</source>
        <translation>Ou cherchez par nom, ou par ce que vous avez écrit.</translation>
    </message>
    <message>
        <source>Add a client, start a session, and what you work out together is kept with them.</source>
        <translation>Ajoutez une personne, commencez un entretien&#xa0;: ce que vous établissez ensemble est gardé avec elle.</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
</context>
<context>
    <name>Cash</name>
    <message>
        <source>known so far: {sum}</source>
        <translation>connu à ce jour&#xa0;: {sum}</translation>
    </message>
    <message>
        <source>lowest {sum}</source>
        <translation>au plus bas {sum}</translation>
    </message>
    <message>
        <source>with loans: nothing to find</source>
        <translation>avec prêts&#xa0;: rien à avancer</translation>
    </message>
    <message>
        <source>with loans: lowest {sum}</source>
        <translation>avec prêts&#xa0;: au plus bas {sum}</translation>
    </message>
    <message>
        <source>without loans: {sum}</source>
        <translation>sans prêts&#xa0;: {sum}</translation>
    </message>
    <message numerus="yes">
        <source>%n fee(s) not known</source>
        <translation>
            <numerusform>%n montant inconnu</numerusform>
            <numerusform>%n montants inconnus</numerusform>
        </translation>
    </message>
    <message>
        <source>as planned {sum}</source>
        <translation>prévu {sum}</translation>
    </message>
    <message>
        <source>{month}: depends on a fee that is not known</source>
        <translation>{month}&#xa0;: dépend de frais inconnus</translation>
    </message>
    <message>
        <source>{month}: {sum} so far</source>
        <translation>{month}&#xa0;: {sum} jusque-là</translation>
    </message>
    <message>
        <source>{month}: {sum} so far, {without} without loans</source>
        <translation>{month}&#xa0;: {sum} jusque-là, {without} sans prêts</translation>
    </message>
</context>
<context>
    <name>CatalogueChanges</name>
    <message>
        <source>The place itself</source>
        <translation>Le lieu lui-même</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Credentials and roles</source>
        <translation>Qualifications et postes</translation>
    </message>
    <message>
        <source>Bursaries</source>
        <translation>Bourses</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soutien</translation>
    </message>
    <message>
        <source>Questions about you</source>
        <translation>Questions à votre sujet</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Answers to workforce plans</source>
        <translation>Réponses aux plans de main-d’œuvre</translation>
    </message>
    <message>
        <source>New ids</source>
        <translation>Nouveaux identifiants</translation>
    </message>
    <message>
        <source>Workforce plans</source>
        <translation>Plans de main-d’œuvre</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n supprimée</numerusform>
            <numerusform>%n supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Details reworded or completed</source>
        <translation>Détails reformulés ou complétés</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>{what}: {how}</source>
        <translation>{what}&#xa0;: {how}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>{number} months</source>
        <translation>{number} mois</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Year of the fee</source>
        <translation>Année des frais</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Au plus court</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Au plus long</translation>
    </message>
    <message>
        <source>Hours of study a week</source>
        <translation>Heures d’étude par semaine</translation>
    </message>
    <message>
        <source>Intakes</source>
        <translation>Rentrées</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Ce qu’elle demande</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Ce que cela apporte</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Per cent of the fee</source>
        <translation>Pourcentage des frais</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Who may have it</source>
        <translation>Qui peut l’obtenir</translation>
    </message>
    <message>
        <source>For which steps</source>
        <translation>Pour quelles étapes</translation>
    </message>
    <message>
        <source>Pay from</source>
        <translation>Salaire à partir de</translation>
    </message>
    <message>
        <source>Pay to</source>
        <translation>Salaire jusqu’à</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Valable pendant</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Vaut aussi</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifiée le</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
</context>
<context>
    <name>CatalogueFiles</name>
    <message>
        <source>Open a catalogue</source>
        <translation>Ouvrir un catalogue</translation>
    </message>
    <message>
        <source>Pathways catalogue (*.db)</source>
        <translation>Catalogue Pathways (*.db)</translation>
    </message>
    <message>
        <source>You go on with the catalogue that is open.</source>
        <translation>Vous continuez avec le catalogue ouvert.</translation>
    </message>
</context>
<context>
    <name>CataloguePacks</name>
    <message>
        <source>Catalogue packs</source>
        <translation>Lots de catalogue</translation>
    </message>
    <message>
        <source>A pack is a file that brings the facts of a publisher you trust, on a memory stick if need be: nothing is fetched. Your clients, saved routes and own additions stay as they are.</source>
        <translation>Un lot est un fichier qui apporte les données d’un éditeur en qui vous avez confiance, au besoin sur une clé USB&#xa0;: rien n’est téléchargé. Le carnet de suivi, les parcours enregistrés et vos ajouts personnels restent tels quels.</translation>
    </message>
    <message>
        <source>&amp;Take in a pack…</source>
        <translation>&amp;Intégrer un lot…</translation>
    </message>
    <message>
        <source>&amp;Return to the one that came with Pathways…</source>
        <translation>&amp;Revenir à celui fourni avec Pathways…</translation>
    </message>
    <message>
        <source>Signed on {day} with the key {key}.</source>
        <translation>Signé le {day} avec la clé {key}.</translation>
    </message>
    <message>
        <source>Catalogue packs (*.pathways-catalogue)</source>
        <translation>Lots de catalogue (*.pathways-catalogue)</translation>
    </message>
    <message>
        <source>Take in a catalogue pack</source>
        <translation>Intégrer un lot de catalogue</translation>
    </message>
    <message>
        <source>Looking into {file}…</source>
        <translation>Examen de {file}…</translation>
    </message>
    <message>
        <source>This pack is in use already.</source>
        <translation>Ce lot est déjà utilisé.</translation>
    </message>
    <message>
        <source>Pathways then works with the catalogue it came with. You can take the pack in again.</source>
        <translation>Pathways travaille alors avec le catalogue fourni. Vous pourrez intégrer le lot de nouveau.</translation>
    </message>
    <message>
        <source>Return to the first catalogue</source>
        <translation>Revenir au premier catalogue</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>The catalogue that came with Pathways is in use again.</source>
        <translation>Le catalogue fourni avec Pathways est de nouveau utilisé.</translation>
    </message>
    <message>
        <source>Taking the pack in…</source>
        <translation>Intégration du lot…</translation>
    </message>
    <message>
        <source>The catalogue of the pack is in use.</source>
        <translation>Le catalogue du lot est utilisé.</translation>
    </message>
    <message>
        <source>{file} is signed, but with a key that is not trusted here yet. Ask the publisher for the fingerprint of their key, by telephone or on paper, and enter it. If it is the key of this pack, you are shown what the pack would change.</source>
        <translation>{file} est signé, mais avec une clé à laquelle on ne se fie pas encore ici. Demandez à l’éditeur l’empreinte de sa clé, par téléphone ou sur papier, et saisissez-la. Si c’est la clé de ce lot, vous verrez ce que le lot changerait.</translation>
    </message>
    <message>
        <source>Who signed this pack?</source>
        <translation>Qui a signé ce lot&#xa0;?</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>In use: the catalogue of {name}, checked {day}, taken in on {taken}.</source>
        <translation>Utilisé&#xa0;: le catalogue de {name}, vérifié le {day}, intégré le {taken}.</translation>
    </message>
    <message>
        <source>In use: {file}, which PATHWAYS_DB names.</source>
        <translation>Utilisé&#xa0;: {file}, que désigne PATHWAYS_DB.</translation>
    </message>
    <message>
        <source>In use: the catalogue that came with Pathways.</source>
        <translation>Utilisé&#xa0;: le catalogue fourni avec Pathways.</translation>
    </message>
    <message>
        <source>In use: the catalogue that came with Pathways, checked {day}.</source>
        <translation>Utilisé&#xa0;: le catalogue fourni avec Pathways, vérifié le {day}.</translation>
    </message>
    <message>
        <source>Your pack, checked {day}, is not in use: Pathways has brought a newer catalogue since.</source>
        <translation>Votre lot, vérifié le {day}, n’est pas utilisé&#xa0;: Pathways a apporté depuis un catalogue plus récent.</translation>
    </message>
    <message>
        <source>Your pack, checked {day}, is not in use: it was made for an earlier version of Pathways. Ask its publisher for a newer one.</source>
        <translation>Votre lot, vérifié le {day}, n’est pas utilisé&#xa0;: il a été fait pour une version antérieure de Pathways. Demandez-en un plus récent à son éditeur.</translation>
    </message>
    <message>
        <source>Your pack, checked {day}, is not in use: it was made for a newer version of Pathways.</source>
        <translation>Votre lot, vérifié le {day}, n’est pas utilisé&#xa0;: il a été fait pour une version plus récente de Pathways.</translation>
    </message>
    <message>
        <source>A pack was taken in, but it is damaged and not in use. Take it in again.</source>
        <translation>Un lot a été intégré, mais il est endommagé et n’est pas utilisé. Intégrez-le de nouveau.</translation>
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
        <translation>Toujours garder mon salaire</translation>
    </message>
    <message>
        <source>Only routes that assume nothing</source>
        <translation>Seulement sans hypothèse</translation>
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
        <translation>indifférent</translation>
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
    <name>ClientBanner</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Print summary</source>
        <translation>Imprimer le résumé</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Terminer l’entretien</translation>
    </message>
    <message>
        <source>Session {number} · started {time} · adviser notes are private</source>
        <translation>Entretien {number} · début {time} · les notes du conseiller sont privées</translation>
    </message>
    <message>
        <source>In session with {name}</source>
        <translation>En entretien avec {name}</translation>
    </message>
</context>
<context>
    <name>ClientDeeds</name>
    <message>
        <source>New client</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Add the client</source>
        <translation>Ajouter la personne</translation>
    </message>
    <message>
        <source>Rename a client</source>
        <translation>Renommer un dossier</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Export everything kept of {name}</source>
        <translation>Exporter tout ce qui est gardé sur {name}</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Exported to {file}, which is not encrypted.</source>
        <translation>Exporté dans {file}, qui n’est pas chiffré.</translation>
    </message>
    <message>
        <source>Erase this client</source>
        <translation>Effacer ce dossier</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>{name} was erased.</source>
        <translation>{name}&#xa0;: dossier effacé.</translation>
    </message>
    <message>
        <source>Everything kept of {name} goes for good: sessions, notes, saved routes and files.</source>
        <translation>Tout ce qui est gardé sur {name} disparaît pour de bon&#xa0;: entretiens, notes, parcours enregistrés et fichiers.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) may still hold it: copies of the casebook made before, and casebooks set aside. You can remove them in the Client menu, under “Copies there are”.</source>
        <translation>
            <numerusform>%n fichier peut encore le contenir&#xa0;: une copie du carnet faite auparavant, ou un carnet mis de côté. Vous pouvez le supprimer dans le menu Personne, sous «&#xa0;Copies existantes&#xa0;».</numerusform>
            <numerusform>%n fichiers peuvent encore le contenir&#xa0;: des copies du carnet faites auparavant, et des carnets mis de côté. Vous pouvez les supprimer dans le menu Personne, sous «&#xa0;Copies existantes&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>What you saved elsewhere stays as it is.</source>
        <translation>Ce que vous avez enregistré ailleurs reste tel quel.</translation>
    </message>
    <message>
        <source>Keep a file with the client</source>
        <translation>Garder un fichier avec la personne</translation>
    </message>
    <message>
        <source>{file} is kept with {name}.</source>
        <translation>{file} est gardé avec {name}.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
        <source>{file} is no longer kept with the client, and cannot be had back.</source>
        <translation>{file} n’est plus gardé avec la personne et ne peut être récupéré.</translation>
    </message>
    <message>
        <source>Remove a file</source>
        <translation>Supprimer un fichier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>{name} has a record of their own again.</source>
        <translation>{name} a de nouveau sa propre fiche.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Your own reference, if you use one</source>
        <translation>Votre propre référence, s’il y en a une</translation>
    </message>
    <message>
        <source>Merged. Everything of both is with {name} now.</source>
        <translation>Fusion faite. Tout se trouve maintenant chez {name}.</translation>
    </message>
</context>
<context>
    <name>ClientDesk</name>
    <message>
        <source>Choose a route first, in Routes.</source>
        <translation>Choisissez d’abord un parcours, dans Parcours.</translation>
    </message>
    <message>
        <source>Saved with {name}: {route}</source>
        <translation>Enregistré avec {name}&#xa0;: {route}</translation>
    </message>
    <message>
        <source>Backed up as {file}.</source>
        <translation>Sauvegardé sous {file}.</translation>
    </message>
    <message>
        <source>What only these copies hold is gone for good then.</source>
        <translation>Ce que seules ces copies contiennent disparaît alors pour de bon.</translation>
    </message>
    <message>
        <source>Remove copies</source>
        <translation>Supprimer des copies</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Casebook {day}</source>
        <comment>file name of a copy</comment>
        <translation>Carnet de suivi {day}</translation>
    </message>
    <message>
        <source>Copy the casebook</source>
        <translation>Copier le carnet de suivi</translation>
    </message>
    <message>
        <source>Casebook</source>
        <translation>Carnet de suivi</translation>
    </message>
    <message>
        <source>Copied to {file}, encrypted as the casebook is.</source>
        <translation>Copié dans {file}, chiffré comme le carnet.</translation>
    </message>
    <message>
        <source>This computer keeps the key no longer: your passphrase opens it.</source>
        <translation>Cet ordinateur ne garde plus la clé&#xa0;: votre phrase secrète ouvre le carnet.</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Nouvelle phrase secrète, encore</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Les deux phrases secrètes sont différentes.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Copies made before still open with the old one.</source>
        <translation>Les copies déjà faites s’ouvrent encore avec l’ancienne.</translation>
    </message>
    <message>
        <source>The casebook opens with the new passphrase from now on.</source>
        <translation>Le carnet s’ouvre désormais avec la nouvelle phrase secrète.</translation>
    </message>
    <message>
        <source>The file of the casebook is damaged in places. What can be read of it can be saved to a new file; the damaged one is kept. You need your passphrase.</source>
        <translation>Le fichier du carnet est endommagé par endroits. Ce qui peut être lu peut être sauvé dans un nouveau fichier&#xa0;; le fichier endommagé est gardé. Il vous faut votre phrase secrète.</translation>
    </message>
    <message>
        <source>The casebook is damaged</source>
        <translation>Le carnet est endommagé</translation>
    </message>
    <message>
        <source>Lock it and save what can be read</source>
        <translation>Le verrouiller et sauver ce qui peut être lu</translation>
    </message>
    <message>
        <source>What was saved of the casebook</source>
        <translation>Ce qui a été sauvé du carnet</translation>
    </message>
    <message>
        <source>The copy was put back</source>
        <translation>La copie a été remise en place</translation>
    </message>
    <message>
        <source>No longer in the catalogue: {what}. It stays in the client&apos;s record.</source>
        <translation>N’est plus dans le catalogue&#xa0;: {what}. Le dossier de la personne le garde.</translation>
    </message>
</context>
<context>
    <name>ClientList</name>
    <message>
        <source>Clients</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>ClientMenu</name>
    <message>
        <source>&amp;New client…</source>
        <translation>&amp;Nouvelle personne…</translation>
    </message>
    <message>
        <source>&amp;Save this route with the client</source>
        <translation>&amp;Enregistrer ce parcours avec la personne</translation>
    </message>
    <message>
        <source>&amp;End the session</source>
        <translation>&amp;Terminer l’entretien</translation>
    </message>
    <message>
        <source>&amp;Check every saved route again</source>
        <translation>&amp;Revérifier tous les parcours enregistrés</translation>
    </message>
    <message>
        <source>&amp;Own additions to the catalogue…</source>
        <translation>&amp;Ajouts personnels au catalogue…</translation>
    </message>
    <message>
        <source>&amp;Back the casebook up now</source>
        <translation>&amp;Sauvegarder le carnet maintenant</translation>
    </message>
    <message>
        <source>Copies &amp;there are…</source>
        <translation>&amp;Copies existantes…</translation>
    </message>
    <message>
        <source>Copy the casebook to a f&amp;ile…</source>
        <translation>Copier le carnet dans un f&amp;ichier…</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>Changer la &amp;phrase secrète…</translation>
    </message>
    <message>
        <source>&amp;Forget the key kept by this computer</source>
        <translation>&amp;Oublier la clé gardée par cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Lock the casebook</source>
        <translation>&amp;Verrouiller le carnet</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>Client</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Undo the merge with {name}</source>
        <translation>Annuler la fusion avec {name}</translation>
    </message>
    <message>
        <source>Saved routes</source>
        <translation>Parcours enregistrés</translation>
    </message>
    <message>
        <source>None yet. In a session, choose a route in Routes and save it with Ctrl+S.</source>
        <translation>Aucun pour l’instant. Pendant un entretien, choisissez un parcours dans Parcours et enregistrez-le avec Ctrl+S.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucun pour l’instant.</translation>
    </message>
    <message>
        <source>Files kept with the client</source>
        <translation>Fichiers gardés avec la personne</translation>
    </message>
    <message>
        <source>Keep a file…</source>
        <translation>Garder un fichier…</translation>
    </message>
    <message>
        <source>client since {month}</source>
        <translation>suivi depuis {month}</translation>
    </message>
    <message>
        <source>{reference} · {since}</source>
        <translation>{reference} · {since}</translation>
    </message>
    <message>
        <source>Start a session</source>
        <translation>Commencer un entretien</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Terminer l’entretien</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>What can be done with this client</source>
        <translation>Ce qu’on peut faire de ce dossier</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Merge another client into this one…</source>
        <translation>&amp;Fusionner un autre dossier avec celui-ci…</translation>
    </message>
    <message>
        <source>&amp;Erase this client…</source>
        <translation>&amp;Effacer ce dossier…</translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+&#xa0;%n autre</numerusform>
            <numerusform>+&#xa0;%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>goal: {goal}</source>
        <translation>but&#xa0;: {goal}</translation>
    </message>
    <message>
        <source>{file}, {day}</source>
        <translation>{file}, {day}</translation>
    </message>
    <message>
        <source>Save it to a file</source>
        <translation>L’enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Remove: {file}</source>
        <translation>Supprimer&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le supprimer</translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message>
        <source>today, {time}</source>
        <translation>aujourd’hui, {time}</translation>
    </message>
    <message>
        <source>{now} → {goal}</source>
        <translation>{now} → {goal}</translation>
    </message>
    <message>
        <source>nothing noted yet</source>
        <translation>rien de noté pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n route(s) changed</source>
        <translation>
            <numerusform>%n parcours modifié</numerusform>
            <numerusform>%n parcours modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>pour le {day}</translation>
    </message>
    <message>
        <source>{cost} + ?</source>
        <translation>{cost} +&#xa0;?</translation>
    </message>
    <message>
        <source>Saved {day} · kept exactly as it was</source>
        <translation>Enregistré le {day} · gardé tel quel</translation>
    </message>
    <message>
        <source>Saved {day} · no change up to {checked}</source>
        <translation>Enregistré le {day} · inchangé au {checked}</translation>
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
        <translation>Bourse Academy proposée</translation>
    </message>
    <message>
        <source>Admission test percentile</source>
        <translation>Centile au test d’admission</translation>
    </message>
    <message>
        <source>Admitted to teacher programme</source>
        <translation>Admis en formation à l’enseignement</translation>
    </message>
    <message>
        <source>Adult education</source>
        <translation>Éducation des adultes</translation>
    </message>
    <message>
        <source>After school</source>
        <translation>Après l’école</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Already qualified teacher</source>
        <translation>Déjà enseignant qualifié</translation>
    </message>
    <message>
        <source>Apache</source>
        <translation>Apache</translation>
    </message>
    <message>
        <source>Arab</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Arizona</source>
        <translation>Arizona</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Arts plastiques</translation>
    </message>
    <message>
        <source>Arts</source>
        <translation>Arts</translation>
    </message>
    <message>
        <source>Asian</source>
        <translation>Asiatique</translation>
    </message>
    <message>
        <source>Authority requests certificate</source>
        <translation>Certificat demandé par l’autorité</translation>
    </message>
    <message>
        <source>Average teaching subject</source>
        <translation>Moyenne dans la matière</translation>
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
        <translation>Colombie-Britannique</translation>
    </message>
    <message>
        <source>Bachelor</source>
        <translation>Baccalauréat universitaire</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>De base</translation>
    </message>
    <message>
        <source>Biology</source>
        <translation>Biologie</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Blended</source>
        <translation>Hybride</translation>
    </message>
    <message>
        <source>Board waives certificate</source>
        <translation>Certificat non exigé par le conseil</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Commerce</translation>
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
        <translation>Droit CSN</translation>
    </message>
    <message>
        <source>CSN weeks enough</source>
        <translation>Assez de semaines CSN</translation>
    </message>
    <message>
        <source>Canada other</source>
        <translation>Reste du Canada</translation>
    </message>
    <message>
        <source>Canadian</source>
        <translation>Canadienne</translation>
    </message>
    <message>
        <source>Certificate kind</source>
        <translation>Type de certificat</translation>
    </message>
    <message>
        <source>Certificate status good</source>
        <translation>Certificat en règle</translation>
    </message>
    <message>
        <source>Certification fee waiver ground</source>
        <translation>Motif d’exemption des frais</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>École à charte</translation>
    </message>
    <message>
        <source>Chemistry</source>
        <translation>Chimie</translation>
    </message>
    <message>
        <source>Chosen for indigenous support</source>
        <translation>Choisi pour le soutien autochtone</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Citoyenneté</translation>
    </message>
    <message>
        <source>Civics</source>
        <translation>Éducation civique</translation>
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
        <translation>Crédits universitaires</translation>
    </message>
    <message>
        <source>Completes school level</source>
        <translation>Termine un niveau scolaire</translation>
    </message>
    <message>
        <source>Compulsory school</source>
        <translation>École obligatoire</translation>
    </message>
    <message>
        <source>Computer science</source>
        <translation>Informatique</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Informatique</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>Conditionnel</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Comté</translation>
    </message>
    <message>
        <source>Crafts</source>
        <translation>Artisanat</translation>
    </message>
    <message>
        <source>Associate in CTE field</source>
        <translation>Diplôme associate dans le domaine professionnel</translation>
    </message>
    <message>
        <source>CTE</source>
        <translation>Formation professionnelle</translation>
    </message>
    <message>
        <source>CTE field credits</source>
        <translation>Crédits du domaine professionnel</translation>
    </message>
    <message>
        <source>Commit to work in Wales</source>
        <translation>S’engager à travailler au pays de Galles</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danois</translation>
    </message>
    <message>
        <source>Days per week in school</source>
        <translation>Jours par semaine à l’école</translation>
    </message>
    <message>
        <source>Deaf or hard of hearing</source>
        <translation>Sourd ou malentendant</translation>
    </message>
    <message>
        <source>Deafness</source>
        <translation>Surdité</translation>
    </message>
    <message>
        <source>Deficit hp</source>
        <translation>Crédits manquants (hp)</translation>
    </message>
    <message>
        <source>Degree 2 2 at start</source>
        <translation>Diplôme 2:2 au début</translation>
    </message>
    <message>
        <source>Degree field listed</source>
        <translation>Domaine du diplôme sur la liste</translation>
    </message>
    <message>
        <source>Degree issued before 2011 07 01</source>
        <translation>Diplôme d’avant le 1er juillet 2011</translation>
    </message>
    <message>
        <source>Degree project 15hp</source>
        <translation>Mémoire de 15 hp</translation>
    </message>
    <message>
        <source>Dependent adult</source>
        <translation>Adulte à charge</translation>
    </message>
    <message>
        <source>Dependent children</source>
        <translation>Enfants à charge</translation>
    </message>
    <message>
        <source>Design technology</source>
        <translation>Design et technologie</translation>
    </message>
    <message>
        <source>Direct subsidized</source>
        <translation>Direct subventionné</translation>
    </message>
    <message>
        <source>Direct unsubsidized</source>
        <translation>Direct non subventionné</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District scolaire</translation>
    </message>
    <message>
        <source>Doctorate</source>
        <translation>Doctorat</translation>
    </message>
    <message>
        <source>Drama</source>
        <translation>Théâtre</translation>
    </message>
    <message>
        <source>EU, EEA or Switzerland</source>
        <translation>UE, EEE ou Suisse</translation>
    </message>
    <message>
        <source>EWC recognition refused</source>
        <translation>Reconnaissance refusée par l’EWC</translation>
    </message>
    <message>
        <source>EWC waives induction</source>
        <translation>Insertion non exigée par l’EWC</translation>
    </message>
    <message>
        <source>Early childhood</source>
        <translation>Petite enfance</translation>
    </message>
    <message>
        <source>Educator or candidate</source>
        <translation>Enseignant ou candidat</translation>
    </message>
    <message>
        <source>Elementary</source>
        <translation>Primaire</translation>
    </message>
    <message>
        <source>Eligible noncitizen</source>
        <translation>Non-citoyen admissible</translation>
    </message>
    <message>
        <source>Emergency issues used</source>
        <translation>Certificats d’urgence déjà reçus</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>En emploi</translation>
    </message>
    <message>
        <source>Employed as teacher</source>
        <translation>Employé comme enseignant</translation>
    </message>
    <message>
        <source>Employed hours per week</source>
        <translation>Heures d’emploi par semaine</translation>
    </message>
    <message>
        <source>Employed in</source>
        <translation>Employé dans</translation>
    </message>
    <message>
        <source>Employed in school</source>
        <translation>Employé dans une école</translation>
    </message>
    <message>
        <source>Employer accepts other phase</source>
        <translation>Autre cycle accepté par l’employeur</translation>
    </message>
    <message>
        <source>Employer release</source>
        <translation>Libéré par l’employeur</translation>
    </message>
    <message>
        <source>Employer requests permit</source>
        <translation>Permis demandé par l’employeur</translation>
    </message>
    <message>
        <source>Employer sponsored</source>
        <translation>Parrainé par l’employeur</translation>
    </message>
    <message>
        <source>Employer type</source>
        <translation>Type d’employeur</translation>
    </message>
    <message>
        <source>Gypsy or Irish traveller</source>
        <translation>Gitan ou Voyageur irlandais</translation>
    </message>
    <message>
        <source>La Paz</source>
        <translation>La Paz</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Irlande du Nord</translation>
    </message>
    <message>
        <source>Santa Cruz</source>
        <translation>Santa Cruz</translation>
    </message>
    <message>
        <source>Taught in English or French</source>
        <translation>Enseigné en anglais ou en français</translation>
    </message>
    <message>
        <source>Teaching Welsh in English medium secondary</source>
        <translation>Enseigne le gallois en secondaire anglophone</translation>
    </message>
    <message>
        <source>Years 4–6</source>
        <translation>Années 4–6</translation>
    </message>
    <message>
        <source>Years 7–9</source>
        <translation>Années 7–9</translation>
    </message>
    <message>
        <source>Years F–3</source>
        <translation>Années F–3</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>Ingénierie</translation>
    </message>
    <message>
        <source>Ahcote offered</source>
        <translation>AHCOTE proposé</translation>
    </message>
    <message>
        <source>Alnco in senior team</source>
        <translation>ALNCo dans l’équipe de direction</translation>
    </message>
    <message>
        <source>Degree in Swedish</source>
        <translation>Diplôme en suédois</translation>
    </message>
    <message>
        <source>England</source>
        <translation>Angleterre</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>English medium</source>
        <translation>En anglais</translation>
    </message>
    <message>
        <source>English medium secondary</source>
        <translation>Secondaire en anglais</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Origine ethnique</translation>
    </message>
    <message>
        <source>Experience furthers learning</source>
        <translation>Expérience utile à l’apprentissage</translation>
    </message>
    <message>
        <source>FAFSA filed</source>
        <translation>FAFSA déposée</translation>
    </message>
    <message>
        <source>FFEL</source>
        <translation>FFEL</translation>
    </message>
    <message>
        <source>FN language proficient</source>
        <translation>Maîtrise d’une langue des Premières Nations</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>Fraction d’un temps plein</translation>
    </message>
    <message>
        <source>FTF award approved</source>
        <translation>Bourse First Things First accordée</translation>
    </message>
    <message>
        <source>Family income</source>
        <translation>Revenu familial</translation>
    </message>
    <message>
        <source>Family size</source>
        <translation>Taille de la famille</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>Féroïen</translation>
    </message>
    <message>
        <source>Federal</source>
        <translation>Fédéral</translation>
    </message>
    <message>
        <source>First nation</source>
        <translation>Première Nation</translation>
    </message>
    <message>
        <source>For profit</source>
        <translation>À but lucratif</translation>
    </message>
    <message>
        <source>Foreign degree US equivalent</source>
        <translation>Équivalent américain du diplôme étranger</translation>
    </message>
    <message>
        <source>Foreign degree in subject</source>
        <translation>Diplôme étranger dans la matière</translation>
    </message>
    <message>
        <source>Foreign training stage</source>
        <translation>Cycle de la formation étrangère</translation>
    </message>
    <message>
        <source>Fourth year post</source>
        <translation>Poste en quatrième année</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>French level</source>
        <translation>Niveau de français</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>Temps plein</translation>
    </message>
    <message>
        <source>GPA</source>
        <translation>GPA</translation>
    </message>
    <message>
        <source>GPA last 60</source>
        <translation>GPA des 60 derniers crédits</translation>
    </message>
    <message>
        <source>General science</source>
        <translation>Sciences générales</translation>
    </message>
    <message>
        <source>Geography</source>
        <translation>Géographie</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
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
        <translation>Poste à mi-temps</translation>
    </message>
    <message>
        <source>Headteacher endorsement</source>
        <translation>Appui de la direction d’école</translation>
    </message>
    <message>
        <source>High need field</source>
        <translation>Domaine en pénurie</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histoire</translation>
    </message>
    <message>
        <source>Home economics</source>
        <translation>Économie domestique</translation>
    </message>
    <message>
        <source>Hourly wage</source>
        <translation>Salaire horaire</translation>
    </message>
    <message>
        <source>Household income</source>
        <translation>Revenu du ménage</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Islandais</translation>
    </message>
    <message>
        <source>In community</source>
        <translation>Dans la communauté</translation>
    </message>
    <message>
        <source>In teaching post</source>
        <translation>En poste dans l’enseignement</translation>
    </message>
    <message>
        <source>Income under ceiling</source>
        <translation>Revenu sous le plafond</translation>
    </message>
    <message>
        <source>Indigenous</source>
        <translation>Autochtone</translation>
    </message>
    <message>
        <source>Intellectual disability</source>
        <translation>Déficience intellectuelle</translation>
    </message>
    <message>
        <source>International languages</source>
        <translation>Langues internationales</translation>
    </message>
    <message>
        <source>Job offer</source>
        <translation>Offre d’emploi</translation>
    </message>
    <message>
        <source>Judged skilled</source>
        <translation>Jugé compétent</translation>
    </message>
    <message>
        <source>Judged suitable</source>
        <translation>Jugé apte</translation>
    </message>
    <message>
        <source>Language medium</source>
        <translation>Langue d’enseignement</translation>
    </message>
    <message>
        <source>Language transition secondary</source>
        <translation>Secondaire en transition linguistique</translation>
    </message>
    <message>
        <source>Lawfully present</source>
        <translation>Présence légale</translation>
    </message>
    <message>
        <source>Leads area</source>
        <translation>Dirige un domaine</translation>
    </message>
    <message>
        <source>Left school without diploma</source>
        <translation>Sorti de l’école sans diplôme</translation>
    </message>
    <message>
        <source>Letter may excuse education</source>
        <translation>La lettre peut dispenser de cours</translation>
    </message>
    <message>
        <source>Literacy</source>
        <translation>Littératie</translation>
    </message>
    <message>
        <source>Lives in remote area</source>
        <translation>Vit en région éloignée</translation>
    </message>
    <message>
        <source>Loan type</source>
        <translation>Type de prêt</translation>
    </message>
    <message>
        <source>Local authority endorsement</source>
        <translation>Appui de l’autorité locale</translation>
    </message>
    <message>
        <source>Long term resident</source>
        <translation>Résident de longue durée</translation>
    </message>
    <message>
        <source>Low income</source>
        <translation>Faible revenu</translation>
    </message>
    <message>
        <source>Lyftet offered</source>
        <translation>Lyftet proposé</translation>
    </message>
    <message>
        <source>Maricopa</source>
        <translation>Maricopa</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Maîtrise</translation>
    </message>
    <message>
        <source>Mathematics</source>
        <translation>Mathématiques</translation>
    </message>
    <message>
        <source>May work in US</source>
        <translation>Autorisé à travailler aux États-Unis</translation>
    </message>
    <message>
        <source>Meets extension rule</source>
        <translation>Remplit la règle de prolongation</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Intermédiaire</translation>
    </message>
    <message>
        <source>Military spouse</source>
        <translation>Conjoint de militaire</translation>
    </message>
    <message>
        <source>Missing academic credits</source>
        <translation>Crédits universitaires manquants</translation>
    </message>
    <message>
        <source>Missing education credits</source>
        <translation>Crédits en éducation manquants</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixte</translation>
    </message>
    <message>
        <source>Mohave</source>
        <translation>Mohave</translation>
    </message>
    <message>
        <source>Months worked last24</source>
        <translation>Mois travaillés sur les 24 derniers</translation>
    </message>
    <message>
        <source>Mother tongue</source>
        <translation>Langue maternelle</translation>
    </message>
    <message>
        <source>Mother tongue competence</source>
        <translation>Maîtrise de la langue maternelle</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>Navajo</source>
        <translation>Navajo</translation>
    </message>
    <message>
        <source>Needs based aid eligible</source>
        <translation>Admissible à l’aide selon les besoins</translation>
    </message>
    <message>
        <source>Newly arrived</source>
        <translation>Nouvel arrivant</translation>
    </message>
    <message>
        <source>No licensed applicant</source>
        <translation>Aucun candidat titulaire</translation>
    </message>
    <message>
        <source>Non profit</source>
        <translation>À but non lucratif</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Northern BC resident</source>
        <translation>Résident du nord de la C.-B.</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norvégien</translation>
    </message>
    <message>
        <source>Older degree stage</source>
        <translation>Cycle de l’ancien diplôme</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Ordinaire</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Other country</source>
        <translation>Autre pays</translation>
    </message>
    <message>
        <source>Other funding for same costs</source>
        <translation>Autre aide pour les mêmes coûts</translation>
    </message>
    <message>
        <source>Other state</source>
        <translation>Autre État</translation>
    </message>
    <message>
        <source>Out of state area</source>
        <translation>Domaine d’un autre État</translation>
    </message>
    <message>
        <source>Outside Canada</source>
        <translation>Hors du Canada</translation>
    </message>
    <message>
        <source>Outside UK</source>
        <translation>Hors du Royaume-Uni</translation>
    </message>
    <message>
        <source>Parapro score</source>
        <translation>Note ParaPro</translation>
    </message>
    <message>
        <source>Part time</source>
        <translation>Temps partiel</translation>
    </message>
    <message>
        <source>Particularly hard</source>
        <translation>Particulièrement difficile</translation>
    </message>
    <message>
        <source>Pedagogical experience</source>
        <translation>Expérience pédagogique</translation>
    </message>
    <message>
        <source>Pedagogical higher education</source>
        <translation>Études supérieures de pédagogie</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Permanent</translation>
    </message>
    <message>
        <source>Permanent resident</source>
        <translation>Résident permanent</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Philosophy</source>
        <translation>Philosophie</translation>
    </message>
    <message>
        <source>Physical education</source>
        <translation>Éducation physique</translation>
    </message>
    <message>
        <source>Physics</source>
        <translation>Physique</translation>
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
        <translation>Place dans le quota d’admission</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Prefer not to say</source>
        <translation>Préfère ne pas répondre</translation>
    </message>
    <message>
        <source>Preschool</source>
        <translation>Préscolaire</translation>
    </message>
    <message>
        <source>Preschool class</source>
        <translation>Classe préscolaire</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primaire</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Direction d’école</translation>
    </message>
    <message>
        <source>Prior learning judged equal</source>
        <translation>Acquis jugés équivalents</translation>
    </message>
    <message>
        <source>Private school</source>
        <translation>École privée</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professionnel</translation>
    </message>
    <message>
        <source>Protected person</source>
        <translation>Personne protégée</translation>
    </message>
    <message>
        <source>Psychology</source>
        <translation>Psychologie</translation>
    </message>
    <message>
        <source>QTS award year month</source>
        <translation>Mois d’obtention du QTS</translation>
    </message>
    <message>
        <source>Qualifies for student support</source>
        <translation>Admissible à l’aide aux étudiants</translation>
    </message>
    <message>
        <source>Qualifying payments</source>
        <translation>Paiements admissibles</translation>
    </message>
    <message>
        <source>Recent veteran</source>
        <translation>Ancien combattant récent</translation>
    </message>
    <message>
        <source>References relevant experience</source>
        <translation>Références d’expérience pertinente</translation>
    </message>
    <message>
        <source>Registered arbetsformedlingen</source>
        <translation>Inscrit à l’Arbetsförmedlingen</translation>
    </message>
    <message>
        <source>Reinstatement ground</source>
        <translation>Motif de rétablissement</translation>
    </message>
    <message>
        <source>Relevant work experience</source>
        <translation>Expérience de travail pertinente</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>Religion</translation>
    </message>
    <message>
        <source>Religion values ethics</source>
        <translation>Religion, valeurs et éthique</translation>
    </message>
    <message>
        <source>Relocates to study</source>
        <translation>Déménage pour étudier</translation>
    </message>
    <message>
        <source>Remaining hp</source>
        <translation>Crédits restants (hp)</translation>
    </message>
    <message>
        <source>Residence status</source>
        <translation>Statut de résidence</translation>
    </message>
    <message>
        <source>Residency</source>
        <translation>Lieu de résidence</translation>
    </message>
    <message>
        <source>Residency host school</source>
        <translation>École d’accueil de la résidence</translation>
    </message>
    <message>
        <source>Roma</source>
        <translation>Rom</translation>
    </message>
    <message>
        <source>Rural remote post</source>
        <translation>Poste rural ou éloigné</translation>
    </message>
    <message>
        <source>Salary for study</source>
        <translation>Salaire pour études</translation>
    </message>
    <message>
        <source>School counselor</source>
        <translation>Conseiller scolaire</translation>
    </message>
    <message>
        <source>School endorsement</source>
        <translation>Appui d’une école</translation>
    </message>
    <message>
        <source>School low income</source>
        <translation>École à faible revenu</translation>
    </message>
    <message>
        <source>School placement</source>
        <translation>Stage en école</translation>
    </message>
    <message>
        <source>School pot</source>
        <translation>Enveloppe de l’école</translation>
    </message>
    <message>
        <source>School psychologist</source>
        <translation>Psychologue scolaire</translation>
    </message>
    <message>
        <source>School type</source>
        <translation>Type d’école</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Sciences</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>Écosse</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Langue seconde</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Secondaire</translation>
    </message>
    <message>
        <source>Settled and 3 years UK</source>
        <translation>Établi 3 ans au Royaume-Uni</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Court</translation>
    </message>
    <message>
        <source>Social studies</source>
        <translation>Études sociales</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>Spécialisé</translation>
    </message>
    <message>
        <source>Special education</source>
        <translation>Éducation spécialisée</translation>
    </message>
    <message>
        <source>Special training or experience</source>
        <translation>Formation ou expérience particulière</translation>
    </message>
    <message>
        <source>Specialisation</source>
        <translation>Spécialisation</translation>
    </message>
    <message>
        <source>Speech language</source>
        <translation>Parole et langage</translation>
    </message>
    <message>
        <source>Strengthens labour market position</source>
        <translation>Renforce la place sur le marché du travail</translation>
    </message>
    <message>
        <source>Student loan</source>
        <translation>Prêt étudiant</translation>
    </message>
    <message>
        <source>Study permit</source>
        <translation>Permis d’études</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Matière</translation>
    </message>
    <message>
        <source>Subject requirements met</source>
        <translation>Exigences de matière remplies</translation>
    </message>
    <message>
        <source>Sufficient experience</source>
        <translation>Expérience suffisante</translation>
    </message>
    <message>
        <source>Superintendent</source>
        <translation>Surintendant</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Superviseur</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Suédois</translation>
    </message>
    <message>
        <source>Swedish youth abroad</source>
        <translation>Jeune Suédois à l’étranger</translation>
    </message>
    <message>
        <source>TEP language</source>
        <translation>Langue du programme de formation</translation>
    </message>
    <message>
        <source>Taught at university</source>
        <translation>A enseigné à l’université</translation>
    </message>
    <message>
        <source>Teaches at other level</source>
        <translation>Enseigne à l’autre niveau</translation>
    </message>
    <message>
        <source>Teaching post today</source>
        <translation>Poste d’enseignant aujourd’hui</translation>
    </message>
    <message>
        <source>Team model school</source>
        <translation>École à modèle d’équipe</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technologie</translation>
    </message>
    <message>
        <source>Technology education</source>
        <translation>Éducation technologique</translation>
    </message>
    <message>
        <source>Temporary non study</source>
        <translation>Temporaire, hors études</translation>
    </message>
    <message>
        <source>Three years in same area</source>
        <translation>Trois ans dans le même domaine</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Métiers spécialisés</translation>
    </message>
    <message>
        <source>Trained in</source>
        <translation>Formé en</translation>
    </message>
    <message>
        <source>US citizen</source>
        <translation>Citoyen américain</translation>
    </message>
    <message>
        <source>US national</source>
        <translation>Ressortissant américain</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Université</translation>
    </message>
    <message>
        <source>Upper secondary</source>
        <translation>Secondaire supérieur</translation>
    </message>
    <message>
        <source>Visual</source>
        <translation>Visuel</translation>
    </message>
    <message>
        <source>Vocational</source>
        <translation>Professionnel</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Bénévole</translation>
    </message>
    <message>
        <source>Wales</source>
        <translation>Pays de Galles</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Gallois</translation>
    </message>
    <message>
        <source>Welsh medium</source>
        <translation>En gallois</translation>
    </message>
    <message>
        <source>Welsh medium or bilingual secondary</source>
        <translation>Secondaire en gallois ou bilingue</translation>
    </message>
    <message>
        <source>Welsh medium secondary</source>
        <translation>Secondaire en gallois</translation>
    </message>
    <message>
        <source>Welsh subject</source>
        <translation>Gallois comme matière</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Work authorised</source>
        <translation>Autorisé à travailler</translation>
    </message>
    <message>
        <source>Worked long in child recreation</source>
        <translation>Long travail d’animation auprès d’enfants</translation>
    </message>
    <message>
        <source>Works in licensed child care</source>
        <translation>Travaille en garde d’enfants agréée</translation>
    </message>
    <message>
        <source>Works in rural community</source>
        <translation>Travaille en milieu rural</translation>
    </message>
    <message>
        <source>World languages</source>
        <translation>Langues du monde</translation>
    </message>
    <message>
        <source>Yavapai</source>
        <translation>Yavapai</translation>
    </message>
    <message>
        <source>Year of career</source>
        <translation>Année de carrière</translation>
    </message>
    <message>
        <source>Years at low income school</source>
        <translation>Années en école à faible revenu</translation>
    </message>
    <message>
        <source>Years out of teaching</source>
        <translation>Années sans enseigner</translation>
    </message>
    <message>
        <source>Years paraprofessional</source>
        <translation>Années comme assistant</translation>
    </message>
    <message>
        <source>Years since QTS or nov 2022</source>
        <translation>Années depuis le QTS ou novembre 2022</translation>
    </message>
    <message>
        <source>Years since expiry</source>
        <translation>Années depuis l’expiration</translation>
    </message>
    <message>
        <source>Years since reaching 3 years service</source>
        <translation>Années depuis 3 ans de service</translation>
    </message>
    <message>
        <source>Years trade</source>
        <translation>Années de métier</translation>
    </message>
    <message>
        <source>Years worked last14</source>
        <translation>Années travaillées sur les 14 dernières</translation>
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
        <translation>Chercher ou lancer une commande</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
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
        <translation>Durée depuis {month}</translation>
    </message>
    <message numerus="yes">
        <source>+ %n fee(s) not known</source>
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
        <source>No best: fees not published</source>
        <translation>Pas de meilleur&#xa0;: frais non publiés</translation>
    </message>
    <message>
        <source>Net cost</source>
        <translation>Coût net</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>{sum} with loans</source>
        <translation>{sum} avec prêts</translation>
    </message>
    <message>
        <source>fees not known as planned</source>
        <translation>frais inconnus tels que prévus</translation>
    </message>
    <message>
        <source>Most to find at once</source>
        <translation>Le plus à avancer d’un coup</translation>
    </message>
    <message>
        <source>+ what answers decide</source>
        <translation>+ ce que décident les réponses</translation>
    </message>
    <message>
        <source>depends on answers</source>
        <translation>dépend des réponses</translation>
    </message>
    <message>
        <source>Can be borrowed</source>
        <translation>Peut être emprunté</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message numerus="yes">
        <source>%n possible</source>
        <translation>
            <numerusform>%n possible</numerusform>
            <numerusform>%n possibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible, the largest up to {sum}</source>
        <translation>
            <numerusform>%n possible, jusqu’à {sum}</numerusform>
            <numerusform>%n possibles, la plus élevée jusqu’à {sum}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) decide</source>
        <translation>
            <numerusform>%n réponse décide</numerusform>
            <numerusform>%n réponses décident</numerusform>
        </translation>
    </message>
    <message>
        <source>Possible money</source>
        <translation>Aides possibles</translation>
    </message>
    <message>
        <source>Months without pay</source>
        <translation>Mois sans salaire</translation>
    </message>
    <message>
        <source>{hours} h a week</source>
        <translation>{hours} h par semaine</translation>
    </message>
    <message>
        <source>full time</source>
        <translation>à temps plein</translation>
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
        <translation>{step}, {month}</translation>
    </message>
    <message>
        <source>{step}: apply by {day}</source>
        <translation>{step}&#xa0;: candidature au plus tard le {day}</translation>
    </message>
    <message>
        <source>First thing to do</source>
        <translation>Première chose à faire</translation>
    </message>
    <message numerus="yes">
        <source>%n to send for</source>
        <translation>
            <numerusform>%n à demander</numerusform>
            <numerusform>%n à demander</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n should be under way already</source>
        <translation>
            <numerusform>%n devrait déjà être en cours</numerusform>
            <numerusform>%n devraient déjà être en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>It assumes</source>
        <translation>Il suppose</translation>
    </message>
    <message>
        <source>If you stop half-way</source>
        <translation>Si vous arrêtez à mi-chemin</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message numerus="yes">
        <source>{listed} and %n more</source>
        <translation>
            <numerusform>{listed} et&#xa0;%n de plus</numerusform>
            <numerusform>{listed} et&#xa0;%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>After {month}: {gained}</source>
        <translation>Après {month}&#xa0;: {gained}</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n lue</numerusform>
            <numerusform>%n lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unverified</source>
        <translation>
            <numerusform>%n non vérifiée</numerusform>
            <numerusform>%n non vérifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n ancienne</numerusform>
            <numerusform>%n anciennes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>{amount} an hour on every route; never counted</source>
        <translation>{amount} l’heure sur chaque parcours&#xa0;; jamais compté</translation>
    </message>
    <message>
        <source>{amount} a month on every route; never counted</source>
        <translation>{amount} par mois sur chaque parcours&#xa0;; jamais compté</translation>
    </message>
    <message>
        <source>{amount} a year on every route; never counted</source>
        <translation>{amount} par an sur chaque parcours&#xa0;; jamais compté</translation>
    </message>
    <message>
        <source>{when} figure</source>
        <translation>chiffre de {when}</translation>
    </message>
    <message>
        <source>Pay on arrival</source>
        <translation>Salaire à l’arrivée</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>{what}, best in its row</source>
        <translation>{what}, meilleur de sa ligne</translation>
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
        <translation>Retour aux parcours (Échap)</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Seulement les différences</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Ajouter un parcours</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the table as text; a spreadsheet takes it too</source>
        <translation>Copier le tableau comme texte&#xa0;; un tableur l’accepte aussi</translation>
    </message>
    <message>
        <source>Show the routes before these</source>
        <translation>Afficher les parcours précédents</translation>
    </message>
    <message>
        <source>Show the routes after these</source>
        <translation>Afficher les parcours suivants</translation>
    </message>
    <message>
        <source>Looking further…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>The comparison was copied</source>
        <translation>La comparaison est copiée</translation>
    </message>
    <message numerus="yes">
        <source>%n ways to {goal}, side by side</source>
        <translation>
            <numerusform>%n voie vers «&#xa0;{goal}&#xa0;»</numerusform>
            <numerusform>%n voies vers «&#xa0;{goal}&#xa0;», côte à côte</numerusform>
        </translation>
    </message>
    <message>
        <source>{month}: {route}</source>
        <translation>{month}&#xa0;: {route}</translation>
    </message>
    <message>
        <source>{first}–{last} of {count}</source>
        <translation>{first}–{last} sur {count}</translation>
    </message>
    <message>
        <source>{first} of {count}</source>
        <translation>{first} sur {count}</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Routes side by side</source>
        <translation>Parcours côte à côte</translation>
    </message>
    <message>
        <source>One axis: {first} to {last}</source>
        <translation>Un axe&#xa0;: {first}–{last}</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>best in its row</source>
        <translation>meilleur de sa ligne</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Pourquoi pas</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>{what}: {after}</source>
        <translation>{what}&#xa0;: {after}</translation>
    </message>
    <message>
        <source>{what}: {before}, now {after}</source>
        <translation>{what}&#xa0;: {before}, maintenant {after}</translation>
    </message>
    <message>
        <source>Fee: {step}</source>
        <translation>Frais&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Duration: {step}</source>
        <translation>Durée&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Intake: {step}</source>
        <translation>Rentrée&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Deadline: {entry}</source>
        <translation>Date limite&#xa0;: {entry}</translation>
    </message>
    <message>
        <source>no longer in the catalogue</source>
        <translation>n’est plus dans le catalogue</translation>
    </message>
    <message>
        <source>only proposed now</source>
        <translation>seulement proposé désormais</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>goes by this name now</source>
        <translation>porte désormais ce nom</translation>
    </message>
    <message>
        <source>no longer needed: the goal is reached without it</source>
        <translation>n’est plus nécessaire&#xa0;: le but est atteint sans elle</translation>
    </message>
    <message>
        <source>bursary closed</source>
        <translation>aide fermée</translation>
    </message>
    <message>
        <source>no longer due</source>
        <translation>n’est plus due</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>non due</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Net cost</source>
        <translation>Coût net</translation>
    </message>
    <message>
        <source>Months without pay</source>
        <translation>Mois sans salaire</translation>
    </message>
    <message>
        <source>arrives {month}, costs {cost}, {unpaid} without pay</source>
        <translation>arrivée {month}, coûte {cost}, {unpaid} sans salaire</translation>
    </message>
    <message>
        <source>There is a better route</source>
        <translation>Il y a un meilleur parcours</translation>
    </message>
    <message>
        <source>This route</source>
        <translation>Ce parcours</translation>
    </message>
    <message>
        <source>cannot be taken any more</source>
        <translation>ne peut plus être suivi</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{fee}, {year}</source>
        <comment>a fee and the academic year of its figure</comment>
        <translation>{fee}, {year}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>à tout moment</translation>
    </message>
    <message>
        <source>any month</source>
        <translation>n’importe quel mois</translation>
    </message>
</context>
<context>
    <name>EarlierOffer</name>
    <message>
        <source>take over what was entered before</source>
        <translation>reprise de ce qui a été saisi avant</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>change the place</source>
        <translation>changement de lieu</translation>
    </message>
    <message>
        <source>choose the goal</source>
        <translation>choix du but</translation>
    </message>
    <message>
        <source>change time to study</source>
        <translation>changement du temps d’étude</translation>
    </message>
    <message>
        <source>change the budget</source>
        <translation>changement du budget</translation>
    </message>
    <message>
        <source>change the start</source>
        <translation>changement du début</translation>
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
        <source>try a change</source>
        <translation>essai d’un changement</translation>
    </message>
    <message>
        <source>add {name}</source>
        <translation>ajout de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>remove {name}</source>
        <translation>retrait de «&#xa0;{name}&#xa0;»</translation>
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
        <source>ask again what was put aside</source>
        <translation>questions mises de côté reposées</translation>
    </message>
    <message>
        <source>proposed pathways</source>
        <translation>parcours proposés</translation>
    </message>
    <message>
        <source>leave out “{name}”</source>
        <translation>exclusion de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>suppose {name}</source>
        <translation>supposition de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>suppose {name} no longer</source>
        <translation>fin de la supposition «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>what is supposed</source>
        <translation>ce qui est supposé</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>{typical}, from {low} to {high}</source>
        <translation>{typical}, de {low} à {high}</translation>
    </message>
    <message>
        <source>{hours} h of study a week</source>
        <translation>{hours} h d’étude par semaine</translation>
    </message>
    <message>
        <source>paid work</source>
        <translation>travail salarié</translation>
    </message>
    <message>
        <source>work without pay</source>
        <translation>travail sans salaire</translation>
    </message>
    <message>
        <source>Fee not known</source>
        <translation>Frais inconnus</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>Starts in: {months}</source>
        <translation>Commence en&#xa0;: {months}</translation>
    </message>
    <message>
        <source>Apply at any time</source>
        <translation>Candidature à tout moment</translation>
    </message>
    <message>
        <source>Apply by {day}</source>
        <translation>Candidature au plus tard le {day}</translation>
    </message>
    <message>
        <source>{percent} % of the fee</source>
        <translation>{percent}&#xa0;% des frais</translation>
    </message>
    <message>
        <source>{amount} a year</source>
        <translation>{amount} par an</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} par mois</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>jusqu’à {amount}</translation>
    </message>
    <message>
        <source>{amount}, at most {cap} in all</source>
        <translation>{amount}, au plus {cap} au total</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}–{high}</translation>
    </message>
    <message>
        <source>Pay: {sum} a year</source>
        <translation>Salaire&#xa0;: {sum} par an</translation>
    </message>
    <message>
        <source>Pay: {sum} an hour</source>
        <translation>Salaire&#xa0;: {sum} l’heure</translation>
    </message>
    <message>
        <source>{pay}, as of {day}</source>
        <translation>{pay} ({day})</translation>
    </message>
    <message>
        <source>Lasts {span}, then it is renewed</source>
        <translation>Valable {span}, puis à renouveler</translation>
    </message>
    <message>
        <source>Lasts {span}</source>
        <translation>Valable {span}</translation>
    </message>
</context>
<context>
    <name>EntryButtons</name>
    <message>
        <source>Plan routes</source>
        <translation>Planifier des parcours</translation>
    </message>
    <message>
        <source>Make it my goal</source>
        <translation>En faire mon but</translation>
    </message>
    <message>
        <source>I hold this</source>
        <translation>J’ai ceci</translation>
    </message>
    <message>
        <source>See it in Funding</source>
        <translation>Voir dans Aides</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Voisins</translation>
    </message>
    <message>
        <source>Show on a map what leads here and what it leads to</source>
        <translation>Montrer sur une carte ce qui y mène et où cela mène</translation>
    </message>
    <message>
        <source>This is my goal</source>
        <translation>C’est mon but</translation>
    </message>
    <message>
        <source>I do not hold this</source>
        <translation>Je n’ai pas ceci</translation>
    </message>
    <message>
        <source>This begins a new question, about {place}</source>
        <translation>Ceci commence une nouvelle question, lieu&#xa0;: {place}</translation>
    </message>
    <message>
        <source>Your question is about another place than {place}</source>
        <translation>Votre question porte sur un autre lieu que {place}</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Change a step</source>
        <translation>Modifier une étape</translation>
    </message>
    <message>
        <source>Add a bursary</source>
        <translation>Ajouter une bourse</translation>
    </message>
    <message>
        <source>Change a bursary</source>
        <translation>Modifier une bourse</translation>
    </message>
    <message>
        <source>Add a qualification, role or check</source>
        <translation>Ajouter une qualification, un poste ou une vérification</translation>
    </message>
    <message>
        <source>Change a qualification, role or check</source>
        <translation>Modifier une qualification, un poste ou une vérification</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Some of it must be put right first.</source>
        <translation>Il faut d’abord corriger certains points.</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Entry</source>
        <translation>Fiche</translation>
    </message>
</context>
<context>
    <name>ErrorReport</name>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>Something went wrong in Pathways</source>
        <translation>Un problème est survenu dans Pathways</translation>
    </message>
    <message>
        <source>What you entered is kept, and you can go on working. If what is shown looks wrong, undo the last step or open the place again. If it happens again, copy the details and send them to whoever looks after Pathways for you: they say where in the program it happened.</source>
        <translation>Ce que vous avez saisi est conservé et vous pouvez continuer. Si l’affichage semble faux, annulez la dernière action ou rouvrez le lieu. Si cela se reproduit, copiez les détails et envoyez-les à la personne qui s’occupe de Pathways pour vous&#xa0;: ils disent où cela s’est produit dans le programme.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Explore</name>
    <message>
        <source>Roles, qualifications and the like</source>
        <translation>Postes, qualifications, etc.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soutien</translation>
    </message>
    <message>
        <source>Plan items</source>
        <translation>Points des plans</translation>
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
        <translation>Prise de poste</translation>
    </message>
    <message>
        <source>Work experience</source>
        <translation>Expérience de travail</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Subvention</translation>
    </message>
    <message>
        <source>Fee paid or waived</source>
        <translation>Frais payés ou supprimés</translation>
    </message>
    <message>
        <source>Salary support</source>
        <translation>Soutien au salaire</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Loan written off</source>
        <translation>Remise de prêt</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Allocation</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentorat</translation>
    </message>
    <message>
        <source>Induction</source>
        <translation>Insertion</translation>
    </message>
    <message>
        <source>Well-being</source>
        <translation>Bien-être</translation>
    </message>
    <message>
        <source>Professional learning</source>
        <translation>Formation continue</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Congé</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Logement</translation>
    </message>
    <message>
        <source>Plan item</source>
        <translation>Point de plan</translation>
    </message>
    <message>
        <source>{name}: {provider}</source>
        <translation>{name}&#xa0;: {provider}</translation>
    </message>
</context>
<context>
    <name>ExplorePlace</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Voisins</translation>
    </message>
    <message>
        <source>Where could I go?</source>
        <translation>Où pourrais-je aller&#xa0;?</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Neighbours of what?</source>
        <translation>Voisins de quoi&#xa0;?</translation>
    </message>
    <message>
        <source>Choose an entry under Search first; the map then begins with it.</source>
        <translation>Choisissez d’abord une fiche dans Recherche&#xa0;; la carte commence alors par elle.</translation>
    </message>
    <message>
        <source>choose the goal</source>
        <translation>choix du but</translation>
    </message>
    <message>
        <source>add {name}</source>
        <translation>ajout de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>remove {name}</source>
        <translation>retrait de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
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
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Tableur</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
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
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Source read</source>
        <translation>Source lue</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Ancienne</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Whether it is open</source>
        <translation>Ouvert ou non</translation>
    </message>
    <message>
        <source>How far it is checked</source>
        <translation>Degré de vérification</translation>
    </message>
    <message>
        <source>Any place</source>
        <translation>Tous les lieux</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>Open or not</source>
        <translation>Ouvert ou non</translation>
    </message>
    <message>
        <source>Verified or not</source>
        <translation>Vérifié ou non</translation>
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
        <translation>Poste ou qualification</translation>
    </message>
    <message>
        <source>My goal</source>
        <translation>Mon but</translation>
    </message>
    <message>
        <source>Take over what was entered before</source>
        <translation>Reprendre ce qui a été saisi avant</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Funding</name>
    <message numerus="yes">
        <source>It settles {name} ({sum}) and %n more.</source>
        <translation>
            <numerusform>Cela tranche&#xa0;: {name} ({sum}) et&#xa0;%n de plus.</numerusform>
            <numerusform>Cela tranche&#xa0;: {name} ({sum}) et&#xa0;%n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>It settles {name} ({sum}).</source>
        <translation>Cela tranche&#xa0;: {name} ({sum}).</translation>
    </message>
    <message>
        <source>It asks nothing further of you</source>
        <translation>Rien de plus ne vous est demandé</translation>
    </message>
    <message>
        <source>You meet: {conditions}</source>
        <translation>Vous remplissez&#xa0;: {conditions}</translation>
    </message>
    <message>
        <source>Only with one of: {names}</source>
        <translation>Seulement avec l’un de&#xa0;: {names}</translation>
    </message>
    <message>
        <source>It asks for one of: {conditions}</source>
        <translation>Il faut l’un de&#xa0;: {conditions}</translation>
    </message>
    <message>
        <source>Only with: {name}</source>
        <translation>Seulement avec&#xa0;: {name}</translation>
    </message>
    <message>
        <source>It asks for: {condition}</source>
        <translation>Il faut&#xa0;: {condition}</translation>
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
        <translation>Bourse, subvention ou prêt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>À préciser</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>What it binds you to</source>
        <translation>Ce à quoi cela vous engage</translation>
    </message>
    <message>
        <source>Not together with</source>
        <translation>Non cumulable avec</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message numerus="yes">
        <source>{steps}; %n more</source>
        <translation>
            <numerusform>{steps}&#xa0;;&#xa0;%n de plus</numerusform>
            <numerusform>{steps}&#xa0;;&#xa0;%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Either – or</source>
        <translation>L’un ou l’autre</translation>
    </message>
    <message>
        <source>no two of these go together</source>
        <translation>aucun cumul possible entre elles</translation>
    </message>
    <message>
        <source>or {name}</source>
        <translation>ou {name}</translation>
    </message>
    <message>
        <source>Only one of them on a route</source>
        <translation>Une seule par parcours</translation>
    </message>
    <message>
        <source>Only one of them on the same step</source>
        <translation>Une seule sur la même étape</translation>
    </message>
    <message>
        <source>No bursary, grant or loan of this place is known yet.</source>
        <translation>Aucune bourse, subvention ni prêt n’est encore connu pour ce lieu.</translation>
    </message>
    <message>
        <source>One of those below waits on an answer of yours.</source>
        <translation>L’une de celles ci-dessous attend votre réponse.</translation>
    </message>
    <message numerus="yes">
        <source>%n of those below wait on answers of yours.</source>
        <translation>
            <numerusform>%n de celles ci-dessous attend vos réponses.</numerusform>
            <numerusform>%n de celles ci-dessous attendent vos réponses.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more of the place goes with no step of these routes.</source>
        <translation>Une autre aide du lieu ne correspond à aucune étape de ces parcours.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of the place go with no step of these routes.</source>
        <translation>
            <numerusform>%n autre aide du lieu ne correspond à aucune étape de ces parcours.</numerusform>
            <numerusform>%n autres aides du lieu ne correspondent à aucune étape de ces parcours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing comes off the cost of these routes for certain.</source>
        <translation>Rien ne réduit avec certitude le coût de ces parcours.</translation>
    </message>
    <message>
        <source>{sum} comes off the cost of each of these routes.</source>
        <translation>{sum} en moins sur le coût de chacun de ces parcours.</translation>
    </message>
    <message>
        <source>Between {least} and {most} comes off the cost, depending on the route.</source>
        <translation>Entre {least} et {most} en moins sur le coût, selon le parcours.</translation>
    </message>
    <message>
        <source>Nothing is due for what you could start today.</source>
        <translation>Rien n’est dû pour ce que vous pourriez commencer aujourd’hui.</translation>
    </message>
    <message>
        <source>One bursary is due if you start what it is for.</source>
        <translation>Une aide vous est due si vous commencez ce qu’elle finance.</translation>
    </message>
    <message numerus="yes">
        <source>%n bursaries are due if you start what they are for.</source>
        <translation>
            <numerusform>%n aide vous est due si vous commencez ce qu’elle finance.</numerusform>
            <numerusform>%n aides vous sont dues si vous commencez ce qu’elles financent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>not counted: something is still open</source>
        <translation>non comptée&#xa0;: un point reste ouvert</translation>
    </message>
    <message>
        <source>Due on entry</source>
        <translation>Due à l’entrée</translation>
    </message>
    <message>
        <source>once you may take a step it is for, not today</source>
        <translation>dès que vous pourrez suivre une étape concernée, pas aujourd’hui</translation>
    </message>
    <message>
        <source>the conditions are met</source>
        <translation>les conditions sont remplies</translation>
    </message>
    <message>
        <source>Some of that is only proposed, and counted because you suppose it.</source>
        <translation>Une partie n’est que proposée, et comptée parce que vous la supposez.</translation>
    </message>
    <message>
        <source>Counted, yet only proposed</source>
        <translation>Comptée, mais seulement proposée</translation>
    </message>
    <message>
        <source>as you suppose: nobody pays it today</source>
        <translation>comme vous le supposez&#xa0;: personne ne la verse aujourd’hui</translation>
    </message>
    <message>
        <source>No money off</source>
        <translation>Sans réduction du coût</translation>
    </message>
    <message>
        <source>loans only move cash; other sums go to an employer or pay back a loan</source>
        <translation>les prêts ne font que déplacer l’argent&#xa0;; d’autres sommes vont à un employeur ou remboursent un prêt</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Non due</translation>
    </message>
    <message>
        <source>and why</source>
        <translation>et pourquoi</translation>
    </message>
    <message>
        <source>due</source>
        <translation>due</translation>
    </message>
    <message>
        <source>only proposed</source>
        <translation>seulement proposée</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>due on entry</source>
        <translation>due à l’entrée</translation>
    </message>
    <message>
        <source>no money off</source>
        <translation>sans réduction</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>non due</translation>
    </message>
    <message>
        <source>grant</source>
        <translation>subvention</translation>
    </message>
    <message>
        <source>fee paid</source>
        <translation>frais payés</translation>
    </message>
    <message>
        <source>paid to the employer</source>
        <translation>versée à l’employeur</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>loan written off</source>
        <translation>remise de prêt</translation>
    </message>
    <message>
        <source>allowance</source>
        <translation>allocation</translation>
    </message>
    <message>
        <source>up to {sum}</source>
        <translation>jusqu’à {sum}</translation>
    </message>
    <message>
        <source>sum not published</source>
        <translation>montant non publié</translation>
    </message>
    <message>
        <source>{sum} a year</source>
        <translation>{sum} par an</translation>
    </message>
    <message>
        <source>{sum} a month</source>
        <translation>{sum} par mois</translation>
    </message>
    <message numerus="yes">
        <source>in %n payments</source>
        <translation>
            <numerusform>en&#xa0;%n versement</numerusform>
            <numerusform>en&#xa0;%n versements</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole fee</source>
        <translation>la totalité des frais</translation>
    </message>
    <message>
        <source>{percent} % of the fee</source>
        <translation>{percent}&#xa0;% des frais</translation>
    </message>
    <message numerus="yes">
        <source>Needs answers: {questions}; %n more</source>
        <translation>
            <numerusform>Réponses requises&#xa0;: {questions}&#xa0;;&#xa0;%n de plus</numerusform>
            <numerusform>Réponses requises&#xa0;: {questions}&#xa0;;&#xa0;%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs answers: {questions}</source>
        <translation>Réponses requises&#xa0;: {questions}</translation>
    </message>
    <message>
        <source>Needs an answer: {questions}</source>
        <translation>Réponse requise&#xa0;: {questions}</translation>
    </message>
    <message>
        <source>apply at any time</source>
        <translation>candidature à tout moment</translation>
    </message>
    <message>
        <source>apply by {day}: today</source>
        <translation>candidature au plus tard le {day}&#xa0;: aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>apply by {day}: %n day(s) left</source>
        <translation>
            <numerusform>candidature au plus tard le {day}&#xa0;:&#xa0;%n jour restant</numerusform>
            <numerusform>candidature au plus tard le {day}&#xa0;:&#xa0;%n jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>either this or, on the same step: {names}</source>
        <translation>soit celle-ci, soit, sur la même étape&#xa0;: {names}</translation>
    </message>
    <message>
        <source>never with: {names}</source>
        <translation>jamais avec&#xa0;: {names}</translation>
    </message>
    <message>
        <source>A loan: it moves cash, not cost</source>
        <translation>Un prêt&#xa0;: il déplace l’argent, pas le coût</translation>
    </message>
    <message>
        <source>Writes off a loan later: not money off the cost</source>
        <translation>Annule un prêt plus tard&#xa0;: ne réduit pas le coût</translation>
    </message>
    <message>
        <source>Paid to the employer, not to you</source>
        <translation>Versée à l’employeur, pas à vous</translation>
    </message>
    <message>
        <source>How much it comes to is not published</source>
        <translation>Le montant n’est pas publié</translation>
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
        <translation>Fermée</translation>
    </message>
    <message>
        <source>Taken off the cost because you suppose it</source>
        <translation>Déduite du coût parce que vous la supposez</translation>
    </message>
    <message>
        <source>Only proposed: not open yet</source>
        <translation>Seulement proposée&#xa0;: pas encore ouverte</translation>
    </message>
    <message>
        <source>You do not yet meet the entry of a step it is for</source>
        <translation>Vous ne remplissez pas encore les conditions d’entrée d’une étape concernée</translation>
    </message>
    <message>
        <source>Whether you may enter a step it is for is open</source>
        <translation>On ne sait pas encore si vous pouvez entrer dans une étape concernée</translation>
    </message>
    <message>
        <source>Somebody decides case by case</source>
        <translation>Décision au cas par cas</translation>
    </message>
    <message>
        <source>No route takes a step it is for</source>
        <translation>Aucun parcours ne suit une étape concernée</translation>
    </message>
    <message>
        <source>No step it is for is open</source>
        <translation>Aucune étape concernée n’est ouverte</translation>
    </message>
    <message>
        <source>Another that rules it out, or a cap, is worth more</source>
        <translation>Une autre qui l’exclut, ou un plafond, vaut davantage</translation>
    </message>
    <message>
        <source>There is no fee for it to pay</source>
        <translation>Il n’y a pas de frais à payer</translation>
    </message>
</context>
<context>
    <name>FundingPlace</name>
    <message>
        <source>These routes</source>
        <translation>Ces parcours</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Which bursaries</source>
        <translation>Quelles aides</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Tableur</translation>
    </message>
    <message>
        <source>Save this table as a CSV file</source>
        <translation>Enregistrer ce tableau en fichier CSV</translation>
    </message>
    <message>
        <source>Bursaries, grants and loans</source>
        <translation>Bourses, subventions et prêts</translation>
    </message>
    <message>
        <source>Questions and details</source>
        <translation>Questions et détails</translation>
    </message>
    <message>
        <source>Worth answering</source>
        <translation>Utiles à préciser</translation>
    </message>
    <message>
        <source>ask again what was put aside</source>
        <translation>questions mises de côté reposées</translation>
    </message>
    <message>
        <source>Money for you</source>
        <translation>Aides pour vous</translation>
    </message>
    <message numerus="yes">
        <source>on %n route(s) to {goal}</source>
        <translation>
            <numerusform>sur&#xa0;%n parcours vers «&#xa0;{goal}&#xa0;»</numerusform>
            <numerusform>sur&#xa0;%n parcours vers «&#xa0;{goal}&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking further…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>in {place}, for what you hold today</source>
        <translation>{place}, pour ce que vous avez aujourd’hui</translation>
    </message>
    <message>
        <source>All of {place} ({count})</source>
        <translation>Tout&#xa0;: {place} ({count})</translation>
    </message>
    <message>
        <source>Choose a goal that some route leads to</source>
        <translation>Choisissez un but auquel mène un parcours</translation>
    </message>
    <message>
        <source>What is listed answers your question as it was before the last change.</source>
        <translation>La liste répond à votre question telle qu’elle était avant le dernier changement.</translation>
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
        <source>funding</source>
        <comment>name of a file</comment>
        <translation>financement</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Valeurs séparées par des virgules</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Enregistrer comme tableur</translation>
    </message>
</context>
<context>
    <name>Gain</name>
    <message>
        <source>{span} sooner</source>
        <translation>{span} plus tôt</translation>
    </message>
    <message>
        <source>{sum} cheaper</source>
        <translation>{sum} moins cher</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) fewer without pay</source>
        <translation>
            <numerusform>%n mois de moins sans salaire</numerusform>
            <numerusform>%n mois de moins sans salaire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>opens %n route(s)</source>
        <translation>
            <numerusform>ouvre&#xa0;%n parcours</numerusform>
            <numerusform>ouvre&#xa0;%n parcours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>makes %n route(s) surer</source>
        <translation>
            <numerusform>rend&#xa0;%n parcours plus sûr</numerusform>
            <numerusform>rend&#xa0;%n parcours plus sûrs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>closes %n route(s)</source>
        <translation>
            <numerusform>ferme&#xa0;%n parcours</numerusform>
            <numerusform>ferme&#xa0;%n parcours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>makes %n route(s) less sure</source>
        <translation>
            <numerusform>rend&#xa0;%n parcours moins sûr</numerusform>
            <numerusform>rend&#xa0;%n parcours moins sûrs</numerusform>
        </translation>
    </message>
    <message>
        <source>makes no difference</source>
        <translation>ne change rien</translation>
    </message>
    <message>
        <source>no difference found</source>
        <translation>aucune différence trouvée</translation>
    </message>
    <message>
        <source>the search was cut short</source>
        <translation>la recherche a été écourtée</translation>
    </message>
    <message>
        <source>a way where there would be none</source>
        <translation>une voie là où il n’y en aurait pas</translation>
    </message>
    <message>
        <source>no way where there would be one</source>
        <translation>aucune voie là où il y en aurait une</translation>
    </message>
    <message>
        <source>first arrival {now} instead of {otherwise}</source>
        <translation>première arrivée {now} au lieu de {otherwise}</translation>
    </message>
    <message>
        <source>least cost {now} instead of {otherwise}</source>
        <translation>moindre coût {now} au lieu de {otherwise}</translation>
    </message>
    <message>
        <source>fewest months without pay {now} instead of {otherwise}</source>
        <translation>le moins de mois sans salaire&#xa0;: {now} au lieu de {otherwise}</translation>
    </message>
</context>
<context>
    <name>GoalMark</name>
    <message>
        <source>Shows it on the map</source>
        <translation>Le montre sur la carte</translation>
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
        <source>The %n smallest sets of changes would open the way.</source>
        <translation>
            <numerusform>Le plus petit ensemble de changements (%n) ouvrirait la voie.</numerusform>
            <numerusform>Les&#xa0;%n plus petits ensembles de changements ouvriraient la voie.</numerusform>
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
        <source>It turns on what you said: {ask}</source>
        <translation>Cela tient à ce que vous avez dit&#xa0;: {ask}</translation>
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
        <source>upright line: your latest date, {month}</source>
        <translation>trait vertical&#xa0;: votre date limite, {month}</translation>
    </message>
    <message>
        <source>if that is true</source>
        <translation>si c’est vrai</translation>
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
    <message numerus="yes">
        <source>%n more: {why}</source>
        <translation>
            <numerusform>%n de plus&#xa0;: {why}</numerusform>
            <numerusform>%n de plus&#xa0;: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the catalogue leads to it.</source>
        <translation>Rien dans le catalogue n’y mène.</translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be had, further back.</source>
        <translation>
            <numerusform>%n de plus ne peut être obtenu, plus en amont.</numerusform>
            <numerusform>%n de plus ne peuvent être obtenus, plus en amont.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions worth asking</source>
        <translation>Questions utiles à poser</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Je ne sais pas</translation>
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
        <translation>Prise de poste</translation>
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
        <source>As of {month}</source>
        <translation>Situation&#xa0;: {month}</translation>
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
        <source>The step starts later: for then it is still to be announced</source>
        <translation>L’étape commence plus tard&#xa0;: pour cette période, rien n’est encore annoncé</translation>
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
        <translation>Pas ouverte aujourd’hui</translation>
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
        <source>Taken off the cost because you suppose it: it is only proposed</source>
        <translation>Déduite du coût parce que vous la supposez&#xa0;: elle n’est que proposée</translation>
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
        <source>counted, only proposed</source>
        <translation>comptée, seulement proposée</translation>
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
        <source>no money off</source>
        <translation>sans réduction</translation>
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
        <translation>date&#xa0;: {day}</translation>
    </message>
    <message>
        <source>checked {day}</source>
        <translation>vérifiée le {day}</translation>
    </message>
</context>
<context>
    <name>Issuers</name>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Écoles</translation>
    </message>
    <message>
        <source>Maintained schools</source>
        <translation>Écoles publiques</translation>
    </message>
    <message>
        <source>Secondary schools</source>
        <translation>Écoles secondaires</translation>
    </message>
    <message>
        <source>School or local authority</source>
        <translation>École ou autorité locale</translation>
    </message>
    <message>
        <source>Schools and local authorities</source>
        <translation>Écoles et autorités locales</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Autorité locale</translation>
    </message>
    <message>
        <source>Local authorities</source>
        <translation>Autorités locales</translation>
    </message>
    <message>
        <source>School district</source>
        <translation>District scolaire</translation>
    </message>
    <message>
        <source>School districts</source>
        <translation>Districts scolaires</translation>
    </message>
    <message>
        <source>District or charter school</source>
        <translation>École du district ou à charte</translation>
    </message>
    <message>
        <source>Districts and charter schools</source>
        <translation>Districts et écoles à charte</translation>
    </message>
    <message>
        <source>School or district</source>
        <translation>École ou district</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Districts scolaires</translation>
    </message>
    <message>
        <source>School authority</source>
        <translation>Autorité scolaire</translation>
    </message>
    <message>
        <source>School authorities</source>
        <translation>Autorités scolaires</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Université</translation>
    </message>
    <message>
        <source>Universities</source>
        <translation>Universités</translation>
    </message>
    <message>
        <source>University or university college</source>
        <translation>Université ou école supérieure</translation>
    </message>
    <message>
        <source>Universities and university colleges</source>
        <translation>Universités et écoles supérieures</translation>
    </message>
    <message>
        <source>Accredited university</source>
        <translation>Université accréditée</translation>
    </message>
    <message>
        <source>Accredited universities</source>
        <translation>Universités accréditées</translation>
    </message>
    <message>
        <source>University or college</source>
        <translation>Université ou collège</translation>
    </message>
    <message>
        <source>Universities and colleges</source>
        <translation>Universités et collèges</translation>
    </message>
    <message>
        <source>Accredited college</source>
        <translation>Collège accrédité</translation>
    </message>
    <message>
        <source>University abroad</source>
        <translation>Université étrangère</translation>
    </message>
    <message>
        <source>Post-secondary institution</source>
        <translation>Établissement postsecondaire</translation>
    </message>
    <message>
        <source>Further education colleges</source>
        <translation>Collèges de formation continue</translation>
    </message>
    <message>
        <source>Colleges</source>
        <translation>Collèges</translation>
    </message>
    <message>
        <source>Folk high school</source>
        <translation>Haute école populaire (folkhögskola)</translation>
    </message>
    <message>
        <source>Municipal adult education</source>
        <translation>Éducation municipale des adultes</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Other municipalities</source>
        <translation>Autres communes</translation>
    </message>
    <message>
        <source>Upper secondary schools</source>
        <translation>Écoles secondaires supérieures</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Employing school</source>
        <translation>École qui emploie</translation>
    </message>
    <message>
        <source>Employing secondary school</source>
        <translation>École secondaire qui emploie</translation>
    </message>
    <message>
        <source>Endorsing partner school</source>
        <translation>École partenaire qui soutient</translation>
    </message>
    <message>
        <source>Employing district</source>
        <translation>District qui emploie</translation>
    </message>
    <message>
        <source>Childcare setting</source>
        <translation>Structure d’accueil de la petite enfance</translation>
    </message>
    <message>
        <source>Registered settings</source>
        <translation>Structures agréées</translation>
    </message>
    <message>
        <source>Awarding bodies</source>
        <translation>Organismes certificateurs</translation>
    </message>
    <message>
        <source>Approved providers</source>
        <translation>Prestataires agréés</translation>
    </message>
    <message>
        <source>Training providers</source>
        <translation>Organismes de formation</translation>
    </message>
    <message>
        <source>Teacher training partnership</source>
        <translation>Partenariat de formation des enseignants</translation>
    </message>
    <message>
        <source>University registrar</source>
        <translation>Service des inscriptions de l’université</translation>
    </message>
    <message>
        <source>Every institution attended</source>
        <translation>Chaque établissement fréquenté</translation>
    </message>
    <message>
        <source>Home university</source>
        <translation>Université d’origine</translation>
    </message>
    <message>
        <source>Faculty of education</source>
        <translation>Faculté d’éducation</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Employeurs</translation>
    </message>
    <message>
        <source>Former employers</source>
        <translation>Anciens employeurs</translation>
    </message>
    <message>
        <source>Referees</source>
        <translation>Personnes de référence</translation>
    </message>
    <message>
        <source>Headteacher</source>
        <translation>Direction d’école</translation>
    </message>
    <message>
        <source>Staff office of the district</source>
        <translation>Service du personnel du district</translation>
    </message>
    <message>
        <source>Approved evaluation agency</source>
        <translation>Organisme d’évaluation agréé</translation>
    </message>
    <message>
        <source>Authorised translator</source>
        <translation>Traducteur agréé</translation>
    </message>
    <message>
        <source>Certified translator</source>
        <translation>Traducteur certifié</translation>
    </message>
    <message>
        <source>Training provider</source>
        <translation>Organisme de formation</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Gouvernement</translation>
    </message>
    <message>
        <source>Governing body</source>
        <translation>Conseil d’établissement</translation>
    </message>
    <message>
        <source>The other state</source>
        <translation>L’autre État</translation>
    </message>
    <message>
        <source>Local authority services</source>
        <translation>Services de l’autorité locale</translation>
    </message>
    <message>
        <source>Headteacher and local authority</source>
        <translation>Direction d’école et autorité locale</translation>
    </message>
    <message>
        <source>Headteacher of the employing school</source>
        <translation>Direction de l’école qui emploie</translation>
    </message>
    <message>
        <source>You yourself</source>
        <translation>Vous-même</translation>
    </message>
    <message>
        <source>Parent or guardian, and last school</source>
        <translation>Parent ou tuteur, et dernière école</translation>
    </message>
    <message>
        <source>Family doctor</source>
        <translation>Médecin de famille</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>À son compte</translation>
    </message>
    <message>
        <source>Awarding university</source>
        <translation>Université qui délivre le diplôme</translation>
    </message>
    <message>
        <source>University in British Columbia</source>
        <translation>Université de la C.-B.</translation>
    </message>
    <message>
        <source>Universities in British Columbia</source>
        <translation>Universités de la C.-B.</translation>
    </message>
    <message>
        <source>Training institution abroad</source>
        <translation>Établissement de formation à l’étranger</translation>
    </message>
    <message>
        <source>Authority of the home country</source>
        <translation>Autorité du pays d’origine</translation>
    </message>
    <message>
        <source>Authority abroad</source>
        <translation>Autorité étrangère</translation>
    </message>
    <message>
        <source>Employer abroad</source>
        <translation>Employeur à l’étranger</translation>
    </message>
    <message>
        <source>Each authority that certified you</source>
        <translation>Chaque autorité qui vous a certifié</translation>
    </message>
    <message>
        <source>School, test or university</source>
        <translation>École, test ou université</translation>
    </message>
    <message>
        <source>Licensed child care provider</source>
        <translation>Service de garde d’enfants agréé</translation>
    </message>
    <message>
        <source>Licensed child care providers</source>
        <translation>Services de garde d’enfants agréés</translation>
    </message>
    <message>
        <source>Recognised early childhood institution</source>
        <translation>Établissement reconnu en petite enfance</translation>
    </message>
    <message>
        <source>Public college</source>
        <translation>Collège public</translation>
    </message>
    <message>
        <source>Teacher education programme</source>
        <translation>Programme de formation à l’enseignement</translation>
    </message>
    <message>
        <source>Employing school authority</source>
        <translation>Autorité scolaire qui emploie</translation>
    </message>
    <message>
        <source>Employing school or district</source>
        <translation>École ou district qui emploie</translation>
    </message>
    <message>
        <source>Independent school authority</source>
        <translation>Autorité scolaire indépendante</translation>
    </message>
    <message>
        <source>Independent school authorities</source>
        <translation>Autorités scolaires indépendantes</translation>
    </message>
    <message>
        <source>Independent schools</source>
        <translation>Écoles indépendantes</translation>
    </message>
    <message>
        <source>Board of education</source>
        <translation>Conseil scolaire</translation>
    </message>
    <message>
        <source>Boards of education</source>
        <translation>Conseils scolaires</translation>
    </message>
    <message>
        <source>Referee and college</source>
        <translation>Personne de référence et collège</translation>
    </message>
    <message>
        <source>Supervising educator and college</source>
        <translation>Éducateur superviseur et collège</translation>
    </message>
    <message>
        <source>Other province or territory</source>
        <translation>Autre province ou territoire</translation>
    </message>
    <message>
        <source>Employer or provider</source>
        <translation>Employeur ou organisme</translation>
    </message>
    <message>
        <source>Authorised vendor or police</source>
        <translation>Prestataire autorisé ou police</translation>
    </message>
    <message>
        <source>Designated sponsor</source>
        <translation>Parrain désigné</translation>
    </message>
    <message>
        <source>Apprenticeship providers</source>
        <translation>Organismes d’apprentissage</translation>
    </message>
    <message>
        <source>Adult learning</source>
        <translation>Formation des adultes</translation>
    </message>
    <message>
        <source>Health board</source>
        <translation>Conseil de santé</translation>
    </message>
    <message>
        <source>Health boards</source>
        <translation>Conseils de santé</translation>
    </message>
    <message>
        <source>Supply agencies</source>
        <translation>Agences de remplacement</translation>
    </message>
    <message>
        <source>Appropriate body</source>
        <translation>Organisme compétent</translation>
    </message>
    <message>
        <source>Teacher training partnerships</source>
        <translation>Partenariats de formation des enseignants</translation>
    </message>
    <message>
        <source>Early years settings</source>
        <translation>Structures de la petite enfance</translation>
    </message>
    <message>
        <source>Upper secondary school or municipal adult education</source>
        <translation>Secondaire supérieur ou éducation municipale des adultes</translation>
    </message>
    <message>
        <source>Higher vocational college</source>
        <translation>École professionnelle supérieure</translation>
    </message>
    <message>
        <source>WJEC or other awarding body</source>
        <translation>WJEC ou autre organisme certificateur</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <translation>Pas encore décidé</translation>
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
        <translation>Ministère de l’Éducation et de la Garde d’enfants</translation>
    </message>
    <message>
        <source>National Centre for Learning Welsh</source>
        <translation>National Centre for Learning Welsh</translation>
    </message>
    <message>
        <source>Pathways, from general knowledge</source>
        <translation>Pathways, connaissances générales</translation>
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
        <translation>Gouvernement du Royaume-Uni</translation>
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
        <translation>Source&#xa0;: {title}, {origin}</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answered in {place} by</source>
        <translation>Réponse ({place})</translation>
    </message>
    <message>
        <source>Show in Explore</source>
        <translation>Montrer dans Explorer</translation>
    </message>
    <message>
        <source>Routes to {goal}</source>
        <translation>Parcours vers «&#xa0;{goal}&#xa0;»</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>What if it existed?</source>
        <translation>Et si cela existait&#xa0;?</translation>
    </message>
    <message>
        <source>Suppose it no longer</source>
        <translation>Ne plus le supposer</translation>
    </message>
    <message>
        <source>Suppose it</source>
        <translation>Le supposer</translation>
    </message>
    <message>
        <source>For your question about {goal}; Undo takes it back</source>
        <translation>Pour votre question sur «&#xa0;{goal}&#xa0;»&#xa0;; Annuler revient en arrière</translation>
    </message>
    <message>
        <source>With a goal in {place}, this says what it would gain you.</source>
        <translation>Avec un but dans ce lieu ({place}), ceci dit ce que vous y gagneriez.</translation>
    </message>
    <message>
        <source>Working out what it would gain you…</source>
        <translation>Calcul de ce que vous y gagneriez…</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sans</translation>
    </message>
    <message>
        <source>with it</source>
        <translation>avec</translation>
    </message>
</context>
<context>
    <name>ItemTable</name>
    <message>
        <source>Spreadsheet</source>
        <translation>Tableur</translation>
    </message>
    <message>
        <source>Save this table as a CSV file</source>
        <translation>Enregistrer ce tableau en fichier CSV</translation>
    </message>
    <message>
        <source>Find in this plan</source>
        <translation>Chercher dans ce plan</translation>
    </message>
    <message>
        <source>Items of the plan</source>
        <translation>Points du plan</translation>
    </message>
    <message>
        <source>No item of this plan fits the filter.</source>
        <translation>Aucun point de ce plan ne correspond au filtre.</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Tous {count}</translation>
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
    <message>
        <source>circumstance</source>
        <translation>situation</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Copy row</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Copy table as text</source>
        <translation>Copier le tableau comme texte</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>Copier le tableau en CSV</translation>
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
        <translation>Aucun parcours n’arrive d’ici {month} avec un salaire tout du long</translation>
    </message>
    <message>
        <source>No route to {goal} arrives by {month}</source>
        <translation>Aucun parcours vers «&#xa0;{goal}&#xa0;» n’arrive d’ici {month}</translation>
    </message>
    <message>
        <source>No route to {goal} keeps your pay throughout</source>
        <translation>Aucun parcours vers «&#xa0;{goal}&#xa0;» ne garde votre salaire tout du long</translation>
    </message>
    <message>
        <source>No route to {goal} costs at most {sum}</source>
        <translation>Aucun parcours vers «&#xa0;{goal}&#xa0;» ne coûte {sum} ou moins</translation>
    </message>
    <message>
        <source>No route to {goal} today</source>
        <translation>Aucun parcours vers «&#xa0;{goal}&#xa0;» aujourd’hui</translation>
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
        <translation>Chiffres</translation>
    </message>
</context>
<context>
    <name>LinkModel</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Afficher&#xa0;%n de plus</numerusform>
            <numerusform>Afficher&#xa0;%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Find a client</source>
        <translation>Trouver une personne</translation>
    </message>
    <message>
        <source>Find a client by name, or by what was written</source>
        <translation>Trouver une personne par son nom ou par ce qui a été écrit</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Show only clients whose saved routes have changed since they were saved</source>
        <translation>N’afficher que les personnes dont des parcours enregistrés ont changé depuis</translation>
    </message>
    <message numerus="yes">
        <source>Changed routes: %n client(s)</source>
        <translation>
            <numerusform>%n personne aux parcours modifiés</numerusform>
            <numerusform>%n personnes aux parcours modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is found by “{words}”.</source>
        <translation>Aucune personne trouvée avec «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>No clients yet. Add the first with New.</source>
        <translation>Personne pour l’instant. Ajoutez la première avec Ajouter.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>idle time after which something is locked</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Encrypted on this computer. Locks after {minutes} without a key or the pointer.</source>
        <translation>Chiffré sur cet ordinateur. Se verrouille après {minutes} sans frappe ni mouvement du pointeur.</translation>
    </message>
    <message>
        <source>Also on record as {name}</source>
        <translation>Aussi enregistrée sous {name}</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>Au moins&#xa0;%n caractère</numerusform>
            <numerusform>Au moins&#xa0;%n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La même phrase secrète, encore</translation>
    </message>
    <message>
        <source>Let this computer keep the key</source>
        <translation>Laisser cet ordinateur garder la clé</translation>
    </message>
    <message>
        <source>The casebook then opens for whoever is signed in to it.</source>
        <translation>Le carnet s’ouvre alors à quiconque y est connecté.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>A casebook for your clients</source>
        <translation>Un carnet de suivi pour les personnes que vous conseillez</translation>
    </message>
    <message>
        <source>Clients, sessions, notes and saved routes are kept in one encrypted file on this computer, and nowhere else. A passphrase of your own opens it.</source>
        <translation>Personnes, entretiens, notes et parcours enregistrés sont gardés dans un seul fichier chiffré sur cet ordinateur, et nulle part ailleurs. Une phrase secrète à vous l’ouvre.</translation>
    </message>
    <message>
        <source>Nobody can open the casebook without the passphrase, and nobody can tell you what it was. Write it down and keep it in a safe place.</source>
        <translation>Personne ne peut ouvrir le carnet sans la phrase secrète, et personne ne peut la retrouver pour vous. Notez-la et gardez-la en lieu sûr.</translation>
    </message>
    <message>
        <source>Put a copy back</source>
        <translation>Remettre une copie</translation>
    </message>
    <message>
        <source>The casebook is damaged</source>
        <translation>Le carnet est endommagé</translation>
    </message>
    <message>
        <source>What can be read of it is saved to a new file; where nothing can, the newest copy takes its place. The damaged file is kept as it is, under another name. You are told what was lost.</source>
        <translation>Ce qui peut être lu est sauvé dans un nouveau fichier&#xa0;; si rien ne peut l’être, la dernière copie prend sa place. Le fichier endommagé est gardé tel quel, sous un autre nom. On vous dit ce qui est perdu.</translation>
    </message>
    <message>
        <source>The casebook is locked</source>
        <translation>Le carnet est verrouillé</translation>
    </message>
    <message>
        <source>Your passphrase opens it.</source>
        <translation>Votre phrase secrète l’ouvre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Put a copy back…</source>
        <translation>Remettre une copie…</translation>
    </message>
    <message>
        <source>Make the casebook</source>
        <translation>Créer le carnet</translation>
    </message>
    <message>
        <source>See what is in it</source>
        <translation>Voir ce qu’elle contient</translation>
    </message>
    <message>
        <source>Put it back and open it</source>
        <translation>La remettre et l’ouvrir</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Sauver ce qui peut être lu</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>what a button does with the casebook</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Type the passphrase that was yours on {day}, {time}, and see what it holds.</source>
        <translation>Tapez la phrase secrète qui était la vôtre le {day}, {time}, et voyez ce qu’il contient.</translation>
    </message>
    <message>
        <source>Type the passphrase that was yours when {file} was made, and see what is in it.</source>
        <translation>Tapez la phrase secrète que vous aviez quand {file} a été fait, pour voir ce qu’il contient.</translation>
    </message>
    <message>
        <source>The file of {day}, {time} holds {contents}.</source>
        <translation>Contenu du fichier du {day}, {time}&#xa0;: {contents}.</translation>
    </message>
    <message>
        <source>{file} holds {contents}.</source>
        <translation>Contenu de {file}&#xa0;: {contents}.</translation>
    </message>
    <message>
        <source>It takes the place of the casebook, which is kept under another name: what was written since is no longer there.</source>
        <translation>Il prend la place du carnet, qui est gardé sous un autre nom&#xa0;: ce qui a été écrit depuis n’y est plus.</translation>
    </message>
    <message>
        <source>Very easy to guess</source>
        <translation>Très facile à deviner</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Facile à deviner</translation>
    </message>
    <message>
        <source>Takes some effort to guess</source>
        <translation>Demande un effort à deviner</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>Difficile à deviner</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation>Très difficile à deviner</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Les deux phrases secrètes sont différentes.</translation>
    </message>
    <message>
        <source>Casebooks and copies</source>
        <translation>Carnets et copies</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open a qu&amp;estion…</source>
        <translation>Ouvrir une q&amp;uestion…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the question…</source>
        <translation>&amp;Enregistrer la question…</translation>
    </message>
    <message>
        <source>&amp;Open a catalogue…</source>
        <translation>&amp;Ouvrir un catalogue…</translation>
    </message>
    <message>
        <source>&amp;Catalogue packs…</source>
        <translation>Lots de &amp;catalogue…</translation>
    </message>
    <message>
        <source>&amp;Pathway summary…</source>
        <translation>&amp;Résumé des parcours…</translation>
    </message>
    <message>
        <source>Summaries for a &amp;list of people…</source>
        <translation>Résumés pour une &amp;liste de personnes…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ré&amp;glages…</translation>
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
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier comme texte</translation>
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
        <source>&amp;Search or run a command</source>
        <translation>&amp;Chercher ou lancer une commande</translation>
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
        <source>&amp;Client</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Pathways</source>
        <translation>À &amp;propos de Pathways</translation>
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
        <translation>{count} parmi</translation>
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
    <name>MergeDialog</name>
    <message>
        <source>Merge two clients</source>
        <translation>Fusionner deux dossiers</translation>
    </message>
    <message>
        <source>Choose who else is {name}. Sessions, notes, saved routes and files of both are then with {name}; where the two records say different things, both are kept.</source>
        <translation>Choisissez qui est aussi {name}. Entretiens, notes, parcours et fichiers des deux seront chez {name}&#xa0;; là où les dossiers diffèrent, les deux versions sont gardées.</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>Trouver une personne</translation>
    </message>
    <message>
        <source>{name} · {aim}</source>
        <translation>{name} · {aim}</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
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
        <source>“{written}” is not a month written as a year and a month, such as 2027-09.</source>
        <translation>«&#xa0;{written}&#xa0;» n’est pas un mois écrit comme une année et un mois, par exemple 2027-09.</translation>
    </message>
    <message>
        <source>“{given}” will not do here; wanted: {wanted}.</source>
        <translation>«&#xa0;{given}&#xa0;» ne convient pas ici&#xa0;; attendu&#xa0;: {wanted}.</translation>
    </message>
    <message>
        <source>Working this out failed twice. Change the question, or close Pathways and open it again.</source>
        <translation>Le calcul a échoué deux fois. Modifiez la question, ou fermez Pathways et rouvrez-le.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {detail}.</source>
        <translation>{file} ne peut pas être écrit&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>{file} ne peut pas être écrit.</translation>
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
        <source>{file} was saved by a newer version of Pathways; this one cannot read it.</source>
        <translation>{file} a été enregistré par une version plus récente de Pathways&#xa0;; celle-ci ne peut pas le lire.</translation>
    </message>
    <message>
        <source>{file} is no whole question: “{field}” says nothing that can be meant.</source>
        <translation>{file} n’est pas une question complète&#xa0;: «&#xa0;{field}&#xa0;» ne dit rien qui ait un sens.</translation>
    </message>
    <message>
        <source>The goal is an addition of your own, which stays in the casebook.</source>
        <translation>Le but est un ajout personnel, qui reste dans le carnet de suivi.</translation>
    </message>
    <message>
        <source>{file} is not a question saved by Pathways.</source>
        <translation>{file} n’est pas une question enregistrée par Pathways.</translation>
    </message>
    <message>
        <source>There is no place called “{given}”; there are: {known}.</source>
        <translation>Il n’y a pas de lieu appelé «&#xa0;{given}&#xa0;»&#xa0;; il y a&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>“{given}” does not belong to {place}; one question keeps to one place.</source>
        <translation>«&#xa0;{given}&#xa0;» ne relève pas de ce lieu&#xa0;: {place}&#xa0;; une question s’en tient à un seul lieu.</translation>
    </message>
    <message>
        <source>Nothing is asked about “{given}” in {place}.</source>
        <translation>Rien n’est demandé sur «&#xa0;{given}&#xa0;» dans ce lieu&#xa0;: {place}.</translation>
    </message>
    <message>
        <source>“{given}” may mean several things; write one of these: {candidates}.</source>
        <translation>«&#xa0;{given}&#xa0;» peut désigner plusieurs choses&#xa0;; écrivez l’une d’elles&#xa0;: {candidates}.</translation>
    </message>
    <message>
        <source>Pathways cannot answer this: {detail}</source>
        <translation>Pathways ne peut pas répondre à cela&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>Nearest: {near}.</source>
        <translation>Le plus proche&#xa0;: {near}.</translation>
    </message>
    <message>
        <source>{file} is too large to be what is wanted.</source>
        <translation>{file} est trop volumineux pour être ce qu’il faut.</translation>
    </message>
    <message>
        <source>{file} is not text that can be read here; save it as UTF-8.</source>
        <translation>{file} n’est pas un texte lisible ici&#xa0;; enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>There is nothing in {file}.</source>
        <translation>Il n’y a rien dans {file}.</translation>
    </message>
    <message>
        <source>{file} is locked with a password.</source>
        <translation>{file} est verrouillé par un mot de passe.</translation>
    </message>
    <message>
        <source>{file} is in another format; save it as .xlsx or .csv.</source>
        <translation>{file} est dans un autre format&#xa0;; enregistrez-le en .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>{file} has more than {most} rows, the most that are taken at once.</source>
        <translation>{file} a plus de {most} lignes, le maximum pris en une fois.</translation>
    </message>
    <message>
        <source>{file}: the column “{column}” stands there twice.</source>
        <translation>{file}&#xa0;: la colonne «&#xa0;{column}&#xa0;» y figure deux fois.</translation>
    </message>
    <message>
        <source>{file}: there is no column “{column}” in its first row.</source>
        <translation>{file}&#xa0;: il n’y a pas de colonne «&#xa0;{column}&#xa0;» dans la première ligne.</translation>
    </message>
    <message>
        <source>“{given}” is a formula, and formulas are not worked out here; put in its value.</source>
        <translation>«&#xa0;{given}&#xa0;» est une formule, et les formules ne sont pas calculées ici&#xa0;; mettez sa valeur.</translation>
    </message>
    <message>
        <source>“{given}” is an error of the spreadsheet, not a value.</source>
        <translation>«&#xa0;{given}&#xa0;» est une erreur du tableur, pas une valeur.</translation>
    </message>
    <message>
        <source>“{given}” is too long to be what is wanted.</source>
        <translation>«&#xa0;{given}&#xa0;» est trop long pour être ce qu’il faut.</translation>
    </message>
    <message>
        <source>Nothing stands here, and something is wanted.</source>
        <translation>Il n’y a rien ici, et il faut quelque chose.</translation>
    </message>
    <message>
        <source>The catalogue taken in from a pack is damaged. Take it in again, or return to the one that came with Pathways: File, Catalogue packs.</source>
        <translation>Le catalogue intégré depuis un lot est endommagé. Intégrez-le de nouveau, ou revenez à celui fourni avec Pathways&#xa0;: Fichier, Lots de catalogue.</translation>
    </message>
    <message>
        <source>The catalogue of Pathways is not there. Install Pathways again.</source>
        <translation>Le catalogue de Pathways est absent. Réinstallez Pathways.</translation>
    </message>
    <message>
        <source>The catalogue belongs to another version of Pathways. Install Pathways again.</source>
        <translation>Le catalogue appartient à une autre version de Pathways. Réinstallez Pathways.</translation>
    </message>
    <message>
        <source>The catalogue of Pathways is damaged. Install Pathways again.</source>
        <translation>Le catalogue de Pathways est endommagé. Réinstallez Pathways.</translation>
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
        <source>{file}: the catalogue is damaged; make it again with “pathways catalogue build”.</source>
        <translation>{file}&#xa0;: le catalogue est endommagé&#xa0;; recréez-le avec «&#xa0;pathways catalogue build&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>undated figures</source>
        <translation>chiffres non datés</translation>
    </message>
    <message>
        <source>{year} figures</source>
        <translation>chiffres de {year}</translation>
    </message>
    <message>
        <source>{first} to {last} figures</source>
        <translation>chiffres de {first} à {last}</translation>
    </message>
    <message>
        <source>{years}, some undated</source>
        <translation>{years}, certains non datés</translation>
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
    <name>Names</name>
    <message>
        <source>Arizona</source>
        <translation>Arizona</translation>
    </message>
    <message>
        <source>British Columbia</source>
        <translation>Colombie-Britannique</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Wales</source>
        <translation>Pays de Galles</translation>
    </message>
</context>
<context>
    <name>NeighbourPage</name>
    <message>
        <source>Neighbours</source>
        <translation>Voisins</translation>
    </message>
    <message>
        <source>Open entry</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Put in the middle</source>
        <translation>Mettre au centre</translation>
    </message>
    <message>
        <source>Press a box to see what lies beyond it.</source>
        <translation>Appuyez sur une case pour voir ce qu’il y a au-delà.</translation>
    </message>
    <message>
        <source>Everything there is to know of it (Ctrl+Enter)</source>
        <translation>Tout ce qu’il y a à savoir (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Show the neighbours of this one</source>
        <translation>Montrer les voisins de celle-ci</translation>
    </message>
    <message>
        <source>What leads here</source>
        <translation>Ce qui y mène</translation>
    </message>
    <message>
        <source>What it leads to</source>
        <translation>Où cela mène</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
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
        <translation>Carte des voisins</translation>
    </message>
    <message>
        <source>The list beside it says the same as an outline.</source>
        <translation>La liste à côté dit la même chose sous forme de plan.</translation>
    </message>
</context>
<context>
    <name>Neighbours</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et&#xa0;%n de plus</numerusform>
            <numerusform>et&#xa0;%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>holding it counts too</source>
        <translation>l’avoir compte aussi</translation>
    </message>
    <message>
        <source>held</source>
        <translation>acquis</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) here that are not shown</source>
        <translation>
            <numerusform>%n qui n’est pas montrée mène ici</numerusform>
            <numerusform>%n qui ne sont pas montrées mènent ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leads to %n not shown</source>
        <translation>
            <numerusform>mène à&#xa0;%n non montrée</numerusform>
            <numerusform>mène à&#xa0;%n non montrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>What was said, and what to remember</source>
        <translation>Ce qui a été dit, et ce qu’il faut retenir</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>B</source>
        <comment>letter on the button for bold</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>I</source>
        <comment>letter on the button for italic</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré à {time}</translation>
    </message>
    <message>
        <source>Not all of it was pasted: a note takes no more.</source>
        <translation>Tout n’a pas été collé&#xa0;: une note ne peut en contenir davantage.</translation>
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
        <translation>Entrez un nombre de {least} à {most}.</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>OfferModel</name>
    <message>
        <source>{name}
Enter shows it, Ctrl+Enter makes it the goal, Shift+Enter adds it to what you hold.</source>
        <translation>{name}
Entrée l’affiche, Ctrl+Entrée en fait le but, Maj+Entrée l’ajoute à ce que vous possédez.</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>choose the goal</source>
        <translation>choix du but</translation>
    </message>
    <message>
        <source>add {name}</source>
        <translation>ajout de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>funding</source>
        <translation>financement</translation>
    </message>
    <message>
        <source>support</source>
        <translation>soutien</translation>
    </message>
    <message>
        <source>plan item</source>
        <translation>point de plan</translation>
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
    <name>OptionsPane</name>
    <message>
        <source>What goes on the paper</source>
        <translation>Ce qui figure sur le papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Toutes les pages</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Une page</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Aucun nom</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Langue du papier</translation>
    </message>
    <message>
        <source>Printed at the head of the pages, never kept.</source>
        <translation>Imprimé en tête des pages, jamais conservé.</translation>
    </message>
    <message>
        <source>For whom (if you like)</source>
        <translation>Pour qui (facultatif)</translation>
    </message>
    <message>
        <source>A word to them (if you like)</source>
        <translation>Un mot à la personne (facultatif)</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Parcours</translation>
    </message>
</context>
<context>
    <name>OutOfReach</name>
    <message>
        <source>Out of reach</source>
        <translation>Hors de portée</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) out of reach</source>
        <translation>
            <numerusform>%n poste hors de portée</numerusform>
            <numerusform>%n postes hors de portée</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>Pathway summary</source>
        <translation>Résumé des parcours</translation>
    </message>
    <message>
        <source>Choose a list of people</source>
        <translation>Choisir une liste de personnes</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Tableaux (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Folder for the summaries</source>
        <translation>Dossier pour les résumés</translation>
    </message>
</context>
<context>
    <name>OverrideDeeds</name>
    <message>
        <source>The rule holds again from now on, and its reason goes. Routes saved before stay as they are.</source>
        <translation>La règle vaut de nouveau, et sa raison disparaît. Les parcours déjà enregistrés restent tels quels.</translation>
    </message>
    <message>
        <source>Let the rule hold again</source>
        <translation>Rétablir la règle</translation>
    </message>
    <message>
        <source>Let it hold</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Set aside. The routes are worked out anew.</source>
        <translation>Écartée. Les parcours sont recalculés.</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Set a rule aside for {name}</source>
        <translation>Écarter une règle pour {name}</translation>
    </message>
    <message>
        <source>Find a step or funding</source>
        <translation>Trouver une étape ou une aide</translation>
    </message>
    <message>
        <source>Who confirmed it, and how you know</source>
        <translation>Qui l’a confirmé, et comment vous le savez</translation>
    </message>
    <message>
        <source>Fee ({currency})</source>
        <translation>Frais ({currency})</translation>
    </message>
    <message>
        <source>Step or funding</source>
        <translation>Étape ou aide</translation>
    </message>
    <message>
        <source>What is otherwise</source>
        <translation>Ce qui est différent</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>It starts in</source>
        <translation>Elle commence en</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>It holds for {name} alone, in every plan, and is printed with its reason and your name.</source>
        <translation>Cela vaut pour {name} seulement, dans chaque plan, et s’imprime avec la raison et votre nom.</translation>
    </message>
    <message>
        <source>Met: {part}</source>
        <translation>Rempli&#xa0;: {part}</translation>
    </message>
    <message>
        <source>Another fee</source>
        <translation>Des frais différents</translation>
    </message>
    <message>
        <source>It takes another time</source>
        <translation>La durée est différente</translation>
    </message>
    <message>
        <source>It starts in other months</source>
        <translation>Elle commence d’autres mois</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>any month</source>
        <translation>n’importe quel mois</translation>
    </message>
    <message>
        <source>In the catalogue: {fact}</source>
        <translation>Dans le catalogue&#xa0;: {fact}</translation>
    </message>
    <message>
        <source>No month ticked: it starts in any.</source>
        <translation>Aucun mois coché&#xa0;: elle commence n’importe quel mois.</translation>
    </message>
    <message>
        <source>It asks nothing that could be set aside.</source>
        <translation>Elle ne demande rien qui puisse être écarté.</translation>
    </message>
    <message>
        <source>It is planned so already.</source>
        <translation>C’est déjà planifié ainsi.</translation>
    </message>
</context>
<context>
    <name>OverrideList</name>
    <message>
        <source>Set a rule aside…</source>
        <translation>Écarter une règle…</translation>
    </message>
    <message>
        <source>Prints with its reason.</source>
        <translation>S’imprime avec sa raison.</translation>
    </message>
    <message>
        <source>Rules set aside by an adviser</source>
        <translation>Règles écartées par un conseiller</translation>
    </message>
    <message>
        <source>Let it hold again: {entry}</source>
        <translation>Rétablir&#xa0;: {entry}</translation>
    </message>
    <message>
        <source>Let it hold again</source>
        <translation>Rétablir</translation>
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
        <translation>une partie de ce qui est demandé est tenue pour remplie</translation>
    </message>
    <message>
        <source>taken as met: {part}</source>
        <translation>tenu pour rempli&#xa0;: {part}</translation>
    </message>
    <message>
        <source>fee {sum}</source>
        <translation>frais {sum}</translation>
    </message>
    <message>
        <source>takes {span}</source>
        <translation>prend {span}</translation>
    </message>
    <message>
        <source>starts in: {months}</source>
        <translation>commence en&#xa0;: {months}</translation>
    </message>
    <message>
        <source>starts in any month</source>
        <translation>commence n’importe quel mois</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Additions from a colleague</source>
        <translation>Ajouts d’un collègue</translation>
    </message>
    <message>
        <source>What the pack holds</source>
        <translation>Contenu du lot</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>What it would do</source>
        <translation>Ce qui se passera</translation>
    </message>
    <message>
        <source>Take in what is ticked</source>
        <translation>Reprendre ce qui est coché</translation>
    </message>
    <message>
        <source>Look at each before you take it in: it is planned with as if it were in the catalogue.</source>
        <translation>Regardez chacun avant de le reprendre&#xa0;: il est pris en compte comme s’il figurait au catalogue.</translation>
    </message>
    <message>
        <source>Refused. {why}</source>
        <translation>Refusé. {why}</translation>
    </message>
    <message>
        <source>Replaces yours of {day}.</source>
        <translation>Remplace le vôtre du {day}.</translation>
    </message>
    <message>
        <source>New.</source>
        <translation>Nouveau.</translation>
    </message>
</context>
<context>
    <name>PackMessages</name>
    <message>
        <source>{file} is not taken in: {detail}.</source>
        <translation>{file} n’est pas intégré&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The publisher’s key {file} cannot be used.</source>
        <translation>La clé de l’éditeur {file} ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>{file} is too large for a catalogue pack.</source>
        <translation>{file} est trop volumineux pour un lot de catalogue.</translation>
    </message>
    <message>
        <source>{file} is not a catalogue pack.</source>
        <translation>{file} n’est pas un lot de catalogue.</translation>
    </message>
    <message>
        <source>{file} is cut short; copy it once more.</source>
        <translation>{file} est tronqué&#xa0;; copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>{file} is in a newer form than this version of Pathways reads; update Pathways.</source>
        <translation>{file} est dans une forme plus récente que celle que lit cette version de Pathways&#xa0;; mettez Pathways à jour.</translation>
    </message>
    <message>
        <source>{file} was made for a newer version of Pathways; update Pathways first.</source>
        <translation>{file} a été fait pour une version plus récente de Pathways&#xa0;; mettez d’abord Pathways à jour.</translation>
    </message>
    <message>
        <source>{file} was made for an earlier version of Pathways; ask its publisher for a newer pack.</source>
        <translation>{file} a été fait pour une version antérieure de Pathways&#xa0;; demandez un lot plus récent à son éditeur.</translation>
    </message>
    <message>
        <source>Nobody has signed {file}, so it is not taken in.</source>
        <translation>Personne n’a signé {file}&#xa0;: il n’est donc pas intégré.</translation>
    </message>
    <message>
        <source>The signature does not fit {file}: it was damaged or changed after it was signed. It is not taken in.</source>
        <translation>La signature ne correspond pas à {file}&#xa0;: il a été endommagé ou modifié après sa signature. Il n’est pas intégré.</translation>
    </message>
    <message>
        <source>{file} is signed by somebody who is not trusted here: {detail}.</source>
        <translation>{file} est signé par quelqu’un à qui on ne se fie pas ici&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>{file} is signed with another key than this one.</source>
        <translation>{file} est signé avec une autre clé que celle-ci.</translation>
    </message>
    <message>
        <source>{file} is nested too deeply, so it is not taken in.</source>
        <translation>{file} a trop de niveaux imbriqués&#xa0;: il n’est donc pas intégré.</translation>
    </message>
    <message>
        <source>{file} has more entries than a catalogue can have.</source>
        <translation>{file} a plus de fiches qu’un catalogue ne peut en avoir.</translation>
    </message>
    <message>
        <source>{file} holds something that is never taken in: {detail}.</source>
        <translation>{file} contient quelque chose qui n’est jamais accepté&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>{file} would stand in the place of additions of your own: {detail}.</source>
        <translation>{file} prendrait la place d’ajouts personnels&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The catalogue in {file} is not valid: {detail}.</source>
        <translation>Le catalogue de {file} n’est pas valable&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The dates of {file} cannot be right ({detail}); look at the clock of this computer too.</source>
        <translation>Les dates de {file} ne peuvent pas être justes ({detail})&#xa0;; vérifiez aussi l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>{file} is older than the catalogue in use.</source>
        <translation>{file} est plus ancien que le catalogue utilisé.</translation>
    </message>
</context>
<context>
    <name>PackReview</name>
    <message>
        <source>What the pack would change</source>
        <translation>Ce que le lot changerait</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’il en advient</translation>
    </message>
    <message>
        <source>Use this catalogue</source>
        <translation>Utiliser ce catalogue</translation>
    </message>
    <message>
        <source>The catalogue of {name}, checked {day}, signed on {made} with the key {key}.</source>
        <translation>Le catalogue de {name}, vérifié le {day}, signé le {made} avec la clé {key}.</translation>
    </message>
    <message>
        <source>You will trust packs of this publisher from now on.</source>
        <translation>Vous ferez désormais confiance aux lots de cet éditeur.</translation>
    </message>
    <message>
        <source>This pack is older than the catalogue in use: it would bring back older facts.</source>
        <translation>Ce lot est plus ancien que le catalogue utilisé&#xa0;: il ramènerait des données plus anciennes.</translation>
    </message>
    <message>
        <source>The catalogue in use cannot be read, so nothing can be compared.</source>
        <translation>Le catalogue utilisé ne peut pas être lu&#xa0;: rien ne peut donc être comparé.</translation>
    </message>
    <message>
        <source>{place}: {section}</source>
        <translation>{place}&#xa0;: {section}</translation>
    </message>
    <message>
        <source>It says what the catalogue in use says already.</source>
        <translation>Il dit ce que dit déjà le catalogue utilisé.</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Largeur de page</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Création des pages…</translation>
    </message>
    <message numerus="yes">
        <source>of %n</source>
        <comment>pages in all</comment>
        <translation>
            <numerusform>sur&#xa0;%n</numerusform>
            <numerusform>sur&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Pages as they will print</source>
        <translation>Pages telles qu’elles seront imprimées</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>At 16 or 17: notarised consent of a parent or guardian and a letter that the person has withdrawn from school</source>
        <translation>À 16 ou 17 ans&#xa0;: consentement notarié d’un parent ou tuteur et lettre attestant que la personne a quitté l’école</translation>
    </message>
    <message>
        <source>Authorised translation to Swedish or English</source>
        <translation>Traduction agréée en suédois ou en anglais</translation>
    </message>
    <message>
        <source>Certificates for level 2 literacy and numeracy</source>
        <translation>Certificats de littératie et de numératie de niveau 2</translation>
    </message>
    <message>
        <source>Certified translations of documents not in English or French</source>
        <translation>Traductions certifiées des documents qui ne sont ni en anglais ni en français</translation>
    </message>
    <message>
        <source>Character reference and transcript</source>
        <translation>Référence de moralité et relevé de notes</translation>
    </message>
    <message>
        <source>Confirmation of registration and of induction or probation</source>
        <translation>Confirmation de l’inscription et de l’insertion ou du stage probatoire</translation>
    </message>
    <message>
        <source>Course-by-course evaluation, sent by the agency</source>
        <translation>Évaluation cours par cours, envoyée par l’organisme</translation>
    </message>
    <message>
        <source>Degree certificate and transcript</source>
        <translation>Diplôme et relevé de notes</translation>
    </message>
    <message>
        <source>Degree certificate, all pages</source>
        <translation>Diplôme, toutes les pages</translation>
    </message>
    <message>
        <source>Employer request with proof of two weeks&apos; advertising</source>
        <translation>Demande de l’employeur avec preuve de deux semaines d’affichage du poste</translation>
    </message>
    <message>
        <source>Foreign degree certificate and course list</source>
        <translation>Diplôme étranger et liste des cours</translation>
    </message>
    <message>
        <source>Form DS-2019</source>
        <translation>Formulaire DS-2019</translation>
    </message>
    <message>
        <source>Headteacher’s endorsement</source>
        <translation>Appui de la direction d’école</translation>
    </message>
    <message>
        <source>Health declaration</source>
        <translation>Déclaration de santé</translation>
    </message>
    <message>
        <source>Identity-verified fingerprints</source>
        <translation>Empreintes digitales avec identité vérifiée</translation>
    </message>
    <message>
        <source>J-1 or Q-1 visa and passport pages</source>
        <translation>Visa J-1 ou Q-1 et pages du passeport</translation>
    </message>
    <message>
        <source>Letter of good standing from the home teaching authority</source>
        <translation>Attestation de bonne conduite professionnelle de l’autorité du pays d’origine</translation>
    </message>
    <message>
        <source>Official transcripts</source>
        <translation>Relevés de notes officiels</translation>
    </message>
    <message>
        <source>Official transcripts, sent by the university</source>
        <translation>Relevés de notes officiels, envoyés par l’université</translation>
    </message>
    <message>
        <source>Paediatric first aid certificate</source>
        <translation>Certificat de secourisme pédiatrique</translation>
    </message>
    <message>
        <source>Proof of 500 hours, competency reference and transcript</source>
        <translation>Preuve de 500 heures, référence de compétence et relevé de notes</translation>
    </message>
    <message>
        <source>Proof of Swedish</source>
        <translation>Preuve de suédois</translation>
    </message>
    <message>
        <source>Proof of identity</source>
        <translation>Preuve d’identité</translation>
    </message>
    <message>
        <source>Proof of identity and age</source>
        <translation>Preuve d’identité et d’âge</translation>
    </message>
    <message>
        <source>Proof of identity and five years of addresses</source>
        <translation>Preuve d’identité et adresses des cinq dernières années</translation>
    </message>
    <message>
        <source>Proof of induction or of exemption</source>
        <translation>Preuve d’insertion ou de dispense</translation>
    </message>
    <message>
        <source>Proof of teaching and a full teaching report, where education courses are to be excused</source>
        <translation>Preuve d’enseignement et rapport d’enseignement complet, si une dispense de cours d’éducation est demandée</translation>
    </message>
    <message>
        <source>Proof of teaching experience and English</source>
        <translation>Preuve d’expérience d’enseignement et d’anglais</translation>
    </message>
    <message>
        <source>Recommendation form</source>
        <translation>Formulaire de recommandation</translation>
    </message>
    <message>
        <source>Record of 180 clock hours of professional learning</source>
        <translation>Relevé de 180 heures de formation continue</translation>
    </message>
    <message>
        <source>Records extract, if the employer asks</source>
        <translation>Extrait de casier, si l’employeur le demande</translation>
    </message>
    <message>
        <source>Request form signed by the superintendent</source>
        <translation>Formulaire de demande signé par le surintendant</translation>
    </message>
    <message>
        <source>School endorsement letter</source>
        <translation>Lettre d’appui de l’école</translation>
    </message>
    <message>
        <source>Service certificate (tjänstgöringsintyg) with extent and dates</source>
        <translation>Attestation de service (tjänstgöringsintyg) avec étendue et dates</translation>
    </message>
    <message>
        <source>Statement of professional standing</source>
        <translation>Attestation de statut professionnel</translation>
    </message>
    <message>
        <source>Support of headteacher or employer and of the local authority</source>
        <translation>Appui de la direction ou de l’employeur et de l’autorité locale</translation>
    </message>
    <message>
        <source>Teaching qualification certificate and transcript</source>
        <translation>Diplôme d’enseignant et relevé de notes</translation>
    </message>
    <message>
        <source>Transcripts and syllabi from the university abroad, with certified translations</source>
        <translation>Relevés de notes et plans de cours de l’université étrangère, avec traductions certifiées</translation>
    </message>
    <message>
        <source>Two confidential character references</source>
        <translation>Deux références de moralité confidentielles</translation>
    </message>
    <message>
        <source>University recommendation</source>
        <translation>Recommandation de l’université</translation>
    </message>
    <message>
        <source>Valid out-of-state certificate</source>
        <translation>Certificat valable d’un autre État</translation>
    </message>
    <message>
        <source>Verification of teaching employment</source>
        <translation>Attestation d’emploi dans l’enseignement</translation>
    </message>
    <message>
        <source>Verification of teaching experience form</source>
        <translation>Formulaire d’attestation d’expérience d’enseignement</translation>
    </message>
    <message>
        <source>Verification of work experience</source>
        <translation>Attestation d’expérience de travail</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Routes</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Aides</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Workforce plans</source>
        <translation>Plans de main-d’œuvre</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>pilot</source>
        <translation>pilote</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>of a step or bursary</comment>
        <translation>proposée</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What it says, in short</source>
        <translation>Ce qu’il dit, en bref</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>met</source>
        <translation>rempli</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>lacune</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>non relié</translation>
    </message>
    <message>
        <source>What the plan asks for can be taken up today.</source>
        <translation>Ce que le plan demande est accessible aujourd’hui.</translation>
    </message>
    <message>
        <source>Some of what the plan asks for can be taken up today.</source>
        <translation>Une partie de ce que le plan demande est accessible aujourd’hui.</translation>
    </message>
    <message>
        <source>What would answer it is only proposed so far.</source>
        <translation>Ce qui y répondrait n’est pour l’instant que proposé.</translation>
    </message>
    <message>
        <source>Nothing was found that answers it.</source>
        <translation>Rien n’a été trouvé qui y réponde.</translation>
    </message>
    <message>
        <source>No entry of the catalogue is linked to it: most such items are not about pathways.</source>
        <translation>Aucune fiche du catalogue n’y est reliée&#xa0;: la plupart de ces points ne portent pas sur les parcours.</translation>
    </message>
    <message>
        <source>Met {count}</source>
        <translation>Remplis {count}</translation>
    </message>
    <message>
        <source>Partly {count}</source>
        <translation>En partie {count}</translation>
    </message>
    <message>
        <source>Proposed {count}</source>
        <translation>Proposés {count}</translation>
    </message>
    <message>
        <source>Gap {count}</source>
        <translation>Lacunes {count}</translation>
    </message>
    <message>
        <source>Not linked {count}</source>
        <translation>Non reliés {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n rempli</numerusform>
            <numerusform>%n remplis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partly</source>
        <translation>
            <numerusform>%n en partie</numerusform>
            <numerusform>%n en partie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed</source>
        <translation>
            <numerusform>%n proposé</numerusform>
            <numerusform>%n proposés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n lacune</numerusform>
            <numerusform>%n lacunes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not linked</source>
        <translation>
            <numerusform>%n non relié</numerusform>
            <numerusform>%n non reliés</numerusform>
        </translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Partie {number}</translation>
    </message>
    <message>
        <source>nothing in the catalogue</source>
        <translation>rien dans le catalogue</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed step(s)</source>
        <translation>
            <numerusform>%n étape proposée</numerusform>
            <numerusform>%n étapes proposées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) or qualification(s)</source>
        <translation>
            <numerusform>%n poste ou qualification</numerusform>
            <numerusform>%n postes ou qualifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s) or loan(s)</source>
        <translation>
            <numerusform>%n subvention ou prêt</numerusform>
            <numerusform>%n subventions ou prêts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of support</source>
        <translation>
            <numerusform>%n type de soutien</numerusform>
            <numerusform>%n types de soutien</numerusform>
        </translation>
    </message>
    <message>
        <source>You hold {goal} already.</source>
        <translation>Vous avez déjà «&#xa0;{goal}&#xa0;».</translation>
    </message>
    <message>
        <source>The search was cut short: what it would gain is not known.</source>
        <translation>La recherche a été écourtée&#xa0;: le gain n’est pas connu.</translation>
    </message>
    <message>
        <source>With it too there is no route to {goal}.</source>
        <translation>Même avec cela, aucun parcours vers «&#xa0;{goal}&#xa0;».</translation>
    </message>
    <message>
        <source>It opens a way to {goal} where there is none.</source>
        <translation>Cela ouvre une voie vers «&#xa0;{goal}&#xa0;» là où il n’y en a pas.</translation>
    </message>
    <message>
        <source>It brings you to {goal} {span} sooner.</source>
        <translation>Cela vous mène à «&#xa0;{goal}&#xa0;» {span} plus tôt.</translation>
    </message>
    <message>
        <source>It makes a difference on the way to {goal}.</source>
        <translation>Cela change quelque chose en chemin vers «&#xa0;{goal}&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n route(s) to {goal} would take it, none of them better in any one figure.</source>
        <translation>
            <numerusform>%n parcours vers «&#xa0;{goal}&#xa0;» le suivrait, sans être meilleur sur aucun chiffre.</numerusform>
            <numerusform>%n parcours vers «&#xa0;{goal}&#xa0;» le suivraient, sans être meilleurs sur aucun chiffre.</numerusform>
        </translation>
    </message>
    <message>
        <source>It makes no difference to your routes to {goal}.</source>
        <translation>Cela ne change rien à vos parcours vers «&#xa0;{goal}&#xa0;».</translation>
    </message>
    <message>
        <source>First arrival</source>
        <translation>Première arrivée</translation>
    </message>
    <message>
        <source>Least net cost, as planned</source>
        <translation>Moindre coût net, tel que prévu</translation>
    </message>
    <message>
        <source>Fewest months without pay</source>
        <translation>Le moins de mois sans salaire</translation>
    </message>
    <message>
        <source>no route</source>
        <translation>aucun parcours</translation>
    </message>
</context>
<context>
    <name>PlansPlace</name>
    <message>
        <source>Workforce plans</source>
        <translation>Plans de main-d’œuvre</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Your question is about another place.</source>
        <translation>Votre question porte sur un autre lieu.</translation>
    </message>
    <message>
        <source>Choose a goal first: then the routes show what it would change.</source>
        <translation>Choisissez d’abord un but&#xa0;: les parcours montrent alors ce que cela changerait.</translation>
    </message>
    <message>
        <source>Choose an item to see what answers it.</source>
        <translation>Choisissez un point pour voir ce qui y répond.</translation>
    </message>
    <message>
        <source>Reading the plans…</source>
        <translation>Lecture des plans…</translation>
    </message>
    <message>
        <source>suppose {name}</source>
        <translation>supposition de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>suppose {name} no longer</source>
        <translation>fin de la supposition «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>The question is about {place} now; Undo goes back.</source>
        <translation>La question porte maintenant sur ce lieu&#xa0;: {place}&#xa0;; Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>choose the goal</source>
        <translation>choix du but</translation>
    </message>
    <message>
        <source>plan</source>
        <comment>name of a file</comment>
        <translation>plan</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Valeurs séparées par des virgules</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Enregistrer comme tableur</translation>
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
        <translation>Les changements prennent effet aussitôt.</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Rétablir les réglages d’origine</translation>
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
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>The one open last</source>
        <translation>Le dernier ouvert</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language of the window. Dates, money and sorting follow it.</source>
        <translation>La langue de la fenêtre. Dates, montants et tri la suivent.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light, dark or high contrast.</source>
        <translation>Clair, sombre ou contraste élevé.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Of the size your system uses, from 100 to 200 per cent.</source>
        <translation>Par rapport à la taille de votre système, de 100 à 200 pour cent.</translation>
    </message>
    <message>
        <source>Keep still what would move</source>
        <translation>Figer ce qui bougerait</translation>
    </message>
    <message>
        <source>Rows, panes and lists change at once instead of sliding or fading.</source>
        <translation>Lignes, volets et listes changent d’un coup, sans glisser ni s’estomper.</translation>
    </message>
    <message>
        <source>Place at start</source>
        <translation>Lieu au démarrage</translation>
    </message>
    <message>
        <source>Whose catalogue is open when Pathways starts.</source>
        <translation>Le lieu dont le catalogue est ouvert au démarrage de Pathways.</translation>
    </message>
    <message>
        <source>Lock the casebook after</source>
        <translation>Verrouiller le carnet après</translation>
    </message>
    <message>
        <source>So many minutes without a key or the pointer; also when the computer sleeps.</source>
        <translation>Nombre de minutes sans frappe ni mouvement du pointeur&#xa0;; aussi quand l’ordinateur se met en veille.</translation>
    </message>
    <message>
        <source>The settings could not be read. They were set aside as {file}; Pathways starts with its own.</source>
        <translation>Les réglages n’ont pas pu être lus. Ils ont été mis de côté sous {file}&#xa0;; Pathways démarre avec les siens.</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>A row that names no place is asked of the one open here: {place}.</source>
        <translation>Une ligne qui n’indique pas de lieu porte sur celui qui est ouvert ici&#xa0;: {place}.</translation>
    </message>
    <message>
        <source>A row that names no place or goal is asked as here: {place}, {goal}.</source>
        <translation>Une ligne qui n’indique ni lieu ni but reprend ceux d’ici&#xa0;: {place}, {goal}.</translation>
    </message>
    <message numerus="yes">
        <source>%n addition(s) of your own are planned with.</source>
        <translation>
            <numerusform>Il est aussi tenu compte de&#xa0;%n ajout de votre part.</numerusform>
            <numerusform>Il est aussi tenu compte de&#xa0;%n ajouts de votre part.</numerusform>
        </translation>
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
        <translation>Classées selon ce qu’une réponse pourrait débloquer. «&#xa0;Je ne sais pas&#xa0;» est une vraie réponse.</translation>
    </message>
    <message>
        <source>No question is open: nothing here turns on an answer.</source>
        <translation>Aucune question ouverte&#xa0;: rien ici ne dépend d’une réponse.</translation>
    </message>
    <message>
        <source>Worth answering</source>
        <translation>Utiles à préciser</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Afficher&#xa0;%n de plus</numerusform>
            <numerusform>Afficher&#xa0;%n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask again what was put aside (%n)</source>
        <translation>
            <numerusform>Reposer ce qui a été mis de côté (%n)</numerusform>
            <numerusform>Reposer ce qui a été mis de côté (%n)</numerusform>
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
    <name>Questions</name>
    <message>
        <source>Are you Deaf or hard of hearing?</source>
        <translation>Êtes-vous sourd ou malentendant&#xa0;?</translation>
    </message>
    <message>
        <source>Are you First Nations, Metis or Inuit?</source>
        <translation>Êtes-vous membre des Premières Nations, Métis ou Inuit&#xa0;?</translation>
    </message>
    <message>
        <source>Are you a First Nation student?</source>
        <translation>Êtes-vous étudiant d’une Première Nation&#xa0;?</translation>
    </message>
    <message>
        <source>Are you a UK or Irish citizen, or settled here, and have you lived in the UK for the last three years? (If not, courses cost more than shown.)</source>
        <translation>Êtes-vous citoyen britannique ou irlandais, ou établi ici, et vivez-vous au Royaume-Uni depuis trois ans&#xa0;? (Sinon, les formations coûtent plus que ce qui est indiqué.)</translation>
    </message>
    <message>
        <source>Are you a working teacher or enrolled in a teacher-preparation programme?</source>
        <translation>Êtes-vous enseignant en poste ou inscrit en formation à l’enseignement&#xa0;?</translation>
    </message>
    <message>
        <source>Are you a young Swede living abroad?</source>
        <translation>Êtes-vous un jeune Suédois vivant à l’étranger&#xa0;?</translation>
    </message>
    <message>
        <source>Are you admitted to a teacher programme?</source>
        <translation>Êtes-vous admis en formation à l’enseignement&#xa0;?</translation>
    </message>
    <message>
        <source>Are you allowed to work in the United States, or will you be by the time you start?</source>
        <translation>Avez-vous le droit de travailler aux États-Unis, ou l’aurez-vous au début&#xa0;?</translation>
    </message>
    <message>
        <source>Are you employed as a teacher now?</source>
        <translation>Êtes-vous employé comme enseignant actuellement&#xa0;?</translation>
    </message>
    <message>
        <source>Are you newly arrived in Sweden?</source>
        <translation>Êtes-vous nouvellement arrivé en Suède&#xa0;?</translation>
    </message>
    <message>
        <source>Are you registered at Arbetsförmedlingen?</source>
        <translation>Êtes-vous inscrit à l’Arbetsförmedlingen&#xa0;?</translation>
    </message>
    <message>
        <source>As additional learning needs co-ordinator, do you belong, or would you, to the school’s senior leadership team?</source>
        <translation>En tant que coordinateur des besoins d’apprentissage supplémentaires (ALNCo), faites-vous ou feriez-vous partie de l’équipe de direction de l’école&#xa0;?</translation>
    </message>
    <message>
        <source>Can you give references that show you suit work with young people?</source>
        <translation>Pouvez-vous fournir des références montrant que vous convenez au travail avec des jeunes&#xa0;?</translation>
    </message>
    <message>
        <source>Can you work at least half time in the right stage and subjects for as long as the studies last?</source>
        <translation>Pouvez-vous travailler au moins à mi-temps dans le bon cycle et les bonnes matières pendant toute la durée des études&#xa0;?</translation>
    </message>
    <message>
        <source>Did you take your degree in Sweden, on a programme taught in Swedish?</source>
        <translation>Avez-vous obtenu votre diplôme en Suède, dans un programme enseigné en suédois&#xa0;?</translation>
    </message>
    <message>
        <source>Did you write an independent project of at least 15 credits in the subject?</source>
        <translation>Avez-vous rédigé un travail indépendant d’au moins 15 crédits dans la matière&#xa0;?</translation>
    </message>
    <message>
        <source>Do you already have the university credits or trade knowledge for one more subject or stage?</source>
        <translation>Avez-vous déjà les crédits universitaires ou le savoir de métier pour une matière ou un cycle de plus&#xa0;?</translation>
    </message>
    <message>
        <source>Do you already hold qualified teacher status for schools?</source>
        <translation>Avez-vous déjà le statut d’enseignant qualifié pour les écoles&#xa0;?</translation>
    </message>
    <message>
        <source>Do you already teach at the other level (elementary or secondary), and would a district consider you for this one?</source>
        <translation>Enseignez-vous déjà à l’autre niveau (primaire ou secondaire), et un district vous envisagerait-il pour celui-ci&#xa0;?</translation>
    </message>
    <message>
        <source>Do you have a federal or B.C. student loan that is paid up to date?</source>
        <translation>Avez-vous un prêt étudiant fédéral ou de la C.-B. dont les paiements sont à jour&#xa0;?</translation>
    </message>
    <message>
        <source>Do you have a placement or a volunteer post in a school?</source>
        <translation>Avez-vous un stage ou un poste bénévole dans une école&#xa0;?</translation>
    </message>
    <message>
        <source>Do you have a teaching post in B.C. today?</source>
        <translation>Avez-vous aujourd’hui un poste d’enseignant en C.-B.&#xa0;?</translation>
    </message>
    <message>
        <source>Do you have children who depend on you?</source>
        <translation>Avez-vous des enfants à charge&#xa0;?</translation>
    </message>
    <message>
        <source>Do you have enough weeks of study aid left for the whole training?</source>
        <translation>Vous reste-t-il assez de semaines d’aide aux études pour toute la formation&#xa0;?</translation>
    </message>
    <message>
        <source>Do you have experience of pedagogical work, such as teaching or leading a preschool?</source>
        <translation>Avez-vous une expérience de travail pédagogique, comme enseigner ou diriger un établissement préscolaire&#xa0;?</translation>
    </message>
    <message>
        <source>Do you have experience that helps children learn and develop?</source>
        <translation>Avez-vous une expérience qui aide les enfants à apprendre et à se développer&#xa0;?</translation>
    </message>
    <message>
        <source>Do you have special training, life skills or long experience in the one subject you would teach?</source>
        <translation>Avez-vous une formation particulière, un savoir-faire ou une longue expérience dans la seule matière que vous enseigneriez&#xa0;?</translation>
    </message>
    <message>
        <source>Do you have university education in pedagogy, other than a teacher degree?</source>
        <translation>Avez-vous des études universitaires de pédagogie, autres qu’un diplôme d’enseignant&#xa0;?</translation>
    </message>
    <message>
        <source>Do you have work experience that fits a support post in school?</source>
        <translation>Avez-vous une expérience de travail adaptée à un poste de soutien à l’école&#xa0;?</translation>
    </message>
    <message>
        <source>Do you have, or can you get, an offer of a post?</source>
        <translation>Avez-vous une offre de poste, ou pouvez-vous en obtenir une&#xa0;?</translation>
    </message>
    <message>
        <source>Do you lack a finished compulsory or upper-secondary education that you would now complete?</source>
        <translation>Vous manque-t-il une scolarité obligatoire ou secondaire supérieure que vous termineriez maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Do you lead an area of your school or manage other staff?</source>
        <translation>Dirigez-vous un domaine de votre école ou d’autres employés&#xa0;?</translation>
    </message>
    <message>
        <source>Do you live in Northern B.C. now?</source>
        <translation>Vivez-vous actuellement dans le nord de la C.-B.&#xa0;?</translation>
    </message>
    <message>
        <source>Do you live in a rural or remote community, too far from a university to travel there?</source>
        <translation>Vivez-vous dans une communauté rurale ou éloignée, trop loin d’une université pour vous y rendre&#xa0;?</translation>
    </message>
    <message>
        <source>Do you qualify for student finance as a student from the UK?</source>
        <translation>Avez-vous droit au financement étudiant comme étudiant du Royaume-Uni&#xa0;?</translation>
    </message>
    <message>
        <source>Do you speak a B.C. First Nations language well enough for its language authority to vouch for you?</source>
        <translation>Parlez-vous une langue des Premières Nations de la C.-B. assez bien pour que son autorité linguistique se porte garante de vous&#xa0;?</translation>
    </message>
    <message>
        <source>Do you teach at a host school of the Arizona Teacher Residency, and would you be nominated to supervise a resident?</source>
        <translation>Enseignez-vous dans une école d’accueil de l’Arizona Teacher Residency, et votre nom serait-il proposé pour encadrer un résident&#xa0;?</translation>
    </message>
    <message>
        <source>Do you work in a maintained school in Wales now, in any role?</source>
        <translation>Travaillez-vous actuellement dans une école publique du pays de Galles, à quelque poste que ce soit&#xa0;?</translation>
    </message>
    <message>
        <source>Do you work in licensed child care or as a StrongStart facilitator now?</source>
        <translation>Travaillez-vous actuellement en garde d’enfants agréée ou comme animateur StrongStart&#xa0;?</translation>
    </message>
    <message>
        <source>Does CSN count you as entitled to Swedish study aid?</source>
        <translation>CSN vous reconnaît-il un droit à l’aide suédoise aux études&#xa0;?</translation>
    </message>
    <message>
        <source>Does Skolverket still offer Lärarlyftet courses, beginning when you could start one?</source>
        <translation>Skolverket propose-t-il encore des cours Lärarlyftet qui commencent quand vous pourriez en commencer un&#xa0;?</translation>
    </message>
    <message>
        <source>Does an adult depend on you financially?</source>
        <translation>Un adulte dépend-il de vous financièrement&#xa0;?</translation>
    </message>
    <message>
        <source>Does an independent school authority want to hire you for a specific post?</source>
        <translation>Une autorité scolaire indépendante veut-elle vous embaucher pour un poste précis&#xa0;?</translation>
    </message>
    <message>
        <source>Does any other grant, loan or waiver already pay for the same course costs?</source>
        <translation>Une autre aide (subvention, prêt ou exemption) couvre-t-elle déjà les mêmes frais de cours&#xa0;?</translation>
    </message>
    <message>
        <source>Does the Alaska Highway consortium (SFU and Northern Lights College) take students in when you could begin?</source>
        <translation>Le consortium de la route de l’Alaska (SFU et Northern Lights College) admet-il des étudiants au moment où vous pourriez commencer&#xa0;?</translation>
    </message>
    <message>
        <source>Does the post lack a suitable licensed applicant?</source>
        <translation>Le poste est-il sans candidat titulaire convenable&#xa0;?</translation>
    </message>
    <message>
        <source>Does the school count as one with particularly hard conditions?</source>
        <translation>L’école compte-t-elle parmi celles aux conditions particulièrement difficiles&#xa0;?</translation>
    </message>
    <message>
        <source>Does the school run a team-based staffing model?</source>
        <translation>L’école suit-elle un modèle de personnel en équipe&#xa0;?</translation>
    </message>
    <message>
        <source>Does your headteacher support your application?</source>
        <translation>Votre direction d’école soutient-elle votre candidature&#xa0;?</translation>
    </message>
    <message>
        <source>Does your letter from the Teacher Regulation Branch say some education courses may be excused after teaching?</source>
        <translation>Votre lettre de la Teacher Regulation Branch dit-elle que vous pourriez être dispensé de certains cours de pédagogie après avoir enseigné&#xa0;?</translation>
    </message>
    <message>
        <source>Does your local authority support your application?</source>
        <translation>Votre autorité locale soutient-elle votre candidature&#xa0;?</translation>
    </message>
    <message>
        <source>Does your research degree cover a school subject as the programme asks?</source>
        <translation>Votre doctorat couvre-t-il une matière scolaire comme le demande le programme&#xa0;?</translation>
    </message>
    <message>
        <source>Does your transition organisation find that the training strengthens your position on the labour market?</source>
        <translation>Votre organisme de transition juge-t-il que la formation renforce votre place sur le marché du travail&#xa0;?</translation>
    </message>
    <message>
        <source>Has EWC already refused to recognise your teaching qualification?</source>
        <translation>L’EWC a-t-il déjà refusé de reconnaître votre qualification d’enseignant&#xa0;?</translation>
    </message>
    <message>
        <source>Has EWC confirmed that you need not serve induction in Wales?</source>
        <translation>L’EWC a-t-il confirmé que vous êtes dispensé d’insertion au pays de Galles&#xa0;?</translation>
    </message>
    <message>
        <source>Has First Things First approved your scholarship for this term?</source>
        <translation>First Things First a-t-il approuvé votre bourse pour ce trimestre&#xa0;?</translation>
    </message>
    <message>
        <source>Has a school district or charter school said it will sponsor you: offer the post and sign the request?</source>
        <translation>Un district scolaire ou une école à charte a-t-il dit qu’il vous parrainera&#xa0;: offrir le poste et signer la demande&#xa0;?</translation>
    </message>
    <message>
        <source>Has a school that could not find a certified teacher asked for you by name for a specific post?</source>
        <translation>Une école sans enseignant certifié vous a-t-elle demandé nommément pour un poste précis&#xa0;?</translation>
    </message>
    <message>
        <source>Has a university judged your prior learning equal to the entry requirements?</source>
        <translation>Une université a-t-elle jugé vos acquis équivalents aux conditions d’admission&#xa0;?</translation>
    </message>
    <message>
        <source>Has your ITE partnership confirmed that your place is inside its intake allocation?</source>
        <translation>Votre partenariat de formation (ITE) a-t-il confirmé que votre place entre dans son quota&#xa0;?</translation>
    </message>
    <message>
        <source>Has your college&apos;s aid office offered you an Arizona Teachers Academy award?</source>
        <translation>Le bureau d’aide de votre établissement vous a-t-il proposé une bourse Arizona Teachers Academy&#xa0;?</translation>
    </message>
    <message>
        <source>Have you filed, or will you file, the FAFSA (federal student aid form) for the year?</source>
        <translation>Avez-vous déposé, ou déposerez-vous, la FAFSA (demande d’aide fédérale) pour l’année&#xa0;?</translation>
    </message>
    <message>
        <source>Have you left high school without a diploma?</source>
        <translation>Avez-vous quitté l’école secondaire sans diplôme&#xa0;?</translation>
    </message>
    <message>
        <source>Have you taught at a university?</source>
        <translation>Avez-vous enseigné à l’université&#xa0;?</translation>
    </message>
    <message>
        <source>Have you worked for a long time with children or young people?</source>
        <translation>Avez-vous longtemps travaillé avec des enfants ou des jeunes&#xa0;?</translation>
    </message>
    <message>
        <source>How good is your French (none, A1 to C2)?</source>
        <translation>Quel est votre niveau de français (aucun, A1 à C2)&#xa0;?</translation>
    </message>
    <message>
        <source>How many Emergency Teaching certificates have you already had in Arizona?</source>
        <translation>Combien de certificats Emergency Teaching avez-vous déjà eus en Arizona&#xa0;?</translation>
    </message>
    <message>
        <source>How many US college credit hours have you already earned?</source>
        <translation>Combien d’heures-crédits universitaires américaines avez-vous déjà&#xa0;?</translation>
    </message>
    <message>
        <source>How many academic credits are you short, according to your evaluation (0 if none)?</source>
        <translation>Combien de crédits universitaires vous manque-t-il selon votre évaluation (0 si aucun)&#xa0;?</translation>
    </message>
    <message>
        <source>How many college credit hours do you have in the career and technical field?</source>
        <translation>Combien d’heures-crédits avez-vous dans le domaine professionnel et technique&#xa0;?</translation>
    </message>
    <message>
        <source>How many credits does Skolverket say are missing in your foreign training (0 if none)?</source>
        <translation>Combien de crédits manquent à votre formation étrangère selon Skolverket (0 si aucun)&#xa0;?</translation>
    </message>
    <message>
        <source>How many credits of education courses does your evaluation letter still ask for (0 if none)?</source>
        <translation>Combien de crédits de cours en éducation votre lettre d’évaluation demande-t-elle encore (0 si aucun)&#xa0;?</translation>
    </message>
    <message>
        <source>How many credits would be left to the degree after the university has assessed your studies and experience?</source>
        <translation>Combien de crédits resterait-il jusqu’au diplôme après évaluation de vos études et de votre expérience par l’université&#xa0;?</translation>
    </message>
    <message>
        <source>How many days a week are you employed in a school?</source>
        <translation>Combien de jours par semaine êtes-vous employé dans une école&#xa0;?</translation>
    </message>
    <message>
        <source>How many full school years in a row have you taught at a school on the low-income directory?</source>
        <translation>Combien d’années scolaires complètes de suite avez-vous enseigné dans une école du répertoire à faible revenu&#xa0;?</translation>
    </message>
    <message>
        <source>How many full years have you already worked in your present school job (for example as an education assistant)?</source>
        <translation>Combien d’années complètes avez-vous déjà travaillé dans votre emploi scolaire actuel (par exemple comme aide-enseignant)&#xa0;?</translation>
    </message>
    <message>
        <source>How many full years have you been away from teaching?</source>
        <translation>Depuis combien d’années complètes n’enseignez-vous plus&#xa0;?</translation>
    </message>
    <message>
        <source>How many full years have you worked as a journeyperson or trades teacher in the last ten years?</source>
        <translation>Combien d’années complètes avez-vous travaillé comme compagnon ou enseignant de métier ces dix dernières années&#xa0;?</translation>
    </message>
    <message>
        <source>How many hours a week are you, or would you be, contracted to work?</source>
        <translation>Combien d’heures par semaine prévoit, ou prévoirait, votre contrat&#xa0;?</translation>
    </message>
    <message>
        <source>How many of the last 14 years have you worked at least 16 hours a week?</source>
        <translation>Pendant combien des 14 dernières années avez-vous travaillé au moins 16 heures par semaine&#xa0;?</translation>
    </message>
    <message>
        <source>How many of the last 24 months have you worked?</source>
        <translation>Pendant combien des 24 derniers mois avez-vous travaillé&#xa0;?</translation>
    </message>
    <message>
        <source>How many people are in your family (7 if more than seven)?</source>
        <translation>Combien de personnes compte votre famille (7 si plus de sept)&#xa0;?</translation>
    </message>
    <message>
        <source>How many qualifying monthly payments have been counted for Public Service Loan Forgiveness?</source>
        <translation>Combien de paiements mensuels admissibles ont été comptés pour le Public Service Loan Forgiveness&#xa0;?</translation>
    </message>
    <message>
        <source>How many years ago did you complete three years of teaching Welsh or through Welsh in secondary?</source>
        <translation>Il y a combien d’années avez-vous terminé trois ans d’enseignement du gallois ou en gallois au secondaire&#xa0;?</translation>
    </message>
    <message>
        <source>How many years ago did your Arizona certificate expire (0 if it is valid)?</source>
        <translation>Il y a combien d’années votre certificat d’Arizona a-t-il expiré (0 s’il est valable)&#xa0;?</translation>
    </message>
    <message>
        <source>How many years ago was the later of your QTS award and 7 November 2022?</source>
        <translation>Combien d’années se sont écoulées depuis la plus tardive de ces deux dates&#xa0;: l’obtention de votre QTS ou le 7 novembre 2022&#xa0;?</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <translation>Quel âge avez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>If you have taken ParaPro, what was your best score?</source>
        <translation>Si vous avez passé ParaPro, quelle était votre meilleure note&#xa0;?</translation>
    </message>
    <message>
        <source>In which Arizona county is the school?</source>
        <translation>Dans quel comté d’Arizona se trouve l’école&#xa0;?</translation>
    </message>
    <message>
        <source>In which country was your teacher training?</source>
        <translation>Dans quel pays avez-vous suivi votre formation d’enseignant&#xa0;?</translation>
    </message>
    <message>
        <source>In which language was your teacher training taught?</source>
        <translation>Dans quelle langue votre formation d’enseignant était-elle donnée&#xa0;?</translation>
    </message>
    <message>
        <source>In which year and month were you awarded QTS? (for example 202108)</source>
        <translation>En quelle année et quel mois avez-vous obtenu le QTS&#xa0;? (par exemple 202108)</translation>
    </message>
    <message>
        <source>Is the check for an unpaid, volunteer role?</source>
        <translation>La vérification concerne-t-elle un rôle bénévole non rémunéré&#xa0;?</translation>
    </message>
    <message>
        <source>Is your associate degree in the career and technical field?</source>
        <translation>Votre diplôme associate est-il dans le domaine professionnel et technique&#xa0;?</translation>
    </message>
    <message>
        <source>Is your degree in one of the fields on the list for the one-year KPU?</source>
        <translation>Votre diplôme est-il dans l’un des domaines de la liste de la KPU d’un an&#xa0;?</translation>
    </message>
    <message>
        <source>Is your foreign degree in the subject you want to teach?</source>
        <translation>Votre diplôme étranger est-il dans la matière que vous voulez enseigner&#xa0;?</translation>
    </message>
    <message>
        <source>Is your school on the federal low-income school directory?</source>
        <translation>Votre école figure-t-elle au répertoire fédéral des écoles à faible revenu&#xa0;?</translation>
    </message>
    <message>
        <source>Is your teaching certificate from the other province current, valid and unrestricted?</source>
        <translation>Votre brevet d’enseignement de l’autre province est-il actuel, valable et sans restriction&#xa0;?</translation>
    </message>
    <message>
        <source>Was your cancelled B.C. certificate one without an end date, and have you taught for a school year in B.C. in the last five years?</source>
        <translation>Votre certificat de la C.-B. annulé était-il sans date de fin, et avez-vous enseigné une année scolaire en C.-B. au cours des cinq dernières années&#xa0;?</translation>
    </message>
    <message>
        <source>Was your teacher degree issued before 1 July 2011?</source>
        <translation>Votre diplôme d’enseignant date-t-il d’avant le 1er juillet 2011&#xa0;?</translation>
    </message>
    <message>
        <source>Were three of your full-time teaching years in the same area as the certificate you want?</source>
        <translation>Trois de vos années d’enseignement à temps plein étaient-elles dans le domaine du certificat voulu&#xa0;?</translation>
    </message>
    <message>
        <source>Were your university studies taught in English or French?</source>
        <translation>Vos études universitaires étaient-elles en anglais ou en français&#xa0;?</translation>
    </message>
    <message>
        <source>What fraction of full time is your contract (for example 0.6)?</source>
        <translation>Quelle fraction d’un temps plein est votre contrat (par exemple 0,6)&#xa0;?</translation>
    </message>
    <message>
        <source>What has an evaluation agency found your foreign degree equal to in the United States?</source>
        <translation>À quoi une agence d’évaluation a-t-elle jugé votre diplôme étranger équivalent aux États-Unis&#xa0;?</translation>
    </message>
    <message>
        <source>What is your average, in percent, over your third and fourth year courses in the subject you want to teach?</source>
        <translation>Quelle est votre moyenne, en pourcentage, aux cours de troisième et quatrième année de la matière que vous voulez enseigner&#xa0;?</translation>
    </message>
    <message>
        <source>What is your best percentile on a national admissions test such as the ACT, SAT or GRE?</source>
        <translation>Quel est votre meilleur centile à un test national d’admission comme l’ACT, le SAT ou le GRE&#xa0;?</translation>
    </message>
    <message>
        <source>What is your citizenship or immigration status in the United States?</source>
        <translation>Quelle est votre citoyenneté, ou quel est votre statut d’immigration, aux États-Unis&#xa0;?</translation>
    </message>
    <message>
        <source>What is your cumulative college grade point average (4.0 scale)?</source>
        <translation>Quelle est votre moyenne cumulative (échelle de 4,0)&#xa0;?</translation>
    </message>
    <message>
        <source>What is your grade point average over your last 60 credits (about two years), on the 4.33 scale?</source>
        <translation>Quelle est votre moyenne sur vos 60 derniers crédits (environ deux ans), sur l’échelle de 4,33&#xa0;?</translation>
    </message>
    <message>
        <source>What is your hourly wage?</source>
        <translation>Quel est votre salaire horaire&#xa0;?</translation>
    </message>
    <message>
        <source>What is your household’s yearly income before tax, in pounds?</source>
        <translation>Quel est le revenu annuel de votre ménage avant impôt, en livres&#xa0;?</translation>
    </message>
    <message>
        <source>What is your mother tongue?</source>
        <translation>Quelle est votre langue maternelle&#xa0;?</translation>
    </message>
    <message>
        <source>What is your status in Canada? (International students pay more than the fees shown.)</source>
        <translation>Quel est votre statut au Canada&#xa0;? (Les étudiants internationaux paient plus que les frais indiqués.)</translation>
    </message>
    <message>
        <source>Which state or country are you a resident of for college tuition? (The fees shown are for residents of Arizona.)</source>
        <translation>De quel État ou pays êtes-vous résident pour les frais universitaires&#xa0;? (Les frais indiqués sont ceux des résidents de l’Arizona.)</translation>
    </message>
    <message>
        <source>What kind of federal student loan do you have, if any?</source>
        <translation>Quel type de prêt étudiant fédéral avez-vous, le cas échéant&#xa0;?</translation>
    </message>
    <message>
        <source>What kind of organisation employs you, or will employ you?</source>
        <translation>Quel type d’organisation vous emploie, ou vous emploiera&#xa0;?</translation>
    </message>
    <message>
        <source>What kind of residence right do you have in Sweden?</source>
        <translation>Quel droit de séjour avez-vous en Suède&#xa0;?</translation>
    </message>
    <message>
        <source>What kind of school would employ you while you train?</source>
        <translation>Quel type d’école vous emploierait pendant la formation&#xa0;?</translation>
    </message>
    <message>
        <source>What was your family income before tax last year?</source>
        <translation>Quel était le revenu de votre famille avant impôt l’an dernier&#xa0;?</translation>
    </message>
    <message>
        <source>When the PGCE begins, will you hold a degree at 2:2 or better, or an overseas degree the university accepts as equal?</source>
        <translation>Au début du PGCE, aurez-vous un diplôme 2:2 ou mieux, ou un diplôme étranger jugé équivalent par l’université&#xa0;?</translation>
    </message>
    <message>
        <source>When you apply for the certificate, will any of these fit you: family income up to twice the federal poverty line, spouse of active-duty military, or honourably discharged in the two years before?</source>
        <translation>Au moment de demander le certificat, l’un de ces cas sera-t-il le vôtre&#xa0;: revenu familial jusqu’à deux fois le seuil fédéral de pauvreté, conjoint de militaire en service, ou libéré avec honneur dans les deux années précédentes&#xa0;?</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>Où habitez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Where do you normally live?</source>
        <translation>Où habitez-vous habituellement&#xa0;?</translation>
    </message>
    <message>
        <source>Where do you work, or where will you work during the studies?</source>
        <translation>Où travaillez-vous, ou travaillerez-vous pendant les études&#xa0;?</translation>
    </message>
    <message>
        <source>Where have you lived for the last twelve months?</source>
        <translation>Où avez-vous vécu ces douze derniers mois&#xa0;?</translation>
    </message>
    <message>
        <source>Where will you teach in your fourth year?</source>
        <translation>Où enseignerez-vous votre quatrième année&#xa0;?</translation>
    </message>
    <message>
        <source>Which B.C. teaching certificate do you hold today?</source>
        <translation>Quel brevet d’enseignement de la C.-B. avez-vous aujourd’hui&#xa0;?</translation>
    </message>
    <message>
        <source>Which Swedish school stage does your foreign training correspond to?</source>
        <translation>À quel cycle scolaire suédois correspond votre formation étrangère&#xa0;?</translation>
    </message>
    <message>
        <source>Which area is your certificate from the other state in?</source>
        <translation>Dans quel domaine est votre certificat de l’autre État&#xa0;?</translation>
    </message>
    <message>
        <source>Which citizenship do you hold?</source>
        <translation>Quelle est votre citoyenneté&#xa0;?</translation>
    </message>
    <message>
        <source>Which ethnic group do you describe yourself as belonging to? (Only used for one grant; you may skip it.)</source>
        <translation>À quel groupe ethnique estimez-vous appartenir&#xa0;? (Ne sert que pour une subvention&#xa0;; vous pouvez passer.)</translation>
    </message>
    <message>
        <source>Which language other than English could you teach in?</source>
        <translation>Dans quelle langue autre que l’anglais pourriez-vous enseigner&#xa0;?</translation>
    </message>
    <message>
        <source>Which phase or field do you teach or want to teach?</source>
        <translation>Quel cycle ou domaine enseignez-vous ou voulez-vous enseigner&#xa0;?</translation>
    </message>
    <message>
        <source>Which school stage does your older Swedish teacher degree cover?</source>
        <translation>Quel cycle scolaire couvre votre ancien diplôme suédois d’enseignant&#xa0;?</translation>
    </message>
    <message>
        <source>Which school subject do you want to teach?</source>
        <translation>Quelle matière voulez-vous enseigner&#xa0;?</translation>
    </message>
    <message>
        <source>Which school subject have you studied enough to teach?</source>
        <translation>Quelle matière avez-vous assez étudiée pour l’enseigner&#xa0;?</translation>
    </message>
    <message>
        <source>Which special-teacher specialisation are you aiming at?</source>
        <translation>Quelle spécialisation d’enseignant spécialisé visez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Which subject do you teach or want to teach?</source>
        <translation>Quelle matière enseignez-vous ou voulez-vous enseigner&#xa0;?</translation>
    </message>
    <message>
        <source>Which subject would you teach?</source>
        <translation>Quelle matière enseigneriez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Which year of teaching are you in, counting from the end of induction?</source>
        <translation>Dans quelle année d’enseignement êtes-vous, depuis la fin de l’insertion&#xa0;?</translation>
    </message>
    <message>
        <source>Will the governing board appoint you without the superintendent certificate?</source>
        <translation>Le conseil vous nommera-t-il sans le certificat de surintendant&#xa0;?</translation>
    </message>
    <message>
        <source>Will you be employed as a teacher, in a school or elsewhere, while you train?</source>
        <translation>Serez-vous employé comme enseignant, dans une école ou ailleurs, pendant la formation&#xa0;?</translation>
    </message>
    <message>
        <source>Will you teach in a federal high-need field?</source>
        <translation>Enseignerez-vous dans un domaine fédéral en pénurie&#xa0;?</translation>
    </message>
    <message>
        <source>Will you train to teach through Welsh, to teach Welsh as a subject, or through English?</source>
        <translation>Vous formerez-vous à enseigner en gallois, à enseigner le gallois comme matière, ou en anglais&#xa0;?</translation>
    </message>
    <message>
        <source>Will you work in a district or community on the remote and rural list?</source>
        <translation>Travaillerez-vous dans un district ou une communauté de la liste rurale et éloignée&#xa0;?</translation>
    </message>
    <message>
        <source>Will you work in person in a rural area or a town of 30,000 people or fewer?</source>
        <translation>Travaillerez-vous en personne en zone rurale ou dans une ville de 30&#x202f;000 habitants au plus&#xa0;?</translation>
    </message>
    <message>
        <source>Will your employer approve or register you for this, or employ you for it?</source>
        <translation>Votre employeur vous approuvera-t-il ou vous inscrira-t-il pour cela, ou vous emploiera-t-il pour cela&#xa0;?</translation>
    </message>
    <message>
        <source>Will your employer pay you for the hours you study?</source>
        <translation>Votre employeur vous paiera-t-il les heures d’étude&#xa0;?</translation>
    </message>
    <message>
        <source>Will your own income stay below CSN&apos;s ceiling while you study?</source>
        <translation>Votre propre revenu restera-t-il sous le plafond de CSN pendant vos études&#xa0;?</translation>
    </message>
    <message>
        <source>Would StudentAid BC find that you need aid (you can apply for assistance and still lack money)?</source>
        <translation>StudentAid BC jugerait-il que vous avez besoin d’aide (vous pouvez demander de l’aide et manquer encore d’argent)&#xa0;?</translation>
    </message>
    <message>
        <source>Would a district or First Nation hire you for Indigenous support work (people of Indigenous ancestry are often preferred)?</source>
        <translation>Un district ou une Première Nation vous embaucherait-il pour le soutien aux Autochtones (les personnes d’ascendance autochtone sont souvent préférées)&#xa0;?</translation>
    </message>
    <message>
        <source>Would a school in Wales endorse you and employ you while you train with the Open University?</source>
        <translation>Une école du pays de Galles vous soutiendrait-elle et vous emploierait-elle pendant votre formation à l’Open University&#xa0;?</translation>
    </message>
    <message>
        <source>Would a school take you on for the phase you did not train for (primary or secondary)?</source>
        <translation>Une école vous prendrait-elle pour le cycle auquel vous n’êtes pas formé (primaire ou secondaire)&#xa0;?</translation>
    </message>
    <message>
        <source>Would the employer judge you suitable to teach?</source>
        <translation>L’employeur vous jugerait-il apte à enseigner&#xa0;?</translation>
    </message>
    <message>
        <source>Would the school judge your knowledge of the language good enough to teach it?</source>
        <translation>L’école jugerait-elle votre connaissance de la langue suffisante pour l’enseigner&#xa0;?</translation>
    </message>
    <message>
        <source>Would you agree to work in the health service in Wales for two years after qualifying?</source>
        <translation>Accepteriez-vous de travailler deux ans dans le service de santé gallois après le diplôme&#xa0;?</translation>
    </message>
    <message>
        <source>Would you have to move home for your courses or your final practicum?</source>
        <translation>Devriez-vous déménager pour vos cours ou votre stage final&#xa0;?</translation>
    </message>
    <message>
        <source>Would your employer judge you particularly skilled at teaching or leading?</source>
        <translation>Votre employeur vous jugerait-il particulièrement compétent pour enseigner ou diriger&#xa0;?</translation>
    </message>
    <message>
        <source>Would your employer release you to take the course?</source>
        <translation>Votre employeur vous libérerait-il pour suivre la formation&#xa0;?</translation>
    </message>
    <message>
        <source>Would your principal judge you experienced enough to mentor a new teacher?</source>
        <translation>Votre direction vous jugerait-elle assez expérimenté pour être mentor d’un nouvel enseignant&#xa0;?</translation>
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
    <name>Reach</name>
    <message>
        <source>held</source>
        <translation>acquis</translation>
    </message>
    <message>
        <source>from {month}</source>
        <translation>à partir de {month}</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>non tranché</translation>
    </message>
    <message>
        <source>{cost} by {month}</source>
        <translation>{cost} d’ici {month}</translation>
    </message>
    <message>
        <source>{role}, held</source>
        <translation>{role}, acquis</translation>
    </message>
    <message numerus="yes">
        <source>%n fee(s) not known</source>
        <translation>
            <numerusform>%n montant inconnu</numerusform>
            <numerusform>%n montants inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) without pay</source>
        <translation>
            <numerusform>%n mois sans salaire</numerusform>
            <numerusform>%n mois sans salaire</numerusform>
        </translation>
    </message>
    <message>
        <source>rests on something you have not said</source>
        <translation>repose sur un point non précisé</translation>
    </message>
    <message>
        <source>may be bettered</source>
        <translation>pourrait être amélioré</translation>
    </message>
    <message>
        <source>at least cost: {figures}</source>
        <translation>au moindre coût&#xa0;: {figures}</translation>
    </message>
    <message>
        <source>You keep your pay throughout</source>
        <translation>Vous gardez votre salaire tout du long</translation>
    </message>
    <message>
        <source>Your hours of study a week</source>
        <translation>Vos heures d’étude par semaine</translation>
    </message>
    <message>
        <source>Your latest month of arrival</source>
        <translation>Votre mois d’arrivée au plus tard</translation>
    </message>
    <message>
        <source>What you can spend</source>
        <translation>Ce que vous pouvez dépenser</translation>
    </message>
    <message>
        <source>The ways of studying you accept</source>
        <translation>Les modes d’étude que vous acceptez</translation>
    </message>
    <message>
        <source>Nothing may be assumed</source>
        <translation>Rien ne peut être supposé</translation>
    </message>
    <message>
        <source>Only proposed steps lead there</source>
        <translation>Seules des étapes proposées y mènent</translation>
    </message>
    <message>
        <source>Something you have said of yourself</source>
        <translation>Quelque chose que vous avez dit de vous</translation>
    </message>
    <message>
        <source>Several of your limits and answers together</source>
        <translation>Plusieurs de vos limites et réponses ensemble</translation>
    </message>
    <message>
        <source>Nothing in the catalogue leads there from what is held</source>
        <translation>Rien dans le catalogue n’y mène à partir de vos acquis</translation>
    </message>
    <message>
        <source>The reason has not been looked for yet</source>
        <translation>La raison n’a pas encore été cherchée</translation>
    </message>
    <message>
        <source>from year {first}</source>
        <translation>à partir de l’année {first}</translation>
    </message>
    <message>
        <source>year {first}</source>
        <translation>année {first}</translation>
    </message>
    <message>
        <source>years {first}–{last}</source>
        <translation>années {first}–{last}</translation>
    </message>
</context>
<context>
    <name>ReachChart</name>
    <message>
        <source>Roles by arrival and cost</source>
        <translation>Postes par arrivée et coût</translation>
    </message>
    <message>
        <source>The table beside it says the same.</source>
        <translation>Le tableau à côté dit la même chose.</translation>
    </message>
    <message>
        <source>cost not fully known</source>
        <translation>coût en partie inconnu</translation>
    </message>
    <message>
        <source>years</source>
        <translation>années</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et&#xa0;%n de plus</numerusform>
            <numerusform>et&#xa0;%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>arrive, starting {month}</source>
        <translation>arrivée, début {month}</translation>
    </message>
</context>
<context>
    <name>ReachControls</name>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute durée</translation>
    </message>
    <message numerus="yes">
        <source>Within %n year(s)</source>
        <translation>
            <numerusform>En&#xa0;%n an</numerusform>
            <numerusform>En&#xa0;%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Any cost</source>
        <translation>Tout coût</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Any sector</source>
        <translation>Tous les secteurs</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Look further</source>
        <translation>Chercher encore</translation>
    </message>
    <message>
        <source>At most {sum}</source>
        <translation>Au plus {sum}</translation>
    </message>
    <message>
        <source>No cost</source>
        <translation>Aucun coût</translation>
    </message>
    <message>
        <source>Looking further… {settled} of {total} roles</source>
        <translation>Recherche en cours… {settled} postes sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) not settled</source>
        <translation>
            <numerusform>%n poste non tranché</numerusform>
            <numerusform>%n postes non tranchés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReachLegend</name>
    <message>
        <source>cost known</source>
        <translation>coût connu</translation>
    </message>
    <message>
        <source>assumes a yes</source>
        <translation>suppose un oui</translation>
    </message>
    <message>
        <source>a fee is not known</source>
        <translation>frais inconnus</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>ReachModel</name>
    <message>
        <source>Role</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Soonest</source>
        <translation>Au plus tôt</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Cost then</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Least cost</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>The first month in which you could be there</source>
        <translation>Le premier mois où vous pourriez y être</translation>
    </message>
    <message>
        <source>Months from the start until then</source>
        <translation>Mois du début jusque-là</translation>
    </message>
    <message>
        <source>What the first way there costs after certain bursaries; ? is a fee that is not known</source>
        <translation>Coût de la première voie, aides certaines déduites&#xa0;;&#xa0;? signale des frais inconnus</translation>
    </message>
    <message>
        <source>The least it can cost, and by when that way arrives</source>
        <translation>Le coût minimal, et la date d’arrivée de cette voie</translation>
    </message>
    <message>
        <source>{column}, sorted ascending</source>
        <translation>{column}, tri croissant</translation>
    </message>
    <message>
        <source>{column}, sorted descending</source>
        <translation>{column}, tri décroissant</translation>
    </message>
</context>
<context>
    <name>ReachPage</name>
    <message>
        <source>Plan routes</source>
        <translation>Planifier des parcours</translation>
    </message>
    <message>
        <source>Open entry</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>The first way to each role and its cost after certain bursaries. Posts depend on a vacancy. Unknown fees count cautiously, at 0 where their kind is free.</source>
        <translation>La première voie vers chaque poste et son coût, aides certaines déduites. Les postes dépendent des places vacantes. Les frais inconnus comptent avec prudence, pour 0 si leur type est gratuit.</translation>
    </message>
    <message>
        <source>Looking further…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Nothing was known yet.</source>
        <translation>Rien n’était encore connu.</translation>
    </message>
    <message>
        <source>No roles</source>
        <translation>Aucun poste</translation>
    </message>
    <message>
        <source>The catalogue has no roles for this place.</source>
        <translation>Le catalogue n’a aucun poste pour ce lieu.</translation>
    </message>
    <message>
        <source>no role is within reach from here</source>
        <translation>aucun poste n’est à portée d’ici</translation>
    </message>
    <message>
        <source>No role is within reach</source>
        <translation>Aucun poste n’est à portée</translation>
    </message>
    <message>
        <source>Change what you hold or your limits.</source>
        <translation>Modifiez vos acquis ou vos limites.</translation>
    </message>
    <message numerus="yes">
        <source>%n more role(s) past these limits</source>
        <translation>
            <numerusform>%n autre poste au-delà de ces limites</numerusform>
            <numerusform>%n autres postes au-delà de ces limites</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of the catalogue’s {total} roles, from what you hold</source>
        <translation>{count} des {total} postes du catalogue, selon vos acquis</translation>
    </message>
    <message>
        <source>least: {figures}</source>
        <translation>moindre&#xa0;: {figures}</translation>
    </message>
    <message>
        <source>This cannot be asked yet</source>
        <translation>Cette question n’est pas encore possible</translation>
    </message>
</context>
<context>
    <name>ReachTable</name>
    <message>
        <source>Roles within reach</source>
        <translation>Postes à portée</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>{counts}, last written on {day}</source>
        <translation>{counts}, écrit pour la dernière fois le {day}</translation>
    </message>
    <message>
        <source>Nothing of it could be read. The copy of {day} took its place.</source>
        <translation>Rien n’a pu en être lu. La copie du {day} a pris sa place.</translation>
    </message>
    <message>
        <source>Saved: {counts}.</source>
        <translation>Sauvé&#xa0;: {counts}.</translation>
    </message>
    <message>
        <source>Lost, as far as can be told: {counts}.</source>
        <translation>Perdu, autant qu’on puisse en juger&#xa0;: {counts}.</translation>
    </message>
    <message>
        <source>Nothing is known to be lost.</source>
        <translation>Rien ne semble perdu.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {file}.</source>
        <translation>Le fichier endommagé est gardé sous {file}.</translation>
    </message>
    <message>
        <source>The casebook before it is kept as {file}.</source>
        <translation>Le carnet précédent est gardé sous {file}.</translation>
    </message>
    <message>
        <source>The Client menu lists it under “Copies there are”, where it can be removed.</source>
        <translation>Le menu Personne le cite sous «&#xa0;Copies existantes&#xa0;», où il peut être supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n autre fiche</numerusform>
            <numerusform>%n autres fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n entretien</numerusform>
            <numerusform>%n entretiens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved route(s)</source>
        <translation>
            <numerusform>%n parcours enregistré</numerusform>
            <numerusform>%n parcours enregistrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Requirement</name>
    <message>
        <source>Any one of</source>
        <translation>L’un des éléments suivants</translation>
    </message>
    <message>
        <source>All of</source>
        <translation>Tous les éléments suivants</translation>
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
        <source>set aside by the adviser</source>
        <translation>écarté par le conseiller</translation>
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
        <source>{values} or %n more</source>
        <translation>
            <numerusform>{values} ou&#xa0;%n autre</numerusform>
            <numerusform>{values} ou&#xa0;%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequirementField</name>
    <message>
        <source>It asks more than this form can show. That stays as it is.</source>
        <translation>Il est demandé plus que ce formulaire ne peut montrer. Cela reste tel quel.</translation>
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
    <name>Route</name>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} et&#xa0;%n de plus</numerusform>
            <numerusform>{names} et&#xa0;%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>any one of: {names}</source>
        <translation>l’un de&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{count} of: {names}</source>
        <translation>{count} parmi&#xa0;: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s) more</source>
        <translation>
            <numerusform>%n hypothèse de plus</numerusform>
            <numerusform>%n hypothèses de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s) fewer</source>
        <translation>
            <numerusform>%n hypothèse de moins</numerusform>
            <numerusform>%n hypothèses de moins</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside the next route: {differences}</source>
        <translation>Par rapport au parcours suivant&#xa0;: {differences}</translation>
    </message>
    <message>
        <source>Beside the route before: {differences}</source>
        <translation>Par rapport au parcours précédent&#xa0;: {differences}</translation>
    </message>
    <message>
        <source>{span} earlier</source>
        <translation>{span} plus tôt</translation>
    </message>
    <message>
        <source>{span} later</source>
        <translation>{span} plus tard</translation>
    </message>
    <message>
        <source>about {sum}</source>
        <translation>environ {sum}</translation>
    </message>
    <message>
        <source>{sum} dearer</source>
        <translation>{sum} plus cher</translation>
    </message>
    <message>
        <source>{sum} cheaper</source>
        <translation>{sum} moins cher</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) more without pay</source>
        <translation>
            <numerusform>%n mois de plus sans salaire</numerusform>
            <numerusform>%n mois de plus sans salaire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) fewer without pay</source>
        <translation>
            <numerusform>%n mois de moins sans salaire</numerusform>
            <numerusform>%n mois de moins sans salaire</numerusform>
        </translation>
    </message>
    <message>
        <source>Brings the goal: {goal}</source>
        <translation>Apporte le but&#xa0;: {goal}</translation>
    </message>
    <message>
        <source>Without it: arrival {span} later at the least, {month}</source>
        <translation>Sans elle&#xa0;: arrivée au moins {span} plus tard, {month}</translation>
    </message>
    <message>
        <source>Without it {step} cannot start: it asks for {part}</source>
        <translation>Sans elle, ceci ne peut pas commencer&#xa0;: {step}&#xa0;; il faut&#xa0;: {part}</translation>
    </message>
    <message>
        <source>Without it the goal is not reached</source>
        <translation>Sans elle, le but n’est pas atteint</translation>
    </message>
    <message>
        <source>For {step}: {what}</source>
        <translation>Pour {step}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Without it arrival would be no later</source>
        <translation>Sans elle, l’arrivée ne serait pas plus tardive</translation>
    </message>
    <message numerus="yes">
        <source>and %n more step(s) with them</source>
        <translation>
            <numerusform>et&#xa0;%n autre étape avec elles</numerusform>
            <numerusform>et&#xa0;%n autres étapes avec elles</numerusform>
        </translation>
    </message>
    <message>
        <source>Without it no longer due in full: {names}</source>
        <translation>Sans elle, plus dues en entier&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Counts on what is only proposed: {names}</source>
        <translation>Compte sur ce qui n’est que proposé&#xa0;: {names}</translation>
    </message>
    <message>
        <source>the same month, cost and months without pay</source>
        <translation>mêmes mois d’arrivée, coût et mois sans salaire</translation>
    </message>
    <message>
        <source>{month}, after {step}</source>
        <translation>{month}, après {step}</translation>
    </message>
    <message>
        <source>You then hold {names}</source>
        <translation>Vous avez alors&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Opens: {names}</source>
        <translation>Ouvre&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Lapsed by then: {names}</source>
        <translation>Expiré à ce moment&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Late: should be under way since {month}</source>
        <translation>En retard&#xa0;: devrait être en cours depuis {month}</translation>
    </message>
    <message>
        <source>Send for it by {month}</source>
        <translation>À demander d’ici {month}</translation>
    </message>
    <message>
        <source>Have it by {month}</source>
        <translation>À avoir d’ici {month}</translation>
    </message>
    <message>
        <source>{document}, for {step}</source>
        <translation>{document}, pour {step}</translation>
    </message>
    <message>
        <source>from {issuer}</source>
        <translation>auprès de&#xa0;: {issuer}</translation>
    </message>
    <message>
        <source>takes {span}</source>
        <translation>prend {span}</translation>
    </message>
    <message>
        <source>apply by {day}</source>
        <translation>candidature au plus tard le {day}</translation>
    </message>
    <message>
        <source>Fee: {step}</source>
        <translation>Frais&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Renewal: {what}</source>
        <translation>Renouvellement&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Loan: {name}</source>
        <translation>Prêt&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{what} (answers decide)</source>
        <translation>{what} (selon les réponses)</translation>
    </message>
    <message>
        <source>{what} (month assumed)</source>
        <translation>{what} (mois supposé)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not known, planned {sum}</source>
        <translation>inconnu, prévu {sum}</translation>
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
    <name>RouteFiles</name>
    <message>
        <source>Open a question</source>
        <translation>Ouvrir une question</translation>
    </message>
    <message>
        <source>No catalogue is open yet</source>
        <translation>Aucun catalogue n’est encore ouvert</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Save the question</source>
        <translation>Enregistrer la question</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n addition(s) of your own are not in it.</source>
        <translation>
            <numerusform>%n de vos propres ajouts n’y est pas.</numerusform>
            <numerusform>%n de vos propres ajouts n’y sont pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither the name nor anything else of the record is in it.</source>
        <translation>Ni le nom ni rien d’autre du dossier n’y figure.</translation>
    </message>
    <message>
        <source>Pathways question (*{ending})</source>
        <translation>Question Pathways (*{ending})</translation>
    </message>
    <message>
        <source>Pathways question</source>
        <translation>Question Pathways</translation>
    </message>
    <message>
        <source>It takes the place of what is recorded of {name}: what they hold, want and have said.</source>
        <translation>Elle remplace ce qui est noté au sujet de {name}&#xa0;: ce que cette personne a obtenu, veut et a dit.</translation>
    </message>
    <message>
        <source>Put it in their record</source>
        <translation>La mettre dans le dossier</translation>
    </message>
    <message>
        <source>open a question</source>
        <translation>ouverture d’une question</translation>
    </message>
    <message>
        <source>The question as it was saved on {date}</source>
        <translation>La question telle qu’enregistrée le {date}</translation>
    </message>
    <message>
        <source>This catalogue does not have: {what}.</source>
        <translation>Ce catalogue n’a pas&#xa0;: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more.</source>
        <translation>
            <numerusform>Il y en a encore&#xa0;%n.</numerusform>
            <numerusform>Il y en a encore&#xa0;%n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The question is asked without.</source>
        <translation>La question est posée sans cela.</translation>
    </message>
    <message>
        <source>It was to start in {month}, which has passed; it starts next month now.</source>
        <translation>Le départ était prévu en {month}, qui est passé&#xa0;; il a lieu le mois prochain désormais.</translation>
    </message>
</context>
<context>
    <name>RouteHeader</name>
    <message>
        <source>Arrive ↑</source>
        <translation>Arrivée ↑</translation>
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
        <translation>Parcours comparés</translation>
    </message>
    <message>
        <source>Take “{route}” out of the comparison</source>
        <translation>Retirer «&#xa0;{route}&#xa0;» de la comparaison</translation>
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
    <name>RoutePanel</name>
    <message>
        <source>Route</source>
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
    <message numerus="yes">
        <source>proposal, %n assumed</source>
        <translation>
            <numerusform>projet,&#xa0;%n hypothèse</numerusform>
            <numerusform>projet,&#xa0;%n hypothèses</numerusform>
        </translation>
    </message>
    <message>
        <source>on a proposal</source>
        <translation>sur un projet</translation>
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
        <translation>{months} mois sans paie</translation>
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
    <message>
        <source>Views of the route</source>
        <translation>Vues du parcours</translation>
    </message>
</context>
<context>
    <name>RoutesPage</name>
    <message>
        <source>Back to the routes</source>
        <translation>Retour aux parcours</translation>
    </message>
    <message>
        <source>Summary…</source>
        <translation>Résumé…</translation>
    </message>
    <message>
        <source>What to print and carry away (Ctrl+P)</source>
        <translation>À imprimer et à emporter (Ctrl+P)</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) set aside for this client by an adviser</source>
        <translation>
            <numerusform>%n règle écartée par un conseiller pour cette personne</numerusform>
            <numerusform>%n règles écartées par un conseiller pour cette personne</numerusform>
        </translation>
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
        <translation>à retenir, par arrivée</translation>
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
    <message numerus="yes">
        <source>Compare %n</source>
        <translation>
            <numerusform>Comparer&#xa0;%n</numerusform>
            <numerusform>Comparer&#xa0;%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare the first %n</source>
        <translation>
            <numerusform>Comparer les&#xa0;%n premiers</numerusform>
            <numerusform>Comparer les&#xa0;%n premiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare all %n</source>
        <translation>
            <numerusform>Comparer les&#xa0;%n</numerusform>
            <numerusform>Comparer les&#xa0;%n</numerusform>
        </translation>
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
        <source>This could not be worked out</source>
        <translation>Le calcul n’a pas abouti</translation>
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
        <source>leave out “{name}”</source>
        <translation>exclusion de «&#xa0;{name}&#xa0;»</translation>
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
    <message>
        <source>put a question aside</source>
        <translation>question mise de côté</translation>
    </message>
    <message>
        <source>what is supposed</source>
        <translation>ce qui est supposé</translation>
    </message>
</context>
<context>
    <name>SaveTable</name>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
</context>
<context>
    <name>SavedRouteCard</name>
    <message>
        <source>What can be done with {route}</source>
        <translation>Ce qu’on peut faire de&#xa0;: {route}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>what a button does with a saved route</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>{route}, arrives {month}</source>
        <translation>{route}, arrivée {month}</translation>
    </message>
    <message>
        <source>Changed since it was saved on {day}</source>
        <translation>Modifié depuis son enregistrement le {day}</translation>
    </message>
    <message>
        <source>→ {value}</source>
        <translation>→ {value}</translation>
    </message>
    <message>
        <source>Keep as saved</source>
        <translation>Garder tel quel</translation>
    </message>
    <message>
        <source>Save the new plan too</source>
        <translation>Enregistrer aussi le nouveau plan</translation>
    </message>
    <message>
        <source>&amp;Open as it was saved</source>
        <translation>&amp;Ouvrir tel qu’enregistré</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Re&amp;vérifier</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
</context>
<context>
    <name>SavedRouteWork</name>
    <message>
        <source>It could not be checked to the end in the time there is; nothing was noted.</source>
        <translation>La vérification n’a pas pu être menée à terme&#xa0;; rien n’a été noté.</translation>
    </message>
    <message>
        <source>Nothing has changed since it was saved.</source>
        <translation>Rien n’a changé depuis l’enregistrement.</translation>
    </message>
    <message>
        <source>Checking again…</source>
        <translation>Nouvelle vérification…</translation>
    </message>
    <message>
        <source>No saved route has changed.</source>
        <translation>Aucun parcours enregistré n’a changé.</translation>
    </message>
    <message>
        <source>Checking every saved route…</source>
        <translation>Vérification de tous les parcours enregistrés…</translation>
    </message>
    <message>
        <source>There is no such route any more.</source>
        <translation>Ce parcours n’existe plus.</translation>
    </message>
    <message>
        <source>The plan of today is saved beside it.</source>
        <translation>Le plan d’aujourd’hui est enregistré à côté.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Rename a saved route</source>
        <translation>Renommer un parcours enregistré</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>The route as it was saved cannot be worked out again. Remove it?</source>
        <translation>Le parcours tel qu’enregistré ne pourra pas être recalculé. Le supprimer&#xa0;?</translation>
    </message>
    <message>
        <source>Remove a saved route</source>
        <translation>Supprimer un parcours enregistré</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Saved routes have changed: those of {names}.</source>
        <translation>Des parcours enregistrés ont changé pour {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n saved route(s) could not be checked.</source>
        <translation>
            <numerusform>%n parcours enregistré n’a pas pu être vérifié.</numerusform>
            <numerusform>%n parcours enregistrés n’ont pas pu être vérifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{route}, as it was saved</source>
        <translation>{route}, tel qu’enregistré</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more hidden by the filters</source>
        <translation>
            <numerusform>%Ln de plus masquée par les filtres</numerusform>
            <numerusform>%Ln de plus masquées par les filtres</numerusform>
        </translation>
    </message>
    <message>
        <source>the first {count} entries</source>
        <translation>les {count} premières fiches</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} entries</source>
        <translation>
            <numerusform>{count} sur {total} fiche</numerusform>
            <numerusform>{count} sur {total} fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 fiche</translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} fiche</numerusform>
            <numerusform>{count} fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left by the filters</source>
        <translation>Les filtres ne laissent rien</translation>
    </message>
    <message>
        <source>Choose less, or show all that was found.</source>
        <translation>Choisissez moins de filtres, ou affichez tout.</translation>
    </message>
    <message>
        <source>Nothing has these words</source>
        <translation>Rien ne contient ces mots</translation>
    </message>
    <message>
        <source>“{words}”: try fewer of them, or another language of the catalogue.</source>
        <translation>«&#xa0;{words}&#xa0;»&#xa0;: essayez-en moins, ou une autre langue du catalogue.</translation>
    </message>
</context>
<context>
    <name>Sectors</name>
    <message>
        <source>Early years</source>
        <translation>Petite enfance</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Enseignement</translation>
    </message>
    <message>
        <source>Special needs</source>
        <translation>Besoins particuliers</translation>
    </message>
    <message>
        <source>Support in schools</source>
        <translation>Soutien dans les écoles</translation>
    </message>
    <message>
        <source>Health and well-being</source>
        <translation>Santé et bien-être</translation>
    </message>
    <message>
        <source>Leading and mentoring</source>
        <translation>Direction et mentorat</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Session {number}</source>
        <translation>Entretien {number}</translation>
    </message>
    <message>
        <source>{session} · goes on</source>
        <translation>{session} · en cours</translation>
    </message>
    <message>
        <source>No notes.</source>
        <translation>Aucune note.</translation>
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
        <translation>Copié comme texte</translation>
    </message>
    <message>
        <source>There is nothing here to copy as text</source>
        <translation>Il n’y a rien à copier comme texte ici</translation>
    </message>
    <message>
        <source>Done: {change}</source>
        <translation>Fait&#xa0;: {change}</translation>
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
        <translation>Il n’y a encore rien à imprimer&#xa0;: choisissez un but et attendez ses parcours</translation>
    </message>
    <message>
        <source>No catalogue is open yet</source>
        <translation>Aucun catalogue n’est encore ouvert</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Inside a pane</source>
        <translation>Dans un volet</translation>
    </message>
    <message>
        <source>Move in a list, the timeline or the map</source>
        <translation>Se déplacer dans une liste, la frise ou la carte</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Touches fléchées</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>Ouvrir la sélection</translation>
    </message>
    <message>
        <source>Remove what you hold</source>
        <translation>Retirer un acquis</translation>
    </message>
    <message>
        <source>Go back, or close what lies over the page</source>
        <translation>Revenir, ou fermer ce qui recouvre la page</translation>
    </message>
    <message>
        <source>On the pages of a summary: larger, smaller, whole page</source>
        <translation>Sur les pages d’un résumé&#xa0;: plus grand, plus petit, page entière</translation>
    </message>
    <message>
        <source>In the search: make it the goal</source>
        <translation>Dans la recherche&#xa0;: en faire le but</translation>
    </message>
    <message>
        <source>In the search: add it to what you hold</source>
        <translation>Dans la recherche&#xa0;: l’ajouter à vos acquis</translation>
    </message>
</context>
<context>
    <name>SourcePopup</name>
    <message>
        <source>Page dated</source>
        <translation>Date de la page</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifiée le</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Couvre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
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
    <name>Spoken</name>
    <message>
        <source> to </source>
        <comment>between the two ends of a span, as in 16 to 17</comment>
        <translation> à </translation>
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
        <source>Catalogue: {place}, checked {day}, signed by {name}</source>
        <translation>Catalogue&#xa0;: {place}, vérifié le {day}, signé par {name}</translation>
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
    <message>
        <source>{routes} · {questions}</source>
        <translation>{routes} · {questions}</translation>
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
    <name>SummaryFoot</name>
    <message>
        <source>Save or copy as</source>
        <translation>Autres formats</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Keep with {name}</source>
        <translation>&amp;Garder avec {name}</translation>
    </message>
    <message>
        <source>&amp;Calendar of what is due (.ics)…</source>
        <translation>&amp;Calendrier des échéances (.ics)…</translation>
    </message>
    <message>
        <source>&amp;Spreadsheet (.xlsx)…</source>
        <translation>&amp;Feuille de calcul (.xlsx)…</translation>
    </message>
    <message>
        <source>&amp;Markdown (.md)…</source>
        <translation>&amp;Markdown (.md)…</translation>
    </message>
    <message>
        <source>Plain &amp;text (.txt)…</source>
        <translation>&amp;Texte brut (.txt)…</translation>
    </message>
    <message>
        <source>The whole answer for &amp;programs (.json)…</source>
        <translation>La réponse entière pour &amp;programmes (.json)…</translation>
    </message>
    <message>
        <source>Copy as M&amp;arkdown</source>
        <translation>Copier en M&amp;arkdown</translation>
    </message>
    <message>
        <source>C&amp;opy as plain text</source>
        <translation>C&amp;opier en texte brut</translation>
    </message>
</context>
<context>
    <name>SummaryWindow</name>
    <message>
        <source>Pathway summary</source>
        <translation>Résumé des parcours</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>What goes on them</source>
        <translation>Leur contenu</translation>
    </message>
    <message>
        <source>Shown here</source>
        <translation>Affiché ici</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the summary as PDF to print it elsewhere.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur. Enregistrez le résumé en PDF pour l’imprimer ailleurs.</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Enregistrer le résumé</translation>
    </message>
    <message>
        <source>No route is chosen</source>
        <translation>Aucun parcours n’est choisi</translation>
    </message>
    <message>
        <source>Choose at least one to print.</source>
        <translation>Choisissez-en au moins un à imprimer.</translation>
    </message>
    <message>
        <source>The summary cannot be made</source>
        <translation>Le résumé ne peut pas être créé</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
        <source>Kept with {name}, encrypted.</source>
        <translation>Gardé avec {name}, chiffré.</translation>
    </message>
    <message>
        <source>Printing: {done} of {count}</source>
        <translation>Impression&#xa0;: {done} sur {count}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>L’impression a été arrêtée.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Is it switched on and connected?</source>
        <translation>L’imprimante n’a pas pris les pages. Est-elle allumée et connectée&#xa0;?</translation>
    </message>
</context>
<context>
    <name>SupposedSwitches</name>
    <message>
        <source>Nothing on the way to this goal is only proposed.</source>
        <translation>Rien sur le chemin de ce but n’est seulement proposé.</translation>
    </message>
    <message>
        <source>Count on “{name}”, which is only proposed</source>
        <translation>Compter sur «&#xa0;{name}&#xa0;», qui n’est que proposé</translation>
    </message>
    <message>
        <source>Without {step}</source>
        <translation>Sans&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>what is supposed</source>
        <translation>ce qui est supposé</translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>you may not do that there</source>
        <translation>vous n’en avez pas le droit à cet endroit</translation>
    </message>
    <message>
        <source>it can only be read from there</source>
        <translation>on peut seulement y lire</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>no more of the disk is yours</source>
        <translation>votre part du disque est épuisée</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>il n’y est pas</translation>
    </message>
    <message>
        <source>its folder is not there</source>
        <translation>son dossier n’y est pas</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>son nom est trop long</translation>
    </message>
    <message>
        <source>the disk or stick does not answer</source>
        <translation>le disque ou la clé ne répond pas</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>un autre programme s’en sert</translation>
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
        <translation>Trésorerie</translation>
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
        <source>Unless late applications are taken, the next start is {month}</source>
        <translation>Si les candidatures tardives ne sont pas acceptées, la prochaine rentrée est en {month}</translation>
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
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>Annuler le dernier changement (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>TypeAhead</name>
    <message>
        <source>Show what there is</source>
        <translation>Montrer ce qu’il y a</translation>
    </message>
    <message>
        <source>Nothing has all these words. Some of them:</source>
        <translation>Rien ne contient tous ces mots. Avec certains d’entre eux&#xa0;:</translation>
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
    <name>WhatIfList</name>
    <message>
        <source>What if these existed?</source>
        <translation>Et si ceux-ci existaient&#xa0;?</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Why not …?</source>
        <translation>Pourquoi pas …&#xa0;?</translation>
    </message>
    <message>
        <source>Better routes, just out of reach</source>
        <translation>De meilleurs parcours, juste hors de portée</translation>
    </message>
    <message>
        <source>Suppose</source>
        <translation>Supposer</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>The changes that would open a route are on the page.</source>
        <translation>Les changements qui ouvriraient un parcours sont sur la page.</translation>
    </message>
    <message>
        <source>No better route is just out of reach.</source>
        <translation>Aucun meilleur parcours n’est juste hors de portée.</translation>
    </message>
    <message>
        <source>No better route was found.</source>
        <translation>Aucun meilleur parcours n’a été trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%n more not listed.</source>
        <translation>
            <numerusform>%n de plus non listée.</numerusform>
            <numerusform>%n de plus non listées.</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be others.</source>
        <translation>Il peut y en avoir d’autres.</translation>
    </message>
    <message>
        <source>{cost} + ?</source>
        <translation>{cost} +&#xa0;?</translation>
    </message>
    <message>
        <source>{route}: {month}, {cost}</source>
        <translation>{route}&#xa0;: {month}, {cost}</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Beside route {number}: {differences}</source>
        <translation>Par rapport au parcours {number}&#xa0;: {differences}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
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
    <message>
        <source>only proposed</source>
        <translation>seulement proposé</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Try with proposed pathways</source>
        <translation>Essayer avec les parcours proposés</translation>
    </message>
    <message>
        <source>It is in {routes}.</source>
        <translation>Elle figure sur {routes}.</translation>
    </message>
    <message>
        <source>It is listed as possible on {routes}.</source>
        <translation>Elle est donnée comme possible sur {routes}.</translation>
    </message>
    <message>
        <source>The search was stopped before it was complete.</source>
        <translation>La recherche a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>every route</source>
        <translation>tous les parcours</translation>
    </message>
    <message numerus="yes">
        <source>route(s) {numbers}</source>
        <translation>
            <numerusform>le parcours {numbers}</numerusform>
            <numerusform>les parcours {numbers}</numerusform>
        </translation>
    </message>
    <message>
        <source>It would only serve what is out itself: {steps}.</source>
        <translation>Elle ne servirait que ce qui est lui-même exclu&#xa0;: {steps}.</translation>
    </message>
    <message numerus="yes">
        <source>It means %n month(s) without a salary.</source>
        <translation>
            <numerusform>Cela signifie&#xa0;%n mois sans salaire.</numerusform>
            <numerusform>Cela signifie&#xa0;%n mois sans salaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is closed.</source>
        <translation>C’est fermé.</translation>
    </message>
    <message>
        <source>You left it out of the question.</source>
        <translation>Vous l’avez exclu de la question.</translation>
    </message>
    <message>
        <source>It is only proposed; the question does not count on proposals.</source>
        <translation>Ce n’est que proposé&#xa0;; la question ne compte pas sur les projets.</translation>
    </message>
    <message>
        <source>The goal is held already: there is nothing to do.</source>
        <translation>Le but est déjà acquis&#xa0;: il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Nothing leads to the goal within your limits, with it or without.</source>
        <translation>Rien ne mène au but dans vos limites, avec ou sans.</translation>
    </message>
    <message>
        <source>It asks for this, which does not hold: {part}.</source>
        <translation>Il faut ceci, qui n’est pas rempli&#xa0;: {part}.</translation>
    </message>
    <message>
        <source>It asks for this, which is not known: {part}.</source>
        <translation>Il faut ceci, qui n’est pas connu&#xa0;: {part}.</translation>
    </message>
    <message>
        <source>It needs this, and nothing open brings it: {part}.</source>
        <translation>Il faut ceci, et rien d’ouvert ne l’apporte&#xa0;: {part}.</translation>
    </message>
    <message>
        <source>It takes {hours} hours of study a week, more than allowed.</source>
        <translation>Il faut {hours} heures d’étude par semaine, plus que permis.</translation>
    </message>
    <message>
        <source>It is not offered in any way of studying that will do.</source>
        <translation>Ce n’est proposé dans aucun mode d’étude qui convienne.</translation>
    </message>
    <message>
        <source>Nothing would be gained: what it brings is held already.</source>
        <translation>Rien à y gagner&#xa0;: ce qu’il apporte est déjà acquis.</translation>
    </message>
    <message>
        <source>It does not lead to the goal.</source>
        <translation>Cela ne mène pas au but.</translation>
    </message>
    <message>
        <source>Over budget: no plan with it costs less than {sum}.</source>
        <translation>Hors budget&#xa0;: aucun plan avec cela ne coûte moins de {sum}.</translation>
    </message>
    <message>
        <source>What it asks of you cannot be true together with what the rest of the way asks.</source>
        <translation>Ce qui vous est demandé ici est incompatible avec ce que demande le reste du chemin.</translation>
    </message>
    <message>
        <source>In every plan with it something needed would have lapsed.</source>
        <translation>Dans tout plan avec cela, quelque chose de nécessaire aurait expiré.</translation>
    </message>
    <message>
        <source>No step brings it.</source>
        <translation>Aucune étape ne l’apporte.</translation>
    </message>
    <message>
        <source>It is not a sum to keep, so it is never counted in the net cost.</source>
        <translation>Ce n’est pas une somme à garder, donc elle n’entre jamais dans le coût net.</translation>
    </message>
    <message>
        <source>It is given at somebody’s discretion, so it is never counted.</source>
        <translation>Elle est accordée au cas par cas, donc jamais comptée.</translation>
    </message>
    <message>
        <source>Only an upper limit is published, so it is never counted.</source>
        <translation>Seul un maximum est publié, donc elle n’est jamais comptée.</translation>
    </message>
    <message>
        <source>On {routes} this is not met: {part}.</source>
        <translation>Sur {routes}, ceci n’est pas rempli&#xa0;: {part}.</translation>
    </message>
    <message>
        <source>On {routes} it depends on what is not known.</source>
        <translation>Sur {routes}, cela dépend de ce qui n’est pas connu.</translation>
    </message>
    <message>
        <source>On {routes} it is lost by taking {steps}.</source>
        <translation>Sur {routes}, elle est perdue en suivant&#xa0;: {steps}.</translation>
    </message>
    <message>
        <source>On {routes} it may not be had with {bursaries}; claiming it instead costs {sum}.</source>
        <translation>Sur {routes}, elle ne se cumule pas avec&#xa0;: {bursaries}&#xa0;; la demander à la place coûte {sum}.</translation>
    </message>
    <message>
        <source>On {routes} there is no fee for it to pay.</source>
        <translation>Sur {routes}, il n’y a pas de frais à payer.</translation>
    </message>
    <message>
        <source>On {routes} others already pay all it could.</source>
        <translation>Sur {routes}, d’autres paient déjà tout ce qu’elle pourrait.</translation>
    </message>
    <message>
        <source>It can start in {month} at the earliest.</source>
        <translation>Cela peut commencer au plus tôt en {month}.</translation>
    </message>
    <message>
        <source>It is of use if started by {month}.</source>
        <translation>C’est utile si commencé au plus tard en {month}.</translation>
    </message>
    <message>
        <source>No start is soon enough for it to be of use.</source>
        <translation>Aucun début n’est assez tôt pour que ce soit utile.</translation>
    </message>
    <message>
        <source>With it nobody arrives before {month}.</source>
        <translation>Avec cela, nul n’arrive avant {month}.</translation>
    </message>
    <message>
        <source>It comes too late.</source>
        <translation>C’est trop tard.</translation>
    </message>
    <message>
        <source>With it the plan is worse than a route there is, better in nothing.</source>
        <translation>Avec cela, le plan est moins bon qu’un parcours existant, et meilleur en rien.</translation>
    </message>
    <message>
        <source>With it the plan is as good as a route there is, which stands for both.</source>
        <translation>Avec cela, le plan vaut un parcours existant, qui représente les deux.</translation>
    </message>
    <message>
        <source>It is not needed: the best ways with it are there just as soon without it.</source>
        <translation>Inutile&#xa0;: les meilleurs parcours avec cela arrivent aussi tôt sans.</translation>
    </message>
    <message>
        <source>The search was cut short before it was settled whether a plan with it is worth taking.</source>
        <translation>La recherche a été écourtée avant de savoir si un plan avec cela en vaut la peine.</translation>
    </message>
    <message>
        <source>{cost} + ?</source>
        <translation>{cost} +&#xa0;?</translation>
    </message>
    <message>
        <source>The best plan with it: {month}, {cost}</source>
        <translation>Le meilleur plan avec cela&#xa0;: {month}, {cost}</translation>
    </message>
    <message>
        <source>{plan}. Route {number} comes to the same.</source>
        <translation>{plan}. Le parcours {number} revient au même.</translation>
    </message>
    <message>
        <source>{plan}. Beside route {number}: {differences}.</source>
        <translation>{plan}. Par rapport au parcours {number}&#xa0;: {differences}.</translation>
    </message>
    <message>
        <source>Every step that brings it is out:</source>
        <translation>Toute étape qui l’apporte est exclue&#xa0;:</translation>
    </message>
    <message>
        <source>No route takes a step it is for:</source>
        <translation>Aucun parcours ne suit une étape concernée&#xa0;:</translation>
    </message>
    <message>
        <source>{step}: {reason}</source>
        <translation>{step}&#xa0;: {reason}</translation>
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
    <name>WhyNotAsked</name>
    <message>
        <source>A step, a qualification or money</source>
        <translation>Une étape, une qualification ou une aide</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Pourquoi pas</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Put this aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Put “{name}” aside</source>
        <translation>Mettre «&#xa0;{name}&#xa0;» de côté</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>local</source>
        <comment>after the name of what one has added oneself</comment>
        <translation>local</translation>
    </message>
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
        <source>{others} or {last}</source>
        <comment>alternatives; {others} are one, or several with commas</comment>
        <translation>{others} ou {last}</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <comment>things that stand each for itself</comment>
        <translation>{one}&#xa0;; {other}</translation>
    </message>
    <message>
        <source>{earlier}, then {later}</source>
        <translation>{earlier}, puis {later}</translation>
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
    <name>Years</name>
    <message>
        <source>{year} figure</source>
        <translation>chiffre de {year}</translation>
    </message>
    <message>
        <source>{fee} at {year} prices</source>
        <translation>{fee} aux prix de {year}</translation>
    </message>
    <message>
        <source>{year} prices</source>
        <translation>prix {year}</translation>
    </message>
    <message>
        <source>about {year}</source>
        <comment>the year of a figure</comment>
        <translation>vers {year}</translation>
    </message>
    <message>
        <source>from {year}</source>
        <comment>the year of a figure</comment>
        <translation>dès {year}</translation>
    </message>
    <message>
        <source>{year} to {last}</source>
        <translation>{year} à {last}</translation>
    </message>
    <message>
        <source>{year}, the latest found</source>
        <translation>{year}, le plus récent trouvé</translation>
    </message>
    <message>
        <source>{year}, when it began</source>
        <translation>{year}, à ses débuts</translation>
    </message>
    <message>
        <source>{year} pilot</source>
        <translation>projet pilote {year}</translation>
    </message>
    <message>
        <source>{year} legislative session</source>
        <translation>session législative {year}</translation>
    </message>
    <message>
        <source>rule of {year}</source>
        <translation>règle de {year}</translation>
    </message>
    <message>
        <source>rule in force</source>
        <translation>règle en vigueur</translation>
    </message>
    <message>
        <source>undated</source>
        <comment>of a figure</comment>
        <translation>sans date</translation>
    </message>
    <message>
        <source>undated page, read {year}</source>
        <translation>page sans date, lue en {year}</translation>
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
        <source>Show the whole of it</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Tout</translation>
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
        <translation>Pour</translation>
    </message>
    <message>
        <source>In the workforce plans</source>
        <translation>Dans les plans de main-d’œuvre</translation>
    </message>
    <message>
        <source>What leads here</source>
        <translation>Ce qui y mène</translation>
    </message>
    <message>
        <source>No step of the catalogue leads here.</source>
        <translation>Aucune étape du catalogue n’y mène.</translation>
    </message>
    <message>
        <source>Holding one of these counts too</source>
        <translation>Avoir l’un de ceux-ci compte aussi</translation>
    </message>
    <message>
        <source>Whoever holds it also holds</source>
        <translation>Qui l’a possède aussi</translation>
    </message>
    <message>
        <source>What it leads to</source>
        <translation>Où cela mène</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soutien</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Ce qu’elle demande</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Ce que cela apporte</translation>
    </message>
    <message>
        <source>Money for it</source>
        <translation>Aides pour cela</translation>
    </message>
    <message>
        <source>Papers to send</source>
        <translation>Documents à envoyer</translation>
    </message>
    <message>
        <source>Amount not known</source>
        <translation>Montant inconnu</translation>
    </message>
    <message>
        <source>Given at somebody’s discretion, so never counted on</source>
        <translation>Accordée au cas par cas, donc jamais comptée</translation>
    </message>
    <message>
        <source>Who can have it</source>
        <translation>Qui peut l’avoir</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Versée pour</translation>
    </message>
    <message>
        <source>Not together with</source>
        <translation>Non cumulable avec</translation>
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
        <translation>
            <numerusform>Afficher&#xa0;%n autre source</numerusform>
            <numerusform>Afficher&#xa0;%n autres sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_RoutePage</name>
    <message>
        <source>Route {number} of {total}</source>
        <translation>Parcours {number} sur {total}</translation>
    </message>
    <message>
        <source>Arrives {month}, after {span}</source>
        <translation>Arrivée en {month}, après {span}</translation>
    </message>
    <message>
        <source>Why this route</source>
        <translation>Pourquoi ce parcours</translation>
    </message>
    <message>
        <source>No step can be left out: without any one of them the goal is not reached.</source>
        <translation>Aucune étape n’est superflue&#xa0;: sans l’une d’elles, le but n’est pas atteint.</translation>
    </message>
    <message>
        <source>What each step is for</source>
        <translation>À quoi sert chaque étape</translation>
    </message>
    <message>
        <source>It assumes</source>
        <translation>Il suppose</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message numerus="yes">
        <source>Also at (%n)</source>
        <translation>
            <numerusform>Aussi à (%n)</numerusform>
            <numerusform>Aussi à (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>If you stop half-way</source>
        <translation>Si vous arrêtez à mi-chemin</translation>
    </message>
    <message>
        <source>Papers to send for</source>
        <translation>Documents à demander</translation>
    </message>
    <message>
        <source>Money, month by month</source>
        <translation>Argent, mois par mois</translation>
    </message>
    <message>
        <source>Renewals on the way come to {sum}; they are not in the net cost.</source>
        <translation>Les renouvellements en chemin font {sum}&#xa0;; ils ne sont pas dans le coût net.</translation>
    </message>
    <message>
        <source>{month} · {sum} so far</source>
        <translation>{month} · {sum} jusque-là</translation>
    </message>
    <message>
        <source>{month} · {sum} so far, as planned</source>
        <translation>{month} · {sum} jusque-là, tel que prévu</translation>
    </message>
    <message>
        <source>Beyond the goal</source>
        <translation>Au-delà du but</translation>
    </message>
    <message>
        <source>Roles it opens</source>
        <translation>Postes que cela ouvre</translation>
    </message>
    <message>
        <source>Steps that ask for it</source>
        <translation>Étapes qui le demandent</translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <translation>{number}. {step}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Suppose {name} existed</source>
        <translation>Supposer que ceci existe&#xa0;: {name}</translation>
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
        <translation>Poste, qualification, étape, aide, établissement…</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Chercher dans le catalogue</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
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
        <source>See the routes without it</source>
        <translation>Voir les parcours sans elle</translation>
    </message>
    <message>
        <source>Set something aside…</source>
        <translation>Écarter quelque chose…</translation>
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
    <message numerus="yes">
        <source>%n more source(s)</source>
        <translation>
            <numerusform>%n autre source</numerusform>
            <numerusform>%n autres sources</numerusform>
        </translation>
    </message>
</context>
</TS>
