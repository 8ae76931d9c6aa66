<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AgendaWords</name>
    <message>
        <source>Enter the information assets of the municipality.</source>
        <translation>情報資産を登録してください。</translation>
    </message>
    <message>
        <source>Import the Excel or CSV ledger you have: you see the result before it is saved. Or add the first asset by hand.</source>
        <translation>お手元の Excel や CSV の台帳を取り込みます。保存する前に結果を確かめられます。手で最初の資産を追加することもできます。</translation>
    </message>
    <message>
        <source>Import a ledger</source>
        <translation>台帳を取り込む</translation>
    </message>
    <message numerus="yes">
        <source>Classify %n assets.</source>
        <translation>
            <numerusform>資産%n件を分類してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Confidentiality, integrity and availability decide how an asset is handled and what is at stake. A few questions per asset are enough.</source>
        <translation>機密性・完全性・可用性によって取扱いが決まります。1件につき数問に答えるだけです。</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>分類する</translation>
    </message>
    <message numerus="yes">
        <source>Score the risks of %n assets.</source>
        <translation>
            <numerusform>資産%n件のリスクを評価してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>One asset after the other, threat by threat: how likely is it, and how great would the loss be?</source>
        <translation>資産ごとに脅威を1つずつ見て、発生の可能性と発生時の損失を評価します。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Write the review report.</source>
        <translation>見直し報告書を作ってください。</translation>
    </message>
    <message>
        <source>All assets in scope are classified and scored. The report puts the year&apos;s result on paper.</source>
        <translation>対象の資産はすべて分類と評価が済んでいます。報告書に1年の結果をまとめます。</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>報告書を作る</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>未分類</translation>
    </message>
    <message>
        <source>Not scored in this cycle</source>
        <translation>今年度は未評価</translation>
    </message>
    <message>
        <source>Assets at the highest level of risk</source>
        <translation>リスクレベルが最も高い資産</translation>
    </message>
    <message>
        <source>Scores on which several raters are to agree</source>
        <translation>複数の評価者の協議が要る評価</translation>
    </message>
    <message>
        <source>Classify: %1</source>
        <translation>分類：%1</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>評価：%1</translation>
    </message>
    <message>
        <source>There is no asset in the register yet.</source>
        <translation>台帳にまだ資産がありません。</translation>
    </message>
    <message>
        <source>%1 assets, all in scope</source>
        <translation>資産 %1件、すべて対象</translation>
    </message>
    <message>
        <source>%1 assets, %2 of them in scope</source>
        <translation>資産 %1件、うち対象 %2件</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>“%1” is no pair. Write it as %2.</source>
        <translation>「%1」は「キー=値」の形ではありません。%2 のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>「%1」が2回指定されています。</translation>
    </message>
</context>
<context>
    <name>AssetQuery</name>
    <message>
        <source>There is no field “%1”.</source>
        <translation>項目「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>AssetService</name>
    <message>
        <source>(empty)</source>
        <translation>（空欄）</translation>
    </message>
    <message>
        <source>The asset does not exist any more.</source>
        <translation>この資産はもうありません。</translation>
    </message>
    <message>
        <source>There is no asset “%1” in the register.</source>
        <translation>台帳に資産「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” must not be empty.</source>
        <translation>「%1」を空欄にはできません。</translation>
    </message>
    <message>
        <source>“%1” has no value “%2”. Choose one of the list.</source>
        <translation>「%1」に「%2」という値はありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>The asset number %1 is taken by “%2”. Give another number or leave it empty for the next free one.</source>
        <translation>資産番号 %1 は「%2」が使っています。別の番号を入れるか、空欄にすると次の空き番号が付きます。</translation>
    </message>
    <message>
        <source>“%1” was removed by someone else meanwhile. Nothing was saved.</source>
        <translation>「%1」は、その間に別の人が削除しました。保存していません。</translation>
    </message>
    <message>
        <source>%1: there “%2”, here “%3”</source>
        <translation>%1：あちらは「%2」、こちらは「%3」</translation>
    </message>
    <message>
        <source>“%1” was changed by someone else meanwhile. Nothing was saved.
%2</source>
        <translation>「%1」は、その間に別の人が変更しました。保存していません。
%2</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>項目「%1」はありません。</translation>
    </message>
    <message>
        <source>The answers give “%1” a lower class than it has. Lowering a class needs a reason.</source>
        <translation>この答えでは「%1」の分類が今より低くなります。分類を下げるには理由が要ります。</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>must be asset, place or unit</source>
        <translation>asset、place、unit のいずれかでなければなりません</translation>
    </message>
    <message>
        <source>must be made of the letters C, I and A</source>
        <translation>C、I、A の文字だけでなければなりません</translation>
    </message>
    <message>
        <source>names no category of this document</source>
        <translation>この文書にない区分を指しています</translation>
    </message>
    <message>
        <source>names “%1”, which is no cause of its category</source>
        <translation>その区分の要因にない「%1」を指しています</translation>
    </message>
    <message>
        <source>names no clause before this one</source>
        <translation>これより前にある条項を指していません</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>文字列でなければなりません</translation>
    </message>
    <message>
        <source>must be an object with the texts ja and en</source>
        <translation>ja と en の文字列を持つオブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>true か false でなければなりません</translation>
    </message>
    <message>
        <source>must be a list with at least one item</source>
        <translation>1件以上の配列でなければなりません</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>オブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>数値でなければなりません</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>%1 から %2 までの整数でなければなりません</translation>
    </message>
    <message>
        <source>must be a text that is not empty</source>
        <translation>空でない文字列でなければなりません</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>文字列の配列でなければなりません</translation>
    </message>
    <message>
        <source>must be unique</source>
        <translation>重複してはなりません</translation>
    </message>
    <message>
        <source>is not a key of this document</source>
        <translation>この文書のキーではありません</translation>
    </message>
    <message>
        <source>names the class “%1”, which the scheme does not have</source>
        <translation>基準にない分類「%1」を指しています</translation>
    </message>
    <message>
        <source>the word “%1” already has another meaning here</source>
        <translation>「%1」という語は、ここで既に別の意味に使われています</translation>
    </message>
    <message>
        <source>must be below the rank of the class before it</source>
        <translation>前の分類より低い順位でなければなりません</translation>
    </message>
    <message>
        <source>must be confidentiality, integrity or availability</source>
        <translation>confidentiality、integrity、availability のいずれかでなければなりません</translation>
    </message>
    <message>
        <source>must hold confidentiality, integrity and availability</source>
        <translation>confidentiality、integrity、availability がそろっていなければなりません</translation>
    </message>
    <message>
        <source>has no score for the class “%1”</source>
        <translation>分類「%1」の評価値がありません</translation>
    </message>
    <message>
        <source>is not valid JSON: %1 (byte %2)</source>
        <translation>JSON として読めません：%1（%2バイト目）</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>JSON オブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>%1 でなければなりません</translation>
    </message>
    <message>
        <source>must be true in exactly one document</source>
        <translation>true にできるのは1つの文書だけです</translation>
    </message>
    <message>
        <source>The folder “%1” holds no catalogue documents.</source>
        <translation>フォルダー「%1」にカタログの文書がありません。</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>読めません：%1</translation>
    </message>
    <message>
        <source>must be scheme, method, threats, clauses, measures or choices</source>
        <translation>scheme、method、threats、clauses、measures、choices のいずれかでなければなりません</translation>
    </message>
    <message>
        <source>names no scale of the method</source>
        <translation>方法にない尺度を指しています</translation>
    </message>
    <message>
        <source>“%1” is no input of the method</source>
        <translation>「%1」は方法の入力ではありません</translation>
    </message>
    <message>
        <source>must be the operands of the step with the input&apos;s name</source>
        <translation>入力と同じ名前の手順の被演算項でなければなりません</translation>
    </message>
    <message>
        <source>is the name of a step as well</source>
        <translation>手順の名前にもなっています</translation>
    </message>
    <message>
        <source>the operand “%1” has no scale</source>
        <translation>被演算項「%1」に尺度がありません</translation>
    </message>
    <message>
        <source>has no value for %1</source>
        <translation>%1 に対する値がありません</translation>
    </message>
    <message>
        <source>“%1” is no level</source>
        <translation>「%1」はレベルではありません</translation>
    </message>
    <message>
        <source>has values for steps that the operands do not have</source>
        <translation>被演算項にない段階の値があります</translation>
    </message>
    <message>
        <source>“%1” is neither an input nor an earlier step</source>
        <translation>「%1」は入力でも前の手順でもありません</translation>
    </message>
    <message>
        <source>must name an input of the type flag</source>
        <translation>flag 型の入力を指さなければなりません</translation>
    </message>
    <message>
        <source>“%1” is neither an input nor a step</source>
        <translation>「%1」は入力でも手順でもありません</translation>
    </message>
    <message>
        <source>“%1” has no scale</source>
        <translation>「%1」に尺度がありません</translation>
    </message>
    <message>
        <source>must name the risk or the level</source>
        <translation>リスク値かレベルを指さなければなりません</translation>
    </message>
    <message>
        <source>the band needs from and to</source>
        <translation>範囲には from と to が要ります</translation>
    </message>
    <message>
        <source>a level of a table has no band</source>
        <translation>表で決まるレベルに範囲は付きません</translation>
    </message>
    <message>
        <source>must not be below from</source>
        <translation>from より小さくしてはなりません</translation>
    </message>
    <message>
        <source>must be above the band before it</source>
        <translation>前の範囲より上でなければなりません</translation>
    </message>
    <message>
        <source>must be above the value before it</source>
        <translation>前の値より大きくなければなりません</translation>
    </message>
    <message>
        <source>either every step has an id or none has</source>
        <translation>段階の id は、すべてに付けるか、どれにも付けないかのどちらかです</translation>
    </message>
    <message>
        <source>the key must be 1, 2 or 3</source>
        <translation>キーは 1、2、3 のいずれかでなければなりません</translation>
    </message>
    <message>
        <source>must be scale, flag or number</source>
        <translation>scale、flag、number のいずれかでなければなりません</translation>
    </message>
    <message>
        <source>must be a number or a level id</source>
        <translation>数値かレベルの id でなければなりません</translation>
    </message>
    <message>
        <source>must be max, min, sum, product, difference, lookup or override</source>
        <translation>max、min、sum、product、difference、lookup、override のいずれかでなければなりません</translation>
    </message>
    <message>
        <source>must hold one of risk_at_most, levels and per_value</source>
        <translation>risk_at_most、levels、per_value のいずれか1つを持たなければなりません</translation>
    </message>
    <message>
        <source>“%1” is no clause of the policy</source>
        <translation>「%1」は基本方針の条項ではありません</translation>
    </message>
    <message>
        <source>“%1” is no choice of that list</source>
        <translation>「%1」はその一覧の選択肢ではありません</translation>
    </message>
    <message>
        <source>%1 is no measure area</source>
        <translation>%1 は対策の区分ではありません</translation>
    </message>
    <message>
        <source>the scheme %1 has no table “%2”</source>
        <translation>分類の基準 %1 に表「%2」がありません</translation>
    </message>
</context>
<context>
    <name>CatalogueStore</name>
    <message>
        <source>The register knows another text of %1 “%2” version %3. A changed catalogue document needs a new version.</source>
        <translation>台帳には、%1「%2」の版%3 が別の内容で残っています。カタログの文書を変えたときは新しい版にしてください。</translation>
    </message>
</context>
<context>
    <name>CellGrid</name>
    <message>
        <source>The cells can&apos;t be written: %1</source>
        <translation>セルを書き出せません：%1</translation>
    </message>
</context>
<context>
    <name>CellsCommand</name>
    <message>
        <source>Prints the cells of a sheet as CSV, as the reader sees them.</source>
        <translation>シートのセルを、読み取ったままの形で CSV に書き出します。</translation>
    </message>
    <message>
        <source>a workbook (.xlsx, .xlsm) or CSV file</source>
        <translation>ブック（.xlsx、.xlsm）または CSV ファイル</translation>
    </message>
    <message>
        <source>name or number of the sheet; else the first one</source>
        <translation>シートの名前か番号。省略すると最初のシート</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message>
        <source>The cells reach over %1 rows and %2 columns, which is too much to print. Delete what stands far below or to the right of the table.</source>
        <translation>セルが %1 行 %2 列に及び、多すぎて書き出せません。表から離れた下や右にあるものを消してください。</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>台帳</translation>
    </message>
