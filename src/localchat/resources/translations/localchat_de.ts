<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>LocalChat</name>
    <message>
        <source>  SECURITY.md in the program's source says what is promised, and how each promise is tested.</source>
        <translation>  SECURITY.md im Quelltext des Programms sagt, was versprochen ist und wie jedes Versprechen getestet wird.</translation>
    </message>
    <message>
        <source>  localchat network --json (this list, for programs)</source>
        <translation>  localchat network --json (diese Liste, für Programme)</translation>
    </message>
    <message>
        <source>  strace -f -e trace=%network localchat (what the system itself sees)</source>
        <translation>  strace -f -e trace=%network localchat (was das System selbst sieht)</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: Fehler: %(message)s
</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <extracomment>For one: %n byte</extracomment>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats</source>
        <extracomment>For one: %n chat</extracomment>
        <translation>
            <numerusform>%n Chat</numerusform>
            <numerusform>%n Chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats are in the list again.</source>
        <translation>
            <numerusform>%n Chat ist wieder in der Liste.</numerusform>
            <numerusform>%n Chats sind wieder in der Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats are in the trash. Search for older ones.</source>
        <translation>
            <numerusform>%n Chat ist im Papierkorb. Suchen Sie nach älteren.</numerusform>
            <numerusform>%n Chats sind im Papierkorb. Suchen Sie nach älteren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats are pinned no longer.</source>
        <translation>
            <numerusform>%n Chat ist nicht mehr angeheftet.</numerusform>
            <numerusform>%n Chats sind nicht mehr angeheftet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats came in</source>
        <extracomment>For one: %n chat came in</extracomment>
        <translation>
            <numerusform>%n Chat importiert</numerusform>
            <numerusform>%n Chats importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats exported to {path}</source>
        <extracomment>For one: %n chat exported to {path}</extracomment>
        <translation>
            <numerusform>%n Chat nach {path} exportiert</numerusform>
            <numerusform>%n Chats nach {path} exportiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats found</source>
        <extracomment>For one: %n chat found</extracomment>
        <translation>
            <numerusform>%n Chat gefunden</numerusform>
            <numerusform>%n Chats gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were archived.</source>
        <translation>
            <numerusform>%n Chat wurde archiviert.</numerusform>
            <numerusform>%n Chats wurden archiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were deleted for good.</source>
        <extracomment>For one: The chat was deleted for good.</extracomment>
        <translation>
            <numerusform>Der Chat wurde endgültig gelöscht.</numerusform>
            <numerusform>%n Chats wurden endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were deleted.</source>
        <translation>
            <numerusform>%n Chat wurde gelöscht.</numerusform>
            <numerusform>%n Chats wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were moved.</source>
        <extracomment>For one: The chat was moved.</extracomment>
        <translation>
            <numerusform>Der Chat wurde verschoben.</numerusform>
            <numerusform>%n Chats wurden verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were pinned.</source>
        <translation>
            <numerusform>%n Chat wurde angeheftet.</numerusform>
            <numerusform>%n Chats wurden angeheftet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were restored.</source>
        <extracomment>For one: The chat was restored.</extracomment>
        <translation>
            <numerusform>Der Chat wurde wiederhergestellt.</numerusform>
            <numerusform>%n Chats wurden wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparisons were written to {path}</source>
        <translation>
            <numerusform>%n Vergleich wurde nach {path} geschrieben</numerusform>
            <numerusform>%n Vergleiche wurden nach {path} geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections were written to {name}</source>
        <extracomment>For one: %n connection was written to {name}</extracomment>
        <translation>
            <numerusform>%n Verbindung wurde nach {name} geschrieben</numerusform>
            <numerusform>%n Verbindungen wurden nach {name} geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n downloads</source>
        <extracomment>For one: %n download</extracomment>
        <translation>
            <numerusform>%n Download</numerusform>
            <numerusform>%n Downloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries cannot be read</source>
        <extracomment>For one: %n entry cannot be read</extracomment>
        <translation>
            <numerusform>%n Eintrag ist nicht lesbar</numerusform>
            <numerusform>%n Einträge sind nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n examples</source>
        <extracomment>For one: %n example</extracomment>
        <translation>
            <numerusform>%n Beispiel</numerusform>
            <numerusform>%n Beispiele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <extracomment>For one: %n file</extracomment>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were here already.</source>
        <extracomment>For one: %n file was here already.</extracomment>
        <translation>
            <numerusform>%n Datei war schon hier.</numerusform>
            <numerusform>%n Dateien waren schon hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files, {size}, are in {path}.</source>
        <extracomment>For one: %n file, {size}, is in {path}.</extracomment>
        <translation>
            <numerusform>%n Datei, {size}, ist in {path}.</numerusform>
            <numerusform>%n Dateien, {size}, sind in {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages followed one that is not in the file; kept as a beginning.</source>
        <extracomment>For one: %n message followed one that is not in the file; kept as a beginning.</extracomment>
        <translation>
            <numerusform>%n Nachricht folgte auf eine, die nicht in der Datei ist; als Anfang behalten.</numerusform>
            <numerusform>%n Nachrichten folgten auf eine, die nicht in der Datei ist; als Anfang behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages had the id of another; kept beside it.</source>
        <extracomment>For one: %n message had the id of another; kept beside it.</extracomment>
        <translation>
            <numerusform>%n Nachricht hatte die ID einer anderen; daneben behalten.</numerusform>
            <numerusform>%n Nachrichten hatten die ID einer anderen; daneben behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages were deleted.</source>
        <translation>
            <numerusform>%n Nachricht wurde gelöscht.</numerusform>
            <numerusform>%n Nachrichten wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <extracomment>For one: %n model</extracomment>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models are here more than once; {size} could be freed. Remove one of each in the list, or in the app that it belongs to.</source>
        <extracomment>For one: %n model is here more than once; {size} could be freed. Remove one of each in the list, or in the app that it belongs to.</extracomment>
        <translation>
            <numerusform>%n Modell ist mehrfach hier; {size} könnten frei werden. Entfernen Sie überzählige in der Liste oder in der App, zu der sie gehören.</numerusform>
            <numerusform>%n Modelle sind mehrfach hier; {size} könnten frei werden. Entfernen Sie von jedem eines in der Liste oder in der App, zu der es gehört.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models found</source>
        <extracomment>For one: %n model found</extracomment>
        <translation>
            <numerusform>%n Modell gefunden</numerusform>
            <numerusform>%n Modelle gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more were refused before anything was sent.</source>
        <extracomment>For one: %n more was refused before anything was sent.</extracomment>
        <translation>
            <numerusform>%n weitere wurde abgelehnt, bevor etwas gesendet wurde.</numerusform>
            <numerusform>%n weitere wurden abgelehnt, bevor etwas gesendet wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages could not be read.</source>
        <extracomment>For one: %n page could not be read.</extracomment>
        <translation>
            <numerusform>%n Seite konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Seiten konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages have no text: they may be pictures.</source>
        <extracomment>For one: %n page has no text: it may be a picture.</extracomment>
        <translation>
            <numerusform>%n Seite hat keinen Text: Vielleicht ist sie ein Bild.</numerusform>
            <numerusform>%n Seiten haben keinen Text: Vielleicht sind sie Bilder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personas</source>
        <extracomment>For one: %n persona</extracomment>
        <translation>
            <numerusform>%n Persona</numerusform>
            <numerusform>%n Personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n presets</source>
        <extracomment>For one: %n preset</extracomment>
        <translation>
            <numerusform>%n Preset</numerusform>
            <numerusform>%n Presets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signs that no text has were left out.</source>
        <extracomment>For one: %n sign that no text has was left out.</extracomment>
        <translation>
            <numerusform>%n Zeichen, das in keinem Text steht, wurde weggelassen.</numerusform>
            <numerusform>%n Zeichen, die in keinem Text stehen, wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ways out were tried, all refused</source>
        <extracomment>For one: %n way out was tried, and refused</extracomment>
        <translation>
            <numerusform>%n Ausweg wurde versucht und verwehrt</numerusform>
            <numerusform>%n Auswege wurden versucht, alle verwehrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were empty.</source>
        <extracomment>For one: %n was empty.</extracomment>
        <translation>
            <numerusform>%n war leer.</numerusform>
            <numerusform>%n waren leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already.</source>
        <extracomment>For one: %n was here already.</extracomment>
        <translation>
            <numerusform>%n war schon hier.</numerusform>
            <numerusform>%n waren schon hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>, level {level}</source>
        <translation>, Ebene {level}</translation>
    </message>
    <message>
        <source>--set wants NAME=VALUE, not {word}.</source>
        <translation>--set braucht NAME=VALUE, nicht {word}.</translation>
    </message>
    <message>
        <source>--variable fills in what a persona asks for: name one with --persona.</source>
        <translation>--variable füllt aus, wonach eine Persona fragt: Nennen Sie eine mit --persona.</translation>
    </message>
    <message>
        <source>--variable wants NAME=VALUE, not {word}.</source>
        <translation>--variable braucht NAME=VALUE, nicht {word}.</translation>
    </message>
    <message>
        <source>0 takes the model's own.</source>
        <translation>0 nimmt den Wert des Modells.</translation>
    </message>
    <message>
        <source>0 takes the model's own; 0.5 doubles the context.</source>
        <translation>0 nimmt den Wert des Modells; 0,5 verdoppelt den Kontext.</translation>
    </message>
    <message>
        <source>1 GB</source>
        <translation>1 GB</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>1. Open the licence page, sign in there and accept.  2. Make an access token with the right to read.  3. Put it in here.</source>
        <translation>1. Lizenzseite öffnen, dort anmelden und zustimmen.  2. Ein Zugriffstoken mit Leserecht erstellen.  3. Hier eingeben.</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>16 GB</source>
        <translation>16 GB</translation>
    </message>
    <message>
        <source>23 tasks that were once too hard for language models (BIG-Bench Hard): logic and many steps.</source>
        <translation>23 Aufgaben, die einst zu schwer für Sprachmodelle waren (BIG-Bench Hard): Logik und viele Schritte.</translation>
    </message>
    <message>
        <source>4 GB</source>
        <translation>4 GB</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 Minuten</translation>
    </message>
    <message>
        <source>500 problems chosen from MATH.</source>
        <translation>500 ausgewählte Aufgaben aus MATH.</translation>
    </message>
    <message>
        <source>64 GB</source>
        <translation>64 GB</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>A PDF can only be made in the window: export as html here, or use the window.</source>
        <translation>Ein PDF lässt sich nur im Fenster erstellen: Exportieren Sie hier als html oder verwenden Sie das Fenster.</translation>
    </message>
    <message>
        <source>A benchmark needs at least one token of each.</source>
        <translation>Eine Messung braucht mindestens je ein Token.</translation>
    </message>
    <message>
        <source>A broad family, from half a billion weights to hundreds, strong in Chinese, English, code and mathematics. Qwen3 answers at once or thinks first in one model; in Qwen3.5 three layers of four have a recurrent memory (Gated DeltaNet) in place of attention, so that long context costs little.</source>
        <translation>Eine breite Familie, von einer halben Milliarde Gewichten bis zu Hunderten, stark in Chinesisch, Englisch, Code und Mathematik. Qwen3 antwortet in einem Modell sofort oder denkt erst nach; in Qwen3.5 haben drei von vier Schichten statt Attention ein rekurrentes Gedächtnis (Gated DeltaNet), sodass langer Kontext wenig kostet.</translation>
    </message>
    <message>
        <source>A chat as the model sees it</source>
        <translation>Ein Chat, wie das Modell ihn sieht</translation>
    </message>
    <message>
        <source>A chat is being answered just now. Compare when that has ended: two answers at once would slow each other down, and no speed would be right.</source>
        <translation>In einem Chat wird gerade geantwortet. Vergleichen Sie, wenn das fertig ist: Zwei Antworten zugleich würden einander bremsen, und keine Geschwindigkeit würde stimmen.</translation>
    </message>
    <message>
        <source>A chat is named by its number, not by {word}. See: localchat chats list</source>
        <translation>Ein Chat wird mit seiner Nummer genannt, nicht mit {word}. Siehe: localchat chats list</translation>
    </message>
    <message>
        <source>A comparison runs just now. Stop it, or wait for its end.</source>
        <translation>Gerade läuft ein Vergleich. Halten Sie ihn an oder warten Sie, bis er fertig ist.</translation>
    </message>
    <message>
        <source>A connection to {host} was refused: nobody asked for it. This is a bug in LocalChat; please report it.</source>
        <translation>Eine Verbindung zu {host} wurde abgelehnt: Niemand hat danach gefragt. Das ist ein Fehler in LocalChat; bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>A connection to {host} was refused: only https is allowed.</source>
        <translation>Eine Verbindung zu {host} wurde abgelehnt: Nur https ist erlaubt.</translation>
    </message>
    <message>
        <source>A context of {context} tokens would need {size} of memory; {free}.</source>
        <translation>Ein Kontext von {context} Tokens bräuchte {size} Speicher; {free}.</translation>
    </message>
    <message>
        <source>A context of {count} tokens could not be made ({reason}), so it was set to {other}.</source>
        <translation>Ein Kontext von {count} Tokens war nicht möglich ({reason}), daher wurde er auf {other} gesetzt.</translation>
    </message>
    <message>
        <source>A context of {count} tokens could not be made: {reason}. Choose a smaller one, or other kinds of cache.</source>
        <translation>Ein Kontext von {count} Tokens war nicht möglich: {reason}. Wählen Sie einen kleineren oder andere Cache-Arten.</translation>
    </message>
    <message>
        <source>A download is named by its number, not by {word}. See: localchat downloads</source>
        <translation>Ein Download wird mit seiner Nummer genannt, nicht mit {word}. Siehe: localchat downloads</translation>
    </message>
    <message>
        <source>A download pauses before the disk has less.</source>
        <translation>Ein Download pausiert, bevor weniger frei ist.</translation>
    </message>
    <message>
        <source>A file for each, in a folder</source>
        <translation>Je eine Datei, in einem Ordner</translation>
    </message>
    <message>
        <source>A file for each, in a zip</source>
        <translation>Je eine Datei, in einem ZIP</translation>
    </message>
    <message>
        <source>A file in it is larger than 64 MB.</source>
        <translation>Eine Datei darin ist größer als 64 MB.</translation>
    </message>
    <message>
        <source>A file is still being read. Send the message when it is ready.</source>
        <translation>Eine Datei wird noch gelesen. Senden Sie die Nachricht, wenn sie fertig ist.</translation>
    </message>
    <message>
        <source>A file of rules was not understood ({problem}), so everything that it could forbid is forbidden. Its administrator must put it right: {files}</source>
        <translation>Eine Regeldatei wurde nicht verstanden ({problem}), daher ist alles verboten, was sie verbieten könnte. Ihr Administrator muss sie berichtigen: {files}</translation>
    </message>
    <message>
        <source>A folder cannot lie in itself.</source>
        <translation>Ein Ordner kann nicht in sich selbst liegen.</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation>Ein Ordner braucht einen Namen.</translation>
    </message>
    <message>
        <source>A good start for most models.</source>
        <translation>Ein guter Anfang für die meisten Modelle.</translation>
    </message>
    <message>
        <source>A harder MMLU with ten answers to each question: knowledge and reasoning.</source>
        <translation>Ein schwierigeres MMLU mit zehn Antworten je Frage: Wissen und Schlussfolgern.</translation>
    </message>
    <message>
        <source>A hybrid for phones and laptops: most layers are short convolutions and a few are attention, so that it writes fast and its context takes little memory.</source>
        <translation>Ein Hybrid für Telefone und Laptops: Die meisten Schichten sind kurze Faltungen und einige Attention, sodass es schnell schreibt und sein Kontext wenig Speicher braucht.</translation>
    </message>
    <message>
        <source>A is better</source>
        <translation>A ist besser</translation>
    </message>
    <message>
        <source>A language is named by its two letters, such as en or de, not “{language}”.</source>
        <translation>Eine Sprache wird mit ihren zwei Buchstaben angegeben, etwa en oder de, nicht „{language}“.</translation>
    </message>
    <message>
        <source>A link leads to a model</source>
        <translation>Ein Link führt zu einem Modell</translation>
    </message>
    <message>
        <source>A link to the internet</source>
        <translation>Ein Link ins Internet</translation>
    </message>
    <message>
        <source>A list is sorted by one of {sorts}, not by “{sort}”.</source>
        <translation>Eine Liste wird nach einem von {sorts} sortiert, nicht nach „{sort}“.</translation>
    </message>
    <message>
        <source>A message between the app and its engine is too long.</source>
        <translation>Eine Nachricht zwischen der App und ihrer Engine ist zu lang.</translation>
    </message>
    <message>
        <source>A message in it is of an unknown kind.</source>
        <translation>Eine Nachricht darin ist von unbekannter Art.</translation>
    </message>
    <message>
        <source>A message takes at most {most} files. Send these first, or remove some.</source>
        <translation>Eine Nachricht nimmt höchstens {most} Dateien auf. Senden Sie diese zuerst oder entfernen Sie einige.</translation>
    </message>
    <message>
        <source>A message that waits cannot be empty. Remove it, if it shall go.</source>
        <translation>Eine wartende Nachricht darf nicht leer sein. Entfernen Sie sie, wenn sie weg soll.</translation>
    </message>
    <message>
        <source>A mirror is an address such as https://hub.example.org, not “{text}”.</source>
        <translation>Ein Spiegelserver ist eine Adresse wie https://hub.example.org, nicht „{text}“.</translation>
    </message>
    <message>
        <source>A model of this kind cannot take words back, so the draft model is not used.</source>
        <translation>Ein Modell dieser Art kann Wörter nicht zurücknehmen, daher wird das Entwurfsmodell nicht verwendet.</translation>
    </message>
    <message>
        <source>A model with a preset of its own takes that one.</source>
        <translation>Ein Modell mit eigenem Preset nimmt dieses.</translation>
    </message>
    <message>
        <source>A new chat with all that was said up to there; the old one stays as it is.</source>
        <translation>Ein neuer Chat mit allem, was bis dahin gesagt wurde; der alte bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>A new chat.</source>
        <translation>Ein neuer Chat.</translation>
    </message>
    <message>
        <source>A number in it cannot be right.</source>
        <translation>Eine Zahl darin kann nicht stimmen.</translation>
    </message>
    <message>
        <source>A pack for the engine is damaged; remove it, and add it again.</source>
        <translation>Ein Paket für die Engine ist beschädigt; entfernen Sie es und fügen Sie es neu hinzu.</translation>
    </message>
    <message>
        <source>A page back; also Shift and Space</source>
        <translation>Eine Seite zurück; auch Umschalt und Leertaste</translation>
    </message>
    <message>
        <source>A page came in place of the answer of {host}. Does your network, such as a hotel's, want you to log in? Open any page in your browser, then try again.</source>
        <translation>Statt der Antwort von {host} kam eine Webseite. Will Ihr Netz, etwa das eines Hotels, dass Sie sich anmelden? Öffnen Sie im Browser irgendeine Seite und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>A page on; also Space</source>
        <translation>Eine Seite weiter; auch Leertaste</translation>
    </message>
    <message>
        <source>A part of {name} is damaged. Start LocalChat again: what can be read of it is taken over then, and the file itself is kept aside.</source>
        <translation>Ein Teil von {name} ist beschädigt. Starten Sie LocalChat neu: Dann wird übernommen, was lesbar ist, und die Datei selbst beiseitegelegt.</translation>
    </message>
    <message>
        <source>A part of {name} is damaged. What can be read of it is taken over into a new store, and the file itself is kept aside.</source>
        <translation>Ein Teil von {name} ist beschädigt. Was lesbar ist, wird in einen neuen Speicher übernommen, die Datei selbst beiseitegelegt.</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} letters. Four or five words that do not belong together are good ones.</source>
        <translation>Eine Passphrase hat mindestens {count} Zeichen. Vier oder fünf Wörter, die nichts miteinander zu tun haben, sind eine gute.</translation>
    </message>
    <message>
        <source>A person's words are not in the prompt.</source>
        <translation>Die Worte der Person stehen nicht im Prompt.</translation>
    </message>
    <message>
        <source>A persona needs a name.</source>
        <translation>Eine Persona braucht einen Namen.</translation>
    </message>
    <message>
        <source>A persona that comes with LocalChat is damaged ({name}). Install LocalChat again.</source>
        <translation>Eine mitgelieferte Persona ist beschädigt ({name}). Installieren Sie LocalChat neu.</translation>
    </message>
    <message>
        <source>A picture is not kept any more.</source>
        <translation>Ein Bild ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>A picture was not shown.</source>
        <translation>Ein Bild wurde nicht gezeigt.</translation>
    </message>
    <message>
        <source>A piece of history to learn from: LLaMA reproduced in the open; short context, English.</source>
        <translation>Ein Stück Geschichte zum Lernen: LLaMA, offen nachgebaut; kurzer Kontext, Englisch.</translation>
    </message>
    <message>
        <source>A piece of history to learn from: the GPT-NeoX line on open data; short context, English.</source>
        <translation>Ein Stück Geschichte zum Lernen: die GPT-NeoX-Linie mit offenen Daten; kurzer Kontext, Englisch.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Ein Preset braucht einen Namen.</translation>
    </message>
    <message>
        <source>A prompt begins with {bos}.</source>
        <translation>Ein Prompt beginnt mit {bos}.</translation>
    </message>
    <message>
        <source>A prompt begins with {mark}.</source>
        <translation>Ein Prompt beginnt mit {mark}.</translation>
    </message>
    <message>
        <source>A saved state cannot be used</source>
        <translation>Ein gespeicherter Zustand ist nicht verwendbar</translation>
    </message>
    <message>
        <source>A setting cannot be used</source>
        <translation>Eine Einstellung ist nicht verwendbar</translation>
    </message>
    <message>
        <source>A system prompt goes into the first message.</source>
        <translation>Ein System-Prompt kommt in die erste Nachricht.</translation>
    </message>
    <message>
        <source>A system prompt has its own place.</source>
        <translation>Ein System-Prompt hat seinen eigenen Platz.</translation>
    </message>
    <message>
        <source>A system prompt is lost.</source>
        <translation>Ein System-Prompt geht verloren.</translation>
    </message>
    <message>
        <source>A tag is {names} or {last}, not {colour}.</source>
        <translation>Ein Schlagwort ist {names} oder {last}, nicht {colour}.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Ein Schlagwort braucht einen Namen.</translation>
    </message>
    <message>
        <source>A text in it is longer than 64 MB.</source>
        <translation>Ein Text darin ist länger als 64 MB.</translation>
    </message>
    <message>
        <source>A text of it is too long: at most {most} characters each.</source>
        <translation>Einer der Texte ist zu lang: höchstens {most} Zeichen je Text.</translation>
    </message>
    <message>
        <source>A thread that was there before could not be held</source>
        <translation>Ein schon vorhandener Thread ließ sich nicht einschränken</translation>
    </message>
    <message>
        <source>A tiny model that knows this app, running on your computer. Ask it how to get a real one.</source>
        <translation>Ein winziges Modell, das diese App kennt und auf Ihrem Computer läuft. Fragen Sie es, wie Sie ein richtiges bekommen.</translation>
    </message>
    <message>
        <source>A tool was called with a value of an unknown kind.</source>
        <translation>Ein Werkzeug wurde mit einem Wert unbekannter Art aufgerufen.</translation>
    </message>
    <message>
        <source>A trial at its start found that it can {ways}. Please report this.</source>
        <translation>Ein Test beim Start ergab offene Wege: {ways}. Bitte melden Sie dies.</translation>
    </message>
    <message>
        <source>A word that was said comes less.</source>
        <translation>Ein Wort, das schon fiel, kommt seltener.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>About LocalChat</source>
        <translation>Über LocalChat</translation>
    </message>
    <message>
        <source>About LocalChat, and licences</source>
        <translation>Über LocalChat und Lizenzen</translation>
    </message>
    <message>
        <source>About LocalChat, and the licences of its parts</source>
        <translation>Über LocalChat und die Lizenzen seiner Teile</translation>
    </message>
    <message>
        <source>About the smallest model that makes sentences: for trying things out, not for facts.</source>
        <translation>Etwa das kleinste Modell, das Sätze bildet: zum Ausprobieren, nicht für Fakten.</translation>
    </message>
    <message>
        <source>About {count} tokens</source>
        <translation>Etwa {count} Tokens</translation>
    </message>
    <message>
        <source>About {count} tokens · about {less} without examples</source>
        <translation>Etwa {count} Tokens · etwa {less} ohne Beispiele</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Access token: </source>
        <translation>Zugriffstoken: </translation>
    </message>
    <message>
        <source>Access token: hf_…</source>
        <translation>Zugriffstoken: hf_…</translation>
    </message>
    <message>
        <source>Access tokens are made at {address}; one that may only read is enough.</source>
        <translation>Zugriffstokens gibt es unter {address}; eins, das nur lesen darf, genügt.</translation>
    </message>
    <message>
        <source>Adaptive-p</source>
        <translation>Adaptive-p</translation>
    </message>
    <message>
        <source>Adaptive-p memory</source>
        <translation>Adaptive-p-Gedächtnis</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add --variable NAME=VALUE.</source>
        <translation>Fügen Sie --variable NAME=VALUE hinzu.</translation>
    </message>
    <message>
        <source>Add Ctrl, Alt or Meta: these keys alone are needed for writing.</source>
        <translation>Fügen Sie Ctrl, Alt oder Meta hinzu: Diese Tasten allein werden zum Schreiben gebraucht.</translation>
    </message>
    <message>
        <source>Add a bundle…</source>
        <translation>Bündel hinzufügen…</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>Modellordner hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>Add a model file</source>
        <translation>Modelldatei hinzufügen</translation>
    </message>
    <message>
        <source>Add a model file…</source>
        <translation>Modelldatei hinzufügen…</translation>
    </message>
    <message>
        <source>Add an engine pack</source>
        <translation>Engine-Paket hinzufügen</translation>
    </message>
    <message>
        <source>Add an engine pack from a file</source>
        <translation>Engine-Paket aus einer Datei hinzufügen</translation>
    </message>
    <message>
        <source>Add an example</source>
        <translation>Beispiel hinzufügen</translation>
    </message>
    <message>
        <source>Add from a bundle</source>
        <translation>Aus einem Bündel hinzufügen</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add what is in {name}?</source>
        <translation>Hinzufügen, was in {name} ist?</translation>
    </message>
    <message>
        <source>Added from the bundle</source>
        <translation>Aus dem Bündel hinzugefügt</translation>
    </message>
    <message>
        <source>Added {name} as {id}.</source>
        <translation>{name} wurde als {id} hinzugefügt.</translation>
    </message>
    <message>
        <source>Adding from {name}…</source>
        <translation>Wird aus {name} hinzugefügt…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>After so long without a key or a click.</source>
        <translation>Nach so langer Zeit ohne Taste und Klick.</translation>
    </message>
    <message>
        <source>Agree to the licence on {address}, then: localchat token set (or --ask-token)</source>
        <translation>Stimmen Sie der Lizenz auf {address} zu, dann: localchat token set (oder --ask-token)</translation>
    </message>
    <message>
        <source>All branches, figures and settings. Importing it gives the same chat again.</source>
        <translation>Alle Zweige, Zahlen und Einstellungen. Importiert ergibt es denselben Chat.</translation>
    </message>
    <message>
        <source>All branches, not only the open one</source>
        <translation>Alle Zweige, nicht nur der offene</translation>
    </message>
    <message>
        <source>All chats, backups, settings and downloaded models in {home} will be gone, and nothing brings them back.</source>
        <translation>Alle Chats, Sicherungen, Einstellungen und heruntergeladenen Modelle in {home} gehen verloren, und nichts bringt sie zurück.</translation>
    </message>
    <message>
        <source>All chats, presets, personas and settings in one file, locked with a passphrase if you wish.</source>
        <translation>Alle Chats, Presets, Personas und Einstellungen in einer Datei, auf Wunsch mit einer Passphrase gesperrt.</translation>
    </message>
    <message>
        <source>All chats, their backups, presets, personas, settings, downloaded models and keys in {home} will be gone. Nothing brings them back, not even the recovery code. LocalChat ends then.</source>
        <translation>Alle Chats, ihre Sicherungen, Presets, Personas, Einstellungen, heruntergeladenen Modelle und Schlüssel in {home} gehen verloren. Nichts bringt sie zurück, auch der Wiederherstellungscode nicht. LocalChat endet dann.</translation>
    </message>
    <message>
        <source>All commands have their usual keys again.</source>
        <translation>Alle Befehle haben wieder ihre üblichen Tasten.</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>Alle Server</translation>
    </message>
    <message>
        <source>All in one file</source>
        <translation>Alle in einer Datei</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All of this page as text: what there was, what holds each process, how to check it.</source>
        <translation>Diese ganze Seite als Text: was es gab, was jeden Prozess einschränkt, wie es sich prüfen lässt.</translation>
    </message>
    <message>
        <source>All origins</source>
        <translation>Jede Herkunft</translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation>Alle Paare</translation>
    </message>
    <message>
        <source>All purposes</source>
        <translation>Alle Zwecke</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>All that are not here yet</source>
        <translation>Alle, die noch nicht hier sind</translation>
    </message>
    <message>
        <source>All that is in the report</source>
        <translation>Alles, was im Bericht steht</translation>
    </message>
    <message>
        <source>Already being fetched</source>
        <translation>Wird bereits heruntergeladen</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Always begin with it here</source>
        <translation>Hier immer damit beginnen</translation>
    </message>
    <message>
        <source>Always the likeliest word: the same question gets the same answer.</source>
        <translation>Immer das wahrscheinlichste Wort: Die gleiche Frage bekommt die gleiche Antwort.</translation>
    </message>
    <message>
        <source>Always thinks first and at length: strong in mathematics, slow in small talk.</source>
        <translation>Denkt immer erst und ausführlich nach: stark in Mathematik, langsam im Plaudern.</translation>
    </message>
    <message>
        <source>An access token is not sent to {endpoint}: on its way everybody could read it. Set the mirror with https.</source>
        <translation>An {endpoint} wird kein Zugriffstoken gesendet: Unterwegs könnte es jeder lesen. Geben Sie den Spiegelserver mit https an.</translation>
    </message>
    <message>
        <source>An agreement is needed</source>
        <translation>Eine Zustimmung ist nötig</translation>
    </message>
    <message>
        <source>An answer cannot be empty. Delete it, if it shall go.</source>
        <translation>Eine Antwort darf nicht leer sein. Löschen Sie sie, wenn sie weg soll.</translation>
    </message>
    <message>
        <source>An answer ends at {ends}.</source>
        <translation>Eine Antwort endet bei {ends}.</translation>
    </message>
    <message>
        <source>An answer ends at {marks}; a system prompt {place}.</source>
        <translation>Eine Antwort endet bei {marks}; ein System-Prompt {place}.</translation>
    </message>
    <message>
        <source>An answer or a download, when the window is not in front; never what was said.</source>
        <translation>Eine Antwort oder ein Download, wenn das Fenster nicht vorn ist; nie, was gesagt wurde.</translation>
    </message>
    <message>
        <source>An idle model is let go when this computer runs out of memory.</source>
        <translation>Ein untätiges Modell wird entladen, wenn der Arbeitsspeicher dieses Computers ausgeht.</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Neue Antwort</translation>
    </message>
    <message>
        <source>Another answer (Ctrl+R)</source>
        <translation>Neue Antwort (Strg+R)</translation>
    </message>
    <message>
        <source>Another answer by</source>
        <translation>Neue Antwort von</translation>
    </message>
    <message>
        <source>Another answer with…</source>
        <translation>Neue Antwort mit…</translation>
    </message>
    <message>
        <source>Another program has these keys already. Choose others.</source>
        <translation>Ein anderes Programm belegt diese Tasten schon. Wählen Sie andere.</translation>
    </message>
    <message>
        <source>Another program is writing to the chats just now. Try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade in die Chats. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer of {who}</source>
        <translation>Antwort von {who}</translation>
    </message>
    <message>
        <source>Answers at once, good at tools, code and structured output; twelve languages.</source>
        <translation>Antwortet sofort, gut bei Werkzeugen, Code und strukturierter Ausgabe; zwölf Sprachen.</translation>
    </message>
    <message>
        <source>Answers from documents with citations in 23 languages; not for commercial use.</source>
        <translation>Antwortet aus Dokumenten mit Quellenangaben in 23 Sprachen; nicht für kommerzielle Nutzung.</translation>
    </message>
    <message>
        <source>Answers plainly and admits what it does not know. No examples.</source>
        <translation>Antwortet schlicht und gibt zu, was es nicht weiß. Ohne Beispiele.</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Jede Sprache</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Jede Größe</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Archive this chat</source>
        <translation>Diesen Chat archivieren</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>As many are used as make it faster, up to this number.</source>
        <translation>So viele, wie es schneller machen, bis zu dieser Zahl.</translation>
    </message>
    <message>
        <source>As much as fits</source>
        <translation>So viel, wie passt</translation>
    </message>
    <message>
        <source>As published; choose one to read what it asks for.</source>
        <translation>Wie veröffentlicht; wählen Sie eines, um zu lesen, wonach es fragt.</translation>
    </message>
    <message>
        <source>As the model reads it</source>
        <translation>Wie das Modell es liest</translation>
    </message>
    <message>
        <source>As the model sees a chat</source>
        <translation>Wie das Modell einen Chat sieht</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As {model} reads it</source>
        <translation>Wie {model} es liest</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ask for a newer file</source>
        <translation>Nach neuerer Datei fragen</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer if you need it.</source>
        <translation>Fragen Sie, wer diesen Computer betreut, falls Sie es brauchen.</translation>
    </message>
    <message>
        <source>Ask {contact} if you need it.</source>
        <translation>Fragen Sie {contact}, falls Sie es brauchen.</translation>
    </message>
    <message>
        <source>Ask {model}</source>
        <translation>{model} fragen</translation>
    </message>
    <message>
        <source>Ask: {words}</source>
        <translation>Fragen: {words}</translation>
    </message>
    <message>
        <source>Asked when it is chosen</source>
        <translation>Beim Auswählen gefragt</translation>
    </message>
    <message>
        <source>Asked {host} just now: {purpose}.</source>
        <translation>Eben wurde {host} gefragt: {purpose}.</translation>
    </message>
    <message>
        <source>Asked: {prompt}</source>
        <translation>Gefragt: {prompt}</translation>
    </message>
    <message>
        <source>Asking for {repository}…</source>
        <translation>{repository} wird abgefragt…</translation>
    </message>
    <message>
        <source>Asking the keyring …</source>
        <translation>Schlüsselbund wird gefragt …</translation>
    </message>
    <message>
        <source>Asking {host}, some thousand bytes…</source>
        <translation>{host} wird gefragt, einige Tausend Bytes…</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>{host} wird gefragt…</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Fragt nach</translation>
    </message>
    <message>
        <source>Asks the hub for the next page</source>
        <translation>Fragt den Hub nach der nächsten Seite</translation>
    </message>
    <message>
        <source>Asks the hub which files there are now, with their exact sizes</source>
        <translation>Fragt den Hub, welche Dateien es jetzt gibt, mit genauen Größen</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>At most this many candidates for each word. 0 means all.</source>
        <translation>Höchstens so viele Kandidaten für jedes Wort. 0 heißt alle.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Attach files (Ctrl+U)</source>
        <translation>Dateien anhängen (Strg+U)</translation>
    </message>
    <message>
        <source>Attach files: text, code, tables, PDF, Word, pictures</source>
        <translation>Dateien anhängen: Text, Code, Tabellen, PDF, Word, Bilder</translation>
    </message>
    <message>
        <source>Attached: {name} ({about})</source>
        <translation>Angehängt: {name} ({about})</translation>
    </message>
    <message>
        <source>B is better</source>
        <translation>B ist besser</translation>
    </message>
    <message>
        <source>BAD</source>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups of your chats</source>
        <translation>Sicherungen Ihrer Chats</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Banned strings</source>
        <translation>Verbotene Texte</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Begin the answer</source>
        <translation>Die Antwort beginnen</translation>
    </message>
    <message>
        <source>Begin the answer yourself</source>
        <translation>Antwort selbst beginnen</translation>
    </message>
    <message>
        <source>Begin the answer yourself; the model goes on from there</source>
        <translation>Antwort selbst beginnen; das Modell schreibt dort weiter</translation>
    </message>
    <message>
        <source>Begin the answer…</source>
        <translation>Die Antwort beginnen…</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Begun {time}</source>
        <translation>Begonnen {time}</translation>
    </message>
    <message>
        <source>Begun {time}, last message {last}</source>
        <translation>Begonnen {time}, letzte Nachricht {last}</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>Better knowledge and reasoning than 8B, for computers with 16 GB and more.</source>
        <translation>Mehr Wissen und besseres Schlussfolgern als 8B, für Computer ab 16 GB.</translation>
    </message>
    <message>
        <source>Biology, physics and chemistry at the level of a doctorate, which searching hardly helps with.</source>
        <translation>Biologie, Physik und Chemie auf dem Niveau einer Promotion, wobei Nachschlagen kaum hilft.</translation>
    </message>
    <message>
        <source>Blind: names after the vote</source>
        <translation>Blind: Namen nach der Abstimmung</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Both are the same: what differs between the answers is chance alone.</source>
        <translation>Beide sind gleich: Nur der Zufall unterscheidet die Antworten.</translation>
    </message>
    <message>
        <source>Both bad</source>
        <translation>Beide schlecht</translation>
    </message>
    <message>
        <source>Branch into a new chat</source>
        <translation>In neuen Chat abzweigen</translation>
    </message>
    <message>
        <source>Branch {place}, after “{short}”</source>
        <translation>Zweig {place}, nach „{short}“</translation>
    </message>
    <message>
        <source>Branch {place}, from the beginning</source>
        <translation>Zweig {place}, vom Anfang an</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring your chats with you</source>
        <translation>Bringen Sie Ihre Chats mit</translation>
    </message>
    <message>
        <source>Browse {host}</source>
        <translation>{host} durchstöbern</translation>
    </message>
    <message>
        <source>Bundles (*{ending})</source>
        <translation>Bündel (*{ending})</translation>
    </message>
    <message>
        <source>Bundles (*{ending});;All files (*)</source>
        <translation>Bündel (*{ending});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>By family</source>
        <translation>Nach Familie</translation>
    </message>
    <message>
        <source>By the model, in a quiet moment after its first answer, or the first line of what you said.</source>
        <translation>Vom Modell, in einem ruhigen Moment nach seiner ersten Antwort, oder die erste Zeile dessen, was Sie sagten.</translation>
    </message>
    <message>
        <source>Cache of keys</source>
        <translation>KV-Cache: Schlüssel</translation>
    </message>
    <message>
        <source>Cache of values</source>
        <translation>KV-Cache: Werte</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Came in, with notes</source>
        <translation>Importiert, mit Anmerkungen</translation>
    </message>
    <message>
        <source>Came in: {came}. Were here already: {here}.</source>
        <translation>Übernommen: {came}. Schon hier: {here}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel looking for a newer version</source>
        <translation>Suche nach einer neueren Version abbrechen</translation>
    </message>
    <message>
        <source>Cancel {title}</source>
        <translation>{title} abbrechen</translation>
    </message>
    <message>
        <source>Cancel: {text}</source>
        <translation>Abbrechen: {text}</translation>
    </message>
    <message>
        <source>ChaCha20-Poly1305; nothing but your passphrase or the recovery code opens them.</source>
        <translation>ChaCha20-Poly1305; nichts als Ihre Passphrase oder der Wiederherstellungscode öffnet sie.</translation>
    </message>
    <message>
        <source>ChaCha20-Poly1305; the key is in {where}.</source>
        <translation>ChaCha20-Poly1305; der Schlüssel liegt in {where}.</translation>
    </message>
    <message>
        <source>Chance decides who is A and who is B.</source>
        <translation>Der Zufall entscheidet, wer A und wer B ist.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change its rights, or choose another folder with --home.</source>
        <translation>Ändern Sie die Rechte oder wählen Sie mit --home einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Change this message</source>
        <translation>Diese Nachricht ändern</translation>
    </message>
    <message>
        <source>Change what waits. Enter saves, Escape leaves it as it was.</source>
        <translation>Wartendes ändern. Enter speichert, Esc lässt es, wie es war.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Chat now</source>
        <translation>Jetzt chatten</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Chat-Vorlage</translation>
    </message>
    <message>
        <source>Chat template of {model}</source>
        <translation>Chat-Vorlage von {model}</translation>
    </message>
    <message>
        <source>Chat template: being looked at…</source>
        <translation>Chat-Vorlage: wird angesehen…</translation>
    </message>
    <message>
        <source>Chat with it</source>
        <translation>Damit chatten</translation>
    </message>
    <message>
        <source>Chat with it: localchat chat --model "{path}"</source>
        <translation>Damit chatten: localchat chat --model "{path}"</translation>
    </message>
    <message>
        <source>Chat with {model}</source>
        <translation>Mit {model} chatten</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Chats and memory</source>
        <translation>Chats und Speicher</translation>
    </message>
    <message>
        <source>Chats may not be written to files.</source>
        <translation>Chats dürfen nicht in Dateien geschrieben werden.</translation>
    </message>
    <message>
        <source>Chats that were found. Space chooses one.</source>
        <translation>Gefundene Chats. Die Leertaste wählt einen.</translation>
    </message>
    <message>
        <source>Chats with {name} begin with “{preset}”.</source>
        <translation>Chats mit {name} beginnen mit „{preset}“.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <translation>Prüfen und behalten</translation>
    </message>
    <message>
        <source>Check for a newer file</source>
        <translation>Nach neuerer Datei suchen</translation>
    </message>
    <message>
        <source>Check the access token</source>
        <translation>Zugriffstoken prüfen</translation>
    </message>
    <message>
        <source>Checked: it belongs to {owner}.</source>
        <translation>Geprüft: Es gehört {owner}.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Checking that it arrived whole</source>
        <translation>Vollständigkeit wird geprüft</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Choose a file for {value}</source>
        <translation>Datei für {value} wählen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Choose a model at the left to see whether it fits.</source>
        <translation>Wählen Sie links ein Modell, um zu sehen, ob es passt.</translation>
    </message>
    <message>
        <source>Choose a persona</source>
        <translation>Persona wählen</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose the folder for downloads</source>
        <translation>Download-Ordner wählen</translation>
    </message>
    <message>
        <source>Choose under “When full” to leave out what is oldest, raise “Context” in the panel, shorten the message, or start a new chat.</source>
        <translation>Wählen Sie unter „Wenn voll“, dass Ältestes wegfällt, erhöhen Sie „Kontext“ in der Seitenleiste, kürzen Sie die Nachricht oder beginnen Sie einen neuen Chat.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close LocalChat and open it again for {language}.</source>
        <translation>Schließen Sie LocalChat und öffnen Sie es wieder für {language}.</translation>
    </message>
    <message>
        <source>Close other programs before loading a model.</source>
        <translation>Schließen Sie andere Programme, bevor Sie ein Modell laden.</translation>
    </message>
    <message>
        <source>Close other programs first, or choose a shorter context.</source>
        <translation>Schließen Sie zuerst andere Programme oder wählen Sie einen kürzeren Kontext.</translation>
    </message>
    <message>
        <source>Close the downloads (Esc)</source>
        <translation>Downloads schließen (Esc)</translation>
    </message>
    <message>
        <source>Close what is open, then back to where you write</source>
        <translation>Schließen, was offen ist, dann zurück zum Schreiben</translation>
    </message>
    <message>
        <source>Closing the window leaves LocalChat there, and what is under way goes on.</source>
        <translation>Beim Schließen des Fensters bleibt LocalChat dort, und Begonnenes läuft weiter.</translation>
    </message>
    <message>
        <source>Coarser numbers need less memory, and flash attention.</source>
        <translation>Gröbere Zahlen brauchen weniger Speicher, aber Flash Attention.</translation>
    </message>
    <message>
        <source>Coarser numbers need less memory.</source>
        <translation>Gröbere Zahlen brauchen weniger Speicher.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code reviewer</source>
        <translation>Code-Prüfer</translation>
    </message>
    <message>
        <source>Colour of the tag {name}</source>
        <translation>Farbe des Schlagworts {name}</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Command R → Command R7B, tuned for documents and tools.</source>
        <translation>Command R → Command R7B, für Dokumente und Werkzeuge abgestimmt.</translation>
    </message>
    <message>
        <source>Commands and search</source>
        <translation>Befehle und Suche</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <translation>Kommerzielle Nutzung</translation>
    </message>
    <message>
        <source>Commercial use is allowed below 100 million users a month; above, the maker must agree.</source>
        <translation>Kommerzielle Nutzung ist unter 100 Millionen Nutzern im Monat erlaubt; darüber muss der Hersteller zustimmen.</translation>
    </message>
    <message>
        <source>Commercial use is allowed below 700 million users a month, within Meta's list of allowed uses, and not by companies in the European Union.</source>
        <translation>Kommerzielle Nutzung ist unter 700 Millionen Nutzern im Monat erlaubt, im Rahmen von Metas Liste erlaubter Zwecke und nicht durch Unternehmen in der Europäischen Union.</translation>
    </message>
    <message>
        <source>Commercial use is allowed below 700 million users a month, within Meta's list of allowed uses, and not to improve other models.</source>
        <translation>Kommerzielle Nutzung ist unter 700 Millionen Nutzern im Monat erlaubt, im Rahmen von Metas Liste erlaubter Zwecke und nicht zur Verbesserung anderer Modelle.</translation>
    </message>
    <message>
        <source>Commercial use is allowed below 700 million users a month, within Meta's list of allowed uses, and with “Built with Llama” shown.</source>
        <translation>Kommerzielle Nutzung ist unter 700 Millionen Nutzern im Monat erlaubt, im Rahmen von Metas Liste erlaubter Zwecke und mit dem Hinweis „Built with Llama“.</translation>
    </message>
    <message>
        <source>Commercial use is allowed for companies below 10 million dollars of revenue a year.</source>
        <translation>Kommerzielle Nutzung ist für Unternehmen unter 10 Millionen Dollar Jahresumsatz erlaubt.</translation>
    </message>
    <message>
        <source>Commercial use is allowed within TII's list of acceptable uses, and with the maker named.</source>
        <translation>Kommerzielle Nutzung ist im Rahmen von TIIs Liste zulässiger Zwecke erlaubt, und der Hersteller muss genannt werden.</translation>
    </message>
    <message>
        <source>Commercial use is allowed, but for Google's list of prohibited uses, which must be passed on.</source>
        <translation>Kommerzielle Nutzung ist erlaubt, außer für Googles Liste verbotener Zwecke, die weitergegeben werden muss.</translation>
    </message>
    <message>
        <source>Commercial use is allowed, but for a list of harmful uses, which must be passed on.</source>
        <translation>Kommerzielle Nutzung ist erlaubt, außer für eine Liste schädlicher Zwecke, die weitergegeben werden muss.</translation>
    </message>
    <message>
        <source>Commercial use is allowed; changed versions may not be passed on.</source>
        <translation>Kommerzielle Nutzung ist erlaubt; geänderte Fassungen dürfen nicht weitergegeben werden.</translation>
    </message>
    <message>
        <source>Commercial use is allowed; who passes it on must pass on its source under the same licence.</source>
        <translation>Kommerzielle Nutzung ist erlaubt; bei Weitergabe muss der Quelltext unter derselben Lizenz mitgegeben werden.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare a chat template</source>
        <translation>Chat-Vorlage vergleichen</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Modelle vergleichen</translation>
    </message>
    <message>
        <source>Compare models with this…</source>
        <translation>Damit Modelle vergleichen…</translation>
    </message>
    <message>
        <source>Compare two models, vote, and here will stand how often each of them won.</source>
        <translation>Vergleichen Sie zwei Modelle und stimmen Sie ab; dann steht hier, wie oft jedes gewonnen hat.</translation>
    </message>
    <message>
        <source>Compare with others on the shelf</source>
        <translation>Mit anderen im Katalog vergleichen</translation>
    </message>
    <message>
        <source>Compare with the publisher’s</source>
        <translation>Mit der des Herausgebers vergleichen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Comparing files of the same size…</source>
        <translation>Dateien gleicher Größe werden verglichen…</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Computed by: {device}, {threads} threads.</source>
        <translation>Berechnet von: {device}, {threads} Threads.</translation>
    </message>
    <message>
        <source>Computes several words at once where they were said before. Faster, and no other words.</source>
        <translation>Berechnet mehrere Wörter auf einmal, wenn sie schon vorkamen. Schneller, mit denselben Wörtern.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Connections for a large file</source>
        <translation>Verbindungen für eine große Datei</translation>
    </message>
    <message>
        <source>Contender</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>Diese Antwort fortsetzen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied as text: what there was, what holds each process, and how to check it.</source>
        <translation>Als Text kopiert: was es gab, was jeden Prozess einschränkt und wie es sich prüfen lässt.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copies elsewhere are beyond LocalChat: files that you exported, backups of this computer, and what a disk may still hold of deleted files. Without the key, which is gone, nobody can read chats from copies of the data folder, except who has the recovery code or a copy of the key.</source>
        <translation>Kopien anderswo kann LocalChat nicht erreichen: von Ihnen exportierte Dateien, Sicherungen dieses Computers und was ein Datenträger von gelöschten Dateien noch enthält. Ohne den Schlüssel, der weg ist, kann niemand Chats aus Kopien des Datenordners lesen, außer wer den Wiederherstellungscode oder eine Kopie des Schlüssels hat.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy for a security team</source>
        <translation>Für die IT-Sicherheit kopieren</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen connections, or all</source>
        <translation>Gewählte Verbindungen kopieren, oder alle</translation>
    </message>
    <message>
        <source>Copy the thinking</source>
        <translation>Gedanken kopieren</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>Diesen Code kopieren</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Diese Nachricht kopieren</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <source>Copy what is selected as Markdown</source>
        <translation>Auswahl als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy what was typed</source>
        <translation>Getipptes kopieren</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Kreativ</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Strg K</translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <translation>Strg N</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Esc cancels</source>
        <translation>Strg+Enter speichert, Esc bricht ab</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Esc cancels</source>
        <translation>Strg+Enter sendet, Esc bricht ab</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>DRY</source>
        <translation>DRY</translation>
    </message>
    <message>
        <source>DRY allowed length</source>
        <translation>Erlaubte DRY-Länge</translation>
    </message>
    <message>
        <source>DRY base</source>
        <translation>DRY-Basis</translation>
    </message>
    <message>
        <source>DRY breakers</source>
        <translation>DRY-Trenner</translation>
    </message>
    <message>
        <source>DRY range</source>
        <translation>DRY-Bereich</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>Dunkles Erscheinungsbild</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>DeepSeek licence</source>
        <translation>DeepSeek-Lizenz</translation>
    </message>
    <message>
        <source>DeepSeek-R1 learnt to think by reinforcement learning. The distilled models are models of Qwen and Llama, fine-tuned on 800,000 of its answers.</source>
        <translation>DeepSeek-R1 lernte das Nachdenken durch bestärkendes Lernen. Die destillierten Modelle sind Modelle von Qwen und Llama, mit 800.000 seiner Antworten feinabgestimmt.</translation>
    </message>
    <message>
        <source>Default preset…</source>
        <translation>Standard-Preset…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete all in the trash for good? It holds {chats}.</source>
        <translation>Alles im Papierkorb endgültig löschen? Inhalt: {chats}.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>Ab hier löschen</translation>
    </message>
    <message>
        <source>Delete the chats that are chosen</source>
        <translation>Gewählte Chats löschen</translation>
    </message>
    <message>
        <source>Delete the chosen comparison</source>
        <translation>Gewählten Vergleich löschen</translation>
    </message>
    <message>
        <source>Delete the folder, keep its chats</source>
        <translation>Ordner löschen, Chats behalten</translation>
    </message>
    <message>
        <source>Delete the message</source>
        <translation>Nachricht löschen</translation>
    </message>
    <message>
        <source>Delete the tag {name}</source>
        <translation>Schlagwort {name} löschen</translation>
    </message>
    <message>
        <source>Delete this backup?</source>
        <translation>Diese Sicherung löschen?</translation>
    </message>
    <message>
        <source>Delete this chat</source>
        <translation>Diesen Chat löschen</translation>
    </message>
    <message>
        <source>Delete this message</source>
        <translation>Diese Nachricht löschen</translation>
    </message>
    <message>
        <source>Delete {chats} for good?</source>
        <translation>{chats} endgültig löschen?</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>Gelöschte Chats</translation>
    </message>
    <message>
        <source>Dependable all-rounder with long context and eight languages; much is built on it.</source>
        <translation>Verlässlicher Allrounder mit langem Kontext und acht Sprachen; vieles baut darauf auf.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Deterministic</source>
        <translation>Deterministisch</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Gerät oder Ressource belegt</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>Ordner nicht leer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Discourages repeating whole phrases. 0 is off, 0.8 is usual.</source>
        <translation>Erschwert das Wiederholen ganzer Wendungen. 0 ist aus, 0,8 ist üblich.</translation>
    </message>
    <message>
        <source>Discourages saying the same again. 1 is off.</source>
        <translation>Erschwert Wiederholungen. 1 ist aus.</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>Discover models</source>
        <translation>Modelle entdecken</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Disk full: all that was said before is saved, but nothing more can be. Free some space; what is on the screen can still be copied, or exported to another disk.</source>
        <translation>Datenträger voll: Alles bisher Gesagte ist gespeichert, mehr geht nicht. Schaffen Sie Platz; was auf dem Bildschirm ist, lässt sich noch kopieren oder auf einen anderen Datenträger exportieren.</translation>
    </message>
    <message>
        <source>Disk full: this answer is saved, in room that was kept for it. Free some space before you go on; the chat can be exported to another disk.</source>
        <translation>Datenträger voll: Diese Antwort ist gespeichert, in dafür freigehaltenem Platz. Schaffen Sie Platz, bevor Sie weitermachen; der Chat lässt sich auf einen anderen Datenträger exportieren.</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Speicherkontingent überschritten</translation>
    </message>
    <message>
        <source>Disk space for long chats, sealed with your key, so that opening one does not read it again.</source>
        <translation>Speicherplatz für lange Chats, mit Ihrem Schlüssel versiegelt, damit sie beim Öffnen nicht neu gelesen werden.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Herunter</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Download a model</source>
        <translation>Modell herunterladen</translation>
    </message>
    <message>
        <source>Download {model}</source>
        <translation>{model} herunterladen</translation>
    </message>
    <message>
        <source>Download {what}</source>
        <translation>{what} herunterladen</translation>
    </message>
    <message>
        <source>Downloading from {host} now.</source>
        <translation>Gerade wird von {host} heruntergeladen.</translation>
    </message>
    <message>
        <source>Downloading {percent}</source>
        <translation>Wird geladen: {percent}</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Downloads (Ctrl+J)</source>
        <translation>Downloads (Strg+J)</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Gleichzeitige Downloads</translation>
    </message>
    <message>
        <source>Downloads rest in these hours, such as 08:00-18:00; empty for never.</source>
        <translation>Downloads ruhen in diesen Stunden, etwa 08:00-18:00; leer für nie.</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>Entwurfsmodell</translation>
    </message>
    <message>
        <source>Drop a zip, files or a folder here</source>
        <translation>ZIP, Dateien oder Ordner hier ablegen</translation>
    </message>
    <message>
        <source>Drops words less likely than this share of the best one.</source>
        <translation>Verwirft Wörter, die unter diesem Anteil des besten liegen.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate to change</source>
        <translation>Zum Ändern duplizieren</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Dynamic exponent</source>
        <translation>Dynamischer Exponent</translation>
    </message>
    <message>
        <source>Dynamic temperature</source>
        <translation>Dynamische Temperatur</translation>
    </message>
    <message>
        <source>EXAONE licence</source>
        <translation>EXAONE-Lizenz</translation>
    </message>
    <message>
        <source>Each connection will stand here: when, to whom, what for, and how much.</source>
        <translation>Jede Verbindung wird hier stehen: wann, zu wem, wofür und wie viel.</translation>
    </message>
    <message>
        <source>Each connection, the newest first:</source>
        <translation>Jede Verbindung, die neueste zuerst:</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit personas</source>
        <translation>Personas bearbeiten</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>Schlagwörter bearbeiten</translation>
    </message>
    <message>
        <source>Edit tags…</source>
        <translation>Schlagwörter bearbeiten…</translation>
    </message>
    <message>
        <source>Edit the answer. Ctrl+Enter saves, Escape leaves it as it was.</source>
        <translation>Antwort bearbeiten. Strg+Enter speichert, Esc lässt sie, wie sie war.</translation>
    </message>
    <message>
        <source>Edit the message</source>
        <translation>Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>Edit this message</source>
        <translation>Diese Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>Edit your last message, if nothing is written</source>
        <translation>Ihre letzte Nachricht bearbeiten, wenn nichts geschrieben ist</translation>
    </message>
    <message>
        <source>Edit your message. Ctrl+Enter sends, Escape leaves it as it was.</source>
        <translation>Nachricht bearbeiten. Strg+Enter sendet, Esc lässt sie, wie sie war.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Eject the model</source>
        <translation>Modell entladen</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>End of the answer.</source>
        <translation>Ende der Antwort.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Engine packs</source>
        <translation>Engine-Pakete</translation>
    </message>
    <message>
        <source>Engine packs (*.zip);;All files (*)</source>
        <translation>Engine-Pakete (*.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Engine's cage</source>
        <translation>Sandbox der Engine</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>English → French, shown by examples. Answers with the translation alone.</source>
        <translation>Englisch → Französisch, an Beispielen gezeigt. Antwortet nur mit der Übersetzung.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter gives a command other keys.</source>
        <translation>Enter gibt einem Befehl andere Tasten.</translation>
    </message>
    <message>
        <source>Enter lets it wait its turn</source>
        <translation>Enter reiht sie ein</translation>
    </message>
    <message>
        <source>Enter opens it, Delete removes it.</source>
        <translation>Enter öffnet, Entf entfernt.</translation>
    </message>
    <message>
        <source>Enter opens it.</source>
        <translation>Enter öffnet.</translation>
    </message>
    <message>
        <source>Enter sends · Shift+Enter makes a line</source>
        <translation>Enter sendet · Umschalt+Enter: neue Zeile</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Gleich gut</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Erasing …</source>
        <translation>Wird gelöscht …</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Estimated: needs {size} at {count} tokens of context:</source>
        <translation>Geschätzt: braucht {size} bei {count} Tokens Kontext:</translation>
    </message>
    <message>
        <source>Even the last message alone is too long. {sentence} Shorten it, or raise “Context” in the panel.</source>
        <translation>Schon die letzte Nachricht allein ist zu lang. {sentence} Kürzen Sie sie oder erhöhen Sie „Kontext“ in der Seitenleiste.</translation>
    </message>
    <message>
        <source>Every byte is as it came: its SHA-256 is right.</source>
        <translation>Jedes Byte ist wie angekommen: Der SHA-256 stimmt.</translation>
    </message>
    <message>
        <source>Every word that could follow is banned. Ban less, and continue.</source>
        <translation>Jedes Wort, das folgen könnte, ist verboten. Verbieten Sie weniger und lassen Sie fortsetzen.</translation>
    </message>
    <message>
        <source>Everything in it is as its list says.</source>
        <translation>Alles darin ist, wie die Liste sagt.</translation>
    </message>
    <message>
        <source>Everything is erased</source>
        <translation>Alles ist gelöscht</translation>
    </message>
    <message>
        <source>Everything is erased.</source>
        <translation>Alles ist gelöscht.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>Überall im Fenster</translation>
    </message>
    <message>
        <source>Example {place}</source>
        <translation>Beispiel {place}</translation>
    </message>
    <message>
        <source>Example {place} has an answer, but nothing that it answers.</source>
        <translation>Beispiel {place} hat eine Antwort, aber nichts, worauf sie antwortet.</translation>
    </message>
    <message>
        <source>Example {place} has no answer.</source>
        <translation>Beispiel {place} hat keine Antwort.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Examples off</source>
        <translation>Beispiele aus</translation>
    </message>
    <message>
        <source>Examples on</source>
        <translation>Beispiele an</translation>
    </message>
    <message>
        <source>Explains step by step and asks back, so that you find the answer yourself.</source>
        <translation>Erklärt Schritt für Schritt und fragt zurück, damit Sie die Antwort selbst finden.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export a chat</source>
        <translation>Chat exportieren</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>Alle Chats exportieren</translation>
    </message>
    <message>
        <source>Export as a character card…</source>
        <translation>Als Charakterkarte exportieren…</translation>
    </message>
    <message>
        <source>Export chats</source>
        <translation>Chats exportieren</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Export the comparisons</source>
        <translation>Vergleiche exportieren</translation>
    </message>
    <message>
        <source>Export the comparisons that are shown to a file</source>
        <translation>Angezeigte Vergleiche in eine Datei exportieren</translation>
    </message>
    <message>
        <source>Export the connections</source>
        <translation>Verbindungen exportieren</translation>
    </message>
    <message>
        <source>Export the connections to a file</source>
        <translation>Verbindungen in eine Datei exportieren</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>Diesen Chat exportieren</translation>
    </message>
    <message>
        <source>Export this persona</source>
        <translation>Diese Persona exportieren</translation>
    </message>
    <message>
        <source>Export this preset</source>
        <translation>Dieses Preset exportieren</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>In Datei exportieren…</translation>
    </message>
    <message>
        <source>Exported to {name}</source>
        <translation>Nach {name} exportiert</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Nach {path} exportiert</translation>
    </message>
    <message>
        <source>Exporting everything …</source>
        <translation>Alles wird exportiert …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Falcon licence</source>
        <translation>Falcon-Lizenz</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Datei existiert bereits</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <source>File {name}, {facts}</source>
        <translation>Datei {name}, {facts}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files stay where they are; you can also drop a .gguf file on the window.</source>
        <translation>Dateien bleiben, wo sie sind; Sie können auch eine .gguf-Datei auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>Files that go with this message</source>
        <translation>Dateien zu dieser Nachricht</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: {name}</source>
        <translation>Filter: {name}</translation>
    </message>
    <message>
        <source>Find a host, a file, a day</source>
        <translation>Host, Datei oder Tag finden</translation>
    </message>
    <message>
        <source>Find a model in Discover: it says which ones fit this computer.</source>
        <translation>Finden Sie ein Modell unter „Entdecken“: Dort steht, welche auf diesen Computer passen.</translation>
    </message>
    <message>
        <source>Find a model that fits this computer</source>
        <translation>Modell finden, das auf diesen Computer passt</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Duplikate suchen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>Passt auf diesen Computer</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>Fluent in nine languages, with long context; for computers with 12 GB and more.</source>
        <translation>Flüssig in neun Sprachen, mit langem Kontext; für Computer ab 12 GB.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>Download-Ordner</translation>
    </message>
    <message>
        <source>Folder {name}, {state}, {chats}</source>
        <translation>Ordner {name}, {state}, {chats}</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folders lie in one another at most {deepest} deep.</source>
        <translation>Ordner lassen sich höchstens {deepest}-fach verschachteln.</translation>
    </message>
    <message>
        <source>Folders of models</source>
        <translation>Modellordner</translation>
    </message>
    <message>
        <source>Folders…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>For all downloads together.</source>
        <translation>Für alle Downloads zusammen.</translation>
    </message>
    <message>
        <source>For models that can think before they answer.</source>
        <translation>Für Modelle, die vor der Antwort nachdenken können.</translation>
    </message>
    <message>
        <source>For models whose makers ask for an agreement. It goes to the hub's own host only, and is kept in the system's keyring; without one, it is asked for each time.</source>
        <translation>Für Modelle, deren Hersteller eine Zustimmung verlangen. Es geht nur an den Server des Hubs selbst und wird im Schlüsselbund des Systems aufbewahrt; ohne einen solchen wird es jedes Mal erfragt.</translation>
    </message>
    <message>
        <source>For this computer</source>
        <translation>Für diesen Computer</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget token</source>
        <translation>Token vergessen</translation>
    </message>
    <message>
        <source>Forgotten here. It stays valid until you revoke it on the hub’s page of tokens.</source>
        <translation>Hier vergessen. Es bleibt gültig, bis Sie es auf der Token-Seite des Hubs widerrufen.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Found on {host}, which was sent the words you typed.</source>
        <translation>Gefunden auf {host}; die getippten Wörter wurden dorthin gesendet.</translation>
    </message>
    <message>
        <source>Free for every use, if the licence text and the notices stay with it.</source>
        <translation>Frei für jede Nutzung, wenn Lizenztext und Hinweise dabeibleiben.</translation>
    </message>
    <message>
        <source>Free for every use, if the maker is named and changed versions carry the same licence.</source>
        <translation>Frei für jede Nutzung, wenn der Hersteller genannt wird und geänderte Fassungen dieselbe Lizenz tragen.</translation>
    </message>
    <message>
        <source>Free for every use, if the maker is named.</source>
        <translation>Frei für jede Nutzung, wenn der Hersteller genannt wird.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, built of parts by others. Each stays under its own licence, which you can read here.</source>
        <translation>Freie Software unter der MIT-Lizenz, gebaut aus Teilen anderer. Jeder bleibt unter seiner eigenen Lizenz, die hier zu lesen ist.</translation>
    </message>
    <message>
        <source>Free software, and the licences of all its parts.</source>
        <translation>Freie Software und die Lizenzen aller ihrer Teile.</translation>
    </message>
    <message>
        <source>Free some space before you get a model.</source>
        <translation>Schaffen Sie Platz, bevor Sie ein Modell herunterladen.</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Häufigkeitsstrafe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From ChatGPT, Claude, LM Studio, Jan, Open WebUI, llama.cpp, GPT4All or LocalChat: take the zip, the files or the folder just as they are. Everything stays on this computer.</source>
        <translation>Aus ChatGPT, Claude, LM Studio, Jan, Open WebUI, llama.cpp, GPT4All oder LocalChat: Nehmen Sie ZIP, Dateien oder Ordner, wie sie sind. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>From LM Studio.</source>
        <translation>Aus LM Studio.</translation>
    </message>
    <message>
        <source>From any program, such as Ctrl+Alt+Space; empty for none.</source>
        <translation>Aus jedem Programm, etwa Ctrl+Alt+Space; leer für keine.</translation>
    </message>
    <message>
        <source>From any program, such as Ctrl+Alt+Space; empty for none. The desktop's own shortcuts can run “localchat --quick” as well.</source>
        <translation>Aus jedem Programm, etwa Ctrl+Alt+Space; leer für keine. Auch die Tastenkürzel des Desktops können „localchat --quick“ starten.</translation>
    </message>
    <message>
        <source>From {host}</source>
        <translation>Von {host}</translation>
    </message>
    <message>
        <source>From {host}.</source>
        <translation>Von {host}.</translation>
    </message>
    <message>
        <source>Fully open: not the weights alone, but also the data, the code, the logs and the checkpoints on the way.</source>
        <translation>Ganz offen: nicht nur die Gewichte, auch die Daten, der Code, die Protokolle und die Checkpoints unterwegs.</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>GPT-NeoX → RedPajama-INCITE 3B; its chat and its instruct version, merged.</source>
        <translation>GPT-NeoX → RedPajama-INCITE 3B; Chat- und Instruct-Fassung, zusammengeführt.</translation>
    </message>
    <message>
        <source>GPT-NeoX → RedPajama-INCITE: the GPT-NeoX architecture, trained on RedPajama, the open re-creation of LLaMA's training data.</source>
        <translation>GPT-NeoX → RedPajama-INCITE: die Architektur von GPT-NeoX, trainiert mit RedPajama, dem offenen Nachbau der Trainingsdaten von LLaMA.</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>GPU-Schichten</translation>
    </message>
    <message>
        <source>Gemini's research → Gemma 2 2B, taught by a larger model and tuned for chat.</source>
        <translation>Forschung von Gemini → Gemma 2 2B, von einem größeren Modell unterrichtet und für Chat abgestimmt.</translation>
    </message>
    <message>
        <source>Gemini's research → Gemma 2 9B, taught by a larger model and tuned for chat.</source>
        <translation>Forschung von Gemini → Gemma 2 9B, von einem größeren Modell unterrichtet und für Chat abgestimmt.</translation>
    </message>
    <message>
        <source>Gemma 2 → Gemma 3 12B, with an eye for pictures, tuned for chat.</source>
        <translation>Gemma 2 → Gemma 3 12B, mit Blick für Bilder, für Chat abgestimmt.</translation>
    </message>
    <message>
        <source>Gemma 2 → Gemma 3 1B, text only, tuned for chat.</source>
        <translation>Gemma 2 → Gemma 3 1B, nur Text, für Chat abgestimmt.</translation>
    </message>
    <message>
        <source>Gemma 2 → Gemma 3 27B, with an eye for pictures, tuned for chat.</source>
        <translation>Gemma 2 → Gemma 3 27B, mit Blick für Bilder, für Chat abgestimmt.</translation>
    </message>
    <message>
        <source>Gemma 2 → Gemma 3 4B, with an eye for pictures, tuned for chat.</source>
        <translation>Gemma 2 → Gemma 3 4B, mit Blick für Bilder, für Chat abgestimmt.</translation>
    </message>
    <message>
        <source>Gemma 3 → Gemma 4 26B-A4B: a mixture of 128 experts, eight of them for each token.</source>
        <translation>Gemma 3 → Gemma 4 26B-A4B: eine Mischung aus 128 Experten, acht davon für jedes Token.</translation>
    </message>
    <message>
        <source>Gemma 3n → Gemma 4 E4B, a good part of whose weights are tables that are only looked up.</source>
        <translation>Gemma 3n → Gemma 4 E4B; ein guter Teil der Gewichte sind Tabellen, in denen nur nachgeschlagen wird.</translation>
    </message>
    <message>
        <source>Gemma licence</source>
        <translation>Gemma-Lizenz</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Get a newer version</source>
        <translation>Neuere Version herunterladen</translation>
    </message>
    <message>
        <source>Get it: {size}</source>
        <translation>Herunterladen: {size}</translation>
    </message>
    <message>
        <source>Getting {name}: {percent} %</source>
        <translation>{name} wird heruntergeladen: {percent} %</translation>
    </message>
    <message>
        <source>Getting {name}…</source>
        <translation>{name} wird heruntergeladen…</translation>
    </message>
    <message>
        <source>Given to the public: free for every use.</source>
        <translation>Gemeinfrei: frei für jede Nutzung.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Go on from here</source>
        <translation>Ab hier fortsetzen</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Online gehen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Go to a chat</source>
        <translation>Zu einem Chat gehen</translation>
    </message>
    <message>
        <source>Go to another chat</source>
        <translation>Zu einem anderen Chat gehen</translation>
    </message>
    <message>
        <source>Good reasoning for its size and long context, which takes much memory here.</source>
        <translation>Gutes Schlussfolgern für seine Größe und langer Kontext, der hier viel Speicher braucht.</translation>
    </message>
    <message>
        <source>Good small all-rounder for computers with little memory; follows instructions well.</source>
        <translation>Guter kleiner Allrounder für Computer mit wenig Speicher; befolgt Anweisungen gut.</translation>
    </message>
    <message>
        <source>Google's open models, built with what Gemini taught: a large vocabulary, and layers with a sliding window between layers that see everything. They see pictures from Gemma 3 on, and think from Gemma 4 on.</source>
        <translation>Googles offene Modelle, gebaut mit dem, was Gemini lehrte: ein großes Vokabular und Schichten mit gleitendem Fenster zwischen Schichten, die alles sehen. Ab Gemma 3 sehen sie Bilder, ab Gemma 4 denken sie nach.</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Grammatik</translation>
    </message>
    <message>
        <source>Granite 3.1 → Granite 3.3 2B, tuned to follow instructions.</source>
        <translation>Granite 3.1 → Granite 3.3 2B, auf Anweisungen abgestimmt.</translation>
    </message>
    <message>
        <source>Granite 4.1 8B base, trained from scratch, then tuned by example and by reinforcement.</source>
        <translation>Granite 4.1 8B Base, von Grund auf trainiert, dann durch Beispiele und Bestärkung abgestimmt.</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Guess ahead</source>
        <translation>Vorausraten</translation>
    </message>
    <message>
        <source>Hard school science questions with four answers (the Challenge set): knowledge with a little reasoning.</source>
        <translation>Schwierige naturwissenschaftliche Schulfragen mit vier Antworten (der Challenge-Teil): Wissen mit etwas Schlussfolgern.</translation>
    </message>
    <message>
        <source>Have both answer</source>
        <translation>Beide antworten lassen</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Hallo</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Schon hier</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Passphrase verbergen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>How each contender did</source>
        <translation>Wie jeder Teilnehmer abschnitt</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>How fast it corrects.</source>
        <translation>Wie schnell nachgeregelt wird.</translation>
    </message>
    <message>
        <source>How fast it grows with the length of a phrase.</source>
        <translation>Wie schnell die Strafe mit der Länge einer Wendung wächst.</translation>
    </message>
    <message>
        <source>How it is held</source>
        <translation>Wie das gesichert ist</translation>
    </message>
    <message>
        <source>How long a model that knows this thinks.</source>
        <translation>Wie lange ein Modell nachdenkt, das dies kennt.</translation>
    </message>
    <message>
        <source>How long it remembers what was chosen.</source>
        <translation>Wie lange in Erinnerung bleibt, was gewählt wurde.</translation>
    </message>
    <message>
        <source>How many of the last tokens it looks at. -1 means all.</source>
        <translation>Wie viele der letzten Tokens betrachtet werden. -1 heißt alle.</translation>
    </message>
    <message>
        <source>How many of the last tokens the penalties look at.</source>
        <translation>Wie viele der letzten Tokens die Strafen betrachten.</translation>
    </message>
    <message>
        <source>How many of them are computed at once: at most the batch, and 256 without flash attention.</source>
        <translation>Wie viele davon auf einmal berechnet werden: höchstens der Batch, und 256 ohne Flash Attention.</translation>
    </message>
    <message>
        <source>How many tokens of the prompt are read at once.</source>
        <translation>Wie viele Tokens des Prompts auf einmal gelesen werden.</translation>
    </message>
    <message>
        <source>How much of a chat the model keeps in mind; longer takes more memory</source>
        <translation>Wie viel von einem Chat das Modell im Gedächtnis behält; länger braucht mehr Speicher</translation>
    </message>
    <message>
        <source>How much of the newer version is here</source>
        <translation>Wie viel der neueren Version hier ist</translation>
    </message>
    <message>
        <source>How often the likeliest words are left out. 0 is off.</source>
        <translation>Wie oft die wahrscheinlichsten Wörter ausgelassen werden. 0 ist aus.</translation>
    </message>
    <message>
        <source>How sharply it moves.</source>
        <translation>Wie stark sie schwankt.</translation>
    </message>
    <message>
        <source>How the answer begins. Enter sends.</source>
        <translation>Wie die Antwort beginnt. Enter sendet.</translation>
    </message>
    <message>
        <source>How the connections ended</source>
        <translation>Wie die Verbindungen endeten</translation>
    </message>
    <message>
        <source>How the model should answer</source>
        <translation>Wie das Modell antworten soll</translation>
    </message>
    <message>
        <source>How the model should behave, with examples if you like.</source>
        <translation>Wie das Modell sich verhalten soll, gern mit Beispielen.</translation>
    </message>
    <message>
        <source>How the passphrase was kept is damaged. Use the recovery code.</source>
        <translation>Die Angaben zur Passphrase sind beschädigt. Verwenden Sie den Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>How this answer came about</source>
        <translation>Wie diese Antwort entstand</translation>
    </message>
    <message>
        <source>How you call it</source>
        <translation>Wie Sie sie nennen</translation>
    </message>
    <message>
        <source>How your chats are opened was written by a newer version of LocalChat. Use that one, or enter the recovery code.</source>
        <translation>Die Angaben, wie Ihre Chats geöffnet werden, schrieb eine neuere Version von LocalChat. Verwenden Sie diese oder geben Sie den Wiederherstellungscode ein.</translation>
    </message>
    <message>
        <source>Hub's cage</source>
        <translation>Sandbox des Hub-Prozesses</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ich habe ihn aufgeschrieben</translation>
    </message>
    <message>
        <source>IBM's models for companies, made for instructions, tools, documents and code, from data that passed IBM's own clearance.</source>
        <translation>IBMs Modelle für Unternehmen, gemacht für Anweisungen, Werkzeuge, Dokumente und Code, aus Daten, die IBM selbst freigegeben hat.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %n chats</source>
        <extracomment>For one: Import %n chat</extracomment>
        <translation>
            <numerusform>%n Chat importieren</numerusform>
            <numerusform>%n Chats importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <source>Import a persona</source>
        <translation>Persona importieren</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>Preset importieren</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Chats importieren</translation>
    </message>
    <message>
        <source>Import chats from a folder</source>
        <translation>Chats aus einem Ordner importieren</translation>
    </message>
    <message>
        <source>Import chats from other apps</source>
        <translation>Chats aus anderen Apps importieren</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>In a folder</source>
        <translation>In einem Ordner</translation>
    </message>
    <message>
        <source>In none of its chats was anything said.</source>
        <translation>In keinem der Chats wurde etwas gesagt.</translation>
    </message>
    <message>
        <source>In percent of the system's size.</source>
        <translation>In Prozent der Größe des Systems.</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>In den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>In den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>In the list of chats</source>
        <translation>In der Chatliste</translation>
    </message>
    <message>
        <source>In the messages</source>
        <translation>In den Nachrichten</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Instructions that belong behind the chat were put at the end of the system prompt.</source>
        <translation>Anweisungen, die hinter den Chat gehören, stehen jetzt am Ende des System-Prompts.</translation>
    </message>
    <message>
        <source>Instructions that can be checked, such as “at most 100 words”: whether they are followed.</source>
        <translation>Prüfbare Anweisungen, etwa „höchstens 100 Wörter“: ob sie befolgt werden.</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>ungültiges Argument</translation>
    </message>
    <message>
        <source>Invisible control characters in its texts were left out.</source>
        <translation>Unsichtbare Steuerzeichen in den Texten wurden weggelassen.</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>Is its drive unplugged?</source>
        <translation>Ist das Laufwerk abgezogen?</translation>
    </message>
    <message>
        <source>It asks for too many variables: at most {most}.</source>
        <translation>Es werden zu viele Variablen abgefragt: höchstens {most}.</translation>
    </message>
    <message>
        <source>It begins with two beginning-of-text tokens; most models answer worse then.</source>
        <translation>Sie beginnt mit zwei Textanfangs-Tokens; die meisten Modelle antworten dann schlechter.</translation>
    </message>
    <message>
        <source>It came without a hash, so there is nothing to compare it with. From now on a check will tell whether anything has changed.</source>
        <translation>Die Datei kam ohne Prüfsumme, es gibt also nichts zum Vergleichen. Ab jetzt zeigt eine Prüfung, ob sich etwas geändert hat.</translation>
    </message>
    <message>
        <source>It can be read when you look at the model's files.</source>
        <translation>Sie lässt sich lesen, wenn Sie die Dateien des Modells ansehen.</translation>
    </message>
    <message>
        <source>It cannot be a chat: it is larger than 128 MB.</source>
        <translation>Dies kann kein Chat sein: größer als 128 MB.</translation>
    </message>
    <message>
        <source>It cannot be a chat: {error}.</source>
        <translation>Dies kann kein Chat sein: {error}.</translation>
    </message>
    <message>
        <source>It cannot be read further: {reason}.</source>
        <translation>Weiterlesen ist nicht möglich: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>It comes in %n files, which are downloaded together.</source>
        <extracomment>For one: It comes in %n file.</extracomment>
        <translation>
            <numerusform>Es besteht aus %n Datei.</numerusform>
            <numerusform>Es besteht aus %n Dateien, die zusammen heruntergeladen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It did not answer in {seconds} seconds, so it stays off.</source>
        <translation>Es hat in {seconds} Sekunden nicht geantwortet und bleibt daher aus.</translation>
    </message>
    <message>
        <source>It did not stop by itself, so its engine was ended.</source>
        <translation>Sie hörte nicht von selbst auf, daher wurde die Engine beendet.</translation>
    </message>
    <message>
        <source>It did not work.</source>
        <translation>Es hat nicht geklappt.</translation>
    </message>
    <message>
        <source>It differs from the one that is here, and came in beside it.</source>
        <translation>Er weicht von dem hier vorhandenen ab und wurde daneben importiert.</translation>
    </message>
    <message>
        <source>It does something on certain days or at certain times only.</source>
        <translation>Sie tut etwas nur an bestimmten Tagen oder zu bestimmten Zeiten.</translation>
    </message>
    <message>
        <source>It does something when “{word}” is said.</source>
        <translation>Sie tut etwas, wenn „{word}“ gesagt wird.</translation>
    </message>
    <message>
        <source>It finds nothing on this computer that it could use. Is there a graphics card of its kind, with its driver?</source>
        <translation>Es findet auf diesem Computer nichts, was es nutzen könnte. Gibt es eine passende Grafikkarte mit ihrem Treiber?</translation>
    </message>
    <message>
        <source>It goes on, and your chats are safe. You can look at what is known of it.</source>
        <translation>Es läuft weiter, und Ihre Chats sind sicher. Sie können ansehen, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>It has more than {most} messages.</source>
        <translation>Er hat mehr als {most} Nachrichten.</translation>
    </message>
    <message>
        <source>It has no version or no messages.</source>
        <translation>Version oder Nachrichten fehlen.</translation>
    </message>
    <message>
        <source>It hides whose page it is behind a name (…@{host}), so it is not opened.</source>
        <translation>Die Adresse verbirgt hinter einem Namen (…@{host}), wessen Seite es ist, daher wird sie nicht geöffnet.</translation>
    </message>
    <message>
        <source>It is a base model, which goes on with a text and was not trained to chat: it gets your words as they are (“{template}”).</source>
        <translation>Dies ist ein Basismodell, das einen Text fortsetzt und nicht für Chats trainiert wurde: Es bekommt Ihre Worte unverändert („{template}“).</translation>
    </message>
    <message>
        <source>It is checked with the hub, kept in your keyring, and sent to the hub’s own host only.</source>
        <translation>Es wird beim Hub geprüft, in Ihrem Schlüsselbund aufbewahrt und nur an den Server des Hubs selbst gesendet.</translation>
    </message>
    <message>
        <source>It is here and is what the makers signed: {path}</source>
        <translation>Es ist da und ist, was die Hersteller signiert haben: {path}</translation>
    </message>
    <message>
        <source>It is in {file}, as it is shown above. Nothing was sent.</source>
        <translation>Es steht in {file}, wie oben gezeigt. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>It is kept as {kind} instead of {asked}.</source>
        <translation>Er wird als {kind} statt {asked} gehalten.</translation>
    </message>
    <message>
        <source>It is kept in the system's keyring, and stays valid until you revoke it at the hub.</source>
        <translation>Es wird im Schlüsselbund des Systems aufbewahrt und bleibt gültig, bis Sie es beim Hub widerrufen.</translation>
    </message>
    <message>
        <source>It is longer: the rest is on the model's page.</source>
        <translation>Sie ist länger: Der Rest steht auf der Seite des Modells.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>It is no chat of GPT4All.</source>
        <translation>Es ist kein Chat von GPT4All.</translation>
    </message>
    <message>
        <source>It is not as it should be ({error}).</source>
        <translation>Nicht wie erwartet ({error}).</translation>
    </message>
    <message>
        <source>It is not encrypted (http): whoever is on the way can read and change it, so it is not opened.</source>
        <translation>Nicht verschlüsselt (http): Wer auf dem Weg sitzt, kann mitlesen und ändern, daher wird es nicht geöffnet.</translation>
    </message>
    <message>
        <source>It is not known where {name} came from, so nothing can be compared.</source>
        <translation>Es ist nicht bekannt, woher {name} kam; ein Vergleich ist nicht möglich.</translation>
    </message>
    <message>
        <source>It is not signed by anybody that LocalChat knows: its hashes find damage, not whoever made it.</source>
        <translation>Von niemandem signiert, den LocalChat kennt: Die Prüfsummen finden Schäden, nicht den Urheber.</translation>
    </message>
    <message>
        <source>It is not signed by the makers of LocalChat. Damage would be found; whether to trust whoever gave it to you is yours to say.</source>
        <translation>Nicht von den Herstellern von LocalChat signiert. Schäden würden gefunden; ob Sie dem vertrauen, der es Ihnen gab, entscheiden Sie.</translation>
    </message>
    <message>
        <source>It is not what was signed: it was changed on its way. Do not use it; get it again.</source>
        <translation>Es ist nicht, was signiert wurde: Es wurde unterwegs geändert. Verwenden Sie es nicht; holen Sie es erneut.</translation>
    </message>
    <message>
        <source>It is of another build of the engine, or cannot be loaded.</source>
        <translation>Es gehört zu einer anderen Version der Engine oder lässt sich nicht laden.</translation>
    </message>
    <message>
        <source>It is of version {version} of GPT4All's format; known are 1 to {newest}.</source>
        <translation>Der Chat hat Version {version} des Formats von GPT4All; bekannt sind 1 bis {newest}.</translation>
    </message>
    <message>
        <source>It is only taken from the list; its file stays:
{path}</source>
        <translation>Es wird nur aus der Liste genommen; die Datei bleibt:
{path}</translation>
    </message>
    <message>
        <source>It is signed by the makers of LocalChat.</source>
        <translation>Signiert von den Herstellern von LocalChat.</translation>
    </message>
    <message>
        <source>It is signed with the key {name}.</source>
        <translation>Signiert mit dem Schlüssel {name}.</translation>
    </message>
    <message>
        <source>It leads to a bare number, or to a device in your own network, not to a page with a name.</source>
        <translation>Er führt zu einer bloßen Nummer oder zu einem Gerät in Ihrem eigenen Netzwerk, nicht zu einer Seite mit Namen.</translation>
    </message>
    <message>
        <source>It lies in {path}.</source>
        <translation>Es liegt in {path}.</translation>
    </message>
    <message>
        <source>It moves; only its first picture is taken.</source>
        <translation>Das Bild ist animiert; nur das erste Einzelbild wird genommen.</translation>
    </message>
    <message>
        <source>It names an address: {address}</source>
        <translation>Sie nennt eine Adresse: {address}</translation>
    </message>
    <message>
        <source>It needs {need}, and this computer has {total}.</source>
        <translation>Es braucht {need}, und dieser Computer hat {total}.</translation>
    </message>
    <message>
        <source>It opens the chats without the passphrase, so the passphrase is asked for first.</source>
        <translation>Er öffnet die Chats ohne die Passphrase, daher wird zuerst nach ihr gefragt.</translation>
    </message>
    <message>
        <source>It opens your chats and their backups when the key is lost, the keyring changes, or the passphrase is forgotten; on any computer. Write it down or put it into your password manager. Whoever has it and your files can read your chats.</source>
        <translation>Er öffnet Ihre Chats und deren Sicherungen, wenn der Schlüssel verloren geht, der Schlüsselbund wechselt oder die Passphrase vergessen ist; auf jedem Computer. Schreiben Sie ihn auf oder legen Sie ihn in Ihrem Passwort-Manager ab. Wer ihn und Ihre Dateien hat, kann Ihre Chats lesen.</translation>
    </message>
    <message>
        <source>It opens your chats from then on, and the lock. Four or five words that do not belong together are good. The recovery code opens the chats if you forget it.</source>
        <translation>Sie öffnet von da an Ihre Chats und die Sperre. Vier oder fünf Wörter, die nichts miteinander zu tun haben, sind gut. Falls Sie sie vergessen, öffnet der Wiederherstellungscode die Chats.</translation>
    </message>
    <message>
        <source>It was cancelled elsewhere.</source>
        <translation>Er wurde anderswo abgebrochen.</translation>
    </message>
    <message>
        <source>It was not tried yet.</source>
        <translation>Noch nicht ausprobiert.</translation>
    </message>
    <message>
        <source>It was not tried yet: localchat pack probe</source>
        <translation>Noch nicht ausprobiert: localchat pack probe</translation>
    </message>
    <message>
        <source>It was signed with another key than the one that LocalChat believes, {name}. Do not use it.</source>
        <translation>Es wurde mit einem anderen Schlüssel signiert als dem, dem LocalChat vertraut: {name}. Verwenden Sie es nicht.</translation>
    </message>
    <message>
        <source>It was switched off when an engine with it did not work. {why} Try it again to have it back.</source>
        <translation>Es wurde ausgeschaltet, als eine Engine damit nicht funktionierte. {why} Probieren Sie es erneut aus, um es zurückzuhaben.</translation>
    </message>
    <message>
        <source>It was written by a newer version of LocalChat.</source>
        <translation>Von einer neueren Version von LocalChat geschrieben.</translation>
    </message>
    <message>
        <source>It writes {mark}, which this model does not know as a mark: it was made for another.</source>
        <translation>Sie schreibt {mark}, was dieses Modell nicht als Marke kennt: Sie wurde für ein anderes gemacht.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Its chats are in the trash.</source>
        <translation>Seine Chats sind im Papierkorb.</translation>
    </message>
    <message>
        <source>Its file also brings: {names}</source>
        <translation>Die Datei bringt auch mit: {names}</translation>
    </message>
    <message>
        <source>Its icon opens it again; “Quit LocalChat” in its menu ends it.</source>
        <translation>Das Symbol öffnet es wieder; „LocalChat beenden“ im Menü beendet es.</translation>
    </message>
    <message>
        <source>Its memory is free then; the next message loads it again.</source>
        <translation>Sein Speicher ist dann frei; die nächste Nachricht lädt es wieder.</translation>
    </message>
    <message>
        <source>Its model “{name}” is not on this computer; the chat keeps its own.</source>
        <translation>Ihr Modell „{name}“ ist nicht auf diesem Computer; der Chat behält das eigene.</translation>
    </message>
    <message>
        <source>Its name is written with letters of another script ({letters}), which can look like those of a page that you know.</source>
        <translation>Der Name enthält Buchstaben einer anderen Schrift ({letters}), die denen einer bekannten Seite gleichen können.</translation>
    </message>
    <message>
        <source>Its preset “{name}” is not here; the chat keeps its own.</source>
        <translation>Ihr Preset „{name}“ ist nicht hier; der Chat behält das eigene.</translation>
    </message>
    <message>
        <source>Its texts are too long together: at most {most} characters, not {count}.</source>
        <translation>Die Texte sind zusammen zu lang: höchstens {most} Zeichen, nicht {count}.</translation>
    </message>
    <message>
        <source>Its vocabulary has no marks of a chat, so it is most likely a base model, which goes on with a text: it gets your words as they are (“{template}”).</source>
        <translation>Das Vokabular hat keine Chat-Marken, es ist also wohl ein Basismodell, das einen Text fortsetzt: Es bekommt Ihre Worte unverändert („{template}“).</translation>
    </message>
    <message>
        <source>JSON Lines, for training</source>
        <translation>JSON Lines, zum Trainieren</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>JSON-Schema</translation>
    </message>
    <message>
        <source>JSON, complete</source>
        <translation>JSON, vollständig</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Jump to the end</source>
        <translation>Zum Ende springen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Als Entwurf behalten</translation>
    </message>
    <message>
        <source>Keep it aside and go on</source>
        <translation>Beiseitelegen und fortfahren</translation>
    </message>
    <message>
        <source>Keeps the likeliest words that add up to this.</source>
        <translation>Behält die wahrscheinlichsten Wörter, die zusammen diesen Wert erreichen.</translation>
    </message>
    <message>
        <source>Keeps the new words without having them answered</source>
        <translation>Behält die neuen Worte, ohne sie beantworten zu lassen</translation>
    </message>
    <message>
        <source>Keeps the surprise level; replaces top-k, top-p and the like.</source>
        <translation>Hält die Überraschung gleich; ersetzt Top-k, Top-p und Ähnliches.</translation>
    </message>
    <message>
        <source>Keeps with each answer how likely its words were, and which others there were.</source>
        <translation>Merkt sich zu jeder Antwort, wie wahrscheinlich ihre Wörter waren und welche anderen es gab.</translation>
    </message>
    <message>
        <source>Keeps words that are about as surprising as usual. 1 is off.</source>
        <translation>Behält Wörter, die etwa so überraschend sind wie üblich. 1 ist aus.</translation>
    </message>
    <message>
        <source>Keeps words within so many deviations of the best. 0 is off.</source>
        <translation>Behält Wörter innerhalb so vieler Abweichungen vom besten. 0 ist aus.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys for a quick question</source>
        <translation>Tasten für eine schnelle Frage</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Knows much and follows instructions well; for computers with 24 GB and more.</source>
        <translation>Weiß viel und befolgt Anweisungen gut; für Computer ab 24 GB.</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>LFM2 1.2B, trained on nearly three times the text and with reinforcement learning.</source>
        <translation>LFM2 1.2B, mit fast dreimal so viel Text und bestärkendem Lernen trainiert.</translation>
    </message>
    <message>
        <source>LLaMA 2 → TinyLlama: Llama 2's architecture and tokenizer in a small size, trained on far more text than was thought useful for it.</source>
        <translation>LLaMA 2 → TinyLlama: Architektur und Tokenizer von Llama 2 in kleiner Größe, mit weit mehr Text trainiert, als dafür als nützlich galt.</translation>
    </message>
    <message>
        <source>LLaMA 2's architecture → TinyLlama 1.1B, tuned for chat.</source>
        <translation>LLaMA 2s Architektur → TinyLlama 1.1B, für Chat abgestimmt.</translation>
    </message>
    <message>
        <source>LLaMA → Llama 2 7B, tuned for chat with human feedback.</source>
        <translation>LLaMA → Llama 2 7B, mit menschlichen Rückmeldungen für Chat abgestimmt.</translation>
    </message>
    <message>
        <source>LLaMA → Llama 2 → Llama 3 → Llama 3.1 8B, tuned for chat.</source>
        <translation>LLaMA → Llama 2 → Llama 3 → Llama 3.1 8B, für Chat abgestimmt.</translation>
    </message>
    <message>
        <source>LLaMA → Llama 3 → Llama 3.3 70B, tuned for chat.</source>
        <translation>LLaMA → Llama 3 → Llama 3.3 70B, für Chat abgestimmt.</translation>
    </message>
    <message>
        <source>LLaMA → OpenLLaMA 7B v2, tuned by VMware to follow instructions.</source>
        <translation>LLaMA → OpenLLaMA 7B v2, von VMware auf Anweisungen abgestimmt.</translation>
    </message>
    <message>
        <source>LLaMA → OpenLLaMA: an open reproduction with LLaMA's architecture and recipe, trained from scratch on open data. The first version used RedPajama's data, the second RefinedWeb, StarCoder's code and parts of RedPajama.</source>
        <translation>LLaMA → OpenLLaMA: ein offener Nachbau mit Architektur und Rezept von LLaMA, von Grund auf mit offenen Daten trainiert. Die erste Fassung nutzte die Daten von RedPajama, die zweite RefinedWeb, den Code von StarCoder und Teile von RedPajama.</translation>
    </message>
    <message>
        <source>LLaMA's architecture → SmolLM → SmolLM2 1.7B, tuned to follow instructions.</source>
        <translation>LLaMAs Architektur → SmolLM → SmolLM2 1.7B, auf Anweisungen abgestimmt.</translation>
    </message>
    <message>
        <source>LLaMA's architecture → SmolLM → SmolLM2 135M, tuned to follow instructions.</source>
        <translation>LLaMAs Architektur → SmolLM → SmolLM2 135M, auf Anweisungen abgestimmt.</translation>
    </message>
    <message>
        <source>LLaMA's architecture → SmolLM → SmolLM2 360M, tuned to follow instructions.</source>
        <translation>LLaMAs Architektur → SmolLM → SmolLM2 360M, auf Anweisungen abgestimmt.</translation>
    </message>
    <message>
        <source>LLaMA's design with grouped-query attention: several heads share their keys and values, so that context takes less memory. Mixtral made mixtures of experts common: of eight feed-forward blocks each token uses two.</source>
        <translation>LLaMAs Bauart mit Grouped-Query Attention: Mehrere Köpfe teilen sich Schlüssel und Werte, sodass Kontext weniger Speicher braucht. Mixtral machte Mixture-of-Experts verbreitet: Von acht Feed-Forward-Blöcken nutzt jedes Token zwei.</translation>
    </message>
    <message>
        <source>Landlock failed</source>
        <translation>Landlock ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Large and strong at instructions, code and mathematics; needs a workstation.</source>
        <translation>Groß und stark bei Anweisungen, Code und Mathematik; braucht eine Workstation.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größte</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Layers that a graphics card holds, where there is one.</source>
        <translation>Schichten auf der Grafikkarte, falls es eine gibt.</translation>
    </message>
    <message>
        <source>Leave out the oldest</source>
        <translation>Älteste weglassen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>Left out of its example talks: %n parts without a question or an answer.</source>
        <extracomment>For one: Left out of its example talks: %n part without a question or an answer.</extracomment>
        <translation>
            <numerusform>Aus den Beispielgesprächen weggelassen: %n Teil ohne Frage oder Antwort.</numerusform>
            <numerusform>Aus den Beispielgesprächen weggelassen: %n Teile ohne Frage oder Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as it means nothing here: {names}.</source>
        <translation>Weggelassen, weil hier ohne Bedeutung: {names}.</translation>
    </message>
    <message>
        <source>Left out, as it means nothing here: {words}.</source>
        <translation>Weggelassen, weil hier ohne Bedeutung: {words}.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n more</source>
        <translation>
            <numerusform>Ausgelassen: noch %n</numerusform>
            <numerusform>Ausgelassen: noch %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n other opening messages.</source>
        <extracomment>For one: Left out: %n other opening message.</extracomment>
        <translation>
            <numerusform>Weggelassen: %n weitere Eröffnungsnachricht.</numerusform>
            <numerusform>Weggelassen: %n weitere Eröffnungsnachrichten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: the character's book with %n entries.</source>
        <extracomment>For one: Left out: the character's book with %n entry.</extracomment>
        <translation>
            <numerusform>Weggelassen: das Buch des Charakters mit %n Eintrag.</numerusform>
            <numerusform>Weggelassen: das Buch des Charakters mit %n Einträgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>Weggelassen: {names}.</translation>
    </message>
    <message>
        <source>Left out: {what}</source>
        <translation>Ausgelassen: {what}</translation>
    </message>
    <message>
        <source>Length of context</source>
        <translation>Länge des Kontexts</translation>
    </message>
    <message>
        <source>Less memory for long contexts, and as fast or faster. Auto leaves it out only where a graphics card cannot.</source>
        <translation>Weniger Speicher bei langen Kontexten, und ebenso schnell oder schneller. auto lässt sie nur dort weg, wo eine Grafikkarte sie nicht kann.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Let go of an idle model</source>
        <translation>Untätiges Modell entladen</translation>
    </message>
    <message>
        <source>Library: folders, duplicates, rescan</source>
        <translation>Bibliothek: Ordner, Duplikate, neu einlesen</translation>
    </message>
    <message>
        <source>Library…</source>
        <translation>Bibliothek…</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>Helles Erscheinungsbild</translation>
    </message>
    <message>
        <source>Light, dark, or as the system says.</source>
        <translation>Hell, dunkel oder wie das System.</translation>
    </message>
    <message>
        <source>Light, free and widely supported; the base of countless fine-tuned models.</source>
        <translation>Leicht, frei und überall unterstützt; Grundlage unzähliger feinabgestimmter Modelle.</translation>
    </message>
    <message>
        <source>Line {line} is damaged: it is no JSON.</source>
        <translation>Zeile {line} ist beschädigt: Sie ist kein JSON.</translation>
    </message>
    <message>
        <source>Line {line} is longer than 64 MB.</source>
        <translation>Zeile {line} ist länger als 64 MB.</translation>
    </message>
    <message>
        <source>Line {line} is nested too deeply.</source>
        <translation>Zeile {line} ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Line {line} of the template: {message}.</source>
        <translation>Zeile {line} der Vorlage: {message}.</translation>
    </message>
    <message>
        <source>Line {place} is an answer without a question.</source>
        <translation>Zeile {place} ist eine Antwort ohne Frage.</translation>
    </message>
    <message>
        <source>Line {place} is no JSON ({error}).</source>
        <translation>Zeile {place} ist kein JSON ({error}).</translation>
    </message>
    <message>
        <source>Line {place} is no pair. {how}</source>
        <translation>Zeile {place} ist kein Paar. {how}</translation>
    </message>
    <message>
        <source>Links open in the window, which needs a display.</source>
        <translation>Links öffnen sich im Fenster, das einen Bildschirm braucht.</translation>
    </message>
    <message>
        <source>Liquid AI's own line: ten layers of short convolutions and six of attention.</source>
        <translation>Liquid AIs eigene Linie: zehn Schichten kurzer Faltungen und sechs Attention-Schichten.</translation>
    </message>
    <message>
        <source>Lists the models of LM Studio, Jan, Ollama and others where they are; they are never changed.</source>
        <translation>Zeigt die Modelle von LM Studio, Jan, Ollama und anderen an ihrem Ort; sie werden nie geändert.</translation>
    </message>
    <message>
        <source>Llama 2 licence</source>
        <translation>Llama-2-Lizenz</translation>
    </message>
    <message>
        <source>Llama 3 licence</source>
        <translation>Llama-3-Lizenz</translation>
    </message>
    <message>
        <source>Llama 3.1 8B, pruned to 1B and taught by the larger models (distillation).</source>
        <translation>Llama 3.1 8B, auf 1B gestutzt und von den größeren Modellen unterrichtet (Destillation).</translation>
    </message>
    <message>
        <source>Llama 3.1 8B, pruned to 3B and taught by the larger models (distillation).</source>
        <translation>Llama 3.1 8B, auf 3B gestutzt und von den größeren Modellen unterrichtet (Destillation).</translation>
    </message>
    <message>
        <source>Llama 3.1 licence</source>
        <translation>Llama-3.1-Lizenz</translation>
    </message>
    <message>
        <source>Llama 3.2 licence</source>
        <translation>Llama-3.2-Lizenz</translation>
    </message>
    <message>
        <source>Llama 3.3 licence</source>
        <translation>Llama-3.3-Lizenz</translation>
    </message>
    <message>
        <source>Llama 4 licence</source>
        <translation>Llama-4-Lizenz</translation>
    </message>
    <message>
        <source>LoRA adapters</source>
        <translation>LoRA-Adapter</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Loading the model …</source>
        <translation>Modell wird geladen …</translation>
    </message>
    <message>
        <source>Loading the model … {percent} %</source>
        <translation>Modell wird geladen … {percent} %</translation>
    </message>
    <message>
        <source>Loading the model … {share} %</source>
        <translation>Modell wird geladen … {share} %</translation>
    </message>
    <message>
        <source>Loading was stopped.</source>
        <translation>Das Laden wurde angehalten.</translation>
    </message>
    <message>
        <source>LocalChat does not know the licence “{licence}”; read it on the model's page.</source>
        <translation>LocalChat kennt die Lizenz „{licence}“ nicht; lesen Sie sie auf der Seite des Modells.</translation>
    </message>
    <message>
        <source>LocalChat does not know the system calls of this processor</source>
        <translation>LocalChat kennt die Systemaufrufe dieses Prozessors nicht</translation>
    </message>
    <message>
        <source>LocalChat ended unexpectedly the last time</source>
        <translation>LocalChat wurde beim letzten Mal unerwartet beendet</translation>
    </message>
    <message>
        <source>LocalChat exports (*.localchat);;All files (*)</source>
        <translation>LocalChat-Exporte (*.localchat);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>LocalChat is offline: this goes on when you allow connections again.</source>
        <translation>LocalChat ist offline: Dies geht weiter, wenn Sie Verbindungen wieder erlauben.</translation>
    </message>
    <message>
        <source>LocalChat is offline: you switched connections off.</source>
        <translation>LocalChat ist offline: Sie haben Verbindungen abgeschaltet.</translation>
    </message>
    <message>
        <source>LocalChat is open, and a backup takes the place of chats that are closed. Close it first.</source>
        <translation>LocalChat ist offen, und eine Sicherung tritt an die Stelle geschlossener Chats. Schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>LocalChat is still here</source>
        <translation>LocalChat ist noch da</translation>
    </message>
    <message>
        <source>LocalChat itself</source>
        <translation>LocalChat selbst</translation>
    </message>
    <message>
        <source>LocalChat itself came along.</source>
        <translation>LocalChat selbst kam mit.</translation>
    </message>
    <message>
        <source>LocalChat itself: {path}</source>
        <translation>LocalChat selbst: {path}</translation>
    </message>
    <message>
        <source>LocalChat knows no cage for this system, so the engine has all rights of your account.</source>
        <translation>LocalChat kennt für dieses System keine Sandbox; die Engine hat daher alle Rechte Ihres Kontos.</translation>
    </message>
    <message>
        <source>LocalChat knows no cage for this system, so the hub's process has all rights of your account.</source>
        <translation>LocalChat kennt für dieses System keine Sandbox; der Hub-Prozess hat daher alle Rechte Ihres Kontos.</translation>
    </message>
    <message>
        <source>LocalChat knows no cage for this system, so the reader has all rights of your account.</source>
        <translation>LocalChat kennt für dieses System keine Sandbox; der Leseprozess hat daher alle Rechte Ihres Kontos.</translation>
    </message>
    <message>
        <source>LocalChat knows no key with which this could have been signed.</source>
        <translation>LocalChat kennt keinen Schlüssel, mit dem das signiert sein könnte.</translation>
    </message>
    <message>
        <source>LocalChat opens links to models only: localchat://model/OWNER/NAME.</source>
        <translation>LocalChat öffnet nur Links zu Modellen: localchat://model/OWNER/NAME.</translation>
    </message>
    <message>
        <source>LocalChat was started with --offline and opens no connection.</source>
        <translation>LocalChat wurde mit --offline gestartet und öffnet keine Verbindung.</translation>
    </message>
    <message>
        <source>LocalChat was started with --offline and stays so until it ends.</source>
        <translation>LocalChat wurde mit --offline gestartet und bleibt es bis zum Beenden.</translation>
    </message>
    <message>
        <source>LocalChat {version} is installed in {folder}.</source>
        <translation>LocalChat {version} ist in {folder} installiert.</translation>
    </message>
    <message>
        <source>LocalChat {version} is the newest.</source>
        <translation>LocalChat {version} ist die neueste Version.</translation>
    </message>
    <message>
        <source>LocalChat {version} of {day}</source>
        <translation>LocalChat {version} vom {day}</translation>
    </message>
    <message>
        <source>LocalChat {version} of {day} is there.</source>
        <translation>LocalChat {version} vom {day} ist da.</translation>
    </message>
    <message>
        <source>LocalChat {version}: connections, as of {day}</source>
        <translation>LocalChat {version}: Verbindungen, Stand {day}</translation>
    </message>
    <message>
        <source>LocalChat's window is open. Close it, and try again.</source>
        <translation>Das Fenster von LocalChat ist offen. Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Von selbst sperren</translation>
    </message>
    <message>
        <source>Lock in memory</source>
        <translation>Im Speicher halten</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Lock the chats</source>
        <translation>Chats sperren</translation>
    </message>
    <message>
        <source>Lock the chats now</source>
        <translation>Chats jetzt sperren</translation>
    </message>
    <message>
        <source>Lock with the computer</source>
        <translation>Mit dem Computer sperren</translation>
    </message>
    <message>
        <source>Locking …</source>
        <translation>Wird gesperrt …</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Look at a report of a problem</source>
        <translation>Einen Problembericht ansehen</translation>
    </message>
    <message>
        <source>Look at its files</source>
        <translation>Dateien ansehen</translation>
    </message>
    <message>
        <source>Look at its text before you trust the answers.</source>
        <translation>Sehen Sie sich ihren Text an, bevor Sie den Antworten vertrauen.</translation>
    </message>
    <message>
        <source>Look at its tokens…</source>
        <translation>Tokens ansehen…</translation>
    </message>
    <message>
        <source>Look at tokens</source>
        <translation>Tokens ansehen</translation>
    </message>
    <message>
        <source>Look at {path} no longer</source>
        <translation>{path} nicht mehr durchsuchen</translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation>Nach neuerer Version suchen</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Look whether a model fits</source>
        <translation>Prüfen, ob ein Modell passt</translation>
    </message>
    <message>
        <source>Looking at picture {place} of {total} …</source>
        <translation>Bild {place} von {total} wird angesehen …</translation>
    </message>
    <message>
        <source>Looking at the picture …</source>
        <translation>Bild wird angesehen …</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Dieser Computer wird untersucht…</translation>
    </message>
    <message>
        <source>Looking for a newer version</source>
        <translation>Suche nach neueren Versionen</translation>
    </message>
    <message>
        <source>Looking for more…</source>
        <translation>Weitere werden gesucht…</translation>
    </message>
    <message>
        <source>Looking for “{text}”…</source>
        <translation>„{text}“ wird gesucht…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird durchsucht…</translation>
    </message>
    <message>
        <source>Looks for bugs first, then for what is hard to read; shows the fix.</source>
        <translation>Sucht zuerst Fehler, dann schwer Lesbares; zeigt die Korrektur.</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Niederlagen</translation>
    </message>
    <message>
        <source>Low integrity was refused, so the engine could write files.</source>
        <translation>Niedrige Integrität wurde verweigert; die Engine könnte daher Dateien schreiben.</translation>
    </message>
    <message>
        <source>Low integrity was refused, so the reader could write files.</source>
        <translation>Niedrige Integrität wurde verweigert; der Leseprozess könnte daher Dateien schreiben.</translation>
    </message>
    <message>
        <source>Low is steady, high is inventive. At 0 always the likeliest word.</source>
        <translation>Niedrig ist nüchtern, hoch ist einfallsreich. Bei 0 immer das wahrscheinlichste Wort.</translation>
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
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Made by a newer LocalChat</source>
        <translation>Von einem neueren LocalChat erstellt</translation>
    </message>
    <message>
        <source>Made for answers from documents with citations, for tools, and for many languages.</source>
        <translation>Gemacht für Antworten aus Dokumenten mit Quellenangaben, für Werkzeuge und für viele Sprachen.</translation>
    </message>
    <message>
        <source>Made from {base}.</source>
        <translation>Auf Grundlage von {base}.</translation>
    </message>
    <message>
        <source>Make a bundle</source>
        <translation>Bündel erstellen</translation>
    </message>
    <message>
        <source>Make a bundle…</source>
        <translation>Bündel erstellen…</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>Make room for others</source>
        <translation>Platz für andere machen</translation>
    </message>
    <message>
        <source>Makers measure in different ways, with and without thinking: read small differences with care. A benchmark’s head says what it asks for.</source>
        <translation>Hersteller messen verschieden, mit und ohne Nachdenken: Kleine Unterschiede sind mit Vorsicht zu lesen. Der Kopf eines Benchmarks sagt, wonach er fragt.</translation>
    </message>
    <message>
        <source>Makes three sober points out of an article, with what is not said in it.</source>
        <translation>Macht aus einem Artikel drei nüchterne Punkte und nennt, was nicht darin steht.</translation>
    </message>
    <message>
        <source>Making a backup …</source>
        <translation>Sicherung wird angelegt …</translation>
    </message>
    <message>
        <source>Map of this chat</source>
        <translation>Karte dieses Chats</translation>
    </message>
    <message>
        <source>Map of this chat…</source>
        <translation>Karte dieses Chats…</translation>
    </message>
    <message>
        <source>Map of {count} messages. Arrows move, Enter jumps.</source>
        <translation>Karte mit {count} Nachrichten. Pfeiltasten bewegen, Enter springt.</translation>
    </message>
    <message>
        <source>Map the file</source>
        <translation>Datei einblenden (mmap)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marks of the template</source>
        <translation>Marken der Vorlage</translation>
    </message>
    <message>
        <source>Maximum tokens</source>
        <translation>Höchstzahl Tokens</translation>
    </message>
    <message>
        <source>Measured here: needs {size} at {count} tokens of context:</source>
        <translation>Hier gemessen: braucht {size} bei {count} Tokens Kontext:</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Memory at {tokens} tokens of context</source>
        <translation>Speicher bei {tokens} Tokens Kontext</translation>
    </message>
    <message>
        <source>Memory is short, so the idle model was let go. The next message loads it again.</source>
        <translation>Der Speicher ist knapp, daher wurde das untätige Modell entladen. Die nächste Nachricht lädt es wieder.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Message {name}</source>
        <translation>Nachricht an {name}</translation>
    </message>
    <message>
        <source>Message {place} of {total}, from you: {words}</source>
        <translation>Nachricht {place} von {total}, von Ihnen: {words}</translation>
    </message>
    <message>
        <source>Message {place} of {total}, from {who}: {words}</source>
        <translation>Nachricht {place} von {total}, {who}: {words}</translation>
    </message>
    <message>
        <source>Message. Enter sends, Shift and Enter make a new line.</source>
        <translation>Nachricht. Enter sendet, Umschalt und Enter machen eine neue Zeile.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Messages followed one another in a ring; it was opened.</source>
        <translation>Nachrichten folgten im Kreis aufeinander; er wurde geöffnet.</translation>
    </message>
    <message>
        <source>Messages that wait</source>
        <translation>Wartende Nachrichten</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Metadata ({count})</source>
        <translation>Metadaten ({count})</translation>
    </message>
    <message>
        <source>Micro-batch</source>
        <translation>Micro-Batch</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Ministral 3 8B with an eye for pictures, tuned to follow instructions.</source>
        <translation>Ministral 3 8B mit Blick für Bilder, auf Anweisungen abgestimmt.</translation>
    </message>
    <message>
        <source>Mirostat</source>
        <translation>Mirostat</translation>
    </message>
    <message>
        <source>Mirostat rate (η)</source>
        <translation>Mirostat-Rate (η)</translation>
    </message>
    <message>
        <source>Mirostat target (τ)</source>
        <translation>Mirostat-Ziel (τ)</translation>
    </message>
    <message>
        <source>Mirror of the hub</source>
        <translation>Spiegelserver des Hubs</translation>
    </message>
    <message>
        <source>Mistral 7B v0.3, with a larger vocabulary than before, tuned to follow instructions.</source>
        <translation>Mistral 7B v0.3, mit größerem Vokabular als zuvor, auf Anweisungen abgestimmt.</translation>
    </message>
    <message>
        <source>Mistral 7B → Mixtral 8x7B: eight experts in each layer, two of them for each token.</source>
        <translation>Mistral 7B → Mixtral 8x7B: acht Experten je Schicht, zwei davon für jedes Token.</translation>
    </message>
    <message>
        <source>Mistral Nemo 12B, made with NVIDIA, tuned to follow instructions.</source>
        <translation>Mistral Nemo 12B, gemeinsam mit NVIDIA gemacht, auf Anweisungen abgestimmt.</translation>
    </message>
    <message>
        <source>Mistral Small 3, 24B, tuned to follow instructions.</source>
        <translation>Mistral Small 3, 24B, auf Anweisungen abgestimmt.</translation>
    </message>
    <message>
        <source>Mistral non-production licence</source>
        <translation>Mistral-Lizenz für nicht produktive Nutzung</translation>
    </message>
    <message>
        <source>Mistral research licence</source>
        <translation>Mistral-Forschungslizenz</translation>
    </message>
    <message>
        <source>Mixture of experts: needs memory for 30B, but writes as quickly as 3B.</source>
        <translation>Mixture-of-Experts: braucht Speicher für 30B, schreibt aber so schnell wie 3B.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model of new chats</source>
        <translation>Modell neuer Chats</translation>
    </message>
    <message>
        <source>Model of {side}</source>
        <translation>Modell von {side}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models (*.gguf);;All files (*)</source>
        <translation>Modelle (*.gguf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Models and downloads</source>
        <translation>Modelle und Downloads</translation>
    </message>
    <message>
        <source>Models in these folders are listed. Nothing in the folders of others is changed.</source>
        <translation>Modelle in diesen Ordnern werden aufgeführt. In fremden Ordnern wird nichts geändert.</translation>
    </message>
    <message>
        <source>Models of other apps</source>
        <translation>Modelle anderer Apps</translation>
    </message>
    <message>
        <source>Models that were downloaded to {folder} stay there.</source>
        <translation>Modelle, die nach {folder} heruntergeladen wurden, bleiben dort.</translation>
    </message>
    <message>
        <source>Models: {names}</source>
        <translation>Modelle: {names}</translation>
    </message>
    <message>
        <source>Models: {names}.</source>
        <translation>Modelle: {names}.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More with personas</source>
        <translation>Mehr zu Personas</translation>
    </message>
    <message>
        <source>More with presets</source>
        <translation>Mehr zu Presets</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>Most downloaded</source>
        <translation>Meiste Downloads</translation>
    </message>
    <message>
        <source>Most liked</source>
        <translation>Meiste Likes</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move into another folder…</source>
        <translation>In anderen Ordner verschieben…</translation>
    </message>
    <message>
        <source>Move the example down (Alt+Down)</source>
        <translation>Beispiel nach unten (Alt+Herunter)</translation>
    </message>
    <message>
        <source>Move the example up (Alt+Up)</source>
        <translation>Beispiel nach oben (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Move the folder into</source>
        <translation>Ordner verschieben nach</translation>
    </message>
    <message>
        <source>Move this chat to a folder</source>
        <translation>Diesen Chat in einen Ordner verschieben</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>In einen Ordner verschieben</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>Verschoben.</translation>
    </message>
    <message numerus="yes">
        <source>Moves %n files, {size}, to the trash.</source>
        <extracomment>For one: Moves %n file, {size}, to the trash.</extracomment>
        <translation>
            <numerusform>Verschiebt %n Datei, {size}, in den Papierkorb.</numerusform>
            <numerusform>Verschiebt %n Dateien, {size}, in den Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Much thinking for little memory; a good first model for a laptop.</source>
        <translation>Viel Nachdenken für wenig Speicher; ein gutes erstes Modell für einen Laptop.</translation>
    </message>
    <message>
        <source>My models</source>
        <translation>Meine Modelle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of a new tag</source>
        <translation>Name eines neuen Schlagworts</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Name des Ordners</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Name des Schlagworts</translation>
    </message>
    <message>
        <source>Name of the tag {name}</source>
        <translation>Name des Schlagworts {name}</translation>
    </message>
    <message>
        <source>Name the chats by their numbers, or all with --all. See: localchat chats list</source>
        <translation>Nennen Sie die Chats mit ihren Nummern, oder alle mit --all. Siehe: localchat chats list</translation>
    </message>
    <message>
        <source>Needs a passphrase.</source>
        <translation>Braucht eine Passphrase.</translation>
    </message>
    <message>
        <source>Needs {need}, this computer has {has}</source>
        <translation>Braucht {need}, dieser Computer hat {has}</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>New chat (Ctrl+N)</source>
        <translation>Neuer Chat (Strg+N)</translation>
    </message>
    <message>
        <source>New chats with this model begin with “{name}”.</source>
        <translation>Neue Chats mit diesem Modell beginnen mit „{name}“.</translation>
    </message>
    <message>
        <source>New chats with {model} begin with the usual preset.</source>
        <translation>Neue Chats mit {model} beginnen mit dem üblichen Preset.</translation>
    </message>
    <message>
        <source>New chats with {model} begin with “{preset}”.</source>
        <translation>Neue Chats mit {model} beginnen mit „{preset}“.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>New folder in it…</source>
        <translation>Neuer Ordner darin…</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Neuer Ordner…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase of the file: </source>
        <translation>Neue Passphrase der Datei: </translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Neue Passphrase: </translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Neue Persona</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Neues Schlagwort…</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Neuere Versionen</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>News summariser</source>
        <translation>Nachrichten-Zusammenfasser</translation>
    </message>
    <message>
        <source>Next try in {time}.</source>
        <translation>Nächster Versuch in {time}.</translation>
    </message>
    <message>
        <source>No agreement needed</source>
        <translation>Keine Zustimmung nötig</translation>
    </message>
    <message>
        <source>No browser can be opened from here. The address was copied.</source>
        <translation>Von hier lässt sich kein Browser öffnen. Die Adresse wurde kopiert.</translation>
    </message>
    <message>
        <source>No chats</source>
        <translation>Keine Chats</translation>
    </message>
    <message>
        <source>No chats were found in it.</source>
        <translation>Darin wurden keine Chats gefunden.</translation>
    </message>
    <message>
        <source>No chats yet. What you say is kept here, encrypted.</source>
        <translation>Noch keine Chats. Was Sie sagen, wird hier verschlüsselt aufbewahrt.</translation>
    </message>
    <message>
        <source>No connection is like that.</source>
        <translation>Keine Verbindung ist so.</translation>
    </message>
    <message>
        <source>No connection may be opened.</source>
        <translation>Es darf keine Verbindung geöffnet werden.</translation>
    </message>
    <message>
        <source>No examples (zero-shot)</source>
        <translation>Keine Beispiele (Zero-Shot)</translation>
    </message>
    <message>
        <source>No graphics card was found that this computer's driver offers.</source>
        <translation>Es wurde keine Grafikkarte gefunden, die der Treiber dieses Computers anbietet.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>No model is called so.</source>
        <translation>Kein Modell heißt so.</translation>
    </message>
    <message>
        <source>No model is here twice.</source>
        <translation>Kein Modell ist doppelt hier.</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Es ist kein Modell geladen.</translation>
    </message>
    <message>
        <source>No other model on the shelf has these scores.</source>
        <translation>Kein anderes Modell im Katalog hat diese Ergebnisse.</translation>
    </message>
    <message>
        <source>No persona</source>
        <translation>Keine Persona</translation>
    </message>
    <message>
        <source>No persona is used here.</source>
        <translation>Hier wird keine Persona verwendet.</translation>
    </message>
    <message>
        <source>No sliding menus and no blinking cursor, whatever the system says.</source>
        <translation>Keine gleitenden Menüs und kein blinkender Cursor, gleich was das System sagt.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>No system keyring was found, so it is known only until LocalChat ends.</source>
        <translation>Es wurde kein Schlüsselbund des Systems gefunden; das Token ist daher nur bekannt, bis LocalChat endet.</translation>
    </message>
    <message>
        <source>No system keyring was found. Keep the recovery code that Settings shows.</source>
        <translation>Es wurde kein Schlüsselbund des Systems gefunden. Bewahren Sie den Wiederherstellungscode auf, den die Einstellungen zeigen.</translation>
    </message>
    <message>
        <source>No tags yet. Name one below, then put it on chats by their menu.</source>
        <translation>Noch keine Schlagwörter. Benennen Sie unten eines und vergeben Sie es über das Menü der Chats.</translation>
    </message>
    <message>
        <source>No two models are the same.</source>
        <translation>Keine zwei Modelle sind gleich.</translation>
    </message>
    <message>
        <source>No vote</source>
        <translation>Keine Stimme</translation>
    </message>
    <message>
        <source>No way led out.</source>
        <translation>Kein Weg führte hinaus.</translation>
    </message>
    <message>
        <source>Nobody here knows who wrote this template.</source>
        <translation>Niemand hier weiß, wer diese Vorlage geschrieben hat.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None of its own: {name}</source>
        <translation>Keine eigene: {name}</translation>
    </message>
    <message>
        <source>None of the files of {repository} is this one any more.</source>
        <translation>Keine der Dateien von {repository} ist noch diese.</translation>
    </message>
    <message>
        <source>None. One is needed for the lock, and keeps out who uses this computer as you.</source>
        <translation>Keine. Die Sperre braucht eine; sie hält fern, wer diesen Computer unter Ihrem Namen benutzt.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ist kein Ordner</translation>
    </message>
    <message>
        <source>Not a usable model file</source>
        <translation>Keine brauchbare Modelldatei</translation>
    </message>
    <message>
        <source>Not allowed on this computer</source>
        <translation>Auf diesem Computer nicht erlaubt</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Nicht genug Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Not enough space</source>
        <translation>Nicht genug Speicherplatz</translation>
    </message>
    <message>
        <source>Not for commercial use: research and evaluation only, unless the maker agrees otherwise.</source>
        <translation>Nicht für kommerzielle Nutzung: nur Forschung und Erprobung, sofern der Hersteller nichts anderes erlaubt.</translation>
    </message>
    <message>
        <source>Not for commercial use: research and private use only, and the maker must be named.</source>
        <translation>Nicht für kommerzielle Nutzung: nur Forschung und Privatgebrauch, und der Hersteller muss genannt werden.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not models whose makers ask you to agree to something first</source>
        <translation>Keine Modelle, deren Hersteller vorher eine Zustimmung verlangen</translation>
    </message>
    <message>
        <source>Not on the shelf.</source>
        <translation>Nicht im Katalog.</translation>
    </message>
    <message>
        <source>Not saved: {why}</source>
        <translation>Nicht gespeichert: {why}</translation>
    </message>
    <message>
        <source>Not the passphrase</source>
        <translation>Nicht die Passphrase</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Nothing can be read of {name}: it is no store of chats, it is damaged from its beginning on, or it is locked with another key.</source>
        <translation>Von {name} ist nichts lesbar: Es ist kein Chat-Speicher, von Anfang an beschädigt oder mit einem anderen Schlüssel gesperrt.</translation>
    </message>
    <message>
        <source>Nothing can be saved here</source>
        <translation>Hier lässt sich nichts speichern</translation>
    </message>
    <message>
        <source>Nothing can be saved in {home}: {reason}. Change its rights, or choose another folder with --home.</source>
        <translation>In {home} lässt sich nichts speichern: {reason}. Ändern Sie die Rechte oder wählen Sie mit --home einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Nothing can be saved in {parent}: it may not be written. Change its rights, or choose another folder with --home.</source>
        <translation>In {parent} lässt sich nichts speichern: Das Schreiben ist nicht erlaubt. Ändern Sie die Rechte oder wählen Sie mit --home einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Nothing can be saved in {text}. Choose a folder that you may write to, by its whole path.</source>
        <translation>In {text} lässt sich nichts speichern. Wählen Sie mit vollem Pfad einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Nothing could be read of the damaged file, and there is no backup. It is kept as {name}, and a new store was begun.</source>
        <translation>Von der beschädigten Datei war nichts lesbar, und es gibt keine Sicherung. Sie ist als {name} aufbewahrt, und ein neuer Chat-Speicher wurde begonnen.</translation>
    </message>
    <message>
        <source>Nothing could be read of the damaged file, so the backup {backup} was opened. The damaged file is kept as {name}.</source>
        <translation>Von der beschädigten Datei war nichts lesbar, daher wurde die Sicherung {backup} geöffnet. Die beschädigte Datei ist als {name} aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing follows the person's words, so the model may go on writing them.</source>
        <translation>Auf die Worte der Person folgt nichts, daher schreibt das Modell sie vielleicht weiter.</translation>
    </message>
    <message>
        <source>Nothing has changed since {day}, when it was first checked here.</source>
        <translation>Seit der ersten Prüfung hier ({day}) hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing is being downloaded</source>
        <translation>Es wird nichts heruntergeladen</translation>
    </message>
    <message>
        <source>Nothing is forbidden.</source>
        <translation>Nichts ist verboten.</translation>
    </message>
    <message>
        <source>Nothing is known of how this answer came about. Turn on “Look at tokens” in Settings, and have another answer.</source>
        <translation>Wie diese Antwort entstand, ist nicht bekannt. Schalten Sie in den Einstellungen „Tokens ansehen“ ein und lassen Sie neu antworten.</translation>
    </message>
    <message>
        <source>Nothing is looked for by itself. A click asks {host} for one small file that is the same for everybody; nothing about you or this computer is sent.</source>
        <translation>Von selbst wird nichts gesucht. Ein Klick fragt {host} nach einer kleinen Datei, die für alle gleich ist; nichts über Sie oder diesen Computer wird gesendet.</translation>
    </message>
    <message>
        <source>Nothing marks the end of an answer in a longer chat, so the model may not find its end.</source>
        <translation>Nichts markiert das Ende einer Antwort in einem längeren Chat, daher findet das Modell sein Ende vielleicht nicht.</translation>
    </message>
    <message>
        <source>Nothing may be added to the engine.</source>
        <translation>Der Engine darf nichts hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Nothing moves just now: open LocalChat, or type: localchat downloads resume ID</source>
        <translation>Zurzeit bewegt sich nichts: LocalChat öffnen oder eingeben: localchat downloads resume ID</translation>
    </message>
    <message>
        <source>Nothing of them is on the screen or in memory.</source>
        <translation>Nichts davon ist auf dem Bildschirm oder im Speicher.</translation>
    </message>
    <message>
        <source>Nothing of this chat left this computer</source>
        <translation>Nichts aus diesem Chat hat diesen Computer verlassen</translation>
    </message>
    <message>
        <source>Nothing of {name} fits this computer: the smallest, {quantisation}, needs {need} of memory, and this computer has {total}. To get it all the same: --quant {quantisation}</source>
        <translation>Nichts von {name} passt auf diesen Computer: Die kleinste Quantisierung, {quantisation}, braucht {need} Speicher, dieser Computer hat {total}. Trotzdem herunterladen: --quant {quantisation}</translation>
    </message>
    <message>
        <source>Nothing tells how it was trained to chat, so the roles are written as plain words (“{template}”).</source>
        <translation>Nichts verrät, wie es für Chats trainiert wurde; die Rollen werden daher als einfache Wörter geschrieben („{template}“).</translation>
    </message>
    <message>
        <source>Nothing that you write here leaves this computer.</source>
        <translation>Nichts, was Sie hier schreiben, verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Nothing was compared yet.</source>
        <translation>Noch wurde nichts verglichen.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was erased. “localchat erase --everything” removes all chats, settings and downloaded models of {home}.</source>
        <translation>Nichts wurde gelöscht. „localchat erase --everything“ entfernt alle Chats, Einstellungen und heruntergeladenen Modelle von {home}.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or fewer filters.</source>
        <translation>Nichts gefunden. Versuchen Sie weniger Wörter oder weniger Filter.</translation>
    </message>
    <message>
        <source>Nothing was said in it.</source>
        <translation>Darin wurde nichts gesagt.</translation>
    </message>
    <message>
        <source>Nothing was saved, and nothing was sent. To save it: localchat report --to FILE</source>
        <translation>Nichts wurde gespeichert und nichts gesendet. Zum Speichern: localchat report --to FILE</translation>
    </message>
    <message>
        <source>Now: {state}</source>
        <translation>Jetzt: {state}</translation>
    </message>
    <message>
        <source>Number {place} has a message that is no text.</source>
        <translation>Nummer {place} enthält eine Nachricht, die kein Text ist.</translation>
    </message>
    <message>
        <source>Number {place} is no pair: it needs a “user” and an “assistant” text.</source>
        <translation>Nummer {place} ist kein Paar: Nötig sind ein Text „user“ und ein Text „assistant“.</translation>
    </message>
    <message>
        <source>OLMo → OLMo 2 7B, tuned with the open recipe Tülu 3.</source>
        <translation>OLMo → OLMo 2 7B, mit dem offenen Rezept Tülu 3 abgestimmt.</translation>
    </message>
    <message numerus="yes">
        <source>Of models, only the guide and %n files that are named by their content may be loaded.</source>
        <extracomment>For one: Of models, only the guide and %n file that is named by its content may be loaded.</extracomment>
        <translation>
            <numerusform>Von den Modellen dürfen nur der Guide und %n Datei geladen werden, die durch ihren Inhalt benannt ist.</numerusform>
            <numerusform>Von den Modellen dürfen nur der Guide und %n Dateien geladen werden, die durch ihren Inhalt benannt sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of models, only the guide may be loaded.</source>
        <translation>Von den Modellen darf nur der Guide geladen werden.</translation>
    </message>
    <message>
        <source>Of the window, from its next start on.</source>
        <translation>Sprache des Fensters, ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Off, and quiet: nothing is connected. Only a search or a download connects.</source>
        <translation>Aus und still: Nichts ist verbunden. Nur eine Suche oder ein Download verbindet.</translation>
    </message>
    <message>
        <source>Off. Asked {host} just now: {purpose}.</source>
        <translation>Aus. Eben wurde {host} gefragt: {purpose}.</translation>
    </message>
    <message>
        <source>Off. Downloading from {host} now.</source>
        <translation>Aus. Gerade wird von {host} heruntergeladen.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline: no connection can be opened, whatever is asked for.</source>
        <translation>Offline: Es lässt sich keine Verbindung öffnen, gleich was verlangt wird.</translation>
    </message>
    <message>
        <source>Offline: no connection can be opened, whatever is clicked.</source>
        <translation>Offline: Es lässt sich keine Verbindung öffnen, gleich was geklickt wird.</translation>
    </message>
    <message>
        <source>On battery, so the idle model was let go. The next message loads it again.</source>
        <translation>Akkubetrieb: Das untätige Modell wurde entladen. Die nächste Nachricht lädt es wieder.</translation>
    </message>
    <message>
        <source>On is few-shot, off is zero-shot: the same prompt without examples.</source>
        <translation>An ist Few-Shot, aus ist Zero-Shot: derselbe Prompt ohne Beispiele.</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>Im Katalog</translation>
    </message>
    <message>
        <source>On: no connection can be opened, whatever is clicked.</source>
        <translation>An: Es lässt sich keine Verbindung öffnen, gleich was geklickt wird.</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Noch einmal: </translation>
    </message>
    <message>
        <source>One file for any browser, with formulas and coloured code. It prints well.</source>
        <translation>Eine Datei für jeden Browser, mit Formeln und farbigem Code. Gut zu drucken.</translation>
    </message>
    <message>
        <source>One file: {name}.</source>
        <translation>Eine Datei: {name}.</translation>
    </message>
    <message>
        <source>One for each day that you chat; seven are kept. The last: {when}.</source>
        <translation>Eine für jeden Tag, an dem Sie chatten; sieben werden aufbewahrt. Die letzte: {when}.</translation>
    </message>
    <message>
        <source>One for each day that you chat; seven are kept. There is none yet.</source>
        <translation>Eine für jeden Tag, an dem Sie chatten; sieben werden aufbewahrt. Es gibt noch keine.</translation>
    </message>
    <message>
        <source>One is made for each day that you chat, and seven are kept; they are encrypted as your chats are. They lie on this disk: for a copy elsewhere, export everything.</source>
        <translation>Für jeden Tag, an dem Sie chatten, entsteht eine, und sieben werden aufbewahrt; sie sind verschlüsselt wie Ihre Chats. Sie liegen auf diesem Datenträger: Für eine Kopie anderswo exportieren Sie alles.</translation>
    </message>
    <message>
        <source>One line for each branch, in the usual format with “messages”.</source>
        <translation>Eine Zeile je Zweig, im üblichen Format mit „messages“.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>One process may connect, and it never sees a chat</source>
        <translation>Ein einziger Prozess darf sich verbinden, und er sieht nie einen Chat</translation>
    </message>
    <message>
        <source>One prompt, two answers, one after the other, so that each has the whole computer. Nothing of it comes into your chats.</source>
        <translation>Ein Prompt, zwei Antworten, eine nach der anderen, damit jede den ganzen Computer hat. Nichts davon kommt in Ihre Chats.</translation>
    </message>
    <message>
        <source>One token at a time, as in the book: -c 2048 -b 128 -n 1 -t 8.</source>
        <translation>Ein Token nach dem anderen, wie im Buch: -c 2048 -b 128 -n 1 -t 8.</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Only a model under “My models” can get another template.</source>
        <translation>Nur ein Modell unter „Meine Modelle“ kann eine andere Vorlage bekommen.</translation>
    </message>
    <message>
        <source>Only a search, a look at a model or a download connects.</source>
        <translation>Nur eine Suche, ein Blick auf ein Modell oder ein Download verbindet.</translation>
    </message>
    <message>
        <source>Only an answer can be continued.</source>
        <translation>Nur eine Antwort lässt sich fortsetzen.</translation>
    </message>
    <message>
        <source>Only its first {count} letters were read, up to {end}.</source>
        <translation>Nur die ersten {count} Zeichen wurden gelesen, bis {end}.</translation>
    </message>
    <message>
        <source>Only its first {count} letters were read.</source>
        <translation>Nur die ersten {count} Zeichen wurden gelesen.</translation>
    </message>
    <message>
        <source>Only its first {count} letters.</source>
        <translation>Nur die ersten {count} Zeichen.</translation>
    </message>
    <message>
        <source>Only models that fit this computer</source>
        <translation>Nur Modelle, die auf diesen Computer passen</translation>
    </message>
    <message>
        <source>Only models whose licence allows commercial use, perhaps on conditions</source>
        <translation>Nur Modelle, deren Lizenz kommerzielle Nutzung erlaubt, vielleicht unter Bedingungen</translation>
    </message>
    <message>
        <source>Only the guide is here yet: it knows this app and little else. Or add a file that you have.</source>
        <translation>Bisher ist nur der Guide hier: Er kennt diese App und sonst wenig. Oder fügen Sie eine Datei hinzu, die Sie haben.</translation>
    </message>
    <message>
        <source>Only this opens the file, and nothing helps if it is forgotten. Empty for a plain zip that anybody can read.</source>
        <translation>Nur sie öffnet die Datei, und nichts hilft, wenn sie vergessen ist. Leer für ein einfaches ZIP, das jeder lesen kann.</translation>
    </message>
    <message>
        <source>Only when you click for it in Settings: one small file that is the same for everybody.</source>
        <translation>Nur wenn Sie in den Einstellungen darauf klicken: eine kleine Datei, die für alle gleich ist.</translation>
    </message>
    <message>
        <source>Only words likelier than this are left out.</source>
        <translation>Nur wahrscheinlichere Wörter als dieser Wert werden ausgelassen.</translation>
    </message>
    <message>
        <source>Only {span} could be read: the rest is damaged.</source>
        <translation>Nur {span} gelesen: Der Rest ist beschädigt.</translation>
    </message>
    <message>
        <source>Only {span} were read: the rest takes too long.</source>
        <translation>Nur {span} gelesen: Der Rest dauert zu lange.</translation>
    </message>
    <message>
        <source>Only {span}.</source>
        <translation>Nur {span}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open Discover</source>
        <translation>„Entdecken“ öffnen</translation>
    </message>
    <message>
        <source>Open a locked export</source>
        <translation>Gesperrten Export öffnen</translation>
    </message>
    <message>
        <source>Open a locked one…</source>
        <translation>Gesperrten öffnen…</translation>
    </message>
    <message>
        <source>Open a model's page</source>
        <translation>Modellseite öffnen</translation>
    </message>
    <message>
        <source>Open as chat</source>
        <translation>Als Chat öffnen</translation>
    </message>
    <message>
        <source>Open down to its training data, for who wants to know where answers come from; short context.</source>
        <translation>Offen bis zu den Trainingsdaten, für alle, die wissen wollen, woher Antworten kommen; kurzer Kontext.</translation>
    </message>
    <message>
        <source>Open in your browser:</source>
        <translation>Im Browser öffnen:</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Chat öffnen</translation>
    </message>
    <message>
        <source>Open the chats</source>
        <translation>Chats öffnen</translation>
    </message>
    <message>
        <source>Open the licence page</source>
        <translation>Lizenzseite öffnen</translation>
    </message>
    <message>
        <source>OpenAI's open-weight mixtures of experts, trained to think with low, medium or high effort. They were published in four bits (MXFP4), so that the file of that kind is the original and not a smaller copy.</source>
        <translation>OpenAIs offene Mixture-of-Experts-Modelle, darauf trainiert, mit niedrigem, mittlerem oder hohem Aufwand nachzudenken. Sie wurden in vier Bits (MXFP4) veröffentlicht; die Datei dieser Art ist daher das Original und keine verkleinerte Kopie.</translation>
    </message>
    <message>
        <source>OpenAI's own line: a mixture of 128 experts, four of them for each token.</source>
        <translation>OpenAIs eigene Linie: eine Mischung aus 128 Experten, vier davon für jedes Token.</translation>
    </message>
    <message>
        <source>OpenAI's own line: a mixture of 32 experts, four of them for each token.</source>
        <translation>OpenAIs eigene Linie: eine Mischung aus 32 Experten, vier davon für jedes Token.</translation>
    </message>
    <message>
        <source>Opening message</source>
        <translation>Eröffnungsnachricht</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Opens no connection at all, whatever is clicked; what runs stops at once.</source>
        <translation>Öffnet gar keine Verbindung, gleich was geklickt wird; Laufendes hält sofort an.</translation>
    </message>
    <message>
        <source>Opens the thinking</source>
        <translation>Öffnet die Gedanken</translation>
    </message>
    <message>
        <source>Opens your chats when the key is lost. Write it down and keep it safe.</source>
        <translation>Öffnet Ihre Chats, wenn der Schlüssel verloren ist. Notieren Sie ihn und bewahren Sie ihn sicher auf.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Order of samplers</source>
        <translation>Reihenfolge der Sampler</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Original precision</source>
        <translation>Ursprüngliche Genauigkeit</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Other programs may not be served.</source>
        <translation>Andere Programme dürfen nicht bedient werden.</translation>
    </message>
    <message>
        <source>Other tokens. Enter takes one, and answers on from there.</source>
        <translation>Andere Tokens. Enter nimmt eines und antwortet dort weiter.</translation>
    </message>
    <message>
        <source>Out of all folders</source>
        <translation>Aus allen Ordnern</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pages for paper, and for handing on.</source>
        <translation>Seiten für Papier und zum Weitergeben.</translation>
    </message>
    <message>
        <source>Panel (Ctrl+.)</source>
        <translation>Seitenleiste (Strg+.)</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Part for images</source>
        <translation>Bildteil</translation>
    </message>
    <message>
        <source>Parts of LocalChat</source>
        <translation>Teile von LocalChat</translation>
    </message>
    <message>
        <source>Parts that compute on a graphics card, from a file that the makers signed. Each is tried in a process of its own, and used only if it is right and faster than the processor.</source>
        <translation>Teile, die auf einer Grafikkarte rechnen, aus einer Datei, die die Hersteller signiert haben. Jedes wird in einem eigenen Prozess ausprobiert und nur verwendet, wenn es richtig rechnet und schneller ist als der Prozessor.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase of now: </source>
        <translation>Jetzige Passphrase: </translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passphrase der Datei</translation>
    </message>
    <message>
        <source>Passphrase of the file: </source>
        <translation>Passphrase der Datei: </translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Passphrase: </translation>
    </message>
    <message>
        <source>Paste many examples</source>
        <translation>Viele Beispiele einfügen</translation>
    </message>
    <message>
        <source>Paste many…</source>
        <translation>Viele einfügen…</translation>
    </message>
    <message>
        <source>Paste some code, and say in a line what it is meant to do.</source>
        <translation>Fügen Sie Code ein und sagen Sie in einer Zeile, was er tun soll.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>Path of a smaller model of the same family, which guesses ahead for this one.</source>
        <translation>Pfad eines kleineren Modells derselben Familie, das für dieses vorausrät.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle pausieren</translation>
    </message>
    <message>
        <source>Pause {title}</source>
        <translation>{title} pausieren</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Paused at {percent} · Resume</source>
        <translation>Pausiert bei {percent} · Fortsetzen</translation>
    </message>
    <message>
        <source>Paused: {state}.</source>
        <translation>Pausiert: {state}.</translation>
    </message>
    <message>
        <source>Paused: {state}. To go on: {command}</source>
        <translation>Pausiert: {state}. Fortsetzen: {command}</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Persona of {side}</source>
        <translation>Persona von {side}</translation>
    </message>
    <message>
        <source>Persona that is shown</source>
        <translation>Angezeigte Persona</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Personas and character cards (*.json *.png);;All files (*)</source>
        <translation>Personas und Charakterkarten (*.json *.png);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Personas: {names}</source>
        <translation>Personas: {names}</translation>
    </message>
    <message>
        <source>Personas: {names}.</source>
        <translation>Personas: {names}.</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Phi-3 mini → Phi-3.5 mini, with more languages and longer context.</source>
        <translation>Phi-3 mini → Phi-3.5 mini, mit mehr Sprachen und längerem Kontext.</translation>
    </message>
    <message>
        <source>Phi-3 → Phi-4, trained to a large part on synthetic data.</source>
        <translation>Phi-3 → Phi-4, zu einem großen Teil mit synthetischen Daten trainiert.</translation>
    </message>
    <message>
        <source>Phi-3.5 mini → Phi-4 mini, with a larger vocabulary and shared keys.</source>
        <translation>Phi-3.5 mini → Phi-4 mini, mit größerem Vokabular und geteilten Schlüsseln.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture {name}</source>
        <translation>Bild {name}</translation>
    </message>
    <message>
        <source>Picture: {name} ({size} pixels, {amount})</source>
        <translation>Bild: {name} ({size} Pixel, {amount})</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Pin or unpin this chat</source>
        <translation>Diesen Chat anheften oder lösen</translation>
    </message>
    <message>
        <source>Pin: keep it in mind when the context is full</source>
        <translation>Anheften: im Gedächtnis behalten, wenn der Kontext voll ist</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Pinned: stays in mind when the context is full.</source>
        <translation>Angeheftet: bleibt im Gedächtnis, wenn der Kontext voll ist.</translation>
    </message>
    <message>
        <source>Plain assistant</source>
        <translation>Einfacher Assistent</translation>
    </message>
    <message>
        <source>Please report this: SECURITY.md says how.</source>
        <translation>Bitte melden Sie das: SECURITY.md sagt, wie.</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Prefers words of about this likelihood. Below 0 is off.</source>
        <translation>Bevorzugt Wörter von etwa dieser Wahrscheinlichkeit. Unter 0 ist aus.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Präsenzstrafe</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Preset of new chats</source>
        <translation>Preset neuer Chats</translation>
    </message>
    <message>
        <source>Preset of {side}</source>
        <translation>Preset von {side}</translation>
    </message>
    <message>
        <source>Presets (*.json);;All files (*)</source>
        <translation>Presets (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Presets: {names}</source>
        <translation>Presets: {names}</translation>
    </message>
    <message>
        <source>Presets: {names}.</source>
        <translation>Presets: {names}.</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Tasten drücken</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Private chats with a language model on your own computer. Without a command: the window, or a terminal chat where there is no display.</source>
        <translation>Private Chats mit einem Sprachmodell auf dem eigenen Computer. Ohne Befehl: das Fenster, oder ein Chat im Terminal, wo es keinen Bildschirm gibt.</translation>
    </message>
    <message>
        <source>Problem: {sentence} Choose another: localchat models template ID NAME</source>
        <translation>Problem: {sentence} Eine andere wählen: localchat models template ID NAME</translation>
    </message>
    <message>
        <source>Problems from mathematics competitions of schools.</source>
        <translation>Aufgaben aus Mathematikwettbewerben von Schulen.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Processor cores that read the prompt.</source>
        <translation>Prozessorkerne, die den Prompt lesen.</translation>
    </message>
    <message>
        <source>Processor cores that work on the answer.</source>
        <translation>Prozessorkerne, die an der Antwort arbeiten.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Programs: steady, and free to repeat names.</source>
        <translation>Programme: stetig, und Namen dürfen sich wiederholen.</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Fortschritt des Downloads</translation>
    </message>
    <message>
        <source>Progress of {title}</source>
        <translation>Fortschritt von {title}</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt for both. Enter compares, Shift and Enter make a line.</source>
        <translation>Prompt für beide. Enter vergleicht, Umschalt und Enter machen eine neue Zeile.</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Put the backup of {when} in the place of your chats?</source>
        <translation>Die Sicherung vom {when} an die Stelle Ihrer Chats setzen?</translation>
    </message>
    <message>
        <source>Put {name} of your own into a text to be asked for it. Known are {known}.</source>
        <translation>Setzen Sie ein eigenes {name} in einen Text, um danach gefragt zu werden. Bekannt sind {known}.</translation>
    </message>
    <message>
        <source>Quality and size</source>
        <translation>Qualität und Größe</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <source>Quantisations: Enter downloads the chosen one</source>
        <translation>Quantisierungen: Enter lädt die gewählte herunter</translation>
    </message>
    <message>
        <source>Questions that many people answer wrongly: whether the model repeats popular errors.</source>
        <translation>Fragen, die viele Menschen falsch beantworten: ob das Modell verbreitete Irrtümer wiederholt.</translation>
    </message>
    <message>
        <source>Questions with four answers from 57 subjects, from school to profession: breadth of knowledge.</source>
        <translation>Fragen mit vier Antworten aus 57 Fächern, von Schule bis Beruf: Breite des Wissens.</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Schnelle Frage</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Quiet hours are two different times such as 22:00-07:00, not “{text}”; leave them empty for none.</source>
        <translation>Eine Ruhezeit sind zwei verschiedene Uhrzeiten wie 22:00-07:00, nicht „{text}“; leer lassen für keine.</translation>
    </message>
    <message>
        <source>Quiet hours until {end_text}.</source>
        <translation>Ruhezeit bis {end_text}.</translation>
    </message>
    <message>
        <source>Quiet: nothing is connected. Only a search or a download connects.</source>
        <translation>Still: Nichts ist verbunden. Nur eine Suche oder ein Download verbindet.</translation>
    </message>
    <message>
        <source>Quit LocalChat</source>
        <translation>LocalChat beenden</translation>
    </message>
    <message>
        <source>Qwen licence</source>
        <translation>Qwen-Lizenz</translation>
    </message>
    <message>
        <source>Qwen research licence</source>
        <translation>Qwen-Forschungslizenz</translation>
    </message>
    <message>
        <source>Qwen → Qwen2 → Qwen2.5 0.5B, tuned to follow instructions.</source>
        <translation>Qwen → Qwen2 → Qwen2.5 0.5B, auf Anweisungen abgestimmt.</translation>
    </message>
    <message>
        <source>Qwen → Qwen2 → Qwen2.5 7B, tuned to follow instructions.</source>
        <translation>Qwen → Qwen2 → Qwen2.5 7B, auf Anweisungen abgestimmt.</translation>
    </message>
    <message>
        <source>Qwen → Qwen2.5 → Qwen3 0.6B, tuned to think or to answer at once.</source>
        <translation>Qwen → Qwen2.5 → Qwen3 0.6B, abgestimmt auf Nachdenken oder sofortige Antwort.</translation>
    </message>
    <message>
        <source>Qwen → Qwen2.5 → Qwen3 1.7B, tuned to think or to answer at once.</source>
        <translation>Qwen → Qwen2.5 → Qwen3 1.7B, abgestimmt auf Nachdenken oder sofortige Antwort.</translation>
    </message>
    <message>
        <source>Qwen → Qwen2.5 → Qwen3 14B, tuned to think or to answer at once.</source>
        <translation>Qwen → Qwen2.5 → Qwen3 14B, abgestimmt auf Nachdenken oder sofortige Antwort.</translation>
    </message>
    <message>
        <source>Qwen → Qwen2.5 → Qwen3 30B-A3B, tuned to think or to answer at once.</source>
        <translation>Qwen → Qwen2.5 → Qwen3 30B-A3B, abgestimmt auf Nachdenken oder sofortige Antwort.</translation>
    </message>
    <message>
        <source>Qwen → Qwen2.5 → Qwen3 32B, tuned to think or to answer at once.</source>
        <translation>Qwen → Qwen2.5 → Qwen3 32B, abgestimmt auf Nachdenken oder sofortige Antwort.</translation>
    </message>
    <message>
        <source>Qwen → Qwen2.5 → Qwen3 4B, tuned to think or to answer at once.</source>
        <translation>Qwen → Qwen2.5 → Qwen3 4B, abgestimmt auf Nachdenken oder sofortige Antwort.</translation>
    </message>
    <message>
        <source>Qwen → Qwen2.5 → Qwen3 8B, tuned to think or to answer at once.</source>
        <translation>Qwen → Qwen2.5 → Qwen3 8B, abgestimmt auf Nachdenken oder sofortige Antwort.</translation>
    </message>
    <message>
        <source>Qwen2.5 7B, trained on 5.5 trillion more tokens of code and texts on it.</source>
        <translation>Qwen2.5 7B, mit 5,5 Billionen weiteren Tokens Code und Texten darüber trainiert.</translation>
    </message>
    <message>
        <source>Qwen2.5-Math 7B, fine-tuned on answers of DeepSeek-R1.</source>
        <translation>Qwen2.5-Math 7B, mit Antworten von DeepSeek-R1 feinabgestimmt.</translation>
    </message>
    <message>
        <source>Qwen3 → Qwen3.5 4B: three layers of four with a recurrent memory, and pictures from the start.</source>
        <translation>Qwen3 → Qwen3.5 4B: drei von vier Schichten mit rekurrentem Gedächtnis, und Bilder von Anfang an.</translation>
    </message>
    <message>
        <source>Qwen3 → Qwen3.5 9B: three layers of four with a recurrent memory, and pictures from the start.</source>
        <translation>Qwen3 → Qwen3.5 9B: drei von vier Schichten mit rekurrentem Gedächtnis, und Bilder von Anfang an.</translation>
    </message>
    <message>
        <source>Read a model's description</source>
        <translation>Modellbeschreibung lesen</translation>
    </message>
    <message>
        <source>Read as {encoding}.</source>
        <translation>Gelesen als {encoding}.</translation>
    </message>
    <message>
        <source>Read the maker's description</source>
        <translation>Beschreibung des Herstellers lesen</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Reader's cage</source>
        <translation>Sandbox des Leseprozesses</translation>
    </message>
    <message>
        <source>Reading threads</source>
        <translation>Lese-Threads</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} wird gelesen…</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Liest …</translation>
    </message>
    <message>
        <source>Reading … {percent} %</source>
        <translation>Liest … {percent} %</translation>
    </message>
    <message>
        <source>Reading … {share} %</source>
        <translation>Liest … {share} %</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Recently updated</source>
        <translation>Kürzlich aktualisiert</translation>
    </message>
    <message>
        <source>Recommended for this computer: {computer}.</source>
        <translation>Empfohlen für diesen Computer: {computer}.</translation>
    </message>
    <message>
        <source>Recovered chat {place}</source>
        <translation>Wiederhergestellter Chat {place}</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Recovery code: </source>
        <translation>Wiederherstellungscode: </translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Refused for your safety</source>
        <translation>Zu Ihrer Sicherheit abgelehnt</translation>
    </message>
    <message>
        <source>Remember it on this computer</source>
        <translation>Auf diesem Computer merken</translation>
    </message>
    <message>
        <source>Remember what was read</source>
        <translation>Gelesenes merken</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation>Modell entfernen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the example (Del)</source>
        <translation>Beispiel entfernen (Entf)</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Passphrase entfernen</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>Diese Datei entfernen</translation>
    </message>
    <message>
        <source>Remove this message</source>
        <translation>Diese Nachricht entfernen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} entfernen?</translation>
    </message>
    <message>
        <source>Remove {title} from the list</source>
        <translation>{title} aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Removes all that LocalChat keeps on this computer.</source>
        <translation>Entfernt alles, was LocalChat auf diesem Computer aufbewahrt.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename the chat</source>
        <translation>Chat umbenennen</translation>
    </message>
    <message>
        <source>Rename this chat</source>
        <translation>Diesen Chat umbenennen</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>Wiederholungsstrafe</translation>
    </message>
    <message>
        <source>Repeat range</source>
        <translation>Wiederholungsbereich</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Reset all values</source>
        <translation>Alle Werte zurücksetzen</translation>
    </message>
    <message>
        <source>Reset {value}</source>
        <translation>{value} zurücksetzen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Alle wiederherstellen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Restoring …</source>
        <translation>Wird wiederhergestellt …</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alle fortsetzen</translation>
    </message>
    <message>
        <source>Resume {title}</source>
        <translation>{title} fortsetzen</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>RoPE base</source>
        <translation>RoPE-Basis</translation>
    </message>
    <message>
        <source>RoPE scale</source>
        <translation>RoPE-Skala</translation>
    </message>
    <message>
        <source>RoPE scaling</source>
        <translation>RoPE-Skalierung</translation>
    </message>
    <message>
        <source>Room for what comes</source>
        <translation>Platz für Weiteres</translation>
    </message>
    <message>
        <source>Rules of this computer</source>
        <translation>Regeln dieses Computers</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Said by the model</source>
        <translation>Vom Modell gesagt</translation>
    </message>
    <message>
        <source>Said by you</source>
        <translation>Von Ihnen gesagt</translation>
    </message>
    <message>
        <source>Same model: examples on and off</source>
        <translation>Gleiches Modell: mit und ohne Beispiele</translation>
    </message>
    <message>
        <source>Same model: two presets</source>
        <translation>Gleiches Modell: zwei Presets</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Sampling</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Als Preset speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save only</source>
        <translation>Nur speichern</translation>
    </message>
    <message>
        <source>Save the battery</source>
        <translation>Akku schonen</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save this code to a file</source>
        <translation>Diesen Code in eine Datei speichern</translation>
    </message>
    <message>
        <source>Save what you changed?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved as {name}. Nothing was sent.</source>
        <translation>Als {name} gespeichert. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Saved. Chats that use it already stay as they are.</source>
        <translation>Gespeichert. Chats, die sie schon verwenden, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Saving was stopped.</source>
        <translation>Das Speichern wurde angehalten.</translation>
    </message>
    <message>
        <source>Say it earlier</source>
        <translation>Früher sagen</translation>
    </message>
    <message>
        <source>Say it later</source>
        <translation>Später sagen</translation>
    </message>
    <message>
        <source>Say it when the answer has ended (Enter)</source>
        <translation>Senden, wenn die Antwort fertig ist (Enter)</translation>
    </message>
    <message>
        <source>Say with --kind which package you want. There are: {kinds}.</source>
        <translation>Sagen Sie mit --kind, welches Paket Sie wollen. Es gibt: {kinds}.</translation>
    </message>
    <message>
        <source>Say with --to where several chats go: a file, a .zip, or a folder with / at its end.</source>
        <translation>Sagen Sie mit --to, wohin mehrere Chats sollen: eine Datei, eine .zip oder ein Ordner mit / am Ende.</translation>
    </message>
    <message>
        <source>Scaled down from {width} × {height} pixels.</source>
        <translation>Verkleinert von {width} × {height} Pixeln.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Scores of the original model</source>
        <translation>Ergebnisse des Originalmodells</translation>
    </message>
    <message>
        <source>Scores of this model and of others on the shelf</source>
        <translation>Ergebnisse dieses Modells und anderer im Katalog</translation>
    </message>
    <message>
        <source>Scores of {of}, as published; choose one to read what it asks for.</source>
        <translation>Ergebnisse von {of}, wie veröffentlicht; wählen Sie eines, um zu lesen, wonach es fragt.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search Hugging Face, or paste a link</source>
        <translation>Suche in Hugging Face, oder ein Link</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>Alle Chats durchsuchen</translation>
    </message>
    <message>
        <source>Search chats</source>
        <translation>Chats durchsuchen</translation>
    </message>
    <message>
        <source>Search chats, models and commands</source>
        <translation>Chats, Modelle und Befehle durchsuchen</translation>
    </message>
    <message>
        <source>Search commands or keys</source>
        <translation>Befehle oder Tasten suchen</translation>
    </message>
    <message>
        <source>Search in Discover</source>
        <translation>Suche unter „Entdecken“</translation>
    </message>
    <message>
        <source>Search my models</source>
        <translation>Meine Modelle durchsuchen</translation>
    </message>
    <message>
        <source>Search the connections</source>
        <translation>Verbindungen durchsuchen</translation>
    </message>
    <message>
        <source>Search the parts</source>
        <translation>Teile durchsuchen</translation>
    </message>
    <message>
        <source>Search the trash</source>
        <translation>Papierkorb durchsuchen</translation>
    </message>
    <message>
        <source>Search {what}</source>
        <translation>{what} durchsuchen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Sees pictures and reasons well; needs memory for 26B, but writes as quickly as 4B.</source>
        <translation>Sieht Bilder und schlussfolgert gut; braucht Speicher für 26B, schreibt aber so schnell wie 4B.</translation>
    </message>
    <message>
        <source>Sees pictures and speaks over 140 languages in little memory.</source>
        <translation>Sieht Bilder und spricht über 140 Sprachen in wenig Speicher.</translation>
    </message>
    <message>
        <source>Sees pictures, many languages, good writing; for computers with 16 GB.</source>
        <translation>Sieht Bilder, viele Sprachen, schreibt gut; für Computer mit 16 GB.</translation>
    </message>
    <message>
        <source>Sees pictures, thinks when asked, many languages; as quick as a 4B model.</source>
        <translation>Sieht Bilder, denkt auf Wunsch nach, viele Sprachen; so schnell wie ein 4B-Modell.</translation>
    </message>
    <message>
        <source>Sees pictures, uses tools and keeps very long texts in mind; eleven languages.</source>
        <translation>Sieht Bilder, nutzt Werkzeuge und behält sehr lange Texte im Gedächtnis; elf Sprachen.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Senden (Enter)</translation>
    </message>
    <message>
        <source>Send all anyway</source>
        <translation>Trotzdem alles senden</translation>
    </message>
    <message>
        <source>Send from</source>
        <translation>Senden von</translation>
    </message>
    <message>
        <source>Send; wait its turn while an answer is written</source>
        <translation>Senden; einreihen, während eine Antwort geschrieben wird</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Passphrase setzen</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Set, and remembered on this computer: only the lock asks for it.</source>
        <translation>Gesetzt und auf diesem Computer gemerkt: Nur die Sperre fragt danach.</translation>
    </message>
    <message>
        <source>Set: nothing but it and the recovery code opens your chats.</source>
        <translation>Gesetzt: Nichts als sie und der Wiederherstellungscode öffnet Ihre Chats.</translation>
    </message>
    <message>
        <source>Setting: {name}</source>
        <translation>Einstellung: {name}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Einstellungen (Strg+,)</translation>
    </message>
    <message>
        <source>Settings shows it again whenever you want.</source>
        <translation>Die Einstellungen zeigen ihn jederzeit wieder.</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>Setzen…</translation>
    </message>
    <message>
        <source>Several chats</source>
        <translation>Mehrere Chats</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Short Python functions written from their description; tests decide.</source>
        <translation>Kurze Python-Funktionen nach ihrer Beschreibung geschrieben; Tests entscheiden.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weiteren anzeigen</numerusform>
            <numerusform>%n weitere anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Alle {count} anzeigen</translation>
    </message>
    <message>
        <source>Show all {count} characters</source>
        <translation>Alle {count} Zeichen anzeigen</translation>
    </message>
    <message>
        <source>Show all {count} of the quantisations</source>
        <translation>Alle {count} Quantisierungen anzeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>In der Liste anzeigen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
    <message>
        <source>Show more of {count} characters</source>
        <translation>Mehr von {count} Zeichen anzeigen</translation>
    </message>
    <message>
        <source>Show older ones ({count})</source>
        <translation>Ältere anzeigen ({count})</translation>
    </message>
    <message>
        <source>Show one of each</source>
        <translation>Je eine anzeigen</translation>
    </message>
    <message>
        <source>Show one of each of the quantisations</source>
        <translation>Je eine der Quantisierungen anzeigen</translation>
    </message>
    <message>
        <source>Show or hide the list of chats</source>
        <translation>Chatliste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>Seitenleiste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the window</source>
        <translation>Fenster ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show sources</source>
        <translation>Quellen anzeigen</translation>
    </message>
    <message>
        <source>Show the archive</source>
        <translation>Archiv anzeigen</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Sicherungen zeigen</translation>
    </message>
    <message>
        <source>Show the chosen comparison</source>
        <translation>Gewählten Vergleich anzeigen</translation>
    </message>
    <message>
        <source>Show the download of {model}</source>
        <translation>Download von {model} anzeigen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Passphrase zeigen</translation>
    </message>
    <message>
        <source>Show the prompt with examples</source>
        <translation>Prompt mit Beispielen anzeigen</translation>
    </message>
    <message>
        <source>Show the recovery code</source>
        <translation>Wiederherstellungscode anzeigen</translation>
    </message>
    <message>
        <source>Show the shelf</source>
        <translation>Katalog anzeigen</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>Papierkorb anzeigen</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show {path} in the list</source>
        <translation>{path} in der Liste anzeigen</translation>
    </message>
    <message>
        <source>Show {title} in its folder</source>
        <translation>{title} im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Shows what helps to find a fault. You save it and hand it on; nothing is sent.</source>
        <translation>Zeigt, was hilft, einen Fehler zu finden. Sie speichern es und geben es weiter; nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Zeigen…</translation>
    </message>
    <message numerus="yes">
        <source>Since installation: %n connections, all to {hosts}, all for {purposes}; 0 for chatting.</source>
        <extracomment>For one: Since installation: %n connection, to {hosts}, for {purposes}; 0 for chatting.</extracomment>
        <translation>
            <numerusform>Seit der Installation: %n Verbindung, zu {hosts}, für {purposes}; 0 zum Chatten.</numerusform>
            <numerusform>Seit der Installation: %n Verbindungen, alle zu {hosts}, alle für {purposes}; 0 zum Chatten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since installation: no connection at all.</source>
        <translation>Seit der Installation: gar keine Verbindung.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Sizes are estimates from the shelf; the real files are looked up before anything is downloaded.</source>
        <translation>Größen sind Schätzungen aus dem Katalog; die wirklichen Dateien werden vor dem Download nachgeschlagen.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Small English model for rewriting and summaries, with everything about it published.</source>
        <translation>Kleines englisches Modell zum Umschreiben und Zusammenfassen; alles darüber ist veröffentlicht.</translation>
    </message>
    <message>
        <source>Small and quick, thinks when asked; for short answers and simple tools.</source>
        <translation>Klein und schnell, denkt auf Wunsch nach; für kurze Antworten und einfache Werkzeuge.</translation>
    </message>
    <message>
        <source>Small and sober, for documents and business texts in twelve languages; thinks when asked.</source>
        <translation>Klein und nüchtern, für Dokumente und Geschäftstexte in zwölf Sprachen; denkt auf Wunsch nach.</translation>
    </message>
    <message>
        <source>Small and well-spoken in English; short context.</source>
        <translation>Klein und auf Englisch wortgewandt; kurzer Kontext.</translation>
    </message>
    <message>
        <source>Small models trained on filtered and synthetic “textbook” data: strong in reasoning and mathematics for their size, weaker in facts.</source>
        <translation>Kleine Modelle, mit gefilterten und synthetischen „Lehrbuch“-Daten trainiert: für ihre Größe stark im Schlussfolgern und in Mathematik, schwächer bei Fakten.</translation>
    </message>
    <message>
        <source>Small, good at mathematics and at calling tools; long context.</source>
        <translation>Klein, gut in Mathematik und im Aufrufen von Werkzeugen; langer Kontext.</translation>
    </message>
    <message>
        <source>Small, sees pictures, thinks, and keeps very long texts in mind.</source>
        <translation>Klein, sieht Bilder, denkt nach und behält sehr lange Texte im Gedächtnis.</translation>
    </message>
    <message>
        <source>Small, thinks when asked, six European languages, and everything about it is published.</source>
        <translation>Klein, denkt auf Wunsch nach, sechs europäische Sprachen, und alles darüber ist veröffentlicht.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Kleinste</translation>
    </message>
    <message>
        <source>SmolLM2 → SmolLM3 3B, tuned to think or to answer at once.</source>
        <translation>SmolLM2 → SmolLM3 3B, abgestimmt auf Nachdenken oder sofortige Antwort.</translation>
    </message>
    <message>
        <source>Sober answers: summaries, facts, extraction.</source>
        <translation>Nüchterne Antworten: Zusammenfassungen, Fakten, Auszüge.</translation>
    </message>
    <message>
        <source>Solid all-rounder that answers at once, strong in mathematics, code and tables.</source>
        <translation>Solider Allrounder, der sofort antwortet, stark in Mathematik, Code und Tabellen.</translation>
    </message>
    <message>
        <source>Something else is being checked. Wait for it, or cancel it.</source>
        <translation>Etwas anderes wird gerade geprüft. Warten Sie oder brechen Sie es ab.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Something went wrong in LocalChat itself</source>
        <translation>In LocalChat selbst ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Something went wrong in LocalChat itself: {error}</source>
        <translation>In LocalChat selbst ist etwas schiefgegangen: {error}</translation>
    </message>
    <message>
        <source>Something went wrong in the hub's process: {error}</source>
        <translation>Im Hub-Prozess ist etwas schiefgegangen: {error}</translation>
    </message>
    <message>
        <source>Something went wrong: {error}</source>
        <translation>Etwas ist schiefgegangen: {error}</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Sortiert</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sortiert nach</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Space that stays free</source>
        <translation>Platz, der frei bleibt</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Tempolimit</translation>
    </message>
    <message>
        <source>Speed limit for all downloads together</source>
        <translation>Tempolimit für alle Downloads zusammen</translation>
    </message>
    <message>
        <source>Stands for {{user}} in system prompts and examples; empty for “User”.</source>
        <translation>Steht für {{user}} in System-Prompts und Beispielen; leer für „User“.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Started with --offline: no connection can be opened until LocalChat ends.</source>
        <translation>Mit --offline gestartet: Bis LocalChat endet, lässt sich keine Verbindung öffnen.</translation>
    </message>
    <message>
        <source>Starting does not ask for it then; the lock does. The key is kept as without one.</source>
        <translation>Der Start fragt dann nicht danach, die Sperre schon. Der Schlüssel wird wie ohne Passphrase aufbewahrt.</translation>
    </message>
    <message>
        <source>Starts faster; the file stays where it is.</source>
        <translation>Startet schneller; die Datei bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Starts processes that are held in the same way, and tries from inside every way out that is known: sockets, programs, other processes, your files. Takes a second, and harms nothing.</source>
        <translation>Startet Prozesse, die ebenso eingeschränkt sind, und versucht von innen jeden bekannten Ausweg: Sockets, Programme, andere Prozesse, Ihre Dateien. Dauert eine Sekunde und schadet nichts.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop and say so, leave out what is oldest, or keep beginning and end.</source>
        <translation>Anhalten und Bescheid geben, das Älteste weglassen oder Anfang und Ende behalten.</translation>
    </message>
    <message>
        <source>Stop reading this file</source>
        <translation>Diese Datei nicht weiterlesen</translation>
    </message>
    <message>
        <source>Stop reading {name}</source>
        <translation>{name} nicht weiterlesen</translation>
    </message>
    <message>
        <source>Stop strings</source>
        <translation>Stopp-Texte</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Antwort anhalten</translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation>Antwort anhalten (Esc)</translation>
    </message>
    <message>
        <source>Stop the answer and say this now</source>
        <translation>Antwort anhalten und dies jetzt sagen</translation>
    </message>
    <message>
        <source>Stop the comparison (Esc)</source>
        <translation>Vergleich anhalten (Esc)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopped while the part for pictures was loaded.</source>
        <translation>Beim Laden des Bildteils angehalten.</translation>
    </message>
    <message>
        <source>Stopped while the picture was looked at.</source>
        <translation>Beim Ansehen des Bildes angehalten.</translation>
    </message>
    <message>
        <source>Stopped while the prompt was being read.</source>
        <translation>Beim Lesen des Prompts angehalten.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Stopped. What came in so far stays.</source>
        <translation>Angehalten. Was bisher importiert wurde, bleibt.</translation>
    </message>
    <message>
        <source>Stopped; what came in stays.</source>
        <translation>Angehalten; was importiert wurde, bleibt.</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>Stories, ideas, names.</source>
        <translation>Geschichten, Ideen, Namen.</translation>
    </message>
    <message>
        <source>Stretches the context beyond what was trained.</source>
        <translation>Dehnt den Kontext über das Trainierte hinaus.</translation>
    </message>
    <message>
        <source>Strong all-rounder that sees pictures and thinks; very long context at little cost.</source>
        <translation>Starker Allrounder, der Bilder sieht und nachdenkt; sehr langer Kontext zu geringen Kosten.</translation>
    </message>
    <message>
        <source>Strong all-rounder that thinks when asked, in more than a hundred languages.</source>
        <translation>Starker Allrounder, der auf Wunsch nachdenkt, in mehr als hundert Sprachen.</translation>
    </message>
    <message>
        <source>Strong in mathematics, science and logic in English; knows fewer facts than others of its size.</source>
        <translation>Stark in Mathematik, Naturwissenschaft und Logik auf Englisch; kennt weniger Fakten als andere seiner Größe.</translation>
    </message>
    <message>
        <source>Strong lines and no grey text.</source>
        <translation>Kräftige Linien und kein grauer Text.</translation>
    </message>
    <message>
        <source>Strong reasoning with low, medium or high effort; needs a workstation with 80 GB or more.</source>
        <translation>Starkes Schlussfolgern mit niedrigem, mittlerem oder hohem Aufwand; braucht eine Workstation ab 80 GB.</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>System-Prompt</translation>
    </message>
    <message>
        <source>System prompt · about {count} tokens</source>
        <translation>System-Prompt · etwa {count} Tokens</translation>
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
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>Tabelle (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Tag “{name}” added.</source>
        <translation>Schlagwort „{name}“ hinzugefügt.</translation>
    </message>
    <message>
        <source>Tag “{name}” removed.</source>
        <translation>Schlagwort „{name}“ entfernt.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags of this chat</source>
        <translation>Schlagwörter dieses Chats</translation>
    </message>
    <message>
        <source>Take its prompt and its contenders again</source>
        <translation>Prompt und Teilnehmer wieder übernehmen</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Take them from there</source>
        <translation>Dort wegnehmen</translation>
    </message>
    <message>
        <source>Take this part</source>
        <translation>Diesen Teil nehmen</translation>
    </message>
    <message>
        <source>Take what fits</source>
        <translation>Nehmen, was passt</translation>
    </message>
    <message>
        <source>Telemetry, remote images</source>
        <translation>Telemetrie, Bilder aus dem Netz</translation>
    </message>
    <message numerus="yes">
        <source>Tell its %n examples</source>
        <extracomment>For one: Tell its example</extracomment>
        <translation>
            <numerusform>Beispiel mitgeben</numerusform>
            <numerusform>%n Beispiele mitgeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the thinking again</source>
        <translation>Gedanken wieder mitteilen</translation>
    </message>
    <message>
        <source>Tell when something is ready</source>
        <translation>Melden, wenn etwas fertig ist</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Temperature moves by this much up and down, with how sure the model is. 0 is off.</source>
        <translation>Die Temperatur schwankt um diesen Wert, je nachdem, wie sicher das Modell ist. 0 ist aus.</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>Vorlage…</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Tensor {name} has the type {kind}, which this engine does not know. The file may need a newer version of LocalChat.</source>
        <translation>Tensor {name} hat den Typ {kind}, den diese Engine nicht kennt. Vielleicht braucht die Datei eine neuere Version von LocalChat.</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensoren</translation>
    </message>
    <message>
        <source>Tensors ({count})</source>
        <translation>Tensoren ({count})</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Lizenztext</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>Text of the template (Jinja)</source>
        <translation>Text der Vorlage (Jinja)</translation>
    </message>
    <message>
        <source>Text only: pictures in it are left out, and links open nothing by themselves. It is read from {host}.</source>
        <translation>Nur Text: Bilder darin werden weggelassen, und Links öffnen nichts von selbst. Gelesen von {host}.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Text that any editor opens.</source>
        <translation>Text, den jeder Editor öffnet.</translation>
    </message>
    <message>
        <source>Text with examples</source>
        <translation>Text mit Beispielen</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>That cannot be done</source>
        <translation>Das geht nicht</translation>
    </message>
    <message>
        <source>The JSON Schema cannot be used: {error}.</source>
        <translation>Das JSON-Schema ist nicht verwendbar: {error}.</translation>
    </message>
    <message>
        <source>The JSON Schema is no JSON: {error}.</source>
        <translation>Das JSON-Schema ist kein JSON: {error}.</translation>
    </message>
    <message>
        <source>The JSON Schema must be an object.</source>
        <translation>Das JSON-Schema muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>The JSON Schema refers to another file; put all of it into one.</source>
        <translation>Das JSON-Schema verweist auf eine andere Datei; alles muss in einer stehen.</translation>
    </message>
    <message>
        <source>The JSON Schema takes too long to be turned into a grammar.</source>
        <translation>Es dauert zu lange, das JSON-Schema in eine Grammatik umzuwandeln.</translation>
    </message>
    <message>
        <source>The access token does not work</source>
        <translation>Das Zugriffstoken funktioniert nicht</translation>
    </message>
    <message>
        <source>The access token is forgotten here. To make it invalid: {address}</source>
        <translation>Das Zugriffstoken ist hier vergessen. Um es ungültig zu machen: {address}</translation>
    </message>
    <message>
        <source>The access token of {name} works, and is kept in the system's keyring.</source>
        <translation>Das Zugriffstoken von {name} funktioniert und liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>The access token of {name} works, but there is no keyring of the system to keep it in, and it is never written to a file. LocalChat forgets it when it ends; give it again with: localchat download OWNER/NAME --ask-token</source>
        <translation>Das Zugriffstoken von {name} funktioniert, aber es gibt keinen Schlüsselbund des Systems, um es aufzubewahren, und in eine Datei wird es nie geschrieben. LocalChat vergisst es, wenn es endet; geben Sie es erneut an mit: localchat download OWNER/NAME --ask-token</translation>
    </message>
    <message>
        <source>The adapters could not be put on the model.</source>
        <translation>Die Adapter ließen sich nicht auf das Modell anwenden.</translation>
    </message>
    <message>
        <source>The address of a mirror, if your network has one; empty for the hub itself.</source>
        <translation>Die Adresse eines Spiegelservers, falls Ihr Netzwerk einen hat; leer für den Hub selbst.</translation>
    </message>
    <message>
        <source>The answer begins with …</source>
        <translation>Die Antwort beginnt mit …</translation>
    </message>
    <message>
        <source>The answer begins with: {words}</source>
        <translation>Die Antwort beginnt mit: {words}</translation>
    </message>
    <message>
        <source>The answer came to a dead end</source>
        <translation>Die Antwort geriet in eine Sackgasse</translation>
    </message>
    <message>
        <source>The answer follows this grammar (GBNF).</source>
        <translation>Die Antwort folgt dieser Grammatik (GBNF).</translation>
    </message>
    <message>
        <source>The answer is JSON of this schema.</source>
        <translation>Die Antwort ist JSON nach diesem Schema.</translation>
    </message>
    <message>
        <source>The answer is longer than it may be, and was cut.</source>
        <translation>Die Antwort ist länger als erlaubt und wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The answer is ready</source>
        <translation>Die Antwort ist fertig</translation>
    </message>
    <message>
        <source>The answer is still being written. Esc hides, Stop ends it.</source>
        <translation>Die Antwort wird noch geschrieben. Esc blendet aus, „Anhalten“ beendet sie.</translation>
    </message>
    <message>
        <source>The answer was interrupted.</source>
        <translation>Die Antwort wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The answer was stopped.</source>
        <translation>Die Antwort wurde angehalten.</translation>
    </message>
    <message>
        <source>The answer, token by token. Left and right move.</source>
        <translation>Die Antwort, Token für Token. Links und Rechts bewegen.</translation>
    </message>
    <message>
        <source>The backup {name} cannot be read: it is damaged.</source>
        <translation>Die Sicherung {name} lässt sich nicht lesen: Sie ist beschädigt.</translation>
    </message>
    <message>
        <source>The backup {name} does not open with the key of today: it is damaged, or of other chats. Nothing was changed.</source>
        <translation>Die Sicherung {name} lässt sich mit dem heutigen Schlüssel nicht öffnen: Sie ist beschädigt oder von anderen Chats. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The book's chat</source>
        <translation>Der Chat aus dem Buch</translation>
    </message>
    <message>
        <source>The bundle is ready</source>
        <translation>Das Bündel ist fertig</translation>
    </message>
    <message>
        <source>The bundle needs {missing} GB, and the disk has {short} GB too little for it. Free some space, or choose another folder for downloads in Settings.</source>
        <translation>Das Bündel braucht {missing} GB, und dem Datenträger fehlen dafür {short} GB. Schaffen Sie Platz oder wählen Sie in den Einstellungen einen anderen Download-Ordner.</translation>
    </message>
    <message>
        <source>The card in this picture is damaged: it cannot be unpacked.</source>
        <translation>Die Karte in diesem Bild ist beschädigt: Sie lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>The card in this picture is damaged: it is no text.</source>
        <translation>Die Karte in diesem Bild ist beschädigt: Sie ist kein Text.</translation>
    </message>
    <message>
        <source>The card in this picture is far too long to be honest.</source>
        <translation>Die Karte in diesem Bild ist verdächtig lang.</translation>
    </message>
    <message>
        <source>The card in this picture is too long.</source>
        <translation>Die Karte in diesem Bild ist zu lang.</translation>
    </message>
    <message>
        <source>The chat has {tokens} tokens, and the context holds {context}.</source>
        <translation>Der Chat hat {tokens} Tokens, der Kontext fasst {context}.</translation>
    </message>
    <message>
        <source>The chat is in the list again.</source>
        <translation>Der Chat ist wieder in der Liste.</translation>
    </message>
    <message>
        <source>The chat is longer than the context</source>
        <translation>Der Chat ist länger als der Kontext</translation>
    </message>
    <message>
        <source>The chat is pinned no longer.</source>
        <translation>Der Chat ist nicht mehr angeheftet.</translation>
    </message>
    <message>
        <source>The chat store is damaged</source>
        <translation>Der Chat-Speicher ist beschädigt</translation>
    </message>
    <message>
        <source>The chat template failed</source>
        <translation>Die Chat-Vorlage ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The chat was archived.</source>
        <translation>Der Chat wurde archiviert.</translation>
    </message>
    <message>
        <source>The chat was deleted.</source>
        <translation>Der Chat wurde gelöscht.</translation>
    </message>
    <message>
        <source>The chat was pinned.</source>
        <translation>Der Chat wurde angeheftet.</translation>
    </message>
    <message>
        <source>The chat was renamed.</source>
        <translation>Der Chat wurde umbenannt.</translation>
    </message>
    <message>
        <source>The chat's own</source>
        <translation>Das des Chats</translation>
    </message>
    <message>
        <source>The chats are in use</source>
        <translation>Die Chats sind in Benutzung</translation>
    </message>
    <message>
        <source>The chats are those of {made}. What was there is kept: localchat backup restore {name}</source>
        <translation>Die Chats sind jetzt die von {made}. Die vorigen sind aufbewahrt: localchat backup restore {name}</translation>
    </message>
    <message>
        <source>The chats are those of {when}. What was there is kept with the backups.</source>
        <translation>Die Chats sind jetzt die vom {when}. Die vorigen sind bei den Sicherungen aufbewahrt.</translation>
    </message>
    <message>
        <source>The chats cannot be opened</source>
        <translation>Die Chats lassen sich nicht öffnen</translation>
    </message>
    <message>
        <source>The chats could not be saved ({error}). Is the disk full, or was a drive unplugged?</source>
        <translation>Die Chats konnten nicht gespeichert werden ({error}). Ist die Festplatte voll oder wurde ein Laufwerk abgezogen?</translation>
    </message>
    <message>
        <source>The chats open again.</source>
        <translation>Die Chats lassen sich wieder öffnen.</translation>
    </message>
    <message>
        <source>The chats open without a passphrase.</source>
        <translation>Die Chats öffnen sich ohne Passphrase.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde angehalten.</translation>
    </message>
    <message>
        <source>The classic of 2023 that many later models are measured against; short context, English.</source>
        <translation>Der Klassiker von 2023, an dem viele spätere Modelle gemessen werden; kurzer Kontext, Englisch.</translation>
    </message>
    <message>
        <source>The code is right. The chats open with your passphrase, or with the code in the window; to choose another passphrase: localchat passphrase set --code</source>
        <translation>Der Code stimmt. Die Chats öffnen sich mit Ihrer Passphrase oder mit dem Code im Fenster; um eine andere Passphrase zu wählen: localchat passphrase set --code</translation>
    </message>
    <message>
        <source>The code that you wrote down when you began. It opens your chats without the passphrase.</source>
        <translation>Der Code, den Sie am Anfang notiert haben. Er öffnet Ihre Chats ohne die Passphrase.</translation>
    </message>
    <message>
        <source>The comparison was deleted.</source>
        <translation>Der Vergleich wurde gelöscht.</translation>
    </message>
    <message>
        <source>The content of a message in it is no text.</source>
        <translation>Der Inhalt einer Nachricht darin ist kein Text.</translation>
    </message>
    <message>
        <source>The context of {context} tokens is more than the {trained} it was trained for.</source>
        <translation>Der Kontext von {context} Tokens ist größer als die {trained}, für die es trainiert wurde.</translation>
    </message>
    <message>
        <source>The context was set to {context} tokens.</source>
        <translation>Der Kontext wurde auf {context} Tokens gesetzt.</translation>
    </message>
    <message>
        <source>The context: {used} of {context} tokens: {parts}</source>
        <translation>Der Kontext: {used} von {context} Tokens: {parts}</translation>
    </message>
    <message>
        <source>The control before</source>
        <translation>Voriges Bedienelement</translation>
    </message>
    <message>
        <source>The day that templates are told, such as 2026-01-31. Empty is today.</source>
        <translation>Der Tag, den Vorlagen erfahren, etwa 2026-01-31. Leer ist heute.</translation>
    </message>
    <message>
        <source>The description is too long: at most {most} characters.</source>
        <translation>Die Beschreibung ist zu lang: höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Die Festplatte ist voll</translation>
    </message>
    <message>
        <source>The disk with {folder} cannot keep files as large as {name}. Choose a folder on another disk.</source>
        <translation>Der Datenträger mit {folder} kann keine so großen Dateien wie {name} aufnehmen. Wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>The disk with {folder} has only {free} left, and {floor} stay for your system, so the download was stopped. Free some space, then resume.</source>
        <translation>Auf dem Datenträger mit {folder} sind nur noch {free} frei, und {floor} bleiben Ihrem System, daher wurde der Download angehalten. Schaffen Sie Platz und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full. Free some space, then resume: the download goes on from where it is.</source>
        <translation>Der Datenträger mit {folder} ist voll. Schaffen Sie Platz und setzen Sie dann fort: Der Download macht da weiter, wo er ist.</translation>
    </message>
    <message>
        <source>The downloads need {missing} more, and the disk has {free} free, of which {floor} stay for your system. Free {short}, or cancel a download.</source>
        <translation>Die Downloads brauchen noch {missing}; frei sind {free}, davon bleiben {floor} für Ihr System. Geben Sie {short} frei oder brechen Sie einen Download ab.</translation>
    </message>
    <message>
        <source>The draft model {path} is not there. Choose another, or none.</source>
        <translation>Das Entwurfsmodell {path} ist nicht da. Wählen Sie ein anderes oder keins.</translation>
    </message>
    <message>
        <source>The end of what was saved before the computer stopped cannot be read. A copy of it is kept as {name}: “localchat store salvage {name}” looks for what is in it.</source>
        <translation>Das Ende dessen, was vor dem Absturz des Computers gespeichert wurde, ist nicht lesbar. Eine Kopie ist als {name} aufbewahrt: „localchat store salvage {name}“ sucht, was darin ist.</translation>
    </message>
    <message>
        <source>The engine announced a message of {length} bytes, which cannot be.</source>
        <translation>Die Engine kündigte eine Nachricht von {length} Bytes an, was nicht sein kann.</translation>
    </message>
    <message>
        <source>The engine could not answer</source>
        <translation>Die Engine konnte nicht antworten</translation>
    </message>
    <message>
        <source>The engine could not compute the prompt (code {code}).</source>
        <translation>Die Engine konnte den Prompt nicht berechnen (Code {code}).</translation>
    </message>
    <message>
        <source>The engine did not say whether the model was loaded.</source>
        <translation>Die Engine hat nicht mitgeteilt, ob das Modell geladen wurde.</translation>
    </message>
    <message>
        <source>The engine did not survive loading this model, so it was loaded with less memory.</source>
        <translation>Die Engine hat das Laden dieses Modells nicht überstanden, daher wurde es mit weniger Speicher geladen.</translation>
    </message>
    <message>
        <source>The engine gave an answer to another question.</source>
        <translation>Die Engine hat auf eine andere Frage geantwortet.</translation>
    </message>
    <message>
        <source>The engine said something strange</source>
        <translation>Die Engine hat etwas Seltsames gesagt</translation>
    </message>
    <message>
        <source>The engine sent something that cannot be ({what}), so it was ended. Send the message again; if it happens often, the model file may not be trustworthy.</source>
        <translation>Die Engine hat etwas Unmögliches gesendet ({what}) und wurde daher beendet. Senden Sie die Nachricht noch einmal; passiert es oft, ist die Modelldatei vielleicht nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>The engine stopped</source>
        <translation>Die Engine hat aufgehört</translation>
    </message>
    <message>
        <source>The engine that runs the model has no network and cannot write</source>
        <translation>Die Engine, die das Modell ausführt, hat kein Netzwerk und kann nicht schreiben</translation>
    </message>
    <message>
        <source>The engine was built without what it needs to look at pictures. Remove the picture.</source>
        <translation>Der Engine fehlt, was sie zum Ansehen von Bildern braucht. Entfernen Sie das Bild.</translation>
    </message>
    <message>
        <source>The engine was ended.</source>
        <translation>Die Engine wurde beendet.</translation>
    </message>
    <message>
        <source>The engine {how} with it, so it stays off.</source>
        <translation>Die Engine {how} damit, daher bleibt es aus.</translation>
    </message>
    <message>
        <source>The engine {how}. Nothing is lost: send the message again, or choose another model.</source>
        <translation>Die Engine {how}. Nichts ist verloren: Senden Sie die Nachricht noch einmal oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The engine's code for this processor cannot be loaded. Install LocalChat again.</source>
        <translation>Der Code der Engine für diesen Prozessor lässt sich nicht laden. Installieren Sie LocalChat neu.</translation>
    </message>
    <message>
        <source>The engine's library does not match its binding ({name}).</source>
        <translation>Die Bibliothek der Engine passt nicht zu ihrer Anbindung ({name}).</translation>
    </message>
    <message>
        <source>The engine's library is not installed. Set LocalChat up again.</source>
        <translation>Die Bibliothek der Engine ist nicht installiert. Richten Sie LocalChat neu ein.</translation>
    </message>
    <message>
        <source>The engine's process ended in the middle of a message.</source>
        <translation>Der Engine-Prozess endete mitten in einer Nachricht.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing unfinished was left.</source>
        <translation>Der Export wurde angehalten; nichts Unfertiges blieb zurück.</translation>
    </message>
    <message>
        <source>The family that made open models common: a decoder-only transformer with rotary positions, RMSNorm and SwiGLU, which most later families took over. LLaMA was for research only; from Llama 2 on, companies may use it too, on conditions.</source>
        <translation>Die Familie, die offene Modelle verbreitet hat: ein reiner Decoder-Transformer mit Rotary-Positionen, RMSNorm und SwiGLU, was die meisten späteren Familien übernahmen. LLaMA war nur für die Forschung; ab Llama 2 dürfen es auch Unternehmen nutzen, unter Bedingungen.</translation>
    </message>
    <message>
        <source>The file arrived damaged</source>
        <translation>Die Datei kam beschädigt an</translation>
    </message>
    <message>
        <source>The file breaks off.</source>
        <translation>Die Datei bricht ab.</translation>
    </message>
    <message>
        <source>The file cannot be read further: {error}.</source>
        <translation>Die Datei lässt sich nicht weiterlesen: {error}.</translation>
    </message>
    <message>
        <source>The file cannot be saved</source>
        <translation>Die Datei lässt sich nicht speichern</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>Die Datei ist nicht verwendbar</translation>
    </message>
    <message>
        <source>The file is damaged or cut off here; what came before it was read.</source>
        <translation>Die Datei ist hier beschädigt oder abgeschnitten; was davor kam, wurde gelesen.</translation>
    </message>
    <message>
        <source>The file is missing or damaged: {path}</source>
        <translation>Die Datei fehlt oder ist beschädigt: {path}</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>Die Datei ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The file is still there</source>
        <translation>Die Datei ist noch da</translation>
    </message>
    <message>
        <source>The file name {error} could lead out of the download folder, or cannot be kept by every system; it was refused.</source>
        <translation>Der Dateiname {error} könnte aus dem Download-Ordner hinausführen oder ist nicht auf jedem System möglich; er wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The file was changed</source>
        <translation>Die Datei wurde geändert</translation>
    </message>
    <message>
        <source>The file was made of {original}. Whether its template is the same, the hub can tell.</source>
        <translation>Die Datei wurde aus {original} gemacht. Ob ihre Vorlage dieselbe ist, kann der Hub sagen.</translation>
    </message>
    <message>
        <source>The files are longer than what the model can keep in mind. Take what fits, open a file to choose others, or remove one.</source>
        <translation>Die Dateien sind länger, als das Modell im Gedächtnis behalten kann. Nehmen Sie, was passt, öffnen Sie eine Datei, um andere Teile zu wählen, oder entfernen Sie eine.</translation>
    </message>
    <message>
        <source>The filters may leave too little.</source>
        <translation>Vielleicht lassen die Filter zu wenig übrig.</translation>
    </message>
    <message>
        <source>The first message</source>
        <translation>Erste Nachricht</translation>
    </message>
    <message>
        <source>The first part that is sent</source>
        <translation>Der erste gesendete Teil</translation>
    </message>
    <message>
        <source>The folder for models, {folder}, cannot be used: {reason}. Is its disk there? Choose another folder in Settings.</source>
        <translation>Der Ordner für Modelle, {folder}, ist nicht verwendbar: {reason}. Ist sein Laufwerk da? Wählen Sie in den Einstellungen einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder was deleted. Its chats were kept.</source>
        <translation>Der Ordner wurde gelöscht. Seine Chats sind noch da.</translation>
    </message>
    <message>
        <source>The folder was moved.</source>
        <translation>Der Ordner wurde verschoben.</translation>
    </message>
    <message>
        <source>The folder was renamed.</source>
        <translation>Der Ordner wurde umbenannt.</translation>
    </message>
    <message>
        <source>The folder “{name}” was made.</source>
        <translation>Der Ordner „{name}“ wurde erstellt.</translation>
    </message>
    <message>
        <source>The grammar came to a dead end: no word of this model fits what must follow. What was written is kept. Change the grammar or the schema.</source>
        <translation>Die Grammatik ist in einer Sackgasse: Kein Wort dieses Modells passt zu dem, was folgen muss. Das Geschriebene bleibt. Ändern Sie die Grammatik oder das Schema.</translation>
    </message>
    <message>
        <source>The grammar cannot be used: line {line}: more than {most} brackets within each other.</source>
        <translation>Die Grammatik ist nicht verwendbar: Zeile {line}: mehr als {most} Klammern ineinander.</translation>
    </message>
    <message>
        <source>The grammar cannot be used: {reason}.</source>
        <translation>Die Grammatik ist nicht verwendbar: {reason}.</translation>
    </message>
    <message>
        <source>The grammar does not allow this word here. Choose another one, or take the grammar away.</source>
        <translation>Die Grammatik erlaubt dieses Wort hier nicht. Wählen Sie ein anderes oder nehmen Sie die Grammatik weg.</translation>
    </message>
    <message>
        <source>The graphics card holds {count} of {all} layers.</source>
        <translation>Die Grafikkarte hält {count} von {all} Schichten.</translation>
    </message>
    <message>
        <source>The guide is a part of LocalChat and cannot be removed.</source>
        <translation>Der Guide ist ein Teil von LocalChat und lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>The guide is ready</source>
        <translation>Der Guide ist bereit</translation>
    </message>
    <message>
        <source>The guide reads the prompt alone: no persona is told to it.</source>
        <translation>Der Guide liest nur den Prompt: Eine Persona wird ihm nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>The hardest and best checked part of GPQA.</source>
        <translation>Der schwierigste und am besten geprüfte Teil von GPQA.</translation>
    </message>
    <message>
        <source>The hub answered with {status}, which was not expected. Try again later.</source>
        <translation>Der Hub hat mit {status} geantwortet, was nicht zu erwarten war. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The hub asked to wait: {left} seconds are left.</source>
        <translation>Der Hub bittet um Geduld: noch {left} Sekunden.</translation>
    </message>
    <message numerus="yes">
        <source>The hub asks to wait %n seconds: too many requests came from your network.</source>
        <extracomment>For one: The hub asks to wait a second: too many requests came from your network.</extracomment>
        <translation>
            <numerusform>Der Hub bittet, eine Sekunde zu warten: Aus Ihrem Netzwerk kamen zu viele Anfragen.</numerusform>
            <numerusform>Der Hub bittet, %n Sekunden zu warten: Aus Ihrem Netzwerk kamen zu viele Anfragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub asks to wait: too many requests came from your network.</source>
        <translation>Der Hub bittet zu warten: Aus Ihrem Netzwerk kamen zu viele Anfragen.</translation>
    </message>
    <message>
        <source>The hub cannot be reached</source>
        <translation>Der Hub ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The hub could not answer</source>
        <translation>Der Hub konnte nicht antworten</translation>
    </message>
    <message>
        <source>The hub did not send the part of the file it was asked for.</source>
        <translation>Der Hub hat nicht den Teil der Datei gesendet, um den er gebeten wurde.</translation>
    </message>
    <message>
        <source>The hub does not accept the access token, or wants one. Look at Settings, Access token.</source>
        <translation>Der Hub nimmt das Zugriffstoken nicht an oder verlangt eins. Siehe Einstellungen, Zugriffstoken.</translation>
    </message>
    <message>
        <source>The hub does not have this (any more). Was it renamed or taken back?</source>
        <translation>Der Hub hat das nicht (mehr). Wurde es umbenannt oder zurückgezogen?</translation>
    </message>
    <message>
        <source>The hub does not let this account get this file.</source>
        <translation>Der Hub gibt diese Datei nicht an dieses Konto heraus.</translation>
    </message>
    <message>
        <source>The hub has a problem of its own just now ({status}). Try again later.</source>
        <translation>Der Hub hat gerade selbst ein Problem ({status}). Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The hub is being asked</source>
        <translation>Der Hub wird gefragt</translation>
    </message>
    <message>
        <source>The hub is being asked for this model</source>
        <translation>Der Hub wird nach diesem Modell gefragt</translation>
    </message>
    <message>
        <source>The hub sends another part of the file than it was asked for. Try again later.</source>
        <translation>Der Hub sendet einen anderen Teil der Datei, als erbeten wurde. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The hub sends the file packed, which was not asked for.</source>
        <translation>Der Hub sendet die Datei gepackt, worum nicht gebeten wurde.</translation>
    </message>
    <message>
        <source>The hub sent LocalChat in a circle; it was given up. Try again later.</source>
        <translation>Der Hub hat LocalChat im Kreis geschickt; es wurde aufgegeben. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The hub wanted to send LocalChat on to {address}, which is no address of the web; it was refused.</source>
        <translation>Der Hub wollte LocalChat zu {address} weiterschicken, was keine Adresse im Web ist; es wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The hub wanted to send LocalChat on to {host}, which is none of its own hosts; the connection was refused.</source>
        <translation>Der Hub wollte LocalChat zu {host} weiterschicken, der nicht zu seinen eigenen Servern gehört; die Verbindung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The hub's answer about this model makes no sense.</source>
        <translation>Die Antwort des Hubs über dieses Modell ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>The hub's answer cannot be understood.</source>
        <translation>Die Antwort des Hubs ist nicht verständlich.</translation>
    </message>
    <message>
        <source>The hub's answer is far too long.</source>
        <translation>Die Antwort des Hubs ist viel zu lang.</translation>
    </message>
    <message>
        <source>The hub's answer is packed in a way that was not asked for.</source>
        <translation>Die Antwort des Hubs ist auf eine Art gepackt, um die nicht gebeten wurde.</translation>
    </message>
    <message>
        <source>The hub's file host does not give the file out ({status}). Try again later.</source>
        <translation>Der Dateiserver des Hubs gibt die Datei nicht heraus ({status}). Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The hub's process finds and downloads models. It reaches {hosts} alone, starts when it is first needed, is told the names of models and the words that you search for, and writes to the folder for downloads.</source>
        <translation>Der Hub-Prozess findet und lädt Modelle. Er erreicht nur {hosts}, startet erst, wenn er gebraucht wird, erfährt die Namen von Modellen und Ihre Suchwörter und schreibt in den Download-Ordner.</translation>
    </message>
    <message>
        <source>The hub's process gave an answer to another question.</source>
        <translation>Der Hub-Prozess hat auf eine andere Frage geantwortet.</translation>
    </message>
    <message>
        <source>The hub's process stopped</source>
        <translation>Der Hub-Prozess hat aufgehört</translation>
    </message>
    <message>
        <source>The import was undone</source>
        <translation>Der Import wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>The kernel does not let a process give up rights</source>
        <translation>Der Kernel lässt einen Prozess keine Rechte abgeben</translation>
    </message>
    <message>
        <source>The kernel has no filter for system calls</source>
        <translation>Der Kernel hat keinen Filter für Systemaufrufe</translation>
    </message>
    <message>
        <source>The key file {file} cannot be read.</source>
        <translation>Die Schlüsseldatei {file} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The key file {file} is damaged. Enter the recovery code.</source>
        <translation>Die Schlüsseldatei {file} ist beschädigt. Geben Sie den Wiederherstellungscode ein.</translation>
    </message>
    <message>
        <source>The key in {file} is damaged. Enter the recovery code.</source>
        <translation>Der Schlüssel in {file} ist beschädigt. Geben Sie den Wiederherstellungscode ein.</translation>
    </message>
    <message>
        <source>The key that was found does not open your chats, which are untouched. Enter the recovery code; if it does not open them either, they are damaged.</source>
        <translation>Der gefundene Schlüssel öffnet Ihre Chats nicht, die unberührt sind. Geben Sie den Wiederherstellungscode ein; öffnet auch der sie nicht, sind sie beschädigt.</translation>
    </message>
    <message>
        <source>The key to the chats is missing</source>
        <translation>Der Schlüssel zu den Chats fehlt</translation>
    </message>
    <message>
        <source>The key to your chats is in the keyring {old}, and this desktop now uses {new}. Go back to that one, or enter the recovery code.</source>
        <translation>Der Schlüssel zu Ihren Chats liegt im Schlüsselbund {old}, dieser Desktop verwendet jetzt {new}. Kehren Sie zu jenem zurück oder geben Sie den Wiederherstellungscode ein.</translation>
    </message>
    <message>
        <source>The key to your chats is in the system's keyring, and {reason}. Open the keyring and try again, or enter the recovery code.</source>
        <translation>Der Schlüssel zu Ihren Chats liegt im Schlüsselbund des Systems, und {reason}. Öffnen Sie den Schlüsselbund und versuchen Sie es erneut, oder geben Sie den Wiederherstellungscode ein.</translation>
    </message>
    <message>
        <source>The key to your chats is in the system's keyring. A recovery code opens them if it is ever lost: write it down.</source>
        <translation>Der Schlüssel zu Ihren Chats liegt im Schlüsselbund des Systems. Ein Wiederherstellungscode öffnet sie, falls er je verloren geht: Schreiben Sie ihn auf.</translation>
    </message>
    <message>
        <source>The key to your chats is not where it was; they are untouched. Enter the recovery code (on the command line: localchat unlock).</source>
        <translation>Der Schlüssel zu Ihren Chats ist nicht, wo er war; sie sind unberührt. Geben Sie den Wiederherstellungscode ein (auf der Befehlszeile: localchat unlock).</translation>
    </message>
    <message>
        <source>The key to your chats lies in a file that only you can read, since no system keyring was found: {path}. A recovery code opens them if it is lost; a passphrase, in the settings, protects it.</source>
        <translation>Der Schlüssel zu Ihren Chats liegt in einer Datei, die nur Sie lesen können, da kein Schlüsselbund des Systems gefunden wurde: {path}. Ein Wiederherstellungscode öffnet sie, falls er verloren geht; eine Passphrase, in den Einstellungen, schützt ihn.</translation>
    </message>
    <message>
        <source>The keys of other programs cannot be heard here.</source>
        <translation>Die Tasten anderer Programme sind hier nicht zu empfangen.</translation>
    </message>
    <message>
        <source>The largest dense Qwen3: careful reasoning, for computers with 32 GB and more.</source>
        <translation>Das größte dichte Qwen3: sorgfältiges Schlussfolgern, für Computer ab 32 GB.</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <source>The last answer had {seed}. The same seed repeats it.</source>
        <translation>Die letzte Antwort hatte {seed}. Derselbe Seed wiederholt sie.</translation>
    </message>
    <message>
        <source>The last message</source>
        <translation>Letzte Nachricht</translation>
    </message>
    <message>
        <source>The last part that is sent</source>
        <translation>Der letzte gesendete Teil</translation>
    </message>
    <message>
        <source>The level of surprise to keep.</source>
        <translation>Das Maß an Überraschung, das gehalten wird.</translation>
    </message>
    <message>
        <source>The library of the pack {name} cannot be loaded here; the log has the reason.</source>
        <translation>Die Bibliothek des Pakets {name} lässt sich hier nicht laden; der Grund steht im Protokoll.</translation>
    </message>
    <message>
        <source>The line has come to a stop.</source>
        <translation>Die Verbindung ist zum Stillstand gekommen.</translation>
    </message>
    <message>
        <source>The line was cut.</source>
        <translation>Die Verbindung wurde getrennt.</translation>
    </message>
    <message>
        <source>The list of well-known models that comes with LocalChat is damaged ({reason}). Install LocalChat again; searching online works meanwhile.</source>
        <translation>Die mitgelieferte Liste bekannter Modelle ist beschädigt ({reason}). Installieren Sie LocalChat neu; die Online-Suche funktioniert solange.</translation>
    </message>
    <message>
        <source>The longest answer. Without it, until the model ends or the context is full.</source>
        <translation>Die längste Antwort. Ohne Angabe, bis das Modell endet oder der Kontext voll ist.</translation>
    </message>
    <message>
        <source>The maker asks for an agreement first</source>
        <translation>Der Hersteller verlangt zuerst eine Zustimmung</translation>
    </message>
    <message>
        <source>The maker does not say which licence it has; look at the model's page.</source>
        <translation>Der Hersteller sagt nicht, welche Lizenz gilt; sehen Sie auf der Seite des Modells nach.</translation>
    </message>
    <message>
        <source>The maker has not written one.</source>
        <translation>Der Hersteller hat keine geschrieben.</translation>
    </message>
    <message>
        <source>The maker of this model wants you to agree to its licence first. Open its page, agree, and enter an access token of your account.</source>
        <translation>Der Hersteller dieses Modells verlangt zuerst die Zustimmung zu seiner Lizenz. Öffnen Sie seine Seite, stimmen Sie zu und geben Sie ein Zugriffstoken Ihres Kontos ein.</translation>
    </message>
    <message>
        <source>The maker's</source>
        <translation>Vom Hersteller</translation>
    </message>
    <message>
        <source>The maker's description</source>
        <translation>Beschreibung des Herstellers</translation>
    </message>
    <message>
        <source>The message before; also K</source>
        <translation>Vorige Nachricht; auch K</translation>
    </message>
    <message>
        <source>The message that waited was removed.</source>
        <translation>Die wartende Nachricht wurde entfernt.</translation>
    </message>
    <message>
        <source>The message was deleted.</source>
        <translation>Die Nachricht wurde gelöscht.</translation>
    </message>
    <message>
        <source>The mixture of experts that started the trend: as quick as 13B, but it needs memory for 47B.</source>
        <translation>Das Mixture-of-Experts-Modell, das den Trend begann: so schnell wie 13B, braucht aber Speicher für 47B.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>The model answers</source>
        <translation>Das Modell antwortet</translation>
    </message>
    <message>
        <source>The model could not be loaded</source>
        <translation>Das Modell konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>The model file became shorter while it was read. Get it again.</source>
        <translation>Die Modelldatei wurde beim Lesen kürzer. Laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <source>The model file cannot be read</source>
        <translation>Die Modelldatei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The model file is cut short: its header ends too early. Get it again.</source>
        <translation>Die Modelldatei ist abgeschnitten: Der Header endet zu früh. Laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <source>The model file is damaged: a list of lists in its header.</source>
        <translation>Die Modelldatei ist beschädigt: eine Liste von Listen im Header.</translation>
    </message>
    <message>
        <source>The model file is damaged: a list of {length} entries in its header.</source>
        <translation>Die Modelldatei ist beschädigt: eine Liste von {length} Einträgen im Header.</translation>
    </message>
    <message>
        <source>The model file is damaged: a text in a list is too long.</source>
        <translation>Die Modelldatei ist beschädigt: Ein Text in einer Liste ist zu lang.</translation>
    </message>
    <message>
        <source>The model file is damaged: a text of {length} bytes in its header.</source>
        <translation>Die Modelldatei ist beschädigt: ein Text von {length} Bytes im Header.</translation>
    </message>
    <message>
        <source>The model file is damaged: an alignment of {alignment}.</source>
        <translation>Die Modelldatei ist beschädigt: eine Ausrichtung von {alignment}.</translation>
    </message>
    <message>
        <source>The model file is damaged: its header is longer than any model's.</source>
        <translation>Die Modelldatei ist beschädigt: Der Header ist länger als bei jedem Modell.</translation>
    </message>
    <message>
        <source>The model file is damaged: tensor {name} does not fill its blocks.</source>
        <translation>Die Modelldatei ist beschädigt: Tensor {name} füllt seine Blöcke nicht.</translation>
    </message>
    <message>
        <source>The model file is damaged: tensor {name} has an impossible shape.</source>
        <translation>Die Modelldatei ist beschädigt: Tensor {name} hat eine unmögliche Form.</translation>
    </message>
    <message>
        <source>The model file is damaged: tensor {name} has {dimensions} dimensions.</source>
        <translation>Die Modelldatei ist beschädigt: Tensor {name} hat {dimensions} Dimensionen.</translation>
    </message>
    <message>
        <source>The model file is damaged: tensor {name} is not aligned.</source>
        <translation>Die Modelldatei ist beschädigt: Tensor {name} ist nicht ausgerichtet.</translation>
    </message>
    <message>
        <source>The model file is damaged: tensor {name} stands in it twice.</source>
        <translation>Die Modelldatei ist beschädigt: Tensor {name} kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The model file is damaged: unknown type {kind} in its header.</source>
        <translation>Die Modelldatei ist beschädigt: unbekannter Typ {kind} im Header.</translation>
    </message>
    <message>
        <source>The model file is damaged: “{key}” stands in its header twice.</source>
        <translation>Die Modelldatei ist beschädigt: „{key}“ steht zweimal im Header.</translation>
    </message>
    <message>
        <source>The model goes on from what you write here:</source>
        <translation>Das Modell schreibt ab hier weiter:</translation>
    </message>
    <message>
        <source>The model has no token that ends an answer: set a stop string.</source>
        <translation>Das Modell hat kein Token, das eine Antwort beendet: Setzen Sie einen Stopptext.</translation>
    </message>
    <message>
        <source>The model insists on a text that is banned. What was written is kept. Ban less, or ask in another way.</source>
        <translation>Das Modell besteht auf einem verbotenen Text. Das Geschriebene bleibt. Verbieten Sie weniger oder fragen Sie anders.</translation>
    </message>
    <message>
        <source>The model is answering in another chat. This comes when it has ended.</source>
        <translation>Das Modell antwortet gerade in einem anderen Chat. Dies folgt, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>The model no longer sees this: the context is full.</source>
        <translation>Das Modell sieht dies nicht mehr: Der Kontext ist voll.</translation>
    </message>
    <message>
        <source>The model's chat template failed.</source>
        <translation>Die Chat-Vorlage des Modells ist gescheitert.</translation>
    </message>
    <message>
        <source>The model's chat template failed: {what}. Choose another template for this model under “My models”.</source>
        <translation>Die Chat-Vorlage des Modells ist gescheitert: {what}. Wählen Sie unter „Meine Modelle“ eine andere Vorlage für dieses Modell.</translation>
    </message>
    <message>
        <source>The model's chat template is too long to be honest.</source>
        <translation>Die Chat-Vorlage des Modells ist zu lang, um ehrlich zu sein.</translation>
    </message>
    <message>
        <source>The model's chat template rendered an empty prompt.</source>
        <translation>Die Chat-Vorlage des Modells ergab einen leeren Prompt.</translation>
    </message>
    <message>
        <source>The model's own</source>
        <translation>Eigene des Modells</translation>
    </message>
    <message>
        <source>The model's own: {name}</source>
        <translation>Eigene des Modells: {name}</translation>
    </message>
    <message>
        <source>The model's page</source>
        <translation>Seite des Modells</translation>
    </message>
    <message>
        <source>The model's part for pictures made nothing of it. Attach another copy.</source>
        <translation>Der Bildteil des Modells konnte nichts damit anfangen. Hängen Sie eine andere Kopie an.</translation>
    </message>
    <message>
        <source>The model’s file does not say of which model it was made, so nothing can be compared.</source>
        <translation>Die Datei des Modells sagt nicht, aus welchem Modell sie gemacht wurde; es lässt sich nichts vergleichen.</translation>
    </message>
    <message>
        <source>The more often a word was said, the less it comes.</source>
        <translation>Je öfter ein Wort fiel, desto seltener kommt es.</translation>
    </message>
    <message>
        <source>The name is too long: at most {most} characters.</source>
        <translation>Der Name ist zu lang: höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>The name of this file has characters that cannot be kept. Rename it.</source>
        <translation>Der Name dieser Datei enthält Zeichen, die nicht gespeichert werden können. Benennen Sie sie um.</translation>
    </message>
    <message>
        <source>The name of this folder has characters that cannot be kept. Rename it.</source>
        <translation>Der Name dieses Ordners enthält Zeichen, die nicht gespeichert werden können. Benennen Sie ihn um.</translation>
    </message>
    <message>
        <source>The name “{name}” could lead out of the download folder, or cannot be kept by every system; it was refused.</source>
        <translation>Der Name „{name}“ könnte aus dem Download-Ordner hinausführen oder ist nicht auf jedem System möglich; er wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The newest that fit and write as fast as one reads.</source>
        <translation>Die neuesten, die passen und so schnell schreiben, wie man liest.</translation>
    </message>
    <message>
        <source>The next control, as the page is read</source>
        <translation>Nächstes Bedienelement, in Lesereihenfolge</translation>
    </message>
    <message>
        <source>The next message; also J</source>
        <translation>Nächste Nachricht; auch J</translation>
    </message>
    <message>
        <source>The next part of the window</source>
        <translation>Zum nächsten Teil des Fensters</translation>
    </message>
    <message>
        <source>The next version</source>
        <translation>Nächste Version</translation>
    </message>
    <message>
        <source>The notes of its maker are long; only their beginning is kept.</source>
        <translation>Die Notizen des Erstellers sind lang; nur ihr Anfang wurde behalten.</translation>
    </message>
    <message>
        <source>The old one opens nothing any more. The recovery code stays the same.</source>
        <translation>Die alte öffnet nichts mehr. Der Wiederherstellungscode bleibt gleich.</translation>
    </message>
    <message numerus="yes">
        <source>The oldest %n are only counted, no longer listed.</source>
        <extracomment>For one: The oldest is only counted, no longer listed.</extracomment>
        <translation>
            <numerusform>Die älteste wird nur noch gezählt, nicht mehr aufgeführt.</numerusform>
            <numerusform>Die ältesten %n werden nur noch gezählt, nicht mehr aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The one that was chosen when the file was exported.</source>
        <translation>Die beim Exportieren der Datei gewählte.</translation>
    </message>
    <message>
        <source>The one that you chose last, until you choose another.</source>
        <translation>Das zuletzt gewählte, bis Sie ein anderes wählen.</translation>
    </message>
    <message>
        <source>The open LocalChat gets it; this shows how far it is.</source>
        <translation>Das offene LocalChat lädt es herunter; hier steht, wie weit es ist.</translation>
    </message>
    <message>
        <source>The others wait for their turn.</source>
        <translation>Die anderen warten, bis sie an der Reihe sind.</translation>
    </message>
    <message>
        <source>The pack cannot be kept in {folder}: {reason}.</source>
        <translation>Das Paket lässt sich nicht in {folder} aufbewahren: {reason}.</translation>
    </message>
    <message>
        <source>The pack {name} is for {theirs}; this computer needs one for {ours}.</source>
        <translation>Das Paket {name} ist für {theirs}; dieser Computer braucht eins für {ours}.</translation>
    </message>
    <message>
        <source>The pack {name} was made for another build of the engine ({pack}, not {build}).</source>
        <translation>Das Paket {name} wurde für eine andere Version der Engine gemacht ({pack}, nicht {build}).</translation>
    </message>
    <message>
        <source>The pair that begins in line {place} has an empty half.</source>
        <translation>Das Paar, das in Zeile {place} beginnt, hat eine leere Hälfte.</translation>
    </message>
    <message>
        <source>The paler a word, the surer the model was of it, by its own likelihoods before any setting. Take another one, and a version of the answer goes on from there.</source>
        <translation>Je blasser ein Wort, desto sicherer war sich das Modell, nach seinen eigenen Wahrscheinlichkeiten vor jeder Einstellung. Nehmen Sie ein anderes, und eine Version der Antwort geht dort weiter.</translation>
    </message>
    <message>
        <source>The part for pictures cannot be used. {message} Until then, remove the picture.</source>
        <translation>Der Bildteil ist nicht verwendbar. {message} Entfernen Sie bis dahin das Bild.</translation>
    </message>
    <message>
        <source>The part for pictures, {name}, could not be loaded: {reason}. Get the one that belongs to this model, or remove the picture.</source>
        <translation>Der Bildteil {name} ließ sich nicht laden: {reason}. Laden Sie den herunter, der zu diesem Modell gehört, oder entfernen Sie das Bild.</translation>
    </message>
    <message>
        <source>The part for pictures, {name}, needs {size} of memory, and {free} are free. Close other programs, or remove the picture.</source>
        <translation>Der Bildteil {name} braucht {size} Speicher, {free} sind frei. Schließen Sie andere Programme oder entfernen Sie das Bild.</translation>
    </message>
    <message>
        <source>The part of the window before</source>
        <translation>Zum vorigen Teil des Fensters</translation>
    </message>
    <message>
        <source>The passphrase is set, but the system's keyring did not let go of the key. Delete the entry “LocalChat” there yourself: until then it opens your chats too.</source>
        <translation>Die Passphrase ist gesetzt, aber der Schlüsselbund des Systems gab den Schlüssel nicht her. Löschen Sie dort selbst den Eintrag „LocalChat“: Bis dahin öffnet auch er Ihre Chats.</translation>
    </message>
    <message>
        <source>The passphrase is set. The recovery code opens the chats if you forget it.</source>
        <translation>Die Passphrase ist gesetzt. Falls Sie sie vergessen, öffnet der Wiederherstellungscode die Chats.</translation>
    </message>
    <message>
        <source>The passphrase was not taken over. Try again.</source>
        <translation>Die Passphrase wurde nicht übernommen. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The person chose another folder: the queue begins this one again there.</source>
        <translation>Es wurde ein anderer Ordner gewählt: Die Warteschlange beginnt diesen Download dort neu.</translation>
    </message>
    <message>
        <source>The person says</source>
        <translation>Der Mensch sagt</translation>
    </message>
    <message>
        <source>The persona “{name}” asks for {missing}, and a comparison cannot ask. Give it a usual value in the editor of personas, or choose another persona.</source>
        <translation>Die Persona „{name}“ fragt nach {missing}, und ein Vergleich kann nicht fragen. Geben Sie im Persona-Editor einen üblichen Wert an oder wählen Sie eine andere Persona.</translation>
    </message>
    <message>
        <source>The picture cannot be looked at</source>
        <translation>Das Bild lässt sich nicht ansehen</translation>
    </message>
    <message>
        <source>The picture cannot be read any more. Attach it again.</source>
        <translation>Das Bild lässt sich nicht mehr lesen. Bitte erneut anhängen.</translation>
    </message>
    <message>
        <source>The picture could not be looked at: {reason}. Attach a smaller copy, or remove it.</source>
        <translation>Das Bild ließ sich nicht ansehen: {reason}. Hängen Sie eine kleinere Kopie an oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>The picture could not be prepared: {reason}. Attach another copy.</source>
        <translation>Das Bild ließ sich nicht vorbereiten: {reason}. Hängen Sie eine andere Kopie an.</translation>
    </message>
    <message>
        <source>The picture is not as large as it says. Attach it again.</source>
        <translation>Das Bild ist nicht so groß wie angegeben. Hängen Sie es erneut an.</translation>
    </message>
    <message>
        <source>The picture is not there any more. Attach it again.</source>
        <translation>Das Bild ist nicht mehr da. Bitte erneut anhängen.</translation>
    </message>
    <message>
        <source>The process says more than anybody could read.</source>
        <translation>Der Prozess sagt mehr, als irgendjemand lesen könnte.</translation>
    </message>
    <message>
        <source>The process that talks to the hub cannot be started: {error}.</source>
        <translation>Der Prozess, der mit dem Hub spricht, lässt sich nicht starten: {error}.</translation>
    </message>
    <message>
        <source>The process that talks to the hub {how}. What was fetched is kept; try again.</source>
        <translation>Der Prozess, der mit dem Hub spricht, {how}. Heruntergeladenes bleibt erhalten; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The processor computes alone.</source>
        <translation>Der Prozessor rechnet allein.</translation>
    </message>
    <message>
        <source>The prompt as the model reads it</source>
        <translation>Der Prompt, wie das Modell ihn liest</translation>
    </message>
    <message>
        <source>The proxy that is set cannot be used: LocalChat knows those that begin with http:// or socks5://.</source>
        <translation>Der eingestellte Proxy ist nicht verwendbar: LocalChat kennt solche, die mit http:// oder socks5:// beginnen.</translation>
    </message>
    <message>
        <source>The proxy {host} did not let the connection through ({reason}).</source>
        <translation>Der Proxy {host} hat die Verbindung nicht durchgelassen ({reason}).</translation>
    </message>
    <message>
        <source>The question in line {place} has no answer.</source>
        <translation>Die Frage in Zeile {place} hat keine Antwort.</translation>
    </message>
    <message>
        <source>The reader's process is of another version.</source>
        <translation>Der Leseprozess hat eine andere Version.</translation>
    </message>
    <message>
        <source>The reader's process told more than it was asked for.</source>
        <translation>Der Leseprozess hat mehr mitgeteilt als gefragt.</translation>
    </message>
    <message>
        <source>The rules of this computer forbid adding parts to the engine.</source>
        <translation>Die Regeln dieses Computers verbieten es, der Engine Teile hinzuzufügen.</translation>
    </message>
    <message>
        <source>The rules of this computer forbid every connection.</source>
        <translation>Die Regeln dieses Computers verbieten jede Verbindung.</translation>
    </message>
    <message>
        <source>The rules of this computer forbid serving other programs.</source>
        <translation>Die Regeln dieses Computers verbieten es, andere Programme zu bedienen.</translation>
    </message>
    <message>
        <source>The rules of this computer forbid writing chats to files.</source>
        <translation>Die Regeln dieses Computers verbieten es, Chats in Dateien zu schreiben.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>The same seed and settings give the same answer.</source>
        <translation>Gleicher Seed und gleiche Einstellungen ergeben die gleiche Antwort.</translation>
    </message>
    <message>
        <source>The same, {size} each:</source>
        <translation>Gleich, je {size}:</translation>
    </message>
    <message>
        <source>The sampler {name} cannot be made with these values.</source>
        <translation>Der Sampler {name} ist mit diesen Werten nicht möglich.</translation>
    </message>
    <message>
        <source>The search for duplicates was stopped.</source>
        <translation>Die Suche nach Duplikaten wurde angehalten.</translation>
    </message>
    <message>
        <source>The setting “{line}” is not known here, or out of range.</source>
        <translation>Die Einstellung „{line}“ ist hier nicht bekannt oder außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>The shelf comes with LocalChat and needs no connection. Typing asks {host}.</source>
        <translation>Der Katalog gehört zu LocalChat und braucht keine Verbindung. Tippen fragt {host}.</translation>
    </message>
    <message>
        <source>The signature is of an old kind, which is not taken any more.</source>
        <translation>Die Signatur ist von alter Art, die nicht mehr angenommen wird.</translation>
    </message>
    <message>
        <source>The signature is wrong</source>
        <translation>Die Signatur ist falsch</translation>
    </message>
    <message>
        <source>The strongest Gemma 3: pictures, languages and careful writing in 24 GB or more.</source>
        <translation>Das stärkste Gemma 3: Bilder, Sprachen und sorgfältiges Schreiben ab 24 GB.</translation>
    </message>
    <message>
        <source>The system around LocalChat forbids it</source>
        <translation>Das System um LocalChat herum verbietet es</translation>
    </message>
    <message>
        <source>The system may not move the model to disk.</source>
        <translation>Das System darf das Modell nicht auf die Festplatte auslagern.</translation>
    </message>
    <message>
        <source>The system's keyring did not let go of an entry: delete “LocalChat” there yourself.</source>
        <translation>Der Schlüsselbund des Systems gab einen Eintrag nicht her: Löschen Sie „LocalChat“ dort selbst.</translation>
    </message>
    <message>
        <source>The system's keyring has another key than the one of these chats, which are untouched. Enter the recovery code.</source>
        <translation>Der Schlüsselbund des Systems hat einen anderen Schlüssel als den dieser Chats, die unberührt sind. Geben Sie den Wiederherstellungscode ein.</translation>
    </message>
    <message>
        <source>The system's keyring no longer has the key to your chats, which are untouched: it was replaced or reset, or the folder came from another computer. Enter the recovery code.</source>
        <translation>Der Schlüsselbund des Systems hat den Schlüssel zu Ihren Chats nicht mehr, die unberührt sind: Er wurde ersetzt oder zurückgesetzt, oder der Ordner kam von einem anderen Computer. Geben Sie den Wiederherstellungscode ein.</translation>
    </message>
    <message>
        <source>The tag was changed.</source>
        <translation>Das Schlagwort wurde geändert.</translation>
    </message>
    <message>
        <source>The tag was deleted.</source>
        <translation>Das Schlagwort wurde gelöscht.</translation>
    </message>
    <message>
        <source>The template</source>
        <translation>Die Vorlage</translation>
    </message>
    <message>
        <source>The template is empty.</source>
        <translation>Die Vorlage ist leer.</translation>
    </message>
    <message>
        <source>The template is in order.</source>
        <translation>Die Vorlage ist in Ordnung.</translation>
    </message>
    <message>
        <source>The template turns a chat into the text that the model was trained on. With the wrong one, a model rambles or answers for you. Its own is right unless it says otherwise.</source>
        <translation>Die Vorlage macht aus einem Chat den Text, mit dem das Modell trainiert wurde. Mit der falschen schweift ein Modell ab oder antwortet an Ihrer Stelle. Die eigene stimmt, sofern hier nichts anderes steht.</translation>
    </message>
    <message>
        <source>The template “{better}” suits this model.</source>
        <translation>Die Vorlage „{better}“ passt zu diesem Modell.</translation>
    </message>
    <message>
        <source>The token goes to the hub’s own host only.</source>
        <translation>Das Token geht nur an den Server des Hubs selbst.</translation>
    </message>
    <message>
        <source>The token works: it belongs to {name}, and is kept in your keyring.</source>
        <translation>Das Token funktioniert: Es gehört {name} und wird in Ihrem Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>The token works: it belongs to {name}, and is known until LocalChat ends: there is no keyring.</source>
        <translation>Das Token funktioniert: Es gehört {name} und ist bekannt, bis LocalChat endet: Es gibt keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>The trial could not be made ({error}).</source>
        <translation>Der Test konnte nicht durchgeführt werden ({error}).</translation>
    </message>
    <message>
        <source>The trial ended with code {code} ({error}).</source>
        <translation>Der Test endete mit dem Code {code} ({error}).</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed.</source>
        <translation>Die beiden sind nicht gleich. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Das übliche</translation>
    </message>
    <message>
        <source>The variable {name} stands there twice.</source>
        <translation>Die Variable {name} kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>Vorige Version</translation>
    </message>
    <message>
        <source>The version before cannot be put back: {reason}.</source>
        <translation>Die vorige Version lässt sich nicht zurückholen: {reason}.</translation>
    </message>
    <message>
        <source>The version before is back in {folder}.</source>
        <translation>Die vorige Version ist wieder in {folder}.</translation>
    </message>
    <message>
        <source>The window with your chats cannot open an internet connection</source>
        <translation>Das Fenster mit Ihren Chats kann keine Internetverbindung öffnen</translation>
    </message>
    <message>
        <source>The words of {name} could not be read.</source>
        <translation>Die Wörter von {name} ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>There are no engine packs. To add one: localchat pack add FILE</source>
        <translation>Es gibt keine Engine-Pakete. Eins hinzufügen: localchat pack add FILE</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Gibt es nicht.</translation>
    </message>
    <message>
        <source>There are not two answers here, so there is nothing to vote on.</source>
        <translation>Hier sind keine zwei Antworten, es gibt also nichts abzustimmen.</translation>
    </message>
    <message>
        <source>There are not two answers, so there is nothing to vote on.</source>
        <translation>Es gibt keine zwei Antworten, also nichts abzustimmen.</translation>
    </message>
    <message>
        <source>There are {count} examples; a persona holds at most {most}. Keep those that show most: a model reads all of them before each answer.</source>
        <translation>Es sind {count} Beispiele; eine Persona fasst höchstens {most}. Behalten Sie die aussagekräftigsten: Ein Modell liest alle vor jeder Antwort.</translation>
    </message>
    <message>
        <source>There is a passphrase, and nothing else but the recovery code opens the chats.</source>
        <translation>Es gibt eine Passphrase, und außer ihr öffnet nur der Wiederherstellungscode die Chats.</translation>
    </message>
    <message>
        <source>There is a passphrase. This computer opens the chats without it.</source>
        <translation>Es gibt eine Passphrase. Dieser Computer öffnet die Chats ohne sie.</translation>
    </message>
    <message>
        <source>There is a persona called “{name}” already. Choose another name.</source>
        <translation>Es gibt schon eine Persona namens „{name}“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a tag “{name}” already. Choose another name.</source>
        <translation>Es gibt schon ein Schlagwort „{name}“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is an access token of {name}, kept in the system's keyring.</source>
        <translation>Es gibt ein Zugriffstoken von {name}, im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>There is an access token, kept in the system's keyring.</source>
        <translation>Es gibt ein Zugriffstoken, im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>There is no access token.</source>
        <translation>Es gibt kein Zugriffstoken.</translation>
    </message>
    <message>
        <source>There is no backup {name}: “localchat backup list” lists them.</source>
        <translation>Es gibt keine Sicherung {name}: „localchat backup list“ listet sie auf.</translation>
    </message>
    <message>
        <source>There is no character card in this picture.</source>
        <translation>In diesem Bild steckt keine Charakterkarte.</translation>
    </message>
    <message>
        <source>There is no chat to export yet.</source>
        <translation>Es gibt noch keinen Chat zum Exportieren.</translation>
    </message>
    <message>
        <source>There is no chat to export.</source>
        <translation>Es gibt keinen Chat zum Exportieren.</translation>
    </message>
    <message>
        <source>There is no chat with the number {key}.</source>
        <translation>Einen Chat mit der Nummer {key} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no day {day}. Write the date as in 2026-01-31.</source>
        <translation>Es gibt keinen Tag {day}. Schreiben Sie das Datum wie 2026-01-31.</translation>
    </message>
    <message>
        <source>There is no device called “{name}”. There are: {names}.</source>
        <translation>Es gibt kein Gerät namens „{name}“. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>There is no download with the number {key}.</source>
        <translation>Einen Download mit der Nummer {key} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no download.</source>
        <translation>Es gibt keinen Download.</translation>
    </message>
    <message>
        <source>There is no engine pack called {key}.</source>
        <translation>Es gibt kein Engine-Paket namens {key}.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Es gibt keine Datei {file}.</translation>
    </message>
    <message>
        <source>There is no file {path}. Was it moved, or its drive unplugged?</source>
        <translation>Die Datei {path} gibt es nicht. Wurde sie verschoben oder ihr Laufwerk abgezogen?</translation>
    </message>
    <message>
        <source>There is no filter “{name}:”. Did you mean “{near}:”?</source>
        <translation>Einen Filter „{name}:“ gibt es nicht. Meinten Sie „{near}:“?</translation>
    </message>
    <message>
        <source>There is no folder “{name}”. Did you mean “{near}”?</source>
        <translation>Einen Ordner „{name}“ gibt es nicht. Meinten Sie „{near}“?</translation>
    </message>
    <message>
        <source>There is no folder “{name}”. There are {names} and more.</source>
        <translation>Einen Ordner „{name}“ gibt es nicht. Es gibt {names} und weitere.</translation>
    </message>
    <message>
        <source>There is no folder “{name}”. There are {names}.</source>
        <translation>Einen Ordner „{name}“ gibt es nicht. Es gibt {names}.</translation>
    </message>
    <message>
        <source>There is no folder “{name}”: there are no folders yet.</source>
        <translation>Einen Ordner „{name}“ gibt es nicht: Es gibt noch keine Ordner.</translation>
    </message>
    <message>
        <source>There is no keyring here: the token is asked for each time, and never written to a file.</source>
        <translation>Hier gibt es keinen Schlüsselbund: Das Token wird jedes Mal erfragt und nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>There is no message that this would answer.</source>
        <translation>Es gibt keine Nachricht, auf die dies antworten würde.</translation>
    </message>
    <message numerus="yes">
        <source>There is no model called “{name}”. There are: {names} and %n more.</source>
        <translation>
            <numerusform>Ein Modell namens „{name}“ gibt es nicht. Es gibt: {names} und %n weiteres.</numerusform>
            <numerusform>Ein Modell namens „{name}“ gibt es nicht. Es gibt: {names} und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no model called “{name}”. There are: {names}.</source>
        <translation>Ein Modell namens „{name}“ gibt es nicht. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>There is no passphrase.</source>
        <translation>Es gibt keine Passphrase.</translation>
    </message>
    <message numerus="yes">
        <source>There is no persona called “{name}”. There are: {names} and %n more.</source>
        <translation>
            <numerusform>Eine Persona namens „{name}“ gibt es nicht. Es gibt: {names} und %n weitere.</numerusform>
            <numerusform>Eine Persona namens „{name}“ gibt es nicht. Es gibt: {names} und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no persona called “{name}”. There are: {names}.</source>
        <translation>Eine Persona namens „{name}“ gibt es nicht. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>There is no preset called “{name}”. There are: {known}.</source>
        <translation>Ein Preset namens „{name}“ gibt es nicht. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>There is no room for {name}. Remove it, begin a new chat, or raise “Context” in the panel.</source>
        <translation>Für {name} ist kein Platz. Entfernen Sie die Datei, beginnen Sie einen neuen Chat oder erhöhen Sie „Kontext“ in der Seitenleiste.</translation>
    </message>
    <message>
        <source>There is no room on the disk for a backup of your chats.</source>
        <translation>Auf dem Datenträger ist kein Platz für eine Sicherung Ihrer Chats.</translation>
    </message>
    <message>
        <source>There is no setting called {name}. There are: {known}.</source>
        <translation>Eine Einstellung namens {name} gibt es nicht. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>There is no tag “{name}”. Did you mean “{near}”?</source>
        <translation>Ein Schlagwort „{name}“ gibt es nicht. Meinten Sie „{near}“?</translation>
    </message>
    <message>
        <source>There is no tag “{name}”. There are {names} and more.</source>
        <translation>Ein Schlagwort „{name}“ gibt es nicht. Es gibt {names} und weitere.</translation>
    </message>
    <message>
        <source>There is no tag “{name}”. There are {names}.</source>
        <translation>Ein Schlagwort „{name}“ gibt es nicht. Es gibt {names}.</translation>
    </message>
    <message>
        <source>There is no tag “{name}”: there are no tags yet.</source>
        <translation>Ein Schlagwort „{name}“ gibt es nicht: Es gibt noch keine Schlagwörter.</translation>
    </message>
    <message>
        <source>There is no token {text}: this model has {size}.</source>
        <translation>Es gibt kein Token {text}: Dieses Modell hat {size}.</translation>
    </message>
    <message>
        <source>There is no trash for {parent}, so {name} was left where it is. It can only be deleted for good (localchat models remove ID --delete).</source>
        <translation>Für {parent} gibt es keinen Papierkorb, daher blieb {name}, wo es ist. Es lässt sich nur endgültig löschen (localchat models remove ID --delete).</translation>
    </message>
    <message>
        <source>There is no trash here</source>
        <translation>Hier gibt es keinen Papierkorb</translation>
    </message>
    <message>
        <source>There is no version before this one here.</source>
        <translation>Hier gibt es keine Version vor dieser.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the passphrase. Close other programs and try again.</source>
        <translation>Zum Prüfen der Passphrase ist nicht genug Speicher frei. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture. Attach a smaller copy.</source>
        <translation>Für das Bild ist nicht genug Speicher da. Hängen Sie eine kleinere Kopie an.</translation>
    </message>
    <message>
        <source>There is nothing in it that could be an export of chats.</source>
        <translation>Darin ist nichts, was ein Export von Chats sein könnte.</translation>
    </message>
    <message>
        <source>There is nothing to ask: the text is empty.</source>
        <translation>Es gibt nichts zu fragen: Der Text ist leer.</translation>
    </message>
    <message>
        <source>There is nothing to compare: write a prompt first.</source>
        <translation>Es gibt nichts zu vergleichen: Schreiben Sie zuerst einen Prompt.</translation>
    </message>
    <message>
        <source>There is nothing to put into a bundle.</source>
        <translation>Es gibt nichts, was in ein Bündel könnte.</translation>
    </message>
    <message>
        <source>There is nothing to read. {how}</source>
        <translation>Es gibt nichts zu lesen. {how}</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Es gibt nichts zu senden.</translation>
    </message>
    <message>
        <source>There is one called “{name}” already, so it is called “{free}”.</source>
        <translation>Es gibt schon eine namens „{name}“, daher heißt sie „{free}“.</translation>
    </message>
    <message>
        <source>There is one.</source>
        <translation>Es ist eines vorhanden.</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>There was no connection.</source>
        <translation>Es gab keine Verbindung.</translation>
    </message>
    <message>
        <source>These are {count} pairs; a persona holds at most {most}. Keep those that show most.</source>
        <translation>Es sind {count} Paare; eine Persona fasst höchstens {most}. Behalten Sie die aussagekräftigsten.</translation>
    </message>
    <message>
        <source>These keys are always the same.</source>
        <translation>Diese Tasten sind immer gleich.</translation>
    </message>
    <message>
        <source>These keys are not known.</source>
        <translation>Diese Tasten sind nicht bekannt.</translation>
    </message>
    <message>
        <source>These keys are not known. Write them such as Ctrl+Alt+Space.</source>
        <translation>Diese Tasten sind nicht bekannt. Schreiben Sie sie wie Ctrl+Alt+Space.</translation>
    </message>
    <message>
        <source>They stand in {files}.</source>
        <translation>Sie stehen in {files}.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Thinking for {span} · about {count} tokens</source>
        <translation>Denkt nach: {span} · etwa {count} Tokens</translation>
    </message>
    <message>
        <source>Thinking is shown</source>
        <translation>Gedanken werden angezeigt</translation>
    </message>
    <message>
        <source>Thinking …</source>
        <translation>Nachdenken …</translation>
    </message>
    <message>
        <source>Thinks with low, medium or high effort, good at mathematics, code and tools; quick.</source>
        <translation>Denkt mit niedrigem, mittlerem oder hohem Aufwand nach, gut in Mathematik, Code und Werkzeugen; schnell.</translation>
    </message>
    <message>
        <source>This JSON is nested too deeply.</source>
        <translation>Dieses JSON ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>This LocalChat was built without a maker's key, so it believes no pack by itself. Name the key of whoever made it: localchat pack add FILE --key KEY</source>
        <translation>Dieses LocalChat wurde ohne Schlüssel eines Herstellers gebaut und vertraut daher von sich aus keinem Paket. Nennen Sie den Schlüssel des Erstellers: localchat pack add FILE --key KEY</translation>
    </message>
    <message>
        <source>This LocalChat was not built to look for newer versions. What brought it to this computer brings them too.</source>
        <translation>Dieses LocalChat wurde nicht dafür gebaut, nach neueren Versionen zu suchen. Was es auf diesen Computer brachte, bringt auch diese.</translation>
    </message>
    <message>
        <source>This LocalChat was not installed from an archive into a folder of yours, so it cannot exchange itself. {how}</source>
        <translation>Dieses LocalChat wurde nicht aus einem Archiv in einen eigenen Ordner installiert und kann sich daher nicht selbst austauschen. {how}</translation>
    </message>
    <message>
        <source>This answer is made of words of {model}. Choose that model, and try again.</source>
        <translation>Diese Antwort besteht aus Worten von {model}. Wählen Sie dieses Modell und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This answer is still being written. Stop it, then delete it.</source>
        <translation>Diese Antwort wird noch geschrieben. Halten Sie sie an, dann löschen Sie sie.</translation>
    </message>
    <message>
        <source>This build of the engine computes on the processor only.</source>
        <translation>Diese Version der Engine rechnet nur auf dem Prozessor.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>This chat stays here</source>
        <translation>Dieser Chat bleibt hier</translation>
    </message>
    <message>
        <source>This comparison is no longer there. It may have been deleted.</source>
        <translation>Diesen Vergleich gibt es nicht mehr. Vielleicht wurde er gelöscht.</translation>
    </message>
    <message>
        <source>This comparison still runs. Stop it, then delete it.</source>
        <translation>Dieser Vergleich läuft noch. Halten Sie ihn an, dann löschen Sie ihn.</translation>
    </message>
    <message>
        <source>This computer has {total}; {free} are free now.</source>
        <translation>Dieser Computer hat {total}; {free} sind jetzt frei.</translation>
    </message>
    <message>
        <source>This computer: {computer}.</source>
        <translation>Dieser Computer: {computer}.</translation>
    </message>
    <message>
        <source>This desktop has no tray for icons, so closing the window ends LocalChat.</source>
        <translation>Dieser Desktop hat keinen Infobereich für Symbole; das Schließen des Fensters beendet daher LocalChat.</translation>
    </message>
    <message>
        <source>This desktop keeps such keys to itself: let one of its own shortcuts run “localchat --quick”.</source>
        <translation>Dieser Desktop behält solche Tasten für sich: Lassen Sie eines seiner Tastenkürzel „localchat --quick“ starten.</translation>
    </message>
    <message>
        <source>This engine holds a model already; each model gets its own.</source>
        <translation>Diese Engine hält schon ein Modell; jedes Modell bekommt seine eigene.</translation>
    </message>
    <message>
        <source>This file cannot be attached</source>
        <translation>Diese Datei lässt sich nicht anhängen</translation>
    </message>
    <message>
        <source>This file is no persona of LocalChat, and no character card.</source>
        <translation>Diese Datei ist weder eine Persona von LocalChat noch eine Charakterkarte.</translation>
    </message>
    <message>
        <source>This file is no persona: it holds no JSON object.</source>
        <translation>Diese Datei ist keine Persona: Sie enthält kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>This file is no persona: it is not JSON ({reason}).</source>
        <translation>Diese Datei ist keine Persona: Sie ist kein JSON ({reason}).</translation>
    </message>
    <message>
        <source>This file is no preset of LocalChat or LM Studio.</source>
        <translation>Diese Datei ist kein Preset von LocalChat oder LM Studio.</translation>
    </message>
    <message>
        <source>This file is no preset.</source>
        <translation>Diese Datei ist kein Preset.</translation>
    </message>
    <message>
        <source>This file is no preset: it is not JSON ({error}).</source>
        <translation>Diese Datei ist kein Preset: Sie ist kein JSON ({error}).</translation>
    </message>
    <message>
        <source>This file is not attached any more.</source>
        <translation>Diese Datei ist nicht mehr angehängt.</translation>
    </message>
    <message>
        <source>This file is too long for a persona: at most {most} characters.</source>
        <translation>Diese Datei ist zu lang für eine Persona: höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>This file is too long for a preset.</source>
        <translation>Diese Datei ist zu lang für ein Preset.</translation>
    </message>
    <message>
        <source>This file was sent already. Attach it again, and choose then.</source>
        <translation>Diese Datei wurde bereits gesendet. Hängen Sie sie noch einmal an und wählen Sie dann.</translation>
    </message>
    <message>
        <source>This folder is not there any more.</source>
        <translation>Diesen Ordner gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This goes into the instructions of {persona} here.</source>
        <translation>Dies kommt hier in die Anweisungen von {persona}.</translation>
    </message>
    <message>
        <source>This is a copy. Change what you like.</source>
        <translation>Dies ist eine Kopie. Ändern Sie, was Sie möchten.</translation>
    </message>
    <message>
        <source>This is all that the report holds: versions, settings, what this computer can do, the ends of the logs. Nothing that was said in a chat, no token and no key is in it. LocalChat sends nothing: you save it, look at it, and hand it on yourself.</source>
        <translation>Das ist alles, was der Bericht enthält: Versionen, Einstellungen, was dieser Computer kann, die Enden der Protokolle. Nichts, was in einem Chat gesagt wurde, kein Token und kein Schlüssel ist darin. LocalChat sendet nichts: Sie speichern ihn, sehen ihn an und geben ihn selbst weiter.</translation>
    </message>
    <message>
        <source>This is an address for mail. Copy it into your mail program.</source>
        <translation>Das ist eine E-Mail-Adresse. Kopieren Sie sie in Ihr Mailprogramm.</translation>
    </message>
    <message>
        <source>This is no access token: those are letters and digits, often after hf_.</source>
        <translation>Dies ist kein Zugriffstoken: Ein solches besteht aus Buchstaben und Ziffern, oft nach hf_.</translation>
    </message>
    <message>
        <source>This is no list in JSON: {text}.</source>
        <translation>Dies ist keine JSON-Liste: {text}.</translation>
    </message>
    <message>
        <source>This is no page of the web.</source>
        <translation>Das ist keine Seite im Web.</translation>
    </message>
    <message>
        <source>This is not kept, unless you open it as a chat.</source>
        <translation>Dies wird nicht aufbewahrt, außer Sie öffnen es als Chat.</translation>
    </message>
    <message>
        <source>This is not opened.</source>
        <translation>Das wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>This is not the passphrase of {name}, or its beginning is damaged.</source>
        <translation>Das ist nicht die Passphrase von {name}, oder der Anfang ist beschädigt.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Look at capitals and the layout of the keyboard.</source>
        <translation>Das ist nicht die Passphrase. Achten Sie auf Großschreibung und Tastaturbelegung.</translation>
    </message>
    <message>
        <source>This is not the recovery code: a letter is missing or mistyped.</source>
        <translation>Dies ist nicht der Wiederherstellungscode: Ein Zeichen fehlt oder ist vertippt.</translation>
    </message>
    <message>
        <source>This is the template that {publisher} published.</source>
        <translation>Das ist die Vorlage, die {publisher} veröffentlicht hat.</translation>
    </message>
    <message>
        <source>This is very long: {shown} of {count} characters are drawn. Show more</source>
        <translation>Dies ist sehr lang: {shown} von {count} Zeichen werden gezeigt. Mehr anzeigen</translation>
    </message>
    <message>
        <source>This keyboard does not have these keys.</source>
        <translation>Diese Tastatur hat diese Tasten nicht.</translation>
    </message>
    <message>
        <source>This link carries {count} characters of text to {host}. They may be words of your chat.</source>
        <translation>Dieser Link trägt {count} Zeichen Text zu {host}. Es können Worte aus Ihrem Chat sein.</translation>
    </message>
    <message>
        <source>This link leads nowhere</source>
        <translation>Dieser Link führt nirgendwohin</translation>
    </message>
    <message>
        <source>This message belongs to another chat. Open that one, and try again.</source>
        <translation>Diese Nachricht gehört zu einem anderen Chat. Öffnen Sie diesen und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This message is no longer there. It may have been deleted.</source>
        <translation>Diese Nachricht gibt es nicht mehr. Vielleicht wurde sie gelöscht.</translation>
    </message>
    <message>
        <source>This model asks for an agreement</source>
        <translation>Dieses Modell verlangt eine Zustimmung</translation>
    </message>
    <message>
        <source>This model brings no chat template. {sentence} If its answers look wrong, choose another template under “My models”.</source>
        <translation>Dieses Modell bringt keine Chat-Vorlage mit. {sentence} Falls seine Antworten falsch aussehen, wählen Sie unter „Meine Modelle“ eine andere Vorlage.</translation>
    </message>
    <message>
        <source>This model cannot be used</source>
        <translation>Dieses Modell lässt sich nicht verwenden</translation>
    </message>
    <message>
        <source>This model cannot see pictures. Remove the picture, or choose a model that sees.</source>
        <translation>Dieses Modell kann keine Bilder sehen. Entfernen Sie das Bild oder wählen Sie ein Modell, das sieht.</translation>
    </message>
    <message>
        <source>This model has brought its engine down {crashes} times within {minutes} minutes, so it is not started again by itself. Your chats are safe. Choose another model, get its file again, or try it once more.</source>
        <translation>Dieses Modell hat seine Engine innerhalb von {minutes} Minuten {crashes}-mal zum Absturz gebracht, daher wird sie nicht mehr von selbst gestartet. Ihre Chats sind sicher. Wählen Sie ein anderes Modell, laden Sie seine Datei erneut herunter oder versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This model keeps crashing</source>
        <translation>Dieses Modell stürzt immer wieder ab</translation>
    </message>
    <message>
        <source>This model must be looked up on the hub before it can be downloaded.</source>
        <translation>Dieses Modell muss vor dem Download auf dem Hub nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>This model reads a picture in one go, {count} tokens, and “Micro-batch” is {batch}. Raise both it and “Batch” in the panel, or attach a smaller picture.</source>
        <translation>Dieses Modell liest ein Bild in einem Zug, {count} Tokens, und „Micro-Batch“ ist {batch}. Erhöhen Sie es und „Batch“ in der Seitenleiste, oder hängen Sie ein kleineres Bild an.</translation>
    </message>
    <message>
        <source>This model's chat template leaves the examples out.</source>
        <translation>Die Chat-Vorlage dieses Modells lässt die Beispiele weg.</translation>
    </message>
    <message>
        <source>This part brings no text of its licence.</source>
        <translation>Dieser Teil bringt keinen Lizenztext mit.</translation>
    </message>
    <message numerus="yes">
        <source>This persona asks for {names}, and nothing was given for them.</source>
        <extracomment>For one: This persona asks for {names}, and nothing was given for it.</extracomment>
        <translation>
            <numerusform>Diese Persona fragt nach {names}, und dafür wurde nichts angegeben.</numerusform>
            <numerusform>Diese Persona fragt nach {names}, und dafür wurde nichts angegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>This persona cannot be used: {error}</source>
        <translation>Diese Persona ist nicht verwendbar: {error}</translation>
    </message>
    <message>
        <source>This persona has {count} {name}; it may have at most {most}. A model reads all of them before each answer, so keep those that show most.</source>
        <translation>Diese Persona hat {count} {name}; höchstens {most} sind möglich. Ein Modell liest alle vor jeder Antwort, behalten Sie also die aussagekräftigsten.</translation>
    </message>
    <message>
        <source>This persona is built in, and stays as it is.</source>
        <translation>Diese Persona ist mitgeliefert und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>This persona is damaged: it has no version.</source>
        <translation>Diese Persona ist beschädigt: Die Version fehlt.</translation>
    </message>
    <message>
        <source>This persona is damaged: number {place} of its {name} must be an object, not {kind}.</source>
        <translation>Diese Persona ist beschädigt: Nummer {place} von {name} muss ein Objekt sein, ist aber {kind}.</translation>
    </message>
    <message>
        <source>This persona is damaged: “{name}” must be a list, not {kind}.</source>
        <translation>Diese Persona ist beschädigt: „{name}“ muss eine Liste sein, ist aber {kind}.</translation>
    </message>
    <message>
        <source>This persona is damaged: “{name}” must be a text, not {kind}.</source>
        <translation>Diese Persona ist beschädigt: „{name}“ muss ein Text sein, ist aber {kind}.</translation>
    </message>
    <message>
        <source>This persona was written by a newer version of LocalChat.</source>
        <translation>Diese Persona wurde von einer neueren Version von LocalChat geschrieben.</translation>
    </message>
    <message>
        <source>This picture cannot be shown: it is damaged.</source>
        <translation>Dieses Bild lässt sich nicht anzeigen: Es ist beschädigt.</translation>
    </message>
    <message>
        <source>This picture is built of too many pieces to be honest.</source>
        <translation>Dieses Bild besteht aus verdächtig vielen Stücken.</translation>
    </message>
    <message>
        <source>This picture is damaged: it ends in the middle.</source>
        <translation>Dieses Bild ist beschädigt: Es endet mittendrin.</translation>
    </message>
    <message>
        <source>This picture is too large: at most {count} MB.</source>
        <translation>Dieses Bild ist zu groß: höchstens {count} MB.</translation>
    </message>
    <message>
        <source>This preset cannot be used: {error}</source>
        <translation>Dieses Preset ist nicht verwendbar: {error}</translation>
    </message>
    <message>
        <source>This preset is damaged: it has no version or no values.</source>
        <translation>Dieses Preset ist beschädigt: Version oder Werte fehlen.</translation>
    </message>
    <message>
        <source>This preset was written by a newer version of LocalChat.</source>
        <translation>Dieses Preset wurde von einer neueren Version von LocalChat geschrieben.</translation>
    </message>
    <message>
        <source>This process was started without its cage</source>
        <translation>Dieser Prozess wurde ohne seine Sandbox gestartet</translation>
    </message>
    <message>
        <source>This recovery code belongs to other chats.</source>
        <translation>Dieser Wiederherstellungscode gehört zu anderen Chats.</translation>
    </message>
    <message>
        <source>This repository has no GGUF file that can be used.</source>
        <translation>Dieses Repository hat keine verwendbare GGUF-Datei.</translation>
    </message>
    <message>
        <source>This system gave LocalChat no job object, so the engine could start programs and connect.</source>
        <translation>Dieses System gab LocalChat kein Job-Objekt; die Engine könnte daher Programme starten und Verbindungen öffnen.</translation>
    </message>
    <message>
        <source>This system gave LocalChat no job object, so the hub's process could start programs and connect.</source>
        <translation>Dieses System gab LocalChat kein Job-Objekt; der Hub-Prozess könnte daher Programme starten und Verbindungen öffnen.</translation>
    </message>
    <message>
        <source>This system gave LocalChat no job object, so the reader could start programs and connect.</source>
        <translation>Dieses System gab LocalChat kein Job-Objekt; der Leseprozess könnte daher Programme starten und Verbindungen öffnen.</translation>
    </message>
    <message>
        <source>This system has no filter for system calls, so only the program's own structure keeps the window from opening a connection. A tripwire in Python stops and logs what tries by mistake; it is no wall.</source>
        <translation>Dieses System hat keinen Filter für Systemaufrufe; nur der Aufbau des Programms selbst hält das Fenster davon ab, eine Verbindung zu öffnen. Ein Stolperdraht in Python stoppt und protokolliert, was es aus Versehen versucht; eine Mauer ist er nicht.</translation>
    </message>
    <message>
        <source>This system has no seatbelt</source>
        <translation>Dieses System hat kein Seatbelt</translation>
    </message>
    <message>
        <source>This table has too many columns to be drawn: {count}.</source>
        <translation>Diese Tabelle hat zu viele Spalten zum Anzeigen: {count}.</translation>
    </message>
    <message>
        <source>This template differs from the one that {publisher} published (new lines: {added}, missing lines: {removed}). Look at them before you trust its answers.</source>
        <translation>Diese Vorlage weicht von der ab, die {publisher} veröffentlicht hat (neue Zeilen: {added}, fehlende Zeilen: {removed}). Sehen Sie sich diese an, bevor Sie den Antworten vertrauen.</translation>
    </message>
    <message>
        <source>This text is too long: at most {most} characters.</source>
        <translation>Dieser Text ist zu lang: höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>This version was refused</source>
        <translation>Diese Version wurde abgelehnt</translation>
    </message>
    <message>
        <source>This vote was blind. Now that the names are known it stays; delete the comparison if it shall not count.</source>
        <translation>Diese Stimme war blind. Jetzt, da die Namen bekannt sind, bleibt sie; löschen Sie den Vergleich, wenn er nicht zählen soll.</translation>
    </message>
    <message>
        <source>Thought for {count} s</source>
        <translation>Nachgedacht: {count} s</translation>
    </message>
    <message>
        <source>Thought for {span}</source>
        <translation>Nachgedacht: {span}</translation>
    </message>
    <message>
        <source>Thought for {span} · about {count} tokens</source>
        <translation>Nachgedacht: {span} · etwa {count} Tokens</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Gedanken</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Tiny and among the quickest, for simple tasks on weak computers.</source>
        <translation>Winzig und unter den schnellsten, für einfache Aufgaben auf schwachen Computern.</translation>
    </message>
    <message>
        <source>Tiny and known everywhere, good for trying things out; newer models of its size know more.</source>
        <translation>Winzig und überall bekannt, gut zum Ausprobieren; neuere Modelle seiner Größe wissen mehr.</translation>
    </message>
    <message>
        <source>Tiny, and yet it can think first; for trying things out on any computer.</source>
        <translation>Winzig, und doch kann es erst nachdenken; zum Ausprobieren auf jedem Computer.</translation>
    </message>
    <message>
        <source>Tiny, for rewriting and simple questions on any computer.</source>
        <translation>Winzig, zum Umschreiben und für einfache Fragen auf jedem Computer.</translation>
    </message>
    <message>
        <source>Tiny, for short English texts; text only.</source>
        <translation>Winzig, für kurze englische Texte; nur Text.</translation>
    </message>
    <message>
        <source>Tiny: starts at once on any computer, for simple rewriting and for trying things out.</source>
        <translation>Winzig: startet auf jedem Computer sofort, zum einfachen Umschreiben und zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>Titel des Chats</translation>
    </message>
    <message>
        <source>Titles of chats</source>
        <translation>Titel der Chats</translation>
    </message>
    <message>
        <source>To check it yourself: localchat doctor (tries to break out of each process)</source>
        <translation>Zum Selbstprüfen: localchat doctor (versucht, aus jedem Prozess auszubrechen)</translation>
    </message>
    <message>
        <source>To first token</source>
        <translation>Bis zum ersten Token</translation>
    </message>
    <message>
        <source>To get it, {size} from {host}: localchat update download</source>
        <translation>Zum Herunterladen, {size} von {host}: localchat update download</translation>
    </message>
    <message>
        <source>To get one: localchat download OWNER/NAME</source>
        <translation>Eins herunterladen: localchat download OWNER/NAME</translation>
    </message>
    <message>
        <source>To go back, install the package of {version} again.</source>
        <translation>Zum Zurückkehren installieren Sie das Paket von {version} erneut.</translation>
    </message>
    <message>
        <source>To go back: localchat update back</source>
        <translation>Zurückkehren: localchat update back</translation>
    </message>
    <message>
        <source>To go back: sudo apt install --allow-downgrades ./localchat_{version}_amd64.deb, with the package that you kept.</source>
        <translation>Zurückkehren: sudo apt install --allow-downgrades ./localchat_{version}_amd64.deb, mit dem aufbewahrten Paket.</translation>
    </message>
    <message>
        <source>To go back: sudo dnf downgrade localchat-{version}</source>
        <translation>Zurückkehren: sudo dnf downgrade localchat-{version}</translation>
    </message>
    <message>
        <source>To install it, close LocalChat and open {path}.</source>
        <translation>Zum Installieren LocalChat schließen und {path} öffnen.</translation>
    </message>
    <message>
        <source>To install it, close LocalChat and type: localchat update install</source>
        <translation>Zum Installieren LocalChat schließen und eingeben: localchat update install</translation>
    </message>
    <message>
        <source>To install it, open {path} and drag LocalChat into Applications.</source>
        <translation>Zum Installieren {path} öffnen und LocalChat in „Programme“ ziehen.</translation>
    </message>
    <message>
        <source>To install it, put {path} in the place of your AppImage. Keep the old one to go back.</source>
        <translation>Zum Installieren {path} an die Stelle Ihres AppImage legen. Behalten Sie das alte, um zurückzukehren.</translation>
    </message>
    <message>
        <source>To install it: sudo apt install {path}</source>
        <translation>Zum Installieren: sudo apt install {path}</translation>
    </message>
    <message>
        <source>To install it: sudo dnf install {path}</source>
        <translation>Zum Installieren: sudo dnf install {path}</translation>
    </message>
    <message>
        <source>To the buttons of the message; also Tab</source>
        <translation>Zu den Schaltflächen der Nachricht; auch Tab</translation>
    </message>
    <message>
        <source>To which host the connections were</source>
        <translation>Zu welchem Server die Verbindungen gingen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Token bias</source>
        <translation>Token-Gewichtung</translation>
    </message>
    <message>
        <source>Tokens that may be repeated freely.</source>
        <translation>Tokens, die frei wiederholt werden dürfen.</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Tokens/s</translation>
    </message>
    <message>
        <source>Tongyi Qianwen licence</source>
        <translation>Tongyi-Qianwen-Lizenz</translation>
    </message>
    <message>
        <source>Too long: {count} tokens, and there is room for {room}.</source>
        <translation>Zu lang: {count} Tokens, Platz ist für {room}.</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
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
        <translation>Übersetzer</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Trending</source>
        <translation>Im Trend</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds</source>
        <extracomment>For one: Try again in %n second</extracomment>
        <translation>
            <numerusform>In %n Sekunde erneut versuchen</numerusform>
            <numerusform>In %n Sekunden erneut versuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try again: {what}</source>
        <translation>Noch einmal versuchen: {what}</translation>
    </message>
    <message>
        <source>Try every known way out of these processes</source>
        <translation>Jeden bekannten Ausweg aus diesen Prozessen versuchen</translation>
    </message>
    <message>
        <source>Try fewer words, a family such as Qwen or Gemma, or paste the address of a model’s page. Only models as GGUF files can be used here.</source>
        <translation>Versuchen Sie weniger Wörter, eine Familie wie Qwen oder Gemma, oder fügen Sie die Adresse einer Modellseite ein. Nur Modelle als GGUF-Dateien sind hier verwendbar.</translation>
    </message>
    <message>
        <source>Try it with a question</source>
        <translation>Mit einer Frage ausprobieren</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>Schlüsselbund erneut versuchen</translation>
    </message>
    <message>
        <source>Try to break out</source>
        <translation>Ausbruch versuchen</translation>
    </message>
    <message>
        <source>Try {name}</source>
        <translation>{name} ausprobieren</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird versucht…</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Tutor</translation>
    </message>
    <message>
        <source>Two models are being compared. This comes when they have ended.</source>
        <translation>Zwei Modelle werden gerade verglichen. Dies folgt, wenn sie fertig sind.</translation>
    </message>
    <message>
        <source>Two quantisations of one model</source>
        <translation>Zwei Quantisierungen eines Modells</translation>
    </message>
    <message>
        <source>Type “{word}” to go on:</source>
        <translation>Zum Fortfahren „{word}“ eingeben:</translation>
    </message>
    <message>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Undo the last change of the list (Ctrl+Z)</source>
        <translation>Letzte Änderung der Liste rückgängig machen (Strg+Z)</translation>
    </message>
    <message>
        <source>Unknown kind of model</source>
        <translation>Unbekannte Art von Modell</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Untitled chat</source>
        <translation>Chat ohne Titel</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Up to 15 B</source>
        <translation>Bis 15 B</translation>
    </message>
    <message>
        <source>Up to 2 B</source>
        <translation>Bis 2 B</translation>
    </message>
    <message>
        <source>Up to 35 B</source>
        <translation>Bis 35 B</translation>
    </message>
    <message>
        <source>Up to 4 B</source>
        <translation>Bis 4 B</translation>
    </message>
    <message>
        <source>Up to 75 B</source>
        <translation>Bis 75 B</translation>
    </message>
    <message>
        <source>Up to 9 B</source>
        <translation>Bis 9 B</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Wiederverwenden</translation>
    </message>
    <message>
        <source>Use in this chat</source>
        <translation>In diesem Chat verwenden</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Passphrase verwenden</translation>
    </message>
    <message>
        <source>Use the persona {name} for this chat</source>
        <translation>Persona {name} für diesen Chat verwenden</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Wiederherstellungscode verwenden</translation>
    </message>
    <message>
        <source>Use {better} instead</source>
        <translation>Stattdessen {better} verwenden</translation>
    </message>
    <message>
        <source>Use {model} for this chat</source>
        <translation>{model} für diesen Chat verwenden</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <source>Usual answer</source>
        <translation>Übliche Antwort</translation>
    </message>
    <message>
        <source>Usual answer for {name}</source>
        <translation>Übliche Antwort für {name}</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Übliche Tasten</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>Übliche Tasten für alle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Values of one chat are in the panel at its right.</source>
        <translation>Werte eines einzelnen Chats stehen in der Seitenleiste rechts daneben.</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>Vielfalt</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version after this</source>
        <translation>Version danach</translation>
    </message>
    <message>
        <source>Version before this</source>
        <translation>Version davor</translation>
    </message>
    <message>
        <source>Version {place} of {total}</source>
        <translation>Version {place} von {total}</translation>
    </message>
    <message>
        <source>Very quick for what it can do; follows instructions well on any computer.</source>
        <translation>Sehr schnell für das, was es kann; befolgt Anweisungen gut, auf jedem Computer.</translation>
    </message>
    <message>
        <source>Very small and quick, for summaries and rewriting; long context for its size.</source>
        <translation>Sehr klein und schnell, zum Zusammenfassen und Umschreiben; langer Kontext für seine Größe.</translation>
    </message>
    <message>
        <source>Very small models whose data, recipe and code are published too; they are trained far longer than models of their size used to be.</source>
        <translation>Sehr kleine Modelle, deren Daten, Rezept und Code ebenfalls veröffentlicht sind; sie werden viel länger trainiert als früher für ihre Größe üblich.</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Waiting at {percent}</source>
        <translation>Wartet bei {percent}</translation>
    </message>
    <message>
        <source>Waiting for the model …</source>
        <translation>Es wird auf das Modell gewartet …</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Wartet auf das Netzwerk</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>Waits, {place} of {total}: {words}</source>
        <translation>Wartet, {place} von {total}: {words}</translation>
    </message>
    <message>
        <source>Ways out are tried on Linux only so far.</source>
        <translation>Auswege werden bisher nur unter Linux versucht.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What a person says</source>
        <translation>Was ein Mensch sagt</translation>
    </message>
    <message>
        <source>What a pronoun in a tricky sentence refers to: common sense.</source>
        <translation>Worauf sich ein Pronomen in einem kniffligen Satz bezieht: gesunder Menschenverstand.</translation>
    </message>
    <message>
        <source>What became of the import</source>
        <translation>Ergebnis des Imports</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <translation>Was nicht lesbar ist</translation>
    </message>
    <message>
        <source>What computes: auto, processor, or the name of a graphics card.</source>
        <translation>Was rechnet: auto, processor oder der Name einer Grafikkarte.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>What differs from the publisher’s template</source>
        <translation>Was von der Vorlage des Herausgebers abweicht</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>What happened, and what did you do before? (as you like)</source>
        <translation>Was ist geschehen, und was haben Sie davor getan? (freiwillig)</translation>
    </message>
    <message>
        <source>What happened, in your words</source>
        <translation>Was geschehen ist, in eigenen Worten</translation>
    </message>
    <message>
        <source>What holds each process on this computer:</source>
        <translation>Was jeden Prozess auf diesem Computer einschränkt:</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was gefragt wird</translation>
    </message>
    <message>
        <source>What is asked for {name}</source>
        <translation>Was für {name} gefragt wird</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es bewirkt</translation>
    </message>
    <message>
        <source>What it is good for, in a sentence</source>
        <translation>Wofür sie gut ist, in einem Satz</translation>
    </message>
    <message>
        <source>What it says first in an empty chat</source>
        <translation>Was sie in einem leeren Chat zuerst sagt</translation>
    </message>
    <message>
        <source>What its licence allows</source>
        <translation>Was seine Lizenz erlaubt</translation>
    </message>
    <message>
        <source>What shall both answer?</source>
        <translation>Was sollen beide beantworten?</translation>
    </message>
    <message>
        <source>What should be a signature is none. Get the file again.</source>
        <translation>Was eine Signatur sein sollte, ist keine. Holen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>What the connections were for</source>
        <translation>Wofür die Verbindungen waren</translation>
    </message>
    <message>
        <source>What the context holds</source>
        <translation>Was der Kontext enthält</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Was die Datei sagt</translation>
    </message>
    <message>
        <source>What the maker of {name} recommends in the file.</source>
        <translation>Was der Hersteller von {name} in der Datei empfiehlt.</translation>
    </message>
    <message>
        <source>What the model can keep in mind, in tokens. More needs more memory.</source>
        <translation>Was das Modell im Gedächtnis behält, in Tokens. Mehr braucht mehr Speicher.</translation>
    </message>
    <message>
        <source>What the model has in mind</source>
        <translation>Was das Modell im Gedächtnis hat</translation>
    </message>
    <message>
        <source>What the model is told before all else</source>
        <translation>Was das Modell vor allem anderen erfährt</translation>
    </message>
    <message>
        <source>What the model is told of this file</source>
        <translation>Was das Modell von dieser Datei erfährt</translation>
    </message>
    <message>
        <source>What the model thought before earlier answers stays in mind; it takes room in the context.</source>
        <translation>Was das Modell vor früheren Antworten dachte, bleibt im Gedächtnis; das braucht Platz im Kontext.</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Was verglichen wurde</translation>
    </message>
    <message>
        <source>What was compared. Enter shows one, Delete removes it.</source>
        <translation>Was verglichen wurde. Enter zeigt einen Vergleich, Entf entfernt ihn.</translation>
    </message>
    <message>
        <source>What was fetched cannot be moved to {new}: {reason}. Choose another folder in Settings, or change its rights.</source>
        <translation>Heruntergeladenes lässt sich nicht nach {new} verschieben: {reason}. Wählen Sie in den Einstellungen einen anderen Ordner oder ändern Sie seine Rechte.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What was looked for is no longer wanted.</source>
        <translation>Das Gesuchte wird nicht mehr gebraucht.</translation>
    </message>
    <message>
        <source>What was said since then is not in it. Your chats of now are kept beside the backups, and can be put back in the same way.</source>
        <translation>Was seitdem gesagt wurde, ist nicht darin. Ihre jetzigen Chats werden neben den Sicherungen aufbewahrt und lassen sich genauso zurückholen.</translation>
    </message>
    <message>
        <source>What would you like to understand? Tell me also what you know of it already.</source>
        <translation>Was möchten Sie verstehen? Sagen Sie mir auch, was Sie schon darüber wissen.</translation>
    </message>
    <message>
        <source>What you write in a chat never leaves this computer. This is how that is held, and every connection that there was.</source>
        <translation>Was Sie in einem Chat schreiben, verlässt diesen Computer nie. Hier steht, wie das gesichert ist, und jede Verbindung, die es gab.</translation>
    </message>
    <message>
        <source>What {host} told of newer versions was valid until {day} only. Is this computer's clock right? If it is, look at the project's page.</source>
        <translation>Was {host} über neuere Versionen sagte, galt nur bis {day}. Stimmt die Uhr dieses Computers? Wenn ja, sehen Sie auf der Seite des Projekts nach.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When full</source>
        <translation>Wenn voll</translation>
    </message>
    <message>
        <source>When it is chosen it asks for: {names}.</source>
        <translation>Beim Auswählen fragt sie nach: {names}.</translation>
    </message>
    <message>
        <source>When it sleeps, or when its screen is locked.</source>
        <translation>Wenn er schläft oder sein Bildschirm gesperrt wird.</translation>
    </message>
    <message>
        <source>When it wakes from sleep. A locked screen is not noticed on this system.</source>
        <translation>Wenn er aus dem Schlaf erwacht. Ein gesperrter Bildschirm wird auf diesem System nicht bemerkt.</translation>
    </message>
    <message>
        <source>When the connections were</source>
        <translation>Wann die Verbindungen waren</translation>
    </message>
    <message>
        <source>Where downloaded models go; empty for the folder “models” in the data folder.</source>
        <translation>Wohin heruntergeladene Modelle kommen; leer für den Ordner „models“ im Datenordner.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>Where the bytes are</source>
        <translation>Wo die Bytes sind</translation>
    </message>
    <message>
        <source>Where the plain zip goes</source>
        <translation>Wohin das einfache ZIP kommt</translation>
    </message>
    <message>
        <source>Where you write</source>
        <translation>Im Eingabefeld</translation>
    </message>
    <message>
        <source>Which of four endings continues an everyday scene: common sense.</source>
        <translation>Welches von vier Enden eine Alltagsszene fortsetzt: gesunder Menschenverstand.</translation>
    </message>
    <message>
        <source>Which one is better?</source>
        <translation>Welche ist besser?</translation>
    </message>
    <message>
        <source>Which pair is shown</source>
        <translation>Welches Paar angezeigt wird</translation>
    </message>
    <message>
        <source>Whoever is at this computer as you can open the chats then.</source>
        <translation>Wer unter Ihrem Namen an diesem Computer sitzt, kann die Chats dann öffnen.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Whose it is could not be asked: {message}</source>
        <translation>Wem es gehört, ließ sich nicht erfragen: {message}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Window's cage</source>
        <translation>Sandbox des Fensters</translation>
    </message>
    <message>
        <source>Windows does not keep the engine from reading your other files; your chats are encrypted.</source>
        <translation>Windows hindert die Engine nicht daran, Ihre anderen Dateien zu lesen; Ihre Chats sind verschlüsselt.</translation>
    </message>
    <message>
        <source>Windows does not keep the hub's process from reading your other files; your chats are encrypted.</source>
        <translation>Windows hindert den Hub-Prozess nicht daran, Ihre anderen Dateien zu lesen; Ihre Chats sind verschlüsselt.</translation>
    </message>
    <message>
        <source>Windows does not keep the reader from reading your other files; your chats are encrypted.</source>
        <translation>Windows hindert den Leseprozess nicht daran, Ihre anderen Dateien zu lesen; Ihre Chats sind verschlüsselt.</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Siege</translation>
    </message>
    <message numerus="yes">
        <source>With %n files.</source>
        <extracomment>For one: With %n file.</extracomment>
        <translation>
            <numerusform>Mit %n Datei.</numerusform>
            <numerusform>Mit %n Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>With it a model says something else than without it, so it stays off.</source>
        <translation>Mit ihm sagt ein Modell etwas anderes als ohne, daher bleibt es aus.</translation>
    </message>
    <message>
        <source>With the examples</source>
        <translation>Mit den Beispielen</translation>
    </message>
    <message>
        <source>With the names of my files and models</source>
        <translation>Mit den Namen meiner Dateien und Modelle</translation>
    </message>
    <message>
        <source>With the part that sees images ({size})</source>
        <translation>Mit dem Teil, der Bilder sieht ({size})</translation>
    </message>
    <message>
        <source>With the preset</source>
        <translation>Mit dem Preset</translation>
    </message>
    <message>
        <source>With the system prompt</source>
        <translation>Mit dem System-Prompt</translation>
    </message>
    <message>
        <source>With what the model thought</source>
        <translation>Mit den Gedanken des Modells</translation>
    </message>
    <message>
        <source>Without a connection: localchat search --shelf</source>
        <translation>Ohne Verbindung: localchat search --shelf</translation>
    </message>
    <message>
        <source>Without mains, an idle model is let go after a minute.</source>
        <translation>Ohne Netzstrom wird ein untätiges Modell nach einer Minute entladen.</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Won is wins and half of the equal ones, out of all votes that say who is better. Both bad counts for neither. Speeds and times are medians.</source>
        <translation>„Gewonnen“ sind die Siege und die Hälfte der gleich guten, gemessen an allen Stimmen, die sagen, wer besser ist. „Beide schlecht“ zählt für keinen. Geschwindigkeiten und Zeiten sind Mediane.</translation>
    </message>
    <message>
        <source>Won't fit</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>Word problems of primary school that take several steps.</source>
        <translation>Textaufgaben der Grundschule, die mehrere Schritte brauchen.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Umbrechen</translation>
    </message>
    <message>
        <source>Wrap the lines of this code</source>
        <translation>Zeilen dieses Codes umbrechen</translation>
    </message>
    <message>
        <source>Write how the answer begins; the model goes on from there</source>
        <translation>Schreiben Sie, wie die Antwort beginnt; das Modell schreibt dort weiter</translation>
    </message>
    <message>
        <source>Write “Q: …” and “A: …”, one pair in each line with a tab or → between, or JSON Lines.</source>
        <translation>Schreiben Sie „Q: …“ und „A: …“, ein Paar pro Zeile mit Tabulator oder → dazwischen, oder JSON Lines.</translation>
    </message>
    <message>
        <source>Writes fluently and knows much for its size; short context.</source>
        <translation>Schreibt flüssig und weiß viel für seine Größe; kurzer Kontext.</translation>
    </message>
    <message>
        <source>Writes, explains and repairs code in many programming languages.</source>
        <translation>Schreibt, erklärt und repariert Code in vielen Programmiersprachen.</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>{name} wird geschrieben…</translation>
    </message>
    <message>
        <source>Written here</source>
        <translation>Hier geschrieben</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Nach {path} geschrieben</translation>
    </message>
    <message>
        <source>XTC chance</source>
        <translation>XTC-Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>XTC threshold</source>
        <translation>XTC-Schwelle</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>You are offline, so only the shelf was looked through.</source>
        <translation>Sie sind offline, daher wurde nur der Katalog durchsucht.</translation>
    </message>
    <message>
        <source>You are offline, so the hub was not asked for this model.</source>
        <translation>Sie sind offline, daher wurde der Hub nicht nach diesem Modell gefragt.</translation>
    </message>
    <message>
        <source>You are offline: nothing is asked. The shelf works.</source>
        <translation>Sie sind offline: Nichts wird abgefragt. Der Katalog funktioniert.</translation>
    </message>
    <message>
        <source>You are offline: nothing is downloaded.</source>
        <translation>Sie sind offline: Nichts wird heruntergeladen.</translation>
    </message>
    <message>
        <source>You chose these</source>
        <translation>Von Ihnen gewählt</translation>
    </message>
    <message>
        <source>You did</source>
        <translation>Ihre Handlung</translation>
    </message>
    <message>
        <source>You have an access token. If the download is refused, accept the agreement on the licence page first.</source>
        <translation>Sie haben ein Zugriffstoken. Wird der Download abgelehnt, stimmen Sie zuerst auf der Lizenzseite zu.</translation>
    </message>
    <message>
        <source>Your changes from before are here. They are not saved yet.</source>
        <translation>Ihre früheren Änderungen sind hier. Sie sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Your changes were not saved.</source>
        <translation>Ihre Änderungen wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Your chats are encrypted</source>
        <translation>Ihre Chats sind verschlüsselt</translation>
    </message>
    <message>
        <source>Your chats are locked</source>
        <translation>Ihre Chats sind gesperrt</translation>
    </message>
    <message>
        <source>Your chats are locked. They open with your passphrase.</source>
        <translation>Ihre Chats sind gesperrt. Sie öffnen sich mit Ihrer Passphrase.</translation>
    </message>
    <message>
        <source>Your chats may lack their last moments</source>
        <translation>Ihren Chats fehlen vielleicht die letzten Momente</translation>
    </message>
    <message>
        <source>Your chats were last opened by a newer version of LocalChat. They are shown, and left untouched: to go on with them use that version, or start with another --home.</source>
        <translation>Ihre Chats wurden zuletzt mit einer neueren Version von LocalChat geöffnet. Sie werden gezeigt und nicht angetastet: Verwenden Sie jene Version, um weiterzumachen, oder starten Sie mit einem anderen --home.</translation>
    </message>
    <message>
        <source>Your chats were put in order</source>
        <translation>Ihre Chats wurden in Ordnung gebracht</translation>
    </message>
    <message>
        <source>Your chats were saved as you typed. You can look at what is known of it.</source>
        <translation>Ihre Chats wurden beim Tippen gespeichert. Sie können ansehen, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>Your folder for downloads also holds your chats: choose one for models alone.</source>
        <translation>Ihr Download-Ordner enthält auch Ihre Chats: Wählen Sie einen nur für Modelle.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your quick question is answered</source>
        <translation>Ihre schnelle Frage ist beantwortet</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Ihr Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Your vote:</source>
        <translation>Ihre Stimme:</translation>
    </message>
    <message>
        <source>Your vote: {vote} – {who}.</source>
        <translation>Ihre Stimme: {vote} – {who}.</translation>
    </message>
    <message>
        <source>Your vote: {vote}.</source>
        <translation>Ihre Stimme: {vote}.</translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>[image: {name}]</source>
        <translation>[Bild: {name}]</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a Python pickle</source>
        <translation>ein Python-Pickle</translation>
    </message>
    <message>
        <source>a ZIP archive, or a PyTorch file</source>
        <translation>ein ZIP-Archiv oder eine PyTorch-Datei</translation>
    </message>
    <message>
        <source>a file that only you can read</source>
        <translation>einer Datei, die nur Sie lesen können</translation>
    </message>
    <message>
        <source>a file that the model reads first: text, code, CSV, PDF or DOCX; may be repeated</source>
        <translation>eine Datei, die das Modell zuerst liest: Text, Code, CSV, PDF oder DOCX; mehrfach möglich</translation>
    </message>
    <message>
        <source>a line, {hint}</source>
        <translation>eine Zeile, {hint}</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a list of texts, each one of {words}</source>
        <translation>eine Liste von Texten, jeder davon eines von {words}</translation>
    </message>
    <message>
        <source>a model in the old GGML format, from before GGUF</source>
        <translation>ein Modell im alten GGML-Format, dem Vorgänger von GGUF</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>einen Moment</translation>
    </message>
    <message>
        <source>a newer LocalChat; nothing is looked for unless you ask</source>
        <translation>ein neueres LocalChat; nichts wird gesucht, wenn Sie nicht danach fragen</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation>eine Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <source>a number from {least} to {most}, or {automatic}</source>
        <translation>eine Zahl von {least} bis {most} oder {automatic}</translation>
    </message>
    <message>
        <source>a pointer of Git LFS, not the file itself</source>
        <translation>ein Verweis von Git LFS, nicht die Datei selbst</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>ein Leerzeichen</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a text of at most {most} characters</source>
        <translation>ein Text von höchstens {most} Zeichen</translation>
    </message>
    <message>
        <source>a web page: the download probably needs a log-in, or the link was to a page</source>
        <translation>eine Webseite: Der Download braucht wohl eine Anmeldung, oder der Link führte zu einer Seite</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>eine ganze Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}, or {automatic}</source>
        <translation>eine ganze Zahl von {least} bis {most} oder {automatic}</translation>
    </message>
    <message>
        <source>about {count} tokens</source>
        <translation>etwa {count} Tokens</translation>
    </message>
    <message>
        <source>about {count} tokens, room for {room}</source>
        <translation>etwa {count} Tokens, Platz für {room}</translation>
    </message>
    <message>
        <source>about {speed} tokens/s here</source>
        <translation>etwa {speed} Tokens/s hier</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>add to the chats</source>
        <translation>an die Chats anhängen</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>von Ihnen hinzugefügt</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all of them, newest first</source>
        <translation>alle, die neuesten zuerst</translation>
    </message>
    <message>
        <source>all of them, with how many chats each holds</source>
        <translation>alle, mit der Zahl der Chats in jeder</translation>
    </message>
    <message>
        <source>all that you have here, in one file</source>
        <translation>alles, was Sie hier haben, in einer Datei</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>mehrdeutige Option: %(option)s könnte %(matches)s sein</translation>
    </message>
    <message>
        <source>an answer to another question</source>
        <translation>eine Antwort auf eine andere Frage</translation>
    </message>
    <message>
        <source>an answer without end</source>
        <translation>eine Antwort ohne Ende</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>answer without sense</source>
        <translation>Antwort ohne Sinn</translation>
    </message>
    <message>
        <source>answer {code}</source>
        <translation>Antwort {code}</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>Argument %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>ask a name server</source>
        <translation>einen Nameserver fragen</translation>
    </message>
    <message>
        <source>ask for an access token first (or read a pipe)</source>
        <translation>zuerst nach einem Zugriffstoken fragen (oder aus einer Pipe lesen)</translation>
    </message>
    <message>
        <source>asks for an agreement</source>
        <translation>verlangt eine Zustimmung</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>become a program</source>
        <translation>zu einem Programm werden</translation>
    </message>
    <message>
        <source>become a program in memory</source>
        <translation>zu einem Programm im Speicher werden</translation>
    </message>
    <message>
        <source>become an open program</source>
        <translation>zu einem offenen Programm werden</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einem Update</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>wird geschrieben</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <source>by {owner}</source>
        <translation>von {owner}</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>certificate not believed</source>
        <translation>Zertifikat nicht glaubwürdig</translation>
    </message>
    <message>
        <source>change the root</source>
        <translation>das Wurzelverzeichnis wechseln</translation>
    </message>
    <message>
        <source>change the time of the chats</source>
        <translation>die Zeit der Chats ändern</translation>
    </message>
    <message>
        <source>change what it is</source>
        <translation>ändern, was er ist</translation>
    </message>
    <message>
        <source>changed · reset</source>
        <translation>geändert · zurücksetzen</translation>
    </message>
    <message>
        <source>chat in the terminal; Ctrl+C stops the answer, not the program</source>
        <translation>im Terminal chatten; Strg+C hält die Antwort an, nicht das Programm</translation>
    </message>
    <message>
        <source>chat template</source>
        <translation>Chat-Vorlage</translation>
    </message>
    <message>
        <source>chats of other apps or of LocalChat: files, folders or zips; --look only tells what is in them</source>
        <translation>Chats anderer Apps oder von LocalChat: Dateien, Ordner oder ZIPs; --look sagt nur, was darin ist</translation>
    </message>
    <message>
        <source>chats to files, or one to the screen; a PATH that ends in .zip or / holds a file for each</source>
        <translation>Chats in Dateien oder einen auf den Bildschirm; ein PATH, der auf .zip oder / endet, enthält je eine Datei</translation>
    </message>
    <message>
        <source>chats, backups, settings, models, keys</source>
        <translation>Chats, Sicherungen, Einstellungen, Modelle, Schlüssel</translation>
    </message>
    <message>
        <source>check one and keep it in the keyring; it is asked for, or read from a pipe</source>
        <translation>eins prüfen und im Schlüsselbund aufbewahren; es wird erfragt oder aus einer Pipe gelesen</translation>
    </message>
    <message>
        <source>checked and ready</source>
        <translation>geprüft und bereit</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>checking its hash</source>
        <translation>Prüfsumme wird geprüft</translation>
    </message>
    <message>
        <source>choose one, or another; --remember lets this computer open the chats without it</source>
        <translation>eine wählen oder eine andere; mit --remember öffnet dieser Computer die Chats ohne sie</translation>
    </message>
    <message>
        <source>clear loss</source>
        <translation>deutlicher Verlust</translation>
    </message>
    <message>
        <source>clone a process</source>
        <translation>einen Prozess klonen</translation>
    </message>
    <message>
        <source>clone a process anew</source>
        <translation>einen Prozess auf neue Art klonen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>commercial use allowed</source>
        <translation>kommerzielle Nutzung erlaubt</translation>
    </message>
    <message>
        <source>commercial use on conditions</source>
        <translation>kommerzielle Nutzung unter Bedingungen</translation>
    </message>
    <message>
        <source>connect by another program</source>
        <translation>sich über ein anderes Programm verbinden</translation>
    </message>
    <message>
        <source>connect by ipv6</source>
        <translation>sich per IPv6 verbinden</translation>
    </message>
    <message>
        <source>connect by tcp</source>
        <translation>sich per TCP verbinden</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>wird verbunden</translation>
    </message>
    <message>
        <source>context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>copies of the chats, encrypted as they are</source>
        <translation>Kopien der Chats, verschlüsselt wie sie sind</translation>
    </message>
    <message>
        <source>could not be checked: {message}</source>
        <translation>ließ sich nicht prüfen: {message}</translation>
    </message>
    <message>
        <source>crashed (SIGSEGV)</source>
        <translation>ist abgestürzt (SIGSEGV)</translation>
    </message>
    <message>
        <source>crashed because the model file changed or vanished while in use (SIGBUS)</source>
        <translation>ist abgestürzt, weil sich die Modelldatei während der Benutzung geändert hat oder verschwunden ist (SIGBUS)</translation>
    </message>
    <message>
        <source>crashed over a number that cannot be (SIGFPE)</source>
        <translation>ist über eine unmögliche Zahl abgestürzt (SIGFPE)</translation>
    </message>
    <message>
        <source>cut the chats</source>
        <translation>die Chats abschneiden</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>dd MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>dd MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>delete one</source>
        <translation>eins löschen</translation>
    </message>
    <message>
        <source>delete one of your own</source>
        <translation>ein eigenes löschen</translation>
    </message>
    <message>
        <source>do not keep this chat</source>
        <translation>diesen Chat nicht aufbewahren</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>downloads that you started</source>
        <translation>Downloads, die Sie gestartet haben</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>bearbeiten</translation>
    </message>
    <message>
        <source>else the one that suits this computer</source>
        <translation>sonst die, die zu diesem Computer passt</translation>
    </message>
    <message>
        <source>embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>encrypted; only your passphrase opens them</source>
        <translation>verschlüsselt; nur Ihre Passphrase öffnet sie</translation>
    </message>
    <message>
        <source>encrypted; the key is in the system's keyring</source>
        <translation>verschlüsselt; der Schlüssel liegt im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>encrypted; the key is in {path}, which only you can read</source>
        <translation>verschlüsselt; der Schlüssel liegt in {path}, was nur Sie lesen können</translation>
    </message>
    <message>
        <source>ended with code {code}</source>
        <translation>endete mit dem Code {code}</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>enter another world</source>
        <translation>eine andere Welt betreten</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>every connection there was</source>
        <translation>jede Verbindung, die es gab</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>mindestens ein Argument erwartet</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>höchstens ein Argument erwartet</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>ein Argument erwartet</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>feed-forward</source>
        <translation>Feed-Forward</translation>
    </message>
    <message>
        <source>file is missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>erste Zeile</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>for both; see: localchat personas list</source>
        <translation>für beide; siehe: localchat personas list</translation>
    </message>
    <message>
        <source>forget it here</source>
        <translation>es hier vergessen</translation>
    </message>
    <message>
        <source>fork</source>
        <translation>sich verzweigen (fork)</translation>
    </message>
    <message>
        <source>gave up because of an internal error (SIGABRT)</source>
        <translation>gab wegen eines internen Fehlers auf (SIGABRT)</translation>
    </message>
    <message>
        <source>generated tokens per second</source>
        <translation>geschriebene Tokens pro Sekunde</translation>
    </message>
    <message>
        <source>get a model; the same command goes on where it stopped, Ctrl+C pauses</source>
        <translation>ein Modell herunterladen; derselbe Befehl setzt fort, wo er aufhörte, Strg+C pausiert</translation>
    </message>
    <message>
        <source>get it, check it, and tell how to install it</source>
        <translation>herunterladen, prüfen und sagen, wie es installiert wird</translation>
    </message>
    <message>
        <source>give the chats away</source>
        <translation>die Chats weggeben</translation>
    </message>
    <message>
        <source>go back to the version before</source>
        <translation>zur vorigen Version zurückkehren</translation>
    </message>
    <message>
        <source>go on with one, here if no other LocalChat is open</source>
        <translation>einen fortsetzen, hier, falls kein anderes LocalChat offen ist</translation>
    </message>
    <message>
        <source>goes into the first message</source>
        <translation>kommt in die erste Nachricht</translation>
    </message>
    <message>
        <source>handle faults</source>
        <translation>Seitenfehler behandeln</translation>
    </message>
    <message>
        <source>hardly any loss</source>
        <translation>kaum Verlust</translation>
    </message>
    <message>
        <source>has a chat template</source>
        <translation>hat eine Chat-Vorlage</translation>
    </message>
    <message>
        <source>has changed</source>
        <translation>hat sich geändert</translation>
    </message>
    <message>
        <source>has its own place</source>
        <translation>hat seinen eigenen Platz</translation>
    </message>
    <message>
        <source>hear of devices</source>
        <translation>von Geräten erfahren</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>schon hier</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>how fast a model reads and writes here</source>
        <translation>wie schnell ein Modell hier liest und schreibt</translation>
    </message>
    <message>
        <source>huggingface.co and its file hosts</source>
        <translation>huggingface.co und dessen Dateiserver</translation>
    </message>
    <message>
        <source>id, path, or guide</source>
        <translation>ID, Pfad oder guide</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>ausdrückliches Argument %r wird ignoriert</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>ungültiger Wert vom Typ %(type)s: %(value)r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>ungültige Wahl: %(value)r (möglich: %(choices)s)</translation>
    </message>
    <message>
        <source>is lost</source>
        <translation>geht verloren</translation>
    </message>
    <message>
        <source>it cannot be parsed</source>
        <translation>sie ist nicht lesbar</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>it cannot be read: {reason}</source>
        <translation>sie ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>er antwortet nicht</translation>
    </message>
    <message>
        <source>it has a password; unpack it first</source>
        <translation>mit einem Passwort geschützt; bitte zuerst entpacken</translation>
    </message>
    <message>
        <source>it has a rule “{name}”, which this LocalChat does not know</source>
        <translation>sie enthält eine Regel „{name}“, die dieses LocalChat nicht kennt</translation>
    </message>
    <message>
        <source>it has far too many files</source>
        <translation>es enthält viel zu viele Dateien</translation>
    </message>
    <message>
        <source>it has {name} twice</source>
        <translation>{name} ist doppelt enthalten</translation>
    </message>
    <message>
        <source>it is far too large</source>
        <translation>es ist viel zu groß</translation>
    </message>
    <message>
        <source>it is far too long</source>
        <translation>sie ist viel zu lang</translation>
    </message>
    <message>
        <source>it is larger than 128 MB</source>
        <translation>größer als 128 MB</translation>
    </message>
    <message>
        <source>it is locked or refuses ({cause})</source>
        <translation>er ist gesperrt oder weigert sich ({cause})</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>sie ist kein JSON</translation>
    </message>
    <message>
        <source>it is no UTF-8 text</source>
        <translation>sie ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>it is no object with names and values</source>
        <translation>sie ist kein Objekt mit Namen und Werten</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>sie ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>es ist kein Text</translation>
    </message>
    <message>
        <source>it names something twice</source>
        <translation>etwas ist darin doppelt genannt</translation>
    </message>
    <message>
        <source>it should be closed, and can {ways}</source>
        <translation>sollte abgeschottet sein und kann {ways}</translation>
    </message>
    <message>
        <source>it took longer than {count} seconds</source>
        <translation>sie brauchte länger als {count} Sekunden</translation>
    </message>
    <message>
        <source>it wants more memory than a chat can need</source>
        <translation>sie will mehr Speicher, als ein Chat brauchen kann</translation>
    </message>
    <message>
        <source>it writes far more than the chat has words</source>
        <translation>sie schreibt weit mehr, als der Chat Wörter hat</translation>
    </message>
    <message>
        <source>its list does not name {name}</source>
        <translation>die Liste nennt {name} nicht</translation>
    </message>
    <message>
        <source>its version is not {version}</source>
        <translation>ihre Version ist nicht {version}</translation>
    </message>
    <message>
        <source>job object</source>
        <translation>Job-Objekt</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>keep a file in memory</source>
        <translation>eine Datei im Speicher halten</translation>
    </message>
    <message>
        <source>keep a key in the kernel</source>
        <translation>einen Schlüssel im Kernel ablegen</translation>
    </message>
    <message>
        <source>keep everything in this folder</source>
        <translation>alles in diesem Ordner aufbewahren</translation>
    </message>
    <message>
        <source>leave a device</source>
        <translation>ein Gerät hinterlassen</translation>
    </message>
    <message>
        <source>leave a folder</source>
        <translation>einen Ordner hinterlassen</translation>
    </message>
    <message>
        <source>leave a link</source>
        <translation>eine Verknüpfung hinterlassen</translation>
    </message>
    <message>
        <source>leave a link here</source>
        <translation>hier eine Verknüpfung hinterlassen</translation>
    </message>
    <message>
        <source>leave a pipe</source>
        <translation>eine Pipe hinterlassen</translation>
    </message>
    <message>
        <source>leave an unnamed file</source>
        <translation>eine namenlose Datei hinterlassen</translation>
    </message>
    <message>
        <source>leave the world</source>
        <translation>die Welt verlassen</translation>
    </message>
    <message>
        <source>less than 0.1 %</source>
        <translation>weniger als 0,1 %</translation>
    </message>
    <message>
        <source>let chats with a model begin with one, or show it</source>
        <translation>Chats mit einem Modell mit einem Preset beginnen lassen, oder es zeigen</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>licence or description</source>
        <translation>Lizenz oder Beschreibung</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>limit another</source>
        <translation>einen anderen begrenzen</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>Grenze erreicht</translation>
    </message>
    <message>
        <source>line {first} of {total}</source>
        <translation>Zeile {first} von {total}</translation>
    </message>
    <message>
        <source>line {line}: {problem}</source>
        <translation>Zeile {line}: {problem}</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>lines such as top_k and temperature; one left out is off.</source>
        <translation>Zeilen wie top_k und temperature; was fehlt, ist aus.</translation>
    </message>
    <message>
        <source>lines such as “ hello=-2.5” or “#1234=-inf”: more or less of one token.</source>
        <translation>Zeilen wie „ hello=-2.5“ oder „#1234=-inf“: mehr oder weniger von einem Token.</translation>
    </message>
    <message>
        <source>lines such as “/path/adapter.gguf=0.8”: a file and how strong.</source>
        <translation>Zeilen wie „/Pfad/adapter.gguf=0.8“: eine Datei und ihre Stärke.</translation>
    </message>
    <message>
        <source>lines {first}–{last} of {total}</source>
        <translation>Zeilen {first}–{last} von {total}</translation>
    </message>
    <message>
        <source>lines {which}</source>
        <translation>Zeilen {which}</translation>
    </message>
    <message>
        <source>link the chats here</source>
        <translation>die Chats hierher verknüpfen</translation>
    </message>
    <message>
        <source>list all processes</source>
        <translation>alle Prozesse auflisten</translation>
    </message>
    <message>
        <source>list the computer</source>
        <translation>den Computer auflisten</translation>
    </message>
    <message>
        <source>list the home</source>
        <translation>den eigenen Ordner auflisten</translation>
    </message>
    <message>
        <source>listen by tcp</source>
        <translation>per TCP lauschen</translation>
    </message>
    <message>
        <source>listen without a port</source>
        <translation>ohne Port lauschen</translation>
    </message>
    <message>
        <source>load a module</source>
        <translation>ein Kernelmodul laden</translation>
    </message>
    <message>
        <source>load a program into the kernel</source>
        <translation>ein Programm in den Kernel laden</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>geladen</translation>
    </message>
    <message>
        <source>loading {count} %</source>
        <translation>Laden: {count} %</translation>
    </message>
    <message>
        <source>locked with another key</source>
        <translation>mit einem anderen Schlüssel gesperrt</translation>
    </message>
    <message>
        <source>look for models on the hub; without words, those that many look at now</source>
        <translation>Modelle auf dem Hub suchen; ohne Wörter die derzeit meistbeachteten</translation>
    </message>
    <message>
        <source>look whether there is one</source>
        <translation>nachsehen, ob es eins gibt</translation>
    </message>
    <message>
        <source>looking at picture {place} of {total} …</source>
        <translation>Bild {place} von {total} wird angesehen …</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>low integrity</source>
        <translation>niedrige Integrität</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>von Ihnen angelegt</translation>
    </message>
    <message>
        <source>make a call of another architecture</source>
        <translation>einen Aufruf einer anderen Architektur machen</translation>
    </message>
    <message>
        <source>make a newer call</source>
        <translation>einen neueren Aufruf machen</translation>
    </message>
    <message>
        <source>make a plain zip of one that a passphrase sealed</source>
        <translation>aus einer mit Passphrase versiegelten Datei ein einfaches ZIP machen</translation>
    </message>
    <message>
        <source>make a world of its own</source>
        <translation>sich eine eigene Welt schaffen</translation>
    </message>
    <message>
        <source>make code of data</source>
        <translation>aus Daten Code machen</translation>
    </message>
    <message>
        <source>make one now</source>
        <translation>jetzt eine anlegen</translation>
    </message>
    <message>
        <source>mark the chats</source>
        <translation>die Chats markieren</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>memory free</source>
        <translation>freier Speicher</translation>
    </message>
    <message>
        <source>memory needed</source>
        <translation>nötiger Speicher</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>milliseconds to load</source>
        <translation>Millisekunden zum Laden</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>model card</source>
        <translation>Modellbeschreibung</translation>
    </message>
    <message>
        <source>model header</source>
        <translation>Modell-Header</translation>
    </message>
    <message>
        <source>model page</source>
        <translation>Modellseite</translation>
    </message>
    <message>
        <source>models and more in one file, for a computer without a network</source>
        <translation>Modelle und mehr in einer Datei, für einen Computer ohne Netzwerk</translation>
    </message>
    <message>
        <source>models that are the same, though they lie in two places</source>
        <translation>gleiche Modelle, die an zwei Orten liegen</translation>
    </message>
    <message>
        <source>more than a day</source>
        <translation>mehr als ein Tag</translation>
    </message>
    <message>
        <source>more than it announced</source>
        <translation>mehr als angekündigt</translation>
    </message>
    <message>
        <source>most parameters, in billions</source>
        <translation>höchstens so viele Parameter, in Milliarden</translation>
    </message>
    <message>
        <source>mount</source>
        <translation>einhängen (mount)</translation>
    </message>
    <message>
        <source>move a downloaded model to the trash, forget any other</source>
        <translation>ein heruntergeladenes Modell in den Papierkorb verschieben, jedes andere vergessen</translation>
    </message>
    <message>
        <source>move a file here</source>
        <translation>eine Datei hierher verschieben</translation>
    </message>
    <message>
        <source>move a file within</source>
        <translation>eine Datei innerhalb verschieben</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>name files by number</source>
        <translation>Dateien über Nummern benennen</translation>
    </message>
    <message>
        <source>name or password is wrong</source>
        <translation>Name oder Passwort ist falsch</translation>
    </message>
    <message>
        <source>named sets of values</source>
        <translation>benannte Sätze von Werten</translation>
    </message>
    <message>
        <source>needs a newer processor than this one (SIGILL)</source>
        <translation>braucht einen neueren Prozessor als diesen (SIGILL)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no GPU in use</source>
        <translation>keine GPU in Verwendung</translation>
    </message>
    <message>
        <source>no beginning-of-text token</source>
        <translation>keinem Textanfangs-Token</translation>
    </message>
    <message>
        <source>no commercial use</source>
        <translation>keine kommerzielle Nutzung</translation>
    </message>
    <message>
        <source>no common way to log in</source>
        <translation>keine gemeinsame Art der Anmeldung</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>no explanation is known.</source>
        <translation>keine Erklärung bekannt.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>no loss: as it was published</source>
        <translation>kein Verlust: wie veröffentlicht</translation>
    </message>
    <message>
        <source>no model is loaded now</source>
        <translation>gerade ist kein Modell geladen</translation>
    </message>
    <message>
        <source>no network, no new programs or processes, no hand on other processes</source>
        <translation>kein Netzwerk, keine neuen Programme oder Prozesse, kein Zugriff auf andere Prozesse</translation>
    </message>
    <message>
        <source>no new programs or processes, no listening, no services of the desktop, no hand on other processes</source>
        <translation>keine neuen Programme oder Prozesse, kein Lauschen, keine Dienste des Desktops, kein Zugriff auf andere Prozesse</translation>
    </message>
    <message>
        <source>no sockets but local ones</source>
        <translation>nur lokale Sockets</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>none: everything is your choice</source>
        <translation>keine: Alles ist Ihre Entscheidung</translation>
    </message>
    <message>
        <source>norms</source>
        <translation>Normen</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>nicht zusammen mit dem Argument %s erlaubt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>nicht geladen</translation>
    </message>
    <message>
        <source>not of these quantisations</source>
        <translation>nicht von diesen Quantisierungen</translation>
    </message>
    <message>
        <source>not seen by this model</source>
        <translation>von diesem Modell nicht gesehen</translation>
    </message>
    <message>
        <source>not stated in the file</source>
        <translation>in der Datei nicht angegeben</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>note: the context is full; the model does not see %n of the messages.</source>
        <extracomment>For one: note: the context is full; the model does not see %n message.</extracomment>
        <translation>
            <numerusform>Hinweis: Der Kontext ist voll; das Modell sieht %n Nachricht nicht.</numerusform>
            <numerusform>Hinweis: Der Kontext ist voll; das Modell sieht %n der Nachrichten nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>note: {model} was let go to make room.</source>
        <translation>Hinweis: {model} wurde entladen, um Platz zu machen.</translation>
    </message>
    <message>
        <source>note: {words}</source>
        <translation>Hinweis: {words}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing holds it</source>
        <translation>nichts schränkt sie ein</translation>
    </message>
    <message>
        <source>noticeable loss</source>
        <translation>merklicher Verlust</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>offline by your choice: no connection is opened</source>
        <translation>auf Ihren Wunsch offline: Es wird keine Verbindung geöffnet</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>Ältestes</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>on conditions</source>
        <translation>unter Bedingungen</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>an oder aus</translation>
    </message>
    <message>
        <source>one answer, streamed; - reads the text from a pipe</source>
        <translation>eine Antwort, Wort für Wort; - liest den Text aus einer Pipe</translation>
    </message>
    <message>
        <source>one chat</source>
        <translation>ein Chat</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>eins der Argumente %s ist nötig</translation>
    </message>
    <message>
        <source>one of them, with its examples</source>
        <translation>eine davon, mit ihren Beispielen</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>eines von {words}</translation>
    </message>
    <message>
        <source>one of {words}, or {automatic}</source>
        <translation>eines von {words} oder {automatic}</translation>
    </message>
    <message>
        <source>one text in it is longer than 64 MB</source>
        <translation>ein Text darin ist länger als 64 MB</translation>
    </message>
    <message>
        <source>one value; may be repeated</source>
        <translation>ein Wert; mehrfach möglich</translation>
    </message>
    <message>
        <source>only a search or a download connects, to {place}; “localchat network” lists each</source>
        <translation>nur eine Suche oder ein Download verbindet sich, mit {place}; „localchat network“ listet jede Verbindung auf</translation>
    </message>
    <message>
        <source>only its name</source>
        <translation>nur der Name</translation>
    </message>
    <message>
        <source>only the program's own structure keeps the window from opening a connection</source>
        <translation>Nur der Aufbau des Programms selbst hält das Fenster davon ab, eine Verbindung zu öffnen</translation>
    </message>
    <message>
        <source>only those for this purpose</source>
        <translation>nur die zu diesem Zweck</translation>
    </message>
    <message>
        <source>only those of the last N days</source>
        <translation>nur die der letzten N Tage</translation>
    </message>
    <message>
        <source>only those that ended so</source>
        <translation>nur die, die so endeten</translation>
    </message>
    <message>
        <source>only those to this host</source>
        <translation>nur die zu diesem Server</translation>
    </message>
    <message>
        <source>only those with all these words</source>
        <translation>nur die mit all diesen Wörtern</translation>
    </message>
    <message>
        <source>only what asks for no agreement</source>
        <translation>nur was keine Zustimmung verlangt</translation>
    </message>
    <message>
        <source>only what fits this computer</source>
        <translation>nur was auf diesen Computer passt</translation>
    </message>
    <message>
        <source>only what may be used commercially, perhaps on conditions</source>
        <translation>nur was kommerziell genutzt werden darf, vielleicht unter Bedingungen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>open a file system</source>
        <translation>ein Dateisystem öffnen</translation>
    </message>
    <message>
        <source>open a local pair</source>
        <translation>ein lokales Paar öffnen</translation>
    </message>
    <message>
        <source>open a pair</source>
        <translation>ein Socket-Paar öffnen</translation>
    </message>
    <message>
        <source>open a ring</source>
        <translation>einen Ring (io_uring) öffnen</translation>
    </message>
    <message>
        <source>open a socket by c</source>
        <translation>über C einen Socket öffnen</translation>
    </message>
    <message>
        <source>open a socket by number</source>
        <translation>über die Nummer des Aufrufs einen Socket öffnen</translation>
    </message>
    <message>
        <source>open branch</source>
        <translation>offener Zweig</translation>
    </message>
    <message>
        <source>open many paths</source>
        <translation>viele Wege zugleich öffnen</translation>
    </message>
    <message>
        <source>open no connection</source>
        <translation>keine Verbindung öffnen</translation>
    </message>
    <message>
        <source>open the chats to others</source>
        <translation>die Chats für andere öffnen</translation>
    </message>
    <message>
        <source>open the chats with their recovery code, which is asked for</source>
        <translation>die Chats mit ihrem Wiederherstellungscode öffnen, der erfragt wird</translation>
    </message>
    <message>
        <source>open the chats without one</source>
        <translation>die Chats ohne Passphrase öffnen</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>overwrite its own file</source>
        <translation>die eigene Datei überschreiben</translation>
    </message>
    <message>
        <source>page {first} of {total}</source>
        <translation>Seite {first} von {total}</translation>
    </message>
    <message>
        <source>page {which}</source>
        <translation>Seite {which}</translation>
    </message>
    <message>
        <source>pages {first}–{last} of {total}</source>
        <translation>Seiten {first}–{last} von {total}</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>parts of the engine that were added, such as for graphics cards</source>
        <translation>hinzugefügte Teile der Engine, etwa für Grafikkarten</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>ping senden</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>practically no loss</source>
        <translation>praktisch kein Verlust</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>print a page for a security team</source>
        <translation>eine Seite für die IT-Sicherheit ausgeben</translation>
    </message>
    <message>
        <source>print a table for other programs</source>
        <translation>eine Tabelle für andere Programme ausgeben</translation>
    </message>
    <message>
        <source>print data as JSON</source>
        <translation>Daten als JSON ausgeben</translation>
    </message>
    <message>
        <source>prompt tokens per second</source>
        <translation>Prompt-Tokens pro Sekunde</translation>
    </message>
    <message>
        <source>put it in place of this one, where that needs no administrator</source>
        <translation>es anstelle von diesem einsetzen, wo das keinen Administrator braucht</translation>
    </message>
    <message>
        <source>put one in the place of the chats, which are kept beside; or: newest</source>
        <translation>eine an die Stelle der Chats setzen, die daneben aufbewahrt werden; oder: newest</translation>
    </message>
    <message>
        <source>quantisation</source>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <source>queue a signal</source>
        <translation>ein Signal einreihen</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>in der Warteschlange</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>reach the host of a virtual machine</source>
        <translation>den Host einer virtuellen Maschine erreichen</translation>
    </message>
    <message>
        <source>reach the kernels ciphers</source>
        <translation>die Chiffren des Kernels erreichen</translation>
    </message>
    <message>
        <source>read a key of ssh</source>
        <translation>einen SSH-Schlüssel lesen</translation>
    </message>
    <message>
        <source>read a model whole, or all of them: are they as they came?</source>
        <translation>ein Modell ganz lesen oder alle: Sind sie noch, wie sie ankamen?</translation>
    </message>
    <message>
        <source>read by a handle of its folder</source>
        <translation>über ein Handle des Ordners lesen</translation>
    </message>
    <message>
        <source>read by a handle of the file</source>
        <translation>über ein Handle der Datei lesen</translation>
    </message>
    <message>
        <source>read by the way up</source>
        <translation>auf dem Weg nach oben lesen</translation>
    </message>
    <message>
        <source>read from there</source>
        <translation>von dort lesen</translation>
    </message>
    <message>
        <source>read memory of another</source>
        <translation>den Speicher eines anderen lesen</translation>
    </message>
    <message>
        <source>read one whole: is everything in it as it should be?</source>
        <translation>eins ganz lesen: Ist alles darin, wie es sein soll?</translation>
    </message>
    <message>
        <source>read the accounts</source>
        <translation>die Konten lesen</translation>
    </message>
    <message>
        <source>read the arguments of the first</source>
        <translation>die Argumente des ersten Prozesses lesen</translation>
    </message>
    <message>
        <source>read the chats</source>
        <translation>die Chats lesen</translation>
    </message>
    <message>
        <source>read the environment of another</source>
        <translation>die Umgebung eines anderen lesen</translation>
    </message>
    <message>
        <source>read the files of another</source>
        <translation>die Dateien eines anderen lesen</translation>
    </message>
    <message>
        <source>read the kernels keys</source>
        <translation>die Schlüssel des Kernels lesen</translation>
    </message>
    <message>
        <source>read the memory of another</source>
        <translation>den Arbeitsspeicher eines anderen lesen</translation>
    </message>
    <message>
        <source>read the mounts of another</source>
        <translation>die Einhängepunkte eines anderen lesen</translation>
    </message>
    <message>
        <source>read through a link</source>
        <translation>über eine Verknüpfung lesen</translation>
    </message>
    <message>
        <source>read through the roots name</source>
        <translation>über den Namen der Wurzel lesen</translation>
    </message>
    <message>
        <source>reading {count} %</source>
        <translation>Lesen: {count} %</translation>
    </message>
    <message>
        <source>reads only its own libraries and the file, writes nothing</source>
        <translation>liest nur die eigenen Bibliotheken und die Datei, schreibt nichts</translation>
    </message>
    <message>
        <source>reads only its own libraries and the model file, writes nothing</source>
        <translation>liest nur die eigenen Bibliotheken und die Modelldatei, schreibt nichts</translation>
    </message>
    <message>
        <source>reads only its own libraries, writes only the download folder</source>
        <translation>liest nur die eigenen Bibliotheken, schreibt nur in den Download-Ordner</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>refused: no address of the web</source>
        <translation>abgelehnt: keine Adresse im Web</translation>
    </message>
    <message>
        <source>refused: nobody asked</source>
        <translation>abgelehnt: niemand hat danach gefragt</translation>
    </message>
    <message>
        <source>refused: not https</source>
        <translation>abgelehnt: nicht https</translation>
    </message>
    <message>
        <source>refused: offline</source>
        <translation>abgelehnt: offline</translation>
    </message>
    <message>
        <source>refused: other host</source>
        <translation>abgelehnt: fremder Server</translation>
    </message>
    <message>
        <source>refused: private address</source>
        <translation>abgelehnt: private Adresse</translation>
    </message>
    <message>
        <source>remember a GGUF file, or a folder of them; all stay where they are</source>
        <translation>eine GGUF-Datei merken oder einen Ordner davon; alle bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>remove a file</source>
        <translation>eine Datei entfernen</translation>
    </message>
    <message>
        <source>remove a folder</source>
        <translation>einen Ordner entfernen</translation>
    </message>
    <message>
        <source>remove all that LocalChat keeps on this computer</source>
        <translation>alles entfernen, was LocalChat auf diesem Computer aufbewahrt</translation>
    </message>
    <message>
        <source>remove one of your own</source>
        <translation>eine eigene entfernen</translation>
    </message>
    <message>
        <source>replaced by a backup</source>
        <translation>durch eine Sicherung ersetzt</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>zurücksetzen</translation>
    </message>
    <message>
        <source>row {first} of {total}</source>
        <translation>Tabellenzeile {first} von {total}</translation>
    </message>
    <message>
        <source>rows {first}–{last} of {total}</source>
        <translation>Tabellenzeilen {first}–{last} von {total}</translation>
    </message>
    <message>
        <source>rows {which}</source>
        <translation>Tabellenzeilen {which}</translation>
    </message>
    <message>
        <source>run a program</source>
        <translation>ein Programm ausführen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>save it as a zip, instead of showing it</source>
        <translation>als ZIP speichern, statt es zu zeigen</translation>
    </message>
    <message>
        <source>search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>see: localchat personas list</source>
        <translation>siehe: localchat personas list</translation>
    </message>
    <message>
        <source>see: localchat presets list</source>
        <translation>siehe: localchat presets list</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>Seed {seed}</translation>
    </message>
    <message>
        <source>sees images</source>
        <translation>sieht Bilder</translation>
    </message>
    <message>
        <source>send by udp</source>
        <translation>per UDP senden</translation>
    </message>
    <message>
        <source>set the clock</source>
        <translation>die Uhr stellen</translation>
    </message>
    <message>
        <source>share memory by number</source>
        <translation>Speicher über eine Nummer teilen</translation>
    </message>
    <message>
        <source>show the chat template of a model, or choose one: a name, a file, or own</source>
        <translation>die Chat-Vorlage eines Modells zeigen oder eine wählen: ein Name, eine Datei oder own</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>diese Hilfe zeigen und beenden</translation>
    </message>
    <message>
        <source>signal a thread</source>
        <translation>einem Thread ein Signal senden</translation>
    </message>
    <message>
        <source>signal a thread of another</source>
        <translation>einem Thread eines anderen ein Signal senden</translation>
    </message>
    <message>
        <source>signal another</source>
        <translation>einem anderen ein Signal senden</translation>
    </message>
    <message>
        <source>signal by a handle</source>
        <translation>über ein Handle ein Signal senden</translation>
    </message>
    <message>
        <source>signal everybody</source>
        <translation>allen ein Signal senden</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>small loss</source>
        <translation>geringer Verlust</translation>
    </message>
    <message>
        <source>spawn a program</source>
        <translation>ein Programm starten</translation>
    </message>
    <message>
        <source>speak by a local datagram</source>
        <translation>über ein lokales Datagramm sprechen</translation>
    </message>
    <message>
        <source>speak to the desktop</source>
        <translation>mit dem Desktop sprechen</translation>
    </message>
    <message>
        <source>starts no programs</source>
        <translation>startet keine Programme</translation>
    </message>
    <message>
        <source>starts no programs, sends nothing</source>
        <translation>startet keine Programme, sendet nichts</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>anhalten</translation>
    </message>
    <message>
        <source>stop one for now</source>
        <translation>einen vorerst anhalten</translation>
    </message>
    <message>
        <source>stop one, and delete what is here of it</source>
        <translation>einen abbrechen und löschen, was davon hier ist</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>stopped answering</source>
        <translation>antwortet nicht mehr</translation>
    </message>
    <message>
        <source>strong loss</source>
        <translation>starker Verlust</translation>
    </message>
    <message>
        <source>switch connections off or on, at once and in every LocalChat of this data folder</source>
        <translation>Verbindungen aus- oder einschalten, sofort und in jedem LocalChat dieses Datenordners</translation>
    </message>
    <message>
        <source>system</source>
        <translation>System</translation>
    </message>
    <message>
        <source>tag {name}</source>
        <translation>Schlagwort {name}</translation>
    </message>
    <message>
        <source>take a file by any handle</source>
        <translation>über irgendein Handle eine Datei übernehmen</translation>
    </message>
    <message>
        <source>take a file of another</source>
        <translation>eine Datei eines anderen übernehmen</translation>
    </message>
    <message>
        <source>take one from a file or folder, and try it</source>
        <translation>eins aus einer Datei oder einem Ordner nehmen und ausprobieren</translation>
    </message>
    <message>
        <source>take one over from a file (also LM Studio's)</source>
        <translation>eins aus einer Datei übernehmen (auch aus LM Studio)</translation>
    </message>
    <message>
        <source>take one over from a file, or from a character card (JSON or PNG)</source>
        <translation>eine aus einer Datei oder einer Charakterkarte (JSON oder PNG) übernehmen</translation>
    </message>
    <message>
        <source>take one that is over from the list; its file stays</source>
        <translation>einen beendeten aus der Liste nehmen; seine Datei bleibt</translation>
    </message>
    <message>
        <source>take over what is in one</source>
        <translation>übernehmen, was in einem ist</translation>
    </message>
    <message>
        <source>take what can be read over into a new store; the damaged one is kept aside</source>
        <translation>was lesbar ist, in einen neuen Speicher übernehmen; der beschädigte wird beiseitegelegt</translation>
    </message>
    <message>
        <source>tell the version and leave</source>
        <translation>die Version nennen und beenden</translation>
    </message>
    <message>
        <source>tensors</source>
        <translation>Tensoren</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>texts at which a phrase ends, one in each line.</source>
        <translation>Texte, bei denen eine Wendung endet, einer pro Zeile.</translation>
    </message>
    <message>
        <source>texts at which the answer ends, one in each line.</source>
        <translation>Texte, bei denen die Antwort endet, einer pro Zeile.</translation>
    </message>
    <message>
        <source>texts that the answer never holds, one in each line; the model says it another way.</source>
        <translation>Texte, die nie in der Antwort stehen, einer pro Zeile; das Modell sagt es anders.</translation>
    </message>
    <message>
        <source>the archive is damaged, or only half of it is here</source>
        <translation>das Archiv ist beschädigt oder nur zur Hälfte hier</translation>
    </message>
    <message>
        <source>the benchmark “{benchmark}” is not explained</source>
        <translation>der Benchmark „{benchmark}“ ist nicht erklärt</translation>
    </message>
    <message>
        <source>the chats that are kept</source>
        <translation>die aufbewahrten Chats</translation>
    </message>
    <message>
        <source>the engine could open connections and start programs</source>
        <translation>Die Engine könnte Verbindungen öffnen und Programme starten</translation>
    </message>
    <message>
        <source>the engine could read your other files; it can neither change nor send them</source>
        <translation>Die Engine könnte Ihre anderen Dateien lesen, aber weder ändern noch senden</translation>
    </message>
    <message>
        <source>the engine has all rights of your account</source>
        <translation>Die Engine hat alle Rechte Ihres Kontos</translation>
    </message>
    <message>
        <source>the exact text and tokens that would be sent, and a check of the chat template</source>
        <translation>Text und Tokens genau so, wie sie gesendet würden, und eine Prüfung der Chat-Vorlage</translation>
    </message>
    <message>
        <source>the family “{family}” is not explained</source>
        <translation>die Familie „{family}“ ist nicht erklärt</translation>
    </message>
    <message>
        <source>the file could not be written: {why}</source>
        <translation>die Datei konnte nicht geschrieben werden: {why}</translation>
    </message>
    <message>
        <source>the file of the model, or its first part</source>
        <translation>die Datei des Modells oder ihr erster Teil</translation>
    </message>
    <message>
        <source>the file with the chats, when it is damaged</source>
        <translation>die Datei mit den Chats, wenn sie beschädigt ist</translation>
    </message>
    <message>
        <source>the folders that are looked at</source>
        <translation>die Ordner, in denen gesucht wird</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>diese Argumente fehlen: %s</translation>
    </message>
    <message>
        <source>the hub</source>
        <translation>dem Hub</translation>
    </message>
    <message>
        <source>the hub's process could reach your other files (your chats are encrypted)</source>
        <translation>Der Hub-Prozess könnte Ihre anderen Dateien erreichen (Ihre Chats sind verschlüsselt)</translation>
    </message>
    <message>
        <source>the hub's process could start programs and listen for connections</source>
        <translation>Der Hub-Prozess könnte Programme starten und auf Verbindungen lauschen</translation>
    </message>
    <message>
        <source>the hub's process has all rights of your account</source>
        <translation>Der Hub-Prozess hat alle Rechte Ihres Kontos</translation>
    </message>
    <message>
        <source>the language of the system</source>
        <translation>die Sprache des Systems</translation>
    </message>
    <message>
        <source>the library gave no reason</source>
        <translation>die Bibliothek nannte keinen Grund</translation>
    </message>
    <message>
        <source>the maker's own page</source>
        <translation>die Seite des Herstellers</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>das Modell</translation>
    </message>
    <message>
        <source>the models on this computer</source>
        <translation>die Modelle auf diesem Computer</translation>
    </message>
    <message>
        <source>the name “{name}” could lead out of its folder</source>
        <translation>der Name „{name}“ könnte aus seinem Ordner hinausführen</translation>
    </message>
    <message>
        <source>the newest N</source>
        <translation>die neuesten N</translation>
    </message>
    <message>
        <source>the reader could open connections and start programs</source>
        <translation>Der Leseprozess könnte Verbindungen öffnen und Programme starten</translation>
    </message>
    <message>
        <source>the reader could read your other files; it can neither change nor send them</source>
        <translation>Der Leseprozess könnte Ihre anderen Dateien lesen, aber weder ändern noch senden</translation>
    </message>
    <message>
        <source>the reader has all rights of your account</source>
        <translation>Der Leseprozess hat alle Rechte Ihres Kontos</translation>
    </message>
    <message>
        <source>the same text to two models or presets; - reads it from a pipe</source>
        <translation>derselbe Text an zwei Modelle oder Presets; - liest ihn aus einer Pipe</translation>
    </message>
    <message>
        <source>the system's keyring</source>
        <translation>dem Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>the values of one</source>
        <translation>die Werte von einem</translation>
    </message>
    <message>
        <source>the well-known ones that come with LocalChat, without a connection</source>
        <translation>die bekannten, die mit LocalChat kommen, ohne Verbindung</translation>
    </message>
    <message>
        <source>the window with a new chat; also in one that is open</source>
        <translation>das Fenster mit einem neuen Chat; auch in einem, das schon offen ist</translation>
    </message>
    <message>
        <source>the window, for a quick question; also in one that is open</source>
        <translation>das Fenster für eine schnelle Frage; auch in einem, das schon offen ist</translation>
    </message>
    <message>
        <source>there are more than {most} files in it</source>
        <translation>mehr als {most} Dateien darin</translation>
    </message>
    <message>
        <source>there is no LocalChat in it</source>
        <translation>LocalChat ist nicht darin</translation>
    </message>
    <message>
        <source>there is none here</source>
        <translation>hier gibt es keinen</translation>
    </message>
    <message>
        <source>thinking …</source>
        <translation>denkt nach …</translation>
    </message>
    <message>
        <source>those in which a word occurs</source>
        <translation>die, in denen ein Wort vorkommt</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>tokens of context</source>
        <translation>Tokens Kontext</translation>
    </message>
    <message>
        <source>took more of the processor's time than it may (SIGXCPU)</source>
        <translation>hat mehr Prozessorzeit verbraucht als erlaubt (SIGXCPU)</translation>
    </message>
    <message>
        <source>took too long over a chat template or a schema (SIGALRM)</source>
        <translation>brauchte zu lange für eine Chat-Vorlage oder ein Schema (SIGALRM)</translation>
    </message>
    <message>
        <source>trace another</source>
        <translation>einen anderen Prozess verfolgen</translation>
    </message>
    <message>
        <source>trained context</source>
        <translation>trainierter Kontext</translation>
    </message>
    <message>
        <source>training data</source>
        <translation>Trainingsdaten</translation>
    </message>
    <message>
        <source>tried something that its sandbox forbids (SIGSYS)</source>
        <translation>versuchte etwas, das die Sandbox verbietet (SIGSYS)</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>try one again, or all of them: does it work, and is it faster?</source>
        <translation>eins erneut ausprobieren oder alle: Funktioniert es, und ist es schneller?</translation>
    </message>
    <message>
        <source>two letters, such as en or de</source>
        <translation>zwei Buchstaben, etwa en oder de</translation>
    </message>
    <message>
        <source>unknown field “{name}”</source>
        <translation>unbekanntes Feld „{name}“</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>unbekannte Argumente: %s</translation>
    </message>
    <message>
        <source>update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>updated {day}</source>
        <translation>aktualisiert {day}</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>Aufruf: </translation>
    </message>
    <message numerus="yes">
        <source>used %n days ago</source>
        <translation>
            <numerusform>vor %n Tag verwendet</numerusform>
            <numerusform>vor %n Tagen verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>used today</source>
        <translation>heute verwendet</translation>
    </message>
    <message>
        <source>used yesterday</source>
        <translation>gestern verwendet</translation>
    </message>
    <message>
        <source>used {date}</source>
        <translation>verwendet {date}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waiting.</source>
        <translation>wartet.</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>was ended by signal {code}</source>
        <translation>wurde durch das Signal {code} beendet</translation>
    </message>
    <message>
        <source>was ended from outside (SIGTERM)</source>
        <translation>wurde von außen beendet (SIGTERM)</translation>
    </message>
    <message>
        <source>was killed from outside, perhaps because memory ran out (SIGKILL)</source>
        <translation>wurde von außen beendet, vielleicht weil der Speicher ausging (SIGKILL)</translation>
    </message>
    <message>
        <source>watch the processor</source>
        <translation>den Prozessor beobachten</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>what happened, in your words</source>
        <translation>was geschehen ist, in eigenen Worten</translation>
    </message>
    <message>
        <source>what helps to find a fault: shown here, and sent nowhere</source>
        <translation>was hilft, einen Fehler zu finden: hier gezeigt und nirgendwohin gesendet</translation>
    </message>
    <message>
        <source>what is being downloaded, and was</source>
        <translation>was heruntergeladen wird und wurde</translation>
    </message>
    <message>
        <source>what is in a model, and whether it fits: a file or an id</source>
        <translation>was in einem Modell steckt und ob es passt: eine Datei oder eine ID</translation>
    </message>
    <message>
        <source>what opens the chats, beside the recovery code</source>
        <translation>was die Chats öffnet, neben dem Wiederherstellungscode</translation>
    </message>
    <message>
        <source>what the model is told first</source>
        <translation>was dem Modell zuerst gesagt wird</translation>
    </message>
    <message>
        <source>what the persona asks for; may be repeated</source>
        <translation>wonach die Persona fragt; mehrfach möglich</translation>
    </message>
    <message>
        <source>what this computer can do, what is wrong, what to do</source>
        <translation>was dieser Computer kann, was nicht stimmt und was zu tun ist</translation>
    </message>
    <message>
        <source>whether there is one</source>
        <translation>ob es eine gibt</translation>
    </message>
    <message>
        <source>whether there is one, and whose; never the token itself</source>
        <translation>ob es eins gibt und wem es gehört; nie das Token selbst</translation>
    </message>
    <message>
        <source>who answers: system prompts with examples</source>
        <translation>wer antwortet: System-Prompts mit Beispielen</translation>
    </message>
    <message>
        <source>who is told no examples of the persona</source>
        <translation>wem die Beispiele der Persona nicht mitgegeben werden</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>ganz</translation>
    </message>
    <message>
        <source>with the names of files and models</source>
        <translation>mit den Namen von Dateien und Modellen</translation>
    </message>
    <message>
        <source>without a description</source>
        <translation>ohne Beschreibung</translation>
    </message>
    <message>
        <source>without the part for images</source>
        <translation>ohne den Bildteil</translation>
    </message>
    <message>
        <source>words, owner/name, or an address</source>
        <translation>Wörter, owner/name oder eine Adresse</translation>
    </message>
    <message>
        <source>working</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>write a new file</source>
        <translation>eine neue Datei schreiben</translation>
    </message>
    <message>
        <source>write a zip; with --passphrase only that opens it</source>
        <translation>ein ZIP schreiben; mit --passphrase öffnet es nur diese</translation>
    </message>
    <message>
        <source>write code</source>
        <translation>Code schreiben</translation>
    </message>
    <message>
        <source>write frames</source>
        <translation>Netzwerk-Frames schreiben</translation>
    </message>
    <message>
        <source>write memory of another</source>
        <translation>den Speicher eines anderen schreiben</translation>
    </message>
    <message>
        <source>write one to a file, or print it</source>
        <translation>eins in eine Datei schreiben oder ausgeben</translation>
    </message>
    <message>
        <source>write one to a file, or print it; --card for apps that read character cards</source>
        <translation>eine in eine Datei schreiben oder ausgeben; --card für Apps, die Charakterkarten lesen</translation>
    </message>
    <message>
        <source>write one; without MODEL all that LocalChat has downloaded</source>
        <translation>eins schreiben; ohne MODEL alle, die LocalChat heruntergeladen hat</translation>
    </message>
    <message>
        <source>write raw packets</source>
        <translation>rohe Pakete schreiben</translation>
    </message>
    <message>
        <source>write the memory of another</source>
        <translation>den Arbeitsspeicher eines anderen schreiben</translation>
    </message>
    <message>
        <source>write to a terminal</source>
        <translation>in ein Terminal schreiben</translation>
    </message>
    <message>
        <source>write to shared memory</source>
        <translation>in den gemeinsamen Speicher schreiben</translation>
    </message>
    <message>
        <source>write to the kernel</source>
        <translation>in den Kernel schreiben</translation>
    </message>
    <message>
        <source>write to the systems temporary folder</source>
        <translation>in den temporären Ordner des Systems schreiben</translation>
    </message>
    <message>
        <source>write to the temporary folder</source>
        <translation>in den temporären Ordner schreiben</translation>
    </message>
    <message>
        <source>writes none of your files</source>
        <translation>schreibt in keine Ihrer Dateien</translation>
    </message>
    <message>
        <source>written by you</source>
        <translation>selbst geschrieben</translation>
    </message>
    <message>
        <source>wrote more than it may, most likely into its log (SIGXFSZ)</source>
        <translation>hat mehr geschrieben als erlaubt, wahrscheinlich in sein Protokoll (SIGXFSZ)</translation>
    </message>
    <message>
        <source>yarn</source>
        <translation>yarn</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>your access token of the hub, for models that want an agreement</source>
        <translation>das eigene Zugriffstoken für den Hub, für Modelle, die eine Zustimmung verlangen</translation>
    </message>
    <message>
        <source>your mirror {own}, {usual}</source>
        <translation>Ihr Spiegelserver {own}, {usual}</translation>
    </message>
    <message>
        <source>{address} is no address that LocalChat can reach. Is the mirror in Settings written as https://its.name?</source>
        <translation>{address} ist keine Adresse, die LocalChat erreichen kann. Ist der Spiegelserver in den Einstellungen als https://sein.name geschrieben?</translation>
    </message>
    <message>
        <source>{all} tokens with examples · {less} without · they cost {cost}</source>
        <translation>{all} Tokens mit Beispielen · {less} ohne · sie kosten {cost}</translation>
    </message>
    <message>
        <source>{build}, loads the guide in {time} ms and answers at {speed} tokens/s</source>
        <translation>{build}, lädt den Guide in {time} ms und antwortet mit {speed} Tokens/s</translation>
    </message>
    <message>
        <source>{chats} chats with {messages} messages were taken over from the damaged file, which is kept as {name}. {damaged} of its {pages} pages could not be read.</source>
        <translation>{chats} Chats mit {messages} Nachrichten wurden aus der beschädigten Datei übernommen, die als {name} aufbewahrt ist. {damaged} ihrer {pages} Seiten waren nicht lesbar.</translation>
    </message>
    <message>
        <source>{chats} chats with {messages} messages were written to {name}.</source>
        <translation>{chats} Chats mit {messages} Nachrichten wurden nach {name} geschrieben.</translation>
    </message>
    <message>
        <source>{chats} in the trash. Nothing is deleted for good until you do it.</source>
        <translation>{chats} im Papierkorb. Nichts wird endgültig gelöscht, bis Sie es tun.</translation>
    </message>
    <message>
        <source>{context} tokens</source>
        <translation>{context} Tokens</translation>
    </message>
    <message>
        <source>{context} tokens of context, kept as {kind} · {memory} GB of memory</source>
        <translation>{context} Tokens Kontext, gespeichert als {kind} · {memory} GB Speicher</translation>
    </message>
    <message>
        <source>{cores} cores, {threads} threads, {machine}</source>
        <translation>{cores} Kerne, {threads} Threads, {machine}</translation>
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
        <translation>{count} Milliarden Gewichte</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} geändert</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} gewählt</translation>
    </message>
    <message>
        <source>{count} downloads</source>
        <translation>{count} Downloads</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{count} k</source>
        <translation>{count} k</translation>
    </message>
    <message>
        <source>{count} letters more are sent than are shown here.</source>
        <translation>Es werden {count} Zeichen mehr gesendet, als hier zu sehen sind.</translation>
    </message>
    <message>
        <source>{count} likes</source>
        <translation>{count} Likes</translation>
    </message>
    <message>
        <source>{count} million weights</source>
        <translation>{count} Millionen Gewichte</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message numerus="yes">
        <source>{count} models, {size}.</source>
        <extracomment>For one: 1 model, {size}.</extracomment>
        <translation>
            <numerusform>1 Modell, {size}.</numerusform>
            <numerusform>{count} Modelle, {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} more characters</source>
        <translation>{count} weitere Zeichen</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} ms</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} Tokens</translation>
    </message>
    <message>
        <source>{count} tokens, no examples</source>
        <translation>{count} Tokens, keine Beispiele</translation>
    </message>
    <message>
        <source>{count} tokens, room for {room}</source>
        <translation>{count} Tokens, Platz für {room}</translation>
    </message>
    <message>
        <source>{count} tokens; chat template: {source}</source>
        <translation>{count} Tokens; Chat-Vorlage: {source}</translation>
    </message>
    <message>
        <source>{count} {unit}/s</source>
        <translation>{count} {unit}/s</translation>
    </message>
    <message>
        <source>{device} computes wrongly ({kinds}), so it is not used.</source>
        <translation>{device} rechnet falsch ({kinds}) und wird daher nicht verwendet.</translation>
    </message>
    <message>
        <source>{device} in use</source>
        <translation>{device} in Verwendung</translation>
    </message>
    <message>
        <source>{device} is slower than the processor here: it writes {writes} times and reads {reads} times as fast, so it is not used.</source>
        <translation>{device} ist hier langsamer als der Prozessor: Es schreibt {writes}-mal und liest {reads}-mal so schnell und wird daher nicht verwendet.</translation>
    </message>
    <message>
        <source>{device} writes {writes} times and reads {reads} times as fast as the processor.</source>
        <translation>{device} schreibt {writes}-mal und liest {reads}-mal so schnell wie der Prozessor.</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} von {size}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{done} of {whole} {unit}</source>
        <translation>{done} von {whole} {unit}</translation>
    </message>
    <message>
        <source>{file} cannot be deleted: {reason}.</source>
        <translation>{file} lässt sich nicht löschen: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Was it moved, or its drive unplugged?</source>
        <translation>{file} lässt sich nicht lesen. Wurde die Datei verschoben oder ihr Laufwerk abgezogen?</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Change its rights, or enter the recovery code.</source>
        <translation>{file} lässt sich nicht lesen: {reason}. Ändern Sie die Rechte oder geben Sie den Wiederherstellungscode ein.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. Nothing was changed.</source>
        <translation>{file} lässt sich nicht schreiben: {reason}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file} could not be deleted.</source>
        <translation>{file} ließ sich nicht löschen.</translation>
    </message>
    <message>
        <source>{file} is damaged. Your chats open with the recovery code.</source>
        <translation>{file} ist beschädigt. Ihre Chats lassen sich mit dem Wiederherstellungscode öffnen.</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>{file} ist nicht da.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name.</source>
        <translation>{file} gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{file} of the pack {name} was changed or damaged. Remove the pack and add it again.</source>
        <translation>{file} des Pakets {name} wurde geändert oder beschädigt. Entfernen Sie das Paket und fügen Sie es neu hinzu.</translation>
    </message>
    <message>
        <source>{file}, entry {place}</source>
        <translation>{file}, Eintrag {place}</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted: {reason}. It is not used any more.</source>
        <translation>{folder} lässt sich nicht löschen: {reason}. Es wird nicht mehr verwendet.</translation>
    </message>
    <message>
        <source>{folder} cannot be looked at: {reason}.</source>
        <translation>{folder} lässt sich nicht durchsuchen: {reason}.</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {reason}. What came stays; take the bundle over again to go on.</source>
        <translation>{folder} lässt sich nicht schreiben: {reason}. Was ankam, bleibt; übernehmen Sie das Bündel erneut, um fortzusetzen.</translation>
    </message>
    <message>
        <source>{folder} holds too much: not all of it was looked at.</source>
        <translation>{folder} enthält zu viel: Nicht alles wurde durchsucht.</translation>
    </message>
    <message>
        <source>{folder} is a whole drive. Choose the folder in it that holds the models.</source>
        <translation>{folder} ist ein ganzes Laufwerk. Wählen Sie den Ordner darin, in dem die Modelle liegen.</translation>
    </message>
    <message>
        <source>{folder} is looked at already, with the folder of {origin}.</source>
        <translation>{folder} wird bereits mit dem Ordner von {origin} durchsucht.</translation>
    </message>
    <message>
        <source>{folder} is none of the folders that you added.</source>
        <translation>{folder} ist keiner der Ordner, die Sie hinzugefügt haben.</translation>
    </message>
    <message>
        <source>{home} holds files of others, which stay: {names}.</source>
        <translation>{home} enthält fremde Dateien, die bleiben: {names}.</translation>
    </message>
    <message>
        <source>{host} cannot be found. Is this computer online?</source>
        <translation>{host} ist nicht zu finden. Ist dieser Computer online?</translation>
    </message>
    <message>
        <source>{host} could not prove that it is {host} ({reason}), so nothing was sent. Is this computer's clock right? Does a program or your network look into connections?</source>
        <translation>{host} konnte nicht beweisen, {host} zu sein ({reason}), daher wurde nichts gesendet. Stimmt die Uhr dieses Computers? Schaut ein Programm oder Ihr Netzwerk in Verbindungen hinein?</translation>
    </message>
    <message>
        <source>{host} does not take connections just now.</source>
        <translation>{host} nimmt gerade keine Verbindungen an.</translation>
    </message>
    <message>
        <source>{host} leads to an address inside a private network; the connection was refused. If that is a mirror of yours, set it as the mirror in Settings.</source>
        <translation>{host} führt zu einer Adresse in einem privaten Netzwerk; die Verbindung wurde abgelehnt. Falls das Ihr eigener Spiegelserver ist, geben Sie ihn in den Einstellungen an.</translation>
    </message>
    <message>
        <source>{host} told of a newer version in a way that this one does not understand. Look at the project's page.</source>
        <translation>{host} nannte eine neuere Version auf eine Art, die diese nicht versteht. Sehen Sie auf der Seite des Projekts nach.</translation>
    </message>
    <message>
        <source>{host} told of an older version than it did before. Somebody may want to keep you from the newest; nothing was taken over. Try again later, or on another network.</source>
        <translation>{host} nannte eine ältere Version als zuvor. Vielleicht will jemand Sie von der neuesten fernhalten; nichts wurde übernommen. Versuchen Sie es später erneut oder in einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{keys} alone is needed for writing. Add Ctrl or Alt.</source>
        <translation>{keys} allein wird zum Schreiben gebraucht. Nehmen Sie Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>{keys} always means “{what}”.</source>
        <translation>{keys} bedeutet immer „{what}“.</translation>
    </message>
    <message>
        <source>{keys} belongs to “{what}”.</source>
        <translation>{keys} gehört zu „{what}“.</translation>
    </message>
    <message>
        <source>{keys} is for text, in every field.</source>
        <translation>{keys} ist in jedem Feld für Text da.</translation>
    </message>
    <message>
        <source>{label} in {seconds} s</source>
        <translation>{label} in {seconds} s</translation>
    </message>
    <message>
        <source>{label} keeps about {bits} bits of each weight: {quality}.</source>
        <translation>{label} behält etwa {bits} Bits jedes Gewichts: {quality}.</translation>
    </message>
    <message>
        <source>{label}: {quality}.</source>
        <translation>{label}: {quality}.</translation>
    </message>
    <message>
        <source>{left}  –  {right}</source>
        <translation>{left}  –  {right}</translation>
    </message>
    <message>
        <source>{length} context</source>
        <translation>{length} Kontext</translation>
    </message>
    <message>
        <source>{licence}, asks for an agreement</source>
        <translation>{licence}, verlangt eine Zustimmung</translation>
    </message>
    <message numerus="yes">
        <source>{memory} GB memory, %n cores</source>
        <extracomment>For one: {memory} GB memory, %n core</extracomment>
        <translation>
            <numerusform>{memory} GB Arbeitsspeicher, %n Kern</numerusform>
            <numerusform>{memory} GB Arbeitsspeicher, %n Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>{message} It was loaded with {layers} layers on the graphics card, and with a context of {context} tokens.</source>
        <translation>{message} Es wurde mit {layers} Schichten auf der Grafikkarte und einem Kontext von {context} Tokens geladen.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{model} was let go to make room. It is loaded again with your next message.</source>
        <translation>{model} wurde entladen, um Platz zu machen. Ihre nächste Nachricht lädt es wieder.</translation>
    </message>
    <message>
        <source>{name} (no longer here)</source>
        <translation>{name} (nicht mehr hier)</translation>
    </message>
    <message>
        <source>{name} (not here)</source>
        <translation>{name} (nicht hier)</translation>
    </message>
    <message>
        <source>{name} belongs to another model: its numbers are {ours} wide, and this model's {width}. Get the one that came with the model, or remove the picture.</source>
        <translation>{name} gehört zu einem anderen Modell: Seine Zahlen sind {ours} breit, die dieses Modells {width}. Laden Sie den herunter, der zum Modell gehört, oder entfernen Sie das Bild.</translation>
    </message>
    <message>
        <source>{name} belongs to {origin}: LocalChat deletes no file but its own.</source>
        <translation>{name} gehört zu {origin}: LocalChat löscht nur eigene Dateien.</translation>
    </message>
    <message>
        <source>{name} brings no tokenizer, so it cannot chat.</source>
        <translation>{name} bringt keinen Tokenizer mit und kann daher nicht chatten.</translation>
    </message>
    <message>
        <source>{name} can be looked up on the hub, as if you had typed it.</source>
        <translation>{name} lässt sich auf dem Hub nachschlagen, als hätten Sie es eingegeben.</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {reason}.</source>
        <translation>{name} lässt sich nicht öffnen: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be read from its disk. Copy it to this computer, and attach the copy.</source>
        <translation>{name} lässt sich nicht vom Datenträger lesen. Kopieren Sie die Datei auf diesen Computer und hängen Sie die Kopie an.</translation>
    </message>
    <message>
        <source>{name} cannot be read: it is damaged, or locked with another key. It can be kept aside, and what can be read of it, a backup or an empty store opened instead.</source>
        <translation>{name} lässt sich nicht lesen: beschädigt oder mit einem anderen Schlüssel gesperrt. Es lässt sich beiseitelegen und stattdessen öffnen, was davon lesbar ist, eine Sicherung oder ein leerer Speicher.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {error}.</source>
        <translation>{name} lässt sich nicht lesen: {error}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be {text}. {hint}</source>
        <translation>{name} kann nicht {text} sein. {hint}</translation>
    </message>
    <message>
        <source>{name} cannot be {value}.</source>
        <translation>{name} kann nicht {value} sein.</translation>
    </message>
    <message>
        <source>{name} cannot guess for {other}: their vocabularies differ. Choose a smaller model of the same family, or none.</source>
        <translation>{name} kann nicht für {other} raten: Die Vokabulare unterscheiden sich. Wählen Sie ein kleineres Modell derselben Familie oder keins.</translation>
    </message>
    <message>
        <source>{name} cannot hold {text}; it wants {hint}</source>
        <translation>{name} kann {text} nicht enthalten; erwartet: {hint}</translation>
    </message>
    <message>
        <source>{name} cannot see pictures. Remove the picture, or choose a model that sees: {others}.</source>
        <translation>{name} kann keine Bilder sehen. Entfernen Sie das Bild oder wählen Sie ein Modell, das sieht: {others}.</translation>
    </message>
    <message>
        <source>{name} cannot see pictures. Remove the picture, or get a model that sees: under Discover they say so, and come with a part for pictures (mmproj).</source>
        <translation>{name} kann keine Bilder sehen. Entfernen Sie das Bild oder laden Sie ein Modell, das sieht: Unter „Entdecken“ ist es angegeben; solche Modelle bringen einen Bildteil (mmproj) mit.</translation>
    </message>
    <message>
        <source>{name} changed while it was read. Attach it again when it is finished.</source>
        <translation>{name} wurde beim Lesen geändert. Hängen Sie die Datei noch einmal an, wenn sie fertig ist.</translation>
    </message>
    <message>
        <source>{name} could not be loaded: {reason}.</source>
        <translation>{name} ließ sich nicht laden: {reason}.</translation>
    </message>
    <message>
        <source>{name} does not fit this model: {reason}. An adapter works only with the model that it was trained on.</source>
        <translation>{name} passt nicht zu diesem Modell: {reason}. Ein Adapter funktioniert nur mit dem Modell, auf dem er trainiert wurde.</translation>
    </message>
    <message>
        <source>{name} does not say what kind of model it is.</source>
        <translation>{name} sagt nicht, welche Art von Modell es ist.</translation>
    </message>
    <message>
        <source>{name} does not see. Remove the picture, or choose a model that sees.</source>
        <translation>{name} sieht nicht. Entfernen Sie das Bild oder wählen Sie ein Modell, das sieht.</translation>
    </message>
    <message>
        <source>{name} has a tokenizer of the kind “{kind}”, with which no model writes here.</source>
        <translation>{name} hat einen Tokenizer der Art „{kind}“, mit dem hier kein Modell schreibt.</translation>
    </message>
    <message>
        <source>{name} has another size than its list says</source>
        <translation>{name} hat eine andere Größe, als die Liste sagt</translation>
    </message>
    <message>
        <source>{name} has more than {most} entries; left alone.</source>
        <translation>{name} hat mehr als {most} Einträge; ausgelassen.</translation>
    </message>
    <message>
        <source>{name} has no list of what is in it.</source>
        <translation>{name} hat keine Liste dessen, was darin ist.</translation>
    </message>
    <message>
        <source>{name} has no model file {file}. There are: {names}.</source>
        <translation>{name} hat keine Modelldatei {file}. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>{name} has no quantisation {label}. There are: {labels}.</source>
        <translation>{name} hat keine Quantisierung {label}. Es gibt: {labels}.</translation>
    </message>
    <message>
        <source>{name} has no text: its pages are pictures, probably scanned. Have a program recognise the text (OCR), and attach what it writes.</source>
        <translation>{name} hat keinen Text: Die Seiten sind Bilder, wohl eingescannt. Lassen Sie ein Programm den Text erkennen (OCR) und hängen Sie das Ergebnis an.</translation>
    </message>
    <message>
        <source>{name} has no weights in it.</source>
        <translation>{name} enthält keine Gewichte.</translation>
    </message>
    <message>
        <source>{name} has no weights in it: it holds only a tokenizer or metadata.</source>
        <translation>{name} enthält keine Gewichte, nur einen Tokenizer oder Metadaten.</translation>
    </message>
    <message>
        <source>{name} has no whole GGUF model. Look for a GGUF of it: localchat search {words}</source>
        <translation>{name} hat kein vollständiges GGUF-Modell. Nach einem GGUF davon suchen: localchat search {words}</translation>
    </message>
    <message>
        <source>{name} has too little free memory for this model.</source>
        <translation>{name} hat zu wenig freien Speicher für dieses Modell.</translation>
    </message>
    <message>
        <source>{name} has words for {count} of 256 bytes only, so most of what you write would end it.</source>
        <translation>{name} hat nur für {count} von 256 Bytes Wörter; das meiste, was Sie schreiben, würde es beenden.</translation>
    </message>
    <message>
        <source>{name} has {size} MB; a file of at most {most} MB can be attached.</source>
        <translation>{name} hat {size} MB; anhängen lässt sich eine Datei von höchstens {most} MB.</translation>
    </message>
    <message>
        <source>{name} has {size} million pixels, which are too many to be opened. Attach a smaller copy.</source>
        <translation>{name} hat {size} Millionen Pixel, zu viele zum Öffnen. Hängen Sie eine kleinere Kopie an.</translation>
    </message>
    <message>
        <source>{name} hears and does not see. Remove the picture, or choose a model that sees.</source>
        <translation>{name} hört und sieht nicht. Entfernen Sie das Bild oder wählen Sie ein Modell, das sieht.</translation>
    </message>
    <message>
        <source>{name} holds no text.</source>
        <translation>{name} enthält keinen Text.</translation>
    </message>
    <message>
        <source>{name} is GGUF of version {version}; this app reads versions 2 and 3.</source>
        <translation>{name} ist GGUF der Version {version}; diese App liest die Versionen 2 und 3.</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a file with an end. Attach an ordinary file.</source>
        <translation>{name} ist ein Gerät oder eine Pipe, keine Datei mit einem Ende. Hängen Sie eine gewöhnliche Datei an.</translation>
    </message>
    <message>
        <source>{name} is a folder, and no store of chats. It can be kept aside, and a backup or an empty store opened instead.</source>
        <translation>{name} ist ein Ordner und kein Chat-Speicher. Er lässt sich beiseitelegen und stattdessen eine Sicherung oder ein leerer Speicher öffnen.</translation>
    </message>
    <message>
        <source>{name} is a folder. Attach the files in it.</source>
        <translation>{name} ist ein Ordner. Hängen Sie die Dateien darin an.</translation>
    </message>
    <message>
        <source>{name} is a later part of a split model. Choose its first part, {first}.</source>
        <translation>{name} ist ein späterer Teil eines aufgeteilten Modells. Wählen Sie den ersten Teil, {first}.</translation>
    </message>
    <message>
        <source>{name} is a link or a device</source>
        <translation>{name} ist eine Verknüpfung oder ein Gerät</translation>
    </message>
    <message>
        <source>{name} is a link that leads to itself. Attach the file that is meant.</source>
        <translation>{name} ist eine Verknüpfung, die auf sich selbst führt. Hängen Sie die gemeinte Datei an.</translation>
    </message>
    <message>
        <source>{name} is a model for searching (embeddings): it cannot chat.</source>
        <translation>{name} ist ein Modell zum Suchen (Embeddings): Es kann nicht chatten.</translation>
    </message>
    <message>
        <source>{name} is a model of the kind “{architecture}”, unknown to this engine. It may need a newer version of LocalChat.</source>
        <translation>{name} ist ein Modell der Art „{architecture}“, die diese Engine nicht kennt. Vielleicht ist eine neuere Version von LocalChat nötig.</translation>
    </message>
    <message>
        <source>{name} is a picture of a kind that cannot be read here. Save it as PNG or JPEG, and attach that.</source>
        <translation>{name} ist ein Bild einer Art, die hier nicht gelesen werden kann. Speichern Sie es als PNG oder JPEG und hängen Sie das an.</translation>
    </message>
    <message>
        <source>{name} is a picture, and the part of Qt that reads pictures is not installed. Set LocalChat up again.</source>
        <translation>{name} ist ein Bild, und der Teil von Qt, der Bilder liest, ist nicht installiert. Richten Sie LocalChat neu ein.</translation>
    </message>
    <message>
        <source>{name} is an adapter (LoRA), which needs a model to work on.</source>
        <translation>{name} ist ein Adapter (LoRA), der ein Modell braucht.</translation>
    </message>
    <message>
        <source>{name} is an adapter for models of the kind “{architecture}”, and this one is “{wanted}”.</source>
        <translation>{name} ist ein Adapter für Modelle der Art „{architecture}“, dieses ist aber „{wanted}“.</translation>
    </message>
    <message>
        <source>{name} is being fetched just now, perhaps by another LocalChat. Wait until it is done.</source>
        <translation>{name} wird gerade heruntergeladen, vielleicht von einem anderen LocalChat. Warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>{name} is being tried…</source>
        <translation>{name} wird ausprobiert…</translation>
    </message>
    <message>
        <source>{name} is cut short: at least {missing} bytes are missing. The download did not finish; get it again.</source>
        <translation>{name} ist abgeschnitten: Mindestens {missing} Bytes fehlen. Der Download wurde nicht fertig; laden Sie die Datei neu herunter.</translation>
    </message>
    <message>
        <source>{name} is damaged, or not what its name says. Open it in its own program, save it anew, and attach that.</source>
        <translation>{name} ist beschädigt oder nicht, was der Name sagt. Öffnen Sie die Datei in ihrem Programm, speichern Sie sie neu und hängen Sie das an.</translation>
    </message>
    <message>
        <source>{name} is damaged: a word for one byte stands for no byte that there is.</source>
        <translation>{name} ist beschädigt: Ein Wort für ein Byte steht für keines, das es gibt.</translation>
    </message>
    <message>
        <source>{name} is damaged: it has no {part}.</source>
        <translation>{name} ist beschädigt: {part} fehlt.</translation>
    </message>
    <message>
        <source>{name} is damaged: it has no {part}. Get it again, or remove the picture.</source>
        <translation>{name} ist beschädigt: {part} fehlt. Laden Sie es neu herunter oder entfernen Sie das Bild.</translation>
    </message>
    <message>
        <source>{name} is damaged: it says that it has {blocks} layers.</source>
        <translation>{name} ist beschädigt: Angeblich hat es {blocks} Schichten.</translation>
    </message>
    <message>
        <source>{name} is damaged: its header makes no sense. Get it again.</source>
        <translation>{name} ist beschädigt: Der Header ergibt keinen Sinn. Laden Sie die Datei neu herunter.</translation>
    </message>
    <message>
        <source>{name} is damaged: its header promises {tensors} tensors and {pairs} entries. Get the file again.</source>
        <translation>{name} ist beschädigt: Der Header verspricht {tensors} Tensoren und {pairs} Einträge. Laden Sie die Datei neu herunter.</translation>
    </message>
    <message>
        <source>{name} is damaged: its tokenizer is that of another kind of model.</source>
        <translation>{name} ist beschädigt: Sein Tokenizer gehört zu einer anderen Art von Modell.</translation>
    </message>
    <message>
        <source>{name} is damaged: its tokenizer's lists do not match.</source>
        <translation>{name} ist beschädigt: Die Listen des Tokenizers passen nicht zusammen.</translation>
    </message>
    <message>
        <source>{name} is damaged: its tokenizer's merges are no texts.</source>
        <translation>{name} ist beschädigt: Die Merges des Tokenizers sind keine Texte.</translation>
    </message>
    <message>
        <source>{name} is damaged: its {key} is of another kind.</source>
        <translation>{name} ist beschädigt: {key} ist von anderer Art.</translation>
    </message>
    <message>
        <source>{name} is damaged: its {key} is of another kind. Get it again.</source>
        <translation>{name} ist beschädigt: {key} ist von anderer Art. Laden Sie es neu herunter.</translation>
    </message>
    <message>
        <source>{name} is damaged: its {key} is {value}.</source>
        <translation>{name} ist beschädigt: {key} ist {value}.</translation>
    </message>
    <message>
        <source>{name} is damaged: its {key} is {value}. Get it again.</source>
        <translation>{name} ist beschädigt: {key} ist {value}. Laden Sie es neu herunter.</translation>
    </message>
    <message>
        <source>{name} is damaged: its {part} is of another size than it says. Get it again, or remove the picture.</source>
        <translation>{name} ist beschädigt: {part} hat eine andere Größe als angegeben. Laden Sie es neu herunter oder entfernen Sie das Bild.</translation>
    </message>
    <message>
        <source>{name} is damaged: {key} is {value}, outside of its vocabulary.</source>
        <translation>{name} ist beschädigt: {key} ist {value}, außerhalb des Vokabulars.</translation>
    </message>
    <message>
        <source>{name} is damaged: {tensor} is kept as {kind}, with which nothing can be computed.</source>
        <translation>{name} ist beschädigt: {tensor} liegt als {kind} vor, womit sich nicht rechnen lässt.</translation>
    </message>
    <message>
        <source>{name} is damaged: “{word}” stands in its vocabulary twice.</source>
        <translation>{name} ist beschädigt: „{word}“ steht zweimal in seinem Vokabular.</translation>
    </message>
    <message>
        <source>{name} is empty, though there were chats in it. It can be kept aside, and what else there is of them opened instead.</source>
        <translation>{name} ist leer, obwohl Chats darin waren. Er lässt sich beiseitelegen und öffnen, was es sonst davon gibt.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} is here and is what the makers signed.</source>
        <translation>{name} ist hier und ist, was die Hersteller signiert haben.</translation>
    </message>
    <message>
        <source>{name} is in the format safetensors. LocalChat runs GGUF; look for a GGUF of it.</source>
        <translation>{name} hat das Format Safetensors. LocalChat verwendet GGUF; suchen Sie nach einer GGUF-Fassung.</translation>
    </message>
    <message>
        <source>{name} is larger than 4 GB, and was left alone.</source>
        <translation>{name} ist größer als 4 GB und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{name} is locked with a password</source>
        <translation>{name} ist mit einem Passwort geschützt</translation>
    </message>
    <message>
        <source>{name} is locked with a password. Save a copy without one, and attach that.</source>
        <translation>{name} ist mit einem Passwort geschützt. Speichern Sie eine Kopie ohne Passwort und hängen Sie diese an.</translation>
    </message>
    <message>
        <source>{name} is made to fill the memory when it is opened, so it was not read.</source>
        <translation>{name} soll beim Öffnen den Speicher füllen und wurde daher nicht gelesen.</translation>
    </message>
    <message>
        <source>{name} is no LoRA adapter.</source>
        <translation>{name} ist kein LoRA-Adapter.</translation>
    </message>
    <message>
        <source>{name} is no bundle or pack, or only a part of one. Copy or get it again.</source>
        <translation>{name} ist kein Bündel oder Paket oder nur ein Teil davon. Kopieren oder laden Sie es erneut.</translation>
    </message>
    <message>
        <source>{name} is no bundle that LocalChat understands.</source>
        <translation>{name} ist kein Bündel, das LocalChat versteht.</translation>
    </message>
    <message>
        <source>{name} is no engine pack that LocalChat understands.</source>
        <translation>{name} ist kein Engine-Paket, das LocalChat versteht.</translation>
    </message>
    <message>
        <source>{name} is no export of chats: it is neither JSON nor a zip.</source>
        <translation>{name} ist kein Export von Chats: Es ist weder JSON noch ein ZIP.</translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} ist keine Datei.</translation>
    </message>
    <message>
        <source>{name} is no folder with an engine pack and its signature.</source>
        <translation>{name} ist kein Ordner mit einem Engine-Paket und seiner Signatur.</translation>
    </message>
    <message>
        <source>{name} is no model: it has only {size} bytes.</source>
        <translation>{name} ist kein Modell: Es hat nur {size} Bytes.</translation>
    </message>
    <message>
        <source>{name} is no persona: it is no text in UTF-8.</source>
        <translation>{name} ist keine Persona: Es ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>{name} is no persona: it is no text.</source>
        <translation>{name} ist keine Persona: Es ist kein Text.</translation>
    </message>
    <message>
        <source>{name} is no text: it holds data of a program. Text, code, CSV, PDF and Word files (DOCX) can be attached.</source>
        <translation>{name} ist kein Text: Die Datei enthält Programmdaten. Anhängen lassen sich Text, Code, CSV, PDF und Word-Dateien (DOCX).</translation>
    </message>
    <message>
        <source>{name} is not a model in the GGUF format, but JSON text.</source>
        <translation>{name} ist kein Modell im Format GGUF, sondern JSON-Text.</translation>
    </message>
    <message>
        <source>{name} is not a model in the GGUF format, but {what}.</source>
        <translation>{name} ist kein Modell im Format GGUF, sondern {what}.</translation>
    </message>
    <message>
        <source>{name} is not a model in the GGUF format: it does not begin with “GGUF”.</source>
        <translation>{name} ist kein Modell im Format GGUF: Es beginnt nicht mit „GGUF“.</translation>
    </message>
    <message>
        <source>{name} is not among the models that the rules of this computer allow.</source>
        <translation>{name} gehört nicht zu den Modellen, die die Regeln dieses Computers erlauben.</translation>
    </message>
    <message>
        <source>{name} is not as it came: it was changed, or is damaged. Get it again.</source>
        <translation>{name} ist nicht wie angekommen: Die Datei wurde geändert oder ist beschädigt. Laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <source>{name} is not as it was</source>
        <translation>{name} ist nicht, wie es war</translation>
    </message>
    <message numerus="yes">
        <source>{name} is not beside the other parts. Get all %n parts into one folder.</source>
        <translation>
            <numerusform>{name} liegt nicht bei den anderen Teilen. Legen Sie alle %n Teile in einen Ordner.</numerusform>
            <numerusform>{name} liegt nicht bei den anderen Teilen. Legen Sie alle %n Teile in einen Ordner.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is not signed, and you named a key.</source>
        <translation>{name} ist nicht signiert, und Sie haben einen Schlüssel genannt.</translation>
    </message>
    <message>
        <source>{name} is not there. It may have been moved or deleted.</source>
        <translation>{name} ist nicht da. Vielleicht wurde die Datei verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>{name} is not used, since 0 layers were chosen for it.</source>
        <translation>{name} wird nicht verwendet, da dafür 0 Schichten gewählt wurden.</translation>
    </message>
    <message>
        <source>{name} is not used, since the processor was chosen.</source>
        <translation>{name} wird nicht verwendet, da der Prozessor gewählt wurde.</translation>
    </message>
    <message>
        <source>{name} is not whole: {part} is missing.</source>
        <translation>{name} ist nicht vollständig: {part} fehlt.</translation>
    </message>
    <message>
        <source>{name} is of a kind that cannot be read. Save it as PDF, Word (DOCX) or text, and attach that.</source>
        <translation>{name} ist von einer Art, die nicht gelesen werden kann. Speichern Sie es als PDF, Word (DOCX) oder Text und hängen Sie das an.</translation>
    </message>
    <message>
        <source>{name} is one part of a split model; its name does not say which.</source>
        <translation>{name} ist ein Teil eines aufgeteilten Modells; der Name sagt nicht, welcher.</translation>
    </message>
    <message>
        <source>{name} is packed in an unusual way</source>
        <translation>{name} ist auf ungewöhnliche Art gepackt</translation>
    </message>
    <message>
        <source>{name} is so long and narrow that nothing could be seen on it. Attach a part of it.</source>
        <translation>{name} ist so lang und schmal, dass nichts zu erkennen wäre. Hängen Sie einen Teil davon an.</translation>
    </message>
    <message>
        <source>{name} is the first of {count} parts, and {missing} is not beside it. Get all the parts into one folder.</source>
        <translation>{name} ist der erste von {count} Teilen, und {missing} liegt nicht daneben. Legen Sie alle Teile in einen Ordner.</translation>
    </message>
    <message>
        <source>{name} is the image part of a model (mmproj). Choose the model itself.</source>
        <translation>{name} ist der Bildteil eines Modells (mmproj). Wählen Sie das Modell selbst.</translation>
    </message>
    <message>
        <source>{name} is too large for a persona: at most {count} MB.</source>
        <translation>{name} ist zu groß für eine Persona: höchstens {count} MB.</translation>
    </message>
    <message>
        <source>{name} is too long for a preset.</source>
        <translation>{name} ist zu lang für ein Preset.</translation>
    </message>
    <message>
        <source>{name} let through: {ways}.</source>
        <translation>{name} ließ durch: {ways}.</translation>
    </message>
    <message>
        <source>{name} lies beside the model as its part for pictures, and is none: it is of the kind “{architecture}”. Get the right one (its name holds mmproj), or remove the picture.</source>
        <translation>{name} liegt als Bildteil neben dem Modell und ist keiner: Es ist von der Art „{architecture}“. Laden Sie den richtigen herunter (sein Name enthält mmproj) oder entfernen Sie das Bild.</translation>
    </message>
    <message>
        <source>{name} lies in a folder of your own: LocalChat deletes no file but its own.</source>
        <translation>{name} liegt in einem Ihrer Ordner: LocalChat löscht nur eigene Dateien.</translation>
    </message>
    <message>
        <source>{name} may not be read. Allow it in the file's properties, or attach a copy.</source>
        <translation>{name} darf nicht gelesen werden. Erlauben Sie es in den Eigenschaften der Datei oder hängen Sie eine Kopie an.</translation>
    </message>
    <message>
        <source>{name} must be a whole number, not {value}.</source>
        <translation>{name} muss eine ganze Zahl sein, nicht {value}.</translation>
    </message>
    <message>
        <source>{name} must be from {minimum} to {maximum}.</source>
        <translation>{name} muss zwischen {minimum} und {maximum} liegen.</translation>
    </message>
    <message>
        <source>{name} must be one of {choices}.</source>
        <translation>{name} muss eines von {choices} sein.</translation>
    </message>
    <message>
        <source>{name} must be {range}, not {value}.</source>
        <translation>Für {name} passt {value} nicht; erlaubt: {range}.</translation>
    </message>
    <message>
        <source>{name} needs {more} more, and the disk has {free} free, of which {floor} stay for your system. Free some space, then resume.</source>
        <translation>{name} braucht noch {more}, und auf dem Datenträger sind {free} frei, von denen {floor} Ihrem System bleiben. Schaffen Sie Platz und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>{name} takes too long to read, so it was given up. Save the part that matters as text, and attach that.</source>
        <translation>{name} zu lesen dauert zu lange und wurde aufgegeben. Speichern Sie den wichtigen Teil als Text und hängen Sie das an.</translation>
    </message>
    <message>
        <source>{name} takes too much memory to read. Save the part that matters as text, and attach that.</source>
        <translation>{name} braucht zum Lesen zu viel Speicher. Speichern Sie den wichtigen Teil als Text und hängen Sie das an.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than 4 GB; the rest was left alone.</source>
        <translation>{name} ist entpackt größer als 4 GB; der Rest wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation>{name} wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>{name} was changed since {day}, when it was first checked here. If you did that yourself, remove it from the list and add it again.</source>
        <translation>{name} wurde seit der ersten Prüfung hier ({day}) geändert. Wenn Sie das selbst waren, entfernen Sie das Modell aus der Liste und fügen Sie es neu hinzu.</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation>{name} wurde gelöscht.</translation>
    </message>
    <message>
        <source>{name} was moved to the trash.</source>
        <translation>{name} wurde in den Papierkorb verschoben.</translation>
    </message>
    <message>
        <source>{name} was refused: {part} is too large.</source>
        <translation>{name} wurde abgelehnt: {part} ist zu groß.</translation>
    </message>
    <message>
        <source>{name} was refused: {why}. Whoever made it may want to do harm; nothing of it was used.</source>
        <translation>{name} wurde abgelehnt: {why}. Wer das gemacht hat, will vielleicht Schaden anrichten; nichts davon wurde verwendet.</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} wurde entfernt.</translation>
    </message>
    <message>
        <source>{name} was taken from the list. Its file stays: {path}</source>
        <translation>{name} wurde aus der Liste genommen. Die Datei bleibt: {path}</translation>
    </message>
    <message>
        <source>{name} was taken from the list; its file had gone already.</source>
        <translation>{name} wurde aus der Liste genommen; die Datei war schon weg.</translation>
    </message>
    <message>
        <source>{name} with a context of {context} tokens needs about {size} of memory; {free}. Close other programs, or choose a smaller model or quantisation.</source>
        <translation>{name} braucht mit einem Kontext von {context} Tokens etwa {size} Speicher; {free}. Schließen Sie andere Programme oder wählen Sie ein kleineres Modell oder eine kleinere Quantisierung.</translation>
    </message>
    <message>
        <source>{name}, as the model brings none</source>
        <translation>{name}, da das Modell keine mitbringt</translation>
    </message>
    <message>
        <source>{name}, {size}, from {host}</source>
        <translation>{name}, {size}, von {host}</translation>
    </message>
    <message>
        <source>{name}, {size}. On this computer: {fit}.</source>
        <translation>{name}, {size}. Auf diesem Computer: {fit}.</translation>
    </message>
    <message>
        <source>{name}, {state} (Ctrl+L)</source>
        <translation>{name}, {state} (Strg+L)</translation>
    </message>
    <message>
        <source>{name}. /new begins a new chat, /quit or Ctrl+D ends, Ctrl+C stops an answer.</source>
        <translation>{name}. /new beginnt einen neuen Chat, /quit oder Strg+D beendet, Strg+C hält eine Antwort an.</translation>
    </message>
    <message>
        <source>{name}: {count} refused</source>
        <translation>{name}: {count} verwehrt</translation>
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
Es kommt von {host}.</translation>
    </message>
    <message>
        <source>{notes}
What brought LocalChat to this computer brings it.</source>
        <translation>{notes}
Was LocalChat auf diesen Computer brachte, bringt auch diese Version.</translation>
    </message>
    <message numerus="yes">
        <source>{origin} keeps it in %n pieces that cannot be loaded from there.</source>
        <translation>
            <numerusform>{origin} bewahrt es in %n Stück auf, das sich von dort nicht laden lässt.</numerusform>
            <numerusform>{origin} bewahrt es in %n Stücken auf, die sich von dort nicht laden lassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{origin} lists it, but its file {file} is not there.</source>
        <translation>{origin} führt das Modell auf, aber die Datei {file} ist nicht da.</translation>
    </message>
    <message>
        <source>{pace} tokens/s</source>
        <translation>{pace} Tokens/s</translation>
    </message>
    <message>
        <source>{package} cannot be unpacked: {error}.</source>
        <translation>{package} lässt sich nicht entpacken: {error}.</translation>
    </message>
    <message>
        <source>{parent} cannot be used: {reason}. Choose another folder with --home.</source>
        <translation>{parent} ist nicht verwendbar: {reason}. Wählen Sie mit --home einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{part} in {name} is not what its list says: it was changed or damaged. Get the file again.</source>
        <translation>{part} in {name} ist nicht, was die Liste sagt: Es wurde geändert oder beschädigt. Holen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>{part}, {free} free now</source>
        <translation>{part}, {free} jetzt frei</translation>
    </message>
    <message>
        <source>{path} arrived twice with other content than its hash says, so it was not kept. The file on the hub, or the line, is at fault; try again later.</source>
        <translation>{path} kam zweimal mit anderem Inhalt an, als seine Prüfsumme sagt, und wurde daher nicht behalten. Die Datei auf dem Hub oder die Verbindung ist schuld; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}.</source>
        <translation>{path} lässt sich nicht öffnen: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written: {reason}.</source>
        <translation>{path} lässt sich nicht lesen oder schreiben: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>{path} is a folder: choose a name for the file.</source>
        <translation>{path} ist ein Ordner: Wählen Sie einen Namen für die Datei.</translation>
    </message>
    <message>
        <source>{path} is empty on the hub.</source>
        <translation>{path} ist auf dem Hub leer.</translation>
    </message>
    <message>
        <source>{path} is here already with another content, and stays as it is.</source>
        <translation>{path} ist schon mit anderem Inhalt hier und bleibt, wie es ist.</translation>
    </message>
    <message numerus="yes">
        <source>{path} is looked at from now on: %n new models.</source>
        <extracomment>For one: {path} is looked at from now on: %n new model.</extracomment>
        <translation>
            <numerusform>{path} wird ab jetzt durchsucht: %n neues Modell.</numerusform>
            <numerusform>{path} wird ab jetzt durchsucht: %n neue Modelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is nested too deep: what is below was left out.</source>
        <translation>{path} ist zu tief verschachtelt: Was darunter liegt, wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{path} is no file.</source>
        <translation>{path} ist keine Datei.</translation>
    </message>
    <message>
        <source>{path} is not what the makers signed. Delete it; nothing was installed.</source>
        <translation>{path} ist nicht, was die Hersteller signiert haben. Löschen Sie es; nichts wurde installiert.</translation>
    </message>
    <message>
        <source>{path} may not be written</source>
        <translation>{path} darf nicht beschrieben werden</translation>
    </message>
    <message>
        <source>{path} must hold a JSON list such as {example}.</source>
        <translation>{path} muss eine JSON-Liste wie {example} enthalten.</translation>
    </message>
    <message>
        <source>{path} was changed on the hub since you chose it. Open the model's page again and choose the new file.</source>
        <translation>{path} wurde auf dem Hub geändert, seit Sie es gewählt haben. Öffnen Sie die Seite des Modells erneut und wählen Sie die neue Datei.</translation>
    </message>
    <message>
        <source>{path} was not exported with a passphrase by LocalChat.</source>
        <translation>{path} wurde nicht von LocalChat mit einer Passphrase exportiert.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{persona} with examples</source>
        <translation>{persona} mit Beispielen</translation>
    </message>
    <message>
        <source>{persona} without examples</source>
        <translation>{persona} ohne Beispiele</translation>
    </message>
    <message>
        <source>{reason}, so {what}.</source>
        <translation>{reason}. Die Folge: {what}.</translation>
    </message>
    <message>
        <source>{refused} ways out were tried at its start, all refused</source>
        <translation>{refused} Auswege wurden beim Start versucht, alle verwehrt</translation>
    </message>
    <message>
        <source>{repository} has a file of the same size. Verify yours first, to compare both.</source>
        <translation>{repository} hat eine Datei gleicher Größe. Prüfen Sie zuerst Ihre, um beide zu vergleichen.</translation>
    </message>
    <message>
        <source>{repository} has another {path} now, of {size} GB. Download it again to get it.</source>
        <translation>{repository} hat jetzt eine andere Datei {path} mit {size} GB. Laden Sie sie erneut herunter, um sie zu bekommen.</translation>
    </message>
    <message>
        <source>{repository} has no chat template to compare with.</source>
        <translation>{repository} hat keine Chat-Vorlage zum Vergleichen.</translation>
    </message>
    <message>
        <source>{repository} has no {path} any more. Yours stays as it is.</source>
        <translation>{repository} hat {path} nicht mehr. Ihre Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>{repository} still has the same: yours is the newest.</source>
        <translation>{repository} hat noch dieselbe Datei: Ihre ist die neueste.</translation>
    </message>
    <message>
        <source>{root} cannot be used for downloads: {reason}. Choose another folder in Settings, or change its rights.</source>
        <translation>{root} ist für Downloads nicht verwendbar: {reason}. Wählen Sie in den Einstellungen einen anderen Ordner oder ändern Sie seine Rechte.</translation>
    </message>
    <message>
        <source>{rows} rows, {columns} columns.</source>
        <translation>{rows} Zeilen, {columns} Spalten.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>{share} guessed ahead</source>
        <translation>{share} vorausgeraten</translation>
    </message>
    <message>
        <source>{shown} cannot be read: {reason}.</source>
        <translation>{shown} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{shown} swells to {file_size} bytes: no export does; left alone.</source>
        <translation>{shown} wächst auf {file_size} Bytes: Das tut kein Export; ausgelassen.</translation>
    </message>
    <message>
        <source>{side} answers</source>
        <translation>{side} antwortet</translation>
    </message>
    <message>
        <source>{size} ({count} bytes)</source>
        <translation>{size} ({count} Bytes)</translation>
    </message>
    <message>
        <source>{size} and {card} on the graphics card are free</source>
        <translation>{size} und {card} auf der Grafikkarte sind frei</translation>
    </message>
    <message>
        <source>{size} are free</source>
        <translation>{size} sind frei</translation>
    </message>
    <message>
        <source>{size} are here already and would be deleted.</source>
        <translation>{size} sind schon hier und würden gelöscht.</translation>
    </message>
    <message>
        <source>{size} each</source>
        <translation>je {size}</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} Pixel</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
    <message>
        <source>{source} (checked by the hub)</source>
        <translation>{source} (vom Hub geprüft)</translation>
    </message>
    <message>
        <source>{speed} t/s</source>
        <translation>{speed} T/s</translation>
    </message>
    <message>
        <source>{speed} tokens/s here</source>
        <translation>{speed} Tokens/s hier</translation>
    </message>
    <message>
        <source>{speed} tokens/s, {count} tokens, {time} ms to first</source>
        <translation>{speed} Tokens/s, {count} Tokens, {time} ms bis zum ersten</translation>
    </message>
    <message>
        <source>{target} cannot be written: {reason}. Choose another folder, or change its rights.</source>
        <translation>{target} lässt sich nicht schreiben: {reason}. Wählen Sie einen anderen Ordner oder ändern Sie seine Rechte.</translation>
    </message>
    <message>
        <source>{target} is a folder, so no file can have that name. Rename the folder.</source>
        <translation>{target} ist ein Ordner, daher kann keine Datei so heißen. Benennen Sie den Ordner um.</translation>
    </message>
    <message>
        <source>{text} holds your chats too, and what downloads may see nothing of them. Choose a folder for models alone.</source>
        <translation>{text} enthält auch Ihre Chats, und was herunterlädt, darf davon nichts sehen. Wählen Sie einen Ordner nur für Modelle.</translation>
    </message>
    <message>
        <source>{text}… ({count} characters)</source>
        <translation>{text}… ({count} Zeichen)</translation>
    </message>
    <message>
        <source>{things}; {size}.</source>
        <translation>{things}; {size}.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>{time} to first</source>
        <translation>{time} bis zum ersten</translation>
    </message>
    <message>
        <source>{titles} are ready</source>
        <translation>{titles} sind bereit</translation>
    </message>
    <message>
        <source>{title} (branch {count})</source>
        <translation>{title} (Zweig {count})</translation>
    </message>
    <message>
        <source>{title} (branch)</source>
        <translation>{title} (Zweig)</translation>
    </message>
    <message>
        <source>{title} goes on in the open LocalChat.</source>
        <translation>{title} geht im offenen LocalChat weiter.</translation>
    </message>
    <message>
        <source>{title} is cancelled, and what was here of it is deleted.</source>
        <translation>{title} ist abgebrochen; was davon hier war, ist gelöscht.</translation>
    </message>
    <message>
        <source>{title} is here already. My models can remove it.</source>
        <translation>{title} ist bereits hier. Unter „Meine Modelle“ lässt es sich entfernen.</translation>
    </message>
    <message>
        <source>{title} is here, whole and checked: {path}</source>
        <translation>{title} ist da, vollständig und geprüft: {path}</translation>
    </message>
    <message>
        <source>{title} is not over yet: cancel it instead.</source>
        <translation>{title} ist noch nicht zu Ende: Brechen Sie stattdessen ab.</translation>
    </message>
    <message>
        <source>{title} is paused.</source>
        <translation>{title} ist pausiert.</translation>
    </message>
    <message>
        <source>{title} is ready</source>
        <translation>{title} ist bereit</translation>
    </message>
    <message>
        <source>{title} is taken from the list.</source>
        <translation>{title} ist aus der Liste genommen.</translation>
    </message>
    <message>
        <source>{title} was not downloaded</source>
        <translation>{title} wurde nicht heruntergeladen</translation>
    </message>
    <message>
        <source>{title} was paused</source>
        <translation>{title} wurde pausiert</translation>
    </message>
    <message>
        <source>{tokens} tokens</source>
        <translation>{tokens} Tokens</translation>
    </message>
    <message>
        <source>{tokens} tokens of at most {longest}</source>
        <translation>{tokens} Tokens von höchstens {longest}</translation>
    </message>
    <message>
        <source>{token} was taken: {percent}</source>
        <translation>{token} wurde genommen: {percent}</translation>
    </message>
    <message>
        <source>{total}, of which {free} are free</source>
        <translation>{total}, davon {free} frei</translation>
    </message>
    <message>
        <source>{used} of {context} tokens</source>
        <translation>{used} von {context} Tokens</translation>
    </message>
    <message>
        <source>{vote} (key {key})</source>
        <translation>{vote} (Taste {key})</translation>
    </message>
    <message>
        <source>{weights} weights, {context} context, {room} working room.</source>
        <translation>{weights} Gewichte, {context} Kontext, {room} Arbeitsbereich.</translation>
    </message>
    <message>
        <source>{what} ({means})</source>
        <translation>{what} ({means})</translation>
    </message>
    <message>
        <source>{who} is answering.</source>
        <translation>{who} antwortet.</translation>
    </message>
    <message>
        <source>{why} So it stays off.</source>
        <translation>{why} Daher bleibt es aus.</translation>
    </message>
    <message>
        <source>{why}, tries again in {time}</source>
        <translation>{why}, neuer Versuch in {time}</translation>
    </message>
    <message>
        <source>{words}. Enter asks, Escape hides.</source>
        <translation>{words}. Enter fragt, Esc blendet aus.</translation>
    </message>
    <message>
        <source>“-” works with words, not with filters such as “{name}:”.</source>
        <translation>„-“ wirkt bei Wörtern, nicht bei Filtern wie „{name}:“.</translation>
    </message>
    <message>
        <source>“Q: …” and “A: …” over as many lines as they need; or one pair in each line with a tab or → between; or JSON Lines, as for training.</source>
        <translation>„Q: …“ und „A: …“ über beliebig viele Zeilen; oder ein Paar pro Zeile mit Tabulator oder → dazwischen; oder JSON Lines, wie zum Trainieren.</translation>
    </message>
    <message>
        <source>“folder:” needs the name of a folder, such as folder:work.</source>
        <translation>„folder:“ braucht den Namen eines Ordners, etwa folder:arbeit.</translation>
    </message>
    <message>
        <source>“is:” wants pinned, archived or trash.</source>
        <translation>„is:“ braucht pinned, archived oder trash.</translation>
    </message>
    <message>
        <source>“model:” needs part of a model's name, such as model:qwen.</source>
        <translation>„model:“ braucht einen Teil eines Modellnamens, etwa model:qwen.</translation>
    </message>
    <message>
        <source>“role:” wants who said it: user, assistant or system.</source>
        <translation>„role:“ braucht, wer es gesagt hat: user, assistant oder system.</translation>
    </message>
    <message>
        <source>“tag:” needs the name of a tag, such as tag:idea.</source>
        <translation>„tag:“ braucht den Namen eines Schlagworts, etwa tag:idee.</translation>
    </message>
    <message>
        <source>“{choice}” is no readable file and no known template: {names}.</source>
        <translation>„{choice}“ ist keine lesbare Datei und keine bekannte Vorlage: {names}.</translation>
    </message>
    <message>
        <source>“{name}:” wants a day, such as {name}:2026-03-01, {name}:2026-03, {name}:yesterday or {name}:7d.</source>
        <translation>„{name}:“ braucht einen Tag, etwa {name}:2026-03-01, {name}:2026-03, {name}:yesterday oder {name}:7d.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a variable: a letter first, then letters, digits and _, at most 40 in all.</source>
        <translation>„{name}“ kann nicht der Name einer Variablen sein: zuerst ein Buchstabe, dann Buchstaben, Ziffern und _, insgesamt höchstens 40.</translation>
    </message>
    <message>
        <source>“{name}” has a value that it cannot have</source>
        <translation>„{name}“ hat einen unmöglichen Wert</translation>
    </message>
    <message>
        <source>“{name}” is built in and cannot be changed. Choose another name.</source>
        <translation>„{name}“ ist mitgeliefert und lässt sich nicht ändern. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” is built in and cannot be deleted.</source>
        <translation>„{name}“ ist mitgeliefert und lässt sich nicht löschen.</translation>
    </message>
    <message>
        <source>“{name}” is built in and cannot be removed.</source>
        <translation>„{name}“ ist mitgeliefert und lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>“{name}” is used here.</source>
        <translation>„{name}“ wird hier verwendet.</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>„{name}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>“{name}” was imported.</source>
        <translation>„{name}“ wurde importiert.</translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>„{name}“ wurde entfernt.</translation>
    </message>
    <message>
        <source>“{name}” was written to {path}.</source>
        <translation>„{name}“ wurde nach {path} geschrieben.</translation>
    </message>
    <message>
        <source>“{repository}” is no model on the hub: those are named owner/name.</source>
        <translation>„{repository}“ ist kein Modell auf dem Hub: Diese heißen besitzer/name.</translation>
    </message>
    <message>
        <source>“{repository}” is no repository</source>
        <translation>„{repository}“ ist kein Repository</translation>
    </message>
    <message>
        <source>“{repository}” stands there twice</source>
        <translation>„{repository}“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>“{template}” is used: the model’s name says {word}.</source>
        <translation>„{template}“ wird verwendet: Der Name des Modells enthält {word}.</translation>
    </message>
    <message>
        <source>“{template}” is used: the model’s vocabulary has its mark {mark}.</source>
        <translation>„{template}“ wird verwendet: Das Vokabular des Modells enthält die Marke {mark}.</translation>
    </message>
    <message>
        <source>“{text}” is no file with a secret key of minisign that has no password (minisign -G -W).</source>
        <translation>„{text}“ ist keine Datei mit einem geheimen minisign-Schlüssel ohne Passwort (minisign -G -W).</translation>
    </message>
    <message>
        <source>“{text}” is no public key of minisign, nor a file with one.</source>
        <translation>„{text}“ ist kein öffentlicher minisign-Schlüssel und auch keine Datei mit einem.</translation>
    </message>
    <message>
        <source>“{text}” is {tokens} tokens in this model, and a bias wants one. Most words begin with a space; a number such as #1234 names a token directly.</source>
        <translation>„{text}“ besteht in diesem Modell aus {tokens} Tokens, eine Gewichtung braucht eines. Die meisten Wörter beginnen mit einem Leerzeichen; eine Nummer wie #1234 nennt ein Token direkt.</translation>
    </message>
    <message>
        <source>“{what}” has no keys now.</source>
        <translation>„{what}“ hat jetzt keine Tasten.</translation>
    </message>
    <message>
        <source>“{what}” is now {keys}.</source>
        <translation>„{what}“ ist jetzt {keys}.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und noch %n</numerusform>
            <numerusform>… und noch %n</numerusform>
        </translation>
    </message>
</context>
</TS>
