<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
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
        <translation>
            <numerusform>%n answer decide</numerusform>
            <numerusform>%n answers decide</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>{listed} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
</context>
<context>
    <name>ComparePage</name>
    <message numerus="yes">
        <source>%n ways to {goal}, side by side</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{steps}; %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait on answers of yours.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the place go with no step of these routes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bursaries are due if you start what they are for.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n payments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>apply by {day}: %n days left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FundingPlace</name>
    <message numerus="yes">
        <source>on %n routes to {goal}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <source>%n smallest sets of changes would open the way.</source>
        <translation>
            <numerusform>%n smallest set of changes would open the way.</numerusform>
            <numerusform>%n smallest sets of changes would open the way.</numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
    <name>QuestionList</name>
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
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Requirement</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
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
    <name>_StepPage</name>
    <message numerus="yes">
        <source>%n more not due</source>
        <translation>
            <numerusform>%n more not due</numerusform>
            <numerusform>%n more not due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more sources</source>
        <translation>
            <numerusform>%n more source</numerusform>
            <numerusform>%n more sources</numerusform>
        </translation>
    </message>
</context>
</TS>
