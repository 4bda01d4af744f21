<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>LocalChat</name>
    <message>
        <source>  SECURITY.md in the program's source says what is promised, and how each promise is tested.</source>
        <translation>  プログラムのソースにある SECURITY.md に、約束と、それぞれの検証方法があります。</translation>
    </message>
    <message>
        <source>  localchat network --json (this list, for programs)</source>
        <translation>  localchat network --json（この一覧、プログラム用）</translation>
    </message>
    <message>
        <source>  strace -f -e trace=%network localchat (what the system itself sees)</source>
        <translation>  strace -f -e trace=%network localchat（システム自身から見えるもの）</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: エラー: %(message)s
</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <extracomment>For one: %n byte</extracomment>
        <translation>
            <numerusform>%n バイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats</source>
        <extracomment>For one: %n chat</extracomment>
        <translation>
            <numerusform>%n 件のチャット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats are in the list again.</source>
        <translation>
            <numerusform>%n 件のチャットを一覧に戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats are in the trash. Search for older ones.</source>
        <translation>
            <numerusform>ゴミ箱に %n 件のチャットがあります。古いものは検索してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats are pinned no longer.</source>
        <translation>
            <numerusform>%n 件のチャットのピン留めを外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats came in</source>
        <extracomment>For one: %n chat came in</extracomment>
        <translation>
            <numerusform>%n 件のチャットを読み込みました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats exported to {path}</source>
        <extracomment>For one: %n chat exported to {path}</extracomment>
        <translation>
            <numerusform>%n 件のチャットを {path} にエクスポートしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats found</source>
        <extracomment>For one: %n chat found</extracomment>
        <translation>
            <numerusform>%n 件のチャットが見つかりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were archived.</source>
        <translation>
            <numerusform>%n 件のチャットをアーカイブしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were deleted for good.</source>
        <extracomment>For one: The chat was deleted for good.</extracomment>
        <translation>
            <numerusform>%n 件のチャットを完全に削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were deleted.</source>
        <translation>
            <numerusform>%n 件のチャットを削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were moved.</source>
        <extracomment>For one: The chat was moved.</extracomment>
        <translation>
            <numerusform>%n 件のチャットを移動しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were pinned.</source>
        <translation>
            <numerusform>%n 件のチャットをピン留めしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were restored.</source>
        <extracomment>For one: The chat was restored.</extracomment>
        <translation>
            <numerusform>%n 件のチャットを復元しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparisons were written to {path}</source>
        <translation>
            <numerusform>%n 件の比較を {path} に書き出しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections were written to {name}</source>
        <extracomment>For one: %n connection was written to {name}</extracomment>
        <translation>
            <numerusform>%n 件の接続を {name} に書き出しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n downloads</source>
        <extracomment>For one: %n download</extracomment>
        <translation>
            <numerusform>%n 件のダウンロード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries cannot be read</source>
        <extracomment>For one: %n entry cannot be read</extracomment>
        <translation>
            <numerusform>%n 件の項目を読み取れません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n examples</source>
        <extracomment>For one: %n example</extracomment>
        <translation>
            <numerusform>%n 件の例</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <extracomment>For one: %n file</extracomment>
        <translation>
            <numerusform>%n 個のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were here already.</source>
        <extracomment>For one: %n file was here already.</extracomment>
        <translation>
            <numerusform>%n 個のファイルはすでにここにありました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files, {size}, are in {path}.</source>
        <extracomment>For one: %n file, {size}, is in {path}.</extracomment>
        <translation>
            <numerusform>%n 個のファイル（{size}）が {path} にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages followed one that is not in the file; kept as a beginning.</source>
        <extracomment>For one: %n message followed one that is not in the file; kept as a beginning.</extracomment>
        <translation>
            <numerusform>%n 件のメッセージが、ファイルにないメッセージに続いていたため、会話の始まりとして残しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages had the id of another; kept beside it.</source>
        <extracomment>For one: %n message had the id of another; kept beside it.</extracomment>
        <translation>
            <numerusform>%n 件のメッセージの ID が別のメッセージと同じだったため、別に残しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages were deleted.</source>
        <translation>
            <numerusform>%n 件のメッセージを削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <extracomment>For one: %n model</extracomment>
        <translation>
            <numerusform>%n 個のモデル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models are here more than once; {size} could be freed. Remove one of each in the list, or in the app that it belongs to.</source>
        <extracomment>For one: %n model is here more than once; {size} could be freed. Remove one of each in the list, or in the app that it belongs to.</extracomment>
        <translation>
            <numerusform>%n 個のモデルが重複しています。{size} を空けられます。一覧、またはそのモデルを管理しているアプリで、重複分を削除してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models found</source>
        <extracomment>For one: %n model found</extracomment>
        <translation>
            <numerusform>%n 個のモデルが見つかりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more were refused before anything was sent.</source>
        <extracomment>For one: %n more was refused before anything was sent.</extracomment>
        <translation>
            <numerusform>ほかに %n 件が、何かを送る前に拒否されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages could not be read.</source>
        <extracomment>For one: %n page could not be read.</extracomment>
        <translation>
            <numerusform>%n ページを読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages have no text: they may be pictures.</source>
        <extracomment>For one: %n page has no text: it may be a picture.</extracomment>
        <translation>
            <numerusform>%n ページにテキストがありません。画像の可能性があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personas</source>
        <extracomment>For one: %n persona</extracomment>
        <translation>
            <numerusform>%n 個のペルソナ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n presets</source>
        <extracomment>For one: %n preset</extracomment>
        <translation>
            <numerusform>%n 個のプリセット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signs that no text has were left out.</source>
        <extracomment>For one: %n sign that no text has was left out.</extracomment>
        <translation>
            <numerusform>テキストに含まれるはずのない文字を %n 個取り除きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ways out were tried, all refused</source>
        <extracomment>For one: %n way out was tried, and refused</extracomment>
        <translation>
            <numerusform>%n 通りの抜け道を試し、すべて拒否されました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were empty.</source>
        <extracomment>For one: %n was empty.</extracomment>
        <translation>
            <numerusform>%n 件は空でした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already.</source>
        <extracomment>For one: %n was here already.</extracomment>
        <translation>
            <numerusform>%n 件はすでにありました。</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>, level {level}</source>
        <translation>、レベル {level}</translation>
    </message>
    <message>
        <source>--set wants NAME=VALUE, not {word}.</source>
        <translation>--set には NAME=VALUE が必要です（{word} は使えません）。</translation>
    </message>
    <message>
        <source>--variable fills in what a persona asks for: name one with --persona.</source>
        <translation>--variable はペルソナが尋ねる項目に値を入れます。--persona でペルソナを指定してください。</translation>
    </message>
    <message>
        <source>--variable wants NAME=VALUE, not {word}.</source>
        <translation>--variable には NAME=VALUE が必要です（{word} は使えません）。</translation>
    </message>
    <message>
        <source>0 takes the model's own.</source>
        <translation>0 でモデル本来の値を使います。</translation>
    </message>
    <message>
        <source>0 takes the model's own; 0.5 doubles the context.</source>
        <translation>0 でモデル本来の値を使います。0.5 でコンテキストが 2 倍になります。</translation>
    </message>
    <message>
        <source>1 GB</source>
        <translation>1 GB</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分</translation>
    </message>
    <message>
        <source>1. Open the licence page, sign in there and accept.  2. Make an access token with the right to read.  3. Put it in here.</source>
        <translation>1. ライセンスページを開き、サインインして同意します。  2. 読み取り権限のあるアクセストークンを作成します。  3. ここに入力します。</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 分</translation>
    </message>
    <message>
        <source>16 GB</source>
        <translation>16 GB</translation>
    </message>
    <message>
        <source>23 tasks that were once too hard for language models (BIG-Bench Hard): logic and many steps.</source>
        <translation>かつて言語モデルには難しすぎた 23 の課題 (BIG-Bench Hard): 論理と多段階の処理。</translation>
    </message>
    <message>
        <source>4 GB</source>
        <translation>4 GB</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 分</translation>
    </message>
    <message>
        <source>500 problems chosen from MATH.</source>
        <translation>MATH から選ばれた 500 問。</translation>
    </message>
    <message>
        <source>64 GB</source>
        <translation>64 GB</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>A PDF can only be made in the window: export as html here, or use the window.</source>
        <translation>PDF はウィンドウでのみ作成できます。ここでは html で書き出すか、ウィンドウをお使いください。</translation>
    </message>
    <message>
        <source>A benchmark needs at least one token of each.</source>
        <translation>測定には、それぞれ 1 つ以上のトークンが必要です。</translation>
    </message>
    <message>
        <source>A broad family, from half a billion weights to hundreds, strong in Chinese, English, code and mathematics. Qwen3 answers at once or thinks first in one model; in Qwen3.5 three layers of four have a recurrent memory (Gated DeltaNet) in place of attention, so that long context costs little.</source>
        <translation>5 億から数千億の重みまで揃う幅広い系統で、中国語、英語、コード、数学に強みがあります。Qwen3 は 1 つのモデルで、すぐに答えることも、先に思考することもできます。Qwen3.5 では 4 層のうち 3 層がアテンションの代わりに再帰型メモリ (Gated DeltaNet) を持ち、長いコンテキストの負担が小さくなっています。</translation>
    </message>
    <message>
        <source>A chat as the model sees it</source>
        <translation>モデルから見たチャット</translation>
    </message>
    <message>
        <source>A chat is being answered just now. Compare when that has ended: two answers at once would slow each other down, and no speed would be right.</source>
        <translation>チャットで回答中です。終わってから比較してください。同時に 2 つ回答すると互いに遅くなり、速度を正しく測れません。</translation>
    </message>
    <message>
        <source>A chat is named by its number, not by {word}. See: localchat chats list</source>
        <translation>チャットは番号で指定します（{word} は使えません）。参照: localchat chats list</translation>
    </message>
    <message>
        <source>A comparison runs just now. Stop it, or wait for its end.</source>
        <translation>比較を実行中です。停止するか、終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>A connection to {host} was refused: nobody asked for it. This is a bug in LocalChat; please report it.</source>
        <translation>{host} への接続を拒否しました。誰も要求していません。LocalChat の不具合です。報告をお願いします。</translation>
    </message>
    <message>
        <source>A connection to {host} was refused: only https is allowed.</source>
        <translation>{host} への接続を拒否しました。https のみ許可されています。</translation>
    </message>
    <message>
        <source>A context of {context} tokens would need {size} of memory; {free}.</source>
        <translation>{context} トークンのコンテキストには {size} のメモリが必要です。{free}。</translation>
    </message>
    <message>
        <source>A context of {count} tokens could not be made ({reason}), so it was set to {other}.</source>
        <translation>{count} トークンのコンテキストを作れなかったため（{reason}）、{other} に設定しました。</translation>
    </message>
    <message>
        <source>A context of {count} tokens could not be made: {reason}. Choose a smaller one, or other kinds of cache.</source>
        <translation>{count} トークンのコンテキストを作れませんでした: {reason}。小さくするか、別の種類のキャッシュを選んでください。</translation>
    </message>
    <message>
        <source>A download is named by its number, not by {word}. See: localchat downloads</source>
        <translation>ダウンロードは番号で指定します（{word} は使えません）。参照: localchat downloads</translation>
    </message>
    <message>
        <source>A download pauses before the disk has less.</source>
        <translation>ディスクの空きがこれを下回る前に、ダウンロードを一時停止します。</translation>
    </message>
    <message>
        <source>A file for each, in a folder</source>
        <translation>1 つずつファイルにしてフォルダーに</translation>
    </message>
    <message>
        <source>A file for each, in a zip</source>
        <translation>1 つずつファイルにして zip に</translation>
    </message>
    <message>
        <source>A file in it is larger than 64 MB.</source>
        <translation>含まれるファイルが 64 MB を超えています。</translation>
    </message>
    <message>
        <source>A file is still being read. Send the message when it is ready.</source>
        <translation>読み取り中のファイルがあります。読み取りが終わってからメッセージを送信してください。</translation>
    </message>
    <message>
        <source>A file of rules was not understood ({problem}), so everything that it could forbid is forbidden. Its administrator must put it right: {files}</source>
        <translation>規則のファイルを理解できませんでした（{problem}）。そのため、禁止され得ることはすべて禁止します。管理者による修正が必要です: {files}</translation>
    </message>
    <message>
        <source>A folder cannot lie in itself.</source>
        <translation>フォルダーをそのフォルダー自身の中に入れることはできません。</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation>フォルダーには名前が必要です。</translation>
    </message>
    <message>
        <source>A good start for most models.</source>
        <translation>ほとんどのモデルに適した設定です。</translation>
    </message>
    <message>
        <source>A harder MMLU with ten answers to each question: knowledge and reasoning.</source>
        <translation>各問に 10 個の選択肢がある、より難しい MMLU: 知識と推論。</translation>
    </message>
    <message>
        <source>A hybrid for phones and laptops: most layers are short convolutions and a few are attention, so that it writes fast and its context takes little memory.</source>
        <translation>スマートフォンとノート PC 向けのハイブリッドモデルです。ほとんどの層が短い畳み込みで、アテンションは一部だけのため、書くのが速く、コンテキストのメモリも少なくて済みます。</translation>
    </message>
    <message>
        <source>A is better</source>
        <translation>A が良い</translation>
    </message>
    <message>
        <source>A language is named by its two letters, such as en or de, not “{language}”.</source>
        <translation>言語は en や de のような 2 文字で指定してください（「{language}」は使えません）。</translation>
    </message>
    <message>
        <source>A link leads to a model</source>
        <translation>モデルへのリンク</translation>
    </message>
    <message>
        <source>A link to the internet</source>
        <translation>インターネットへのリンク</translation>
    </message>
    <message>
        <source>A list is sorted by one of {sorts}, not by “{sort}”.</source>
        <translation>並べ替えに使えるのは {sorts} のいずれかです（「{sort}」は使えません）。</translation>
    </message>
    <message>
        <source>A message between the app and its engine is too long.</source>
        <translation>アプリとエンジンの間のメッセージが長すぎます。</translation>
    </message>
    <message>
        <source>A message in it is of an unknown kind.</source>
        <translation>不明な種類のメッセージが含まれています。</translation>
    </message>
    <message>
        <source>A message takes at most {most} files. Send these first, or remove some.</source>
        <translation>1 つのメッセージに添付できるファイルは {most} 個までです。先にこれらを送信するか、一部を外してください。</translation>
    </message>
    <message>
        <source>A message that waits cannot be empty. Remove it, if it shall go.</source>
        <translation>待機中のメッセージを空にはできません。不要な場合は削除してください。</translation>
    </message>
    <message>
        <source>A mirror is an address such as https://hub.example.org, not “{text}”.</source>
        <translation>ミラーは https://hub.example.org のようなアドレスで指定してください（「{text}」は使えません）。</translation>
    </message>
    <message>
        <source>A model of this kind cannot take words back, so the draft model is not used.</source>
        <translation>この種類のモデルは語を取り消せないため、ドラフトモデルは使用しません。</translation>
    </message>
    <message>
        <source>A model with a preset of its own takes that one.</source>
        <translation>独自のプリセットを持つモデルでは、そちらを使います。</translation>
    </message>
    <message>
        <source>A new chat with all that was said up to there; the old one stays as it is.</source>
        <translation>ここまでの会話をすべて含む新しいチャットです。元のチャットはそのまま残ります。</translation>
    </message>
    <message>
        <source>A new chat.</source>
        <translation>新しいチャットです。</translation>
    </message>
    <message>
        <source>A number in it cannot be right.</source>
        <translation>含まれる数値が正しくありません。</translation>
    </message>
    <message>
        <source>A pack for the engine is damaged; remove it, and add it again.</source>
        <translation>エンジンのパックが破損しています。削除してから追加し直してください。</translation>
    </message>
    <message>
        <source>A page back; also Shift and Space</source>
        <translation>1 ページ戻る（Shift+Space も可）</translation>
    </message>
    <message>
        <source>A page came in place of the answer of {host}. Does your network, such as a hotel's, want you to log in? Open any page in your browser, then try again.</source>
        <translation>{host} の応答の代わりに Web ページが返されました。ホテルなどのネットワークがログインを求めていませんか。ブラウザーで何かページを開いてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>A page on; also Space</source>
        <translation>1 ページ進む（Space も可）</translation>
    </message>
    <message>
        <source>A part of {name} is damaged. Start LocalChat again: what can be read of it is taken over then, and the file itself is kept aside.</source>
        <translation>{name} の一部が破損しています。LocalChat を起動し直してください。読み取れる分を取り込み、ファイル自体は別に保管します。</translation>
    </message>
    <message>
        <source>A part of {name} is damaged. What can be read of it is taken over into a new store, and the file itself is kept aside.</source>
        <translation>{name} の一部が破損しています。読み取れる分を新しい保管庫に取り込み、ファイル自体は別に保管します。</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} letters. Four or five words that do not belong together are good ones.</source>
        <translation>パスフレーズは {count} 文字以上にしてください。互いに関係のない 4、5 個の語がよい例です。</translation>
    </message>
    <message>
        <source>A person's words are not in the prompt.</source>
        <translation>人の言葉がプロンプトにありません。</translation>
    </message>
    <message>
        <source>A persona needs a name.</source>
        <translation>ペルソナには名前が必要です。</translation>
    </message>
    <message>
        <source>A persona that comes with LocalChat is damaged ({name}). Install LocalChat again.</source>
        <translation>LocalChat に付属するペルソナが破損しています（{name}）。LocalChat を再インストールしてください。</translation>
    </message>
    <message>
        <source>A picture is not kept any more.</source>
        <translation>画像がもう残っていません。</translation>
    </message>
    <message>
        <source>A picture was not shown.</source>
        <translation>画像が渡されていません。</translation>
    </message>
    <message>
        <source>A piece of history to learn from: LLaMA reproduced in the open; short context, English.</source>
        <translation>歴史を学べるモデル: LLaMA をオープンに再現。コンテキストは短め、英語。</translation>
    </message>
    <message>
        <source>A piece of history to learn from: the GPT-NeoX line on open data; short context, English.</source>
        <translation>歴史を学べるモデル: オープンデータで学習した GPT-NeoX 系列。コンテキストは短め、英語。</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>プリセットには名前が必要です。</translation>
    </message>
    <message>
        <source>A prompt begins with {bos}.</source>
        <translation>プロンプトは {bos} で始まります。</translation>
    </message>
    <message>
        <source>A prompt begins with {mark}.</source>
        <translation>プロンプトの先頭: {mark}。</translation>
    </message>
    <message>
        <source>A saved state cannot be used</source>
        <translation>保存された状態を使えません</translation>
    </message>
    <message>
        <source>A setting cannot be used</source>
        <translation>使えない設定があります</translation>
    </message>
    <message>
        <source>A system prompt goes into the first message.</source>
        <translation>システムプロンプトは最初のメッセージに入ります。</translation>
    </message>
    <message>
        <source>A system prompt has its own place.</source>
        <translation>システムプロンプトには専用の場所があります。</translation>
    </message>
    <message>
        <source>A system prompt is lost.</source>
        <translation>システムプロンプトは失われます。</translation>
    </message>
    <message>
        <source>A tag is {names} or {last}, not {colour}.</source>
        <translation>タグに使えるのは {names} または {last} です（{colour} は使えません）。</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>タグには名前が必要です。</translation>
    </message>
    <message>
        <source>A text in it is longer than 64 MB.</source>
        <translation>含まれるテキストが 64 MB を超えています。</translation>
    </message>
    <message>
        <source>A text of it is too long: at most {most} characters each.</source>
        <translation>長すぎるテキストがあります。それぞれ {most} 文字以内にしてください。</translation>
    </message>
    <message>
        <source>A thread that was there before could not be held</source>
        <translation>以前からあるスレッドを制限できませんでした</translation>
    </message>
    <message>
        <source>A tiny model that knows this app, running on your computer. Ask it how to get a real one.</source>
        <translation>このアプリについて知っている小さなモデルで、このコンピューターで動きます。本格的なモデルの入手方法を尋ねてみてください。</translation>
    </message>
    <message>
        <source>A tool was called with a value of an unknown kind.</source>
        <translation>ツールの呼び出しに不明な種類の値が使われています。</translation>
    </message>
    <message>
        <source>A trial at its start found that it can {ways}. Please report this.</source>
        <translation>起動時の試験で、可能なはずのない操作が可能でした: {ways}。ご報告ください。</translation>
    </message>
    <message>
        <source>A word that was said comes less.</source>
        <translation>一度使われた語は出にくくなります。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>About LocalChat</source>
        <translation>LocalChat について</translation>
    </message>
    <message>
        <source>About LocalChat, and licences</source>
        <translation>LocalChat とライセンスについて</translation>
    </message>
    <message>
        <source>About LocalChat, and the licences of its parts</source>
        <translation>LocalChat と部品のライセンスについて</translation>
    </message>
    <message>
        <source>About the smallest model that makes sentences: for trying things out, not for facts.</source>
        <translation>文を作れるほぼ最小のモデル: 試用向けで、事実を尋ねるのには向きません。</translation>
    </message>
    <message>
        <source>About {count} tokens</source>
        <translation>約 {count} トークン</translation>
    </message>
    <message>
        <source>About {count} tokens · about {less} without examples</source>
        <translation>約 {count} トークン · 例なしで約 {less}</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Access token: </source>
        <translation>アクセストークン: </translation>
    </message>
    <message>
        <source>Access token: hf_…</source>
        <translation>アクセストークン: hf_…</translation>
    </message>
    <message>
        <source>Access tokens are made at {address}; one that may only read is enough.</source>
        <translation>アクセストークンは {address} で作成できます。読み取り専用のもので十分です。</translation>
    </message>
    <message>
        <source>Adaptive-p</source>
        <translation>Adaptive-p</translation>
    </message>
    <message>
        <source>Adaptive-p memory</source>
        <translation>Adaptive-p の記憶</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add --variable NAME=VALUE.</source>
        <translation>--variable NAME=VALUE を追加してください。</translation>
    </message>
    <message>
        <source>Add Ctrl, Alt or Meta: these keys alone are needed for writing.</source>
        <translation>Ctrl、Alt、または Meta を加えてください。単独では文字の入力に使われるキーです。</translation>
    </message>
    <message>
        <source>Add a bundle…</source>
        <translation>バンドルを追加…</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>モデルのフォルダーを追加</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>モデルを追加</translation>
    </message>
    <message>
        <source>Add a model file</source>
        <translation>モデルファイルを追加</translation>
    </message>
    <message>
        <source>Add a model file…</source>
        <translation>モデルファイルを追加…</translation>
    </message>
    <message>
        <source>Add an engine pack</source>
        <translation>エンジンパックを追加</translation>
    </message>
    <message>
        <source>Add an engine pack from a file</source>
        <translation>ファイルからエンジンパックを追加</translation>
    </message>
    <message>
        <source>Add an example</source>
        <translation>例を追加</translation>
    </message>
    <message>
        <source>Add from a bundle</source>
        <translation>バンドルから追加</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>Add what is in {name}?</source>
        <translation>{name} の内容を追加しますか？</translation>
    </message>
    <message>
        <source>Added from the bundle</source>
        <translation>バンドルから追加しました</translation>
    </message>
    <message>
        <source>Added {name} as {id}.</source>
        <translation>{name} を {id} として追加しました。</translation>
    </message>
    <message>
        <source>Adding from {name}…</source>
        <translation>{name} から追加しています…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>After so long without a key or a click.</source>
        <translation>キー入力もクリックもない状態がこの時間続いたとき。</translation>
    </message>
    <message>
        <source>Agree to the licence on {address}, then: localchat token set (or --ask-token)</source>
        <translation>{address} でライセンスに同意し、その後: localchat token set（または --ask-token）</translation>
    </message>
    <message>
        <source>All branches, figures and settings. Importing it gives the same chat again.</source>
        <translation>すべての分岐、数値、設定を含みます。読み込むと同じチャットに戻ります。</translation>
    </message>
    <message>
        <source>All branches, not only the open one</source>
        <translation>開いている分岐だけでなく、すべての分岐</translation>
    </message>
    <message>
        <source>All chats, backups, settings and downloaded models in {home} will be gone, and nothing brings them back.</source>
        <translation>{home} のチャット、バックアップ、設定、ダウンロードしたモデルがすべて消え、元に戻すことはできません。</translation>
    </message>
    <message>
        <source>All chats, presets, personas and settings in one file, locked with a passphrase if you wish.</source>
        <translation>すべてのチャット、プリセット、ペルソナ、設定を 1 つのファイルに。必要ならパスフレーズでロックできます。</translation>
    </message>
    <message>
        <source>All chats, their backups, presets, personas, settings, downloaded models and keys in {home} will be gone. Nothing brings them back, not even the recovery code. LocalChat ends then.</source>
        <translation>{home} のチャット、バックアップ、プリセット、ペルソナ、設定、ダウンロードしたモデル、鍵がすべて消えます。回復コードを使っても元に戻せません。その後 LocalChat は終了します。</translation>
    </message>
    <message>
        <source>All commands have their usual keys again.</source>
        <translation>すべてのコマンドを既定のキーに戻しました。</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>すべてのホスト</translation>
    </message>
    <message>
        <source>All in one file</source>
        <translation>すべてを 1 つのファイルに</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All of this page as text: what there was, what holds each process, how to check it.</source>
        <translation>このページ全体をテキストで: 行われたこと、各プロセスの制限、確認方法。</translation>
    </message>
    <message>
        <source>All origins</source>
        <translation>すべての入手元</translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation>すべての組み合わせ</translation>
    </message>
    <message>
        <source>All purposes</source>
        <translation>すべての目的</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>All that are not here yet</source>
        <translation>まだここにないものすべて</translation>
    </message>
    <message>
        <source>All that is in the report</source>
        <translation>報告の内容すべて</translation>
    </message>
    <message>
        <source>Already being fetched</source>
        <translation>すでに取得中です</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Always begin with it here</source>
        <translation>ここでは常にこれで始める</translation>
    </message>
    <message>
        <source>Always the likeliest word: the same question gets the same answer.</source>
        <translation>常に最も確率の高い語を選びます。同じ質問には同じ回答を返します。</translation>
    </message>
    <message>
        <source>Always thinks first and at length: strong in mathematics, slow in small talk.</source>
        <translation>常に先に長く思考します: 数学に強く、雑談は遅めです。</translation>
    </message>
    <message>
        <source>An access token is not sent to {endpoint}: on its way everybody could read it. Set the mirror with https.</source>
        <translation>{endpoint} にはアクセストークンを送信しません。途中で誰でも読み取れるためです。ミラーを https で指定してください。</translation>
    </message>
    <message>
        <source>An agreement is needed</source>
        <translation>同意が必要です</translation>
    </message>
    <message>
        <source>An answer cannot be empty. Delete it, if it shall go.</source>
        <translation>回答を空にはできません。不要な場合は削除してください。</translation>
    </message>
    <message>
        <source>An answer ends at {ends}.</source>
        <translation>回答は {ends} で終わります。</translation>
    </message>
    <message>
        <source>An answer ends at {marks}; a system prompt {place}.</source>
        <translation>回答の終わり: {marks}。システムプロンプトは{place}。</translation>
    </message>
    <message>
        <source>An answer or a download, when the window is not in front; never what was said.</source>
        <translation>ウィンドウが前面にないとき、回答やダウンロードの完了を知らせます。会話の内容は表示しません。</translation>
    </message>
    <message>
        <source>An idle model is let go when this computer runs out of memory.</source>
        <translation>このコンピューターのメモリが不足したら、使っていないモデルを解放します。</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>別の回答</translation>
    </message>
    <message>
        <source>Another answer (Ctrl+R)</source>
        <translation>別の回答 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Another answer by</source>
        <translation>別のモデルで回答</translation>
    </message>
    <message>
        <source>Another answer with…</source>
        <translation>条件を変えて別の回答…</translation>
    </message>
    <message>
        <source>Another program has these keys already. Choose others.</source>
        <translation>別のアプリがこのキーを使用しています。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>Another program is writing to the chats just now. Try again in a moment.</source>
        <translation>別のプログラムがチャットに書き込み中です。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer of {who}</source>
        <translation>{who} の回答</translation>
    </message>
    <message>
        <source>Answers at once, good at tools, code and structured output; twelve languages.</source>
        <translation>すぐに答え、ツール、コード、構造化出力が得意。12 言語対応。</translation>
    </message>
    <message>
        <source>Answers from documents with citations in 23 languages; not for commercial use.</source>
        <translation>23 言語で、文書に基づく引用付きの回答ができます。商用利用不可。</translation>
    </message>
    <message>
        <source>Answers plainly and admits what it does not know. No examples.</source>
        <translation>簡潔に答え、知らないことは知らないと認めます。例はありません。</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>すべての言語</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>すべてのサイズ</translation>
    </message>
    <message>
        <source>App</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>アラビア語</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Archive this chat</source>
        <translation>このチャットをアーカイブ</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>As many are used as make it faster, up to this number.</source>
        <translation>速くなる場合に、この数まで接続を増やします。</translation>
    </message>
    <message>
        <source>As much as fits</source>
        <translation>入る分だけ</translation>
    </message>
    <message>
        <source>As published; choose one to read what it asks for.</source>
        <translation>公表された値です。選ぶと、何を問うものかを読めます。</translation>
    </message>
    <message>
        <source>As the model reads it</source>
        <translation>モデルに渡る形</translation>
    </message>
    <message>
        <source>As the model sees a chat</source>
        <translation>モデルから見たチャット</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>As {model} reads it</source>
        <translation>{model} に渡る形</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>質問する</translation>
    </message>
    <message>
        <source>Ask for a newer file</source>
        <translation>新しいファイルを確認</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer if you need it.</source>
        <translation>必要な場合は、このコンピューターの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Ask {contact} if you need it.</source>
        <translation>必要な場合は {contact} に問い合わせてください。</translation>
    </message>
    <message>
        <source>Ask {model}</source>
        <translation>{model} に質問</translation>
    </message>
    <message>
        <source>Ask: {words}</source>
        <translation>質問: {words}</translation>
    </message>
    <message>
        <source>Asked when it is chosen</source>
        <translation>選択時の入力項目</translation>
    </message>
    <message>
        <source>Asked {host} just now: {purpose}.</source>
        <translation>先ほど {host} に問い合わせました: {purpose}。</translation>
    </message>
    <message>
        <source>Asked: {prompt}</source>
        <translation>質問: {prompt}</translation>
    </message>
    <message>
        <source>Asking for {repository}…</source>
        <translation>{repository} に問い合わせ中…</translation>
    </message>
    <message>
        <source>Asking the keyring …</source>
        <translation>キーリングに問い合わせ中 …</translation>
    </message>
    <message>
        <source>Asking {host}, some thousand bytes…</source>
        <translation>{host} に問い合わせています（数千バイト）…</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>{host} に問い合わせ中…</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>尋ねること</translation>
    </message>
    <message>
        <source>Asks the hub for the next page</source>
        <translation>次のページをハブに問い合わせます</translation>
    </message>
    <message>
        <source>Asks the hub which files there are now, with their exact sizes</source>
        <translation>現在あるファイルとその正確なサイズをハブに問い合わせます</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>At most this many candidates for each word. 0 means all.</source>
        <translation>各語の候補数の上限。0 ですべてが対象になります。</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Attach files (Ctrl+U)</source>
        <translation>ファイルを添付 (Ctrl+U)</translation>
    </message>
    <message>
        <source>Attach files: text, code, tables, PDF, Word, pictures</source>
        <translation>ファイルを添付: テキスト、コード、表、PDF、Word、画像</translation>
    </message>
    <message>
        <source>Attached: {name} ({about})</source>
        <translation>添付: {name}（{about}）</translation>
    </message>
    <message>
        <source>B is better</source>
        <translation>B が良い</translation>
    </message>
    <message>
        <source>BAD</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Backups of your chats</source>
        <translation>チャットのバックアップ</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>バックアップ、新しい順</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>バランス</translation>
    </message>
    <message>
        <source>Banned strings</source>
        <translation>禁止文字列</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Begin the answer</source>
        <translation>回答の書き出し</translation>
    </message>
    <message>
        <source>Begin the answer yourself</source>
        <translation>回答の書き出しを自分で書く</translation>
    </message>
    <message>
        <source>Begin the answer yourself; the model goes on from there</source>
        <translation>回答の書き出しを自分で書き、モデルが続きを書く</translation>
    </message>
    <message>
        <source>Begin the answer…</source>
        <translation>回答の書き出しを入力…</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>開始しています</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Begun {time}</source>
        <translation>開始: {time}</translation>
    </message>
    <message>
        <source>Begun {time}, last message {last}</source>
        <translation>開始: {time}、最後のメッセージ: {last}</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>ベンチマーク</translation>
    </message>
    <message>
        <source>Better knowledge and reasoning than 8B, for computers with 16 GB and more.</source>
        <translation>知識と推論が 8B より優れています。16 GB 以上のコンピューター向け。</translation>
    </message>
    <message>
        <source>Biology, physics and chemistry at the level of a doctorate, which searching hardly helps with.</source>
        <translation>検索してもほとんど役に立たない、博士課程レベルの生物学、物理学、化学。</translation>
    </message>
    <message>
        <source>Blind: names after the vote</source>
        <translation>ブラインド: 名前は投票後に表示</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Both are the same: what differs between the answers is chance alone.</source>
        <translation>両方とも同じです。回答の違いは偶然によるものだけです。</translation>
    </message>
    <message>
        <source>Both bad</source>
        <translation>両方とも悪い</translation>
    </message>
    <message>
        <source>Branch into a new chat</source>
        <translation>新しいチャットに分岐</translation>
    </message>
    <message>
        <source>Branch {place}, after “{short}”</source>
        <translation>分岐 {place}、「{short}」の後</translation>
    </message>
    <message>
        <source>Branch {place}, from the beginning</source>
        <translation>分岐 {place}、最初から</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>変更を呼び戻す</translation>
    </message>
    <message>
        <source>Bring your chats with you</source>
        <translation>これまでのチャットを読み込む</translation>
    </message>
    <message>
        <source>Browse {host}</source>
        <translation>{host} を見る</translation>
    </message>
    <message>
        <source>Bundles (*{ending})</source>
        <translation>バンドル (*{ending})</translation>
    </message>
    <message>
        <source>Bundles (*{ending});;All files (*)</source>
        <translation>バンドル (*{ending});;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>By family</source>
        <translation>系統別</translation>
    </message>
    <message>
        <source>By the model, in a quiet moment after its first answer, or the first line of what you said.</source>
        <translation>最初の回答の後、空いているときにモデルが付けるか、最初の発言の 1 行目を使います。</translation>
    </message>
    <message>
        <source>Cache of keys</source>
        <translation>キーのキャッシュ</translation>
    </message>
    <message>
        <source>Cache of values</source>
        <translation>値のキャッシュ</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>読み込み済み</translation>
    </message>
    <message>
        <source>Came in, with notes</source>
        <translation>読み込み済み（注記あり）</translation>
    </message>
    <message>
        <source>Came in: {came}. Were here already: {here}.</source>
        <translation>取り込み: {came}。すでにあったもの: {here}。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel looking for a newer version</source>
        <translation>新しいバージョンの確認をキャンセル</translation>
    </message>
    <message>
        <source>Cancel {title}</source>
        <translation>{title} をキャンセル</translation>
    </message>
    <message>
        <source>Cancel: {text}</source>
        <translation>キャンセル: {text}</translation>
    </message>
    <message>
        <source>ChaCha20-Poly1305; nothing but your passphrase or the recovery code opens them.</source>
        <translation>ChaCha20-Poly1305。パスフレーズまたは回復コードでのみ開けます。</translation>
    </message>
    <message>
        <source>ChaCha20-Poly1305; the key is in {where}.</source>
        <translation>ChaCha20-Poly1305。鍵の保存場所: {where}。</translation>
    </message>
    <message>
        <source>Chance decides who is A and who is B.</source>
        <translation>どちらが A でどちらが B かは無作為に決まります。</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>Change its rights, or choose another folder with --home.</source>
        <translation>権限を変更するか、--home で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>パスフレーズを変更</translation>
    </message>
    <message>
        <source>Change this message</source>
        <translation>このメッセージを編集</translation>
    </message>
    <message>
        <source>Change what waits. Enter saves, Escape leaves it as it was.</source>
        <translation>待機中のメッセージの編集。Enter で保存し、Esc で元のままにします。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Chat now</source>
        <translation>今すぐチャット</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>チャットテンプレート</translation>
    </message>
    <message>
        <source>Chat template of {model}</source>
        <translation>{model} のチャットテンプレート</translation>
    </message>
    <message>
        <source>Chat template: being looked at…</source>
        <translation>チャットテンプレート: 確認中…</translation>
    </message>
    <message>
        <source>Chat with it</source>
        <translation>これでチャット</translation>
    </message>
    <message>
        <source>Chat with it: localchat chat --model "{path}"</source>
        <translation>このモデルでチャットする: localchat chat --model "{path}"</translation>
    </message>
    <message>
        <source>Chat with {model}</source>
        <translation>{model} とチャット</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Chats and memory</source>
        <translation>チャットとメモリ</translation>
    </message>
    <message>
        <source>Chats may not be written to files.</source>
        <translation>チャットをファイルに書き出すことはできません。</translation>
    </message>
    <message>
        <source>Chats that were found. Space chooses one.</source>
        <translation>見つかったチャット。Space で選択します。</translation>
    </message>
    <message>
        <source>Chats with {name} begin with “{preset}”.</source>
        <translation>{name} とのチャットは「{preset}」で始まります。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <translation>確認して保存</translation>
    </message>
    <message>
        <source>Check for a newer file</source>
        <translation>新しいファイルを確認</translation>
    </message>
    <message>
        <source>Check the access token</source>
        <translation>アクセストークンを確認</translation>
    </message>
    <message>
        <source>Checked: it belongs to {owner}.</source>
        <translation>確認済み: {owner} のものです。</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>Checking that it arrived whole</source>
        <translation>完全に届いたかを確認中</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>確認中 …</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中国語</translation>
    </message>
    <message>
        <source>Choose a file for {value}</source>
        <translation>{value}のファイルを選ぶ</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <source>Choose a model at the left to see whether it fits.</source>
        <translation>左でモデルを選ぶと、このコンピューターに収まるかどうかを確認できます。</translation>
    </message>
    <message>
        <source>Choose a persona</source>
        <translation>ペルソナを選択</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose the folder for downloads</source>
        <translation>ダウンロード用フォルダーを選択</translation>
    </message>
    <message>
        <source>Choose under “When full” to leave out what is oldest, raise “Context” in the panel, shorten the message, or start a new chat.</source>
        <translation>「満杯のとき」で古いものを省くように選ぶか、パネルの「コンテキスト」を増やすか、メッセージを短くするか、新しいチャットを始めてください。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>一覧をクリア</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close LocalChat and open it again for {language}.</source>
        <translation>言語を{language}にするには、LocalChat を閉じて開き直してください。</translation>
    </message>
    <message>
        <source>Close other programs before loading a model.</source>
        <translation>モデルを読み込む前に、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Close other programs first, or choose a shorter context.</source>
        <translation>先にほかのアプリを閉じるか、コンテキストを短くしてください。</translation>
    </message>
    <message>
        <source>Close the downloads (Esc)</source>
        <translation>ダウンロードを閉じる (Esc)</translation>
    </message>
    <message>
        <source>Close what is open, then back to where you write</source>
        <translation>開いているものを閉じ、次に入力欄に戻る</translation>
    </message>
    <message>
        <source>Closing the window leaves LocalChat there, and what is under way goes on.</source>
        <translation>ウィンドウを閉じても LocalChat はトレイに残り、実行中の処理を続けます。</translation>
    </message>
    <message>
        <source>Coarser numbers need less memory, and flash attention.</source>
        <translation>数値を粗くすると必要なメモリが減ります。Flash Attention が必要です。</translation>
    </message>
    <message>
        <source>Coarser numbers need less memory.</source>
        <translation>数値を粗くすると、必要なメモリが減ります。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Code reviewer</source>
        <translation>コードレビュアー</translation>
    </message>
    <message>
        <source>Colour of the tag {name}</source>
        <translation>タグ {name} の色</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Command R → Command R7B, tuned for documents and tools.</source>
        <translation>Command R → Command R7B。文書とツール向けに調整。</translation>
    </message>
    <message>
        <source>Commands and search</source>
        <translation>コマンドと検索</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとキー</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <translation>商用利用</translation>
    </message>
    <message>
        <source>Commercial use is allowed below 100 million users a month; above, the maker must agree.</source>
        <translation>月間ユーザー数が 1 億人未満なら商用利用可。それ以上の場合は作成者の同意が必要です。</translation>
    </message>
    <message>
        <source>Commercial use is allowed below 700 million users a month, within Meta's list of allowed uses, and not by companies in the European Union.</source>
        <translation>月間ユーザー数が 7 億人未満なら商用利用可。Meta が許可する用途の範囲内に限り、欧州連合の企業は利用できません。</translation>
    </message>
    <message>
        <source>Commercial use is allowed below 700 million users a month, within Meta's list of allowed uses, and not to improve other models.</source>
        <translation>月間ユーザー数が 7 億人未満なら商用利用可。Meta が許可する用途の範囲内に限り、ほかのモデルの改良には使えません。</translation>
    </message>
    <message>
        <source>Commercial use is allowed below 700 million users a month, within Meta's list of allowed uses, and with “Built with Llama” shown.</source>
        <translation>月間ユーザー数が 7 億人未満なら商用利用可。Meta が許可する用途の範囲内で、「Built with Llama」の表示が必要です。</translation>
    </message>
    <message>
        <source>Commercial use is allowed for companies below 10 million dollars of revenue a year.</source>
        <translation>年間売上高が 1,000 万ドル未満の企業は商用利用可。</translation>
    </message>
    <message>
        <source>Commercial use is allowed within TII's list of acceptable uses, and with the maker named.</source>
        <translation>TII の許可する用途の範囲内で、作成者名を表示すれば商用利用可。</translation>
    </message>
    <message>
        <source>Commercial use is allowed, but for Google's list of prohibited uses, which must be passed on.</source>
        <translation>商用利用可。ただし Google の禁止用途リストに該当する利用は禁止され、この制限は再配布先にも引き継ぐ必要があります。</translation>
    </message>
    <message>
        <source>Commercial use is allowed, but for a list of harmful uses, which must be passed on.</source>
        <translation>商用利用可。ただし有害な用途のリストに該当する利用は禁止され、この制限は再配布先にも引き継ぐ必要があります。</translation>
    </message>
    <message>
        <source>Commercial use is allowed; changed versions may not be passed on.</source>
        <translation>商用利用可。改変版の再配布はできません。</translation>
    </message>
    <message>
        <source>Commercial use is allowed; who passes it on must pass on its source under the same licence.</source>
        <translation>商用利用可。再配布する場合は、同じライセンスでソースも提供する必要があります。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare a chat template</source>
        <translation>チャットテンプレートを比較</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>モデルを比較</translation>
    </message>
    <message>
        <source>Compare models with this…</source>
        <translation>これでモデルを比較…</translation>
    </message>
    <message>
        <source>Compare two models, vote, and here will stand how often each of them won.</source>
        <translation>2 つのモデルを比較して投票すると、それぞれの勝利数がここに表示されます。</translation>
    </message>
    <message>
        <source>Compare with others on the shelf</source>
        <translation>カタログのほかのモデルと比較</translation>
    </message>
    <message>
        <source>Compare with the publisher’s</source>
        <translation>公開元のものと比較</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比較中</translation>
    </message>
    <message>
        <source>Comparing files of the same size…</source>
        <translation>同じサイズのファイルを比較中…</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Computed by: {device}, {threads} threads.</source>
        <translation>計算: {device}、{threads} スレッド。</translation>
    </message>
    <message>
        <source>Computes several words at once where they were said before. Faster, and no other words.</source>
        <translation>以前に出た語の並びをまとめて計算します。速くなるだけで、回答の内容は変わりません。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Connections for a large file</source>
        <translation>大きなファイルの接続数</translation>
    </message>
    <message>
        <source>Contender</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>この回答を続ける</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copied as text: what there was, what holds each process, and how to check it.</source>
        <translation>テキストとしてコピーしました: 行われたこと、各プロセスの制限、確認方法。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Copies elsewhere are beyond LocalChat: files that you exported, backups of this computer, and what a disk may still hold of deleted files. Without the key, which is gone, nobody can read chats from copies of the data folder, except who has the recovery code or a copy of the key.</source>
        <translation>ほかの場所にあるコピーには LocalChat の手が届きません: エクスポートしたファイル、このコンピューターのバックアップ、ディスクに残る削除済みファイルの跡などです。鍵はもうないため、回復コードか鍵のコピーを持つ人以外は、データフォルダーのコピーからチャットを読むことができません。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown としてコピー</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Copy for a security team</source>
        <translation>セキュリティ担当者用にコピー</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Copy the chosen connections, or all</source>
        <translation>選択した接続、またはすべてをコピー</translation>
    </message>
    <message>
        <source>Copy the thinking</source>
        <translation>思考をコピー</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>このコードをコピー</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>このメッセージをコピー</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>選択範囲をコピー</translation>
    </message>
    <message>
        <source>Copy what is selected as Markdown</source>
        <translation>選択範囲を Markdown でコピー</translation>
    </message>
    <message>
        <source>Copy what was typed</source>
        <translation>入力した内容をコピー</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>創造的</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <translation>Ctrl N</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Esc cancels</source>
        <translation>Ctrl+Enter で保存、Esc でキャンセル</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Esc cancels</source>
        <translation>Ctrl+Enter で送信、Esc でキャンセル</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>チェコ語</translation>
    </message>
    <message>
        <source>DRY</source>
        <translation>DRY</translation>
    </message>
    <message>
        <source>DRY allowed length</source>
        <translation>DRY の許容長</translation>
    </message>
    <message>
        <source>DRY base</source>
        <translation>DRY の底</translation>
    </message>
    <message>
        <source>DRY breakers</source>
        <translation>DRY の区切り</translation>
    </message>
    <message>
        <source>DRY range</source>
        <translation>DRY の範囲</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>ダーク表示</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>DeepSeek licence</source>
        <translation>DeepSeek ライセンス</translation>
    </message>
    <message>
        <source>DeepSeek-R1 learnt to think by reinforcement learning. The distilled models are models of Qwen and Llama, fine-tuned on 800,000 of its answers.</source>
        <translation>DeepSeek-R1 は強化学習によって思考を身につけました。蒸留モデルは、その 80 万件の回答で Qwen と Llama のモデルをファインチューニングしたものです。</translation>
    </message>
    <message>
        <source>Default preset…</source>
        <translation>既定のプリセット…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete all in the trash for good? It holds {chats}.</source>
        <translation>ゴミ箱の中身をすべて完全に削除しますか？ {chats}が入っています。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>完全に削除…</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>ここから先を削除</translation>
    </message>
    <message>
        <source>Delete the chats that are chosen</source>
        <translation>選択したチャットを削除</translation>
    </message>
    <message>
        <source>Delete the chosen comparison</source>
        <translation>選択した比較を削除</translation>
    </message>
    <message>
        <source>Delete the folder, keep its chats</source>
        <translation>フォルダーを削除（チャットは残す）</translation>
    </message>
    <message>
        <source>Delete the message</source>
        <translation>メッセージを削除</translation>
    </message>
    <message>
        <source>Delete the tag {name}</source>
        <translation>タグ {name} を削除</translation>
    </message>
    <message>
        <source>Delete this backup?</source>
        <translation>このバックアップを削除しますか？</translation>
    </message>
    <message>
        <source>Delete this chat</source>
        <translation>このチャットを削除</translation>
    </message>
    <message>
        <source>Delete this message</source>
        <translation>このメッセージを削除</translation>
    </message>
    <message>
        <source>Delete {chats} for good?</source>
        <translation>{chats}を完全に削除しますか？</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>削除したチャット</translation>
    </message>
    <message>
        <source>Dependable all-rounder with long context and eight languages; much is built on it.</source>
        <translation>長いコンテキストと 8 言語に対応した、信頼できる万能モデル。多くのモデルの土台になっています。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Deterministic</source>
        <translation>決定的</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>デバイスまたはリソースが使用中です</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>フォルダーが空ではありません</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Discourages repeating whole phrases. 0 is off, 0.8 is usual.</source>
        <translation>フレーズ全体の繰り返しを抑えます。0 で無効、通常は 0.8。</translation>
    </message>
    <message>
        <source>Discourages saying the same again. 1 is off.</source>
        <translation>同じ語の繰り返しを抑えます。1 で無効。</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>見つける</translation>
    </message>
    <message>
        <source>Discover models</source>
        <translation>モデルを見つける</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Disk full: all that was said before is saved, but nothing more can be. Free some space; what is on the screen can still be copied, or exported to another disk.</source>
        <translation>ディスクがいっぱいです。これまでの内容は保存されていますが、これ以上は保存できません。空きを作ってください。画面の内容は、コピーするか別のディスクにエクスポートできます。</translation>
    </message>
    <message>
        <source>Disk full: this answer is saved, in room that was kept for it. Free some space before you go on; the chat can be exported to another disk.</source>
        <translation>ディスクがいっぱいです。この回答は、確保してあった領域に保存しました。続ける前に空きを作ってください。チャットは別のディスクにエクスポートできます。</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>ディスクの割り当てを超えました</translation>
    </message>
    <message>
        <source>Disk space for long chats, sealed with your key, so that opening one does not read it again.</source>
        <translation>長いチャットを開くときに読み直さずに済むよう、鍵で暗号化してディスクに保存する容量。</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Download a model</source>
        <translation>モデルをダウンロード</translation>
    </message>
    <message>
        <source>Download {model}</source>
        <translation>{model} をダウンロード</translation>
    </message>
    <message>
        <source>Download {what}</source>
        <translation>{what} をダウンロード</translation>
    </message>
    <message>
        <source>Downloading from {host} now.</source>
        <translation>現在 {host} からダウンロード中です。</translation>
    </message>
    <message>
        <source>Downloading {percent}</source>
        <translation>ダウンロード中 {percent}</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Downloads (Ctrl+J)</source>
        <translation>ダウンロード (Ctrl+J)</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>同時ダウンロード数</translation>
    </message>
    <message>
        <source>Downloads rest in these hours, such as 08:00-18:00; empty for never.</source>
        <translation>この時間帯はダウンロードを休止します（例: 08:00-18:00）。使わない場合は空にします。</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>ドラフトモデル</translation>
    </message>
    <message>
        <source>Drop a zip, files or a folder here</source>
        <translation>zip、ファイル、フォルダーをここにドロップ</translation>
    </message>
    <message>
        <source>Drops words less likely than this share of the best one.</source>
        <translation>最有力候補の確率に対して、この割合を下回る語を除外します。</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Duplicate to change</source>
        <translation>複製して変更</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>オランダ語</translation>
    </message>
    <message>
        <source>Dynamic exponent</source>
        <translation>動的温度の指数</translation>
    </message>
    <message>
        <source>Dynamic temperature</source>
        <translation>動的温度</translation>
    </message>
    <message>
        <source>EXAONE licence</source>
        <translation>EXAONE ライセンス</translation>
    </message>
    <message>
        <source>Each connection will stand here: when, to whom, what for, and how much.</source>
        <translation>すべての接続がここに表示されます。日時、接続先、目的、通信量が分かります。</translation>
    </message>
    <message>
        <source>Each connection, the newest first:</source>
        <translation>すべての接続、新しい順:</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit personas</source>
        <translation>ペルソナを編集</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>タグを編集</translation>
    </message>
    <message>
        <source>Edit tags…</source>
        <translation>タグを編集…</translation>
    </message>
    <message>
        <source>Edit the answer. Ctrl+Enter saves, Escape leaves it as it was.</source>
        <translation>回答の編集。Ctrl+Enter で保存し、Esc で元のままにします。</translation>
    </message>
    <message>
        <source>Edit the message</source>
        <translation>メッセージを編集</translation>
    </message>
    <message>
        <source>Edit this message</source>
        <translation>このメッセージを編集</translation>
    </message>
    <message>
        <source>Edit your last message, if nothing is written</source>
        <translation>何も入力していないとき、最後のメッセージを編集</translation>
    </message>
    <message>
        <source>Edit your message. Ctrl+Enter sends, Escape leaves it as it was.</source>
        <translation>メッセージの編集。Ctrl+Enter で送信し、Esc で元のままにします。</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>思考の深さ</translation>
    </message>
    <message>
        <source>Eject the model</source>
        <translation>モデルを解放</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>ゴミ箱を空にする…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>End of the answer.</source>
        <translation>回答の終わりです。</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Engine packs</source>
        <translation>エンジンパック</translation>
    </message>
    <message>
        <source>Engine packs (*.zip);;All files (*)</source>
        <translation>エンジンパック (*.zip);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Engine's cage</source>
        <translation>エンジンのサンドボックス</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>English → French, shown by examples. Answers with the translation alone.</source>
        <translation>英語 → フランス語（例付き）。翻訳だけを答えます。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter gives a command other keys.</source>
        <translation>Enter でコマンドのキーを変更します。</translation>
    </message>
    <message>
        <source>Enter lets it wait its turn</source>
        <translation>Enter で順番待ちに追加</translation>
    </message>
    <message>
        <source>Enter opens it, Delete removes it.</source>
        <translation>Enter で開き、Delete で外します。</translation>
    </message>
    <message>
        <source>Enter opens it.</source>
        <translation>Enter で開きます。</translation>
    </message>
    <message>
        <source>Enter sends · Shift+Enter makes a line</source>
        <translation>Enter で送信 · Shift+Enter で改行</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>同等</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>すべて消去</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>消去…</translation>
    </message>
    <message>
        <source>Erasing …</source>
        <translation>消去中 …</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Estimated: needs {size} at {count} tokens of context:</source>
        <translation>推定: コンテキスト {count} トークンで {size} 必要:</translation>
    </message>
    <message>
        <source>Even the last message alone is too long. {sentence} Shorten it, or raise “Context” in the panel.</source>
        <translation>最後のメッセージだけでも長すぎます。{sentence} 短くするか、パネルの「コンテキスト」を増やしてください。</translation>
    </message>
    <message>
        <source>Every byte is as it came: its SHA-256 is right.</source>
        <translation>すべてのバイトが元のとおりです。SHA-256 が一致しました。</translation>
    </message>
    <message>
        <source>Every word that could follow is banned. Ban less, and continue.</source>
        <translation>続き得る語がすべて禁止されています。禁止を減らして続けてください。</translation>
    </message>
    <message>
        <source>Everything in it is as its list says.</source>
        <translation>中身はすべて一覧のとおりです。</translation>
    </message>
    <message>
        <source>Everything is erased</source>
        <translation>すべて消去しました</translation>
    </message>
    <message>
        <source>Everything is erased.</source>
        <translation>すべて消去しました。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>すべての画面</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>ウィンドウ全体</translation>
    </message>
    <message>
        <source>Example {place}</source>
        <translation>例 {place}</translation>
    </message>
    <message>
        <source>Example {place} has an answer, but nothing that it answers.</source>
        <translation>例 {place} には回答がありますが、対応する質問がありません。</translation>
    </message>
    <message>
        <source>Example {place} has no answer.</source>
        <translation>例 {place} には回答がありません。</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Examples off</source>
        <translation>例なし</translation>
    </message>
    <message>
        <source>Examples on</source>
        <translation>例あり</translation>
    </message>
    <message>
        <source>Explains step by step and asks back, so that you find the answer yourself.</source>
        <translation>一歩ずつ説明し、問いかけながら、自分で答えを見つけられるようにします。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Export a chat</source>
        <translation>チャットを書き出す</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>すべてのチャットを書き出す</translation>
    </message>
    <message>
        <source>Export as a character card…</source>
        <translation>キャラクターカードとして書き出す…</translation>
    </message>
    <message>
        <source>Export chats</source>
        <translation>チャットを書き出す</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>すべてをエクスポート</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>フォルダーに書き出す</translation>
    </message>
    <message>
        <source>Export the comparisons</source>
        <translation>比較を書き出す</translation>
    </message>
    <message>
        <source>Export the comparisons that are shown to a file</source>
        <translation>表示中の比較をファイルに書き出す</translation>
    </message>
    <message>
        <source>Export the connections</source>
        <translation>接続を書き出す</translation>
    </message>
    <message>
        <source>Export the connections to a file</source>
        <translation>接続をファイルに書き出す</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>このチャットを書き出す</translation>
    </message>
    <message>
        <source>Export this persona</source>
        <translation>このペルソナを書き出す</translation>
    </message>
    <message>
        <source>Export this preset</source>
        <translation>このプリセットを書き出す</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>ファイルに書き出す…</translation>
    </message>
    <message>
        <source>Exported to {name}</source>
        <translation>{name} に書き出しました</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>{path} に書き出しました</translation>
    </message>
    <message>
        <source>Exporting everything …</source>
        <translation>すべてをエクスポート中 …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Falcon licence</source>
        <translation>Falcon ライセンス</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>ファイルがすでにあります</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>File {name}, {facts}</source>
        <translation>ファイル {name}、{facts}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files stay where they are; you can also drop a .gguf file on the window.</source>
        <translation>ファイルは元の場所のままです。.gguf ファイルをウィンドウにドロップすることもできます。</translation>
    </message>
    <message>
        <source>Files that go with this message</source>
        <translation>このメッセージに添付するファイル</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter: {name}</source>
        <translation>フィルター: {name}</translation>
    </message>
    <message>
        <source>Find a host, a file, a day</source>
        <translation>ホスト、ファイル、日付を検索</translation>
    </message>
    <message>
        <source>Find a model in Discover: it says which ones fit this computer.</source>
        <translation>「見つける」でモデルを探してください。このコンピューターに収まるものが分かります。</translation>
    </message>
    <message>
        <source>Find a model that fits this computer</source>
        <translation>このコンピューターに収まるモデルを見つける</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>重複を検索</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>適合</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>収まる</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>このコンピューターに収まる</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>Fluent in nine languages, with long context; for computers with 12 GB and more.</source>
        <translation>9 言語を流暢に扱い、コンテキストも長いモデル。12 GB 以上のコンピューター向け。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>ダウンロード用フォルダー</translation>
    </message>
    <message>
        <source>Folder {name}, {state}, {chats}</source>
        <translation>フォルダー {name}、{state}、{chats}</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Folders lie in one another at most {deepest} deep.</source>
        <translation>フォルダーの入れ子は {deepest} 階層までです。</translation>
    </message>
    <message>
        <source>Folders of models</source>
        <translation>モデルのフォルダー</translation>
    </message>
    <message>
        <source>Folders…</source>
        <translation>フォルダー…</translation>
    </message>
    <message>
        <source>For all downloads together.</source>
        <translation>すべてのダウンロードの合計。</translation>
    </message>
    <message>
        <source>For models that can think before they answer.</source>
        <translation>回答前に思考できるモデル用。</translation>
    </message>
    <message>
        <source>For models whose makers ask for an agreement. It goes to the hub's own host only, and is kept in the system's keyring; without one, it is asked for each time.</source>
        <translation>作成者が同意を求めるモデル用です。ハブ自身のホストにのみ送信し、システムのキーリングに保存します。キーリングがない場合は毎回入力が必要です。</translation>
    </message>
    <message>
        <source>For this computer</source>
        <translation>このコンピューター向け</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Forget token</source>
        <translation>トークンを消去</translation>
    </message>
    <message>
        <source>Forgotten here. It stays valid until you revoke it on the hub’s page of tokens.</source>
        <translation>ここからは消去しました。ハブのトークンのページで取り消すまで、トークン自体は有効です。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Found on {host}, which was sent the words you typed.</source>
        <translation>{host} で見つかりました。入力した語を {host} に送信しました。</translation>
    </message>
    <message>
        <source>Free for every use, if the licence text and the notices stay with it.</source>
        <translation>ライセンス文と著作権表示を添付すれば、用途を問わず自由に利用できます。</translation>
    </message>
    <message>
        <source>Free for every use, if the maker is named and changed versions carry the same licence.</source>
        <translation>作成者名を表示し、改変版にも同じライセンスを適用すれば、用途を問わず自由に利用できます。</translation>
    </message>
    <message>
        <source>Free for every use, if the maker is named.</source>
        <translation>作成者名を表示すれば、用途を問わず自由に利用できます。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, built of parts by others. Each stays under its own licence, which you can read here.</source>
        <translation>MIT ライセンスの自由ソフトウェアで、ほかの人々の部品から作られています。各部品はそれぞれのライセンスに従い、ここで読むことができます。</translation>
    </message>
    <message>
        <source>Free software, and the licences of all its parts.</source>
        <translation>自由ソフトウェア、およびすべての部品のライセンス。</translation>
    </message>
    <message>
        <source>Free some space before you get a model.</source>
        <translation>モデルを入手する前に、空きを作ってください。</translation>
    </message>
    <message>
        <source>French</source>
        <translation>フランス語</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>頻度ペナルティ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>入手元</translation>
    </message>
    <message>
        <source>From ChatGPT, Claude, LM Studio, Jan, Open WebUI, llama.cpp, GPT4All or LocalChat: take the zip, the files or the folder just as they are. Everything stays on this computer.</source>
        <translation>ChatGPT、Claude、LM Studio、Jan、Open WebUI、llama.cpp、GPT4All、LocalChat から読み込めます。zip、ファイル、フォルダーをそのまま選んでください。すべてこのコンピューター内で処理されます。</translation>
    </message>
    <message>
        <source>From LM Studio.</source>
        <translation>LM Studio から。</translation>
    </message>
    <message>
        <source>From any program, such as Ctrl+Alt+Space; empty for none.</source>
        <translation>どのアプリからでも使えます（例: Ctrl+Alt+Space）。使わない場合は空にします。</translation>
    </message>
    <message>
        <source>From any program, such as Ctrl+Alt+Space; empty for none. The desktop's own shortcuts can run “localchat --quick” as well.</source>
        <translation>どのアプリからでも使えます（例: Ctrl+Alt+Space）。使わない場合は空にします。デスクトップ側のショートカットで「localchat --quick」を実行することもできます。</translation>
    </message>
    <message>
        <source>From {host}</source>
        <translation>{host} より</translation>
    </message>
    <message>
        <source>From {host}.</source>
        <translation>{host} より。</translation>
    </message>
    <message>
        <source>Fully open: not the weights alone, but also the data, the code, the logs and the checkpoints on the way.</source>
        <translation>完全にオープンなモデルです。重みだけでなく、データ、コード、ログ、途中のチェックポイントも公開されています。</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>GPT-NeoX → RedPajama-INCITE 3B; its chat and its instruct version, merged.</source>
        <translation>GPT-NeoX → RedPajama-INCITE 3B。チャット版と指示版を統合。</translation>
    </message>
    <message>
        <source>GPT-NeoX → RedPajama-INCITE: the GPT-NeoX architecture, trained on RedPajama, the open re-creation of LLaMA's training data.</source>
        <translation>GPT-NeoX → RedPajama-INCITE: GPT-NeoX のアーキテクチャを、LLaMA の学習データをオープンに再現した RedPajama で学習したものです。</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>GPU レイヤー</translation>
    </message>
    <message>
        <source>Gemini's research → Gemma 2 2B, taught by a larger model and tuned for chat.</source>
        <translation>Gemini の研究 → Gemma 2 2B。より大きなモデルから学習し、チャット用に調整。</translation>
    </message>
    <message>
        <source>Gemini's research → Gemma 2 9B, taught by a larger model and tuned for chat.</source>
        <translation>Gemini の研究 → Gemma 2 9B。より大きなモデルから学習し、チャット用に調整。</translation>
    </message>
    <message>
        <source>Gemma 2 → Gemma 3 12B, with an eye for pictures, tuned for chat.</source>
        <translation>Gemma 2 → Gemma 3 12B。画像認識を備え、チャット用に調整。</translation>
    </message>
    <message>
        <source>Gemma 2 → Gemma 3 1B, text only, tuned for chat.</source>
        <translation>Gemma 2 → Gemma 3 1B。テキストのみ、チャット用に調整。</translation>
    </message>
    <message>
        <source>Gemma 2 → Gemma 3 27B, with an eye for pictures, tuned for chat.</source>
        <translation>Gemma 2 → Gemma 3 27B。画像認識を備え、チャット用に調整。</translation>
    </message>
    <message>
        <source>Gemma 2 → Gemma 3 4B, with an eye for pictures, tuned for chat.</source>
        <translation>Gemma 2 → Gemma 3 4B。画像認識を備え、チャット用に調整。</translation>
    </message>
    <message>
        <source>Gemma 3 → Gemma 4 26B-A4B: a mixture of 128 experts, eight of them for each token.</source>
        <translation>Gemma 3 → Gemma 4 26B-A4B: 128 のエキスパートのうち、トークンごとに 8 つを使用。</translation>
    </message>
    <message>
        <source>Gemma 3n → Gemma 4 E4B, a good part of whose weights are tables that are only looked up.</source>
        <translation>Gemma 3n → Gemma 4 E4B。重みのかなりの部分が、参照するだけの表です。</translation>
    </message>
    <message>
        <source>Gemma licence</source>
        <translation>Gemma ライセンス</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>German</source>
        <translation>ドイツ語</translation>
    </message>
    <message>
        <source>Get a newer version</source>
        <translation>新しいバージョンを入手</translation>
    </message>
    <message>
        <source>Get it: {size}</source>
        <translation>入手: {size}</translation>
    </message>
    <message>
        <source>Getting {name}: {percent} %</source>
        <translation>{name} を入手しています: {percent} %</translation>
    </message>
    <message>
        <source>Getting {name}…</source>
        <translation>{name} を入手しています…</translation>
    </message>
    <message>
        <source>Given to the public: free for every use.</source>
        <translation>パブリックドメイン: 用途を問わず自由に利用できます。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>Go on from here</source>
        <translation>ここから続ける</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>オンラインにする</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>ここへ移動</translation>
    </message>
    <message>
        <source>Go to a chat</source>
        <translation>チャットに移動</translation>
    </message>
    <message>
        <source>Go to another chat</source>
        <translation>別のチャットに移動</translation>
    </message>
    <message>
        <source>Good reasoning for its size and long context, which takes much memory here.</source>
        <translation>サイズの割に推論が優れ、コンテキストも長いモデル。ただしコンテキストのメモリを多く使います。</translation>
    </message>
    <message>
        <source>Good small all-rounder for computers with little memory; follows instructions well.</source>
        <translation>メモリの少ないコンピューターに適した小型の万能モデル。指示によく従います。</translation>
    </message>
    <message>
        <source>Google's open models, built with what Gemini taught: a large vocabulary, and layers with a sliding window between layers that see everything. They see pictures from Gemma 3 on, and think from Gemma 4 on.</source>
        <translation>Gemini で得た知見を生かした Google のオープンモデルです。語彙が大きく、スライディングウィンドウの層の間に全体を見る層があります。Gemma 3 以降は画像を認識し、Gemma 4 以降は思考します。</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>文法</translation>
    </message>
    <message>
        <source>Granite 3.1 → Granite 3.3 2B, tuned to follow instructions.</source>
        <translation>Granite 3.1 → Granite 3.3 2B。指示に従うよう調整。</translation>
    </message>
    <message>
        <source>Granite 4.1 8B base, trained from scratch, then tuned by example and by reinforcement.</source>
        <translation>Granite 4.1 8B ベース。一から学習した後、例と強化学習で調整。</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>ギリシャ語</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Guess ahead</source>
        <translation>先読み生成</translation>
    </message>
    <message>
        <source>Hard school science questions with four answers (the Challenge set): knowledge with a little reasoning.</source>
        <translation>難しい学校理科の 4 択問題（Challenge セット）: 知識と少しの推論。</translation>
    </message>
    <message>
        <source>Have both answer</source>
        <translation>両方に回答させる</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>ヘブライ語</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>こんにちは</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>ここでは</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>すでにあるもの</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>パスフレーズを隠す</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高コントラスト</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>ヒンディー語</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>How each contender did</source>
        <translation>各候補の成績</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>書き出しの進行状況</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>読み込みの進行状況</translation>
    </message>
    <message>
        <source>How fast it corrects.</source>
        <translation>補正の速さ。</translation>
    </message>
    <message>
        <source>How fast it grows with the length of a phrase.</source>
        <translation>フレーズの長さに応じてペナルティが増える速さ。</translation>
    </message>
    <message>
        <source>How it is held</source>
        <translation>保護の仕組み</translation>
    </message>
    <message>
        <source>How long a model that knows this thinks.</source>
        <translation>この設定に対応するモデルが、どのくらい長く思考するか。</translation>
    </message>
    <message>
        <source>How long it remembers what was chosen.</source>
        <translation>過去の選択を覚えておく長さ。</translation>
    </message>
    <message>
        <source>How many of the last tokens it looks at. -1 means all.</source>
        <translation>対象とする直近のトークン数。-1 ですべて。</translation>
    </message>
    <message>
        <source>How many of the last tokens the penalties look at.</source>
        <translation>ペナルティの対象とする直近のトークン数。</translation>
    </message>
    <message>
        <source>How many of them are computed at once: at most the batch, and 256 without flash attention.</source>
        <translation>そのうち一度に計算するトークン数。バッチ以下の値で、Flash Attention なしでは 256 まで。</translation>
    </message>
    <message>
        <source>How many tokens of the prompt are read at once.</source>
        <translation>一度に読み込むプロンプトのトークン数。</translation>
    </message>
    <message>
        <source>How much of a chat the model keeps in mind; longer takes more memory</source>
        <translation>モデルがチャットのどれだけを把握するか。長いほど多くのメモリを使います</translation>
    </message>
    <message>
        <source>How much of the newer version is here</source>
        <translation>新しいバージョンの取得済みの割合</translation>
    </message>
    <message>
        <source>How often the likeliest words are left out. 0 is off.</source>
        <translation>最も確率の高い語を除外する頻度。0 で無効。</translation>
    </message>
    <message>
        <source>How sharply it moves.</source>
        <translation>変化の鋭さ。</translation>
    </message>
    <message>
        <source>How the answer begins. Enter sends.</source>
        <translation>回答の書き出し。Enter で送信します。</translation>
    </message>
    <message>
        <source>How the connections ended</source>
        <translation>接続の結果</translation>
    </message>
    <message>
        <source>How the model should answer</source>
        <translation>モデルの望ましい回答</translation>
    </message>
    <message>
        <source>How the model should behave, with examples if you like.</source>
        <translation>モデルの振る舞い。例を付けることもできます。</translation>
    </message>
    <message>
        <source>How the passphrase was kept is damaged. Use the recovery code.</source>
        <translation>パスフレーズの情報が破損しています。回復コードを使ってください。</translation>
    </message>
    <message>
        <source>How this answer came about</source>
        <translation>この回答の成り立ち</translation>
    </message>
    <message>
        <source>How you call it</source>
        <translation>呼び名</translation>
    </message>
    <message>
        <source>How your chats are opened was written by a newer version of LocalChat. Use that one, or enter the recovery code.</source>
        <translation>チャットの開き方の情報が、より新しいバージョンの LocalChat で書かれています。そのバージョンを使うか、回復コードを入力してください。</translation>
    </message>
    <message>
        <source>Hub's cage</source>
        <translation>ハブのサンドボックス</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>書き留めました</translation>
    </message>
    <message>
        <source>IBM's models for companies, made for instructions, tools, documents and code, from data that passed IBM's own clearance.</source>
        <translation>IBM の企業向けモデルです。指示、ツール、文書、コード向けに、IBM 独自の審査を通ったデータで作られています。</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>トレイにアイコンを表示</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>読み込む</translation>
    </message>
    <message numerus="yes">
        <source>Import %n chats</source>
        <extracomment>For one: Import %n chat</extracomment>
        <translation>
            <numerusform>%n 件のチャットを読み込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>ファイルから読み込む…</translation>
    </message>
    <message>
        <source>Import a persona</source>
        <translation>ペルソナを読み込む</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>プリセットを読み込む</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>チャットを読み込む</translation>
    </message>
    <message>
        <source>Import chats from a folder</source>
        <translation>フォルダーからチャットを読み込む</translation>
    </message>
    <message>
        <source>Import chats from other apps</source>
        <translation>ほかのアプリからチャットを読み込む</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>In a folder</source>
        <translation>フォルダー内</translation>
    </message>
    <message>
        <source>In none of its chats was anything said.</source>
        <translation>発言のあるチャットがありません。</translation>
    </message>
    <message>
        <source>In percent of the system's size.</source>
        <translation>システムの文字サイズに対する割合。</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>In the list of chats</source>
        <translation>チャット一覧</translation>
    </message>
    <message>
        <source>In the messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>ゴミ箱の中</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>インドネシア語</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>入出力エラーです</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Instructions that belong behind the chat were put at the end of the system prompt.</source>
        <translation>チャットの後に置くべき指示を、システムプロンプトの末尾に入れました。</translation>
    </message>
    <message>
        <source>Instructions that can be checked, such as “at most 100 words”: whether they are followed.</source>
        <translation>「100 語以内」のように確認できる指示: 指示に従うかどうか。</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>引数が無効です</translation>
    </message>
    <message>
        <source>Invisible control characters in its texts were left out.</source>
        <translation>テキスト内の目に見えない制御文字を取り除きました。</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>Is its drive unplugged?</source>
        <translation>ドライブが外されていませんか？</translation>
    </message>
    <message>
        <source>It asks for too many variables: at most {most}.</source>
        <translation>変数が多すぎます。{most} 個以内にしてください。</translation>
    </message>
    <message>
        <source>It begins with two beginning-of-text tokens; most models answer worse then.</source>
        <translation>文頭トークンが 2 つあります。多くのモデルでは回答の質が下がります。</translation>
    </message>
    <message>
        <source>It came without a hash, so there is nothing to compare it with. From now on a check will tell whether anything has changed.</source>
        <translation>ハッシュが付いていないため、比較できるものがありません。今後の検証では、変更の有無が分かります。</translation>
    </message>
    <message>
        <source>It can be read when you look at the model's files.</source>
        <translation>モデルのファイルを確認すると読めるようになります。</translation>
    </message>
    <message>
        <source>It cannot be a chat: it is larger than 128 MB.</source>
        <translation>チャットではありません: 128 MB を超えています。</translation>
    </message>
    <message>
        <source>It cannot be a chat: {error}.</source>
        <translation>チャットではありません: {error}。</translation>
    </message>
    <message>
        <source>It cannot be read further: {reason}.</source>
        <translation>これ以上読み取れません: {reason}。</translation>
    </message>
    <message numerus="yes">
        <source>It comes in %n files, which are downloaded together.</source>
        <extracomment>For one: It comes in %n file.</extracomment>
        <translation>
            <numerusform>%n 個のファイルに分かれており、まとめてダウンロードされます。</numerusform>
        </translation>
    </message>
    <message>
        <source>It did not answer in {seconds} seconds, so it stays off.</source>
        <translation>{seconds} 秒以内に応答がなかったため、オフのままにします。</translation>
    </message>
    <message>
        <source>It did not stop by itself, so its engine was ended.</source>
        <translation>自動的に停止しなかったため、エンジンを終了させました。</translation>
    </message>
    <message>
        <source>It did not work.</source>
        <translation>うまくいきませんでした。</translation>
    </message>
    <message>
        <source>It differs from the one that is here, and came in beside it.</source>
        <translation>すでにあるものと異なるため、別のチャットとして読み込みました。</translation>
    </message>
    <message>
        <source>It does something on certain days or at certain times only.</source>
        <translation>特定の日や時刻にだけ動作する部分があります。</translation>
    </message>
    <message>
        <source>It does something when “{word}” is said.</source>
        <translation>「{word}」と言われたときに動作する部分があります。</translation>
    </message>
    <message>
        <source>It finds nothing on this computer that it could use. Is there a graphics card of its kind, with its driver?</source>
        <translation>このコンピューターには、これで使えるものがありません。対応するグラフィックカードとドライバーはありますか？</translation>
    </message>
    <message>
        <source>It goes on, and your chats are safe. You can look at what is known of it.</source>
        <translation>動作は続いており、チャットは安全です。分かっていることを確認できます。</translation>
    </message>
    <message>
        <source>It has more than {most} messages.</source>
        <translation>メッセージが {most} 件を超えています。</translation>
    </message>
    <message>
        <source>It has no version or no messages.</source>
        <translation>バージョンまたはメッセージがありません。</translation>
    </message>
    <message>
        <source>It hides whose page it is behind a name (…@{host}), so it is not opened.</source>
        <translation>名前（…@{host}）の後ろに実際のサイトを隠しているため、開きません。</translation>
    </message>
    <message>
        <source>It is a base model, which goes on with a text and was not trained to chat: it gets your words as they are (“{template}”).</source>
        <translation>これはベースモデルです。文章の続きを書くもので、チャット用には学習されていません。入力した文がそのまま渡されます（「{template}」）。</translation>
    </message>
    <message>
        <source>It is checked with the hub, kept in your keyring, and sent to the hub’s own host only.</source>
        <translation>ハブで確認してキーリングに保存し、ハブ自身のホストにのみ送信します。</translation>
    </message>
    <message>
        <source>It is here and is what the makers signed: {path}</source>
        <translation>届いており、作成者が署名したものと一致します: {path}</translation>
    </message>
    <message>
        <source>It is in {file}, as it is shown above. Nothing was sent.</source>
        <translation>上に表示したとおり {file} に保存しました。何も送信していません。</translation>
    </message>
    <message>
        <source>It is kept as {kind} instead of {asked}.</source>
        <translation>{asked} の代わりに {kind} で保持します。</translation>
    </message>
    <message>
        <source>It is kept in the system's keyring, and stays valid until you revoke it at the hub.</source>
        <translation>システムのキーリングに保存されています。ハブで取り消すまで有効です。</translation>
    </message>
    <message>
        <source>It is longer: the rest is on the model's page.</source>
        <translation>続きがあります。残りはモデルのページでお読みください。</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>It is no chat of GPT4All.</source>
        <translation>GPT4All のチャットではありません。</translation>
    </message>
    <message>
        <source>It is not as it should be ({error}).</source>
        <translation>形式が正しくありません（{error}）。</translation>
    </message>
    <message>
        <source>It is not encrypted (http): whoever is on the way can read and change it, so it is not opened.</source>
        <translation>暗号化されていないため (http)、経路上で読み取りや改変ができます。そのため開きません。</translation>
    </message>
    <message>
        <source>It is not known where {name} came from, so nothing can be compared.</source>
        <translation>{name} の入手元が分からないため、比較できません。</translation>
    </message>
    <message>
        <source>It is not signed by anybody that LocalChat knows: its hashes find damage, not whoever made it.</source>
        <translation>LocalChat が知る誰の署名もありません。ハッシュで破損は分かりますが、作成者は分かりません。</translation>
    </message>
    <message>
        <source>It is not signed by the makers of LocalChat. Damage would be found; whether to trust whoever gave it to you is yours to say.</source>
        <translation>LocalChat の作成者は署名していません。破損は検出できますが、渡した人を信頼するかどうかはあなたが決めてください。</translation>
    </message>
    <message>
        <source>It is not what was signed: it was changed on its way. Do not use it; get it again.</source>
        <translation>署名されたものと異なります。途中で変更されています。使用せず、入手し直してください。</translation>
    </message>
    <message>
        <source>It is of another build of the engine, or cannot be loaded.</source>
        <translation>別のビルドのエンジン用であるか、読み込めません。</translation>
    </message>
    <message>
        <source>It is of version {version} of GPT4All's format; known are 1 to {newest}.</source>
        <translation>GPT4All 形式のバージョン {version} です。対応しているのは 1 から {newest} までです。</translation>
    </message>
    <message>
        <source>It is only taken from the list; its file stays:
{path}</source>
        <translation>一覧から外すだけで、ファイルは残ります:
{path}</translation>
    </message>
    <message>
        <source>It is signed by the makers of LocalChat.</source>
        <translation>LocalChat の作成者が署名しています。</translation>
    </message>
    <message>
        <source>It is signed with the key {name}.</source>
        <translation>鍵 {name} で署名されています。</translation>
    </message>
    <message>
        <source>It leads to a bare number, or to a device in your own network, not to a page with a name.</source>
        <translation>名前のあるページではなく、番号だけのアドレスか、自分のネットワーク内の機器につながります。</translation>
    </message>
    <message>
        <source>It lies in {path}.</source>
        <translation>場所: {path}。</translation>
    </message>
    <message>
        <source>It moves; only its first picture is taken.</source>
        <translation>動画像のため、最初の 1 枚だけを使います。</translation>
    </message>
    <message>
        <source>It names an address: {address}</source>
        <translation>アドレスが書かれています: {address}</translation>
    </message>
    <message>
        <source>It needs {need}, and this computer has {total}.</source>
        <translation>{need} 必要ですが、このコンピューターは {total} です。</translation>
    </message>
    <message>
        <source>It opens the chats without the passphrase, so the passphrase is asked for first.</source>
        <translation>回復コードはパスフレーズなしでチャットを開けるため、先にパスフレーズを尋ねます。</translation>
    </message>
    <message>
        <source>It opens your chats and their backups when the key is lost, the keyring changes, or the passphrase is forgotten; on any computer. Write it down or put it into your password manager. Whoever has it and your files can read your chats.</source>
        <translation>鍵を失ったとき、キーリングが変わったとき、パスフレーズを忘れたときに、どのコンピューターでもチャットとバックアップを開けます。書き留めるか、パスワードマネージャーに保存してください。これとファイルを持つ人は、チャットを読むことができます。</translation>
    </message>
    <message>
        <source>It opens your chats from then on, and the lock. Four or five words that do not belong together are good. The recovery code opens the chats if you forget it.</source>
        <translation>以後、チャットとロックはこれで開きます。互いに関係のない 4、5 個の語がよいでしょう。忘れた場合は回復コードでチャットを開けます。</translation>
    </message>
    <message>
        <source>It was cancelled elsewhere.</source>
        <translation>ほかの場所で中止されました。</translation>
    </message>
    <message>
        <source>It was not tried yet.</source>
        <translation>まだ試していません。</translation>
    </message>
    <message>
        <source>It was not tried yet: localchat pack probe</source>
        <translation>まだ試していません: localchat pack probe</translation>
    </message>
    <message>
        <source>It was signed with another key than the one that LocalChat believes, {name}. Do not use it.</source>
        <translation>LocalChat が信頼する鍵 {name} とは別の鍵で署名されています。使用しないでください。</translation>
    </message>
    <message>
        <source>It was switched off when an engine with it did not work. {why} Try it again to have it back.</source>
        <translation>これを使ったエンジンが動作しなかったため、オフにしました。{why} 元に戻すには、もう一度試してください。</translation>
    </message>
    <message>
        <source>It was written by a newer version of LocalChat.</source>
        <translation>新しいバージョンの LocalChat で書かれています。</translation>
    </message>
    <message>
        <source>It writes {mark}, which this model does not know as a mark: it was made for another.</source>
        <translation>{mark} を書き出しますが、このモデルは目印として認識しません。別のモデル用のテンプレートです。</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>イタリア語</translation>
    </message>
    <message>
        <source>Its chats are in the trash.</source>
        <translation>読み込んだチャットはゴミ箱にあります。</translation>
    </message>
    <message>
        <source>Its file also brings: {names}</source>
        <translation>ファイルにはほかにも付属しています: {names}</translation>
    </message>
    <message>
        <source>Its icon opens it again; “Quit LocalChat” in its menu ends it.</source>
        <translation>アイコンから再び開けます。終了するには、メニューの「LocalChat を終了」を選びます。</translation>
    </message>
    <message>
        <source>Its memory is free then; the next message loads it again.</source>
        <translation>メモリが空きます。次のメッセージで再び読み込みます。</translation>
    </message>
    <message>
        <source>Its model “{name}” is not on this computer; the chat keeps its own.</source>
        <translation>モデル「{name}」がこのコンピューターにないため、チャットのモデルをそのまま使います。</translation>
    </message>
    <message>
        <source>Its name is written with letters of another script ({letters}), which can look like those of a page that you know.</source>
        <translation>名前に別の文字体系の文字（{letters}）が含まれ、よく知るページの文字に似て見えることがあります。</translation>
    </message>
    <message>
        <source>Its preset “{name}” is not here; the chat keeps its own.</source>
        <translation>プリセット「{name}」がここにないため、チャットのプリセットをそのまま使います。</translation>
    </message>
    <message>
        <source>Its texts are too long together: at most {most} characters, not {count}.</source>
        <translation>テキストの合計が長すぎます。{count} 文字ありますが、{most} 文字以内にしてください。</translation>
    </message>
    <message>
        <source>Its vocabulary has no marks of a chat, so it is most likely a base model, which goes on with a text: it gets your words as they are (“{template}”).</source>
        <translation>語彙にチャットの目印がないため、文章の続きを書くベースモデルと思われます。入力した文がそのまま渡されます（「{template}」）。</translation>
    </message>
    <message>
        <source>JSON Lines, for training</source>
        <translation>JSON Lines（学習用）</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>JSON Schema</translation>
    </message>
    <message>
        <source>JSON, complete</source>
        <translation>JSON（完全）</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Jump to the end</source>
        <translation>最後に移動</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>下書きとして残す</translation>
    </message>
    <message>
        <source>Keep it aside and go on</source>
        <translation>別に保管して続ける</translation>
    </message>
    <message>
        <source>Keeps the likeliest words that add up to this.</source>
        <translation>確率の高い順に、合計がこの値になるまでの語を残します。</translation>
    </message>
    <message>
        <source>Keeps the new words without having them answered</source>
        <translation>新しい文面を保存し、回答は生成しません</translation>
    </message>
    <message>
        <source>Keeps the surprise level; replaces top-k, top-p and the like.</source>
        <translation>意外さの度合いを一定に保ちます。top-k、top-p などの代わりになります。</translation>
    </message>
    <message>
        <source>Keeps with each answer how likely its words were, and which others there were.</source>
        <translation>各語の確率とほかの候補を、回答とともに保存します。</translation>
    </message>
    <message>
        <source>Keeps words that are about as surprising as usual. 1 is off.</source>
        <translation>意外さが平均的な語を残します。1 で無効。</translation>
    </message>
    <message>
        <source>Keeps words within so many deviations of the best. 0 is off.</source>
        <translation>最有力候補から標準偏差のこの倍数以内の語を残します。0 で無効。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keys for a quick question</source>
        <translation>クイック質問のキー</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Knows much and follows instructions well; for computers with 24 GB and more.</source>
        <translation>知識が豊富で、指示によく従います。24 GB 以上のコンピューター向け。</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韓国語</translation>
    </message>
    <message>
        <source>LFM2 1.2B, trained on nearly three times the text and with reinforcement learning.</source>
        <translation>LFM2 1.2B を、3 倍近いテキストと強化学習で学習。</translation>
    </message>
    <message>
        <source>LLaMA 2 → TinyLlama: Llama 2's architecture and tokenizer in a small size, trained on far more text than was thought useful for it.</source>
        <translation>LLaMA 2 → TinyLlama: Llama 2 のアーキテクチャとトークナイザーを小さなサイズにし、有用と考えられていた量をはるかに超えるテキストで学習したものです。</translation>
    </message>
    <message>
        <source>LLaMA 2's architecture → TinyLlama 1.1B, tuned for chat.</source>
        <translation>LLaMA 2 のアーキテクチャ → TinyLlama 1.1B。チャット用に調整。</translation>
    </message>
    <message>
        <source>LLaMA → Llama 2 7B, tuned for chat with human feedback.</source>
        <translation>LLaMA → Llama 2 7B。人間のフィードバックでチャット用に調整。</translation>
    </message>
    <message>
        <source>LLaMA → Llama 2 → Llama 3 → Llama 3.1 8B, tuned for chat.</source>
        <translation>LLaMA → Llama 2 → Llama 3 → Llama 3.1 8B。チャット用に調整。</translation>
    </message>
    <message>
        <source>LLaMA → Llama 3 → Llama 3.3 70B, tuned for chat.</source>
        <translation>LLaMA → Llama 3 → Llama 3.3 70B。チャット用に調整。</translation>
    </message>
    <message>
        <source>LLaMA → OpenLLaMA 7B v2, tuned by VMware to follow instructions.</source>
        <translation>LLaMA → OpenLLaMA 7B v2。VMware が指示に従うよう調整。</translation>
    </message>
    <message>
        <source>LLaMA → OpenLLaMA: an open reproduction with LLaMA's architecture and recipe, trained from scratch on open data. The first version used RedPajama's data, the second RefinedWeb, StarCoder's code and parts of RedPajama.</source>
        <translation>LLaMA → OpenLLaMA: LLaMA のアーキテクチャと学習方法を、オープンデータで一から学習して再現したものです。最初の版は RedPajama のデータを、2 番目の版は RefinedWeb、StarCoder のコード、RedPajama の一部を使いました。</translation>
    </message>
    <message>
        <source>LLaMA's architecture → SmolLM → SmolLM2 1.7B, tuned to follow instructions.</source>
        <translation>LLaMA のアーキテクチャ → SmolLM → SmolLM2 1.7B。指示に従うよう調整。</translation>
    </message>
    <message>
        <source>LLaMA's architecture → SmolLM → SmolLM2 135M, tuned to follow instructions.</source>
        <translation>LLaMA のアーキテクチャ → SmolLM → SmolLM2 135M。指示に従うよう調整。</translation>
    </message>
    <message>
        <source>LLaMA's architecture → SmolLM → SmolLM2 360M, tuned to follow instructions.</source>
        <translation>LLaMA のアーキテクチャ → SmolLM → SmolLM2 360M。指示に従うよう調整。</translation>
    </message>
    <message>
        <source>LLaMA's design with grouped-query attention: several heads share their keys and values, so that context takes less memory. Mixtral made mixtures of experts common: of eight feed-forward blocks each token uses two.</source>
        <translation>LLaMA の設計に Grouped-Query Attention を加えたものです。複数のヘッドがキーと値を共有するため、コンテキストのメモリが少なくて済みます。Mixtral は混合エキスパート (MoE) を普及させました。8 つのフィードフォワードブロックのうち、各トークンが 2 つを使います。</translation>
    </message>
    <message>
        <source>Landlock failed</source>
        <translation>Landlock が失敗しました</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Large and strong at instructions, code and mathematics; needs a workstation.</source>
        <translation>大型で、指示、コード、数学に強いモデル。ワークステーションが必要です。</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>大きい順</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Layers that a graphics card holds, where there is one.</source>
        <translation>グラフィックカードがある場合に、そこへ載せる層の数。</translation>
    </message>
    <message>
        <source>Leave out the oldest</source>
        <translation>古いものから省く</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>省略したもの</translation>
    </message>
    <message numerus="yes">
        <source>Left out of its example talks: %n parts without a question or an answer.</source>
        <extracomment>For one: Left out of its example talks: %n part without a question or an answer.</extracomment>
        <translation>
            <numerusform>会話例のうち省略: 質問または回答のない部分 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as it means nothing here: {names}.</source>
        <translation>ここでは意味を持たないため省略: {names}。</translation>
    </message>
    <message>
        <source>Left out, as it means nothing here: {words}.</source>
        <translation>ここでは意味を持たないため省略: {words}。</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n more</source>
        <translation>
            <numerusform>除外: ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n other opening messages.</source>
        <extracomment>For one: Left out: %n other opening message.</extracomment>
        <translation>
            <numerusform>省略: ほかの最初のメッセージ %n 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: the character's book with %n entries.</source>
        <extracomment>For one: Left out: the character's book with %n entry.</extracomment>
        <translation>
            <numerusform>省略: キャラクターブックの項目 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>省略: {names}。</translation>
    </message>
    <message>
        <source>Left out: {what}</source>
        <translation>除外: {what}</translation>
    </message>
    <message>
        <source>Length of context</source>
        <translation>コンテキストの長さ</translation>
    </message>
    <message>
        <source>Less memory for long contexts, and as fast or faster. Auto leaves it out only where a graphics card cannot.</source>
        <translation>長いコンテキストでメモリが少なくて済み、速さは同じかそれ以上です。「自動」で使わないのは、グラフィックカードが対応しない場合だけです。</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Let go of an idle model</source>
        <translation>使っていないモデルを解放</translation>
    </message>
    <message>
        <source>Library: folders, duplicates, rescan</source>
        <translation>ライブラリ: フォルダー、重複、再スキャン</translation>
    </message>
    <message>
        <source>Library…</source>
        <translation>ライブラリ…</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>ライト表示</translation>
    </message>
    <message>
        <source>Light, dark, or as the system says.</source>
        <translation>ライト、ダーク、またはシステムに合わせる。</translation>
    </message>
    <message>
        <source>Light, free and widely supported; the base of countless fine-tuned models.</source>
        <translation>軽量で自由に使え、広く対応されています。数多くのファインチューニングモデルの土台です。</translation>
    </message>
    <message>
        <source>Line {line} is damaged: it is no JSON.</source>
        <translation>{line} 行目が破損しています: JSON ではありません。</translation>
    </message>
    <message>
        <source>Line {line} is longer than 64 MB.</source>
        <translation>{line} 行目が 64 MB を超えています。</translation>
    </message>
    <message>
        <source>Line {line} is nested too deeply.</source>
        <translation>{line} 行目の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>Line {line} of the template: {message}.</source>
        <translation>テンプレートの {line} 行目: {message}。</translation>
    </message>
    <message>
        <source>Line {place} is an answer without a question.</source>
        <translation>{place} 行目は、質問のない回答です。</translation>
    </message>
    <message>
        <source>Line {place} is no JSON ({error}).</source>
        <translation>{place} 行目は JSON ではありません（{error}）。</translation>
    </message>
    <message>
        <source>Line {place} is no pair. {how}</source>
        <translation>{place} 行目が組になっていません。{how}</translation>
    </message>
    <message>
        <source>Links open in the window, which needs a display.</source>
        <translation>リンクはウィンドウで開きます。画面が必要です。</translation>
    </message>
    <message>
        <source>Liquid AI's own line: ten layers of short convolutions and six of attention.</source>
        <translation>Liquid AI 独自の系列: 短い畳み込みの 10 層とアテンションの 6 層。</translation>
    </message>
    <message>
        <source>Lists the models of LM Studio, Jan, Ollama and others where they are; they are never changed.</source>
        <translation>LM Studio、Jan、Ollama などのモデルを元の場所のまま一覧に表示します。変更は一切しません。</translation>
    </message>
    <message>
        <source>Llama 2 licence</source>
        <translation>Llama 2 ライセンス</translation>
    </message>
    <message>
        <source>Llama 3 licence</source>
        <translation>Llama 3 ライセンス</translation>
    </message>
    <message>
        <source>Llama 3.1 8B, pruned to 1B and taught by the larger models (distillation).</source>
        <translation>Llama 3.1 8B を 1B に枝刈りし、より大きなモデルから学習（蒸留）。</translation>
    </message>
    <message>
        <source>Llama 3.1 8B, pruned to 3B and taught by the larger models (distillation).</source>
        <translation>Llama 3.1 8B を 3B に枝刈りし、より大きなモデルから学習（蒸留）。</translation>
    </message>
    <message>
        <source>Llama 3.1 licence</source>
        <translation>Llama 3.1 ライセンス</translation>
    </message>
    <message>
        <source>Llama 3.2 licence</source>
        <translation>Llama 3.2 ライセンス</translation>
    </message>
    <message>
        <source>Llama 3.3 licence</source>
        <translation>Llama 3.3 ライセンス</translation>
    </message>
    <message>
        <source>Llama 4 licence</source>
        <translation>Llama 4 ライセンス</translation>
    </message>
    <message>
        <source>LoRA adapters</source>
        <translation>LoRA アダプター</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>Loading the model …</source>
        <translation>モデルを読み込み中…</translation>
    </message>
    <message>
        <source>Loading the model … {percent} %</source>
        <translation>モデルを読み込み中… {percent}%</translation>
    </message>
    <message>
        <source>Loading the model … {share} %</source>
        <translation>モデルを読み込み中… {share}%</translation>
    </message>
    <message>
        <source>Loading was stopped.</source>
        <translation>読み込みを停止しました。</translation>
    </message>
    <message>
        <source>LocalChat does not know the licence “{licence}”; read it on the model's page.</source>
        <translation>ライセンス「{licence}」に関する情報が LocalChat にありません。モデルのページでお読みください。</translation>
    </message>
    <message>
        <source>LocalChat does not know the system calls of this processor</source>
        <translation>LocalChat はこのプロセッサのシステムコールに対応していません</translation>
    </message>
    <message>
        <source>LocalChat ended unexpectedly the last time</source>
        <translation>LocalChat は前回、予期せず終了しました</translation>
    </message>
    <message>
        <source>LocalChat exports (*.localchat);;All files (*)</source>
        <translation>LocalChat のエクスポート (*.localchat);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>LocalChat is offline: this goes on when you allow connections again.</source>
        <translation>LocalChat はオフラインです。接続を許可すると再開します。</translation>
    </message>
    <message>
        <source>LocalChat is offline: you switched connections off.</source>
        <translation>LocalChat はオフラインです。接続がオフに設定されています。</translation>
    </message>
    <message>
        <source>LocalChat is open, and a backup takes the place of chats that are closed. Close it first.</source>
        <translation>LocalChat が開いています。バックアップは閉じているチャットと入れ替えます。先に閉じてください。</translation>
    </message>
    <message>
        <source>LocalChat is still here</source>
        <translation>LocalChat は動作を続けています</translation>
    </message>
    <message>
        <source>LocalChat itself</source>
        <translation>LocalChat 本体</translation>
    </message>
    <message>
        <source>LocalChat itself came along.</source>
        <translation>LocalChat 本体も含まれていました。</translation>
    </message>
    <message>
        <source>LocalChat itself: {path}</source>
        <translation>LocalChat 本体: {path}</translation>
    </message>
    <message>
        <source>LocalChat knows no cage for this system, so the engine has all rights of your account.</source>
        <translation>LocalChat はこのシステムのサンドボックスに対応していないため、エンジンはアカウントのすべての権限を持ちます。</translation>
    </message>
    <message>
        <source>LocalChat knows no cage for this system, so the hub's process has all rights of your account.</source>
        <translation>LocalChat はこのシステムのサンドボックスに対応していないため、ハブのプロセスはアカウントのすべての権限を持ちます。</translation>
    </message>
    <message>
        <source>LocalChat knows no cage for this system, so the reader has all rights of your account.</source>
        <translation>LocalChat はこのシステムのサンドボックスに対応していないため、読み取りプロセスはアカウントのすべての権限を持ちます。</translation>
    </message>
    <message>
        <source>LocalChat knows no key with which this could have been signed.</source>
        <translation>LocalChat は、これに署名し得る鍵を知りません。</translation>
    </message>
    <message>
        <source>LocalChat opens links to models only: localchat://model/OWNER/NAME.</source>
        <translation>LocalChat が開くのはモデルへのリンクだけです: localchat://model/OWNER/NAME。</translation>
    </message>
    <message>
        <source>LocalChat was started with --offline and opens no connection.</source>
        <translation>LocalChat は --offline で起動されており、接続を開きません。</translation>
    </message>
    <message>
        <source>LocalChat was started with --offline and stays so until it ends.</source>
        <translation>LocalChat は --offline 付きで起動されました。終了するまでオフラインのままです。</translation>
    </message>
    <message>
        <source>LocalChat {version} is installed in {folder}.</source>
        <translation>LocalChat {version} を {folder} にインストールしました。</translation>
    </message>
    <message>
        <source>LocalChat {version} is the newest.</source>
        <translation>LocalChat {version} が最新です。</translation>
    </message>
    <message>
        <source>LocalChat {version} of {day}</source>
        <translation>LocalChat {version}（{day}）</translation>
    </message>
    <message>
        <source>LocalChat {version} of {day} is there.</source>
        <translation>LocalChat {version}（{day}）があります。</translation>
    </message>
    <message>
        <source>LocalChat {version}: connections, as of {day}</source>
        <translation>LocalChat {version}: 接続、{day} 現在</translation>
    </message>
    <message>
        <source>LocalChat's window is open. Close it, and try again.</source>
        <translation>LocalChat のウィンドウが開いています。閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>自動でロック</translation>
    </message>
    <message>
        <source>Lock in memory</source>
        <translation>メモリに固定</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>今すぐロック</translation>
    </message>
    <message>
        <source>Lock the chats</source>
        <translation>チャットをロック</translation>
    </message>
    <message>
        <source>Lock the chats now</source>
        <translation>今すぐチャットをロック</translation>
    </message>
    <message>
        <source>Lock with the computer</source>
        <translation>コンピューターと同時にロック</translation>
    </message>
    <message>
        <source>Locking …</source>
        <translation>ロック中 …</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Look at a report of a problem</source>
        <translation>問題の報告を見る</translation>
    </message>
    <message>
        <source>Look at its files</source>
        <translation>ファイルを確認</translation>
    </message>
    <message>
        <source>Look at its text before you trust the answers.</source>
        <translation>回答を信頼する前に、内容を確認してください。</translation>
    </message>
    <message>
        <source>Look at its tokens…</source>
        <translation>トークンを調べる…</translation>
    </message>
    <message>
        <source>Look at tokens</source>
        <translation>トークンを調べる</translation>
    </message>
    <message>
        <source>Look at {path} no longer</source>
        <translation>{path} の表示をやめる</translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation>新しいバージョンを確認</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>検索する</translation>
    </message>
    <message>
        <source>Look whether a model fits</source>
        <translation>モデルが収まるか調べる</translation>
    </message>
    <message>
        <source>Looking at picture {place} of {total} …</source>
        <translation>画像を認識中… {place}/{total}</translation>
    </message>
    <message>
        <source>Looking at the picture …</source>
        <translation>画像を認識中…</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>このコンピューターを調べています…</translation>
    </message>
    <message>
        <source>Looking for a newer version</source>
        <translation>新しいバージョンの確認</translation>
    </message>
    <message>
        <source>Looking for more…</source>
        <translation>さらに検索中…</translation>
    </message>
    <message>
        <source>Looking for “{text}”…</source>
        <translation>「{text}」を検索中…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Looks for bugs first, then for what is hard to read; shows the fix.</source>
        <translation>まず不具合を、次に読みにくい箇所を探し、修正例を示します。</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>見る…</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>負け</translation>
    </message>
    <message>
        <source>Low integrity was refused, so the engine could write files.</source>
        <translation>低い整合性レベルが拒否されたため、エンジンがファイルに書き込めます。</translation>
    </message>
    <message>
        <source>Low integrity was refused, so the reader could write files.</source>
        <translation>低い整合性レベルが拒否されたため、読み取りプロセスがファイルに書き込めます。</translation>
    </message>
    <message>
        <source>Low is steady, high is inventive. At 0 always the likeliest word.</source>
        <translation>低いと安定し、高いと創造的になります。0 では常に最も確率の高い語を選びます。</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Made by a newer LocalChat</source>
        <translation>新しいバージョンの LocalChat で作成されています</translation>
    </message>
    <message>
        <source>Made for answers from documents with citations, for tools, and for many languages.</source>
        <translation>文書に基づく引用付きの回答、ツール、多言語のために作られています。</translation>
    </message>
    <message>
        <source>Made from {base}.</source>
        <translation>{base} を元に作成。</translation>
    </message>
    <message>
        <source>Make a bundle</source>
        <translation>バンドルを作成</translation>
    </message>
    <message>
        <source>Make a bundle…</source>
        <translation>バンドルを作成…</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>トークンを作成</translation>
    </message>
    <message>
        <source>Make room for others</source>
        <translation>ほかのアプリに譲る</translation>
    </message>
    <message>
        <source>Makers measure in different ways, with and without thinking: read small differences with care. A benchmark’s head says what it asks for.</source>
        <translation>測定方法は作成者ごとに異なり、思考の有無も違います。わずかな差は慎重に見てください。ベンチマークの見出しで、何を問うものかを確認できます。</translation>
    </message>
    <message>
        <source>Makes three sober points out of an article, with what is not said in it.</source>
        <translation>記事から冷静な要点を 3 つにまとめ、書かれていないことも示します。</translation>
    </message>
    <message>
        <source>Making a backup …</source>
        <translation>バックアップを作成中 …</translation>
    </message>
    <message>
        <source>Map of this chat</source>
        <translation>このチャットのマップ</translation>
    </message>
    <message>
        <source>Map of this chat…</source>
        <translation>このチャットのマップ…</translation>
    </message>
    <message>
        <source>Map of {count} messages. Arrows move, Enter jumps.</source>
        <translation>{count} 件のメッセージのマップ。矢印キーで移動し、Enter でその場所へ移動します。</translation>
    </message>
    <message>
        <source>Map the file</source>
        <translation>ファイルをマップ</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marks of the template</source>
        <translation>テンプレートの記号</translation>
    </message>
    <message>
        <source>Maximum tokens</source>
        <translation>最大トークン数</translation>
    </message>
    <message>
        <source>Measured here: needs {size} at {count} tokens of context:</source>
        <translation>ここでの実測: コンテキスト {count} トークンで {size} 必要:</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Memory at {tokens} tokens of context</source>
        <translation>コンテキスト {tokens} トークンでのメモリ</translation>
    </message>
    <message>
        <source>Memory is short, so the idle model was let go. The next message loads it again.</source>
        <translation>メモリが不足しているため、使っていないモデルを解放しました。次のメッセージで再び読み込みます。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Message {name}</source>
        <translation>{name} へのメッセージ</translation>
    </message>
    <message>
        <source>Message {place} of {total}, from you: {words}</source>
        <translation>メッセージ {place}/{total}、あなた: {words}</translation>
    </message>
    <message>
        <source>Message {place} of {total}, from {who}: {words}</source>
        <translation>メッセージ {place}/{total}、{who}: {words}</translation>
    </message>
    <message>
        <source>Message. Enter sends, Shift and Enter make a new line.</source>
        <translation>メッセージ。Enter で送信、Shift+Enter で改行します。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Messages followed one another in a ring; it was opened.</source>
        <translation>メッセージの順序が循環していたため、循環を解きました。</translation>
    </message>
    <message>
        <source>Messages that wait</source>
        <translation>待機中のメッセージ</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Metadata ({count})</source>
        <translation>メタデータ ({count})</translation>
    </message>
    <message>
        <source>Micro-batch</source>
        <translation>マイクロバッチ</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Ministral 3 8B with an eye for pictures, tuned to follow instructions.</source>
        <translation>画像認識を備えた Ministral 3 8B。指示に従うよう調整。</translation>
    </message>
    <message>
        <source>Mirostat</source>
        <translation>Mirostat</translation>
    </message>
    <message>
        <source>Mirostat rate (η)</source>
        <translation>Mirostat の学習率 (η)</translation>
    </message>
    <message>
        <source>Mirostat target (τ)</source>
        <translation>Mirostat の目標 (τ)</translation>
    </message>
    <message>
        <source>Mirror of the hub</source>
        <translation>ハブのミラー</translation>
    </message>
    <message>
        <source>Mistral 7B v0.3, with a larger vocabulary than before, tuned to follow instructions.</source>
        <translation>Mistral 7B v0.3。語彙を以前より増やし、指示に従うよう調整。</translation>
    </message>
    <message>
        <source>Mistral 7B → Mixtral 8x7B: eight experts in each layer, two of them for each token.</source>
        <translation>Mistral 7B → Mixtral 8x7B: 各層に 8 つのエキスパートがあり、トークンごとに 2 つを使用。</translation>
    </message>
    <message>
        <source>Mistral Nemo 12B, made with NVIDIA, tuned to follow instructions.</source>
        <translation>Mistral Nemo 12B。NVIDIA と共同開発し、指示に従うよう調整。</translation>
    </message>
    <message>
        <source>Mistral Small 3, 24B, tuned to follow instructions.</source>
        <translation>Mistral Small 3、24B。指示に従うよう調整。</translation>
    </message>
    <message>
        <source>Mistral non-production licence</source>
        <translation>Mistral 非商用ライセンス</translation>
    </message>
    <message>
        <source>Mistral research licence</source>
        <translation>Mistral 研究ライセンス</translation>
    </message>
    <message>
        <source>Mixture of experts: needs memory for 30B, but writes as quickly as 3B.</source>
        <translation>混合エキスパートモデル: 30B 分のメモリが必要ですが、3B 並みの速さで書きます。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model of new chats</source>
        <translation>新しいチャットのモデル</translation>
    </message>
    <message>
        <source>Model of {side}</source>
        <translation>{side} のモデル</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Models (*.gguf);;All files (*)</source>
        <translation>モデル (*.gguf);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Models and downloads</source>
        <translation>モデルとダウンロード</translation>
    </message>
    <message>
        <source>Models in these folders are listed. Nothing in the folders of others is changed.</source>
        <translation>これらのフォルダーにあるモデルを一覧に表示します。ほかのアプリのフォルダーの中身は一切変更しません。</translation>
    </message>
    <message>
        <source>Models of other apps</source>
        <translation>ほかのアプリのモデル</translation>
    </message>
    <message>
        <source>Models that were downloaded to {folder} stay there.</source>
        <translation>{folder} にダウンロードしたモデルはそこに残ります。</translation>
    </message>
    <message>
        <source>Models: {names}</source>
        <translation>モデル: {names}</translation>
    </message>
    <message>
        <source>Models: {names}.</source>
        <translation>モデル: {names}。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>More with personas</source>
        <translation>ペルソナのその他の操作</translation>
    </message>
    <message>
        <source>More with presets</source>
        <translation>プリセットのその他の操作</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>その他…</translation>
    </message>
    <message>
        <source>Most downloaded</source>
        <translation>ダウンロードの多い順</translation>
    </message>
    <message>
        <source>Most liked</source>
        <translation>いいねの多い順</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move into another folder…</source>
        <translation>別のフォルダーに移動…</translation>
    </message>
    <message>
        <source>Move the example down (Alt+Down)</source>
        <translation>例を下へ移動 (Alt+↓)</translation>
    </message>
    <message>
        <source>Move the example up (Alt+Up)</source>
        <translation>例を上へ移動 (Alt+↑)</translation>
    </message>
    <message>
        <source>Move the folder into</source>
        <translation>フォルダーの移動先</translation>
    </message>
    <message>
        <source>Move this chat to a folder</source>
        <translation>このチャットをフォルダーに移動</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>フォルダーに移動</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>移動しました。</translation>
    </message>
    <message numerus="yes">
        <source>Moves %n files, {size}, to the trash.</source>
        <extracomment>For one: Moves %n file, {size}, to the trash.</extracomment>
        <translation>
            <numerusform>%n 個のファイル ({size}) をゴミ箱に移動します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Much thinking for little memory; a good first model for a laptop.</source>
        <translation>少ないメモリで深く思考。ノート PC の最初のモデルに適しています。</translation>
    </message>
    <message>
        <source>My models</source>
        <translation>マイモデル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of a new tag</source>
        <translation>新しいタグの名前</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>フォルダーの名前</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>タグの名前</translation>
    </message>
    <message>
        <source>Name of the tag {name}</source>
        <translation>タグ {name} の名前</translation>
    </message>
    <message>
        <source>Name the chats by their numbers, or all with --all. See: localchat chats list</source>
        <translation>チャットを番号で指定するか、--all ですべてを指定してください。参照: localchat chats list</translation>
    </message>
    <message>
        <source>Needs a passphrase.</source>
        <translation>パスフレーズが必要です。</translation>
    </message>
    <message>
        <source>Needs {need}, this computer has {has}</source>
        <translation>{need} 必要（このコンピューターは {has}）</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>New chat (Ctrl+N)</source>
        <translation>新しいチャット (Ctrl+N)</translation>
    </message>
    <message>
        <source>New chats with this model begin with “{name}”.</source>
        <translation>このモデルの新しいチャットは「{name}」で始まります。</translation>
    </message>
    <message>
        <source>New chats with {model} begin with the usual preset.</source>
        <translation>{model} の新しいチャットは通常のプリセットで始まります。</translation>
    </message>
    <message>
        <source>New chats with {model} begin with “{preset}”.</source>
        <translation>{model} の新しいチャットは「{preset}」で始まります。</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>New folder in it…</source>
        <translation>中に新しいフォルダー…</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>新しいフォルダー…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新しいパスフレーズ</translation>
    </message>
    <message>
        <source>New passphrase of the file: </source>
        <translation>ファイルの新しいパスフレーズ: </translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>新しいパスフレーズ: </translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>新しいペルソナ</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新しいタグ</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>新しいタグ…</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>News summariser</source>
        <translation>ニュース要約</translation>
    </message>
    <message>
        <source>Next try in {time}.</source>
        <translation>次の試行まで {time}。</translation>
    </message>
    <message>
        <source>No agreement needed</source>
        <translation>同意不要</translation>
    </message>
    <message>
        <source>No browser can be opened from here. The address was copied.</source>
        <translation>ここからはブラウザーを開けません。アドレスをコピーしました。</translation>
    </message>
    <message>
        <source>No chats</source>
        <translation>チャットなし</translation>
    </message>
    <message>
        <source>No chats were found in it.</source>
        <translation>チャットは見つかりませんでした。</translation>
    </message>
    <message>
        <source>No chats yet. What you say is kept here, encrypted.</source>
        <translation>チャットはまだありません。会話は暗号化され、ここに保存されます。</translation>
    </message>
    <message>
        <source>No connection is like that.</source>
        <translation>該当する接続はありません。</translation>
    </message>
    <message>
        <source>No connection may be opened.</source>
        <translation>接続を開くことはできません。</translation>
    </message>
    <message>
        <source>No examples (zero-shot)</source>
        <translation>例なし (zero-shot)</translation>
    </message>
    <message>
        <source>No graphics card was found that this computer's driver offers.</source>
        <translation>このコンピューターのドライバーが提供するグラフィックカードが見つかりませんでした。</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>No model is called so.</source>
        <translation>その名前のモデルはありません。</translation>
    </message>
    <message>
        <source>No model is here twice.</source>
        <translation>重複しているモデルはありません。</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>モデルが読み込まれていません。</translation>
    </message>
    <message>
        <source>No other model on the shelf has these scores.</source>
        <translation>カタログに、これらのスコアを持つほかのモデルはありません。</translation>
    </message>
    <message>
        <source>No persona</source>
        <translation>ペルソナなし</translation>
    </message>
    <message>
        <source>No persona is used here.</source>
        <translation>このチャットではペルソナを使いません。</translation>
    </message>
    <message>
        <source>No sliding menus and no blinking cursor, whatever the system says.</source>
        <translation>システムの設定にかかわらず、メニューのスライドとカーソルの点滅をなくします。</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>ディスクに空きがありません</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ファイルまたはフォルダーがありません</translation>
    </message>
    <message>
        <source>No system keyring was found, so it is known only until LocalChat ends.</source>
        <translation>システムのキーリングが見つからないため、LocalChat が終了するまでのみ保持します。</translation>
    </message>
    <message>
        <source>No system keyring was found. Keep the recovery code that Settings shows.</source>
        <translation>システムのキーリングが見つかりませんでした。「設定」に表示される回復コードを保管してください。</translation>
    </message>
    <message>
        <source>No tags yet. Name one below, then put it on chats by their menu.</source>
        <translation>タグはまだありません。下で名前を付けて作成し、チャットのメニューから付けてください。</translation>
    </message>
    <message>
        <source>No two models are the same.</source>
        <translation>同じモデルはありません。</translation>
    </message>
    <message>
        <source>No vote</source>
        <translation>投票なし</translation>
    </message>
    <message>
        <source>No way led out.</source>
        <translation>脱出方法はありませんでした。</translation>
    </message>
    <message>
        <source>Nobody here knows who wrote this template.</source>
        <translation>このテンプレートを誰が書いたかは分かりません。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>None of its own: {name}</source>
        <translation>本来のものなし: {name}</translation>
    </message>
    <message>
        <source>None of the files of {repository} is this one any more.</source>
        <translation>{repository} のファイルの中に、これと同じものはもうありません。</translation>
    </message>
    <message>
        <source>None. One is needed for the lock, and keeps out who uses this computer as you.</source>
        <translation>なし。ロックに必要で、あなたとしてこのコンピューターを使う人を防ぎます。</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>Not a usable model file</source>
        <translation>使用できるモデルファイルではありません</translation>
    </message>
    <message>
        <source>Not allowed on this computer</source>
        <translation>このコンピューターでは許可されていません</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>メモリ不足です</translation>
    </message>
    <message>
        <source>Not enough space</source>
        <translation>空き容量が足りません</translation>
    </message>
    <message>
        <source>Not for commercial use: research and evaluation only, unless the maker agrees otherwise.</source>
        <translation>商用利用不可。作成者が別途同意しない限り、研究と評価にのみ利用できます。</translation>
    </message>
    <message>
        <source>Not for commercial use: research and private use only, and the maker must be named.</source>
        <translation>商用利用不可。研究および私的利用のみ可能で、作成者名の表示が必要です。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Not models whose makers ask you to agree to something first</source>
        <translation>事前に作成者への同意が必要なモデルを除く</translation>
    </message>
    <message>
        <source>Not on the shelf.</source>
        <translation>カタログにはありません。</translation>
    </message>
    <message>
        <source>Not saved: {why}</source>
        <translation>保存できませんでした: {why}</translation>
    </message>
    <message>
        <source>Not the passphrase</source>
        <translation>パスフレーズが違います</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Nothing can be read of {name}: it is no store of chats, it is damaged from its beginning on, or it is locked with another key.</source>
        <translation>{name} からは何も読み取れません。チャットの保管庫ではないか、先頭から破損しているか、別の鍵でロックされています。</translation>
    </message>
    <message>
        <source>Nothing can be saved here</source>
        <translation>ここには保存できません</translation>
    </message>
    <message>
        <source>Nothing can be saved in {home}: {reason}. Change its rights, or choose another folder with --home.</source>
        <translation>{home} には保存できません: {reason}。権限を変更するか、--home で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Nothing can be saved in {parent}: it may not be written. Change its rights, or choose another folder with --home.</source>
        <translation>{parent} には保存できません。書き込みが許可されていません。権限を変更するか、--home で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Nothing can be saved in {text}. Choose a folder that you may write to, by its whole path.</source>
        <translation>{text} には保存できません。書き込みできるフォルダーを、完全なパスで指定してください。</translation>
    </message>
    <message>
        <source>Nothing could be read of the damaged file, and there is no backup. It is kept as {name}, and a new store was begun.</source>
        <translation>破損したファイルからは何も読み取れず、バックアップもありません。ファイルは {name} として残し、新しい保管庫を始めました。</translation>
    </message>
    <message>
        <source>Nothing could be read of the damaged file, so the backup {backup} was opened. The damaged file is kept as {name}.</source>
        <translation>破損したファイルからは何も読み取れなかったため、バックアップ {backup} を開きました。破損したファイルは {name} として残してあります。</translation>
    </message>
    <message>
        <source>Nothing follows the person's words, so the model may go on writing them.</source>
        <translation>人の言葉の後に何もないため、モデルがその続きを書くことがあります。</translation>
    </message>
    <message>
        <source>Nothing has changed since {day}, when it was first checked here.</source>
        <translation>ここで最初に確認した {day} から変更はありません。</translation>
    </message>
    <message>
        <source>Nothing is being downloaded</source>
        <translation>ダウンロード中のものはありません</translation>
    </message>
    <message>
        <source>Nothing is forbidden.</source>
        <translation>禁止されているものはありません。</translation>
    </message>
    <message>
        <source>Nothing is known of how this answer came about. Turn on “Look at tokens” in Settings, and have another answer.</source>
        <translation>この回答の成り立ちは記録されていません。「設定」で「トークンを調べる」をオンにして、別の回答を生成してください。</translation>
    </message>
    <message>
        <source>Nothing is looked for by itself. A click asks {host} for one small file that is the same for everybody; nothing about you or this computer is sent.</source>
        <translation>自動では何も確認しません。クリックすると、全員に同じ小さなファイルを {host} から取得します。あなたやこのコンピューターについては何も送りません。</translation>
    </message>
    <message>
        <source>Nothing marks the end of an answer in a longer chat, so the model may not find its end.</source>
        <translation>長いチャットでは回答の終わりを示すものがないため、モデルが終わりを見つけられないことがあります。</translation>
    </message>
    <message>
        <source>Nothing may be added to the engine.</source>
        <translation>エンジンには何も追加できません。</translation>
    </message>
    <message>
        <source>Nothing moves just now: open LocalChat, or type: localchat downloads resume ID</source>
        <translation>いまは何も動いていません。LocalChat を開くか、次を入力してください: localchat downloads resume ID</translation>
    </message>
    <message>
        <source>Nothing of them is on the screen or in memory.</source>
        <translation>その内容は画面にもメモリにもありません。</translation>
    </message>
    <message>
        <source>Nothing of this chat left this computer</source>
        <translation>このチャットの内容は一切このコンピューターの外に出ていません</translation>
    </message>
    <message>
        <source>Nothing of {name} fits this computer: the smallest, {quantisation}, needs {need} of memory, and this computer has {total}. To get it all the same: --quant {quantisation}</source>
        <translation>{name} でこのコンピューターに収まるものはありません。最小の {quantisation} に必要なメモリは {need}、このコンピューターのメモリは {total} です。それでも入手する場合: --quant {quantisation}</translation>
    </message>
    <message>
        <source>Nothing tells how it was trained to chat, so the roles are written as plain words (“{template}”).</source>
        <translation>チャットの学習方法を示す情報がないため、役割を普通の言葉で書きます（「{template}」）。</translation>
    </message>
    <message>
        <source>Nothing that you write here leaves this computer.</source>
        <translation>ここに書いた内容がこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>Nothing was compared yet.</source>
        <translation>まだ何も比較していません。</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>何も消去していません。</translation>
    </message>
    <message>
        <source>Nothing was erased. “localchat erase --everything” removes all chats, settings and downloaded models of {home}.</source>
        <translation>何も消去していません。「localchat erase --everything」で、{home} のチャット、設定、ダウンロードしたモデルをすべて削除します。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>何も見つかりませんでした。</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or fewer filters.</source>
        <translation>何も見つかりませんでした。語やフィルターを減らしてみてください。</translation>
    </message>
    <message>
        <source>Nothing was said in it.</source>
        <translation>発言がありません。</translation>
    </message>
    <message>
        <source>Nothing was saved, and nothing was sent. To save it: localchat report --to FILE</source>
        <translation>何も保存せず、何も送信していません。保存する: localchat report --to FILE</translation>
    </message>
    <message>
        <source>Now: {state}</source>
        <translation>現在: {state}</translation>
    </message>
    <message>
        <source>Number {place} has a message that is no text.</source>
        <translation>{place} 番目に、テキストではないメッセージがあります。</translation>
    </message>
    <message>
        <source>Number {place} is no pair: it needs a “user” and an “assistant” text.</source>
        <translation>{place} 番目が組になっていません。「user」と「assistant」のテキストが必要です。</translation>
    </message>
    <message>
        <source>OLMo → OLMo 2 7B, tuned with the open recipe Tülu 3.</source>
        <translation>OLMo → OLMo 2 7B。オープンな手法 Tülu 3 で調整。</translation>
    </message>
    <message numerus="yes">
        <source>Of models, only the guide and %n files that are named by their content may be loaded.</source>
        <extracomment>For one: Of models, only the guide and %n file that is named by its content may be loaded.</extracomment>
        <translation>
            <numerusform>読み込めるモデルは、ガイドと、内容で指定された %n 個のファイルだけです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of models, only the guide may be loaded.</source>
        <translation>読み込めるモデルはガイドだけです。</translation>
    </message>
    <message>
        <source>Of the window, from its next start on.</source>
        <translation>ウィンドウの言語。次回の起動から適用されます。</translation>
    </message>
    <message>
        <source>Off, and quiet: nothing is connected. Only a search or a download connects.</source>
        <translation>オフ。通信なし: 何も接続していません。接続するのは検索とダウンロードのときだけです。</translation>
    </message>
    <message>
        <source>Off. Asked {host} just now: {purpose}.</source>
        <translation>オフ。先ほど {host} に問い合わせました: {purpose}。</translation>
    </message>
    <message>
        <source>Off. Downloading from {host} now.</source>
        <translation>オフ。現在 {host} からダウンロード中です。</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Offline: no connection can be opened, whatever is asked for.</source>
        <translation>オフライン: 何を求めても接続は開けません。</translation>
    </message>
    <message>
        <source>Offline: no connection can be opened, whatever is clicked.</source>
        <translation>オフライン: 何をクリックしても接続は開きません。</translation>
    </message>
    <message>
        <source>On battery, so the idle model was let go. The next message loads it again.</source>
        <translation>バッテリー駆動中のため、使っていないモデルを解放しました。次のメッセージで再び読み込みます。</translation>
    </message>
    <message>
        <source>On is few-shot, off is zero-shot: the same prompt without examples.</source>
        <translation>オンは few-shot、オフは zero-shot（同じプロンプトで例なし）です。</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>On: no connection can be opened, whatever is clicked.</source>
        <translation>オン: 何をクリックしても接続は開きません。</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>もう一度: </translation>
    </message>
    <message>
        <source>One file for any browser, with formulas and coloured code. It prints well.</source>
        <translation>どのブラウザーでも開ける 1 つのファイル。数式と色付きのコードに対応し、きれいに印刷できます。</translation>
    </message>
    <message>
        <source>One file: {name}.</source>
        <translation>1 個のファイル: {name}。</translation>
    </message>
    <message>
        <source>One for each day that you chat; seven are kept. The last: {when}.</source>
        <translation>チャットした日ごとに 1 つ作成し、7 つを保管します。最新: {when}。</translation>
    </message>
    <message>
        <source>One for each day that you chat; seven are kept. There is none yet.</source>
        <translation>チャットした日ごとに 1 つ作成し、7 つを保管します。まだありません。</translation>
    </message>
    <message>
        <source>One is made for each day that you chat, and seven are kept; they are encrypted as your chats are. They lie on this disk: for a copy elsewhere, export everything.</source>
        <translation>チャットした日ごとに 1 つ作成し、7 つを保管します。チャットと同様に暗号化されています。このディスク上にあるため、別の場所にコピーするにはすべてをエクスポートしてください。</translation>
    </message>
    <message>
        <source>One line for each branch, in the usual format with “messages”.</source>
        <translation>分岐ごとに 1 行。「messages」を使う一般的な形式です。</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>少しお待ちください …</translation>
    </message>
    <message>
        <source>One process may connect, and it never sees a chat</source>
        <translation>接続できるのは 1 つのプロセスだけで、チャットは一切見えません</translation>
    </message>
    <message>
        <source>One prompt, two answers, one after the other, so that each has the whole computer. Nothing of it comes into your chats.</source>
        <translation>1 つのプロンプトに 2 つの回答。コンピューターの性能をすべて使えるよう、1 つずつ順に回答します。内容はチャットには入りません。</translation>
    </message>
    <message>
        <source>One token at a time, as in the book: -c 2048 -b 128 -n 1 -t 8.</source>
        <translation>書籍のとおり、1 トークンずつ: -c 2048 -b 128 -n 1 -t 8。</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Only a model under “My models” can get another template.</source>
        <translation>テンプレートを変更できるのは「マイモデル」にあるモデルだけです。</translation>
    </message>
    <message>
        <source>Only a search, a look at a model or a download connects.</source>
        <translation>接続するのは、検索、モデルの確認、ダウンロードだけです。</translation>
    </message>
    <message>
        <source>Only an answer can be continued.</source>
        <translation>続けられるのは回答だけです。</translation>
    </message>
    <message>
        <source>Only its first {count} letters were read, up to {end}.</source>
        <translation>最初の {count} 文字（{end}まで）のみ読み取りました。</translation>
    </message>
    <message>
        <source>Only its first {count} letters were read.</source>
        <translation>最初の {count} 文字のみ読み取りました。</translation>
    </message>
    <message>
        <source>Only its first {count} letters.</source>
        <translation>最初の {count} 文字のみ。</translation>
    </message>
    <message>
        <source>Only models that fit this computer</source>
        <translation>このコンピューターに収まるモデルのみ</translation>
    </message>
    <message>
        <source>Only models whose licence allows commercial use, perhaps on conditions</source>
        <translation>ライセンスが商用利用を認めるモデルのみ（条件付きを含む）</translation>
    </message>
    <message>
        <source>Only the guide is here yet: it knows this app and little else. Or add a file that you have.</source>
        <translation>今はガイドだけです。ガイドはこのアプリについて知っていますが、ほかのことはほとんど知りません。手元のファイルを追加することもできます。</translation>
    </message>
    <message>
        <source>Only this opens the file, and nothing helps if it is forgotten. Empty for a plain zip that anybody can read.</source>
        <translation>これでのみファイルを開けます。忘れると開く方法はありません。空の場合は、誰でも読める通常の zip になります。</translation>
    </message>
    <message>
        <source>Only when you click for it in Settings: one small file that is the same for everybody.</source>
        <translation>「設定」でクリックしたときだけ、全員に同じ小さなファイルを 1 つ取得します。</translation>
    </message>
    <message>
        <source>Only words likelier than this are left out.</source>
        <translation>これより確率の高い語だけを除外します。</translation>
    </message>
    <message>
        <source>Only {span} could be read: the rest is damaged.</source>
        <translation>{span}のみ読み取れました。残りは破損しています。</translation>
    </message>
    <message>
        <source>Only {span} were read: the rest takes too long.</source>
        <translation>{span}のみ読み取りました。残りは時間がかかりすぎるため省略しました。</translation>
    </message>
    <message>
        <source>Only {span}.</source>
        <translation>{span}のみ。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open Discover</source>
        <translation>「見つける」を開く</translation>
    </message>
    <message>
        <source>Open a locked export</source>
        <translation>ロックされたエクスポートを開く</translation>
    </message>
    <message>
        <source>Open a locked one…</source>
        <translation>ロックされたものを開く…</translation>
    </message>
    <message>
        <source>Open a model's page</source>
        <translation>モデルのページを開く</translation>
    </message>
    <message>
        <source>Open as chat</source>
        <translation>チャットとして開く</translation>
    </message>
    <message>
        <source>Open down to its training data, for who wants to know where answers come from; short context.</source>
        <translation>学習データまでオープン。回答がどこから来るのかを知りたい人向け。コンテキストは短めです。</translation>
    </message>
    <message>
        <source>Open in your browser:</source>
        <translation>ブラウザーで開く:</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>チャットを開く</translation>
    </message>
    <message>
        <source>Open the chats</source>
        <translation>チャットを開く</translation>
    </message>
    <message>
        <source>Open the licence page</source>
        <translation>ライセンスページを開く</translation>
    </message>
    <message>
        <source>OpenAI's open-weight mixtures of experts, trained to think with low, medium or high effort. They were published in four bits (MXFP4), so that the file of that kind is the original and not a smaller copy.</source>
        <translation>OpenAI がオープンウェイトで公開した混合エキスパートモデルで、低・中・高の深さで思考するよう学習されています。4 ビット (MXFP4) で公開されたため、この種類のファイルは縮小版ではなくオリジナルです。</translation>
    </message>
    <message>
        <source>OpenAI's own line: a mixture of 128 experts, four of them for each token.</source>
        <translation>OpenAI 独自の系列: 128 のエキスパートのうち、トークンごとに 4 つを使用。</translation>
    </message>
    <message>
        <source>OpenAI's own line: a mixture of 32 experts, four of them for each token.</source>
        <translation>OpenAI 独自の系列: 32 のエキスパートのうち、トークンごとに 4 つを使用。</translation>
    </message>
    <message>
        <source>Opening message</source>
        <translation>最初のメッセージ</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>開いています …</translation>
    </message>
    <message>
        <source>Opens no connection at all, whatever is clicked; what runs stops at once.</source>
        <translation>何をクリックしても接続を一切開きません。実行中の通信もすぐに停止します。</translation>
    </message>
    <message>
        <source>Opens the thinking</source>
        <translation>思考を開きます</translation>
    </message>
    <message>
        <source>Opens your chats when the key is lost. Write it down and keep it safe.</source>
        <translation>鍵を失ったときにチャットを開くためのコードです。書き留めて安全に保管してください。</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>許可されていない操作です</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Order of samplers</source>
        <translation>サンプラーの順序</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>入手元</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>オリジナル</translation>
    </message>
    <message>
        <source>Original precision</source>
        <translation>元の精度</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Other programs may not be served.</source>
        <translation>ほかのプログラムに提供することはできません。</translation>
    </message>
    <message>
        <source>Other tokens. Enter takes one, and answers on from there.</source>
        <translation>ほかのトークン。Enter で選び、そこから回答を続けます。</translation>
    </message>
    <message>
        <source>Out of all folders</source>
        <translation>すべてのフォルダーから出す</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pages for paper, and for handing on.</source>
        <translation>印刷や配布に適したページ。</translation>
    </message>
    <message>
        <source>Panel (Ctrl+.)</source>
        <translation>パネル (Ctrl+.)</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Part for images</source>
        <translation>画像用パーツ</translation>
    </message>
    <message>
        <source>Parts of LocalChat</source>
        <translation>LocalChat の部品</translation>
    </message>
    <message>
        <source>Parts that compute on a graphics card, from a file that the makers signed. Each is tried in a process of its own, and used only if it is right and faster than the processor.</source>
        <translation>作成者が署名したファイルから追加する、グラフィックカードで計算する部品です。それぞれ独立したプロセスで試し、正しく、プロセッサーより速い場合にだけ使います。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Passphrase of now: </source>
        <translation>現在のパスフレーズ: </translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>ファイルのパスフレーズ</translation>
    </message>
    <message>
        <source>Passphrase of the file: </source>
        <translation>ファイルのパスフレーズ: </translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>パスフレーズ: </translation>
    </message>
    <message>
        <source>Paste many examples</source>
        <translation>例をまとめて貼り付け</translation>
    </message>
    <message>
        <source>Paste many…</source>
        <translation>まとめて貼り付け…</translation>
    </message>
    <message>
        <source>Paste some code, and say in a line what it is meant to do.</source>
        <translation>コードを貼り付け、何をするものかを 1 行で教えてください。</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>貼り付けた画像</translation>
    </message>
    <message>
        <source>Path of a smaller model of the same family, which guesses ahead for this one.</source>
        <translation>このモデルの代わりに先読みする、同系統の小さなモデルのパス。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>すべて一時停止</translation>
    </message>
    <message>
        <source>Pause {title}</source>
        <translation>{title} を一時停止</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Paused at {percent} · Resume</source>
        <translation>{percent} で一時停止中 · 再開</translation>
    </message>
    <message>
        <source>Paused: {state}.</source>
        <translation>一時停止: {state}。</translation>
    </message>
    <message>
        <source>Paused: {state}. To go on: {command}</source>
        <translation>一時停止: {state}。再開する: {command}</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>アクセスが拒否されました</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>ペルシャ語</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>ペルソナ</translation>
    </message>
    <message>
        <source>Persona of {side}</source>
        <translation>{side} のペルソナ</translation>
    </message>
    <message>
        <source>Persona that is shown</source>
        <translation>表示するペルソナ</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>ペルソナ</translation>
    </message>
    <message>
        <source>Personas and character cards (*.json *.png);;All files (*)</source>
        <translation>ペルソナとキャラクターカード (*.json *.png);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Personas: {names}</source>
        <translation>ペルソナ: {names}</translation>
    </message>
    <message>
        <source>Personas: {names}.</source>
        <translation>ペルソナ: {names}。</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PageDown</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PageUp</translation>
    </message>
    <message>
        <source>Phi-3 mini → Phi-3.5 mini, with more languages and longer context.</source>
        <translation>Phi-3 mini → Phi-3.5 mini。対応言語を増やし、コンテキストを長くしたもの。</translation>
    </message>
    <message>
        <source>Phi-3 → Phi-4, trained to a large part on synthetic data.</source>
        <translation>Phi-3 → Phi-4。大部分を合成データで学習。</translation>
    </message>
    <message>
        <source>Phi-3.5 mini → Phi-4 mini, with a larger vocabulary and shared keys.</source>
        <translation>Phi-3.5 mini → Phi-4 mini。語彙を増やし、キーを共有。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Picture {name}</source>
        <translation>画像 {name}</translation>
    </message>
    <message>
        <source>Picture: {name} ({size} pixels, {amount})</source>
        <translation>画像: {name}（{size} ピクセル、{amount}）</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Pin or unpin this chat</source>
        <translation>このチャットをピン留め / 解除</translation>
    </message>
    <message>
        <source>Pin: keep it in mind when the context is full</source>
        <translation>ピン留め: コンテキストが満杯になっても残す</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め中</translation>
    </message>
    <message>
        <source>Pinned: stays in mind when the context is full.</source>
        <translation>ピン留め中: コンテキストが満杯になっても残ります。</translation>
    </message>
    <message>
        <source>Plain assistant</source>
        <translation>標準アシスタント</translation>
    </message>
    <message>
        <source>Please report this: SECURITY.md says how.</source>
        <translation>報告をお願いします。方法は SECURITY.md にあります。</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>ポーランド語</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>ポルトガル語</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>Prefers words of about this likelihood. Below 0 is off.</source>
        <translation>この程度の確率の語を優先します。0 未満で無効。</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>存在ペナルティ</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Preset of new chats</source>
        <translation>新しいチャットのプリセット</translation>
    </message>
    <message>
        <source>Preset of {side}</source>
        <translation>{side} のプリセット</translation>
    </message>
    <message>
        <source>Presets (*.json);;All files (*)</source>
        <translation>プリセット (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Presets: {names}</source>
        <translation>プリセット: {names}</translation>
    </message>
    <message>
        <source>Presets: {names}.</source>
        <translation>プリセット: {names}。</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>キーを押してください</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Private chats with a language model on your own computer. Without a command: the window, or a terminal chat where there is no display.</source>
        <translation>自分のコンピューター上の言語モデルとのプライベートなチャット。コマンドなしではウィンドウ、画面のない環境では端末でのチャットになります。</translation>
    </message>
    <message>
        <source>Problem: {sentence} Choose another: localchat models template ID NAME</source>
        <translation>問題: {sentence} 別のものを選ぶ: localchat models template ID NAME</translation>
    </message>
    <message>
        <source>Problems from mathematics competitions of schools.</source>
        <translation>学校の数学コンテストの問題。</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>Processor cores that read the prompt.</source>
        <translation>プロンプトの読み込みに使うプロセッサコアの数。</translation>
    </message>
    <message>
        <source>Processor cores that work on the answer.</source>
        <translation>回答の生成に使うプロセッサコアの数。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Programs: steady, and free to repeat names.</source>
        <translation>プログラム: 安定し、名前の繰り返しを妨げません。</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>ダウンロードの進行状況</translation>
    </message>
    <message>
        <source>Progress of {title}</source>
        <translation>{title} の進行状況</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Prompt for both. Enter compares, Shift and Enter make a line.</source>
        <translation>両方へのプロンプト。Enter で比較、Shift+Enter で改行します。</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Put the backup of {when} in the place of your chats?</source>
        <translation>{when} のバックアップをチャットと入れ替えますか？</translation>
    </message>
    <message>
        <source>Put {name} of your own into a text to be asked for it. Known are {known}.</source>
        <translation>テキストに独自の {name} を入れると、使うときに入力を求められます。既定で使えるもの: {known}。</translation>
    </message>
    <message>
        <source>Quality and size</source>
        <translation>品質とサイズ</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>量子化</translation>
    </message>
    <message>
        <source>Quantisations: Enter downloads the chosen one</source>
        <translation>量子化の一覧: Enter で選択したものをダウンロードします</translation>
    </message>
    <message>
        <source>Questions that many people answer wrongly: whether the model repeats popular errors.</source>
        <translation>多くの人が誤って答える質問: モデルがよくある誤りを繰り返すかどうか。</translation>
    </message>
    <message>
        <source>Questions with four answers from 57 subjects, from school to profession: breadth of knowledge.</source>
        <translation>学校から専門職まで 57 科目の 4 択問題: 知識の幅広さ。</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>クイック質問</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>休止時間帯</translation>
    </message>
    <message>
        <source>Quiet hours are two different times such as 22:00-07:00, not “{text}”; leave them empty for none.</source>
        <translation>休止時間帯は 22:00-07:00 のように、異なる 2 つの時刻で指定してください（「{text}」は使えません）。使わない場合は空にします。</translation>
    </message>
    <message>
        <source>Quiet hours until {end_text}.</source>
        <translation>{end_text} まで休止時間帯です。</translation>
    </message>
    <message>
        <source>Quiet: nothing is connected. Only a search or a download connects.</source>
        <translation>通信なし: 何も接続していません。接続するのは検索とダウンロードのときだけです。</translation>
    </message>
    <message>
        <source>Quit LocalChat</source>
        <translation>LocalChat を終了</translation>
    </message>
    <message>
        <source>Qwen licence</source>
        <translation>Qwen ライセンス</translation>
    </message>
    <message>
        <source>Qwen research licence</source>
        <translation>Qwen 研究ライセンス</translation>
    </message>
    <message>
        <source>Qwen → Qwen2 → Qwen2.5 0.5B, tuned to follow instructions.</source>
        <translation>Qwen → Qwen2 → Qwen2.5 0.5B。指示に従うよう調整。</translation>
    </message>
    <message>
        <source>Qwen → Qwen2 → Qwen2.5 7B, tuned to follow instructions.</source>
        <translation>Qwen → Qwen2 → Qwen2.5 7B。指示に従うよう調整。</translation>
    </message>
    <message>
        <source>Qwen → Qwen2.5 → Qwen3 0.6B, tuned to think or to answer at once.</source>
        <translation>Qwen → Qwen2.5 → Qwen3 0.6B。思考と即答の両方ができるよう調整。</translation>
    </message>
    <message>
        <source>Qwen → Qwen2.5 → Qwen3 1.7B, tuned to think or to answer at once.</source>
        <translation>Qwen → Qwen2.5 → Qwen3 1.7B。思考と即答の両方ができるよう調整。</translation>
    </message>
    <message>
        <source>Qwen → Qwen2.5 → Qwen3 14B, tuned to think or to answer at once.</source>
        <translation>Qwen → Qwen2.5 → Qwen3 14B。思考と即答の両方ができるよう調整。</translation>
    </message>
    <message>
        <source>Qwen → Qwen2.5 → Qwen3 30B-A3B, tuned to think or to answer at once.</source>
        <translation>Qwen → Qwen2.5 → Qwen3 30B-A3B。思考と即答の両方ができるよう調整。</translation>
    </message>
    <message>
        <source>Qwen → Qwen2.5 → Qwen3 32B, tuned to think or to answer at once.</source>
        <translation>Qwen → Qwen2.5 → Qwen3 32B。思考と即答の両方ができるよう調整。</translation>
    </message>
    <message>
        <source>Qwen → Qwen2.5 → Qwen3 4B, tuned to think or to answer at once.</source>
        <translation>Qwen → Qwen2.5 → Qwen3 4B。思考と即答の両方ができるよう調整。</translation>
    </message>
    <message>
        <source>Qwen → Qwen2.5 → Qwen3 8B, tuned to think or to answer at once.</source>
        <translation>Qwen → Qwen2.5 → Qwen3 8B。思考と即答の両方ができるよう調整。</translation>
    </message>
    <message>
        <source>Qwen2.5 7B, trained on 5.5 trillion more tokens of code and texts on it.</source>
        <translation>Qwen2.5 7B を、コードとその関連テキスト 5.5 兆トークンで追加学習。</translation>
    </message>
    <message>
        <source>Qwen2.5-Math 7B, fine-tuned on answers of DeepSeek-R1.</source>
        <translation>Qwen2.5-Math 7B を、DeepSeek-R1 の回答でファインチューニング。</translation>
    </message>
    <message>
        <source>Qwen3 → Qwen3.5 4B: three layers of four with a recurrent memory, and pictures from the start.</source>
        <translation>Qwen3 → Qwen3.5 4B: 4 層のうち 3 層が再帰型メモリで、最初から画像に対応。</translation>
    </message>
    <message>
        <source>Qwen3 → Qwen3.5 9B: three layers of four with a recurrent memory, and pictures from the start.</source>
        <translation>Qwen3 → Qwen3.5 9B: 4 層のうち 3 層が再帰型メモリで、最初から画像に対応。</translation>
    </message>
    <message>
        <source>Read a model's description</source>
        <translation>モデルの説明を読む</translation>
    </message>
    <message>
        <source>Read as {encoding}.</source>
        <translation>{encoding} として読み取りました。</translation>
    </message>
    <message>
        <source>Read the maker's description</source>
        <translation>作成者による説明を読む</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>読み取り専用のファイルシステムです</translation>
    </message>
    <message>
        <source>Reader's cage</source>
        <translation>読み取りプロセスのサンドボックス</translation>
    </message>
    <message>
        <source>Reading threads</source>
        <translation>読み込みスレッド</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} を読み取り中…</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Reading … {percent} %</source>
        <translation>読み取り中… {percent}%</translation>
    </message>
    <message>
        <source>Reading … {share} %</source>
        <translation>読み取り中… {share}%</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Recently updated</source>
        <translation>更新の新しい順</translation>
    </message>
    <message>
        <source>Recommended for this computer: {computer}.</source>
        <translation>このコンピューターへのおすすめ: {computer}。</translation>
    </message>
    <message>
        <source>Recovered chat {place}</source>
        <translation>回復したチャット {place}</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>回復コード</translation>
    </message>
    <message>
        <source>Recovery code: </source>
        <translation>回復コード: </translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Refused for your safety</source>
        <translation>安全のため拒否しました</translation>
    </message>
    <message>
        <source>Remember it on this computer</source>
        <translation>このコンピューターで記憶する</translation>
    </message>
    <message>
        <source>Remember what was read</source>
        <translation>読み込んだ内容を保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation>モデルを削除</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Remove the example (Del)</source>
        <translation>例を削除 (Del)</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>パスフレーズを削除</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>このファイルを外す</translation>
    </message>
    <message>
        <source>Remove this message</source>
        <translation>このメッセージを削除</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} を外す</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} を削除しますか？</translation>
    </message>
    <message>
        <source>Remove {title} from the list</source>
        <translation>{title} を一覧から外す</translation>
    </message>
    <message>
        <source>Removes all that LocalChat keeps on this computer.</source>
        <translation>LocalChat がこのコンピューターに保存しているものをすべて削除します。</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>削除しています…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rename the chat</source>
        <translation>チャットの名前を変更</translation>
    </message>
    <message>
        <source>Rename this chat</source>
        <translation>このチャットの名前を変更</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>繰り返しペナルティ</translation>
    </message>
    <message>
        <source>Repeat range</source>
        <translation>繰り返しの範囲</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>問題を報告</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>再スキャン</translation>
    </message>
    <message>
        <source>Reset all values</source>
        <translation>すべての値をリセット</translation>
    </message>
    <message>
        <source>Reset {value}</source>
        <translation>{value} をリセット</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>すべて復元</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Restoring …</source>
        <translation>復元中 …</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>すべて再開</translation>
    </message>
    <message>
        <source>Resume {title}</source>
        <translation>{title} を再開</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>RoPE base</source>
        <translation>RoPE の底</translation>
    </message>
    <message>
        <source>RoPE scale</source>
        <translation>RoPE の倍率</translation>
    </message>
    <message>
        <source>RoPE scaling</source>
        <translation>RoPE スケーリング</translation>
    </message>
    <message>
        <source>Room for what comes</source>
        <translation>残りの空き</translation>
    </message>
    <message>
        <source>Rules of this computer</source>
        <translation>このコンピューターの規則</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ロシア語</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Said by the model</source>
        <translation>モデルの発言</translation>
    </message>
    <message>
        <source>Said by you</source>
        <translation>自分の発言</translation>
    </message>
    <message>
        <source>Same model: examples on and off</source>
        <translation>同じモデル: 例あり / なし</translation>
    </message>
    <message>
        <source>Same model: two presets</source>
        <translation>同じモデル: 2 つのプリセット</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>プリセットとして保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save only</source>
        <translation>保存のみ</translation>
    </message>
    <message>
        <source>Save the battery</source>
        <translation>バッテリーを節約</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>報告を保存</translation>
    </message>
    <message>
        <source>Save this code to a file</source>
        <translation>このコードをファイルに保存</translation>
    </message>
    <message>
        <source>Save what you changed?</source>
        <translation>変更を保存しますか？</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Saved as {name}. Nothing was sent.</source>
        <translation>{name} として保存しました。何も送信していません。</translation>
    </message>
    <message>
        <source>Saved. Chats that use it already stay as they are.</source>
        <translation>保存しました。すでに使用中のチャットは変わりません。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Saving was stopped.</source>
        <translation>保存を停止しました。</translation>
    </message>
    <message>
        <source>Say it earlier</source>
        <translation>順番を前へ</translation>
    </message>
    <message>
        <source>Say it later</source>
        <translation>順番を後へ</translation>
    </message>
    <message>
        <source>Say it when the answer has ended (Enter)</source>
        <translation>回答が終わったら送信 (Enter)</translation>
    </message>
    <message>
        <source>Say with --kind which package you want. There are: {kinds}.</source>
        <translation>どのパッケージかを --kind で指定してください。あるもの: {kinds}。</translation>
    </message>
    <message>
        <source>Say with --to where several chats go: a file, a .zip, or a folder with / at its end.</source>
        <translation>複数のチャットの出力先を --to で指定してください: ファイル、.zip、または末尾に / を付けたフォルダー。</translation>
    </message>
    <message>
        <source>Scaled down from {width} × {height} pixels.</source>
        <translation>{width} × {height} ピクセルから縮小しました。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Scores of the original model</source>
        <translation>元のモデルのスコア</translation>
    </message>
    <message>
        <source>Scores of this model and of others on the shelf</source>
        <translation>このモデルとカタログのほかのモデルのスコア</translation>
    </message>
    <message>
        <source>Scores of {of}, as published; choose one to read what it asks for.</source>
        <translation>{of} の公表スコア。選ぶと、何を問うものかを読めます。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search Hugging Face, or paste a link</source>
        <translation>Hugging Face を検索、またはリンクを貼り付け</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>すべてのチャットを検索</translation>
    </message>
    <message>
        <source>Search chats</source>
        <translation>チャットを検索</translation>
    </message>
    <message>
        <source>Search chats, models and commands</source>
        <translation>チャット、モデル、コマンドを検索</translation>
    </message>
    <message>
        <source>Search commands or keys</source>
        <translation>コマンドまたはキーを検索</translation>
    </message>
    <message>
        <source>Search in Discover</source>
        <translation>「見つける」での検索</translation>
    </message>
    <message>
        <source>Search my models</source>
        <translation>マイモデルを検索</translation>
    </message>
    <message>
        <source>Search the connections</source>
        <translation>接続を検索</translation>
    </message>
    <message>
        <source>Search the parts</source>
        <translation>部品を検索</translation>
    </message>
    <message>
        <source>Search the trash</source>
        <translation>ゴミ箱を検索</translation>
    </message>
    <message>
        <source>Search {what}</source>
        <translation>{what}を検索</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Sees pictures and reasons well; needs memory for 26B, but writes as quickly as 4B.</source>
        <translation>画像を認識し、推論も優秀。26B 分のメモリが必要ですが、4B 並みの速さで書きます。</translation>
    </message>
    <message>
        <source>Sees pictures and speaks over 140 languages in little memory.</source>
        <translation>少ないメモリで画像を認識し、140 以上の言語を扱います。</translation>
    </message>
    <message>
        <source>Sees pictures, many languages, good writing; for computers with 16 GB.</source>
        <translation>画像認識、多言語、優れた文章力。16 GB のコンピューター向け。</translation>
    </message>
    <message>
        <source>Sees pictures, thinks when asked, many languages; as quick as a 4B model.</source>
        <translation>画像を認識し、必要に応じて思考し、多言語に対応。4B モデル並みの速さです。</translation>
    </message>
    <message>
        <source>Sees pictures, uses tools and keeps very long texts in mind; eleven languages.</source>
        <translation>画像を認識し、ツールを使い、とても長い文章を把握します。11 言語対応。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>送信 (Enter)</translation>
    </message>
    <message>
        <source>Send all anyway</source>
        <translation>そのまますべて送信</translation>
    </message>
    <message>
        <source>Send from</source>
        <translation>送信範囲</translation>
    </message>
    <message>
        <source>Send; wait its turn while an answer is written</source>
        <translation>送信（回答中は順番待ちに追加）</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>パスフレーズを設定</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>設定する</translation>
    </message>
    <message>
        <source>Set, and remembered on this computer: only the lock asks for it.</source>
        <translation>設定済み。このコンピューターで記憶しているため、ロックのときだけ尋ねます。</translation>
    </message>
    <message>
        <source>Set: nothing but it and the recovery code opens your chats.</source>
        <translation>設定済み: これと回復コードだけがチャットを開けます。</translation>
    </message>
    <message>
        <source>Setting: {name}</source>
        <translation>設定: {name}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>設定 (Ctrl+,)</translation>
    </message>
    <message>
        <source>Settings shows it again whenever you want.</source>
        <translation>「設定」でいつでも再び表示できます。</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Several chats</source>
        <translation>複数のチャット</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Short Python functions written from their description; tests decide.</source>
        <translation>説明文から書く Python の短い関数。テストで判定します。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>さらに %n 件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>{count} 件すべてを表示</translation>
    </message>
    <message>
        <source>Show all {count} characters</source>
        <translation>{count} 文字すべてを表示</translation>
    </message>
    <message>
        <source>Show all {count} of the quantisations</source>
        <translation>量子化 {count} 件すべてを表示</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>一覧で表示</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>Show more of {count} characters</source>
        <translation>{count} 文字の続きを表示</translation>
    </message>
    <message>
        <source>Show older ones ({count})</source>
        <translation>以前のものを表示 ({count})</translation>
    </message>
    <message>
        <source>Show one of each</source>
        <translation>種類ごとに 1 つ表示</translation>
    </message>
    <message>
        <source>Show one of each of the quantisations</source>
        <translation>量子化を種類ごとに 1 つ表示</translation>
    </message>
    <message>
        <source>Show or hide the list of chats</source>
        <translation>チャット一覧の表示 / 非表示</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>パネルの表示 / 非表示</translation>
    </message>
    <message>
        <source>Show or hide the window</source>
        <translation>ウィンドウの表示 / 非表示</translation>
    </message>
    <message>
        <source>Show sources</source>
        <translation>出典を表示</translation>
    </message>
    <message>
        <source>Show the archive</source>
        <translation>アーカイブを表示</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>バックアップを表示</translation>
    </message>
    <message>
        <source>Show the chosen comparison</source>
        <translation>選択した比較を表示</translation>
    </message>
    <message>
        <source>Show the download of {model}</source>
        <translation>{model} のダウンロードを表示</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>パスフレーズを表示</translation>
    </message>
    <message>
        <source>Show the prompt with examples</source>
        <translation>例付きのプロンプトを表示</translation>
    </message>
    <message>
        <source>Show the recovery code</source>
        <translation>回復コードを表示</translation>
    </message>
    <message>
        <source>Show the shelf</source>
        <translation>カタログを表示</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>ゴミ箱を表示</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>ウィンドウを表示</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show {path} in the list</source>
        <translation>{path} を一覧で表示</translation>
    </message>
    <message>
        <source>Show {title} in its folder</source>
        <translation>{title} をフォルダーで表示</translation>
    </message>
    <message>
        <source>Shows what helps to find a fault. You save it and hand it on; nothing is sent.</source>
        <translation>不具合を見つけるのに役立つ情報を表示します。ご自身で保存して渡します。何も送信しません。</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>表示…</translation>
    </message>
    <message numerus="yes">
        <source>Since installation: %n connections, all to {hosts}, all for {purposes}; 0 for chatting.</source>
        <extracomment>For one: Since installation: %n connection, to {hosts}, for {purposes}; 0 for chatting.</extracomment>
        <translation>
            <numerusform>インストール以降の接続は %n 件。接続先: {hosts}、目的: {purposes}。チャットのための接続は 0 件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Since installation: no connection at all.</source>
        <translation>インストール以降、接続は一度もありません。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Sizes are estimates from the shelf; the real files are looked up before anything is downloaded.</source>
        <translation>サイズはカタログに基づく推定です。ダウンロードの前に実際のファイルを確認します。</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Small English model for rewriting and summaries, with everything about it published.</source>
        <translation>書き換えと要約向けの小型英語モデル。すべてが公開されています。</translation>
    </message>
    <message>
        <source>Small and quick, thinks when asked; for short answers and simple tools.</source>
        <translation>小さく高速で、必要に応じて思考します。短い回答や簡単なツール向け。</translation>
    </message>
    <message>
        <source>Small and sober, for documents and business texts in twelve languages; thinks when asked.</source>
        <translation>小型で堅実。12 言語の文書やビジネス文章向けで、必要に応じて思考します。</translation>
    </message>
    <message>
        <source>Small and well-spoken in English; short context.</source>
        <translation>小型で英語の表現が巧み。コンテキストは短めです。</translation>
    </message>
    <message>
        <source>Small models trained on filtered and synthetic “textbook” data: strong in reasoning and mathematics for their size, weaker in facts.</source>
        <translation>選別したデータと合成の「教科書」データで学習した小さなモデルです。サイズの割に推論と数学に強く、事実知識は弱めです。</translation>
    </message>
    <message>
        <source>Small, good at mathematics and at calling tools; long context.</source>
        <translation>小型で数学とツールの呼び出しが得意。コンテキストも長いモデルです。</translation>
    </message>
    <message>
        <source>Small, sees pictures, thinks, and keeps very long texts in mind.</source>
        <translation>小型で画像を認識し、思考し、とても長い文章を把握します。</translation>
    </message>
    <message>
        <source>Small, thinks when asked, six European languages, and everything about it is published.</source>
        <translation>小型で、必要に応じて思考し、ヨーロッパの 6 言語に対応。すべてが公開されています。</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>小さい順</translation>
    </message>
    <message>
        <source>SmolLM2 → SmolLM3 3B, tuned to think or to answer at once.</source>
        <translation>SmolLM2 → SmolLM3 3B。思考と即答の両方ができるよう調整。</translation>
    </message>
    <message>
        <source>Sober answers: summaries, facts, extraction.</source>
        <translation>堅実な回答: 要約、事実、抽出。</translation>
    </message>
    <message>
        <source>Solid all-rounder that answers at once, strong in mathematics, code and tables.</source>
        <translation>すぐに答える堅実な万能モデル。数学、コード、表に強みがあります。</translation>
    </message>
    <message>
        <source>Something else is being checked. Wait for it, or cancel it.</source>
        <translation>別の確認作業を実行中です。終わるのを待つか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <source>Something went wrong in LocalChat itself</source>
        <translation>LocalChat 自体で問題が発生しました</translation>
    </message>
    <message>
        <source>Something went wrong in LocalChat itself: {error}</source>
        <translation>LocalChat 自体に問題が発生しました: {error}</translation>
    </message>
    <message>
        <source>Something went wrong in the hub's process: {error}</source>
        <translation>ハブのプロセスで問題が発生しました: {error}</translation>
    </message>
    <message>
        <source>Something went wrong: {error}</source>
        <translation>問題が発生しました: {error}</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Space that stays free</source>
        <translation>残しておく空き容量</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>スペイン語</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>速度制限</translation>
    </message>
    <message>
        <source>Speed limit for all downloads together</source>
        <translation>すべてのダウンロードの合計の速度制限</translation>
    </message>
    <message>
        <source>Stands for {{user}} in system prompts and examples; empty for “User”.</source>
        <translation>システムプロンプトや例の {{user}} に入ります。空の場合は「User」になります。</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>Started with --offline: no connection can be opened until LocalChat ends.</source>
        <translation>--offline 付きで起動されました。LocalChat を終了するまで接続を開けません。</translation>
    </message>
    <message>
        <source>Starting does not ask for it then; the lock does. The key is kept as without one.</source>
        <translation>起動時には尋ねず、ロックのときだけ尋ねます。鍵はパスフレーズがない場合と同じように保管されます。</translation>
    </message>
    <message>
        <source>Starts faster; the file stays where it is.</source>
        <translation>起動が速くなります。ファイルは元の場所のままです。</translation>
    </message>
    <message>
        <source>Starts processes that are held in the same way, and tries from inside every way out that is known: sockets, programs, other processes, your files. Takes a second, and harms nothing.</source>
        <translation>同じように制限したプロセスを起動し、ソケット、プログラム、ほかのプロセス、ファイルなど、既知の脱出方法を内側からすべて試します。1 秒ほどで終わり、害はありません。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop and say so, leave out what is oldest, or keep beginning and end.</source>
        <translation>停止して知らせる、古いものから省く、または最初と最後を残す。</translation>
    </message>
    <message>
        <source>Stop reading this file</source>
        <translation>このファイルの読み取りを停止</translation>
    </message>
    <message>
        <source>Stop reading {name}</source>
        <translation>{name} の読み取りを停止</translation>
    </message>
    <message>
        <source>Stop strings</source>
        <translation>停止文字列</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>回答を停止</translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation>回答を停止 (Esc)</translation>
    </message>
    <message>
        <source>Stop the answer and say this now</source>
        <translation>回答を停止して今すぐ送信</translation>
    </message>
    <message>
        <source>Stop the comparison (Esc)</source>
        <translation>比較を停止 (Esc)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>Stopped while the part for pictures was loaded.</source>
        <translation>画像用パーツの読み込み中に停止しました。</translation>
    </message>
    <message>
        <source>Stopped while the picture was looked at.</source>
        <translation>画像を見ている途中で停止しました。</translation>
    </message>
    <message>
        <source>Stopped while the prompt was being read.</source>
        <translation>プロンプトを読んでいる途中で停止しました。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Stopped. What came in so far stays.</source>
        <translation>停止しました。読み込み済みの分は残ります。</translation>
    </message>
    <message>
        <source>Stopped; what came in stays.</source>
        <translation>停止しました。読み込み済みの分は残ります。</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>停止しています</translation>
    </message>
    <message>
        <source>Stories, ideas, names.</source>
        <translation>物語、アイデア、名前。</translation>
    </message>
    <message>
        <source>Stretches the context beyond what was trained.</source>
        <translation>学習時の長さを超えてコンテキストを伸ばします。</translation>
    </message>
    <message>
        <source>Strong all-rounder that sees pictures and thinks; very long context at little cost.</source>
        <translation>画像を認識し、思考する強力な万能モデル。とても長いコンテキストを少ない負担で扱えます。</translation>
    </message>
    <message>
        <source>Strong all-rounder that thinks when asked, in more than a hundred languages.</source>
        <translation>必要に応じて思考する強力な万能モデル。100 以上の言語に対応。</translation>
    </message>
    <message>
        <source>Strong in mathematics, science and logic in English; knows fewer facts than others of its size.</source>
        <translation>英語での数学、科学、論理に強みがあります。事実知識は同サイズのほかのモデルより少なめです。</translation>
    </message>
    <message>
        <source>Strong lines and no grey text.</source>
        <translation>線を太くし、灰色の文字を使いません。</translation>
    </message>
    <message>
        <source>Strong reasoning with low, medium or high effort; needs a workstation with 80 GB or more.</source>
        <translation>低・中・高の深さで強力に推論します。80 GB 以上のワークステーションが必要です。</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>構造</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>スウェーデン語</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>System prompt · about {count} tokens</source>
        <translation>システムプロンプト · 約 {count} トークン</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>表 (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Tag “{name}” added.</source>
        <translation>タグ「{name}」を付けました。</translation>
    </message>
    <message>
        <source>Tag “{name}” removed.</source>
        <translation>タグ「{name}」を外しました。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tags of this chat</source>
        <translation>このチャットのタグ</translation>
    </message>
    <message>
        <source>Take its prompt and its contenders again</source>
        <translation>このプロンプトと候補をもう一度使う</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>アーカイブから戻す</translation>
    </message>
    <message>
        <source>Take them from there</source>
        <translation>こちらに割り当てる</translation>
    </message>
    <message>
        <source>Take this part</source>
        <translation>この部分を使う</translation>
    </message>
    <message>
        <source>Take what fits</source>
        <translation>入る分だけにする</translation>
    </message>
    <message>
        <source>Telemetry, remote images</source>
        <translation>テレメトリー、外部の画像</translation>
    </message>
    <message numerus="yes">
        <source>Tell its %n examples</source>
        <extracomment>For one: Tell its example</extracomment>
        <translation>
            <numerusform>%n 件の例を伝える</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the thinking again</source>
        <translation>思考を再び伝える</translation>
    </message>
    <message>
        <source>Tell when something is ready</source>
        <translation>完了を通知</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Temperature moves by this much up and down, with how sure the model is. 0 is off.</source>
        <translation>モデルの確信度に応じて、この幅で温度を上下させます。0 で無効。</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>テンプレート…</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>Tensor {name} has the type {kind}, which this engine does not know. The file may need a newer version of LocalChat.</source>
        <translation>テンソル {name} の型 {kind} に、このエンジンは対応していません。新しいバージョンの LocalChat が必要な可能性があります。</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>Tensors ({count})</source>
        <translation>テンソル ({count})</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>ライセンスの本文</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>メッセージのテキスト</translation>
    </message>
    <message>
        <source>Text of the template (Jinja)</source>
        <translation>テンプレートのテキスト (Jinja)</translation>
    </message>
    <message>
        <source>Text only: pictures in it are left out, and links open nothing by themselves. It is read from {host}.</source>
        <translation>テキストのみ: 画像は省き、リンクが勝手に開くことはありません。{host} から読み取ります。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Text that any editor opens.</source>
        <translation>どのエディターでも開けるテキスト。</translation>
    </message>
    <message>
        <source>Text with examples</source>
        <translation>例のテキスト</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>タイ語</translation>
    </message>
    <message>
        <source>That cannot be done</source>
        <translation>その操作はできません</translation>
    </message>
    <message>
        <source>The JSON Schema cannot be used: {error}.</source>
        <translation>JSON スキーマを使えません: {error}。</translation>
    </message>
    <message>
        <source>The JSON Schema is no JSON: {error}.</source>
        <translation>JSON スキーマが JSON ではありません: {error}。</translation>
    </message>
    <message>
        <source>The JSON Schema must be an object.</source>
        <translation>JSON スキーマはオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>The JSON Schema refers to another file; put all of it into one.</source>
        <translation>JSON スキーマが別のファイルを参照しています。すべてを 1 つにまとめてください。</translation>
    </message>
    <message>
        <source>The JSON Schema takes too long to be turned into a grammar.</source>
        <translation>JSON スキーマから文法への変換に時間がかかりすぎます。</translation>
    </message>
    <message>
        <source>The access token does not work</source>
        <translation>アクセストークンが無効です</translation>
    </message>
    <message>
        <source>The access token is forgotten here. To make it invalid: {address}</source>
        <translation>アクセストークンをここから消去しました。無効にする: {address}</translation>
    </message>
    <message>
        <source>The access token of {name} works, and is kept in the system's keyring.</source>
        <translation>{name} のアクセストークンは有効です。システムのキーリングに保存しました。</translation>
    </message>
    <message>
        <source>The access token of {name} works, but there is no keyring of the system to keep it in, and it is never written to a file. LocalChat forgets it when it ends; give it again with: localchat download OWNER/NAME --ask-token</source>
        <translation>{name} のアクセストークンは有効ですが、保存するためのシステムのキーリングがなく、ファイルには決して書き込みません。LocalChat は終了時に忘れます。次のコマンドでもう一度入力してください: localchat download OWNER/NAME --ask-token</translation>
    </message>
    <message>
        <source>The adapters could not be put on the model.</source>
        <translation>アダプターをモデルに適用できませんでした。</translation>
    </message>
    <message>
        <source>The address of a mirror, if your network has one; empty for the hub itself.</source>
        <translation>ネットワークにミラーがある場合、そのアドレス。空の場合はハブを直接使います。</translation>
    </message>
    <message>
        <source>The answer begins with …</source>
        <translation>回答の書き出し…</translation>
    </message>
    <message>
        <source>The answer begins with: {words}</source>
        <translation>回答の書き出し: {words}</translation>
    </message>
    <message>
        <source>The answer came to a dead end</source>
        <translation>回答が行き詰まりました</translation>
    </message>
    <message>
        <source>The answer follows this grammar (GBNF).</source>
        <translation>回答をこの文法 (GBNF) に従わせます。</translation>
    </message>
    <message>
        <source>The answer is JSON of this schema.</source>
        <translation>回答をこのスキーマに従う JSON にします。</translation>
    </message>
    <message>
        <source>The answer is longer than it may be, and was cut.</source>
        <translation>回答が許された長さを超えたため、途中で切られました。</translation>
    </message>
    <message>
        <source>The answer is ready</source>
        <translation>回答ができました</translation>
    </message>
    <message>
        <source>The answer is still being written. Esc hides, Stop ends it.</source>
        <translation>回答を生成中です。Esc で隠し、「停止」で終わらせます。</translation>
    </message>
    <message>
        <source>The answer was interrupted.</source>
        <translation>回答が中断されました。</translation>
    </message>
    <message>
        <source>The answer was stopped.</source>
        <translation>回答を停止しました。</translation>
    </message>
    <message>
        <source>The answer, token by token. Left and right move.</source>
        <translation>回答をトークンごとに表示。左右キーで移動します。</translation>
    </message>
    <message>
        <source>The backup {name} cannot be read: it is damaged.</source>
        <translation>バックアップ {name} を読み取れません。破損しています。</translation>
    </message>
    <message>
        <source>The backup {name} does not open with the key of today: it is damaged, or of other chats. Nothing was changed.</source>
        <translation>バックアップ {name} は現在の鍵では開けません。破損しているか、別のチャットのものです。何も変更していません。</translation>
    </message>
    <message>
        <source>The book's chat</source>
        <translation>書籍のチャット</translation>
    </message>
    <message>
        <source>The bundle is ready</source>
        <translation>バンドルができました</translation>
    </message>
    <message>
        <source>The bundle needs {missing} GB, and the disk has {short} GB too little for it. Free some space, or choose another folder for downloads in Settings.</source>
        <translation>バンドルには {missing} GB 必要ですが、ディスクの空きが {short} GB 足りません。空きを作るか、「設定」で別のダウンロードフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The card in this picture is damaged: it cannot be unpacked.</source>
        <translation>この画像のカードは破損しています: 展開できません。</translation>
    </message>
    <message>
        <source>The card in this picture is damaged: it is no text.</source>
        <translation>この画像のカードは破損しています: テキストではありません。</translation>
    </message>
    <message>
        <source>The card in this picture is far too long to be honest.</source>
        <translation>この画像のカードは極端に長く、信頼できません。</translation>
    </message>
    <message>
        <source>The card in this picture is too long.</source>
        <translation>この画像のカードは長すぎます。</translation>
    </message>
    <message>
        <source>The chat has {tokens} tokens, and the context holds {context}.</source>
        <translation>チャットは {tokens} トークンで、コンテキストに入るのは {context} です。</translation>
    </message>
    <message>
        <source>The chat is in the list again.</source>
        <translation>チャットを一覧に戻しました。</translation>
    </message>
    <message>
        <source>The chat is longer than the context</source>
        <translation>チャットがコンテキストより長くなっています</translation>
    </message>
    <message>
        <source>The chat is pinned no longer.</source>
        <translation>チャットのピン留めを外しました。</translation>
    </message>
    <message>
        <source>The chat store is damaged</source>
        <translation>チャットの保管庫が破損しています</translation>
    </message>
    <message>
        <source>The chat template failed</source>
        <translation>チャットテンプレートのエラー</translation>
    </message>
    <message>
        <source>The chat was archived.</source>
        <translation>チャットをアーカイブしました。</translation>
    </message>
    <message>
        <source>The chat was deleted.</source>
        <translation>チャットを削除しました。</translation>
    </message>
    <message>
        <source>The chat was pinned.</source>
        <translation>チャットをピン留めしました。</translation>
    </message>
    <message>
        <source>The chat was renamed.</source>
        <translation>チャットの名前を変更しました。</translation>
    </message>
    <message>
        <source>The chat's own</source>
        <translation>チャットの設定に従う</translation>
    </message>
    <message>
        <source>The chats are in use</source>
        <translation>チャットは使用中です</translation>
    </message>
    <message>
        <source>The chats are those of {made}. What was there is kept: localchat backup restore {name}</source>
        <translation>チャットは {made} のものになりました。それまでのものは保管されています: localchat backup restore {name}</translation>
    </message>
    <message>
        <source>The chats are those of {when}. What was there is kept with the backups.</source>
        <translation>チャットは {when} のものになりました。それまでのものはバックアップと一緒に保管されています。</translation>
    </message>
    <message>
        <source>The chats cannot be opened</source>
        <translation>チャットを開けません</translation>
    </message>
    <message>
        <source>The chats could not be saved ({error}). Is the disk full, or was a drive unplugged?</source>
        <translation>チャットを保存できませんでした（{error}）。ディスクがいっぱいか、ドライブが外されていませんか？</translation>
    </message>
    <message>
        <source>The chats open again.</source>
        <translation>チャットを再び開けます。</translation>
    </message>
    <message>
        <source>The chats open without a passphrase.</source>
        <translation>チャットはパスフレーズなしで開きます。</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>検証を停止しました。</translation>
    </message>
    <message>
        <source>The classic of 2023 that many later models are measured against; short context, English.</source>
        <translation>後の多くのモデルの基準となった 2023 年の定番。コンテキストは短め、英語。</translation>
    </message>
    <message>
        <source>The code is right. The chats open with your passphrase, or with the code in the window; to choose another passphrase: localchat passphrase set --code</source>
        <translation>コードは正しいです。チャットはパスフレーズ、またはウィンドウでコードを使って開けます。別のパスフレーズを選ぶには: localchat passphrase set --code</translation>
    </message>
    <message>
        <source>The code that you wrote down when you began. It opens your chats without the passphrase.</source>
        <translation>最初に書き留めたコードです。パスフレーズなしでチャットを開けます。</translation>
    </message>
    <message>
        <source>The comparison was deleted.</source>
        <translation>比較を削除しました。</translation>
    </message>
    <message>
        <source>The content of a message in it is no text.</source>
        <translation>含まれるメッセージの内容がテキストではありません。</translation>
    </message>
    <message>
        <source>The context of {context} tokens is more than the {trained} it was trained for.</source>
        <translation>コンテキスト {context} トークンは、学習時の {trained} を超えています。</translation>
    </message>
    <message>
        <source>The context was set to {context} tokens.</source>
        <translation>コンテキストを {context} トークンに設定しました。</translation>
    </message>
    <message>
        <source>The context: {used} of {context} tokens: {parts}</source>
        <translation>コンテキスト: {context} トークン中 {used} トークン: {parts}</translation>
    </message>
    <message>
        <source>The control before</source>
        <translation>前のコントロール</translation>
    </message>
    <message>
        <source>The day that templates are told, such as 2026-01-31. Empty is today.</source>
        <translation>テンプレートに伝える日付（例: 2026-01-31）。空の場合は今日。</translation>
    </message>
    <message>
        <source>The description is too long: at most {most} characters.</source>
        <translation>説明が長すぎます。{most} 文字以内にしてください。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>The disk with {folder} cannot keep files as large as {name}. Choose a folder on another disk.</source>
        <translation>{folder} のあるディスクには、{name} ほど大きなファイルを置けません。別のディスクのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The disk with {folder} has only {free} left, and {floor} stay for your system, so the download was stopped. Free some space, then resume.</source>
        <translation>{folder} のあるディスクの空きが {free} しかなく、{floor} はシステム用に残すため、ダウンロードを停止しました。空きを作ってから再開してください。</translation>
    </message>
    <message>
        <source>The disk with {folder} is full. Free some space, then resume: the download goes on from where it is.</source>
        <translation>{folder} のあるディスクがいっぱいです。空きを作ってから再開してください。ダウンロードは続きから進みます。</translation>
    </message>
    <message>
        <source>The downloads need {missing} more, and the disk has {free} free, of which {floor} stay for your system. Free {short}, or cancel a download.</source>
        <translation>ダウンロードにはあと {missing} 必要ですが、ディスクの空きは {free} で、そのうち {floor} はシステム用に残します。{short} を空けるか、ダウンロードをキャンセルしてください。</translation>
    </message>
    <message>
        <source>The draft model {path} is not there. Choose another, or none.</source>
        <translation>ドラフトモデル {path} がありません。別のものを選ぶか、なしにしてください。</translation>
    </message>
    <message>
        <source>The end of what was saved before the computer stopped cannot be read. A copy of it is kept as {name}: “localchat store salvage {name}” looks for what is in it.</source>
        <translation>コンピューターが停止する前に保存された内容の末尾を読み取れません。コピーを {name} として保管しています。「localchat store salvage {name}」で中身を探せます。</translation>
    </message>
    <message>
        <source>The engine announced a message of {length} bytes, which cannot be.</source>
        <translation>エンジンが {length} バイトという、あり得ない長さのメッセージを通知しました。</translation>
    </message>
    <message>
        <source>The engine could not answer</source>
        <translation>エンジンが回答できませんでした</translation>
    </message>
    <message>
        <source>The engine could not compute the prompt (code {code}).</source>
        <translation>エンジンがプロンプトを計算できませんでした（コード {code}）。</translation>
    </message>
    <message>
        <source>The engine did not say whether the model was loaded.</source>
        <translation>モデルが読み込まれたかどうか、エンジンから応答がありませんでした。</translation>
    </message>
    <message>
        <source>The engine did not survive loading this model, so it was loaded with less memory.</source>
        <translation>このモデルの読み込み中にエンジンが落ちたため、メモリを減らして読み込みました。</translation>
    </message>
    <message>
        <source>The engine gave an answer to another question.</source>
        <translation>エンジンが別の質問への回答を返しました。</translation>
    </message>
    <message>
        <source>The engine said something strange</source>
        <translation>エンジンの応答が正しくありません</translation>
    </message>
    <message>
        <source>The engine sent something that cannot be ({what}), so it was ended. Send the message again; if it happens often, the model file may not be trustworthy.</source>
        <translation>エンジンがあり得ないデータを送ってきた（{what}）ため、終了させました。メッセージをもう一度送信してください。頻繁に起きる場合は、モデルファイルが信頼できない可能性があります。</translation>
    </message>
    <message>
        <source>The engine stopped</source>
        <translation>エンジンが停止しました</translation>
    </message>
    <message>
        <source>The engine that runs the model has no network and cannot write</source>
        <translation>モデルを動かすエンジンはネットワークを使えず、書き込みもできません</translation>
    </message>
    <message>
        <source>The engine was built without what it needs to look at pictures. Remove the picture.</source>
        <translation>このエンジンには画像を見る機能が組み込まれていません。画像を外してください。</translation>
    </message>
    <message>
        <source>The engine was ended.</source>
        <translation>エンジンを終了しました。</translation>
    </message>
    <message>
        <source>The engine {how} with it, so it stays off.</source>
        <translation>これを使ったエンジン: {how}。そのためオフのままにします。</translation>
    </message>
    <message>
        <source>The engine {how}. Nothing is lost: send the message again, or choose another model.</source>
        <translation>エンジンが{how}。失われたものはありません。メッセージをもう一度送信するか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The engine's code for this processor cannot be loaded. Install LocalChat again.</source>
        <translation>このプロセッサー用のエンジンのコードを読み込めません。LocalChat を再インストールしてください。</translation>
    </message>
    <message>
        <source>The engine's library does not match its binding ({name}).</source>
        <translation>エンジンのライブラリーがバインディングと一致しません ({name})。</translation>
    </message>
    <message>
        <source>The engine's library is not installed. Set LocalChat up again.</source>
        <translation>エンジンのライブラリーがインストールされていません。LocalChat をセットアップし直してください。</translation>
    </message>
    <message>
        <source>The engine's process ended in the middle of a message.</source>
        <translation>エンジンのプロセスがメッセージの途中で終了しました。</translation>
    </message>
    <message>
        <source>The export was stopped; nothing unfinished was left.</source>
        <translation>書き出しを停止しました。作りかけのファイルは残っていません。</translation>
    </message>
    <message>
        <source>The family that made open models common: a decoder-only transformer with rotary positions, RMSNorm and SwiGLU, which most later families took over. LLaMA was for research only; from Llama 2 on, companies may use it too, on conditions.</source>
        <translation>オープンモデルを広めた系統です。回転位置埋め込み、RMSNorm、SwiGLU を備えたデコーダーのみの Transformer で、後の系統の多くがこの構成を受け継ぎました。LLaMA は研究専用でしたが、Llama 2 以降は企業も条件付きで利用できます。</translation>
    </message>
    <message>
        <source>The file arrived damaged</source>
        <translation>届いたファイルが破損しています</translation>
    </message>
    <message>
        <source>The file breaks off.</source>
        <translation>ファイルが途中で切れています。</translation>
    </message>
    <message>
        <source>The file cannot be read further: {error}.</source>
        <translation>ファイルをこれ以上読み取れません: {error}。</translation>
    </message>
    <message>
        <source>The file cannot be saved</source>
        <translation>ファイルを保存できません</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>ファイルを使えません</translation>
    </message>
    <message>
        <source>The file is damaged or cut off here; what came before it was read.</source>
        <translation>ファイルがここで破損しているか、途中で切れています。その前までは読み取りました。</translation>
    </message>
    <message>
        <source>The file is missing or damaged: {path}</source>
        <translation>ファイルがないか、破損しています: {path}</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>ファイルの入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The file is still there</source>
        <translation>ファイルが残っています</translation>
    </message>
    <message>
        <source>The file name {error} could lead out of the download folder, or cannot be kept by every system; it was refused.</source>
        <translation>ファイル名 {error} はダウンロードフォルダーの外を指すおそれがあるか、一部のシステムで使えないため、拒否しました。</translation>
    </message>
    <message>
        <source>The file was changed</source>
        <translation>ファイルが変更されています</translation>
    </message>
    <message>
        <source>The file was made of {original}. Whether its template is the same, the hub can tell.</source>
        <translation>このファイルは {original} から作られています。テンプレートが同じかどうかは、ハブで確認できます。</translation>
    </message>
    <message>
        <source>The files are longer than what the model can keep in mind. Take what fits, open a file to choose others, or remove one.</source>
        <translation>ファイルが、モデルの把握できる量を超えています。入る分だけにするか、ファイルを開いて別の部分を選ぶか、1 つ外してください。</translation>
    </message>
    <message>
        <source>The filters may leave too little.</source>
        <translation>フィルターが厳しすぎる可能性があります。</translation>
    </message>
    <message>
        <source>The first message</source>
        <translation>最初のメッセージ</translation>
    </message>
    <message>
        <source>The first part that is sent</source>
        <translation>送信する最初の部分</translation>
    </message>
    <message>
        <source>The folder for models, {folder}, cannot be used: {reason}. Is its disk there? Choose another folder in Settings.</source>
        <translation>モデル用フォルダー {folder} を使えません: {reason}。ディスクは接続されていますか？ 「設定」で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The folder was deleted. Its chats were kept.</source>
        <translation>フォルダーを削除しました。中のチャットは残っています。</translation>
    </message>
    <message>
        <source>The folder was moved.</source>
        <translation>フォルダーを移動しました。</translation>
    </message>
    <message>
        <source>The folder was renamed.</source>
        <translation>フォルダーの名前を変更しました。</translation>
    </message>
    <message>
        <source>The folder “{name}” was made.</source>
        <translation>フォルダー「{name}」を作成しました。</translation>
    </message>
    <message>
        <source>The grammar came to a dead end: no word of this model fits what must follow. What was written is kept. Change the grammar or the schema.</source>
        <translation>文法が行き止まりになりました。次に来るべきものに合う語がこのモデルにありません。書かれた分は残ります。文法またはスキーマを変更してください。</translation>
    </message>
    <message>
        <source>The grammar cannot be used: line {line}: more than {most} brackets within each other.</source>
        <translation>文法を使えません: {line} 行目: 括弧の入れ子が {most} を超えています。</translation>
    </message>
    <message>
        <source>The grammar cannot be used: {reason}.</source>
        <translation>文法を使えません: {reason}。</translation>
    </message>
    <message>
        <source>The grammar does not allow this word here. Choose another one, or take the grammar away.</source>
        <translation>ここではこの語は文法で許されません。別の語を選ぶか、文法を外してください。</translation>
    </message>
    <message>
        <source>The graphics card holds {count} of {all} layers.</source>
        <translation>グラフィックカードが {all} 層のうち {count} 層を保持します。</translation>
    </message>
    <message>
        <source>The guide is a part of LocalChat and cannot be removed.</source>
        <translation>ガイドは LocalChat の一部であり、削除できません。</translation>
    </message>
    <message>
        <source>The guide is ready</source>
        <translation>ガイドの準備ができました</translation>
    </message>
    <message>
        <source>The guide reads the prompt alone: no persona is told to it.</source>
        <translation>ガイドはプロンプトだけを読みます。ペルソナは伝わりません。</translation>
    </message>
    <message>
        <source>The hardest and best checked part of GPQA.</source>
        <translation>GPQA の中で最も難しく、最もよく検証された部分。</translation>
    </message>
    <message>
        <source>The hub answered with {status}, which was not expected. Try again later.</source>
        <translation>ハブから想定外の応答 {status} がありました。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The hub asked to wait: {left} seconds are left.</source>
        <translation>ハブから待機を求められました。残り {left} 秒です。</translation>
    </message>
    <message numerus="yes">
        <source>The hub asks to wait %n seconds: too many requests came from your network.</source>
        <extracomment>For one: The hub asks to wait a second: too many requests came from your network.</extracomment>
        <translation>
            <numerusform>ハブから %n 秒待つよう求められました。ネットワークからの要求が多すぎます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub asks to wait: too many requests came from your network.</source>
        <translation>ハブから待つよう求められました。ネットワークからの要求が多すぎます。</translation>
    </message>
    <message>
        <source>The hub cannot be reached</source>
        <translation>ハブに接続できません</translation>
    </message>
    <message>
        <source>The hub could not answer</source>
        <translation>ハブが応答できませんでした</translation>
    </message>
    <message>
        <source>The hub did not send the part of the file it was asked for.</source>
        <translation>ハブが、求めた部分のファイルを送りませんでした。</translation>
    </message>
    <message>
        <source>The hub does not accept the access token, or wants one. Look at Settings, Access token.</source>
        <translation>ハブがアクセストークンを受け付けないか、必要としています。「設定」の「アクセストークン」を確認してください。</translation>
    </message>
    <message>
        <source>The hub does not have this (any more). Was it renamed or taken back?</source>
        <translation>ハブにはこれが（もう）ありません。名前が変わったか、取り下げられた可能性があります。</translation>
    </message>
    <message>
        <source>The hub does not let this account get this file.</source>
        <translation>ハブはこのアカウントにこのファイルを渡しません。</translation>
    </message>
    <message>
        <source>The hub has a problem of its own just now ({status}). Try again later.</source>
        <translation>ハブ側で問題が起きています ({status})。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The hub is being asked</source>
        <translation>ハブに問い合わせ中</translation>
    </message>
    <message>
        <source>The hub is being asked for this model</source>
        <translation>このモデルについてハブに問い合わせ中</translation>
    </message>
    <message>
        <source>The hub sends another part of the file than it was asked for. Try again later.</source>
        <translation>ハブが、求めたものとは別の部分を送っています。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The hub sends the file packed, which was not asked for.</source>
        <translation>ハブがファイルを圧縮して送っています。これは求めていません。</translation>
    </message>
    <message>
        <source>The hub sent LocalChat in a circle; it was given up. Try again later.</source>
        <translation>ハブの転送が循環しているため中止しました。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The hub wanted to send LocalChat on to {address}, which is no address of the web; it was refused.</source>
        <translation>ハブが LocalChat を、ウェブのアドレスではない {address} へ転送しようとしました。拒否しました。</translation>
    </message>
    <message>
        <source>The hub wanted to send LocalChat on to {host}, which is none of its own hosts; the connection was refused.</source>
        <translation>ハブが LocalChat を、自身のホストではない {host} へ転送しようとしました。接続を拒否しました。</translation>
    </message>
    <message>
        <source>The hub's answer about this model makes no sense.</source>
        <translation>このモデルについてのハブの応答は意味をなしません。</translation>
    </message>
    <message>
        <source>The hub's answer cannot be understood.</source>
        <translation>ハブの応答を理解できません。</translation>
    </message>
    <message>
        <source>The hub's answer is far too long.</source>
        <translation>ハブの応答が長すぎます。</translation>
    </message>
    <message>
        <source>The hub's answer is packed in a way that was not asked for.</source>
        <translation>ハブの応答が、求めていない形式で圧縮されています。</translation>
    </message>
    <message>
        <source>The hub's file host does not give the file out ({status}). Try again later.</source>
        <translation>ハブのファイルホストがファイルを渡しません ({status})。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The hub's process finds and downloads models. It reaches {hosts} alone, starts when it is first needed, is told the names of models and the words that you search for, and writes to the folder for downloads.</source>
        <translation>ハブのプロセスは、モデルの検索とダウンロードを行います。接続先は {hosts} だけで、必要になったときに初めて起動します。渡されるのはモデルの名前と検索語だけで、書き込みはダウンロード用フォルダーに限られます。</translation>
    </message>
    <message>
        <source>The hub's process gave an answer to another question.</source>
        <translation>ハブのプロセスが別の質問への回答を返しました。</translation>
    </message>
    <message>
        <source>The hub's process stopped</source>
        <translation>ハブのプロセスが停止しました</translation>
    </message>
    <message>
        <source>The import was undone</source>
        <translation>読み込みを元に戻しました</translation>
    </message>
    <message>
        <source>The kernel does not let a process give up rights</source>
        <translation>カーネルがプロセスの権限放棄を許可していません</translation>
    </message>
    <message>
        <source>The kernel has no filter for system calls</source>
        <translation>カーネルにシステムコールのフィルターがありません</translation>
    </message>
    <message>
        <source>The key file {file} cannot be read.</source>
        <translation>鍵ファイル {file} を読み取れません。</translation>
    </message>
    <message>
        <source>The key file {file} is damaged. Enter the recovery code.</source>
        <translation>鍵ファイル {file} が破損しています。回復コードを入力してください。</translation>
    </message>
    <message>
        <source>The key in {file} is damaged. Enter the recovery code.</source>
        <translation>{file} の鍵が破損しています。回復コードを入力してください。</translation>
    </message>
    <message>
        <source>The key that was found does not open your chats, which are untouched. Enter the recovery code; if it does not open them either, they are damaged.</source>
        <translation>見つかった鍵ではチャットを開けません。チャットは無事です。回復コードを入力してください。それでも開けない場合は破損しています。</translation>
    </message>
    <message>
        <source>The key to the chats is missing</source>
        <translation>チャットの鍵が見つかりません</translation>
    </message>
    <message>
        <source>The key to your chats is in the keyring {old}, and this desktop now uses {new}. Go back to that one, or enter the recovery code.</source>
        <translation>チャットの鍵はキーリング {old} にありますが、このデスクトップは現在 {new} を使っています。元のものに戻すか、回復コードを入力してください。</translation>
    </message>
    <message>
        <source>The key to your chats is in the system's keyring, and {reason}. Open the keyring and try again, or enter the recovery code.</source>
        <translation>チャットの鍵はシステムのキーリングにありますが、{reason}。キーリングを開いてもう一度試すか、回復コードを入力してください。</translation>
    </message>
    <message>
        <source>The key to your chats is in the system's keyring. A recovery code opens them if it is ever lost: write it down.</source>
        <translation>チャットの鍵はシステムのキーリングにあります。失った場合は回復コードで開けます。書き留めてください。</translation>
    </message>
    <message>
        <source>The key to your chats is not where it was; they are untouched. Enter the recovery code (on the command line: localchat unlock).</source>
        <translation>チャットの鍵が元の場所にありません。チャットは無事です。回復コードを入力してください（コマンドライン: localchat unlock）。</translation>
    </message>
    <message>
        <source>The key to your chats lies in a file that only you can read, since no system keyring was found: {path}. A recovery code opens them if it is lost; a passphrase, in the settings, protects it.</source>
        <translation>システムのキーリングが見つからないため、チャットの鍵はあなただけが読めるファイルにあります: {path}。鍵を失った場合は回復コードで開けます。設定のパスフレーズで鍵を保護できます。</translation>
    </message>
    <message>
        <source>The keys of other programs cannot be heard here.</source>
        <translation>ここでは、ほかのアプリを使用中のキーを受け取れません。</translation>
    </message>
    <message>
        <source>The largest dense Qwen3: careful reasoning, for computers with 32 GB and more.</source>
        <translation>密な Qwen3 で最大のモデル: 慎重に推論します。32 GB 以上のコンピューター向け。</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>The last answer had {seed}. The same seed repeats it.</source>
        <translation>前回の回答のシードは {seed} です。同じシードで再現できます。</translation>
    </message>
    <message>
        <source>The last message</source>
        <translation>最後のメッセージ</translation>
    </message>
    <message>
        <source>The last part that is sent</source>
        <translation>送信する最後の部分</translation>
    </message>
    <message>
        <source>The level of surprise to keep.</source>
        <translation>維持する意外さの度合い。</translation>
    </message>
    <message>
        <source>The library of the pack {name} cannot be loaded here; the log has the reason.</source>
        <translation>パック {name} のライブラリーはここでは読み込めません。理由はログにあります。</translation>
    </message>
    <message>
        <source>The line has come to a stop.</source>
        <translation>通信が止まりました。</translation>
    </message>
    <message>
        <source>The line was cut.</source>
        <translation>接続が切れました。</translation>
    </message>
    <message>
        <source>The list of well-known models that comes with LocalChat is damaged ({reason}). Install LocalChat again; searching online works meanwhile.</source>
        <translation>LocalChat に付属する有名モデルのリストが破損しています（{reason}）。LocalChat を再インストールしてください。それまでの間もオンライン検索は使えます。</translation>
    </message>
    <message>
        <source>The longest answer. Without it, until the model ends or the context is full.</source>
        <translation>回答の長さの上限。指定しない場合は、モデルが終えるかコンテキストが埋まるまで続きます。</translation>
    </message>
    <message>
        <source>The maker asks for an agreement first</source>
        <translation>作成者は事前の同意を求めています</translation>
    </message>
    <message>
        <source>The maker does not say which licence it has; look at the model's page.</source>
        <translation>作成者がライセンスを明示していません。モデルのページをご確認ください。</translation>
    </message>
    <message>
        <source>The maker has not written one.</source>
        <translation>作成者による説明はありません。</translation>
    </message>
    <message>
        <source>The maker of this model wants you to agree to its licence first. Open its page, agree, and enter an access token of your account.</source>
        <translation>このモデルの作成者は、先にライセンスへの同意を求めています。ページを開いて同意し、アカウントのアクセストークンを入力してください。</translation>
    </message>
    <message>
        <source>The maker's</source>
        <translation>作成者の推奨</translation>
    </message>
    <message>
        <source>The maker's description</source>
        <translation>作成者による説明</translation>
    </message>
    <message>
        <source>The message before; also K</source>
        <translation>前のメッセージ（K も可）</translation>
    </message>
    <message>
        <source>The message that waited was removed.</source>
        <translation>待機中のメッセージを削除しました。</translation>
    </message>
    <message>
        <source>The message was deleted.</source>
        <translation>メッセージを削除しました。</translation>
    </message>
    <message>
        <source>The mixture of experts that started the trend: as quick as 13B, but it needs memory for 47B.</source>
        <translation>流行の先駆けとなった混合エキスパートモデル。13B 並みの速さですが、47B 分のメモリが必要です。</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The model answers</source>
        <translation>モデルの回答</translation>
    </message>
    <message>
        <source>The model could not be loaded</source>
        <translation>モデルを読み込めませんでした</translation>
    </message>
    <message>
        <source>The model file became shorter while it was read. Get it again.</source>
        <translation>読み込み中にモデルファイルが短くなりました。入手し直してください。</translation>
    </message>
    <message>
        <source>The model file cannot be read</source>
        <translation>モデルファイルを読み取れません</translation>
    </message>
    <message>
        <source>The model file is cut short: its header ends too early. Get it again.</source>
        <translation>モデルファイルが途中で切れています: ヘッダーが不完全です。入手し直してください。</translation>
    </message>
    <message>
        <source>The model file is damaged: a list of lists in its header.</source>
        <translation>モデルファイルが破損しています: ヘッダーにリストのリストがあります。</translation>
    </message>
    <message>
        <source>The model file is damaged: a list of {length} entries in its header.</source>
        <translation>モデルファイルが破損しています: ヘッダーに要素数 {length} のリストがあります。</translation>
    </message>
    <message>
        <source>The model file is damaged: a text in a list is too long.</source>
        <translation>モデルファイルが破損しています: リスト内のテキストが長すぎます。</translation>
    </message>
    <message>
        <source>The model file is damaged: a text of {length} bytes in its header.</source>
        <translation>モデルファイルが破損しています: ヘッダーに {length} バイトのテキストがあります。</translation>
    </message>
    <message>
        <source>The model file is damaged: an alignment of {alignment}.</source>
        <translation>モデルファイルが破損しています: アラインメントが {alignment} です。</translation>
    </message>
    <message>
        <source>The model file is damaged: its header is longer than any model's.</source>
        <translation>モデルファイルが破損しています: ヘッダーが長すぎます。</translation>
    </message>
    <message>
        <source>The model file is damaged: tensor {name} does not fill its blocks.</source>
        <translation>モデルファイルが破損しています: テンソル {name} がブロックの大きさに合いません。</translation>
    </message>
    <message>
        <source>The model file is damaged: tensor {name} has an impossible shape.</source>
        <translation>モデルファイルが破損しています: テンソル {name} の形状があり得ません。</translation>
    </message>
    <message>
        <source>The model file is damaged: tensor {name} has {dimensions} dimensions.</source>
        <translation>モデルファイルが破損しています: テンソル {name} の次元数が {dimensions} です。</translation>
    </message>
    <message>
        <source>The model file is damaged: tensor {name} is not aligned.</source>
        <translation>モデルファイルが破損しています: テンソル {name} の位置が揃っていません。</translation>
    </message>
    <message>
        <source>The model file is damaged: tensor {name} stands in it twice.</source>
        <translation>モデルファイルが破損しています: テンソル {name} が 2 回あります。</translation>
    </message>
    <message>
        <source>The model file is damaged: unknown type {kind} in its header.</source>
        <translation>モデルファイルが破損しています: ヘッダーに不明な型 {kind} があります。</translation>
    </message>
    <message>
        <source>The model file is damaged: “{key}” stands in its header twice.</source>
        <translation>モデルファイルが破損しています: ヘッダーに「{key}」が 2 回あります。</translation>
    </message>
    <message>
        <source>The model goes on from what you write here:</source>
        <translation>ここに書いた内容の続きをモデルが書きます:</translation>
    </message>
    <message>
        <source>The model has no token that ends an answer: set a stop string.</source>
        <translation>このモデルには回答を終えるトークンがありません。停止文字列を設定してください。</translation>
    </message>
    <message>
        <source>The model insists on a text that is banned. What was written is kept. Ban less, or ask in another way.</source>
        <translation>モデルが禁止されたテキストに固執しています。書かれた分は残ります。禁止を減らすか、別の聞き方をしてください。</translation>
    </message>
    <message>
        <source>The model is answering in another chat. This comes when it has ended.</source>
        <translation>モデルが別のチャットで回答中です。終わりしだい処理します。</translation>
    </message>
    <message>
        <source>The model no longer sees this: the context is full.</source>
        <translation>コンテキストが満杯のため、モデルにはこのメッセージがもう見えません。</translation>
    </message>
    <message>
        <source>The model's chat template failed.</source>
        <translation>モデルのチャットテンプレートが失敗しました。</translation>
    </message>
    <message>
        <source>The model's chat template failed: {what}. Choose another template for this model under “My models”.</source>
        <translation>モデルのチャットテンプレートが失敗しました: {what}。「マイモデル」でこのモデルに別のテンプレートを選んでください。</translation>
    </message>
    <message>
        <source>The model's chat template is too long to be honest.</source>
        <translation>モデルのチャットテンプレートが不自然に長すぎます。</translation>
    </message>
    <message>
        <source>The model's chat template rendered an empty prompt.</source>
        <translation>モデルのチャットテンプレートから空のプロンプトが作られました。</translation>
    </message>
    <message>
        <source>The model's own</source>
        <translation>モデル本来のもの</translation>
    </message>
    <message>
        <source>The model's own: {name}</source>
        <translation>モデル本来のもの: {name}</translation>
    </message>
    <message>
        <source>The model's page</source>
        <translation>モデルのページ</translation>
    </message>
    <message>
        <source>The model's part for pictures made nothing of it. Attach another copy.</source>
        <translation>モデルの画像用パーツが画像を処理できませんでした。別のコピーを添付してください。</translation>
    </message>
    <message>
        <source>The model’s file does not say of which model it was made, so nothing can be compared.</source>
        <translation>モデルのファイルに元のモデルの記載がないため、比較できません。</translation>
    </message>
    <message>
        <source>The more often a word was said, the less it comes.</source>
        <translation>多く使われた語ほど出にくくなります。</translation>
    </message>
    <message>
        <source>The name is too long: at most {most} characters.</source>
        <translation>名前が長すぎます。{most} 文字以内にしてください。</translation>
    </message>
    <message>
        <source>The name of this file has characters that cannot be kept. Rename it.</source>
        <translation>このファイルの名前に、保存できない文字が含まれています。名前を変更してください。</translation>
    </message>
    <message>
        <source>The name of this folder has characters that cannot be kept. Rename it.</source>
        <translation>このフォルダーの名前に、保存できない文字が含まれています。名前を変更してください。</translation>
    </message>
    <message>
        <source>The name “{name}” could lead out of the download folder, or cannot be kept by every system; it was refused.</source>
        <translation>名前「{name}」は、ダウンロード用フォルダーの外を指す可能性があるか、システムによっては保存できないため、拒否しました。</translation>
    </message>
    <message>
        <source>The newest that fit and write as fast as one reads.</source>
        <translation>このコンピューターに収まり、読む速さと同じくらいの速さで書く、最も新しいモデルです。</translation>
    </message>
    <message>
        <source>The next control, as the page is read</source>
        <translation>次のコントロール（画面の並び順）</translation>
    </message>
    <message>
        <source>The next message; also J</source>
        <translation>次のメッセージ（J も可）</translation>
    </message>
    <message>
        <source>The next part of the window</source>
        <translation>ウィンドウの次の部分</translation>
    </message>
    <message>
        <source>The next version</source>
        <translation>次のバージョン</translation>
    </message>
    <message>
        <source>The notes of its maker are long; only their beginning is kept.</source>
        <translation>作成者のメモが長いため、冒頭だけを残しました。</translation>
    </message>
    <message>
        <source>The old one opens nothing any more. The recovery code stays the same.</source>
        <translation>古いものでは何も開けなくなります。回復コードは変わりません。</translation>
    </message>
    <message numerus="yes">
        <source>The oldest %n are only counted, no longer listed.</source>
        <extracomment>For one: The oldest is only counted, no longer listed.</extracomment>
        <translation>
            <numerusform>最も古い %n 件は件数だけを数え、一覧には表示していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The one that was chosen when the file was exported.</source>
        <translation>ファイルをエクスポートしたときに選んだもの。</translation>
    </message>
    <message>
        <source>The one that you chose last, until you choose another.</source>
        <translation>別のモデルを選ぶまで、最後に選んだモデルを使います。</translation>
    </message>
    <message>
        <source>The open LocalChat gets it; this shows how far it is.</source>
        <translation>開いている LocalChat がダウンロードしています。ここには進み具合を表示します。</translation>
    </message>
    <message>
        <source>The others wait for their turn.</source>
        <translation>残りは順番を待ちます。</translation>
    </message>
    <message>
        <source>The pack cannot be kept in {folder}: {reason}.</source>
        <translation>パックを {folder} に保存できません: {reason}。</translation>
    </message>
    <message>
        <source>The pack {name} is for {theirs}; this computer needs one for {ours}.</source>
        <translation>パック {name} は {theirs} 用です。このコンピューターには {ours} 用が必要です。</translation>
    </message>
    <message>
        <source>The pack {name} was made for another build of the engine ({pack}, not {build}).</source>
        <translation>パック {name} は別のビルドのエンジン用です（{pack}。必要なのは {build}）。</translation>
    </message>
    <message>
        <source>The pair that begins in line {place} has an empty half.</source>
        <translation>{place} 行目から始まる組の一方が空です。</translation>
    </message>
    <message>
        <source>The paler a word, the surer the model was of it, by its own likelihoods before any setting. Take another one, and a version of the answer goes on from there.</source>
        <translation>色が薄い語ほど、モデルの確信度が高いことを示します（設定を適用する前の、モデル自身の確率）。別のトークンを選ぶと、そこから回答の別バージョンを続けます。</translation>
    </message>
    <message>
        <source>The part for pictures cannot be used. {message} Until then, remove the picture.</source>
        <translation>画像用パーツを使えません。{message} それまでは画像を外してください。</translation>
    </message>
    <message>
        <source>The part for pictures, {name}, could not be loaded: {reason}. Get the one that belongs to this model, or remove the picture.</source>
        <translation>画像用パーツ {name} を読み込めませんでした: {reason}。このモデルに付属するものを入手するか、画像を外してください。</translation>
    </message>
    <message>
        <source>The part for pictures, {name}, needs {size} of memory, and {free} are free. Close other programs, or remove the picture.</source>
        <translation>画像用パーツ {name} には {size} のメモリが必要ですが、空きは {free} です。ほかのプログラムを閉じるか、画像を外してください。</translation>
    </message>
    <message>
        <source>The part of the window before</source>
        <translation>ウィンドウの前の部分</translation>
    </message>
    <message>
        <source>The passphrase is set, but the system's keyring did not let go of the key. Delete the entry “LocalChat” there yourself: until then it opens your chats too.</source>
        <translation>パスフレーズを設定しましたが、システムのキーリングから鍵を消せませんでした。そこにある「LocalChat」の項目をご自身で削除してください。それまでは、その鍵でもチャットが開きます。</translation>
    </message>
    <message>
        <source>The passphrase is set. The recovery code opens the chats if you forget it.</source>
        <translation>パスフレーズを設定しました。忘れた場合は回復コードでチャットを開けます。</translation>
    </message>
    <message>
        <source>The passphrase was not taken over. Try again.</source>
        <translation>パスフレーズは反映されませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The person chose another folder: the queue begins this one again there.</source>
        <translation>別のフォルダーが選ばれたため、そのフォルダーで最初からやり直します。</translation>
    </message>
    <message>
        <source>The person says</source>
        <translation>ユーザーの発言</translation>
    </message>
    <message>
        <source>The persona “{name}” asks for {missing}, and a comparison cannot ask. Give it a usual value in the editor of personas, or choose another persona.</source>
        <translation>ペルソナ「{name}」は {missing} の入力を求めますが、比較では入力できません。ペルソナの編集画面で既定の値を設定するか、別のペルソナを選んでください。</translation>
    </message>
    <message>
        <source>The picture cannot be looked at</source>
        <translation>画像を認識できません</translation>
    </message>
    <message>
        <source>The picture cannot be read any more. Attach it again.</source>
        <translation>画像をもう読み取れません。もう一度添付してください。</translation>
    </message>
    <message>
        <source>The picture could not be looked at: {reason}. Attach a smaller copy, or remove it.</source>
        <translation>画像を見ることができませんでした: {reason}。小さなコピーを添付するか、外してください。</translation>
    </message>
    <message>
        <source>The picture could not be prepared: {reason}. Attach another copy.</source>
        <translation>画像を準備できませんでした: {reason}。別のコピーを添付してください。</translation>
    </message>
    <message>
        <source>The picture is not as large as it says. Attach it again.</source>
        <translation>画像の大きさが表示と異なります。もう一度添付してください。</translation>
    </message>
    <message>
        <source>The picture is not there any more. Attach it again.</source>
        <translation>画像が見つかりません。もう一度添付してください。</translation>
    </message>
    <message>
        <source>The process says more than anybody could read.</source>
        <translation>プロセスの出力が多すぎて、読み取れません。</translation>
    </message>
    <message>
        <source>The process that talks to the hub cannot be started: {error}.</source>
        <translation>ハブと通信するプロセスを起動できません: {error}。</translation>
    </message>
    <message>
        <source>The process that talks to the hub {how}. What was fetched is kept; try again.</source>
        <translation>ハブと通信するプロセスが{how}。取得済みの分は残っています。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The processor computes alone.</source>
        <translation>プロセッサーだけで計算します。</translation>
    </message>
    <message>
        <source>The prompt as the model reads it</source>
        <translation>モデルに渡るプロンプト</translation>
    </message>
    <message>
        <source>The proxy that is set cannot be used: LocalChat knows those that begin with http:// or socks5://.</source>
        <translation>設定されたプロキシは使えません。LocalChat が対応するのは http:// または socks5:// で始まるものです。</translation>
    </message>
    <message>
        <source>The proxy {host} did not let the connection through ({reason}).</source>
        <translation>プロキシ {host} が接続を通しませんでした（{reason}）。</translation>
    </message>
    <message>
        <source>The question in line {place} has no answer.</source>
        <translation>{place} 行目の質問に回答がありません。</translation>
    </message>
    <message>
        <source>The reader's process is of another version.</source>
        <translation>読み取りプロセスのバージョンが異なります。</translation>
    </message>
    <message>
        <source>The reader's process told more than it was asked for.</source>
        <translation>読み取りプロセスが、求めた以上の内容を返しました。</translation>
    </message>
    <message>
        <source>The rules of this computer forbid adding parts to the engine.</source>
        <translation>このコンピューターの規則では、エンジンへの部品の追加が禁止されています。</translation>
    </message>
    <message>
        <source>The rules of this computer forbid every connection.</source>
        <translation>このコンピューターの規則では、すべての接続が禁止されています。</translation>
    </message>
    <message>
        <source>The rules of this computer forbid serving other programs.</source>
        <translation>このコンピューターの規則では、ほかのプログラムへの提供が禁止されています。</translation>
    </message>
    <message>
        <source>The rules of this computer forbid writing chats to files.</source>
        <translation>このコンピューターの規則では、チャットをファイルに書き出すことが禁止されています。</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>同じものをもう一度</translation>
    </message>
    <message>
        <source>The same seed and settings give the same answer.</source>
        <translation>シードと設定が同じなら、同じ回答になります。</translation>
    </message>
    <message>
        <source>The same, {size} each:</source>
        <translation>同じもの、各 {size}:</translation>
    </message>
    <message>
        <source>The sampler {name} cannot be made with these values.</source>
        <translation>サンプラー {name} はこれらの値では作れません。</translation>
    </message>
    <message>
        <source>The search for duplicates was stopped.</source>
        <translation>重複の検索を停止しました。</translation>
    </message>
    <message>
        <source>The setting “{line}” is not known here, or out of range.</source>
        <translation>設定「{line}」は不明であるか、範囲外です。</translation>
    </message>
    <message>
        <source>The shelf comes with LocalChat and needs no connection. Typing asks {host}.</source>
        <translation>カタログは LocalChat に付属し、接続なしで使えます。文字を入力すると {host} に問い合わせます。</translation>
    </message>
    <message>
        <source>The signature is of an old kind, which is not taken any more.</source>
        <translation>署名の形式が古く、もう受け付けられません。</translation>
    </message>
    <message>
        <source>The signature is wrong</source>
        <translation>署名が正しくありません</translation>
    </message>
    <message>
        <source>The strongest Gemma 3: pictures, languages and careful writing in 24 GB or more.</source>
        <translation>最も強力な Gemma 3: 24 GB 以上で、画像、多言語、丁寧な文章に対応。</translation>
    </message>
    <message>
        <source>The system around LocalChat forbids it</source>
        <translation>LocalChat の実行環境が許可していません</translation>
    </message>
    <message>
        <source>The system may not move the model to disk.</source>
        <translation>システムがモデルをディスクに退避できないようにします。</translation>
    </message>
    <message>
        <source>The system's keyring did not let go of an entry: delete “LocalChat” there yourself.</source>
        <translation>システムのキーリングから項目を消せませんでした。「LocalChat」をご自身で削除してください。</translation>
    </message>
    <message>
        <source>The system's keyring has another key than the one of these chats, which are untouched. Enter the recovery code.</source>
        <translation>システムのキーリングにある鍵は、このチャットのものではありません。チャットは無事です。回復コードを入力してください。</translation>
    </message>
    <message>
        <source>The system's keyring no longer has the key to your chats, which are untouched: it was replaced or reset, or the folder came from another computer. Enter the recovery code.</source>
        <translation>システムのキーリングにチャットの鍵がもうありません。チャットは無事です。置き換えられたか、リセットされたか、フォルダーが別のコンピューターのものです。回復コードを入力してください。</translation>
    </message>
    <message>
        <source>The tag was changed.</source>
        <translation>タグを変更しました。</translation>
    </message>
    <message>
        <source>The tag was deleted.</source>
        <translation>タグを削除しました。</translation>
    </message>
    <message>
        <source>The template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>The template is empty.</source>
        <translation>テンプレートが空です。</translation>
    </message>
    <message>
        <source>The template is in order.</source>
        <translation>テンプレートに問題はありません。</translation>
    </message>
    <message>
        <source>The template turns a chat into the text that the model was trained on. With the wrong one, a model rambles or answers for you. Its own is right unless it says otherwise.</source>
        <translation>テンプレートは、チャットをモデルが学習したときの文章の形に変換します。合わないテンプレートでは、モデルがとりとめなく話したり、あなたの代わりに答えたりします。ここに注意が出ない限り、モデル本来のテンプレートが適切です。</translation>
    </message>
    <message>
        <source>The template “{better}” suits this model.</source>
        <translation>テンプレート「{better}」がこのモデルに合います。</translation>
    </message>
    <message>
        <source>The token goes to the hub’s own host only.</source>
        <translation>トークンはハブ自身のホストにのみ送信されます。</translation>
    </message>
    <message>
        <source>The token works: it belongs to {name}, and is kept in your keyring.</source>
        <translation>トークンは有効です。{name} のもので、キーリングに保存しました。</translation>
    </message>
    <message>
        <source>The token works: it belongs to {name}, and is known until LocalChat ends: there is no keyring.</source>
        <translation>トークンは有効です。{name} のものです。キーリングがないため、LocalChat が終了するまで保持します。</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>ゴミ箱は空です。</translation>
    </message>
    <message>
        <source>The trial could not be made ({error}).</source>
        <translation>試験を実施できませんでした（{error}）。</translation>
    </message>
    <message>
        <source>The trial ended with code {code} ({error}).</source>
        <translation>試験がコード {code} で終了しました（{error}）。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>2 つが一致しません。</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed.</source>
        <translation>2 つが一致しません。何も変更していません。</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>通常のもの</translation>
    </message>
    <message>
        <source>The variable {name} stands there twice.</source>
        <translation>変数 {name} が重複しています。</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>前のバージョン</translation>
    </message>
    <message>
        <source>The version before cannot be put back: {reason}.</source>
        <translation>前のバージョンを戻せません: {reason}。</translation>
    </message>
    <message>
        <source>The version before is back in {folder}.</source>
        <translation>前のバージョンを {folder} に戻しました。</translation>
    </message>
    <message>
        <source>The window with your chats cannot open an internet connection</source>
        <translation>チャットのあるウィンドウはインターネット接続を開けません</translation>
    </message>
    <message>
        <source>The words of {name} could not be read.</source>
        <translation>{name} の語彙を読み取れませんでした。</translation>
    </message>
    <message>
        <source>There are no engine packs. To add one: localchat pack add FILE</source>
        <translation>エンジンパックはありません。追加する: localchat pack add FILE</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>一切ありません。</translation>
    </message>
    <message>
        <source>There are not two answers here, so there is nothing to vote on.</source>
        <translation>回答が 2 つ揃っていないため、投票できません。</translation>
    </message>
    <message>
        <source>There are not two answers, so there is nothing to vote on.</source>
        <translation>回答が 2 つ揃っていないため、投票できません。</translation>
    </message>
    <message>
        <source>There are {count} examples; a persona holds at most {most}. Keep those that show most: a model reads all of them before each answer.</source>
        <translation>例が {count} 件あります。ペルソナに入れられるのは {most} 件までです。モデルは回答のたびにすべて読むため、特に役立つものを残してください。</translation>
    </message>
    <message>
        <source>There is a passphrase, and nothing else but the recovery code opens the chats.</source>
        <translation>パスフレーズが設定されており、ほかにチャットを開けるのは回復コードだけです。</translation>
    </message>
    <message>
        <source>There is a passphrase. This computer opens the chats without it.</source>
        <translation>パスフレーズが設定されています。このコンピューターはそれなしでチャットを開きます。</translation>
    </message>
    <message>
        <source>There is a persona called “{name}” already. Choose another name.</source>
        <translation>「{name}」というペルソナはすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is a tag “{name}” already. Choose another name.</source>
        <translation>タグ「{name}」はすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is an access token of {name}, kept in the system's keyring.</source>
        <translation>{name} のアクセストークンがシステムのキーリングに保存されています。</translation>
    </message>
    <message>
        <source>There is an access token, kept in the system's keyring.</source>
        <translation>アクセストークンがシステムのキーリングに保存されています。</translation>
    </message>
    <message>
        <source>There is no access token.</source>
        <translation>アクセストークンがありません。</translation>
    </message>
    <message>
        <source>There is no backup {name}: “localchat backup list” lists them.</source>
        <translation>バックアップ {name} はありません。「localchat backup list」で一覧を表示できます。</translation>
    </message>
    <message>
        <source>There is no character card in this picture.</source>
        <translation>この画像にはキャラクターカードが含まれていません。</translation>
    </message>
    <message>
        <source>There is no chat to export yet.</source>
        <translation>書き出すチャットがまだありません。</translation>
    </message>
    <message>
        <source>There is no chat to export.</source>
        <translation>書き出すチャットがありません。</translation>
    </message>
    <message>
        <source>There is no chat with the number {key}.</source>
        <translation>番号 {key} のチャットはありません。</translation>
    </message>
    <message>
        <source>There is no day {day}. Write the date as in 2026-01-31.</source>
        <translation>{day} という日付はありません。2026-01-31 のように書いてください。</translation>
    </message>
    <message>
        <source>There is no device called “{name}”. There are: {names}.</source>
        <translation>「{name}」というデバイスはありません。あるもの: {names}。</translation>
    </message>
    <message>
        <source>There is no download with the number {key}.</source>
        <translation>番号 {key} のダウンロードはありません。</translation>
    </message>
    <message>
        <source>There is no download.</source>
        <translation>ダウンロードはありません。</translation>
    </message>
    <message>
        <source>There is no engine pack called {key}.</source>
        <translation>{key} というエンジンパックはありません。</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>ファイル {file} はありません。</translation>
    </message>
    <message>
        <source>There is no file {path}. Was it moved, or its drive unplugged?</source>
        <translation>ファイル {path} がありません。移動されたか、ドライブが外されていませんか？</translation>
    </message>
    <message>
        <source>There is no filter “{name}:”. Did you mean “{near}:”?</source>
        <translation>フィルター「{name}:」はありません。「{near}:」のことですか？</translation>
    </message>
    <message>
        <source>There is no folder “{name}”. Did you mean “{near}”?</source>
        <translation>フォルダー「{name}」はありません。「{near}」のことですか？</translation>
    </message>
    <message>
        <source>There is no folder “{name}”. There are {names} and more.</source>
        <translation>フォルダー「{name}」はありません。あるもの: {names} など。</translation>
    </message>
    <message>
        <source>There is no folder “{name}”. There are {names}.</source>
        <translation>フォルダー「{name}」はありません。あるもの: {names}。</translation>
    </message>
    <message>
        <source>There is no folder “{name}”: there are no folders yet.</source>
        <translation>フォルダー「{name}」はありません。フォルダーはまだ 1 つもありません。</translation>
    </message>
    <message>
        <source>There is no keyring here: the token is asked for each time, and never written to a file.</source>
        <translation>ここにはキーリングがありません。トークンは毎回入力が必要で、ファイルには決して書き込みません。</translation>
    </message>
    <message>
        <source>There is no message that this would answer.</source>
        <translation>回答の対象になるメッセージがありません。</translation>
    </message>
    <message numerus="yes">
        <source>There is no model called “{name}”. There are: {names} and %n more.</source>
        <translation>
            <numerusform>「{name}」というモデルはありません。あるもの: {names}、ほか %n 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no model called “{name}”. There are: {names}.</source>
        <translation>「{name}」というモデルはありません。あるもの: {names}。</translation>
    </message>
    <message>
        <source>There is no passphrase.</source>
        <translation>パスフレーズはありません。</translation>
    </message>
    <message numerus="yes">
        <source>There is no persona called “{name}”. There are: {names} and %n more.</source>
        <translation>
            <numerusform>「{name}」というペルソナはありません。あるもの: {names}、ほか %n 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no persona called “{name}”. There are: {names}.</source>
        <translation>「{name}」というペルソナはありません。あるもの: {names}。</translation>
    </message>
    <message>
        <source>There is no preset called “{name}”. There are: {known}.</source>
        <translation>「{name}」というプリセットはありません。あるもの: {known}。</translation>
    </message>
    <message>
        <source>There is no room for {name}. Remove it, begin a new chat, or raise “Context” in the panel.</source>
        <translation>{name} を入れる余裕がありません。外すか、新しいチャットを始めるか、パネルの「コンテキスト」を増やしてください。</translation>
    </message>
    <message>
        <source>There is no room on the disk for a backup of your chats.</source>
        <translation>ディスクにチャットのバックアップを置く空きがありません。</translation>
    </message>
    <message>
        <source>There is no setting called {name}. There are: {known}.</source>
        <translation>{name} という設定はありません。使える設定: {known}。</translation>
    </message>
    <message>
        <source>There is no tag “{name}”. Did you mean “{near}”?</source>
        <translation>タグ「{name}」はありません。「{near}」のことですか？</translation>
    </message>
    <message>
        <source>There is no tag “{name}”. There are {names} and more.</source>
        <translation>タグ「{name}」はありません。あるもの: {names} など。</translation>
    </message>
    <message>
        <source>There is no tag “{name}”. There are {names}.</source>
        <translation>タグ「{name}」はありません。あるもの: {names}。</translation>
    </message>
    <message>
        <source>There is no tag “{name}”: there are no tags yet.</source>
        <translation>タグ「{name}」はありません。タグはまだ 1 つもありません。</translation>
    </message>
    <message>
        <source>There is no token {text}: this model has {size}.</source>
        <translation>トークン {text} はありません。このモデルのトークン数は {size} です。</translation>
    </message>
    <message>
        <source>There is no trash for {parent}, so {name} was left where it is. It can only be deleted for good (localchat models remove ID --delete).</source>
        <translation>{parent} ではゴミ箱を使えないため、{name} を元の場所に残しました。完全に削除することしかできません (localchat models remove ID --delete)。</translation>
    </message>
    <message>
        <source>There is no trash here</source>
        <translation>ここではゴミ箱を使えません</translation>
    </message>
    <message>
        <source>There is no version before this one here.</source>
        <translation>ここには前のバージョンがありません。</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the passphrase. Close other programs and try again.</source>
        <translation>パスフレーズの確認に必要な空きメモリがありません。ほかのプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture. Attach a smaller copy.</source>
        <translation>画像のためのメモリが足りません。小さなコピーを添付してください。</translation>
    </message>
    <message>
        <source>There is nothing in it that could be an export of chats.</source>
        <translation>チャットのエクスポートと思われるものが含まれていません。</translation>
    </message>
    <message>
        <source>There is nothing to ask: the text is empty.</source>
        <translation>質問がありません。テキストが空です。</translation>
    </message>
    <message>
        <source>There is nothing to compare: write a prompt first.</source>
        <translation>比較するものがありません。先にプロンプトを書いてください。</translation>
    </message>
    <message>
        <source>There is nothing to put into a bundle.</source>
        <translation>バンドルに入れるものがありません。</translation>
    </message>
    <message>
        <source>There is nothing to read. {how}</source>
        <translation>読み取る内容がありません。{how}</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>送信する内容がありません。</translation>
    </message>
    <message>
        <source>There is one called “{name}” already, so it is called “{free}”.</source>
        <translation>「{name}」はすでにあるため、「{free}」という名前にしました。</translation>
    </message>
    <message>
        <source>There is one.</source>
        <translation>設定済みです。</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>回答がありませんでした。</translation>
    </message>
    <message>
        <source>There was no connection.</source>
        <translation>接続はありませんでした。</translation>
    </message>
    <message>
        <source>These are {count} pairs; a persona holds at most {most}. Keep those that show most.</source>
        <translation>{count} 組あります。ペルソナに入れられるのは {most} 組までです。特に役立つものを残してください。</translation>
    </message>
    <message>
        <source>These keys are always the same.</source>
        <translation>これらのキーは変更できません。</translation>
    </message>
    <message>
        <source>These keys are not known.</source>
        <translation>このキーは認識できません。</translation>
    </message>
    <message>
        <source>These keys are not known. Write them such as Ctrl+Alt+Space.</source>
        <translation>このキーは認識できません。Ctrl+Alt+Space のように入力してください。</translation>
    </message>
    <message>
        <source>They stand in {files}.</source>
        <translation>場所: {files}。</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Thinking for {span} · about {count} tokens</source>
        <translation>思考中 {span} · 約 {count} トークン</translation>
    </message>
    <message>
        <source>Thinking is shown</source>
        <translation>思考を表示しています</translation>
    </message>
    <message>
        <source>Thinking …</source>
        <translation>思考中…</translation>
    </message>
    <message>
        <source>Thinks with low, medium or high effort, good at mathematics, code and tools; quick.</source>
        <translation>低・中・高の深さで思考します。数学、コード、ツールが得意で高速です。</translation>
    </message>
    <message>
        <source>This JSON is nested too deeply.</source>
        <translation>この JSON は入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>This LocalChat was built without a maker's key, so it believes no pack by itself. Name the key of whoever made it: localchat pack add FILE --key KEY</source>
        <translation>この LocalChat には作成者の鍵が組み込まれていないため、どのパックも自動では信頼しません。作成者の鍵を指定してください: localchat pack add FILE --key KEY</translation>
    </message>
    <message>
        <source>This LocalChat was not built to look for newer versions. What brought it to this computer brings them too.</source>
        <translation>この LocalChat には、新しいバージョンを探す機能が組み込まれていません。新しいものも、これを入手した方法で届きます。</translation>
    </message>
    <message>
        <source>This LocalChat was not installed from an archive into a folder of yours, so it cannot exchange itself. {how}</source>
        <translation>この LocalChat は、アーカイブから自分のフォルダーにインストールされたものではないため、自身を置き換えられません。{how}</translation>
    </message>
    <message>
        <source>This answer is made of words of {model}. Choose that model, and try again.</source>
        <translation>この回答は {model} の語彙で書かれています。そのモデルを選んでからもう一度お試しください。</translation>
    </message>
    <message>
        <source>This answer is still being written. Stop it, then delete it.</source>
        <translation>この回答は生成中です。停止してから削除してください。</translation>
    </message>
    <message>
        <source>This build of the engine computes on the processor only.</source>
        <translation>このエンジンはプロセッサーだけで計算します。</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>This chat stays here</source>
        <translation>このチャットはここに留まります</translation>
    </message>
    <message>
        <source>This comparison is no longer there. It may have been deleted.</source>
        <translation>この比較はもうありません。削除された可能性があります。</translation>
    </message>
    <message>
        <source>This comparison still runs. Stop it, then delete it.</source>
        <translation>この比較は実行中です。停止してから削除してください。</translation>
    </message>
    <message>
        <source>This computer has {total}; {free} are free now.</source>
        <translation>このコンピューターのメモリは {total}、現在の空きは {free} です。</translation>
    </message>
    <message>
        <source>This computer: {computer}.</source>
        <translation>このコンピューター: {computer}。</translation>
    </message>
    <message>
        <source>This desktop has no tray for icons, so closing the window ends LocalChat.</source>
        <translation>このデスクトップにはアイコン用のトレイがないため、ウィンドウを閉じると LocalChat は終了します。</translation>
    </message>
    <message>
        <source>This desktop keeps such keys to itself: let one of its own shortcuts run “localchat --quick”.</source>
        <translation>このデスクトップでは、こうしたキーをアプリから使えません。デスクトップ側のショートカットで「localchat --quick」を実行してください。</translation>
    </message>
    <message>
        <source>This engine holds a model already; each model gets its own.</source>
        <translation>このエンジンはすでにモデルを保持しています。モデルごとにエンジンが 1 つあります。</translation>
    </message>
    <message>
        <source>This file cannot be attached</source>
        <translation>このファイルは添付できません</translation>
    </message>
    <message>
        <source>This file is no persona of LocalChat, and no character card.</source>
        <translation>このファイルは LocalChat のペルソナでも、キャラクターカードでもありません。</translation>
    </message>
    <message>
        <source>This file is no persona: it holds no JSON object.</source>
        <translation>このファイルはペルソナではありません: JSON オブジェクトがありません。</translation>
    </message>
    <message>
        <source>This file is no persona: it is not JSON ({reason}).</source>
        <translation>このファイルはペルソナではありません: JSON ではありません（{reason}）。</translation>
    </message>
    <message>
        <source>This file is no preset of LocalChat or LM Studio.</source>
        <translation>このファイルは LocalChat または LM Studio のプリセットではありません。</translation>
    </message>
    <message>
        <source>This file is no preset.</source>
        <translation>このファイルはプリセットではありません。</translation>
    </message>
    <message>
        <source>This file is no preset: it is not JSON ({error}).</source>
        <translation>このファイルはプリセットではありません: JSON ではありません（{error}）。</translation>
    </message>
    <message>
        <source>This file is not attached any more.</source>
        <translation>このファイルはもう添付されていません。</translation>
    </message>
    <message>
        <source>This file is too long for a persona: at most {most} characters.</source>
        <translation>このファイルはペルソナには長すぎます。{most} 文字以内にしてください。</translation>
    </message>
    <message>
        <source>This file is too long for a preset.</source>
        <translation>このファイルはプリセットには長すぎます。</translation>
    </message>
    <message>
        <source>This file was sent already. Attach it again, and choose then.</source>
        <translation>このファイルは送信済みです。もう一度添付してから選んでください。</translation>
    </message>
    <message>
        <source>This folder is not there any more.</source>
        <translation>このフォルダーはもうありません。</translation>
    </message>
    <message>
        <source>This goes into the instructions of {persona} here.</source>
        <translation>ここでの {persona} の指示に入ります。</translation>
    </message>
    <message>
        <source>This is a copy. Change what you like.</source>
        <translation>これはコピーです。自由に変更できます。</translation>
    </message>
    <message>
        <source>This is all that the report holds: versions, settings, what this computer can do, the ends of the logs. Nothing that was said in a chat, no token and no key is in it. LocalChat sends nothing: you save it, look at it, and hand it on yourself.</source>
        <translation>報告に含まれるのはこれがすべてです: バージョン、設定、このコンピューターにできること、ログの末尾。チャットの内容、トークン、鍵は含まれません。LocalChat は何も送信しません。ご自身で保存し、確認し、渡してください。</translation>
    </message>
    <message>
        <source>This is an address for mail. Copy it into your mail program.</source>
        <translation>これはメールアドレスです。メールソフトにコピーしてください。</translation>
    </message>
    <message>
        <source>This is no access token: those are letters and digits, often after hf_.</source>
        <translation>これはアクセストークンではありません。アクセストークンは英数字で、多くは hf_ で始まります。</translation>
    </message>
    <message>
        <source>This is no list in JSON: {text}.</source>
        <translation>JSON のリストではありません: {text}。</translation>
    </message>
    <message>
        <source>This is no page of the web.</source>
        <translation>これはウェブのページではありません。</translation>
    </message>
    <message>
        <source>This is not kept, unless you open it as a chat.</source>
        <translation>チャットとして開かない限り、この内容は保存されません。</translation>
    </message>
    <message>
        <source>This is not opened.</source>
        <translation>これは開きません。</translation>
    </message>
    <message>
        <source>This is not the passphrase of {name}, or its beginning is damaged.</source>
        <translation>{name} のパスフレーズが違うか、先頭が破損しています。</translation>
    </message>
    <message>
        <source>This is not the passphrase. Look at capitals and the layout of the keyboard.</source>
        <translation>パスフレーズが違います。大文字と小文字、キーボードの配列を確認してください。</translation>
    </message>
    <message>
        <source>This is not the recovery code: a letter is missing or mistyped.</source>
        <translation>この回復コードは正しくありません。文字の抜けか入力ミスがあります。</translation>
    </message>
    <message>
        <source>This is the template that {publisher} published.</source>
        <translation>これは {publisher} が公開したテンプレートです。</translation>
    </message>
    <message>
        <source>This is very long: {shown} of {count} characters are drawn. Show more</source>
        <translation>とても長いため、{count} 文字のうち {shown} 文字を表示しています。さらに表示</translation>
    </message>
    <message>
        <source>This keyboard does not have these keys.</source>
        <translation>このキーボードにはこのキーがありません。</translation>
    </message>
    <message>
        <source>This link carries {count} characters of text to {host}. They may be words of your chat.</source>
        <translation>このリンクは {count} 文字のテキストを {host} に運びます。チャットの内容かもしれません。</translation>
    </message>
    <message>
        <source>This link leads nowhere</source>
        <translation>このリンクの先はありません</translation>
    </message>
    <message>
        <source>This message belongs to another chat. Open that one, and try again.</source>
        <translation>このメッセージは別のチャットのものです。そのチャットを開いてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>This message is no longer there. It may have been deleted.</source>
        <translation>このメッセージはもうありません。削除された可能性があります。</translation>
    </message>
    <message>
        <source>This model asks for an agreement</source>
        <translation>このモデルには同意が必要です</translation>
    </message>
    <message>
        <source>This model brings no chat template. {sentence} If its answers look wrong, choose another template under “My models”.</source>
        <translation>このモデルにはチャットテンプレートが付属していません。{sentence} 回答がおかしい場合は、「マイモデル」で別のテンプレートを選んでください。</translation>
    </message>
    <message>
        <source>This model cannot be used</source>
        <translation>このモデルは使えません</translation>
    </message>
    <message>
        <source>This model cannot see pictures. Remove the picture, or choose a model that sees.</source>
        <translation>このモデルは画像を認識できません。画像を外すか、画像対応のモデルを選んでください。</translation>
    </message>
    <message>
        <source>This model has brought its engine down {crashes} times within {minutes} minutes, so it is not started again by itself. Your chats are safe. Choose another model, get its file again, or try it once more.</source>
        <translation>このモデルは {minutes} 分間に {crashes} 回エンジンを停止させたため、自動では再起動しません。チャットは安全です。別のモデルを選ぶか、ファイルを入手し直すか、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This model keeps crashing</source>
        <translation>このモデルは繰り返し異常終了しています</translation>
    </message>
    <message>
        <source>This model must be looked up on the hub before it can be downloaded.</source>
        <translation>ダウンロードする前に、このモデルをハブで確認する必要があります。</translation>
    </message>
    <message>
        <source>This model reads a picture in one go, {count} tokens, and “Micro-batch” is {batch}. Raise both it and “Batch” in the panel, or attach a smaller picture.</source>
        <translation>このモデルは画像を一度に読みます。{count} トークンですが、「マイクロバッチ」は {batch} です。パネルでこれと「バッチ」を増やすか、小さな画像を添付してください。</translation>
    </message>
    <message>
        <source>This model's chat template leaves the examples out.</source>
        <translation>このモデルのチャットテンプレートでは例が省かれます。</translation>
    </message>
    <message>
        <source>This part brings no text of its licence.</source>
        <translation>この部品にはライセンスの本文が付属していません。</translation>
    </message>
    <message numerus="yes">
        <source>This persona asks for {names}, and nothing was given for them.</source>
        <extracomment>For one: This persona asks for {names}, and nothing was given for it.</extracomment>
        <translation>
            <numerusform>このペルソナには {names} の入力が必要ですが、指定されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>This persona cannot be used: {error}</source>
        <translation>このペルソナは使えません: {error}</translation>
    </message>
    <message>
        <source>This persona has {count} {name}; it may have at most {most}. A model reads all of them before each answer, so keep those that show most.</source>
        <translation>このペルソナには {name} が {count} 件あります。入れられるのは {most} 件までです。モデルは回答のたびにすべて読むため、特に役立つものを残してください。</translation>
    </message>
    <message>
        <source>This persona is built in, and stays as it is.</source>
        <translation>このペルソナは内蔵のため、変更できません。</translation>
    </message>
    <message>
        <source>This persona is damaged: it has no version.</source>
        <translation>このペルソナは破損しています: バージョンがありません。</translation>
    </message>
    <message>
        <source>This persona is damaged: number {place} of its {name} must be an object, not {kind}.</source>
        <translation>このペルソナは破損しています: {name} の {place} 番目はオブジェクトである必要がありますが、{kind}になっています。</translation>
    </message>
    <message>
        <source>This persona is damaged: “{name}” must be a list, not {kind}.</source>
        <translation>このペルソナは破損しています:「{name}」はリストである必要がありますが、{kind}になっています。</translation>
    </message>
    <message>
        <source>This persona is damaged: “{name}” must be a text, not {kind}.</source>
        <translation>このペルソナは破損しています:「{name}」はテキストである必要がありますが、{kind}になっています。</translation>
    </message>
    <message>
        <source>This persona was written by a newer version of LocalChat.</source>
        <translation>このペルソナは新しいバージョンの LocalChat で書かれています。</translation>
    </message>
    <message>
        <source>This picture cannot be shown: it is damaged.</source>
        <translation>この画像は破損しているため表示できません。</translation>
    </message>
    <message>
        <source>This picture is built of too many pieces to be honest.</source>
        <translation>この画像は分割数が多すぎるため、信頼できません。</translation>
    </message>
    <message>
        <source>This picture is damaged: it ends in the middle.</source>
        <translation>この画像は破損しています: 途中で終わっています。</translation>
    </message>
    <message>
        <source>This picture is too large: at most {count} MB.</source>
        <translation>この画像は大きすぎます。{count} MB 以内にしてください。</translation>
    </message>
    <message>
        <source>This preset cannot be used: {error}</source>
        <translation>このプリセットは使えません: {error}</translation>
    </message>
    <message>
        <source>This preset is damaged: it has no version or no values.</source>
        <translation>このプリセットは破損しています: バージョンまたは値がありません。</translation>
    </message>
    <message>
        <source>This preset was written by a newer version of LocalChat.</source>
        <translation>このプリセットは新しいバージョンの LocalChat で書かれています。</translation>
    </message>
    <message>
        <source>This process was started without its cage</source>
        <translation>このプロセスはサンドボックスなしで起動されました</translation>
    </message>
    <message>
        <source>This recovery code belongs to other chats.</source>
        <translation>この回復コードは別のチャットデータのものです。</translation>
    </message>
    <message>
        <source>This repository has no GGUF file that can be used.</source>
        <translation>このリポジトリには使用できる GGUF ファイルがありません。</translation>
    </message>
    <message>
        <source>This system gave LocalChat no job object, so the engine could start programs and connect.</source>
        <translation>ジョブオブジェクトを利用できないため、エンジンがプログラムを起動したり接続したりできます。</translation>
    </message>
    <message>
        <source>This system gave LocalChat no job object, so the hub's process could start programs and connect.</source>
        <translation>ジョブオブジェクトを利用できないため、ハブのプロセスがプログラムを起動したり接続したりできます。</translation>
    </message>
    <message>
        <source>This system gave LocalChat no job object, so the reader could start programs and connect.</source>
        <translation>ジョブオブジェクトを利用できないため、読み取りプロセスがプログラムを起動したり接続したりできます。</translation>
    </message>
    <message>
        <source>This system has no filter for system calls, so only the program's own structure keeps the window from opening a connection. A tripwire in Python stops and logs what tries by mistake; it is no wall.</source>
        <translation>このシステムにはシステムコールのフィルターがないため、ウィンドウからの接続を防いでいるのはプログラムの構造だけです。誤って接続しようとした場合は Python の検知機構が止めて記録しますが、完全な防壁ではありません。</translation>
    </message>
    <message>
        <source>This system has no seatbelt</source>
        <translation>このシステムには seatbelt がありません</translation>
    </message>
    <message>
        <source>This table has too many columns to be drawn: {count}.</source>
        <translation>この表は列が多すぎて表示できません: {count} 列。</translation>
    </message>
    <message>
        <source>This template differs from the one that {publisher} published (new lines: {added}, missing lines: {removed}). Look at them before you trust its answers.</source>
        <translation>このテンプレートは {publisher} が公開したものと異なります（新しい行: {added}、ない行: {removed}）。回答を信頼する前に確認してください。</translation>
    </message>
    <message>
        <source>This text is too long: at most {most} characters.</source>
        <translation>このテキストは長すぎます。{most} 文字以内にしてください。</translation>
    </message>
    <message>
        <source>This version was refused</source>
        <translation>このバージョンは拒否されました</translation>
    </message>
    <message>
        <source>This vote was blind. Now that the names are known it stays; delete the comparison if it shall not count.</source>
        <translation>この投票はブラインドで行われました。名前が分かったあとは変更できません。集計から除く場合は、比較を削除してください。</translation>
    </message>
    <message>
        <source>Thought for {count} s</source>
        <translation>思考時間 {count} 秒</translation>
    </message>
    <message>
        <source>Thought for {span}</source>
        <translation>思考時間 {span}</translation>
    </message>
    <message>
        <source>Thought for {span} · about {count} tokens</source>
        <translation>思考時間 {span} · 約 {count} トークン</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>ぎりぎり</translation>
    </message>
    <message>
        <source>Tiny and among the quickest, for simple tasks on weak computers.</source>
        <translation>極小で最速級。性能の低いコンピューターでの簡単な作業向け。</translation>
    </message>
    <message>
        <source>Tiny and known everywhere, good for trying things out; newer models of its size know more.</source>
        <translation>極小で広く知られ、試用に適しています。同サイズの新しいモデルの方が知識は豊富です。</translation>
    </message>
    <message>
        <source>Tiny, and yet it can think first; for trying things out on any computer.</source>
        <translation>極小ながら先に思考できます。どのコンピューターでも試せます。</translation>
    </message>
    <message>
        <source>Tiny, for rewriting and simple questions on any computer.</source>
        <translation>極小。どのコンピューターでも書き換えや簡単な質問に使えます。</translation>
    </message>
    <message>
        <source>Tiny, for short English texts; text only.</source>
        <translation>極小。短い英文向けで、テキストのみに対応。</translation>
    </message>
    <message>
        <source>Tiny: starts at once on any computer, for simple rewriting and for trying things out.</source>
        <translation>極小: どのコンピューターでもすぐに起動。簡単な書き換えや試用向け。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>チャットのタイトル</translation>
    </message>
    <message>
        <source>Titles of chats</source>
        <translation>チャットのタイトル</translation>
    </message>
    <message>
        <source>To check it yourself: localchat doctor (tries to break out of each process)</source>
        <translation>自分で確かめる: localchat doctor（各プロセスからの脱出を試みます）</translation>
    </message>
    <message>
        <source>To first token</source>
        <translation>最初のトークンまで</translation>
    </message>
    <message>
        <source>To get it, {size} from {host}: localchat update download</source>
        <translation>入手する（{host} から {size}）: localchat update download</translation>
    </message>
    <message>
        <source>To get one: localchat download OWNER/NAME</source>
        <translation>入手する: localchat download OWNER/NAME</translation>
    </message>
    <message>
        <source>To go back, install the package of {version} again.</source>
        <translation>元に戻すには、{version} のパッケージをインストールし直してください。</translation>
    </message>
    <message>
        <source>To go back: localchat update back</source>
        <translation>元に戻す: localchat update back</translation>
    </message>
    <message>
        <source>To go back: sudo apt install --allow-downgrades ./localchat_{version}_amd64.deb, with the package that you kept.</source>
        <translation>元に戻す: 保管しておいたパッケージで sudo apt install --allow-downgrades ./localchat_{version}_amd64.deb</translation>
    </message>
    <message>
        <source>To go back: sudo dnf downgrade localchat-{version}</source>
        <translation>元に戻す: sudo dnf downgrade localchat-{version}</translation>
    </message>
    <message>
        <source>To install it, close LocalChat and open {path}.</source>
        <translation>インストールするには、LocalChat を閉じて {path} を開いてください。</translation>
    </message>
    <message>
        <source>To install it, close LocalChat and type: localchat update install</source>
        <translation>インストールするには、LocalChat を閉じて次を入力: localchat update install</translation>
    </message>
    <message>
        <source>To install it, open {path} and drag LocalChat into Applications.</source>
        <translation>インストールするには、{path} を開き、LocalChat を「アプリケーション」にドラッグしてください。</translation>
    </message>
    <message>
        <source>To install it, put {path} in the place of your AppImage. Keep the old one to go back.</source>
        <translation>インストールするには、{path} を現在の AppImage と置き換えてください。戻せるように古いものを残してください。</translation>
    </message>
    <message>
        <source>To install it: sudo apt install {path}</source>
        <translation>インストールする: sudo apt install {path}</translation>
    </message>
    <message>
        <source>To install it: sudo dnf install {path}</source>
        <translation>インストールする: sudo dnf install {path}</translation>
    </message>
    <message>
        <source>To the buttons of the message; also Tab</source>
        <translation>メッセージのボタンへ（Tab も可）</translation>
    </message>
    <message>
        <source>To which host the connections were</source>
        <translation>接続先のホスト</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Token bias</source>
        <translation>トークンバイアス</translation>
    </message>
    <message>
        <source>Tokens that may be repeated freely.</source>
        <translation>ペナルティなしで繰り返せるトークン数。</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>トークン/秒</translation>
    </message>
    <message>
        <source>Tongyi Qianwen licence</source>
        <translation>Tongyi Qianwen ライセンス</translation>
    </message>
    <message>
        <source>Too long: {count} tokens, and there is room for {room}.</source>
        <translation>長すぎます: {count} トークンに対し、空きは {room} です。</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Top-nσ</source>
        <translation>Top-nσ</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>翻訳者</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Trending</source>
        <translation>話題</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds</source>
        <extracomment>For one: Try again in %n second</extracomment>
        <translation>
            <numerusform>%n 秒後に再試行できます</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>Try again: {what}</source>
        <translation>再試行: {what}</translation>
    </message>
    <message>
        <source>Try every known way out of these processes</source>
        <translation>これらのプロセスからの既知の脱出方法をすべて試します</translation>
    </message>
    <message>
        <source>Try fewer words, a family such as Qwen or Gemma, or paste the address of a model’s page. Only models as GGUF files can be used here.</source>
        <translation>語を減らすか、Qwen や Gemma のような系統名、またはモデルページのアドレスを入力してください。ここで使えるのは GGUF ファイルのモデルだけです。</translation>
    </message>
    <message>
        <source>Try it with a question</source>
        <translation>質問して試す</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>キーリングをもう一度試す</translation>
    </message>
    <message>
        <source>Try to break out</source>
        <translation>脱出を試みる</translation>
    </message>
    <message>
        <source>Try {name}</source>
        <translation>{name} を試す</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>試しています…</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>トルコ語</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>チューター</translation>
    </message>
    <message>
        <source>Two models are being compared. This comes when they have ended.</source>
        <translation>2 つのモデルを比較中です。終わりしだい処理します。</translation>
    </message>
    <message>
        <source>Two quantisations of one model</source>
        <translation>1 つのモデルの 2 つの量子化</translation>
    </message>
    <message>
        <source>Type “{word}” to go on:</source>
        <translation>続けるには「{word}」と入力してください:</translation>
    </message>
    <message>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ウクライナ語</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>読み込みを元に戻す</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>最後の変更を元に戻す</translation>
    </message>
    <message>
        <source>Undo the last change of the list (Ctrl+Z)</source>
        <translation>一覧の最後の変更を元に戻す (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Unknown kind of model</source>
        <translation>未対応の種類のモデルです</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Untitled chat</source>
        <translation>無題のチャット</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Up to 15 B</source>
        <translation>15 B 以下</translation>
    </message>
    <message>
        <source>Up to 2 B</source>
        <translation>2 B 以下</translation>
    </message>
    <message>
        <source>Up to 35 B</source>
        <translation>35 B 以下</translation>
    </message>
    <message>
        <source>Up to 4 B</source>
        <translation>4 B 以下</translation>
    </message>
    <message>
        <source>Up to 75 B</source>
        <translation>75 B 以下</translation>
    </message>
    <message>
        <source>Up to 9 B</source>
        <translation>9 B 以下</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新日</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>再利用</translation>
    </message>
    <message>
        <source>Use in this chat</source>
        <translation>このチャットで使う</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>パスフレーズを使う</translation>
    </message>
    <message>
        <source>Use the persona {name} for this chat</source>
        <translation>このチャットでペルソナ {name} を使う</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>回復コードを使う</translation>
    </message>
    <message>
        <source>Use {better} instead</source>
        <translation>代わりに {better} を使う</translation>
    </message>
    <message>
        <source>Use {model} for this chat</source>
        <translation>このチャットで {model} を使う</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用日</translation>
    </message>
    <message>
        <source>Usual answer</source>
        <translation>既定の答え</translation>
    </message>
    <message>
        <source>Usual answer for {name}</source>
        <translation>{name} の既定の答え</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>既定のキー</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>すべて既定のキーに戻す</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Values of one chat are in the panel at its right.</source>
        <translation>チャットごとの値は、チャットの右側のパネルにあります。</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>多様性</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Version after this</source>
        <translation>次のバージョン</translation>
    </message>
    <message>
        <source>Version before this</source>
        <translation>前のバージョン</translation>
    </message>
    <message>
        <source>Version {place} of {total}</source>
        <translation>バージョン {place}/{total}</translation>
    </message>
    <message>
        <source>Very quick for what it can do; follows instructions well on any computer.</source>
        <translation>能力の割にとても高速。どのコンピューターでも指示によく従います。</translation>
    </message>
    <message>
        <source>Very small and quick, for summaries and rewriting; long context for its size.</source>
        <translation>とても小さく高速。要約と書き換え向けで、サイズの割にコンテキストが長いモデルです。</translation>
    </message>
    <message>
        <source>Very small models whose data, recipe and code are published too; they are trained far longer than models of their size used to be.</source>
        <translation>データ、学習方法、コードも公開されている非常に小さなモデルです。このサイズの従来のモデルよりはるかに長く学習されています。</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>ベトナム語</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>投票数</translation>
    </message>
    <message>
        <source>Waiting at {percent}</source>
        <translation>待機中 {percent}</translation>
    </message>
    <message>
        <source>Waiting for the model …</source>
        <translation>モデルを待っています…</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>ネットワークを待機中</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>順番を待っています</translation>
    </message>
    <message>
        <source>Waits, {place} of {total}: {words}</source>
        <translation>待機中 {place}/{total}: {words}</translation>
    </message>
    <message>
        <source>Ways out are tried on Linux only so far.</source>
        <translation>脱出方法の試験は、今のところ Linux でのみ行われます。</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Web ページ (HTML)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>What a person says</source>
        <translation>ユーザーの発言</translation>
    </message>
    <message>
        <source>What a pronoun in a tricky sentence refers to: common sense.</source>
        <translation>紛らわしい文の代名詞が何を指すかを問う問題: 常識。</translation>
    </message>
    <message>
        <source>What became of the import</source>
        <translation>読み込みの結果</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <translation>読み取れないもの</translation>
    </message>
    <message>
        <source>What computes: auto, processor, or the name of a graphics card.</source>
        <translation>計算に使うもの: auto、processor、またはグラフィックカードの名前。</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>異なる点</translation>
    </message>
    <message>
        <source>What differs from the publisher’s template</source>
        <translation>公開元のテンプレートと異なる点</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>What happened, and what did you do before? (as you like)</source>
        <translation>何が起き、その前に何をしましたか？（任意）</translation>
    </message>
    <message>
        <source>What happened, in your words</source>
        <translation>起きたことを、ご自身の言葉で</translation>
    </message>
    <message>
        <source>What holds each process on this computer:</source>
        <translation>このコンピューターで各プロセスを制限しているもの:</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>質問文</translation>
    </message>
    <message>
        <source>What is asked for {name}</source>
        <translation>{name} の質問文</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>効果</translation>
    </message>
    <message>
        <source>What it is good for, in a sentence</source>
        <translation>用途を一文で</translation>
    </message>
    <message>
        <source>What it says first in an empty chat</source>
        <translation>空のチャットで最初に言う内容</translation>
    </message>
    <message>
        <source>What its licence allows</source>
        <translation>ライセンスで許可されること</translation>
    </message>
    <message>
        <source>What shall both answer?</source>
        <translation>両方に何を尋ねますか？</translation>
    </message>
    <message>
        <source>What should be a signature is none. Get the file again.</source>
        <translation>署名であるはずのものが署名ではありません。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>What the connections were for</source>
        <translation>接続の目的</translation>
    </message>
    <message>
        <source>What the context holds</source>
        <translation>コンテキストの内容</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>What the maker of {name} recommends in the file.</source>
        <translation>{name} の作成者がファイル内で推奨している設定です。</translation>
    </message>
    <message>
        <source>What the model can keep in mind, in tokens. More needs more memory.</source>
        <translation>モデルが把握できる量（トークン数）。大きいほど多くのメモリが必要です。</translation>
    </message>
    <message>
        <source>What the model has in mind</source>
        <translation>モデルが把握している内容</translation>
    </message>
    <message>
        <source>What the model is told before all else</source>
        <translation>最初にモデルに伝える内容</translation>
    </message>
    <message>
        <source>What the model is told of this file</source>
        <translation>このファイルからモデルに伝える内容</translation>
    </message>
    <message>
        <source>What the model thought before earlier answers stays in mind; it takes room in the context.</source>
        <translation>以前の回答の前にモデルが考えた内容も保持します。コンテキストの容量を使います。</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>比較した内容</translation>
    </message>
    <message>
        <source>What was compared. Enter shows one, Delete removes it.</source>
        <translation>比較の一覧。Enter で表示し、Delete で削除します。</translation>
    </message>
    <message>
        <source>What was fetched cannot be moved to {new}: {reason}. Choose another folder in Settings, or change its rights.</source>
        <translation>取得済みの分を {new} に移動できません: {reason}。「設定」で別のフォルダーを選ぶか、フォルダーの権限を変更してください。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>What was looked for is no longer wanted.</source>
        <translation>検索が取り消されました。</translation>
    </message>
    <message>
        <source>What was said since then is not in it. Your chats of now are kept beside the backups, and can be put back in the same way.</source>
        <translation>それ以降の内容は含まれません。現在のチャットはバックアップと一緒に保管され、同じ方法で戻せます。</translation>
    </message>
    <message>
        <source>What would you like to understand? Tell me also what you know of it already.</source>
        <translation>何を理解したいですか？ すでに知っていることも教えてください。</translation>
    </message>
    <message>
        <source>What you write in a chat never leaves this computer. This is how that is held, and every connection that there was.</source>
        <translation>チャットに書いた内容がこのコンピューターの外に出ることはありません。その仕組みと、これまでの接続すべてを以下に示します。</translation>
    </message>
    <message>
        <source>What {host} told of newer versions was valid until {day} only. Is this computer's clock right? If it is, look at the project's page.</source>
        <translation>新しいバージョンについての {host} の情報は {day} までしか有効ではありません。このコンピューターの時計は合っていますか？ 合っている場合は、プロジェクトのページを確認してください。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>When full</source>
        <translation>満杯のとき</translation>
    </message>
    <message>
        <source>When it is chosen it asks for: {names}.</source>
        <translation>選択時に入力を求める項目: {names}。</translation>
    </message>
    <message>
        <source>When it sleeps, or when its screen is locked.</source>
        <translation>スリープするとき、または画面がロックされたとき。</translation>
    </message>
    <message>
        <source>When it wakes from sleep. A locked screen is not noticed on this system.</source>
        <translation>スリープから復帰したとき。このシステムでは画面のロックは検出されません。</translation>
    </message>
    <message>
        <source>When the connections were</source>
        <translation>接続の時期</translation>
    </message>
    <message>
        <source>Where downloaded models go; empty for the folder “models” in the data folder.</source>
        <translation>ダウンロードしたモデルの保存先。空の場合はデータフォルダー内の「models」。</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>場所を表示</translation>
    </message>
    <message>
        <source>Where the bytes are</source>
        <translation>バイトの内訳</translation>
    </message>
    <message>
        <source>Where the plain zip goes</source>
        <translation>通常の zip の保存先</translation>
    </message>
    <message>
        <source>Where you write</source>
        <translation>入力欄</translation>
    </message>
    <message>
        <source>Which of four endings continues an everyday scene: common sense.</source>
        <translation>日常の場面の続きを 4 つの結末から選ぶ問題: 常識。</translation>
    </message>
    <message>
        <source>Which one is better?</source>
        <translation>どちらが良いですか？</translation>
    </message>
    <message>
        <source>Which pair is shown</source>
        <translation>表示する組み合わせ</translation>
    </message>
    <message>
        <source>Whoever is at this computer as you can open the chats then.</source>
        <translation>その後は、あなたとしてこのコンピューターを使う人なら誰でもチャットを開けます。</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>持ち主</translation>
    </message>
    <message>
        <source>Whose it is could not be asked: {message}</source>
        <translation>持ち主を確認できませんでした: {message}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Window's cage</source>
        <translation>ウィンドウのサンドボックス</translation>
    </message>
    <message>
        <source>Windows does not keep the engine from reading your other files; your chats are encrypted.</source>
        <translation>Windows では、エンジンがほかのファイルを読み取ることを防げません。チャットは暗号化されています。</translation>
    </message>
    <message>
        <source>Windows does not keep the hub's process from reading your other files; your chats are encrypted.</source>
        <translation>Windows では、ハブのプロセスがほかのファイルを読み取ることを防げません。チャットは暗号化されています。</translation>
    </message>
    <message>
        <source>Windows does not keep the reader from reading your other files; your chats are encrypted.</source>
        <translation>Windows では、読み取りプロセスがほかのファイルを読み取ることを防げません。チャットは暗号化されています。</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>勝ち</translation>
    </message>
    <message numerus="yes">
        <source>With %n files.</source>
        <extracomment>For one: With %n file.</extracomment>
        <translation>
            <numerusform>ファイル %n 個付き。</numerusform>
        </translation>
    </message>
    <message>
        <source>With it a model says something else than without it, so it stays off.</source>
        <translation>これを使うと、使わないときとモデルの出力が変わるため、オフのままにします。</translation>
    </message>
    <message>
        <source>With the examples</source>
        <translation>例を含める</translation>
    </message>
    <message>
        <source>With the names of my files and models</source>
        <translation>ファイルとモデルの名前を含める</translation>
    </message>
    <message>
        <source>With the part that sees images ({size})</source>
        <translation>画像用パーツ ({size}) を含める</translation>
    </message>
    <message>
        <source>With the preset</source>
        <translation>プリセットを指定して回答</translation>
    </message>
    <message>
        <source>With the system prompt</source>
        <translation>システムプロンプトを含める</translation>
    </message>
    <message>
        <source>With what the model thought</source>
        <translation>モデルの思考を含める</translation>
    </message>
    <message>
        <source>Without a connection: localchat search --shelf</source>
        <translation>接続なしの場合: localchat search --shelf</translation>
    </message>
    <message>
        <source>Without mains, an idle model is let go after a minute.</source>
        <translation>電源に接続していないとき、使っていないモデルを 1 分後に解放します。</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>勝率</translation>
    </message>
    <message>
        <source>Won is wins and half of the equal ones, out of all votes that say who is better. Both bad counts for neither. Speeds and times are medians.</source>
        <translation>勝率は、優劣を決めた全投票に対する、勝ちと「同等」の半分の割合です。「両方とも悪い」はどちらにも数えません。速度と時間は中央値です。</translation>
    </message>
    <message>
        <source>Won't fit</source>
        <translation>収まらない</translation>
    </message>
    <message>
        <source>Word problems of primary school that take several steps.</source>
        <translation>数段階の計算が必要な小学校の文章題。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語句</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>折り返し</translation>
    </message>
    <message>
        <source>Wrap the lines of this code</source>
        <translation>このコードの行を折り返す</translation>
    </message>
    <message>
        <source>Write how the answer begins; the model goes on from there</source>
        <translation>回答の書き出しを入力すると、モデルが続きを書きます</translation>
    </message>
    <message>
        <source>Write “Q: …” and “A: …”, one pair in each line with a tab or → between, or JSON Lines.</source>
        <translation>「Q: …」と「A: …」を書くか、1 行に 1 組ずつタブまたは → で区切って書くか、JSON Lines を入力してください。</translation>
    </message>
    <message>
        <source>Writes fluently and knows much for its size; short context.</source>
        <translation>サイズの割に文章が流暢で知識も豊富。コンテキストは短めです。</translation>
    </message>
    <message>
        <source>Writes, explains and repairs code in many programming languages.</source>
        <translation>多くのプログラミング言語のコードを書き、説明し、修正します。</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>{name} を書き出しています…</translation>
    </message>
    <message>
        <source>Written here</source>
        <translation>ここで作成</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>{path} に書き込みました</translation>
    </message>
    <message>
        <source>XTC chance</source>
        <translation>XTC の確率</translation>
    </message>
    <message>
        <source>XTC threshold</source>
        <translation>XTC のしきい値</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>You are offline, so only the shelf was looked through.</source>
        <translation>オフラインのため、カタログだけを検索しました。</translation>
    </message>
    <message>
        <source>You are offline, so the hub was not asked for this model.</source>
        <translation>オフラインのため、このモデルについてハブに問い合わせませんでした。</translation>
    </message>
    <message>
        <source>You are offline: nothing is asked. The shelf works.</source>
        <translation>オフラインのため、問い合わせは行いません。カタログは使えます。</translation>
    </message>
    <message>
        <source>You are offline: nothing is downloaded.</source>
        <translation>オフラインです。何もダウンロードしません。</translation>
    </message>
    <message>
        <source>You chose these</source>
        <translation>自分で選んだキー</translation>
    </message>
    <message>
        <source>You did</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>You have an access token. If the download is refused, accept the agreement on the licence page first.</source>
        <translation>アクセストークンは設定済みです。ダウンロードが拒否される場合は、先にライセンスページで同意してください。</translation>
    </message>
    <message>
        <source>Your changes from before are here. They are not saved yet.</source>
        <translation>以前の変更が残っています。まだ保存されていません。</translation>
    </message>
    <message>
        <source>Your changes were not saved.</source>
        <translation>変更は保存されていません。</translation>
    </message>
    <message>
        <source>Your chats are encrypted</source>
        <translation>チャットは暗号化されています</translation>
    </message>
    <message>
        <source>Your chats are locked</source>
        <translation>チャットはロックされています</translation>
    </message>
    <message>
        <source>Your chats are locked. They open with your passphrase.</source>
        <translation>チャットはロックされています。パスフレーズで開けます。</translation>
    </message>
    <message>
        <source>Your chats may lack their last moments</source>
        <translation>チャットの最後の部分が欠けている可能性があります</translation>
    </message>
    <message>
        <source>Your chats were last opened by a newer version of LocalChat. They are shown, and left untouched: to go on with them use that version, or start with another --home.</source>
        <translation>チャットは前回、より新しいバージョンの LocalChat で開かれました。表示はしますが、変更しません。続けるにはそのバージョンを使うか、別の --home で起動してください。</translation>
    </message>
    <message>
        <source>Your chats were put in order</source>
        <translation>チャットを整えました</translation>
    </message>
    <message>
        <source>Your chats were saved as you typed. You can look at what is known of it.</source>
        <translation>チャットは入力しながら保存されています。分かっていることを確認できます。</translation>
    </message>
    <message>
        <source>Your folder for downloads also holds your chats: choose one for models alone.</source>
        <translation>ダウンロード用フォルダーにチャットも保存されています。モデル専用のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>Your quick question is answered</source>
        <translation>クイック質問の回答ができました</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>回復コード</translation>
    </message>
    <message>
        <source>Your vote:</source>
        <translation>投票:</translation>
    </message>
    <message>
        <source>Your vote: {vote} – {who}.</source>
        <translation>あなたの投票: {vote} – {who}。</translation>
    </message>
    <message>
        <source>Your vote: {vote}.</source>
        <translation>あなたの投票: {vote}。</translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <translation>Zip (*.zip)</translation>
    </message>
    <message>
        <source>[image: {name}]</source>
        <translation>[画像: {name}]</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <source>a Python pickle</source>
        <translation>Python の pickle</translation>
    </message>
    <message>
        <source>a ZIP archive, or a PyTorch file</source>
        <translation>ZIP アーカイブまたは PyTorch ファイル</translation>
    </message>
    <message>
        <source>a file that only you can read</source>
        <translation>あなただけが読み取れるファイル</translation>
    </message>
    <message>
        <source>a file that the model reads first: text, code, CSV, PDF or DOCX; may be repeated</source>
        <translation>モデルが最初に読むファイル: テキスト、コード、CSV、PDF、DOCX。繰り返し指定できます</translation>
    </message>
    <message>
        <source>a line, {hint}</source>
        <translation>1 行のテキスト（{hint}）</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>テキストのリスト</translation>
    </message>
    <message>
        <source>a list of texts, each one of {words}</source>
        <translation>それぞれが {words} のいずれかであるテキストのリスト</translation>
    </message>
    <message>
        <source>a model in the old GGML format, from before GGUF</source>
        <translation>GGUF より前の古い GGML 形式のモデル</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>一瞬</translation>
    </message>
    <message>
        <source>a newer LocalChat; nothing is looked for unless you ask</source>
        <translation>新しい LocalChat。求めない限り何も検索しません</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation>{least}～{most} の数値</translation>
    </message>
    <message>
        <source>a number from {least} to {most}, or {automatic}</source>
        <translation>{least}～{most} の数値、または {automatic}</translation>
    </message>
    <message>
        <source>a pointer of Git LFS, not the file itself</source>
        <translation>Git LFS のポインター（ファイル本体ではありません）</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a text of at most {most} characters</source>
        <translation>{most} 文字以内のテキスト</translation>
    </message>
    <message>
        <source>a web page: the download probably needs a log-in, or the link was to a page</source>
        <translation>Web ページ（ダウンロードにログインが必要か、リンク先がページだったと思われます）</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>{least}～{most} の整数</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}, or {automatic}</source>
        <translation>{least}～{most} の整数、または {automatic}</translation>
    </message>
    <message>
        <source>about {count} tokens</source>
        <translation>約 {count} トークン</translation>
    </message>
    <message>
        <source>about {count} tokens, room for {room}</source>
        <translation>約 {count} トークン、空き {room}</translation>
    </message>
    <message>
        <source>about {speed} tokens/s here</source>
        <translation>ここでは約 {speed} トークン/秒</translation>
    </message>
    <message>
        <source>account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>add to the chats</source>
        <translation>チャットに追記</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>自分で追加</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>すべての一覧</translation>
    </message>
    <message>
        <source>all of them, newest first</source>
        <translation>すべて、新しい順</translation>
    </message>
    <message>
        <source>all of them, with how many chats each holds</source>
        <translation>すべて、それぞれのチャット数とともに</translation>
    </message>
    <message>
        <source>all that you have here, in one file</source>
        <translation>ここにあるものすべてを 1 つのファイルに</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>あいまいなオプション: %(option)s は %(matches)s に一致します</translation>
    </message>
    <message>
        <source>an answer to another question</source>
        <translation>別の質問への回答</translation>
    </message>
    <message>
        <source>an answer without end</source>
        <translation>終わりのない回答</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>answer without sense</source>
        <translation>意味をなさない応答</translation>
    </message>
    <message>
        <source>answer {code}</source>
        <translation>応答 {code}</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>architecture</source>
        <translation>アーキテクチャー</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>引数 %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>ask a name server</source>
        <translation>ネームサーバーに問い合わせ</translation>
    </message>
    <message>
        <source>ask for an access token first (or read a pipe)</source>
        <translation>先にアクセストークンを尋ねます（またはパイプから読み取ります）</translation>
    </message>
    <message>
        <source>asks for an agreement</source>
        <translation>同意が必要</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>アテンション</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>become a program</source>
        <translation>プログラムに置き換わる</translation>
    </message>
    <message>
        <source>become a program in memory</source>
        <translation>メモリ上のプログラムに置き換わる</translation>
    </message>
    <message>
        <source>become an open program</source>
        <translation>開いたプログラムに置き換わる</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>更新の前</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>生成中</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内蔵</translation>
    </message>
    <message>
        <source>by {owner}</source>
        <translation>作成者: {owner}</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>certificate not believed</source>
        <translation>証明書を信頼できません</translation>
    </message>
    <message>
        <source>change the root</source>
        <translation>ルートを変更</translation>
    </message>
    <message>
        <source>change the time of the chats</source>
        <translation>チャットの日時を変更</translation>
    </message>
    <message>
        <source>change what it is</source>
        <translation>自身の種別を変更</translation>
    </message>
    <message>
        <source>changed · reset</source>
        <translation>変更あり · リセット</translation>
    </message>
    <message>
        <source>chat in the terminal; Ctrl+C stops the answer, not the program</source>
        <translation>端末でチャットします。Ctrl+C で止まるのは回答で、プログラムは止まりません</translation>
    </message>
    <message>
        <source>chat template</source>
        <translation>チャットテンプレート</translation>
    </message>
    <message>
        <source>chats of other apps or of LocalChat: files, folders or zips; --look only tells what is in them</source>
        <translation>ほかのアプリや LocalChat のチャット: ファイル、フォルダー、zip。--look は中身を表示するだけです</translation>
    </message>
    <message>
        <source>chats to files, or one to the screen; a PATH that ends in .zip or / holds a file for each</source>
        <translation>チャットをファイルへ、または 1 つを画面へ。.zip か / で終わる PATH には、それぞれのファイルが入ります</translation>
    </message>
    <message>
        <source>chats, backups, settings, models, keys</source>
        <translation>チャット、バックアップ、設定、モデル、鍵</translation>
    </message>
    <message>
        <source>check one and keep it in the keyring; it is asked for, or read from a pipe</source>
        <translation>トークンを確認してキーリングに保存します。入力を求められるか、パイプから読み取ります</translation>
    </message>
    <message>
        <source>checked and ready</source>
        <translation>確認済み、使用できます</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>checking its hash</source>
        <translation>ハッシュを確認中</translation>
    </message>
    <message>
        <source>choose one, or another; --remember lets this computer open the chats without it</source>
        <translation>設定または変更します。--remember では、このコンピューターがそれなしでチャットを開きます</translation>
    </message>
    <message>
        <source>clear loss</source>
        <translation>明らかな劣化</translation>
    </message>
    <message>
        <source>clone a process</source>
        <translation>プロセスを複製</translation>
    </message>
    <message>
        <source>clone a process anew</source>
        <translation>新しい方法でプロセスを複製</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>閉じています</translation>
    </message>
    <message>
        <source>commercial use allowed</source>
        <translation>商用利用可</translation>
    </message>
    <message>
        <source>commercial use on conditions</source>
        <translation>条件付きで商用利用可</translation>
    </message>
    <message>
        <source>connect by another program</source>
        <translation>別のプログラムで接続</translation>
    </message>
    <message>
        <source>connect by ipv6</source>
        <translation>IPv6 で接続</translation>
    </message>
    <message>
        <source>connect by tcp</source>
        <translation>TCP で接続</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>copies of the chats, encrypted as they are</source>
        <translation>チャットのコピー（暗号化されたまま）</translation>
    </message>
    <message>
        <source>could not be checked: {message}</source>
        <translation>確認できませんでした: {message}</translation>
    </message>
    <message>
        <source>crashed (SIGSEGV)</source>
        <translation>クラッシュしました (SIGSEGV)</translation>
    </message>
    <message>
        <source>crashed because the model file changed or vanished while in use (SIGBUS)</source>
        <translation>使用中にモデルファイルが変更されたか消えたため、異常終了しました (SIGBUS)</translation>
    </message>
    <message>
        <source>crashed over a number that cannot be (SIGFPE)</source>
        <translation>不正な数値で異常終了しました (SIGFPE)</translation>
    </message>
    <message>
        <source>cut the chats</source>
        <translation>チャットを切り詰める</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy/MM/dd</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>dd MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>dd MMM yyyy</source>
        <translation>yyyy/MM/dd</translation>
    </message>
    <message>
        <source>delete one</source>
        <translation>1 つを削除します</translation>
    </message>
    <message>
        <source>delete one of your own</source>
        <translation>自作のものを削除します</translation>
    </message>
    <message>
        <source>do not keep this chat</source>
        <translation>このチャットを保存しません</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>downloads that you started</source>
        <translation>開始したダウンロード</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>else the one that suits this computer</source>
        <translation>省略時はこのコンピューターに合うもの</translation>
    </message>
    <message>
        <source>embeddings</source>
        <translation>埋め込み</translation>
    </message>
    <message>
        <source>encrypted; only your passphrase opens them</source>
        <translation>暗号化済み。パスフレーズでのみ開けます</translation>
    </message>
    <message>
        <source>encrypted; the key is in the system's keyring</source>
        <translation>暗号化済み。鍵はシステムのキーリングにあります</translation>
    </message>
    <message>
        <source>encrypted; the key is in {path}, which only you can read</source>
        <translation>暗号化済み。鍵は、あなただけが読める {path} にあります</translation>
    </message>
    <message>
        <source>ended with code {code}</source>
        <translation>コード {code} で終了しました</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>enter another world</source>
        <translation>別の世界に入る</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>every connection there was</source>
        <translation>これまでのすべての接続</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>引数が 1 つ以上必要です</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>引数は 1 つまでです</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>引数が 1 つ必要です</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>エキスパート</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>feed-forward</source>
        <translation>フィードフォワード</translation>
    </message>
    <message>
        <source>file is missing</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>最初の行</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>収まる</translation>
    </message>
    <message>
        <source>for both; see: localchat personas list</source>
        <translation>両方に使用。参照: localchat personas list</translation>
    </message>
    <message>
        <source>forget it here</source>
        <translation>ここから消去します</translation>
    </message>
    <message>
        <source>fork</source>
        <translation>フォーク</translation>
    </message>
    <message>
        <source>gave up because of an internal error (SIGABRT)</source>
        <translation>内部エラーのため終了しました (SIGABRT)</translation>
    </message>
    <message>
        <source>generated tokens per second</source>
        <translation>毎秒の生成トークン数</translation>
    </message>
    <message>
        <source>get a model; the same command goes on where it stopped, Ctrl+C pauses</source>
        <translation>モデルをダウンロードします。同じコマンドで続きから再開し、Ctrl+C で一時停止します</translation>
    </message>
    <message>
        <source>get it, check it, and tell how to install it</source>
        <translation>入手して確認し、インストール方法を示します</translation>
    </message>
    <message>
        <source>give the chats away</source>
        <translation>チャットの所有者を変更</translation>
    </message>
    <message>
        <source>go back to the version before</source>
        <translation>前のバージョンに戻します</translation>
    </message>
    <message>
        <source>go on with one, here if no other LocalChat is open</source>
        <translation>1 つを再開します。ほかに LocalChat が開いていなければここで行います</translation>
    </message>
    <message>
        <source>goes into the first message</source>
        <translation>最初のメッセージに入ります</translation>
    </message>
    <message>
        <source>handle faults</source>
        <translation>ページフォルトを処理</translation>
    </message>
    <message>
        <source>hardly any loss</source>
        <translation>ほぼ劣化なし</translation>
    </message>
    <message>
        <source>has a chat template</source>
        <translation>チャットテンプレートあり</translation>
    </message>
    <message>
        <source>has changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>has its own place</source>
        <translation>専用の場所があります</translation>
    </message>
    <message>
        <source>hear of devices</source>
        <translation>デバイスの通知を受け取る</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>すでにあります</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>how fast a model reads and writes here</source>
        <translation>ここでモデルが読み書きする速さ</translation>
    </message>
    <message>
        <source>huggingface.co and its file hosts</source>
        <translation>huggingface.co とそのファイルホスト</translation>
    </message>
    <message>
        <source>id, path, or guide</source>
        <translation>ID、パス、または guide</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>明示された引数 %r を無視しました</translation>
    </message>
    <message>
        <source>image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>%(type)s として無効な値: %(value)r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>無効な選択: %(value)r（選択肢: %(choices)s）</translation>
    </message>
    <message>
        <source>is lost</source>
        <translation>失われます</translation>
    </message>
    <message>
        <source>it cannot be parsed</source>
        <translation>解析できません</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>it cannot be read: {reason}</source>
        <translation>読み取れません: {reason}</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>応答がありません</translation>
    </message>
    <message>
        <source>it has a password; unpack it first</source>
        <translation>パスワードで保護されています。先に展開してください</translation>
    </message>
    <message>
        <source>it has a rule “{name}”, which this LocalChat does not know</source>
        <translation>この LocalChat が知らない規則「{name}」があります</translation>
    </message>
    <message>
        <source>it has far too many files</source>
        <translation>ファイルが多すぎます</translation>
    </message>
    <message>
        <source>it has {name} twice</source>
        <translation>{name} が 2 つあります</translation>
    </message>
    <message>
        <source>it is far too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>it is far too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>it is larger than 128 MB</source>
        <translation>128 MB を超えています</translation>
    </message>
    <message>
        <source>it is locked or refuses ({cause})</source>
        <translation>ロックされているか、拒否されました ({cause})</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>JSON ではありません</translation>
    </message>
    <message>
        <source>it is no UTF-8 text</source>
        <translation>UTF-8 のテキストではありません</translation>
    </message>
    <message>
        <source>it is no object with names and values</source>
        <translation>名前と値からなるオブジェクトではありません</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>テキストではありません</translation>
    </message>
    <message>
        <source>it names something twice</source>
        <translation>同じものが 2 回指定されています</translation>
    </message>
    <message>
        <source>it should be closed, and can {ways}</source>
        <translation>閉じているはずですが、次のことができます: {ways}</translation>
    </message>
    <message>
        <source>it took longer than {count} seconds</source>
        <translation>{count} 秒を超えました</translation>
    </message>
    <message>
        <source>it wants more memory than a chat can need</source>
        <translation>チャットに必要な量を超えるメモリを要求しています</translation>
    </message>
    <message>
        <source>it writes far more than the chat has words</source>
        <translation>チャットの語数をはるかに超える量を書き出します</translation>
    </message>
    <message>
        <source>its list does not name {name}</source>
        <translation>一覧に {name} がありません</translation>
    </message>
    <message>
        <source>its version is not {version}</source>
        <translation>バージョンが {version} ではありません</translation>
    </message>
    <message>
        <source>job object</source>
        <translation>ジョブオブジェクト</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>keep a file in memory</source>
        <translation>ファイルをメモリに保持</translation>
    </message>
    <message>
        <source>keep a key in the kernel</source>
        <translation>カーネルに鍵を保存</translation>
    </message>
    <message>
        <source>keep everything in this folder</source>
        <translation>すべてをこのフォルダーに保存します</translation>
    </message>
    <message>
        <source>leave a device</source>
        <translation>デバイスを残す</translation>
    </message>
    <message>
        <source>leave a folder</source>
        <translation>フォルダーを残す</translation>
    </message>
    <message>
        <source>leave a link</source>
        <translation>リンクを残す</translation>
    </message>
    <message>
        <source>leave a link here</source>
        <translation>ここにリンクを残す</translation>
    </message>
    <message>
        <source>leave a pipe</source>
        <translation>パイプを残す</translation>
    </message>
    <message>
        <source>leave an unnamed file</source>
        <translation>名前のないファイルを残す</translation>
    </message>
    <message>
        <source>leave the world</source>
        <translation>世界を離れる</translation>
    </message>
    <message>
        <source>less than 0.1 %</source>
        <translation>0.1% 未満</translation>
    </message>
    <message>
        <source>let chats with a model begin with one, or show it</source>
        <translation>モデルとのチャットを最初に使うプリセットを選ぶか、表示します</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>licence or description</source>
        <translation>ライセンスまたは説明</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>limit another</source>
        <translation>別のプロセスを制限</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>上限に到達</translation>
    </message>
    <message>
        <source>line {first} of {total}</source>
        <translation>{total} 行中 {first} 行目</translation>
    </message>
    <message>
        <source>line {line}: {problem}</source>
        <translation>{line} 行目: {problem}</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>線形</translation>
    </message>
    <message>
        <source>lines such as top_k and temperature; one left out is off.</source>
        <translation>top_k や temperature のように 1 行に 1 つ。書かれていないものは無効になります。</translation>
    </message>
    <message>
        <source>lines such as “ hello=-2.5” or “#1234=-inf”: more or less of one token.</source>
        <translation>「 hello=-2.5」や「#1234=-inf」のような行で、特定のトークンを出やすく、または出にくくします。</translation>
    </message>
    <message>
        <source>lines such as “/path/adapter.gguf=0.8”: a file and how strong.</source>
        <translation>「/path/adapter.gguf=0.8」のような行: ファイルと強さ。</translation>
    </message>
    <message>
        <source>lines {first}–{last} of {total}</source>
        <translation>{total} 行中 {first}–{last} 行目</translation>
    </message>
    <message>
        <source>lines {which}</source>
        <translation>{which} 行</translation>
    </message>
    <message>
        <source>link the chats here</source>
        <translation>チャットをここへリンク</translation>
    </message>
    <message>
        <source>list all processes</source>
        <translation>すべてのプロセスを一覧</translation>
    </message>
    <message>
        <source>list the computer</source>
        <translation>コンピューターを一覧</translation>
    </message>
    <message>
        <source>list the home</source>
        <translation>ホームフォルダーを一覧</translation>
    </message>
    <message>
        <source>listen by tcp</source>
        <translation>TCP で待ち受け</translation>
    </message>
    <message>
        <source>listen without a port</source>
        <translation>ポートなしで待ち受け</translation>
    </message>
    <message>
        <source>load a module</source>
        <translation>モジュールを読み込む</translation>
    </message>
    <message>
        <source>load a program into the kernel</source>
        <translation>カーネルにプログラムを読み込む</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>読み込み済み</translation>
    </message>
    <message>
        <source>loading {count} %</source>
        <translation>読み込み中: {count} %</translation>
    </message>
    <message>
        <source>locked with another key</source>
        <translation>別の鍵でロックされています</translation>
    </message>
    <message>
        <source>look for models on the hub; without words, those that many look at now</source>
        <translation>ハブでモデルを検索します。語がない場合は、いま注目されているもの</translation>
    </message>
    <message>
        <source>look whether there is one</source>
        <translation>あるかどうかを確認します</translation>
    </message>
    <message>
        <source>looking at picture {place} of {total} …</source>
        <translation>画像 {place} / {total} を見ています …</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>low integrity</source>
        <translation>低い整合性レベル</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>手動で作成</translation>
    </message>
    <message>
        <source>make a call of another architecture</source>
        <translation>別のアーキテクチャーの呼び出しを行う</translation>
    </message>
    <message>
        <source>make a newer call</source>
        <translation>新しい呼び出しを行う</translation>
    </message>
    <message>
        <source>make a plain zip of one that a passphrase sealed</source>
        <translation>パスフレーズで封をしたものを通常の zip にします</translation>
    </message>
    <message>
        <source>make a world of its own</source>
        <translation>独自の世界を作る</translation>
    </message>
    <message>
        <source>make code of data</source>
        <translation>データからコードを作る</translation>
    </message>
    <message>
        <source>make one now</source>
        <translation>いま 1 つ作成します</translation>
    </message>
    <message>
        <source>mark the chats</source>
        <translation>チャットに印を付ける</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>memory free</source>
        <translation>空きメモリ</translation>
    </message>
    <message>
        <source>memory needed</source>
        <translation>必要なメモリ</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>中間</translation>
    </message>
    <message>
        <source>milliseconds to load</source>
        <translation>読み込みのミリ秒</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>model card</source>
        <translation>モデルカード</translation>
    </message>
    <message>
        <source>model header</source>
        <translation>モデルヘッダー</translation>
    </message>
    <message>
        <source>model page</source>
        <translation>モデルページ</translation>
    </message>
    <message>
        <source>models and more in one file, for a computer without a network</source>
        <translation>ネットワークのないコンピューター用に、モデルなどを 1 つのファイルにまとめます</translation>
    </message>
    <message>
        <source>models that are the same, though they lie in two places</source>
        <translation>2 か所にある同じモデル</translation>
    </message>
    <message>
        <source>more than a day</source>
        <translation>1 日以上</translation>
    </message>
    <message>
        <source>more than it announced</source>
        <translation>告げた量を超えた</translation>
    </message>
    <message>
        <source>most parameters, in billions</source>
        <translation>パラメーター数の上限（10 億単位）</translation>
    </message>
    <message>
        <source>mount</source>
        <translation>マウント</translation>
    </message>
    <message>
        <source>move a downloaded model to the trash, forget any other</source>
        <translation>ダウンロードしたモデルはゴミ箱へ移動し、ほかのものは登録を解除します</translation>
    </message>
    <message>
        <source>move a file here</source>
        <translation>ファイルをここへ移動</translation>
    </message>
    <message>
        <source>move a file within</source>
        <translation>ファイルを内部で移動</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>name files by number</source>
        <translation>番号でファイルを指定</translation>
    </message>
    <message>
        <source>name or password is wrong</source>
        <translation>名前またはパスワードが違う</translation>
    </message>
    <message>
        <source>named sets of values</source>
        <translation>名前の付いた値の組み合わせ</translation>
    </message>
    <message>
        <source>needs a newer processor than this one (SIGILL)</source>
        <translation>このコンピューターより新しいプロセッサを必要としています (SIGILL)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>no GPU in use</source>
        <translation>GPU 不使用</translation>
    </message>
    <message>
        <source>no beginning-of-text token</source>
        <translation>文頭トークンなし</translation>
    </message>
    <message>
        <source>no commercial use</source>
        <translation>商用利用不可</translation>
    </message>
    <message>
        <source>no common way to log in</source>
        <translation>共通の認証方法がない</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>no explanation is known.</source>
        <translation>説明はありません。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>no loss: as it was published</source>
        <translation>劣化なし: 公開時のまま</translation>
    </message>
    <message>
        <source>no model is loaded now</source>
        <translation>現在モデルは読み込まれていません</translation>
    </message>
    <message>
        <source>no network, no new programs or processes, no hand on other processes</source>
        <translation>ネットワーク、新しいプログラムやプロセス、ほかのプロセスの操作は不可</translation>
    </message>
    <message>
        <source>no new programs or processes, no listening, no services of the desktop, no hand on other processes</source>
        <translation>新しいプログラムやプロセス、待ち受け、デスクトップのサービス、ほかのプロセスの操作は不可</translation>
    </message>
    <message>
        <source>no sockets but local ones</source>
        <translation>ローカル以外のソケットは不可</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>none: everything is your choice</source>
        <translation>なし: すべて自由に選べます</translation>
    </message>
    <message>
        <source>norms</source>
        <translation>正規化</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>引数 %s とは同時に使えません</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>未読み込み</translation>
    </message>
    <message>
        <source>not of these quantisations</source>
        <translation>これらの量子化のものではありません</translation>
    </message>
    <message>
        <source>not seen by this model</source>
        <translation>このモデルでは認識不可</translation>
    </message>
    <message>
        <source>not stated in the file</source>
        <translation>ファイルに記載なし</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注意</translation>
    </message>
    <message numerus="yes">
        <source>note: the context is full; the model does not see %n of the messages.</source>
        <extracomment>For one: note: the context is full; the model does not see %n message.</extracomment>
        <translation>
            <numerusform>注意: コンテキストがいっぱいです。モデルには %n 件のメッセージが見えません。</numerusform>
        </translation>
    </message>
    <message>
        <source>note: {model} was let go to make room.</source>
        <translation>注意: {model} を解放して空きを作りました。</translation>
    </message>
    <message>
        <source>note: {words}</source>
        <translation>注意: {words}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>nothing holds it</source>
        <translation>何も制限していません</translation>
    </message>
    <message>
        <source>noticeable loss</source>
        <translation>目立つ劣化</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>offline by your choice: no connection is opened</source>
        <translation>選択によりオフライン: 接続を開きません</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>on conditions</source>
        <translation>条件付き</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>オンまたはオフ</translation>
    </message>
    <message>
        <source>one answer, streamed; - reads the text from a pipe</source>
        <translation>回答を 1 つ、書かれるそばから表示します。- はパイプからテキストを読み取ります</translation>
    </message>
    <message>
        <source>one chat</source>
        <translation>チャットを 1 つ</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>引数 %s のいずれかが必要です</translation>
    </message>
    <message>
        <source>one of them, with its examples</source>
        <translation>1 つを例とともに表示</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>{words} のいずれか</translation>
    </message>
    <message>
        <source>one of {words}, or {automatic}</source>
        <translation>{words} のいずれか、または {automatic}</translation>
    </message>
    <message>
        <source>one text in it is longer than 64 MB</source>
        <translation>64 MB を超えるテキストが含まれています</translation>
    </message>
    <message>
        <source>one value; may be repeated</source>
        <translation>値を 1 つ。繰り返し指定できます</translation>
    </message>
    <message>
        <source>only a search or a download connects, to {place}; “localchat network” lists each</source>
        <translation>接続するのは検索とダウンロードだけで、接続先は {place} です。「localchat network」ですべて確認できます</translation>
    </message>
    <message>
        <source>only its name</source>
        <translation>名前のみ</translation>
    </message>
    <message>
        <source>only the program's own structure keeps the window from opening a connection</source>
        <translation>ウィンドウからの接続を防いでいるのはプログラムの構造だけです</translation>
    </message>
    <message>
        <source>only those for this purpose</source>
        <translation>この目的のものだけ</translation>
    </message>
    <message>
        <source>only those of the last N days</source>
        <translation>過去 N 日間のものだけ</translation>
    </message>
    <message>
        <source>only those that ended so</source>
        <translation>この結果に終わったものだけ</translation>
    </message>
    <message>
        <source>only those to this host</source>
        <translation>このホストへのものだけ</translation>
    </message>
    <message>
        <source>only those with all these words</source>
        <translation>これらの語をすべて含むものだけ</translation>
    </message>
    <message>
        <source>only what asks for no agreement</source>
        <translation>同意を求めないものだけ</translation>
    </message>
    <message>
        <source>only what fits this computer</source>
        <translation>このコンピューターに収まるものだけ</translation>
    </message>
    <message>
        <source>only what may be used commercially, perhaps on conditions</source>
        <translation>商用利用できるものだけ（条件付きを含む）</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>open a file system</source>
        <translation>ファイルシステムを開く</translation>
    </message>
    <message>
        <source>open a local pair</source>
        <translation>ローカルの組を開く</translation>
    </message>
    <message>
        <source>open a pair</source>
        <translation>ソケットの組を開く</translation>
    </message>
    <message>
        <source>open a ring</source>
        <translation>リング (io_uring) を開く</translation>
    </message>
    <message>
        <source>open a socket by c</source>
        <translation>C でソケットを開く</translation>
    </message>
    <message>
        <source>open a socket by number</source>
        <translation>呼び出し番号でソケットを開く</translation>
    </message>
    <message>
        <source>open branch</source>
        <translation>開いている分岐</translation>
    </message>
    <message>
        <source>open many paths</source>
        <translation>複数の経路を開く</translation>
    </message>
    <message>
        <source>open no connection</source>
        <translation>接続を開きません</translation>
    </message>
    <message>
        <source>open the chats to others</source>
        <translation>チャットを他人に公開</translation>
    </message>
    <message>
        <source>open the chats with their recovery code, which is asked for</source>
        <translation>回復コードでチャットを開きます（コードは入力を求められます）</translation>
    </message>
    <message>
        <source>open the chats without one</source>
        <translation>パスフレーズなしでチャットを開くようにします</translation>
    </message>
    <message>
        <source>options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>overwrite its own file</source>
        <translation>自身のファイルを上書き</translation>
    </message>
    <message>
        <source>page {first} of {total}</source>
        <translation>{total} ページ中 {first} ページ目</translation>
    </message>
    <message>
        <source>page {which}</source>
        <translation>{which} ページ</translation>
    </message>
    <message>
        <source>pages {first}–{last} of {total}</source>
        <translation>{total} ページ中 {first}–{last} ページ目</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>parts of the engine that were added, such as for graphics cards</source>
        <translation>グラフィックカード用など、追加されたエンジンの部品</translation>
    </message>
    <message>
        <source>path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>persona</source>
        <translation>ペルソナ</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>ping を送信</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め中</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>practically no loss</source>
        <translation>実質的に劣化なし</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>print a page for a security team</source>
        <translation>セキュリティ担当者用のページを出力します</translation>
    </message>
    <message>
        <source>print a table for other programs</source>
        <translation>ほかのプログラム用の表を出力します</translation>
    </message>
    <message>
        <source>print data as JSON</source>
        <translation>データを JSON で出力します</translation>
    </message>
    <message>
        <source>prompt tokens per second</source>
        <translation>毎秒のプロンプトトークン数</translation>
    </message>
    <message>
        <source>put it in place of this one, where that needs no administrator</source>
        <translation>管理者権限が不要な場合に、このバージョンと置き換えます</translation>
    </message>
    <message>
        <source>put one in the place of the chats, which are kept beside; or: newest</source>
        <translation>1 つをチャットと入れ替えます（今のチャットは保管されます）。または: newest</translation>
    </message>
    <message>
        <source>quantisation</source>
        <translation>量子化</translation>
    </message>
    <message>
        <source>queue a signal</source>
        <translation>シグナルを待ち行列に入れる</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>reach the host of a virtual machine</source>
        <translation>仮想マシンのホストに到達</translation>
    </message>
    <message>
        <source>reach the kernels ciphers</source>
        <translation>カーネルの暗号機能に到達</translation>
    </message>
    <message>
        <source>read a key of ssh</source>
        <translation>SSH の鍵を読む</translation>
    </message>
    <message>
        <source>read a model whole, or all of them: are they as they came?</source>
        <translation>モデルを 1 つ、またはすべて読み通します: 入手したときのままか</translation>
    </message>
    <message>
        <source>read by a handle of its folder</source>
        <translation>フォルダーのハンドルで読む</translation>
    </message>
    <message>
        <source>read by a handle of the file</source>
        <translation>ファイルのハンドルで読む</translation>
    </message>
    <message>
        <source>read by the way up</source>
        <translation>上位をたどって読む</translation>
    </message>
    <message>
        <source>read from there</source>
        <translation>そこから読む</translation>
    </message>
    <message>
        <source>read memory of another</source>
        <translation>別のプロセスのメモリを読む</translation>
    </message>
    <message>
        <source>read one whole: is everything in it as it should be?</source>
        <translation>1 つを読み通します: 中身はすべて正しいか</translation>
    </message>
    <message>
        <source>read the accounts</source>
        <translation>アカウントを読む</translation>
    </message>
    <message>
        <source>read the arguments of the first</source>
        <translation>最初のプロセスの引数を読む</translation>
    </message>
    <message>
        <source>read the chats</source>
        <translation>チャットを読む</translation>
    </message>
    <message>
        <source>read the environment of another</source>
        <translation>別のプロセスの環境変数を読む</translation>
    </message>
    <message>
        <source>read the files of another</source>
        <translation>別のプロセスのファイルを読む</translation>
    </message>
    <message>
        <source>read the kernels keys</source>
        <translation>カーネルの鍵を読む</translation>
    </message>
    <message>
        <source>read the memory of another</source>
        <translation>別のプロセスの作業メモリを読む</translation>
    </message>
    <message>
        <source>read the mounts of another</source>
        <translation>別のプロセスのマウントを読む</translation>
    </message>
    <message>
        <source>read through a link</source>
        <translation>リンクを通じて読む</translation>
    </message>
    <message>
        <source>read through the roots name</source>
        <translation>ルートの別名を通じて読む</translation>
    </message>
    <message>
        <source>reading {count} %</source>
        <translation>読み取り中: {count} %</translation>
    </message>
    <message>
        <source>reads only its own libraries and the file, writes nothing</source>
        <translation>自分のライブラリと対象のファイルだけを読み取り、何も書き込みません</translation>
    </message>
    <message>
        <source>reads only its own libraries and the model file, writes nothing</source>
        <translation>自分のライブラリとモデルファイルだけを読み取り、何も書き込みません</translation>
    </message>
    <message>
        <source>reads only its own libraries, writes only the download folder</source>
        <translation>自分のライブラリだけを読み取り、ダウンロード用フォルダーにだけ書き込みます</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>おすすめ</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>refused: no address of the web</source>
        <translation>拒否: ウェブのアドレスではない</translation>
    </message>
    <message>
        <source>refused: nobody asked</source>
        <translation>拒否: 誰も要求していない</translation>
    </message>
    <message>
        <source>refused: not https</source>
        <translation>拒否: https ではない</translation>
    </message>
    <message>
        <source>refused: offline</source>
        <translation>拒否: オフライン</translation>
    </message>
    <message>
        <source>refused: other host</source>
        <translation>拒否: 別のホスト</translation>
    </message>
    <message>
        <source>refused: private address</source>
        <translation>拒否: プライベートアドレス</translation>
    </message>
    <message>
        <source>remember a GGUF file, or a folder of them; all stay where they are</source>
        <translation>GGUF ファイル、またはそのフォルダーを登録します。ファイルは元の場所に残ります</translation>
    </message>
    <message>
        <source>remove a file</source>
        <translation>ファイルを削除</translation>
    </message>
    <message>
        <source>remove a folder</source>
        <translation>フォルダーを削除</translation>
    </message>
    <message>
        <source>remove all that LocalChat keeps on this computer</source>
        <translation>LocalChat がこのコンピューターに保存しているものをすべて削除します</translation>
    </message>
    <message>
        <source>remove one of your own</source>
        <translation>自作のものを 1 つ削除します</translation>
    </message>
    <message>
        <source>replaced by a backup</source>
        <translation>バックアップで置き換え</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>row {first} of {total}</source>
        <translation>{total} 行中 {first} 行目</translation>
    </message>
    <message>
        <source>rows {first}–{last} of {total}</source>
        <translation>{total} 行中 {first}–{last} 行目</translation>
    </message>
    <message>
        <source>rows {which}</source>
        <translation>{which} 行</translation>
    </message>
    <message>
        <source>run a program</source>
        <translation>プログラムを実行</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>save it as a zip, instead of showing it</source>
        <translation>表示せずに zip として保存します</translation>
    </message>
    <message>
        <source>search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>see: localchat personas list</source>
        <translation>参照: localchat personas list</translation>
    </message>
    <message>
        <source>see: localchat presets list</source>
        <translation>参照: localchat presets list</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>シード {seed}</translation>
    </message>
    <message>
        <source>sees images</source>
        <translation>画像対応</translation>
    </message>
    <message>
        <source>send by udp</source>
        <translation>UDP で送信</translation>
    </message>
    <message>
        <source>set the clock</source>
        <translation>時計を変更</translation>
    </message>
    <message>
        <source>share memory by number</source>
        <translation>番号でメモリを共有</translation>
    </message>
    <message>
        <source>show the chat template of a model, or choose one: a name, a file, or own</source>
        <translation>モデルのチャットテンプレートを表示するか、選びます: 名前、ファイル、または own</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>このヘルプを表示して終了します</translation>
    </message>
    <message>
        <source>signal a thread</source>
        <translation>スレッドにシグナルを送る</translation>
    </message>
    <message>
        <source>signal a thread of another</source>
        <translation>別のプロセスのスレッドにシグナルを送る</translation>
    </message>
    <message>
        <source>signal another</source>
        <translation>別のプロセスにシグナルを送る</translation>
    </message>
    <message>
        <source>signal by a handle</source>
        <translation>ハンドルでシグナルを送る</translation>
    </message>
    <message>
        <source>signal everybody</source>
        <translation>全員にシグナルを送る</translation>
    </message>
    <message>
        <source>size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>small loss</source>
        <translation>わずかな劣化</translation>
    </message>
    <message>
        <source>spawn a program</source>
        <translation>プログラムを起動</translation>
    </message>
    <message>
        <source>speak by a local datagram</source>
        <translation>ローカルのデータグラムで通信</translation>
    </message>
    <message>
        <source>speak to the desktop</source>
        <translation>デスクトップと通信</translation>
    </message>
    <message>
        <source>starts no programs</source>
        <translation>プログラムを起動しません</translation>
    </message>
    <message>
        <source>starts no programs, sends nothing</source>
        <translation>プログラムを起動せず、何も送信しません</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>stop one for now</source>
        <translation>1 つを一時停止します</translation>
    </message>
    <message>
        <source>stop one, and delete what is here of it</source>
        <translation>1 つを中止し、届いた分を削除します</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>stopped answering</source>
        <translation>応答しなくなりました</translation>
    </message>
    <message>
        <source>strong loss</source>
        <translation>大きな劣化</translation>
    </message>
    <message>
        <source>switch connections off or on, at once and in every LocalChat of this data folder</source>
        <translation>このデータフォルダーのすべての LocalChat で、接続をただちに切り替えます</translation>
    </message>
    <message>
        <source>system</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>tag {name}</source>
        <translation>タグ {name}</translation>
    </message>
    <message>
        <source>take a file by any handle</source>
        <translation>任意のハンドルでファイルを取得</translation>
    </message>
    <message>
        <source>take a file of another</source>
        <translation>別のプロセスのファイルを取得</translation>
    </message>
    <message>
        <source>take one from a file or folder, and try it</source>
        <translation>ファイルまたはフォルダーから取り込んで試します</translation>
    </message>
    <message>
        <source>take one over from a file (also LM Studio's)</source>
        <translation>ファイルから取り込みます（LM Studio のものも可）</translation>
    </message>
    <message>
        <source>take one over from a file, or from a character card (JSON or PNG)</source>
        <translation>ファイルまたはキャラクターカード（JSON か PNG）から取り込みます</translation>
    </message>
    <message>
        <source>take one that is over from the list; its file stays</source>
        <translation>終わったものを一覧から外します。ファイルは残ります</translation>
    </message>
    <message>
        <source>take over what is in one</source>
        <translation>中身を取り込みます</translation>
    </message>
    <message>
        <source>take what can be read over into a new store; the damaged one is kept aside</source>
        <translation>読み取れる分を新しい保管庫に取り込みます。破損したものは別に保管します</translation>
    </message>
    <message>
        <source>tell the version and leave</source>
        <translation>バージョンを表示して終了します</translation>
    </message>
    <message>
        <source>tensors</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>texts at which a phrase ends, one in each line.</source>
        <translation>フレーズの区切りになる文字列。1 行に 1 つ。</translation>
    </message>
    <message>
        <source>texts at which the answer ends, one in each line.</source>
        <translation>回答を終わらせる文字列。1 行に 1 つ。</translation>
    </message>
    <message>
        <source>texts that the answer never holds, one in each line; the model says it another way.</source>
        <translation>回答に含めない文字列。1 行に 1 つ。モデルは別の言い方をします。</translation>
    </message>
    <message>
        <source>the archive is damaged, or only half of it is here</source>
        <translation>アーカイブが破損しているか、一部しかありません</translation>
    </message>
    <message>
        <source>the benchmark “{benchmark}” is not explained</source>
        <translation>ベンチマーク「{benchmark}」の説明がありません</translation>
    </message>
    <message>
        <source>the chats that are kept</source>
        <translation>保存されているチャット</translation>
    </message>
    <message>
        <source>the engine could open connections and start programs</source>
        <translation>エンジンが接続を開いたりプログラムを起動したりできます</translation>
    </message>
    <message>
        <source>the engine could read your other files; it can neither change nor send them</source>
        <translation>エンジンはほかのファイルを読み取れますが、変更や送信はできません</translation>
    </message>
    <message>
        <source>the engine has all rights of your account</source>
        <translation>エンジンはアカウントのすべての権限を持ちます</translation>
    </message>
    <message>
        <source>the exact text and tokens that would be sent, and a check of the chat template</source>
        <translation>送られるテキストとトークンそのもの、およびチャットテンプレートの検査</translation>
    </message>
    <message>
        <source>the family “{family}” is not explained</source>
        <translation>系統「{family}」の説明がありません</translation>
    </message>
    <message>
        <source>the file could not be written: {why}</source>
        <translation>ファイルに書き込めませんでした: {why}</translation>
    </message>
    <message>
        <source>the file of the model, or its first part</source>
        <translation>モデルのファイル、またはその最初の部分</translation>
    </message>
    <message>
        <source>the file with the chats, when it is damaged</source>
        <translation>破損したときのチャットのファイル</translation>
    </message>
    <message>
        <source>the folders that are looked at</source>
        <translation>検索対象のフォルダー</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>次の引数が必要です: %s</translation>
    </message>
    <message>
        <source>the hub</source>
        <translation>ハブ</translation>
    </message>
    <message>
        <source>the hub's process could reach your other files (your chats are encrypted)</source>
        <translation>ハブのプロセスがほかのファイルにアクセスできます（チャットは暗号化されています）</translation>
    </message>
    <message>
        <source>the hub's process could start programs and listen for connections</source>
        <translation>ハブのプロセスがプログラムを起動したり接続を待ち受けたりできます</translation>
    </message>
    <message>
        <source>the hub's process has all rights of your account</source>
        <translation>ハブのプロセスはアカウントのすべての権限を持ちます</translation>
    </message>
    <message>
        <source>the language of the system</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>the library gave no reason</source>
        <translation>ライブラリーから理由は示されませんでした</translation>
    </message>
    <message>
        <source>the maker's own page</source>
        <translation>作成者のページ</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>the models on this computer</source>
        <translation>このコンピューターのモデル</translation>
    </message>
    <message>
        <source>the name “{name}” could lead out of its folder</source>
        <translation>名前「{name}」はフォルダーの外を指すおそれがあります</translation>
    </message>
    <message>
        <source>the newest N</source>
        <translation>最新の N 件</translation>
    </message>
    <message>
        <source>the reader could open connections and start programs</source>
        <translation>読み取りプロセスが接続を開いたりプログラムを起動したりできます</translation>
    </message>
    <message>
        <source>the reader could read your other files; it can neither change nor send them</source>
        <translation>読み取りプロセスはほかのファイルを読み取れますが、変更や送信はできません</translation>
    </message>
    <message>
        <source>the reader has all rights of your account</source>
        <translation>読み取りプロセスはアカウントのすべての権限を持ちます</translation>
    </message>
    <message>
        <source>the same text to two models or presets; - reads it from a pipe</source>
        <translation>同じテキストを 2 つのモデルまたはプリセットへ。- はパイプから読み取ります</translation>
    </message>
    <message>
        <source>the system's keyring</source>
        <translation>システムのキーリング</translation>
    </message>
    <message>
        <source>the values of one</source>
        <translation>1 つの値を表示</translation>
    </message>
    <message>
        <source>the well-known ones that come with LocalChat, without a connection</source>
        <translation>LocalChat に付属する有名なもの（接続なし）</translation>
    </message>
    <message>
        <source>the window with a new chat; also in one that is open</source>
        <translation>新しいチャットのウィンドウ。開いているウィンドウでも使えます</translation>
    </message>
    <message>
        <source>the window, for a quick question; also in one that is open</source>
        <translation>すばやい質問用のウィンドウ。開いているウィンドウでも使えます</translation>
    </message>
    <message>
        <source>there are more than {most} files in it</source>
        <translation>中のファイルが {most} 個を超えています</translation>
    </message>
    <message>
        <source>there is no LocalChat in it</source>
        <translation>LocalChat が含まれていません</translation>
    </message>
    <message>
        <source>there is none here</source>
        <translation>ここにはありません</translation>
    </message>
    <message>
        <source>thinking …</source>
        <translation>思考中 …</translation>
    </message>
    <message>
        <source>those in which a word occurs</source>
        <translation>ある語を含むもの</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>tokens of context</source>
        <translation>コンテキストのトークン数</translation>
    </message>
    <message>
        <source>took more of the processor's time than it may (SIGXCPU)</source>
        <translation>許可された以上のプロセッサー時間を使いました (SIGXCPU)</translation>
    </message>
    <message>
        <source>took too long over a chat template or a schema (SIGALRM)</source>
        <translation>チャットテンプレートまたはスキーマの処理に時間がかかりすぎました (SIGALRM)</translation>
    </message>
    <message>
        <source>trace another</source>
        <translation>別のプロセスを追跡</translation>
    </message>
    <message>
        <source>trained context</source>
        <translation>学習時のコンテキスト</translation>
    </message>
    <message>
        <source>training data</source>
        <translation>学習データ</translation>
    </message>
    <message>
        <source>tried something that its sandbox forbids (SIGSYS)</source>
        <translation>サンドボックスで禁止された操作を試みました (SIGSYS)</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>try one again, or all of them: does it work, and is it faster?</source>
        <translation>1 つ、またはすべてを再び試します: 動くか、速くなるか</translation>
    </message>
    <message>
        <source>two letters, such as en or de</source>
        <translation>en や de などの 2 文字</translation>
    </message>
    <message>
        <source>unknown field “{name}”</source>
        <translation>不明なフィールド「{name}」</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>不明な引数: %s</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>updated {day}</source>
        <translation>{day} 更新</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>使い方: </translation>
    </message>
    <message numerus="yes">
        <source>used %n days ago</source>
        <translation>
            <numerusform>%n 日前に使用</numerusform>
        </translation>
    </message>
    <message>
        <source>used today</source>
        <translation>今日使用</translation>
    </message>
    <message>
        <source>used yesterday</source>
        <translation>昨日使用</translation>
    </message>
    <message>
        <source>used {date}</source>
        <translation>{date} に使用</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>waiting.</source>
        <translation>待機中です。</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>was ended by signal {code}</source>
        <translation>シグナル {code} で終了しました</translation>
    </message>
    <message>
        <source>was ended from outside (SIGTERM)</source>
        <translation>外部から終了させられました (SIGTERM)</translation>
    </message>
    <message>
        <source>was killed from outside, perhaps because memory ran out (SIGKILL)</source>
        <translation>外部から強制終了されました。メモリ不足の可能性があります (SIGKILL)</translation>
    </message>
    <message>
        <source>watch the processor</source>
        <translation>プロセッサーを監視</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>what happened, in your words</source>
        <translation>起きたことを、ご自身の言葉で</translation>
    </message>
    <message>
        <source>what helps to find a fault: shown here, and sent nowhere</source>
        <translation>不具合を見つけるのに役立つ情報: ここに表示するだけで、どこにも送りません</translation>
    </message>
    <message>
        <source>what is being downloaded, and was</source>
        <translation>ダウンロード中のものと、ダウンロードしたもの</translation>
    </message>
    <message>
        <source>what is in a model, and whether it fits: a file or an id</source>
        <translation>モデルの中身と、収まるかどうか: ファイルまたは ID</translation>
    </message>
    <message>
        <source>what opens the chats, beside the recovery code</source>
        <translation>回復コードのほかにチャットを開くもの</translation>
    </message>
    <message>
        <source>what the model is told first</source>
        <translation>モデルに最初に伝えること</translation>
    </message>
    <message>
        <source>what the persona asks for; may be repeated</source>
        <translation>ペルソナが尋ねるもの。繰り返し指定できます</translation>
    </message>
    <message>
        <source>what this computer can do, what is wrong, what to do</source>
        <translation>このコンピューターにできること、問題点、対処方法</translation>
    </message>
    <message>
        <source>whether there is one</source>
        <translation>設定されているかどうか</translation>
    </message>
    <message>
        <source>whether there is one, and whose; never the token itself</source>
        <translation>トークンの有無と持ち主。トークン自体は表示しません</translation>
    </message>
    <message>
        <source>who answers: system prompts with examples</source>
        <translation>回答者: 例を備えたシステムプロンプト</translation>
    </message>
    <message>
        <source>who is told no examples of the persona</source>
        <translation>ペルソナの例を渡さない側</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>with the names of files and models</source>
        <translation>ファイルとモデルの名前を含めます</translation>
    </message>
    <message>
        <source>without a description</source>
        <translation>説明なし</translation>
    </message>
    <message>
        <source>without the part for images</source>
        <translation>画像用パーツなし</translation>
    </message>
    <message>
        <source>words, owner/name, or an address</source>
        <translation>語、owner/name、またはアドレス</translation>
    </message>
    <message>
        <source>working</source>
        <translation>作業領域</translation>
    </message>
    <message>
        <source>works</source>
        <translation>使えます</translation>
    </message>
    <message>
        <source>write a new file</source>
        <translation>新しいファイルを書く</translation>
    </message>
    <message>
        <source>write a zip; with --passphrase only that opens it</source>
        <translation>zip を書き出します。--passphrase を付けると、それでのみ開けます</translation>
    </message>
    <message>
        <source>write code</source>
        <translation>コードを書く</translation>
    </message>
    <message>
        <source>write frames</source>
        <translation>フレームを書く</translation>
    </message>
    <message>
        <source>write memory of another</source>
        <translation>別のプロセスのメモリに書く</translation>
    </message>
    <message>
        <source>write one to a file, or print it</source>
        <translation>1 つをファイルに書き出すか、表示します</translation>
    </message>
    <message>
        <source>write one to a file, or print it; --card for apps that read character cards</source>
        <translation>1 つをファイルに書き出すか、表示します。--card はキャラクターカードを読むアプリ向け</translation>
    </message>
    <message>
        <source>write one; without MODEL all that LocalChat has downloaded</source>
        <translation>1 つ書き出します。MODEL がない場合は、LocalChat がダウンロードしたすべて</translation>
    </message>
    <message>
        <source>write raw packets</source>
        <translation>生のパケットを書く</translation>
    </message>
    <message>
        <source>write the memory of another</source>
        <translation>別のプロセスの作業メモリに書く</translation>
    </message>
    <message>
        <source>write to a terminal</source>
        <translation>端末に書く</translation>
    </message>
    <message>
        <source>write to shared memory</source>
        <translation>共有メモリに書く</translation>
    </message>
    <message>
        <source>write to the kernel</source>
        <translation>カーネルに書く</translation>
    </message>
    <message>
        <source>write to the systems temporary folder</source>
        <translation>システムの一時フォルダーに書く</translation>
    </message>
    <message>
        <source>write to the temporary folder</source>
        <translation>一時フォルダーに書く</translation>
    </message>
    <message>
        <source>writes none of your files</source>
        <translation>ユーザーのファイルに書き込みません</translation>
    </message>
    <message>
        <source>written by you</source>
        <translation>自作</translation>
    </message>
    <message>
        <source>wrote more than it may, most likely into its log (SIGXFSZ)</source>
        <translation>許可された以上に、おそらくログへ書き込みました (SIGXFSZ)</translation>
    </message>
    <message>
        <source>yarn</source>
        <translation>YaRN</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>you</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>your access token of the hub, for models that want an agreement</source>
        <translation>同意が必要なモデルのための、ハブのアクセストークン</translation>
    </message>
    <message>
        <source>your mirror {own}, {usual}</source>
        <translation>指定したミラー {own}、{usual}</translation>
    </message>
    <message>
        <source>{address} is no address that LocalChat can reach. Is the mirror in Settings written as https://its.name?</source>
        <translation>{address} は LocalChat が接続できるアドレスではありません。「設定」のミラーは https://名前 の形で書かれていますか？</translation>
    </message>
    <message>
        <source>{all} tokens with examples · {less} without · they cost {cost}</source>
        <translation>例ありで {all} トークン · 例なしで {less} · 例の分 {cost}</translation>
    </message>
    <message>
        <source>{build}, loads the guide in {time} ms and answers at {speed} tokens/s</source>
        <translation>{build}、ガイドの読み込みに {time} ms、回答は {speed} トークン/秒</translation>
    </message>
    <message>
        <source>{chats} chats with {messages} messages were taken over from the damaged file, which is kept as {name}. {damaged} of its {pages} pages could not be read.</source>
        <translation>破損したファイルから {chats} 件のチャット（メッセージ {messages} 件）を取り込みました。ファイルは {name} として残してあります。{pages} ページのうち {damaged} ページは読み取れませんでした。</translation>
    </message>
    <message>
        <source>{chats} chats with {messages} messages were written to {name}.</source>
        <translation>{chats} 件のチャット（メッセージ {messages} 件）を {name} に書き出しました。</translation>
    </message>
    <message>
        <source>{chats} in the trash. Nothing is deleted for good until you do it.</source>
        <translation>ゴミ箱に{chats}。操作しない限り、完全に削除されることはありません。</translation>
    </message>
    <message>
        <source>{context} tokens</source>
        <translation>{context} トークン</translation>
    </message>
    <message>
        <source>{context} tokens of context, kept as {kind} · {memory} GB of memory</source>
        <translation>コンテキスト {context} トークン、形式 {kind} · メモリ {memory} GB</translation>
    </message>
    <message>
        <source>{cores} cores, {threads} threads, {machine}</source>
        <translation>{cores} コア、{threads} スレッド、{machine}</translation>
    </message>
    <message>
        <source>{count} B</source>
        <translation>{count} B</translation>
    </message>
    <message>
        <source>{count} M</source>
        <translation>{count} M</translation>
    </message>
    <message>
        <source>{count} billion weights</source>
        <translation>重み {count} B 個（B = 10 億）</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} 件変更</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} 件選択中</translation>
    </message>
    <message>
        <source>{count} downloads</source>
        <translation>{count} 回ダウンロード</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} 時間</translation>
    </message>
    <message>
        <source>{count} k</source>
        <translation>{count} k</translation>
    </message>
    <message>
        <source>{count} letters more are sent than are shown here.</source>
        <translation>ここに表示している内容に加えて、さらに {count} 文字が送信されます。</translation>
    </message>
    <message>
        <source>{count} likes</source>
        <translation>いいね {count} 件</translation>
    </message>
    <message>
        <source>{count} million weights</source>
        <translation>重み {count} M 個（M = 100 万）</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分</translation>
    </message>
    <message numerus="yes">
        <source>{count} models, {size}.</source>
        <extracomment>For one: 1 model, {size}.</extracomment>
        <translation>
            <numerusform>{count} 個のモデル、{size}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} more characters</source>
        <translation>ほか {count} 文字</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} ミリ秒</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} トークン</translation>
    </message>
    <message>
        <source>{count} tokens, no examples</source>
        <translation>{count} トークン、例なし</translation>
    </message>
    <message>
        <source>{count} tokens, room for {room}</source>
        <translation>{count} トークン、空き {room}</translation>
    </message>
    <message>
        <source>{count} tokens; chat template: {source}</source>
        <translation>{count} トークン。チャットテンプレート: {source}</translation>
    </message>
    <message>
        <source>{count} {unit}/s</source>
        <translation>{count} {unit}/s</translation>
    </message>
    <message>
        <source>{device} computes wrongly ({kinds}), so it is not used.</source>
        <translation>{device} は計算を誤るため（{kinds}）、使用しません。</translation>
    </message>
    <message>
        <source>{device} in use</source>
        <translation>{device} を使用中</translation>
    </message>
    <message>
        <source>{device} is slower than the processor here: it writes {writes} times and reads {reads} times as fast, so it is not used.</source>
        <translation>{device} はここではプロセッサーより遅く、書く速さが {writes} 倍、読む速さが {reads} 倍のため、使用しません。</translation>
    </message>
    <message>
        <source>{device} writes {writes} times and reads {reads} times as fast as the processor.</source>
        <translation>{device} はプロセッサーと比べて、書く速さが {writes} 倍、読む速さが {reads} 倍です。</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} / {size}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{done} of {whole} {unit}</source>
        <translation>{done} / {whole} {unit}</translation>
    </message>
    <message>
        <source>{file} cannot be deleted: {reason}.</source>
        <translation>{file} を削除できません: {reason}。</translation>
    </message>
    <message>
        <source>{file} cannot be read. Was it moved, or its drive unplugged?</source>
        <translation>{file} を読み取れません。移動されたか、ドライブが外されていませんか？</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} を読み取れません: {reason}。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Change its rights, or enter the recovery code.</source>
        <translation>{file} を読み取れません: {reason}。権限を変更するか、回復コードを入力してください。</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} に書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. Nothing was changed.</source>
        <translation>{file} に書き込めません: {reason}。何も変更していません。</translation>
    </message>
    <message>
        <source>{file} could not be deleted.</source>
        <translation>{file} を削除できませんでした。</translation>
    </message>
    <message>
        <source>{file} is damaged. Your chats open with the recovery code.</source>
        <translation>{file} が破損しています。チャットは回復コードで開けます。</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>{file} がありません。</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name.</source>
        <translation>{file} はすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{file} of the pack {name} was changed or damaged. Remove the pack and add it again.</source>
        <translation>パック {name} の {file} が変更されたか破損しています。パックを削除して追加し直してください。</translation>
    </message>
    <message>
        <source>{file}, entry {place}</source>
        <translation>{file}、{place} 件目</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted: {reason}. It is not used any more.</source>
        <translation>{folder} を削除できません: {reason}。もう使用していません。</translation>
    </message>
    <message>
        <source>{folder} cannot be looked at: {reason}.</source>
        <translation>{folder} の中を確認できません: {reason}。</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {reason}. What came stays; take the bundle over again to go on.</source>
        <translation>{folder} に書き込めません: {reason}。届いた分は残ります。続けるには、もう一度バンドルを取り込んでください。</translation>
    </message>
    <message>
        <source>{folder} holds too much: not all of it was looked at.</source>
        <translation>{folder} の中身が多すぎるため、一部だけを確認しました。</translation>
    </message>
    <message>
        <source>{folder} is a whole drive. Choose the folder in it that holds the models.</source>
        <translation>{folder} はドライブ全体です。その中の、モデルが入っているフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{folder} is looked at already, with the folder of {origin}.</source>
        <translation>{folder} は、{origin} のフォルダーと一緒にすでに表示されています。</translation>
    </message>
    <message>
        <source>{folder} is none of the folders that you added.</source>
        <translation>{folder} は、追加したフォルダーの中にありません。</translation>
    </message>
    <message>
        <source>{home} holds files of others, which stay: {names}.</source>
        <translation>{home} にはほかのファイルがあり、残します: {names}。</translation>
    </message>
    <message>
        <source>{host} cannot be found. Is this computer online?</source>
        <translation>{host} が見つかりません。このコンピューターはオンラインですか？</translation>
    </message>
    <message>
        <source>{host} could not prove that it is {host} ({reason}), so nothing was sent. Is this computer's clock right? Does a program or your network look into connections?</source>
        <translation>{host} は {host} であることを証明できませんでした（{reason}）。そのため何も送信していません。このコンピューターの時計は合っていますか？ 通信の中身を見るプログラムやネットワークはありませんか？</translation>
    </message>
    <message>
        <source>{host} does not take connections just now.</source>
        <translation>{host} は現在、接続を受け付けていません。</translation>
    </message>
    <message>
        <source>{host} leads to an address inside a private network; the connection was refused. If that is a mirror of yours, set it as the mirror in Settings.</source>
        <translation>{host} はプライベートネットワーク内のアドレスです。接続を拒否しました。自分のミラーの場合は、「設定」でミラーとして指定してください。</translation>
    </message>
    <message>
        <source>{host} told of a newer version in a way that this one does not understand. Look at the project's page.</source>
        <translation>{host} が示した新しいバージョンの情報を、このバージョンは理解できません。プロジェクトのページを確認してください。</translation>
    </message>
    <message>
        <source>{host} told of an older version than it did before. Somebody may want to keep you from the newest; nothing was taken over. Try again later, or on another network.</source>
        <translation>{host} が以前より古いバージョンを示しました。最新版から遠ざけようとする者がいるかもしれません。何も取り込んでいません。後で、または別のネットワークでお試しください。</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 時間 {minutes} 分</translation>
    </message>
    <message>
        <source>{keys} alone is needed for writing. Add Ctrl or Alt.</source>
        <translation>{keys} は単独では文字の入力に使われます。Ctrl または Alt を加えてください。</translation>
    </message>
    <message>
        <source>{keys} always means “{what}”.</source>
        <translation>{keys} は常に「{what}」に使います。</translation>
    </message>
    <message>
        <source>{keys} belongs to “{what}”.</source>
        <translation>{keys} は「{what}」で使われています。</translation>
    </message>
    <message>
        <source>{keys} is for text, in every field.</source>
        <translation>{keys} はすべての入力欄で文字の編集に使います。</translation>
    </message>
    <message>
        <source>{label} in {seconds} s</source>
        <translation>{label}（{seconds} 秒後）</translation>
    </message>
    <message>
        <source>{label} keeps about {bits} bits of each weight: {quality}.</source>
        <translation>{label} は重み 1 つにつき約 {bits} ビットを保持します: {quality}。</translation>
    </message>
    <message>
        <source>{label}: {quality}.</source>
        <translation>{label}: {quality}。</translation>
    </message>
    <message>
        <source>{left}  –  {right}</source>
        <translation>{left}  –  {right}</translation>
    </message>
    <message>
        <source>{length} context</source>
        <translation>コンテキスト {length}</translation>
    </message>
    <message>
        <source>{licence}, asks for an agreement</source>
        <translation>{licence}、同意が必要</translation>
    </message>
    <message numerus="yes">
        <source>{memory} GB memory, %n cores</source>
        <extracomment>For one: {memory} GB memory, %n core</extracomment>
        <translation>
            <numerusform>メモリ {memory} GB、%n コア</numerusform>
        </translation>
    </message>
    <message>
        <source>{message} It was loaded with {layers} layers on the graphics card, and with a context of {context} tokens.</source>
        <translation>{message} グラフィックカードに {layers} 層、コンテキスト {context} トークンで読み込みました。</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{model} was let go to make room. It is loaded again with your next message.</source>
        <translation>メモリを空けるため {model} を解放しました。次のメッセージで再び読み込みます。</translation>
    </message>
    <message>
        <source>{name} (no longer here)</source>
        <translation>{name}（現在はありません）</translation>
    </message>
    <message>
        <source>{name} (not here)</source>
        <translation>{name}（ここにはありません）</translation>
    </message>
    <message>
        <source>{name} belongs to another model: its numbers are {ours} wide, and this model's {width}. Get the one that came with the model, or remove the picture.</source>
        <translation>{name} は別のモデルのものです。数値の幅は {ours} ですが、このモデルは {width} です。モデルに付属するものを入手するか、画像を外してください。</translation>
    </message>
    <message>
        <source>{name} belongs to {origin}: LocalChat deletes no file but its own.</source>
        <translation>{name} は {origin} のものです。LocalChat は自分のファイル以外を削除しません。</translation>
    </message>
    <message>
        <source>{name} brings no tokenizer, so it cannot chat.</source>
        <translation>{name} にはトークナイザーがないため、チャットできません。</translation>
    </message>
    <message>
        <source>{name} can be looked up on the hub, as if you had typed it.</source>
        <translation>{name} を、入力した場合と同じようにハブで検索できます。</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {reason}.</source>
        <translation>{name} を開けません: {reason}。</translation>
    </message>
    <message>
        <source>{name} cannot be read from its disk. Copy it to this computer, and attach the copy.</source>
        <translation>{name} をディスクから読み取れません。このコンピューターにコピーし、そのコピーを添付してください。</translation>
    </message>
    <message>
        <source>{name} cannot be read: it is damaged, or locked with another key. It can be kept aside, and what can be read of it, a backup or an empty store opened instead.</source>
        <translation>{name} を読み取れません。破損しているか、別の鍵でロックされています。別に保管したうえで、読み取れる分、バックアップ、または空の保管庫を開けます。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {error}.</source>
        <translation>{name} を読み取れません: {error}。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} を読み取れません: {reason}。</translation>
    </message>
    <message>
        <source>{name} cannot be {text}. {hint}</source>
        <translation>{name} に {text} は指定できません。{hint}</translation>
    </message>
    <message>
        <source>{name} cannot be {value}.</source>
        <translation>{name} に {value} は指定できません。</translation>
    </message>
    <message>
        <source>{name} cannot guess for {other}: their vocabularies differ. Choose a smaller model of the same family, or none.</source>
        <translation>{name} は {other} の推測に使えません。語彙が異なります。同じ系列の小さなモデルを選ぶか、なしにしてください。</translation>
    </message>
    <message>
        <source>{name} cannot hold {text}; it wants {hint}</source>
        <translation>{name} に {text} を含めることはできません。指定方法: {hint}</translation>
    </message>
    <message>
        <source>{name} cannot see pictures. Remove the picture, or choose a model that sees: {others}.</source>
        <translation>{name} は画像を認識できません。画像を外すか、画像対応のモデルを選んでください: {others}。</translation>
    </message>
    <message>
        <source>{name} cannot see pictures. Remove the picture, or get a model that sees: under Discover they say so, and come with a part for pictures (mmproj).</source>
        <translation>{name} は画像を認識できません。画像を外すか、画像対応のモデルを入手してください。「見つける」で画像対応と表示され、画像用パーツ (mmproj) が付属します。</translation>
    </message>
    <message>
        <source>{name} changed while it was read. Attach it again when it is finished.</source>
        <translation>{name} は読み取り中に変更されました。変更が終わってからもう一度添付してください。</translation>
    </message>
    <message>
        <source>{name} could not be loaded: {reason}.</source>
        <translation>{name} を読み込めませんでした: {reason}。</translation>
    </message>
    <message>
        <source>{name} does not fit this model: {reason}. An adapter works only with the model that it was trained on.</source>
        <translation>{name} はこのモデルに合いません: {reason}。アダプターは、学習に使ったモデルでのみ動作します。</translation>
    </message>
    <message>
        <source>{name} does not say what kind of model it is.</source>
        <translation>{name} にモデルの種類が記載されていません。</translation>
    </message>
    <message>
        <source>{name} does not see. Remove the picture, or choose a model that sees.</source>
        <translation>{name} は画像を認識しません。画像を外すか、画像対応のモデルを選んでください。</translation>
    </message>
    <message>
        <source>{name} has a tokenizer of the kind “{kind}”, with which no model writes here.</source>
        <translation>{name} のトークナイザーは「{kind}」型で、これで文章を書くモデルはここにはありません。</translation>
    </message>
    <message>
        <source>{name} has another size than its list says</source>
        <translation>{name} のサイズが一覧と異なります</translation>
    </message>
    <message>
        <source>{name} has more than {most} entries; left alone.</source>
        <translation>{name} の項目が {most} 個を超えているため、読み込みませんでした。</translation>
    </message>
    <message>
        <source>{name} has no list of what is in it.</source>
        <translation>{name} には内容の一覧がありません。</translation>
    </message>
    <message>
        <source>{name} has no model file {file}. There are: {names}.</source>
        <translation>{name} にモデルファイル {file} はありません。あるもの: {names}。</translation>
    </message>
    <message>
        <source>{name} has no quantisation {label}. There are: {labels}.</source>
        <translation>{name} に量子化 {label} はありません。あるもの: {labels}。</translation>
    </message>
    <message>
        <source>{name} has no text: its pages are pictures, probably scanned. Have a program recognise the text (OCR), and attach what it writes.</source>
        <translation>{name} にはテキストがありません。ページがスキャン画像と思われます。OCR でテキストを認識させ、その結果を添付してください。</translation>
    </message>
    <message>
        <source>{name} has no weights in it.</source>
        <translation>{name} には重みが含まれていません。</translation>
    </message>
    <message>
        <source>{name} has no weights in it: it holds only a tokenizer or metadata.</source>
        <translation>{name} には重みがありません。トークナイザーまたはメタデータだけが入っています。</translation>
    </message>
    <message>
        <source>{name} has no whole GGUF model. Look for a GGUF of it: localchat search {words}</source>
        <translation>{name} には完全な GGUF モデルがありません。GGUF を探す: localchat search {words}</translation>
    </message>
    <message>
        <source>{name} has too little free memory for this model.</source>
        <translation>{name} の空きメモリが、このモデルには足りません。</translation>
    </message>
    <message>
        <source>{name} has words for {count} of 256 bytes only, so most of what you write would end it.</source>
        <translation>{name} には 256 バイトのうち {count} バイト分の語しかなく、入力の大半で終了してしまいます。</translation>
    </message>
    <message>
        <source>{name} has {size} MB; a file of at most {most} MB can be attached.</source>
        <translation>{name} は {size} MB あります。添付できるのは {most} MB までです。</translation>
    </message>
    <message>
        <source>{name} has {size} million pixels, which are too many to be opened. Attach a smaller copy.</source>
        <translation>{name} は {size} 百万画素あり、大きすぎて開けません。縮小したコピーを添付してください。</translation>
    </message>
    <message>
        <source>{name} hears and does not see. Remove the picture, or choose a model that sees.</source>
        <translation>{name} は音声用で、画像を認識しません。画像を外すか、画像対応のモデルを選んでください。</translation>
    </message>
    <message>
        <source>{name} holds no text.</source>
        <translation>{name} にはテキストがありません。</translation>
    </message>
    <message>
        <source>{name} is GGUF of version {version}; this app reads versions 2 and 3.</source>
        <translation>{name} は GGUF バージョン {version} です。このアプリが読めるのはバージョン 2 と 3 です。</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a file with an end. Attach an ordinary file.</source>
        <translation>{name} は通常のファイルではなく、デバイスまたはパイプです。通常のファイルを添付してください。</translation>
    </message>
    <message>
        <source>{name} is a folder, and no store of chats. It can be kept aside, and a backup or an empty store opened instead.</source>
        <translation>{name} はフォルダーで、チャットの保管庫ではありません。別に保管したうえで、バックアップまたは空の保管庫を開けます。</translation>
    </message>
    <message>
        <source>{name} is a folder. Attach the files in it.</source>
        <translation>{name} はフォルダーです。中のファイルを添付してください。</translation>
    </message>
    <message>
        <source>{name} is a later part of a split model. Choose its first part, {first}.</source>
        <translation>{name} は分割モデルの途中のファイルです。最初のファイル {first} を選んでください。</translation>
    </message>
    <message>
        <source>{name} is a link or a device</source>
        <translation>{name} はリンクまたはデバイスです</translation>
    </message>
    <message>
        <source>{name} is a link that leads to itself. Attach the file that is meant.</source>
        <translation>{name} は自分自身を指すリンクです。目的のファイルを添付してください。</translation>
    </message>
    <message>
        <source>{name} is a model for searching (embeddings): it cannot chat.</source>
        <translation>{name} は検索用のモデル（埋め込み）です。チャットはできません。</translation>
    </message>
    <message>
        <source>{name} is a model of the kind “{architecture}”, unknown to this engine. It may need a newer version of LocalChat.</source>
        <translation>{name} は「{architecture}」型のモデルで、このエンジンは対応していません。新しいバージョンの LocalChat が必要な可能性があります。</translation>
    </message>
    <message>
        <source>{name} is a picture of a kind that cannot be read here. Save it as PNG or JPEG, and attach that.</source>
        <translation>{name} は対応していない種類の画像です。PNG または JPEG で保存して添付してください。</translation>
    </message>
    <message>
        <source>{name} is a picture, and the part of Qt that reads pictures is not installed. Set LocalChat up again.</source>
        <translation>{name} は画像ですが、画像を読み取る Qt の部品がインストールされていません。LocalChat をセットアップし直してください。</translation>
    </message>
    <message>
        <source>{name} is an adapter (LoRA), which needs a model to work on.</source>
        <translation>{name} はアダプター (LoRA) です。使うには元になるモデルが必要です。</translation>
    </message>
    <message>
        <source>{name} is an adapter for models of the kind “{architecture}”, and this one is “{wanted}”.</source>
        <translation>{name} は「{architecture}」型のモデル用のアダプターですが、このモデルは「{wanted}」です。</translation>
    </message>
    <message>
        <source>{name} is being fetched just now, perhaps by another LocalChat. Wait until it is done.</source>
        <translation>{name} は、おそらく別の LocalChat によってダウンロード中です。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>{name} is being tried…</source>
        <translation>{name} を試しています…</translation>
    </message>
    <message>
        <source>{name} is cut short: at least {missing} bytes are missing. The download did not finish; get it again.</source>
        <translation>{name} は途中で切れています: 少なくとも {missing} バイト足りません。ダウンロードが完了していないため、入手し直してください。</translation>
    </message>
    <message>
        <source>{name} is damaged, or not what its name says. Open it in its own program, save it anew, and attach that.</source>
        <translation>{name} は破損しているか、名前と中身が異なります。元のアプリで開いて保存し直し、添付してください。</translation>
    </message>
    <message>
        <source>{name} is damaged: a word for one byte stands for no byte that there is.</source>
        <translation>{name} は破損しています: 1 バイトを表す語が、存在しないバイトを指しています。</translation>
    </message>
    <message>
        <source>{name} is damaged: it has no {part}.</source>
        <translation>{name} は破損しています: {part} がありません。</translation>
    </message>
    <message>
        <source>{name} is damaged: it has no {part}. Get it again, or remove the picture.</source>
        <translation>{name} は破損しています: {part} がありません。入手し直すか、画像を外してください。</translation>
    </message>
    <message>
        <source>{name} is damaged: it says that it has {blocks} layers.</source>
        <translation>{name} は破損しています: 層の数が {blocks} になっています。</translation>
    </message>
    <message>
        <source>{name} is damaged: its header makes no sense. Get it again.</source>
        <translation>{name} は破損しています: ヘッダーが正しくありません。入手し直してください。</translation>
    </message>
    <message>
        <source>{name} is damaged: its header promises {tensors} tensors and {pairs} entries. Get the file again.</source>
        <translation>{name} は破損しています: ヘッダーによると {tensors} 個のテンソルと {pairs} 個のエントリがあるはずです。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>{name} is damaged: its tokenizer is that of another kind of model.</source>
        <translation>{name} は破損しています: トークナイザーが別の種類のモデルのものです。</translation>
    </message>
    <message>
        <source>{name} is damaged: its tokenizer's lists do not match.</source>
        <translation>{name} は破損しています: トークナイザーのリストが一致しません。</translation>
    </message>
    <message>
        <source>{name} is damaged: its tokenizer's merges are no texts.</source>
        <translation>{name} は破損しています: トークナイザーのマージがテキストではありません。</translation>
    </message>
    <message>
        <source>{name} is damaged: its {key} is of another kind.</source>
        <translation>{name} は破損しています: {key} の種類が異なります。</translation>
    </message>
    <message>
        <source>{name} is damaged: its {key} is of another kind. Get it again.</source>
        <translation>{name} は破損しています: {key} の種類が異なります。入手し直してください。</translation>
    </message>
    <message>
        <source>{name} is damaged: its {key} is {value}.</source>
        <translation>{name} は破損しています: {key} が {value} になっています。</translation>
    </message>
    <message>
        <source>{name} is damaged: its {key} is {value}. Get it again.</source>
        <translation>{name} は破損しています: {key} が {value} になっています。入手し直してください。</translation>
    </message>
    <message>
        <source>{name} is damaged: its {part} is of another size than it says. Get it again, or remove the picture.</source>
        <translation>{name} は破損しています: {part} のサイズが表示と異なります。入手し直すか、画像を外してください。</translation>
    </message>
    <message>
        <source>{name} is damaged: {key} is {value}, outside of its vocabulary.</source>
        <translation>{name} は破損しています: {key} が {value} で、語彙の範囲外です。</translation>
    </message>
    <message>
        <source>{name} is damaged: {tensor} is kept as {kind}, with which nothing can be computed.</source>
        <translation>{name} は破損しています: {tensor} が計算に使えない {kind} で保存されています。</translation>
    </message>
    <message>
        <source>{name} is damaged: “{word}” stands in its vocabulary twice.</source>
        <translation>{name} は破損しています: 語彙に「{word}」が 2 回あります。</translation>
    </message>
    <message>
        <source>{name} is empty, though there were chats in it. It can be kept aside, and what else there is of them opened instead.</source>
        <translation>{name} には以前チャットがありましたが、空です。別に保管したうえで、ほかに残っているものを開けます。</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} は空です。</translation>
    </message>
    <message>
        <source>{name} is here and is what the makers signed.</source>
        <translation>{name} が届いており、作成者が署名したものと一致します。</translation>
    </message>
    <message>
        <source>{name} is in the format safetensors. LocalChat runs GGUF; look for a GGUF of it.</source>
        <translation>{name} は safetensors 形式です。LocalChat で使えるのは GGUF です。このモデルの GGUF 版を探してください。</translation>
    </message>
    <message>
        <source>{name} is larger than 4 GB, and was left alone.</source>
        <translation>{name} は 4 GB を超えているため、読み込みませんでした。</translation>
    </message>
    <message>
        <source>{name} is locked with a password</source>
        <translation>{name} はパスワードで保護されています</translation>
    </message>
    <message>
        <source>{name} is locked with a password. Save a copy without one, and attach that.</source>
        <translation>{name} はパスワードで保護されています。パスワードなしのコピーを保存して添付してください。</translation>
    </message>
    <message>
        <source>{name} is made to fill the memory when it is opened, so it was not read.</source>
        <translation>{name} は開くとメモリを使い果たすように作られているため、読み取りませんでした。</translation>
    </message>
    <message>
        <source>{name} is no LoRA adapter.</source>
        <translation>{name} は LoRA アダプターではありません。</translation>
    </message>
    <message>
        <source>{name} is no bundle or pack, or only a part of one. Copy or get it again.</source>
        <translation>{name} はバンドルでもパックでもないか、その一部です。コピーし直すか、入手し直してください。</translation>
    </message>
    <message>
        <source>{name} is no bundle that LocalChat understands.</source>
        <translation>{name} は LocalChat が理解できるバンドルではありません。</translation>
    </message>
    <message>
        <source>{name} is no engine pack that LocalChat understands.</source>
        <translation>{name} は LocalChat が理解できるエンジンパックではありません。</translation>
    </message>
    <message>
        <source>{name} is no export of chats: it is neither JSON nor a zip.</source>
        <translation>{name} はチャットのエクスポートではありません。JSON でも zip でもありません。</translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} はファイルではありません。</translation>
    </message>
    <message>
        <source>{name} is no folder with an engine pack and its signature.</source>
        <translation>{name} は、エンジンパックとその署名のあるフォルダーではありません。</translation>
    </message>
    <message>
        <source>{name} is no model: it has only {size} bytes.</source>
        <translation>{name} はモデルではありません: {size} バイトしかありません。</translation>
    </message>
    <message>
        <source>{name} is no persona: it is no text in UTF-8.</source>
        <translation>{name} はペルソナではありません: UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>{name} is no persona: it is no text.</source>
        <translation>{name} はペルソナではありません: テキストではありません。</translation>
    </message>
    <message>
        <source>{name} is no text: it holds data of a program. Text, code, CSV, PDF and Word files (DOCX) can be attached.</source>
        <translation>{name} はテキストではなく、プログラムのデータです。添付できるのは、テキスト、コード、CSV、PDF、Word (DOCX) のファイルです。</translation>
    </message>
    <message>
        <source>{name} is not a model in the GGUF format, but JSON text.</source>
        <translation>{name} は GGUF 形式のモデルではなく、JSON テキストです。</translation>
    </message>
    <message>
        <source>{name} is not a model in the GGUF format, but {what}.</source>
        <translation>{name} は GGUF 形式のモデルではありません。中身: {what}。</translation>
    </message>
    <message>
        <source>{name} is not a model in the GGUF format: it does not begin with “GGUF”.</source>
        <translation>{name} は GGUF 形式のモデルではありません: 先頭が「GGUF」ではありません。</translation>
    </message>
    <message>
        <source>{name} is not among the models that the rules of this computer allow.</source>
        <translation>{name} は、このコンピューターの規則で許可されたモデルではありません。</translation>
    </message>
    <message>
        <source>{name} is not as it came: it was changed, or is damaged. Get it again.</source>
        <translation>{name} は元のものと一致しません。変更されたか破損しています。入手し直してください。</translation>
    </message>
    <message>
        <source>{name} is not as it was</source>
        <translation>{name} は元のものと一致しません</translation>
    </message>
    <message numerus="yes">
        <source>{name} is not beside the other parts. Get all %n parts into one folder.</source>
        <translation>
            <numerusform>{name} がほかのファイルと同じ場所にありません。%n 個すべてを 1 つのフォルダーに入れてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is not signed, and you named a key.</source>
        <translation>{name} には署名がありませんが、鍵が指定されています。</translation>
    </message>
    <message>
        <source>{name} is not there. It may have been moved or deleted.</source>
        <translation>{name} がありません。移動または削除された可能性があります。</translation>
    </message>
    <message>
        <source>{name} is not used, since 0 layers were chosen for it.</source>
        <translation>層数に 0 が選ばれているため、{name} は使用しません。</translation>
    </message>
    <message>
        <source>{name} is not used, since the processor was chosen.</source>
        <translation>プロセッサーが選ばれているため、{name} は使用しません。</translation>
    </message>
    <message>
        <source>{name} is not whole: {part} is missing.</source>
        <translation>{name} は完全ではありません: {part} がありません。</translation>
    </message>
    <message>
        <source>{name} is of a kind that cannot be read. Save it as PDF, Word (DOCX) or text, and attach that.</source>
        <translation>{name} は対応していない種類のファイルです。PDF、Word (DOCX)、またはテキストで保存して添付してください。</translation>
    </message>
    <message>
        <source>{name} is one part of a split model; its name does not say which.</source>
        <translation>{name} は分割モデルの一部ですが、名前から何番目か分かりません。</translation>
    </message>
    <message>
        <source>{name} is packed in an unusual way</source>
        <translation>{name} は通常と異なる方法で圧縮されています</translation>
    </message>
    <message>
        <source>{name} is so long and narrow that nothing could be seen on it. Attach a part of it.</source>
        <translation>{name} は細長すぎて内容を判別できません。一部を切り取って添付してください。</translation>
    </message>
    <message>
        <source>{name} is the first of {count} parts, and {missing} is not beside it. Get all the parts into one folder.</source>
        <translation>{name} は {count} 個のうち最初のファイルですが、{missing} が同じ場所にありません。すべてを 1 つのフォルダーに入れてください。</translation>
    </message>
    <message>
        <source>{name} is the image part of a model (mmproj). Choose the model itself.</source>
        <translation>{name} はモデルの画像用パーツ (mmproj) です。モデル本体を選んでください。</translation>
    </message>
    <message>
        <source>{name} is too large for a persona: at most {count} MB.</source>
        <translation>{name} はペルソナには大きすぎます。{count} MB 以内にしてください。</translation>
    </message>
    <message>
        <source>{name} is too long for a preset.</source>
        <translation>{name} はプリセットには長すぎます。</translation>
    </message>
    <message>
        <source>{name} let through: {ways}.</source>
        <translation>{name}を通り抜けたもの: {ways}。</translation>
    </message>
    <message>
        <source>{name} lies beside the model as its part for pictures, and is none: it is of the kind “{architecture}”. Get the right one (its name holds mmproj), or remove the picture.</source>
        <translation>{name} はモデルの画像用パーツとして横に置かれていますが、違います。種類は「{architecture}」です。正しいもの（名前に mmproj を含む）を入手するか、画像を外してください。</translation>
    </message>
    <message>
        <source>{name} lies in a folder of your own: LocalChat deletes no file but its own.</source>
        <translation>{name} はあなた自身のフォルダーにあります。LocalChat は自分のファイル以外を削除しません。</translation>
    </message>
    <message>
        <source>{name} may not be read. Allow it in the file's properties, or attach a copy.</source>
        <translation>{name} の読み取りが許可されていません。ファイルのプロパティで許可するか、コピーを添付してください。</translation>
    </message>
    <message>
        <source>{name} must be a whole number, not {value}.</source>
        <translation>{name} は整数で指定してください（{value} は使えません）。</translation>
    </message>
    <message>
        <source>{name} must be from {minimum} to {maximum}.</source>
        <translation>{name} は {minimum} から {maximum} までにしてください。</translation>
    </message>
    <message>
        <source>{name} must be one of {choices}.</source>
        <translation>{name} は {choices} のいずれかにしてください。</translation>
    </message>
    <message>
        <source>{name} must be {range}, not {value}.</source>
        <translation>{name} に指定できるのは、{range}です（{value} は使えません）。</translation>
    </message>
    <message>
        <source>{name} needs {more} more, and the disk has {free} free, of which {floor} stay for your system. Free some space, then resume.</source>
        <translation>{name} にはあと {more} 必要です。ディスクの空きは {free} で、そのうち {floor} はシステム用に残します。空きを作ってから再開してください。</translation>
    </message>
    <message>
        <source>{name} takes too long to read, so it was given up. Save the part that matters as text, and attach that.</source>
        <translation>{name} の読み取りに時間がかかりすぎるため、中止しました。必要な部分をテキストで保存して添付してください。</translation>
    </message>
    <message>
        <source>{name} takes too much memory to read. Save the part that matters as text, and attach that.</source>
        <translation>{name} の読み取りに必要なメモリが多すぎます。必要な部分をテキストで保存して添付してください。</translation>
    </message>
    <message>
        <source>{name} unpacks to more than 4 GB; the rest was left alone.</source>
        <translation>{name} は展開すると 4 GB を超えるため、残りを読み込みませんでした。</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation>{name} を追加しました。</translation>
    </message>
    <message>
        <source>{name} was changed since {day}, when it was first checked here. If you did that yourself, remove it from the list and add it again.</source>
        <translation>{name} は、ここで最初に確認した {day} から変更されています。自分で変更した場合は、一覧から外して追加し直してください。</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation>{name} を削除しました。</translation>
    </message>
    <message>
        <source>{name} was moved to the trash.</source>
        <translation>{name} をゴミ箱に移動しました。</translation>
    </message>
    <message>
        <source>{name} was refused: {part} is too large.</source>
        <translation>{name} を拒否しました: {part} が大きすぎます。</translation>
    </message>
    <message>
        <source>{name} was refused: {why}. Whoever made it may want to do harm; nothing of it was used.</source>
        <translation>{name} を拒否しました: {why}。作成者が害を与えようとしている可能性があります。何も使用していません。</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} を外しました。</translation>
    </message>
    <message>
        <source>{name} was taken from the list. Its file stays: {path}</source>
        <translation>{name} を一覧から外しました。ファイルは残っています: {path}</translation>
    </message>
    <message>
        <source>{name} was taken from the list; its file had gone already.</source>
        <translation>{name} を一覧から外しました。ファイルはすでにありませんでした。</translation>
    </message>
    <message>
        <source>{name} with a context of {context} tokens needs about {size} of memory; {free}. Close other programs, or choose a smaller model or quantisation.</source>
        <translation>コンテキスト {context} トークンの {name} には約 {size} のメモリが必要です。{free}。ほかのプログラムを閉じるか、より小さいモデルまたは量子化を選んでください。</translation>
    </message>
    <message>
        <source>{name}, as the model brings none</source>
        <translation>{name}（モデルに付属していないため）</translation>
    </message>
    <message>
        <source>{name}, {size}, from {host}</source>
        <translation>{name}、{size}、{host} から</translation>
    </message>
    <message>
        <source>{name}, {size}. On this computer: {fit}.</source>
        <translation>{name}、{size}。このコンピューターでは: {fit}。</translation>
    </message>
    <message>
        <source>{name}, {state} (Ctrl+L)</source>
        <translation>{name}、{state} (Ctrl+L)</translation>
    </message>
    <message>
        <source>{name}. /new begins a new chat, /quit or Ctrl+D ends, Ctrl+C stops an answer.</source>
        <translation>{name}。/new で新しいチャット、/quit または Ctrl+D で終了、Ctrl+C で回答を停止します。</translation>
    </message>
    <message>
        <source>{name}: {count} refused</source>
        <translation>{name}: {count} 件拒否</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{notes}
It comes from {host}.</source>
        <translation>{notes}
{host} から届きます。</translation>
    </message>
    <message>
        <source>{notes}
What brought LocalChat to this computer brings it.</source>
        <translation>{notes}
LocalChat を入手した方法で届きます。</translation>
    </message>
    <message numerus="yes">
        <source>{origin} keeps it in %n pieces that cannot be loaded from there.</source>
        <translation>
            <numerusform>{origin} が %n 個に分けて保存しているため、そこからは読み込めません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{origin} lists it, but its file {file} is not there.</source>
        <translation>{origin} の一覧にありますが、ファイル {file} が見つかりません。</translation>
    </message>
    <message>
        <source>{pace} tokens/s</source>
        <translation>{pace} トークン/秒</translation>
    </message>
    <message>
        <source>{package} cannot be unpacked: {error}.</source>
        <translation>{package} を展開できません: {error}。</translation>
    </message>
    <message>
        <source>{parent} cannot be used: {reason}. Choose another folder with --home.</source>
        <translation>{parent} を使えません: {reason}。--home で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{part} in {name} is not what its list says: it was changed or damaged. Get the file again.</source>
        <translation>{name} の {part} が一覧と一致しません。変更されたか破損しています。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>{part}, {free} free now</source>
        <translation>{part}、現在の空き {free}</translation>
    </message>
    <message>
        <source>{path} arrived twice with other content than its hash says, so it was not kept. The file on the hub, or the line, is at fault; try again later.</source>
        <translation>{path} は 2 回ともハッシュと異なる内容で届いたため、保存しませんでした。ハブのファイルか通信に問題があります。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}.</source>
        <translation>{path} を開けません: {reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be read or written: {reason}.</source>
        <translation>{path} を読み書きできません: {reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} を読み取れません: {reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} に書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>{path} is a folder: choose a name for the file.</source>
        <translation>{path} はフォルダーです。ファイル名を指定してください。</translation>
    </message>
    <message>
        <source>{path} is empty on the hub.</source>
        <translation>{path} はハブ上で空です。</translation>
    </message>
    <message>
        <source>{path} is here already with another content, and stays as it is.</source>
        <translation>{path} は別の内容ですでにあるため、そのまま残します。</translation>
    </message>
    <message numerus="yes">
        <source>{path} is looked at from now on: %n new models.</source>
        <extracomment>For one: {path} is looked at from now on: %n new model.</extracomment>
        <translation>
            <numerusform>今後 {path} を検索します: 新しいモデル %n 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is nested too deep: what is below was left out.</source>
        <translation>{path} は入れ子が深すぎるため、それより下を省きました。</translation>
    </message>
    <message>
        <source>{path} is no file.</source>
        <translation>{path} はファイルではありません。</translation>
    </message>
    <message>
        <source>{path} is not what the makers signed. Delete it; nothing was installed.</source>
        <translation>{path} は作成者が署名したものと一致しません。削除してください。何もインストールしていません。</translation>
    </message>
    <message>
        <source>{path} may not be written</source>
        <translation>{path} に書き込めません</translation>
    </message>
    <message>
        <source>{path} must hold a JSON list such as {example}.</source>
        <translation>{path} には {example} のような JSON のリストが必要です。</translation>
    </message>
    <message>
        <source>{path} was changed on the hub since you chose it. Open the model's page again and choose the new file.</source>
        <translation>{path} は、選択した後にハブで変更されました。モデルのページを開き直して、新しいファイルを選んでください。</translation>
    </message>
    <message>
        <source>{path} was not exported with a passphrase by LocalChat.</source>
        <translation>{path} は、LocalChat がパスフレーズ付きでエクスポートしたものではありません。</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{persona} with examples</source>
        <translation>{persona}（例あり）</translation>
    </message>
    <message>
        <source>{persona} without examples</source>
        <translation>{persona}（例なし）</translation>
    </message>
    <message>
        <source>{reason}, so {what}.</source>
        <translation>{reason}。このため、{what}。</translation>
    </message>
    <message>
        <source>{refused} ways out were tried at its start, all refused</source>
        <translation>起動時に {refused} 通りの脱出方法を試し、すべて拒否されました</translation>
    </message>
    <message>
        <source>{repository} has a file of the same size. Verify yours first, to compare both.</source>
        <translation>{repository} に同じサイズのファイルがあります。両者を比較するには、先に手元のファイルを検証してください。</translation>
    </message>
    <message>
        <source>{repository} has another {path} now, of {size} GB. Download it again to get it.</source>
        <translation>{repository} の {path} が更新されています（{size} GB）。入手するには、もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{repository} has no chat template to compare with.</source>
        <translation>{repository} には比較できるチャットテンプレートがありません。</translation>
    </message>
    <message>
        <source>{repository} has no {path} any more. Yours stays as it is.</source>
        <translation>{repository} に {path} はもうありません。手元のファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>{repository} still has the same: yours is the newest.</source>
        <translation>{repository} にあるものと同じです。最新の状態です。</translation>
    </message>
    <message>
        <source>{root} cannot be used for downloads: {reason}. Choose another folder in Settings, or change its rights.</source>
        <translation>{root} をダウンロードに使えません: {reason}。「設定」で別のフォルダーを選ぶか、フォルダーの権限を変更してください。</translation>
    </message>
    <message>
        <source>{rows} rows, {columns} columns.</source>
        <translation>{rows} 行、{columns} 列。</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <source>{share} guessed ahead</source>
        <translation>先読み {share}</translation>
    </message>
    <message>
        <source>{shown} cannot be read: {reason}.</source>
        <translation>{shown} を読み取れません: {reason}。</translation>
    </message>
    <message>
        <source>{shown} swells to {file_size} bytes: no export does; left alone.</source>
        <translation>{shown} は展開すると {file_size} バイトになります。書き出したチャットではあり得ないため、読み込みませんでした。</translation>
    </message>
    <message>
        <source>{side} answers</source>
        <translation>{side} が回答中</translation>
    </message>
    <message>
        <source>{size} ({count} bytes)</source>
        <translation>{size}（{count} バイト）</translation>
    </message>
    <message>
        <source>{size} and {card} on the graphics card are free</source>
        <translation>空きは {size}、グラフィックカードに {card}</translation>
    </message>
    <message>
        <source>{size} are free</source>
        <translation>空きは {size}</translation>
    </message>
    <message>
        <source>{size} are here already and would be deleted.</source>
        <translation>取得済みの {size} が削除されます。</translation>
    </message>
    <message>
        <source>{size} each</source>
        <translation>各 {size}</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} ピクセル</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some}、{last}</translation>
    </message>
    <message>
        <source>{source} (checked by the hub)</source>
        <translation>{source}（ハブが確認済み）</translation>
    </message>
    <message>
        <source>{speed} t/s</source>
        <translation>{speed} t/s</translation>
    </message>
    <message>
        <source>{speed} tokens/s here</source>
        <translation>ここでは {speed} トークン/秒</translation>
    </message>
    <message>
        <source>{speed} tokens/s, {count} tokens, {time} ms to first</source>
        <translation>{speed} トークン/秒、{count} トークン、最初まで {time} ms</translation>
    </message>
    <message>
        <source>{target} cannot be written: {reason}. Choose another folder, or change its rights.</source>
        <translation>{target} に書き込めません: {reason}。別のフォルダーを選ぶか、権限を変更してください。</translation>
    </message>
    <message>
        <source>{target} is a folder, so no file can have that name. Rename the folder.</source>
        <translation>{target} はフォルダーのため、同じ名前のファイルは作れません。フォルダーの名前を変更してください。</translation>
    </message>
    <message>
        <source>{text} holds your chats too, and what downloads may see nothing of them. Choose a folder for models alone.</source>
        <translation>{text} にはチャットも保存されています。ダウンロードを行うプロセスにチャットを見せることはできません。モデル専用のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{text}… ({count} characters)</source>
        <translation>{text}…（{count} 文字）</translation>
    </message>
    <message>
        <source>{things}; {size}.</source>
        <translation>{things}、{size}。</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>残り {time}</translation>
    </message>
    <message>
        <source>{time} to first</source>
        <translation>最初のトークンまで {time}</translation>
    </message>
    <message>
        <source>{titles} are ready</source>
        <translation>{titles} を使えるようになりました</translation>
    </message>
    <message>
        <source>{title} (branch {count})</source>
        <translation>{title}（分岐 {count}）</translation>
    </message>
    <message>
        <source>{title} (branch)</source>
        <translation>{title}（分岐）</translation>
    </message>
    <message>
        <source>{title} goes on in the open LocalChat.</source>
        <translation>{title} は開いている LocalChat で続きます。</translation>
    </message>
    <message>
        <source>{title} is cancelled, and what was here of it is deleted.</source>
        <translation>{title} を中止し、届いていた分を削除しました。</translation>
    </message>
    <message>
        <source>{title} is here already. My models can remove it.</source>
        <translation>{title} はすでにあります。「マイモデル」で削除できます。</translation>
    </message>
    <message>
        <source>{title} is here, whole and checked: {path}</source>
        <translation>{title} がすべて届き、確認が済みました: {path}</translation>
    </message>
    <message>
        <source>{title} is not over yet: cancel it instead.</source>
        <translation>{title} はまだ終わっていません。代わりにキャンセルしてください。</translation>
    </message>
    <message>
        <source>{title} is paused.</source>
        <translation>{title} を一時停止しました。</translation>
    </message>
    <message>
        <source>{title} is ready</source>
        <translation>{title} を使えるようになりました</translation>
    </message>
    <message>
        <source>{title} is taken from the list.</source>
        <translation>{title} を一覧から外しました。</translation>
    </message>
    <message>
        <source>{title} was not downloaded</source>
        <translation>{title} はダウンロードされませんでした</translation>
    </message>
    <message>
        <source>{title} was paused</source>
        <translation>{title} を一時停止しました</translation>
    </message>
    <message>
        <source>{tokens} tokens</source>
        <translation>{tokens} トークン</translation>
    </message>
    <message>
        <source>{tokens} tokens of at most {longest}</source>
        <translation>{tokens} トークン（最大 {longest}）</translation>
    </message>
    <message>
        <source>{token} was taken: {percent}</source>
        <translation>{token} が選ばれました: {percent}</translation>
    </message>
    <message>
        <source>{total}, of which {free} are free</source>
        <translation>{total}、うち空き {free}</translation>
    </message>
    <message>
        <source>{used} of {context} tokens</source>
        <translation>{context} トークン中 {used} トークン</translation>
    </message>
    <message>
        <source>{vote} (key {key})</source>
        <translation>{vote}（キー {key}）</translation>
    </message>
    <message>
        <source>{weights} weights, {context} context, {room} working room.</source>
        <translation>重み {weights}、コンテキスト {context}、作業領域 {room}。</translation>
    </message>
    <message>
        <source>{what} ({means})</source>
        <translation>{what}（{means}）</translation>
    </message>
    <message>
        <source>{who} is answering.</source>
        <translation>{who}が回答しています。</translation>
    </message>
    <message>
        <source>{why} So it stays off.</source>
        <translation>{why} そのためオフのままにします。</translation>
    </message>
    <message>
        <source>{why}, tries again in {time}</source>
        <translation>{why}。{time}後に再試行します</translation>
    </message>
    <message>
        <source>{words}. Enter asks, Escape hides.</source>
        <translation>{words}。Enter で質問、Esc で隠します。</translation>
    </message>
    <message>
        <source>“-” works with words, not with filters such as “{name}:”.</source>
        <translation>「-」は語にだけ使えます。「{name}:」のようなフィルターには使えません。</translation>
    </message>
    <message>
        <source>“Q: …” and “A: …” over as many lines as they need; or one pair in each line with a tab or → between; or JSON Lines, as for training.</source>
        <translation>「Q: …」と「A: …」を必要な行数で書くか、1 行に 1 組ずつタブまたは → で区切って書くか、学習用と同じ JSON Lines を入力します。</translation>
    </message>
    <message>
        <source>“folder:” needs the name of a folder, such as folder:work.</source>
        <translation>「folder:」にはフォルダーの名前を指定します。例: folder:work。</translation>
    </message>
    <message>
        <source>“is:” wants pinned, archived or trash.</source>
        <translation>「is:」には pinned、archived、trash のいずれかを指定します。</translation>
    </message>
    <message>
        <source>“model:” needs part of a model's name, such as model:qwen.</source>
        <translation>「model:」にはモデル名の一部を指定します。例: model:qwen。</translation>
    </message>
    <message>
        <source>“role:” wants who said it: user, assistant or system.</source>
        <translation>「role:」には発言者を指定します: user、assistant、system のいずれか。</translation>
    </message>
    <message>
        <source>“tag:” needs the name of a tag, such as tag:idea.</source>
        <translation>「tag:」にはタグの名前を指定します。例: tag:idea。</translation>
    </message>
    <message>
        <source>“{choice}” is no readable file and no known template: {names}.</source>
        <translation>「{choice}」は読み取れるファイルでも既知のテンプレートでもありません: {names}。</translation>
    </message>
    <message>
        <source>“{name}:” wants a day, such as {name}:2026-03-01, {name}:2026-03, {name}:yesterday or {name}:7d.</source>
        <translation>「{name}:」には日付を指定します。例: {name}:2026-03-01、{name}:2026-03、{name}:yesterday、{name}:7d。</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a variable: a letter first, then letters, digits and _, at most 40 in all.</source>
        <translation>「{name}」は変数名に使えません。英字で始め、英数字と _ を使い、40 文字以内にしてください。</translation>
    </message>
    <message>
        <source>“{name}” has a value that it cannot have</source>
        <translation>「{name}」の値が不正です</translation>
    </message>
    <message>
        <source>“{name}” is built in and cannot be changed. Choose another name.</source>
        <translation>「{name}」は内蔵のため変更できません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>“{name}” is built in and cannot be deleted.</source>
        <translation>「{name}」は内蔵のため削除できません。</translation>
    </message>
    <message>
        <source>“{name}” is built in and cannot be removed.</source>
        <translation>「{name}」は内蔵のため削除できません。</translation>
    </message>
    <message>
        <source>“{name}” is used here.</source>
        <translation>このチャットで「{name}」を使います。</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>「{name}」を削除しました。</translation>
    </message>
    <message>
        <source>“{name}” was imported.</source>
        <translation>「{name}」を読み込みました。</translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>「{name}」を削除しました。</translation>
    </message>
    <message>
        <source>“{name}” was written to {path}.</source>
        <translation>「{name}」を {path} に書き出しました。</translation>
    </message>
    <message>
        <source>“{repository}” is no model on the hub: those are named owner/name.</source>
        <translation>「{repository}」はハブ上のモデルではありません。モデルは「所有者/名前」の形で指定します。</translation>
    </message>
    <message>
        <source>“{repository}” is no repository</source>
        <translation>「{repository}」はリポジトリではありません</translation>
    </message>
    <message>
        <source>“{repository}” stands there twice</source>
        <translation>「{repository}」が重複しています</translation>
    </message>
    <message>
        <source>“{template}” is used: the model’s name says {word}.</source>
        <translation>「{template}」を使用します。モデル名に {word} が含まれています。</translation>
    </message>
    <message>
        <source>“{template}” is used: the model’s vocabulary has its mark {mark}.</source>
        <translation>「{template}」を使用します。モデルの語彙に目印 {mark} があります。</translation>
    </message>
    <message>
        <source>“{text}” is no file with a secret key of minisign that has no password (minisign -G -W).</source>
        <translation>「{text}」は、パスワードなしの minisign の秘密鍵のファイルではありません (minisign -G -W)。</translation>
    </message>
    <message>
        <source>“{text}” is no public key of minisign, nor a file with one.</source>
        <translation>「{text}」は minisign の公開鍵でも、それを含むファイルでもありません。</translation>
    </message>
    <message>
        <source>“{text}” is {tokens} tokens in this model, and a bias wants one. Most words begin with a space; a number such as #1234 names a token directly.</source>
        <translation>「{text}」はこのモデルでは {tokens} トークンですが、バイアスには 1 トークンが必要です。多くの語は空白で始まります。#1234 のような番号でトークンを直接指定できます。</translation>
    </message>
    <message>
        <source>“{what}” has no keys now.</source>
        <translation>「{what}」のキーをなくしました。</translation>
    </message>
    <message>
        <source>“{what}” is now {keys}.</source>
        <translation>「{what}」のキーを {keys} にしました。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ほか %n 件</numerusform>
        </translation>
    </message>
</context>
</TS>
