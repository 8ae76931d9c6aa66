<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AgendaWords</name>
    <message numerus="yes">
        <source>Classify %n assets.</source>
        <translation>
            <numerusform>Classify %n asset.</numerusform>
            <numerusform>Classify %n assets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Score the risks of %n assets.</source>
        <translation>
            <numerusform>Score the risks of %n asset.</numerusform>
            <numerusform>Score the risks of %n assets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsCommand</name>
    <message numerus="yes">
        <source>Sheet “%1”: header in row %2, %n records</source>
        <translation>
            <numerusform>Sheet “%1”: header in row %2, %n record</numerusform>
            <numerusform>Sheet “%1”: header in row %2, %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message numerus="yes">
        <source>Wrote %n rows to “%1”.</source>
        <translation>
            <numerusform>Wrote %n row to “%1”.</numerusform>
            <numerusform>Wrote %n rows to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetWords</name>
    <message numerus="yes">
        <source>%1: %2 and %n more</source>
        <translation>
            <numerusform>%1: %2 and %n more</numerusform>
            <numerusform>%1: %2 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message numerus="yes">
        <source>%n rows: %1 added, %2 updated, %3 unchanged, %4 skipped, %5 rejected</source>
        <translation>
            <numerusform>%n row: %1 added, %2 updated, %3 unchanged, %4 skipped, %5 rejected</numerusform>
            <numerusform>%n rows: %1 added, %2 updated, %3 unchanged, %4 skipped, %5 rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalLabel</name>
    <message numerus="yes">
        <source>Changed %n assets</source>
        <translation>
            <numerusform>Changed %n asset</numerusform>
            <numerusform>Changed %n assets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassedRows</name>
    <message numerus="yes">
        <source>%n further row(s) of this kind were passed over.</source>
        <translation>
            <numerusform>%n further row of this kind was passed over.</numerusform>
            <numerusform>%n further rows of this kind were passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a name hold only what the form repeats and were passed over.</source>
        <translation>
            <numerusform>%n row without a name holds only what the form repeats and was passed over.</numerusform>
            <numerusform>%n rows without a name hold only what the form repeats and were passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) from row %1 (%2) on stand below the table and were not read.</source>
        <translation>
            <numerusform>%n row from row %1 (%2) on stands below the table and was not read.</numerusform>
            <numerusform>%n rows from row %1 (%2) on stand below the table and were not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) beside the table&apos;s columns, the first in %1, were not read.</source>
        <translation>
            <numerusform>%n cell beside the table&apos;s columns, in %1, was not read.</numerusform>
            <numerusform>%n cells beside the table&apos;s columns, the first in %1, were not read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadBudget</name>
    <message numerus="yes">
        <source>Reading the file took longer than %n second(s) and was given up. Split it into several files.</source>
        <translation>
            <numerusform>Reading the file took longer than %n second and was given up. Split it into several files.</numerusform>
            <numerusform>Reading the file took longer than %n seconds and was given up. Split it into several files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message numerus="yes">
        <source>%n problems were found.</source>
        <translation>
            <numerusform>%n problem was found.</numerusform>
            <numerusform>%n problems were found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daicho::Composition</name>
    <message numerus="yes">
        <source>Wrote %n rows to “%1”.</source>
        <translation>
            <numerusform>Wrote %n row to “%1”.</numerusform>
            <numerusform>Wrote %n rows to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daicho::EditorPanel</name>
    <message numerus="yes">
        <source>%n assets chosen</source>
        <translation>
            <numerusform>%n asset chosen</numerusform>
            <numerusform>%n assets chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daicho::EntryDetails</name>
    <message numerus="yes">
        <source>and %n more records</source>
        <translation>
            <numerusform>and %n more record</numerusform>
            <numerusform>and %n more records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daicho::FacetPanel</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n more…</numerusform>
            <numerusform>%n more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daicho::ImportMappingStep</name>
    <message numerus="yes">
        <source>%1 (%n row(s))</source>
        <extracomment>A sheet of a workbook and how many records it holds.</extracomment>
        <translation>
            <numerusform>%1 (%n row)</numerusform>
            <numerusform>%1 (%n rows)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Headings in row %1, %n row(s) of records.</source>
        <translation>
            <numerusform>Headings in row %1, %n row of records.</numerusform>
            <numerusform>Headings in row %1, %n rows of records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daicho::JournalPage</name>
    <message numerus="yes">
        <source>%n entries, newest first</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries, newest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n entries match</source>
        <translation>
            <numerusform>More than %n entry matches</numerusform>
            <numerusform>More than %n entries match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries match</source>
        <translation>
            <numerusform>%n entry matches</numerusform>
            <numerusform>%n entries match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are not as they were written. Keep the file as it is and compare it with a backup.</source>
        <translation>
            <numerusform>%n thing is not as it was written. Keep the file as it is and compare it with a backup.</numerusform>
            <numerusform>%n things are not as they were written. Keep the file as it is and compare it with a backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daicho::NavigationBar</name>
    <message numerus="yes">
        <source>%1, %n due</source>
        <extracomment>Name of a page and the number of things that are due on it, for screen readers.</extracomment>
        <translation>
            <numerusform>%1, %n due</numerusform>
            <numerusform>%1, %n due</numerusform>
        </translation>
    </message>
</context>
</TS>
