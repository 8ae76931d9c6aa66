<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AcceptanceService</name>
    <message>
        <source>Say why the risk is kept.</source>
        <translation>リスクを受け入れる理由を書いてください。</translation>
    </message>
    <message>
        <source>An exception needs the number of its application.</source>
        <translation>例外措置には申請番号が要ります。</translation>
    </message>
    <message>
        <source>“%1” is no kind of acceptance.</source>
        <translation>「%1」という受容の区分はありません。</translation>
    </message>
    <message>
        <source>Name the threat whose risk is kept.</source>
        <translation>どの脅威のリスクを受け入れるかを選んでください。</translation>
    </message>
    <message>
        <source>The acceptance needs an end that is not past.</source>
        <translation>受容には、今日以降の期限が要ります。</translation>
    </message>
    <message>
        <source>An acceptance may hold until the end of the next fiscal year, %1, at most.</source>
        <translation>受容の期限は、翌年度末（%1）までです。</translation>
    </message>
    <message>
        <source>This risk has no score yet. Score it before it is accepted.</source>
        <translation>このリスクはまだ評価されていません。評価してから受容してください。</translation>
    </message>
    <message>
        <source>This risk is not accepted without an approver.</source>
        <translation>このリスクは、承認者なしには受容できません。</translation>
    </message>
    <message>
        <source>Who applies can&apos;t approve. Name another post.</source>
        <translation>申請者は承認できません。別の職を入れてください。</translation>
    </message>
    <message>
        <source>A risk of this level is accepted by “%1” or a higher post.</source>
        <translation>このレベルのリスクを受容できるのは「%1」以上の役割です。</translation>
    </message>
    <message>
        <source>Choose at least one risk.</source>
        <translation>リスクを1つ以上選んでください。</translation>
    </message>
    <message>
        <source>Say why it is taken back.</source>
        <translation>終了する理由を書いてください。</translation>
    </message>
    <message>
        <source>It has ended already.</source>
        <translation>すでに終了しています。</translation>
    </message>
    <message>
        <source>The day of approval is still to come.</source>
        <translation>承認日が先の日付です。</translation>
    </message>
    <message>
        <source>There is no such acceptance any more.</source>
        <translation>その受容はもうありません。</translation>
    </message>
</context>
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
    <message>
        <source>Time-limited secrecy is over: review the class</source>
        <translation>時限秘が終了（分類の見直し）</translation>
    </message>
    <message>
        <source>Time-limited secrecy ends within 90 days</source>
        <translation>時限秘が90日以内に終了</translation>
    </message>
    <message>
        <source>Measures past their due date</source>
        <translation>期限を過ぎた対策</translation>
    </message>
    <message>
        <source>Accepted risks whose acceptance is over</source>
        <translation>受容の期限が切れたリスク</translation>
    </message>
    <message>
        <source>Acceptances that end within 60 days</source>
        <translation>60日以内に期限を迎える受容</translation>
    </message>
</context>
<context>
    <name>AgreementExplanation</name>
    <message>
        <source>Compared</source>
        <translation>比べたもの</translation>
    </message>
    <message>
        <source>%1 ratings of %2 pairs that two or more raters scored</source>
        <translation>2人以上が評価した%2組の評価%1件</translation>
    </message>
    <message>
        <source>α</source>
        <translation>α</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>比べられる評価がありません。</translation>
    </message>
    <message>
        <source>Disagreement found (Do)</source>
        <translation>実際の不一致（Do）</translation>
    </message>
    <message>
        <source>Disagreement by chance (De)</source>
        <translation>偶然による不一致（De）</translation>
    </message>
    <message>
        <source>α = 1 − Do ÷ De</source>
        <translation>α ＝ 1 − Do ÷ De</translation>
    </message>
    <message>
        <source>Agreement of the raters (Krippendorff&apos;s α)</source>
        <translation>評価者の一致度（Krippendorffのα）</translation>
    </message>
    <message>
        <source>no α</source>
        <translation>αなし</translation>
    </message>
    <message>
        <source>Risk value</source>
        <translation>リスク値</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>もとにしたもの</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>評価の回</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>評価者</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1、版 %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み方</translation>
    </message>
    <message>
        <source>From %1 reliable, from %2 good enough for tentative conclusions.</source>
        <translation>%1以上は信頼できる一致、%2以上は暫定的な結論に使える一致です。</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
</context>
<context>
    <name>AgreementService</name>
    <message>
        <source>Say who decided, and when.</source>
        <translation>決定者と決定日を入れてください。</translation>
    </message>
    <message>
        <source>“%1” is not closed yet. Close it first; the raters&apos; scores have to be complete before anything is agreed.</source>
        <translation>「%1」はまだ締め切られていません。合議の前に締め切って、評価をそろえてください。</translation>
    </message>
    <message>
        <source>Give a reason where the agreed value is not the raters&apos; median (%1, %2).</source>
        <translation>評価者の中央値と違う値で合議するときは、理由を入れてください（%1、%2）。</translation>
    </message>
    <message>
        <source>“%1” is out of the policy&apos;s scope and is not scored.</source>
        <translation>「%1」は基本方針の適用除外のため、評価しません。</translation>
    </message>
    <message>
        <source>“%1” against %2 is not part of this round.</source>
        <translation>「%1」と%2の組は、この回に含まれていません。</translation>
    </message>
    <message>
        <source>“%1” has scored %2 as a rater. Name the body that decided instead.</source>
        <translation>「%1」は評価者として%2を評価しています。決定した機関の名前を入れてください。</translation>
    </message>
    <message>
        <source>This round is not in the register.</source>
        <translation>この評価の回は台帳にありません。</translation>
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
    <message>
        <source>“%1” is none of %2.</source>
        <translation>「%1」は %2 のどれでもありません。</translation>
    </message>
</context>
<context>
    <name>AssetBulk</name>
    <message>
        <source>An asset was changed by someone else meanwhile. Nothing was saved; look at the newest state and repeat the change.</source>
        <translation>この間にほかの人が資産を変更しました。保存していません。最新の内容を確かめて、もう一度変更してください。</translation>
    </message>
    <message>
        <source>Some of the assets are still used by other records and can&apos;t be removed. Nothing was removed.</source>
        <translation>ほかの記録から参照されている資産があるため、削除できません。何も削除していません。</translation>
    </message>
</context>
<context>
    <name>AssetChecks</name>
    <message>
        <source>“%1” must not be empty.</source>
        <translation>「%1」は空にできません。</translation>
    </message>
    <message>
        <source>“%1” has no value “%2”. Choose one of the list.</source>
        <translation>「%1」に「%2」という値はありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>「%1」という項目はありません。</translation>
    </message>
    <message numerus="yes">
        <source>The change lowers the class of %n assets. Lowering a class needs a reason and an approver. Nothing was changed.</source>
        <translation>
            <numerusform>この変更で %n 件の資産の分類が下がります。分類を下げるには理由と承認者が必要です。何も変更していません。</numerusform>
        </translation>
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
</context>
<context>
    <name>AssetSource</name>
    <message>
        <source>Assets</source>
        <translation>資産</translation>
    </message>
</context>
<context>
    <name>BlockEdit</name>
    <message>
        <source>Stopped. The register is as it was before.</source>
        <translation>中止しました。台帳は元のままです。</translation>
    </message>
    <message>
        <source>The block names the same asset in rows %1 and %2.</source>
        <translation>貼り付ける範囲の %1 行目と %2 行目が同じ資産を指しています。</translation>
    </message>
    <message>
        <source>The asset was changed by someone else meanwhile. Look at its newest state and repeat the change.</source>
        <translation>この間にほかの人がこの資産を変更しました。最新の内容を確かめて、もう一度変更してください。</translation>
    </message>
    <message>
        <source>This lowers the class. Lowering a class needs a reason and an approver.</source>
        <translation>分類が下がります。分類を下げるには理由と承認者が必要です。</translation>
    </message>
    <message>
        <source>An asset must have a number.</source>
        <translation>資産番号は空にできません。</translation>
    </message>
    <message>
        <source>The block gives this asset number twice.</source>
        <translation>貼り付ける範囲に同じ資産番号が 2 回あります。</translation>
    </message>
    <message>
        <source>The asset number is taken by “%1”.</source>
        <translation>この資産番号は「%1」で使われています。</translation>
    </message>
    <message>
        <source>The asset does not exist any more.</source>
        <translation>この資産はもうありません。</translation>
    </message>
</context>
<context>
    <name>BudgetList</name>
    <message>
        <source>Budget request</source>
        <translation>予算要求</translation>
    </message>
    <message>
        <source>Budget year</source>
        <translation>予算年度</translation>
    </message>
    <message>
        <source>Measure no.</source>
        <translation>対策番号</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>対策</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>対策の分野</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>リスク対応</translation>
    </message>
    <message>
        <source>Unit in charge</source>
        <translation>担当所属</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>担当（職名）</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Initial cost (yen)</source>
        <translation>初期費用（円）</translation>
    </message>
    <message>
        <source>Yearly cost (yen)</source>
        <translation>年額（円）</translation>
    </message>
    <message>
        <source>First year (yen)</source>
        <translation>初年度計（円）</translation>
    </message>
    <message>
        <source>Risks treated</source>
        <translation>対象リスク数</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>集計</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>対策</translation>
    </message>
    <message>
        <source>(no area)</source>
        <translation>（分野なし）</translation>
    </message>
    <message>
        <source>(no year)</source>
        <translation>（年度なし）</translation>
    </message>
    <message>
        <source>Year in all</source>
        <translation>年度計</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>計</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>中止しました。ファイルは作成していません。</translation>
    </message>
</context>
<context>
    <name>BulkEdit</name>
    <message>
        <source>Stopped. The register is as it was before.</source>
        <translation>中止しました。台帳は元のままです。</translation>
    </message>
    <message>
        <source>“%1” is each asset&apos;s own and can&apos;t be set for many at once.</source>
        <translation>「%1」は資産ごとの項目のため、まとめて設定できません。</translation>
    </message>
    <message>
        <source>The register refused an operation. Nothing was written.</source>
        <translation>台帳への書き込みができませんでした。何も変更していません。</translation>
    </message>
    <message>
        <source>Some of the assets name each other as their system in a circle. Empty that field first. Nothing was removed.</source>
        <translation>関連システムとして互いを指し合っている資産があります。先にその項目を空にしてください。何も削除していません。</translation>
    </message>
    <message>
        <source>“%1” is still used: scores, relations, flows or other assets refer to it. Remove or change those first. Nothing was removed.</source>
        <translation>「%1」はリスク分析、関連、データの流れ、またはほかの資産から参照されています。先にそちらを削除または変更してください。何も削除していません。</translation>
    </message>
    <message>
        <source>The assets were changed meanwhile. Nothing was removed.</source>
        <translation>この間に資産が変更されました。何も削除していません。</translation>
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
    <message>
        <source>must be scheme, method, threats, clauses, measures, choices, migrations or rules</source>
        <translation>scheme、method、threats、clauses、measures、choices、migrations、rules のどれかにしてください</translation>
    </message>
    <message>
        <source>must be one of the candidates</source>
        <translation>候補のいずれかでなければなりません</translation>
    </message>
    <message>
        <source>“%1” is no scheme of the catalogue</source>
        <translation>「%1」という分類基準はありません</translation>
    </message>
    <message>
        <source>must hold either importance alone or the three properties</source>
        <translation>importanceだけか、3つの性質のどちらかでなければなりません</translation>
    </message>
    <message>
        <source>must be importance</source>
        <translation>importanceでなければなりません</translation>
    </message>
    <message>
        <source>must be a letter, followed by letters, digits and hyphens, 16 characters at most</source>
        <translation>英字で始まり、英数字とハイフンだけの16字以内でなければなりません</translation>
    </message>
    <message>
        <source>must be %1 at most</source>
        <translation>%1件以内でなければなりません</translation>
    </message>
    <message>
        <source>“%1” is no threat of the catalogue</source>
        <translation>「%1」は脅威一覧にありません</translation>
    </message>
    <message>
        <source>%1 is no step of its scale</source>
        <translation>%1 はその尺度の段階ではありません</translation>
    </message>
    <message>
        <source>“%1” is no step of its scale</source>
        <translation>「%1」はその尺度の段階ではありません</translation>
    </message>
    <message>
        <source>%1 is no level</source>
        <translation>%1 はリスクレベルではありません</translation>
    </message>
    <message>
        <source>the steps refer to each other in a circle: %1</source>
        <translation>計算の段が循環しています: %1</translation>
    </message>
    <message>
        <source>“%1” is a later step: put it before this one</source>
        <translation>「%1」は後の段です。この段より前に置いてください</translation>
    </message>
    <message>
        <source>has a value for %1, which is no step</source>
        <translation>段階ではない %1 の値があります</translation>
    </message>
    <message>
        <source>the numbers of a step need from and to, in order</source>
        <translation>段階の数値の範囲には from と to が順に必要です</translation>
    </message>
    <message>
        <source>only a step with an id has other numbers</source>
        <translation>数値の範囲を持てるのは id のある段階だけです</translation>
    </message>
    <message>
        <source>must be above the numbers of the step before it</source>
        <translation>前の段階の数値より大きくしてください</translation>
    </message>
    <message>
        <source>is not valid JSON: %1 (line %2, byte %3)</source>
        <translation>JSON として読めません：%1（%2行目、%3バイト目）</translation>
    </message>
    <message>
        <source>must name one input or step</source>
        <translation>入力か手順を1つだけ指定してください</translation>
    </message>
    <message>
        <source>must name at least one input or step</source>
        <translation>入力か手順を1つ以上指定してください</translation>
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
    <name>CellPaste</name>
    <message>
        <source>The table has no further column here.</source>
        <translation>表にはこの列より右の列がありません。</translation>
    </message>
    <message>
        <source>“%1” follows from other fields; nothing can be written into it.</source>
        <translation>「%1」はほかの項目から決まるため、入力できません。</translation>
    </message>
    <message>
        <source>This asset was removed.</source>
        <translation>この資産は削除されています。</translation>
    </message>
    <message>
        <source>The table has no further row here. New assets are added by an import or with Ctrl+N.</source>
        <translation>表にはこの行より下の行がありません。資産の追加は取込みまたは Ctrl+N で行います。</translation>
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
    <message>
        <source>Overridden class</source>
        <translation>分類の上書き</translation>
    </message>
    <message>
        <source>Word of imports</source>
        <translation>取込の語</translation>
    </message>
    <message>
        <source>Stock-take</source>
        <translation>棚卸し</translation>
    </message>
    <message>
        <source>Answer to decide on</source>
        <translation>確認中の回答</translation>
    </message>
    <message>
        <source>Stock-take of a unit</source>
        <translation>所属の棚卸し</translation>
    </message>
    <message>
        <source>Threat ruled out</source>
        <translation>対象外とした脅威</translation>
    </message>
    <message>
        <source>Likelihood of a place</source>
        <translation>場所ごとの発生の可能性</translation>
    </message>
    <message>
        <source>Scoring round</source>
        <translation>評価の回</translation>
    </message>
    <message>
        <source>Rater of a round</source>
        <translation>評価の回の評価者</translation>
    </message>
    <message>
        <source>Item of a round</source>
        <translation>評価の回の項目</translation>
    </message>
    <message>
        <source>Rater&apos;s note</source>
        <translation>評価者のメモ</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>対策</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>リスク対応</translation>
    </message>
    <message>
        <source>Accepted risk</source>
        <translation>受容したリスク</translation>
    </message>
    <message>
        <source>Check of a restriction</source>
        <translation>取扱制限の確認</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Checks the register against the rules and lists what it finds.</source>
        <translation>台帳を規則で点検し、見つかったことを一覧にします。</translation>
    </message>
    <message>
        <source>which rules; else all there are</source>
        <translation>どの規則で点検するか（省略時はすべて）</translation>
    </message>
    <message>
        <source>only this unit and those below it</source>
        <translation>この所属とその下位だけ</translation>
    </message>
    <message>
        <source>as if today were this day</source>
        <translation>この日を今日とみなして点検する</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings, %3 notes</source>
        <translation>誤り %1件、注意 %2件、参考 %3件</translation>
    </message>
    <message>
        <source>There are no rules “%1” in this version yet. Use ledger, risk or all.</source>
        <translation>この版には規則「%1」がまだありません。ledger、risk、all のどれかを指定してください。</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Findings</source>
        <translation>点検結果</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>点検項目</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Record name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>所管</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>Field to look at</source>
        <translation>見る項目</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条項</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>参考</translation>
    </message>
</context>
<context>
    <name>CheckService</name>
    <message>
        <source>The check was stopped.</source>
        <translation>点検を中止しました。</translation>
    </message>
    <message>
        <source>The catalogue holds no rules for checking the register.</source>
        <translation>台帳を点検する規則がカタログにありません。</translation>
    </message>
    <message>
        <source>The catalogue holds no rules for checking the risks.</source>
        <translation>リスクを点検する規則がカタログにありません。</translation>
    </message>
</context>
<context>
    <name>ClassificationService</name>
    <message>
        <source>The class of “%1” would become lower (%2). Give the reason and the post that approved it. Nothing was saved.</source>
        <translation>「%1」の分類が下がります（%2）。理由と、承認した役職を入力してください。まだ保存していません。</translation>
    </message>
    <message>
        <source>The class of “%1” would become lower (%2). Give the post that approved it. Nothing was saved.</source>
        <translation>「%1」の分類が下がります（%2）。承認した役職を入力してください。まだ保存していません。</translation>
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
    <message>
        <source>why; needed where the class becomes lower</source>
        <translation>理由。分類を下げるときは必ず指定します</translation>
    </message>
    <message>
        <source>the post that approved it; needed where the class becomes lower</source>
        <translation>承認した役職。分類を下げるときは必ず指定します</translation>
    </message>
    <message>
        <source>%1 Add --reason TEXT and --approver POST.</source>
        <translation>%1 --reason 理由 と --approver 役職 を付けてください。</translation>
    </message>
    <message>
        <source>instead of answers: the class that holds, whatever is inherited, such as confidentiality=3B; “none” takes it back; needs --reason</source>
        <translation>回答の代わりに、継承にかかわらず適用する分類。例: confidentiality=3B。「none」で取り消し。--reason が必要</translation>
    </message>
    <message>
        <source>of the override: cumulative, distributive or other (the default)</source>
        <translation>上書きの種類: cumulative、distributive、other（既定）</translation>
    </message>
    <message>
        <source>Give answers or --override, not both.</source>
        <translation>回答と --override は同時に指定できません。</translation>
    </message>
    <message>
        <source>“%1” is no override. Write it as PROPERTY=CLASS with confidentiality, integrity or availability.</source>
        <translation>「%1」は上書きの指定になっていません。confidentiality、integrity、availability のどれかで 性質=分類 の形で書いてください。</translation>
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
    <name>CommitteePapers</name>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>中止しました。ファイルは作成していません。</translation>
    </message>
    <message>
        <source>There is nothing to agree on: no round, and no pair that several raters scored.</source>
        <translation>合議するものがありません。評価の回がなく、複数の評価者が評価した組もありません。</translation>
    </message>
    <message>
        <source>“%1” is blind and still open. Close it first; papers would show what the others gave.</source>
        <translation>「%1」は評価を伏せて受付中です。資料には他の評価者の値が出るので、締め切ってから作ってください。</translation>
    </message>
    <message>
        <source>“%1” is no file that can be written. Name a file that ends in .pdf or .xlsx.</source>
        <translation>「%1」の形式では書き出せません。.pdf か .xlsx で終わる名前にしてください。</translation>
    </message>
</context>
<context>
    <name>Completeness</name>
    <message>
        <source>Rater</source>
        <translation>評価者</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>評価</translation>
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
    <name>DepartmentExport</name>
    <message>
        <source>Name the unit that the new asset belongs to.</source>
        <translation>新しい資産の所属を指定してください。</translation>
    </message>
    <message>
        <source>One workbook per unit is written: name a folder, or one unit for a single file.</source>
        <translation>所属ごとに1ファイルを書き出します。フォルダを指定するか、所属を1つ指定してください。</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>中止しました。ファイルは書き出していません。</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made.</source>
        <translation>フォルダ「%1」を作れません。</translation>
    </message>
    <message>
        <source>Nothing can be written to “%1”.</source>
        <translation>「%1」に書き込めません。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be replaced. Is it open in Excel?</source>
        <translation>「%1」を置き換えられません。Excelで開いていないか確かめてください。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written.</source>
        <translation>「%1」を書き出せません。</translation>
    </message>
