<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Catalogue</name>
    <message>
        <source>must be asset, place or unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be made of the letters C, I and A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names no category of this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names “%1”, which is no cause of its category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names no clause before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an object with the texts ja and en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list with at least one item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a text that is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a key of this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names the class “%1”, which the scheme does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the word “%1” already has another meaning here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be below the rank of the class before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be confidentiality, integrity or availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must hold confidentiality, integrity and availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no score for the class “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not valid JSON: %1 (byte %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be true in exactly one document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” holds no catalogue documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be scheme, method, threats, clauses, measures or choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names no scale of the method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no input of the method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be the operands of the step with the input&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the name of a step as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the operand “%1” has no scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no value for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has values for steps that the operands do not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither an input nor an earlier step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must name an input of the type flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither an input nor a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must name the risk or the level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the band needs from and to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a level of a table has no band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be below from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be above the band before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be above the value before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>either every step has an id or none has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key must be 1, 2 or 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be scale, flag or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number or a level id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be max, min, sum, product, difference, lookup or override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must hold one of risk_at_most, levels and per_value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no clause of the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no choice of that list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no measure area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scheme %1 has no table “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Classifier</name>
    <message>
        <source>“%1” is no question of this scheme. Its questions are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no answer to %2. Answer yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not answered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>This file is not a Daicho register. Nothing was changed in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register is damaged. Nothing was written; restore the newest backup and keep this file for examination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register is locked by another program or user. Nothing was written; try again when the other one has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register can&apos;t be written here. Copy it to a folder where you may write and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register could not be read or written: the disk is full or failing. The register is as it was before; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The register is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be opened. Check the path and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register refused an operation. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a register file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntityTable</name>
    <message>
        <source>The record was changed by someone else meanwhile. Nothing was saved; look at the newest state and repeat the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is still used by other records and can&apos;t be removed. Remove or change those first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalLabel</name>
    <message>
        <source>Added %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classified %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the register&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back entry %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redid entry %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1 (%2 added, %3 updated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Changed %n assets</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Scored %1 against %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the score of %1 against %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote the review report to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created the register of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>The installation is incomplete: %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This register was written by a newer version of Daicho (format %1, this version reads up to %2). It was not changed. Install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register holds references to records that do not exist. Restore the copy that was made before the update.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadBudget</name>
    <message>
        <source>The file holds more than %1 cells, which is more than a register can take. Split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook grows beyond %1 MiB when it is unpacked. Save only the sheet that is needed as a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading the file took longer than %n second(s) and was given up. Split it into several files.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than a real one holds (part %1). It is damaged or made to do harm; do not open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text at %1 is longer than Excel allows (32,767 characters in a cell). Shorten it and save the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is an archive of %1 files, which no workbook is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts of the workbook are too large to read. Split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordJson</name>
    <message>
        <source>The journal names fields that this version does not know.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>The record that was referred to does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wareki</name>
    <message>
        <source>“%1” is not a date. Write it like 2026-04-01, 令和8年4月1日 or R8.4.1.</source>
        <translation>「%1」は日付として読めません。2026-04-01、令和8年4月1日、R8.4.1 のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” does not exist in the calendar.</source>
        <translation>「%1」は暦にない日付です。</translation>
    </message>
    <message>
        <source>“%1” does not exist: the era ended on %2.</source>
        <translation>「%1」はない日付です。この元号は%2までです。</translation>
    </message>
    <message>
        <source>“%1” lies beyond the end of its era and was read as %2.</source>
        <translation>「%1」は元号の終わりより後の日付のため、%2と読みました。</translation>
    </message>
    <message>
        <source>“%1” does not exist: an era begins with its first year (元年).</source>
        <translation>「%1」はない日付です。元号は元年から始まります。</translation>
    </message>
    <message>
        <source>“%1” lies before 1873-01-01, when Japan still counted by the moon. Write the date of the present calendar, like 1872-12-31.</source>
        <translation>「%1」は1873-01-01より前で、旧暦の時代です。1872-12-31 のように今の暦の日付で書いてください。</translation>
    </message>
    <message>
        <source>“%1” does not exist: the era began on %2.</source>
        <translation>「%1」はない日付です。この元号は%2からです。</translation>
    </message>
    <message>
        <source>“%1” is not a fiscal year. Write it like 2026, 令和8年度 or R8.</source>
        <translation>「%1」は年度として読めません。2026、令和8年度、R8 のように書いてください。</translation>
    </message>
    <message>
        <source>There is no fiscal year “%1”.</source>
        <translation>「%1」という年度はありません。</translation>
    </message>
</context>
<context>
    <name>XmlParser</name>
    <message>
        <source>The workbook is damaged: its part %1 can&apos;t be read. Open it in Excel and save it again, or fetch it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook&apos;s part %1 declares a document type, which no program that writes workbooks does. It may be made to do harm and is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZipPackage</name>
    <message>
        <source>The workbook is damaged: its part %1 can&apos;t be unpacked. Open it in Excel and save it again, or fetch it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file begins like a workbook but is cut off or damaged. Fetch or save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is damaged: its part %1 is missing. Open it in Excel and save it again, or fetch it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is protected by a password. Take the password off and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>daicho::Theme</name>
    <message>
        <source>The PDF can&apos;t be written, because none of these Japanese fonts is installed: %1. Install one, on Debian with the package %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
