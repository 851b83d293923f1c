<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>AdditionsDialog</name>
    <message numerus="yes">
        <source>Written to {file}: %n addition(s), and nothing else of the casebook.</source>
        <translation>
            <numerusform>Written to {file}: %n addition, and nothing else of the casebook.</numerusform>
            <numerusform>Written to {file}: %n additions, and nothing else of the casebook.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerControls</name>
    <message numerus="yes">
        <source>%n routes depend on it.</source>
        <translation>
            <numerusform>%n route depends on it.</numerusform>
            <numerusform>%n routes depend on it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchWindow</name>
    <message numerus="yes">
        <source>{file}: %n row(s) ready</source>
        <translation>
            <numerusform>{file}: %n row ready</numerusform>
            <numerusform>{file}: %n rows ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to put right, left out until then</source>
        <translation>
            <numerusform>%n row to put right, left out until then</numerusform>
            <numerusform>%n rows to put right, left out until then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) got no summary</source>
        <translation>
            <numerusform>%n row got no summary</numerusform>
            <numerusform>%n rows got no summary</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BursaryDetails</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cash</name>
    <message numerus="yes">
        <source>%n fee(s) not known</source>
        <translation>
            <numerusform>%n fee not known</numerusform>
            <numerusform>%n fees not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueChanges</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Circumstances</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h a week</source>
        <translation>
            <numerusform>%n h a week</numerusform>
            <numerusform>%n h a week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientDeeds</name>
    <message numerus="yes">
        <source>%n file(s) may still hold it: copies of the casebook made before, and casebooks set aside. You can remove them in the Client menu, under “Copies there are”.</source>
        <translation>
            <numerusform>%n file may still hold it: copies of the casebook made before, and casebooks set aside. You can remove them in the Client menu, under “Copies there are”.</numerusform>
            <numerusform>%n files may still hold it: copies of the casebook made before, and casebooks set aside. You can remove them in the Client menu, under “Copies there are”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ %n more</numerusform>
            <numerusform>+ %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message numerus="yes">
        <source>%n route(s) changed</source>
        <translation>
            <numerusform>%n route changed</numerusform>
            <numerusform>%n routes changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message numerus="yes">
        <source>+ %n fee(s) not known</source>
        <translation>
            <numerusform>+ %n fee not known</numerusform>
            <numerusform>+ %n fees not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible</source>
        <translation>
            <numerusform>%n possible</numerusform>
            <numerusform>%n possible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible, the largest up to {sum}</source>
        <translation>
            <numerusform>%n possible, up to {sum}</numerusform>
            <numerusform>%n possible, the largest up to {sum}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) decide</source>
        <translation>
            <numerusform>%n answer decides</numerusform>
            <numerusform>%n answers decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send for</source>
        <translation>
            <numerusform>%n to send for</numerusform>
            <numerusform>%n to send for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n should be under way already</source>
        <translation>
            <numerusform>%n should be under way already</numerusform>
            <numerusform>%n should be under way already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{listed} and %n more</source>
        <translation>
            <numerusform>{listed} and %n more</numerusform>
            <numerusform>{listed} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n read</numerusform>
            <numerusform>%n read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unverified</source>
        <translation>
            <numerusform>%n unverified</numerusform>
            <numerusform>%n unverified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n stale</numerusform>
            <numerusform>%n stale</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message numerus="yes">
        <source>%n ways to {goal}, side by side</source>
        <translation>
            <numerusform>%n way to {goal}</numerusform>
            <numerusform>%n ways to {goal}, side by side</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Funding</name>
    <message numerus="yes">
        <source>It settles {name} ({sum}) and %n more.</source>
        <translation>
            <numerusform>It settles {name} ({sum}) and %n more.</numerusform>
            <numerusform>It settles {name} ({sum}) and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{steps}; %n more</source>
        <translation>
            <numerusform>{steps}; %n more</numerusform>
            <numerusform>{steps}; %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those below wait on answers of yours.</source>
        <translation>
            <numerusform>%n of those below waits on an answer of yours.</numerusform>
            <numerusform>%n of those below wait on answers of yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of the place go with no step of these routes.</source>
        <translation>
            <numerusform>%n more of the place goes with no step of these routes.</numerusform>
            <numerusform>%n more of the place go with no step of these routes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bursaries are due if you start what they are for.</source>
        <translation>
            <numerusform>%n bursary is due if you start what it is for.</numerusform>
            <numerusform>%n bursaries are due if you start what they are for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n payments</source>
        <translation>
            <numerusform>in %n payment</numerusform>
            <numerusform>in %n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs answers: {questions}; %n more</source>
        <translation>
            <numerusform>Needs answers: {questions}; %n more</numerusform>
            <numerusform>Needs answers: {questions}; %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>apply by {day}: %n day(s) left</source>
        <translation>
            <numerusform>apply by {day}: %n day left</numerusform>
            <numerusform>apply by {day}: %n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FundingPlace</name>
    <message numerus="yes">
        <source>on %n route(s) to {goal}</source>
        <translation>
            <numerusform>on %n route to {goal}</numerusform>
            <numerusform>on %n routes to {goal}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gain</name>
    <message numerus="yes">
        <source>%n month(s) fewer without pay</source>
        <translation>
            <numerusform>%n month fewer without pay</numerusform>
            <numerusform>%n months fewer without pay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>opens %n route(s)</source>
        <translation>
            <numerusform>opens %n route</numerusform>
            <numerusform>opens %n routes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>makes %n route(s) surer</source>
        <translation>
            <numerusform>makes %n route surer</numerusform>
            <numerusform>makes %n routes surer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>closes %n route(s)</source>
        <translation>
            <numerusform>closes %n route</numerusform>
            <numerusform>closes %n routes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>makes %n route(s) less sure</source>
        <translation>
            <numerusform>makes %n route less sure</numerusform>
            <numerusform>makes %n routes less sure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImpossiblePage</name>
    <message numerus="yes">
        <source>%n changes would open the way; each is the smallest of its kind.</source>
        <translation>
            <numerusform>%n change would open the way; it is the smallest of its kind.</numerusform>
            <numerusform>%n changes would open the way; each is the smallest of its kind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n smallest sets of changes would open the way.</source>
        <translation>
            <numerusform>%n smallest set of changes would open the way.</numerusform>
            <numerusform>The %n smallest sets of changes would open the way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months late</source>
        <translation>
            <numerusform>%n month late</numerusform>
            <numerusform>%n months late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months without pay</source>
        <translation>
            <numerusform>%n month without pay</numerusform>
            <numerusform>%n months without pay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more: {why}</source>
        <translation>
            <numerusform>%n more: {why}</numerusform>
            <numerusform>%n more: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be had, further back.</source>
        <translation>
            <numerusform>%n more cannot be had, further back.</numerusform>
            <numerusform>%n more cannot be had, further back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LimitWords</name>
    <message numerus="yes">
        <source>%n study hours a week</source>
        <translation>
            <numerusform>%n study hour a week</numerusform>
            <numerusform>%n study hours a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop work for %n months</source>
        <translation>
            <numerusform>Stop work for %n month</numerusform>
            <numerusform>Stop work for %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Study %n hours a week</source>
        <translation>
            <numerusform>Study %n hour a week</numerusform>
            <numerusform>Study %n hours a week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkModel</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message numerus="yes">
        <source>Changed routes: %n client(s)</source>
        <translation>
            <numerusform>Changed routes: %n client</numerusform>
            <numerusform>Changed routes: %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>idle time after which something is locked</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Neighbours</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) here that are not shown</source>
        <translation>
            <numerusform>%n leads here that is not shown</numerusform>
            <numerusform>%n lead here that are not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leads to %n not shown</source>
        <translation>
            <numerusform>leads to %n not shown</numerusform>
            <numerusform>leads to %n not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpeningCard</name>
    <message numerus="yes">
        <source>%n changes together</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months unpaid</source>
        <translation>
            <numerusform>%n month unpaid</numerusform>
            <numerusform>%n months unpaid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutOfReach</name>
    <message numerus="yes">
        <source>%n role(s) out of reach</source>
        <translation>
            <numerusform>%n role out of reach</numerusform>
            <numerusform>%n roles out of reach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message numerus="yes">
        <source>of %n</source>
        <comment>pages in all</comment>
        <translation>
            <numerusform>of %n</numerusform>
            <numerusform>of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n met</numerusform>
            <numerusform>%n met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partly</source>
        <translation>
            <numerusform>%n partly</numerusform>
            <numerusform>%n partly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed</source>
        <translation>
            <numerusform>%n proposed</numerusform>
            <numerusform>%n proposed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not linked</source>
        <translation>
            <numerusform>%n not linked</numerusform>
            <numerusform>%n not linked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed step(s)</source>
        <translation>
            <numerusform>%n proposed step</numerusform>
            <numerusform>%n proposed steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) or qualification(s)</source>
        <translation>
            <numerusform>%n role or qualification</numerusform>
            <numerusform>%n roles or qualifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s) or loan(s)</source>
        <translation>
            <numerusform>%n grant or loan</numerusform>
            <numerusform>%n grants or loans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of support</source>
        <translation>
            <numerusform>%n kind of support</numerusform>
            <numerusform>%n kinds of support</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n route(s) to {goal} would take it, none of them better in any one figure.</source>
        <translation>
            <numerusform>%n route to {goal} would take it, better in no figure.</numerusform>
            <numerusform>%n routes to {goal} would take it, none of them better in any one figure.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message numerus="yes">
        <source>%n addition(s) of your own are planned with.</source>
        <translation>
            <numerusform>%n addition of your own is planned with.</numerusform>
            <numerusform>%n additions of your own are planned with.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask again what was put aside (%n)</source>
        <translation>
            <numerusform>Ask again what was put aside (%n)</numerusform>
            <numerusform>Ask again what was put aside (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionStrip</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message numerus="yes">
        <source>%n fee(s) not known</source>
        <translation>
            <numerusform>%n fee not known</numerusform>
            <numerusform>%n fees not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) without pay</source>
        <translation>
            <numerusform>%n month without pay</numerusform>
            <numerusform>%n months without pay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReachChart</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReachControls</name>
    <message numerus="yes">
        <source>Within %n year(s)</source>
        <translation>
            <numerusform>Within %n year</numerusform>
            <numerusform>Within %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) not settled</source>
        <translation>
            <numerusform>%n role not settled</numerusform>
            <numerusform>%n roles not settled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReachPage</name>
    <message numerus="yes">
        <source>%n more role(s) past these limits</source>
        <translation>
            <numerusform>%n more role past these limits</numerusform>
            <numerusform>%n more roles past these limits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n other record</numerusform>
            <numerusform>%n other records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
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
            <numerusform>%n saved route</numerusform>
            <numerusform>%n saved routes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Requirement</name>
    <message numerus="yes">
        <source>{values} or %n more</source>
        <translation>
            <numerusform>{values} or %n more</numerusform>
            <numerusform>{values} or %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s) more</source>
        <translation>
            <numerusform>%n assumption more</numerusform>
            <numerusform>%n assumptions more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s) fewer</source>
        <translation>
            <numerusform>%n assumption fewer</numerusform>
            <numerusform>%n assumptions fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) more without pay</source>
        <translation>
            <numerusform>%n month more without pay</numerusform>
            <numerusform>%n months more without pay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) fewer without pay</source>
        <translation>
            <numerusform>%n month fewer without pay</numerusform>
            <numerusform>%n months fewer without pay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more step(s) with them</source>
        <translation>
            <numerusform>and %n more step with them</numerusform>
            <numerusform>and %n more steps with them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouteDelegate</name>
    <message numerus="yes">
        <source>months</source>
        <translation>
            <numerusform>month</numerusform>
            <numerusform>months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouteFiles</name>
    <message numerus="yes">
        <source>%n addition(s) of your own are not in it.</source>
        <translation>
            <numerusform>%n addition of your own is not in it.</numerusform>
            <numerusform>%n additions of your own are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n more.</source>
        <translation>
            <numerusform>There is %n more.</numerusform>
            <numerusform>There are %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouteRows</name>
    <message numerus="yes">
        <source>also at %n others</source>
        <translation>
            <numerusform>also at %n other</numerusform>
            <numerusform>also at %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumptions</source>
        <translation>
            <numerusform>%n assumption</numerusform>
            <numerusform>%n assumptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>proposal, %n assumed</source>
        <translation>
            <numerusform>proposal, %n assumed</numerusform>
            <numerusform>proposal, %n assumed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months without pay</source>
        <translation>
            <numerusform>%n month without pay</numerusform>
            <numerusform>%n months without pay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n fees not known</source>
        <translation>
            <numerusform>+ %n fee not known</numerusform>
            <numerusform>+ %n fees not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutesPage</name>
    <message numerus="yes">
        <source>%n rule(s) set aside for this client by an adviser</source>
        <translation>
            <numerusform>%n rule set aside for this client by an adviser</numerusform>
            <numerusform>%n rules set aside for this client by an adviser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %n</source>
        <translation>
            <numerusform>Compare %n</numerusform>
            <numerusform>Compare %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare the first %n</source>
        <translation>
            <numerusform>Compare the first %n</numerusform>
            <numerusform>Compare the first %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare all %n</source>
        <translation>
            <numerusform>Compare all %n</numerusform>
            <numerusform>Compare all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedRouteWork</name>
    <message numerus="yes">
        <source>%n saved route(s) could not be checked.</source>
        <translation>
            <numerusform>%n saved route could not be checked.</numerusform>
            <numerusform>%n saved routes could not be checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message numerus="yes">
        <source>%Ln more hidden by the filters</source>
        <translation>
            <numerusform>%Ln more hidden by the filters</numerusform>
            <numerusform>%Ln more hidden by the filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} entries</source>
        <translation>
            <numerusform>{count} of {total} entry</numerusform>
            <numerusform>{count} of {total} entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} entry</numerusform>
            <numerusform>{count} entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n months without pay</source>
        <translation>
            <numerusform>%n month without pay</numerusform>
            <numerusform>%n months without pay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply by {day} · %n days</source>
        <translation>
            <numerusform>Apply by {day} · %n day</numerusform>
            <numerusform>Apply by {day} · %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message numerus="yes">
        <source>%n more not listed.</source>
        <translation>
            <numerusform>%n more not listed.</numerusform>
            <numerusform>%n more not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message numerus="yes">
        <source>%n ways to {goal} were checked. Each meets one of these limits first.</source>
        <translation>
            <numerusform>%n way to {goal} was checked. It meets one of these limits first.</numerusform>
            <numerusform>%n ways to {goal} were checked. Each meets one of these limits first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n ways lead to {goal}. Each meets one of these limits first.</source>
        <translation>
            <numerusform>At least %n way leads to {goal}. It meets one of these limits first.</numerusform>
            <numerusform>At least %n ways lead to {goal}. Each meets one of these limits first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>route(s) {numbers}</source>
        <translation>
            <numerusform>route {numbers}</numerusform>
            <numerusform>routes {numbers}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It means %n month(s) without a salary.</source>
        <translation>
            <numerusform>It means %n month without a salary.</numerusform>
            <numerusform>It means %n months without a salary.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n y</source>
        <comment>a number of years, very short</comment>
        <translation>
            <numerusform>%n y</numerusform>
            <numerusform>%n y</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n m</source>
        <comment>a number of months, very short</comment>
        <translation>
            <numerusform>%n m</numerusform>
            <numerusform>%n m</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Page</name>
    <message numerus="yes">
        <source>Show %n more source(s)</source>
        <translation>
            <numerusform>Show %n more source</numerusform>
            <numerusform>Show %n more sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_RoutePage</name>
    <message numerus="yes">
        <source>Also at (%n)</source>
        <translation>
            <numerusform>Also at (%n)</numerusform>
            <numerusform>Also at (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_StepPage</name>
    <message numerus="yes">
        <source>%n more not due</source>
        <translation>
            <numerusform>%n more not due</numerusform>
            <numerusform>%n more not due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more source(s)</source>
        <translation>
            <numerusform>%n more source</numerusform>
            <numerusform>%n more sources</numerusform>
        </translation>
    </message>
</context>
</TS>