</context>
<context>
    <name>DiffCommand</name>
    <message>
        <source>Shows what changed between two points, net, per record and field. A point is the end of a fiscal year (2026), of a day (2026-04-01) or of an entry (#123).</source>
        <translation>2つの時点の間に何が変わったかを、差引きで、資産などの項目ごとに示します。時点は、年度（2026）、日付（2026-04-01）、履歴の番号（#123）の終わりです。</translation>
    </message>
    <message>
        <source>the earlier point</source>
        <translation>前の時点</translation>
    </message>
    <message>
        <source>the later point</source>
        <translation>後の時点</translation>
    </message>
    <message>
        <source>Added: %1 %2</source>
        <translation>追加: %1 %2</translation>
    </message>
    <message>
        <source>Removed: %1 %2</source>
        <translation>削除: %1 %2</translation>
    </message>
    <message>
        <source>Changed: %1 %2</source>
        <translation>変更: %1 %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed</source>
        <translation>追加 %1件、変更 %2件、削除 %3件</translation>
    </message>
</context>
<context>
    <name>DiffService</name>
    <message>
        <source>The journal has no entry “%1”. It has the entries #%2 to #%3.</source>
        <translation>履歴に「%1」はありません。あるのは #%2 から #%3 までです。</translation>
    </message>
    <message>
        <source>“%1” is no point of the journal. Name a fiscal year (2026), a day (2026-04-01) or an entry (#123).</source>
        <translation>「%1」は時点として読めません。年度（2026）、日付（2026-04-01）、履歴の番号（#123）のどれかで指定してください。</translation>
    </message>
    <message>
        <source>The journal says nothing about “%1”. It covers %2 to %3, or the entries #%4 to #%5.</source>
        <translation>「%1」の履歴はありません。履歴があるのは %2 から %3 まで（#%4 から #%5 まで）です。</translation>
    </message>
    <message>
        <source>“%1” lies before “%2”. Name the earlier point first.</source>
        <translation>「%1」は「%2」より前です。前の時点を先に指定してください。</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>比較を中止しました。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更の一覧</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更の種類</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
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
    <message>
        <source>The column %1 (%2) holds only classes that the older scheme of three levels has as well. “%3” was taken as today&apos;s class 2; in an older ledger it may mean 3C. If this ledger is an older one, take the import back and say in a map what the word means: {&quot;values&quot;: {&quot;confidentiality&quot;: {&quot;%3&quot;: &quot;3C&quot;}}}, or import it into a register with the scheme mic-3level.</source>
        <translation>列「%1」（%2）には、従来の3段階の分類にもある区分だけがあります。「%3」は現在の機密性2として取り込みましたが、従来の台帳では現在の3Cに当たることがあります。従来の台帳であれば、取込を取り消し、語の意味を対応ファイルで指定する（{&quot;values&quot;: {&quot;confidentiality&quot;: {&quot;%3&quot;: &quot;3C&quot;}}}）か、分類の基準が mic-3level の台帳に取り込んでください。</translation>
    </message>
    <message>
        <source>A rating here is a whole number from %1 to %2.</source>
        <translation>ここの評価値は %1 から %2 までの整数です。</translation>
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
    <name>DraftRules</name>
    <message>
        <source>must rise from score to score</source>
        <translation>順に大きくなるように並べてください</translation>
    </message>
    <message>
        <source>The catalogue holds no rules for drafts.</source>
        <translation>事務局案の作り方の定義がありません。</translation>
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
    <message>
        <source>Writes the register, the risk list or what the checks find as a workbook, CSV or JSON.</source>
        <translation>台帳、リスク一覧、点検結果を、Excel、CSV、JSON に書き出します。</translation>
    </message>
    <message>
        <source>the file to write: .xlsx, .csv or .json; handling-card and labels: .pdf, handover: .xlsx; these and department without --unit: a folder for one file per unit</source>
        <translation>書き出すファイル（.xlsx、.csv、.json）。handling-cardとlabelsは.pdf、handoverは.xlsx。これらとdepartmentで--unitがないときは、所属ごとに1ファイルを入れるフォルダー</translation>
    </message>
    <message>
        <source>department: one empty row for a new asset of the unit, outside the stock-take</source>
        <translation>department のとき：棚卸照会とは別に、その所属の新しい資産1件を登録する空の票</translation>
    </message>
    <message>
        <source>a workbook of the register without its sheet of findings</source>
        <translation>台帳のExcelに点検結果のシートを付けない</translation>
    </message>
    <message>
        <source>scoring: only the file of this rater, who joins the open round if he is not in it yet</source>
        <translation>scoring：この評価者のファイルだけ。受付中の回にまだ入っていなければ加わります</translation>
    </message>
    <message>
        <source>scoring: workbooks, or small register files for those who have the program; a single file has the format of its ending</source>
        <translation>scoring：評価票（xlsx）、またはプログラムのある人のための小さな台帳ファイル（daicho）。1つのファイルなら拡張子の形式になります</translation>
    </message>
    <message>
        <source>what to write; assets means the same as register, risks is the value that stands for each pair, scores what every rater gave; ipa is the layout of IPA&apos;s ledger with ratings 1 to 3, ipa-older with 0 to 2; treatment is the treatment plan, budget what the measures ask for; restrictions what units say of whether the handling restrictions are kept; scoring a file for each rater of the open round, minutes and committee what a committee gets on paper; handling-card, labels and handover are what a unit gets: how to handle what it holds, labels for media and binders, the list for a successor</source>
        <translation>書き出すもの。assets は register と同じ。risks は資産と脅威の組ごとに採る値、scores は評価者ごとの値。ipa は評価値 1～3 の IPA の台帳の様式、ipa-older は 0～2 の様式。treatment はリスク対応計画、budget は対策の予算要求。restrictions は取扱制限が守られているかの回答。scoring は受付中の回の評価者ごとのファイル、minutes と committee は委員会の議事録と資料。handling-card、labels、handover は所属に渡す取扱いカード、表示ラベル、引継書</translation>
    </message>
</context>
<context>
    <name>ExportDepartment</name>
    <message numerus="yes">
        <source>Wrote %n workbooks to “%1”.</source>
        <translation>
            <numerusform>%n件の照会票を「%1」に書き出しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportScoring</name>
    <message>
        <source>Wrote “%1”.</source>
        <translation>「%1」を書き出しました。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n files of “%1” to “%2”.</source>
        <translation>
            <numerusform>「%1」の%n個のファイルを「%2」に書き出しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportService</name>
    <message>
        <source>Asset register</source>
        <translation>情報資産台帳</translation>
    </message>
    <message>
        <source>Risk list</source>
        <translation>リスク一覧</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>中止しました。ファイルは作っていません。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>点検結果</translation>
    </message>
    <message>
        <source>A list with risks names weaknesses and has no public edition.</source>
        <translation>リスクを含む一覧は弱点を示すため、公開版はありません。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>評価の一覧</translation>
    </message>
    <message>
        <source>Treatment plan</source>
        <translation>リスク対応計画</translation>
    </message>
    <message>
        <source>Budget request</source>
        <translation>予算要求</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>対策</translation>
    </message>
    <message>
        <source>Handling restrictions</source>
        <translation>取扱制限の実施状況</translation>
    </message>
</context>
<context>
    <name>ExportUnitDocuments</name>
    <message numerus="yes">
        <source>Wrote %n files to “%1”.</source>
        <translation>
            <numerusform>%n個のファイルを「%1」に書き出しました。</numerusform>
        </translation>
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
    <message>
        <source>No class</source>
        <translation>分類なし</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>所属なし</translation>
    </message>
    <message>
        <source>No responsible post</source>
        <translation>管理責任者なし</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>場所なし</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>不足している項目</translation>
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
    <name>FigureExplanation</name>
    <message>
        <source>the rater&apos;s judgement</source>
        <translation>評価者の判断</translation>
    </message>
    <message>
        <source>as proposed: %1</source>
        <translation>案のとおり：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The value of an input, and where it comes from.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Fiscal year, and the post that scored.</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Stored result</source>
        <translation>登録されている結果</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決定者</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1、版 %2</translation>
    </message>
    <message>
        <source>Scored</source>
        <extracomment>Post, date and time.</extracomment>
        <translation>評価</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>Nobody has scored this pair yet.</source>
        <translation>この組はまだだれも評価していません。</translation>
    </message>
    <message>
        <source>The committee agreed on this value.</source>
        <translation>委員会で決定した値です。</translation>
    </message>
    <message numerus="yes">
        <source>%n raters scored this pair: the highest value stands until they agree.</source>
        <translation>
            <numerusform>%n人が評価しています。決定するまでは最高値を使います。</numerusform>
        </translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>数え方</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>数えるもの</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>数えないもの</translation>
    </message>
    <message>
        <source>Assets out of scope, and pairs without a score. Scores of other methods are never added up.</source>
        <translation>適用除外の資産と、未評価の組。ほかの方法の評価は合算しません。</translation>
    </message>
    <message>
        <source>Each treated risk moves to what its measures leave; without a measure done this is a forecast.</source>
        <translation>対策のあるリスクを、対策後の位置に移します。対策が済むまでは見込みです。</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未分類</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>分類の方法</translation>
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
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Classified by</source>
        <translation>分類した人</translation>
    </message>
    <message>
        <source>Classified on</source>
        <translation>分類した日</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>適用除外</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>継承</translation>
    </message>
    <message>
        <source>Handling restrictions</source>
        <translation>取扱制限の実施状況</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Each unit counts with all the units below it, so that the units of one level add up to the unit above.</source>
        <translation>所属は、下の所属をすべて含めて数えます。同じ段の所属の合計は、上の所属の件数になります。</translation>
    </message>
    <message>
        <source>The highest of them</source>
        <translation>そのうち高いもの</translation>
    </message>
    <message>
        <source>%1 × %2 (%3)</source>
        <extracomment>Asset × threat, and who scored it.</extracomment>
        <translation>%1 × %2（%3）</translation>
    </message>
    <message>
        <source>agreed by the committee</source>
        <translation>委員会で決定</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>資産</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>台帳の件数</translation>
    </message>
    <message>
        <source>every record</source>
        <translation>すべての登録</translation>
    </message>
    <message>
        <source>none was excluded</source>
        <translation>適用除外なし</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>%1 − %2 = %3</source>
        <translation>%1 − %2 ＝ %3</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>未分類</translation>
    </message>
    <message>
        <source>in scope, and at least one of the three classes open</source>
        <translation>対象のうち、3つの分類のどれかが未定のもの</translation>
    </message>
    <message>
        <source>in scope, and no threat scored in this cycle</source>
        <translation>対象のうち、今年度の評価が1つもないもの</translation>
    </message>
    <message>
        <source>The figures of Home</source>
        <translation>ホームの数字</translation>
    </message>
    <message>
        <source>Classes and kinds</source>
        <translation>分類と種別</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>分類の方式</translation>
    </message>
    <message>
        <source>Before, now and after treatment</source>
        <translation>対策の前・現在・後</translation>
    </message>
    <message>
        <source>Before any measure</source>
        <translation>対策前（固有）</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Expected after the measures</source>
        <translation>対策後の見込み</translation>
    </message>
    <message>
        <source>Left after measures that are done</source>
        <translation>対策後（残留）</translation>
    </message>
    <message>
        <source>Measure %1</source>
        <translation>対策 %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Post responsible</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>受容</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>受容したレベル</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>承認日</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>対策後</translation>
    </message>
    <message>
        <source>Not estimated yet.</source>
        <translation>まだ見積もっていません。</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>%1, %2: a forecast, no measure was done yet</source>
        <translation>%1、%2（見込み：完了した対策がまだありません）</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>数えた時点</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>as it stands after change %1 (%2, %3)</source>
        <translation>変更%1の後（%2、%3）</translation>
    </message>
    <message>
        <source>The level of an asset is that of the highest of its threats, never a sum. This is the one.</source>
        <translation>資産のレベルは、最も高い脅威のレベルです。合計はしません。その脅威の評価を示します。</translation>
    </message>
    <message>
        <source>No threat to this asset has been scored in this cycle.</source>
        <translation>今年度、この資産への脅威はまだ評価されていません。</translation>
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
    <name>GridScores</name>
    <message>
        <source>Threat %1 does not concern “%2”.</source>
        <translation>脅威%1は「%2」に関係しません。</translation>
    </message>
    <message>
        <source>An asset of the grid is gone.</source>
        <translation>表の資産がなくなっています。</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>中止しました。ファイルは書き出していません。</translation>
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
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>中止しました。何も変更していません。</translation>
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
    <message>
        <source>how a row finds its record: by number, by unit, business, name and medium, or never; else by number where it has one</source>
        <translation>行と記録の照合方法。番号、所属・業務・名称・媒体、照合しない。指定がなければ番号のある行は番号で照合する</translation>
    </message>
    <message>
        <source>keep the map&apos;s columns for tables with the same headers</source>
        <translation>列の対応を、同じ見出しの表のために残す</translation>
    </message>
    <message>
        <source>also write what was rejected and warned of: .xlsx or .csv</source>
        <translation>取り込まなかった行と注意も書き出す（.xlsx または .csv）</translation>
    </message>
</context>
<context>
    <name>ImportMemoryService</name>
    <message>
        <source>There is no field “%1”.</source>
        <translation>「%1」という項目はありません。</translation>
    </message>
    <message>
        <source>The word is empty.</source>
        <translation>語が空です。</translation>
    </message>
    <message>
        <source>The value is empty.</source>
        <translation>値が空です。</translation>
    </message>
    <message>
        <source>The register keeps no word “%1” for this field.</source>
        <translation>この項目の語「%1」は登録されていません。</translation>
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
    <message>
        <source>Result of the import</source>
        <translation>取込の結果</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>取り込まない行</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>The columns were read as they were mapped for an earlier table with these headers.</source>
        <translation>同じ見出しの表を前に取り込んだときの対応で列を読みました。</translation>
    </message>
    <message>
        <source>Another record of the register has this number already.</source>
        <translation>この番号は台帳の別の記録で使われています。</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>%1の取込みによる</translation>
    </message>
    <message>
        <source>Row %1: the class becomes lower (%2) and nobody is named who approved it.</source>
        <translation>%1行目: 分類が下がりますが（%2）、承認者が書かれていません。</translation>
    </message>
    <message>
        <source>The register has no asset with this number, or several with this name.</source>
        <translation>この番号の資産が台帳にないか、同じ名前の資産が複数あります。</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>値がありません。</translation>
    </message>
    <message>
        <source>Row %1 has this relation already.</source>
        <translation>%1行目に同じ関係があります。</translation>
    </message>
    <message>
        <source>Row %1 has this number already.</source>
        <translation>%1行目に同じ番号があります。</translation>
    </message>
    <message>
        <source>The register has no such unit, or several. Give its code.</source>
        <translation>その所属は台帳にないか、同じ名前が複数あります。所属コードで書いてください。</translation>
    </message>
    <message>
        <source>Something else is agreed for this asset, threat and year already.</source>
        <translation>この資産・脅威・年度には、すでに別の合議した値があります。</translation>
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
    <name>InheritanceStore</name>
    <message>
        <source>Stopped. The register is as it was before.</source>
        <translation>中止しました。台帳は元のままです。</translation>
    </message>
</context>
<context>
    <name>InheritanceText</name>
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
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1: own class %2, inherited %3, in effect %4</source>
        <translation>%1：個別の分類 %2、継承した分類 %3、適用する分類 %4</translation>
    </message>
    <message>
        <source>from %1 %2 (%3): %4</source>
        <translation>%1 %2（%3）から：%4</translation>
    </message>
    <message>
        <source>overridden with %1 (%2) by %3 on %4: %5</source>
        <translation>%1で上書き（%2、%3、%4）：%5</translation>
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
    <name>IpaLedger</name>
    <message>
        <source>The table is a ledger in IPA&apos;s layout of an older edition: its ratings 0 to 2 are kept with the assets as 1 to 3.</source>
        <translation>IPAの台帳（付録7）の旧版の様式です。評価値0～2は、1～3に直して資産に残します。</translation>
    </message>
    <message>
        <source>The table is a ledger in IPA&apos;s layout: its ratings 1 to 3 are kept with the assets. They are no classes.</source>
        <translation>IPAの台帳（付録7）の様式です。評価値1～3は資産に残します。分類（機密性など）にはしません。</translation>
    </message>
    <message>
        <source>No rating is 0 or 3, so that the edition can&apos;t be told: they were taken as 1 to 3. If the ledger is of an older edition (0 to 2), take the import back and add 1 to its ratings.</source>
        <translation>評価値に0も3もないため版を判別できず、1～3として取り込みました。旧版（0～2）の台帳であれば、取込を取り消し、評価値に1を足してください。</translation>
    </message>
    <message>
        <source>Importance, likelihood and risk value are computed from the ratings and were not read.</source>
        <translation>重要度、被害発生可能性、リスク値は評価値から計算するため、読み取りませんでした。</translation>
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
    <message>
        <source>Overrode the inherited class of %1</source>
        <translation>%1の継承した分類を上書き</translation>
    </message>
    <message>
        <source>Let %1 inherit its class again</source>
        <translation>%1の分類の上書きを取消し</translation>
    </message>
    <message>
        <source>Planned for %3: %1 → %2</source>
        <translation>組織改正を予定（%3 施行）：%1 → %2</translation>
    </message>
    <message>
        <source>Reorganised as of %3: %1 → %2</source>
        <translation>組織改正（%3 施行）：%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: sent to %n units</source>
        <translation>
            <numerusform>%1：%n所属に送付</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a unit answered</source>
        <translation>%1：所属から回答</translation>
    </message>
    <message numerus="yes">
        <source>%1: accepted the answers of %n units</source>
        <translation>
            <numerusform>%1：%n所属の回答を確認</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: sent an answer back</source>
        <translation>%1：回答を差戻し</translation>
    </message>
    <message>
        <source>the stock-take</source>
        <translation>棚卸照会</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of the product&apos;s words: ja or en.</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>“%1” in imported tables means “%2”</source>
        <translation>取り込む表の「%1」は「%2」を表すことにした</translation>
    </message>
    <message>
        <source>Imported tables no longer know the word “%1”</source>
        <translation>取り込む表の語「%1」の登録をやめた</translation>
    </message>
    <message>
        <source>Took over the return of %1 (%2)</source>
        <translation>%1の回答を取り込みました（%2）</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n answers of departments</source>
        <translation>
            <numerusform>所属の回答 %n 件を採用しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejected %n answers of departments</source>
        <translation>
            <numerusform>所属の回答 %n 件を採用しませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Classified %n assets as %1</source>
        <translation>
            <numerusform>%n件を%1に分類</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved the classification scheme “%1”</source>
        <translation>分類基準「%1」を保存</translation>
    </message>
    <message>
        <source>Changed over to the classification scheme “%1”</source>
        <translation>分類基準を「%1」に切替え</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n assets</source>
        <translation>
            <numerusform>%n 件の資産を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Dropped a planned reorganisation</source>
        <translation>組織改正の予定を取り消し</translation>
    </message>
    <message>
        <source>Handling at %1: answered</source>
        <translation>%1の取扱いの状況に回答</translation>
    </message>
    <message>
        <source>Planned a measure against a gap: %1</source>
        <translation>不足への対策を立案: %1</translation>
    </message>
    <message numerus="yes">
        <source>“%1” treats %n more risks</source>
        <translation>
            <numerusform>「%1」を%n件のリスクに割り当て</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” treats %n risks less</source>
        <translation>
            <numerusform>「%1」を%n件のリスクから外した</numerusform>
        </translation>
    </message>
    <message>
        <source>Evaluated what the measures leave of %1 against %2</source>
        <translation>%1の「%2」の残留リスクを評価</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n risks</source>
        <translation>
            <numerusform>%n件のリスクを受容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allowed %n exceptions</source>
        <translation>
            <numerusform>%n件の例外措置を承認</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended an acceptance early</source>
        <translation>受容を期限前に終了</translation>
    </message>
    <message>
        <source>the measure</source>
        <translation>対策</translation>
    </message>
    <message numerus="yes">
        <source>%1 agreed on %n risks</source>
        <translation>
            <numerusform>%1が%n件のリスクを合議</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopened what was agreed on %n risks</source>
        <translation>
            <numerusform>%n件のリスクの合議を取り消し</numerusform>
        </translation>
    </message>
    <message>
        <source>Took over the scores of %1 (%2)</source>
        <translation>%1の評価を取り込み（%2）</translation>
    </message>
    <message>
        <source>Saved the scoring method “%1”</source>
        <translation>評価の方法「%1」を保存</translation>
    </message>
    <message>
        <source>Chose the scoring method “%1”</source>
        <translation>評価の方法を「%1」に変更</translation>
    </message>
    <message>
        <source>Rescored by “%1”</source>
        <translation>「%1」で評価し直し</translation>
    </message>
    <message numerus="yes">
        <source>Scored %n pairs in the grid</source>
        <translation>
            <numerusform>表で%n件を評価</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted what is not known of %1 against %2</source>
        <translation>%1の%2について、わからない点を記録</translation>
    </message>
    <message>
        <source>Changed an acceptance</source>
        <translation>受容を直した</translation>
    </message>
    <message>
        <source>Renewed an acceptance</source>
        <translation>受容を更新した</translation>
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
    <name>LikelihoodHelper</name>
    <message>
        <source>must fall from edge to edge, like its level</source>
        <translation>段階と同じく、順に小さくなる必要があります</translation>
    </message>
    <message>
        <source>must end with an edge at 0</source>
        <translation>最後は0からの段階である必要があります</translation>
    </message>
    <message>
        <source>The catalogue holds no hints for the likelihood.</source>
        <translation>目録に発生の可能性の目安がありません。</translation>
    </message>
    <message>
        <source>A probability lies above 0 % and below 100 %.</source>
        <translation>確率は0％より大きく100％より小さい値です。</translation>
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
    <name>MemberFile</name>
    <message>
        <source>Last year&apos;s value</source>
        <translation>前年度の値</translation>
    </message>
    <message>
        <source>“%1” is a whole register and not a rater&apos;s part of a round. It was not merged.</source>
        <translation>「%1」は台帳そのもので、評価者の分ではありません。取り込みませんでした。</translation>
    </message>
</context>
<context>
    <name>MergeCommand</name>
    <message>
        <source>only tell what would happen</source>
        <translation>結果を示すだけで、変更しない</translation>
    </message>
    <message>
        <source>conflicts: take the workbook&apos;s value</source>
        <translation>食い違いは照会票の値にする</translation>
    </message>
    <message>
        <source>conflicts: keep the register&apos;s value</source>
        <translation>食い違いは台帳の値のままにする</translation>
    </message>
    <message>
        <source>what is accepted without waiting for a person; number: rows known by their asset number only</source>
        <translation>確認を待たずに採用するもの。number は資産番号だけで分かる行</translation>
    </message>
    <message>
        <source>write what each unit gets back of its return into this folder</source>
        <translation>各所属への結果票をこのフォルダーに書き出す</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was changed.</source>
        <translation>試しの実行です。何も変更していません。</translation>
    </message>
    <message>
        <source>Give --theirs or --ours, not both.</source>
        <translation>--theirs と --ours はどちらか一方だけ指定してください。</translation>
    </message>
    <message>
        <source>--accept takes new, retired, moved, lowered and number, not “%1”.</source>
        <translation>--accept に指定できるのは new、retired、moved、lowered、number です。「%1」は指定できません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s): %2 updated, %3 added, %4 unchanged, %5 confirmed, %6 not confirmed</source>
        <translation>
            <numerusform>%1：%n 行（更新 %2、追加 %3、変更なし %4、確認済 %5、未確認 %6）</numerusform>
        </translation>
    </message>
    <message>
        <source>  Row %1, %2, %3: sent “%4”, register “%5”, workbook “%6”</source>
        <translation>  %1 行目 %2 %3：送付時「%4」、台帳「%5」、照会票「%6」</translation>
    </message>
    <message>
        <source>  Row %1, %2 waits (%3) %4</source>
        <translation>  %1 行目 %2 は確認待ちです（%3）%4</translation>
    </message>
    <message>
        <source>  Row %1, %2: %3</source>
        <translation>  %1 行目 %2：%3</translation>
    </message>
    <message>
        <source>  Journal entry #%1</source>
        <translation>  変更履歴 #%1</translation>
    </message>
    <message>
        <source>  Nothing has changed, so no entry was written.</source>
        <translation>  変更がないため、変更履歴に記録していません。</translation>
    </message>
    <message>
        <source>Brings back what departments and raters answered in their workbooks.</source>
        <translation>所属や評価者が返送したファイルを取り込みます。</translation>
    </message>
    <message numerus="yes">
        <source>%1: scores of %2 for %n item(s): %3 added, %4 updated, %5 unchanged, %6 not known, %7 open</source>
        <translation>
            <numerusform>%1：%2の評価%n件（追加%3、変更%4、変更なし%5、わからない%6、未評価%7）</numerusform>
        </translation>
    </message>
    <message>
        <source>returned workbooks (.xlsx), raters&apos; files (.daicho), or folders of them</source>
        <translation>戻った照会票・評価票（.xlsx）、評価者のファイル（.daicho）、またはそのフォルダー</translation>
    </message>
</context>
<context>
    <name>MergeService</name>
    <message>
        <source>Row %1 of “%2” can&apos;t be accepted as it is: %3 Put it right in the register and reject the answer, or send the workbook back.</source>
        <translation>「%2」の %1 行目はこのままでは採用できません。%3 台帳を直して回答を不採用にするか、照会票を差し戻してください。</translation>
    </message>
    <message>
        <source>The asset of row %1 of “%2” is no longer in the register. Reject the answer.</source>
        <translation>「%2」の %1 行目の資産は台帳にありません。回答を不採用にしてください。</translation>
    </message>
    <message>
        <source>Row %1 of “%2” names no unit that takes the asset over. Choose the unit in the register, or wait until one confirms.</source>
        <translation>「%2」の %1 行目に移管先がありません。台帳で所属を選ぶか、移管先の回答を待ってください。</translation>
    </message>
    <message>
        <source>Answer of the stock-take</source>
        <translation>棚卸照会の回答による</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1” was sent out from another register. It was not merged.</source>
        <translation>「%1」は別の台帳から送付された照会票です。取り込みませんでした。</translation>
    </message>
    <message>
        <source>“%1” belongs to a stock-take that this register does not have. It was not merged.</source>
        <translation>「%1」の棚卸照会はこの台帳にありません。取り込みませんでした。</translation>
    </message>
    <message>
        <source>“%1” belongs to the stock-take “%2”, which is closed. It was not merged.</source>
        <translation>「%1」は終了した棚卸照会「%2」の照会票です。取り込みませんでした。</translation>
    </message>
    <message>
        <source>“%1” belongs to the older stock-take “%2”; “%3” followed it. It was not merged.</source>
        <translation>「%1」は前の棚卸照会「%2」の照会票です。その後に「%3」があります。取り込みませんでした。</translation>
    </message>
    <message>
        <source>The workbook does not say who filled it in and who confirmed it.</source>
        <translation>記入者と所属長確認が入力されていません。</translation>
    </message>
    <message>
        <source>The head of the unit has not confirmed it yet.</source>
        <translation>所属長確認が入力されていません。</translation>
    </message>
    <message>
        <source>The asset %1 was removed from the register meanwhile.</source>
        <translation>資産 %1 は送付の後に台帳から削除されています。</translation>
    </message>
    <message>
        <source>“%1” is not among the units of this stock-take.</source>
        <translation>「%1」はこの棚卸照会の対象ではありません。</translation>
    </message>
    <message>
        <source>The asset number %1 is not in the register.</source>
        <translation>資産番号 %1 は台帳にありません。</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <translation>%1「%2」：%3</translation>
    </message>
    <message>
        <source>“%1” is not in the register.</source>
        <translation>「%1」は台帳にありません。</translation>
    </message>
    <message>
        <source>A new row needs a name.</source>
        <translation>新しい行には資産名が必要です。</translation>
    </message>
    <message>
        <source>“%1” must not be empty.</source>
        <translation>「%1」は空にできません。</translation>
    </message>
    <message>
        <source>The row carries the hidden mark of another asset.</source>
        <translation>この行には別の資産の照合用の値が入っています。</translation>
    </message>
    <message>
        <source>The row has lost its hidden mark.</source>
        <translation>この行の照合用の値がなくなっています。</translation>
    </message>
    <message>
        <source>Another row of the workbook speaks of the same asset. Reject the one that does not count, and enter what it says by hand if it does.</source>
        <translation>同じ資産の行が照会票にもう1つあります。不要な行は採用せず、必要な内容は台帳に直接入力してください。</translation>
    </message>
    <message>
        <source>Stopped. The register is as it was before.</source>
        <translation>中止しました。台帳は元のままです。</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Someone else has decided on one of the answers meanwhile. Nothing was saved; look at the list anew.</source>
        <translation>ほかの人が先に決定した回答があります。保存していません。一覧を見直してください。</translation>
    </message>
    <message>
        <source>The row does not say how and when it was disposed of.</source>
        <translation>廃止方法か廃止日が入力されていません。</translation>
    </message>
    <message>
        <source>“%1” names no unit, or several, to take the asset over.</source>
        <translation>移管先「%1」に当たる所属がないか、複数あります。</translation>
    </message>
    <message>
        <source>The row names no unit that takes the asset over.</source>
        <translation>移管先が入力されていません。</translation>
    </message>
    <message>
        <source>The unit says that it has taken the asset over; the other one has not said so.</source>
        <translation>この所属は移管を受けたと回答しましたが、移管元の回答がまだありません。</translation>
    </message>
    <message>
        <source>The register does not have this stock-take.</source>
        <translation>この棚卸照会は台帳にありません。</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>フォルダー「%1」を作れませんでした。</translation>
    </message>
    <message>
        <source>“%1” is open in Excel or LibreOffice. It was not merged; save and close it there first.</source>
        <translation>「%1」は Excel または LibreOffice で開かれています。取り込みませんでした。保存して閉じてからやり直してください。</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>ファイルまたはフォルダー「%1」がありません。</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>“%1” is no answer. Choose one of the list.</source>
        <translation>「%1」は回答の選択肢にありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>The register has another answer since the workbook was sent: “%1”, in the workbook “%2”.</source>
        <translation>照会の送付後に台帳の回答が「%1」に変わっています。回答ファイルでは「%2」です。</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1（%2）: %3</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>A score that waits: threat, its label, the rater.</extracomment>
        <translation>%1 %2（%3）</translation>
    </message>
</context>
<context>
    <name>MethodFindings</name>
    <message>
        <source>no band holds the risk values %1 that the inputs can give</source>
        <translation>入力から出るリスク値 %1 がどの範囲にも入りません</translation>
    </message>
    <message>
        <source>nothing reaches the level “%1”</source>
        <translation>リスクレベル「%1」になる入力がありません</translation>
    </message>
    <message>
        <source>only the risk value %1 reaches the level “%2”</source>
        <translation>リスクレベル「%2」になるのはリスク値 %1 だけです</translation>
    </message>
    <message>
        <source>leaves a gap from %1 to %2</source>
        <translation>%1 から %2 の間が空いています</translation>
    </message>
    <message>
        <source>the step gives %1, which its scale does not have</source>
        <translation>計算の段が尺度にない値 %1 になります</translation>
    </message>
    <message>
        <source>“%1” must not hold spaces, commas, “=” or “@”</source>
        <translation>「%1」には空白・カンマ・「=」・「@」を使えません</translation>
    </message>
    <message>
        <source>must not be below min: no number would do</source>
        <translation>min より小さくできません（入る数値がなくなります）</translation>
    </message>
    <message>
        <source>“%1” must be in small letters: %2</source>
        <translation>「%1」は小文字にしてください：%2</translation>
    </message>
    <message>
        <source>compares the risk value, but figures.risk names none</source>
        <translation>リスク値と比べる受容基準ですが、figures.risk の指定がありません</translation>
    </message>
    <message>
        <source>can be answered in %1 ways, too many to try them all: only the order of the bands was looked at</source>
        <translation>答え方が%1通りあり、すべては試せません。範囲の順序だけを確かめました</translation>
    </message>
</context>
<context>
    <name>MethodService</name>
    <message>
        <source>The scoring method “%1” version %2 is not as it was saved. Use the newest backup.</source>
        <translation>評価の方法「%1」版 %2 が保存したときの内容と違います。最新のバックアップをお使いください。</translation>
    </message>
    <message>
        <source>There is no scoring method “%1”. Known: %2.</source>
        <translation>評価の方法「%1」はありません。あるのは %2 です。</translation>
    </message>
    <message>
        <source>There is no version %1 of the scoring method “%2”.</source>
        <translation>評価の方法「%2」に版 %1 はありません。</translation>
    </message>
    <message>
        <source>“%1” is a method of the product and can&apos;t be changed. Make a copy of it with an id of its own.</source>
        <translation>「%1」は製品の方法で、変更できません。別の ID で写しを作ってください。</translation>
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
    <message>
        <source>instead of %1</source>
        <translation>%1 の代わり</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>省略可</translation>
    </message>
    <message>
        <source>Acceptable by %1: %2</source>
        <translation>受容できる範囲（%1 ごと）: %2</translation>
    </message>
    <message>
        <source>Scale %1: %2</source>
        <translation>尺度 %1: %2</translation>
    </message>
    <message>
        <source>%1, but %2 where %3</source>
        <translation>%1（%3 のときは %2）</translation>
    </message>
    <message>
        <source>table of %1</source>
        <translation>%1 の表</translation>
    </message>
    <message>
        <source>Calculation:</source>
        <translation>計算:</translation>
    </message>
    <message>
        <source>The results are ranked, highest first; equals share a rank.</source>
        <translation>結果に高い順に順位を付けます。同じ値は同じ順位です。</translation>
    </message>
    <message>
        <source>Version %1. Source: %2</source>
        <translation>版 %1。出典: %2</translation>
    </message>
    <message>
        <source>%1 (not yet compared with the original)</source>
        <translation>%1（原典と未照合）</translation>
    </message>
    <message>
        <source>says what is wrong with a method&apos;s file instead</source>
        <translation>代わりに、方法のファイルの誤りを調べます</translation>
    </message>
    <message>
        <source>Others:</source>
        <translation>その他:</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>注意: %1</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>誤りはありません。</translation>
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
    <message>
        <source>A probability lies between 0 and 100 %.</source>
        <translation>確率は0％から100％までです。</translation>
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
    <message>
        <source>The file is JSON. Tables can be read from .xlsx, .xlsm and .csv only.</source>
        <translation>このファイルは JSON です。表は .xlsx、.xlsm、.csv からだけ読み込めます。</translation>
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
    <name>OwnDocuments</name>
    <message>
        <source>The file “%1” can&apos;t be read: %2</source>
        <translation>ファイル「%1」を読めません: %2</translation>
    </message>
    <message>
        <source>The file “%1” is too large for a method or a scheme. Choose the JSON file that was written out for it.</source>
        <translation>ファイル「%1」は、評価の方法や分類の体系としては大きすぎます。書き出した JSON ファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>ファイル「%1」は空です。</translation>
    </message>
    <message>
        <source>The file “%1” is written in UTF-16. Save it as UTF-8 and try again.</source>
        <translation>ファイル「%1」は UTF-16 で書かれています。UTF-8 で保存し直してください。</translation>
    </message>
</context>
<context>
    <name>OwnThreatService</name>
    <message>
        <source>The city&apos;s own threats, version %1, are not as they were saved. Use the newest backup.</source>
        <translation>市の脅威の第%1版が保存したときの内容と一致しません。最新のバックアップを使ってください。</translation>
    </message>
    <message>
        <source>A register has at most %1 threats of its own.</source>
        <translation>市の脅威は%1件までです。</translation>
    </message>
    <message>
        <source>There is no threat category “%1”.</source>
        <translation>脅威の区分「%1」はありません。</translation>
    </message>
    <message>
        <source>A threat needs a name.</source>
        <translation>脅威の名称を入力してください。</translation>
    </message>
    <message>
        <source>There is no threat “%1” in the catalogue.</source>
        <translation>カタログに脅威「%1」はありません。</translation>
    </message>
    <message>
        <source>The threat “%1” is retired already.</source>
        <translation>脅威「%1」はすでに廃止されています。</translation>
    </message>
    <message>
        <source>The threat “%1” is on offer already.</source>
        <translation>脅威「%1」はすでに使われています。</translation>
    </message>
    <message>
        <source>The catalogue itself has retired “%1”; the city can&apos;t offer it again.</source>
        <translation>「%1」は脅威一覧で廃止されているため、市で再び使うことはできません。</translation>
    </message>
</context>
<context>
    <name>PairService</name>
    <message>
        <source>There is no threat “%1” in the catalogue.</source>
        <translation>カタログに脅威「%1」はありません。</translation>
    </message>
    <message>
        <source>Say why the threat does not concern the asset.</source>
        <translation>対象としない理由を入力してください。</translation>
    </message>
    <message>
        <source>%1 does not concern “%2” anyway.</source>
        <translation>%1はもともと「%2」の対象ではありません。</translation>
    </message>
    <message>
        <source>%1 is ruled out for “%2” already.</source>
        <translation>%1はすでに「%2」の対象外です。</translation>
    </message>
    <message>
        <source>(no unit)</source>
        <translation>（所属なし）</translation>
    </message>
</context>
<context>
    <name>PairsCommand</name>
    <message>
        <source>What is to be scored: the threats that concern an asset, how far the scoring is, pairs that were ruled out.</source>
        <translation>評価の対象を示します。資産に当てはまる脅威、評価の進み具合、対象外とした組です。</translation>
    </message>
    <message>
        <source>list (default), excluded, exclude, restore</source>
        <translation>list（既定）、excluded、exclude、restore</translation>
    </message>
    <message>
        <source>list, exclude, restore: the asset</source>
        <translation>list、exclude、restore：資産</translation>
    </message>
    <message>
        <source>exclude, restore: the threat</source>
        <translation>exclude、restore：脅威</translation>
    </message>
    <message>
        <source>exclude: why it does not concern it</source>
        <translation>exclude：当てはまらない理由</translation>
    </message>
    <message>
        <source>list without --asset: completeness by whom, else unit</source>
        <translation>--asset のない list：進み具合を示す単位。なければ unit</translation>
    </message>
    <message>
        <source>fiscal year; else the current</source>
        <translation>年度。省略すると現在の年度</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>脅威</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>評価の一覧</translation>
    </message>
    <message>
        <source>Ruled out, as</source>
        <translation>対象外の理由</translation>
    </message>
    <message>
        <source>No pair has been ruled out.</source>
        <translation>対象外とした組はありません。</translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation>オプション %1 がありません。</translation>
    </message>
    <message>
        <source>%1 is not ruled out for %2.</source>
        <translation>%1 は %2 の対象外になっていません。</translation>
    </message>
    <message>
        <source>%1 is ruled out for %2.</source>
        <translation>%1 を %2 の対象外にしました。</translation>
    </message>
    <message>
        <source>%1 concerns %2 again.</source>
        <translation>%1 を %2 の対象に戻しました。</translation>
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
    <name>PictureFile</name>
    <message>
        <source>“%1” could not be written.</source>
        <translation>「%1」に書き込めませんでした。</translation>
    </message>
    <message>
        <source>A picture is saved as .svg or .png: “%1” is neither.</source>
        <translation>図は .svg か .png で保存します。「%1」はどちらでもありません。</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Treatment plan</source>
        <translation>リスク対応計画</translation>
    </message>
    <message>
        <source>Asset number</source>
        <translation>資産番号</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>脅威</translation>
    </message>
    <message>
        <source>Inherent risk</source>
        <translation>固有リスク値</translation>
    </message>
    <message>
        <source>Inherent level</source>
        <translation>固有レベル</translation>
    </message>
    <message>
        <source>Present risk</source>
        <translation>現在のリスク値</translation>
    </message>
    <message>
        <source>Present level</source>
        <translation>現在のレベル</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>リスク対応</translation>
    </message>
    <message>
        <source>Measure no.</source>
        <translation>対策番号</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>対策</translation>
    </message>
    <message>
        <source>Unit in charge</source>
        <translation>担当所属</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>担当（職名）</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Budget year</source>
        <translation>予算年度</translation>
    </message>
    <message>
        <source>Initial cost (yen)</source>
        <translation>初期費用（円）</translation>
    </message>
    <message>
        <source>Yearly cost (yen)</source>
        <translation>年額（円）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完了日</translation>
    </message>
    <message>
        <source>Expected residual</source>
        <translation>残留リスク値（見込み）</translation>
    </message>
    <message>
        <source>Expected level</source>
        <translation>残留レベル（見込み）</translation>
    </message>
    <message>
        <source>Evaluated residual</source>
        <translation>残留リスク値（再評価）</translation>
    </message>
    <message>
        <source>Evaluated level</source>
        <translation>残留レベル（再評価）</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>受容</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Accepted until</source>
        <translation>受容の期限</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>中止しました。ファイルは作成していません。</translation>
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
    <name>RatingNotes</name>
    <message>
        <source>Write what it is that you do not know.</source>
        <translation>わからない点を書いてください。</translation>
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
    <name>RegisterCells</name>
    <message>
        <source>Not scored</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>未分類</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>中止しました。ファイルは書き出していません。</translation>
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
    <message>
        <source>“%1” was written by an older version of Daicho and can&apos;t be changed where it lies. Copy it to a folder that you can write to and open the copy: it is brought to the format of today there.</source>
        <translation>「%1」は以前の版のDaichoで作られたもので、今の場所では書き換えられません。書き込めるフォルダーに写しを作り、写しを開いてください。写しは今の形式に移されます。</translation>
    </message>
</context>
<context>
    <name>RegisterMethod</name>
    <message>
        <source>a register, for the methods of its city too</source>
        <translation>台帳（市の独自の方法も含める）</translation>
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
    <name>RelationService</name>
    <message>
        <source>stands in the place</source>
        <translation>設置・保管している</translation>
    </message>
    <message>
        <source>lies within</source>
        <translation>内部にある</translation>
    </message>
    <message>
        <source>uses the system</source>
        <translation>関連システム</translation>
    </message>
    <message>
        <source>There is no kind of relation “%1”. Choose one of the list.</source>
        <translation>関係の種類に「%1」はありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>“%1” (%2) is disposed of and takes no new relation.</source>
        <translation>「%1」（%2）は廃棄済みのため、新しい関係を付けられません。</translation>
    </message>
    <message>
        <source>“%1” (%2) can&apos;t be related to itself.</source>
        <translation>「%1」（%2）をその資産自身と関係付けることはできません。</translation>
    </message>
    <message>
        <source>The two assets have this relation already.</source>
        <translation>この関係は既に登録されています。</translation>
    </message>
    <message>
        <source>“%1” is no class of the scheme. Choose one of the list.</source>
        <translation>分類の基準に「%1」はありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>Say whether the override is cumulative, distributive or of another kind.</source>
        <translation>上書きの種類（集積・分散・その他）を選んでください。</translation>
    </message>
    <message>
        <source>Overriding a class needs a reason.</source>
        <translation>分類を上書きするには理由が必要です。</translation>
    </message>
    <message>
        <source>The class is not overridden.</source>
        <translation>分類は上書きされていません。</translation>
    </message>
    <message>
        <source>%1 “%2” instead of “%3”</source>
        <translation>%1「%2」（正しくは「%3」）</translation>
    </message>
    <message>
        <source>%1: the stored classes are not those that the relations lead to: %2.</source>
        <translation>%1: 保存されている分類が、関連から導いた分類と違います: %2。</translation>
    </message>
</context>
<context>
    <name>Reorganisation</name>
    <message>
        <source>The planned reorganisation can&apos;t be read.</source>
        <translation>予定された組織改正を読み取れません。</translation>
    </message>
</context>
<context>
    <name>ReorganisationService</name>
    <message>
        <source>This reorganisation takes effect on %1. Carry it out on that day or later.</source>
        <translation>この組織改正の施行日は %1 です。施行日以後に反映してください。</translation>
    </message>
    <message>
        <source>A unit that was to change does not exist any more.</source>
        <translation>変更する所属のうち、台帳に無くなったものがあります。</translation>
    </message>
    <message>
        <source>Give the day on which the change takes effect.</source>
        <translation>施行日を入れてください。</translation>
    </message>
    <message>
        <source>Choose at least two units to merge.</source>
        <translation>統合する所属を2つ以上選んでください。</translation>
    </message>
    <message>
        <source>Choose one unit.</source>
        <translation>所属を1つ選んでください。</translation>
    </message>
    <message>
        <source>A split needs at least two units to split into.</source>
        <translation>分割後の所属を2つ以上入れてください。</translation>
    </message>
    <message>
        <source>Choose the unit that results.</source>
        <translation>改正後の所属を選んでください。</translation>
    </message>
    <message>
        <source>“%1” is closed already.</source>
        <translation>「%1」はすでに廃止されています。</translation>
    </message>
    <message>
        <source>A renaming keeps its unit.</source>
        <translation>名称変更では、所属そのものは変わりません。</translation>
    </message>
    <message>
        <source>A unit can&apos;t take over its own assets.</source>
        <translation>廃止する所属自身に引き継ぐことはできません。</translation>
    </message>
    <message>
        <source>Code and name must not be empty.</source>
        <translation>コードと名前を空欄にはできません。</translation>
    </message>
    <message>
        <source>The unit “%1” does not exist any more.</source>
        <translation>所属「%1」は台帳に無くなっています。</translation>
    </message>
    <message>
        <source>The code %1 is taken by “%2”. Give another one.</source>
        <translation>コード %1 は「%2」が使っています。別のコードにしてください。</translation>
    </message>
    <message>
        <source>Two of the units have the code %1.</source>
        <translation>所属コード %1 が重なっています。</translation>
    </message>
    <message>
        <source>The unit above “%1” does not exist any more.</source>
        <translation>「%1」の上位の所属は台帳に無くなっています。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t stand below “%2”.</source>
        <translation>「%1」を「%2」の下に置くことはできません。</translation>
    </message>
    <message>
        <source>The reorganisation was cancelled.</source>
        <translation>組織改正の反映を中止しました。台帳は元のままです。</translation>
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
    <name>RescoreStore</name>
    <message>
        <source>A score was changed by someone else meanwhile. Nothing was saved; repeat it.</source>
        <translation>その間に他の人が評価を変更しました。何も保存していません。もう一度行ってください。</translation>
    </message>
</context>
<context>
    <name>Rescoring</name>
    <message>
        <source>acceptable</source>
        <translation>受容できる</translation>
    </message>
    <message>
        <source>not acceptable</source>
        <translation>受容できない</translation>
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
        <source>%1 of %2 scores would get another level or acceptance.</source>
        <translation>%2件中 %1件の評価で、リスクレベルまたは受容の判定が変わります。</translation>
    </message>
    <message>
        <source>%1 take an input from the class, the register, the threat&apos;s default or a value given for all.</source>
        <translation>%1件は、分類・台帳の記載・脅威の標準値・一律の値から入力を補います。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be rescored and stay as they are. They lack: %2.</source>
        <translation>%1件は評価し直せず、そのまま残ります。足りない入力: %2。</translation>
    </message>
    <message>
        <source>Asset number</source>
        <translation>資産番号</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>脅威</translation>
    </message>
    <message>
        <source>Level before</source>
        <translation>変更前のレベル</translation>
    </message>
    <message>
        <source>Level after</source>
        <translation>変更後のレベル</translation>
    </message>
    <message>
        <source>Risk before</source>
        <translation>変更前のリスク値</translation>
    </message>
    <message>
        <source>Risk after</source>
        <translation>変更後のリスク値</translation>
    </message>
    <message>
        <source>Acceptable before</source>
        <translation>変更前の受容</translation>
    </message>
    <message>
        <source>Acceptable after</source>
        <translation>変更後の受容</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>評価者</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>The rescoring was cancelled. Nothing was saved.</source>
        <translation>評価のし直しを中止しました。何も保存していません。</translation>
    </message>
</context>
<context>
    <name>RestrictionImport</name>
    <message>
        <source>The scheme does not grade this property.</source>
        <translation>分類の基準にこの性質はありません。</translation>
    </message>
    <message>
        <source>The scheme has no such class.</source>
        <translation>分類の基準にこの分類はありません。</translation>
    </message>
    <message>
        <source>The scheme has no such restriction for this class.</source>
        <translation>分類の基準では、この分類にこの取扱制限はありません。</translation>
    </message>
    <message>
        <source>Row %1 answers this restriction already.</source>
        <translation>この取扱制限の回答は %1行目にもあります。</translation>
    </message>
</context>
<context>
    <name>RestrictionList</name>
    <message>
        <source>Handling restrictions</source>
        <translation>取扱制限の実施状況</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>中止しました。ファイルは作成していません。</translation>
    </message>
</context>
<context>
    <name>RestrictionService</name>
    <message>
        <source>The scheme has no restriction “%1” for the class “%2”.</source>
        <translation>分類「%2」に取扱制限「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” is no answer. Choose one of the list.</source>
        <translation>「%1」は回答の選択肢にありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>The register does not have this unit.</source>
        <translation>この所属は台帳にありません。</translation>
    </message>
    <message>
        <source>Only what is not kept, or only partly, needs a measure.</source>
        <translation>対策を立てるのは、守られていないか、一部しか守られていない項目だけです。</translation>
    </message>
    <message>
        <source>A measure for this gap is planned already.</source>
        <translation>この不足への対策はすでに立てられています。</translation>
    </message>
    <message>
        <source>See to it: %1</source>
        <translation>「%1」を守れるようにする</translation>
    </message>
</context>
<context>
    <name>ReturnedScores</name>
    <message>
        <source>No sheet of the workbook holds the table of risks that was sent out.</source>
        <translation>送付したリスクの表がどのシートにもありません。</translation>
    </message>
</context>
<context>
    <name>ReturnedWorkbook</name>
    <message>
        <source>No sheet of the workbook holds the table of assets that was sent out. Its columns for the name and the check have to be there.</source>
        <translation>送付した資産の表がどのシートにもありません。資産名と確認の列が必要です。</translation>
    </message>
    <message>
        <source>Answer yes or leave it empty.</source>
        <translation>「はい」と入力するか、空のままにしてください。</translation>
    </message>
    <message>
        <source>Choose one of the words in the list.</source>
        <translation>一覧の語から選んでください。</translation>
    </message>
    <message>
        <source>Answer yes or no.</source>
        <translation>「はい」か「いいえ」で答えてください。</translation>
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
    <message>
        <source>Scores</source>
        <translation>評価の一覧</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
</context>
<context>
    <name>RiskPicture</name>
    <message>
        <source>Heat map</source>
        <translation>ヒートマップ</translation>
    </message>
    <message>
        <source>Before and after treatment</source>
        <translation>対策の前と後</translation>
    </message>
    <message>
        <source>Categories of threats</source>
        <translation>脅威の区分</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>年度ごとの移り変わり</translation>
    </message>
    <message>
        <source>Highest risks</source>
        <translation>高い順のリスク</translation>
    </message>
</context>
<context>
    <name>RoundCommand</name>
    <message>
        <source>Rounds of scoring: prepares what goes to the raters, opens and closes.</source>
        <translation>評価の回を準備し、開始し、締め切ります。</translation>
    </message>
    <message>
        <source>list (default), items, prepare, open, close, discard, drifted</source>
        <translation>list（既定）、items、prepare、open、close、discard、drifted</translation>
    </message>
    <message>
        <source>fiscal year; else the current</source>
        <translation>年度。省略すると現在の年度</translation>
    </message>
    <message>
        <source>which round of the year</source>
        <translation>年度の中の回</translation>
    </message>
    <message>
        <source>prepare: its title</source>
        <translation>prepare: 件名</translation>
    </message>
    <message>
        <source>prepare: who scores, and which threats; else the committee&apos;s members</source>
        <translation>prepare: 評価者と担当する脅威の区分（なければ委員全員）</translation>
    </message>
    <message>
        <source>prepare: items per rater, else 60</source>
        <translation>prepare: 一人当たりの上限（なければ60）</translation>
    </message>
    <message>
        <source>prepare: raters per item, else 3</source>
        <translation>prepare: 1件当たりの評価者の数（なければ3）</translation>
    </message>
    <message>
        <source>prepare: percent drawn of what need not be scored, else 5</source>
        <translation>prepare: 評価しなくてよいものから抽出する率（なければ5）</translation>
    </message>
    <message>
        <source>prepare: when raters see the draft, else before</source>
        <translation>prepare: 事務局案を見せる時期（なければ before）</translation>
    </message>
    <message>
        <source>prepare: raters see others&apos; scores</source>
        <translation>prepare: 他の評価者の点を見せる</translation>
    </message>
    <message>
        <source>prepare: until when</source>
        <translation>prepare: 期限</translation>
    </message>
    <message>
        <source>prepare: takes up the disagreements of that round</source>
        <translation>prepare: その回で評価が分かれたものを取り上げる</translation>
    </message>
    <message>
        <source>prepare: opens it at once</source>
        <translation>prepare: すぐに始める</translation>
    </message>
    <message>
        <source>prepare: only tell what it would hold</source>
        <translation>prepare: 内容を示すだけにする</translation>
    </message>
    <message>
        <source>items: those of one rater</source>
        <translation>items: 一人の評価者の分</translation>
    </message>
    <message>
        <source>There is no round %1 of %2.</source>
        <translation>%2年度の第%1回はありません。</translation>
    </message>
    <message>
        <source>There is no such round of %1.</source>
        <translation>%1年度に該当する回はありません。</translation>
    </message>
    <message>
        <source>No round has been prepared yet.</source>
        <translation>評価の回はまだ準備されていません。</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was changed.</source>
        <translation>試行です。何も変更していません。</translation>
    </message>
    <message>
        <source>Discarded “%1”.</source>
        <translation>「%1」の準備を取りやめました。</translation>
    </message>
    <message>
        <source>Every score holds for its asset.</source>
        <translation>どの評価も資産に当てはまっています。</translation>
    </message>
</context>
<context>
    <name>RoundPlanner</name>
    <message>
        <source>Cancelled. Nothing was prepared.</source>
        <translation>取り消しました。何も準備していません。</translation>
    </message>
    <message>
        <source>The raters of “%1” do not differ in any level. There is nothing to take up again.</source>
        <translation>「%1」では評価者のレベルに違いがありません。改めて評価するものはありません。</translation>
    </message>
</context>
<context>
    <name>RoundPreparation</name>
    <message>
        <source>A rater gets 1 to %1 items.</source>
        <translation>一人当たりの件数は1件から%1件までです。</translation>
    </message>
    <message>
        <source>A sample is 0 to 100 %.</source>
        <translation>抽出率は0％から100％までです。</translation>
    </message>
    <message>
        <source>Each item needs at least one rater.</source>
        <translation>1件につき1人以上の評価者が必要です。</translation>
    </message>
    <message>
        <source>A round needs raters. Name them, or add committee members among the posts.</source>
        <translation>評価者が必要です。評価者を指定するか、役職に委員を登録してください。</translation>
    </message>
    <message>
        <source>“%1” is no post: it is empty or holds a comma.</source>
        <translation>「%1」は役職として使えません。空欄か、カンマが入っています。</translation>
    </message>
    <message>
        <source>“%1” is named twice.</source>
        <translation>「%1」が重複しています。</translation>
    </message>
    <message>
        <source>There is no threat category “%1”.</source>
        <translation>脅威の区分「%1」はありません。</translation>
    </message>
    <message>
        <source>Scoring of %1, round %2</source>
        <translation>%1年度 リスク分析（第%2回）</translation>
    </message>
    <message>
        <source>“%1” is not closed yet. Close it before a round follows it.</source>
        <translation>「%1」はまだ締め切られていません。締め切ってから次の回を準備してください。</translation>
    </message>
    <message>
        <source>There is nothing to score: every decision stands.</source>
        <translation>評価するものがありません。前回の決定値がそのまま有効です。</translation>
    </message>
    <message>
        <source>“%1” is no post of this register. Those who can score are: %2. Add the post, or name one of them.</source>
        <translation>「%1」はこの台帳の役職にありません。評価できる役職：%2。役職を加えるか、この中から選んでください。</translation>
    </message>
    <message>
        <source>“%1” is prepared, but not open yet. Look it through and open it first.</source>
        <translation>「%1」は準備済みですが、まだ開始していません。内容を確かめて、先に受付を始めてください。</translation>
    </message>
    <message>
        <source>“%1” is over, and no other round of %2 is open. Prepare and open the next round first.</source>
        <translation>「%1」は終わっており、%2年度に受付中の回はほかにありません。先に次の回を準備して受付を始めてください。</translation>
    </message>
</context>
<context>
    <name>RoundService</name>
    <message>
        <source>“%1” is closed: no score can be given or changed in it.</source>
        <translation>「%1」は締め切られています。評価の追加や変更はできません。</translation>
    </message>
    <message>
        <source>“%1” was opened and stays for the records.</source>
        <translation>「%1」は評価を始めているため、記録として残ります。</translation>
    </message>
    <message>
        <source>“%1” is not open yet.</source>
        <translation>「%1」はまだ始まっていません。</translation>
    </message>
    <message>
        <source>The item is not shared out to “%1”.</source>
        <translation>この項目は「%1」に割り当てられていません。</translation>
    </message>
    <message>
        <source>The draft of this item is not complete. Give an own score.</source>
        <translation>この項目の事務局案はそろっていません。ご自身で評価してください。</translation>
    </message>
    <message>
        <source>There is no such round.</source>
        <translation>その回はありません。</translation>
    </message>
    <message>
        <source>“%1” is in the state “%2”; this needs “%3”.</source>
        <translation>「%1」は「%2」です。この操作は「%3」のときにできます。</translation>
    </message>
    <message>
        <source>“%1” is open. Close it before another round of the fiscal year is opened.</source>
        <translation>「%1」が評価中です。締め切ってから同じ年度の別の回を始めてください。</translation>
    </message>
    <message>
        <source>“%1” was prepared by the method %2 version %3, which is not the register&apos;s any more. Prepare the round anew.</source>
        <translation>「%1」は評価の方法 %2（第%3版）で準備されていますが、台帳の方法が変わっています。準備し直してください。</translation>
    </message>
</context>
<context>
    <name>RoundText</name>
    <message numerus="yes">
        <source>%1 · %2 · %n items</source>
        <translation>
            <numerusform>%1 · %2 · %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 scored</source>
        <translation>%2件中%1件を評価済み</translation>
    </message>
    <message>
        <source>%1 pairs in %2 groups; %3 decisions stand</source>
        <translation>%1組（同種をまとめて%2件）、うち%3件は決定値のまま</translation>
    </message>
    <message numerus="yes">
        <source>%n items go to the raters</source>
        <translation>
            <numerusform>評価者に渡す項目は%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>（対象%1件）</translation>
    </message>
    <message numerus="yes">
        <source>%n groups find no room: their drafts stand</source>
        <translation>
            <numerusform>%n件は割り当てられず、事務局案のままとします</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowToken</name>
    <message>
        <source>The hidden mark of this row is damaged or comes from somewhere else.</source>
        <translation>この行の隠し項目（照合用）が壊れているか、別の表のものです。</translation>
    </message>
</context>
<context>
    <name>RuleReader</name>
    <message>
        <source>must be an object</source>
        <translation>オブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>must hold all, any, not, field or fact</source>
        <translation>all、any、not、field、fact のどれかが必要です</translation>
    </message>
    <message>
        <source>must compare the field with something</source>
        <translation>項目と比べるものがありません</translation>
    </message>
    <message>
        <source>must be empty, filled, unlisted or self</source>
        <translation>empty、filled、unlisted、self のどれかにしてください</translation>
    </message>
    <message>
        <source>must be lowest, not_lowest or unlisted</source>
        <translation>lowest、not_lowest、unlisted のどれかにしてください</translation>
    </message>
    <message>
        <source>must be today, year_start, a date, a field or years_ago</source>
        <translation>today、year_start、日付、field、years_ago のどれかにしてください</translation>
    </message>
    <message>
        <source>is no fact that can be asked for</source>
        <translation>使える fact ではありません</translation>
    </message>
    <message>
        <source>“%1” is no field</source>
        <translation>「%1」という項目はありません</translation>
    </message>
    <message>
        <source>must name at least one field</source>
        <translation>項目を一つ以上書いてください</translation>
    </message>
    <message>
        <source>must be confidentiality, integrity or availability</source>
        <translation>confidentiality、integrity、availability のいずれかでなければなりません</translation>
    </message>
    <message>
        <source>“%1” is no setting of this document</source>
        <translation>「%1」は、この文書の settings にありません</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>%1 でなければなりません</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>%1 のどれかにしてください</translation>
    </message>
    <message>
        <source>must be error, warning or note</source>
        <translation>error、warning、note のどれかにしてください</translation>
    </message>
    <message>
        <source>must be given, or the reason in “later”</source>
        <translation>cases か、理由（later）のどちらかが必要です</translation>
    </message>
    <message>
        <source>is not valid JSON: %1 (byte %2)</source>
        <translation>JSON として読めません：%1（%2バイト目）</translation>
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
    <name>SchemeMigration</name>
    <message>
        <source>The migration was cancelled. Nothing was saved.</source>
        <translation>移行を中止しました。何も保存していません。</translation>
    </message>
    <message>
        <source>The register was changed since the migration was prepared. Nothing was saved; prepare it once more.</source>
        <translation>移行の準備の後に台帳が変わりました。何も保存していません。もう一度準備してください。</translation>
    </message>
    <message>
        <source>Some classes are decided below what is proposed. Give the post that approved it. Nothing was saved.</source>
        <translation>提案より低い分類を選んだものがあります。承認した役職を入力してください。まだ保存していません。</translation>
    </message>
</context>
<context>
    <name>SchemeService</name>
    <message>
        <source>There is no classification scheme “%1”.</source>
        <translation>分類基準「%1」はありません。</translation>
    </message>
    <message>
        <source>The classification scheme “%1” version %2 is not as it was saved. Use the newest backup.</source>
        <translation>分類基準「%1」第%2版が保存時の内容と違います。最新のバックアップを使ってください。</translation>
    </message>
    <message>
        <source>“%1” is a scheme of the product and can&apos;t be changed. Make a copy of it with an id of its own.</source>
        <translation>「%1」は製品の分類基準なので変更できません。写しを作って編集してください。</translation>
    </message>
    <message>
        <source>The register is judged by “%1”. A new version of it takes the assets along: use the migration.</source>
        <translation>「%1」はこの台帳で使っている分類基準です。新しい版には資産の移行が要ります。</translation>
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
    <name>ScoreMerge</name>
    <message>
        <source>“%1” names “%2” as its rater, but was made for “%3”. It was not merged: nobody can send in scores under another name.</source>
        <translation>「%1」の評価者は「%2」となっていますが、「%3」のために作られたものです。別の名前では取り込めません。取り込みは行っていません。</translation>
    </message>
    <message>
        <source>“%1” was sent out from another register. It was not merged.</source>
        <translation>「%1」は別の台帳から送付された照会票です。取り込みませんでした。</translation>
    </message>
    <message>
        <source>“%1” belongs to a round of scoring that this register does not have. It was not merged.</source>
        <translation>「%1」は、この台帳にない評価の回のものです。取り込みは行っていません。</translation>
    </message>
    <message>
        <source>“%1” belongs to “%2”, which is not open for scoring any more. It was not merged.</source>
        <translation>「%1」は「%2」のものですが、評価の受付は終わっています。取り込みは行っていません。</translation>
    </message>
    <message>
        <source>“%1” is no rater of “%2”. “%3” was not merged.</source>
        <translation>「%1」は「%2」の評価者ではありません。「%3」は取り込んでいません。</translation>
    </message>
    <message>
        <source>The row comes from the workbook of another rater or round.</source>
        <translation>別の評価者か別の回の評価票の行です。</translation>
    </message>
    <message>
        <source>The row is no longer part of the round.</source>
        <translation>この行は、もう回に含まれていません。</translation>
    </message>
    <message>
        <source>Asset number or threat of the row were changed.</source>
        <translation>行の資産番号か脅威が書き換えられています。</translation>
    </message>
    <message>
        <source>The round has no item of this asset number and threat for this rater.</source>
        <translation>この評価者に、この資産番号と脅威の組はありません。</translation>
    </message>
    <message>
        <source>Row %1 is about the same asset and threat.</source>
        <translation>%1行目が同じ資産と脅威の組です。</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <translation>%1「%2」：%3</translation>
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
    <message>
        <source>“%1” is no standing of a score. Leave it empty for a rater&apos;s own score.</source>
        <translation>「%1」は評価の段階にありません。評価者自身の評価では空けてください。</translation>
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
    <message>
        <source>%1, or a number %2–%3</source>
        <translation>%1、または %2～%3 の数値</translation>
    </message>
    <message>
        <source>%1 is given beside %2. Give %1, or all of %3.</source>
        <translation>%1 と %2 が両方あります。%1 か、%3 のすべてのどちらかにしてください。</translation>
    </message>
</context>
<context>
    <name>ScoringExport</name>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>中止しました。ファイルは作成していません。</translation>
    </message>
    <message>
        <source>“%1” is not open for scoring.</source>
        <translation>「%1」は評価を受け付けていません。</translation>
    </message>
    <message>
        <source>“%1” has no raters.</source>
        <translation>「%1」には評価者がいません。</translation>
    </message>
    <message>
        <source>“%1” is no rater of “%2”.</source>
        <translation>「%1」は「%2」の評価者ではありません。</translation>
    </message>
    <message>
        <source>One file per rater is written: name a folder, or one rater for a single file.</source>
        <translation>評価者ごとに1つのファイルを書き出します。フォルダーを指定するか、1つのファイルなら評価者を1人指定してください。</translation>
    </message>
    <message>
        <source>“%1” ends in %2, which is not the format asked for.</source>
        <translation>「%1」の拡張子は %2 で、指定した形式と違います。</translation>
    </message>
    <message>
        <source>“%1” exists already and may hold scores. Merge it, or move it away first. No file was written.</source>
        <translation>「%1」は既にあり、評価が入っているかもしれません。先に取り込むか、別の場所に移してください。ファイルは書き出していません。</translation>
    </message>
    <message>
        <source>This file is the part of “%1” in “%2”. Files for raters are written from the whole register.</source>
        <translation>このファイルは「%2」の%1の分です。評価者のファイルは元の台帳から書き出してください。</translation>
    </message>
</context>
<context>
    <name>ScoringLabel</name>
    <message>
        <source>Ruled out %1 against %2</source>
        <translation>%1の%2を対象外にしました</translation>
    </message>
    <message>
        <source>Brought back %1 against %2</source>
        <translation>%1の%2を対象に戻しました</translation>
    </message>
    <message>
        <source>Confirmed the draft of %1 against %2</source>
        <translation>%1の%2について事務局案を確認しました</translation>
    </message>
    <message>
        <source>Judged the likelihood of %1 at %2</source>
        <translation>%2の%1の発生の可能性を判定しました</translation>
    </message>
    <message numerus="yes">
        <source>Took over %n proposed likelihoods</source>
        <translation>
            <numerusform>発生の可能性の案を%n件そのまま採用しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prepared %1 with %n items</source>
        <translation>
            <numerusform>%1を準備しました（%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>%1を始めました</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>%1を締め切りました</translation>
    </message>
    <message>
        <source>Added a rater to %1</source>
        <translation>%1に評価者を加えました</translation>
    </message>
    <message>
        <source>Discarded %1</source>
        <translation>%1の準備を取りやめました</translation>
    </message>
    <message numerus="yes">
        <source>%1: scored %n assets alike</source>
        <translation>
            <numerusform>%1: 同種の資産%n件に同じ評価を付けました</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of the product&apos;s words: ja or en.</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>Added the threat %1</source>
        <translation>脅威 %1 を追加しました</translation>
    </message>
    <message>
        <source>Retired the threat %1</source>
        <translation>脅威 %1 を廃止しました</translation>
    </message>
    <message>
        <source>Offers the threat %1 again</source>
        <translation>脅威 %1 を再び使うようにしました</translation>
    </message>
    <message>
        <source>Wrote one rater&apos;s part of %1</source>
        <translation>%1の評価者1人分を書き出しました</translation>
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
    <message>
        <source>The threat “%1” is retired. Its scores stay; new ones are not taken.</source>
        <translation>脅威「%1」は廃止されています。これまでの評価は残りますが、新しい評価はできません。</translation>
    </message>
    <message>
        <source>%1 is ruled out for “%2”: %3</source>
        <translation>%1は「%2」の対象外です: %3</translation>
    </message>
    <message>
        <source>“%1” has agreed on this pair. An agreed score is changed or taken back where it was agreed, not by scoring again.</source>
        <translation>この組は「%1」が合議しています。合議した値は、評価し直すのではなく、合議の画面で改めるか取り消してください。</translation>
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
    <message>
        <source>The workbook is damaged: the texts of its cells are missing. Open it in Excel and save it again.</source>
        <translation>ブックが壊れています。セルの文字列の部分がありません。Excel で開いて保存し直してください。</translation>
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
    <message numerus="yes">
        <source>%n formula(s), the first in %1, have no stored result and are read as blank cells. Open the workbook in Excel, save it and import it again.</source>
        <translation>
            <numerusform>%1 をはじめ %n 個の数式に計算結果が保存されていないため、空欄として読みました。Excel で開いて保存し直してから、もう一度取り込んでください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteLikelihoodService</name>
    <message>
        <source>There is no threat “%1” in the catalogue.</source>
        <translation>カタログに脅威「%1」はありません。</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>a unit</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>a contractor</source>
        <translation>委託先</translation>
    </message>
    <message>
        <source>each asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <source>%1 is judged for %2.</source>
        <translation>%1は%2ごとに判定します。</translation>
    </message>
    <message>
        <source>The likelihood must be one of %1.</source>
        <translation>発生の可能性は %1 のいずれかです。</translation>
    </message>
    <message>
        <source>A probability lies between 0 and 100 %.</source>
        <translation>確率は0％から100％までです。</translation>
    </message>
</context>
<context>
    <name>SiteRules</name>
    <message>
        <source>“%1” is no field of a place</source>
        <translation>「%1」は場所の項目にありません</translation>
    </message>
    <message>
        <source>needs words or a limit</source>
        <translation>語句または数値の条件が必要です</translation>
    </message>
    <message>
        <source>The catalogue holds no rules for places.</source>
        <translation>場所の状況から判定する規則がありません。</translation>
    </message>
</context>
<context>
    <name>SitesCommand</name>
    <message>
        <source>Likelihoods that are judged once per place, unit or contractor and hold for all assets there.</source>
        <translation>場所、所属、委託先ごとに1回決め、そこにある全資産に使う発生の可能性です。</translation>
    </message>
    <message>
        <source>list (default), set, clear, accept</source>
        <translation>list（既定）、set、clear、accept</translation>
    </message>
    <message>
        <source>list, set, clear: the place</source>
        <translation>list、set、clear：場所</translation>
    </message>
    <message>
        <source>list, set, clear: the unit</source>
        <translation>list、set、clear：所属</translation>
    </message>
    <message>
        <source>list, set, clear: the contractor</source>
        <translation>list、set、clear：委託先</translation>
    </message>
    <message>
        <source>list, set, clear: the threat</source>
        <translation>list、set、clear：脅威</translation>
    </message>
    <message>
        <source>set: a step of the register&apos;s method</source>
        <translation>set：台帳の評価方法の段階</translation>
    </message>
    <message>
        <source>set: the step for this 30-year probability of strong shaking</source>
        <translation>set：震度6弱以上の30年確率（%）に当たる段階</translation>
    </message>
    <message>
        <source>set: why</source>
        <translation>set：理由</translation>
    </message>
    <message>
        <source>fiscal year; else the current</source>
        <translation>年度。省略すると現在の年度</translation>
    </message>
    <message>
        <source>Likelihoods of places are kept for %1 and %2.</source>
        <translation>場所などの発生の可能性は %1 年度と %2 年度の分だけ扱えます。</translation>
    </message>
    <message>
        <source>There is no place “%1”.</source>
        <translation>場所「%1」はありません。</translation>
    </message>
    <message>
        <source>Name a place, a unit or a contractor, not several.</source>
        <translation>場所、所属、委託先のどれか1つだけを指定してください。</translation>
    </message>
    <message>
        <source>There is no threat “%1” in the catalogue.</source>
        <translation>カタログに脅威「%1」はありません。</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>from around</source>
        <translation>上位から</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>There is nothing to judge here.</source>
        <translation>ここで決めるものはありません。</translation>
    </message>
    <message>
        <source>Give --likelihood or --shaking, not both.</source>
        <translation>--likelihood か --shaking のどちらか1つを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no number for %2.</source>
        <translation>%2 の「%1」は数ではありません。</translation>
    </message>
    <message>
        <source>Name a place, a unit or a contractor.</source>
        <translation>場所、所属、委託先のどれかを指定してください。</translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation>オプション %1 がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n likelihoods are decided as proposed.</source>
        <translation>
            <numerusform>%n件を提案のとおりに決めました。</numerusform>
        </translation>
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
    <message>
        <source>with --method: inputs that hold for all scores that lack them</source>
        <translation>--method とともに: 入力がない評価すべてに当てる値</translation>
    </message>
    <message>
        <source>how much of what concerns the assets is scored, by category</source>
        <translation>対象のうち評価済みの割合を区分ごとに示す</translation>
    </message>
    <message>
        <source>what another method, or ID@VERSION, would say; stores nothing</source>
        <translation>別の方法（ID または ID@版）での結果を試算します。保存はしません</translation>
    </message>
    <message>
        <source>Treatment: %1 risks ask for a decision, %2 without a plan, %3 treated, %4 accepted</source>
        <translation>リスク対応：判断が要るリスク%1件、計画なし%2件、対策あり%3件、受容中%4件</translation>
    </message>
    <message>
        <source>Measures: %1 (%2), %3 overdue</source>
        <translation>対策：%1件（%2）、期限超過%3件</translation>
    </message>
    <message>
        <source>Acceptances: %1 over, %2 about to end</source>
        <translation>受容：期限切れ%1件、まもなく期限%2件</translation>
    </message>
</context>
<context>
    <name>StocktakeService</name>
    <message>
        <source>Stock-take %1</source>
        <translation>%1&#x3000;棚卸照会</translation>
    </message>
    <message>
        <source>A stock-take needs a title and a fiscal year.</source>
        <translation>棚卸しには件名と年度が必要です。</translation>
    </message>
    <message>
        <source>Choose at least one unit.</source>
        <translation>所属を1つ以上選んでください。</translation>
    </message>
    <message>
        <source>“%1” is no column that departments can be asked.</source>
        <translation>「%1」は照会できる項目ではありません。</translation>
    </message>
    <message>
        <source>There is no sheet “%1”.</source>
        <translation>「%1」というシートはありません。</translation>
    </message>
    <message>
        <source>The units “%1” and “%2” have the same code %3. Give each its own before the stock-take.</source>
        <translation>「%1」と「%2」の所属コードが同じ%3です。棚卸しの前に別のコードにしてください。</translation>
    </message>
    <message>
        <source>“%1” does not ask this unit.</source>
        <translation>「%1」はこの所属に照会していません。</translation>
    </message>
    <message>
        <source>Say why it is sent back: the department reads it.</source>
        <translation>差戻しの理由を書いてください。所属に伝わります。</translation>
    </message>
</context>
<context>
    <name>StocktakeTexts</name>
    <message>
        <source>The texts of the stock-take can&apos;t be read from “%1”.</source>
        <translation>棚卸しの文面を「%1」から読み取れません。</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>Not for publication</source>
        <translation>非公開版</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>中止しました。ファイルは書き出していません。</translation>
    </message>
    <message>
        <source>“%1” is no file type that can be written. Name a file that ends in .xlsx, .csv or .json.</source>
        <translation>「%1」は書き出せない形式です。.xlsx・.csv・.json のどれかで終わる名前にしてください。</translation>
    </message>
    <message>
        <source>Public edition</source>
        <translation>公開版</translation>
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
    <name>ThreatsCommand</name>
    <message>
        <source>The threats on offer; the city adds its own and retires what it needs no more.</source>
        <translation>使える脅威を示します。団体独自の脅威を加え、使わない脅威を外します。</translation>
    </message>
    <message>
        <source>list (default), add, retire, reinstate</source>
        <translation>list（既定）、add、retire、reinstate</translation>
    </message>
    <message>
        <source>list: only the city&apos;s own</source>
        <translation>list：団体独自のものだけ</translation>
    </message>
    <message>
        <source>retire, reinstate: which; add: its id, else the next free one</source>
        <translation>retire、reinstate：対象の脅威。add：番号。なければ次の空き番号</translation>
    </message>
    <message>
        <source>list, add: category of threats</source>
        <translation>list、add：脅威の区分</translation>
    </message>
    <message>
        <source>add: its name</source>
        <translation>add：名称</translation>
    </message>
    <message>
        <source>add: its name in English</source>
        <translation>add：英語の名称</translation>
    </message>
    <message>
        <source>add: what it leads to</source>
        <translation>add：起きたときの影響</translation>
    </message>
    <message>
        <source>add: what it hits, the hardest first; else CIA</source>
        <translation>add：損なわれる性質。重いものから。なければ CIA</translation>
    </message>
    <message>
        <source>add: its default, else 2</source>
        <translation>add：発生の可能性の標準値。なければ 2</translation>
    </message>
    <message>
        <source>add: whom it concerns, such as zone:internet,asset_kind:system+network</source>
        <translation>add：当てはまる資産。例：zone:internet,asset_kind:system+network</translation>
    </message>
    <message>
        <source>retire: why</source>
        <translation>retire：理由</translation>
    </message>
    <message>
        <source>There is no threat category “%1”.</source>
        <translation>脅威の区分「%1」はありません。</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>使用終了</translation>
    </message>
    <message>
        <source>own</source>
        <translation>独自</translation>
    </message>
    <message>
        <source>There are no such threats.</source>
        <translation>該当する脅威はありません。</translation>
    </message>
    <message>
        <source>“%1” must read SET:ID+ID.</source>
        <translation>「%1」は SET:ID+ID の形で指定してください。</translation>
    </message>
    <message>
        <source>Added the threat %1 %2.</source>
        <translation>脅威 %1 %2 を加えました。</translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation>オプション %1 がありません。</translation>
    </message>
    <message>
        <source>%1 is on offer again.</source>
        <translation>%1 を再び使えるようにしました。</translation>
    </message>
    <message>
        <source>%1 is offered no more; its scores stay.</source>
        <translation>%1 を外しました。これまでの評価は残ります。</translation>
    </message>
</context>
<context>
    <name>TreatmentService</name>
    <message>
        <source>This risk has no score yet. Score it first, then say what the measures leave of it.</source>
        <translation>このリスクはまだ評価されていません。先に評価してから、残留リスクを入れてください。</translation>
    </message>
    <message>
        <source>No measure treats this risk yet. Give it one first.</source>
        <translation>このリスクには対策がまだありません。先に割り当ててください。</translation>
    </message>
    <message>
        <source>There is no such measure any more.</source>
        <translation>その対策はもうありません。</translation>
    </message>
    <message>
        <source>Say what the measure is.</source>
        <translation>対策の内容を入れてください。</translation>
    </message>
    <message>
        <source>Another measure has the number “%1” already.</source>
        <translation>番号「%1」の対策がほかにあります。</translation>
    </message>
    <message>
        <source>“%1” has no value “%2”. Choose one of the list.</source>
        <translation>「%1」に「%2」という値はありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>A measure that is done needs the day on which it was done.</source>
        <translation>完了した対策には完了日が要ります。</translation>
    </message>
    <message>
        <source>A cost can&apos;t be below zero.</source>
        <translation>費用に負の値は入れられません。</translation>
    </message>
    <message>
        <source>Setting a measure back to an earlier state needs a reason.</source>
        <translation>対策を前の状況に戻すには理由が要ります。</translation>
    </message>
    <message>
        <source>There is no threat “%1” in the catalogue.</source>
        <translation>カタログに脅威「%1」はありません。</translation>
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
    <name>UnitDocuments</name>
    <message>
        <source>No unit has paper or media to label.</source>
        <translation>ラベルを貼る書類や媒体のある所属がありません。</translation>
    </message>
    <message>
        <source>No unit has assets to write about.</source>
        <translation>書き出す情報資産のある所属がありません。</translation>
    </message>
    <message>
        <source>The unit “%1” has no paper or media to label.</source>
        <translation>所属「%1」には、ラベルを貼る書類や媒体がありません。</translation>
    </message>
    <message>
        <source>The unit “%1” has no assets to write about.</source>
        <translation>所属「%1」には、書き出す情報資産がありません。</translation>
    </message>
    <message>
        <source>“%1” is no file that can be written. Name a folder, or for one unit a file that ends in %2.</source>
        <translation>「%1」には書き出せません。フォルダーか、一つの所属だけのときは%2で終わるファイルを指定してください。</translation>
    </message>
    <message>
        <source>One file per unit is written: name a folder, or one unit for a single file.</source>
        <translation>所属ごとに1ファイルを書き出します。フォルダーを指定するか、1ファイルにするときは所属を一つ指定してください。</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>中止しました。ファイルは書き出していません。</translation>
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
    <message>
        <source>“%1” can&apos;t stand below itself.</source>
        <translation>「%1」を自分の下に置くことはできません。</translation>
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
    <name>WordsCommand</name>
    <message>
        <source>Lists, adds or removes the city&apos;s own words that imports understand.</source>
        <translation>取込で使うこの団体独自の語を一覧し、加え、取り除きます。</translation>
    </message>
    <message>
        <source>field of the word, such as confidentiality</source>
        <translation>語の項目（confidentiality など）</translation>
    </message>
    <message>
        <source>the word of the ledgers</source>
        <translation>台帳の語</translation>
    </message>
    <message>
        <source>the value it means from now on, such as 3A</source>
        <translation>今後その語が表す値（3A など）</translation>
    </message>
    <message>
        <source>forget the word</source>
        <translation>語の登録をやめる</translation>
    </message>
    <message>
        <source>The register keeps no words of its own.</source>
        <translation>登録された語はありません。</translation>
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
        <source>Built with Qt %1, SQLite, ICU, OpenSSL, libxlsxwriter, libzip, expat and qpdf.</source>
        <translation>Qt %1、SQLite、ICU、OpenSSL、libxlsxwriter、libzip、expat、qpdf を使っています。</translation>
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
    <name>daicho::AcceptancePanel</name>
    <message>
        <source>Kind</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>脅威</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>リスクレベル</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申請者</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Acceptances and exceptions</source>
        <translation>受容・例外</translation>
    </message>
    <message>
        <source>Nothing has been accepted yet.</source>
        <translation>受容したリスクはまだありません。</translation>
    </message>
    <message>
        <source>A risk that is kept needs a reason, the approver of its level, and an end. Choose it in the first tab.</source>
        <translation>受容には、理由と、そのレベルの承認者と、期限が要ります。最初のタブでリスクを選んでください。</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>expiring</source>
        <translation>まもなく期限</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>None is in this state.</source>
        <translation>この状況のものはありません。</translation>
    </message>
    <message>
        <source>Choose another state to see the others.</source>
        <translation>ほかの状況を選ぶと見られます。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
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
    <name>daicho::AgreementPanel</name>
    <message>
        <source>Rater</source>
        <translation>評価者</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>合議する</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>What raters gave</source>
        <translation>評価者の値</translation>
    </message>
    <message>
        <source>Needed where it is not the median</source>
        <translation>中央値と違うときは必ず入れます</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決定者</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>決定日</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Choose a pair on the left.</source>
        <translation>左の表で組を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>Class %1. Holds for %n alike assets.</source>
        <translation>
            <numerusform>分類 %1&#x3000;同種の資産%n件に使います。</numerusform>
        </translation>
    </message>
    <message>
        <source>Class %1.</source>
        <translation>分類 %1</translation>
    </message>
    <message>
        <source>Agree anew</source>
        <translation>合議し直す</translation>
    </message>
    <message>
        <source>does not know</source>
        <translation>わからない</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>未入力</translation>
    </message>
    <message>
        <source>%1 (the raters&apos; median)</source>
        <translation>%1（評価者の中央値）</translation>
    </message>
    <message>
        <source>far off</source>
        <translation>離れた値</translation>
    </message>
    <message>
        <source>far off: %1</source>
        <translation>離れた値：%1</translation>
    </message>
</context>
<context>
    <name>daicho::AskDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
    <name>daicho::AssignDialog</name>
    <message>
        <source>Choose a measure</source>
        <translation>対策を選ぶ</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>対策</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Search measures</source>
        <translation>対策を検索</translation>
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
    <name>daicho::BulkDialog</name>
    <message>
        <source>The %1 chosen assets</source>
        <translation>選択した%1件</translation>
    </message>
    <message>
        <source>All %1 that the filter shows</source>
        <translation>絞り込み結果の全%1件</translation>
    </message>
    <message>
        <source>Only where the field is empty</source>
        <translation>空欄のときだけ</translation>
    </message>
    <message>
        <source>Change a field of many assets</source>
        <translation>複数の資産の項目を一括変更</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
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
        <source>Change the field</source>
        <translation>変更する</translation>
    </message>
</context>
<context>
    <name>daicho::CampaignDialog</name>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>提出期限</translation>
    </message>
    <message>
        <source>New stock-take</source>
        <translation>棚卸照会を始める</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>&amp;Begin the stock-take</source>
        <translation>棚卸照会を始める(&amp;B)</translation>
    </message>
    <message>
        <source>Units that are asked</source>
        <translation>照会する所属</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>すべて選ぶ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>すべて外す(&amp;N)</translation>
    </message>
    <message>
        <source>Columns of the workbook</source>
        <translation>照会票の項目</translation>
    </message>
    <message>
        <source>Further sheets</source>
        <translation>追加のシート</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2所属中 %1所属</translation>
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
    <name>daicho::CheckDialog</name>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Finding and what to do</source>
        <translation>指摘と対応</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>すべての程度</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度点検</translation>
    </message>
    <message>
        <source>Save the findings…</source>
        <translation>点検結果を保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Checking the register …</source>
        <translation>台帳を点検しています…</translation>
    </message>
    <message>
        <source>Checking the register</source>
        <translation>台帳の点検</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings, %3 notes</source>
        <translation>誤り %1件、注意 %2件、参考 %3件</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed; the saved file has all of them.</source>
        <translation>
            <numerusform>先頭の %n 件を表示しています。保存したファイルにはすべて入ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the findings</source>
        <translation>点検結果の保存</translation>
    </message>
    <message>
        <source>Findings.xlsx</source>
        <translation>点検結果.xlsx</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.json)</source>
        <translation>表 (*.xlsx *.csv *.json)</translation>
    </message>
    <message>
        <source>Saving the findings</source>
        <translation>点検結果の保存</translation>
    </message>
    <message>
        <source>Checks of the register</source>
        <translation>台帳とリスクの点検</translation>
    </message>
    <message>
        <source>Search the findings</source>
        <translation>指摘を検索</translation>
    </message>
