<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AssetQuery</name>
    <message>
        <source>There is no field “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssetService</name>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The asset does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no asset “%1” in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no value “%2”. Choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An asset out of scope needs the reason of the exclusion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The asset number %1 is taken by “%2”. Give another number or leave it empty for the next free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was removed by someone else meanwhile. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there “%2”, here “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed by someone else meanwhile. Nothing was saved.
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers give “%1” a lower class than it has. Lowering a class needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>CatalogueStore</name>
    <message>
        <source>The register knows another text of %1 “%2” version %3. A changed catalogue document needs a new version.</source>
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
    <name>ColumnMap</name>
    <message>
        <source>The value of &quot;%1&quot; in the map must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the map must be an object {&quot;…&quot;: &quot;…&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;header_row&quot; in the map must be the number of a row, from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is no JSON object: %1 at byte %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not begin with {</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map has the key &quot;%1&quot;, which is none of columns, values, sheet and header_row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map %1 can&apos;t be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvParser</name>
    <message>
        <source>Row %1 (line %2 of the file) holds a NUL byte, which no text has. The file is damaged or no CSV; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In row %1 (line %2 of the file) a quotation mark opens that is never closed. Close it, or double a mark that belongs to the text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The file “%1” can&apos;t be opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV file has one sheet only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell %1 is not written in %2 as the rest of the file is. Save the whole file as UTF-8 and try again.</source>
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
    <name>ErrorBox</name>
    <message>
        <source>Daicho</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 can&apos;t be written: the folder %2 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: you may not write into the folder %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: the medium can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: there is no space left in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: the name is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open in another program. Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little space in %1: %2 are needed, %3 are free.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryService</name>
    <message>
        <source>%1 has made no change that could be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no journal entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 has been taken back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 can&apos;t be taken back: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 holds nothing that could be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal names a kind of record “%1” that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists again; a later change stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record %1 was removed later; that stands in the way. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of “%2” was changed later; that stands in the way. Nothing was changed. Take back the later change first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register&apos;s copy of “%1” version %2 was changed.</source>
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
    <name>JournalVerifier</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entries %1 are missing: they were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entry %1 was moved: it was written as number %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entry %1 was changed after it was written: its content does not give its digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entry %1 does not follow the entry before it: an entry was changed, exchanged or put in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal ends at entry %1, but the register counted %2: entries were cut off the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal has entries up to %1, but the register counted %2: entries were added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digest of the last entry is not the one that the register noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal holds changes of an entry %1 that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal names a kind of record “%1” that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2) was removed without a journal entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2) is back without a journal entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2) was changed without a journal entry: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record (%1, %2) was added without a journal entry.</source>
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
    <name>NewRegisterDialog</name>
    <message>
        <source>New register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenTable</name>
    <message>
        <source>The workbook is encrypted with a password. Open it in Excel, take the password off (File, Info, Protect Workbook) and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a workbook of Excel 97–2003 (.xls). Open it in Excel and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a Word document, not a workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is an old Office file that is damaged or holds no workbook. Save the table as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a workbook in the XML format of Excel 2003. Open it in Excel and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a web page (HTML or XML), whatever its name says. Open it in Excel and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is an OpenDocument file (.ods). Open it in LibreOffice or Excel and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1” that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty (0 bytes). It was not saved or not copied completely; fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a workbook of an old Excel (.xls). Open it in Excel and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a PDF. Tables can be read from .xlsx, .xlsm and .csv only; ask for the workbook it was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is neither a workbook (.xlsx, .xlsm) nor a CSV file, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a device and not a file. Name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is write-protected. Choose another name.</source>
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
    <name>RegisterFile</name>
    <message>
        <source>“%1” is a database, but not a Daicho register. It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers on a database server are not supported yet. Name a .daicho file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register lies where nothing can be written. It is open for reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables of “%1” are not those that Daicho made: another program changed the register. It was not opened; use the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register was opened for reading.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no input of %2. Its inputs are %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be %2, not “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is given as %2, but %3 make it %4. Give one or the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing: give %2 (%3), or all of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoringService</name>
    <message>
        <source>“%1” is out of the policy&apos;s scope and is not scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no threat “%1” in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>There is no classification scheme “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scoring method “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register “%1” lacks its own description. It was not opened; use the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scoring method “%1”. Known: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Narrow table rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of language closes and opens the window anew. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareLock</name>
    <message>
        <source>%1 on %2 has had this register open since %3. It can be read here, and written once it is closed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock file beside the register could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetHandler</name>
    <message>
        <source>The workbook is damaged: a row or cell of the sheet stands where it can&apos;t be (%1). Open it in Excel and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>The file is written in %1. Open it in a text editor and save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation can&apos;t read Shift_JIS (CP932). Save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitService</name>
    <message>
        <source>Code and name must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code %1 is taken by “%2”. Give another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no unit “%1”.</source>
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
    <name>WorkbookPart</name>
    <message>
        <source>The file is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a Word document, not a workbook. Copy its table into Excel and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a presentation, not a workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a zip archive but no workbook. If a workbook is in it, unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is damaged: it names no sheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XlsxReader</name>
    <message>
        <source>The workbook has no such sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is damaged: the content of its sheet “%1” is missing. Open it in Excel and save it again.</source>
        <translation type="unfinished"></translation>
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
    <name>daicho::AboutDialog</name>
    <message>
        <source>About Daicho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daicho %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information asset register and risk analysis for municipalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built with Qt %1, SQLite, ICU, libxlsxwriter, libzip, expat and qpdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without warranty. It makes no network connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>daicho::ActorDialog</name>
    <message>
        <source>Who acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on changes are recorded under this post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>daicho::ActorForm</name>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: Information policy section, chief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the post, not of the person. Every change is recorded under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the post under which changes are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>daicho::BannerBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>daicho::CommandPalette</name>
    <message>
        <source>Page, action, or name or number of an asset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>daicho::FormField</name>
    <message>
        <source>%1 (required)</source>
        <extracomment>A label of a field that must be filled in.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>daicho::HeatMapWidget</name>
    <message>
        <source>%1: %2, %3: %4. %5, %6 in this cell.</source>
        <extracomment>Row axis, row, column axis, column, level, number of assessments.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>daicho::JobBar</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: the register stays as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>daicho::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n due</source>
        <extracomment>Name of a page and the number of things that are due on it, for screen readers.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daicho::NewRegisterDialog</name>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scoring method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of the municipality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the register is to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already. It is not overwritten: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder does not exist. Choose one that does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daicho registers (*.daicho)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>daicho::PdfWriter</name>
    <message>
        <source>The PDF could not be completed. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. No PDF was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>daicho::SettingsDialog</name>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
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
</context>
<context>
    <name>daicho::SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>daicho::StartPage</name>
    <message>
        <source>Daicho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The information asset register of your municipality: classify, score, review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up city with some 400 assets. Try everything; nothing can break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the classification scheme and the scoring method, then begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over the Excel or CSV ledger you have. You see the result before it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>File name of a register and the folder it lies in.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>daicho::StatusBar</name>
    <message>
        <source>Who acts: every change is recorded under this post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
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