</context>
<context>
    <name>Classifier</name>
    <message>
        <source>“%1” is no question of this scheme. Its questions are %2.</source>
        <translation>「%1」はこの分類の基準の設問ではありません。設問は %2 です。</translation>
    </message>
    <message>
        <source>“%1” is no answer to %2. Answer yes or no.</source>
        <translation>「%1」は %2 の答えになりません。はい・いいえ（yes・no）で答えてください。</translation>
    </message>
    <message>
        <source>%1 is not answered.</source>
        <translation>%1 に答えがありません。</translation>
    </message>
</context>
<context>
    <name>ClassifyCommand</name>
    <message>
        <source>Classifies an asset by the answers to the scheme&apos;s questions.</source>
        <translation>設問への答えで資産を分類します。</translation>
    </message>
    <message>
        <source>a question and yes or no, such as Q1=yes</source>
        <translation>設問と yes・no。例：Q1=yes</translation>
    </message>
    <message>
        <source>asset number</source>
        <translation>資産番号</translation>
    </message>
    <message>
        <source>why; kept with the class, best given where it becomes lower</source>
        <translation>理由。分類と一緒に残します。分類が下がるときに付けてください</translation>
    </message>
    <message>
        <source>The answers to the scheme&apos;s questions</source>
        <translation>設問への答え</translation>
    </message>
    <message>
        <source>The class became lower than it was; the answers were kept as the reason. --reason gives another one.</source>
        <translation>分類が前より低くなりました。理由として設問への答えを残しました。別の理由は --reason で付けられます。</translation>
    </message>
    <message>
        <source>Confidentiality %1, integrity %2, availability %3</source>
        <translation>機密性 %1、完全性 %2、可用性 %3</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>判定の経過：</translation>
    </message>
    <message>
        <source>Handling restrictions:</source>
        <translation>取扱制限：</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>ColumnMap</name>
    <message>
        <source>The value of &quot;%1&quot; in the map must be a text.</source>
        <translation>対応表の「%1」の値は文字列でなければなりません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the map must be an object {&quot;…&quot;: &quot;…&quot;}.</source>
        <translation>対応表の「%1」は {&quot;…&quot;: &quot;…&quot;} の形でなければなりません。</translation>
    </message>
    <message>
        <source>&quot;header_row&quot; in the map must be the number of a row, from 1.</source>
        <translation>対応表の「header_row」は 1 からの行番号でなければなりません。</translation>
    </message>
    <message>
        <source>The map is no JSON object: %1 at byte %2.</source>
        <translation>対応表が JSON オブジェクトではありません：%1（%2バイト目）</translation>
    </message>
    <message>
        <source>it does not begin with {</source>
        <translation>{ で始まっていません</translation>
    </message>
    <message>
        <source>The map has the key &quot;%1&quot;, which is none of columns, values, sheet and header_row.</source>
        <translation>対応表にキー「%1」があります。使えるのは columns、values、sheet、header_row です。</translation>
    </message>
    <message>
        <source>The map %1 can&apos;t be read: %2.</source>
        <translation>対応表 %1 を読めません：%2</translation>
    </message>
</context>
<context>
    <name>ColumnMatcher</name>
    <message>
        <source>Column %1 (%2) holds ratings, not classes: kept beside the fields of the asset.</source>
        <translation>%1列（%2）は分類ではなく評価値のようです。資産の「その他の列」に残します。</translation>
    </message>
    <message>
        <source>Column %1 (%2) could be &quot;%3&quot;, but holds other values: kept beside the fields of the asset.</source>
        <translation>%1列（%2）は「%3」とも見えますが、値が合いません。資産の「その他の列」に残します。</translation>
    </message>
</context>
<context>
    <name>ColumnPlan</name>
    <message>
        <source>The map names the column &quot;%1&quot;, which the table has not.</source>
        <translation>対応表の列「%1」は表にありません。</translation>
    </message>
    <message>
        <source>The map names the field &quot;%1&quot;, which there is none of.</source>
        <translation>対応表の項目「%1」はありません。</translation>
    </message>
    <message>
        <source>The map gives the field &quot;%1&quot; to two columns.</source>
        <translation>対応表で項目「%1」が2つの列に割り当てられています。</translation>
    </message>
    <message>
        <source>The map has values for the field &quot;%1&quot;, which there is none of.</source>
        <translation>対応表に値の対応がある項目「%1」はありません。</translation>
    </message>
    <message>
        <source>The map turns &quot;%1&quot; into a value that can&apos;t be used: %2</source>
        <translation>対応表で「%1」が使えない値に置き換えられています：%2</translation>
    </message>
</context>
<context>
    <name>ColumnSets</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>For department heads</source>
        <translation>所属長向け</translation>
    </message>
    <message>
        <source>For committee members</source>
        <translation>委員向け</translation>
    </message>
    <message>
        <source>Information systems</source>
        <translation>情報システム向け</translation>
    </message>
</context>
<context>
    <name>ColumnsCommand</name>
    <message>
        <source>Shows what an import would see in a workbook or CSV file.</source>
        <translation>ブックや CSV が取り込みでどう見えるかを示します。</translation>
    </message>
    <message>
        <source>a workbook (.xlsx, .xlsm) or CSV file</source>
        <translation>ブック（.xlsx、.xlsm）または CSV ファイル</translation>
    </message>
    <message>
        <source>name or number of the sheet; else all</source>
        <translation>シートの名前か番号。省略するとすべて</translation>
    </message>
    <message>
        <source>The catalogue has no classification scheme.</source>
        <translation>カタログに分類の基準がありません。</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>文字コード：%1</translation>
    </message>
    <message>
        <source>Sheet “%1”: no header row was found.</source>
        <translation>シート「%1」：見出し行が見つかりません。</translation>
    </message>
    <message numerus="yes">
        <source>Sheet “%1”: header in row %2, %n records</source>
        <translation>
            <numerusform>シート「%1」：見出し %2行目、%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>An import takes the sheet “%1”.</source>
        <translation>取り込みにはシート「%1」を使います。</translation>
    </message>
    <message>
        <source>(running number, not kept)</source>
        <translation>（連番、残さない）</translation>
    </message>
    <message>
        <source>(kept as another column)</source>
        <translation>（その他の列として残す）</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>the register, a .daicho file</source>
        <translation>台帳（.daicho ファイル）</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The option %1 %2 is missing.</source>
        <translation>オプション %1 %2 がありません。</translation>
    </message>
    <message>
        <source>The option %1 is given twice.</source>
        <translation>オプション %1 が2回指定されています。</translation>
    </message>
    <message>
        <source>“%1” is no whole number for %2.</source>
        <translation>%2 の「%1」は整数ではありません。</translation>
    </message>
    <message>
        <source>“%1” is no value of %2. Its values are %3.</source>
        <translation>「%1」は %2 に指定できません。指定できるのは %3 です。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 がありません。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>オプション %1 はありません。</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>引数「%1」が余分です。</translation>
    </message>
    <message>
        <source>answer as one JSON document</source>
        <translation>結果を1つの JSON で出す</translation>
    </message>
    <message>
        <source>language of texts</source>
        <translation>文言の言語</translation>
    </message>
    <message>
        <source>the post that acts</source>
        <translation>操作する役職</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>この説明を表示する</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>オプション %1 には値が要ります。</translation>
    </message>
    <message>
        <source>The command line can&apos;t be understood: %1</source>
        <translation>指定を読み取れません：%1</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直す(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;New register…</source>
        <translation>新しい台帳(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample city</source>
        <translation>みほん市の台帳を開く(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close register</source>
        <translation>台帳を閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Import a ledger…</source>
        <translation>台帳を取り込む(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export the register…</source>
        <translation>台帳を書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Export the &amp;list of risks…</source>
        <translation>リスク一覧を書き出す(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Write the review report…</source>
        <translation>見直し報告書を作る(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Who &amp;acts…</source>
        <translation>操作者(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>移動・検索(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>最新の状態にする(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Daicho</source>
        <translation>Daicho について(&amp;A)</translation>
    </message>
</context>
<context>
    <name>CsvParser</name>
    <message>
        <source>Row %1 (line %2 of the file) holds a NUL byte, which no text has. The file is damaged or no CSV; export it again.</source>
        <translation>%1行目（ファイルの %2 行目）に NUL バイトがあります。壊れているか CSV ではありません。元のソフトから書き出し直してください。</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>In row %1 (line %2 of the file) a quotation mark opens that is never closed. Close it, or double a mark that belongs to the text.</source>
        <translation>%1行目（ファイルの %2 行目）で始まった引用符が閉じていません。閉じるか、文字としての引用符は2つ重ねてください。</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The file “%1” can&apos;t be opened: %2</source>
        <translation>ファイル「%1」を開けません：%2</translation>
    </message>
    <message>
        <source>A CSV file has one sheet only.</source>
        <translation>CSV ファイルのシートは1つだけです。</translation>
    </message>
    <message>
        <source>The reading was cancelled.</source>
        <translation>読み取りを中止しました。</translation>
    </message>
    <message>
        <source>Cell %1 is not written in %2 as the rest of the file is. Save the whole file as UTF-8 and try again.</source>
        <translation>セル %1 だけが %2 ではない文字コードで書かれています。ファイル全体を UTF-8 で保存し直してください。</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>A CSV file holds one table only. Choose .xlsx.</source>
        <translation>CSV には表を1つしか入れられません。.xlsx を選んでください。</translation>
    </message>
    <message>
        <source>A value in column %1 is no finite number.</source>
        <translation>%1列の値が有限の数ではありません。</translation>
    </message>
</context>
<context>
    <name>Cycles</name>
    <message>
        <source>The register has no scores of the cycle %1.</source>
        <translation>台帳に %1 年度の評価はありません。</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>This file is not a Daicho register. Nothing was changed in it.</source>
        <translation>このファイルは Daicho の台帳ではありません。何も変更していません。</translation>
    </message>
    <message>
        <source>The register is damaged. Nothing was written; restore the newest backup and keep this file for examination.</source>
        <translation>台帳が壊れています。何も書き込んでいません。最新のバックアップから戻し、このファイルは調査のために残してください。</translation>
    </message>
    <message>
        <source>The register is locked by another program or user. Nothing was written; try again when the other one has finished.</source>
        <translation>台帳は別のプログラムか利用者が使用中です。何も書き込んでいません。終わってからやり直してください。</translation>
    </message>
    <message>
        <source>The register can&apos;t be written here. Copy it to a folder where you may write and open it there.</source>
        <translation>この場所では台帳に書き込めません。書き込めるフォルダーに写してから開いてください。</translation>
    </message>
    <message>
        <source>The register could not be read or written: the disk is full or failing. The register is as it was before; free some space and try again.</source>
        <translation>台帳の読み書きに失敗しました。ディスクの空きがないか故障しています。台帳は元のままです。空きを作ってからやり直してください。</translation>
    </message>
    <message>
        <source>Stopped. The register is as it was before.</source>
        <translation>中止しました。台帳は元のままです。</translation>
    </message>
    <message>
        <source>The file could not be opened. Check the path and its permissions.</source>
        <translation>ファイルを開けません。場所と権限を確かめてください。</translation>
    </message>
    <message>
        <source>The register refused an operation. Nothing was written.</source>
        <translation>台帳が操作を受け付けませんでした。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the path.</source>
        <translation>ファイル「%1」はありません。場所を確かめてください。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a register file.</source>
        <translation>「%1」は台帳のファイルではなくフォルダーです。</translation>
    </message>
</context>
<context>
    <name>DraftBuilder</name>
    <message>
        <source>The mark for &quot;as above&quot; has nothing above it.</source>
        <translation>「同上」の印の上に値がありません。</translation>
    </message>
    <message>
        <source>The cell holds a date where a number is expected; a number such as 1-2 may have been turned into one.</source>
        <translation>番号のはずのセルが日付になっています。「1-2」などが日付に変わった可能性があります。</translation>
    </message>
    <message>
        <source>The cell holds an error and was left out.</source>
        <translation>セルがエラーのため、取り込みませんでした。</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>値がありません。</translation>
    </message>
    <message>
        <source>Row %1 has this number already.</source>
        <translation>この番号は %1行目にもあります。</translation>
    </message>
</context>
<context>
    <name>DraftReader</name>
    <message>
        <source>No header row was found in the sheet &quot;%1&quot;.</source>
        <translation>シート「%1」に見出し行が見つかりません。</translation>
    </message>
    <message>
        <source>No header row was found in any sheet.</source>
        <translation>どのシートにも見出し行が見つかりません。</translation>
    </message>
    <message>
        <source>%1 The importer needs a row that names the columns; a map can say which it is: {&quot;header_row&quot;: 3}.</source>
        <translation>%1取り込みには、列の名前が並ぶ行が要ります。対応表で {&quot;header_row&quot;: 3} のように指定できます。</translation>
    </message>
    <message>
        <source>No column of the sheet &quot;%1&quot; (header in row %2) was recognised as &quot;%3&quot;. A map can say which it is: {&quot;columns&quot;: {&quot;header&quot;: &quot;%4&quot;}}.</source>
        <translation>シート「%1」（見出し %2行目）に「%3」に当たる列が見つかりません。対応表で {&quot;columns&quot;: {&quot;見出し&quot;: &quot;%4&quot;}} のように指定できます。</translation>
    </message>
    <message>
        <source>Only the sheet &quot;%1&quot; is read. These look like tables of the same kind and need an import of their own: %2.</source>
        <translation>シート「%1」だけを読みます。同じ種類の表と見えるシートは別に取り込んでください：%2</translation>
    </message>
    <message>
        <source>Column %1 (%2) maps to no field and is not kept.</source>
        <translation>%1列（%2）に当たる項目はなく、残しません。</translation>
    </message>
</context>
<context>
    <name>EntityTable</name>
    <message>
        <source>The record was changed by someone else meanwhile. Nothing was saved; look at the newest state and repeat the change.</source>
        <translation>その間に別の人が変更しました。保存していません。最新の状態を確かめてから変更し直してください。</translation>
    </message>
    <message>
        <source>The record is still used by other records and can&apos;t be removed. Remove or change those first.</source>
        <translation>ほかの記録が使っているため削除できません。先にそちらを削除するか変更してください。</translation>
    </message>
</context>
<context>
    <name>ErrorBox</name>
    <message>
        <source>Daicho</source>
        <translation>Daicho</translation>
    </message>
</context>
<context>
    <name>EvaluateCommand</name>
    <message>
        <source>Scores once, without a register.</source>
        <translation>台帳を使わずに1回だけ評価します。</translation>
    </message>
    <message>
        <source>a scoring method; “methods” lists them</source>
        <translation>評価の方法。一覧は methods で見られます</translation>
    </message>
    <message>
        <source>the method&apos;s inputs</source>
        <translation>方法の入力</translation>
    </message>
</context>
<context>
    <name>ExplainCommand</name>
    <message>
        <source>Tells how each class and number of an asset came about.</source>
        <translation>資産の分類と数値の根拠を示します。</translation>
    </message>
    <message>
        <source>asset number</source>
        <translation>資産番号</translation>
    </message>
    <message>
        <source>only the scores against it</source>
        <translation>この脅威に対する評価だけ</translation>
    </message>
</context>
<context>
    <name>ExplainService</name>
    <message>
        <source>There is no threat “%1” in the catalogue.</source>
        <translation>カタログに脅威「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Writes the register or the risk list as a workbook, CSV or JSON.</source>
        <translation>台帳またはリスク一覧をブック、CSV、JSON に書き出します。</translation>
    </message>
    <message>
        <source>what to write; assets and scores mean the same</source>
        <translation>書き出すもの。assets と scores は同じ意味</translation>
    </message>
    <message>
        <source>the file to write: .xlsx, .csv or .json</source>
        <translation>書き出すファイル（.xlsx、.csv、.json）</translation>
    </message>
    <message>
        <source>only this unit and those below it</source>
        <translation>この所属とその下だけ</translation>
    </message>
    <message>
        <source>of the scores; else the current</source>
        <translation>評価の年度。省略すると現在の年度</translation>
    </message>
    <message>
        <source>the public one leaves out what shows weaknesses</source>
        <translation>公開版は弱点の分かる内容を除きます</translation>
    </message>
    <message>
        <source>only what the search field would show</source>
        <translation>検索欄に入れたときに見えるものだけ</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n rows to “%1”.</source>
        <translation>
            <numerusform>%n行を「%1」に書き出しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportService</name>
    <message>
        <source>“%1” is no file type that can be written. Name a file that ends in .xlsx, .csv or .json.</source>
        <translation>「%1」は書き出せない種類のファイルです。.xlsx、.csv、.json のいずれかで終わる名前にしてください。</translation>
    </message>
    <message>
        <source>Asset register</source>
        <translation>情報資産台帳</translation>
    </message>
    <message>
        <source>Risk list</source>
        <translation>リスク一覧</translation>
    </message>
    <message>
        <source>Public edition</source>
        <translation>公開版</translation>
    </message>
    <message>
        <source>Not for publication</source>
        <translation>非公開</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>中止しました。ファイルは作っていません。</translation>
    </message>
    <message>
        <source>The risk list names weaknesses and has no public edition.</source>
        <translation>リスク一覧は弱点を示すため、公開版はありません。</translation>
    </message>
</context>
<context>
    <name>FacetWords</name>
    <message>
        <source>Out of scope</source>
        <translation>適用除外</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>分類済み</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>未分類</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>A field that holds nothing, in a list of values.</extracomment>
        <translation>（空欄）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A chosen filter: &quot;Unit: Residents&apos; Section&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n more</source>
        <translation>
            <numerusform>%1：%2 ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldParser</name>
    <message>
        <source>“%1” names several records. Give the code or the names from the top.</source>
        <translation>「%1」に当たるものが複数あります。コードか、上位からの名前を入れてください。</translation>
    </message>
    <message>
        <source>There is no “%1” in the register. Choose one of the list.</source>
        <translation>台帳に「%1」はありません。一覧から選んでください。</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 can&apos;t be written: the folder %2 does not exist.</source>
        <translation>%1 を書き込めません。フォルダー %2 がありません。</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 は既にあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: you may not write into the folder %2.</source>
        <translation>%1 を書き込めません。フォルダー %2 への書き込みが許されていません。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: the medium can only be read.</source>
        <translation>%1 を書き込めません。媒体が読み取り専用です。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: there is no space left in %2.</source>
        <translation>%1 を書き込めません。%2 に空きがありません。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: the name is too long.</source>
        <translation>%1 を書き込めません。名前が長すぎます。</translation>
    </message>
    <message>
        <source>%1 is open in another program. Close it there and try again.</source>
        <translation>%1 は別のプログラムで開かれています。閉じてからやり直してください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>%1 を書き込めません。</translation>
    </message>
    <message>
        <source>There is too little space in %1: %2 are needed, %3 are free.</source>
        <translation>%1 の空きが足りません。%2 必要ですが、空きは %3 です。</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>the answer is no: rejected rows, failed verification, conflict, refused undo</source>
        <translation>答えが「いいえ」：受け付けない行、検証の不合格、競合、取り消しの拒否</translation>
    </message>
    <message>
        <source>an option, a name or a value that can&apos;t be used</source>
        <translation>オプション、名前、値の誤り</translation>
    </message>
    <message>
        <source>the input file can&apos;t be read</source>
        <translation>入力ファイルを読めない</translation>
    </message>
    <message>
        <source>the register can&apos;t be opened</source>
        <translation>台帳を開けない</translation>
    </message>
    <message>
        <source>cancelled, out of space or output not writable; the register is as before</source>
        <translation>中止、空き不足、書き出し不可。台帳は元のまま</translation>
    </message>
    <message>
        <source>the post that acts, unless --as names one</source>
        <translation>操作する役職（--as がないとき）</translation>
    </message>
    <message>
        <source>sets the clock: 2026-04-01T00:00:00Z</source>
        <translation>時計を合わせる：2026-04-01T00:00:00Z</translation>
    </message>
    <message>
        <source>daicho-cli: the register of information assets for scripts and scheduled jobs.</source>
        <translation>daicho-cli：スクリプトや定期処理のための情報資産台帳</translation>
    </message>
    <message>
        <source>Usage: daicho-cli VERB [arguments] [options]</source>
        <translation>使い方：daicho-cli 動詞 [引数] [オプション]</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>動詞：</translation>
    </message>
    <message>
        <source>Options of every verb, before or after it:</source>
        <translation>すべての動詞に共通のオプション（前後どちらでも）：</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>版を表示する</translation>
    </message>
    <message>
        <source>Environment:</source>
        <translation>環境変数：</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>終了コード：</translation>
    </message>
    <message>
        <source>daicho-cli VERB --help tells more about a verb.</source>
        <translation>動詞の説明は daicho-cli 動詞 --help で見られます。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方：%1</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>引数：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション：</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>Lists the journal&apos;s entries, newest first.</source>
        <translation>変更履歴を新しい順に示します。</translation>
    </message>
    <message>
        <source>only those of this asset, with its fields before and after</source>
        <translation>この資産の分だけ。項目の前後の値も示す</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>最大の件数</translation>
    </message>
    <message>
        <source>--limit wants a number of 1 or more.</source>
        <translation>--limit には 1 以上の数を指定してください。</translation>
    </message>
</context>
<context>
    <name>HistoryService</name>
    <message>
        <source>%1 has made no change that could be taken back.</source>
        <translation>%1 による、元に戻せる変更はありません。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直せるものはありません。</translation>
    </message>
    <message>
        <source>There is no journal entry %1.</source>
        <translation>変更履歴に %1番はありません。</translation>
    </message>
    <message>
        <source>Entry %1 has been taken back already.</source>
        <translation>%1番は既に元に戻されています。</translation>
    </message>
    <message>
        <source>Entry %1 can&apos;t be taken back: %2.</source>
        <translation>%1番は元に戻せません：%2</translation>
    </message>
    <message>
        <source>Entry %1 holds nothing that could be taken back.</source>
        <translation>%1番には元に戻せるものがありません。</translation>
    </message>
    <message>
        <source>The journal names a kind of record “%1” that does not exist.</source>
        <translation>変更履歴に、ない種類の記録「%1」があります。</translation>
    </message>
    <message>
        <source>“%1” exists again; a later change stands in the way.</source>
        <translation>「%1」は再びあるため、元に戻せません。後の変更が妨げになっています。</translation>
    </message>
    <message>
        <source>The record %1 was removed later; that stands in the way. Nothing was changed.</source>
        <translation>記録 %1 は後で削除されているため、元に戻せません。何も変更していません。</translation>
    </message>
    <message>
        <source>“%1” of “%2” was changed later; that stands in the way. Nothing was changed. Take back the later change first.</source>
        <translation>「%2」の「%1」は後で変更されているため、元に戻せません。何も変更していません。先に後の変更を元に戻してください。</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>ファイルが壊れています：%1</translation>
    </message>
    <message>
        <source>The register&apos;s copy of “%1” version %2 was changed.</source>
        <translation>台帳に残る「%1」版%2 の写しが書き換えられています。</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>(empty)</source>
        <translation>（空欄）</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Brings the records of a workbook or CSV file into the register, as one entry.</source>
        <translation>ブックや CSV の記録を、1件の変更として台帳に取り込みます。</translation>
    </message>
    <message>
        <source>a workbook (.xlsx, .xlsm) or CSV file</source>
        <translation>ブック（.xlsx、.xlsm）または CSV ファイル</translation>
    </message>
    <message>
        <source>what the rows become; else assets</source>
        <translation>行の種類。省略すると資産</translation>
    </message>
    <message>
        <source>name or number of the sheet; else the best one</source>
        <translation>シートの名前か番号。省略すると最もふさわしいシート</translation>
    </message>
    <message>
        <source>which column is which field, which word which value</source>
        <translation>列と項目、語と値の対応表</translation>
    </message>
    <message>
        <source>what happens to a record that is there already; else update</source>
        <translation>既にある記録の扱い。省略すると更新</translation>
    </message>
    <message>
        <source>only tell what would happen</source>
        <translation>結果を示すだけで取り込まない</translation>
    </message>
    <message>
        <source>one rejected row keeps everything out</source>
        <translation>受け付けない行が1つでもあれば何も取り込まない</translation>
    </message>
    <message numerus="yes">
        <source>%n rows: %1 added, %2 updated, %3 unchanged, %4 skipped, %5 rejected</source>
        <translation>
            <numerusform>%n行：追加 %1、更新 %2、変更なし %3、とばした行 %4、受け付けない行 %5</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>%1行目 %2：%3</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was changed.</source>
        <translation>試行です。何も変更していません。</translation>
    </message>
    <message>
        <source>Rows were rejected, so nothing was imported.</source>
        <translation>受け付けない行があるため、何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Journal entry #%1</source>
        <translation>変更履歴 %1番</translation>
    </message>
    <message>
        <source>Nothing has changed, so no entry was written.</source>
        <translation>変更がないため、履歴は付けていません。</translation>
    </message>
</context>
<context>
    <name>ImportService</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Stopped. The register is as it was before.</source>
        <translation>中止しました。台帳は元のままです。</translation>
    </message>
    <message>
        <source>“%1” was not in the register yet and is added.</source>
        <translation>「%1」は台帳になかったため追加します。</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>%1行目 %2：%3</translation>
    </message>
    <message>
        <source>Several units are called so. Give the unit&apos;s code.</source>
        <translation>同じ名前の所属が複数あります。所属コードを入れてください。</translation>
    </message>
    <message>
        <source>Several places are called so. Give the place&apos;s code.</source>
        <translation>同じ名前の場所が複数あります。場所コードを入れてください。</translation>
    </message>
    <message>
        <source>The register has no such unit. Add it first or allow new units.</source>
        <translation>台帳にこの所属はありません。先に追加するか、新しい所属の追加を認めてください。</translation>
    </message>
    <message>
        <source>The register has no such place. Add it first or allow new places.</source>
        <translation>台帳にこの場所はありません。先に追加するか、新しい場所の追加を認めてください。</translation>
    </message>
    <message>
        <source>Row %1 is in the register already. Nothing was imported.</source>
        <translation>%1行目は既に台帳にあります。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Someone else removed the record of row %1 while the table was being read. Nothing was imported; import it again.</source>
        <translation>表を読む間に、%1行目に当たる記録を別の人が削除しました。何も取り込んでいません。もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is no asset of the register; the text is kept with the record.</source>
        <translation>列「%2」の「%1」は台帳にない資産です。文字のまま記録に残します。</translation>
    </message>
    <message>
        <source>Row %1 has a score of this asset, threat, year and rater already.</source>
        <translation>同じ資産・脅威・年度・評価者の評価が %1行目にもあります。</translation>
    </message>
</context>
<context>
    <name>InfoCommand</name>
    <message>
        <source>Counts what a register holds.</source>
        <translation>台帳の件数を示します。</translation>
    </message>
</context>
<context>
    <name>InputTable</name>
    <message>
        <source>There is no sheet “%1”. The sheets are %2.</source>
        <translation>シート「%1」はありません。シートは %2 です。</translation>
    </message>
</context>
<context>
    <name>JournalLabel</name>
    <message>
        <source>Added %1</source>
        <translation>%1を追加</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>Classified %1</source>
        <translation>%1を分類</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1を変更</translation>
    </message>
    <message>
        <source>the asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <source>the unit</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>the actor</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>the relation</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>the flow</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>the register&apos;s settings</source>
        <translation>台帳の設定</translation>
    </message>
    <message>
        <source>Took back entry %1: %2</source>
        <translation>%1番を元に戻した：%2</translation>
    </message>
    <message>
        <source>Redid entry %1: %2</source>
        <translation>%1番をやり直した：%2</translation>
    </message>
    <message>
        <source>Imported %1 (%2 added, %3 updated)</source>
        <translation>%1 を取り込み（追加 %2、更新 %3）</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n assets</source>
        <translation>
            <numerusform>資産%n件を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Scored %1 against %2</source>
        <translation>%1 の %2 を評価</translation>
    </message>
    <message>
        <source>Removed the score of %1 against %2</source>
        <translation>%1 の %2 の評価を削除</translation>
    </message>
    <message>
        <source>Filled with sample data</source>
        <translation>見本のデータを投入</translation>
    </message>
    <message>
        <source>Exported %1 to %2</source>
        <translation>%1 を %2 に書き出し</translation>
    </message>
    <message>
        <source>Wrote the review report to %1</source>
        <translation>見直し報告書を %1 に作成</translation>
    </message>
    <message>
        <source>Created the register of %1</source>
        <translation>%1の台帳を作成</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>Created the register</source>
        <translation>台帳を作成</translation>
    </message>
</context>
<context>
    <name>JournalVerifier</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>中止しました。何も変更していません。</translation>
    </message>
    <message>
        <source>Journal entries %1 are missing: they were removed.</source>
        <translation>変更履歴 %1 がありません。取り除かれています。</translation>
    </message>
    <message>
        <source>Journal entry %1 was moved: it was written as number %2.</source>
        <translation>変更履歴 %1番は移されています。書かれたときは %2番でした。</translation>
    </message>
    <message>
        <source>Journal entry %1 was changed after it was written: its content does not give its digest.</source>
        <translation>変更履歴 %1番は後から書き換えられています。内容と確認値が合いません。</translation>
    </message>
    <message>
        <source>Journal entry %1 does not follow the entry before it: an entry was changed, exchanged or put in between.</source>
        <translation>変更履歴 %1番は前の記録とつながりません。記録が書き換えられたか、入れ替えられたか、挟み込まれています。</translation>
    </message>
    <message>
        <source>The journal ends at entry %1, but the register counted %2: entries were cut off the end.</source>
        <translation>変更履歴は %1番で終わっていますが、台帳は %2件と数えています。終わりが切り取られています。</translation>
    </message>
    <message>
        <source>The journal has entries up to %1, but the register counted %2: entries were added.</source>
        <translation>変更履歴は %1番までありますが、台帳は %2件と数えています。記録が足されています。</translation>
    </message>
    <message>
        <source>The digest of the last entry is not the one that the register noted.</source>
        <translation>最後の記録の確認値が、台帳の控えと合いません。</translation>
    </message>
    <message>
        <source>The journal holds changes of an entry %1 that does not exist.</source>
        <translation>ない記録 %1番の変更が残っています。</translation>
    </message>
    <message>
        <source>The journal names a kind of record “%1” that does not exist.</source>
        <translation>変更履歴に、ない種類の記録「%1」があります。</translation>
    </message>
    <message>
        <source>“%1” (%2) was removed without a journal entry.</source>
        <translation>「%1」（%2）が、変更履歴なしに削除されています。</translation>
    </message>
    <message>
        <source>“%1” (%2) is back without a journal entry.</source>
        <translation>「%1」（%2）が、変更履歴なしに戻されています。</translation>
    </message>
    <message>
        <source>“%1” (%2) was changed without a journal entry: %3.</source>
        <translation>「%1」（%2）が、変更履歴なしに変更されています：%3</translation>
    </message>
    <message>
        <source>A record (%1, %2) was added without a journal entry.</source>
        <translation>記録（%1、%2）が、変更履歴なしに追加されています。</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>show this page: home, register, score, journal</source>
        <translation>表示するページ：home、register、score、journal</translation>
    </message>
    <message>
        <source>for measuring: end once the window and the first rows of its table are painted</source>
        <translation>計測用：ウィンドウと表の最初の行を描いたら終了する</translation>
    </message>
    <message>
        <source>Information asset register and risk analysis for municipalities</source>
        <translation>市町村の情報資産台帳とリスク分析</translation>
    </message>
    <message>
        <source>the register to open (.daicho)</source>
        <translation>開く台帳（.daicho）</translation>
    </message>
</context>
<context>
    <name>MethodsCommand</name>
    <message>
        <source>Lists the scoring methods with scales, input keys, ranges and bands.</source>
        <translation>評価の方法を、尺度、入力、範囲、レベルとともに示します。</translation>
    </message>
    <message>
        <source>only this one, in full</source>
        <translation>この方法だけを詳しく</translation>
    </message>
    <message>
        <source>%1  %2 (default)</source>
        <translation>%1  %2（既定）</translation>
    </message>
    <message>
        <source>Levels:</source>
        <translation>レベル：</translation>
    </message>
    <message>
        <source>Acceptable: at most %1</source>
        <translation>受容できる値：%1 以下</translation>
    </message>
    <message>
        <source>Acceptable: %1</source>
        <translation>受容：%1</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>yes/no</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>The installation is incomplete: %1 is missing.</source>
        <translation>インストールが不完全です。%1 がありません。</translation>
    </message>
    <message>
        <source>This register was written by a newer version of Daicho (format %1, this version reads up to %2). It was not changed. Install the newer version.</source>
        <translation>この台帳は新しい版の Daicho で書かれています（形式 %1。この版で読めるのは %2 まで）。変更していません。新しい版をインストールしてください。</translation>
    </message>
    <message>
        <source>The register holds references to records that do not exist. Restore the copy that was made before the update.</source>
        <translation>台帳に、ない記録への参照があります。更新前に作った写しから戻してください。</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>Makes a register; refuses to overwrite a file.</source>
        <translation>台帳を作ります。既にあるファイルは上書きしません。</translation>
    </message>
    <message>
        <source>the file to make, usually .daicho</source>
        <translation>作るファイル（通常は .daicho）</translation>
    </message>
    <message>
        <source>fill in the sample city</source>
        <translation>見本のみほん市で満たす</translation>
    </message>
    <message>
        <source>make N plausible assets with units, relations, flows and scores</source>
        <translation>もっともらしい資産を N 件、所属・関係・通信・評価とともに作る</translation>
    </message>
    <message>
        <source>with --assets: the same number makes the same assets</source>
        <translation>--assets のとき、同じ数なら同じ資産を作る</translation>
    </message>
    <message>
        <source>name of the city</source>
        <translation>団体名</translation>
    </message>
    <message>
        <source>scoring method</source>
        <translation>評価の方法</translation>
    </message>
    <message>
        <source>classification scheme</source>
        <translation>分類の基準</translation>
    </message>
    <message>
        <source>Made the register “%1”.</source>
        <translation>台帳「%1」を作りました。</translation>
    </message>
    <message>
        <source>--assets wants a number of 0 or more.</source>
        <translation>--assets には 0 以上の数を指定してください。</translation>
    </message>
    <message>
        <source>Give --sample or --assets, not both.</source>
        <translation>--sample と --assets は同時に指定できません。</translation>
    </message>
    <message>
        <source>--seed goes with --assets only.</source>
        <translation>--seed は --assets と一緒に使います。</translation>
    </message>
    <message>
        <source>--seed wants a number from 0 to 4294967295.</source>
        <translation>--seed には 0 から 4294967295 までの数を指定してください。</translation>
    </message>
</context>
<context>
    <name>NewRegisterDialog</name>
    <message>
        <source>New register</source>
        <translation>新しい台帳</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>操作者</translation>
    </message>
</context>
<context>
    <name>NumberReader</name>
    <message>
        <source>&quot;%1&quot; is no exact number. Write it in digits, without words such as &quot;about&quot; or another unit.</source>
        <translation>「%1」は正確な数ではありません。「約」などの語や別の単位を付けず、数字で入れてください。</translation>
    </message>
    <message>
        <source>The number %1 is too large.</source>
        <translation>数 %1 は大きすぎます。</translation>
    </message>
</context>
<context>
    <name>OpenTable</name>
    <message>
        <source>The workbook is encrypted with a password. Open it in Excel, take the password off (File, Info, Protect Workbook) and save it again.</source>
        <translation>ブックはパスワードで暗号化されています。Excel で開き、パスワードを外して（ファイル、情報、ブックの保護）保存し直してください。</translation>
    </message>
    <message>
        <source>The file is a workbook of Excel 97–2003 (.xls). Open it in Excel and save it as .xlsx.</source>
        <translation>Excel 97–2003 のブック（.xls）です。Excel で開き、.xlsx で保存し直してください。</translation>
    </message>
    <message>
        <source>The file is a Word document, not a workbook.</source>
        <translation>ブックではなく Word 文書です。</translation>
    </message>
    <message>
        <source>The file is an old Office file that is damaged or holds no workbook. Save the table as .xlsx.</source>
        <translation>古い形式の Office ファイルで、壊れているかブックではありません。表を .xlsx で保存し直してください。</translation>
    </message>
    <message>
        <source>The file is a workbook in the XML format of Excel 2003. Open it in Excel and save it as .xlsx.</source>
        <translation>Excel 2003 の XML 形式のブックです。Excel で開き、.xlsx で保存し直してください。</translation>
    </message>
    <message>
        <source>The file is a web page (HTML or XML), whatever its name says. Open it in Excel and save it as .xlsx.</source>
        <translation>名前にかかわらず、中身はウェブページ（HTML または XML）です。Excel で開き、.xlsx で保存し直してください。</translation>
    </message>
    <message>
        <source>The file is an OpenDocument file (.ods). Open it in LibreOffice or Excel and save it as .xlsx.</source>
        <translation>OpenDocument のファイル（.ods）です。LibreOffice か Excel で開き、.xlsx で保存し直してください。</translation>
    </message>
    <message>
        <source>There is no file “%1” that can be read.</source>
        <translation>読めるファイル「%1」がありません。</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes). It was not saved or not copied completely; fetch it again.</source>
        <translation>ファイルが空（0 バイト）です。保存か複写が途中で終わっています。もう一度入手してください。</translation>
    </message>
    <message>
        <source>The file is a workbook of an old Excel (.xls). Open it in Excel and save it as .xlsx.</source>
        <translation>古い Excel のブック（.xls）です。Excel で開き、.xlsx で保存し直してください。</translation>
    </message>
    <message>
        <source>The file is a PDF. Tables can be read from .xlsx, .xlsm and .csv only; ask for the workbook it was made from.</source>
        <translation>PDF ファイルです。表を読めるのは .xlsx、.xlsm、.csv だけです。元のブックを入手してください。</translation>
    </message>
    <message>
        <source>The file is neither a workbook (.xlsx, .xlsm) nor a CSV file, or it is damaged.</source>
        <translation>ブック（.xlsx、.xlsm）でも CSV でもないか、壊れています。</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 はフォルダーです。その中のファイル名を指定してください。</translation>
    </message>
    <message>
        <source>%1 is a device and not a file. Name a file.</source>
        <translation>%1 はファイルではなく装置です。ファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 is write-protected. Choose another name.</source>
        <translation>%1 は書き込みが禁止されています。別の名前にしてください。</translation>
    </message>
</context>
<context>
    <name>PassedRows</name>
    <message>
        <source>Row %1 (%2) was passed over: it is a heading, a note, a total or an example, not a record.</source>
        <translation>%1行目（%2）は見出し、注記、合計、記入例のいずれかのため、とばしました。</translation>
    </message>
    <message numerus="yes">
        <source>%n further row(s) of this kind were passed over.</source>
        <translation>
            <numerusform>同じ種類の行を、ほかに%n行とばしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a name hold only what the form repeats and were passed over.</source>
        <translation>
            <numerusform>名前がなく様式の繰り返しだけの行を%n行とばしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) from row %1 (%2) on stand below the table and were not read.</source>
        <translation>
            <numerusform>%1行目（%2）からの%n行は表の下にあるため、読んでいません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) beside the table&apos;s columns, the first in %1, were not read.</source>
        <translation>
            <numerusform>表の列の外にある%n個のセル（最初は %1）は読んでいません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>The PDF could not be completed. Nothing was written.</source>
        <translation>PDF を完成できませんでした。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Stopped. No PDF was written.</source>
        <translation>中止しました。PDF は作っていません。</translation>
    </message>
    <message>
        <source>The PDF can&apos;t be written, because none of these Japanese fonts is installed: %1. Install one, on Debian with the package %2.</source>
        <translation>次の日本語フォントが1つもないため、PDF を作れません：%1。いずれかを入れてください（Debian ではパッケージ %2）。</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The verb is missing.</source>
        <translation>動詞がありません。</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>動詞「%1」はありません。</translation>
    </message>
    <message>
        <source>The verbs are %1.</source>
        <translation>動詞は %1 です。</translation>
    </message>
    <message>
        <source>DAICHO_NOW is “%1”, which is no instant. Write it as 2026-04-01T00:00:00Z.</source>
        <translation>DAICHO_NOW の「%1」は日時ではありません。2026-04-01T00:00:00Z の形で書いてください。</translation>
    </message>
    <message>
        <source>daicho-cli %1 --help shows how it is used.</source>
        <translation>使い方は daicho-cli %1 --help で見られます。</translation>
    </message>
</context>
<context>
    <name>ReadBudget</name>
    <message>
        <source>The file holds more than %1 cells, which is more than a register can take. Split it into several files.</source>
        <translation>セルが %1 個を超え、台帳に入る量を超えています。いくつかのファイルに分けてください。</translation>
    </message>
    <message>
        <source>The workbook grows beyond %1 MiB when it is unpacked. Save only the sheet that is needed as a file of its own.</source>
        <translation>ブックは展開すると %1 MiB を超えます。必要なシートだけを別のファイルに保存してください。</translation>
    </message>
    <message numerus="yes">
        <source>Reading the file took longer than %n second(s) and was given up. Split it into several files.</source>
        <translation>
            <numerusform>読み取りに%n秒を超えたため打ち切りました。いくつかのファイルに分けてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than a real one holds (part %1). It is damaged or made to do harm; do not open it.</source>
        <translation>展開すると普通のブックではありえない大きさになります（部分 %1）。壊れているか、害を与えるために作られたものです。開かないでください。</translation>
    </message>
    <message>
        <source>The text at %1 is longer than Excel allows (32,767 characters in a cell). Shorten it and save the file again.</source>
        <translation>%1 の文字が Excel の上限（1セル 32,767 字）を超えています。短くして保存し直してください。</translation>
    </message>
    <message>
        <source>The file is an archive of %1 files, which no workbook is.</source>
        <translation>%1 個のファイルを含む書庫で、ブックではありません。</translation>
    </message>
    <message>
        <source>The texts of the workbook are too large to read. Split it into several files.</source>
        <translation>ブックの文字が多すぎて読めません。いくつかのファイルに分けてください。</translation>
    </message>
</context>
<context>
    <name>RecordJson</name>
    <message>
        <source>The journal names fields that this version does not know.</source>
        <translation>変更履歴に、この版の知らない項目があります。</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>The record that was referred to does not exist any more.</source>
        <translation>参照先の記録はもうありません。</translation>
    </message>
</context>
<context>
    <name>RegisterFile</name>
    <message>
        <source>“%1” is a database, but not a Daicho register. It was not changed.</source>
        <translation>「%1」はデータベースですが、Daicho の台帳ではありません。変更していません。</translation>
    </message>
    <message>
        <source>Registers on a database server are not supported yet. Name a .daicho file.</source>
        <translation>データベースサーバー上の台帳にはまだ対応していません。.daicho ファイルを指定してください。</translation>
    </message>
    <message>
        <source>The register lies where nothing can be written. It is open for reading.</source>
        <translation>台帳が書き込めない場所にあります。閲覧だけできます。</translation>
    </message>
    <message>
        <source>The tables of “%1” are not those that Daicho made: another program changed the register. It was not opened; use the newest backup.</source>
        <translation>「%1」の表が Daicho の作ったものと違います。別のプログラムが台帳を変えています。開いていません。最新のバックアップを使ってください。</translation>
    </message>
    <message>
        <source>The register was opened for reading.</source>
        <translation>台帳を閲覧用に開きました。</translation>
    </message>
</context>
<context>
    <name>RegisterSummary</name>
    <message>
        <source>City</source>
        <translation>団体名</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>資産</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Classification scheme</source>
        <translation>分類の基準</translation>
    </message>
    <message>
        <source>Scoring method</source>
        <translation>評価の方法</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>形式の版</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>変更履歴の件数</translation>
    </message>
    <message>
        <source>Head digest</source>
        <translation>最新の確認値</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>Writes the policy review report.</source>
        <translation>見直し報告書を作ります。</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>作るファイル</translation>
    </message>
    <message>
        <source>fiscal year; else the current</source>
        <translation>年度。省略すると現在の年度</translation>
    </message>
    <message>
        <source>the public one leaves out what shows weaknesses</source>
        <translation>公開版は弱点の分かる内容を除きます</translation>
    </message>
    <message>
        <source>Wrote “%1”.</source>
        <translation>「%1」を作りました。</translation>
    </message>
</context>
<context>
    <name>ReportService</name>
    <message>
        <source>Stopped. No report was written.</source>
        <translation>中止しました。報告書は作っていません。</translation>
    </message>
    <message>
        <source>The register changes all the time. Try the report again when nobody imports or edits.</source>
        <translation>台帳が変わり続けています。取り込みや編集が終わってから作り直してください。</translation>
    </message>
    <message>
        <source>“%1” is no PDF. The report is written as PDF for now; give a name that ends in .pdf.</source>
        <translation>「%1」は PDF ではありません。報告書は今のところ PDF だけです。.pdf で終わる名前にしてください。</translation>
    </message>
</context>
<context>
    <name>RiskList</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Risk list</source>
        <translation>リスク一覧</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>中止しました。ファイルは作っていません。</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>The catalogue lacks “%1”, by which the register is judged.</source>
        <translation>台帳の評価に使う「%1」がカタログにありません。</translation>
    </message>
    <message>
        <source>The catalogue lacks “%1”, by which the sample city is judged.</source>
        <translation>見本の評価に使う「%1」がカタログにありません。</translation>
    </message>
    <message>
        <source>The sample data refer to “%1”, which they do not have.</source>
        <translation>見本のデータが、ない「%1」を参照しています。</translation>
    </message>
    <message>
        <source>The sample data “%1” can&apos;t be read.</source>
        <translation>見本のデータ「%1」を読めません。</translation>
    </message>
    <message>
        <source>The sample data name “%1”, which is no field.</source>
        <translation>見本のデータの「%1」は項目ではありません。</translation>
    </message>
    <message>
        <source>The register holds assets already. Sample data go into a new one.</source>
        <translation>台帳に既に資産があります。見本のデータは新しい台帳に入れてください。</translation>
    </message>
    <message>
        <source>Cancelled. The register is as it was before.</source>
        <translation>中止しました。台帳は元のままです。</translation>
    </message>
</context>
<context>
    <name>ScoreCommand</name>
    <message>
        <source>Stores the score of an asset against a threat.</source>
        <translation>資産と脅威の組の評価を保存します。</translation>
    </message>
    <message>
        <source>the inputs of the register&apos;s method</source>
        <translation>台帳の方法の入力</translation>
    </message>
    <message>
        <source>asset number</source>
        <translation>資産番号</translation>
    </message>
    <message>
        <source>threat, such as A01</source>
        <translation>脅威（A01 など）</translation>
    </message>
    <message>
        <source>who scores; else who acts</source>
        <translation>評価者。省略すると操作する役職</translation>
    </message>
    <message>
        <source>fiscal year; else the current</source>
        <translation>年度。省略すると現在の年度</translation>
    </message>
    <message>
        <source>%1 against %2, rated by %3 for %4</source>
        <translation>%1 の %2（評価者 %3、%4）</translation>
    </message>
    <message>
        <source>There is no cycle %1. Scores go from %2 to %3.</source>
        <translation>%1 年度はありません。評価は %2 から %3 までです。</translation>
    </message>
</context>
<context>
    <name>ScoreRows</name>
    <message>
        <source>The row names no asset.</source>
        <translation>行に資産がありません。</translation>
    </message>
    <message>
        <source>There is no asset “%1” in the register.</source>
        <translation>台帳に資産「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no asset “%1” in the register, or several are called so. Give the asset number.</source>
        <translation>台帳に資産「%1」がないか、同じ名前が複数あります。資産番号を入れてください。</translation>
    </message>
    <message>
        <source>“%1” is out of the policy&apos;s scope and is not scored.</source>
        <translation>「%1」は基本方針の適用除外のため、評価しません。</translation>
    </message>
    <message>
        <source>The row names no threat.</source>
        <translation>行に脅威がありません。</translation>
    </message>
    <message>
        <source>There is no threat “%1” in the catalogue.</source>
        <translation>カタログに脅威「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” may be %2. Give the threat&apos;s id.</source>
        <translation>「%1」は %2 のどれとも取れます。脅威IDを入れてください。</translation>
    </message>
    <message>
        <source>The row names the threat %1, but by the words of %2.</source>
        <translation>脅威IDは %1 ですが、脅威の名前は %2 のものです。</translation>
    </message>
    <message>
        <source>“%1” is not of the form “likelihood=3 loss=2”.</source>
        <translation>「%1」は「likelihood=3 loss=2」の形ではありません。</translation>
    </message>
    <message>
        <source>The method %1 does not ask for likelihood and loss. Give its inputs in the column “%2”.</source>
        <translation>方法 %1 は発生の可能性と損失を使いません。入力を列「%2」に入れてください。</translation>
    </message>
    <message>
        <source>The table says %1, but the inputs make it %2.</source>
        <translation>表では %1 ですが、入力からは %2 になります。</translation>
    </message>
    <message>
        <source>The table says %1, but the method has no such figure.</source>
        <translation>表に %1 とありますが、この方法にその値はありません。</translation>
    </message>
    <message>
        <source>“%1” is no level of the method %2, which makes it %3.</source>
        <translation>「%1」は方法 %2 のレベルではありません。計算では %3 になります。</translation>
    </message>
</context>
<context>
    <name>ScoreText</name>
    <message>
        <source>There is no scoring method “%1”. Known: %2.</source>
        <translation>評価の方法「%1」はありません。あるのは %2 です。</translation>
    </message>
    <message>
        <source>Method: %1 (version %2)</source>
        <translation>方法：%1（版%2）</translation>
    </message>
    <message>
        <source>Risk value: %1</source>
        <translation>リスク値：%1</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation>リスクレベル：%1</translation>
    </message>
    <message>
        <source>Acceptable: yes</source>
        <translation>受容：できる</translation>
    </message>
    <message>
        <source>Acceptable: no</source>
        <translation>受容：できない</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>yes or no</source>
        <translation>はい・いいえ（yes・no）</translation>
    </message>
    <message>
        <source>a number from %1</source>
        <translation>%1 以上の数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>“%1” is no input of %2. Its inputs are %3.</source>
        <translation>「%1」は %2 の入力ではありません。入力は %3 です。</translation>
    </message>
    <message>
        <source>%1 must be %2, not “%3”.</source>
        <translation>%1 には %2 を入れてください。「%3」は使えません。</translation>
    </message>
    <message>
        <source>%1 is given as %2, but %3 make it %4. Give one or the other.</source>
        <translation>%1 は %2 とありますが、%3 からは %4 になります。どちらか一方を入れてください。</translation>
    </message>
    <message>
        <source>%1 is missing: give %2 (%3), or all of %4.</source>
        <translation>%1 がありません。%2（%3）か、%4 のすべてを入れてください。</translation>
    </message>
    <message>
        <source>%1 is missing: %2.</source>
        <translation>%1 がありません：%2</translation>
    </message>
</context>
<context>
    <name>ScoringService</name>
    <message>
        <source>“%1” is out of the policy&apos;s scope and is not scored.</source>
        <translation>「%1」は基本方針の適用除外のため、評価しません。</translation>
    </message>
    <message>
        <source>There is no threat “%1” in the catalogue.</source>
        <translation>カタログに脅威「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>There is no classification scheme “%1”.</source>
        <translation>分類の基準「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no scoring method “%1”.</source>
        <translation>評価の方法「%1」はありません。</translation>
    </message>
    <message>
        <source>The register “%1” lacks its own description. It was not opened; use the newest backup.</source>
        <translation>台帳「%1」に台帳自身の情報がありません。開いていません。最新のバックアップを使ってください。</translation>
    </message>
    <message>
        <source>There is no scoring method “%1”. Known: %2.</source>
        <translation>評価の方法「%1」はありません。あるのは %2 です。</translation>
    </message>
    <message>
        <source>%1 Nothing was saved.</source>
        <translation>%1保存していません。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>日付(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Narrow table rows</source>
        <translation>表の行を詰める(&amp;N)</translation>
    </message>
    <message>
        <source>A change of language closes and opens the window anew. Nothing is lost.</source>
        <translation>言語を変えるとウィンドウを開き直します。失われるものはありません。</translation>
    </message>
</context>
<context>
    <name>ShareLock</name>
    <message>
        <source>%1 on %2 has had this register open since %3. It can be read here, and written once it is closed there.</source>
        <translation>この台帳は %2 の %1 が %3 から開いています。ここでは閲覧だけできます。あちらで閉じると書き込めます。</translation>
    </message>
    <message>
        <source>The lock file beside the register could not be written.</source>
        <translation>台帳の横のロックファイルに書き込めません。</translation>
    </message>
</context>
<context>
    <name>SheetHandler</name>
    <message>
        <source>The workbook is damaged: a row or cell of the sheet stands where it can&apos;t be (%1). Open it in Excel and save it again.</source>
        <translation>ブックが壊れています。シートの行かセルがありえない位置にあります（%1）。Excel で開いて保存し直してください。</translation>
    </message>
</context>
<context>
    <name>SheetPlanner</name>
    <message>
        <source>The file has no sheet &quot;%1&quot;. Its sheets are: %2.</source>
        <translation>ファイルにシート「%1」はありません。シートは %2 です。</translation>
    </message>
    <message>
        <source>The map names row %1 as header, but that row is empty.</source>
        <translation>対応表で見出しとされた %1行目は空です。</translation>
    </message>
    <message>
        <source>Column %1 (%2) and those right of it stand beside the table, as a legend does, and are not read.</source>
        <translation>%1列（%2）から右は凡例のように表の外にあるため、読みません。</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Scores by threat category</source>
        <translation>脅威区分ごとの評価</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>件</translation>
    </message>
    <message>
        <source>assets</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>未記入</translation>
    </message>
</context>
<context>
    <name>StatisticsText</name>
    <message>
        <source>(not filled in)</source>
        <translation>（未記入）</translation>
    </message>
    <message>
        <source>Cycle %1</source>
        <translation>%1年度</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>資産</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>適用除外</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>未分類</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>機関</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>機密性</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>完全性</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>計</translation>
    </message>
    <message>
        <source>Scores by %1</source>
        <translation>方法 %1 による評価</translation>
    </message>
    <message>
        <source>Heat map of %1: %2 upwards, %3 to the right</source>
        <translation>%1 のリスクの分布：上ほど%2、右ほど%3</translation>
    </message>
</context>
<context>
    <name>StatsCommand</name>
    <message>
        <source>Counts assets and scores by level, with the heat map.</source>
        <translation>資産と評価をレベル別に数え、リスクの分布を示します。</translation>
    </message>
    <message>
        <source>fiscal year; else the current</source>
        <translation>年度。省略すると現在の年度</translation>
    </message>
    <message>
        <source>a table by this instead</source>
        <translation>代わりに、この区分ごとの表</translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>The file is written in %1. Open it in a text editor and save it as UTF-8.</source>
        <translation>ファイルは %1 で書かれています。テキストエディターで開き、UTF-8 で保存し直してください。</translation>
    </message>
    <message>
        <source>The reading was cancelled.</source>
        <translation>読み取りを中止しました。</translation>
    </message>
    <message>
        <source>This installation can&apos;t read Shift_JIS (CP932). Save the file as UTF-8.</source>
        <translation>この環境では Shift_JIS（CP932）を読めません。UTF-8 で保存し直してください。</translation>
    </message>
</context>
<context>
    <name>UndoCommand</name>
    <message>
        <source>Takes back the newest change of who acts, or the named entry.</source>
        <translation>操作する役職の最新の変更、または指定した番号の変更を元に戻します。</translation>
    </message>
    <message>
        <source>number of the entry</source>
        <translation>変更履歴の番号</translation>
    </message>
</context>
<context>
    <name>UnitService</name>
    <message>
        <source>Code and name must not be empty.</source>
        <translation>コードと名前を空欄にはできません。</translation>
    </message>
    <message>
        <source>The code %1 is taken by “%2”. Give another one.</source>
        <translation>コード %1 は「%2」が使っています。別のコードにしてください。</translation>
    </message>
    <message>
        <source>There is no unit “%1”.</source>
        <translation>所属「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>ValueReader</name>
    <message>
        <source>The cell holds bytes that are no text in the encoding of the file.</source>
        <translation>セルに、ファイルの文字コードで読めない部分があります。</translation>
    </message>
    <message>
        <source>The cell holds the error %1 instead of a value.</source>
        <translation>セルが値ではなくエラー %1 になっています。</translation>
    </message>
    <message>
        <source>%1 takes whole numbers only.</source>
        <translation>%1 には整数だけを入れられます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of %2. Known are: %3.</source>
        <translation>「%1」は %2 の値にありません。あるのは %3 です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of %2. Known are %3 and others.</source>
        <translation>「%1」は %2 の値にありません。%3 などがあります。</translation>
    </message>
    <message>
        <source>%1 takes no negative numbers.</source>
        <translation>%1 に負の数は入れられません。</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>Checks file, records and journal for what was done behind Daicho&apos;s back.</source>
        <translation>ファイル、記録、変更履歴を調べ、Daicho の外で変えられたものを探します。</translation>
    </message>
    <message>
        <source>a digest that must be one of the journal</source>
        <translation>変更履歴にあるはずの確認値</translation>
    </message>
    <message>
        <source>No entry of the journal has the digest %1.</source>
        <translation>確認値 %1 の変更履歴はありません。</translation>
    </message>
    <message>
        <source>All is well: file, records and journal belong together.</source>
        <translation>問題ありません。ファイル、記録、変更履歴は合っています。</translation>
    </message>
    <message numerus="yes">
        <source>%n problems were found.</source>
        <translation>
            <numerusform>問題が%n件見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>変更履歴の件数</translation>
    </message>
    <message>
        <source>Head digest</source>
        <translation>最新の確認値</translation>
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
        <translation>バイナリー形式のブック（.xlsb）です。Excel で開き、.xlsx で保存し直してください。</translation>
    </message>
    <message>
        <source>The file is a Word document, not a workbook. Copy its table into Excel and save it as .xlsx.</source>
        <translation>ブックではなく Word 文書です。表を Excel に写して .xlsx で保存してください。</translation>
    </message>
    <message>
        <source>The file is a presentation, not a workbook.</source>
        <translation>ブックではなくプレゼンテーションです。</translation>
    </message>
    <message>
        <source>The file is a zip archive but no workbook. If a workbook is in it, unpack it first.</source>
        <translation>zip の書庫でブックではありません。中にブックがあれば先に取り出してください。</translation>
    </message>
    <message>
        <source>The workbook is damaged: it names no sheet.</source>
        <translation>ブックが壊れています。シートがありません。</translation>
    </message>
</context>
<context>
    <name>WorkbookWriter</name>
    <message>
        <source>Cell %1 can&apos;t be written: %2</source>
        <translation>セル %1 を書き込めません：%2</translation>
    </message>
    <message>
        <source>the text is longer than the 32,767 characters that Excel allows.</source>
        <translation>文字が Excel の上限 32,767 字を超えています。</translation>
    </message>
    <message>
        <source>a sheet has no such row or column.</source>
        <translation>シートにこの行か列はありません。</translation>
    </message>
    <message>
        <source>it is no finite number.</source>
        <translation>有限の数ではありません。</translation>
    </message>
</context>
<context>
    <name>XlsxReader</name>
    <message>
        <source>The workbook has no such sheet.</source>
        <translation>ブックにこのシートはありません。</translation>
    </message>
    <message>
        <source>The workbook is damaged: the content of its sheet “%1” is missing. Open it in Excel and save it again.</source>
        <translation>ブックが壊れています。シート「%1」の中身がありません。Excel で開いて保存し直してください。</translation>
    </message>
</context>
<context>
    <name>XmlParser</name>
    <message>
        <source>The workbook is damaged: its part %1 can&apos;t be read. Open it in Excel and save it again, or fetch it anew.</source>
        <translation>ブックが壊れています。部分 %1 を読めません。Excel で開いて保存し直すか、入手し直してください。</translation>
    </message>
    <message>
        <source>The workbook&apos;s part %1 declares a document type, which no program that writes workbooks does. It may be made to do harm and is not read.</source>
        <translation>ブックの部分 %1 に、普通のソフトが書かない文書型の宣言があります。害を与えるために作られた可能性があるため読みません。</translation>
    </message>
    <message>
        <source>The reading was cancelled.</source>
        <translation>読み取りを中止しました。</translation>
    </message>
</context>
<context>
    <name>ZipPackage</name>
    <message>
        <source>The workbook is damaged: its part %1 can&apos;t be unpacked. Open it in Excel and save it again, or fetch it anew.</source>
        <translation>ブックが壊れています。部分 %1 を展開できません。Excel で開いて保存し直すか、入手し直してください。</translation>
    </message>
    <message>
        <source>The file begins like a workbook but is cut off or damaged. Fetch or save it again.</source>
        <translation>ブックのように始まりますが、途中で切れているか壊れています。入手し直すか保存し直してください。</translation>
    </message>
    <message>
        <source>The workbook is damaged: its part %1 is missing. Open it in Excel and save it again, or fetch it anew.</source>
        <translation>ブックが壊れています。部分 %1 がありません。Excel で開いて保存し直すか、入手し直してください。</translation>
    </message>
    <message>
        <source>The archive is protected by a password. Take the password off and try again.</source>
        <translation>書庫にパスワードが掛かっています。外してからやり直してください。</translation>
    </message>
</context>
<context>
    <name>daicho::AboutDialog</name>
    <message>
        <source>About Daicho</source>
        <translation>Daicho について</translation>
    </message>
    <message>
        <source>Daicho %1</source>
        <translation>Daicho %1</translation>
    </message>
    <message>
        <source>Information asset register and risk analysis for municipalities</source>
        <translation>市町村の情報資産台帳とリスク分析</translation>
    </message>
    <message>
        <source>Built with Qt %1, SQLite, ICU, libxlsxwriter, libzip, expat and qpdf.</source>
        <translation>Qt %1、SQLite、ICU、libxlsxwriter、libzip、expat、qpdf を使っています。</translation>
    </message>
    <message>
        <source>Catalogue: %1</source>
        <translation>カタログ：%1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without warranty. It makes no network connections.</source>
        <translation>GNU General Public License 第3版以降による自由ソフトウェアです。無保証です。ネットワークには接続しません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>daicho::ActorDialog</name>
    <message>
        <source>Who acts</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>From now on changes are recorded under this post.</source>
        <translation>これ以降の変更は、この役職で記録します。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>daicho::ActorForm</name>
    <message>
        <source>Post</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>For example: Information policy section, chief</source>
        <translation>例：情報政策課 課長</translation>
    </message>
    <message>
        <source>The name of the post, not of the person. Every change is recorded under it.</source>
        <translation>氏名ではなく役職名を入れます。すべての変更をこの名前で記録します。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Enter the post under which changes are recorded.</source>
        <translation>変更を記録する役職を入れてください。</translation>
    </message>
</context>
<context>
    <name>daicho::AssetTableModel</name>
    <message>
        <source>Not scored</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>適用除外</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>未分類</translation>
    </message>
    <message>
        <source>This asset was removed. It leaves the table when filter or order is asked anew.</source>
        <translation>この資産は削除されました。絞り込みや並べ替えをやり直すと表から消えます。</translation>
    </message>
    <message>
        <source>Added since the table was last ordered; it stands at the end until then.</source>
        <translation>並べ替えの後で追加されたため、次の並べ替えまで末尾にあります。</translation>
    </message>
    <message>
        <source>%1 (policy %2)</source>
        <translation>%1（方針 %2）</translation>
    </message>
</context>
<context>
    <name>daicho::BannerBar</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>daicho::CategoryBars</name>
    <message>
        <source>Scored</source>
        <translation>評価済み</translation>
    </message>
</context>
<context>
    <name>daicho::ClassPills</name>
    <message>
        <source>open</source>
        <extracomment>In place of a class: the asset has none yet.</extracomment>
        <translation>未分類</translation>
    </message>
</context>
<context>
    <name>daicho::ClassResult</name>
    <message>
        <source>Handling: %1</source>
        <translation>取扱制限：%1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>前は %1</translation>
    </message>
</context>
<context>
    <name>daicho::ClassifyPanel</name>
    <message>
        <source>Reason for the lower class</source>
        <translation>分類を下げる理由</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>分類する</translation>
    </message>
</context>
<context>
    <name>daicho::ColumnDialog</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Take a set of columns</source>
        <translation>列の組を選ぶ</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>列を探す</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>The first two columns stay in sight.</source>
        <translation>初めの2列は常に見えています。</translation>
    </message>
</context>
<context>
    <name>daicho::CommandPalette</name>
    <message>
        <source>Page, action, or name or number of an asset</source>
        <translation>ページ、操作、資産の名前か番号</translation>
    </message>
</context>
<context>
    <name>daicho::Composition</name>
    <message>
        <source>Daicho</source>
        <translation>Daicho</translation>
    </message>
    <message>
        <source>%1 – Daicho</source>
        <extracomment>Title of the window: the municipality and the product.</extracomment>
        <translation>%1 – Daicho</translation>
    </message>
    <message>
        <source>Checking the register</source>
        <translation>台帳を検査しています</translation>
    </message>
    <message>
        <source>The register is damaged. Make no further changes; use the newest backup. What was found: %1</source>
        <translation>台帳が壊れています。これ以上変更せず、最新のバックアップを使ってください。見つかったもの：%1</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>台帳を開く</translation>
    </message>
    <message>
        <source>Daicho registers (*.daicho)</source>
        <translation>Daicho の台帳 (*.daicho)</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made, so that there is no place for the sample city.</source>
        <translation>フォルダー「%1」を作れないため、見本の台帳の置き場所がありません。</translation>
    </message>
    <message>
        <source>Filling the sample city</source>
        <translation>見本の台帳を作っています</translation>
    </message>
    <message>
        <source>A job is still running. Stop it in the status bar or wait until it has ended, then close the window.</source>
        <translation>処理が続いています。状態表示で中止するか、終わるのを待ってから閉じてください。</translation>
    </message>
    <message>
        <source>risks</source>
        <extracomment>Part of a file name.</extracomment>
        <translation>リスク一覧</translation>
    </message>
    <message>
        <source>register</source>
        <translation>情報資産台帳</translation>
    </message>
    <message>
        <source>Export the list of risks</source>
        <translation>リスク一覧を書き出す</translation>
    </message>
    <message>
        <source>Export the register</source>
        <translation>台帳を書き出す</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n rows to “%1”.</source>
        <translation>
            <numerusform>%n行を「%1」に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx);;CSV tables (*.csv);;JSON (*.json)</source>
        <translation>ブック (*.xlsx);;CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing the review report</source>
        <translation>見直し報告書を作っています</translation>
    </message>
    <message>
        <source>Wrote the review report to “%1”.</source>
        <translation>見直し報告書を「%1」に作りました。</translation>
    </message>
    <message>
        <source>Write the review report</source>
        <extracomment>Part of a file name.</extracomment>
        <translation>見直し報告書を作る</translation>
    </message>
    <message>
        <source>review</source>
        <translation>見直し報告書</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>No program on this machine opens “%1”. The file was written.</source>
        <translation>「%1」を開くプログラムがこの PC にありません。ファイルはできています。</translation>
    </message>
</context>
<context>
    <name>daicho::EditorPanel</name>
    <message>
        <source>Fields</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message numerus="yes">
        <source>%n assets chosen</source>
        <translation>
            <numerusform>資産%n件を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>What you enter applies to all of them, as one entry.</source>
        <translation>入力した内容は、1件の変更としてすべてに反映します。</translation>
    </message>
    <message>
        <source>Choose an asset to see its fields, its class and its history.</source>
        <translation>資産を選ぶと、項目、分類、履歴を表示します。</translation>
    </message>
</context>
<context>
    <name>daicho::EntryDetails</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (added)</source>
        <translation>%1（追加）</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1（削除）</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空欄）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>What the entry changed</source>
        <translation>この変更の内容</translation>
    </message>
    <message>
        <source>Choose an entry to see what it changed.</source>
        <translation>変更を選ぶと、内容を表示します。</translation>
    </message>
    <message>
        <source>Entry %1 · %2 · %3</source>
        <translation>%1番・%2・%3</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>確認値：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more records</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>This entry changed no record.</source>
        <translation>この記録による変更はありません。</translation>
    </message>
</context>
<context>
    <name>daicho::FacetChips</name>
    <message>
        <source>Clear</source>
        <translation>解除</translation>
    </message>
</context>
<context>
    <name>daicho::FacetPanel</name>
    <message>
        <source>Narrow down</source>
        <translation>絞り込み</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>ほか%n件…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daicho::FieldEditor</name>
    <message>
        <source>(several values)</source>
        <translation>（複数の値）</translation>
    </message>
</context>
<context>
    <name>daicho::FieldForm</name>
    <message>
        <source>Asked for by policy %1</source>
        <translation>方針 %1 による項目</translation>
    </message>
</context>
<context>
    <name>daicho::FigureRow</name>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>とばす</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>受け付けない</translation>
    </message>
</context>
<context>
    <name>daicho::FormField</name>
    <message>
        <source>%1 (required)</source>
        <extracomment>A label of a field that must be filled in.</extracomment>
        <translation>%1（必須）</translation>
    </message>
</context>
<context>
    <name>daicho::HeatMapWidget</name>
    <message>
        <source>%1: %2, %3: %4. %5, %6 in this cell.</source>
        <extracomment>Row axis, row, column axis, column, level, number of assessments.</extracomment>
        <translation>%1：%2、%3：%4。%5、このます目に%6。</translation>
    </message>
</context>
<context>
    <name>daicho::HistoryPanel</name>
    <message>
        <source>(empty)</source>
        <translation>（空欄）</translation>
    </message>
    <message>
        <source>%1 %2 · %3
%4</source>
        <extracomment>When and by whom something was changed.</extracomment>
        <translation>%1 %2・%3
%4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
</context>
<context>
    <name>daicho::HomePage</name>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>Add an asset</source>
        <translation>資産を追加</translation>
    </message>
    <message>
        <source>Late or missing</source>
        <translation>遅れ・不足</translation>
    </message>
    <message>
        <source>What happened lately</source>
        <translation>最近の変更</translation>
    </message>
    <message>
        <source>How the risks stand</source>
        <translation>リスクの状況</translation>
    </message>
    <message>
        <source>How the register stands</source>
        <translation>台帳の状況</translation>
    </message>
    <message>
        <source>Nothing has been scored in this cycle yet.</source>
        <translation>今年度はまだ評価がありません。</translation>
    </message>
    <message>
        <source>What is late or missing will be listed here.</source>
        <translation>遅れや不足をここに示します。</translation>
    </message>
    <message>
        <source>Nothing is late and nothing is missing.</source>
        <translation>遅れも不足もありません。</translation>
    </message>
    <message>
        <source>By confidentiality</source>
        <translation>機密性ごと</translation>
    </message>
    <message>
        <source>By kind of asset</source>
        <translation>資産種別ごと</translation>
    </message>
</context>
<context>
    <name>daicho::ImportCheckStep</name>
    <message>
        <source>Import nothing if a row is rejected</source>
        <translation>受け付けない行があれば何も取り込まない</translation>
    </message>
    <message>
        <source>Words that are not known: choose what they mean</source>
        <translation>分からない語：意味を選んでください</translation>
    </message>
    <message>
        <source>Update what is in the register already</source>
        <translation>台帳にあるものは更新する</translation>
    </message>
    <message>
        <source>Leave what is in the register already</source>
        <translation>台帳にあるものはそのままにする</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>語</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Leave the rows out</source>
        <translation>この行を除く</translation>
    </message>
    <message>
        <source>Rows are rejected, so nothing would be imported. Correct the file or allow the import without these rows.</source>
        <translation>受け付けない行があるため、何も取り込まれません。ファイルを直すか、その行を除いた取り込みを選んでください。</translation>
    </message>
    <message>
        <source>The register would not change.</source>
        <translation>台帳に変更はありません。</translation>
    </message>
    <message>
        <source>Everything is understood. Nothing has been imported yet.</source>
        <translation>すべて読み取れました。取り込みはまだ行われていません。</translation>
    </message>
    <message>
        <source>The rows below stay out. Nothing has been imported yet.</source>
        <translation>下の行は取り込まれません。取り込みはまだ行われていません。</translation>
    </message>
</context>
<context>
    <name>daicho::ImportFileStep</name>
    <message>
        <source>Information assets</source>
        <translation>情報資産</translation>
    </message>
    <message>
        <source>Units of the organisation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Drop the ledger here, or choose it.</source>
        <translation>台帳のファイルをここに置くか、選んでください。</translation>
    </message>
    <message>
        <source>Excel workbooks (.xlsx, .xlsm) and CSV. Nothing is imported before the last step.</source>
        <translation>Excel ブック（.xlsx、.xlsm）と CSV を読めます。最後の手順まで取り込みは行われません。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>行の種類</translation>
    </message>
    <message>
        <source>Choose a ledger</source>
        <translation>台帳を選ぶ</translation>
    </message>
    <message>
        <source>Workbooks and CSV (*.xlsx *.xlsm *.csv *.txt);;All files (*)</source>
        <translation>ブックと CSV (*.xlsx *.xlsm *.csv *.txt);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>daicho::ImportMappingModel</name>
    <message>
        <source>Keep under its own heading</source>
        <translation>見出しのまま残す</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>取り込まない</translation>
    </message>
    <message>
        <source>running number</source>
        <translation>連番</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>選択済み</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>確実</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Heading in the file</source>
        <translation>ファイルの見出し</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>取り込み先</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>確かさ</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
</context>
<context>
    <name>daicho::ImportMappingStep</name>
    <message>
        <source>Sheet</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>ファイルの最初の行</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n row(s))</source>
        <extracomment>A sheet of a workbook and how many records it holds.</extracomment>
        <translation>
            <numerusform>%1（%n行）</numerusform>
        </translation>
    </message>
    <message>
        <source>No row with headings was found on this sheet. Choose another one.</source>
        <translation>このシートに見出し行が見つかりません。別のシートを選んでください。</translation>
    </message>
    <message>
        <source>Choose the column that holds the name.</source>
        <translation>名前の列を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>Headings in row %1, %n row(s) of records.</source>
        <translation>
            <numerusform>見出しは%1行目、記録は%n行です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daicho::ImportProblemModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>daicho::ImportResultStep</name>
    <message>
        <source>Save the rejected rows…</source>
        <translation>受け付けない行を保存…</translation>
    </message>
    <message>
        <source>“%1” is imported.</source>
        <translation>「%1」を取り込みました。</translation>
    </message>
    <message>
        <source>Nothing of “%1” was imported.</source>
        <translation>「%1」からは何も取り込んでいません。</translation>
    </message>
    <message>
        <source>It is one entry of the journal: Ctrl+Z takes the whole import back.</source>
        <translation>変更履歴では1件です。Ctrl+Z で取り込み全体を元に戻せます。</translation>
    </message>
    <message>
        <source>The register is as it was before.</source>
        <translation>台帳は元のままです。</translation>
    </message>
    <message>
        <source>%1 rejected rows.csv</source>
        <translation>%1 受け付けない行.csv</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>受け付けない行を保存</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>daicho::ImportWizard</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Import a ledger</source>
        <translation>台帳を取り込む</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>「%1」を読んでいます</translation>
    </message>
    <message>
        <source>Checking “%1”</source>
        <translation>「%1」を確かめています</translation>
    </message>
    <message>
        <source>Importing “%1”</source>
        <translation>「%1」を取り込んでいます</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>daicho::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Stop: the register stays as it was</source>
        <translation>中止（台帳は元のまま）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>中止しています…</translation>
    </message>
</context>
<context>
    <name>daicho::JobRunner</name>
    <message>
        <source>Stopped. The register is as it was before.</source>
        <translation>中止しました。台帳は元のままです。</translation>
    </message>
</context>
<context>
    <name>daicho::JournalModel</name>
    <message>
        <source>No.</source>
        <extracomment>Number of a journal entry.</extracomment>
        <translation>番号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>How many records an entry changed.</extracomment>
        <translation>件数</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>確認値</translation>
    </message>
</context>
<context>
    <name>daicho::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>変更履歴</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>変更履歴を検索</translation>
    </message>
    <message>
        <source>&amp;Take this entry back</source>
        <translation>この変更を元に戻す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Verify the journal</source>
        <translation>変更履歴を検証(&amp;V)</translation>
    </message>
    <message>
        <source>No entry matches “%1”.</source>
        <translation>「%1」に当たる変更はありません。</translation>
    </message>
    <message>
        <source>Search by what was done, by post, by reason or by number.</source>
        <translation>内容、役職、理由、番号で探せます。</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>すべて表示</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, newest first</source>
        <translation>
            <numerusform>%n件、新しい順</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n entries match</source>
        <translation>
            <numerusform>%n件を超える変更が当たります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries match</source>
        <translation>
            <numerusform>%n件が当たります</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying the journal</source>
        <translation>変更履歴を検証しています</translation>
    </message>
    <message>
        <source>The journal is whole: file, chain and every record are as they were written.</source>
        <translation>変更履歴に問題はありません。ファイル、つながり、記録は書かれたままです。</translation>
    </message>
    <message numerus="yes">
        <source>%n things are not as they were written. Keep the file as it is and compare it with a backup.</source>
        <translation>
            <numerusform>%n件が書かれたときと違います。ファイルをそのまま残し、バックアップと比べてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>daicho::MainWindow</name>
    <message>
        <source>Daicho</source>
        <translation>Daicho</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>daicho::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n due</source>
        <extracomment>Name of a page and the number of things that are due on it, for screen readers.</extracomment>
        <translation>
            <numerusform>%1、要対応%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daicho::NewRegisterDialog</name>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>団体名</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Classification scheme</source>
        <translation>分類の基準</translation>
    </message>
    <message>
        <source>Scoring method</source>
        <translation>評価の方法</translation>
    </message>
    <message>
        <source>Enter the name of the municipality.</source>
        <translation>団体名を入れてください。</translation>
    </message>
    <message>
        <source>Choose where the register is to be kept.</source>
        <translation>台帳の保存先を選んでください。</translation>
    </message>
    <message>
        <source>There is a file of this name already. It is not overwritten: choose another name.</source>
        <translation>同じ名前のファイルがあります。上書きはしません。別の名前にしてください。</translation>
    </message>
    <message>
        <source>The folder does not exist. Choose one that does.</source>
        <translation>フォルダーがありません。あるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Where to keep the register</source>
        <translation>台帳の保存先</translation>
    </message>
    <message>
        <source>Daicho registers (*.daicho)</source>
        <translation>Daicho の台帳 (*.daicho)</translation>
    </message>
</context>
<context>
    <name>daicho::QuestionCard</name>
    <message>
        <source>Yes (Y)</source>
        <translation>はい (Y)</translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation>いいえ (N)</translation>
    </message>
    <message>
        <source>Yes: %1 (%2)</source>
        <extracomment>An example of a question: yes or no, the business, the case.</extracomment>
        <translation>はい：%1（%2）</translation>
    </message>
    <message>
        <source>No: %1 (%2)</source>
        <translation>いいえ：%1（%2）</translation>
    </message>
</context>
<context>
    <name>daicho::RegisterPage</name>
    <message>
        <source>&amp;New asset</source>
        <translation>資産を追加(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove asset</source>
        <translation>資産を削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>列の選択(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>下へ複写(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;lassify by questions</source>
        <translation>設問で分類(&amp;L)</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>「%1」を隠す</translation>
    </message>
    <message>
        <source>Order by reading</source>
        <translation>読みの順に並べる</translation>
    </message>
    <message>
        <source>New asset</source>
        <translation>新しい資産</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>台帳を検索</translation>
    </message>
    <message>
        <source>%1 assets</source>
        <translation>%1件</translation>
    </message>
    <message>
        <source>%1 assets, %2 of them unclassified</source>
        <translation>%1件中 %2件が未分類</translation>
    </message>
    <message>
        <source>%1 assets, none of them unclassified</source>
        <translation>%1件、すべて分類済み</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;Residents&apos; Section: 412 assets, 37 of them unclassified&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>「%1」に当たる資産はありません。</translation>
    </message>
    <message>
        <source>The search looks into number, name, reading, business, note and other texts; the chosen facets narrow it down further.</source>
        <translation>検索は番号、名前、よみ、業務、備考などを探します。絞り込みを選んでいると、さらに範囲が狭まります。</translation>
    </message>
    <message>
        <source>No asset matches what is chosen.</source>
        <translation>選んだ条件に当たる資産はありません。</translation>
    </message>
    <message>
        <source>Choose less, or clear the filter.</source>
        <translation>条件を減らすか、絞り込みを解除してください。</translation>
    </message>
    <message>
        <source>The register holds no assets yet.</source>
        <translation>台帳にまだ資産がありません。</translation>
    </message>
    <message>
        <source>Import the ledger that you keep in Excel, or add the first asset by hand with Ctrl+N.</source>
        <translation>Excel の台帳を取り込むか、Ctrl+N で最初の資産を追加してください。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Import a ledger</source>
        <translation>台帳を取り込む</translation>
    </message>
</context>
<context>
    <name>daicho::ScaleRow</name>
    <message>
        <source>not answered</source>
        <translation>未入力</translation>
    </message>
</context>
<context>
    <name>daicho::ScoreCards</name>
    <message>
        <source>%1 (policy %2) · threat %3</source>
        <extracomment>Category of threats, clause of the policy, and the place among the asset&apos;s threats (3/12).</extracomment>
        <translation>%1（方針 %2）・脅威 %3</translation>
    </message>
</context>
<context>
    <name>daicho::ScoreForm</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>daicho::ScorePage</name>
    <message>
        <source>Score</source>
        <translation>リスク分析</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>選ぶ</translation>
    </message>
    <message>
        <source>change</source>
        <translation>変える</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>次の設問</translation>
    </message>
    <message>
        <source>save and go on</source>
        <translation>保存して次へ</translation>
    </message>
    <message>
        <source>back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>take the proposal</source>
        <translation>案を採る</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>とばす</translation>
    </message>
    <message>
        <source>%1 of %2 scores are open.</source>
        <translation>全%2件のうち %1件が未評価です。</translation>
    </message>
    <message>
        <source>Nothing here waits for a score.</source>
        <translation>評価待ちの資産はありません。</translation>
    </message>
    <message>
        <source>You have been through all assets of this list.</source>
        <translation>この一覧の資産はすべて見終わりました。</translation>
    </message>
    <message>
        <source>All assets of this unit are scored, or the register holds none in scope yet.</source>
        <translation>この所属の資産はすべて評価済みか、対象の資産がまだありません。</translation>
    </message>
    <message>
        <source>Choose another unit, or look at what is scored already.</source>
        <translation>別の所属を選ぶか、評価済みのものを見てください。</translation>
    </message>
    <message>
        <source>Show all assets</source>
        <translation>すべての資産を表示</translation>
    </message>
</context>
<context>
    <name>daicho::ScoreQueuePanel</name>
    <message>
        <source>Skip what is scored</source>
        <translation>評価済みをとばす</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Assets to score</source>
        <translation>評価する資産</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>すべての所属</translation>
    </message>
</context>
<context>
    <name>daicho::ScoreResult</name>
    <message>
        <source>Take over (P)</source>
        <translation>採用 (P)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Scored before</source>
        <translation>前回の評価</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>案</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <translation>とばす (S)</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>保存して次へ</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>Answer all questions; the level appears here.</source>
        <translation>すべての設問に答えると、ここにレベルが出ます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Decided by: %1</source>
        <translation>受容を決める人：%1</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年度</translation>
    </message>
    <message>
        <source>%1: %2 (%3), %4</source>
        <extracomment>Year, risk value, level, post of the rater.</extracomment>
        <translation>%1：%2（%3）、%4</translation>
    </message>
    <message>
        <source>Never scored before.</source>
        <translation>評価したことがありません。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <extracomment>An input, its proposed value, and why.</extracomment>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>Nothing speaks for a value.</source>
        <translation>案の根拠になる情報がありません。</translation>
    </message>
</context>
<context>
    <name>daicho::SettingsDialog</name>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
</context>
<context>
    <name>daicho::ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <translation>Daicho</translation>
    </message>
    <message>
        <source>The information asset register of your municipality: classify, score, review.</source>
        <translation>市町村の情報資産台帳。分類、リスク分析、見直しまで。</translation>
    </message>
    <message>
        <source>Open the sample city</source>
        <translation>みほん市の台帳を開く</translation>
    </message>
    <message>
        <source>A made-up city with some 400 assets. Try everything; nothing can break.</source>
        <translation>約400件の資産がある架空の市です。自由に試せます。</translation>
    </message>
    <message>
        <source>Make a new register</source>
        <translation>新しい台帳を作る</translation>
    </message>
    <message>
        <source>Choose the classification scheme and the scoring method, then begin.</source>
        <translation>分類の基準と評価の方法を選んで始めます。</translation>
    </message>
    <message>
        <source>Import a ledger</source>
        <translation>台帳を取り込む</translation>
    </message>
    <message>
        <source>Take over the Excel or CSV ledger you have. You see the result before it is saved.</source>
        <translation>お手元の Excel や CSV の台帳を取り込みます。保存する前に結果を確かめられます。</translation>
    </message>
    <message>
        <source>Recent registers</source>
        <translation>最近使った台帳</translation>
    </message>
    <message>
        <source>Open a register…</source>
        <translation>台帳を開く…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>File name of a register and the folder it lies in.</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>daicho::StatusBar</name>
    <message>
        <source>Who acts: every change is recorded under this post</source>
        <translation>操作者：すべての変更をこの役職で記録します</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>閲覧のみ</translation>
    </message>
</context>
<context>
    <name>daicho::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Recent registers</source>
        <translation>最近使った台帳(&amp;R)</translation>
    </message>
</context>
</TS>
