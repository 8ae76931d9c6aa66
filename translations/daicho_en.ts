<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>JournalLabel</name>
    <message numerus="yes">
        <source>Changed %n assets</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadBudget</name>
    <message numerus="yes">
        <source>Reading the file took longer than %n second(s) and was given up. Split it into several files.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daicho::NavigationBar</name>
    <message numerus="yes">
        <source>%1, %n due</source>
        <extracomment>Name of a page and the number of things that are due on it, for screen readers.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