</context>
<context>
    <name>daicho::ChoicesPicker</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Space ticks, Enter closes.</source>
        <translation>Space で選び、Enter で閉じます。</translation>
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
    <name>daicho::ClassifyCard</name>
    <message numerus="yes">
        <source>%n assets chosen</source>
        <translation>
            <numerusform>%n件を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>personal information</source>
        <translation>個人情報</translation>
    </message>
    <message>
        <source>special-care-required personal information</source>
        <translation>要配慮個人情報</translation>
    </message>
    <message>
        <source>specific personal information</source>
        <translation>特定個人情報</translation>
    </message>
    <message>
        <source>%1 persons</source>
        <translation>本人数 %1人</translation>
    </message>
</context>
<context>
    <name>daicho::ClassifyDelegate</name>
    <message>
        <source>unclassified</source>
        <translation>未分類</translation>
    </message>
    <message>
        <source>other scheme</source>
        <translation>別の基準</translation>
    </message>
    <message>
        <source>secrecy ended</source>
        <translation>時限秘 終了</translation>
    </message>
    <message>
        <source>secrecy ends soon</source>
        <translation>時限秘 まもなく</translation>
    </message>
</context>
<context>
    <name>daicho::ClassifyListPanel</name>
    <message>
        <source>Unit</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Which assets</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Assets to classify</source>
        <translation>分類する資産</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>すべての所属</translation>
    </message>
    <message>
        <source>Unclassified (%1)</source>
        <translation>未分類（%1件）</translation>
    </message>
    <message>
        <source>To review (%1)</source>
        <translation>見直しが要るもの（%1件）</translation>
    </message>
    <message>
        <source>Secrecy ends within 90 days or ended (%1)</source>
        <translation>時限秘の終了・90日以内（%1件）</translation>
    </message>
    <message>
        <source>All assets (%1)</source>
        <translation>すべての資産（%1件）</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Why listed</source>
        <translation>一覧にある理由</translation>
    </message>
