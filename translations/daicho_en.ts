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
    <name>AssetChecks</name>
    <message numerus="yes">
        <source>The change lowers the class of %n assets. Lowering a class needs a reason and an approver. Nothing was changed.</source>
        <translation>
            <numerusform>The change lowers the class of %n asset. Lowering a class needs a reason and an approver. Nothing was changed.</numerusform>
            <numerusform>The change lowers the class of %n assets. Lowering a class needs a reason and an approver. Nothing was changed.</numerusform>
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
    <name>ExportDepartment</name>
    <message numerus="yes">
        <source>Wrote %n workbooks to “%1”.</source>
        <translation>
            <numerusform>Wrote %n workbook to “%1”.</numerusform>
            <numerusform>Wrote %n workbooks to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportScoring</name>
    <message numerus="yes">
        <source>Wrote %n files of “%1” to “%2”.</source>
        <translation>
            <numerusform>Wrote %n file of “%1” to “%2”.</numerusform>
            <numerusform>Wrote %n files of “%1” to “%2”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportUnitDocuments</name>
    <message numerus="yes">
        <source>Wrote %n files to “%1”.</source>
        <translation>
            <numerusform>Wrote %n file to “%1”.</numerusform>
            <numerusform>Wrote %n files to “%1”.</numerusform>
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
    <name>FigureExplanation</name>
    <message numerus="yes">
        <source>%n raters scored this pair: the highest value stands until they agree.</source>
        <translation>
            <numerusform>%n rater scored this pair.</numerusform>
            <numerusform>%n raters scored this pair: the highest value stands until they agree.</numerusform>
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
    <message numerus="yes">
        <source>%1: sent to %n units</source>
        <translation>
            <numerusform>%1: sent to %n unit</numerusform>
            <numerusform>%1: sent to %n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: accepted the answers of %n units</source>
        <translation>
            <numerusform>%1: accepted the answers of %n unit</numerusform>
            <numerusform>%1: accepted the answers of %n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n answers of departments</source>
        <translation>
            <numerusform>Accepted %n answer of departments</numerusform>
            <numerusform>Accepted %n answers of departments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejected %n answers of departments</source>
        <translation>
            <numerusform>Rejected %n answer of departments</numerusform>
            <numerusform>Rejected %n answers of departments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Classified %n assets as %1</source>
        <translation>
            <numerusform>Classified %n asset as %1</numerusform>
            <numerusform>Classified %n assets as %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n assets</source>
        <translation>
            <numerusform>Removed %n asset</numerusform>
            <numerusform>Removed %n assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” treats %n more risks</source>
        <translation>
            <numerusform>“%1” treats %n more risk</numerusform>
            <numerusform>“%1” treats %n more risks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” treats %n risks less</source>
        <translation>
            <numerusform>“%1” treats %n risk less</numerusform>
            <numerusform>“%1” treats %n risks less</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n risks</source>
        <translation>
            <numerusform>Accepted %n risk</numerusform>
            <numerusform>Accepted %n risks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allowed %n exceptions</source>
        <translation>
            <numerusform>Allowed %n exception</numerusform>
            <numerusform>Allowed %n exceptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 agreed on %n risks</source>
        <translation>
            <numerusform>%1 agreed on %n risk</numerusform>
            <numerusform>%1 agreed on %n risks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopened what was agreed on %n risks</source>
        <translation>
            <numerusform>Reopened what was agreed on %n risk</numerusform>
            <numerusform>Reopened what was agreed on %n risks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scored %n pairs in the grid</source>
        <translation>
            <numerusform>Scored %n pair in the grid</numerusform>
            <numerusform>Scored %n pairs in the grid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeCommand</name>
    <message numerus="yes">
        <source>%1: %n row(s): %2 updated, %3 added, %4 unchanged, %5 confirmed, %6 not confirmed</source>
        <translation>
            <numerusform>%1: %n row: %2 updated, %3 added, %4 unchanged, %5 confirmed, %6 not confirmed</numerusform>
            <numerusform>%1: %n rows: %2 updated, %3 added, %4 unchanged, %5 confirmed, %6 not confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: scores of %2 for %n item(s): %3 added, %4 updated, %5 unchanged, %6 not known, %7 open</source>
        <translation>
            <numerusform>%1: scores of %2 for %n item: %3 added, %4 updated, %5 unchanged, %6 not known, %7 open</numerusform>
            <numerusform>%1: scores of %2 for %n items: %3 added, %4 updated, %5 unchanged, %6 not known, %7 open</numerusform>
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
    <name>RoundText</name>
    <message numerus="yes">
        <source>%1 · %2 · %n items</source>
        <translation>
            <numerusform>%1 · %2 · %n item</numerusform>
            <numerusform>%1 · %2 · %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items go to the raters</source>
        <translation>
            <numerusform>%n item goes to the raters</numerusform>
            <numerusform>%n items go to the raters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups find no room: their drafts stand</source>
        <translation>
            <numerusform>%n group finds no room: its draft stands</numerusform>
            <numerusform>%n groups find no room: their drafts stand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoringLabel</name>
    <message numerus="yes">
        <source>Took over %n proposed likelihoods</source>
        <translation>
            <numerusform>Took over %n proposed likelihood</numerusform>
            <numerusform>Took over %n proposed likelihoods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prepared %1 with %n items</source>
        <translation>
            <numerusform>Prepared %1 with %n item</numerusform>
            <numerusform>Prepared %1 with %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: scored %n assets alike</source>
        <translation>
            <numerusform>%1: scored %n asset alike</numerusform>
            <numerusform>%1: scored %n assets alike</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetPlanner</name>
    <message numerus="yes">
        <source>%n formula(s), the first in %1, have no stored result and are read as blank cells. Open the workbook in Excel, save it and import it again.</source>
        <translation>
            <numerusform>%n formula, the one in %1, has no stored result and is read as a blank cell. Open the workbook in Excel, save it and import it again.</numerusform>
            <numerusform>%n formulas, the first in %1, have no stored result and are read as blank cells. Open the workbook in Excel, save it and import it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SitesCommand</name>
    <message numerus="yes">
        <source>%n likelihoods are decided as proposed.</source>
        <translation>
            <numerusform>%n likelihood is decided as proposed.</numerusform>
            <numerusform>%n likelihoods are decided as proposed.</numerusform>
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
    <name>daicho::AgreementPanel</name>
    <message numerus="yes">
        <source>Class %1. Holds for %n alike assets.</source>
        <translation>
            <numerusform>Class %1. Holds for %n alike asset.</numerusform>
            <numerusform>Class %1. Holds for %n alike assets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daicho::CheckDialog</name>
    <message numerus="yes">
        <source>The first %n are listed; the saved file has all of them.</source>
        <translation>
            <numerusform>The first %n is listed; the saved file has all of them.</numerusform>
            <numerusform>The first %n are listed; the saved file has all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daicho::ClassifyCard</name>
    <message numerus="yes">
        <source>%n assets chosen</source>
        <translation>
            <numerusform>%n asset chosen</numerusform>
            <numerusform>%n assets chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daicho::ClassifyPanel</name>
    <message numerus="yes">
        <source>Classify %n assets</source>
        <translation>
            <numerusform>Classify %n asset</numerusform>
            <numerusform>Classify %n assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds or copies %n other assets: answer for the most sensitive of them. The highest class among them is %1.</source>
        <translation>
            <numerusform>It holds or copies %n other asset: answer for the more sensitive of them. The highest class among them is %1.</numerusform>
            <numerusform>It holds or copies %n other assets: answer for the most sensitive of them. The highest class among them is %1.</numerusform>
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
    <name>daicho::ConsensusModel</name>
    <message numerus="yes">
        <source>%n rater(s)</source>
        <translation>
            <numerusform>%n rater</numerusform>
            <numerusform>%n raters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daicho::ConsensusPage</name>
    <message numerus="yes">
        <source>%n pair(s) are being scored</source>
        <translation>
            <numerusform>%n pair are being scored</numerusform>
            <numerusform>%n pairs are being scored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s), %1 agreed, %2 differing, %3 the same</source>
        <translation>
            <numerusform>%n pair, %1 agreed, %2 differing, %3 the same</numerusform>
            <numerusform>%n pairs, %1 agreed, %2 differing, %3 the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s) for raters to “%1”.</source>
        <translation>
            <numerusform>Wrote %n file for raters to “%1”.</numerusform>
            <numerusform>Wrote %n files for raters to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daicho::DifferenceDialog</name>
    <message numerus="yes">
        <source>The first %n rows are listed; the saved table has all of them.</source>
        <translation>
            <numerusform>The first %n row is listed; the saved table has all of them.</numerusform>
            <numerusform>The first %n rows are listed; the saved table has all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daicho::DocumentCommands</name>
    <message numerus="yes">
        <source>Wrote %n files to “%1”.</source>
        <translation>
            <numerusform>Wrote %n file to “%1”.</numerusform>
            <numerusform>Wrote %n files to “%1”.</numerusform>
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
    <name>daicho::ImportCheckStep</name>
    <message numerus="yes">
        <source>Take back %n correction(s)</source>
        <translation>
            <numerusform>Take back %n correction</numerusform>
            <numerusform>Take back %n corrections</numerusform>
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
    <name>daicho::LetterDialog</name>
    <message numerus="yes">
        <source>Text for %n units</source>
        <translation>
            <numerusform>Text for %n unit</numerusform>
            <numerusform>Text for %n units</numerusform>
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
<context>
    <name>daicho::PairPanel</name>
    <message numerus="yes">
        <source>%n pairs are ruled out</source>
        <translation>
            <numerusform>%n pair is ruled out</numerusform>
            <numerusform>%n pairs are ruled out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daicho::PasteReport</name>
    <message numerus="yes">
        <source>%n cells can&apos;t be written as they are. Nothing has been changed yet.</source>
        <translation>
            <numerusform>%n cell can&apos;t be written as it is. Nothing has been changed yet.</numerusform>
            <numerusform>%n cells can&apos;t be written as they are. Nothing has been changed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other cells can be written; the ones below keep what they hold.</source>
        <translation>
            <numerusform>%n other cell can be written; the ones below keep what they hold.</numerusform>
            <numerusform>%n other cells can be written; the ones below keep what they hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed.</source>
        <translation>
            <numerusform>The first %n is listed.</numerusform>
            <numerusform>The first %n are listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daicho::PlannedRiskModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daicho::PrepareDialog</name>
    <message numerus="yes">
        <source>%n find no room; their drafts stand.</source>
        <translation>
            <numerusform>%n finds no room; its draft stands.</numerusform>
            <numerusform>%n find no room; their drafts stand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daicho::RegisterPage</name>
    <message numerus="yes">
        <source>%n of the pasted cells lower a class. That needs a reason and an approver.</source>
        <translation>
            <numerusform>%n of the pasted cells lowers a class. That needs a reason and an approver.</numerusform>
            <numerusform>%n of the pasted cells lower a class. That needs a reason and an approver.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daicho::RelationPanel</name>
    <message numerus="yes">
        <source>This asset depends on itself by way of %n assets. They share their class.</source>
        <translation>
            <numerusform>This asset depends on itself by way of %n asset. They share their class.</numerusform>
            <numerusform>This asset depends on itself by way of %n assets. They share their class.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daicho::ReorganiseDialog</name>
    <message numerus="yes">
        <source>%n assets go from %1 to %2.</source>
        <translation>
            <numerusform>%n asset goes from %1 to %2.</numerusform>
            <numerusform>%n assets go from %1 to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daicho::RestrictionModel</name>
    <message numerus="yes">
        <source>%n asset(s) of this class</source>
        <translation>
            <numerusform>%n asset of this class</numerusform>
            <numerusform>%n assets of this class</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daicho::RestrictionPanel</name>
    <message numerus="yes">
        <source>%1: %2 of %n questions answered, %3 gaps</source>
        <translation>
            <numerusform>%1: %2 of %n question answered, %3 gaps</numerusform>
            <numerusform>%1: %2 of %n questions answered, %3 gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daicho::RiskListPanel</name>
    <message numerus="yes">
        <source>%n risks</source>
        <translation>
            <numerusform>%n risk</numerusform>
            <numerusform>%n risks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daicho::RoundPanel</name>
    <message numerus="yes">
        <source>%n scores were given for a group that their asset has left. Score these assets anew.</source>
        <translation>
            <numerusform>%n score was given for a group that its asset has left. Score this asset anew.</numerusform>
            <numerusform>%n scores were given for a group that their asset has left. Score these assets anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items, %1 of %2 scores</source>
        <translation>
            <numerusform>%n item, %1 of %2 scores</numerusform>
            <numerusform>%n items, %1 of %2 scores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daicho::ScoreGridModel</name>
    <message numerus="yes">
        <source>“%1” is no score. Type %n digits, one for each question: 34 or 3×4.</source>
        <translation>
            <numerusform>“%1” is no score. Type %n digit, one for each question: 34 or 3×4.</numerusform>
            <numerusform>“%1” is no score. Type %n digits, one for each question: 34 or 3×4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daicho::SitePanel</name>
    <message numerus="yes">
        <source>%n likelihoods decided; what stands in brackets is proposed</source>
        <translation>
            <numerusform>%n likelihood decided; what stands in brackets is proposed</numerusform>
            <numerusform>%n likelihoods decided; what stands in brackets is proposed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daicho::StocktakeBoardModel</name>
    <message numerus="yes">
        <source>%1, %n days late</source>
        <translation>
            <numerusform>%1, %n day late</numerusform>
            <numerusform>%1, %n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daicho::StocktakePage</name>
    <message numerus="yes">
        <source>Wrote %n workbooks to “%1”.</source>
        <translation>
            <numerusform>Wrote %n workbook to “%1”.</numerusform>
            <numerusform>Wrote %n workbooks to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n units have answered, %2 are overdue (%3)</source>
        <translation>
            <numerusform>%1 of %n unit has answered, %2 are overdue (%3)</numerusform>
            <numerusform>%1 of %n units have answered, %2 are overdue (%3)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daicho::TreatPage</name>
    <message numerus="yes">
        <source>For %n chosen risks.</source>
        <translation>
            <numerusform>For %n chosen risk.</numerusform>
            <numerusform>For %n chosen risks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Which measure treats the %n chosen risks?</source>
        <translation>
            <numerusform>Which measure treats the %n chosen risk?</numerusform>
            <numerusform>Which measure treats the %n chosen risks?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Which measure no longer treats the %n chosen risks?</source>
        <translation>
            <numerusform>Which measure no longer treats the %n chosen risk?</numerusform>
            <numerusform>Which measure no longer treats the %n chosen risks?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n rows to “%1”.</source>
        <translation>
            <numerusform>Wrote %n row to “%1”.</numerusform>
            <numerusform>Wrote %n rows to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daicho::UnitsPage</name>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n chosen</source>
        <translation>
            <numerusform>%1, %n chosen</numerusform>
            <numerusform>%1, %n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A reorganisation took effect on %1 and is not carried out yet. (%n planned)</source>
        <translation>
            <numerusform>A reorganisation took effect on %1 and is not carried out yet. (%n planned)</numerusform>
            <numerusform>A reorganisation took effect on %1 and is not carried out yet. (%n planned)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next reorganisation is kept for %1. (%n planned)</source>
        <translation>
            <numerusform>The next reorganisation is kept for %1. (%n planned)</numerusform>
            <numerusform>The next reorganisation is kept for %1. (%n planned)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daicho::WaitingList</name>
    <message numerus="yes">
        <source>%n answer(s) to decide on</source>
        <translation>
            <numerusform>%n answer to decide on</numerusform>
            <numerusform>%n answers to decide on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workbook(s): %1 assets confirmed, %2 changed, %3 answers wait.</source>
        <translation>
            <numerusform>%n workbook: %1 assets confirmed, %2 changed, %3 answers wait.</numerusform>
            <numerusform>%n workbooks: %1 assets confirmed, %2 changed, %3 answers wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workbook(s) were not merged:</source>
        <translation>
            <numerusform>%n workbook was not merged:</numerusform>
            <numerusform>%n workbooks were not merged:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n result sheet(s) to “%1”.</source>
        <translation>
            <numerusform>Wrote %n result sheet to “%1”.</numerusform>
            <numerusform>Wrote %n result sheets to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) were taken over.</source>
        <translation>
            <numerusform>%n score was taken over.</numerusform>
            <numerusform>%n scores were taken over.</numerusform>
        </translation>
    </message>
</context>
</TS>