</context>
<context>
    <name>daicho::ClassifyPage</name>
    <message>
        <source>Classify</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Classification &amp;schemes…</source>
        <translation>分類基準(&amp;S)…</translation>
    </message>
    <message>
        <source>Show in the &amp;register</source>
        <translation>台帳で見る(&amp;R)</translation>
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
        <source>back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>save and go on</source>
        <translation>保存して次へ</translation>
    </message>
    <message>
        <source>other asset</source>
        <translation>別の資産</translation>
    </message>
    <message>
        <source>several at once</source>
        <translation>まとめて選ぶ</translation>
    </message>
    <message>
        <source>All %1 assets are classified.</source>
        <translation>%1件すべて分類済みです。</translation>
    </message>
    <message>
        <source>%1 of %2 assets are unclassified.</source>
        <translation>%2件中%1件が未分類です。</translation>
    </message>
    <message>
        <source>Every asset here is classified.</source>
        <translation>ここの資産はすべて分類済みです。</translation>
    </message>
    <message>
        <source>The register shows how the classes stand. Choose “All assets” to answer for one anew.</source>
        <translation>分類の状況は台帳で見られます。答え直すときは「すべての資産」を選びます。</translation>
    </message>
    <message>
        <source>No class waits for a review.</source>
        <translation>見直しを待つ分類はありません。</translation>
    </message>
    <message>
        <source>Assets come here when their secrecy has ended, or when they were classified by another scheme.</source>
        <translation>時限秘が終わったもの、別の基準で分類したものがここに並びます。</translation>
    </message>
    <message>
        <source>No secrecy ends within 90 days.</source>
        <translation>90日以内に終わる時限秘はありません。</translation>
    </message>
    <message>
        <source>The last day of a time-limited secrecy is entered in the register.</source>
        <translation>時限秘の終期は台帳で入力します。</translation>
    </message>
    <message>
        <source>There is no asset here.</source>
        <translation>ここに資産はありません。</translation>
    </message>
    <message>
        <source>Choose another unit, or enter assets in the register.</source>
        <translation>別の所属を選ぶか、台帳で資産を登録してください。</translation>
    </message>
    <message>
        <source>Show all assets</source>
        <translation>すべての資産を表示</translation>
    </message>
    <message>
        <source>Take in what exists only on &amp;paper</source>
        <translation>紙だけの情報も台帳の対象にする(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Explain the class</source>
        <translation>分類の説明(&amp;E)</translation>
    </message>
</context>
<context>
    <name>daicho::ClassifyPanel</name>
    <message>
        <source>Classify</source>
        <translation>分類する</translation>
    </message>
    <message numerus="yes">
        <source>Classify %n assets</source>
        <translation>
            <numerusform>%n件を分類する</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers apply to all of the chosen assets, as one entry. Choose only assets of one kind.</source>
        <translation>答えは選んだ資産すべてに適用し、1件の変更として記録します。同じ種類の資産だけを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>It holds or copies %n other assets: answer for the most sensitive of them. The highest class among them is %1.</source>
        <translation>
            <numerusform>ほかの資産%n件を含むか、その写しです。最も重要なものについて答えてください。その中の最高は%1です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its secrecy ended on %1. Answer anew; the class does not change by itself.</source>
        <translation>時限秘は%1に終わりました。答え直してください。分類は自動では変わりません。</translation>
    </message>
    <message>
        <source>Its secrecy ends on %1.</source>
        <translation>時限秘は%1に終わります。</translation>
    </message>
    <message>
        <source>A lower class needs a reason and the post that approved it.</source>
        <translation>分類を下げるには、理由と承認した役職が要ります。</translation>
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
    <message>
        <source>Nothing of that name was found.</source>
        <translation>その名前のものは見つかりませんでした。</translation>
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
    <message>
        <source>Taking back: %1</source>
        <translation>元に戻しています：%1</translation>
    </message>
    <message>
        <source>Doing again: %1</source>
        <translation>やり直しています：%1</translation>
    </message>
    <message>
        <source>This file is the part of %1 in “%2”. It holds these items and nothing of what others gave. Score them, close the file and send it back to the secretariat.</source>
        <translation>このファイルは「%2」の%1の分です。担当する項目だけが入っており、ほかの評価者の値は入っていません。評価が終わったら、閉じて事務局に送り返してください。</translation>
    </message>
    <message>
        <source>This file holds only the items of %1 in “%2”. Do this in the register that it came from.</source>
        <translation>このファイルには「%2」の%1の項目だけが入っています。元の台帳で行ってください。</translation>
    </message>
    <message>
        <source>Wrote “%1”.</source>
        <translation>「%1」を書き出しました。</translation>
    </message>
</context>
<context>
    <name>daicho::ConsensusModel</name>
    <message numerus="yes">
        <source>%n rater(s)</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>脅威</translation>
    </message>
    <message>
        <source>What raters gave</source>
        <translation>評価者の値</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Far off</source>
        <translation>離れた評価者</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>合議済</translation>
    </message>
</context>
<context>
    <name>daicho::ConsensusPage</name>
    <message>
        <source>Agree where &amp;all gave the same</source>
        <translation>全員一致の組を合議(&amp;A)</translation>
    </message>
    <message>
        <source>Agree on the &amp;medians of the chosen pairs</source>
        <translation>選んだ組を中央値で合議(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Reopen the chosen pairs</source>
        <translation>選んだ組の合議を取り消す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close the round</source>
        <translation>回を締め切る(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Second round</source>
        <translation>2回目の評価を始める(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take over workbooks…</source>
        <translation>評価票を取り込む(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Write workbooks for the raters…</source>
        <translation>評価者の評価票を書き出す(&amp;W)…</translation>
    </message>
    <message>
        <source>Committee &amp;papers…</source>
        <translation>委員会資料(&amp;P)…</translation>
    </message>
    <message>
        <source>M&amp;inutes…</source>
        <translation>議事録(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Explain the number</source>
        <translation>この値の説明(&amp;E)</translation>
    </message>
    <message>
        <source>“%1” is open: it takes up again what the raters differed on.</source>
        <translation>「%1」を始めました。意見の分かれた組をもう一度評価します。</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>議事録</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>委員会資料</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Workbook (*.xlsx)</source>
        <translation>PDF (*.pdf);;Excelブック (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the papers</source>
        <translation>資料を書き出しています</translation>
    </message>
    <message>
        <source>Wrote “%1”.</source>
        <translation>「%1」を書き出しました。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未決</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>意見が分かれた</translation>
    </message>
    <message>
        <source>All the same</source>
        <translation>全員一致</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>合議済</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>合議</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>評価の回</translation>
    </message>
    <message>
        <source>Shown pairs</source>
        <translation>表示する組</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>合議する</translation>
    </message>
    <message>
        <source>set the value at hand</source>
        <translation>▸の値を決める</translation>
    </message>
    <message>
        <source>back to the median</source>
        <translation>中央値に戻す</translation>
    </message>
    <message>
        <source>other pair</source>
        <translation>別の組</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The whole year</source>
        <translation>年度全体</translation>
    </message>
    <message>
        <source>There is nothing to agree on yet.</source>
        <translation>合議するものはまだありません。</translation>
    </message>
    <message>
        <source>Once several raters have scored the same risks, the committee agrees here on one value each. Send workbooks to the raters, or have them score in the window.</source>
        <translation>複数の評価者が同じリスクを評価すると、ここで1つの値に合議できます。評価者に評価票を送るか、リスク分析の画面で評価してもらってください。</translation>
    </message>
    <message>
        <source>No pair is like that.</source>
        <translation>当てはまる組はありません。</translation>
    </message>
    <message>
        <source>Choose another filter.</source>
        <translation>別の絞り込みを選んでください。</translation>
    </message>
    <message>
        <source>Show all pairs</source>
        <translation>すべての組を表示</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) are being scored</source>
        <translation>
            <numerusform>%n組を評価中です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s), %1 agreed, %2 differing, %3 the same</source>
        <translation>
            <numerusform>%n組（合議済%1、意見が分かれた%2、全員一致%3）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · agreement α %2</source>
        <translation>%1&#x3000;一致の程度 α %2</translation>
    </message>
    <message>
        <source>The values are shown once the round is closed.</source>
        <translation>評価を締め切ると、評価者の値が表示されます。</translation>
    </message>
    <message>
        <source>Files of raters</source>
        <translation>評価者のファイル</translation>
    </message>
    <message>
        <source>Workbooks and raters&apos; files (*.xlsx *.xlsm *.daicho)</source>
        <translation>照会票・評価票と評価者のファイル (*.xlsx *.xlsm *.daicho)</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>書き出すフォルダー</translation>
    </message>
    <message>
        <source>Write register &amp;files for the raters…</source>
        <translation>評価者の台帳ファイルを書き出す(&amp;F)…</translation>
    </message>
    <message>
        <source>Explain the a&amp;greement</source>
        <translation>一致度αの説明(&amp;G)</translation>
    </message>
    <message>
        <source>Writing the raters&apos; files</source>
        <translation>評価者のファイルを書き出しています</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s) for raters to “%1”.</source>
        <translation>
            <numerusform>評価者%n人分のファイルを「%1」に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking over the raters&apos; files</source>
        <translation>評価者のファイルを取り込んでいます</translation>
    </message>
    <message>
        <source>%1: %2 scores taken over, %3 wait for a decision</source>
        <translation>%1：%2件の評価を取り込みました。%3件は判断を待っています</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>判断する…</translation>
    </message>
    <message>
        <source>This round is blind until it closes: only how many have scored is shown here. Whoever can open this file can still read the scores in it. To keep them apart, let each rater score in a file of his own and take them over at closing.</source>
        <translation>この回は締め切るまで、ほかの評価者の値を表示しません。ここには評価済みの人数だけが出ます。ただし、このファイルを開ける人は中の値を読めます。分けておくには、評価者ごとのファイルで評価し、締切のときに取り込んでください。</translation>
    </message>
</context>
<context>
    <name>daicho::DifferenceDialog</name>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更の種類</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>表として保存…</translation>
    </message>
    <message>
        <source>What changed between two points</source>
        <translation>2つの時点の間の変更</translation>
    </message>
    <message>
        <source>A point is a day (2026-04-01), a fiscal year (2026) or an entry (#123), and stands for the register at its end.</source>
        <translation>時点は、日付（2026-04-01）、年度（2026）、履歴の番号（#123）のどれかで、その終わりの台帳を指します。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>前の時点(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>後の時点(&amp;T)</translation>
    </message>
    <message>
        <source>Comparing two points</source>
        <translation>2つの時点の比較</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed</source>
        <translation>追加 %1件、変更 %2件、削除 %3件</translation>
    </message>
    <message numerus="yes">
        <source>The first %n rows are listed; the saved table has all of them.</source>
        <translation>
            <numerusform>先頭の %n 行を表示しています。保存した表にはすべて入ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>変更の一覧の保存</translation>
    </message>
    <message>
        <source>Changes.xlsx</source>
        <translation>変更の一覧.xlsx</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>表 (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Saving the changes</source>
        <translation>変更の一覧の保存</translation>
    </message>
</context>
<context>
    <name>daicho::DocumentCommands</name>
    <message>
        <source>Write &amp;handling cards…</source>
        <translation>取扱いカードを書き出す(&amp;H)…</translation>
    </message>
    <message>
        <source>Write &amp;labels…</source>
        <translation>表示ラベルを書き出す(&amp;L)…</translation>
    </message>
    <message>
        <source>Write hand-over &amp;lists…</source>
        <translation>引継書を書き出す(&amp;I)…</translation>
    </message>
    <message>
        <source>Folder for the files, one for each unit</source>
        <translation>所属ごとのファイルを入れるフォルダー</translation>
    </message>
    <message>
        <source>Handling card</source>
        <translation>取扱いカード</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>表示ラベル</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>引継書</translation>
    </message>
    <message>
        <source>For %1 and the units below it</source>
        <translation>%1とその下の所属の分</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>ブック (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the documents of units</source>
        <translation>所属の書類を書き出しています</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n files to “%1”.</source>
        <translation>
            <numerusform>%n個のファイルを「%1」に書き出しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daicho::DocumentDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <translation>ファイルから読み込む…</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>ファイルに書き出す…</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: %1</source>
        <translation>ファイルに書き込めません: %1</translation>
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
    <message>
        <source>Checks</source>
        <translation>点検</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Checks (%1)</source>
        <translation>点検（%1）</translation>
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
    <message>
        <source>Record</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>daicho::ExcludeDialog</name>
    <message>
        <source>Rule out a pair</source>
        <translation>対象外にする</translation>
    </message>
    <message>
        <source>Asset number</source>
        <translation>資産番号</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>脅威</translation>
    </message>
    <message>
        <source>Why the threat does not concern the asset</source>
        <translation>対象としない理由</translation>
    </message>
    <message>
        <source>&amp;Rule out</source>
        <translation>対象外にする(&amp;R)</translation>
    </message>
</context>
<context>
    <name>daicho::ExplainDialog</name>
    <message>
        <source>How this number came about</source>
        <translation>この値の説明</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>写す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
    <name>daicho::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>点検結果</translation>
    </message>
    <message>
        <source>%1 %2 (policy %3)</source>
        <extracomment>%1 is a rule such as K12, %2 what it checks, %3 a clause of the policy.</extracomment>
        <translation>%1 %2（基本方針 %3）</translation>
    </message>
    <message>
        <source>The checks find nothing to put right.</source>
        <translation>点検で直すところは見つかりませんでした。</translation>
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
    <name>daicho::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>For department heads</source>
        <translation>所属長のかたへ</translation>
    </message>
    <message>
        <source>For policy reviewers</source>
        <translation>情報政策担当のかたへ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>For committee members</source>
        <translation>委員のかたへ</translation>
    </message>
</context>
<context>
    <name>daicho::HistoryDialog</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>By</source>
        <translation>変更者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
    <message>
        <source>(no longer there)</source>
        <translation>（今はありません）</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>「%1」に戻す</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>By</source>
        <translation>変更者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
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
    <message>
        <source>&amp;Explain the figures</source>
        <translation>数字の説明(&amp;E)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How many or when</source>
        <translation>件数・日時</translation>
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
    <message>
        <source>Remember these words for later imports</source>
        <translation>次回からの取込みのために、この言葉の意味を覚えておく</translation>
    </message>
    <message>
        <source>Double-click a value to correct it. The file stays as it is.</source>
        <translation>値をダブルクリックすると直せます。元のファイルは変わりません。</translation>
    </message>
    <message>
        <source>What is in the register already</source>
        <translation>台帳にすでにあるもの</translation>
    </message>
    <message>
        <source>Stop if something is in the register already</source>
        <translation>台帳にすでにあれば中止する</translation>
    </message>
    <message>
        <source>How rows find their asset</source>
        <translation>行と資産の照合のしかた</translation>
    </message>
    <message>
        <source>Match by number, else by unit, name and medium</source>
        <translation>番号で照合（なければ所属・名称・媒体で）</translation>
    </message>
    <message>
        <source>Match by number only</source>
        <translation>番号だけで照合</translation>
    </message>
    <message>
        <source>Match by unit, name and medium</source>
        <translation>所属・名称・媒体で照合</translation>
    </message>
    <message>
        <source>Never match: every row is new</source>
        <translation>照合しない（すべて新規）</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n correction(s)</source>
        <translation>
            <numerusform>修正（%n件）を取り消す</numerusform>
        </translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation>「%1」の意味</translation>
    </message>
    <message>
        <source>Rows are rejected, so nothing would be imported. Correct the rows or allow the import without them.</source>
        <translation>取り込めない行があるため、何も取り込まれません。行を直すか、その行を除いて取り込むようにしてください。</translation>
    </message>
    <message>
        <source>Problems of the import</source>
        <translation>取込みの問題</translation>
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
    <message>
        <source>Relations between assets</source>
        <translation>資産どうしの関係</translation>
    </message>
    <message>
        <source>Data flows</source>
        <translation>データの流れ</translation>
    </message>
    <message>
        <source>Risk scores</source>
        <translation>リスクの評価</translation>
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
    <message>
        <source>as last time</source>
        <translation>前回と同じ</translation>
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
    <message numerus="yes">
        <source>Headings in row %1, %n row(s) of records.</source>
        <translation>
            <numerusform>見出しは%1行目、記録は%n行です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remember these columns for tables with the same headings</source>
        <translation>見出しが同じ表のために、この列の対応を覚えておく</translation>
    </message>
    <message>
        <source>Choose the column that holds “%1”.</source>
        <translation>「%1」の列を選んでください。</translation>
    </message>
    <message>
        <source>Which column goes into which field</source>
        <translation>どの列をどの項目に入れるか</translation>
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
        <source>Save the report…</source>
        <translation>取込結果を保存…</translation>
    </message>
    <message>
        <source>%1 report.xlsx</source>
        <translation>%1 取込結果.xlsx</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>取込結果の保存</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>ブック (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました：%1</translation>
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
    <message>
        <source>Stopped. No file was written.</source>
        <translation>中止しました。ファイルは作成していません。</translation>
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
    <message>
        <source>&amp;What changed between two points…</source>
        <translation>2つの時点の間の変更(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>daicho::LetterDialog</name>
    <message>
        <source>Letters</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>文書の種類</translation>
    </message>
    <message numerus="yes">
        <source>Text for %n units</source>
        <translation>
            <numerusform>%n所属分の文面</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as a text file…</source>
        <translation>テキストファイルに保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save letters</source>
        <translation>文書を保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>「%1」を書き出せません。%2</translation>
    </message>
</context>
<context>
    <name>daicho::LikelihoodPopover</name>
    <message>
        <source>How often does it happen?</source>
        <translation>どのくらいの頻度で起きますか</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>in one year</source>
        <translation>1年に</translation>
    </message>
    <message>
        <source>in %1 years</source>
        <translation>%1年に</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Strong shaking within 30 years (%)</source>
        <translation>30年以内に震度6弱以上（%）</translation>
    </message>
    <message>
        <source>Enter the probability at the server room that the public map of shaking hazards gives, or a frequency.</source>
        <translation>サーバ室の地点について地震動予測地図が示す確率か、頻度を入れてください。</translation>
    </message>
    <message>
        <source>Enter how many times it happens at this city.</source>
        <translation>この市で何回起きるかを入れてください。</translation>
    </message>
    <message>
        <source>A hint, not verified; the words of the scale come first.</source>
        <translation>未検証の目安です。尺度の言葉を優先してください。</translation>
    </message>
    <message>
        <source>%1 times a year</source>
        <translation>年%1回</translation>
    </message>
    <message>
        <source>A probability lies above 0 % and below 100 %.</source>
        <translation>確率は0％より大きく100％より小さい値です。</translation>
    </message>
    <message>
        <source>%1 times a year, once in %2 years, %3 % within a year</source>
        <extracomment>Events a year, return period in years, probability within a year in percent.</extracomment>
        <translation>年%1回、%2年に1回、1年以内の確率%3％</translation>
    </message>
    <message>
        <source>%1 → %2. Enter takes it over.</source>
        <translation>%1 → %2。Enterで採用します。</translation>
    </message>
</context>
<context>
    <name>daicho::LoweringDialog</name>
    <message>
        <source>Lower a class</source>
        <translation>分類を下げる</translation>
    </message>
    <message>
        <source>Lower the class</source>
        <translation>分類を下げる</translation>
    </message>
    <message>
        <source>Keep the class</source>
        <translation>下げない</translation>
    </message>
</context>
<context>
    <name>daicho::LoweringFields</name>
    <message>
        <source>Reason for the lower class</source>
        <translation>分類を下げる理由</translation>
    </message>
    <message>
        <source>Approved by (post)</source>
        <translation>承認者（役職）</translation>
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
    <name>daicho::MeasureModel</name>
    <message>
        <source>Risks treated</source>
        <translation>対象リスク数</translation>
    </message>
</context>
<context>
    <name>daicho::MeasurePanel</name>
    <message>
        <source>Measures</source>
        <translation>対策</translation>
    </message>
    <message>
        <source>There is no measure yet.</source>
        <translation>対策はまだありません。</translation>
    </message>
    <message>
        <source>A measure lowers one or many risks. Choose risks in the first tab and plan a measure for them, or begin one here.</source>
        <translation>対策は1つまたは複数のリスクを下げます。最初のタブでリスクを選んで計画するか、ここで新しく作ります。</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>新しい対策</translation>
    </message>
    <message>
        <source>Set the measure back</source>
        <translation>対策を前の状況に戻す</translation>
    </message>
    <message>
        <source>Why does “%1” go back to an earlier state?</source>
        <translation>「%1」を前の状況に戻す理由を書いてください。</translation>
    </message>
    <message>
        <source>No measure is in this state.</source>
        <translation>この状況の対策はありません。</translation>
    </message>
    <message>
        <source>Choose another state to see the others.</source>
        <translation>ほかの状況を選ぶと見られます。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>daicho::MethodAcceptance</name>
    <message>
        <source>Step</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受容する</translation>
    </message>
    <message>
        <source>The method does not say</source>
        <translation>この方法では定めない</translation>
    </message>
    <message>
        <source>Up to one risk value</source>
        <translation>一つのリスク値まで</translation>
    </message>
    <message>
        <source>Up to a risk value for each step of a scale</source>
        <translation>尺度の段階ごとのリスク値まで</translation>
    </message>
    <message>
        <source>Certain levels</source>
        <translation>特定のリスクレベル</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>リスクレベル</translation>
    </message>
    <message>
        <source>Accepted up to</source>
        <translation>受容する上限</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>From</source>
        <translation>から</translation>
    </message>
    <message>
        <source>Reason (Japanese)</source>
        <translation>理由（日本語）</translation>
    </message>
    <message>
        <source>Reason (English)</source>
        <translation>理由（英語）</translation>
    </message>
    <message>
        <source>Never accepted without an approver:</source>
        <translation>次のときは、承認者の承認なしに受容しません。</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>規則を加える</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>daicho::MethodDialog</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1、版 %2</translation>
    </message>
    <message>
        <source>Asks for: %1</source>
        <translation>入力: %1</translation>
    </message>
    <message>
        <source>No levels</source>
        <translation>リスクレベルなし</translation>
    </message>
    <message>
        <source>Levels: %1</source>
        <translation>リスクレベル: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典: %1</translation>
    </message>
    <message>
        <source>Compared with the original.</source>
        <translation>原典と照合済みです。</translation>
    </message>
    <message>
        <source>Not yet compared with the original.</source>
        <translation>原典と未照合です。</translation>
    </message>
    <message>
        <source>Scoring methods</source>
        <translation>評価の方法</translation>
    </message>
    <message>
        <source>Use it in this register…</source>
        <translation>この台帳で使う…</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>内容を見る…</translation>
    </message>
    <message>
        <source>What if it had held…</source>
        <translation>この方法だったら…</translation>
    </message>
    <message>
        <source>Copy as our own…</source>
        <translation>市の方法として写す…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>%1 – in use</source>
        <extracomment>In the list of scoring methods.</extracomment>
        <translation>%1（使用中）</translation>
    </message>
    <message>
        <source>%1 – our own</source>
        <translation>%1（市の方法）</translation>
    </message>
    <message>
        <source>Rescoring</source>
        <translation>評価のし直し</translation>
    </message>
    <message>
        <source>Read a scoring method</source>
        <translation>評価の方法の読み込み</translation>
    </message>
    <message>
        <source>Method (*.json)</source>
        <translation>評価の方法 (*.json)</translation>
    </message>
    <message>
        <source>Write the scoring method</source>
        <translation>評価の方法の書き出し</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>新しく作る…</translation>
    </message>
</context>
<context>
    <name>daicho::MethodEditor</name>
    <message>
        <source>Edit the scoring method</source>
        <translation>評価の方法の編集</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>尺度</translation>
    </message>
    <message>
        <source>Matrix or formula</source>
        <translation>表・計算式</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>リスクレベル</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>受容</translation>
    </message>
    <message>
        <source>See what changes…</source>
        <translation>変わる評価を見る…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1, version %2. Source: %3</source>
        <translation>%1、版 %2。出典: %3</translation>
    </message>
    <message>
        <source>%1 (not yet compared with the original)</source>
        <translation>%1（原典と未照合）</translation>
    </message>
    <message>
        <source>Name (Japanese)</source>
        <translation>名称（日本語）</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>名称（英語）</translation>
    </message>
    <message>
        <source>Worth a look:
%1</source>
        <translation>確認してください:
%1</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Try values</source>
        <translation>試しに計算</translation>
    </message>
</context>
<context>
    <name>daicho::MethodFormula</name>
    <message>
        <source>the highest of %1</source>
        <translation>%1 の最大</translation>
    </message>
    <message>
        <source>the lowest of %1</source>
        <translation>%1 の最小</translation>
    </message>
    <message>
        <source>by the table of %1</source>
        <translation>%1 の表</translation>
    </message>
    <message>
        <source>%1, but %2 where %3 holds</source>
        <translation>%1（%3 のときは %2）</translation>
    </message>
    <message>
        <source>The results are ranked, the highest first; equals share a rank.</source>
        <translation>結果に高い順に順位を付けます。同じ値は同じ順位です。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
</context>
<context>
    <name>daicho::MethodInputs</name>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Name (Japanese)</source>
        <translation>名称（日本語）</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>名称（英語）</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>回答者</translation>
    </message>
    <message>
        <source>From</source>
        <translation>から</translation>
    </message>
    <message>
        <source>To</source>
        <translation>まで</translation>
    </message>
    <message>
        <source>Unit (Japanese)</source>
        <translation>単位（日本語）</translation>
    </message>
    <message>
        <source>Unit (English)</source>
        <translation>単位（英語）</translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation>省略可</translation>
    </message>
    <message>
        <source>Question (Japanese)</source>
        <translation>設問（日本語）</translation>
    </message>
    <message>
        <source>Question (English)</source>
        <translation>設問（英語）</translation>
    </message>
    <message>
        <source>Add an input</source>
        <translation>入力を加える</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
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
        <source>Scale: %1</source>
        <translation>尺度：%1</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>はい・いいえ</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the key: use Latin letters and digits, beginning with a letter, and nothing that is there already.</source>
        <translation>「%1」はキーにできません。英字で始まる英数字で、ほかと重ならないものにしてください。</translation>
    </message>
</context>
<context>
    <name>daicho::MethodLevels</name>
    <message>
        <source>Level</source>
        <translation>リスクレベル</translation>
    </message>
    <message>
        <source>From</source>
        <translation>から</translation>
    </message>
    <message>
        <source>To</source>
        <translation>まで</translation>
    </message>
    <message>
        <source>Name (Japanese)</source>
        <translation>名称（日本語）</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>名称（英語）</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>受容の承認者</translation>
    </message>
    <message>
        <source>Meaning (Japanese)</source>
        <translation>意味（日本語）</translation>
    </message>
    <message>
        <source>Meaning (English)</source>
        <translation>意味（英語）</translation>
    </message>
    <message>
        <source>Add a level on top</source>
        <translation>上に追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>定めない</translation>
    </message>
</context>
<context>
    <name>daicho::MethodScales</name>
    <message>
        <source>Step</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Name (Japanese)</source>
        <translation>名称（日本語）</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>名称（英語）</translation>
    </message>
    <message>
        <source>Criterion (Japanese)</source>
        <translation>基準（日本語）</translation>
    </message>
    <message>
        <source>Criterion (English)</source>
        <translation>基準（英語）</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>尺度</translation>
    </message>
    <message>
        <source>Add a step on top</source>
        <translation>上の段階を追加</translation>
    </message>
    <message>
        <source>Remove the highest step</source>
        <translation>最上の段階を削除</translation>
    </message>
    <message>
        <source>This method asks for numbers and has no scales.</source>
        <translation>この方法は数値を入力し、尺度はありません。</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典: %1</translation>
    </message>
    <message>
        <source>%1 (not yet compared with the original)</source>
        <translation>%1（原典と未照合）</translation>
    </message>
    <message>
        <source>Add a scale</source>
        <translation>尺度を加える</translation>
    </message>
    <message>
        <source>Remove this scale</source>
        <translation>この尺度を削除</translation>
    </message>
    <message>
        <source>Written by the city itself.</source>
        <translation>市で作成したものです。</translation>
    </message>
</context>
<context>
    <name>daicho::MethodSteps</name>
    <message>
        <source>Product</source>
        <translation>積（掛け算）</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>和（足し算）</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差（引き算）</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Fixed value on yes</source>
        <translation>「はい」のとき固定値</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Name (Japanese)</source>
        <translation>名称（日本語）</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>名称（英語）</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>計算のしかた</translation>
    </message>
    <message>
        <source>Comes out as</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>計算を加える</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
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
        <source>Made of</source>
        <translation>計算に使う値</translation>
    </message>
    <message>
        <source>Where this is yes</source>
        <translation>これが「はい」のとき</translation>
    </message>
    <message>
        <source>the value is</source>
        <translation>次の値にする</translation>
    </message>
    <message>
        <source>Made of (in the order of ticking)</source>
        <translation>計算に使う値（選んだ順）</translation>
    </message>
    <message>
        <source>Risk value</source>
        <translation>リスク値</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>リスクレベル</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>発生の可能性</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>発生時の損失</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a level</source>
        <translation>リスクレベル</translation>
    </message>
    <message>
        <source>by the bands</source>
        <translation>リスク値の範囲による</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>daicho::MethodTrial</name>
    <message>
        <source>Choose values and see what comes out. Nothing is stored.</source>
        <translation>値を選ぶと結果が出ます。保存はされません。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>The method is not complete yet: see what stands below.</source>
        <translation>方法がまだできあがっていません。下の説明を見てください。</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>daicho::MigrationAssets</name>
    <message>
        <source>Asset number</source>
        <translation>資産番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>daicho::MigrationCounts</name>
    <message>
        <source>Property</source>
        <translation>性質</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未分類</translation>
    </message>
</context>
<context>
    <name>daicho::MigrationDialog</name>
    <message>
        <source>Preparing the migration…</source>
        <translation>移行の準備をしています…</translation>
    </message>
    <message>
        <source>Approved by (post)</source>
        <translation>承認者（役職）</translation>
    </message>
    <message>
        <source>Take all proposals</source>
        <translation>すべて提案どおりにする</translation>
    </message>
    <message>
        <source>Change over</source>
        <translation>切り替える</translation>
    </message>
    <message>
        <source>Change over to “%1”</source>
        <translation>「%1」への切替え</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Every class follows by itself.</source>
        <translation>すべての分類が自動で移ります。</translation>
    </message>
    <message>
        <source>%1 assets are open: they become unclassified and are settled by the questions afterwards, unless you decide now.</source>
        <translation>%1件が未決定です。いま決めなければ未分類になり、後で設問に答えて決めます。</translation>
    </message>
    <message>
        <source>All %1 assets are decided.</source>
        <translation>%1件すべて決定しました。</translation>
    </message>
    <message>
        <source>Some classes are decided below what is proposed.</source>
        <translation>提案より低い分類を選んだものがあります。</translation>
    </message>
    <message>
        <source>Changing over the classification scheme</source>
        <translation>分類基準の切替え</translation>
    </message>
    <message>
        <source>Assets of the chosen row, each of which can be decided differently</source>
        <translation>選んだ行の資産（1件ずつ別に決められます）</translation>
    </message>
    <message>
        <source>Classes to decide on</source>
        <translation>分類の決定一覧</translation>
    </message>
    <message>
        <source>Classes before and after</source>
        <translation>分類ごとの件数（変更の前後）</translation>
    </message>
    <message>
        <source>Assets of the chosen row</source>
        <translation>選んだ行の資産</translation>
    </message>
</context>
<context>
    <name>daicho::MigrationGroups</name>
    <message>
        <source>undecided</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <translation>%1（提案）</translation>
    </message>
    <message>
        <source>by the questions</source>
        <translation>設問で決める</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>性質</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
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
    <name>daicho::OverrideDialog</name>
    <message>
        <source>Override the inherited class</source>
        <translation>継承した分類を上書き</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>上書き</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>daicho::PairPanel</name>
    <message>
        <source>Asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>脅威</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決定者</translation>
    </message>
    <message>
        <source>On</source>
        <translation>決定日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>&amp;Rule out a pair…</source>
        <translation>対象外にする(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>対象に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Add a threat…</source>
        <translation>脅威を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;tire</source>
        <translation>廃止(&amp;T)</translation>
    </message>
    <message>
        <source>No pair is ruled out.</source>
        <translation>対象外にしたものはありません。</translation>
    </message>
    <message>
        <source>Which threats concern an asset follows from its facts. Rule a pair out where they do not tell the whole story, and say why.</source>
        <translation>資産にどの脅威が関わるかは、種別・媒体・接続系などから決まります。当てはまらないものがあれば、理由を付けて対象外にします。</translation>
    </message>
    <message>
        <source>Ruled-out pairs</source>
        <translation>対象外とした組</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>脅威</translation>
    </message>
    <message>
        <source>City</source>
        <translation>団体名</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Offer &amp;again</source>
        <translation>再び使う(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs are ruled out</source>
        <translation>
            <numerusform>対象外とした組は%n件です</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daicho::PasteReport</name>
    <message numerus="yes">
        <source>%n cells can&apos;t be written as they are. Nothing has been changed yet.</source>
        <translation>
            <numerusform>このままでは書き込めないセルが%n個あります。まだ何も変更していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other cells can be written; the ones below keep what they hold.</source>
        <translation>
            <numerusform>ほかの%n個のセルは書き込めます。下のセルは今の値のままになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>No other cell of the block would change.</source>
        <translation>ほかに変わるセルはありません。</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed.</source>
        <translation>
            <numerusform>初めの%n個を示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
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
        <source>Pasted cells</source>
        <translation>貼り付けたセル</translation>
    </message>
    <message>
        <source>(whole row)</source>
        <translation>（行全体）</translation>
    </message>
    <message>
        <source>Write the good cells</source>
        <translation>書き込めるセルだけ書き込む</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>何も変更しない</translation>
    </message>
</context>
<context>
    <name>daicho::PictureView</name>
    <message>
        <source>%1: %2, %3: %4</source>
        <extracomment>Axis, step, axis, step of a cell of the heat map.</extracomment>
        <translation>%1：%2、%3：%4</translation>
    </message>
    <message>
        <source>One level &amp;up</source>
        <translation>ひとつ上へ(&amp;U)</translation>
    </message>
    <message>
        <source>← or Backspace</source>
        <translation>← または BackSpace</translation>
    </message>
    <message>
        <source>→ or a double click</source>
        <translation>→ または ダブルクリック</translation>
    </message>
    <message>
        <source>Whole city</source>
        <translation>全庁</translation>
    </message>
    <message>
        <source>Units of %1</source>
        <translation>%1の内訳</translation>
    </message>
    <message>
        <source>Units of the chosen one</source>
        <translation>選んだ所属の内訳</translation>
    </message>
</context>
<context>
    <name>daicho::PicturesPage</name>
    <message>
        <source>Risk charts</source>
        <translation>リスクの図</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>図</translation>
    </message>
    <message>
        <source>&amp;Save the chart…</source>
        <translation>図を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Table of the figures (T)</source>
        <translation>表で見る(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Explain the number</source>
        <translation>この値の説明(&amp;E)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>図の保存</translation>
    </message>
    <message>
        <source>Saved the chart to %1.</source>
        <translation>図を%1に保存しました。</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>所属なし</translation>
    </message>
</context>
<context>
    <name>daicho::PlanFilterBar</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Without plan</source>
        <translation>計画なし</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>対策あり</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Accepted now</source>
        <translation>受容中</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>受容の期限</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>リスクレベル</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>リスクレベル</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>所属</translation>
    </message>
</context>
<context>
    <name>daicho::PlannedRiskModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>%1 (forecast)</source>
        <translation>%1（見込み）</translation>
    </message>
    <message>
        <source>Asset no.</source>
        <translation>資産番号</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>脅威</translation>
    </message>
    <message>
        <source>Inherent</source>
        <translation>固有</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>残留</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>対策</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>受容</translation>
    </message>
</context>
<context>
    <name>daicho::PrepareDialog</name>
    <message>
        <source>&amp;Blind: raters do not see each other&apos;s scores</source>
        <translation>他の評価者の点を見せない(&amp;B)</translation>
    </message>
    <message>
        <source>Prepare a round</source>
        <translation>回の準備</translation>
    </message>
    <message>
        <source>&amp;Prepare the round</source>
        <translation>準備する(&amp;P)</translation>
    </message>
    <message>
        <source>by itself, from year and number</source>
        <translation>年度と回から自動で付けます</translation>
    </message>
    <message>
        <source> %</source>
        <translation> ％</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>提出期限</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>What is scored</source>
        <translation>評価の対象</translation>
    </message>
    <message>
        <source>Items per rater at most</source>
        <translation>一人当たりの上限（件）</translation>
    </message>
    <message>
        <source>Raters per item</source>
        <translation>1件当たりの評価者（人）</translation>
    </message>
    <message>
        <source>Sample of what rests</source>
        <translation>据え置くものからの抽出率</translation>
    </message>
    <message>
        <source>The secretariat&apos;s draft shows</source>
        <translation>事務局案の表示</translation>
    </message>
    <message>
        <source>Raters and the threats that they know</source>
        <translation>評価者と担当する脅威の区分</translation>
    </message>
    <message>
        <source>What the round would hold</source>
        <translation>この回の内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Items per rater</source>
        <translation>評価者ごとの件数</translation>
    </message>
    <message>
        <source>What needs scoring</source>
        <translation>評価が必要なもの</translation>
    </message>
    <message>
        <source>Disagreements of “%1”</source>
        <translation>「%1」で評価が分かれたもの</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Choose at least one rater.</source>
        <translation>評価者を1人以上選んでください。</translation>
    </message>
    <message>
        <source>Finding out…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %3件中%2件</translation>
    </message>
    <message numerus="yes">
        <source>%n find no room; their drafts stand.</source>
        <translation>
            <numerusform>%n件は割り当てられず、事務局案のままとします。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 pairs in %2 groups of alike assets; %3 decisions stand</source>
        <translation>%1組を同種の資産でまとめた%2件から選びました。%3件は決定値のままです。</translation>
    </message>
</context>
<context>
    <name>daicho::PreviewList</name>
    <message>
        <source>What becomes of each asset</source>
        <translation>資産ごとの結果</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>lower</source>
        <extracomment>Beside an asset whose class becomes lower.</extracomment>
        <translation>下がる</translation>
    </message>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
</context>
<context>
    <name>daicho::QuestionCard</name>
    <message>
        <source>Yes: %1 (%2)</source>
        <extracomment>An example of a question: yes or no, the business, the case.</extracomment>
        <translation>はい：%1（%2）</translation>
    </message>
    <message>
        <source>No: %1 (%2)</source>
        <translation>いいえ：%1（%2）</translation>
    </message>
    <message>
        <source>Yes (1, Y)</source>
        <translation>はい（1・Y）</translation>
    </message>
    <message>
        <source>No (2, N)</source>
        <translation>いいえ（2・N）</translation>
    </message>
</context>
<context>
    <name>daicho::RecordDialog</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>daicho::RegisterPage</name>
    <message>
        <source>&amp;New asset</source>
        <translation>資産を追加(&amp;N)</translation>
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
    <message>
        <source>Chec&amp;k the register…</source>
        <translation>台帳を点検(&amp;K)…</translation>
    </message>
    <message>
        <source>Saved &amp;filters…</source>
        <translation>保存した絞り込み(&amp;F)…</translation>
    </message>
    <message>
        <source>E&amp;xport what the table shows…</source>
        <translation>表示している内容を書き出す(&amp;X)…</translation>
    </message>
    <message>
        <source>Export what the table shows</source>
        <translation>表示している内容を書き出す</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>表 (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Exporting the table</source>
        <translation>表を書き出しています</translation>
    </message>
    <message>
        <source>Changing the assets</source>
        <translation>資産を一括変更しています</translation>
    </message>
    <message>
        <source>Remove assets</source>
        <translation>資産の削除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1 assets are removed from the register. Undo brings them back. Reason, if you want to give one:</source>
        <translation>資産%1件を台帳から削除します。元に戻すこともできます。理由（任意）：</translation>
    </message>
    <message>
        <source>Removing assets</source>
        <translation>資産を削除しています</translation>
    </message>
    <message>
        <source>&amp;Copy cells</source>
        <translation>セルをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>セルを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;lear cells</source>
        <translation>セルを空にする(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;hange a field of many assets…</source>
        <translation>項目を一括変更(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Remove assets</source>
        <translation>資産を削除(&amp;R)</translation>
    </message>
    <message>
        <source>This works on one block of cells. Choose cells that lie side by side.</source>
        <translation>この操作は一つのまとまったセルの範囲に対して行います。隣り合うセルを選んでください。</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard; it takes %2. Nothing was copied. “Export what the table shows” writes all of them into a workbook.</source>
        <translation>%1行は多すぎてコピーできません（上限は%2行）。コピーしていません。「表示している内容を書き出す」で全行をブックに書き出せます。</translation>
    </message>
    <message>
        <source>Pasting cells</source>
        <translation>セルを貼り付けています</translation>
    </message>
    <message numerus="yes">
        <source>%n of the pasted cells lower a class. That needs a reason and an approver.</source>
        <translation>
            <numerusform>貼り付けたセルのうち%n個で分類が下がります。理由と承認者が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>この絞り込みを保存…</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>この絞り込みを保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>&amp;Explain the class or the level</source>
        <translation>分類・レベルの説明(&amp;E)</translation>
    </message>
</context>
<context>
    <name>daicho::RegisterTable</name>
    <message>
        <source>Assets</source>
        <translation>資産</translation>
    </message>
</context>
<context>
    <name>daicho::RelationPanel</name>
    <message>
        <source>Override…</source>
        <translation>上書き…</translation>
    </message>
    <message>
        <source>Remove the override</source>
        <translation>上書きを取り消す</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>性質</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>個別</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>継承</translation>
    </message>
    <message>
        <source>In effect</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <source>Number or name of the other asset</source>
        <translation>相手の資産番号または名称</translation>
    </message>
    <message>
        <source>%1 →</source>
        <extracomment>%1 is a kind of relation, seen from this asset or from the other one.</extracomment>
        <translation>%1 →</translation>
    </message>
    <message>
        <source>← %1</source>
        <translation>← %1</translation>
    </message>
    <message numerus="yes">
        <source>This asset depends on itself by way of %n assets. They share their class.</source>
        <translation>
            <numerusform>この資産は%n件の資産を経由して循環しています。分類は互いに引き継がれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Overridden (%1) by %2: %3</source>
        <translation>上書き（%1）%2：%3</translation>
    </message>
    <message>
        <source>Inherited classes</source>
        <translation>継承された分類</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>関係</translation>
    </message>
</context>
<context>
    <name>daicho::ReorganiseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1の名称変更</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>%1の統合</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>%1の分割</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1の廃止</translation>
    </message>
    <message>
        <source>As it will be</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>The merged unit</source>
        <translation>統合後の所属</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>引継先</translation>
    </message>
    <message>
        <source>Takes what is not shared out below</source>
        <translation>下で割り振らないものを持つ所属</translation>
    </message>
    <message>
        <source>Add another unit</source>
        <translation>分割先を追加</translation>
    </message>
    <message>
        <source>Which business goes where</source>
        <translation>事務の移り先</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>事務</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>移り先</translation>
    </message>
    <message>
        <source>(no business named)</source>
        <translation>（事務名なし）</translation>
    </message>
    <message>
        <source>A unit that is split off</source>
        <translation>分かれる所属</translation>
    </message>
    <message>
        <source>Keep for that day</source>
        <translation>予定に入れる</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>反映する</translation>
    </message>
    <message numerus="yes">
        <source>%n assets go from %1 to %2.</source>
        <translation>
            <numerusform>%1から%2へ、資産%n件を移します。</numerusform>
        </translation>
    </message>
    <message>
        <source>No asset changes its unit.</source>
        <translation>所属が変わる資産はありません。</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新設：%1</translation>
    </message>
    <message>
        <source>Closed the day before: %1</source>
        <translation>施行日の前日に廃止：%1</translation>
    </message>
    <message>
        <source>Units below that move along: %1</source>
        <translation>一緒に移る下位の所属：%1</translation>
    </message>
    <message>
        <source>The day is still to come: nothing changes before it.</source>
        <translation>施行日はまだ先です。それまで台帳は変わりません。</translation>
    </message>
    <message>
        <source>This is one entry of the journal and can be undone as a whole.</source>
        <translation>変更履歴の1件になり、まとめて元に戻せます。</translation>
    </message>
</context>
<context>
    <name>daicho::RescoreDialog</name>
    <message>
        <source>What if “%1” had held</source>
        <translation>「%1」だった場合の試算</translation>
    </message>
    <message>
        <source>What changes with “%1”</source>
        <translation>「%1」で変わる評価</translation>
    </message>
    <message>
        <source>Fiscal year </source>
        <translation>年度 </translation>
    </message>
    <message>
        <source>Scores that change (Ctrl+C copies; the context menu writes them to a file)</source>
        <translation>変わる評価（Ctrl+Cでコピー、右クリックでファイルに書き出し）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save; scores keep their version</source>
        <translation>保存する（評価はそのまま）</translation>
    </message>
    <message>
        <source>Use it for new scores</source>
        <translation>新しい評価から使う</translation>
    </message>
    <message>
        <source>Save and rescore</source>
        <translation>保存して評価し直す</translation>
    </message>
    <message>
        <source>Use it and rescore the year</source>
        <translation>使って今年度を評価し直す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Reading the stored scores…</source>
        <translation>評価を読んでいます…</translation>
    </message>
    <message>
        <source>The list shows the first %1.</source>
        <translation>一覧は先頭の %1件です。</translation>
    </message>
    <message>
        <source>Nothing of this is stored.</source>
        <translation>この試算は保存されません。</translation>
    </message>
</context>
<context>
    <name>daicho::RescoreGiven</name>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Scores that lack it</source>
        <translation>足りない件数</translation>
    </message>
    <message>
        <source>For all of them</source>
        <translation>一律に当てる値</translation>
    </message>
    <message>
        <source>leave them out</source>
        <translation>当てない</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>daicho::RescoreMoves</name>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>評価の一覧</translation>
    </message>
</context>
<context>
    <name>daicho::ResidualDialog</name>
    <message>
        <source>What the measures leave</source>
        <translation>対策後に残るリスク</translation>
    </message>
    <message>
        <source>A measure is done: this is the residual risk, evaluated anew. The forecast is kept beside it.</source>
        <translation>完了した対策があるため、残留リスクの再評価になります。見込みの値も並べて残ります。</translation>
    </message>
    <message>
        <source>No measure is done yet: this is a forecast. Evaluate it again when a measure is done.</source>
        <translation>完了した対策がまだないため、見込みとして保存します。対策が完了したら評価し直してください。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>未入力があります</translation>
    </message>
</context>
<context>
    <name>daicho::RestrictionModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) of this class</source>
        <translation>
            <numerusform>この分類の資産 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Handling rule</source>
        <translation>取扱いの決まり</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>前年</translation>
    </message>
    <message>
        <source>Kept?</source>
        <translation>守られているか</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>不足していること</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>対策</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>回答者</translation>
    </message>
</context>
<context>
    <name>daicho::RestrictionPanel</name>
    <message>
        <source>Plan a &amp;measure</source>
        <translation>対策を立てる(&amp;M)</translation>
    </message>
    <message>
        <source>Nothing is asked.</source>
        <translation>確認する取扱いの決まりはありません。</translation>
    </message>
    <message>
        <source>Units are asked about the handling restrictions of the classes that their assets have. Classify assets first.</source>
        <translation>所属にある資産の分類ごとに、取扱いの決まりが守られているかを確認します。まず資産を分類してください。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Plan a measure that closes the gap of the selected question (M)</source>
        <translation>選択した項目の不足をなくす対策を立てます（M）</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>守られている</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>一部</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>守られていない</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>該当しない</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>回答を消す</translation>
    </message>
    <message>
        <source>what is missing</source>
        <translation>不足を書く</translation>
    </message>
    <message>
        <source>plan a measure</source>
        <translation>対策を立てる</translation>
    </message>
    <message>
        <source>Questions about handling restrictions</source>
        <translation>取扱いの決まりの確認</translation>
    </message>
    <message>
        <source>Handling restrictions</source>
        <translation>取扱制限の実施状況</translation>
    </message>
    <message>
        <source>%1 %2 (%3/%4)</source>
        <translation>%1 %2（%3/%4）</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n questions answered, %3 gaps</source>
        <translation>
            <numerusform>%1: %n項目のうち%2項目に回答済み、不足 %3件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daicho::RiskCard</name>
    <message>
        <source>Inherent</source>
        <translation>固有</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>残留</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>対策</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>Acceptance and exceptions</source>
        <translation>受容・例外措置</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>%1に終了</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>%1に期限切れ</translation>
    </message>
    <message>
        <source>no approver</source>
        <translation>承認者なし</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>evaluated</source>
        <translation>再評価済み</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>見込み</translation>
    </message>
    <message>
        <source>evaluated; forecast was %1</source>
        <translation>再評価済み（見込みは%1）</translation>
    </message>
    <message>
        <source>Speaks for: %1</source>
        <translation>対応の案：%1</translation>
    </message>
</context>
<context>
    <name>daicho::RiskListModel</name>
    <message>
        <source>Asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>脅威</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>発生の可能性</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>発生時の損失</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>リスクレベル</translation>
    </message>
    <message>
        <source>Scored by</source>
        <translation>評価者</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>決定値</translation>
    </message>
</context>
<context>
    <name>daicho::RiskListPanel</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Risks behind the mark</source>
        <translation>この区分のリスク</translation>
    </message>
    <message numerus="yes">
        <source>%n risks</source>
        <translation>
            <numerusform>%n件のリスク</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What was chosen, and how many risks it holds.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>daicho::RoundItemModel</name>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>該当数</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>脅威</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>事務局案</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Where the draft comes from</source>
        <translation>事務局案の根拠</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>評価者</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>評価</translation>
    </message>
</context>
<context>
    <name>daicho::RoundPanel</name>
    <message>
        <source>Round</source>
        <translation>評価の回</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>評価者</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Items of the round</source>
        <translation>この回の担当分</translation>
    </message>
    <message>
        <source>No round has been prepared yet.</source>
        <translation>評価の回はまだ準備されていません。</translation>
    </message>
    <message>
        <source>The secretariat chooses which groups of assets and threats go to the members, with a draft for each. Everything else keeps its decision.</source>
        <translation>どの資産（群）と脅威を委員に評価してもらうかを事務局が選び、それぞれに案を付けます。ほかは前回の決定値のままとします。</translation>
    </message>
    <message>
        <source>Prepare a round…</source>
        <translation>回を準備…</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>評価の回</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>評価者</translation>
    </message>
    <message>
        <source>All raters</source>
        <translation>全員</translation>
    </message>
    <message numerus="yes">
        <source>%n scores were given for a group that their asset has left. Score these assets anew.</source>
        <translation>
            <numerusform>同種の資産として付けた評価のうち%n件は、資産の内容が変わり当てはまらなくなりました。評価し直してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes to the members, and what keeps its decision</source>
        <translation>委員に評価してもらうものを選び、案を付けます</translation>
    </message>
    <message numerus="yes">
        <source>%n items, %1 of %2 scores</source>
        <translation>
            <numerusform>%n件・評価 %1/%2</numerusform>
        </translation>
    </message>
    <message>
        <source>This round is blind: the screen shows nobody what others gave. Whoever can open this register could still read it. To hide it from them, give each rater a file of his own (from the consensus page).</source>
        <translation>この回は、ほかの評価者の値を画面に出しません。ただし、この台帳を開ける人は中の値を読めます。隠すには、評価者ごとのファイルを渡してください（合議のページから書き出します）。</translation>
    </message>
</context>
<context>
    <name>daicho::RoundsPage</name>
    <message>
        <source>Prepare scoring</source>
        <translation>評価の準備</translation>
    </message>
    <message>
        <source>Search items</source>
        <translation>項目を検索</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>評価の回</translation>
    </message>
    <message>
        <source>Places and units</source>
        <translation>場所・所属の判定</translation>
    </message>
    <message>
        <source>Pairs and threats</source>
        <translation>対象外と脅威</translation>
    </message>
    <message>
        <source>&amp;Prepare a round…</source>
        <translation>回を準備(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Open the round</source>
        <translation>評価を始める(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close the round…</source>
        <translation>締め切る(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Discard the draft</source>
        <translation>準備を取りやめる(&amp;D)</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>回の締切</translation>
    </message>
    <message>
        <source>After “%1” is closed, no rater can give or change a score in it. Close it?</source>
        <translation>「%1」を締め切ると、評価者は評価の追加や変更ができなくなります。締め切りますか。</translation>
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
    <name>daicho::SchemeClasses</name>
    <message>
        <source>Property</source>
        <translation>性質</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Name (Japanese)</source>
        <translation>名称（日本語）</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>名称（英語）</translation>
    </message>
    <message>
        <source>Criterion (Japanese)</source>
        <translation>判断の基準（日本語）</translation>
    </message>
    <message>
        <source>Criterion (English)</source>
        <translation>判断の基準（英語）</translation>
    </message>
    <message>
        <source>Add a class below</source>
        <translation>下に区分を追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Stricter</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Less strict</source>
        <translation>下へ</translation>
    </message>
</context>
<context>
    <name>daicho::SchemeDialog</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1&#x3000;第%2版</translation>
    </message>
    <message>
        <source>%1 questions, %2 handling restrictions</source>
        <translation>設問%1、取扱制限%2</translation>
    </message>
    <message>
        <source>Compared with the original.</source>
        <translation>原典と照合済みです。</translation>
    </message>
    <message>
        <source>Not yet compared with the original.</source>
        <translation>未検証（原典と照合していません）</translation>
    </message>
    <message>
        <source>Classification schemes</source>
        <translation>分類基準</translation>
    </message>
    <message>
        <source>Copy as our own…</source>
        <translation>写しを作って編集…</translation>
    </message>
    <message>
        <source>Copy as one grading…</source>
        <translation>統合した1つの重要性として写す…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Change over to it…</source>
        <translation>この基準に切り替える…</translation>
    </message>
    <message>
        <source>%1 – in force</source>
        <extracomment>In the list of classification schemes.</extracomment>
        <translation>%1（使用中）</translation>
    </message>
    <message>
        <source>%1 – our own</source>
        <translation>%1（市の基準）</translation>
    </message>
    <message>
        <source>Read a classification scheme</source>
        <translation>分類基準の読込み</translation>
    </message>
    <message>
        <source>Scheme (*.json)</source>
        <translation>分類基準 (*.json)</translation>
    </message>
    <message>
        <source>Write the classification scheme</source>
        <translation>分類基準の書出し</translation>
    </message>
</context>
<context>
    <name>daicho::SchemeEditor</name>
    <message>
        <source>Edit the classification scheme</source>
        <translation>分類基準の編集</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>設問</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>取扱制限</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>新しい版として保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Name (Japanese)</source>
        <translation>名称（日本語）</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>名称（英語）</translation>
    </message>
    <message>
        <source>Name of the grading</source>
        <translation>統合した区分の呼び名</translation>
    </message>
    <message>
        <source>One grading stands for confidentiality, integrity and availability together.</source>
        <translation>1つの区分で機密性・完全性・可用性をまとめて表します。</translation>
    </message>
    <message>
        <source>Confidentiality, integrity and availability are graded one by one.</source>
        <translation>機密性・完全性・可用性をそれぞれ分類します。</translation>
    </message>
    <message>
        <source>The scheme can&apos;t be saved yet.
%1</source>
        <translation>まだ保存できません。次を直してください。
%1</translation>
    </message>
</context>
<context>
    <name>daicho::SchemeQuestions</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>性質</translation>
    </message>
    <message>
        <source>“Yes” gives the class</source>
        <translation>「はい」のときの区分</translation>
    </message>
    <message>
        <source>Question (Japanese)</source>
        <translation>設問（日本語）</translation>
    </message>
    <message>
        <source>Question (English)</source>
        <translation>設問（英語）</translation>
    </message>
    <message>
        <source>Hint (Japanese)</source>
        <translation>ヒント（日本語）</translation>
    </message>
    <message>
        <source>Hint (English)</source>
        <translation>ヒント（英語）</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Business (Japanese)</source>
        <translation>業務（日本語）</translation>
    </message>
    <message>
        <source>Example (Japanese)</source>
        <translation>例（日本語）</translation>
    </message>
    <message>
        <source>Business (English)</source>
        <translation>業務（英語）</translation>
    </message>
    <message>
        <source>Example (English)</source>
        <translation>例（英語）</translation>
    </message>
    <message>
        <source>Examples (the last row adds one; an emptied one goes)</source>
        <translation>業務別の例（最後の行に書くと増え、空にすると消えます）</translation>
    </message>
</context>
<context>
    <name>daicho::SchemeRestrictions</name>
    <message>
        <source>Add a restriction</source>
        <translation>取扱制限を追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Restriction (Japanese)</source>
        <translation>取扱制限（日本語）</translation>
    </message>
    <message>
        <source>Restriction (English)</source>
        <translation>取扱制限（英語）</translation>
    </message>
</context>
<context>
    <name>daicho::ScoreCards</name>
    <message>
        <source>%1 (policy %2) · %3</source>
        <extracomment>Category of threats, clause of the policy, and the place on the way (3/12).</extracomment>
        <translation>%1（方針 %2）・%3</translation>
    </message>
</context>
<context>
    <name>daicho::ScoreDesk</name>
    <message>
        <source>%1 is low: %2.</source>
        <extracomment>The legal dimension, and why it is at least 4.</extracomment>
        <translation>%1が低すぎます：%2。</translation>
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
    <message>
        <source>%1 (may be left out)</source>
        <extracomment>A question that need not be answered.</extracomment>
        <translation>%1（省略可）</translation>
    </message>
</context>
<context>
    <name>daicho::ScoreGrid</name>
    <message>
        <source>Category</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>評価の一覧</translation>
    </message>
    <message>
        <source>This method asks for more than digits. Score by asset or by threat.</source>
        <translation>この方法は表では評価できません。資産ごとか脅威ごとに評価してください。</translation>
    </message>
    <message>
        <source>Type a digit for each: %1. Ctrl+D fills down, Ctrl+C and Ctrl+V exchange with Excel, Delete clears.</source>
        <extracomment>What one types into a cell, in that order.</extracomment>
        <translation>%1 の順に数字を1つずつ入れます。Ctrl+D で下へ埋める、Ctrl+C・Ctrl+V で Excel とやりとり、Delete で消去します。</translation>
    </message>
</context>
<context>
    <name>daicho::ScoreGridModel</name>
    <message numerus="yes">
        <source>“%1” is no score. Type %n digits, one for each question: 34 or 3×4.</source>
        <translation>
            <numerusform>「%1」は評価として読めません。設問ごとに1つ、%n個の数字を入れてください（例：34、3×4）。</numerusform>
        </translation>
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
    <message>
        <source>help with the likelihood</source>
        <translation>可能性の目安</translation>
    </message>
    <message>
        <source>don&apos;t know</source>
        <translation>わからない</translation>
    </message>
    <message>
        <source>why</source>
        <translation>なぜか</translation>
    </message>
    <message>
        <source>&amp;Explain the number</source>
        <translation>この値の説明(&amp;E)</translation>
    </message>
    <message>
        <source>Scoring &amp;methods…</source>
        <translation>評価の方法(&amp;M)…</translation>
    </message>
    <message>
        <source>%1: %2 of %3 scored.</source>
        <translation>%1：%3件のうち%2件を評価しました。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 assets scored.</source>
        <translation>%1：%3件の資産のうち%2件を評価しました。</translation>
    </message>
    <message>
        <source>threat %1</source>
        <translation>脅威 %1</translation>
    </message>
    <message>
        <source>asset %1</source>
        <translation>資産 %1</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>担当 %1</translation>
    </message>
    <message>
        <source>You have been through all of this list.</source>
        <translation>この一覧はすべて見終わりました。</translation>
    </message>
    <message>
        <source>type the number</source>
        <translation>数値を入れる</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>次の設問</translation>
    </message>
    <message>
        <source>You have been through all of your items.</source>
        <translation>担当する項目はすべて終わりました。</translation>
    </message>
    <message>
        <source>Close the file and send it back to the secretariat. Until then you can look at what you gave, and change it.</source>
        <translation>ファイルを閉じて、事務局に送り返してください。送り返すまでは、見直して直せます。</translation>
    </message>
    <message>
        <source>Show all items</source>
        <translation>すべての項目を表示</translation>
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
    <message>
        <source>Order</source>
        <translation>進み方</translation>
    </message>
    <message>
        <source>By asset</source>
        <translation>資産ごと</translation>
    </message>
    <message>
        <source>By threat</source>
        <translation>脅威ごと</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>表で</translation>
    </message>
    <message>
        <source>Threats to score</source>
        <translation>評価する脅威</translation>
    </message>
    <message>
        <source>Items of the round</source>
        <translation>この回の担当分</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>評価済み</translation>
    </message>
    <message>
        <source>To score</source>
        <translation>評価対象</translation>
    </message>
</context>
<context>
    <name>daicho::ScoreResult</name>
    <message>
        <source>Take over (P)</source>
        <translation>採用 (P)</translation>
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
        <source>Nothing speaks for a value.</source>
        <translation>案の根拠になる情報がありません。</translation>
    </message>
    <message>
        <source>How this number came about (F9)</source>
        <translation>この値の説明（F9）</translation>
    </message>
    <message>
        <source>Don&apos;t know (D)</source>
        <translation>わからない (D)</translation>
    </message>
    <message>
        <source>Assets alike: %1 (%2–%3)</source>
        <extracomment>Levels with how many scores each, lowest and highest risk value.</extracomment>
        <translation>よく似た資産：%1（%2～%3）</translation>
    </message>
    <message>
        <source>Assets alike: none scored yet.</source>
        <translation>よく似た資産：まだ評価がありません。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>An input with its proposed value, and why.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Secretariat&apos;s draft</source>
        <translation>事務局案</translation>
    </message>
    <message>
        <source>Shows once you have scored.</source>
        <translation>評価を保存すると表示します。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Write why you differ from the draft.</source>
        <translation>案と違う理由を書いてください。</translation>
    </message>
    <message>
        <source>What don&apos;t you know?</source>
        <translation>わからない点</translation>
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
    <message>
        <source>As the language</source>
        <translation>言語に合わせる</translation>
    </message>
</context>
<context>
    <name>daicho::ShortcutsList</name>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
</context>
<context>
    <name>daicho::SitePanel</name>
    <message>
        <source>Take over all &amp;proposals</source>
        <translation>案をすべて採用(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reason…</source>
        <translation>理由(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Earthquake…</source>
        <translation>地震(&amp;E)…</translation>
    </message>
    <message>
        <source>Judged per</source>
        <translation>判定の単位</translation>
    </message>
    <message>
        <source>Places: disasters and infrastructure</source>
        <translation>場所ごと: 災害・インフラ</translation>
    </message>
    <message>
        <source>Units: disease</source>
        <translation>所属ごと: 疾病</translation>
    </message>
    <message>
        <source>Contractors: disease</source>
        <translation>委託先ごと: 疾病</translation>
    </message>
    <message>
        <source>Likelihoods of places and units</source>
        <translation>場所・所属ごとの発生の可能性</translation>
    </message>
    <message>
        <source>There is nothing to judge here.</source>
        <translation>判定するものがありません。</translation>
    </message>
    <message>
        <source>Add places, units and contractors to the register. A threat that hits all assets of a place is judged once for the place.</source>
        <translation>場所・所属・委託先を台帳に登録してください。ある場所の資産すべてに及ぶ脅威は、場所ごとに一度だけ判定します。</translation>
    </message>
    <message>
        <source>A figure decides, Delete takes back, Enter takes over what stands in brackets.</source>
        <translation>数字キーで判定、Deleteで取消し、Enterでかっこ内の案を採用します。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why this likelihood?</source>
        <translation>この可能性とした理由</translation>
    </message>
    <message>
        <source>Earthquake</source>
        <translation>地震</translation>
    </message>
    <message>
        <source>Probability of strong shaking (lower 6 or more) within 30 years at the chosen places, in percent</source>
        <translation>選んだ場所で30年以内に震度6弱以上の揺れに見舞われる確率（％）</translation>
    </message>
    <message>
        <source>%1 % within 30 years</source>
        <translation>30年以内に%1％</translation>
    </message>
    <message numerus="yes">
        <source>%n likelihoods decided; what stands in brackets is proposed</source>
        <translation>
            <numerusform>判定済み%n件。かっこ内は案です</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daicho::SiteTableModel</name>
    <message>
        <source>Decided here</source>
        <translation>ここで判定</translation>
    </message>
    <message>
        <source>Decided here: %1</source>
        <translation>ここで判定: %1</translation>
    </message>
    <message>
        <source>Holds from around: %1 (%2)</source>
        <translation>上位の場所・所属から: %1（%2）</translation>
    </message>
    <message>
        <source>Proposed: %1 (%2)</source>
        <translation>案: %1（%2）</translation>
    </message>
    <message>
        <source>Nothing is known here; press a figure to decide</source>
        <translation>判定の材料がありません。数字キーで判定してください</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>場所・所属</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>資産</translation>
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
    <name>daicho::StatePanel</name>
    <message>
        <source>State</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>すべての状況</translation>
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
    <name>daicho::StatusFilter</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
</context>
<context>
    <name>daicho::StocktakeBoardModel</name>
    <message numerus="yes">
        <source>%1, %n days late</source>
        <translation>
            <numerusform>%1（%n日超過）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Unit code</source>
        <translation>所属コード</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>提出期限</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>送付日</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>回答日</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>記入者</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>所属長確認</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>参考</translation>
    </message>
</context>
<context>
    <name>daicho::StocktakePage</name>
    <message>
        <source>&amp;Write workbooks…</source>
        <translation>照会票を書き出す(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;New stock-take…</source>
        <translation>棚卸照会を始める(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Letters…</source>
        <translation>文書(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Accept the return</source>
        <translation>回答を確認済にする(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Send back…</source>
        <translation>差戻し(&amp;S)…</translation>
    </message>
    <message>
        <source>Sheet for a &amp;new asset…</source>
        <translation>随時登録票を作る(&amp;N)…</translation>
    </message>
    <message>
        <source>Folder for the workbooks</source>
        <translation>照会票を保存するフォルダ</translation>
    </message>
    <message>
        <source>Writing the workbooks</source>
        <translation>照会票の書き出し</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n workbooks to “%1”.</source>
        <translation>
            <numerusform>%n件の照会票を「%1」に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet for a new asset</source>
        <translation>随時登録票</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>ブック (*.xlsx)</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>What should the department look at again?</source>
        <translation>所属に確認してほしいことを書いてください。</translation>
    </message>
    <message>
        <source>Stock-take</source>
        <translation>棚卸し</translation>
    </message>
    <message>
        <source>Search units</source>
        <translation>所属を検索</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Answers to decide on</source>
        <translation>確認待ちの回答</translation>
    </message>
    <message>
        <source>Answers to decide on (%1)</source>
        <translation>確認待ちの回答（%1）</translation>
    </message>
    <message>
        <source>No unit matches.</source>
        <translation>当てはまる所属はありません。</translation>
    </message>
    <message>
        <source>Choose another status or clear the search.</source>
        <translation>別の状況を選ぶか、検索を取り消してください。</translation>
    </message>
    <message>
        <source>Show all units</source>
        <translation>すべての所属を表示</translation>
    </message>
    <message>
        <source>No stock-take has begun yet.</source>
        <translation>棚卸照会はまだ始まっていません。</translation>
    </message>
    <message>
        <source>Once a year each department checks its assets in a workbook. Choose the units and the date, then write the workbooks.</source>
        <translation>年に1回、各所属が照会票で情報資産を確認します。所属と提出期限を決めて、照会票を書き出してください。</translation>
    </message>
    <message>
        <source>New stock-take</source>
        <translation>棚卸照会を始める</translation>
    </message>
    <message>
        <source>Departments check their assets once a year</source>
        <translation>各所属が年に1回、情報資産を確認します</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>取扱いの状況</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n units have answered, %2 are overdue (%3)</source>
        <translation>
            <numerusform>%n所属中%1所属が回答済み、期限超過%2（%3）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>daicho::TableOutput</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export this table…</source>
        <translation>この表を書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Export this table</source>
        <translation>この表を書き出す</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>表 (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Exporting the table</source>
        <translation>表を書き出しています</translation>
    </message>
    <message>
        <source>Copying the table</source>
        <translation>表をコピーしています</translation>
    </message>
</context>
<context>
    <name>daicho::TargetCard</name>
    <message>
        <source>A new unit</source>
        <translation>新しい所属</translation>
    </message>
</context>
<context>
    <name>daicho::ThreatDialog</name>
    <message>
        <source>Add a threat of the city&apos;s own</source>
        <translation>市の脅威を追加</translation>
    </message>
    <message>
        <source>1 low</source>
        <translation>1 低い</translation>
    </message>
    <message>
        <source>2 medium</source>
        <translation>2 中程度</translation>
    </message>
    <message>
        <source>3 high</source>
        <translation>3 高い</translation>
    </message>
    <message>
        <source>Kinds of assets that it concerns</source>
        <translation>対象となる資産の種別</translation>
    </message>
    <message>
        <source>What it hits</source>
        <translation>影響を受ける性質</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Default likelihood (of 3)</source>
        <translation>標準の起こりやすさ（3段階）</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
</context>
<context>
    <name>daicho::TreatPage</name>
    <message>
        <source>&amp;New measure…</source>
        <translation>新しい対策(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Assign a measure…</source>
        <translation>対策を割り当てる(&amp;A)…</translation>
    </message>
    <message>
        <source>Evaluate the &amp;residual…</source>
        <translation>残留リスクを評価(&amp;R)…</translation>
    </message>
    <message>
        <source>A&amp;ccept…</source>
        <translation>受容する(&amp;C)…</translation>
    </message>
    <message>
        <source>Allow an e&amp;xception…</source>
        <translation>例外措置を認める(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Explain the number</source>
        <translation>この値の説明(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;End the acceptance…</source>
        <translation>受容を終了(&amp;E)…</translation>
    </message>
    <message>
        <source>Remove the &amp;measure</source>
        <translation>対策を削除(&amp;M)</translation>
    </message>
    <message>
        <source>Treatment &amp;plan as a workbook…</source>
        <translation>リスク対応計画を書き出す(&amp;P)…</translation>
    </message>
    <message>
        <source>List for the &amp;budget request…</source>
        <translation>予算要求の一覧を書き出す(&amp;B)…</translation>
    </message>
    <message numerus="yes">
        <source>For %n chosen risks.</source>
        <translation>
            <numerusform>選んだ%n件のリスクについて。</numerusform>
        </translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>新しい対策</translation>
    </message>
    <message numerus="yes">
        <source>Which measure treats the %n chosen risks?</source>
        <translation>
            <numerusform>選んだ%n件のリスクに割り当てる対策を選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当てる</translation>
    </message>
    <message>
        <source>Allow an exception</source>
        <translation>例外措置を認める</translation>
    </message>
    <message>
        <source>Accept the risk</source>
        <translation>リスクを受容する</translation>
    </message>
    <message>
        <source>E&amp;dit the measure…</source>
        <translation>対策を編集(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Take a measure off…</source>
        <translation>対策を外す(&amp;T)…</translation>
    </message>
    <message numerus="yes">
        <source>Which measure no longer treats the %n chosen risks?</source>
        <translation>
            <numerusform>選んだ%n件のリスクから外す対策を選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>End the acceptance</source>
        <translation>受容を終了する</translation>
    </message>
    <message>
        <source>Why is it taken back before its end?</source>
        <translation>期限の前に終了する理由を書いてください。</translation>
    </message>
    <message>
        <source>Removed “%1”. Ctrl+Z brings it back.</source>
        <translation>「%1」を削除しました。Ctrl+Zで元に戻せます。</translation>
    </message>
    <message>
        <source>Treatment plan</source>
        <translation>リスク対応計画</translation>
    </message>
    <message>
        <source>Treatment plan.xlsx</source>
        <translation>リスク対応計画.xlsx</translation>
    </message>
    <message>
        <source>Budget request</source>
        <translation>予算要求</translation>
    </message>
    <message>
        <source>Budget request.xlsx</source>
        <translation>予算要求.xlsx</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.json)</source>
        <translation>表 (*.xlsx *.csv *.json)</translation>
    </message>
    <message>
        <source>Writing the table</source>
        <translation>表を書き出しています</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n rows to “%1”.</source>
        <translation>
            <numerusform>%n行を「%1」に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>リスク対応</translation>
    </message>
    <message>
        <source>Search risks</source>
        <translation>リスクを検索</translation>
    </message>
    <message>
        <source>Risk list</source>
        <translation>リスク一覧</translation>
    </message>
    <message>
        <source>Plan of measures</source>
        <translation>対策計画</translation>
    </message>
    <message>
        <source>Acceptances and exceptions</source>
        <translation>受容・例外</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>No risk matches.</source>
        <translation>当てはまるリスクはありません。</translation>
    </message>
    <message>
        <source>No risk asks for a decision.</source>
        <translation>判断が要るリスクはありません。</translation>
    </message>
    <message>
        <source>Choose another filter or clear the search.</source>
        <translation>絞り込みを変えるか、検索を消してください。</translation>
    </message>
    <message>
        <source>Risks above acceptance show here once they are scored.</source>
        <translation>評価して受容できる範囲を超えたリスクが、ここに並びます。</translation>
    </message>
    <message>
        <source>Show all risks</source>
        <translation>すべてのリスクを表示</translation>
    </message>
    <message>
        <source>%1 risks ask for a decision, %2 have no plan; %3 measures are overdue</source>
        <translation>%1件中%2件が計画なし、対策の遅れ%3件</translation>
    </message>
    <message>
        <source>Ed&amp;it the acceptance…</source>
        <translation>受容を直す(&amp;I)…</translation>
    </message>
    <message>
        <source>Rene&amp;w…</source>
        <translation>更新する(&amp;W)…</translation>
    </message>
    <message>
        <source>Histor&amp;y of the acceptance…</source>
        <translation>受容の履歴(&amp;Y)…</translation>
    </message>
    <message>
        <source>Edit the acceptance</source>
        <translation>受容を直す</translation>
    </message>
    <message>
        <source>Renew the acceptance</source>
        <translation>受容の更新</translation>
    </message>
    <message>
        <source>The earlier one ends today and stays in the history.</source>
        <translation>前の受容は今日で終わり、履歴に残ります。</translation>
    </message>
    <message>
        <source>A request needs budget year and costs, an approval its approver and day, the end the day it was done.</source>
        <translation>予算要求には予算年度と費用、議決からは承認者と承認日、完了には完了日を入れます。</translation>
    </message>
    <message>
        <source>&amp;History of the measure…</source>
        <translation>対策の履歴(&amp;H)…</translation>
    </message>
</context>
<context>
    <name>daicho::TreePanel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>資産数</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1（廃止）</translation>
    </message>
    <message>
        <source>Choose one to see and change its fields.</source>
        <translation>1つ選ぶと、項目を見たり直したりできます。</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消す</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>「%1」に合うものはありません。</translation>
    </message>
</context>
<context>
    <name>daicho::UnitsPage</name>
    <message>
        <source>Units and places</source>
        <translation>所属・場所</translation>
    </message>
    <message>
        <source>Search by name or code</source>
        <translation>名称・コードで検索</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>No unit stands in the register yet.</source>
        <translation>所属がまだありません。</translation>
    </message>
    <message>
        <source>Units come with an imported ledger, or are added one by one.</source>
        <translation>台帳を取り込むと所属も入ります。1つずつ追加することもできます。</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>所属を追加</translation>
    </message>
    <message>
        <source>No place stands in the register yet.</source>
        <translation>場所がまだありません。</translation>
    </message>
    <message>
        <source>Buildings, rooms and data centres carry what protects the assets in them: against earthquake, flood, fire and loss of power.</source>
        <translation>庁舎・室・データセンターごとに、地震・浸水・火災・停電への備えを記録します。</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>場所を追加</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;name as of a day…</source>
        <translation>名称変更（施行日つき）(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>統合(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>分割(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Close…</source>
        <translation>廃止(&amp;C)…</translation>
    </message>
    <message>
        <source>Show closed &amp;units</source>
        <translation>廃止した所属を表示(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>所属%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>場所%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n chosen</source>
        <translation>
            <numerusform>%1、%n件を選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A reorganisation took effect on %1 and is not carried out yet. (%n planned)</source>
        <translation>
            <numerusform>%1施行の組織改正がまだ反映されていません。（予定%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>反映する</translation>
    </message>
    <message numerus="yes">
        <source>The next reorganisation is kept for %1. (%n planned)</source>
        <translation>
            <numerusform>次の組織改正の施行日は%1です。（予定%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>予定を取り消す</translation>
    </message>
    <message>
        <source>Reorganising units</source>
        <translation>組織改正を反映しています</translation>
    </message>
</context>
<context>
    <name>daicho::WaitingAnswerModel</name>
    <message>
        <source>Changed on both sides</source>
        <translation>双方で変更</translation>
    </message>
    <message>
        <source>New asset</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>移管</translation>
    </message>
    <message>
        <source>Class lowered</source>
        <translation>分類の引下げ</translation>
    </message>
    <message>
        <source>Known by number only</source>
        <translation>資産番号のみ一致</translation>
    </message>
    <message>
        <source>Row given twice</source>
        <translation>行の重複</translation>
    </message>
    <message>
        <source>%1, row %2 %3</source>
        <translation>%1 %2 行目 %3</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Asset number</source>
        <translation>資産番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>When sent</source>
        <translation>送付時</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Where and why</source>
        <translation>場所と理由</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>要確認</translation>
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
        <source>%1: %2</source>
        <extracomment>A question of the classification scheme and its answer.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>daicho::WaitingList</name>
    <message>
        <source>&amp;Accept</source>
        <translation>採用(&amp;A)</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>すべて採用</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>採用しない(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>確認待ちの回答はありません。</translation>
    </message>
    <message>
        <source>Collect the workbooks that the departments sent back. What only they changed goes in by itself; the rest is listed here.</source>
        <translation>所属から戻った照会票を取り込んでください。所属だけが変えた内容は自動で反映し、残りをここに示します。</translation>
    </message>
    <message>
        <source>Collect returned workbooks…</source>
        <translation>戻った照会票を取り込む…</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Collect files…</source>
        <translation>ファイルを取り込む…</translation>
    </message>
    <message>
        <source>Collect a folder…</source>
        <translation>フォルダーを取り込む…</translation>
    </message>
    <message>
        <source>Result sheets…</source>
        <translation>結果票…</translation>
    </message>
    <message>
        <source>Write what each unit gets back of its return</source>
        <translation>各所属への結果票を書き出します</translation>
    </message>
    <message>
        <source>Accept what is selected (Y); all of the asset with Shift</source>
        <translation>選んだ回答を採用します（Y）。Shift で同じ資産の回答すべて</translation>
    </message>
    <message>
        <source>Reject what is selected (N); all of the asset with Shift</source>
        <translation>選んだ回答を採用しません（N）。Shift で同じ資産の回答すべて</translation>
    </message>
    <message>
        <source>Answers that wait for a decision</source>
        <translation>確認待ちの回答</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>すべての所属</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to decide on</source>
        <translation>
            <numerusform>確認待ち %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Class lowered</source>
        <translation>分類の引下げ</translation>
    </message>
    <message>
        <source>Why is the lower class right?</source>
        <translation>分類を下げる理由を入力してください。</translation>
    </message>
    <message>
        <source>Collect returned workbooks</source>
        <translation>戻った照会票の取込み</translation>
    </message>
    <message>
        <source>Folder of returned workbooks</source>
        <translation>戻った照会票のフォルダー</translation>
    </message>
    <message>
        <source>Collecting returned workbooks</source>
        <translation>戻った照会票の取込み</translation>
    </message>
    <message numerus="yes">
        <source>%n workbook(s): %1 assets confirmed, %2 changed, %3 answers wait.</source>
        <translation>
            <numerusform>照会票 %n 件：確認済の資産 %1 件、変更 %2 件、確認待ち %3 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workbook(s) were not merged:</source>
        <translation>
            <numerusform>取り込まなかった照会票 %n 件：</numerusform>
        </translation>
    </message>
    <message>
        <source>Go by the asset numbers</source>
        <translation>資産番号で照合する</translation>
    </message>
    <message>
        <source>Folder for result sheets</source>
        <translation>結果票のフォルダー</translation>
    </message>
    <message>
        <source>Writing result sheets</source>
        <translation>結果票の書き出し</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n result sheet(s) to “%1”.</source>
        <translation>
            <numerusform>結果票 %n 件を「%1」に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept against a rule</source>
        <translation>点検の規則に反する回答の採用</translation>
    </message>
    <message>
        <source>The answer breaks a rule of the register. Why is it right?</source>
        <translation>この回答は台帳の点検規則に反します。採用する理由を入力してください。</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>採用しない</translation>
    </message>
    <message>
        <source>Why is it not taken over? The unit reads it in its result.</source>
        <translation>採用しない理由を入力してください。結果票に載り、所属が読みます。</translation>
    </message>
    <message>
        <source>Workbooks and raters&apos; files (*.xlsx *.xlsm *.daicho)</source>
        <translation>照会票・評価票と評価者のファイル (*.xlsx *.xlsm *.daicho)</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) were taken over.</source>
        <translation>
            <numerusform>評価を%n件取り込みました。</numerusform>
        </translation>
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
