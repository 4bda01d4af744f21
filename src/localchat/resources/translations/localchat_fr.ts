<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>LocalChat</name>
    <message>
        <source>  SECURITY.md in the program's source says what is promised, and how each promise is tested.</source>
        <translation>  SECURITY.md dans les sources du programme dit ce qui est promis, et comment chaque promesse est testée.</translation>
    </message>
    <message>
        <source>  localchat network --json (this list, for programs)</source>
        <translation>  localchat network --json (cette liste, pour les programmes)</translation>
    </message>
    <message>
        <source>  strace -f -e trace=%network localchat (what the system itself sees)</source>
        <translation>  strace -f -e trace=%network localchat (ce que voit le système lui-même)</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s : erreur : %(message)s
</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <extracomment>For one: %n byte</extracomment>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats</source>
        <extracomment>For one: %n chat</extracomment>
        <translation>
            <numerusform>%n discussion</numerusform>
            <numerusform>%n discussions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats are in the list again.</source>
        <translation>
            <numerusform>%n discussion est de retour dans la liste.</numerusform>
            <numerusform>%n discussions sont de retour dans la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats are in the trash. Search for older ones.</source>
        <translation>
            <numerusform>%n discussion est dans la corbeille. Recherchez les plus anciennes.</numerusform>
            <numerusform>%n discussions sont dans la corbeille. Recherchez les plus anciennes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats are pinned no longer.</source>
        <translation>
            <numerusform>%n discussion n’est plus épinglée.</numerusform>
            <numerusform>%n discussions ne sont plus épinglées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats came in</source>
        <extracomment>For one: %n chat came in</extracomment>
        <translation>
            <numerusform>%n discussion importée</numerusform>
            <numerusform>%n discussions importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats exported to {path}</source>
        <extracomment>For one: %n chat exported to {path}</extracomment>
        <translation>
            <numerusform>%n discussion exportée vers {path}</numerusform>
            <numerusform>%n discussions exportées vers {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats found</source>
        <extracomment>For one: %n chat found</extracomment>
        <translation>
            <numerusform>%n discussion trouvée</numerusform>
            <numerusform>%n discussions trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were archived.</source>
        <translation>
            <numerusform>%n discussion a été archivée.</numerusform>
            <numerusform>%n discussions ont été archivées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were deleted for good.</source>
        <extracomment>For one: The chat was deleted for good.</extracomment>
        <translation>
            <numerusform>La discussion a été supprimée définitivement.</numerusform>
            <numerusform>%n discussions ont été supprimées définitivement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were deleted.</source>
        <translation>
            <numerusform>%n discussion a été supprimée.</numerusform>
            <numerusform>%n discussions ont été supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were moved.</source>
        <extracomment>For one: The chat was moved.</extracomment>
        <translation>
            <numerusform>La discussion a été déplacée.</numerusform>
            <numerusform>%n discussions ont été déplacées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were pinned.</source>
        <translation>
            <numerusform>%n discussion a été épinglée.</numerusform>
            <numerusform>%n discussions ont été épinglées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were restored.</source>
        <extracomment>For one: The chat was restored.</extracomment>
        <translation>
            <numerusform>La discussion a été restaurée.</numerusform>
            <numerusform>%n discussions ont été restaurées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparisons were written to {path}</source>
        <translation>
            <numerusform>%n comparaison a été écrite dans {path}</numerusform>
            <numerusform>%n comparaisons ont été écrites dans {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections were written to {name}</source>
        <extracomment>For one: %n connection was written to {name}</extracomment>
        <translation>
            <numerusform>%n connexion a été écrite dans {name}</numerusform>
            <numerusform>%n connexions ont été écrites dans {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n downloads</source>
        <extracomment>For one: %n download</extracomment>
        <translation>
            <numerusform>%n téléchargement</numerusform>
            <numerusform>%n téléchargements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries cannot be read</source>
        <extracomment>For one: %n entry cannot be read</extracomment>
        <translation>
            <numerusform>%n entrée ne peut pas être lue</numerusform>
            <numerusform>%n entrées ne peuvent pas être lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n examples</source>
        <extracomment>For one: %n example</extracomment>
        <translation>
            <numerusform>%n exemple</numerusform>
            <numerusform>%n exemples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <extracomment>For one: %n file</extracomment>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were here already.</source>
        <extracomment>For one: %n file was here already.</extracomment>
        <translation>
            <numerusform>%n fichier était déjà là.</numerusform>
            <numerusform>%n fichiers étaient déjà là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files, {size}, are in {path}.</source>
        <extracomment>For one: %n file, {size}, is in {path}.</extracomment>
        <translation>
            <numerusform>%n fichier, {size}, se trouve dans {path}.</numerusform>
            <numerusform>%n fichiers, {size}, se trouvent dans {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages followed one that is not in the file; kept as a beginning.</source>
        <extracomment>For one: %n message followed one that is not in the file; kept as a beginning.</extracomment>
        <translation>
            <numerusform>%n message en suivait un qui n’est pas dans le fichier ; conservé comme début.</numerusform>
            <numerusform>%n messages en suivaient un qui n’est pas dans le fichier ; conservés comme débuts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages had the id of another; kept beside it.</source>
        <extracomment>For one: %n message had the id of another; kept beside it.</extracomment>
        <translation>
            <numerusform>%n message avait l’identifiant d’un autre ; conservé à côté.</numerusform>
            <numerusform>%n messages avaient l’identifiant d’un autre ; conservés à côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages were deleted.</source>
        <translation>
            <numerusform>%n message a été supprimé.</numerusform>
            <numerusform>%n messages ont été supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <extracomment>For one: %n model</extracomment>
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models are here more than once; {size} could be freed. Remove one of each in the list, or in the app that it belongs to.</source>
        <extracomment>For one: %n model is here more than once; {size} could be freed. Remove one of each in the list, or in the app that it belongs to.</extracomment>
        <translation>
            <numerusform>%n modèle est présent plusieurs fois ; {size} pourraient être libérés. Retirez-en un exemplaire dans la liste, ou dans l’application à laquelle il appartient.</numerusform>
            <numerusform>%n modèles sont présents plusieurs fois ; {size} pourraient être libérés. Retirez un exemplaire de chacun dans la liste, ou dans l’application à laquelle il appartient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models found</source>
        <extracomment>For one: %n model found</extracomment>
        <translation>
            <numerusform>%n modèle trouvé</numerusform>
            <numerusform>%n modèles trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more were refused before anything was sent.</source>
        <extracomment>For one: %n more was refused before anything was sent.</extracomment>
        <translation>
            <numerusform>%n autre a été refusée avant tout envoi.</numerusform>
            <numerusform>%n autres ont été refusées avant tout envoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages could not be read.</source>
        <extracomment>For one: %n page could not be read.</extracomment>
        <translation>
            <numerusform>%n page n’a pas pu être lue.</numerusform>
            <numerusform>%n pages n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages have no text: they may be pictures.</source>
        <extracomment>For one: %n page has no text: it may be a picture.</extracomment>
        <translation>
            <numerusform>%n page n’a pas de texte : c’est peut-être une image.</numerusform>
            <numerusform>%n pages n’ont pas de texte : ce sont peut-être des images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personas</source>
        <extracomment>For one: %n persona</extracomment>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n presets</source>
        <extracomment>For one: %n preset</extracomment>
        <translation>
            <numerusform>%n préréglage</numerusform>
            <numerusform>%n préréglages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signs that no text has were left out.</source>
        <extracomment>For one: %n sign that no text has was left out.</extracomment>
        <translation>
            <numerusform>%n signe qu’aucun texte ne contient a été omis.</numerusform>
            <numerusform>%n signes qu’aucun texte ne contient ont été omis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ways out were tried, all refused</source>
        <extracomment>For one: %n way out was tried, and refused</extracomment>
        <translation>
            <numerusform>%n issue a été essayée, et refusée</numerusform>
            <numerusform>%n issues ont été essayées, toutes refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were empty.</source>
        <extracomment>For one: %n was empty.</extracomment>
        <translation>
            <numerusform>%n était vide.</numerusform>
            <numerusform>%n étaient vides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already.</source>
        <extracomment>For one: %n was here already.</extracomment>
        <translation>
            <numerusform>%n était déjà ici.</numerusform>
            <numerusform>%n étaient déjà ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>, level {level}</source>
        <translation>, niveau {level}</translation>
    </message>
    <message>
        <source>--set wants NAME=VALUE, not {word}.</source>
        <translation>--set attend NAME=VALUE, pas {word}.</translation>
    </message>
    <message>
        <source>--variable fills in what a persona asks for: name one with --persona.</source>
        <translation>--variable remplit ce que demande un persona : désignez-en un avec --persona.</translation>
    </message>
    <message>
        <source>--variable wants NAME=VALUE, not {word}.</source>
        <translation>--variable attend NAME=VALUE, pas {word}.</translation>
    </message>
    <message>
        <source>0 takes the model's own.</source>
        <translation>0 prend celle du modèle.</translation>
    </message>
    <message>
        <source>0 takes the model's own; 0.5 doubles the context.</source>
        <translation>0 prend celle du modèle ; 0.5 double le contexte.</translation>
    </message>
    <message>
        <source>1 GB</source>
        <translation>1 Go</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>1. Open the licence page, sign in there and accept.  2. Make an access token with the right to read.  3. Put it in here.</source>
        <translation>1. Ouvrez la page de la licence, connectez-vous et acceptez.  2. Créez un jeton d’accès avec droit de lecture.  3. Collez-le ici.</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutes</translation>
    </message>
    <message>
        <source>16 GB</source>
        <translation>16 Go</translation>
    </message>
    <message>
        <source>23 tasks that were once too hard for language models (BIG-Bench Hard): logic and many steps.</source>
        <translation>23 tâches autrefois trop difficiles pour les modèles de langage (BIG-Bench Hard) : logique et nombreuses étapes.</translation>
    </message>
    <message>
        <source>4 GB</source>
        <translation>4 Go</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutes</translation>
    </message>
    <message>
        <source>500 problems chosen from MATH.</source>
        <translation>500 problèmes choisis dans MATH.</translation>
    </message>
    <message>
        <source>64 GB</source>
        <translation>64 Go</translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
    </message>
    <message>
        <source>A PDF can only be made in the window: export as html here, or use the window.</source>
        <translation>Un PDF ne peut être créé que dans la fenêtre : exportez ici en html, ou utilisez la fenêtre.</translation>
    </message>
    <message>
        <source>A benchmark needs at least one token of each.</source>
        <translation>Une mesure a besoin d’au moins un token de chaque.</translation>
    </message>
    <message>
        <source>A broad family, from half a billion weights to hundreds, strong in Chinese, English, code and mathematics. Qwen3 answers at once or thinks first in one model; in Qwen3.5 three layers of four have a recurrent memory (Gated DeltaNet) in place of attention, so that long context costs little.</source>
        <translation>Une vaste famille, d’un demi-milliard de poids à des centaines, forte en chinois, en anglais, en code et en mathématiques. Qwen3 répond aussitôt ou réfléchit d’abord, dans un même modèle ; dans Qwen3.5, trois couches sur quatre ont une mémoire récurrente (Gated DeltaNet) au lieu de l’attention, et un long contexte coûte peu.</translation>
    </message>
    <message>
        <source>A chat as the model sees it</source>
        <translation>Une discussion telle que le modèle la voit</translation>
    </message>
    <message>
        <source>A chat is being answered just now. Compare when that has ended: two answers at once would slow each other down, and no speed would be right.</source>
        <translation>Une réponse est en cours dans une discussion. Comparez quand elle sera terminée : deux réponses à la fois se ralentiraient l’une l’autre, et aucune vitesse ne serait juste.</translation>
    </message>
    <message>
        <source>A chat is named by its number, not by {word}. See: localchat chats list</source>
        <translation>Une discussion se désigne par son numéro, pas par {word}. Voir : localchat chats list</translation>
    </message>
    <message>
        <source>A comparison runs just now. Stop it, or wait for its end.</source>
        <translation>Une comparaison est en cours. Arrêtez-la, ou attendez sa fin.</translation>
    </message>
    <message>
        <source>A connection to {host} was refused: nobody asked for it. This is a bug in LocalChat; please report it.</source>
        <translation>Une connexion à {host} a été refusée : personne ne l’a demandée. C’est une erreur de LocalChat ; merci de la signaler.</translation>
    </message>
    <message>
        <source>A connection to {host} was refused: only https is allowed.</source>
        <translation>Une connexion à {host} a été refusée : seul https est permis.</translation>
    </message>
    <message>
        <source>A context of {context} tokens would need {size} of memory; {free}.</source>
        <translation>Un contexte de {context} tokens aurait besoin de {size} de mémoire ; {free}.</translation>
    </message>
    <message>
        <source>A context of {count} tokens could not be made ({reason}), so it was set to {other}.</source>
        <translation>Un contexte de {count} tokens n’a pas pu être créé ({reason}) ; il a donc été réglé sur {other}.</translation>
    </message>
    <message>
        <source>A context of {count} tokens could not be made: {reason}. Choose a smaller one, or other kinds of cache.</source>
        <translation>Un contexte de {count} tokens n’a pas pu être créé : {reason}. Choisissez-en un plus petit, ou d’autres types de cache.</translation>
    </message>
    <message>
        <source>A download is named by its number, not by {word}. See: localchat downloads</source>
        <translation>Un téléchargement se désigne par son numéro, pas par {word}. Voir : localchat downloads</translation>
    </message>
    <message>
        <source>A download pauses before the disk has less.</source>
        <translation>Un téléchargement se met en pause avant que le disque n’ait moins.</translation>
    </message>
    <message>
        <source>A file for each, in a folder</source>
        <translation>Un fichier par discussion, dans un dossier</translation>
    </message>
    <message>
        <source>A file for each, in a zip</source>
        <translation>Un fichier par discussion, dans un zip</translation>
    </message>
    <message>
        <source>A file in it is larger than 64 MB.</source>
        <translation>L’un de ses fichiers dépasse 64 Mo.</translation>
    </message>
    <message>
        <source>A file is still being read. Send the message when it is ready.</source>
        <translation>Un fichier est encore en cours de lecture. Envoyez le message quand il sera prêt.</translation>
    </message>
    <message>
        <source>A file of rules was not understood ({problem}), so everything that it could forbid is forbidden. Its administrator must put it right: {files}</source>
        <translation>Un fichier de règles n’a pas été compris ({problem}) ; tout ce qu’il pourrait interdire est donc interdit. Son administrateur doit le corriger : {files}</translation>
    </message>
    <message>
        <source>A folder cannot lie in itself.</source>
        <translation>Un dossier ne peut pas se trouver en lui-même.</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation>Un dossier doit avoir un nom.</translation>
    </message>
    <message>
        <source>A good start for most models.</source>
        <translation>Un bon point de départ pour la plupart des modèles.</translation>
    </message>
    <message>
        <source>A harder MMLU with ten answers to each question: knowledge and reasoning.</source>
        <translation>Un MMLU plus difficile, à dix réponses par question : connaissances et raisonnement.</translation>
    </message>
    <message>
        <source>A hybrid for phones and laptops: most layers are short convolutions and a few are attention, so that it writes fast and its context takes little memory.</source>
        <translation>Un hybride pour téléphones et portables : la plupart des couches sont de courtes convolutions, quelques-unes de l’attention ; il écrit donc vite et son contexte prend peu de mémoire.</translation>
    </message>
    <message>
        <source>A is better</source>
        <translation>A est meilleure</translation>
    </message>
    <message>
        <source>A language is named by its two letters, such as en or de, not “{language}”.</source>
        <translation>Une langue se nomme par ses deux lettres, comme en ou de, et non « {language} ».</translation>
    </message>
    <message>
        <source>A link leads to a model</source>
        <translation>Un lien mène à un modèle</translation>
    </message>
    <message>
        <source>A link to the internet</source>
        <translation>Un lien vers Internet</translation>
    </message>
    <message>
        <source>A list is sorted by one of {sorts}, not by “{sort}”.</source>
        <translation>Une liste se trie selon l’un de ces critères : {sorts}, et non « {sort} ».</translation>
    </message>
    <message>
        <source>A message between the app and its engine is too long.</source>
        <translation>Un message entre l’application et son moteur est trop long.</translation>
    </message>
    <message>
        <source>A message in it is of an unknown kind.</source>
        <translation>L’un de ses messages est d’un type inconnu.</translation>
    </message>
    <message>
        <source>A message takes at most {most} files. Send these first, or remove some.</source>
        <translation>Un message accepte {most} fichiers au plus. Envoyez d’abord ceux-ci, ou retirez-en quelques-uns.</translation>
    </message>
    <message>
        <source>A message that waits cannot be empty. Remove it, if it shall go.</source>
        <translation>Un message en attente ne peut pas être vide. Retirez-le s’il doit disparaître.</translation>
    </message>
    <message>
        <source>A mirror is an address such as https://hub.example.org, not “{text}”.</source>
        <translation>Un miroir est une adresse telle que https://hub.example.org, et non « {text} ».</translation>
    </message>
    <message>
        <source>A model of this kind cannot take words back, so the draft model is not used.</source>
        <translation>Un modèle de ce type ne peut pas reprendre des mots ; le modèle d’ébauche n’est donc pas utilisé.</translation>
    </message>
    <message>
        <source>A model with a preset of its own takes that one.</source>
        <translation>Un modèle qui a son propre préréglage utilise celui-ci.</translation>
    </message>
    <message>
        <source>A new chat with all that was said up to there; the old one stays as it is.</source>
        <translation>Une nouvelle discussion avec tout ce qui a été dit jusque-là ; l’ancienne reste telle quelle.</translation>
    </message>
    <message>
        <source>A new chat.</source>
        <translation>Une nouvelle discussion.</translation>
    </message>
    <message>
        <source>A number in it cannot be right.</source>
        <translation>L’un de ses nombres ne peut pas être juste.</translation>
    </message>
    <message>
        <source>A pack for the engine is damaged; remove it, and add it again.</source>
        <translation>Un paquet du moteur est endommagé ; retirez-le et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>A page back; also Shift and Space</source>
        <translation>Une page en arrière ; aussi Maj et Espace</translation>
    </message>
    <message>
        <source>A page came in place of the answer of {host}. Does your network, such as a hotel's, want you to log in? Open any page in your browser, then try again.</source>
        <translation>Une page web est arrivée à la place de la réponse de {host}. Votre réseau, celui d’un hôtel par exemple, vous demande-t-il de vous connecter ? Ouvrez une page dans votre navigateur, puis réessayez.</translation>
    </message>
    <message>
        <source>A page on; also Space</source>
        <translation>Une page plus loin ; aussi Espace</translation>
    </message>
    <message>
        <source>A part of {name} is damaged. Start LocalChat again: what can be read of it is taken over then, and the file itself is kept aside.</source>
        <translation>Une partie de {name} est endommagée. Redémarrez LocalChat : ce qui est lisible sera alors repris, et le fichier lui-même mis de côté.</translation>
    </message>
    <message>
        <source>A part of {name} is damaged. What can be read of it is taken over into a new store, and the file itself is kept aside.</source>
        <translation>Une partie de {name} est endommagée. Ce qui peut en être lu est repris dans une nouvelle base, et le fichier lui-même est mis de côté.</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} letters. Four or five words that do not belong together are good ones.</source>
        <translation>Une phrase secrète a au moins {count} lettres. Quatre ou cinq mots sans rapport entre eux en font une bonne.</translation>
    </message>
    <message>
        <source>A person's words are not in the prompt.</source>
        <translation>Les mots de la personne ne sont pas dans le prompt.</translation>
    </message>
    <message>
        <source>A persona needs a name.</source>
        <translation>Un persona doit avoir un nom.</translation>
    </message>
    <message>
        <source>A persona that comes with LocalChat is damaged ({name}). Install LocalChat again.</source>
        <translation>Un persona fourni avec LocalChat est endommagé ({name}). Réinstallez LocalChat.</translation>
    </message>
    <message>
        <source>A picture is not kept any more.</source>
        <translation>Une image n’est plus conservée.</translation>
    </message>
    <message>
        <source>A picture was not shown.</source>
        <translation>Une image n’a pas été montrée.</translation>
    </message>
    <message>
        <source>A piece of history to learn from: LLaMA reproduced in the open; short context, English.</source>
        <translation>Un morceau d’histoire instructif : LLaMA reproduit ouvertement ; contexte court, anglais.</translation>
    </message>
    <message>
        <source>A piece of history to learn from: the GPT-NeoX line on open data; short context, English.</source>
        <translation>Un morceau d’histoire instructif : la lignée GPT-NeoX sur des données ouvertes ; contexte court, anglais.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Un préréglage doit avoir un nom.</translation>
    </message>
    <message>
        <source>A prompt begins with {bos}.</source>
        <translation>Un prompt commence par {bos}.</translation>
    </message>
    <message>
        <source>A prompt begins with {mark}.</source>
        <translation>Un prompt commence par {mark}.</translation>
    </message>
    <message>
        <source>A saved state cannot be used</source>
        <translation>Un état enregistré ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>A setting cannot be used</source>
        <translation>Un réglage ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>A system prompt goes into the first message.</source>
        <translation>Un prompt système est placé dans le premier message.</translation>
    </message>
    <message>
        <source>A system prompt has its own place.</source>
        <translation>Un prompt système a sa propre place.</translation>
    </message>
    <message>
        <source>A system prompt is lost.</source>
        <translation>Un prompt système est perdu.</translation>
    </message>
    <message>
        <source>A tag is {names} or {last}, not {colour}.</source>
        <translation>La couleur d’une étiquette est {names} ou {last}, et non {colour}.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Une étiquette doit avoir un nom.</translation>
    </message>
    <message>
        <source>A text in it is longer than 64 MB.</source>
        <translation>L’un de ses textes dépasse 64 Mo.</translation>
    </message>
    <message>
        <source>A text of it is too long: at most {most} characters each.</source>
        <translation>L’un de ses textes est trop long : {most} caractères au plus chacun.</translation>
    </message>
    <message>
        <source>A thread that was there before could not be held</source>
        <translation>Un thread déjà présent n’a pas pu être retenu</translation>
    </message>
    <message>
        <source>A tiny model that knows this app, running on your computer. Ask it how to get a real one.</source>
        <translation>Un tout petit modèle qui connaît cette application et s’exécute sur votre ordinateur. Demandez-lui comment en obtenir un vrai.</translation>
    </message>
    <message>
        <source>A tool was called with a value of an unknown kind.</source>
        <translation>Un outil a été appelé avec une valeur d’un type inconnu.</translation>
    </message>
    <message>
        <source>A trial at its start found that it can {ways}. Please report this.</source>
        <translation>Un essai au démarrage a montré qu’il peut {ways}. Veuillez le signaler.</translation>
    </message>
    <message>
        <source>A word that was said comes less.</source>
        <translation>Un mot déjà dit revient moins.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>About LocalChat</source>
        <translation>À propos de LocalChat</translation>
    </message>
    <message>
        <source>About LocalChat, and licences</source>
        <translation>À propos de LocalChat et licences</translation>
    </message>
    <message>
        <source>About LocalChat, and the licences of its parts</source>
        <translation>À propos de LocalChat, et les licences de ses parties</translation>
    </message>
    <message>
        <source>About the smallest model that makes sentences: for trying things out, not for facts.</source>
        <translation>À peu près le plus petit modèle qui fasse des phrases : pour des essais, pas pour des faits.</translation>
    </message>
    <message>
        <source>About {count} tokens</source>
        <translation>Environ {count} tokens</translation>
    </message>
    <message>
        <source>About {count} tokens · about {less} without examples</source>
        <translation>Environ {count} tokens · environ {less} sans exemples</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Access token: </source>
        <translation>Jeton d’accès : </translation>
    </message>
    <message>
        <source>Access token: hf_…</source>
        <translation>Jeton d’accès : hf_…</translation>
    </message>
    <message>
        <source>Access tokens are made at {address}; one that may only read is enough.</source>
        <translation>Les jetons d’accès se créent sur {address} ; un jeton en lecture seule suffit.</translation>
    </message>
    <message>
        <source>Adaptive-p</source>
        <translation>Adaptive-p</translation>
    </message>
    <message>
        <source>Adaptive-p memory</source>
        <translation>Mémoire Adaptive-p</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add --variable NAME=VALUE.</source>
        <translation>Ajoutez --variable NAME=VALUE.</translation>
    </message>
    <message>
        <source>Add Ctrl, Alt or Meta: these keys alone are needed for writing.</source>
        <translation>Ajoutez Ctrl, Alt ou Meta : ces touches seules servent à écrire.</translation>
    </message>
    <message>
        <source>Add a bundle…</source>
        <translation>Ajouter un lot…</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>Ajouter un dossier de modèles</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>Add a model file</source>
        <translation>Ajouter un fichier de modèle</translation>
    </message>
    <message>
        <source>Add a model file…</source>
        <translation>Ajouter un fichier de modèle…</translation>
    </message>
    <message>
        <source>Add an engine pack</source>
        <translation>Ajouter un paquet de moteur</translation>
    </message>
    <message>
        <source>Add an engine pack from a file</source>
        <translation>Ajouter un paquet de moteur depuis un fichier</translation>
    </message>
    <message>
        <source>Add an example</source>
        <translation>Ajouter un exemple</translation>
    </message>
    <message>
        <source>Add from a bundle</source>
        <translation>Ajouter depuis un lot</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Les ajouter</translation>
    </message>
    <message>
        <source>Add what is in {name}?</source>
        <translation>Ajouter le contenu de {name} ?</translation>
    </message>
    <message>
        <source>Added from the bundle</source>
        <translation>Ajouté depuis le lot</translation>
    </message>
    <message>
        <source>Added {name} as {id}.</source>
        <translation>{name} ajouté en tant que {id}.</translation>
    </message>
    <message>
        <source>Adding from {name}…</source>
        <translation>Ajout depuis {name}…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>After so long without a key or a click.</source>
        <translation>Après ce temps sans touche ni clic.</translation>
    </message>
    <message>
        <source>Agree to the licence on {address}, then: localchat token set (or --ask-token)</source>
        <translation>Acceptez la licence sur {address}, puis : localchat token set (ou --ask-token)</translation>
    </message>
    <message>
        <source>All branches, figures and settings. Importing it gives the same chat again.</source>
        <translation>Toutes les branches, les chiffres et les réglages. L’importer redonne la même discussion.</translation>
    </message>
    <message>
        <source>All branches, not only the open one</source>
        <translation>Toutes les branches, pas seulement celle qui est ouverte</translation>
    </message>
    <message>
        <source>All chats, backups, settings and downloaded models in {home} will be gone, and nothing brings them back.</source>
        <translation>Toutes les discussions, sauvegardes, paramètres et modèles téléchargés de {home} disparaîtront, et rien ne les ramènera.</translation>
    </message>
    <message>
        <source>All chats, presets, personas and settings in one file, locked with a passphrase if you wish.</source>
        <translation>Toutes les discussions, préréglages, personas et paramètres en un fichier, verrouillé par une phrase secrète si vous le souhaitez.</translation>
    </message>
    <message>
        <source>All chats, their backups, presets, personas, settings, downloaded models and keys in {home} will be gone. Nothing brings them back, not even the recovery code. LocalChat ends then.</source>
        <translation>Toutes les discussions, leurs sauvegardes, les préréglages, personas, paramètres, modèles téléchargés et clés de {home} disparaîtront. Rien ne les ramènera, pas même le code de récupération. LocalChat se fermera ensuite.</translation>
    </message>
    <message>
        <source>All commands have their usual keys again.</source>
        <translation>Toutes les commandes ont retrouvé leurs touches habituelles.</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>Tous les hôtes</translation>
    </message>
    <message>
        <source>All in one file</source>
        <translation>Tout dans un seul fichier</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>En entier</translation>
    </message>
    <message>
        <source>All of this page as text: what there was, what holds each process, how to check it.</source>
        <translation>Toute cette page en texte : ce qu’il y a eu, ce qui confine chaque processus, comment le vérifier.</translation>
    </message>
    <message>
        <source>All origins</source>
        <translation>Toutes les origines</translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation>Toutes les paires</translation>
    </message>
    <message>
        <source>All purposes</source>
        <translation>Tous les objets</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>All that are not here yet</source>
        <translation>Toutes celles qui ne sont pas encore ici</translation>
    </message>
    <message>
        <source>All that is in the report</source>
        <translation>Tout ce que contient le rapport</translation>
    </message>
    <message>
        <source>Already being fetched</source>
        <translation>Téléchargement déjà en cours</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Always begin with it here</source>
        <translation>Toujours commencer avec lui ici</translation>
    </message>
    <message>
        <source>Always the likeliest word: the same question gets the same answer.</source>
        <translation>Toujours le mot le plus probable : même question, même réponse.</translation>
    </message>
    <message>
        <source>Always thinks first and at length: strong in mathematics, slow in small talk.</source>
        <translation>Réfléchit toujours d’abord, et longuement : fort en mathématiques, lent pour bavarder.</translation>
    </message>
    <message>
        <source>An access token is not sent to {endpoint}: on its way everybody could read it. Set the mirror with https.</source>
        <translation>Un jeton d’accès n’est pas envoyé à {endpoint} : en chemin, tout le monde pourrait le lire. Indiquez le miroir avec https.</translation>
    </message>
    <message>
        <source>An agreement is needed</source>
        <translation>Un accord est nécessaire</translation>
    </message>
    <message>
        <source>An answer cannot be empty. Delete it, if it shall go.</source>
        <translation>Une réponse ne peut pas être vide. Supprimez-la si elle doit disparaître.</translation>
    </message>
    <message>
        <source>An answer ends at {ends}.</source>
        <translation>Une réponse se termine à {ends}.</translation>
    </message>
    <message>
        <source>An answer ends at {marks}; a system prompt {place}.</source>
        <translation>Une réponse se termine par {marks} ; un prompt système {place}.</translation>
    </message>
    <message>
        <source>An answer or a download, when the window is not in front; never what was said.</source>
        <translation>Une réponse ou un téléchargement, quand la fenêtre n’est pas au premier plan ; jamais ce qui a été dit.</translation>
    </message>
    <message>
        <source>An idle model is let go when this computer runs out of memory.</source>
        <translation>Un modèle inactif est déchargé quand cet ordinateur manque de mémoire.</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Autre réponse</translation>
    </message>
    <message>
        <source>Another answer (Ctrl+R)</source>
        <translation>Autre réponse (Ctrl+R)</translation>
    </message>
    <message>
        <source>Another answer by</source>
        <translation>Autre réponse par</translation>
    </message>
    <message>
        <source>Another answer with…</source>
        <translation>Autre réponse avec…</translation>
    </message>
    <message>
        <source>Another program has these keys already. Choose others.</source>
        <translation>Un autre programme utilise déjà ces touches. Choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>Another program is writing to the chats just now. Try again in a moment.</source>
        <translation>Un autre programme écrit en ce moment dans les discussions. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer of {who}</source>
        <translation>Réponse de {who}</translation>
    </message>
    <message>
        <source>Answers at once, good at tools, code and structured output; twelve languages.</source>
        <translation>Répond aussitôt, bon pour les outils, le code et les sorties structurées ; douze langues.</translation>
    </message>
    <message>
        <source>Answers from documents with citations in 23 languages; not for commercial use.</source>
        <translation>Réponses à partir de documents avec citations, en 23 langues ; pas d’usage commercial.</translation>
    </message>
    <message>
        <source>Answers plainly and admits what it does not know. No examples.</source>
        <translation>Répond simplement et admet ce qu’il ne sait pas. Sans exemples.</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Toute langue</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Toute taille</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Archive this chat</source>
        <translation>Archiver cette discussion</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivées</translation>
    </message>
    <message>
        <source>As many are used as make it faster, up to this number.</source>
        <translation>Utilisées tant qu’elles accélèrent, jusqu’à ce nombre.</translation>
    </message>
    <message>
        <source>As much as fits</source>
        <translation>Autant que possible</translation>
    </message>
    <message>
        <source>As published; choose one to read what it asks for.</source>
        <translation>Tels que publiés ; choisissez-en un pour lire ce qu’il évalue.</translation>
    </message>
    <message>
        <source>As the model reads it</source>
        <translation>Tel que le modèle le lit</translation>
    </message>
    <message>
        <source>As the model sees a chat</source>
        <translation>Vue par le modèle</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Selon le système</translation>
    </message>
    <message>
        <source>As {model} reads it</source>
        <translation>Tel que {model} le lit</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Ask for a newer file</source>
        <translation>Demander un fichier plus récent</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer if you need it.</source>
        <translation>Demandez à qui s’occupe de cet ordinateur si vous en avez besoin.</translation>
    </message>
    <message>
        <source>Ask {contact} if you need it.</source>
        <translation>Demandez à {contact} si vous en avez besoin.</translation>
    </message>
    <message>
        <source>Ask {model}</source>
        <translation>Demander à {model}</translation>
    </message>
    <message>
        <source>Ask: {words}</source>
        <translation>Demander : {words}</translation>
    </message>
    <message>
        <source>Asked when it is chosen</source>
        <translation>Demandé lorsqu’il est choisi</translation>
    </message>
    <message>
        <source>Asked {host} just now: {purpose}.</source>
        <translation>{host} vient d’être interrogé : {purpose}.</translation>
    </message>
    <message>
        <source>Asked: {prompt}</source>
        <translation>Question : {prompt}</translation>
    </message>
    <message>
        <source>Asking for {repository}…</source>
        <translation>Recherche de {repository}…</translation>
    </message>
    <message>
        <source>Asking the keyring …</source>
        <translation>Demande au trousseau …</translation>
    </message>
    <message>
        <source>Asking {host}, some thousand bytes…</source>
        <translation>Demande à {host}, quelques milliers d’octets…</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>Demande à {host}…</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Asks the hub for the next page</source>
        <translation>Demande la page suivante au hub</translation>
    </message>
    <message>
        <source>Asks the hub which files there are now, with their exact sizes</source>
        <translation>Demande au hub quels fichiers existent maintenant, avec leur taille exacte</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>N’importe quand</translation>
    </message>
    <message>
        <source>At most this many candidates for each word. 0 means all.</source>
        <translation>Nombre maximal de candidats pour chaque mot. 0 : tous.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Attach files (Ctrl+U)</source>
        <translation>Joindre des fichiers (Ctrl+U)</translation>
    </message>
    <message>
        <source>Attach files: text, code, tables, PDF, Word, pictures</source>
        <translation>Joindre des fichiers : texte, code, tableaux, PDF, Word, images</translation>
    </message>
    <message>
        <source>Attached: {name} ({about})</source>
        <translation>Joint : {name} ({about})</translation>
    </message>
    <message>
        <source>B is better</source>
        <translation>B est meilleure</translation>
    </message>
    <message>
        <source>BAD</source>
        <translation>ERREUR</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups of your chats</source>
        <translation>Sauvegardes de vos discussions</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sauvegardes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Banned strings</source>
        <translation>Chaînes interdites</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Begin the answer</source>
        <translation>Commencer la réponse</translation>
    </message>
    <message>
        <source>Begin the answer yourself</source>
        <translation>Commencer vous-même la réponse</translation>
    </message>
    <message>
        <source>Begin the answer yourself; the model goes on from there</source>
        <translation>Commencez vous-même la réponse ; le modèle poursuit</translation>
    </message>
    <message>
        <source>Begin the answer…</source>
        <translation>Commencer la réponse…</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Begun {time}</source>
        <translation>Commencée le {time}</translation>
    </message>
    <message>
        <source>Begun {time}, last message {last}</source>
        <translation>Commencée le {time}, dernier message le {last}</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>Better knowledge and reasoning than 8B, for computers with 16 GB and more.</source>
        <translation>Meilleures connaissances et meilleur raisonnement que 8B, pour les ordinateurs de 16 Go et plus.</translation>
    </message>
    <message>
        <source>Biology, physics and chemistry at the level of a doctorate, which searching hardly helps with.</source>
        <translation>Biologie, physique et chimie de niveau doctorat, où chercher n’aide guère.</translation>
    </message>
    <message>
        <source>Blind: names after the vote</source>
        <translation>À l’aveugle : les noms après le vote</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Both are the same: what differs between the answers is chance alone.</source>
        <translation>Les deux sont identiques : seul le hasard distingue les réponses.</translation>
    </message>
    <message>
        <source>Both bad</source>
        <translation>Les deux mauvaises</translation>
    </message>
    <message>
        <source>Branch into a new chat</source>
        <translation>Créer une branche dans une nouvelle discussion</translation>
    </message>
    <message>
        <source>Branch {place}, after “{short}”</source>
        <translation>Branche {place}, après « {short} »</translation>
    </message>
    <message>
        <source>Branch {place}, from the beginning</source>
        <translation>Branche {place}, depuis le début</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Les reprendre</translation>
    </message>
    <message>
        <source>Bring your chats with you</source>
        <translation>Apportez vos discussions</translation>
    </message>
    <message>
        <source>Browse {host}</source>
        <translation>Parcourir {host}</translation>
    </message>
    <message>
        <source>Bundles (*{ending})</source>
        <translation>Lots (*{ending})</translation>
    </message>
    <message>
        <source>Bundles (*{ending});;All files (*)</source>
        <translation>Lots (*{ending});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>By family</source>
        <translation>Par famille</translation>
    </message>
    <message>
        <source>By the model, in a quiet moment after its first answer, or the first line of what you said.</source>
        <translation>Par le modèle, dans un moment calme après sa première réponse, ou la première ligne de ce que vous avez dit.</translation>
    </message>
    <message>
        <source>Cache of keys</source>
        <translation>Cache des clés</translation>
    </message>
    <message>
        <source>Cache of values</source>
        <translation>Cache des valeurs</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Importées</translation>
    </message>
    <message>
        <source>Came in, with notes</source>
        <translation>Importées, avec des remarques</translation>
    </message>
    <message>
        <source>Came in: {came}. Were here already: {here}.</source>
        <translation>Importées : {came}. Déjà présentes : {here}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel looking for a newer version</source>
        <translation>Annuler la recherche d’une version plus récente</translation>
    </message>
    <message>
        <source>Cancel {title}</source>
        <translation>Annuler {title}</translation>
    </message>
    <message>
        <source>Cancel: {text}</source>
        <translation>Annuler : {text}</translation>
    </message>
    <message>
        <source>ChaCha20-Poly1305; nothing but your passphrase or the recovery code opens them.</source>
        <translation>ChaCha20-Poly1305 ; rien d’autre que votre phrase secrète ou le code de récupération ne les ouvre.</translation>
    </message>
    <message>
        <source>ChaCha20-Poly1305; the key is in {where}.</source>
        <translation>ChaCha20-Poly1305 ; la clé est dans {where}.</translation>
    </message>
    <message>
        <source>Chance decides who is A and who is B.</source>
        <translation>Le hasard décide qui est A et qui est B.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change its rights, or choose another folder with --home.</source>
        <translation>Modifiez ses droits, ou choisissez un autre dossier avec --home.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Change this message</source>
        <translation>Modifier ce message</translation>
    </message>
    <message>
        <source>Change what waits. Enter saves, Escape leaves it as it was.</source>
        <translation>Modifiez ce qui attend. Entrée enregistre, Échap le laisse tel qu’il était.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Chat now</source>
        <translation>Discuter maintenant</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Gabarit de discussion</translation>
    </message>
    <message>
        <source>Chat template of {model}</source>
        <translation>Gabarit de discussion de {model}</translation>
    </message>
    <message>
        <source>Chat template: being looked at…</source>
        <translation>Gabarit de discussion : examen en cours…</translation>
    </message>
    <message>
        <source>Chat with it</source>
        <translation>Discuter avec</translation>
    </message>
    <message>
        <source>Chat with it: localchat chat --model "{path}"</source>
        <translation>Discuter avec : localchat chat --model "{path}"</translation>
    </message>
    <message>
        <source>Chat with {model}</source>
        <translation>Discuter avec {model}</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>Chats and memory</source>
        <translation>Discussions et mémoire</translation>
    </message>
    <message>
        <source>Chats may not be written to files.</source>
        <translation>Les discussions ne peuvent pas être écrites dans des fichiers.</translation>
    </message>
    <message>
        <source>Chats that were found. Space chooses one.</source>
        <translation>Discussions trouvées. Espace en choisit une.</translation>
    </message>
    <message>
        <source>Chats with {name} begin with “{preset}”.</source>
        <translation>Les discussions avec {name} commencent par « {preset} ».</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <translation>Vérifier et conserver</translation>
    </message>
    <message>
        <source>Check for a newer file</source>
        <translation>Rechercher un fichier plus récent</translation>
    </message>
    <message>
        <source>Check the access token</source>
        <translation>Vérifier le jeton d’accès</translation>
    </message>
    <message>
        <source>Checked: it belongs to {owner}.</source>
        <translation>Vérifié : il appartient à {owner}.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Checking that it arrived whole</source>
        <translation>Vérification de l’intégrité</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Vérification …</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>Choose a file for {value}</source>
        <translation>Choisir un fichier pour {value}</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Choose a model at the left to see whether it fits.</source>
        <translation>Choisissez un modèle à gauche pour voir s’il convient.</translation>
    </message>
    <message>
        <source>Choose a persona</source>
        <translation>Choisir un persona</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose the folder for downloads</source>
        <translation>Choisir le dossier des téléchargements</translation>
    </message>
    <message>
        <source>Choose under “When full” to leave out what is oldest, raise “Context” in the panel, shorten the message, or start a new chat.</source>
        <translation>Choisissez sous « Si plein » d’omettre le plus ancien, augmentez « Contexte » dans le panneau, raccourcissez le message, ou commencez une nouvelle discussion.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close LocalChat and open it again for {language}.</source>
        <translation>Fermez LocalChat et rouvrez-le pour passer à cette langue : {language}.</translation>
    </message>
    <message>
        <source>Close other programs before loading a model.</source>
        <translation>Fermez d’autres programmes avant de charger un modèle.</translation>
    </message>
    <message>
        <source>Close other programs first, or choose a shorter context.</source>
        <translation>Fermez d’abord d’autres programmes, ou choisissez un contexte plus court.</translation>
    </message>
    <message>
        <source>Close the downloads (Esc)</source>
        <translation>Fermer les téléchargements (Échap)</translation>
    </message>
    <message>
        <source>Close what is open, then back to where you write</source>
        <translation>Fermer ce qui est ouvert, puis revenir à la saisie</translation>
    </message>
    <message>
        <source>Closing the window leaves LocalChat there, and what is under way goes on.</source>
        <translation>Fermer la fenêtre y laisse LocalChat, et ce qui est en cours continue.</translation>
    </message>
    <message>
        <source>Coarser numbers need less memory, and flash attention.</source>
        <translation>Des nombres plus grossiers demandent moins de mémoire, et flash attention.</translation>
    </message>
    <message>
        <source>Coarser numbers need less memory.</source>
        <translation>Des nombres plus grossiers demandent moins de mémoire.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code reviewer</source>
        <translation>Relecteur de code</translation>
    </message>
    <message>
        <source>Colour of the tag {name}</source>
        <translation>Couleur de l’étiquette {name}</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Command R → Command R7B, tuned for documents and tools.</source>
        <translation>Command R → Command R7B, ajusté pour les documents et les outils.</translation>
    </message>
    <message>
        <source>Commands and search</source>
        <translation>Commandes et recherche</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Les commandes et leurs touches</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <translation>Usage commercial</translation>
    </message>
    <message>
        <source>Commercial use is allowed below 100 million users a month; above, the maker must agree.</source>
        <translation>Usage commercial autorisé en dessous de 100 millions d’utilisateurs par mois ; au-delà, l’accord de l’éditeur est nécessaire.</translation>
    </message>
    <message>
        <source>Commercial use is allowed below 700 million users a month, within Meta's list of allowed uses, and not by companies in the European Union.</source>
        <translation>Usage commercial autorisé en dessous de 700 millions d’utilisateurs par mois, dans les limites des usages permis par Meta, et pas par des entreprises de l’Union européenne.</translation>
    </message>
    <message>
        <source>Commercial use is allowed below 700 million users a month, within Meta's list of allowed uses, and not to improve other models.</source>
        <translation>Usage commercial autorisé en dessous de 700 millions d’utilisateurs par mois, dans les limites des usages permis par Meta, et pas pour améliorer d’autres modèles.</translation>
    </message>
    <message>
        <source>Commercial use is allowed below 700 million users a month, within Meta's list of allowed uses, and with “Built with Llama” shown.</source>
        <translation>Usage commercial autorisé en dessous de 700 millions d’utilisateurs par mois, dans les limites des usages permis par Meta et avec la mention « Built with Llama ».</translation>
    </message>
    <message>
        <source>Commercial use is allowed for companies below 10 million dollars of revenue a year.</source>
        <translation>Usage commercial autorisé pour les entreprises dont le chiffre d’affaires est inférieur à 10 millions de dollars par an.</translation>
    </message>
    <message>
        <source>Commercial use is allowed within TII's list of acceptable uses, and with the maker named.</source>
        <translation>Usage commercial autorisé dans les limites des usages acceptés par TII, en citant l’éditeur.</translation>
    </message>
    <message>
        <source>Commercial use is allowed, but for Google's list of prohibited uses, which must be passed on.</source>
        <translation>Usage commercial autorisé, sauf les usages interdits par Google, dont la liste doit être transmise avec le modèle.</translation>
    </message>
    <message>
        <source>Commercial use is allowed, but for a list of harmful uses, which must be passed on.</source>
        <translation>Usage commercial autorisé, sauf une liste d’usages nuisibles, qui doit être transmise avec le modèle.</translation>
    </message>
    <message>
        <source>Commercial use is allowed; changed versions may not be passed on.</source>
        <translation>Usage commercial autorisé ; les versions modifiées ne peuvent pas être redistribuées.</translation>
    </message>
    <message>
        <source>Commercial use is allowed; who passes it on must pass on its source under the same licence.</source>
        <translation>Usage commercial autorisé ; qui le redistribue doit aussi en fournir le code source sous la même licence.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare a chat template</source>
        <translation>Comparer un gabarit de discussion</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Comparer des modèles</translation>
    </message>
    <message>
        <source>Compare models with this…</source>
        <translation>Comparer des modèles avec ceci…</translation>
    </message>
    <message>
        <source>Compare two models, vote, and here will stand how often each of them won.</source>
        <translation>Comparez deux modèles, votez, et vous verrez ici combien de fois chacun a gagné.</translation>
    </message>
    <message>
        <source>Compare with others on the shelf</source>
        <translation>Comparer avec d’autres de la sélection</translation>
    </message>
    <message>
        <source>Compare with the publisher’s</source>
        <translation>Comparer à celui de l’éditeur</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Comparing files of the same size…</source>
        <translation>Comparaison des fichiers de même taille…</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Computed by: {device}, {threads} threads.</source>
        <translation>Calculé par : {device}, {threads} threads.</translation>
    </message>
    <message>
        <source>Computes several words at once where they were said before. Faster, and no other words.</source>
        <translation>Calcule plusieurs mots à la fois là où ils ont déjà été dits. Plus rapide, sans changer les mots.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Connections for a large file</source>
        <translation>Connexions pour un gros fichier</translation>
    </message>
    <message>
        <source>Contender</source>
        <translation>Concurrent</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>Continuer cette réponse</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copied as text: what there was, what holds each process, and how to check it.</source>
        <translation>Copié en texte : ce qu’il y a eu, ce qui confine chaque processus, et comment le vérifier.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Copies elsewhere are beyond LocalChat: files that you exported, backups of this computer, and what a disk may still hold of deleted files. Without the key, which is gone, nobody can read chats from copies of the data folder, except who has the recovery code or a copy of the key.</source>
        <translation>Les copies faites ailleurs échappent à LocalChat : les fichiers que vous avez exportés, les sauvegardes de cet ordinateur, et ce qu’un disque garde de fichiers supprimés. Sans la clé, qui n’existe plus, personne ne peut lire de discussions dans des copies du dossier de données, sauf qui a le code de récupération ou une copie de la clé.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Copy for a security team</source>
        <translation>Copier pour l’équipe de sécurité</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy the chosen connections, or all</source>
        <translation>Copier les connexions choisies, ou toutes</translation>
    </message>
    <message>
        <source>Copy the thinking</source>
        <translation>Copier la réflexion</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>Copier ce code</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Copier ce message</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Copier la sélection</translation>
    </message>
    <message>
        <source>Copy what is selected as Markdown</source>
        <translation>Copier la sélection en Markdown</translation>
    </message>
    <message>
        <source>Copy what was typed</source>
        <translation>Copier ce qui a été saisi</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Créatif</translation>
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
        <translation>Ctrl+Entrée enregistre, Échap annule</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Esc cancels</source>
        <translation>Ctrl+Entrée envoie, Échap annule</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tchèque</translation>
    </message>
    <message>
        <source>DRY</source>
        <translation>DRY</translation>
    </message>
    <message>
        <source>DRY allowed length</source>
        <translation>Longueur libre DRY</translation>
    </message>
    <message>
        <source>DRY base</source>
        <translation>Base DRY</translation>
    </message>
    <message>
        <source>DRY breakers</source>
        <translation>Séparateurs DRY</translation>
    </message>
    <message>
        <source>DRY range</source>
        <translation>Portée DRY</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>Apparence sombre</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>DeepSeek licence</source>
        <translation>Licence DeepSeek</translation>
    </message>
    <message>
        <source>DeepSeek-R1 learnt to think by reinforcement learning. The distilled models are models of Qwen and Llama, fine-tuned on 800,000 of its answers.</source>
        <translation>DeepSeek-R1 a appris à réfléchir par apprentissage par renforcement. Les modèles distillés sont des modèles de Qwen et Llama, affinés sur 800 000 de ses réponses.</translation>
    </message>
    <message>
        <source>Default preset…</source>
        <translation>Préréglage par défaut…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete all in the trash for good? It holds {chats}.</source>
        <translation>Supprimer définitivement tout le contenu de la corbeille ? Elle contient {chats}.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>Supprimer à partir d’ici</translation>
    </message>
    <message>
        <source>Delete the chats that are chosen</source>
        <translation>Supprimer les discussions choisies</translation>
    </message>
    <message>
        <source>Delete the chosen comparison</source>
        <translation>Supprimer la comparaison choisie</translation>
    </message>
    <message>
        <source>Delete the folder, keep its chats</source>
        <translation>Supprimer le dossier, garder ses discussions</translation>
    </message>
    <message>
        <source>Delete the message</source>
        <translation>Supprimer le message</translation>
    </message>
    <message>
        <source>Delete the tag {name}</source>
        <translation>Supprimer l’étiquette {name}</translation>
    </message>
    <message>
        <source>Delete this backup?</source>
        <translation>Supprimer cette sauvegarde ?</translation>
    </message>
    <message>
        <source>Delete this chat</source>
        <translation>Supprimer cette discussion</translation>
    </message>
    <message>
        <source>Delete this message</source>
        <translation>Supprimer ce message</translation>
    </message>
    <message>
        <source>Delete {chats} for good?</source>
        <translation>Supprimer définitivement {chats} ?</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>Discussions supprimées</translation>
    </message>
    <message>
        <source>Dependable all-rounder with long context and eight languages; much is built on it.</source>
        <translation>Polyvalent et fiable, avec un long contexte et huit langues ; beaucoup de choses s’appuient dessus.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Deterministic</source>
        <translation>Déterministe</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>périphérique ou ressource occupé</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>dossier non vide</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Discourages repeating whole phrases. 0 is off, 0.8 is usual.</source>
        <translation>Dissuade de répéter des phrases entières. 0 : désactivé ; 0.8 est courant.</translation>
    </message>
    <message>
        <source>Discourages saying the same again. 1 is off.</source>
        <translation>Dissuade de répéter la même chose. 1 : désactivée.</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>Discover models</source>
        <translation>Découvrir des modèles</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Disk full: all that was said before is saved, but nothing more can be. Free some space; what is on the screen can still be copied, or exported to another disk.</source>
        <translation>Disque plein : tout ce qui a été dit est enregistré, mais rien de plus ne peut l’être. Libérez de la place ; ce qui est à l’écran peut encore être copié, ou exporté vers un autre disque.</translation>
    </message>
    <message>
        <source>Disk full: this answer is saved, in room that was kept for it. Free some space before you go on; the chat can be exported to another disk.</source>
        <translation>Disque plein : cette réponse est enregistrée, dans une place qui lui était réservée. Libérez de la place avant de continuer ; la discussion peut être exportée vers un autre disque.</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>quota de disque dépassé</translation>
    </message>
    <message>
        <source>Disk space for long chats, sealed with your key, so that opening one does not read it again.</source>
        <translation>Espace disque pour les longues discussions, scellé par votre clé, afin de ne pas les relire à l’ouverture.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Download a model</source>
        <translation>Télécharger un modèle</translation>
    </message>
    <message>
        <source>Download {model}</source>
        <translation>Télécharger {model}</translation>
    </message>
    <message>
        <source>Download {what}</source>
        <translation>Télécharger {what}</translation>
    </message>
    <message>
        <source>Downloading from {host} now.</source>
        <translation>Téléchargement depuis {host} en cours.</translation>
    </message>
    <message>
        <source>Downloading {percent}</source>
        <translation>Téléchargement {percent}</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Downloads (Ctrl+J)</source>
        <translation>Téléchargements (Ctrl+J)</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Téléchargements simultanés</translation>
    </message>
    <message>
        <source>Downloads rest in these hours, such as 08:00-18:00; empty for never.</source>
        <translation>Les téléchargements se reposent pendant ces heures, par exemple 08:00-18:00 ; vide pour jamais.</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>Modèle d’ébauche</translation>
    </message>
    <message>
        <source>Drop a zip, files or a folder here</source>
        <translation>Déposez ici un zip, des fichiers ou un dossier</translation>
    </message>
    <message>
        <source>Drops words less likely than this share of the best one.</source>
        <translation>Écarte les mots moins probables que cette part du meilleur.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Duplicate to change</source>
        <translation>Dupliquer pour modifier</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>Dynamic exponent</source>
        <translation>Exposant dynamique</translation>
    </message>
    <message>
        <source>Dynamic temperature</source>
        <translation>Temp. dynamique</translation>
    </message>
    <message>
        <source>EXAONE licence</source>
        <translation>Licence EXAONE</translation>
    </message>
    <message>
        <source>Each connection will stand here: when, to whom, what for, and how much.</source>
        <translation>Chaque connexion figurera ici : quand, à qui, pour quoi et combien.</translation>
    </message>
    <message>
        <source>Each connection, the newest first:</source>
        <translation>Chaque connexion, la plus récente d’abord :</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit personas</source>
        <translation>Modifier les personas</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>Modifier les étiquettes</translation>
    </message>
    <message>
        <source>Edit tags…</source>
        <translation>Modifier les étiquettes…</translation>
    </message>
    <message>
        <source>Edit the answer. Ctrl+Enter saves, Escape leaves it as it was.</source>
        <translation>Modifiez la réponse. Ctrl+Entrée enregistre, Échap la laisse telle qu’elle était.</translation>
    </message>
    <message>
        <source>Edit the message</source>
        <translation>Modifier le message</translation>
    </message>
    <message>
        <source>Edit this message</source>
        <translation>Modifier ce message</translation>
    </message>
    <message>
        <source>Edit your last message, if nothing is written</source>
        <translation>Modifier votre dernier message, si rien n’est écrit</translation>
    </message>
    <message>
        <source>Edit your message. Ctrl+Enter sends, Escape leaves it as it was.</source>
        <translation>Modifiez votre message. Ctrl+Entrée envoie, Échap le laisse tel qu’il était.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Eject the model</source>
        <translation>Décharger le modèle</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>End of the answer.</source>
        <translation>Fin de la réponse.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Engine packs</source>
        <translation>Paquets de moteur</translation>
    </message>
    <message>
        <source>Engine packs (*.zip);;All files (*)</source>
        <translation>Paquets de moteur (*.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Engine's cage</source>
        <translation>Confinement du moteur</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>English → French, shown by examples. Answers with the translation alone.</source>
        <translation>Anglais → français, montré par des exemples. Ne répond que par la traduction.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter gives a command other keys.</source>
        <translation>Entrée donne d’autres touches à une commande.</translation>
    </message>
    <message>
        <source>Enter lets it wait its turn</source>
        <translation>Entrée le met en attente</translation>
    </message>
    <message>
        <source>Enter opens it, Delete removes it.</source>
        <translation>Entrée l’ouvre, Suppr le retire.</translation>
    </message>
    <message>
        <source>Enter opens it.</source>
        <translation>Entrée l’ouvre.</translation>
    </message>
    <message>
        <source>Enter sends · Shift+Enter makes a line</source>
        <translation>Entrée envoie · Maj+Entrée passe à la ligne</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Égalité</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Erasing …</source>
        <translation>Effacement …</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Estimated: needs {size} at {count} tokens of context:</source>
        <translation>Estimation : demande {size} à {count} tokens de contexte :</translation>
    </message>
    <message>
        <source>Even the last message alone is too long. {sentence} Shorten it, or raise “Context” in the panel.</source>
        <translation>Même le dernier message est trop long à lui seul. {sentence} Raccourcissez-le, ou augmentez « Contexte » dans le panneau.</translation>
    </message>
    <message>
        <source>Every byte is as it came: its SHA-256 is right.</source>
        <translation>Chaque octet est tel qu’il est arrivé : son SHA-256 est correct.</translation>
    </message>
    <message>
        <source>Every word that could follow is banned. Ban less, and continue.</source>
        <translation>Tous les mots qui pourraient suivre sont interdits. Interdisez-en moins, puis continuez.</translation>
    </message>
    <message>
        <source>Everything in it is as its list says.</source>
        <translation>Tout y est tel que le dit sa liste.</translation>
    </message>
    <message>
        <source>Everything is erased</source>
        <translation>Tout est effacé</translation>
    </message>
    <message>
        <source>Everything is erased.</source>
        <translation>Tout est effacé.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>Partout dans la fenêtre</translation>
    </message>
    <message>
        <source>Example {place}</source>
        <translation>Exemple {place}</translation>
    </message>
    <message>
        <source>Example {place} has an answer, but nothing that it answers.</source>
        <translation>L’exemple {place} a une réponse, mais rien à quoi elle réponde.</translation>
    </message>
    <message>
        <source>Example {place} has no answer.</source>
        <translation>L’exemple {place} n’a pas de réponse.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Examples off</source>
        <translation>Sans exemples</translation>
    </message>
    <message>
        <source>Examples on</source>
        <translation>Avec exemples</translation>
    </message>
    <message>
        <source>Explains step by step and asks back, so that you find the answer yourself.</source>
        <translation>Explique pas à pas et pose des questions, pour que vous trouviez la réponse vous-même.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export a chat</source>
        <translation>Exporter une discussion</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>Exporter toutes les discussions</translation>
    </message>
    <message>
        <source>Export as a character card…</source>
        <translation>Exporter comme carte de personnage…</translation>
    </message>
    <message>
        <source>Export chats</source>
        <translation>Exporter des discussions</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Exporter dans un dossier</translation>
    </message>
    <message>
        <source>Export the comparisons</source>
        <translation>Exporter les comparaisons</translation>
    </message>
    <message>
        <source>Export the comparisons that are shown to a file</source>
        <translation>Exporter dans un fichier les comparaisons affichées</translation>
    </message>
    <message>
        <source>Export the connections</source>
        <translation>Exporter les connexions</translation>
    </message>
    <message>
        <source>Export the connections to a file</source>
        <translation>Exporter les connexions dans un fichier</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>Exporter cette discussion</translation>
    </message>
    <message>
        <source>Export this persona</source>
        <translation>Exporter ce persona</translation>
    </message>
    <message>
        <source>Export this preset</source>
        <translation>Exporter ce préréglage</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>Exporter dans un fichier…</translation>
    </message>
    <message>
        <source>Exported to {name}</source>
        <translation>Exporté dans {name}</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Exporté dans {path}</translation>
    </message>
    <message>
        <source>Exporting everything …</source>
        <translation>Exportation de tout …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoués</translation>
    </message>
    <message>
        <source>Falcon licence</source>
        <translation>Licence Falcon</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>fichier trop gros</translation>
    </message>
    <message>
        <source>File {name}, {facts}</source>
        <translation>Fichier {name}, {facts}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files stay where they are; you can also drop a .gguf file on the window.</source>
        <translation>Les fichiers restent où ils sont ; vous pouvez aussi déposer un fichier .gguf sur la fenêtre.</translation>
    </message>
    <message>
        <source>Files that go with this message</source>
        <translation>Fichiers joints à ce message</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter: {name}</source>
        <translation>Filtre : {name}</translation>
    </message>
    <message>
        <source>Find a host, a file, a day</source>
        <translation>Rechercher un hôte, un fichier, un jour</translation>
    </message>
    <message>
        <source>Find a model in Discover: it says which ones fit this computer.</source>
        <translation>Trouvez un modèle dans Découvrir : vous y verrez lesquels conviennent à cet ordinateur.</translation>
    </message>
    <message>
        <source>Find a model that fits this computer</source>
        <translation>Trouver un modèle qui convient à cet ordinateur</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Rechercher les doublons</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Convient</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Convient</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>Convient à cet ordinateur</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>Fluent in nine languages, with long context; for computers with 12 GB and more.</source>
        <translation>À l’aise dans neuf langues, avec un long contexte ; pour les ordinateurs de 12 Go et plus.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>Dossier des téléchargements</translation>
    </message>
    <message>
        <source>Folder {name}, {state}, {chats}</source>
        <translation>Dossier {name}, {state}, {chats}</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Folders lie in one another at most {deepest} deep.</source>
        <translation>Les dossiers s’imbriquent sur {deepest} niveaux au plus.</translation>
    </message>
    <message>
        <source>Folders of models</source>
        <translation>Dossiers de modèles</translation>
    </message>
    <message>
        <source>Folders…</source>
        <translation>Dossiers…</translation>
    </message>
    <message>
        <source>For all downloads together.</source>
        <translation>Pour tous les téléchargements ensemble.</translation>
    </message>
    <message>
        <source>For models that can think before they answer.</source>
        <translation>Pour les modèles capables de réfléchir avant de répondre.</translation>
    </message>
    <message>
        <source>For models whose makers ask for an agreement. It goes to the hub's own host only, and is kept in the system's keyring; without one, it is asked for each time.</source>
        <translation>Pour les modèles dont l’éditeur demande un accord. Il n’est envoyé qu’à l’hôte du hub lui-même, et est conservé dans le trousseau du système ; sans trousseau, il est demandé à chaque fois.</translation>
    </message>
    <message>
        <source>For this computer</source>
        <translation>Pour cet ordinateur</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Les oublier</translation>
    </message>
    <message>
        <source>Forget token</source>
        <translation>Oublier le jeton</translation>
    </message>
    <message>
        <source>Forgotten here. It stays valid until you revoke it on the hub’s page of tokens.</source>
        <translation>Oublié ici. Il reste valide jusqu’à ce que vous le révoquiez sur la page des jetons du hub.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Found on {host}, which was sent the words you typed.</source>
        <translation>Trouvé sur {host}, qui a reçu les mots que vous avez saisis.</translation>
    </message>
    <message>
        <source>Free for every use, if the licence text and the notices stay with it.</source>
        <translation>Libre pour tout usage, à condition de conserver le texte de la licence et les mentions.</translation>
    </message>
    <message>
        <source>Free for every use, if the maker is named and changed versions carry the same licence.</source>
        <translation>Libre pour tout usage, à condition de citer l’éditeur et de diffuser les versions modifiées sous la même licence.</translation>
    </message>
    <message>
        <source>Free for every use, if the maker is named.</source>
        <translation>Libre pour tout usage, à condition de citer l’éditeur.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, built of parts by others. Each stays under its own licence, which you can read here.</source>
        <translation>Logiciel libre sous licence MIT, construit avec des parties d’autres auteurs. Chacune reste sous sa propre licence, que vous pouvez lire ici.</translation>
    </message>
    <message>
        <source>Free software, and the licences of all its parts.</source>
        <translation>Logiciel libre, et les licences de toutes ses parties.</translation>
    </message>
    <message>
        <source>Free some space before you get a model.</source>
        <translation>Libérez de la place avant de télécharger un modèle.</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Pénalité fréquence</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>From ChatGPT, Claude, LM Studio, Jan, Open WebUI, llama.cpp, GPT4All or LocalChat: take the zip, the files or the folder just as they are. Everything stays on this computer.</source>
        <translation>De ChatGPT, Claude, LM Studio, Jan, Open WebUI, llama.cpp, GPT4All ou LocalChat : prenez le zip, les fichiers ou le dossier tels quels. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>From LM Studio.</source>
        <translation>De LM Studio.</translation>
    </message>
    <message>
        <source>From any program, such as Ctrl+Alt+Space; empty for none.</source>
        <translation>Depuis n’importe quel programme, par exemple Ctrl+Alt+Space ; vide pour aucune.</translation>
    </message>
    <message>
        <source>From any program, such as Ctrl+Alt+Space; empty for none. The desktop's own shortcuts can run “localchat --quick” as well.</source>
        <translation>Depuis n’importe quel programme, par exemple Ctrl+Alt+Space ; vide pour aucune. Les raccourcis propres au bureau peuvent aussi lancer « localchat --quick ».</translation>
    </message>
    <message>
        <source>From {host}</source>
        <translation>De {host}</translation>
    </message>
    <message>
        <source>From {host}.</source>
        <translation>De {host}.</translation>
    </message>
    <message>
        <source>Fully open: not the weights alone, but also the data, the code, the logs and the checkpoints on the way.</source>
        <translation>Entièrement ouvert : non seulement les poids, mais aussi les données, le code, les journaux et les points de contrôle intermédiaires.</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>GPT-NeoX → RedPajama-INCITE 3B; its chat and its instruct version, merged.</source>
        <translation>GPT-NeoX → RedPajama-INCITE 3B ; ses versions chat et instruct, fusionnées.</translation>
    </message>
    <message>
        <source>GPT-NeoX → RedPajama-INCITE: the GPT-NeoX architecture, trained on RedPajama, the open re-creation of LLaMA's training data.</source>
        <translation>GPT-NeoX → RedPajama-INCITE : l’architecture GPT-NeoX, entraînée sur RedPajama, la recréation ouverte des données d’entraînement de LLaMA.</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>Couches sur le GPU</translation>
    </message>
    <message>
        <source>Gemini's research → Gemma 2 2B, taught by a larger model and tuned for chat.</source>
        <translation>Recherches de Gemini → Gemma 2 2B, formé par un modèle plus grand et ajusté pour la discussion.</translation>
    </message>
    <message>
        <source>Gemini's research → Gemma 2 9B, taught by a larger model and tuned for chat.</source>
        <translation>Recherches de Gemini → Gemma 2 9B, formé par un modèle plus grand et ajusté pour la discussion.</translation>
    </message>
    <message>
        <source>Gemma 2 → Gemma 3 12B, with an eye for pictures, tuned for chat.</source>
        <translation>Gemma 2 → Gemma 3 12B, avec un œil pour les images, ajusté pour la discussion.</translation>
    </message>
    <message>
        <source>Gemma 2 → Gemma 3 1B, text only, tuned for chat.</source>
        <translation>Gemma 2 → Gemma 3 1B, texte uniquement, ajusté pour la discussion.</translation>
    </message>
    <message>
        <source>Gemma 2 → Gemma 3 27B, with an eye for pictures, tuned for chat.</source>
        <translation>Gemma 2 → Gemma 3 27B, avec un œil pour les images, ajusté pour la discussion.</translation>
    </message>
    <message>
        <source>Gemma 2 → Gemma 3 4B, with an eye for pictures, tuned for chat.</source>
        <translation>Gemma 2 → Gemma 3 4B, avec un œil pour les images, ajusté pour la discussion.</translation>
    </message>
    <message>
        <source>Gemma 3 → Gemma 4 26B-A4B: a mixture of 128 experts, eight of them for each token.</source>
        <translation>Gemma 3 → Gemma 4 26B-A4B : un mélange de 128 experts, dont huit pour chaque token.</translation>
    </message>
    <message>
        <source>Gemma 3n → Gemma 4 E4B, a good part of whose weights are tables that are only looked up.</source>
        <translation>Gemma 3n → Gemma 4 E4B, dont une bonne part des poids sont des tables simplement consultées.</translation>
    </message>
    <message>
        <source>Gemma licence</source>
        <translation>Licence Gemma</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Get a newer version</source>
        <translation>Télécharger une version plus récente</translation>
    </message>
    <message>
        <source>Get it: {size}</source>
        <translation>Télécharger : {size}</translation>
    </message>
    <message>
        <source>Getting {name}: {percent} %</source>
        <translation>Téléchargement de {name} : {percent} %</translation>
    </message>
    <message>
        <source>Getting {name}…</source>
        <translation>Téléchargement de {name}…</translation>
    </message>
    <message>
        <source>Given to the public: free for every use.</source>
        <translation>Domaine public : libre pour tout usage.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Poursuivre la modification</translation>
    </message>
    <message>
        <source>Go on from here</source>
        <translation>Continuer à partir d’ici</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Passer en ligne</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Go to a chat</source>
        <translation>Aller à une discussion</translation>
    </message>
    <message>
        <source>Go to another chat</source>
        <translation>Aller à une autre discussion</translation>
    </message>
    <message>
        <source>Good reasoning for its size and long context, which takes much memory here.</source>
        <translation>Bon raisonnement pour sa taille et long contexte, qui prend ici beaucoup de mémoire.</translation>
    </message>
    <message>
        <source>Good small all-rounder for computers with little memory; follows instructions well.</source>
        <translation>Bon petit polyvalent pour les ordinateurs à mémoire réduite ; suit bien les instructions.</translation>
    </message>
    <message>
        <source>Google's open models, built with what Gemini taught: a large vocabulary, and layers with a sliding window between layers that see everything. They see pictures from Gemma 3 on, and think from Gemma 4 on.</source>
        <translation>Les modèles ouverts de Google, nourris des enseignements de Gemini : un grand vocabulaire, et des couches à fenêtre glissante entre des couches qui voient tout. Ils voient les images à partir de Gemma 3 et réfléchissent à partir de Gemma 4.</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Grammaire</translation>
    </message>
    <message>
        <source>Granite 3.1 → Granite 3.3 2B, tuned to follow instructions.</source>
        <translation>Granite 3.1 → Granite 3.3 2B, ajusté pour suivre les instructions.</translation>
    </message>
    <message>
        <source>Granite 4.1 8B base, trained from scratch, then tuned by example and by reinforcement.</source>
        <translation>Granite 4.1 8B de base, entraîné de zéro, puis ajusté par l’exemple et par renforcement.</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Guess ahead</source>
        <translation>Anticipation</translation>
    </message>
    <message>
        <source>Hard school science questions with four answers (the Challenge set): knowledge with a little reasoning.</source>
        <translation>Questions de science scolaires difficiles à quatre réponses (l’ensemble Challenge) : des connaissances et un peu de raisonnement.</translation>
    </message>
    <message>
        <source>Have both answer</source>
        <translation>Faire répondre les deux</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Déjà ici</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Masquer la phrase secrète</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>How each contender did</source>
        <translation>Les résultats de chaque concurrent</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Progression de l’exportation</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>Progression de l’importation</translation>
    </message>
    <message>
        <source>How fast it corrects.</source>
        <translation>La rapidité de la correction.</translation>
    </message>
    <message>
        <source>How fast it grows with the length of a phrase.</source>
        <translation>La rapidité de son augmentation avec la longueur de la phrase.</translation>
    </message>
    <message>
        <source>How it is held</source>
        <translation>Comment c’est confiné</translation>
    </message>
    <message>
        <source>How long a model that knows this thinks.</source>
        <translation>La durée de réflexion, pour un modèle qui la prend en charge.</translation>
    </message>
    <message>
        <source>How long it remembers what was chosen.</source>
        <translation>La durée pendant laquelle il se souvient des choix faits.</translation>
    </message>
    <message>
        <source>How many of the last tokens it looks at. -1 means all.</source>
        <translation>Nombre de derniers tokens examinés. -1 : tous.</translation>
    </message>
    <message>
        <source>How many of the last tokens the penalties look at.</source>
        <translation>Nombre de derniers tokens que les pénalités examinent.</translation>
    </message>
    <message>
        <source>How many of them are computed at once: at most the batch, and 256 without flash attention.</source>
        <translation>Nombre d’entre eux calculés à la fois : au plus le lot, et 256 sans Flash attention.</translation>
    </message>
    <message>
        <source>How many tokens of the prompt are read at once.</source>
        <translation>Nombre de tokens du prompt lus à la fois.</translation>
    </message>
    <message>
        <source>How much of a chat the model keeps in mind; longer takes more memory</source>
        <translation>La part d’une discussion que le modèle garde en mémoire ; plus long demande plus de mémoire</translation>
    </message>
    <message>
        <source>How much of the newer version is here</source>
        <translation>Part de la version plus récente déjà là</translation>
    </message>
    <message>
        <source>How often the likeliest words are left out. 0 is off.</source>
        <translation>Fréquence à laquelle les mots les plus probables sont écartés. 0 : désactivé.</translation>
    </message>
    <message>
        <source>How sharply it moves.</source>
        <translation>La vivacité de cette variation.</translation>
    </message>
    <message>
        <source>How the answer begins. Enter sends.</source>
        <translation>Le début de la réponse. Entrée envoie.</translation>
    </message>
    <message>
        <source>How the connections ended</source>
        <translation>Comment les connexions se sont terminées</translation>
    </message>
    <message>
        <source>How the model should answer</source>
        <translation>Comment le modèle doit répondre</translation>
    </message>
    <message>
        <source>How the model should behave, with examples if you like.</source>
        <translation>Comment le modèle doit se comporter, avec des exemples si vous le souhaitez.</translation>
    </message>
    <message>
        <source>How the passphrase was kept is damaged. Use the recovery code.</source>
        <translation>Les données de la phrase secrète sont endommagées. Utilisez le code de récupération.</translation>
    </message>
    <message>
        <source>How this answer came about</source>
        <translation>Comment cette réponse est née</translation>
    </message>
    <message>
        <source>How you call it</source>
        <translation>Comment vous l’appelez</translation>
    </message>
    <message>
        <source>How your chats are opened was written by a newer version of LocalChat. Use that one, or enter the recovery code.</source>
        <translation>La façon d’ouvrir vos discussions a été écrite par une version plus récente de LocalChat. Utilisez celle-ci, ou saisissez le code de récupération.</translation>
    </message>
    <message>
        <source>Hub's cage</source>
        <translation>Confinement du hub</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Je l’ai noté</translation>
    </message>
    <message>
        <source>IBM's models for companies, made for instructions, tools, documents and code, from data that passed IBM's own clearance.</source>
        <translation>Les modèles d’IBM pour les entreprises, conçus pour les instructions, les outils, les documents et le code, à partir de données validées par IBM.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icône de notification</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>Import %n chats</source>
        <extracomment>For one: Import %n chat</extracomment>
        <translation>
            <numerusform>Importer %n discussion</numerusform>
            <numerusform>Importer %n discussions</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Import a persona</source>
        <translation>Importer un persona</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>Importer un préréglage</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importer des discussions</translation>
    </message>
    <message>
        <source>Import chats from a folder</source>
        <translation>Importer des discussions d’un dossier</translation>
    </message>
    <message>
        <source>Import chats from other apps</source>
        <translation>Importer des discussions d’autres applications</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>In a folder</source>
        <translation>Dans un dossier</translation>
    </message>
    <message>
        <source>In none of its chats was anything said.</source>
        <translation>Rien n’a été dit dans aucune de ses discussions.</translation>
    </message>
    <message>
        <source>In percent of the system's size.</source>
        <translation>En pourcentage de la taille du système.</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>Au cours des 30 derniers jours</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>Au cours des 7 derniers jours</translation>
    </message>
    <message>
        <source>In the list of chats</source>
        <translation>Dans la liste des discussions</translation>
    </message>
    <message>
        <source>In the messages</source>
        <translation>Dans les messages</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonésien</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Instructions that belong behind the chat were put at the end of the system prompt.</source>
        <translation>Les instructions destinées à la fin de la discussion ont été placées à la fin du prompt système.</translation>
    </message>
    <message>
        <source>Instructions that can be checked, such as “at most 100 words”: whether they are followed.</source>
        <translation>Des instructions vérifiables, telles que « 100 mots au plus » : sont-elles suivies ?</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>argument non valide</translation>
    </message>
    <message>
        <source>Invisible control characters in its texts were left out.</source>
        <translation>Les caractères de contrôle invisibles de ses textes ont été omis.</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>Is its drive unplugged?</source>
        <translation>Son disque est-il débranché ?</translation>
    </message>
    <message>
        <source>It asks for too many variables: at most {most}.</source>
        <translation>Il demande trop de variables : {most} au plus.</translation>
    </message>
    <message>
        <source>It begins with two beginning-of-text tokens; most models answer worse then.</source>
        <translation>Il commence par deux tokens de début de texte ; la plupart des modèles répondent alors moins bien.</translation>
    </message>
    <message>
        <source>It came without a hash, so there is nothing to compare it with. From now on a check will tell whether anything has changed.</source>
        <translation>Il est arrivé sans empreinte ; il n’y a donc rien à quoi le comparer. Désormais, une vérification dira si quelque chose a changé.</translation>
    </message>
    <message>
        <source>It can be read when you look at the model's files.</source>
        <translation>Elle peut être lue quand vous consultez les fichiers du modèle.</translation>
    </message>
    <message>
        <source>It cannot be a chat: it is larger than 128 MB.</source>
        <translation>Ce ne peut pas être une discussion : plus de 128 Mo.</translation>
    </message>
    <message>
        <source>It cannot be a chat: {error}.</source>
        <translation>Ce ne peut pas être une discussion : {error}.</translation>
    </message>
    <message>
        <source>It cannot be read further: {reason}.</source>
        <translation>La lecture ne peut pas continuer : {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>It comes in %n files, which are downloaded together.</source>
        <extracomment>For one: It comes in %n file.</extracomment>
        <translation>
            <numerusform>Il se compose de %n fichier.</numerusform>
            <numerusform>Il se compose de %n fichiers, téléchargés ensemble.</numerusform>
        </translation>
    </message>
    <message>
        <source>It did not answer in {seconds} seconds, so it stays off.</source>
        <translation>Il n’a pas répondu en {seconds} secondes ; il reste donc désactivé.</translation>
    </message>
    <message>
        <source>It did not stop by itself, so its engine was ended.</source>
        <translation>Il ne s’est pas arrêté de lui-même ; son moteur a donc été arrêté.</translation>
    </message>
    <message>
        <source>It did not work.</source>
        <translation>Cela n’a pas fonctionné.</translation>
    </message>
    <message>
        <source>It differs from the one that is here, and came in beside it.</source>
        <translation>Elle diffère de celle qui est ici, et a été importée à côté.</translation>
    </message>
    <message>
        <source>It does something on certain days or at certain times only.</source>
        <translation>Il ne fait quelque chose que certains jours ou à certaines heures.</translation>
    </message>
    <message>
        <source>It does something when “{word}” is said.</source>
        <translation>Il fait quelque chose quand « {word} » est dit.</translation>
    </message>
    <message>
        <source>It finds nothing on this computer that it could use. Is there a graphics card of its kind, with its driver?</source>
        <translation>Il ne trouve rien à utiliser sur cet ordinateur. Y a-t-il une carte graphique de son type, avec son pilote ?</translation>
    </message>
    <message>
        <source>It goes on, and your chats are safe. You can look at what is known of it.</source>
        <translation>Il continue, et vos discussions sont en sécurité. Vous pouvez voir ce qu’on en sait.</translation>
    </message>
    <message>
        <source>It has more than {most} messages.</source>
        <translation>Elle compte plus de {most} messages.</translation>
    </message>
    <message>
        <source>It has no version or no messages.</source>
        <translation>Il n’y a pas de version ou pas de messages.</translation>
    </message>
    <message>
        <source>It hides whose page it is behind a name (…@{host}), so it is not opened.</source>
        <translation>Elle cache derrière un nom (…@{host}) à qui est la page ; elle n’est donc pas ouverte.</translation>
    </message>
    <message>
        <source>It is a base model, which goes on with a text and was not trained to chat: it gets your words as they are (“{template}”).</source>
        <translation>C’est un modèle de base, qui poursuit un texte et n’a pas été entraîné à discuter : il reçoit vos mots tels quels (« {template} »).</translation>
    </message>
    <message>
        <source>It is checked with the hub, kept in your keyring, and sent to the hub’s own host only.</source>
        <translation>Il est vérifié auprès du hub, conservé dans votre trousseau, et envoyé uniquement à l’hôte du hub lui-même.</translation>
    </message>
    <message>
        <source>It is here and is what the makers signed: {path}</source>
        <translation>C’est là, et c’est ce que les auteurs ont signé : {path}</translation>
    </message>
    <message>
        <source>It is in {file}, as it is shown above. Nothing was sent.</source>
        <translation>C’est dans {file}, tel qu’affiché ci-dessus. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It is kept as {kind} instead of {asked}.</source>
        <translation>Il est gardé en {kind} au lieu de {asked}.</translation>
    </message>
    <message>
        <source>It is kept in the system's keyring, and stays valid until you revoke it at the hub.</source>
        <translation>Il est conservé dans le trousseau du système, et reste valide jusqu’à ce que vous le révoquiez sur le hub.</translation>
    </message>
    <message>
        <source>It is longer: the rest is on the model's page.</source>
        <translation>Elle est plus longue : la suite est sur la page du modèle.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Son imbrication est trop profonde.</translation>
    </message>
    <message>
        <source>It is no chat of GPT4All.</source>
        <translation>Ce n’est pas une discussion de GPT4All.</translation>
    </message>
    <message>
        <source>It is not as it should be ({error}).</source>
        <translation>Elle n’est pas comme elle devrait être ({error}).</translation>
    </message>
    <message>
        <source>It is not encrypted (http): whoever is on the way can read and change it, so it is not opened.</source>
        <translation>Elle n’est pas chiffrée (http) : quiconque est sur le chemin peut la lire et la modifier ; elle n’est donc pas ouverte.</translation>
    </message>
    <message>
        <source>It is not known where {name} came from, so nothing can be compared.</source>
        <translation>On ne sait pas d’où vient {name} ; rien ne peut donc être comparé.</translation>
    </message>
    <message>
        <source>It is not signed by anybody that LocalChat knows: its hashes find damage, not whoever made it.</source>
        <translation>Il n’est signé par personne que LocalChat connaisse : ses empreintes révèlent les dommages, pas l’auteur.</translation>
    </message>
    <message>
        <source>It is not signed by the makers of LocalChat. Damage would be found; whether to trust whoever gave it to you is yours to say.</source>
        <translation>Non signé par les auteurs de LocalChat. Les dommages seraient détectés ; à vous de dire si vous vous fiez à qui vous l’a donné.</translation>
    </message>
    <message>
        <source>It is not what was signed: it was changed on its way. Do not use it; get it again.</source>
        <translation>Ce n’est pas ce qui a été signé : c’est modifié en chemin. Ne l’utilisez pas ; procurez-le-vous de nouveau.</translation>
    </message>
    <message>
        <source>It is of another build of the engine, or cannot be loaded.</source>
        <translation>Il est d’une autre version du moteur, ou ne peut pas être chargé.</translation>
    </message>
    <message>
        <source>It is of version {version} of GPT4All's format; known are 1 to {newest}.</source>
        <translation>Elle est à la version {version} du format de GPT4All ; les versions connues vont de 1 à {newest}.</translation>
    </message>
    <message>
        <source>It is only taken from the list; its file stays:
{path}</source>
        <translation>Il est seulement retiré de la liste ; son fichier reste :
{path}</translation>
    </message>
    <message>
        <source>It is signed by the makers of LocalChat.</source>
        <translation>Signé par les auteurs de LocalChat.</translation>
    </message>
    <message>
        <source>It is signed with the key {name}.</source>
        <translation>Il est signé avec la clé {name}.</translation>
    </message>
    <message>
        <source>It leads to a bare number, or to a device in your own network, not to a page with a name.</source>
        <translation>Elle mène à un simple numéro, ou à un appareil de votre propre réseau, pas à une page qui a un nom.</translation>
    </message>
    <message>
        <source>It lies in {path}.</source>
        <translation>Il se trouve dans {path}.</translation>
    </message>
    <message>
        <source>It moves; only its first picture is taken.</source>
        <translation>Elle est animée ; seule sa première image est prise.</translation>
    </message>
    <message>
        <source>It names an address: {address}</source>
        <translation>Il cite une adresse : {address}</translation>
    </message>
    <message>
        <source>It needs {need}, and this computer has {total}.</source>
        <translation>Il demande {need}, et cet ordinateur a {total}.</translation>
    </message>
    <message>
        <source>It opens the chats without the passphrase, so the passphrase is asked for first.</source>
        <translation>Il ouvre les discussions sans la phrase secrète ; celle-ci est donc demandée d’abord.</translation>
    </message>
    <message>
        <source>It opens your chats and their backups when the key is lost, the keyring changes, or the passphrase is forgotten; on any computer. Write it down or put it into your password manager. Whoever has it and your files can read your chats.</source>
        <translation>Il ouvre vos discussions et leurs sauvegardes si la clé est perdue, si le trousseau change ou si la phrase secrète est oubliée ; sur n’importe quel ordinateur. Notez-le ou mettez-le dans votre gestionnaire de mots de passe. Quiconque l’a, avec vos fichiers, peut lire vos discussions.</translation>
    </message>
    <message>
        <source>It opens your chats from then on, and the lock. Four or five words that do not belong together are good. The recovery code opens the chats if you forget it.</source>
        <translation>Elle ouvre dès lors vos discussions et le verrou. Quatre ou cinq mots sans rapport entre eux conviennent. Le code de récupération ouvre les discussions si vous l’oubliez.</translation>
    </message>
    <message>
        <source>It was cancelled elsewhere.</source>
        <translation>Il a été annulé ailleurs.</translation>
    </message>
    <message>
        <source>It was not tried yet.</source>
        <translation>Pas encore essayé.</translation>
    </message>
    <message>
        <source>It was not tried yet: localchat pack probe</source>
        <translation>Pas encore essayé : localchat pack probe</translation>
    </message>
    <message>
        <source>It was signed with another key than the one that LocalChat believes, {name}. Do not use it.</source>
        <translation>Elle vient d’une autre clé que celle à laquelle LocalChat se fie, {name}. Ne l’utilisez pas.</translation>
    </message>
    <message>
        <source>It was switched off when an engine with it did not work. {why} Try it again to have it back.</source>
        <translation>Il a été désactivé quand un moteur n’a pas fonctionné avec lui. {why} Réessayez-le pour le retrouver.</translation>
    </message>
    <message>
        <source>It was written by a newer version of LocalChat.</source>
        <translation>Elle a été écrite par une version plus récente de LocalChat.</translation>
    </message>
    <message>
        <source>It writes {mark}, which this model does not know as a mark: it was made for another.</source>
        <translation>Il écrit {mark}, que ce modèle ne connaît pas comme marque : il a été fait pour un autre.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Its chats are in the trash.</source>
        <translation>Ses discussions sont dans la corbeille.</translation>
    </message>
    <message>
        <source>Its file also brings: {names}</source>
        <translation>Son fichier apporte aussi : {names}</translation>
    </message>
    <message>
        <source>Its icon opens it again; “Quit LocalChat” in its menu ends it.</source>
        <translation>Son icône le rouvre ; « Quitter LocalChat » dans son menu le quitte.</translation>
    </message>
    <message>
        <source>Its memory is free then; the next message loads it again.</source>
        <translation>Sa mémoire est alors libre ; le prochain message le recharge.</translation>
    </message>
    <message>
        <source>Its model “{name}” is not on this computer; the chat keeps its own.</source>
        <translation>Son modèle « {name} » n’est pas sur cet ordinateur ; la discussion garde le sien.</translation>
    </message>
    <message>
        <source>Its name is written with letters of another script ({letters}), which can look like those of a page that you know.</source>
        <translation>Son nom contient des lettres d’une autre écriture ({letters}), qui peuvent ressembler à celles d’une page connue.</translation>
    </message>
    <message>
        <source>Its preset “{name}” is not here; the chat keeps its own.</source>
        <translation>Son préréglage « {name} » n’est pas ici ; la discussion garde le sien.</translation>
    </message>
    <message>
        <source>Its texts are too long together: at most {most} characters, not {count}.</source>
        <translation>Ses textes sont trop longs au total : {most} caractères au plus, et non {count}.</translation>
    </message>
    <message>
        <source>Its vocabulary has no marks of a chat, so it is most likely a base model, which goes on with a text: it gets your words as they are (“{template}”).</source>
        <translation>Son vocabulaire n’a aucune marque de discussion ; c’est donc très probablement un modèle de base, qui poursuit un texte : il reçoit vos mots tels quels (« {template} »).</translation>
    </message>
    <message>
        <source>JSON Lines, for training</source>
        <translation>JSON Lines, pour l’entraînement</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>Schéma JSON</translation>
    </message>
    <message>
        <source>JSON, complete</source>
        <translation>JSON, complet</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Jump to the end</source>
        <translation>Aller à la fin</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Garder comme brouillon</translation>
    </message>
    <message>
        <source>Keep it aside and go on</source>
        <translation>Mettre de côté et continuer</translation>
    </message>
    <message>
        <source>Keeps the likeliest words that add up to this.</source>
        <translation>Garde les mots les plus probables dont la somme atteint cette valeur.</translation>
    </message>
    <message>
        <source>Keeps the new words without having them answered</source>
        <translation>Garde les nouveaux mots sans demander de réponse</translation>
    </message>
    <message>
        <source>Keeps the surprise level; replaces top-k, top-p and the like.</source>
        <translation>Maintient le niveau de surprise ; remplace top-k, top-p et similaires.</translation>
    </message>
    <message>
        <source>Keeps with each answer how likely its words were, and which others there were.</source>
        <translation>Conserve avec chaque réponse la probabilité de ses mots, et les autres mots possibles.</translation>
    </message>
    <message>
        <source>Keeps words that are about as surprising as usual. 1 is off.</source>
        <translation>Garde les mots à peu près aussi surprenants que d’habitude. 1 : désactivé.</translation>
    </message>
    <message>
        <source>Keeps words within so many deviations of the best. 0 is off.</source>
        <translation>Garde les mots à moins de tant d’écarts types du meilleur. 0 : désactivé.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys for a quick question</source>
        <translation>Touches pour une question rapide</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Knows much and follows instructions well; for computers with 24 GB and more.</source>
        <translation>Sait beaucoup et suit bien les instructions ; pour les ordinateurs de 24 Go et plus.</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>LFM2 1.2B, trained on nearly three times the text and with reinforcement learning.</source>
        <translation>LFM2 1.2B, entraîné sur près de trois fois plus de texte et par apprentissage par renforcement.</translation>
    </message>
    <message>
        <source>LLaMA 2 → TinyLlama: Llama 2's architecture and tokenizer in a small size, trained on far more text than was thought useful for it.</source>
        <translation>LLaMA 2 → TinyLlama : l’architecture et le tokenizer de Llama 2 en petit, entraînés sur bien plus de texte qu’on ne le croyait utile.</translation>
    </message>
    <message>
        <source>LLaMA 2's architecture → TinyLlama 1.1B, tuned for chat.</source>
        <translation>Architecture de LLaMA 2 → TinyLlama 1.1B, ajusté pour la discussion.</translation>
    </message>
    <message>
        <source>LLaMA → Llama 2 7B, tuned for chat with human feedback.</source>
        <translation>LLaMA → Llama 2 7B, ajusté pour la discussion avec des retours humains.</translation>
    </message>
    <message>
        <source>LLaMA → Llama 2 → Llama 3 → Llama 3.1 8B, tuned for chat.</source>
        <translation>LLaMA → Llama 2 → Llama 3 → Llama 3.1 8B, ajusté pour la discussion.</translation>
    </message>
    <message>
        <source>LLaMA → Llama 3 → Llama 3.3 70B, tuned for chat.</source>
        <translation>LLaMA → Llama 3 → Llama 3.3 70B, ajusté pour la discussion.</translation>
    </message>
    <message>
        <source>LLaMA → OpenLLaMA 7B v2, tuned by VMware to follow instructions.</source>
        <translation>LLaMA → OpenLLaMA 7B v2, ajusté par VMware pour suivre les instructions.</translation>
    </message>
    <message>
        <source>LLaMA → OpenLLaMA: an open reproduction with LLaMA's architecture and recipe, trained from scratch on open data. The first version used RedPajama's data, the second RefinedWeb, StarCoder's code and parts of RedPajama.</source>
        <translation>LLaMA → OpenLLaMA : une reproduction ouverte avec l’architecture et la recette de LLaMA, entraînée de zéro sur des données ouvertes. La première version utilisait les données de RedPajama, la seconde RefinedWeb, le code de StarCoder et des parties de RedPajama.</translation>
    </message>
    <message>
        <source>LLaMA's architecture → SmolLM → SmolLM2 1.7B, tuned to follow instructions.</source>
        <translation>Architecture de LLaMA → SmolLM → SmolLM2 1.7B, ajusté pour suivre les instructions.</translation>
    </message>
    <message>
        <source>LLaMA's architecture → SmolLM → SmolLM2 135M, tuned to follow instructions.</source>
        <translation>Architecture de LLaMA → SmolLM → SmolLM2 135M, ajusté pour suivre les instructions.</translation>
    </message>
    <message>
        <source>LLaMA's architecture → SmolLM → SmolLM2 360M, tuned to follow instructions.</source>
        <translation>Architecture de LLaMA → SmolLM → SmolLM2 360M, ajusté pour suivre les instructions.</translation>
    </message>
    <message>
        <source>LLaMA's design with grouped-query attention: several heads share their keys and values, so that context takes less memory. Mixtral made mixtures of experts common: of eight feed-forward blocks each token uses two.</source>
        <translation>La conception de LLaMA avec attention à requêtes groupées : plusieurs têtes partagent leurs clés et leurs valeurs, et le contexte prend moins de mémoire. Mixtral a répandu les mélanges d’experts : sur huit blocs feed-forward, chaque token en utilise deux.</translation>
    </message>
    <message>
        <source>Landlock failed</source>
        <translation>Landlock a échoué</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grand</translation>
    </message>
    <message>
        <source>Large and strong at instructions, code and mathematics; needs a workstation.</source>
        <translation>Grand, fort en instructions, code et mathématiques ; demande une station de travail.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Les plus grands</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Layers that a graphics card holds, where there is one.</source>
        <translation>Couches placées sur une carte graphique, s’il y en a une.</translation>
    </message>
    <message>
        <source>Leave out the oldest</source>
        <translation>Omettre le plus ancien</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissées de côté</translation>
    </message>
    <message numerus="yes">
        <source>Left out of its example talks: %n parts without a question or an answer.</source>
        <extracomment>For one: Left out of its example talks: %n part without a question or an answer.</extracomment>
        <translation>
            <numerusform>Omis de ses exemples de conversation : %n partie sans question ou sans réponse.</numerusform>
            <numerusform>Omis de ses exemples de conversation : %n parties sans question ou sans réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as it means nothing here: {names}.</source>
        <translation>Omis, car sans effet ici : {names}.</translation>
    </message>
    <message>
        <source>Left out, as it means nothing here: {words}.</source>
        <translation>Omis, car sans effet ici : {words}.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n more</source>
        <translation>
            <numerusform>Omis : encore %n</numerusform>
            <numerusform>Omis : encore %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n other opening messages.</source>
        <extracomment>For one: Left out: %n other opening message.</extracomment>
        <translation>
            <numerusform>Omis : %n autre message d’ouverture.</numerusform>
            <numerusform>Omis : %n autres messages d’ouverture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: the character's book with %n entries.</source>
        <extracomment>For one: Left out: the character's book with %n entry.</extracomment>
        <translation>
            <numerusform>Omis : le livre du personnage avec %n entrée.</numerusform>
            <numerusform>Omis : le livre du personnage avec %n entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>Omis : {names}.</translation>
    </message>
    <message>
        <source>Left out: {what}</source>
        <translation>Omis : {what}</translation>
    </message>
    <message>
        <source>Length of context</source>
        <translation>Longueur du contexte</translation>
    </message>
    <message>
        <source>Less memory for long contexts, and as fast or faster. Auto leaves it out only where a graphics card cannot.</source>
        <translation>Moins de mémoire pour les longs contextes, et aussi rapide ou plus. « auto » ne s’en passe que si une carte graphique ne la prend pas en charge.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins d’animations</translation>
    </message>
    <message>
        <source>Let go of an idle model</source>
        <translation>Décharger un modèle inactif</translation>
    </message>
    <message>
        <source>Library: folders, duplicates, rescan</source>
        <translation>Bibliothèque : dossiers, doublons, réexamen</translation>
    </message>
    <message>
        <source>Library…</source>
        <translation>Bibliothèque…</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>Apparence claire</translation>
    </message>
    <message>
        <source>Light, dark, or as the system says.</source>
        <translation>Claire, sombre, ou selon le système.</translation>
    </message>
    <message>
        <source>Light, free and widely supported; the base of countless fine-tuned models.</source>
        <translation>Léger, libre et largement pris en charge ; la base d’innombrables modèles affinés.</translation>
    </message>
    <message>
        <source>Line {line} is damaged: it is no JSON.</source>
        <translation>La ligne {line} est endommagée : ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>Line {line} is longer than 64 MB.</source>
        <translation>La ligne {line} dépasse 64 Mo.</translation>
    </message>
    <message>
        <source>Line {line} is nested too deeply.</source>
        <translation>L’imbrication de la ligne {line} est trop profonde.</translation>
    </message>
    <message>
        <source>Line {line} of the template: {message}.</source>
        <translation>Ligne {line} du gabarit : {message}.</translation>
    </message>
    <message>
        <source>Line {place} is an answer without a question.</source>
        <translation>La ligne {place} est une réponse sans question.</translation>
    </message>
    <message>
        <source>Line {place} is no JSON ({error}).</source>
        <translation>La ligne {place} n’est pas du JSON ({error}).</translation>
    </message>
    <message>
        <source>Line {place} is no pair. {how}</source>
        <translation>La ligne {place} n’est pas une paire. {how}</translation>
    </message>
    <message>
        <source>Links open in the window, which needs a display.</source>
        <translation>Les liens s’ouvrent dans la fenêtre, qui a besoin d’un écran.</translation>
    </message>
    <message>
        <source>Liquid AI's own line: ten layers of short convolutions and six of attention.</source>
        <translation>La lignée propre de Liquid AI : dix couches de courtes convolutions et six d’attention.</translation>
    </message>
    <message>
        <source>Lists the models of LM Studio, Jan, Ollama and others where they are; they are never changed.</source>
        <translation>Affiche les modèles de LM Studio, Jan, Ollama et d’autres là où ils sont ; ils ne sont jamais modifiés.</translation>
    </message>
    <message>
        <source>Llama 2 licence</source>
        <translation>Licence Llama 2</translation>
    </message>
    <message>
        <source>Llama 3 licence</source>
        <translation>Licence Llama 3</translation>
    </message>
    <message>
        <source>Llama 3.1 8B, pruned to 1B and taught by the larger models (distillation).</source>
        <translation>Llama 3.1 8B, élagué à 1B et formé par les plus grands modèles (distillation).</translation>
    </message>
    <message>
        <source>Llama 3.1 8B, pruned to 3B and taught by the larger models (distillation).</source>
        <translation>Llama 3.1 8B, élagué à 3B et formé par les plus grands modèles (distillation).</translation>
    </message>
    <message>
        <source>Llama 3.1 licence</source>
        <translation>Licence Llama 3.1</translation>
    </message>
    <message>
        <source>Llama 3.2 licence</source>
        <translation>Licence Llama 3.2</translation>
    </message>
    <message>
        <source>Llama 3.3 licence</source>
        <translation>Licence Llama 3.3</translation>
    </message>
    <message>
        <source>Llama 4 licence</source>
        <translation>Licence Llama 4</translation>
    </message>
    <message>
        <source>LoRA adapters</source>
        <translation>Adaptateurs LoRA</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Loading the model …</source>
        <translation>Chargement du modèle…</translation>
    </message>
    <message>
        <source>Loading the model … {percent} %</source>
        <translation>Chargement du modèle… {percent} %</translation>
    </message>
    <message>
        <source>Loading the model … {share} %</source>
        <translation>Chargement du modèle… {share} %</translation>
    </message>
    <message>
        <source>Loading was stopped.</source>
        <translation>Le chargement a été arrêté.</translation>
    </message>
    <message>
        <source>LocalChat does not know the licence “{licence}”; read it on the model's page.</source>
        <translation>LocalChat ne connaît pas la licence « {licence} » ; lisez-la sur la page du modèle.</translation>
    </message>
    <message>
        <source>LocalChat does not know the system calls of this processor</source>
        <translation>LocalChat ne connaît pas les appels système de ce processeur</translation>
    </message>
    <message>
        <source>LocalChat ended unexpectedly the last time</source>
        <translation>LocalChat s’est arrêté de façon inattendue la dernière fois</translation>
    </message>
    <message>
        <source>LocalChat exports (*.localchat);;All files (*)</source>
        <translation>Exports de LocalChat (*.localchat);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>LocalChat is offline: this goes on when you allow connections again.</source>
        <translation>LocalChat est hors ligne : cela reprendra quand vous autoriserez de nouveau les connexions.</translation>
    </message>
    <message>
        <source>LocalChat is offline: you switched connections off.</source>
        <translation>LocalChat est hors ligne : vous avez désactivé les connexions.</translation>
    </message>
    <message>
        <source>LocalChat is open, and a backup takes the place of chats that are closed. Close it first.</source>
        <translation>LocalChat est ouvert, et une sauvegarde prend la place de discussions fermées. Fermez-le d’abord.</translation>
    </message>
    <message>
        <source>LocalChat is still here</source>
        <translation>LocalChat est toujours là</translation>
    </message>
    <message>
        <source>LocalChat itself</source>
        <translation>LocalChat lui-même</translation>
    </message>
    <message>
        <source>LocalChat itself came along.</source>
        <translation>LocalChat lui-même était joint.</translation>
    </message>
    <message>
        <source>LocalChat itself: {path}</source>
        <translation>LocalChat lui-même : {path}</translation>
    </message>
    <message>
        <source>LocalChat knows no cage for this system, so the engine has all rights of your account.</source>
        <translation>LocalChat ne connaît aucun confinement pour ce système ; le moteur a donc tous les droits de votre compte.</translation>
    </message>
    <message>
        <source>LocalChat knows no cage for this system, so the hub's process has all rights of your account.</source>
        <translation>LocalChat ne connaît aucun confinement pour ce système ; le processus du hub a donc tous les droits de votre compte.</translation>
    </message>
    <message>
        <source>LocalChat knows no cage for this system, so the reader has all rights of your account.</source>
        <translation>LocalChat ne connaît aucun confinement pour ce système ; le lecteur a donc tous les droits de votre compte.</translation>
    </message>
    <message>
        <source>LocalChat knows no key with which this could have been signed.</source>
        <translation>LocalChat ne connaît aucune clé avec laquelle ceci aurait pu être signé.</translation>
    </message>
    <message>
        <source>LocalChat opens links to models only: localchat://model/OWNER/NAME.</source>
        <translation>LocalChat n’ouvre que les liens vers des modèles : localchat://model/OWNER/NAME.</translation>
    </message>
    <message>
        <source>LocalChat was started with --offline and opens no connection.</source>
        <translation>LocalChat a été lancé avec --offline et n’ouvre aucune connexion.</translation>
    </message>
    <message>
        <source>LocalChat was started with --offline and stays so until it ends.</source>
        <translation>LocalChat a été démarré avec --offline et le reste jusqu’à sa fermeture.</translation>
    </message>
    <message>
        <source>LocalChat {version} is installed in {folder}.</source>
        <translation>LocalChat {version} est installé dans {folder}.</translation>
    </message>
    <message>
        <source>LocalChat {version} is the newest.</source>
        <translation>LocalChat {version} est la plus récente.</translation>
    </message>
    <message>
        <source>LocalChat {version} of {day}</source>
        <translation>LocalChat {version} du {day}</translation>
    </message>
    <message>
        <source>LocalChat {version} of {day} is there.</source>
        <translation>LocalChat {version} du {day} est disponible.</translation>
    </message>
    <message>
        <source>LocalChat {version}: connections, as of {day}</source>
        <translation>LocalChat {version} : connexions, au {day}</translation>
    </message>
    <message>
        <source>LocalChat's window is open. Close it, and try again.</source>
        <translation>La fenêtre de LocalChat est ouverte. Fermez-la, et réessayez.</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Verrouiller automatiquement</translation>
    </message>
    <message>
        <source>Lock in memory</source>
        <translation>Verrouiller en mémoire</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Lock the chats</source>
        <translation>Verrouiller les discussions</translation>
    </message>
    <message>
        <source>Lock the chats now</source>
        <translation>Verrouiller les discussions maintenant</translation>
    </message>
    <message>
        <source>Lock with the computer</source>
        <translation>Verrouiller avec l’ordinateur</translation>
    </message>
    <message>
        <source>Locking …</source>
        <translation>Verrouillage …</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Look at a report of a problem</source>
        <translation>Voir un rapport de problème</translation>
    </message>
    <message>
        <source>Look at its files</source>
        <translation>Consulter ses fichiers</translation>
    </message>
    <message>
        <source>Look at its text before you trust the answers.</source>
        <translation>Regardez son texte avant de vous fier aux réponses.</translation>
    </message>
    <message>
        <source>Look at its tokens…</source>
        <translation>Examiner ses tokens…</translation>
    </message>
    <message>
        <source>Look at tokens</source>
        <translation>Examiner les tokens</translation>
    </message>
    <message>
        <source>Look at {path} no longer</source>
        <translation>Ne plus examiner {path}</translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation>Chercher une version plus récente</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Le chercher</translation>
    </message>
    <message>
        <source>Look whether a model fits</source>
        <translation>Voir si un modèle convient</translation>
    </message>
    <message>
        <source>Looking at picture {place} of {total} …</source>
        <translation>Examen de l’image {place} sur {total}…</translation>
    </message>
    <message>
        <source>Looking at the picture …</source>
        <translation>Examen de l’image…</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Examen de cet ordinateur…</translation>
    </message>
    <message>
        <source>Looking for a newer version</source>
        <translation>Recherche d’une version plus récente</translation>
    </message>
    <message>
        <source>Looking for more…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Looking for “{text}”…</source>
        <translation>Recherche de « {text} »…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Looks for bugs first, then for what is hard to read; shows the fix.</source>
        <translation>Cherche d’abord les erreurs, puis ce qui est difficile à lire ; montre la correction.</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Voir…</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Défaites</translation>
    </message>
    <message>
        <source>Low integrity was refused, so the engine could write files.</source>
        <translation>L’intégrité faible a été refusée ; le moteur pourrait donc écrire des fichiers.</translation>
    </message>
    <message>
        <source>Low integrity was refused, so the reader could write files.</source>
        <translation>L’intégrité faible a été refusée ; le lecteur pourrait donc écrire des fichiers.</translation>
    </message>
    <message>
        <source>Low is steady, high is inventive. At 0 always the likeliest word.</source>
        <translation>Basse : régulier ; haute : inventif. À 0, toujours le mot le plus probable.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>Mo/s</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Made by a newer LocalChat</source>
        <translation>Créé par un LocalChat plus récent</translation>
    </message>
    <message>
        <source>Made for answers from documents with citations, for tools, and for many languages.</source>
        <translation>Conçu pour répondre à partir de documents avec citations, pour les outils et pour de nombreuses langues.</translation>
    </message>
    <message>
        <source>Made from {base}.</source>
        <translation>Dérivé de {base}.</translation>
    </message>
    <message>
        <source>Make a bundle</source>
        <translation>Créer un lot</translation>
    </message>
    <message>
        <source>Make a bundle…</source>
        <translation>Créer un lot…</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>Créer un jeton</translation>
    </message>
    <message>
        <source>Make room for others</source>
        <translation>Faire de la place aux autres</translation>
    </message>
    <message>
        <source>Makers measure in different ways, with and without thinking: read small differences with care. A benchmark’s head says what it asks for.</source>
        <translation>Les éditeurs mesurent de différentes façons, avec et sans réflexion : lisez les petits écarts avec prudence. L’en-tête d’un benchmark dit ce qu’il évalue.</translation>
    </message>
    <message>
        <source>Makes three sober points out of an article, with what is not said in it.</source>
        <translation>Tire d’un article trois points sobres, et ce qui n’y est pas dit.</translation>
    </message>
    <message>
        <source>Making a backup …</source>
        <translation>Sauvegarde en cours …</translation>
    </message>
    <message>
        <source>Map of this chat</source>
        <translation>Carte de cette discussion</translation>
    </message>
    <message>
        <source>Map of this chat…</source>
        <translation>Carte de cette discussion…</translation>
    </message>
    <message>
        <source>Map of {count} messages. Arrows move, Enter jumps.</source>
        <translation>Carte de {count} messages. Les flèches déplacent, Entrée y va.</translation>
    </message>
    <message>
        <source>Map the file</source>
        <translation>Mapper le fichier</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marks of the template</source>
        <translation>Marques du gabarit</translation>
    </message>
    <message>
        <source>Maximum tokens</source>
        <translation>Tokens maximum</translation>
    </message>
    <message>
        <source>Measured here: needs {size} at {count} tokens of context:</source>
        <translation>Mesuré ici : demande {size} à {count} tokens de contexte :</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Memory at {tokens} tokens of context</source>
        <translation>Mémoire à {tokens} tokens de contexte</translation>
    </message>
    <message>
        <source>Memory is short, so the idle model was let go. The next message loads it again.</source>
        <translation>La mémoire manque ; le modèle inactif a donc été déchargé. Le prochain message le rechargera.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Message {name}</source>
        <translation>Message à {name}</translation>
    </message>
    <message>
        <source>Message {place} of {total}, from you: {words}</source>
        <translation>Message {place} sur {total}, de vous : {words}</translation>
    </message>
    <message>
        <source>Message {place} of {total}, from {who}: {words}</source>
        <translation>Message {place} sur {total}, de {who} : {words}</translation>
    </message>
    <message>
        <source>Message. Enter sends, Shift and Enter make a new line.</source>
        <translation>Message. Entrée envoie, Maj et Entrée passent à la ligne.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Messages followed one another in a ring; it was opened.</source>
        <translation>Des messages se suivaient en boucle ; elle a été ouverte.</translation>
    </message>
    <message>
        <source>Messages that wait</source>
        <translation>Messages en attente</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Metadata ({count})</source>
        <translation>Métadonnées ({count})</translation>
    </message>
    <message>
        <source>Micro-batch</source>
        <translation>Micro-lot</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Ministral 3 8B with an eye for pictures, tuned to follow instructions.</source>
        <translation>Ministral 3 8B avec un œil pour les images, ajusté pour suivre les instructions.</translation>
    </message>
    <message>
        <source>Mirostat</source>
        <translation>Mirostat</translation>
    </message>
    <message>
        <source>Mirostat rate (η)</source>
        <translation>Taux Mirostat (η)</translation>
    </message>
    <message>
        <source>Mirostat target (τ)</source>
        <translation>Cible Mirostat (τ)</translation>
    </message>
    <message>
        <source>Mirror of the hub</source>
        <translation>Miroir du hub</translation>
    </message>
    <message>
        <source>Mistral 7B v0.3, with a larger vocabulary than before, tuned to follow instructions.</source>
        <translation>Mistral 7B v0.3, avec un vocabulaire plus grand qu’avant, ajusté pour suivre les instructions.</translation>
    </message>
    <message>
        <source>Mistral 7B → Mixtral 8x7B: eight experts in each layer, two of them for each token.</source>
        <translation>Mistral 7B → Mixtral 8x7B : huit experts dans chaque couche, dont deux pour chaque token.</translation>
    </message>
    <message>
        <source>Mistral Nemo 12B, made with NVIDIA, tuned to follow instructions.</source>
        <translation>Mistral Nemo 12B, créé avec NVIDIA, ajusté pour suivre les instructions.</translation>
    </message>
    <message>
        <source>Mistral Small 3, 24B, tuned to follow instructions.</source>
        <translation>Mistral Small 3, 24B, ajusté pour suivre les instructions.</translation>
    </message>
    <message>
        <source>Mistral non-production licence</source>
        <translation>Licence Mistral hors production</translation>
    </message>
    <message>
        <source>Mistral research licence</source>
        <translation>Licence de recherche Mistral</translation>
    </message>
    <message>
        <source>Mixture of experts: needs memory for 30B, but writes as quickly as 3B.</source>
        <translation>Mélange d’experts : demande la mémoire de 30B, mais écrit aussi vite que 3B.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model of new chats</source>
        <translation>Modèle des nouvelles discussions</translation>
    </message>
    <message>
        <source>Model of {side}</source>
        <translation>Modèle de {side}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Models (*.gguf);;All files (*)</source>
        <translation>Modèles (*.gguf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Models and downloads</source>
        <translation>Modèles et téléchargements</translation>
    </message>
    <message>
        <source>Models in these folders are listed. Nothing in the folders of others is changed.</source>
        <translation>Les modèles de ces dossiers sont affichés. Rien n’est modifié dans les dossiers des autres.</translation>
    </message>
    <message>
        <source>Models of other apps</source>
        <translation>Modèles d’autres applications</translation>
    </message>
    <message>
        <source>Models that were downloaded to {folder} stay there.</source>
        <translation>Les modèles téléchargés dans {folder} y restent.</translation>
    </message>
    <message>
        <source>Models: {names}</source>
        <translation>Modèles : {names}</translation>
    </message>
    <message>
        <source>Models: {names}.</source>
        <translation>Modèles : {names}.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More with personas</source>
        <translation>Plus d’actions sur les personas</translation>
    </message>
    <message>
        <source>More with presets</source>
        <translation>Plus d’actions sur les préréglages</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>Most downloaded</source>
        <translation>Les plus téléchargés</translation>
    </message>
    <message>
        <source>Most liked</source>
        <translation>Les plus aimés</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move into another folder…</source>
        <translation>Déplacer vers un autre dossier…</translation>
    </message>
    <message>
        <source>Move the example down (Alt+Down)</source>
        <translation>Descendre l’exemple (Alt+Bas)</translation>
    </message>
    <message>
        <source>Move the example up (Alt+Up)</source>
        <translation>Monter l’exemple (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move the folder into</source>
        <translation>Déplacer le dossier dans</translation>
    </message>
    <message>
        <source>Move this chat to a folder</source>
        <translation>Déplacer cette discussion vers un dossier</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>Déplacer vers un dossier</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>Déplacé.</translation>
    </message>
    <message numerus="yes">
        <source>Moves %n files, {size}, to the trash.</source>
        <extracomment>For one: Moves %n file, {size}, to the trash.</extracomment>
        <translation>
            <numerusform>Met %n fichier, {size}, à la corbeille.</numerusform>
            <numerusform>Met %n fichiers, {size}, à la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>Much thinking for little memory; a good first model for a laptop.</source>
        <translation>Beaucoup de réflexion pour peu de mémoire ; un bon premier modèle pour un portable.</translation>
    </message>
    <message>
        <source>My models</source>
        <translation>Mes modèles</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of a new tag</source>
        <translation>Nom d’une nouvelle étiquette</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Nom du dossier</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nom de l’étiquette</translation>
    </message>
    <message>
        <source>Name of the tag {name}</source>
        <translation>Nom de l’étiquette {name}</translation>
    </message>
    <message>
        <source>Name the chats by their numbers, or all with --all. See: localchat chats list</source>
        <translation>Désignez les discussions par leurs numéros, ou toutes avec --all. Voir : localchat chats list</translation>
    </message>
    <message>
        <source>Needs a passphrase.</source>
        <translation>Nécessite une phrase secrète.</translation>
    </message>
    <message>
        <source>Needs {need}, this computer has {has}</source>
        <translation>Demande {need}, cet ordinateur a {has}</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>New chat (Ctrl+N)</source>
        <translation>Nouvelle discussion (Ctrl+N)</translation>
    </message>
    <message>
        <source>New chats with this model begin with “{name}”.</source>
        <translation>Les nouvelles discussions avec ce modèle commencent avec « {name} ».</translation>
    </message>
    <message>
        <source>New chats with {model} begin with the usual preset.</source>
        <translation>Les nouvelles discussions avec {model} commencent avec le préréglage habituel.</translation>
    </message>
    <message>
        <source>New chats with {model} begin with “{preset}”.</source>
        <translation>Les nouvelles discussions avec {model} commencent avec « {preset} ».</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>New folder in it…</source>
        <translation>Nouveau sous-dossier…</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase of the file: </source>
        <translation>Nouvelle phrase secrète du fichier : </translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Nouvelle phrase secrète : </translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Nouveau persona</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Nouvelle étiquette…</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versions plus récentes</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Les plus récents</translation>
    </message>
    <message>
        <source>News summariser</source>
        <translation>Résumé d’actualités</translation>
    </message>
    <message>
        <source>Next try in {time}.</source>
        <translation>Prochain essai dans {time}.</translation>
    </message>
    <message>
        <source>No agreement needed</source>
        <translation>Sans accord préalable</translation>
    </message>
    <message>
        <source>No browser can be opened from here. The address was copied.</source>
        <translation>Aucun navigateur ne peut être ouvert d’ici. L’adresse a été copiée.</translation>
    </message>
    <message>
        <source>No chats</source>
        <translation>Aucune discussion</translation>
    </message>
    <message>
        <source>No chats were found in it.</source>
        <translation>Aucune discussion n’y a été trouvée.</translation>
    </message>
    <message>
        <source>No chats yet. What you say is kept here, encrypted.</source>
        <translation>Aucune discussion pour l’instant. Ce que vous dites est conservé ici, chiffré.</translation>
    </message>
    <message>
        <source>No connection is like that.</source>
        <translation>Aucune connexion de ce genre.</translation>
    </message>
    <message>
        <source>No connection may be opened.</source>
        <translation>Aucune connexion ne peut être ouverte.</translation>
    </message>
    <message>
        <source>No examples (zero-shot)</source>
        <translation>Aucun exemple (zero-shot)</translation>
    </message>
    <message>
        <source>No graphics card was found that this computer's driver offers.</source>
        <translation>Aucune carte graphique proposée par le pilote de cet ordinateur n’a été trouvée.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Aucune limite</translation>
    </message>
    <message>
        <source>No model is called so.</source>
        <translation>Aucun modèle ne porte ce nom.</translation>
    </message>
    <message>
        <source>No model is here twice.</source>
        <translation>Aucun modèle n’est ici en double.</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Aucun modèle n’est chargé.</translation>
    </message>
    <message>
        <source>No other model on the shelf has these scores.</source>
        <translation>Aucun autre modèle de la sélection n’a ces scores.</translation>
    </message>
    <message>
        <source>No persona</source>
        <translation>Aucun persona</translation>
    </message>
    <message>
        <source>No persona is used here.</source>
        <translation>Aucun persona n’est utilisé ici.</translation>
    </message>
    <message>
        <source>No sliding menus and no blinking cursor, whatever the system says.</source>
        <translation>Ni menus glissants ni curseur clignotant, quoi que dise le système.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus de place sur le disque</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>No system keyring was found, so it is known only until LocalChat ends.</source>
        <translation>Aucun trousseau système n’a été trouvé ; il n’est donc gardé que jusqu’à la fermeture de LocalChat.</translation>
    </message>
    <message>
        <source>No system keyring was found. Keep the recovery code that Settings shows.</source>
        <translation>Aucun trousseau système n’a été trouvé. Gardez le code de récupération qu’affichent les Paramètres.</translation>
    </message>
    <message>
        <source>No tags yet. Name one below, then put it on chats by their menu.</source>
        <translation>Aucune étiquette pour l’instant. Nommez-en une ci-dessous, puis attribuez-la à des discussions par leur menu.</translation>
    </message>
    <message>
        <source>No two models are the same.</source>
        <translation>Aucun modèle n’est en double.</translation>
    </message>
    <message>
        <source>No vote</source>
        <translation>Aucun vote</translation>
    </message>
    <message>
        <source>No way led out.</source>
        <translation>Aucune sortie n’a abouti.</translation>
    </message>
    <message>
        <source>Nobody here knows who wrote this template.</source>
        <translation>Personne ici ne sait qui a écrit ce gabarit.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None of its own: {name}</source>
        <translation>Aucun en propre : {name}</translation>
    </message>
    <message>
        <source>None of the files of {repository} is this one any more.</source>
        <translation>Aucun des fichiers de {repository} n’est plus celui-ci.</translation>
    </message>
    <message>
        <source>None. One is needed for the lock, and keeps out who uses this computer as you.</source>
        <translation>Aucune. Il en faut une pour le verrou ; elle écarte qui utilise cet ordinateur sous votre nom.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Not a usable model file</source>
        <translation>Fichier de modèle inutilisable</translation>
    </message>
    <message>
        <source>Not allowed on this computer</source>
        <translation>Interdit sur cet ordinateur</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Mémoire insuffisante</translation>
    </message>
    <message>
        <source>Not enough space</source>
        <translation>Espace insuffisant</translation>
    </message>
    <message>
        <source>Not for commercial use: research and evaluation only, unless the maker agrees otherwise.</source>
        <translation>Usage commercial interdit : recherche et évaluation uniquement, sauf accord de l’éditeur.</translation>
    </message>
    <message>
        <source>Not for commercial use: research and private use only, and the maker must be named.</source>
        <translation>Usage commercial interdit : recherche et usage privé uniquement, en citant l’éditeur.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Not models whose makers ask you to agree to something first</source>
        <translation>Sans les modèles dont l’éditeur demande d’abord un accord</translation>
    </message>
    <message>
        <source>Not on the shelf.</source>
        <translation>Absent de la sélection.</translation>
    </message>
    <message>
        <source>Not saved: {why}</source>
        <translation>Non enregistré : {why}</translation>
    </message>
    <message>
        <source>Not the passphrase</source>
        <translation>Ce n’est pas la phrase secrète</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisé</translation>
    </message>
    <message>
        <source>Nothing can be read of {name}: it is no store of chats, it is damaged from its beginning on, or it is locked with another key.</source>
        <translation>Rien ne peut être lu de {name} : ce n’est pas une base de discussions, elle est endommagée dès le début, ou verrouillée avec une autre clé.</translation>
    </message>
    <message>
        <source>Nothing can be saved here</source>
        <translation>Rien ne peut être enregistré ici</translation>
    </message>
    <message>
        <source>Nothing can be saved in {home}: {reason}. Change its rights, or choose another folder with --home.</source>
        <translation>Rien ne peut être enregistré dans {home} : {reason}. Modifiez ses droits, ou choisissez un autre dossier avec --home.</translation>
    </message>
    <message>
        <source>Nothing can be saved in {parent}: it may not be written. Change its rights, or choose another folder with --home.</source>
        <translation>Rien ne peut être enregistré dans {parent} : l’écriture n’y est pas autorisée. Modifiez ses droits, ou choisissez un autre dossier avec --home.</translation>
    </message>
    <message>
        <source>Nothing can be saved in {text}. Choose a folder that you may write to, by its whole path.</source>
        <translation>Rien ne peut être enregistré dans {text}. Choisissez un dossier où vous pouvez écrire, par son chemin complet.</translation>
    </message>
    <message>
        <source>Nothing could be read of the damaged file, and there is no backup. It is kept as {name}, and a new store was begun.</source>
        <translation>Rien n’a pu être lu du fichier endommagé, et il n’y a pas de sauvegarde. Il est gardé sous le nom {name}, et une nouvelle base a été commencée.</translation>
    </message>
    <message>
        <source>Nothing could be read of the damaged file, so the backup {backup} was opened. The damaged file is kept as {name}.</source>
        <translation>Rien n’a pu être lu du fichier endommagé ; la sauvegarde {backup} a donc été ouverte. Le fichier endommagé est gardé sous le nom {name}.</translation>
    </message>
    <message>
        <source>Nothing follows the person's words, so the model may go on writing them.</source>
        <translation>Rien ne suit les mots de la personne ; le modèle risque de continuer à les écrire.</translation>
    </message>
    <message>
        <source>Nothing has changed since {day}, when it was first checked here.</source>
        <translation>Rien n’a changé depuis le {day}, date de sa première vérification ici.</translation>
    </message>
    <message>
        <source>Nothing is being downloaded</source>
        <translation>Aucun téléchargement en cours</translation>
    </message>
    <message>
        <source>Nothing is forbidden.</source>
        <translation>Rien n’est interdit.</translation>
    </message>
    <message>
        <source>Nothing is known of how this answer came about. Turn on “Look at tokens” in Settings, and have another answer.</source>
        <translation>On ne sait rien de la façon dont cette réponse est née. Activez « Examiner les tokens » dans les Paramètres, puis demandez une autre réponse.</translation>
    </message>
    <message>
        <source>Nothing is looked for by itself. A click asks {host} for one small file that is the same for everybody; nothing about you or this computer is sent.</source>
        <translation>Rien n’est cherché de soi-même. Un clic demande à {host} un petit fichier, le même pour tous ; rien sur vous ni sur cet ordinateur n’est envoyé.</translation>
    </message>
    <message>
        <source>Nothing marks the end of an answer in a longer chat, so the model may not find its end.</source>
        <translation>Rien ne marque la fin d’une réponse dans une discussion plus longue ; le modèle risque de ne pas trouver la sienne.</translation>
    </message>
    <message>
        <source>Nothing may be added to the engine.</source>
        <translation>Rien ne peut être ajouté au moteur.</translation>
    </message>
    <message>
        <source>Nothing moves just now: open LocalChat, or type: localchat downloads resume ID</source>
        <translation>Rien ne bouge en ce moment : ouvrez LocalChat, ou saisissez : localchat downloads resume ID</translation>
    </message>
    <message>
        <source>Nothing of them is on the screen or in memory.</source>
        <translation>Rien d’elles n’est à l’écran ni en mémoire.</translation>
    </message>
    <message>
        <source>Nothing of this chat left this computer</source>
        <translation>Rien de cette discussion n’a quitté cet ordinateur</translation>
    </message>
    <message>
        <source>Nothing of {name} fits this computer: the smallest, {quantisation}, needs {need} of memory, and this computer has {total}. To get it all the same: --quant {quantisation}</source>
        <translation>Rien de {name} ne convient à cet ordinateur : la plus petite quantification, {quantisation}, a besoin de {need} de mémoire, et cet ordinateur en a {total}. Pour la télécharger quand même : --quant {quantisation}</translation>
    </message>
    <message>
        <source>Nothing tells how it was trained to chat, so the roles are written as plain words (“{template}”).</source>
        <translation>Rien n’indique comment il a été entraîné à discuter ; les rôles sont donc écrits en toutes lettres (« {template} »).</translation>
    </message>
    <message>
        <source>Nothing that you write here leaves this computer.</source>
        <translation>Rien de ce que vous écrivez ici ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing was compared yet.</source>
        <translation>Rien n’a encore été comparé.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>Nothing was erased. “localchat erase --everything” removes all chats, settings and downloaded models of {home}.</source>
        <translation>Rien n’a été effacé. « localchat erase --everything » supprime toutes les discussions, les paramètres et les modèles téléchargés de {home}.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or fewer filters.</source>
        <translation>Rien n’a été trouvé. Essayez moins de mots, ou moins de filtres.</translation>
    </message>
    <message>
        <source>Nothing was said in it.</source>
        <translation>Rien n’y a été dit.</translation>
    </message>
    <message>
        <source>Nothing was saved, and nothing was sent. To save it: localchat report --to FILE</source>
        <translation>Rien n’a été enregistré, et rien n’a été envoyé. Pour l’enregistrer : localchat report --to FILE</translation>
    </message>
    <message>
        <source>Now: {state}</source>
        <translation>Maintenant : {state}</translation>
    </message>
    <message>
        <source>Number {place} has a message that is no text.</source>
        <translation>Le numéro {place} contient un message qui n’est pas du texte.</translation>
    </message>
    <message>
        <source>Number {place} is no pair: it needs a “user” and an “assistant” text.</source>
        <translation>Le numéro {place} n’est pas une paire : il lui faut un texte « user » et un texte « assistant ».</translation>
    </message>
    <message>
        <source>OLMo → OLMo 2 7B, tuned with the open recipe Tülu 3.</source>
        <translation>OLMo → OLMo 2 7B, ajusté avec la recette ouverte Tülu 3.</translation>
    </message>
    <message numerus="yes">
        <source>Of models, only the guide and %n files that are named by their content may be loaded.</source>
        <extracomment>For one: Of models, only the guide and %n file that is named by its content may be loaded.</extracomment>
        <translation>
            <numerusform>Parmi les modèles, seuls le guide et %n fichier désigné par son contenu peuvent être chargés.</numerusform>
            <numerusform>Parmi les modèles, seuls le guide et %n fichiers désignés par leur contenu peuvent être chargés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of models, only the guide may be loaded.</source>
        <translation>Parmi les modèles, seul le guide peut être chargé.</translation>
    </message>
    <message>
        <source>Of the window, from its next start on.</source>
        <translation>De la fenêtre, à partir de son prochain démarrage.</translation>
    </message>
    <message>
        <source>Off, and quiet: nothing is connected. Only a search or a download connects.</source>
        <translation>Désactivé, et calme : rien n’est connecté. Seuls une recherche ou un téléchargement se connectent.</translation>
    </message>
    <message>
        <source>Off. Asked {host} just now: {purpose}.</source>
        <translation>Désactivé. {host} vient d’être interrogé : {purpose}.</translation>
    </message>
    <message>
        <source>Off. Downloading from {host} now.</source>
        <translation>Désactivé. Téléchargement depuis {host} en cours.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Offline: no connection can be opened, whatever is asked for.</source>
        <translation>Hors ligne : aucune connexion ne peut être ouverte, quoi qu’on demande.</translation>
    </message>
    <message>
        <source>Offline: no connection can be opened, whatever is clicked.</source>
        <translation>Hors ligne : aucune connexion ne peut être ouverte, quoi que l’on clique.</translation>
    </message>
    <message>
        <source>On battery, so the idle model was let go. The next message loads it again.</source>
        <translation>Sur batterie ; le modèle inactif a donc été déchargé. Le prochain message le rechargera.</translation>
    </message>
    <message>
        <source>On is few-shot, off is zero-shot: the same prompt without examples.</source>
        <translation>Activé : few-shot ; désactivé : zero-shot, le même prompt sans exemples.</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>Dans la sélection</translation>
    </message>
    <message>
        <source>On: no connection can be opened, whatever is clicked.</source>
        <translation>Activé : aucune connexion ne peut être ouverte, quoi que l’on clique.</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Encore une fois : </translation>
    </message>
    <message>
        <source>One file for any browser, with formulas and coloured code. It prints well.</source>
        <translation>Un fichier pour tout navigateur, avec formules et code coloré. S’imprime bien.</translation>
    </message>
    <message>
        <source>One file: {name}.</source>
        <translation>Un fichier : {name}.</translation>
    </message>
    <message>
        <source>One for each day that you chat; seven are kept. The last: {when}.</source>
        <translation>Une pour chaque jour où vous discutez ; sept sont gardées. La dernière : {when}.</translation>
    </message>
    <message>
        <source>One for each day that you chat; seven are kept. There is none yet.</source>
        <translation>Une pour chaque jour où vous discutez ; sept sont gardées. Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>One is made for each day that you chat, and seven are kept; they are encrypted as your chats are. They lie on this disk: for a copy elsewhere, export everything.</source>
        <translation>Une est faite pour chaque jour où vous discutez, et sept sont gardées ; elles sont chiffrées comme vos discussions. Elles se trouvent sur ce disque : pour une copie ailleurs, exportez tout.</translation>
    </message>
    <message>
        <source>One line for each branch, in the usual format with “messages”.</source>
        <translation>Une ligne par branche, au format courant avec « messages ».</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant …</translation>
    </message>
    <message>
        <source>One process may connect, and it never sees a chat</source>
        <translation>Un seul processus peut se connecter, et il ne voit jamais de discussion</translation>
    </message>
    <message>
        <source>One prompt, two answers, one after the other, so that each has the whole computer. Nothing of it comes into your chats.</source>
        <translation>Un prompt, deux réponses, l’une après l’autre, pour que chacune ait tout l’ordinateur. Rien de cela n’entre dans vos discussions.</translation>
    </message>
    <message>
        <source>One token at a time, as in the book: -c 2048 -b 128 -n 1 -t 8.</source>
        <translation>Un token à la fois, comme dans le livre : -c 2048 -b 128 -n 1 -t 8.</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Only a model under “My models” can get another template.</source>
        <translation>Seul un modèle de « Mes modèles » peut recevoir un autre gabarit.</translation>
    </message>
    <message>
        <source>Only a search, a look at a model or a download connects.</source>
        <translation>Seul une recherche, la consultation d’un modèle ou un téléchargement se connecte.</translation>
    </message>
    <message>
        <source>Only an answer can be continued.</source>
        <translation>Seule une réponse peut être continuée.</translation>
    </message>
    <message>
        <source>Only its first {count} letters were read, up to {end}.</source>
        <translation>Seuls ses {count} premiers caractères ont été lus (fin : {end}).</translation>
    </message>
    <message>
        <source>Only its first {count} letters were read.</source>
        <translation>Seuls ses {count} premiers caractères ont été lus.</translation>
    </message>
    <message>
        <source>Only its first {count} letters.</source>
        <translation>Seulement ses {count} premiers caractères.</translation>
    </message>
    <message>
        <source>Only models that fit this computer</source>
        <translation>Seulement les modèles qui conviennent à cet ordinateur</translation>
    </message>
    <message>
        <source>Only models whose licence allows commercial use, perhaps on conditions</source>
        <translation>Seulement les modèles dont la licence autorise l’usage commercial, peut-être sous conditions</translation>
    </message>
    <message>
        <source>Only the guide is here yet: it knows this app and little else. Or add a file that you have.</source>
        <translation>Seul le guide est ici pour l’instant : il connaît cette application et guère plus. Ou ajoutez un fichier que vous avez.</translation>
    </message>
    <message>
        <source>Only this opens the file, and nothing helps if it is forgotten. Empty for a plain zip that anybody can read.</source>
        <translation>Elle seule ouvre le fichier, et rien n’aide si elle est oubliée. Vide pour un zip ordinaire que tout le monde peut lire.</translation>
    </message>
    <message>
        <source>Only when you click for it in Settings: one small file that is the same for everybody.</source>
        <translation>Seulement si vous cliquez pour cela dans les Paramètres : un petit fichier, le même pour tous.</translation>
    </message>
    <message>
        <source>Only words likelier than this are left out.</source>
        <translation>Seuls les mots plus probables que cela sont écartés.</translation>
    </message>
    <message>
        <source>Only {span} could be read: the rest is damaged.</source>
        <translation>Partie lisible : {span}. Le reste est endommagé.</translation>
    </message>
    <message>
        <source>Only {span} were read: the rest takes too long.</source>
        <translation>Partie lue : {span}. Le reste prend trop de temps.</translation>
    </message>
    <message>
        <source>Only {span}.</source>
        <translation>Seulement {span}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open Discover</source>
        <translation>Ouvrir Découvrir</translation>
    </message>
    <message>
        <source>Open a locked export</source>
        <translation>Ouvrir un export verrouillé</translation>
    </message>
    <message>
        <source>Open a locked one…</source>
        <translation>En ouvrir un verrouillé…</translation>
    </message>
    <message>
        <source>Open a model's page</source>
        <translation>Ouvrir la page d’un modèle</translation>
    </message>
    <message>
        <source>Open as chat</source>
        <translation>Ouvrir comme discussion</translation>
    </message>
    <message>
        <source>Open down to its training data, for who wants to know where answers come from; short context.</source>
        <translation>Ouvert jusqu’à ses données d’entraînement, pour qui veut savoir d’où viennent les réponses ; contexte court.</translation>
    </message>
    <message>
        <source>Open in your browser:</source>
        <translation>Ouvrir dans votre navigateur :</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Ouvrir la discussion</translation>
    </message>
    <message>
        <source>Open the chats</source>
        <translation>Ouvrir les discussions</translation>
    </message>
    <message>
        <source>Open the licence page</source>
        <translation>Ouvrir la page de la licence</translation>
    </message>
    <message>
        <source>OpenAI's open-weight mixtures of experts, trained to think with low, medium or high effort. They were published in four bits (MXFP4), so that the file of that kind is the original and not a smaller copy.</source>
        <translation>Les mélanges d’experts à poids ouverts d’OpenAI, entraînés à réfléchir avec un effort faible, moyen ou élevé. Ils ont été publiés en quatre bits (MXFP4) ; le fichier de ce type est donc l’original, et non une copie réduite.</translation>
    </message>
    <message>
        <source>OpenAI's own line: a mixture of 128 experts, four of them for each token.</source>
        <translation>La lignée propre d’OpenAI : un mélange de 128 experts, dont quatre pour chaque token.</translation>
    </message>
    <message>
        <source>OpenAI's own line: a mixture of 32 experts, four of them for each token.</source>
        <translation>La lignée propre d’OpenAI : un mélange de 32 experts, dont quatre pour chaque token.</translation>
    </message>
    <message>
        <source>Opening message</source>
        <translation>Message d’ouverture</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Ouverture …</translation>
    </message>
    <message>
        <source>Opens no connection at all, whatever is clicked; what runs stops at once.</source>
        <translation>N’ouvre aucune connexion, quoi que l’on clique ; ce qui est en cours s’arrête aussitôt.</translation>
    </message>
    <message>
        <source>Opens the thinking</source>
        <translation>Ouvre la réflexion</translation>
    </message>
    <message>
        <source>Opens your chats when the key is lost. Write it down and keep it safe.</source>
        <translation>Ouvre vos discussions si la clé est perdue. Notez-le et gardez-le en lieu sûr.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Order of samplers</source>
        <translation>Ordre des échantillonneurs</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Original precision</source>
        <translation>Précision d’origine</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Other programs may not be served.</source>
        <translation>Les autres programmes ne peuvent pas être servis.</translation>
    </message>
    <message>
        <source>Other tokens. Enter takes one, and answers on from there.</source>
        <translation>Autres tokens. Entrée en prend un, et la réponse continue à partir de là.</translation>
    </message>
    <message>
        <source>Out of all folders</source>
        <translation>Hors de tout dossier</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pages for paper, and for handing on.</source>
        <translation>Des pages à imprimer ou à transmettre.</translation>
    </message>
    <message>
        <source>Panel (Ctrl+.)</source>
        <translation>Panneau (Ctrl+.)</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Part for images</source>
        <translation>Partie image</translation>
    </message>
    <message>
        <source>Parts of LocalChat</source>
        <translation>Parties de LocalChat</translation>
    </message>
    <message>
        <source>Parts that compute on a graphics card, from a file that the makers signed. Each is tried in a process of its own, and used only if it is right and faster than the processor.</source>
        <translation>Des parties qui calculent sur une carte graphique, tirées d’un fichier que les auteurs ont signé. Chacune est essayée dans un processus à part, et n’est utilisée que si elle est juste et plus rapide que le processeur.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase of now: </source>
        <translation>Phrase secrète actuelle : </translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Phrase secrète du fichier</translation>
    </message>
    <message>
        <source>Passphrase of the file: </source>
        <translation>Phrase secrète du fichier : </translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Phrase secrète : </translation>
    </message>
    <message>
        <source>Paste many examples</source>
        <translation>Coller plusieurs exemples</translation>
    </message>
    <message>
        <source>Paste many…</source>
        <translation>Coller plusieurs…</translation>
    </message>
    <message>
        <source>Paste some code, and say in a line what it is meant to do.</source>
        <translation>Collez du code, et dites en une ligne ce qu’il doit faire.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>Path of a smaller model of the same family, which guesses ahead for this one.</source>
        <translation>Chemin d’un modèle plus petit de la même famille, qui anticipe pour celui-ci.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tout mettre en pause</translation>
    </message>
    <message>
        <source>Pause {title}</source>
        <translation>Mettre {title} en pause</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Paused at {percent} · Resume</source>
        <translation>En pause à {percent} · Reprendre</translation>
    </message>
    <message>
        <source>Paused: {state}.</source>
        <translation>En pause : {state}.</translation>
    </message>
    <message>
        <source>Paused: {state}. To go on: {command}</source>
        <translation>En pause : {state}. Pour reprendre : {command}</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persan</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Persona of {side}</source>
        <translation>Persona de {side}</translation>
    </message>
    <message>
        <source>Persona that is shown</source>
        <translation>Persona affiché</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Personas and character cards (*.json *.png);;All files (*)</source>
        <translation>Personas et cartes de personnage (*.json *.png);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Personas: {names}</source>
        <translation>Personas : {names}</translation>
    </message>
    <message>
        <source>Personas: {names}.</source>
        <translation>Personas : {names}.</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Pg suiv</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Pg préc</translation>
    </message>
    <message>
        <source>Phi-3 mini → Phi-3.5 mini, with more languages and longer context.</source>
        <translation>Phi-3 mini → Phi-3.5 mini, avec plus de langues et un contexte plus long.</translation>
    </message>
    <message>
        <source>Phi-3 → Phi-4, trained to a large part on synthetic data.</source>
        <translation>Phi-3 → Phi-4, entraîné en grande partie sur des données synthétiques.</translation>
    </message>
    <message>
        <source>Phi-3.5 mini → Phi-4 mini, with a larger vocabulary and shared keys.</source>
        <translation>Phi-3.5 mini → Phi-4 mini, avec un vocabulaire plus grand et des clés partagées.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Picture {name}</source>
        <translation>Image {name}</translation>
    </message>
    <message>
        <source>Picture: {name} ({size} pixels, {amount})</source>
        <translation>Image : {name} ({size} pixels, {amount})</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Pin or unpin this chat</source>
        <translation>Épingler ou désépingler cette discussion</translation>
    </message>
    <message>
        <source>Pin: keep it in mind when the context is full</source>
        <translation>Épingler : garder en mémoire quand le contexte est plein</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
    <message>
        <source>Pinned: stays in mind when the context is full.</source>
        <translation>Épinglé : reste en mémoire quand le contexte est plein.</translation>
    </message>
    <message>
        <source>Plain assistant</source>
        <translation>Assistant simple</translation>
    </message>
    <message>
        <source>Please report this: SECURITY.md says how.</source>
        <translation>Merci de le signaler : SECURITY.md dit comment.</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>Précis</translation>
    </message>
    <message>
        <source>Prefers words of about this likelihood. Below 0 is off.</source>
        <translation>Préfère les mots d’à peu près cette probabilité. En dessous de 0 : désactivé.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Pénalité présence</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Preset of new chats</source>
        <translation>Préréglage des nouvelles discussions</translation>
    </message>
    <message>
        <source>Preset of {side}</source>
        <translation>Préréglage de {side}</translation>
    </message>
    <message>
        <source>Presets (*.json);;All files (*)</source>
        <translation>Préréglages (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Presets: {names}</source>
        <translation>Préréglages : {names}</translation>
    </message>
    <message>
        <source>Presets: {names}.</source>
        <translation>Préréglages : {names}.</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Appuyez sur les touches</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Private chats with a language model on your own computer. Without a command: the window, or a terminal chat where there is no display.</source>
        <translation>Des discussions privées avec un modèle de langage sur votre propre ordinateur. Sans commande : la fenêtre, ou une discussion dans le terminal s’il n’y a pas d’écran.</translation>
    </message>
    <message>
        <source>Problem: {sentence} Choose another: localchat models template ID NAME</source>
        <translation>Problème : {sentence} En choisir un autre : localchat models template ID NAME</translation>
    </message>
    <message>
        <source>Problems from mathematics competitions of schools.</source>
        <translation>Problèmes de concours de mathématiques scolaires.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Processor cores that read the prompt.</source>
        <translation>Cœurs du processeur qui lisent le prompt.</translation>
    </message>
    <message>
        <source>Processor cores that work on the answer.</source>
        <translation>Cœurs du processeur qui travaillent à la réponse.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Programs: steady, and free to repeat names.</source>
        <translation>Programmes : régulier, et libre de répéter des noms.</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Progression du téléchargement</translation>
    </message>
    <message>
        <source>Progress of {title}</source>
        <translation>Progression de {title}</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt for both. Enter compares, Shift and Enter make a line.</source>
        <translation>Prompt pour les deux. Entrée compare, Maj et Entrée passent à la ligne.</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Put the backup of {when} in the place of your chats?</source>
        <translation>Mettre la sauvegarde du {when} à la place de vos discussions ?</translation>
    </message>
    <message>
        <source>Put {name} of your own into a text to be asked for it. Known are {known}.</source>
        <translation>Placez un {name} de votre choix dans un texte pour que sa valeur vous soit demandée. Noms connus : {known}.</translation>
    </message>
    <message>
        <source>Quality and size</source>
        <translation>Qualité et taille</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Quantification</translation>
    </message>
    <message>
        <source>Quantisations: Enter downloads the chosen one</source>
        <translation>Quantifications : Entrée télécharge celle qui est choisie</translation>
    </message>
    <message>
        <source>Questions that many people answer wrongly: whether the model repeats popular errors.</source>
        <translation>Des questions auxquelles beaucoup de gens répondent mal : le modèle répète-t-il les erreurs courantes ?</translation>
    </message>
    <message>
        <source>Questions with four answers from 57 subjects, from school to profession: breadth of knowledge.</source>
        <translation>Questions à quatre réponses dans 57 matières, de l’école au métier : l’étendue des connaissances.</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Question rapide</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Quiet hours are two different times such as 22:00-07:00, not “{text}”; leave them empty for none.</source>
        <translation>Les heures calmes sont deux heures différentes, comme 22:00-07:00, et non « {text} » ; laissez vide pour aucune.</translation>
    </message>
    <message>
        <source>Quiet hours until {end_text}.</source>
        <translation>Heures calmes jusqu’à {end_text}.</translation>
    </message>
    <message>
        <source>Quiet: nothing is connected. Only a search or a download connects.</source>
        <translation>Calme : rien n’est connecté. Seuls une recherche ou un téléchargement se connectent.</translation>
    </message>
    <message>
        <source>Quit LocalChat</source>
        <translation>Quitter LocalChat</translation>
    </message>
    <message>
        <source>Qwen licence</source>
        <translation>Licence Qwen</translation>
    </message>
    <message>
        <source>Qwen research licence</source>
        <translation>Licence de recherche Qwen</translation>
    </message>
    <message>
        <source>Qwen → Qwen2 → Qwen2.5 0.5B, tuned to follow instructions.</source>
        <translation>Qwen → Qwen2 → Qwen2.5 0.5B, ajusté pour suivre les instructions.</translation>
    </message>
    <message>
        <source>Qwen → Qwen2 → Qwen2.5 7B, tuned to follow instructions.</source>
        <translation>Qwen → Qwen2 → Qwen2.5 7B, ajusté pour suivre les instructions.</translation>
    </message>
    <message>
        <source>Qwen → Qwen2.5 → Qwen3 0.6B, tuned to think or to answer at once.</source>
        <translation>Qwen → Qwen2.5 → Qwen3 0.6B, ajusté pour réfléchir ou répondre aussitôt.</translation>
    </message>
    <message>
        <source>Qwen → Qwen2.5 → Qwen3 1.7B, tuned to think or to answer at once.</source>
        <translation>Qwen → Qwen2.5 → Qwen3 1.7B, ajusté pour réfléchir ou répondre aussitôt.</translation>
    </message>
    <message>
        <source>Qwen → Qwen2.5 → Qwen3 14B, tuned to think or to answer at once.</source>
        <translation>Qwen → Qwen2.5 → Qwen3 14B, ajusté pour réfléchir ou répondre aussitôt.</translation>
    </message>
    <message>
        <source>Qwen → Qwen2.5 → Qwen3 30B-A3B, tuned to think or to answer at once.</source>
        <translation>Qwen → Qwen2.5 → Qwen3 30B-A3B, ajusté pour réfléchir ou répondre aussitôt.</translation>
    </message>
    <message>
        <source>Qwen → Qwen2.5 → Qwen3 32B, tuned to think or to answer at once.</source>
        <translation>Qwen → Qwen2.5 → Qwen3 32B, ajusté pour réfléchir ou répondre aussitôt.</translation>
    </message>
    <message>
        <source>Qwen → Qwen2.5 → Qwen3 4B, tuned to think or to answer at once.</source>
        <translation>Qwen → Qwen2.5 → Qwen3 4B, ajusté pour réfléchir ou répondre aussitôt.</translation>
    </message>
    <message>
        <source>Qwen → Qwen2.5 → Qwen3 8B, tuned to think or to answer at once.</source>
        <translation>Qwen → Qwen2.5 → Qwen3 8B, ajusté pour réfléchir ou répondre aussitôt.</translation>
    </message>
    <message>
        <source>Qwen2.5 7B, trained on 5.5 trillion more tokens of code and texts on it.</source>
        <translation>Qwen2.5 7B, entraîné sur 5 500 milliards de tokens supplémentaires de code et de textes à son sujet.</translation>
    </message>
    <message>
        <source>Qwen2.5-Math 7B, fine-tuned on answers of DeepSeek-R1.</source>
        <translation>Qwen2.5-Math 7B, affiné sur des réponses de DeepSeek-R1.</translation>
    </message>
    <message>
        <source>Qwen3 → Qwen3.5 4B: three layers of four with a recurrent memory, and pictures from the start.</source>
        <translation>Qwen3 → Qwen3.5 4B : trois couches sur quatre à mémoire récurrente, et les images dès le départ.</translation>
    </message>
    <message>
        <source>Qwen3 → Qwen3.5 9B: three layers of four with a recurrent memory, and pictures from the start.</source>
        <translation>Qwen3 → Qwen3.5 9B : trois couches sur quatre à mémoire récurrente, et les images dès le départ.</translation>
    </message>
    <message>
        <source>Read a model's description</source>
        <translation>Lire la description d’un modèle</translation>
    </message>
    <message>
        <source>Read as {encoding}.</source>
        <translation>Lu comme {encoding}.</translation>
    </message>
    <message>
        <source>Read the maker's description</source>
        <translation>Lire la description de l’éditeur</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Reader's cage</source>
        <translation>Confinement du lecteur</translation>
    </message>
    <message>
        <source>Reading threads</source>
        <translation>Threads de lecture</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Lecture de {name}…</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Reading … {percent} %</source>
        <translation>Lecture… {percent} %</translation>
    </message>
    <message>
        <source>Reading … {share} %</source>
        <translation>Lecture… {share} %</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Recently updated</source>
        <translation>Mis à jour récemment</translation>
    </message>
    <message>
        <source>Recommended for this computer: {computer}.</source>
        <translation>Recommandé pour cet ordinateur : {computer}.</translation>
    </message>
    <message>
        <source>Recovered chat {place}</source>
        <translation>Discussion récupérée {place}</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>Recovery code: </source>
        <translation>Code de récupération : </translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Refused for your safety</source>
        <translation>Refusé pour votre sécurité</translation>
    </message>
    <message>
        <source>Remember it on this computer</source>
        <translation>S’en souvenir sur cet ordinateur</translation>
    </message>
    <message>
        <source>Remember what was read</source>
        <translation>Mémoriser ce qui a été lu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation>Retirer un modèle</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the example (Del)</source>
        <translation>Retirer l’exemple (Suppr)</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Retirer la phrase secrète</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>Retirer ce fichier</translation>
    </message>
    <message>
        <source>Remove this message</source>
        <translation>Retirer ce message</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>Retirer {name} ?</translation>
    </message>
    <message>
        <source>Remove {title} from the list</source>
        <translation>Retirer {title} de la liste</translation>
    </message>
    <message>
        <source>Removes all that LocalChat keeps on this computer.</source>
        <translation>Supprime tout ce que LocalChat conserve sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Retrait…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename the chat</source>
        <translation>Renommer la discussion</translation>
    </message>
    <message>
        <source>Rename this chat</source>
        <translation>Renommer cette discussion</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>Pénalité répétition</translation>
    </message>
    <message>
        <source>Repeat range</source>
        <translation>Portée répétition</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Réexaminer</translation>
    </message>
    <message>
        <source>Reset all values</source>
        <translation>Rétablir toutes les valeurs</translation>
    </message>
    <message>
        <source>Reset {value}</source>
        <translation>Rétablir {value}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Tout restaurer</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Restoring …</source>
        <translation>Restauration …</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Resume {title}</source>
        <translation>Reprendre {title}</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>RoPE base</source>
        <translation>Base RoPE</translation>
    </message>
    <message>
        <source>RoPE scale</source>
        <translation>Échelle RoPE</translation>
    </message>
    <message>
        <source>RoPE scaling</source>
        <translation>Extension RoPE</translation>
    </message>
    <message>
        <source>Room for what comes</source>
        <translation>Place pour la suite</translation>
    </message>
    <message>
        <source>Rules of this computer</source>
        <translation>Règles de cet ordinateur</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Said by the model</source>
        <translation>Dit par le modèle</translation>
    </message>
    <message>
        <source>Said by you</source>
        <translation>Dit par vous</translation>
    </message>
    <message>
        <source>Same model: examples on and off</source>
        <translation>Même modèle : avec et sans exemples</translation>
    </message>
    <message>
        <source>Same model: two presets</source>
        <translation>Même modèle : deux préréglages</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Enregistrer comme préréglage</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save only</source>
        <translation>Enregistrer seulement</translation>
    </message>
    <message>
        <source>Save the battery</source>
        <translation>Économiser la batterie</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save this code to a file</source>
        <translation>Enregistrer ce code dans un fichier</translation>
    </message>
    <message>
        <source>Save what you changed?</source>
        <translation>Enregistrer vos modifications ?</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saved as {name}. Nothing was sent.</source>
        <translation>Enregistré sous le nom {name}. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Saved. Chats that use it already stay as they are.</source>
        <translation>Enregistré. Les discussions qui l’utilisent déjà restent telles quelles.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Saving was stopped.</source>
        <translation>L’enregistrement a été arrêté.</translation>
    </message>
    <message>
        <source>Say it earlier</source>
        <translation>Dire plus tôt</translation>
    </message>
    <message>
        <source>Say it later</source>
        <translation>Dire plus tard</translation>
    </message>
    <message>
        <source>Say it when the answer has ended (Enter)</source>
        <translation>Le dire quand la réponse sera terminée (Entrée)</translation>
    </message>
    <message>
        <source>Say with --kind which package you want. There are: {kinds}.</source>
        <translation>Indiquez avec --kind le paquet que vous voulez. Il y a : {kinds}.</translation>
    </message>
    <message>
        <source>Say with --to where several chats go: a file, a .zip, or a folder with / at its end.</source>
        <translation>Indiquez avec --to où vont plusieurs discussions : un fichier, un .zip, ou un dossier terminé par /.</translation>
    </message>
    <message>
        <source>Scaled down from {width} × {height} pixels.</source>
        <translation>Réduite depuis {width} × {height} pixels.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Scores of the original model</source>
        <translation>Scores du modèle d’origine</translation>
    </message>
    <message>
        <source>Scores of this model and of others on the shelf</source>
        <translation>Scores de ce modèle et d’autres modèles de la sélection</translation>
    </message>
    <message>
        <source>Scores of {of}, as published; choose one to read what it asks for.</source>
        <translation>Scores de {of}, tels que publiés ; choisissez-en un pour lire ce qu’il évalue.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search Hugging Face, or paste a link</source>
        <translation>Rechercher sur Hugging Face, ou coller un lien</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>Rechercher dans toutes les discussions</translation>
    </message>
    <message>
        <source>Search chats</source>
        <translation>Rechercher dans les discussions</translation>
    </message>
    <message>
        <source>Search chats, models and commands</source>
        <translation>Rechercher des discussions, des modèles et des commandes</translation>
    </message>
    <message>
        <source>Search commands or keys</source>
        <translation>Rechercher des commandes ou des touches</translation>
    </message>
    <message>
        <source>Search in Discover</source>
        <translation>Recherche dans Découvrir</translation>
    </message>
    <message>
        <source>Search my models</source>
        <translation>Rechercher dans mes modèles</translation>
    </message>
    <message>
        <source>Search the connections</source>
        <translation>Rechercher dans les connexions</translation>
    </message>
    <message>
        <source>Search the parts</source>
        <translation>Rechercher dans les parties</translation>
    </message>
    <message>
        <source>Search the trash</source>
        <translation>Rechercher dans la corbeille</translation>
    </message>
    <message>
        <source>Search {what}</source>
        <translation>Rechercher dans {what}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Sees pictures and reasons well; needs memory for 26B, but writes as quickly as 4B.</source>
        <translation>Voit les images et raisonne bien ; demande la mémoire de 26B, mais écrit aussi vite que 4B.</translation>
    </message>
    <message>
        <source>Sees pictures and speaks over 140 languages in little memory.</source>
        <translation>Voit les images et parle plus de 140 langues en peu de mémoire.</translation>
    </message>
    <message>
        <source>Sees pictures, many languages, good writing; for computers with 16 GB.</source>
        <translation>Voit les images, nombreuses langues, bonne écriture ; pour les ordinateurs de 16 Go.</translation>
    </message>
    <message>
        <source>Sees pictures, thinks when asked, many languages; as quick as a 4B model.</source>
        <translation>Voit les images, réfléchit sur demande, nombreuses langues ; aussi rapide qu’un modèle 4B.</translation>
    </message>
    <message>
        <source>Sees pictures, uses tools and keeps very long texts in mind; eleven languages.</source>
        <translation>Voit les images, utilise des outils et garde de très longs textes en mémoire ; onze langues.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Envoyer (Entrée)</translation>
    </message>
    <message>
        <source>Send all anyway</source>
        <translation>Tout envoyer quand même</translation>
    </message>
    <message>
        <source>Send from</source>
        <translation>Envoyer de</translation>
    </message>
    <message>
        <source>Send; wait its turn while an answer is written</source>
        <translation>Envoyer ; mettre en attente pendant l’écriture d’une réponse</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Définir une phrase secrète</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Set, and remembered on this computer: only the lock asks for it.</source>
        <translation>Définie, et retenue sur cet ordinateur : seul le verrou la demande.</translation>
    </message>
    <message>
        <source>Set: nothing but it and the recovery code opens your chats.</source>
        <translation>Définie : rien d’autre qu’elle et le code de récupération n’ouvre vos discussions.</translation>
    </message>
    <message>
        <source>Setting: {name}</source>
        <translation>Paramètre : {name}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Paramètres (Ctrl+,)</translation>
    </message>
    <message>
        <source>Settings shows it again whenever you want.</source>
        <translation>Les Paramètres l’affichent de nouveau à tout moment.</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>Définir…</translation>
    </message>
    <message>
        <source>Several chats</source>
        <translation>Plusieurs discussions</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Short Python functions written from their description; tests decide.</source>
        <translation>De courtes fonctions Python écrites d’après leur description ; des tests tranchent.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Afficher %n de plus</numerusform>
            <numerusform>Afficher %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Afficher les {count}</translation>
    </message>
    <message>
        <source>Show all {count} characters</source>
        <translation>Afficher les {count} caractères</translation>
    </message>
    <message>
        <source>Show all {count} of the quantisations</source>
        <translation>Afficher les {count} quantifications</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Afficher dans la liste</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Show more of {count} characters</source>
        <translation>Afficher plus des {count} caractères</translation>
    </message>
    <message>
        <source>Show older ones ({count})</source>
        <translation>Afficher les plus anciennes ({count})</translation>
    </message>
    <message>
        <source>Show one of each</source>
        <translation>Afficher une de chaque</translation>
    </message>
    <message>
        <source>Show one of each of the quantisations</source>
        <translation>Afficher une quantification de chaque</translation>
    </message>
    <message>
        <source>Show or hide the list of chats</source>
        <translation>Afficher ou masquer la liste des discussions</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>Afficher ou masquer le panneau</translation>
    </message>
    <message>
        <source>Show or hide the window</source>
        <translation>Afficher ou masquer la fenêtre</translation>
    </message>
    <message>
        <source>Show sources</source>
        <translation>Afficher les sources</translation>
    </message>
    <message>
        <source>Show the archive</source>
        <translation>Afficher l’archive</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Afficher les sauvegardes</translation>
    </message>
    <message>
        <source>Show the chosen comparison</source>
        <translation>Afficher la comparaison choisie</translation>
    </message>
    <message>
        <source>Show the download of {model}</source>
        <translation>Afficher le téléchargement de {model}</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Afficher la phrase secrète</translation>
    </message>
    <message>
        <source>Show the prompt with examples</source>
        <translation>Afficher le prompt avec les exemples</translation>
    </message>
    <message>
        <source>Show the recovery code</source>
        <translation>Afficher le code de récupération</translation>
    </message>
    <message>
        <source>Show the shelf</source>
        <translation>Afficher la sélection</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>Afficher la corbeille</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Show {path} in the list</source>
        <translation>Afficher {path} dans la liste</translation>
    </message>
    <message>
        <source>Show {title} in its folder</source>
        <translation>Afficher {title} dans son dossier</translation>
    </message>
    <message>
        <source>Shows what helps to find a fault. You save it and hand it on; nothing is sent.</source>
        <translation>Montre ce qui aide à trouver une erreur. Vous l’enregistrez et le transmettez ; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
    <message numerus="yes">
        <source>Since installation: %n connections, all to {hosts}, all for {purposes}; 0 for chatting.</source>
        <extracomment>For one: Since installation: %n connection, to {hosts}, for {purposes}; 0 for chatting.</extracomment>
        <translation>
            <numerusform>Depuis l’installation : %n connexion, à {hosts}, pour {purposes} ; 0 pour discuter.</numerusform>
            <numerusform>Depuis l’installation : %n connexions, toutes à {hosts}, toutes pour {purposes} ; 0 pour discuter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since installation: no connection at all.</source>
        <translation>Depuis l’installation : aucune connexion.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Sizes are estimates from the shelf; the real files are looked up before anything is downloaded.</source>
        <translation>Les tailles sont des estimations de la sélection ; les fichiers réels sont recherchés avant tout téléchargement.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petit</translation>
    </message>
    <message>
        <source>Small English model for rewriting and summaries, with everything about it published.</source>
        <translation>Petit modèle anglais pour reformuler et résumer, dont tout est publié.</translation>
    </message>
    <message>
        <source>Small and quick, thinks when asked; for short answers and simple tools.</source>
        <translation>Petit et rapide, réfléchit sur demande ; pour des réponses courtes et des outils simples.</translation>
    </message>
    <message>
        <source>Small and sober, for documents and business texts in twelve languages; thinks when asked.</source>
        <translation>Petit et sobre, pour les documents et les textes professionnels en douze langues ; réfléchit sur demande.</translation>
    </message>
    <message>
        <source>Small and well-spoken in English; short context.</source>
        <translation>Petit et éloquent en anglais ; contexte court.</translation>
    </message>
    <message>
        <source>Small models trained on filtered and synthetic “textbook” data: strong in reasoning and mathematics for their size, weaker in facts.</source>
        <translation>De petits modèles entraînés sur des données filtrées et synthétiques de type « manuel scolaire » : forts en raisonnement et en mathématiques pour leur taille, plus faibles en connaissances.</translation>
    </message>
    <message>
        <source>Small, good at mathematics and at calling tools; long context.</source>
        <translation>Petit, bon en mathématiques et pour appeler des outils ; long contexte.</translation>
    </message>
    <message>
        <source>Small, sees pictures, thinks, and keeps very long texts in mind.</source>
        <translation>Petit, voit les images, réfléchit, et garde de très longs textes en mémoire.</translation>
    </message>
    <message>
        <source>Small, thinks when asked, six European languages, and everything about it is published.</source>
        <translation>Petit, réfléchit sur demande, six langues européennes, et tout à son sujet est publié.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Les plus petits</translation>
    </message>
    <message>
        <source>SmolLM2 → SmolLM3 3B, tuned to think or to answer at once.</source>
        <translation>SmolLM2 → SmolLM3 3B, ajusté pour réfléchir ou répondre aussitôt.</translation>
    </message>
    <message>
        <source>Sober answers: summaries, facts, extraction.</source>
        <translation>Réponses sobres : résumés, faits, extraction.</translation>
    </message>
    <message>
        <source>Solid all-rounder that answers at once, strong in mathematics, code and tables.</source>
        <translation>Polyvalent solide qui répond aussitôt, fort en mathématiques, code et tableaux.</translation>
    </message>
    <message>
        <source>Something else is being checked. Wait for it, or cancel it.</source>
        <translation>Une autre vérification est en cours. Attendez sa fin, ou annulez-la.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Une erreur s’est produite</translation>
    </message>
    <message>
        <source>Something went wrong in LocalChat itself</source>
        <translation>Un problème est survenu dans LocalChat lui-même</translation>
    </message>
    <message>
        <source>Something went wrong in LocalChat itself: {error}</source>
        <translation>Une erreur s’est produite dans LocalChat même : {error}</translation>
    </message>
    <message>
        <source>Something went wrong in the hub's process: {error}</source>
        <translation>Un problème est survenu dans le processus du hub : {error}</translation>
    </message>
    <message>
        <source>Something went wrong: {error}</source>
        <translation>Une erreur s’est produite : {error}</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Trié par</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Space that stays free</source>
        <translation>Espace à laisser libre</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source>Speed limit for all downloads together</source>
        <translation>Limite de débit pour tous les téléchargements ensemble</translation>
    </message>
    <message>
        <source>Stands for {{user}} in system prompts and examples; empty for “User”.</source>
        <translation>Remplace {{user}} dans les prompts système et les exemples ; vide pour « User ».</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Started with --offline: no connection can be opened until LocalChat ends.</source>
        <translation>Démarré avec --offline : aucune connexion ne peut être ouverte jusqu’à la fermeture de LocalChat.</translation>
    </message>
    <message>
        <source>Starting does not ask for it then; the lock does. The key is kept as without one.</source>
        <translation>Le démarrage ne la demande alors pas ; le verrou, si. La clé est gardée comme sans phrase secrète.</translation>
    </message>
    <message>
        <source>Starts faster; the file stays where it is.</source>
        <translation>Démarre plus vite ; le fichier reste où il est.</translation>
    </message>
    <message>
        <source>Starts processes that are held in the same way, and tries from inside every way out that is known: sockets, programs, other processes, your files. Takes a second, and harms nothing.</source>
        <translation>Démarre des processus confinés de la même façon, et tente de l’intérieur toutes les sorties connues : sockets, programmes, autres processus, vos fichiers. Prend une seconde, et n’abîme rien.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop and say so, leave out what is oldest, or keep beginning and end.</source>
        <translation>S’arrêter et le dire, omettre le plus ancien, ou garder le début et la fin.</translation>
    </message>
    <message>
        <source>Stop reading this file</source>
        <translation>Arrêter la lecture de ce fichier</translation>
    </message>
    <message>
        <source>Stop reading {name}</source>
        <translation>Arrêter la lecture de {name}</translation>
    </message>
    <message>
        <source>Stop strings</source>
        <translation>Chaînes d’arrêt</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Arrêter la réponse</translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation>Arrêter la réponse (Échap)</translation>
    </message>
    <message>
        <source>Stop the answer and say this now</source>
        <translation>Arrêter la réponse et dire ceci maintenant</translation>
    </message>
    <message>
        <source>Stop the comparison (Esc)</source>
        <translation>Arrêter la comparaison (Échap)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Stopped while the part for pictures was loaded.</source>
        <translation>Arrêté pendant le chargement de la partie image.</translation>
    </message>
    <message>
        <source>Stopped while the picture was looked at.</source>
        <translation>Arrêté pendant l’examen de l’image.</translation>
    </message>
    <message>
        <source>Stopped while the prompt was being read.</source>
        <translation>Arrêté pendant la lecture du prompt.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Stopped. What came in so far stays.</source>
        <translation>Arrêté. Ce qui a déjà été importé reste.</translation>
    </message>
    <message>
        <source>Stopped; what came in stays.</source>
        <translation>Arrêté ; ce qui a été importé reste.</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Stories, ideas, names.</source>
        <translation>Histoires, idées, noms.</translation>
    </message>
    <message>
        <source>Stretches the context beyond what was trained.</source>
        <translation>Étire le contexte au-delà de celui de l’entraînement.</translation>
    </message>
    <message>
        <source>Strong all-rounder that sees pictures and thinks; very long context at little cost.</source>
        <translation>Polyvalent puissant qui voit les images et réfléchit ; très long contexte à faible coût.</translation>
    </message>
    <message>
        <source>Strong all-rounder that thinks when asked, in more than a hundred languages.</source>
        <translation>Polyvalent puissant qui réfléchit sur demande, dans plus de cent langues.</translation>
    </message>
    <message>
        <source>Strong in mathematics, science and logic in English; knows fewer facts than others of its size.</source>
        <translation>Fort en mathématiques, sciences et logique en anglais ; connaît moins de faits que d’autres de sa taille.</translation>
    </message>
    <message>
        <source>Strong lines and no grey text.</source>
        <translation>Traits marqués et aucun texte gris.</translation>
    </message>
    <message>
        <source>Strong reasoning with low, medium or high effort; needs a workstation with 80 GB or more.</source>
        <translation>Raisonnement puissant avec un effort faible, moyen ou élevé ; demande une station de travail de 80 Go ou plus.</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Suédois</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt système</translation>
    </message>
    <message>
        <source>System prompt · about {count} tokens</source>
        <translation>Prompt système · environ {count} tokens</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>Tableau (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Tag “{name}” added.</source>
        <translation>Étiquette « {name} » ajoutée.</translation>
    </message>
    <message>
        <source>Tag “{name}” removed.</source>
        <translation>Étiquette « {name} » retirée.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags of this chat</source>
        <translation>Étiquettes de cette discussion</translation>
    </message>
    <message>
        <source>Take its prompt and its contenders again</source>
        <translation>Reprendre son prompt et ses concurrents</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Sortir de l’archive</translation>
    </message>
    <message>
        <source>Take them from there</source>
        <translation>Les prendre à cette commande</translation>
    </message>
    <message>
        <source>Take this part</source>
        <translation>Prendre cette partie</translation>
    </message>
    <message>
        <source>Take what fits</source>
        <translation>Prendre ce qui tient</translation>
    </message>
    <message>
        <source>Telemetry, remote images</source>
        <translation>Télémétrie, images distantes</translation>
    </message>
    <message numerus="yes">
        <source>Tell its %n examples</source>
        <extracomment>For one: Tell its example</extracomment>
        <translation>
            <numerusform>Donner son exemple</numerusform>
            <numerusform>Donner ses %n exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the thinking again</source>
        <translation>Redonner les réflexions</translation>
    </message>
    <message>
        <source>Tell when something is ready</source>
        <translation>Avertir quand quelque chose est prêt</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Temperature moves by this much up and down, with how sure the model is. 0 is off.</source>
        <translation>La température varie d’autant, vers le haut et le bas, selon l’assurance du modèle. 0 : désactivée.</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>Gabarit…</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tenseur</translation>
    </message>
    <message>
        <source>Tensor {name} has the type {kind}, which this engine does not know. The file may need a newer version of LocalChat.</source>
        <translation>Le tenseur {name} est du type {kind}, que ce moteur ne connaît pas. Le fichier demande peut-être une version plus récente de LocalChat.</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tenseurs</translation>
    </message>
    <message>
        <source>Tensors ({count})</source>
        <translation>Tenseurs ({count})</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>Text of the template (Jinja)</source>
        <translation>Texte du gabarit (Jinja)</translation>
    </message>
    <message>
        <source>Text only: pictures in it are left out, and links open nothing by themselves. It is read from {host}.</source>
        <translation>Texte uniquement : ses images sont omises, et les liens n’ouvrent rien d’eux-mêmes. Elle est lue depuis {host}.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Text that any editor opens.</source>
        <translation>Du texte que tout éditeur ouvre.</translation>
    </message>
    <message>
        <source>Text with examples</source>
        <translation>Texte avec des exemples</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thaï</translation>
    </message>
    <message>
        <source>That cannot be done</source>
        <translation>C’est impossible</translation>
    </message>
    <message>
        <source>The JSON Schema cannot be used: {error}.</source>
        <translation>Le schéma JSON ne peut pas être utilisé : {error}.</translation>
    </message>
    <message>
        <source>The JSON Schema is no JSON: {error}.</source>
        <translation>Le schéma JSON n’est pas du JSON : {error}.</translation>
    </message>
    <message>
        <source>The JSON Schema must be an object.</source>
        <translation>Le schéma JSON doit être un objet.</translation>
    </message>
    <message>
        <source>The JSON Schema refers to another file; put all of it into one.</source>
        <translation>Le schéma JSON renvoie à un autre fichier ; mettez tout dans un seul.</translation>
    </message>
    <message>
        <source>The JSON Schema takes too long to be turned into a grammar.</source>
        <translation>Transformer le schéma JSON en grammaire prend trop de temps.</translation>
    </message>
    <message>
        <source>The access token does not work</source>
        <translation>Le jeton d’accès ne fonctionne pas</translation>
    </message>
    <message>
        <source>The access token is forgotten here. To make it invalid: {address}</source>
        <translation>Le jeton d’accès est oublié ici. Pour le rendre invalide : {address}</translation>
    </message>
    <message>
        <source>The access token of {name} works, and is kept in the system's keyring.</source>
        <translation>Le jeton d’accès de {name} fonctionne, et est conservé dans le trousseau du système.</translation>
    </message>
    <message>
        <source>The access token of {name} works, but there is no keyring of the system to keep it in, and it is never written to a file. LocalChat forgets it when it ends; give it again with: localchat download OWNER/NAME --ask-token</source>
        <translation>Le jeton d’accès de {name} fonctionne, mais il n’y a pas de trousseau système pour le conserver, et il n’est jamais écrit dans un fichier. LocalChat l’oublie en se fermant ; redonnez-le avec : localchat download OWNER/NAME --ask-token</translation>
    </message>
    <message>
        <source>The adapters could not be put on the model.</source>
        <translation>Les adaptateurs n’ont pas pu être appliqués au modèle.</translation>
    </message>
    <message>
        <source>The address of a mirror, if your network has one; empty for the hub itself.</source>
        <translation>L’adresse d’un miroir, si votre réseau en a un ; vide pour le hub lui-même.</translation>
    </message>
    <message>
        <source>The answer begins with …</source>
        <translation>La réponse commence par…</translation>
    </message>
    <message>
        <source>The answer begins with: {words}</source>
        <translation>La réponse commence par : {words}</translation>
    </message>
    <message>
        <source>The answer came to a dead end</source>
        <translation>La réponse est arrivée dans une impasse</translation>
    </message>
    <message>
        <source>The answer follows this grammar (GBNF).</source>
        <translation>La réponse suit cette grammaire (GBNF).</translation>
    </message>
    <message>
        <source>The answer is JSON of this schema.</source>
        <translation>La réponse est du JSON conforme à ce schéma.</translation>
    </message>
    <message>
        <source>The answer is longer than it may be, and was cut.</source>
        <translation>La réponse dépasse la longueur permise et a été coupée.</translation>
    </message>
    <message>
        <source>The answer is ready</source>
        <translation>La réponse est prête</translation>
    </message>
    <message>
        <source>The answer is still being written. Esc hides, Stop ends it.</source>
        <translation>La réponse est encore en cours d’écriture. Échap masque, Arrêter l’interrompt.</translation>
    </message>
    <message>
        <source>The answer was interrupted.</source>
        <translation>La réponse a été interrompue.</translation>
    </message>
    <message>
        <source>The answer was stopped.</source>
        <translation>La réponse a été arrêtée.</translation>
    </message>
    <message>
        <source>The answer, token by token. Left and right move.</source>
        <translation>La réponse, token par token. Gauche et droite déplacent.</translation>
    </message>
    <message>
        <source>The backup {name} cannot be read: it is damaged.</source>
        <translation>La sauvegarde {name} ne peut pas être lue : elle est endommagée.</translation>
    </message>
    <message>
        <source>The backup {name} does not open with the key of today: it is damaged, or of other chats. Nothing was changed.</source>
        <translation>La sauvegarde {name} ne s’ouvre pas avec la clé d’aujourd’hui : elle est endommagée, ou celle d’autres discussions. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The book's chat</source>
        <translation>La discussion du livre</translation>
    </message>
    <message>
        <source>The bundle is ready</source>
        <translation>Le lot est prêt</translation>
    </message>
    <message>
        <source>The bundle needs {missing} GB, and the disk has {short} GB too little for it. Free some space, or choose another folder for downloads in Settings.</source>
        <translation>Le lot a besoin de {missing} Go, et il manque {short} Go sur le disque. Libérez de la place, ou choisissez un autre dossier de téléchargement dans les Paramètres.</translation>
    </message>
    <message>
        <source>The card in this picture is damaged: it cannot be unpacked.</source>
        <translation>La carte de cette image est endommagée : elle ne peut pas être décompressée.</translation>
    </message>
    <message>
        <source>The card in this picture is damaged: it is no text.</source>
        <translation>La carte de cette image est endommagée : ce n’est pas du texte.</translation>
    </message>
    <message>
        <source>The card in this picture is far too long to be honest.</source>
        <translation>La carte de cette image est bien trop longue pour être honnête.</translation>
    </message>
    <message>
        <source>The card in this picture is too long.</source>
        <translation>La carte de cette image est trop longue.</translation>
    </message>
    <message>
        <source>The chat has {tokens} tokens, and the context holds {context}.</source>
        <translation>La discussion compte {tokens} tokens, et le contexte en contient {context}.</translation>
    </message>
    <message>
        <source>The chat is in the list again.</source>
        <translation>La discussion est de retour dans la liste.</translation>
    </message>
    <message>
        <source>The chat is longer than the context</source>
        <translation>La discussion dépasse le contexte</translation>
    </message>
    <message>
        <source>The chat is pinned no longer.</source>
        <translation>La discussion n’est plus épinglée.</translation>
    </message>
    <message>
        <source>The chat store is damaged</source>
        <translation>Les discussions enregistrées sont endommagées</translation>
    </message>
    <message>
        <source>The chat template failed</source>
        <translation>Le gabarit de discussion a échoué</translation>
    </message>
    <message>
        <source>The chat was archived.</source>
        <translation>La discussion a été archivée.</translation>
    </message>
    <message>
        <source>The chat was deleted.</source>
        <translation>La discussion a été supprimée.</translation>
    </message>
    <message>
        <source>The chat was pinned.</source>
        <translation>La discussion a été épinglée.</translation>
    </message>
    <message>
        <source>The chat was renamed.</source>
        <translation>La discussion a été renommée.</translation>
    </message>
    <message>
        <source>The chat's own</source>
        <translation>Celui de la discussion</translation>
    </message>
    <message>
        <source>The chats are in use</source>
        <translation>Les discussions sont en cours d’utilisation</translation>
    </message>
    <message>
        <source>The chats are those of {made}. What was there is kept: localchat backup restore {name}</source>
        <translation>Les discussions sont celles du {made}. Les précédentes sont gardées : localchat backup restore {name}</translation>
    </message>
    <message>
        <source>The chats are those of {when}. What was there is kept with the backups.</source>
        <translation>Les discussions sont celles du {when}. Les précédentes sont gardées avec les sauvegardes.</translation>
    </message>
    <message>
        <source>The chats cannot be opened</source>
        <translation>Les discussions ne peuvent pas être ouvertes</translation>
    </message>
    <message>
        <source>The chats could not be saved ({error}). Is the disk full, or was a drive unplugged?</source>
        <translation>Les discussions n’ont pas pu être enregistrées ({error}). Le disque est-il plein, ou un lecteur débranché ?</translation>
    </message>
    <message>
        <source>The chats open again.</source>
        <translation>Les discussions s’ouvrent de nouveau.</translation>
    </message>
    <message>
        <source>The chats open without a passphrase.</source>
        <translation>Les discussions s’ouvrent sans phrase secrète.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La vérification a été arrêtée.</translation>
    </message>
    <message>
        <source>The classic of 2023 that many later models are measured against; short context, English.</source>
        <translation>Le classique de 2023, auquel se mesurent beaucoup de modèles ultérieurs ; contexte court, anglais.</translation>
    </message>
    <message>
        <source>The code is right. The chats open with your passphrase, or with the code in the window; to choose another passphrase: localchat passphrase set --code</source>
        <translation>Le code est bon. Les discussions s’ouvrent avec votre phrase secrète, ou avec le code dans la fenêtre ; pour choisir une autre phrase secrète : localchat passphrase set --code</translation>
    </message>
    <message>
        <source>The code that you wrote down when you began. It opens your chats without the passphrase.</source>
        <translation>Le code que vous avez noté au début. Il ouvre vos discussions sans la phrase secrète.</translation>
    </message>
    <message>
        <source>The comparison was deleted.</source>
        <translation>La comparaison a été supprimée.</translation>
    </message>
    <message>
        <source>The content of a message in it is no text.</source>
        <translation>Le contenu d’un de ses messages n’est pas du texte.</translation>
    </message>
    <message>
        <source>The context of {context} tokens is more than the {trained} it was trained for.</source>
        <translation>Le contexte de {context} tokens dépasse les {trained} de son entraînement.</translation>
    </message>
    <message>
        <source>The context was set to {context} tokens.</source>
        <translation>Le contexte a été réglé sur {context} tokens.</translation>
    </message>
    <message>
        <source>The context: {used} of {context} tokens: {parts}</source>
        <translation>Le contexte : {used} tokens sur {context} : {parts}</translation>
    </message>
    <message>
        <source>The control before</source>
        <translation>Le contrôle précédent</translation>
    </message>
    <message>
        <source>The day that templates are told, such as 2026-01-31. Empty is today.</source>
        <translation>Le jour indiqué aux gabarits, par exemple 2026-01-31. Vide : aujourd’hui.</translation>
    </message>
    <message>
        <source>The description is too long: at most {most} characters.</source>
        <translation>La description est trop longue : {most} caractères au plus.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The disk with {folder} cannot keep files as large as {name}. Choose a folder on another disk.</source>
        <translation>Le disque de {folder} ne peut pas contenir de fichiers aussi gros que {name}. Choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>The disk with {folder} has only {free} left, and {floor} stay for your system, so the download was stopped. Free some space, then resume.</source>
        <translation>Il ne reste que {free} sur le disque de {folder}, et {floor} restent à votre système ; le téléchargement a donc été arrêté. Libérez de la place, puis reprenez.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full. Free some space, then resume: the download goes on from where it is.</source>
        <translation>Le disque de {folder} est plein. Libérez de la place, puis reprenez : le téléchargement continue où il en est.</translation>
    </message>
    <message>
        <source>The downloads need {missing} more, and the disk has {free} free, of which {floor} stay for your system. Free {short}, or cancel a download.</source>
        <translation>Les téléchargements demandent encore {missing}, et le disque a {free} libres, dont {floor} restent à votre système. Libérez {short}, ou annulez un téléchargement.</translation>
    </message>
    <message>
        <source>The draft model {path} is not there. Choose another, or none.</source>
        <translation>Le modèle d’ébauche {path} n’est pas là. Choisissez-en un autre, ou aucun.</translation>
    </message>
    <message>
        <source>The end of what was saved before the computer stopped cannot be read. A copy of it is kept as {name}: “localchat store salvage {name}” looks for what is in it.</source>
        <translation>La fin de ce qui a été enregistré avant l’arrêt de l’ordinateur est illisible. Une copie en est gardée sous le nom {name} : « localchat store salvage {name} » cherche ce qu’elle contient.</translation>
    </message>
    <message>
        <source>The engine announced a message of {length} bytes, which cannot be.</source>
        <translation>Le moteur a annoncé un message de {length} octets, ce qui est impossible.</translation>
    </message>
    <message>
        <source>The engine could not answer</source>
        <translation>Le moteur n’a pas pu répondre</translation>
    </message>
    <message>
        <source>The engine could not compute the prompt (code {code}).</source>
        <translation>Le moteur n’a pas pu calculer le prompt (code {code}).</translation>
    </message>
    <message>
        <source>The engine did not say whether the model was loaded.</source>
        <translation>Le moteur n’a pas dit si le modèle a été chargé.</translation>
    </message>
    <message>
        <source>The engine did not survive loading this model, so it was loaded with less memory.</source>
        <translation>Le moteur n’a pas survécu au chargement de ce modèle ; il a donc été chargé avec moins de mémoire.</translation>
    </message>
    <message>
        <source>The engine gave an answer to another question.</source>
        <translation>Le moteur a répondu à une autre question.</translation>
    </message>
    <message>
        <source>The engine said something strange</source>
        <translation>Le moteur a dit quelque chose d’étrange</translation>
    </message>
    <message>
        <source>The engine sent something that cannot be ({what}), so it was ended. Send the message again; if it happens often, the model file may not be trustworthy.</source>
        <translation>Le moteur a envoyé quelque chose d’impossible ({what}) et a donc été arrêté. Renvoyez le message ; si cela se répète, le fichier du modèle n’est peut-être pas fiable.</translation>
    </message>
    <message>
        <source>The engine stopped</source>
        <translation>Le moteur s’est arrêté</translation>
    </message>
    <message>
        <source>The engine that runs the model has no network and cannot write</source>
        <translation>Le moteur qui exécute le modèle n’a pas de réseau et ne peut pas écrire</translation>
    </message>
    <message>
        <source>The engine was built without what it needs to look at pictures. Remove the picture.</source>
        <translation>Le moteur a été construit sans ce qu’il faut pour voir les images. Retirez l’image.</translation>
    </message>
    <message>
        <source>The engine was ended.</source>
        <translation>Le moteur a été arrêté.</translation>
    </message>
    <message>
        <source>The engine {how} with it, so it stays off.</source>
        <translation>Le moteur {how} avec lui ; il reste donc désactivé.</translation>
    </message>
    <message>
        <source>The engine {how}. Nothing is lost: send the message again, or choose another model.</source>
        <translation>Le moteur {how}. Rien n’est perdu : renvoyez le message ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The engine's code for this processor cannot be loaded. Install LocalChat again.</source>
        <translation>Le code du moteur pour ce processeur ne peut pas être chargé. Réinstallez LocalChat.</translation>
    </message>
    <message>
        <source>The engine's library does not match its binding ({name}).</source>
        <translation>La bibliothèque du moteur ne correspond pas à sa liaison ({name}).</translation>
    </message>
    <message>
        <source>The engine's library is not installed. Set LocalChat up again.</source>
        <translation>La bibliothèque du moteur n’est pas installée. Réinstallez LocalChat.</translation>
    </message>
    <message>
        <source>The engine's process ended in the middle of a message.</source>
        <translation>Le processus du moteur s’est terminé au milieu d’un message.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing unfinished was left.</source>
        <translation>L’exportation a été arrêtée ; rien d’inachevé n’a été laissé.</translation>
    </message>
    <message>
        <source>The family that made open models common: a decoder-only transformer with rotary positions, RMSNorm and SwiGLU, which most later families took over. LLaMA was for research only; from Llama 2 on, companies may use it too, on conditions.</source>
        <translation>La famille qui a répandu les modèles ouverts : un transformer décodeur à positions rotatives, RMSNorm et SwiGLU, repris par la plupart des familles suivantes. LLaMA était réservé à la recherche ; depuis Llama 2, les entreprises peuvent aussi l’utiliser, sous conditions.</translation>
    </message>
    <message>
        <source>The file arrived damaged</source>
        <translation>Le fichier est arrivé endommagé</translation>
    </message>
    <message>
        <source>The file breaks off.</source>
        <translation>Le fichier s’interrompt.</translation>
    </message>
    <message>
        <source>The file cannot be read further: {error}.</source>
        <translation>La lecture du fichier ne peut pas continuer : {error}.</translation>
    </message>
    <message>
        <source>The file cannot be saved</source>
        <translation>Le fichier ne peut pas être enregistré</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>Le fichier ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>The file is damaged or cut off here; what came before it was read.</source>
        <translation>Le fichier est endommagé ou coupé à cet endroit ; ce qui précède a été lu.</translation>
    </message>
    <message>
        <source>The file is missing or damaged: {path}</source>
        <translation>Le fichier est manquant ou endommagé : {path}</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>L’imbrication du fichier est trop profonde.</translation>
    </message>
    <message>
        <source>The file is still there</source>
        <translation>Le fichier est toujours là</translation>
    </message>
    <message>
        <source>The file name {error} could lead out of the download folder, or cannot be kept by every system; it was refused.</source>
        <translation>Le nom de fichier {error} pourrait mener hors du dossier de téléchargement, ou n’est pas possible sur tous les systèmes ; il a été refusé.</translation>
    </message>
    <message>
        <source>The file was changed</source>
        <translation>Le fichier a été modifié</translation>
    </message>
    <message>
        <source>The file was made of {original}. Whether its template is the same, the hub can tell.</source>
        <translation>Le fichier a été fait à partir de {original}. Le hub peut dire si son gabarit est le même.</translation>
    </message>
    <message>
        <source>The files are longer than what the model can keep in mind. Take what fits, open a file to choose others, or remove one.</source>
        <translation>Les fichiers dépassent ce que le modèle peut garder en mémoire. Prenez ce qui tient, ouvrez un fichier pour en choisir d’autres parties, ou retirez-en un.</translation>
    </message>
    <message>
        <source>The filters may leave too little.</source>
        <translation>Les filtres laissent peut-être trop peu de choix.</translation>
    </message>
    <message>
        <source>The first message</source>
        <translation>Le premier message</translation>
    </message>
    <message>
        <source>The first part that is sent</source>
        <translation>La première partie envoyée</translation>
    </message>
    <message>
        <source>The folder for models, {folder}, cannot be used: {reason}. Is its disk there? Choose another folder in Settings.</source>
        <translation>Le dossier des modèles, {folder}, ne peut pas être utilisé : {reason}. Son disque est-il branché ? Choisissez un autre dossier dans les Paramètres.</translation>
    </message>
    <message>
        <source>The folder was deleted. Its chats were kept.</source>
        <translation>Le dossier a été supprimé. Ses discussions ont été conservées.</translation>
    </message>
    <message>
        <source>The folder was moved.</source>
        <translation>Le dossier a été déplacé.</translation>
    </message>
    <message>
        <source>The folder was renamed.</source>
        <translation>Le dossier a été renommé.</translation>
    </message>
    <message>
        <source>The folder “{name}” was made.</source>
        <translation>Le dossier « {name} » a été créé.</translation>
    </message>
    <message>
        <source>The grammar came to a dead end: no word of this model fits what must follow. What was written is kept. Change the grammar or the schema.</source>
        <translation>La grammaire est dans une impasse : aucun mot de ce modèle ne convient à ce qui doit suivre. Ce qui a été écrit est conservé. Modifiez la grammaire ou le schéma.</translation>
    </message>
    <message>
        <source>The grammar cannot be used: line {line}: more than {most} brackets within each other.</source>
        <translation>La grammaire ne peut pas être utilisée : ligne {line} : plus de {most} parenthèses imbriquées.</translation>
    </message>
    <message>
        <source>The grammar cannot be used: {reason}.</source>
        <translation>La grammaire ne peut pas être utilisée : {reason}.</translation>
    </message>
    <message>
        <source>The grammar does not allow this word here. Choose another one, or take the grammar away.</source>
        <translation>La grammaire n’autorise pas ce mot ici. Choisissez-en un autre, ou retirez la grammaire.</translation>
    </message>
    <message>
        <source>The graphics card holds {count} of {all} layers.</source>
        <translation>La carte graphique contient {count} couches sur {all}.</translation>
    </message>
    <message>
        <source>The guide is a part of LocalChat and cannot be removed.</source>
        <translation>Le guide fait partie de LocalChat et ne peut pas être retiré.</translation>
    </message>
    <message>
        <source>The guide is ready</source>
        <translation>Le guide est prêt</translation>
    </message>
    <message>
        <source>The guide reads the prompt alone: no persona is told to it.</source>
        <translation>Le guide ne lit que le prompt : aucun persona ne lui est indiqué.</translation>
    </message>
    <message>
        <source>The hardest and best checked part of GPQA.</source>
        <translation>La partie la plus difficile et la mieux vérifiée de GPQA.</translation>
    </message>
    <message>
        <source>The hub answered with {status}, which was not expected. Try again later.</source>
        <translation>Le hub a répondu {status}, ce qui n’était pas attendu. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The hub asked to wait: {left} seconds are left.</source>
        <translation>Le hub a demandé d’attendre : encore {left} secondes.</translation>
    </message>
    <message numerus="yes">
        <source>The hub asks to wait %n seconds: too many requests came from your network.</source>
        <extracomment>For one: The hub asks to wait a second: too many requests came from your network.</extracomment>
        <translation>
            <numerusform>Le hub demande d’attendre une seconde : trop de requêtes sont venues de votre réseau.</numerusform>
            <numerusform>Le hub demande d’attendre %n secondes : trop de requêtes sont venues de votre réseau.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub asks to wait: too many requests came from your network.</source>
        <translation>Le hub demande d’attendre : trop de requêtes sont venues de votre réseau.</translation>
    </message>
    <message>
        <source>The hub cannot be reached</source>
        <translation>Le hub est injoignable</translation>
    </message>
    <message>
        <source>The hub could not answer</source>
        <translation>Le hub n’a pas pu répondre</translation>
    </message>
    <message>
        <source>The hub did not send the part of the file it was asked for.</source>
        <translation>Le hub n’a pas envoyé la partie du fichier qui lui était demandée.</translation>
    </message>
    <message>
        <source>The hub does not accept the access token, or wants one. Look at Settings, Access token.</source>
        <translation>Le hub n’accepte pas le jeton d’accès, ou en veut un. Voyez Paramètres, Jeton d’accès.</translation>
    </message>
    <message>
        <source>The hub does not have this (any more). Was it renamed or taken back?</source>
        <translation>Le hub n’a pas (ou plus) cela. A-t-il été renommé ou retiré ?</translation>
    </message>
    <message>
        <source>The hub does not let this account get this file.</source>
        <translation>Le hub ne laisse pas ce compte obtenir ce fichier.</translation>
    </message>
    <message>
        <source>The hub has a problem of its own just now ({status}). Try again later.</source>
        <translation>Le hub a un problème de son côté en ce moment ({status}). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The hub is being asked</source>
        <translation>Le hub est interrogé</translation>
    </message>
    <message>
        <source>The hub is being asked for this model</source>
        <translation>Le hub est interrogé sur ce modèle</translation>
    </message>
    <message>
        <source>The hub sends another part of the file than it was asked for. Try again later.</source>
        <translation>Le hub envoie une autre partie du fichier que celle demandée. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The hub sends the file packed, which was not asked for.</source>
        <translation>Le hub envoie le fichier compressé, ce qui n’était pas demandé.</translation>
    </message>
    <message>
        <source>The hub sent LocalChat in a circle; it was given up. Try again later.</source>
        <translation>Le hub a fait tourner LocalChat en rond ; abandon. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The hub wanted to send LocalChat on to {address}, which is no address of the web; it was refused.</source>
        <translation>Le hub voulait renvoyer LocalChat vers {address}, qui n’est pas une adresse web ; c’est refusé.</translation>
    </message>
    <message>
        <source>The hub wanted to send LocalChat on to {host}, which is none of its own hosts; the connection was refused.</source>
        <translation>Le hub voulait renvoyer LocalChat vers {host}, qui n’est pas l’un de ses hôtes ; la connexion a été refusée.</translation>
    </message>
    <message>
        <source>The hub's answer about this model makes no sense.</source>
        <translation>La réponse du hub à propos de ce modèle n’a pas de sens.</translation>
    </message>
    <message>
        <source>The hub's answer cannot be understood.</source>
        <translation>La réponse du hub est incompréhensible.</translation>
    </message>
    <message>
        <source>The hub's answer is far too long.</source>
        <translation>La réponse du hub est beaucoup trop longue.</translation>
    </message>
    <message>
        <source>The hub's answer is packed in a way that was not asked for.</source>
        <translation>La réponse du hub est compressée d’une façon qui n’était pas demandée.</translation>
    </message>
    <message>
        <source>The hub's file host does not give the file out ({status}). Try again later.</source>
        <translation>L’hôte de fichiers du hub ne donne pas le fichier ({status}). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The hub's process finds and downloads models. It reaches {hosts} alone, starts when it is first needed, is told the names of models and the words that you search for, and writes to the folder for downloads.</source>
        <translation>Le processus du hub trouve et télécharge les modèles. Il n’atteint que {hosts}, démarre au premier besoin, reçoit les noms des modèles et les mots que vous recherchez, et écrit dans le dossier des téléchargements.</translation>
    </message>
    <message>
        <source>The hub's process gave an answer to another question.</source>
        <translation>Le processus du hub a répondu à une autre question.</translation>
    </message>
    <message>
        <source>The hub's process stopped</source>
        <translation>Le processus du hub s’est arrêté</translation>
    </message>
    <message>
        <source>The import was undone</source>
        <translation>L’importation a été annulée</translation>
    </message>
    <message>
        <source>The kernel does not let a process give up rights</source>
        <translation>Le noyau ne permet pas à un processus de renoncer à des droits</translation>
    </message>
    <message>
        <source>The kernel has no filter for system calls</source>
        <translation>Le noyau n’a pas de filtre d’appels système</translation>
    </message>
    <message>
        <source>The key file {file} cannot be read.</source>
        <translation>Le fichier de clé {file} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The key file {file} is damaged. Enter the recovery code.</source>
        <translation>Le fichier de clé {file} est endommagé. Saisissez le code de récupération.</translation>
    </message>
    <message>
        <source>The key in {file} is damaged. Enter the recovery code.</source>
        <translation>La clé dans {file} est endommagée. Saisissez le code de récupération.</translation>
    </message>
    <message>
        <source>The key that was found does not open your chats, which are untouched. Enter the recovery code; if it does not open them either, they are damaged.</source>
        <translation>La clé trouvée n’ouvre pas vos discussions, qui sont intactes. Saisissez le code de récupération ; s’il ne les ouvre pas non plus, elles sont endommagées.</translation>
    </message>
    <message>
        <source>The key to the chats is missing</source>
        <translation>La clé des discussions est introuvable</translation>
    </message>
    <message>
        <source>The key to your chats is in the keyring {old}, and this desktop now uses {new}. Go back to that one, or enter the recovery code.</source>
        <translation>La clé de vos discussions est dans le trousseau {old}, et ce bureau utilise maintenant {new}. Revenez à l’ancien, ou saisissez le code de récupération.</translation>
    </message>
    <message>
        <source>The key to your chats is in the system's keyring, and {reason}. Open the keyring and try again, or enter the recovery code.</source>
        <translation>La clé de vos discussions est dans le trousseau du système, et {reason}. Ouvrez le trousseau et réessayez, ou saisissez le code de récupération.</translation>
    </message>
    <message>
        <source>The key to your chats is in the system's keyring. A recovery code opens them if it is ever lost: write it down.</source>
        <translation>La clé de vos discussions est dans le trousseau du système. Un code de récupération les ouvre si elle est perdue un jour : notez-le.</translation>
    </message>
    <message>
        <source>The key to your chats is not where it was; they are untouched. Enter the recovery code (on the command line: localchat unlock).</source>
        <translation>La clé de vos discussions n’est plus à sa place ; elles sont intactes. Saisissez le code de récupération (en ligne de commande : localchat unlock).</translation>
    </message>
    <message>
        <source>The key to your chats lies in a file that only you can read, since no system keyring was found: {path}. A recovery code opens them if it is lost; a passphrase, in the settings, protects it.</source>
        <translation>La clé de vos discussions se trouve dans un fichier que vous seul pouvez lire, car aucun trousseau système n’a été trouvé : {path}. Un code de récupération les ouvre si elle est perdue ; une phrase secrète, dans les Paramètres, la protège.</translation>
    </message>
    <message>
        <source>The keys of other programs cannot be heard here.</source>
        <translation>Les touches des autres programmes ne peuvent pas être captées ici.</translation>
    </message>
    <message>
        <source>The largest dense Qwen3: careful reasoning, for computers with 32 GB and more.</source>
        <translation>Le plus grand Qwen3 dense : raisonnement soigneux, pour les ordinateurs de 32 Go et plus.</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <source>The last answer had {seed}. The same seed repeats it.</source>
        <translation>La dernière réponse avait {seed}. La même graine la répète.</translation>
    </message>
    <message>
        <source>The last message</source>
        <translation>Le dernier message</translation>
    </message>
    <message>
        <source>The last part that is sent</source>
        <translation>La dernière partie envoyée</translation>
    </message>
    <message>
        <source>The level of surprise to keep.</source>
        <translation>Le niveau de surprise à maintenir.</translation>
    </message>
    <message>
        <source>The library of the pack {name} cannot be loaded here; the log has the reason.</source>
        <translation>La bibliothèque du paquet {name} ne peut pas être chargée ici ; la raison est dans le journal.</translation>
    </message>
    <message>
        <source>The line has come to a stop.</source>
        <translation>La connexion s’est figée.</translation>
    </message>
    <message>
        <source>The line was cut.</source>
        <translation>La connexion a été coupée.</translation>
    </message>
    <message>
        <source>The list of well-known models that comes with LocalChat is damaged ({reason}). Install LocalChat again; searching online works meanwhile.</source>
        <translation>La liste des modèles connus fournie avec LocalChat est endommagée ({reason}). Réinstallez LocalChat ; la recherche en ligne fonctionne entre-temps.</translation>
    </message>
    <message>
        <source>The longest answer. Without it, until the model ends or the context is full.</source>
        <translation>La réponse la plus longue. Sans limite, jusqu’à ce que le modèle termine ou que le contexte soit plein.</translation>
    </message>
    <message>
        <source>The maker asks for an agreement first</source>
        <translation>L’éditeur demande d’abord un accord</translation>
    </message>
    <message>
        <source>The maker does not say which licence it has; look at the model's page.</source>
        <translation>L’éditeur n’indique pas la licence ; consultez la page du modèle.</translation>
    </message>
    <message>
        <source>The maker has not written one.</source>
        <translation>L’éditeur n’en a pas écrit.</translation>
    </message>
    <message>
        <source>The maker of this model wants you to agree to its licence first. Open its page, agree, and enter an access token of your account.</source>
        <translation>L’éditeur de ce modèle veut d’abord que vous acceptiez sa licence. Ouvrez sa page, acceptez, et saisissez un jeton d’accès de votre compte.</translation>
    </message>
    <message>
        <source>The maker's</source>
        <translation>Celui de l’éditeur</translation>
    </message>
    <message>
        <source>The maker's description</source>
        <translation>La description de l’éditeur</translation>
    </message>
    <message>
        <source>The message before; also K</source>
        <translation>Le message précédent ; aussi K</translation>
    </message>
    <message>
        <source>The message that waited was removed.</source>
        <translation>Le message en attente a été retiré.</translation>
    </message>
    <message>
        <source>The message was deleted.</source>
        <translation>Le message a été supprimé.</translation>
    </message>
    <message>
        <source>The mixture of experts that started the trend: as quick as 13B, but it needs memory for 47B.</source>
        <translation>Le mélange d’experts qui a lancé la tendance : aussi rapide que 13B, mais demande la mémoire de 47B.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Le modèle</translation>
    </message>
    <message>
        <source>The model answers</source>
        <translation>Le modèle répond</translation>
    </message>
    <message>
        <source>The model could not be loaded</source>
        <translation>Le modèle n’a pas pu être chargé</translation>
    </message>
    <message>
        <source>The model file became shorter while it was read. Get it again.</source>
        <translation>Le fichier du modèle a raccourci pendant sa lecture. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>The model file cannot be read</source>
        <translation>Le fichier du modèle ne peut pas être lu</translation>
    </message>
    <message>
        <source>The model file is cut short: its header ends too early. Get it again.</source>
        <translation>Le fichier du modèle est tronqué : son en-tête se termine trop tôt. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>The model file is damaged: a list of lists in its header.</source>
        <translation>Le fichier du modèle est endommagé : une liste de listes dans son en-tête.</translation>
    </message>
    <message>
        <source>The model file is damaged: a list of {length} entries in its header.</source>
        <translation>Le fichier du modèle est endommagé : une liste de {length} entrées dans son en-tête.</translation>
    </message>
    <message>
        <source>The model file is damaged: a text in a list is too long.</source>
        <translation>Le fichier du modèle est endommagé : un texte d’une liste est trop long.</translation>
    </message>
    <message>
        <source>The model file is damaged: a text of {length} bytes in its header.</source>
        <translation>Le fichier du modèle est endommagé : un texte de {length} octets dans son en-tête.</translation>
    </message>
    <message>
        <source>The model file is damaged: an alignment of {alignment}.</source>
        <translation>Le fichier du modèle est endommagé : alignement de {alignment}.</translation>
    </message>
    <message>
        <source>The model file is damaged: its header is longer than any model's.</source>
        <translation>Le fichier du modèle est endommagé : son en-tête est plus long que celui d’aucun modèle.</translation>
    </message>
    <message>
        <source>The model file is damaged: tensor {name} does not fill its blocks.</source>
        <translation>Le fichier du modèle est endommagé : le tenseur {name} ne remplit pas ses blocs.</translation>
    </message>
    <message>
        <source>The model file is damaged: tensor {name} has an impossible shape.</source>
        <translation>Le fichier du modèle est endommagé : le tenseur {name} a une forme impossible.</translation>
    </message>
    <message>
        <source>The model file is damaged: tensor {name} has {dimensions} dimensions.</source>
        <translation>Le fichier du modèle est endommagé : le tenseur {name} a {dimensions} dimensions.</translation>
    </message>
    <message>
        <source>The model file is damaged: tensor {name} is not aligned.</source>
        <translation>Le fichier du modèle est endommagé : le tenseur {name} n’est pas aligné.</translation>
    </message>
    <message>
        <source>The model file is damaged: tensor {name} stands in it twice.</source>
        <translation>Le fichier du modèle est endommagé : le tenseur {name} y figure deux fois.</translation>
    </message>
    <message>
        <source>The model file is damaged: unknown type {kind} in its header.</source>
        <translation>Le fichier du modèle est endommagé : type inconnu {kind} dans son en-tête.</translation>
    </message>
    <message>
        <source>The model file is damaged: “{key}” stands in its header twice.</source>
        <translation>Le fichier du modèle est endommagé : « {key} » figure deux fois dans son en-tête.</translation>
    </message>
    <message>
        <source>The model goes on from what you write here:</source>
        <translation>Le modèle poursuit à partir de ce que vous écrivez ici :</translation>
    </message>
    <message>
        <source>The model has no token that ends an answer: set a stop string.</source>
        <translation>Le modèle n’a pas de token qui termine une réponse : définissez un texte d’arrêt.</translation>
    </message>
    <message>
        <source>The model insists on a text that is banned. What was written is kept. Ban less, or ask in another way.</source>
        <translation>Le modèle insiste sur un texte interdit. Ce qui a été écrit est conservé. Interdisez-en moins, ou demandez autrement.</translation>
    </message>
    <message>
        <source>The model is answering in another chat. This comes when it has ended.</source>
        <translation>Le modèle répond dans une autre discussion. Ceci viendra quand il aura terminé.</translation>
    </message>
    <message>
        <source>The model no longer sees this: the context is full.</source>
        <translation>Le modèle ne voit plus ceci : le contexte est plein.</translation>
    </message>
    <message>
        <source>The model's chat template failed.</source>
        <translation>Le gabarit de discussion du modèle a échoué.</translation>
    </message>
    <message>
        <source>The model's chat template failed: {what}. Choose another template for this model under “My models”.</source>
        <translation>Le gabarit de discussion du modèle a échoué : {what}. Choisissez un autre gabarit pour ce modèle sous « Mes modèles ».</translation>
    </message>
    <message>
        <source>The model's chat template is too long to be honest.</source>
        <translation>Le gabarit de discussion du modèle est trop long pour être honnête.</translation>
    </message>
    <message>
        <source>The model's chat template rendered an empty prompt.</source>
        <translation>Le gabarit de discussion du modèle a produit un prompt vide.</translation>
    </message>
    <message>
        <source>The model's own</source>
        <translation>Celui du modèle</translation>
    </message>
    <message>
        <source>The model's own: {name}</source>
        <translation>Celui du modèle : {name}</translation>
    </message>
    <message>
        <source>The model's page</source>
        <translation>La page du modèle</translation>
    </message>
    <message>
        <source>The model's part for pictures made nothing of it. Attach another copy.</source>
        <translation>La partie image du modèle n’a rien pu en tirer. Joignez une autre copie.</translation>
    </message>
    <message>
        <source>The model’s file does not say of which model it was made, so nothing can be compared.</source>
        <translation>Le fichier du modèle ne dit pas de quel modèle il vient ; rien ne peut donc être comparé.</translation>
    </message>
    <message>
        <source>The more often a word was said, the less it comes.</source>
        <translation>Plus un mot a été dit, moins il revient.</translation>
    </message>
    <message>
        <source>The name is too long: at most {most} characters.</source>
        <translation>Le nom est trop long : {most} caractères au plus.</translation>
    </message>
    <message>
        <source>The name of this file has characters that cannot be kept. Rename it.</source>
        <translation>Le nom de ce fichier contient des caractères qui ne peuvent pas être conservés. Renommez-le.</translation>
    </message>
    <message>
        <source>The name of this folder has characters that cannot be kept. Rename it.</source>
        <translation>Le nom de ce dossier contient des caractères qui ne peuvent pas être conservés. Renommez-le.</translation>
    </message>
    <message>
        <source>The name “{name}” could lead out of the download folder, or cannot be kept by every system; it was refused.</source>
        <translation>Le nom « {name} » pourrait mener hors du dossier des téléchargements, ou n’est pas accepté par tous les systèmes ; il a été refusé.</translation>
    </message>
    <message>
        <source>The newest that fit and write as fast as one reads.</source>
        <translation>Les plus récents qui conviennent et écrivent aussi vite qu’on lit.</translation>
    </message>
    <message>
        <source>The next control, as the page is read</source>
        <translation>Le contrôle suivant, dans l’ordre de lecture</translation>
    </message>
    <message>
        <source>The next message; also J</source>
        <translation>Le message suivant ; aussi J</translation>
    </message>
    <message>
        <source>The next part of the window</source>
        <translation>La partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>The next version</source>
        <translation>La version suivante</translation>
    </message>
    <message>
        <source>The notes of its maker are long; only their beginning is kept.</source>
        <translation>Les notes de son créateur sont longues ; seul leur début est conservé.</translation>
    </message>
    <message>
        <source>The old one opens nothing any more. The recovery code stays the same.</source>
        <translation>L’ancienne n’ouvre plus rien. Le code de récupération reste le même.</translation>
    </message>
    <message numerus="yes">
        <source>The oldest %n are only counted, no longer listed.</source>
        <extracomment>For one: The oldest is only counted, no longer listed.</extracomment>
        <translation>
            <numerusform>La plus ancienne est seulement comptée, et n’est plus affichée.</numerusform>
            <numerusform>Les %n plus anciennes sont seulement comptées, et ne sont plus affichées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The one that was chosen when the file was exported.</source>
        <translation>Celle qui a été choisie lors de l’export du fichier.</translation>
    </message>
    <message>
        <source>The one that you chose last, until you choose another.</source>
        <translation>Le dernier que vous avez choisi, jusqu’à ce que vous en choisissiez un autre.</translation>
    </message>
    <message>
        <source>The open LocalChat gets it; this shows how far it is.</source>
        <translation>Le LocalChat ouvert s’en charge ; ceci montre où il en est.</translation>
    </message>
    <message>
        <source>The others wait for their turn.</source>
        <translation>Les autres attendent leur tour.</translation>
    </message>
    <message>
        <source>The pack cannot be kept in {folder}: {reason}.</source>
        <translation>Le paquet ne peut pas être gardé dans {folder} : {reason}.</translation>
    </message>
    <message>
        <source>The pack {name} is for {theirs}; this computer needs one for {ours}.</source>
        <translation>Le paquet {name} est pour {theirs} ; cet ordinateur en veut un pour {ours}.</translation>
    </message>
    <message>
        <source>The pack {name} was made for another build of the engine ({pack}, not {build}).</source>
        <translation>Le paquet {name} a été fait pour une autre version du moteur ({pack}, pas {build}).</translation>
    </message>
    <message>
        <source>The pair that begins in line {place} has an empty half.</source>
        <translation>La paire qui commence à la ligne {place} a une moitié vide.</translation>
    </message>
    <message>
        <source>The paler a word, the surer the model was of it, by its own likelihoods before any setting. Take another one, and a version of the answer goes on from there.</source>
        <translation>Plus un mot est pâle, plus le modèle en était sûr, selon ses propres probabilités avant tout réglage. Prenez-en un autre, et une version de la réponse poursuit à partir de là.</translation>
    </message>
    <message>
        <source>The part for pictures cannot be used. {message} Until then, remove the picture.</source>
        <translation>La partie image ne peut pas être utilisée. {message} En attendant, retirez l’image.</translation>
    </message>
    <message>
        <source>The part for pictures, {name}, could not be loaded: {reason}. Get the one that belongs to this model, or remove the picture.</source>
        <translation>La partie image, {name}, n’a pas pu être chargée : {reason}. Téléchargez celle qui va avec ce modèle, ou retirez l’image.</translation>
    </message>
    <message>
        <source>The part for pictures, {name}, needs {size} of memory, and {free} are free. Close other programs, or remove the picture.</source>
        <translation>La partie image, {name}, a besoin de {size} de mémoire, et {free} sont libres. Fermez d’autres programmes, ou retirez l’image.</translation>
    </message>
    <message>
        <source>The part of the window before</source>
        <translation>La partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>The passphrase is set, but the system's keyring did not let go of the key. Delete the entry “LocalChat” there yourself: until then it opens your chats too.</source>
        <translation>La phrase secrète est définie, mais le trousseau du système n’a pas lâché la clé. Supprimez-y vous-même l’entrée « LocalChat » : d’ici là, elle ouvre aussi vos discussions.</translation>
    </message>
    <message>
        <source>The passphrase is set. The recovery code opens the chats if you forget it.</source>
        <translation>La phrase secrète est définie. Le code de récupération ouvre les discussions si vous l’oubliez.</translation>
    </message>
    <message>
        <source>The passphrase was not taken over. Try again.</source>
        <translation>La phrase secrète n’a pas été prise en compte. Réessayez.</translation>
    </message>
    <message>
        <source>The person chose another folder: the queue begins this one again there.</source>
        <translation>Un autre dossier a été choisi : la file d’attente y recommence celui-ci.</translation>
    </message>
    <message>
        <source>The person says</source>
        <translation>La personne dit</translation>
    </message>
    <message>
        <source>The persona “{name}” asks for {missing}, and a comparison cannot ask. Give it a usual value in the editor of personas, or choose another persona.</source>
        <translation>Le persona « {name} » demande {missing}, et une comparaison ne peut pas poser de question. Donnez-lui une valeur habituelle dans l’éditeur de personas, ou choisissez un autre persona.</translation>
    </message>
    <message>
        <source>The picture cannot be looked at</source>
        <translation>L’image ne peut pas être examinée</translation>
    </message>
    <message>
        <source>The picture cannot be read any more. Attach it again.</source>
        <translation>L’image ne peut plus être lue. Joignez-la de nouveau.</translation>
    </message>
    <message>
        <source>The picture could not be looked at: {reason}. Attach a smaller copy, or remove it.</source>
        <translation>L’image n’a pas pu être examinée : {reason}. Joignez une copie plus petite, ou retirez-la.</translation>
    </message>
    <message>
        <source>The picture could not be prepared: {reason}. Attach another copy.</source>
        <translation>L’image n’a pas pu être préparée : {reason}. Joignez une autre copie.</translation>
    </message>
    <message>
        <source>The picture is not as large as it says. Attach it again.</source>
        <translation>L’image n’a pas la taille annoncée. Joignez-la de nouveau.</translation>
    </message>
    <message>
        <source>The picture is not there any more. Attach it again.</source>
        <translation>L’image n’est plus là. Joignez-la de nouveau.</translation>
    </message>
    <message>
        <source>The process says more than anybody could read.</source>
        <translation>Le processus en dit plus que quiconque ne pourrait lire.</translation>
    </message>
    <message>
        <source>The process that talks to the hub cannot be started: {error}.</source>
        <translation>Le processus qui communique avec le hub ne peut pas être démarré : {error}.</translation>
    </message>
    <message>
        <source>The process that talks to the hub {how}. What was fetched is kept; try again.</source>
        <translation>Le processus qui communique avec le hub {how}. Ce qui a été téléchargé est conservé ; réessayez.</translation>
    </message>
    <message>
        <source>The processor computes alone.</source>
        <translation>Le processeur calcule seul.</translation>
    </message>
    <message>
        <source>The prompt as the model reads it</source>
        <translation>Le prompt tel que le modèle le lit</translation>
    </message>
    <message>
        <source>The proxy that is set cannot be used: LocalChat knows those that begin with http:// or socks5://.</source>
        <translation>Le proxy indiqué ne peut pas être utilisé : LocalChat connaît ceux qui commencent par http:// ou socks5://.</translation>
    </message>
    <message>
        <source>The proxy {host} did not let the connection through ({reason}).</source>
        <translation>Le proxy {host} n’a pas laissé passer la connexion ({reason}).</translation>
    </message>
    <message>
        <source>The question in line {place} has no answer.</source>
        <translation>La question de la ligne {place} n’a pas de réponse.</translation>
    </message>
    <message>
        <source>The reader's process is of another version.</source>
        <translation>Le processus de lecture est d’une autre version.</translation>
    </message>
    <message>
        <source>The reader's process told more than it was asked for.</source>
        <translation>Le processus de lecture en a dit plus que demandé.</translation>
    </message>
    <message>
        <source>The rules of this computer forbid adding parts to the engine.</source>
        <translation>Les règles de cet ordinateur interdisent d’ajouter des parties au moteur.</translation>
    </message>
    <message>
        <source>The rules of this computer forbid every connection.</source>
        <translation>Les règles de cet ordinateur interdisent toute connexion.</translation>
    </message>
    <message>
        <source>The rules of this computer forbid serving other programs.</source>
        <translation>Les règles de cet ordinateur interdisent de servir d’autres programmes.</translation>
    </message>
    <message>
        <source>The rules of this computer forbid writing chats to files.</source>
        <translation>Les règles de cet ordinateur interdisent d’écrire des discussions dans des fichiers.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>The same seed and settings give the same answer.</source>
        <translation>Même graine et mêmes réglages : même réponse.</translation>
    </message>
    <message>
        <source>The same, {size} each:</source>
        <translation>Identiques, {size} chacun :</translation>
    </message>
    <message>
        <source>The sampler {name} cannot be made with these values.</source>
        <translation>L’échantillonneur {name} est impossible avec ces valeurs.</translation>
    </message>
    <message>
        <source>The search for duplicates was stopped.</source>
        <translation>La recherche de doublons a été arrêtée.</translation>
    </message>
    <message>
        <source>The setting “{line}” is not known here, or out of range.</source>
        <translation>Le réglage « {line} » est inconnu ici, ou hors limites.</translation>
    </message>
    <message>
        <source>The shelf comes with LocalChat and needs no connection. Typing asks {host}.</source>
        <translation>La sélection est fournie avec LocalChat et ne demande aucune connexion. Saisir du texte interroge {host}.</translation>
    </message>
    <message>
        <source>The signature is of an old kind, which is not taken any more.</source>
        <translation>La signature est d’un ancien type, qui n’est plus accepté.</translation>
    </message>
    <message>
        <source>The signature is wrong</source>
        <translation>La signature est fausse</translation>
    </message>
    <message>
        <source>The strongest Gemma 3: pictures, languages and careful writing in 24 GB or more.</source>
        <translation>Le Gemma 3 le plus puissant : images, langues et écriture soignée, avec 24 Go ou plus.</translation>
    </message>
    <message>
        <source>The system around LocalChat forbids it</source>
        <translation>Le système autour de LocalChat l’interdit</translation>
    </message>
    <message>
        <source>The system may not move the model to disk.</source>
        <translation>Le système ne peut pas déplacer le modèle sur le disque.</translation>
    </message>
    <message>
        <source>The system's keyring did not let go of an entry: delete “LocalChat” there yourself.</source>
        <translation>Le trousseau du système n’a pas lâché une entrée : supprimez-y « LocalChat » vous-même.</translation>
    </message>
    <message>
        <source>The system's keyring has another key than the one of these chats, which are untouched. Enter the recovery code.</source>
        <translation>Le trousseau du système a une autre clé que celle de ces discussions, qui sont intactes. Saisissez le code de récupération.</translation>
    </message>
    <message>
        <source>The system's keyring no longer has the key to your chats, which are untouched: it was replaced or reset, or the folder came from another computer. Enter the recovery code.</source>
        <translation>Le trousseau du système n’a plus la clé de vos discussions, qui sont intactes : il a été remplacé ou réinitialisé, ou le dossier vient d’un autre ordinateur. Saisissez le code de récupération.</translation>
    </message>
    <message>
        <source>The tag was changed.</source>
        <translation>L’étiquette a été modifiée.</translation>
    </message>
    <message>
        <source>The tag was deleted.</source>
        <translation>L’étiquette a été supprimée.</translation>
    </message>
    <message>
        <source>The template</source>
        <translation>Le gabarit</translation>
    </message>
    <message>
        <source>The template is empty.</source>
        <translation>Le gabarit est vide.</translation>
    </message>
    <message>
        <source>The template is in order.</source>
        <translation>Le gabarit est en ordre.</translation>
    </message>
    <message>
        <source>The template turns a chat into the text that the model was trained on. With the wrong one, a model rambles or answers for you. Its own is right unless it says otherwise.</source>
        <translation>Le gabarit transforme une discussion en le texte sur lequel le modèle a été entraîné. Avec un mauvais gabarit, un modèle divague ou répond à votre place. Le sien est le bon, sauf mention contraire.</translation>
    </message>
    <message>
        <source>The template “{better}” suits this model.</source>
        <translation>Le gabarit « {better} » convient à ce modèle.</translation>
    </message>
    <message>
        <source>The token goes to the hub’s own host only.</source>
        <translation>Le jeton n’est envoyé qu’à l’hôte du hub lui-même.</translation>
    </message>
    <message>
        <source>The token works: it belongs to {name}, and is kept in your keyring.</source>
        <translation>Le jeton fonctionne : il appartient à {name} et est conservé dans votre trousseau.</translation>
    </message>
    <message>
        <source>The token works: it belongs to {name}, and is known until LocalChat ends: there is no keyring.</source>
        <translation>Le jeton fonctionne : il appartient à {name} et est gardé jusqu’à la fermeture de LocalChat : il n’y a pas de trousseau.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>The trial could not be made ({error}).</source>
        <translation>L’essai n’a pas pu être fait ({error}).</translation>
    </message>
    <message>
        <source>The trial ended with code {code} ({error}).</source>
        <translation>L’essai s’est terminé avec le code {code} ({error}).</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed.</source>
        <translation>Les deux ne sont pas identiques. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>L’habituel</translation>
    </message>
    <message>
        <source>The variable {name} stands there twice.</source>
        <translation>La variable {name} y figure deux fois.</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>La version précédente</translation>
    </message>
    <message>
        <source>The version before cannot be put back: {reason}.</source>
        <translation>La version précédente ne peut pas être remise : {reason}.</translation>
    </message>
    <message>
        <source>The version before is back in {folder}.</source>
        <translation>La version précédente est de retour dans {folder}.</translation>
    </message>
    <message>
        <source>The window with your chats cannot open an internet connection</source>
        <translation>La fenêtre avec vos discussions ne peut pas ouvrir de connexion Internet</translation>
    </message>
    <message>
        <source>The words of {name} could not be read.</source>
        <translation>Les mots de {name} n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>There are no engine packs. To add one: localchat pack add FILE</source>
        <translation>Il n’y a pas de paquet de moteur. Pour en ajouter un : localchat pack add FILE</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>There are not two answers here, so there is nothing to vote on.</source>
        <translation>Il n’y a pas deux réponses ici ; il n’y a donc rien à départager.</translation>
    </message>
    <message>
        <source>There are not two answers, so there is nothing to vote on.</source>
        <translation>Il n’y a pas deux réponses ; il n’y a donc rien à départager.</translation>
    </message>
    <message>
        <source>There are {count} examples; a persona holds at most {most}. Keep those that show most: a model reads all of them before each answer.</source>
        <translation>Il y a {count} exemples ; un persona en contient {most} au plus. Gardez les plus parlants : un modèle les lit tous avant chaque réponse.</translation>
    </message>
    <message>
        <source>There is a passphrase, and nothing else but the recovery code opens the chats.</source>
        <translation>Il y a une phrase secrète, et seul le code de récupération ouvre aussi les discussions.</translation>
    </message>
    <message>
        <source>There is a passphrase. This computer opens the chats without it.</source>
        <translation>Il y a une phrase secrète. Cet ordinateur ouvre les discussions sans elle.</translation>
    </message>
    <message>
        <source>There is a persona called “{name}” already. Choose another name.</source>
        <translation>Il y a déjà un persona nommé « {name} ». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is a tag “{name}” already. Choose another name.</source>
        <translation>Il y a déjà une étiquette « {name} ». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is an access token of {name}, kept in the system's keyring.</source>
        <translation>Il y a un jeton d’accès de {name}, conservé dans le trousseau du système.</translation>
    </message>
    <message>
        <source>There is an access token, kept in the system's keyring.</source>
        <translation>Il y a un jeton d’accès, conservé dans le trousseau du système.</translation>
    </message>
    <message>
        <source>There is no access token.</source>
        <translation>Il n’y a pas de jeton d’accès.</translation>
    </message>
    <message>
        <source>There is no backup {name}: “localchat backup list” lists them.</source>
        <translation>Il n’y a pas de sauvegarde {name} : « localchat backup list » les liste.</translation>
    </message>
    <message>
        <source>There is no character card in this picture.</source>
        <translation>Il n’y a pas de carte de personnage dans cette image.</translation>
    </message>
    <message>
        <source>There is no chat to export yet.</source>
        <translation>Il n’y a pas encore de discussion à exporter.</translation>
    </message>
    <message>
        <source>There is no chat to export.</source>
        <translation>Il n’y a pas de discussion à exporter.</translation>
    </message>
    <message>
        <source>There is no chat with the number {key}.</source>
        <translation>Il n’y a pas de discussion numéro {key}.</translation>
    </message>
    <message>
        <source>There is no day {day}. Write the date as in 2026-01-31.</source>
        <translation>Le jour {day} n’existe pas. Écrivez la date comme 2026-01-31.</translation>
    </message>
    <message>
        <source>There is no device called “{name}”. There are: {names}.</source>
        <translation>Il n’y a pas d’appareil appelé « {name} ». Il y a : {names}.</translation>
    </message>
    <message>
        <source>There is no download with the number {key}.</source>
        <translation>Il n’y a pas de téléchargement numéro {key}.</translation>
    </message>
    <message>
        <source>There is no download.</source>
        <translation>Il n’y a aucun téléchargement.</translation>
    </message>
    <message>
        <source>There is no engine pack called {key}.</source>
        <translation>Il n’y a pas de paquet de moteur appelé {key}.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Il n’y a pas de fichier {file}.</translation>
    </message>
    <message>
        <source>There is no file {path}. Was it moved, or its drive unplugged?</source>
        <translation>Il n’y a pas de fichier {path}. A-t-il été déplacé, ou son disque débranché ?</translation>
    </message>
    <message>
        <source>There is no filter “{name}:”. Did you mean “{near}:”?</source>
        <translation>Il n’y a pas de filtre « {name}: ». Vouliez-vous dire « {near}: » ?</translation>
    </message>
    <message>
        <source>There is no folder “{name}”. Did you mean “{near}”?</source>
        <translation>Il n’y a pas de dossier « {name} ». Vouliez-vous dire « {near} » ?</translation>
    </message>
    <message>
        <source>There is no folder “{name}”. There are {names} and more.</source>
        <translation>Il n’y a pas de dossier « {name} ». Dossiers existants : {names} et d’autres.</translation>
    </message>
    <message>
        <source>There is no folder “{name}”. There are {names}.</source>
        <translation>Il n’y a pas de dossier « {name} ». Dossiers existants : {names}.</translation>
    </message>
    <message>
        <source>There is no folder “{name}”: there are no folders yet.</source>
        <translation>Il n’y a pas de dossier « {name} » : il n’y a encore aucun dossier.</translation>
    </message>
    <message>
        <source>There is no keyring here: the token is asked for each time, and never written to a file.</source>
        <translation>Il n’y a pas de trousseau ici : le jeton est demandé à chaque fois, et jamais écrit dans un fichier.</translation>
    </message>
    <message>
        <source>There is no message that this would answer.</source>
        <translation>Il n’y a pas de message auquel répondre.</translation>
    </message>
    <message numerus="yes">
        <source>There is no model called “{name}”. There are: {names} and %n more.</source>
        <translation>
            <numerusform>Il n’y a pas de modèle nommé « {name} ». Modèles existants : {names} et %n autre.</numerusform>
            <numerusform>Il n’y a pas de modèle nommé « {name} ». Modèles existants : {names} et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no model called “{name}”. There are: {names}.</source>
        <translation>Il n’y a pas de modèle nommé « {name} ». Modèles existants : {names}.</translation>
    </message>
    <message>
        <source>There is no passphrase.</source>
        <translation>Il n’y a pas de phrase secrète.</translation>
    </message>
    <message numerus="yes">
        <source>There is no persona called “{name}”. There are: {names} and %n more.</source>
        <translation>
            <numerusform>Il n’y a pas de persona nommé « {name} ». Personas existants : {names} et %n autre.</numerusform>
            <numerusform>Il n’y a pas de persona nommé « {name} ». Personas existants : {names} et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no persona called “{name}”. There are: {names}.</source>
        <translation>Il n’y a pas de persona nommé « {name} ». Personas existants : {names}.</translation>
    </message>
    <message>
        <source>There is no preset called “{name}”. There are: {known}.</source>
        <translation>Il n’y a pas de préréglage nommé « {name} ». Préréglages existants : {known}.</translation>
    </message>
    <message>
        <source>There is no room for {name}. Remove it, begin a new chat, or raise “Context” in the panel.</source>
        <translation>Il n’y a pas de place pour {name}. Retirez-le, commencez une nouvelle discussion, ou augmentez « Contexte » dans le panneau.</translation>
    </message>
    <message>
        <source>There is no room on the disk for a backup of your chats.</source>
        <translation>Il n’y a pas de place sur le disque pour une sauvegarde de vos discussions.</translation>
    </message>
    <message>
        <source>There is no setting called {name}. There are: {known}.</source>
        <translation>Il n’y a pas de réglage nommé {name}. Réglages connus : {known}.</translation>
    </message>
    <message>
        <source>There is no tag “{name}”. Did you mean “{near}”?</source>
        <translation>Il n’y a pas d’étiquette « {name} ». Vouliez-vous dire « {near} » ?</translation>
    </message>
    <message>
        <source>There is no tag “{name}”. There are {names} and more.</source>
        <translation>Il n’y a pas d’étiquette « {name} ». Étiquettes existantes : {names} et d’autres.</translation>
    </message>
    <message>
        <source>There is no tag “{name}”. There are {names}.</source>
        <translation>Il n’y a pas d’étiquette « {name} ». Étiquettes existantes : {names}.</translation>
    </message>
    <message>
        <source>There is no tag “{name}”: there are no tags yet.</source>
        <translation>Il n’y a pas d’étiquette « {name} » : il n’y a encore aucune étiquette.</translation>
    </message>
    <message>
        <source>There is no token {text}: this model has {size}.</source>
        <translation>Il n’y a pas de token {text} : ce modèle en a {size}.</translation>
    </message>
    <message>
        <source>There is no trash for {parent}, so {name} was left where it is. It can only be deleted for good (localchat models remove ID --delete).</source>
        <translation>Il n’y a pas de corbeille pour {parent} ; {name} a donc été laissé en place. Il ne peut être supprimé que définitivement (localchat models remove ID --delete).</translation>
    </message>
    <message>
        <source>There is no trash here</source>
        <translation>Il n’y a pas de corbeille ici</translation>
    </message>
    <message>
        <source>There is no version before this one here.</source>
        <translation>Il n’y a pas ici de version avant celle-ci.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the passphrase. Close other programs and try again.</source>
        <translation>Il n’y a pas assez de mémoire libre pour vérifier la phrase secrète. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture. Attach a smaller copy.</source>
        <translation>Il n’y a pas assez de mémoire pour l’image. Joignez une copie plus petite.</translation>
    </message>
    <message>
        <source>There is nothing in it that could be an export of chats.</source>
        <translation>Il ne s’y trouve rien qui puisse être un export de discussions.</translation>
    </message>
    <message>
        <source>There is nothing to ask: the text is empty.</source>
        <translation>Il n’y a rien à demander : le texte est vide.</translation>
    </message>
    <message>
        <source>There is nothing to compare: write a prompt first.</source>
        <translation>Il n’y a rien à comparer : écrivez d’abord un prompt.</translation>
    </message>
    <message>
        <source>There is nothing to put into a bundle.</source>
        <translation>Il n’y a rien à mettre dans un lot.</translation>
    </message>
    <message>
        <source>There is nothing to read. {how}</source>
        <translation>Il n’y a rien à lire. {how}</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Il n’y a rien à envoyer.</translation>
    </message>
    <message>
        <source>There is one called “{name}” already, so it is called “{free}”.</source>
        <translation>Il y en a déjà un nommé « {name} » ; celui-ci s’appelle donc « {free} ».</translation>
    </message>
    <message>
        <source>There is one.</source>
        <translation>Il y en a un.</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>Il n’y a pas eu de réponse.</translation>
    </message>
    <message>
        <source>There was no connection.</source>
        <translation>Il n’y a eu aucune connexion.</translation>
    </message>
    <message>
        <source>These are {count} pairs; a persona holds at most {most}. Keep those that show most.</source>
        <translation>Il y a {count} paires ; un persona en contient {most} au plus. Gardez les plus parlantes.</translation>
    </message>
    <message>
        <source>These keys are always the same.</source>
        <translation>Ces touches sont toujours les mêmes.</translation>
    </message>
    <message>
        <source>These keys are not known.</source>
        <translation>Ces touches sont inconnues.</translation>
    </message>
    <message>
        <source>These keys are not known. Write them such as Ctrl+Alt+Space.</source>
        <translation>Ces touches sont inconnues. Écrivez-les comme Ctrl+Alt+Space.</translation>
    </message>
    <message>
        <source>They stand in {files}.</source>
        <translation>Elles se trouvent dans {files}.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Thinking for {span} · about {count} tokens</source>
        <translation>Réflexion depuis {span} · environ {count} tokens</translation>
    </message>
    <message>
        <source>Thinking is shown</source>
        <translation>La réflexion est affichée</translation>
    </message>
    <message>
        <source>Thinking …</source>
        <translation>Réflexion…</translation>
    </message>
    <message>
        <source>Thinks with low, medium or high effort, good at mathematics, code and tools; quick.</source>
        <translation>Réfléchit avec un effort faible, moyen ou élevé, bon en mathématiques, code et outils ; rapide.</translation>
    </message>
    <message>
        <source>This JSON is nested too deeply.</source>
        <translation>L’imbrication de ce JSON est trop profonde.</translation>
    </message>
    <message>
        <source>This LocalChat was built without a maker's key, so it believes no pack by itself. Name the key of whoever made it: localchat pack add FILE --key KEY</source>
        <translation>Ce LocalChat a été construit sans clé d’éditeur, et ne se fie donc à aucun paquet de lui-même. Indiquez la clé de qui l’a fait : localchat pack add FILE --key KEY</translation>
    </message>
    <message>
        <source>This LocalChat was not built to look for newer versions. What brought it to this computer brings them too.</source>
        <translation>Ce LocalChat n’a pas été construit pour chercher des versions plus récentes. Ce qui l’a apporté sur cet ordinateur les apporte aussi.</translation>
    </message>
    <message>
        <source>This LocalChat was not installed from an archive into a folder of yours, so it cannot exchange itself. {how}</source>
        <translation>Ce LocalChat n’a pas été installé depuis une archive dans un dossier à vous ; il ne peut donc pas se remplacer lui-même. {how}</translation>
    </message>
    <message>
        <source>This answer is made of words of {model}. Choose that model, and try again.</source>
        <translation>Cette réponse est faite de mots de {model}. Choisissez ce modèle, puis réessayez.</translation>
    </message>
    <message>
        <source>This answer is still being written. Stop it, then delete it.</source>
        <translation>Cette réponse est encore en cours d’écriture. Arrêtez-la, puis supprimez-la.</translation>
    </message>
    <message>
        <source>This build of the engine computes on the processor only.</source>
        <translation>Cette version du moteur ne calcule que sur le processeur.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Cette action est irréversible.</translation>
    </message>
    <message>
        <source>This chat stays here</source>
        <translation>Cette discussion reste ici</translation>
    </message>
    <message>
        <source>This comparison is no longer there. It may have been deleted.</source>
        <translation>Cette comparaison n’existe plus. Elle a peut-être été supprimée.</translation>
    </message>
    <message>
        <source>This comparison still runs. Stop it, then delete it.</source>
        <translation>Cette comparaison est encore en cours. Arrêtez-la, puis supprimez-la.</translation>
    </message>
    <message>
        <source>This computer has {total}; {free} are free now.</source>
        <translation>Cet ordinateur a {total} ; {free} sont libres en ce moment.</translation>
    </message>
    <message>
        <source>This computer: {computer}.</source>
        <translation>Cet ordinateur : {computer}.</translation>
    </message>
    <message>
        <source>This desktop has no tray for icons, so closing the window ends LocalChat.</source>
        <translation>Ce bureau n’a pas de zone de notification ; fermer la fenêtre quitte donc LocalChat.</translation>
    </message>
    <message>
        <source>This desktop keeps such keys to itself: let one of its own shortcuts run “localchat --quick”.</source>
        <translation>Ce bureau se réserve ces touches : faites lancer « localchat --quick » par l’un de ses propres raccourcis.</translation>
    </message>
    <message>
        <source>This engine holds a model already; each model gets its own.</source>
        <translation>Ce moteur tient déjà un modèle ; chaque modèle a le sien.</translation>
    </message>
    <message>
        <source>This file cannot be attached</source>
        <translation>Ce fichier ne peut pas être joint</translation>
    </message>
    <message>
        <source>This file is no persona of LocalChat, and no character card.</source>
        <translation>Ce fichier n’est ni un persona de LocalChat, ni une carte de personnage.</translation>
    </message>
    <message>
        <source>This file is no persona: it holds no JSON object.</source>
        <translation>Ce fichier n’est pas un persona : il ne contient pas d’objet JSON.</translation>
    </message>
    <message>
        <source>This file is no persona: it is not JSON ({reason}).</source>
        <translation>Ce fichier n’est pas un persona : ce n’est pas du JSON ({reason}).</translation>
    </message>
    <message>
        <source>This file is no preset of LocalChat or LM Studio.</source>
        <translation>Ce fichier n’est pas un préréglage de LocalChat ou de LM Studio.</translation>
    </message>
    <message>
        <source>This file is no preset.</source>
        <translation>Ce fichier n’est pas un préréglage.</translation>
    </message>
    <message>
        <source>This file is no preset: it is not JSON ({error}).</source>
        <translation>Ce fichier n’est pas un préréglage : ce n’est pas du JSON ({error}).</translation>
    </message>
    <message>
        <source>This file is not attached any more.</source>
        <translation>Ce fichier n’est plus joint.</translation>
    </message>
    <message>
        <source>This file is too long for a persona: at most {most} characters.</source>
        <translation>Ce fichier est trop long pour un persona : {most} caractères au plus.</translation>
    </message>
    <message>
        <source>This file is too long for a preset.</source>
        <translation>Ce fichier est trop long pour un préréglage.</translation>
    </message>
    <message>
        <source>This file was sent already. Attach it again, and choose then.</source>
        <translation>Ce fichier a déjà été envoyé. Joignez-le de nouveau, puis choisissez.</translation>
    </message>
    <message>
        <source>This folder is not there any more.</source>
        <translation>Ce dossier n’est plus là.</translation>
    </message>
    <message>
        <source>This goes into the instructions of {persona} here.</source>
        <translation>Ceci entre ici dans les instructions de {persona}.</translation>
    </message>
    <message>
        <source>This is a copy. Change what you like.</source>
        <translation>Ceci est une copie. Modifiez ce que vous voulez.</translation>
    </message>
    <message>
        <source>This is all that the report holds: versions, settings, what this computer can do, the ends of the logs. Nothing that was said in a chat, no token and no key is in it. LocalChat sends nothing: you save it, look at it, and hand it on yourself.</source>
        <translation>Voici tout ce que contient le rapport : versions, paramètres, ce que peut cet ordinateur, fins des journaux. Rien de ce qui a été dit dans une discussion, aucun jeton et aucune clé n’y figurent. LocalChat n’envoie rien : vous l’enregistrez, le regardez et le transmettez vous-même.</translation>
    </message>
    <message>
        <source>This is an address for mail. Copy it into your mail program.</source>
        <translation>C’est une adresse e-mail. Copiez-la dans votre messagerie.</translation>
    </message>
    <message>
        <source>This is no access token: those are letters and digits, often after hf_.</source>
        <translation>Ceci n’est pas un jeton d’accès : ceux-ci se composent de lettres et de chiffres, souvent après hf_.</translation>
    </message>
    <message>
        <source>This is no list in JSON: {text}.</source>
        <translation>Ceci n’est pas une liste JSON : {text}.</translation>
    </message>
    <message>
        <source>This is no page of the web.</source>
        <translation>Ce n’est pas une page web.</translation>
    </message>
    <message>
        <source>This is not kept, unless you open it as a chat.</source>
        <translation>Ceci n’est pas conservé, sauf si vous l’ouvrez comme discussion.</translation>
    </message>
    <message>
        <source>This is not opened.</source>
        <translation>Ceci n’est pas ouvert.</translation>
    </message>
    <message>
        <source>This is not the passphrase of {name}, or its beginning is damaged.</source>
        <translation>Ce n’est pas la phrase secrète de {name}, ou son début est endommagé.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Look at capitals and the layout of the keyboard.</source>
        <translation>Ce n’est pas la phrase secrète. Vérifiez les majuscules et la disposition du clavier.</translation>
    </message>
    <message>
        <source>This is not the recovery code: a letter is missing or mistyped.</source>
        <translation>Ce n’est pas le code de récupération : une lettre manque ou est mal saisie.</translation>
    </message>
    <message>
        <source>This is the template that {publisher} published.</source>
        <translation>C’est le gabarit qu’a publié {publisher}.</translation>
    </message>
    <message>
        <source>This is very long: {shown} of {count} characters are drawn. Show more</source>
        <translation>Ceci est très long : {shown} caractères sur {count} sont affichés. Afficher plus</translation>
    </message>
    <message>
        <source>This keyboard does not have these keys.</source>
        <translation>Ce clavier n’a pas ces touches.</translation>
    </message>
    <message>
        <source>This link carries {count} characters of text to {host}. They may be words of your chat.</source>
        <translation>Ce lien emporte {count} caractères de texte vers {host}. Ce sont peut-être des mots de votre discussion.</translation>
    </message>
    <message>
        <source>This link leads nowhere</source>
        <translation>Ce lien ne mène nulle part</translation>
    </message>
    <message>
        <source>This message belongs to another chat. Open that one, and try again.</source>
        <translation>Ce message appartient à une autre discussion. Ouvrez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>This message is no longer there. It may have been deleted.</source>
        <translation>Ce message n’existe plus. Il a peut-être été supprimé.</translation>
    </message>
    <message>
        <source>This model asks for an agreement</source>
        <translation>Ce modèle demande un accord</translation>
    </message>
    <message>
        <source>This model brings no chat template. {sentence} If its answers look wrong, choose another template under “My models”.</source>
        <translation>Ce modèle n’apporte pas de gabarit de discussion. {sentence} Si ses réponses semblent mauvaises, choisissez un autre gabarit sous « Mes modèles ».</translation>
    </message>
    <message>
        <source>This model cannot be used</source>
        <translation>Ce modèle ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>This model cannot see pictures. Remove the picture, or choose a model that sees.</source>
        <translation>Ce modèle ne voit pas les images. Retirez l’image, ou choisissez un modèle qui les voit.</translation>
    </message>
    <message>
        <source>This model has brought its engine down {crashes} times within {minutes} minutes, so it is not started again by itself. Your chats are safe. Choose another model, get its file again, or try it once more.</source>
        <translation>Ce modèle a fait tomber son moteur {crashes} fois en {minutes} minutes ; il n’est donc plus relancé de lui-même. Vos discussions sont en sécurité. Choisissez un autre modèle, téléchargez de nouveau son fichier, ou essayez encore une fois.</translation>
    </message>
    <message>
        <source>This model keeps crashing</source>
        <translation>Ce modèle ne cesse de planter</translation>
    </message>
    <message>
        <source>This model must be looked up on the hub before it can be downloaded.</source>
        <translation>Ce modèle doit être recherché sur le hub avant de pouvoir être téléchargé.</translation>
    </message>
    <message>
        <source>This model reads a picture in one go, {count} tokens, and “Micro-batch” is {batch}. Raise both it and “Batch” in the panel, or attach a smaller picture.</source>
        <translation>Ce modèle lit une image d’un seul coup, {count} tokens, et « Micro-lot » vaut {batch}. Augmentez-le ainsi que « Lot » dans le panneau, ou joignez une image plus petite.</translation>
    </message>
    <message>
        <source>This model's chat template leaves the examples out.</source>
        <translation>Le gabarit de discussion de ce modèle omet les exemples.</translation>
    </message>
    <message>
        <source>This part brings no text of its licence.</source>
        <translation>Cette partie n’apporte pas de texte de licence.</translation>
    </message>
    <message numerus="yes">
        <source>This persona asks for {names}, and nothing was given for them.</source>
        <extracomment>For one: This persona asks for {names}, and nothing was given for it.</extracomment>
        <translation>
            <numerusform>Ce persona demande {names}, et rien n’a été indiqué pour cela.</numerusform>
            <numerusform>Ce persona demande {names}, et rien n’a été indiqué pour ces variables.</numerusform>
        </translation>
    </message>
    <message>
        <source>This persona cannot be used: {error}</source>
        <translation>Ce persona ne peut pas être utilisé : {error}</translation>
    </message>
    <message>
        <source>This persona has {count} {name}; it may have at most {most}. A model reads all of them before each answer, so keep those that show most.</source>
        <translation>Ce persona a {count} {name} ; il peut en avoir {most} au plus. Un modèle les lit tous avant chaque réponse ; gardez donc les plus parlants.</translation>
    </message>
    <message>
        <source>This persona is built in, and stays as it is.</source>
        <translation>Ce persona est intégré et reste tel quel.</translation>
    </message>
    <message>
        <source>This persona is damaged: it has no version.</source>
        <translation>Ce persona est endommagé : il n’a pas de version.</translation>
    </message>
    <message>
        <source>This persona is damaged: number {place} of its {name} must be an object, not {kind}.</source>
        <translation>Ce persona est endommagé : le numéro {place} de ses {name} doit être un objet, et non {kind}.</translation>
    </message>
    <message>
        <source>This persona is damaged: “{name}” must be a list, not {kind}.</source>
        <translation>Ce persona est endommagé : « {name} » doit être une liste, et non {kind}.</translation>
    </message>
    <message>
        <source>This persona is damaged: “{name}” must be a text, not {kind}.</source>
        <translation>Ce persona est endommagé : « {name} » doit être un texte, et non {kind}.</translation>
    </message>
    <message>
        <source>This persona was written by a newer version of LocalChat.</source>
        <translation>Ce persona a été écrit par une version plus récente de LocalChat.</translation>
    </message>
    <message>
        <source>This picture cannot be shown: it is damaged.</source>
        <translation>Cette image ne peut pas être affichée : elle est endommagée.</translation>
    </message>
    <message>
        <source>This picture is built of too many pieces to be honest.</source>
        <translation>Cette image est faite de trop de morceaux pour être honnête.</translation>
    </message>
    <message>
        <source>This picture is damaged: it ends in the middle.</source>
        <translation>Cette image est endommagée : elle s’interrompt au milieu.</translation>
    </message>
    <message>
        <source>This picture is too large: at most {count} MB.</source>
        <translation>Cette image est trop volumineuse : {count} Mo au plus.</translation>
    </message>
    <message>
        <source>This preset cannot be used: {error}</source>
        <translation>Ce préréglage ne peut pas être utilisé : {error}</translation>
    </message>
    <message>
        <source>This preset is damaged: it has no version or no values.</source>
        <translation>Ce préréglage est endommagé : il n’a pas de version ou pas de valeurs.</translation>
    </message>
    <message>
        <source>This preset was written by a newer version of LocalChat.</source>
        <translation>Ce préréglage a été écrit par une version plus récente de LocalChat.</translation>
    </message>
    <message>
        <source>This process was started without its cage</source>
        <translation>Ce processus a été démarré sans son confinement</translation>
    </message>
    <message>
        <source>This recovery code belongs to other chats.</source>
        <translation>Ce code de récupération appartient à d’autres discussions.</translation>
    </message>
    <message>
        <source>This repository has no GGUF file that can be used.</source>
        <translation>Ce dépôt ne contient aucun fichier GGUF utilisable.</translation>
    </message>
    <message>
        <source>This system gave LocalChat no job object, so the engine could start programs and connect.</source>
        <translation>Ce système n’a pas donné d’objet de tâche à LocalChat ; le moteur pourrait donc démarrer des programmes et se connecter.</translation>
    </message>
    <message>
        <source>This system gave LocalChat no job object, so the hub's process could start programs and connect.</source>
        <translation>Ce système n’a pas donné d’objet de tâche à LocalChat ; le processus du hub pourrait donc démarrer des programmes et se connecter.</translation>
    </message>
    <message>
        <source>This system gave LocalChat no job object, so the reader could start programs and connect.</source>
        <translation>Ce système n’a pas donné d’objet de tâche à LocalChat ; le lecteur pourrait donc démarrer des programmes et se connecter.</translation>
    </message>
    <message>
        <source>This system has no filter for system calls, so only the program's own structure keeps the window from opening a connection. A tripwire in Python stops and logs what tries by mistake; it is no wall.</source>
        <translation>Ce système n’a pas de filtre d’appels système ; seule la structure même du programme empêche donc la fenêtre d’ouvrir une connexion. Un piège en Python arrête et journalise les tentatives accidentelles ; ce n’est pas un mur.</translation>
    </message>
    <message>
        <source>This system has no seatbelt</source>
        <translation>Ce système n’a pas de seatbelt</translation>
    </message>
    <message>
        <source>This table has too many columns to be drawn: {count}.</source>
        <translation>Ce tableau a trop de colonnes pour être affiché : {count}.</translation>
    </message>
    <message>
        <source>This template differs from the one that {publisher} published (new lines: {added}, missing lines: {removed}). Look at them before you trust its answers.</source>
        <translation>Ce gabarit diffère de celui qu’a publié {publisher} (lignes nouvelles : {added}, lignes manquantes : {removed}). Regardez-les avant de vous fier à ses réponses.</translation>
    </message>
    <message>
        <source>This text is too long: at most {most} characters.</source>
        <translation>Ce texte est trop long : {most} caractères au plus.</translation>
    </message>
    <message>
        <source>This version was refused</source>
        <translation>Cette version a été refusée</translation>
    </message>
    <message>
        <source>This vote was blind. Now that the names are known it stays; delete the comparison if it shall not count.</source>
        <translation>Ce vote était à l’aveugle. Maintenant que les noms sont connus, il reste ; supprimez la comparaison si elle ne doit pas compter.</translation>
    </message>
    <message>
        <source>Thought for {count} s</source>
        <translation>Réflexion de {count} s</translation>
    </message>
    <message>
        <source>Thought for {span}</source>
        <translation>Réflexion de {span}</translation>
    </message>
    <message>
        <source>Thought for {span} · about {count} tokens</source>
        <translation>Réflexion de {span} · environ {count} tokens</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Réflexions</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Tiny and among the quickest, for simple tasks on weak computers.</source>
        <translation>Minuscule et parmi les plus rapides, pour des tâches simples sur des ordinateurs modestes.</translation>
    </message>
    <message>
        <source>Tiny and known everywhere, good for trying things out; newer models of its size know more.</source>
        <translation>Minuscule et connu partout, bon pour des essais ; les modèles plus récents de sa taille en savent plus.</translation>
    </message>
    <message>
        <source>Tiny, and yet it can think first; for trying things out on any computer.</source>
        <translation>Minuscule, et pourtant capable de réfléchir d’abord ; pour des essais sur tout ordinateur.</translation>
    </message>
    <message>
        <source>Tiny, for rewriting and simple questions on any computer.</source>
        <translation>Minuscule, pour reformuler et pour des questions simples sur tout ordinateur.</translation>
    </message>
    <message>
        <source>Tiny, for short English texts; text only.</source>
        <translation>Minuscule, pour de courts textes en anglais ; texte uniquement.</translation>
    </message>
    <message>
        <source>Tiny: starts at once on any computer, for simple rewriting and for trying things out.</source>
        <translation>Minuscule : démarre aussitôt sur tout ordinateur, pour des reformulations simples et des essais.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>Titre de la discussion</translation>
    </message>
    <message>
        <source>Titles of chats</source>
        <translation>Titres des discussions</translation>
    </message>
    <message>
        <source>To check it yourself: localchat doctor (tries to break out of each process)</source>
        <translation>Pour vérifier vous-même : localchat doctor (tente de s’échapper de chaque processus)</translation>
    </message>
    <message>
        <source>To first token</source>
        <translation>Premier token</translation>
    </message>
    <message>
        <source>To get it, {size} from {host}: localchat update download</source>
        <translation>Pour la télécharger, {size} depuis {host} : localchat update download</translation>
    </message>
    <message>
        <source>To get one: localchat download OWNER/NAME</source>
        <translation>Pour en télécharger un : localchat download OWNER/NAME</translation>
    </message>
    <message>
        <source>To go back, install the package of {version} again.</source>
        <translation>Pour revenir en arrière, réinstallez le paquet de {version}.</translation>
    </message>
    <message>
        <source>To go back: localchat update back</source>
        <translation>Pour revenir en arrière : localchat update back</translation>
    </message>
    <message>
        <source>To go back: sudo apt install --allow-downgrades ./localchat_{version}_amd64.deb, with the package that you kept.</source>
        <translation>Pour revenir en arrière : sudo apt install --allow-downgrades ./localchat_{version}_amd64.deb, avec le paquet que vous avez gardé.</translation>
    </message>
    <message>
        <source>To go back: sudo dnf downgrade localchat-{version}</source>
        <translation>Pour revenir en arrière : sudo dnf downgrade localchat-{version}</translation>
    </message>
    <message>
        <source>To install it, close LocalChat and open {path}.</source>
        <translation>Pour l’installer, fermez LocalChat et ouvrez {path}.</translation>
    </message>
    <message>
        <source>To install it, close LocalChat and type: localchat update install</source>
        <translation>Pour l’installer, fermez LocalChat et saisissez : localchat update install</translation>
    </message>
    <message>
        <source>To install it, open {path} and drag LocalChat into Applications.</source>
        <translation>Pour l’installer, ouvrez {path} et glissez LocalChat dans Applications.</translation>
    </message>
    <message>
        <source>To install it, put {path} in the place of your AppImage. Keep the old one to go back.</source>
        <translation>Pour l’installer, mettez {path} à la place de votre AppImage. Gardez l’ancienne pour revenir en arrière.</translation>
    </message>
    <message>
        <source>To install it: sudo apt install {path}</source>
        <translation>Pour l’installer : sudo apt install {path}</translation>
    </message>
    <message>
        <source>To install it: sudo dnf install {path}</source>
        <translation>Pour l’installer : sudo dnf install {path}</translation>
    </message>
    <message>
        <source>To the buttons of the message; also Tab</source>
        <translation>Vers les boutons du message ; aussi Tab</translation>
    </message>
    <message>
        <source>To which host the connections were</source>
        <translation>Vers quel hôte allaient les connexions</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Token bias</source>
        <translation>Biais de tokens</translation>
    </message>
    <message>
        <source>Tokens that may be repeated freely.</source>
        <translation>Nombre de tokens qui peuvent être répétés librement.</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Tokens/s</translation>
    </message>
    <message>
        <source>Tongyi Qianwen licence</source>
        <translation>Licence Tongyi Qianwen</translation>
    </message>
    <message>
        <source>Too long: {count} tokens, and there is room for {room}.</source>
        <translation>Trop long : {count} tokens, et il y a de la place pour {room}.</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>trop de fichiers ouverts</translation>
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
        <translation>Traducteur</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Trending</source>
        <translation>Tendances</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds</source>
        <extracomment>For one: Try again in %n second</extracomment>
        <translation>
            <numerusform>Réessayer dans %n seconde</numerusform>
            <numerusform>Réessayer dans %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Try again: {what}</source>
        <translation>Réessayer : {what}</translation>
    </message>
    <message>
        <source>Try every known way out of these processes</source>
        <translation>Essayer toutes les sorties connues de ces processus</translation>
    </message>
    <message>
        <source>Try fewer words, a family such as Qwen or Gemma, or paste the address of a model’s page. Only models as GGUF files can be used here.</source>
        <translation>Essayez moins de mots, une famille comme Qwen ou Gemma, ou collez l’adresse de la page d’un modèle. Seuls les modèles en fichiers GGUF peuvent être utilisés ici.</translation>
    </message>
    <message>
        <source>Try it with a question</source>
        <translation>L’essayer avec une question</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>Réessayer le trousseau</translation>
    </message>
    <message>
        <source>Try to break out</source>
        <translation>Tenter une évasion</translation>
    </message>
    <message>
        <source>Try {name}</source>
        <translation>Essayer {name}</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Tuteur</translation>
    </message>
    <message>
        <source>Two models are being compared. This comes when they have ended.</source>
        <translation>Deux modèles sont en cours de comparaison. Ceci viendra quand ils auront terminé.</translation>
    </message>
    <message>
        <source>Two quantisations of one model</source>
        <translation>Deux quantifications d’un même modèle</translation>
    </message>
    <message>
        <source>Type “{word}” to go on:</source>
        <translation>Saisissez « {word} » pour continuer :</translation>
    </message>
    <message>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainien</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Undo the last change of the list (Ctrl+Z)</source>
        <translation>Annuler la dernière modification de la liste (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Unknown kind of model</source>
        <translation>Type de modèle inconnu</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Untitled chat</source>
        <translation>Discussion sans titre</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Up to 15 B</source>
        <translation>Jusqu’à 15 B</translation>
    </message>
    <message>
        <source>Up to 2 B</source>
        <translation>Jusqu’à 2 B</translation>
    </message>
    <message>
        <source>Up to 35 B</source>
        <translation>Jusqu’à 35 B</translation>
    </message>
    <message>
        <source>Up to 4 B</source>
        <translation>Jusqu’à 4 B</translation>
    </message>
    <message>
        <source>Up to 75 B</source>
        <translation>Jusqu’à 75 B</translation>
    </message>
    <message>
        <source>Up to 9 B</source>
        <translation>Jusqu’à 9 B</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Réutiliser</translation>
    </message>
    <message>
        <source>Use in this chat</source>
        <translation>Utiliser dans cette discussion</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Utiliser la phrase secrète</translation>
    </message>
    <message>
        <source>Use the persona {name} for this chat</source>
        <translation>Utiliser le persona {name} pour cette discussion</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Utiliser le code de récupération</translation>
    </message>
    <message>
        <source>Use {better} instead</source>
        <translation>Utiliser plutôt {better}</translation>
    </message>
    <message>
        <source>Use {model} for this chat</source>
        <translation>Utiliser {model} pour cette discussion</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Usual answer</source>
        <translation>Réponse habituelle</translation>
    </message>
    <message>
        <source>Usual answer for {name}</source>
        <translation>Réponse habituelle pour {name}</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Touches habituelles</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>Touches habituelles pour toutes</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Values of one chat are in the panel at its right.</source>
        <translation>Les valeurs d’une discussion se trouvent dans le panneau à sa droite.</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>Variété</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version after this</source>
        <translation>Version suivante</translation>
    </message>
    <message>
        <source>Version before this</source>
        <translation>Version précédente</translation>
    </message>
    <message>
        <source>Version {place} of {total}</source>
        <translation>Version {place} sur {total}</translation>
    </message>
    <message>
        <source>Very quick for what it can do; follows instructions well on any computer.</source>
        <translation>Très rapide pour ce qu’il sait faire ; suit bien les instructions sur tout ordinateur.</translation>
    </message>
    <message>
        <source>Very small and quick, for summaries and rewriting; long context for its size.</source>
        <translation>Très petit et rapide, pour résumer et reformuler ; long contexte pour sa taille.</translation>
    </message>
    <message>
        <source>Very small models whose data, recipe and code are published too; they are trained far longer than models of their size used to be.</source>
        <translation>De très petits modèles dont les données, la recette et le code sont aussi publiés ; ils sont entraînés bien plus longtemps que ne l’étaient les modèles de leur taille.</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Waiting at {percent}</source>
        <translation>En attente à {percent}</translation>
    </message>
    <message>
        <source>Waiting for the model …</source>
        <translation>En attente du modèle…</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>En attente du réseau</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>Waits, {place} of {total}: {words}</source>
        <translation>En attente, {place} sur {total} : {words}</translation>
    </message>
    <message>
        <source>Ways out are tried on Linux only so far.</source>
        <translation>Pour l’instant, les sorties ne sont essayées que sous Linux.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What a person says</source>
        <translation>Ce que dit une personne</translation>
    </message>
    <message>
        <source>What a pronoun in a tricky sentence refers to: common sense.</source>
        <translation>Ce que désigne un pronom dans une phrase piégeuse : le bon sens.</translation>
    </message>
    <message>
        <source>What became of the import</source>
        <translation>Résultat de l’importation</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <translation>Ce qui ne peut pas être lu</translation>
    </message>
    <message>
        <source>What computes: auto, processor, or the name of a graphics card.</source>
        <translation>Ce qui calcule : auto, processor, ou le nom d’une carte graphique.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>What differs from the publisher’s template</source>
        <translation>Ce qui diffère du gabarit de l’éditeur</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>What happened, and what did you do before? (as you like)</source>
        <translation>Que s’est-il passé, et qu’avez-vous fait avant ? (facultatif)</translation>
    </message>
    <message>
        <source>What happened, in your words</source>
        <translation>Ce qui s’est passé, avec vos mots</translation>
    </message>
    <message>
        <source>What holds each process on this computer:</source>
        <translation>Ce qui confine chaque processus sur cet ordinateur :</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>What is asked for {name}</source>
        <translation>Ce qui est demandé pour {name}</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>What it is good for, in a sentence</source>
        <translation>À quoi il sert, en une phrase</translation>
    </message>
    <message>
        <source>What it says first in an empty chat</source>
        <translation>Ce qu’il dit d’abord dans une discussion vide</translation>
    </message>
    <message>
        <source>What its licence allows</source>
        <translation>Ce que permet sa licence</translation>
    </message>
    <message>
        <source>What shall both answer?</source>
        <translation>À quoi les deux doivent-ils répondre ?</translation>
    </message>
    <message>
        <source>What should be a signature is none. Get the file again.</source>
        <translation>Ce qui devrait être une signature n’en est pas une. Procurez-vous le fichier de nouveau.</translation>
    </message>
    <message>
        <source>What the connections were for</source>
        <translation>L’objet des connexions</translation>
    </message>
    <message>
        <source>What the context holds</source>
        <translation>Ce que contient le contexte</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Ce que dit le fichier</translation>
    </message>
    <message>
        <source>What the maker of {name} recommends in the file.</source>
        <translation>Ce que l’éditeur de {name} recommande dans le fichier.</translation>
    </message>
    <message>
        <source>What the model can keep in mind, in tokens. More needs more memory.</source>
        <translation>Ce que le modèle peut garder en mémoire, en tokens. Plus demande plus de mémoire.</translation>
    </message>
    <message>
        <source>What the model has in mind</source>
        <translation>Ce que le modèle a en mémoire</translation>
    </message>
    <message>
        <source>What the model is told before all else</source>
        <translation>Ce que le modèle apprend avant tout le reste</translation>
    </message>
    <message>
        <source>What the model is told of this file</source>
        <translation>Ce que le modèle apprend de ce fichier</translation>
    </message>
    <message>
        <source>What the model thought before earlier answers stays in mind; it takes room in the context.</source>
        <translation>Ce que le modèle a pensé avant ses réponses précédentes reste en mémoire ; cela occupe le contexte.</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Ce qui a été comparé</translation>
    </message>
    <message>
        <source>What was compared. Enter shows one, Delete removes it.</source>
        <translation>Ce qui a été comparé. Entrée en affiche une, Suppr la supprime.</translation>
    </message>
    <message>
        <source>What was fetched cannot be moved to {new}: {reason}. Choose another folder in Settings, or change its rights.</source>
        <translation>Ce qui a été téléchargé ne peut pas être déplacé vers {new} : {reason}. Choisissez un autre dossier dans les Paramètres, ou modifiez ses droits.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>What was looked for is no longer wanted.</source>
        <translation>Ce qui était recherché n’est plus demandé.</translation>
    </message>
    <message>
        <source>What was said since then is not in it. Your chats of now are kept beside the backups, and can be put back in the same way.</source>
        <translation>Ce qui a été dit depuis n’y figure pas. Vos discussions actuelles sont gardées à côté des sauvegardes, et peuvent être remises de la même façon.</translation>
    </message>
    <message>
        <source>What would you like to understand? Tell me also what you know of it already.</source>
        <translation>Que voulez-vous comprendre ? Dites-moi aussi ce que vous en savez déjà.</translation>
    </message>
    <message>
        <source>What you write in a chat never leaves this computer. This is how that is held, and every connection that there was.</source>
        <translation>Ce que vous écrivez dans une discussion ne quitte jamais cet ordinateur. Voici comment cela est garanti, et chaque connexion qui a eu lieu.</translation>
    </message>
    <message>
        <source>What {host} told of newer versions was valid until {day} only. Is this computer's clock right? If it is, look at the project's page.</source>
        <translation>Ce que {host} disait des versions plus récentes n’était valable que jusqu’au {day}. L’horloge de cet ordinateur est-elle à l’heure ? Si oui, consultez la page du projet.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When full</source>
        <translation>Si plein</translation>
    </message>
    <message>
        <source>When it is chosen it asks for: {names}.</source>
        <translation>Lorsqu’il est choisi, il demande : {names}.</translation>
    </message>
    <message>
        <source>When it sleeps, or when its screen is locked.</source>
        <translation>Quand il se met en veille, ou quand son écran est verrouillé.</translation>
    </message>
    <message>
        <source>When it wakes from sleep. A locked screen is not noticed on this system.</source>
        <translation>Quand il sort de veille. Un écran verrouillé n’est pas remarqué sur ce système.</translation>
    </message>
    <message>
        <source>When the connections were</source>
        <translation>Quand ont eu lieu les connexions</translation>
    </message>
    <message>
        <source>Where downloaded models go; empty for the folder “models” in the data folder.</source>
        <translation>Où vont les modèles téléchargés ; vide pour le dossier « models » du dossier de données.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où il vient</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Where the bytes are</source>
        <translation>Répartition des octets</translation>
    </message>
    <message>
        <source>Where the plain zip goes</source>
        <translation>Où va le zip ordinaire</translation>
    </message>
    <message>
        <source>Where you write</source>
        <translation>Là où vous écrivez</translation>
    </message>
    <message>
        <source>Which of four endings continues an everyday scene: common sense.</source>
        <translation>Laquelle de quatre fins continue une scène du quotidien : le bon sens.</translation>
    </message>
    <message>
        <source>Which one is better?</source>
        <translation>Laquelle est la meilleure ?</translation>
    </message>
    <message>
        <source>Which pair is shown</source>
        <translation>La paire affichée</translation>
    </message>
    <message>
        <source>Whoever is at this computer as you can open the chats then.</source>
        <translation>Quiconque est sur cet ordinateur sous votre nom pourra alors ouvrir les discussions.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Whose it is could not be asked: {message}</source>
        <translation>Impossible de demander à qui il est : {message}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Window's cage</source>
        <translation>Confinement de la fenêtre</translation>
    </message>
    <message>
        <source>Windows does not keep the engine from reading your other files; your chats are encrypted.</source>
        <translation>Windows n’empêche pas le moteur de lire vos autres fichiers ; vos discussions sont chiffrées.</translation>
    </message>
    <message>
        <source>Windows does not keep the hub's process from reading your other files; your chats are encrypted.</source>
        <translation>Windows n’empêche pas le processus du hub de lire vos autres fichiers ; vos discussions sont chiffrées.</translation>
    </message>
    <message>
        <source>Windows does not keep the reader from reading your other files; your chats are encrypted.</source>
        <translation>Windows n’empêche pas le lecteur de lire vos autres fichiers ; vos discussions sont chiffrées.</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Victoires</translation>
    </message>
    <message numerus="yes">
        <source>With %n files.</source>
        <extracomment>For one: With %n file.</extracomment>
        <translation>
            <numerusform>Avec %n fichier.</numerusform>
            <numerusform>Avec %n fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>With it a model says something else than without it, so it stays off.</source>
        <translation>Avec lui, un modèle dit autre chose que sans lui ; il reste donc désactivé.</translation>
    </message>
    <message>
        <source>With the examples</source>
        <translation>Avec les exemples</translation>
    </message>
    <message>
        <source>With the names of my files and models</source>
        <translation>Avec les noms de mes fichiers et modèles</translation>
    </message>
    <message>
        <source>With the part that sees images ({size})</source>
        <translation>Avec la partie qui voit les images ({size})</translation>
    </message>
    <message>
        <source>With the preset</source>
        <translation>Avec le préréglage</translation>
    </message>
    <message>
        <source>With the system prompt</source>
        <translation>Avec le prompt système</translation>
    </message>
    <message>
        <source>With what the model thought</source>
        <translation>Avec les réflexions du modèle</translation>
    </message>
    <message>
        <source>Without a connection: localchat search --shelf</source>
        <translation>Sans connexion : localchat search --shelf</translation>
    </message>
    <message>
        <source>Without mains, an idle model is let go after a minute.</source>
        <translation>Hors secteur, un modèle inactif est déchargé au bout d’une minute.</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Réussite</translation>
    </message>
    <message>
        <source>Won is wins and half of the equal ones, out of all votes that say who is better. Both bad counts for neither. Speeds and times are medians.</source>
        <translation>La réussite compte les victoires et la moitié des égalités, sur tous les votes qui disent laquelle est la meilleure. « Les deux mauvaises » ne compte pour aucune. Les vitesses et les durées sont des médianes.</translation>
    </message>
    <message>
        <source>Won't fit</source>
        <translation>Trop grand</translation>
    </message>
    <message>
        <source>Word problems of primary school that take several steps.</source>
        <translation>Problèmes d’école primaire en plusieurs étapes.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Retour à la ligne</translation>
    </message>
    <message>
        <source>Wrap the lines of this code</source>
        <translation>Renvoyer à la ligne les lignes de ce code</translation>
    </message>
    <message>
        <source>Write how the answer begins; the model goes on from there</source>
        <translation>Écrivez le début de la réponse ; le modèle poursuit</translation>
    </message>
    <message>
        <source>Write “Q: …” and “A: …”, one pair in each line with a tab or → between, or JSON Lines.</source>
        <translation>Écrivez « Q: … » et « A: … », une paire par ligne avec une tabulation ou → entre les deux, ou du JSON Lines.</translation>
    </message>
    <message>
        <source>Writes fluently and knows much for its size; short context.</source>
        <translation>Écrit avec aisance et sait beaucoup pour sa taille ; contexte court.</translation>
    </message>
    <message>
        <source>Writes, explains and repairs code in many programming languages.</source>
        <translation>Écrit, explique et répare du code dans de nombreux langages de programmation.</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Écriture de {name}…</translation>
    </message>
    <message>
        <source>Written here</source>
        <translation>Écrit ici</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Écrit dans {path}</translation>
    </message>
    <message>
        <source>XTC chance</source>
        <translation>Chance XTC</translation>
    </message>
    <message>
        <source>XTC threshold</source>
        <translation>Seuil XTC</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>You are offline, so only the shelf was looked through.</source>
        <translation>Vous êtes hors ligne ; seule la sélection a été parcourue.</translation>
    </message>
    <message>
        <source>You are offline, so the hub was not asked for this model.</source>
        <translation>Vous êtes hors ligne ; le hub n’a donc pas été interrogé sur ce modèle.</translation>
    </message>
    <message>
        <source>You are offline: nothing is asked. The shelf works.</source>
        <translation>Vous êtes hors ligne : rien n’est demandé. La sélection fonctionne.</translation>
    </message>
    <message>
        <source>You are offline: nothing is downloaded.</source>
        <translation>Vous êtes hors ligne : rien n’est téléchargé.</translation>
    </message>
    <message>
        <source>You chose these</source>
        <translation>Choisies par vous</translation>
    </message>
    <message>
        <source>You did</source>
        <translation>Votre action</translation>
    </message>
    <message>
        <source>You have an access token. If the download is refused, accept the agreement on the licence page first.</source>
        <translation>Vous avez un jeton d’accès. Si le téléchargement est refusé, acceptez d’abord l’accord sur la page de la licence.</translation>
    </message>
    <message>
        <source>Your changes from before are here. They are not saved yet.</source>
        <translation>Vos modifications précédentes sont ici. Elles ne sont pas encore enregistrées.</translation>
    </message>
    <message>
        <source>Your changes were not saved.</source>
        <translation>Vos modifications n’ont pas été enregistrées.</translation>
    </message>
    <message>
        <source>Your chats are encrypted</source>
        <translation>Vos discussions sont chiffrées</translation>
    </message>
    <message>
        <source>Your chats are locked</source>
        <translation>Vos discussions sont verrouillées</translation>
    </message>
    <message>
        <source>Your chats are locked. They open with your passphrase.</source>
        <translation>Vos discussions sont verrouillées. Elles s’ouvrent avec votre phrase secrète.</translation>
    </message>
    <message>
        <source>Your chats may lack their last moments</source>
        <translation>Il manque peut-être à vos discussions leurs derniers instants</translation>
    </message>
    <message>
        <source>Your chats were last opened by a newer version of LocalChat. They are shown, and left untouched: to go on with them use that version, or start with another --home.</source>
        <translation>Vos discussions ont été ouvertes en dernier par une version plus récente de LocalChat. Elles sont affichées et laissées intactes : pour les continuer, utilisez cette version, ou démarrez avec un autre --home.</translation>
    </message>
    <message>
        <source>Your chats were put in order</source>
        <translation>Vos discussions ont été remises en ordre</translation>
    </message>
    <message>
        <source>Your chats were saved as you typed. You can look at what is known of it.</source>
        <translation>Vos discussions ont été enregistrées à mesure de la frappe. Vous pouvez voir ce qu’on en sait.</translation>
    </message>
    <message>
        <source>Your folder for downloads also holds your chats: choose one for models alone.</source>
        <translation>Votre dossier des téléchargements contient aussi vos discussions : choisissez-en un réservé aux modèles.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your quick question is answered</source>
        <translation>Votre question rapide a sa réponse</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Votre code de récupération</translation>
    </message>
    <message>
        <source>Your vote:</source>
        <translation>Votre vote :</translation>
    </message>
    <message>
        <source>Your vote: {vote} – {who}.</source>
        <translation>Votre vote : {vote} – {who}.</translation>
    </message>
    <message>
        <source>Your vote: {vote}.</source>
        <translation>Votre vote : {vote}.</translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <translation>Zip (*.zip)</translation>
    </message>
    <message>
        <source>[image: {name}]</source>
        <translation>[image : {name}]</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a Python pickle</source>
        <translation>un fichier pickle de Python</translation>
    </message>
    <message>
        <source>a ZIP archive, or a PyTorch file</source>
        <translation>une archive ZIP ou un fichier PyTorch</translation>
    </message>
    <message>
        <source>a file that only you can read</source>
        <translation>un fichier que vous seul pouvez lire</translation>
    </message>
    <message>
        <source>a file that the model reads first: text, code, CSV, PDF or DOCX; may be repeated</source>
        <translation>un fichier que le modèle lit d’abord : texte, code, CSV, PDF ou DOCX ; peut être répété</translation>
    </message>
    <message>
        <source>a line, {hint}</source>
        <translation>une ligne, {hint}</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>a list of texts, each one of {words}</source>
        <translation>une liste de textes, chacun parmi {words}</translation>
    </message>
    <message>
        <source>a model in the old GGML format, from before GGUF</source>
        <translation>un modèle à l’ancien format GGML, antérieur à GGUF</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>un instant</translation>
    </message>
    <message>
        <source>a newer LocalChat; nothing is looked for unless you ask</source>
        <translation>un LocalChat plus récent ; rien n’est cherché sans que vous le demandiez</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation>un nombre de {least} à {most}</translation>
    </message>
    <message>
        <source>a number from {least} to {most}, or {automatic}</source>
        <translation>un nombre de {least} à {most}, ou {automatic}</translation>
    </message>
    <message>
        <source>a pointer of Git LFS, not the file itself</source>
        <translation>un pointeur Git LFS, et non le fichier lui-même</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>un espace</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a text of at most {most} characters</source>
        <translation>un texte de {most} caractères au plus</translation>
    </message>
    <message>
        <source>a web page: the download probably needs a log-in, or the link was to a page</source>
        <translation>une page web : le téléchargement demande sans doute de se connecter, ou le lien menait à une page</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>un nombre entier de {least} à {most}</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}, or {automatic}</source>
        <translation>un nombre entier de {least} à {most}, ou {automatic}</translation>
    </message>
    <message>
        <source>about {count} tokens</source>
        <translation>environ {count} tokens</translation>
    </message>
    <message>
        <source>about {count} tokens, room for {room}</source>
        <translation>environ {count} tokens, place pour {room}</translation>
    </message>
    <message>
        <source>about {speed} tokens/s here</source>
        <translation>environ {speed} tokens/s ici</translation>
    </message>
    <message>
        <source>account</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>add to the chats</source>
        <translation>ajouter aux discussions</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>ajouté par vous</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>la liste complète</translation>
    </message>
    <message>
        <source>all of them, newest first</source>
        <translation>toutes, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>all of them, with how many chats each holds</source>
        <translation>la liste, avec le nombre de discussions de chacune</translation>
    </message>
    <message>
        <source>all that you have here, in one file</source>
        <translation>tout ce que vous avez ici, en un fichier</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>option ambiguë : %(option)s peut être %(matches)s</translation>
    </message>
    <message>
        <source>an answer to another question</source>
        <translation>une réponse à une autre question</translation>
    </message>
    <message>
        <source>an answer without end</source>
        <translation>une réponse sans fin</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>answer without sense</source>
        <translation>réponse sans queue ni tête</translation>
    </message>
    <message>
        <source>answer {code}</source>
        <translation>réponse {code}</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
    <message>
        <source>architecture</source>
        <translation>architecture</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argument %(argument_name)s : %(message)s</translation>
    </message>
    <message>
        <source>ask a name server</source>
        <translation>interroger un serveur de noms</translation>
    </message>
    <message>
        <source>ask for an access token first (or read a pipe)</source>
        <translation>demander d’abord un jeton d’accès (ou lire un tube)</translation>
    </message>
    <message>
        <source>asks for an agreement</source>
        <translation>demande un accord</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>attention</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>become a program</source>
        <translation>devenir un programme</translation>
    </message>
    <message>
        <source>become a program in memory</source>
        <translation>devenir un programme en mémoire</translation>
    </message>
    <message>
        <source>become an open program</source>
        <translation>devenir un programme ouvert</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>avant une mise à jour</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>en cours d’écriture</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégré</translation>
    </message>
    <message>
        <source>by {owner}</source>
        <translation>par {owner}</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>certificate not believed</source>
        <translation>certificat non reconnu</translation>
    </message>
    <message>
        <source>change the root</source>
        <translation>changer la racine</translation>
    </message>
    <message>
        <source>change the time of the chats</source>
        <translation>changer la date des discussions</translation>
    </message>
    <message>
        <source>change what it is</source>
        <translation>changer ce qu’il est</translation>
    </message>
    <message>
        <source>changed · reset</source>
        <translation>modifié · rétablir</translation>
    </message>
    <message>
        <source>chat in the terminal; Ctrl+C stops the answer, not the program</source>
        <translation>discuter dans le terminal ; Ctrl+C arrête la réponse, pas le programme</translation>
    </message>
    <message>
        <source>chat template</source>
        <translation>gabarit de discussion</translation>
    </message>
    <message>
        <source>chats of other apps or of LocalChat: files, folders or zips; --look only tells what is in them</source>
        <translation>des discussions d’autres applications ou de LocalChat : fichiers, dossiers ou zips ; --look dit seulement ce qu’ils contiennent</translation>
    </message>
    <message>
        <source>chats to files, or one to the screen; a PATH that ends in .zip or / holds a file for each</source>
        <translation>des discussions vers des fichiers, ou une à l’écran ; un PATH qui finit par .zip ou / contient un fichier pour chacune</translation>
    </message>
    <message>
        <source>chats, backups, settings, models, keys</source>
        <translation>discussions, sauvegardes, paramètres, modèles, clés</translation>
    </message>
    <message>
        <source>check one and keep it in the keyring; it is asked for, or read from a pipe</source>
        <translation>en vérifier un et le conserver dans le trousseau ; il est demandé, ou lu depuis un tube</translation>
    </message>
    <message>
        <source>checked and ready</source>
        <translation>vérifié et prêt</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>checking its hash</source>
        <translation>vérification de l’empreinte</translation>
    </message>
    <message>
        <source>choose one, or another; --remember lets this computer open the chats without it</source>
        <translation>en choisir une, ou une autre ; --remember laisse cet ordinateur ouvrir les discussions sans elle</translation>
    </message>
    <message>
        <source>clear loss</source>
        <translation>perte nette</translation>
    </message>
    <message>
        <source>clone a process</source>
        <translation>cloner un processus</translation>
    </message>
    <message>
        <source>clone a process anew</source>
        <translation>cloner un processus de la nouvelle façon</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>commercial use allowed</source>
        <translation>usage commercial autorisé</translation>
    </message>
    <message>
        <source>commercial use on conditions</source>
        <translation>usage commercial sous conditions</translation>
    </message>
    <message>
        <source>connect by another program</source>
        <translation>se connecter par un autre programme</translation>
    </message>
    <message>
        <source>connect by ipv6</source>
        <translation>se connecter par IPv6</translation>
    </message>
    <message>
        <source>connect by tcp</source>
        <translation>se connecter par TCP</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexte</translation>
    </message>
    <message>
        <source>copies of the chats, encrypted as they are</source>
        <translation>des copies des discussions, chiffrées telles quelles</translation>
    </message>
    <message>
        <source>could not be checked: {message}</source>
        <translation>n’a pas pu être vérifié : {message}</translation>
    </message>
    <message>
        <source>crashed (SIGSEGV)</source>
        <translation>a planté (SIGSEGV)</translation>
    </message>
    <message>
        <source>crashed because the model file changed or vanished while in use (SIGBUS)</source>
        <translation>a planté parce que le fichier du modèle a changé ou disparu pendant son utilisation (SIGBUS)</translation>
    </message>
    <message>
        <source>crashed over a number that cannot be (SIGFPE)</source>
        <translation>a planté sur un nombre impossible (SIGFPE)</translation>
    </message>
    <message>
        <source>cut the chats</source>
        <translation>tronquer les discussions</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>quotidienne</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>dd MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>dd MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>delete one</source>
        <translation>en supprimer un</translation>
    </message>
    <message>
        <source>delete one of your own</source>
        <translation>en supprimer un des vôtres</translation>
    </message>
    <message>
        <source>do not keep this chat</source>
        <translation>ne pas conserver cette discussion</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>download</source>
        <translation>téléchargement</translation>
    </message>
    <message>
        <source>downloads that you started</source>
        <translation>téléchargements que vous avez lancés</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>else the one that suits this computer</source>
        <translation>sinon celle qui convient à cet ordinateur</translation>
    </message>
    <message>
        <source>embeddings</source>
        <translation>embeddings</translation>
    </message>
    <message>
        <source>encrypted; only your passphrase opens them</source>
        <translation>chiffrées ; seule votre phrase secrète les ouvre</translation>
    </message>
    <message>
        <source>encrypted; the key is in the system's keyring</source>
        <translation>chiffrées ; la clé est dans le trousseau du système</translation>
    </message>
    <message>
        <source>encrypted; the key is in {path}, which only you can read</source>
        <translation>chiffrées ; la clé est dans {path}, que vous seul pouvez lire</translation>
    </message>
    <message>
        <source>ended with code {code}</source>
        <translation>s’est terminé avec le code {code}</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>moteur</translation>
    </message>
    <message>
        <source>enter another world</source>
        <translation>entrer dans un autre monde</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>effacer</translation>
    </message>
    <message>
        <source>every connection there was</source>
        <translation>chaque connexion qu’il y a eu</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>un argument attendu au moins</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>un argument attendu au plus</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>un argument attendu</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>experts</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>feed-forward</source>
        <translation>feed-forward</translation>
    </message>
    <message>
        <source>file is missing</source>
        <translation>fichier manquant</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>première ligne</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>convient</translation>
    </message>
    <message>
        <source>for both; see: localchat personas list</source>
        <translation>pour les deux ; voir : localchat personas list</translation>
    </message>
    <message>
        <source>forget it here</source>
        <translation>l’oublier ici</translation>
    </message>
    <message>
        <source>fork</source>
        <translation>se dédoubler (fork)</translation>
    </message>
    <message>
        <source>gave up because of an internal error (SIGABRT)</source>
        <translation>a abandonné à cause d’une erreur interne (SIGABRT)</translation>
    </message>
    <message>
        <source>generated tokens per second</source>
        <translation>tokens écrits par seconde</translation>
    </message>
    <message>
        <source>get a model; the same command goes on where it stopped, Ctrl+C pauses</source>
        <translation>télécharger un modèle ; la même commande reprend où elle s’est arrêtée, Ctrl+C met en pause</translation>
    </message>
    <message>
        <source>get it, check it, and tell how to install it</source>
        <translation>la télécharger, la vérifier, et dire comment l’installer</translation>
    </message>
    <message>
        <source>give the chats away</source>
        <translation>donner les discussions</translation>
    </message>
    <message>
        <source>go back to the version before</source>
        <translation>revenir à la version précédente</translation>
    </message>
    <message>
        <source>go on with one, here if no other LocalChat is open</source>
        <translation>en reprendre un, ici si aucun autre LocalChat n’est ouvert</translation>
    </message>
    <message>
        <source>goes into the first message</source>
        <translation>va dans le premier message</translation>
    </message>
    <message>
        <source>handle faults</source>
        <translation>traiter les défauts de page</translation>
    </message>
    <message>
        <source>hardly any loss</source>
        <translation>presque aucune perte</translation>
    </message>
    <message>
        <source>has a chat template</source>
        <translation>a un gabarit de discussion</translation>
    </message>
    <message>
        <source>has changed</source>
        <translation>a changé</translation>
    </message>
    <message>
        <source>has its own place</source>
        <translation>a sa propre place</translation>
    </message>
    <message>
        <source>hear of devices</source>
        <translation>être averti des périphériques</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>déjà ici</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevé</translation>
    </message>
    <message>
        <source>how fast a model reads and writes here</source>
        <translation>à quelle vitesse un modèle lit et écrit ici</translation>
    </message>
    <message>
        <source>huggingface.co and its file hosts</source>
        <translation>huggingface.co et ses hôtes de fichiers</translation>
    </message>
    <message>
        <source>id, path, or guide</source>
        <translation>identifiant, chemin ou guide</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>argument explicite %r ignoré</translation>
    </message>
    <message>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>valeur de type %(type)s invalide : %(value)r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>choix invalide : %(value)r (au choix : %(choices)s)</translation>
    </message>
    <message>
        <source>is lost</source>
        <translation>est perdu</translation>
    </message>
    <message>
        <source>it cannot be parsed</source>
        <translation>elle est illisible</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>it cannot be read: {reason}</source>
        <translation>il ne peut pas être lu : {reason}</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>il ne répond pas</translation>
    </message>
    <message>
        <source>it has a password; unpack it first</source>
        <translation>protégé par un mot de passe ; décompressez-le d’abord</translation>
    </message>
    <message>
        <source>it has a rule “{name}”, which this LocalChat does not know</source>
        <translation>il contient une règle « {name} », que ce LocalChat ne connaît pas</translation>
    </message>
    <message>
        <source>it has far too many files</source>
        <translation>il contient beaucoup trop de fichiers</translation>
    </message>
    <message>
        <source>it has {name} twice</source>
        <translation>il contient {name} deux fois</translation>
    </message>
    <message>
        <source>it is far too large</source>
        <translation>il est beaucoup trop gros</translation>
    </message>
    <message>
        <source>it is far too long</source>
        <translation>il est beaucoup trop long</translation>
    </message>
    <message>
        <source>it is larger than 128 MB</source>
        <translation>elle dépasse 128 Mo</translation>
    </message>
    <message>
        <source>it is locked or refuses ({cause})</source>
        <translation>il est verrouillé ou refuse ({cause})</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>son imbrication est trop profonde</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>ce n’est pas du JSON</translation>
    </message>
    <message>
        <source>it is no UTF-8 text</source>
        <translation>ce n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>it is no object with names and values</source>
        <translation>ce n’est pas un objet avec des noms et des valeurs</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>ce n’est pas du texte</translation>
    </message>
    <message>
        <source>it names something twice</source>
        <translation>quelque chose y est nommé deux fois</translation>
    </message>
    <message>
        <source>it should be closed, and can {ways}</source>
        <translation>devrait être fermé, et peut {ways}</translation>
    </message>
    <message>
        <source>it took longer than {count} seconds</source>
        <translation>il a pris plus de {count} secondes</translation>
    </message>
    <message>
        <source>it wants more memory than a chat can need</source>
        <translation>il veut plus de mémoire qu’une discussion n’en peut demander</translation>
    </message>
    <message>
        <source>it writes far more than the chat has words</source>
        <translation>il écrit bien plus que la discussion n’a de mots</translation>
    </message>
    <message>
        <source>its list does not name {name}</source>
        <translation>sa liste ne mentionne pas {name}</translation>
    </message>
    <message>
        <source>its version is not {version}</source>
        <translation>sa version n’est pas {version}</translation>
    </message>
    <message>
        <source>job object</source>
        <translation>objet de tâche</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>ko</translation>
    </message>
    <message>
        <source>keep a file in memory</source>
        <translation>garder un fichier en mémoire</translation>
    </message>
    <message>
        <source>keep a key in the kernel</source>
        <translation>garder une clé dans le noyau</translation>
    </message>
    <message>
        <source>keep everything in this folder</source>
        <translation>tout conserver dans ce dossier</translation>
    </message>
    <message>
        <source>leave a device</source>
        <translation>laisser un périphérique</translation>
    </message>
    <message>
        <source>leave a folder</source>
        <translation>laisser un dossier</translation>
    </message>
    <message>
        <source>leave a link</source>
        <translation>laisser un lien</translation>
    </message>
    <message>
        <source>leave a link here</source>
        <translation>laisser un lien ici</translation>
    </message>
    <message>
        <source>leave a pipe</source>
        <translation>laisser un tube</translation>
    </message>
    <message>
        <source>leave an unnamed file</source>
        <translation>laisser un fichier sans nom</translation>
    </message>
    <message>
        <source>leave the world</source>
        <translation>quitter le monde</translation>
    </message>
    <message>
        <source>less than 0.1 %</source>
        <translation>moins de 0,1 %</translation>
    </message>
    <message>
        <source>let chats with a model begin with one, or show it</source>
        <translation>faire commencer par un préréglage les discussions avec un modèle, ou l’afficher</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licence</translation>
    </message>
    <message>
        <source>licence or description</source>
        <translation>licence ou description</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>limit another</source>
        <translation>limiter un autre</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>limite atteinte</translation>
    </message>
    <message>
        <source>line {first} of {total}</source>
        <translation>ligne {first} sur {total}</translation>
    </message>
    <message>
        <source>line {line}: {problem}</source>
        <translation>ligne {line} : {problem}</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linéaire</translation>
    </message>
    <message>
        <source>lines such as top_k and temperature; one left out is off.</source>
        <translation>lignes telles que top_k et temperature ; ce qui est omis est désactivé.</translation>
    </message>
    <message>
        <source>lines such as “ hello=-2.5” or “#1234=-inf”: more or less of one token.</source>
        <translation>lignes telles que « hello=-2.5 » ou « #1234=-inf » : plus ou moins d’un token.</translation>
    </message>
    <message>
        <source>lines such as “/path/adapter.gguf=0.8”: a file and how strong.</source>
        <translation>lignes telles que « /path/adapter.gguf=0.8 » : un fichier et sa force.</translation>
    </message>
    <message>
        <source>lines {first}–{last} of {total}</source>
        <translation>lignes {first} à {last} sur {total}</translation>
    </message>
    <message>
        <source>lines {which}</source>
        <translation>lignes {which}</translation>
    </message>
    <message>
        <source>link the chats here</source>
        <translation>lier les discussions ici</translation>
    </message>
    <message>
        <source>list all processes</source>
        <translation>lister tous les processus</translation>
    </message>
    <message>
        <source>list the computer</source>
        <translation>lister l’ordinateur</translation>
    </message>
    <message>
        <source>list the home</source>
        <translation>lister le dossier personnel</translation>
    </message>
    <message>
        <source>listen by tcp</source>
        <translation>écouter par TCP</translation>
    </message>
    <message>
        <source>listen without a port</source>
        <translation>écouter sans port</translation>
    </message>
    <message>
        <source>load a module</source>
        <translation>charger un module</translation>
    </message>
    <message>
        <source>load a program into the kernel</source>
        <translation>charger un programme dans le noyau</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>chargé</translation>
    </message>
    <message>
        <source>loading {count} %</source>
        <translation>chargement : {count} %</translation>
    </message>
    <message>
        <source>locked with another key</source>
        <translation>verrouillé avec une autre clé</translation>
    </message>
    <message>
        <source>look for models on the hub; without words, those that many look at now</source>
        <translation>chercher des modèles sur le hub ; sans mots, ceux que beaucoup regardent en ce moment</translation>
    </message>
    <message>
        <source>look whether there is one</source>
        <translation>voir s’il y en a une</translation>
    </message>
    <message>
        <source>looking at picture {place} of {total} …</source>
        <translation>examen de l’image {place} sur {total} …</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>low integrity</source>
        <translation>intégrité faible</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>faite par vous</translation>
    </message>
    <message>
        <source>make a call of another architecture</source>
        <translation>faire un appel d’une autre architecture</translation>
    </message>
    <message>
        <source>make a newer call</source>
        <translation>faire un appel plus récent</translation>
    </message>
    <message>
        <source>make a plain zip of one that a passphrase sealed</source>
        <translation>faire un zip ordinaire d’un fichier scellé par une phrase secrète</translation>
    </message>
    <message>
        <source>make a world of its own</source>
        <translation>se créer un monde à soi</translation>
    </message>
    <message>
        <source>make code of data</source>
        <translation>faire du code avec des données</translation>
    </message>
    <message>
        <source>make one now</source>
        <translation>en faire une maintenant</translation>
    </message>
    <message>
        <source>mark the chats</source>
        <translation>marquer les discussions</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>memory free</source>
        <translation>mémoire libre</translation>
    </message>
    <message>
        <source>memory needed</source>
        <translation>mémoire nécessaire</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>le milieu</translation>
    </message>
    <message>
        <source>milliseconds to load</source>
        <translation>millisecondes de chargement</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>model card</source>
        <translation>fiche du modèle</translation>
    </message>
    <message>
        <source>model header</source>
        <translation>en-tête du modèle</translation>
    </message>
    <message>
        <source>model page</source>
        <translation>page du modèle</translation>
    </message>
    <message>
        <source>models and more in one file, for a computer without a network</source>
        <translation>des modèles et plus encore en un fichier, pour un ordinateur sans réseau</translation>
    </message>
    <message>
        <source>models that are the same, though they lie in two places</source>
        <translation>les modèles identiques qui se trouvent à deux endroits</translation>
    </message>
    <message>
        <source>more than a day</source>
        <translation>plus d’un jour</translation>
    </message>
    <message>
        <source>more than it announced</source>
        <translation>plus que ce qui était annoncé</translation>
    </message>
    <message>
        <source>most parameters, in billions</source>
        <translation>nombre maximal de paramètres, en milliards</translation>
    </message>
    <message>
        <source>mount</source>
        <translation>monter un système de fichiers</translation>
    </message>
    <message>
        <source>move a downloaded model to the trash, forget any other</source>
        <translation>mettre à la corbeille un modèle téléchargé, oublier tout autre</translation>
    </message>
    <message>
        <source>move a file here</source>
        <translation>déplacer un fichier ici</translation>
    </message>
    <message>
        <source>move a file within</source>
        <translation>déplacer un fichier à l’intérieur</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>name files by number</source>
        <translation>nommer des fichiers par numéro</translation>
    </message>
    <message>
        <source>name or password is wrong</source>
        <translation>nom ou mot de passe incorrect</translation>
    </message>
    <message>
        <source>named sets of values</source>
        <translation>des jeux de valeurs nommés</translation>
    </message>
    <message>
        <source>needs a newer processor than this one (SIGILL)</source>
        <translation>a besoin d’un processeur plus récent que celui-ci (SIGILL)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no GPU in use</source>
        <translation>aucun GPU utilisé</translation>
    </message>
    <message>
        <source>no beginning-of-text token</source>
        <translation>aucun token de début de texte</translation>
    </message>
    <message>
        <source>no commercial use</source>
        <translation>pas d’usage commercial</translation>
    </message>
    <message>
        <source>no common way to log in</source>
        <translation>aucun moyen commun de s’identifier</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>aucune connexion</translation>
    </message>
    <message>
        <source>no explanation is known.</source>
        <translation>aucune explication n’est connue.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>no loss: as it was published</source>
        <translation>sans perte : tel que publié</translation>
    </message>
    <message>
        <source>no model is loaded now</source>
        <translation>aucun modèle n’est chargé en ce moment</translation>
    </message>
    <message>
        <source>no network, no new programs or processes, no hand on other processes</source>
        <translation>aucun réseau, aucun nouveau programme ou processus, aucune prise sur d’autres processus</translation>
    </message>
    <message>
        <source>no new programs or processes, no listening, no services of the desktop, no hand on other processes</source>
        <translation>aucun nouveau programme ou processus, aucune écoute, aucun service du bureau, aucune prise sur d’autres processus</translation>
    </message>
    <message>
        <source>no sockets but local ones</source>
        <translation>aucun socket sauf locaux</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune pour l’instant</translation>
    </message>
    <message>
        <source>none: everything is your choice</source>
        <translation>aucune : tout dépend de vous</translation>
    </message>
    <message>
        <source>norms</source>
        <translation>normes</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>interdit avec l’argument %s</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>non chargé</translation>
    </message>
    <message>
        <source>not of these quantisations</source>
        <translation>pas de ces quantifications</translation>
    </message>
    <message>
        <source>not seen by this model</source>
        <translation>non vu par ce modèle</translation>
    </message>
    <message>
        <source>not stated in the file</source>
        <translation>non indiqué dans le fichier</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message numerus="yes">
        <source>note: the context is full; the model does not see %n of the messages.</source>
        <extracomment>For one: note: the context is full; the model does not see %n message.</extracomment>
        <translation>
            <numerusform>note : le contexte est plein ; le modèle ne voit pas %n message.</numerusform>
            <numerusform>note : le contexte est plein ; le modèle ne voit pas %n des messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>note: {model} was let go to make room.</source>
        <translation>note : {model} a été déchargé pour faire de la place.</translation>
    </message>
    <message>
        <source>note: {words}</source>
        <translation>note : {words}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing holds it</source>
        <translation>rien ne le confine</translation>
    </message>
    <message>
        <source>noticeable loss</source>
        <translation>perte sensible</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>offline by your choice: no connection is opened</source>
        <translation>hors ligne à votre demande : aucune connexion n’est ouverte</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>le plus ancien</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>on conditions</source>
        <translation>sous conditions</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>activé ou désactivé</translation>
    </message>
    <message>
        <source>one answer, streamed; - reads the text from a pipe</source>
        <translation>une réponse, au fil de l’eau ; - lit le texte depuis un tube</translation>
    </message>
    <message>
        <source>one chat</source>
        <translation>une discussion</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>un des arguments %s est nécessaire</translation>
    </message>
    <message>
        <source>one of them, with its examples</source>
        <translation>l’un d’eux, avec ses exemples</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>l’une de ces valeurs : {words}</translation>
    </message>
    <message>
        <source>one of {words}, or {automatic}</source>
        <translation>l’une de ces valeurs : {words}, ou {automatic}</translation>
    </message>
    <message>
        <source>one text in it is longer than 64 MB</source>
        <translation>l’un de ses textes dépasse 64 Mo</translation>
    </message>
    <message>
        <source>one value; may be repeated</source>
        <translation>une valeur ; peut être répété</translation>
    </message>
    <message>
        <source>only a search or a download connects, to {place}; “localchat network” lists each</source>
        <translation>seul une recherche ou un téléchargement se connecte, à {place} ; « localchat network » liste chaque connexion</translation>
    </message>
    <message>
        <source>only its name</source>
        <translation>seulement son nom</translation>
    </message>
    <message>
        <source>only the program's own structure keeps the window from opening a connection</source>
        <translation>seule la structure même du programme empêche la fenêtre d’ouvrir une connexion</translation>
    </message>
    <message>
        <source>only those for this purpose</source>
        <translation>seulement celles dans ce but</translation>
    </message>
    <message>
        <source>only those of the last N days</source>
        <translation>seulement celles des N derniers jours</translation>
    </message>
    <message>
        <source>only those that ended so</source>
        <translation>seulement celles qui se sont terminées ainsi</translation>
    </message>
    <message>
        <source>only those to this host</source>
        <translation>seulement celles vers cet hôte</translation>
    </message>
    <message>
        <source>only those with all these words</source>
        <translation>seulement celles avec tous ces mots</translation>
    </message>
    <message>
        <source>only what asks for no agreement</source>
        <translation>seulement ce qui ne demande aucun accord</translation>
    </message>
    <message>
        <source>only what fits this computer</source>
        <translation>seulement ce qui convient à cet ordinateur</translation>
    </message>
    <message>
        <source>only what may be used commercially, perhaps on conditions</source>
        <translation>seulement ce qui peut servir commercialement, éventuellement sous conditions</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>open a file system</source>
        <translation>ouvrir un système de fichiers</translation>
    </message>
    <message>
        <source>open a local pair</source>
        <translation>ouvrir une paire locale</translation>
    </message>
    <message>
        <source>open a pair</source>
        <translation>ouvrir une paire</translation>
    </message>
    <message>
        <source>open a ring</source>
        <translation>ouvrir un anneau (io_uring)</translation>
    </message>
    <message>
        <source>open a socket by c</source>
        <translation>ouvrir un socket par C</translation>
    </message>
    <message>
        <source>open a socket by number</source>
        <translation>ouvrir un socket par numéro d’appel</translation>
    </message>
    <message>
        <source>open branch</source>
        <translation>branche ouverte</translation>
    </message>
    <message>
        <source>open many paths</source>
        <translation>ouvrir plusieurs chemins</translation>
    </message>
    <message>
        <source>open no connection</source>
        <translation>n’ouvrir aucune connexion</translation>
    </message>
    <message>
        <source>open the chats to others</source>
        <translation>ouvrir les discussions à d’autres</translation>
    </message>
    <message>
        <source>open the chats with their recovery code, which is asked for</source>
        <translation>ouvrir les discussions avec leur code de récupération, qui est demandé</translation>
    </message>
    <message>
        <source>open the chats without one</source>
        <translation>ouvrir les discussions sans phrase secrète</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>overwrite its own file</source>
        <translation>écraser son propre fichier</translation>
    </message>
    <message>
        <source>page {first} of {total}</source>
        <translation>page {first} sur {total}</translation>
    </message>
    <message>
        <source>page {which}</source>
        <translation>page {which}</translation>
    </message>
    <message>
        <source>pages {first}–{last} of {total}</source>
        <translation>pages {first} à {last} sur {total}</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>paramètres</translation>
    </message>
    <message>
        <source>parts of the engine that were added, such as for graphics cards</source>
        <translation>les parties ajoutées au moteur, par exemple pour les cartes graphiques</translation>
    </message>
    <message>
        <source>path</source>
        <translation>chemin</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>persona</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>envoyer un ping</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>arguments</translation>
    </message>
    <message>
        <source>practically no loss</source>
        <translation>pratiquement aucune perte</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>préréglage</translation>
    </message>
    <message>
        <source>print a page for a security team</source>
        <translation>afficher une page pour l’équipe de sécurité</translation>
    </message>
    <message>
        <source>print a table for other programs</source>
        <translation>afficher un tableau pour d’autres programmes</translation>
    </message>
    <message>
        <source>print data as JSON</source>
        <translation>afficher les données en JSON</translation>
    </message>
    <message>
        <source>prompt tokens per second</source>
        <translation>tokens de prompt par seconde</translation>
    </message>
    <message>
        <source>put it in place of this one, where that needs no administrator</source>
        <translation>la mettre à la place de celle-ci, là où il ne faut pas d’administrateur</translation>
    </message>
    <message>
        <source>put one in the place of the chats, which are kept beside; or: newest</source>
        <translation>en mettre une à la place des discussions, qui sont gardées à côté ; ou : newest</translation>
    </message>
    <message>
        <source>quantisation</source>
        <translation>quantification</translation>
    </message>
    <message>
        <source>queue a signal</source>
        <translation>mettre un signal en file</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>dans la file</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aléatoire</translation>
    </message>
    <message>
        <source>reach the host of a virtual machine</source>
        <translation>joindre l’hôte d’une machine virtuelle</translation>
    </message>
    <message>
        <source>reach the kernels ciphers</source>
        <translation>joindre les chiffrements du noyau</translation>
    </message>
    <message>
        <source>read a key of ssh</source>
        <translation>lire une clé SSH</translation>
    </message>
    <message>
        <source>read a model whole, or all of them: are they as they came?</source>
        <translation>lire un modèle en entier, ou tous : sont-ils tels qu’à leur arrivée ?</translation>
    </message>
    <message>
        <source>read by a handle of its folder</source>
        <translation>lire par un descripteur de son dossier</translation>
    </message>
    <message>
        <source>read by a handle of the file</source>
        <translation>lire par un descripteur du fichier</translation>
    </message>
    <message>
        <source>read by the way up</source>
        <translation>lire en remontant</translation>
    </message>
    <message>
        <source>read from there</source>
        <translation>lire à partir de là</translation>
    </message>
    <message>
        <source>read memory of another</source>
        <translation>lire la mémoire d’un autre</translation>
    </message>
    <message>
        <source>read one whole: is everything in it as it should be?</source>
        <translation>en lire un en entier : tout y est-il comme il faut ?</translation>
    </message>
    <message>
        <source>read the accounts</source>
        <translation>lire les comptes</translation>
    </message>
    <message>
        <source>read the arguments of the first</source>
        <translation>lire les arguments du premier processus</translation>
    </message>
    <message>
        <source>read the chats</source>
        <translation>lire les discussions</translation>
    </message>
    <message>
        <source>read the environment of another</source>
        <translation>lire l’environnement d’un autre</translation>
    </message>
    <message>
        <source>read the files of another</source>
        <translation>lire les fichiers d’un autre</translation>
    </message>
    <message>
        <source>read the kernels keys</source>
        <translation>lire les clés du noyau</translation>
    </message>
    <message>
        <source>read the memory of another</source>
        <translation>lire la mémoire vive d’un autre</translation>
    </message>
    <message>
        <source>read the mounts of another</source>
        <translation>lire les montages d’un autre</translation>
    </message>
    <message>
        <source>read through a link</source>
        <translation>lire par un lien</translation>
    </message>
    <message>
        <source>read through the roots name</source>
        <translation>lire par le nom de la racine</translation>
    </message>
    <message>
        <source>reading {count} %</source>
        <translation>lecture : {count} %</translation>
    </message>
    <message>
        <source>reads only its own libraries and the file, writes nothing</source>
        <translation>ne lit que ses propres bibliothèques et le fichier, n’écrit rien</translation>
    </message>
    <message>
        <source>reads only its own libraries and the model file, writes nothing</source>
        <translation>ne lit que ses propres bibliothèques et le fichier du modèle, n’écrit rien</translation>
    </message>
    <message>
        <source>reads only its own libraries, writes only the download folder</source>
        <translation>ne lit que ses propres bibliothèques, n’écrit que dans le dossier des téléchargements</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recommandé</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>refused: no address of the web</source>
        <translation>refusé : pas une adresse web</translation>
    </message>
    <message>
        <source>refused: nobody asked</source>
        <translation>refusé : personne ne l’a demandé</translation>
    </message>
    <message>
        <source>refused: not https</source>
        <translation>refusé : pas en https</translation>
    </message>
    <message>
        <source>refused: offline</source>
        <translation>refusé : hors ligne</translation>
    </message>
    <message>
        <source>refused: other host</source>
        <translation>refusé : autre hôte</translation>
    </message>
    <message>
        <source>refused: private address</source>
        <translation>refusé : adresse privée</translation>
    </message>
    <message>
        <source>remember a GGUF file, or a folder of them; all stay where they are</source>
        <translation>retenir un fichier GGUF, ou un dossier de tels fichiers ; tous restent où ils sont</translation>
    </message>
    <message>
        <source>remove a file</source>
        <translation>supprimer un fichier</translation>
    </message>
    <message>
        <source>remove a folder</source>
        <translation>supprimer un dossier</translation>
    </message>
    <message>
        <source>remove all that LocalChat keeps on this computer</source>
        <translation>supprimer tout ce que LocalChat conserve sur cet ordinateur</translation>
    </message>
    <message>
        <source>remove one of your own</source>
        <translation>en retirer un des vôtres</translation>
    </message>
    <message>
        <source>replaced by a backup</source>
        <translation>remplacée par une sauvegarde</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>rétablir</translation>
    </message>
    <message>
        <source>row {first} of {total}</source>
        <translation>rangée {first} sur {total}</translation>
    </message>
    <message>
        <source>rows {first}–{last} of {total}</source>
        <translation>rangées {first} à {last} sur {total}</translation>
    </message>
    <message>
        <source>rows {which}</source>
        <translation>rangées {which}</translation>
    </message>
    <message>
        <source>run a program</source>
        <translation>exécuter un programme</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>save it as a zip, instead of showing it</source>
        <translation>l’enregistrer en zip, au lieu de l’afficher</translation>
    </message>
    <message>
        <source>search</source>
        <translation>recherche</translation>
    </message>
    <message>
        <source>see: localchat personas list</source>
        <translation>voir : localchat personas list</translation>
    </message>
    <message>
        <source>see: localchat presets list</source>
        <translation>voir : localchat presets list</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>graine {seed}</translation>
    </message>
    <message>
        <source>sees images</source>
        <translation>voit les images</translation>
    </message>
    <message>
        <source>send by udp</source>
        <translation>envoyer par UDP</translation>
    </message>
    <message>
        <source>set the clock</source>
        <translation>régler l’horloge</translation>
    </message>
    <message>
        <source>share memory by number</source>
        <translation>partager de la mémoire par numéro</translation>
    </message>
    <message>
        <source>show the chat template of a model, or choose one: a name, a file, or own</source>
        <translation>afficher le gabarit de discussion d’un modèle, ou en choisir un : un nom, un fichier ou own</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>afficher cette aide et quitter</translation>
    </message>
    <message>
        <source>signal a thread</source>
        <translation>envoyer un signal à un thread</translation>
    </message>
    <message>
        <source>signal a thread of another</source>
        <translation>envoyer un signal à un thread d’un autre</translation>
    </message>
    <message>
        <source>signal another</source>
        <translation>envoyer un signal à un autre</translation>
    </message>
    <message>
        <source>signal by a handle</source>
        <translation>envoyer un signal par un descripteur</translation>
    </message>
    <message>
        <source>signal everybody</source>
        <translation>envoyer un signal à tous</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>small loss</source>
        <translation>faible perte</translation>
    </message>
    <message>
        <source>spawn a program</source>
        <translation>lancer un programme</translation>
    </message>
    <message>
        <source>speak by a local datagram</source>
        <translation>parler par un datagramme local</translation>
    </message>
    <message>
        <source>speak to the desktop</source>
        <translation>parler au bureau</translation>
    </message>
    <message>
        <source>starts no programs</source>
        <translation>ne démarre aucun programme</translation>
    </message>
    <message>
        <source>starts no programs, sends nothing</source>
        <translation>ne démarre aucun programme, n’envoie rien</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>arrêter</translation>
    </message>
    <message>
        <source>stop one for now</source>
        <translation>en arrêter un pour l’instant</translation>
    </message>
    <message>
        <source>stop one, and delete what is here of it</source>
        <translation>en arrêter un, et supprimer ce qui en est arrivé</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>stopped answering</source>
        <translation>ne répond plus</translation>
    </message>
    <message>
        <source>strong loss</source>
        <translation>forte perte</translation>
    </message>
    <message>
        <source>switch connections off or on, at once and in every LocalChat of this data folder</source>
        <translation>couper ou rétablir les connexions, aussitôt et dans chaque LocalChat de ce dossier de données</translation>
    </message>
    <message>
        <source>system</source>
        <translation>système</translation>
    </message>
    <message>
        <source>tag {name}</source>
        <translation>étiquette {name}</translation>
    </message>
    <message>
        <source>take a file by any handle</source>
        <translation>prendre un fichier par n’importe quel descripteur</translation>
    </message>
    <message>
        <source>take a file of another</source>
        <translation>prendre un fichier d’un autre</translation>
    </message>
    <message>
        <source>take one from a file or folder, and try it</source>
        <translation>en prendre un dans un fichier ou un dossier, et l’essayer</translation>
    </message>
    <message>
        <source>take one over from a file (also LM Studio's)</source>
        <translation>en reprendre un depuis un fichier (aussi de LM Studio)</translation>
    </message>
    <message>
        <source>take one over from a file, or from a character card (JSON or PNG)</source>
        <translation>en reprendre un depuis un fichier, ou une carte de personnage (JSON ou PNG)</translation>
    </message>
    <message>
        <source>take one that is over from the list; its file stays</source>
        <translation>retirer de la liste un téléchargement terminé ; son fichier reste</translation>
    </message>
    <message>
        <source>take over what is in one</source>
        <translation>reprendre le contenu de l’un d’eux</translation>
    </message>
    <message>
        <source>take what can be read over into a new store; the damaged one is kept aside</source>
        <translation>reprendre ce qui est lisible dans une nouvelle base ; l’endommagée est mise de côté</translation>
    </message>
    <message>
        <source>tell the version and leave</source>
        <translation>indiquer la version et quitter</translation>
    </message>
    <message>
        <source>tensors</source>
        <translation>tenseurs</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>texts at which a phrase ends, one in each line.</source>
        <translation>textes auxquels une phrase se termine, un par ligne.</translation>
    </message>
    <message>
        <source>texts at which the answer ends, one in each line.</source>
        <translation>textes auxquels la réponse se termine, un par ligne.</translation>
    </message>
    <message>
        <source>texts that the answer never holds, one in each line; the model says it another way.</source>
        <translation>textes que la réponse ne contient jamais, un par ligne ; le modèle le dit autrement.</translation>
    </message>
    <message>
        <source>the archive is damaged, or only half of it is here</source>
        <translation>l’archive est endommagée, ou n’est là qu’à moitié</translation>
    </message>
    <message>
        <source>the benchmark “{benchmark}” is not explained</source>
        <translation>le benchmark « {benchmark} » n’est pas expliqué</translation>
    </message>
    <message>
        <source>the chats that are kept</source>
        <translation>les discussions conservées</translation>
    </message>
    <message>
        <source>the engine could open connections and start programs</source>
        <translation>le moteur pourrait ouvrir des connexions et démarrer des programmes</translation>
    </message>
    <message>
        <source>the engine could read your other files; it can neither change nor send them</source>
        <translation>le moteur pourrait lire vos autres fichiers ; il ne peut ni les modifier ni les envoyer</translation>
    </message>
    <message>
        <source>the engine has all rights of your account</source>
        <translation>le moteur a tous les droits de votre compte</translation>
    </message>
    <message>
        <source>the exact text and tokens that would be sent, and a check of the chat template</source>
        <translation>le texte et les tokens exacts qui seraient envoyés, et un contrôle du gabarit de discussion</translation>
    </message>
    <message>
        <source>the family “{family}” is not explained</source>
        <translation>la famille « {family} » n’est pas expliquée</translation>
    </message>
    <message>
        <source>the file could not be written: {why}</source>
        <translation>le fichier n’a pas pu être écrit : {why}</translation>
    </message>
    <message>
        <source>the file of the model, or its first part</source>
        <translation>le fichier du modèle, ou sa première partie</translation>
    </message>
    <message>
        <source>the file with the chats, when it is damaged</source>
        <translation>le fichier des discussions, quand il est endommagé</translation>
    </message>
    <message>
        <source>the folders that are looked at</source>
        <translation>les dossiers parcourus</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>ces arguments manquent : %s</translation>
    </message>
    <message>
        <source>the hub</source>
        <translation>le hub</translation>
    </message>
    <message>
        <source>the hub's process could reach your other files (your chats are encrypted)</source>
        <translation>le processus du hub pourrait atteindre vos autres fichiers (vos discussions sont chiffrées)</translation>
    </message>
    <message>
        <source>the hub's process could start programs and listen for connections</source>
        <translation>le processus du hub pourrait démarrer des programmes et attendre des connexions</translation>
    </message>
    <message>
        <source>the hub's process has all rights of your account</source>
        <translation>le processus du hub a tous les droits de votre compte</translation>
    </message>
    <message>
        <source>the language of the system</source>
        <translation>la langue du système</translation>
    </message>
    <message>
        <source>the library gave no reason</source>
        <translation>la bibliothèque n’a pas donné de raison</translation>
    </message>
    <message>
        <source>the maker's own page</source>
        <translation>la page de l’éditeur</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>le modèle</translation>
    </message>
    <message>
        <source>the models on this computer</source>
        <translation>les modèles de cet ordinateur</translation>
    </message>
    <message>
        <source>the name “{name}” could lead out of its folder</source>
        <translation>le nom « {name} » pourrait mener hors de son dossier</translation>
    </message>
    <message>
        <source>the newest N</source>
        <translation>les N plus récentes</translation>
    </message>
    <message>
        <source>the reader could open connections and start programs</source>
        <translation>le lecteur pourrait ouvrir des connexions et démarrer des programmes</translation>
    </message>
    <message>
        <source>the reader could read your other files; it can neither change nor send them</source>
        <translation>le lecteur pourrait lire vos autres fichiers ; il ne peut ni les modifier ni les envoyer</translation>
    </message>
    <message>
        <source>the reader has all rights of your account</source>
        <translation>le lecteur a tous les droits de votre compte</translation>
    </message>
    <message>
        <source>the same text to two models or presets; - reads it from a pipe</source>
        <translation>le même texte à deux modèles ou préréglages ; - le lit depuis un tube</translation>
    </message>
    <message>
        <source>the system's keyring</source>
        <translation>le trousseau du système</translation>
    </message>
    <message>
        <source>the values of one</source>
        <translation>les valeurs de l’un d’eux</translation>
    </message>
    <message>
        <source>the well-known ones that come with LocalChat, without a connection</source>
        <translation>les plus connus, fournis avec LocalChat, sans connexion</translation>
    </message>
    <message>
        <source>the window with a new chat; also in one that is open</source>
        <translation>la fenêtre avec une nouvelle discussion ; aussi dans celle qui est ouverte</translation>
    </message>
    <message>
        <source>the window, for a quick question; also in one that is open</source>
        <translation>la fenêtre, pour une question rapide ; aussi dans celle qui est ouverte</translation>
    </message>
    <message>
        <source>there are more than {most} files in it</source>
        <translation>il contient plus de {most} fichiers</translation>
    </message>
    <message>
        <source>there is no LocalChat in it</source>
        <translation>il ne contient pas LocalChat</translation>
    </message>
    <message>
        <source>there is none here</source>
        <translation>il n’y en a pas ici</translation>
    </message>
    <message>
        <source>thinking …</source>
        <translation>réflexion …</translation>
    </message>
    <message>
        <source>those in which a word occurs</source>
        <translation>celles où figure un mot</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>threads</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>tokens of context</source>
        <translation>tokens de contexte</translation>
    </message>
    <message>
        <source>took more of the processor's time than it may (SIGXCPU)</source>
        <translation>a pris plus de temps de processeur que permis (SIGXCPU)</translation>
    </message>
    <message>
        <source>took too long over a chat template or a schema (SIGALRM)</source>
        <translation>a passé trop de temps sur un gabarit de discussion ou un schéma (SIGALRM)</translation>
    </message>
    <message>
        <source>trace another</source>
        <translation>suivre un autre processus</translation>
    </message>
    <message>
        <source>trained context</source>
        <translation>contexte d’entraînement</translation>
    </message>
    <message>
        <source>training data</source>
        <translation>données d’entraînement</translation>
    </message>
    <message>
        <source>tried something that its sandbox forbids (SIGSYS)</source>
        <translation>a tenté une action que son bac à sable interdit (SIGSYS)</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>try one again, or all of them: does it work, and is it faster?</source>
        <translation>en réessayer un, ou tous : fonctionne-t-il, et est-il plus rapide ?</translation>
    </message>
    <message>
        <source>two letters, such as en or de</source>
        <translation>deux lettres, comme en ou de</translation>
    </message>
    <message>
        <source>unknown field “{name}”</source>
        <translation>champ inconnu « {name} »</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>arguments inconnus : %s</translation>
    </message>
    <message>
        <source>update</source>
        <translation>mise à jour</translation>
    </message>
    <message>
        <source>updated {day}</source>
        <translation>mis à jour le {day}</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>usage : </translation>
    </message>
    <message numerus="yes">
        <source>used %n days ago</source>
        <translation>
            <numerusform>utilisé il y a %n jour</numerusform>
            <numerusform>utilisé il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>used today</source>
        <translation>utilisé aujourd’hui</translation>
    </message>
    <message>
        <source>used yesterday</source>
        <translation>utilisé hier</translation>
    </message>
    <message>
        <source>used {date}</source>
        <translation>utilisé le {date}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>waiting.</source>
        <translation>en attente.</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>attend son tour</translation>
    </message>
    <message>
        <source>was ended by signal {code}</source>
        <translation>a été arrêté par le signal {code}</translation>
    </message>
    <message>
        <source>was ended from outside (SIGTERM)</source>
        <translation>a été arrêté de l’extérieur (SIGTERM)</translation>
    </message>
    <message>
        <source>was killed from outside, perhaps because memory ran out (SIGKILL)</source>
        <translation>a été tué de l’extérieur, peut-être faute de mémoire (SIGKILL)</translation>
    </message>
    <message>
        <source>watch the processor</source>
        <translation>observer le processeur</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>what happened, in your words</source>
        <translation>ce qui s’est passé, avec vos mots</translation>
    </message>
    <message>
        <source>what helps to find a fault: shown here, and sent nowhere</source>
        <translation>ce qui aide à trouver une erreur : affiché ici, envoyé nulle part</translation>
    </message>
    <message>
        <source>what is being downloaded, and was</source>
        <translation>ce qui est et a été téléchargé</translation>
    </message>
    <message>
        <source>what is in a model, and whether it fits: a file or an id</source>
        <translation>ce que contient un modèle, et s’il convient : un fichier ou un identifiant</translation>
    </message>
    <message>
        <source>what opens the chats, beside the recovery code</source>
        <translation>ce qui ouvre les discussions, outre le code de récupération</translation>
    </message>
    <message>
        <source>what the model is told first</source>
        <translation>ce qui est dit au modèle en premier</translation>
    </message>
    <message>
        <source>what the persona asks for; may be repeated</source>
        <translation>ce que demande le persona ; peut être répété</translation>
    </message>
    <message>
        <source>what this computer can do, what is wrong, what to do</source>
        <translation>ce que peut cet ordinateur, ce qui ne va pas, que faire</translation>
    </message>
    <message>
        <source>whether there is one</source>
        <translation>s’il y en a une</translation>
    </message>
    <message>
        <source>whether there is one, and whose; never the token itself</source>
        <translation>s’il y en a un, et à qui il est ; jamais le jeton lui-même</translation>
    </message>
    <message>
        <source>who answers: system prompts with examples</source>
        <translation>qui répond : des prompts système avec des exemples</translation>
    </message>
    <message>
        <source>who is told no examples of the persona</source>
        <translation>à qui les exemples du persona ne sont pas donnés</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>en entier</translation>
    </message>
    <message>
        <source>with the names of files and models</source>
        <translation>avec les noms des fichiers et des modèles</translation>
    </message>
    <message>
        <source>without a description</source>
        <translation>sans description</translation>
    </message>
    <message>
        <source>without the part for images</source>
        <translation>sans la partie image</translation>
    </message>
    <message>
        <source>words, owner/name, or an address</source>
        <translation>des mots, owner/name ou une adresse</translation>
    </message>
    <message>
        <source>working</source>
        <translation>travail</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>write a new file</source>
        <translation>écrire un nouveau fichier</translation>
    </message>
    <message>
        <source>write a zip; with --passphrase only that opens it</source>
        <translation>écrire un zip ; avec --passphrase, elle seule l’ouvre</translation>
    </message>
    <message>
        <source>write code</source>
        <translation>écrire du code</translation>
    </message>
    <message>
        <source>write frames</source>
        <translation>écrire des trames</translation>
    </message>
    <message>
        <source>write memory of another</source>
        <translation>écrire la mémoire d’un autre</translation>
    </message>
    <message>
        <source>write one to a file, or print it</source>
        <translation>en écrire un dans un fichier, ou l’afficher</translation>
    </message>
    <message>
        <source>write one to a file, or print it; --card for apps that read character cards</source>
        <translation>en écrire un dans un fichier, ou l’afficher ; --card pour les applications qui lisent les cartes de personnage</translation>
    </message>
    <message>
        <source>write one; without MODEL all that LocalChat has downloaded</source>
        <translation>en écrire un ; sans MODEL, tous ceux que LocalChat a téléchargés</translation>
    </message>
    <message>
        <source>write raw packets</source>
        <translation>écrire des paquets bruts</translation>
    </message>
    <message>
        <source>write the memory of another</source>
        <translation>écrire la mémoire vive d’un autre</translation>
    </message>
    <message>
        <source>write to a terminal</source>
        <translation>écrire dans un terminal</translation>
    </message>
    <message>
        <source>write to shared memory</source>
        <translation>écrire dans la mémoire partagée</translation>
    </message>
    <message>
        <source>write to the kernel</source>
        <translation>écrire dans le noyau</translation>
    </message>
    <message>
        <source>write to the systems temporary folder</source>
        <translation>écrire dans le dossier temporaire du système</translation>
    </message>
    <message>
        <source>write to the temporary folder</source>
        <translation>écrire dans le dossier temporaire</translation>
    </message>
    <message>
        <source>writes none of your files</source>
        <translation>n’écrit dans aucun de vos fichiers</translation>
    </message>
    <message>
        <source>written by you</source>
        <translation>écrit par vous</translation>
    </message>
    <message>
        <source>wrote more than it may, most likely into its log (SIGXFSZ)</source>
        <translation>a écrit plus que permis, sans doute dans son journal (SIGXFSZ)</translation>
    </message>
    <message>
        <source>yarn</source>
        <translation>yarn</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>your access token of the hub, for models that want an agreement</source>
        <translation>votre jeton d’accès au hub, pour les modèles qui demandent un accord</translation>
    </message>
    <message>
        <source>your mirror {own}, {usual}</source>
        <translation>votre miroir {own}, {usual}</translation>
    </message>
    <message>
        <source>{address} is no address that LocalChat can reach. Is the mirror in Settings written as https://its.name?</source>
        <translation>{address} n’est pas une adresse que LocalChat peut atteindre. Le miroir est-il écrit dans les Paramètres comme https://son.nom ?</translation>
    </message>
    <message>
        <source>{all} tokens with examples · {less} without · they cost {cost}</source>
        <translation>{all} tokens avec exemples · {less} sans · ils coûtent {cost}</translation>
    </message>
    <message>
        <source>{build}, loads the guide in {time} ms and answers at {speed} tokens/s</source>
        <translation>{build}, charge le guide en {time} ms et répond à {speed} tokens/s</translation>
    </message>
    <message>
        <source>{chats} chats with {messages} messages were taken over from the damaged file, which is kept as {name}. {damaged} of its {pages} pages could not be read.</source>
        <translation>{chats} discussions avec {messages} messages ont été reprises du fichier endommagé, qui est gardé sous le nom {name}. {damaged} de ses {pages} pages n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>{chats} chats with {messages} messages were written to {name}.</source>
        <translation>{chats} discussions avec {messages} messages ont été écrites dans {name}.</translation>
    </message>
    <message>
        <source>{chats} in the trash. Nothing is deleted for good until you do it.</source>
        <translation>{chats} dans la corbeille. Rien n’est supprimé définitivement tant que vous ne le faites pas.</translation>
    </message>
    <message>
        <source>{context} tokens</source>
        <translation>{context} tokens</translation>
    </message>
    <message>
        <source>{context} tokens of context, kept as {kind} · {memory} GB of memory</source>
        <translation>{context} tokens de contexte, conservés en {kind} · {memory} Go de mémoire</translation>
    </message>
    <message>
        <source>{cores} cores, {threads} threads, {machine}</source>
        <translation>{cores} cœurs, {threads} threads, {machine}</translation>
    </message>
    <message>
        <source>{count} B</source>
        <translation>{count} B</translation>
    </message>
    <message>
        <source>{count} M</source>
        <translation>{count} M</translation>
    </message>
    <message>
        <source>{count} billion weights</source>
        <translation>{count} milliards de poids</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>Modifiés : {count}</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>Sélection : {count}</translation>
    </message>
    <message>
        <source>{count} downloads</source>
        <translation>{count} téléchargements</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{count} k</source>
        <translation>{count} k</translation>
    </message>
    <message>
        <source>{count} letters more are sent than are shown here.</source>
        <translation>{count} caractères de plus que ceux affichés ici sont envoyés.</translation>
    </message>
    <message>
        <source>{count} likes</source>
        <translation>{count} j’aime</translation>
    </message>
    <message>
        <source>{count} million weights</source>
        <translation>{count} millions de poids</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message numerus="yes">
        <source>{count} models, {size}.</source>
        <extracomment>For one: 1 model, {size}.</extracomment>
        <translation>
            <numerusform>1 modèle, {size}.</numerusform>
            <numerusform>{count} modèles, {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} more characters</source>
        <translation>{count} caractères de plus</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} ms</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} tokens</translation>
    </message>
    <message>
        <source>{count} tokens, no examples</source>
        <translation>{count} tokens, aucun exemple</translation>
    </message>
    <message>
        <source>{count} tokens, room for {room}</source>
        <translation>{count} tokens, place pour {room}</translation>
    </message>
    <message>
        <source>{count} tokens; chat template: {source}</source>
        <translation>{count} tokens ; gabarit de discussion : {source}</translation>
    </message>
    <message>
        <source>{count} {unit}/s</source>
        <translation>{count} {unit}/s</translation>
    </message>
    <message>
        <source>{device} computes wrongly ({kinds}), so it is not used.</source>
        <translation>{device} calcule faux ({kinds}), et n’est donc pas utilisé.</translation>
    </message>
    <message>
        <source>{device} in use</source>
        <translation>{device} utilisé</translation>
    </message>
    <message>
        <source>{device} is slower than the processor here: it writes {writes} times and reads {reads} times as fast, so it is not used.</source>
        <translation>{device} est plus lent ici que le processeur : il écrit {writes} fois et lit {reads} fois aussi vite, et n’est donc pas utilisé.</translation>
    </message>
    <message>
        <source>{device} writes {writes} times and reads {reads} times as fast as the processor.</source>
        <translation>{device} écrit {writes} fois et lit {reads} fois aussi vite que le processeur.</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} sur {size}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{done} of {whole} {unit}</source>
        <translation>{done} sur {whole} {unit}</translation>
    </message>
    <message>
        <source>{file} cannot be deleted: {reason}.</source>
        <translation>{file} ne peut pas être supprimé : {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Was it moved, or its drive unplugged?</source>
        <translation>{file} ne peut pas être lu. A-t-il été déplacé, ou son disque débranché ?</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Change its rights, or enter the recovery code.</source>
        <translation>{file} ne peut pas être lu : {reason}. Modifiez ses droits, ou saisissez le code de récupération.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. Nothing was changed.</source>
        <translation>{file} ne peut pas être écrit : {reason}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{file} could not be deleted.</source>
        <translation>{file} n’a pas pu être supprimé.</translation>
    </message>
    <message>
        <source>{file} is damaged. Your chats open with the recovery code.</source>
        <translation>{file} est endommagé. Vos discussions s’ouvrent avec le code de récupération.</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>{file} n’est pas là.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name.</source>
        <translation>{file} existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{file} of the pack {name} was changed or damaged. Remove the pack and add it again.</source>
        <translation>{file} du paquet {name} a été modifié ou endommagé. Retirez le paquet et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>{file}, entry {place}</source>
        <translation>{file}, entrée {place}</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted: {reason}. It is not used any more.</source>
        <translation>{folder} ne peut pas être supprimé : {reason}. Il n’est plus utilisé.</translation>
    </message>
    <message>
        <source>{folder} cannot be looked at: {reason}.</source>
        <translation>{folder} ne peut pas être examiné : {reason}.</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {reason}. What came stays; take the bundle over again to go on.</source>
        <translation>{folder} ne peut pas être écrit : {reason}. Ce qui est arrivé reste ; reprenez le lot pour continuer.</translation>
    </message>
    <message>
        <source>{folder} holds too much: not all of it was looked at.</source>
        <translation>{folder} contient trop de choses : tout n’a pas été examiné.</translation>
    </message>
    <message>
        <source>{folder} is a whole drive. Choose the folder in it that holds the models.</source>
        <translation>{folder} est un disque entier. Choisissez le dossier qui y contient les modèles.</translation>
    </message>
    <message>
        <source>{folder} is looked at already, with the folder of {origin}.</source>
        <translation>{folder} est déjà examiné, avec le dossier de {origin}.</translation>
    </message>
    <message>
        <source>{folder} is none of the folders that you added.</source>
        <translation>{folder} ne fait pas partie des dossiers que vous avez ajoutés.</translation>
    </message>
    <message>
        <source>{home} holds files of others, which stay: {names}.</source>
        <translation>{home} contient des fichiers d’autrui, qui restent : {names}.</translation>
    </message>
    <message>
        <source>{host} cannot be found. Is this computer online?</source>
        <translation>{host} est introuvable. Cet ordinateur est-il en ligne ?</translation>
    </message>
    <message>
        <source>{host} could not prove that it is {host} ({reason}), so nothing was sent. Is this computer's clock right? Does a program or your network look into connections?</source>
        <translation>{host} n’a pas pu prouver qu’il est {host} ({reason}) ; rien n’a donc été envoyé. L’horloge de cet ordinateur est-elle à l’heure ? Un programme ou votre réseau regarde-t-il dans les connexions ?</translation>
    </message>
    <message>
        <source>{host} does not take connections just now.</source>
        <translation>{host} n’accepte pas de connexions en ce moment.</translation>
    </message>
    <message>
        <source>{host} leads to an address inside a private network; the connection was refused. If that is a mirror of yours, set it as the mirror in Settings.</source>
        <translation>{host} mène à une adresse d’un réseau privé ; la connexion a été refusée. Si c’est un miroir à vous, indiquez-le comme miroir dans les Paramètres.</translation>
    </message>
    <message>
        <source>{host} told of a newer version in a way that this one does not understand. Look at the project's page.</source>
        <translation>{host} a annoncé une version plus récente d’une façon que celle-ci ne comprend pas. Consultez la page du projet.</translation>
    </message>
    <message>
        <source>{host} told of an older version than it did before. Somebody may want to keep you from the newest; nothing was taken over. Try again later, or on another network.</source>
        <translation>{host} a annoncé une version plus ancienne qu’auparavant. Quelqu’un veut peut-être vous priver de la plus récente ; rien n’a été pris. Réessayez plus tard, ou sur un autre réseau.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{keys} alone is needed for writing. Add Ctrl or Alt.</source>
        <translation>{keys} seul sert à écrire. Ajoutez Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>{keys} always means “{what}”.</source>
        <translation>{keys} signifie toujours « {what} ».</translation>
    </message>
    <message>
        <source>{keys} belongs to “{what}”.</source>
        <translation>{keys} appartient à « {what} ».</translation>
    </message>
    <message>
        <source>{keys} is for text, in every field.</source>
        <translation>{keys} sert au texte, dans tous les champs.</translation>
    </message>
    <message>
        <source>{label} in {seconds} s</source>
        <translation>{label} dans {seconds} s</translation>
    </message>
    <message>
        <source>{label} keeps about {bits} bits of each weight: {quality}.</source>
        <translation>{label} garde environ {bits} bits de chaque poids : {quality}.</translation>
    </message>
    <message>
        <source>{label}: {quality}.</source>
        <translation>{label} : {quality}.</translation>
    </message>
    <message>
        <source>{left}  –  {right}</source>
        <translation>{left}  –  {right}</translation>
    </message>
    <message>
        <source>{length} context</source>
        <translation>contexte {length}</translation>
    </message>
    <message>
        <source>{licence}, asks for an agreement</source>
        <translation>{licence}, demande un accord</translation>
    </message>
    <message numerus="yes">
        <source>{memory} GB memory, %n cores</source>
        <extracomment>For one: {memory} GB memory, %n core</extracomment>
        <translation>
            <numerusform>{memory} Go de mémoire, %n cœur</numerusform>
            <numerusform>{memory} Go de mémoire, %n cœurs</numerusform>
        </translation>
    </message>
    <message>
        <source>{message} It was loaded with {layers} layers on the graphics card, and with a context of {context} tokens.</source>
        <translation>{message} Il a été chargé avec {layers} couches sur la carte graphique, et avec un contexte de {context} tokens.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{model} was let go to make room. It is loaded again with your next message.</source>
        <translation>{model} a été déchargé pour faire de la place. Il sera rechargé avec votre prochain message.</translation>
    </message>
    <message>
        <source>{name} (no longer here)</source>
        <translation>{name} (n’est plus ici)</translation>
    </message>
    <message>
        <source>{name} (not here)</source>
        <translation>{name} (absent)</translation>
    </message>
    <message>
        <source>{name} belongs to another model: its numbers are {ours} wide, and this model's {width}. Get the one that came with the model, or remove the picture.</source>
        <translation>{name} appartient à un autre modèle : ses nombres ont une largeur de {ours}, et ceux de ce modèle de {width}. Téléchargez celle qui va avec le modèle, ou retirez l’image.</translation>
    </message>
    <message>
        <source>{name} belongs to {origin}: LocalChat deletes no file but its own.</source>
        <translation>{name} appartient à {origin} : LocalChat ne supprime que ses propres fichiers.</translation>
    </message>
    <message>
        <source>{name} brings no tokenizer, so it cannot chat.</source>
        <translation>{name} ne contient pas de tokenizer et ne peut donc pas discuter.</translation>
    </message>
    <message>
        <source>{name} can be looked up on the hub, as if you had typed it.</source>
        <translation>{name} peut être cherché sur le hub, comme si vous l’aviez saisi.</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {reason}.</source>
        <translation>{name} ne peut pas être ouvert : {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be read from its disk. Copy it to this computer, and attach the copy.</source>
        <translation>{name} ne peut pas être lu depuis son disque. Copiez-le sur cet ordinateur, puis joignez la copie.</translation>
    </message>
    <message>
        <source>{name} cannot be read: it is damaged, or locked with another key. It can be kept aside, and what can be read of it, a backup or an empty store opened instead.</source>
        <translation>{name} ne peut pas être lu : il est endommagé, ou verrouillé avec une autre clé. On peut le mettre de côté et ouvrir à la place ce qui en est lisible, une sauvegarde ou une base vide.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {error}.</source>
        <translation>{name} ne peut pas être lu : {error}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be {text}. {hint}</source>
        <translation>{name} ne peut pas être {text}. {hint}</translation>
    </message>
    <message>
        <source>{name} cannot be {value}.</source>
        <translation>{name} ne peut pas être {value}.</translation>
    </message>
    <message>
        <source>{name} cannot guess for {other}: their vocabularies differ. Choose a smaller model of the same family, or none.</source>
        <translation>{name} ne peut pas deviner pour {other} : leurs vocabulaires diffèrent. Choisissez un modèle plus petit de la même famille, ou aucun.</translation>
    </message>
    <message>
        <source>{name} cannot hold {text}; it wants {hint}</source>
        <translation>{name} ne peut pas contenir {text} ; valeur attendue : {hint}</translation>
    </message>
    <message>
        <source>{name} cannot see pictures. Remove the picture, or choose a model that sees: {others}.</source>
        <translation>{name} ne voit pas les images. Retirez l’image, ou choisissez un modèle qui les voit : {others}.</translation>
    </message>
    <message>
        <source>{name} cannot see pictures. Remove the picture, or get a model that sees: under Discover they say so, and come with a part for pictures (mmproj).</source>
        <translation>{name} ne voit pas les images. Retirez l’image, ou procurez-vous un modèle qui les voit : dans Découvrir, ils l’indiquent et sont fournis avec une partie image (mmproj).</translation>
    </message>
    <message>
        <source>{name} changed while it was read. Attach it again when it is finished.</source>
        <translation>{name} a changé pendant sa lecture. Joignez-le de nouveau quand il sera terminé.</translation>
    </message>
    <message>
        <source>{name} could not be loaded: {reason}.</source>
        <translation>{name} n’a pas pu être chargé : {reason}.</translation>
    </message>
    <message>
        <source>{name} does not fit this model: {reason}. An adapter works only with the model that it was trained on.</source>
        <translation>{name} ne convient pas à ce modèle : {reason}. Un adaptateur ne fonctionne qu’avec le modèle sur lequel il a été entraîné.</translation>
    </message>
    <message>
        <source>{name} does not say what kind of model it is.</source>
        <translation>{name} ne dit pas de quel type de modèle il s’agit.</translation>
    </message>
    <message>
        <source>{name} does not see. Remove the picture, or choose a model that sees.</source>
        <translation>{name} ne voit pas. Retirez l’image, ou choisissez un modèle qui voit.</translation>
    </message>
    <message>
        <source>{name} has a tokenizer of the kind “{kind}”, with which no model writes here.</source>
        <translation>{name} a un tokenizer du type « {kind} », avec lequel aucun modèle n’écrit ici.</translation>
    </message>
    <message>
        <source>{name} has another size than its list says</source>
        <translation>{name} a une autre taille que celle de sa liste</translation>
    </message>
    <message>
        <source>{name} has more than {most} entries; left alone.</source>
        <translation>{name} contient plus de {most} entrées ; laissé de côté.</translation>
    </message>
    <message>
        <source>{name} has no list of what is in it.</source>
        <translation>{name} n’a pas de liste de son contenu.</translation>
    </message>
    <message>
        <source>{name} has no model file {file}. There are: {names}.</source>
        <translation>{name} n’a pas de fichier de modèle {file}. Il y a : {names}.</translation>
    </message>
    <message>
        <source>{name} has no quantisation {label}. There are: {labels}.</source>
        <translation>{name} n’a pas de quantification {label}. Il y a : {labels}.</translation>
    </message>
    <message>
        <source>{name} has no text: its pages are pictures, probably scanned. Have a program recognise the text (OCR), and attach what it writes.</source>
        <translation>{name} ne contient pas de texte : ses pages sont des images, sans doute numérisées. Faites reconnaître le texte par un programme (OCR), puis joignez le résultat.</translation>
    </message>
    <message>
        <source>{name} has no weights in it.</source>
        <translation>{name} ne contient aucun poids.</translation>
    </message>
    <message>
        <source>{name} has no weights in it: it holds only a tokenizer or metadata.</source>
        <translation>{name} ne contient aucun poids : seulement un tokenizer ou des métadonnées.</translation>
    </message>
    <message>
        <source>{name} has no whole GGUF model. Look for a GGUF of it: localchat search {words}</source>
        <translation>{name} n’a pas de modèle GGUF complet. En chercher un GGUF : localchat search {words}</translation>
    </message>
    <message>
        <source>{name} has too little free memory for this model.</source>
        <translation>{name} a trop peu de mémoire libre pour ce modèle.</translation>
    </message>
    <message>
        <source>{name} has words for {count} of 256 bytes only, so most of what you write would end it.</source>
        <translation>{name} n’a de mots que pour {count} des 256 octets ; la plupart de ce que vous écrivez y mettrait fin.</translation>
    </message>
    <message>
        <source>{name} has {size} MB; a file of at most {most} MB can be attached.</source>
        <translation>{name} fait {size} Mo ; un fichier de {most} Mo au plus peut être joint.</translation>
    </message>
    <message>
        <source>{name} has {size} million pixels, which are too many to be opened. Attach a smaller copy.</source>
        <translation>{name} compte {size} millions de pixels, trop pour être ouverte. Joignez une copie plus petite.</translation>
    </message>
    <message>
        <source>{name} hears and does not see. Remove the picture, or choose a model that sees.</source>
        <translation>{name} entend et ne voit pas. Retirez l’image, ou choisissez un modèle qui voit.</translation>
    </message>
    <message>
        <source>{name} holds no text.</source>
        <translation>{name} ne contient pas de texte.</translation>
    </message>
    <message>
        <source>{name} is GGUF of version {version}; this app reads versions 2 and 3.</source>
        <translation>{name} est un GGUF de version {version} ; cette application lit les versions 2 et 3.</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a file with an end. Attach an ordinary file.</source>
        <translation>{name} est un périphérique ou un tube, et non un fichier qui a une fin. Joignez un fichier ordinaire.</translation>
    </message>
    <message>
        <source>{name} is a folder, and no store of chats. It can be kept aside, and a backup or an empty store opened instead.</source>
        <translation>{name} est un dossier, et non une base de discussions. On peut le mettre de côté et ouvrir une sauvegarde ou une base vide à la place.</translation>
    </message>
    <message>
        <source>{name} is a folder. Attach the files in it.</source>
        <translation>{name} est un dossier. Joignez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>{name} is a later part of a split model. Choose its first part, {first}.</source>
        <translation>{name} est une partie ultérieure d’un modèle en plusieurs fichiers. Choisissez sa première partie, {first}.</translation>
    </message>
    <message>
        <source>{name} is a link or a device</source>
        <translation>{name} est un lien ou un périphérique</translation>
    </message>
    <message>
        <source>{name} is a link that leads to itself. Attach the file that is meant.</source>
        <translation>{name} est un lien qui mène à lui-même. Joignez le fichier voulu.</translation>
    </message>
    <message>
        <source>{name} is a model for searching (embeddings): it cannot chat.</source>
        <translation>{name} est un modèle de recherche (embeddings) : il ne peut pas discuter.</translation>
    </message>
    <message>
        <source>{name} is a model of the kind “{architecture}”, unknown to this engine. It may need a newer version of LocalChat.</source>
        <translation>{name} est un modèle du type « {architecture} », inconnu de ce moteur. Il faut peut-être une version plus récente de LocalChat.</translation>
    </message>
    <message>
        <source>{name} is a picture of a kind that cannot be read here. Save it as PNG or JPEG, and attach that.</source>
        <translation>{name} est une image d’un type qui ne peut pas être lu ici. Enregistrez-la en PNG ou JPEG, puis joignez ce fichier.</translation>
    </message>
    <message>
        <source>{name} is a picture, and the part of Qt that reads pictures is not installed. Set LocalChat up again.</source>
        <translation>{name} est une image, et la partie de Qt qui lit les images n’est pas installée. Réinstallez LocalChat.</translation>
    </message>
    <message>
        <source>{name} is an adapter (LoRA), which needs a model to work on.</source>
        <translation>{name} est un adaptateur (LoRA), qui a besoin d’un modèle pour fonctionner.</translation>
    </message>
    <message>
        <source>{name} is an adapter for models of the kind “{architecture}”, and this one is “{wanted}”.</source>
        <translation>{name} est un adaptateur pour les modèles du type « {architecture} », et celui-ci est du type « {wanted} ».</translation>
    </message>
    <message>
        <source>{name} is being fetched just now, perhaps by another LocalChat. Wait until it is done.</source>
        <translation>{name} est en cours de téléchargement, peut-être par un autre LocalChat. Attendez qu’il soit terminé.</translation>
    </message>
    <message>
        <source>{name} is being tried…</source>
        <translation>Essai de {name}…</translation>
    </message>
    <message>
        <source>{name} is cut short: at least {missing} bytes are missing. The download did not finish; get it again.</source>
        <translation>{name} est tronqué : il manque au moins {missing} octets. Le téléchargement ne s’est pas terminé ; recommencez-le.</translation>
    </message>
    <message>
        <source>{name} is damaged, or not what its name says. Open it in its own program, save it anew, and attach that.</source>
        <translation>{name} est endommagé, ou n’est pas ce que son nom indique. Ouvrez-le dans son propre programme, enregistrez-le de nouveau, puis joignez-le.</translation>
    </message>
    <message>
        <source>{name} is damaged: a word for one byte stands for no byte that there is.</source>
        <translation>{name} est endommagé : un mot pour un octet ne correspond à aucun octet existant.</translation>
    </message>
    <message>
        <source>{name} is damaged: it has no {part}.</source>
        <translation>{name} est endommagé : il n’a pas de {part}.</translation>
    </message>
    <message>
        <source>{name} is damaged: it has no {part}. Get it again, or remove the picture.</source>
        <translation>{name} est endommagé : il n’a pas de {part}. Téléchargez-le de nouveau, ou retirez l’image.</translation>
    </message>
    <message>
        <source>{name} is damaged: it says that it has {blocks} layers.</source>
        <translation>{name} est endommagé : il annonce {blocks} couches.</translation>
    </message>
    <message>
        <source>{name} is damaged: its header makes no sense. Get it again.</source>
        <translation>{name} est endommagé : son en-tête n’a pas de sens. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} is damaged: its header promises {tensors} tensors and {pairs} entries. Get the file again.</source>
        <translation>{name} est endommagé : son en-tête annonce {tensors} tenseurs et {pairs} entrées. Téléchargez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>{name} is damaged: its tokenizer is that of another kind of model.</source>
        <translation>{name} est endommagé : son tokenizer est celui d’un autre type de modèle.</translation>
    </message>
    <message>
        <source>{name} is damaged: its tokenizer's lists do not match.</source>
        <translation>{name} est endommagé : les listes de son tokenizer ne correspondent pas.</translation>
    </message>
    <message>
        <source>{name} is damaged: its tokenizer's merges are no texts.</source>
        <translation>{name} est endommagé : les fusions de son tokenizer ne sont pas du texte.</translation>
    </message>
    <message>
        <source>{name} is damaged: its {key} is of another kind.</source>
        <translation>{name} est endommagé : son {key} est d’un autre type.</translation>
    </message>
    <message>
        <source>{name} is damaged: its {key} is of another kind. Get it again.</source>
        <translation>{name} est endommagé : son {key} est d’un autre type. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} is damaged: its {key} is {value}.</source>
        <translation>{name} est endommagé : son {key} vaut {value}.</translation>
    </message>
    <message>
        <source>{name} is damaged: its {key} is {value}. Get it again.</source>
        <translation>{name} est endommagé : son {key} vaut {value}. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} is damaged: its {part} is of another size than it says. Get it again, or remove the picture.</source>
        <translation>{name} est endommagé : {part} a une autre taille que celle annoncée. Téléchargez-le de nouveau, ou retirez l’image.</translation>
    </message>
    <message>
        <source>{name} is damaged: {key} is {value}, outside of its vocabulary.</source>
        <translation>{name} est endommagé : {key} vaut {value}, hors de son vocabulaire.</translation>
    </message>
    <message>
        <source>{name} is damaged: {tensor} is kept as {kind}, with which nothing can be computed.</source>
        <translation>{name} est endommagé : {tensor} est en {kind}, avec quoi rien ne se calcule.</translation>
    </message>
    <message>
        <source>{name} is damaged: “{word}” stands in its vocabulary twice.</source>
        <translation>{name} est endommagé : « {word} » figure deux fois dans son vocabulaire.</translation>
    </message>
    <message>
        <source>{name} is empty, though there were chats in it. It can be kept aside, and what else there is of them opened instead.</source>
        <translation>{name} est vide, alors qu’il contenait des discussions. On peut le mettre de côté et ouvrir ce qu’il en existe d’autre.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} est vide.</translation>
    </message>
    <message>
        <source>{name} is here and is what the makers signed.</source>
        <translation>{name} est là et est ce que les auteurs ont signé.</translation>
    </message>
    <message>
        <source>{name} is in the format safetensors. LocalChat runs GGUF; look for a GGUF of it.</source>
        <translation>{name} est au format safetensors. LocalChat exécute des GGUF ; cherchez-en une version GGUF.</translation>
    </message>
    <message>
        <source>{name} is larger than 4 GB, and was left alone.</source>
        <translation>{name} dépasse 4 Go et a été laissé de côté.</translation>
    </message>
    <message>
        <source>{name} is locked with a password</source>
        <translation>{name} est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>{name} is locked with a password. Save a copy without one, and attach that.</source>
        <translation>{name} est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe, puis joignez-la.</translation>
    </message>
    <message>
        <source>{name} is made to fill the memory when it is opened, so it was not read.</source>
        <translation>{name} est fait pour saturer la mémoire à l’ouverture ; il n’a donc pas été lu.</translation>
    </message>
    <message>
        <source>{name} is no LoRA adapter.</source>
        <translation>{name} n’est pas un adaptateur LoRA.</translation>
    </message>
    <message>
        <source>{name} is no bundle or pack, or only a part of one. Copy or get it again.</source>
        <translation>{name} n’est ni un lot ni un paquet, ou n’en est qu’une partie. Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} is no bundle that LocalChat understands.</source>
        <translation>{name} n’est pas un lot que LocalChat comprend.</translation>
    </message>
    <message>
        <source>{name} is no engine pack that LocalChat understands.</source>
        <translation>{name} n’est pas un paquet de moteur que LocalChat comprend.</translation>
    </message>
    <message>
        <source>{name} is no export of chats: it is neither JSON nor a zip.</source>
        <translation>{name} n’est pas un export de discussions : ce n’est ni du JSON ni un zip.</translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>{name} is no folder with an engine pack and its signature.</source>
        <translation>{name} n’est pas un dossier avec un paquet de moteur et sa signature.</translation>
    </message>
    <message>
        <source>{name} is no model: it has only {size} bytes.</source>
        <translation>{name} n’est pas un modèle : il ne fait que {size} octets.</translation>
    </message>
    <message>
        <source>{name} is no persona: it is no text in UTF-8.</source>
        <translation>{name} n’est pas un persona : ce n’est pas du texte en UTF-8.</translation>
    </message>
    <message>
        <source>{name} is no persona: it is no text.</source>
        <translation>{name} n’est pas un persona : ce n’est pas du texte.</translation>
    </message>
    <message>
        <source>{name} is no text: it holds data of a program. Text, code, CSV, PDF and Word files (DOCX) can be attached.</source>
        <translation>{name} n’est pas du texte : il contient les données d’un programme. Vous pouvez joindre du texte, du code, du CSV, des PDF et des fichiers Word (DOCX).</translation>
    </message>
    <message>
        <source>{name} is not a model in the GGUF format, but JSON text.</source>
        <translation>{name} n’est pas un modèle au format GGUF, mais du texte JSON.</translation>
    </message>
    <message>
        <source>{name} is not a model in the GGUF format, but {what}.</source>
        <translation>{name} n’est pas un modèle au format GGUF, mais {what}.</translation>
    </message>
    <message>
        <source>{name} is not a model in the GGUF format: it does not begin with “GGUF”.</source>
        <translation>{name} n’est pas un modèle au format GGUF : il ne commence pas par « GGUF ».</translation>
    </message>
    <message>
        <source>{name} is not among the models that the rules of this computer allow.</source>
        <translation>{name} ne fait pas partie des modèles que permettent les règles de cet ordinateur.</translation>
    </message>
    <message>
        <source>{name} is not as it came: it was changed, or is damaged. Get it again.</source>
        <translation>{name} n’est pas tel qu’il est arrivé : il a été modifié ou endommagé. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} is not as it was</source>
        <translation>{name} n’est plus comme il était</translation>
    </message>
    <message numerus="yes">
        <source>{name} is not beside the other parts. Get all %n parts into one folder.</source>
        <translation>
            <numerusform>{name} n’est pas à côté de l’autre partie. Réunissez %n partie dans un même dossier.</numerusform>
            <numerusform>{name} n’est pas à côté des autres parties. Réunissez les %n parties dans un même dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is not signed, and you named a key.</source>
        <translation>{name} n’est pas signé, et vous avez indiqué une clé.</translation>
    </message>
    <message>
        <source>{name} is not there. It may have been moved or deleted.</source>
        <translation>{name} n’est pas là. Il a peut-être été déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>{name} is not used, since 0 layers were chosen for it.</source>
        <translation>{name} n’est pas utilisé, car 0 couche a été choisie pour lui.</translation>
    </message>
    <message>
        <source>{name} is not used, since the processor was chosen.</source>
        <translation>{name} n’est pas utilisé, car le processeur a été choisi.</translation>
    </message>
    <message>
        <source>{name} is not whole: {part} is missing.</source>
        <translation>{name} est incomplet : {part} manque.</translation>
    </message>
    <message>
        <source>{name} is of a kind that cannot be read. Save it as PDF, Word (DOCX) or text, and attach that.</source>
        <translation>{name} est d’un type qui ne peut pas être lu. Enregistrez-le en PDF, Word (DOCX) ou texte, puis joignez ce fichier.</translation>
    </message>
    <message>
        <source>{name} is one part of a split model; its name does not say which.</source>
        <translation>{name} est une partie d’un modèle en plusieurs fichiers ; son nom ne dit pas laquelle.</translation>
    </message>
    <message>
        <source>{name} is packed in an unusual way</source>
        <translation>{name} est compressé d’une façon inhabituelle</translation>
    </message>
    <message>
        <source>{name} is so long and narrow that nothing could be seen on it. Attach a part of it.</source>
        <translation>{name} est si longue et étroite qu’on n’y verrait rien. Joignez-en une partie.</translation>
    </message>
    <message>
        <source>{name} is the first of {count} parts, and {missing} is not beside it. Get all the parts into one folder.</source>
        <translation>{name} est la première de {count} parties, et {missing} n’est pas à côté. Réunissez toutes les parties dans un même dossier.</translation>
    </message>
    <message>
        <source>{name} is the image part of a model (mmproj). Choose the model itself.</source>
        <translation>{name} est la partie image d’un modèle (mmproj). Choisissez le modèle lui-même.</translation>
    </message>
    <message>
        <source>{name} is too large for a persona: at most {count} MB.</source>
        <translation>{name} est trop volumineux pour un persona : {count} Mo au plus.</translation>
    </message>
    <message>
        <source>{name} is too long for a preset.</source>
        <translation>{name} est trop long pour un préréglage.</translation>
    </message>
    <message>
        <source>{name} let through: {ways}.</source>
        <translation>{name} a laissé passer : {ways}.</translation>
    </message>
    <message>
        <source>{name} lies beside the model as its part for pictures, and is none: it is of the kind “{architecture}”. Get the right one (its name holds mmproj), or remove the picture.</source>
        <translation>{name} se trouve à côté du modèle comme sa partie image, et n’en est pas une : il est du type « {architecture} ». Téléchargez la bonne (son nom contient mmproj), ou retirez l’image.</translation>
    </message>
    <message>
        <source>{name} lies in a folder of your own: LocalChat deletes no file but its own.</source>
        <translation>{name} se trouve dans l’un de vos dossiers : LocalChat ne supprime que ses propres fichiers.</translation>
    </message>
    <message>
        <source>{name} may not be read. Allow it in the file's properties, or attach a copy.</source>
        <translation>La lecture de {name} n’est pas autorisée. Autorisez-la dans les propriétés du fichier, ou joignez une copie.</translation>
    </message>
    <message>
        <source>{name} must be a whole number, not {value}.</source>
        <translation>{name} doit être un nombre entier, et non {value}.</translation>
    </message>
    <message>
        <source>{name} must be from {minimum} to {maximum}.</source>
        <translation>{name} doit être compris entre {minimum} et {maximum}.</translation>
    </message>
    <message>
        <source>{name} must be one of {choices}.</source>
        <translation>{name} doit être l’une de ces valeurs : {choices}.</translation>
    </message>
    <message>
        <source>{name} must be {range}, not {value}.</source>
        <translation>{name} doit être {range}, et non {value}.</translation>
    </message>
    <message>
        <source>{name} needs {more} more, and the disk has {free} free, of which {floor} stay for your system. Free some space, then resume.</source>
        <translation>{name} a encore besoin de {more}, et le disque a {free} de libre, dont {floor} restent à votre système. Libérez de la place, puis reprenez.</translation>
    </message>
    <message>
        <source>{name} takes too long to read, so it was given up. Save the part that matters as text, and attach that.</source>
        <translation>{name} prend trop de temps à lire ; la lecture a été abandonnée. Enregistrez la partie utile en texte, puis joignez-la.</translation>
    </message>
    <message>
        <source>{name} takes too much memory to read. Save the part that matters as text, and attach that.</source>
        <translation>{name} demande trop de mémoire pour être lu. Enregistrez la partie utile en texte, puis joignez-la.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than 4 GB; the rest was left alone.</source>
        <translation>{name} dépasse 4 Go une fois décompressé ; le reste a été laissé de côté.</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation>{name} a été ajouté.</translation>
    </message>
    <message>
        <source>{name} was changed since {day}, when it was first checked here. If you did that yourself, remove it from the list and add it again.</source>
        <translation>{name} a changé depuis le {day}, date de sa première vérification ici. Si c’est vous qui l’avez modifié, retirez-le de la liste et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation>{name} a été supprimé.</translation>
    </message>
    <message>
        <source>{name} was moved to the trash.</source>
        <translation>{name} a été mis à la corbeille.</translation>
    </message>
    <message>
        <source>{name} was refused: {part} is too large.</source>
        <translation>{name} a été refusé : {part} est trop gros.</translation>
    </message>
    <message>
        <source>{name} was refused: {why}. Whoever made it may want to do harm; nothing of it was used.</source>
        <translation>{name} a été refusé : {why}. La personne qui l’a fait veut peut-être nuire ; rien n’en a été utilisé.</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} a été retiré.</translation>
    </message>
    <message>
        <source>{name} was taken from the list. Its file stays: {path}</source>
        <translation>{name} a été retiré de la liste. Son fichier reste : {path}</translation>
    </message>
    <message>
        <source>{name} was taken from the list; its file had gone already.</source>
        <translation>{name} a été retiré de la liste ; son fichier avait déjà disparu.</translation>
    </message>
    <message>
        <source>{name} with a context of {context} tokens needs about {size} of memory; {free}. Close other programs, or choose a smaller model or quantisation.</source>
        <translation>{name} avec un contexte de {context} tokens a besoin d’environ {size} de mémoire ; {free}. Fermez d’autres programmes, ou choisissez un modèle ou une quantification plus petits.</translation>
    </message>
    <message>
        <source>{name}, as the model brings none</source>
        <translation>{name}, car le modèle n’en apporte pas</translation>
    </message>
    <message>
        <source>{name}, {size}, from {host}</source>
        <translation>{name}, {size}, depuis {host}</translation>
    </message>
    <message>
        <source>{name}, {size}. On this computer: {fit}.</source>
        <translation>{name}, {size}. Sur cet ordinateur : {fit}.</translation>
    </message>
    <message>
        <source>{name}, {state} (Ctrl+L)</source>
        <translation>{name}, {state} (Ctrl+L)</translation>
    </message>
    <message>
        <source>{name}. /new begins a new chat, /quit or Ctrl+D ends, Ctrl+C stops an answer.</source>
        <translation>{name}. /new commence une nouvelle discussion, /quit ou Ctrl+D termine, Ctrl+C arrête une réponse.</translation>
    </message>
    <message>
        <source>{name}: {count} refused</source>
        <translation>{name} : {count} refusées</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name} : {text}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name} : {value}</translation>
    </message>
    <message>
        <source>{notes}
It comes from {host}.</source>
        <translation>{notes}
Elle vient de {host}.</translation>
    </message>
    <message>
        <source>{notes}
What brought LocalChat to this computer brings it.</source>
        <translation>{notes}
Ce qui a apporté LocalChat sur cet ordinateur l’apporte.</translation>
    </message>
    <message numerus="yes">
        <source>{origin} keeps it in %n pieces that cannot be loaded from there.</source>
        <translation>
            <numerusform>{origin} le conserve en %n morceau qui ne peut pas être chargé depuis cet endroit.</numerusform>
            <numerusform>{origin} le conserve en %n morceaux qui ne peuvent pas être chargés depuis cet endroit.</numerusform>
        </translation>
    </message>
    <message>
        <source>{origin} lists it, but its file {file} is not there.</source>
        <translation>{origin} le mentionne, mais son fichier {file} n’est pas là.</translation>
    </message>
    <message>
        <source>{pace} tokens/s</source>
        <translation>{pace} tokens/s</translation>
    </message>
    <message>
        <source>{package} cannot be unpacked: {error}.</source>
        <translation>{package} ne peut pas être décompressé : {error}.</translation>
    </message>
    <message>
        <source>{parent} cannot be used: {reason}. Choose another folder with --home.</source>
        <translation>{parent} ne peut pas être utilisé : {reason}. Choisissez un autre dossier avec --home.</translation>
    </message>
    <message>
        <source>{part} in {name} is not what its list says: it was changed or damaged. Get the file again.</source>
        <translation>{part} dans {name} n’est pas ce que dit sa liste : modifié ou endommagé. Procurez-vous le fichier de nouveau.</translation>
    </message>
    <message>
        <source>{part}, {free} free now</source>
        <translation>{part}, {free} libres en ce moment</translation>
    </message>
    <message>
        <source>{path} arrived twice with other content than its hash says, so it was not kept. The file on the hub, or the line, is at fault; try again later.</source>
        <translation>{path} est arrivé deux fois avec un autre contenu que ne le dit son empreinte, et n’a donc pas été gardé. Le fichier sur le hub, ou la connexion, est en cause ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}.</source>
        <translation>{path} ne peut pas être ouvert : {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written: {reason}.</source>
        <translation>{path} ne peut pas être lu ou écrit : {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
        <source>{path} is a folder: choose a name for the file.</source>
        <translation>{path} est un dossier : choisissez un nom de fichier.</translation>
    </message>
    <message>
        <source>{path} is empty on the hub.</source>
        <translation>{path} est vide sur le hub.</translation>
    </message>
    <message>
        <source>{path} is here already with another content, and stays as it is.</source>
        <translation>{path} est déjà là avec un autre contenu, et reste tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>{path} is looked at from now on: %n new models.</source>
        <extracomment>For one: {path} is looked at from now on: %n new model.</extracomment>
        <translation>
            <numerusform>{path} est parcouru désormais : %n nouveau modèle.</numerusform>
            <numerusform>{path} est parcouru désormais : %n nouveaux modèles.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is nested too deep: what is below was left out.</source>
        <translation>L’imbrication de {path} est trop profonde : ce qui est en dessous a été omis.</translation>
    </message>
    <message>
        <source>{path} is no file.</source>
        <translation>{path} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>{path} is not what the makers signed. Delete it; nothing was installed.</source>
        <translation>{path} n’est pas ce que les auteurs ont signé. Supprimez-le ; rien n’a été installé.</translation>
    </message>
    <message>
        <source>{path} may not be written</source>
        <translation>{path} ne peut pas être écrit</translation>
    </message>
    <message>
        <source>{path} must hold a JSON list such as {example}.</source>
        <translation>{path} doit contenir une liste JSON telle que {example}.</translation>
    </message>
    <message>
        <source>{path} was changed on the hub since you chose it. Open the model's page again and choose the new file.</source>
        <translation>{path} a été modifié sur le hub depuis que vous l’avez choisi. Rouvrez la page du modèle et choisissez le nouveau fichier.</translation>
    </message>
    <message>
        <source>{path} was not exported with a passphrase by LocalChat.</source>
        <translation>{path} n’a pas été exporté avec une phrase secrète par LocalChat.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{persona} with examples</source>
        <translation>{persona} avec exemples</translation>
    </message>
    <message>
        <source>{persona} without examples</source>
        <translation>{persona} sans exemples</translation>
    </message>
    <message>
        <source>{reason}, so {what}.</source>
        <translation>{reason} ; {what}.</translation>
    </message>
    <message>
        <source>{refused} ways out were tried at its start, all refused</source>
        <translation>{refused} sorties ont été tentées au démarrage, toutes refusées</translation>
    </message>
    <message>
        <source>{repository} has a file of the same size. Verify yours first, to compare both.</source>
        <translation>{repository} a un fichier de la même taille. Vérifiez d’abord le vôtre pour comparer les deux.</translation>
    </message>
    <message>
        <source>{repository} has another {path} now, of {size} GB. Download it again to get it.</source>
        <translation>{repository} a maintenant un autre fichier {path}, de {size} Go. Téléchargez-le de nouveau pour l’obtenir.</translation>
    </message>
    <message>
        <source>{repository} has no chat template to compare with.</source>
        <translation>{repository} n’a pas de gabarit de discussion à comparer.</translation>
    </message>
    <message>
        <source>{repository} has no {path} any more. Yours stays as it is.</source>
        <translation>{repository} n’a plus de fichier {path}. Le vôtre reste tel quel.</translation>
    </message>
    <message>
        <source>{repository} still has the same: yours is the newest.</source>
        <translation>{repository} a toujours le même fichier : le vôtre est le plus récent.</translation>
    </message>
    <message>
        <source>{root} cannot be used for downloads: {reason}. Choose another folder in Settings, or change its rights.</source>
        <translation>{root} ne peut pas servir aux téléchargements : {reason}. Choisissez un autre dossier dans les Paramètres, ou modifiez ses droits.</translation>
    </message>
    <message>
        <source>{rows} rows, {columns} columns.</source>
        <translation>{rows} rangées, {columns} colonnes.</translation>
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
        <translation>{share} anticipés</translation>
    </message>
    <message>
        <source>{shown} cannot be read: {reason}.</source>
        <translation>{shown} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>{shown} swells to {file_size} bytes: no export does; left alone.</source>
        <translation>{shown} gonfle jusqu’à {file_size} octets : aucune exportation ne le fait ; laissé de côté.</translation>
    </message>
    <message>
        <source>{side} answers</source>
        <translation>{side} répond</translation>
    </message>
    <message>
        <source>{size} ({count} bytes)</source>
        <translation>{size} ({count} octets)</translation>
    </message>
    <message>
        <source>{size} and {card} on the graphics card are free</source>
        <translation>{size} et {card} sur la carte graphique sont libres</translation>
    </message>
    <message>
        <source>{size} are free</source>
        <translation>{size} sont libres</translation>
    </message>
    <message>
        <source>{size} are here already and would be deleted.</source>
        <translation>{size} sont déjà là et seraient supprimés.</translation>
    </message>
    <message>
        <source>{size} each</source>
        <translation>{size} chacun</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} pixels</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} et {last}</translation>
    </message>
    <message>
        <source>{source} (checked by the hub)</source>
        <translation>{source} (vérifié par le hub)</translation>
    </message>
    <message>
        <source>{speed} t/s</source>
        <translation>{speed} t/s</translation>
    </message>
    <message>
        <source>{speed} tokens/s here</source>
        <translation>{speed} tokens/s ici</translation>
    </message>
    <message>
        <source>{speed} tokens/s, {count} tokens, {time} ms to first</source>
        <translation>{speed} tokens/s, {count} tokens, {time} ms jusqu’au premier</translation>
    </message>
    <message>
        <source>{target} cannot be written: {reason}. Choose another folder, or change its rights.</source>
        <translation>{target} ne peut pas être écrit : {reason}. Choisissez un autre dossier, ou modifiez ses droits.</translation>
    </message>
    <message>
        <source>{target} is a folder, so no file can have that name. Rename the folder.</source>
        <translation>{target} est un dossier, aucun fichier ne peut donc porter ce nom. Renommez le dossier.</translation>
    </message>
    <message>
        <source>{text} holds your chats too, and what downloads may see nothing of them. Choose a folder for models alone.</source>
        <translation>{text} contient aussi vos discussions, que les téléchargements ne doivent pas voir. Choisissez un dossier réservé aux modèles.</translation>
    </message>
    <message>
        <source>{text}… ({count} characters)</source>
        <translation>{text}… ({count} caractères)</translation>
    </message>
    <message>
        <source>{things}; {size}.</source>
        <translation>{things} ; {size}.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>{time} to first</source>
        <translation>{time} avant le premier</translation>
    </message>
    <message>
        <source>{titles} are ready</source>
        <translation>{titles} sont prêts</translation>
    </message>
    <message>
        <source>{title} (branch {count})</source>
        <translation>{title} (branche {count})</translation>
    </message>
    <message>
        <source>{title} (branch)</source>
        <translation>{title} (branche)</translation>
    </message>
    <message>
        <source>{title} goes on in the open LocalChat.</source>
        <translation>{title} continue dans le LocalChat ouvert.</translation>
    </message>
    <message>
        <source>{title} is cancelled, and what was here of it is deleted.</source>
        <translation>{title} est annulé, et ce qui en était arrivé est supprimé.</translation>
    </message>
    <message>
        <source>{title} is here already. My models can remove it.</source>
        <translation>{title} est déjà là. « Mes modèles » permet de le retirer.</translation>
    </message>
    <message>
        <source>{title} is here, whole and checked: {path}</source>
        <translation>{title} est là, complet et vérifié : {path}</translation>
    </message>
    <message>
        <source>{title} is not over yet: cancel it instead.</source>
        <translation>{title} n’est pas encore terminé : annulez-le plutôt.</translation>
    </message>
    <message>
        <source>{title} is paused.</source>
        <translation>{title} est en pause.</translation>
    </message>
    <message>
        <source>{title} is ready</source>
        <translation>{title} est prêt</translation>
    </message>
    <message>
        <source>{title} is taken from the list.</source>
        <translation>{title} est retiré de la liste.</translation>
    </message>
    <message>
        <source>{title} was not downloaded</source>
        <translation>{title} n’a pas été téléchargé</translation>
    </message>
    <message>
        <source>{title} was paused</source>
        <translation>{title} a été mis en pause</translation>
    </message>
    <message>
        <source>{tokens} tokens</source>
        <translation>{tokens} tokens</translation>
    </message>
    <message>
        <source>{tokens} tokens of at most {longest}</source>
        <translation>{tokens} tokens sur {longest} au plus</translation>
    </message>
    <message>
        <source>{token} was taken: {percent}</source>
        <translation>{token} a été pris : {percent}</translation>
    </message>
    <message>
        <source>{total}, of which {free} are free</source>
        <translation>{total}, dont {free} libres</translation>
    </message>
    <message>
        <source>{used} of {context} tokens</source>
        <translation>{used} tokens sur {context}</translation>
    </message>
    <message>
        <source>{vote} (key {key})</source>
        <translation>{vote} (touche {key})</translation>
    </message>
    <message>
        <source>{weights} weights, {context} context, {room} working room.</source>
        <translation>{weights} pour les poids, {context} pour le contexte, {room} de mémoire de travail.</translation>
    </message>
    <message>
        <source>{what} ({means})</source>
        <translation>{what} ({means})</translation>
    </message>
    <message>
        <source>{who} is answering.</source>
        <translation>{who} répond.</translation>
    </message>
    <message>
        <source>{why} So it stays off.</source>
        <translation>{why} Il reste donc désactivé.</translation>
    </message>
    <message>
        <source>{why}, tries again in {time}</source>
        <translation>{why}, nouvel essai dans {time}</translation>
    </message>
    <message>
        <source>{words}. Enter asks, Escape hides.</source>
        <translation>{words}. Entrée demande, Échap masque.</translation>
    </message>
    <message>
        <source>“-” works with words, not with filters such as “{name}:”.</source>
        <translation>« - » s’emploie avec des mots, pas avec des filtres comme « {name}: ».</translation>
    </message>
    <message>
        <source>“Q: …” and “A: …” over as many lines as they need; or one pair in each line with a tab or → between; or JSON Lines, as for training.</source>
        <translation>« Q: … » et « A: … » sur autant de lignes que nécessaire ; ou une paire par ligne avec une tabulation ou → entre les deux ; ou du JSON Lines, comme pour l’entraînement.</translation>
    </message>
    <message>
        <source>“folder:” needs the name of a folder, such as folder:work.</source>
        <translation>« folder: » attend le nom d’un dossier, par exemple folder:travail.</translation>
    </message>
    <message>
        <source>“is:” wants pinned, archived or trash.</source>
        <translation>« is: » attend pinned, archived ou trash.</translation>
    </message>
    <message>
        <source>“model:” needs part of a model's name, such as model:qwen.</source>
        <translation>« model: » attend une partie du nom d’un modèle, par exemple model:qwen.</translation>
    </message>
    <message>
        <source>“role:” wants who said it: user, assistant or system.</source>
        <translation>« role: » attend l’auteur du message : user, assistant ou system.</translation>
    </message>
    <message>
        <source>“tag:” needs the name of a tag, such as tag:idea.</source>
        <translation>« tag: » attend le nom d’une étiquette, par exemple tag:idée.</translation>
    </message>
    <message>
        <source>“{choice}” is no readable file and no known template: {names}.</source>
        <translation>« {choice} » n’est ni un fichier lisible ni un gabarit connu : {names}.</translation>
    </message>
    <message>
        <source>“{name}:” wants a day, such as {name}:2026-03-01, {name}:2026-03, {name}:yesterday or {name}:7d.</source>
        <translation>« {name}: » attend un jour, par exemple {name}:2026-03-01, {name}:2026-03, {name}:yesterday ou {name}:7d.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a variable: a letter first, then letters, digits and _, at most 40 in all.</source>
        <translation>« {name} » ne peut pas être le nom d’une variable : d’abord une lettre, puis des lettres, des chiffres et _, 40 caractères au plus.</translation>
    </message>
    <message>
        <source>“{name}” has a value that it cannot have</source>
        <translation>« {name} » a une valeur impossible</translation>
    </message>
    <message>
        <source>“{name}” is built in and cannot be changed. Choose another name.</source>
        <translation>« {name} » est intégré et ne peut pas être modifié. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” is built in and cannot be deleted.</source>
        <translation>« {name} » est intégré et ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>“{name}” is built in and cannot be removed.</source>
        <translation>« {name} » est intégré et ne peut pas être retiré.</translation>
    </message>
    <message>
        <source>“{name}” is used here.</source>
        <translation>« {name} » est utilisé ici.</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>« {name} » a été supprimé.</translation>
    </message>
    <message>
        <source>“{name}” was imported.</source>
        <translation>« {name} » a été importé.</translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>« {name} » a été retiré.</translation>
    </message>
    <message>
        <source>“{name}” was written to {path}.</source>
        <translation>« {name} » a été écrit dans {path}.</translation>
    </message>
    <message>
        <source>“{repository}” is no model on the hub: those are named owner/name.</source>
        <translation>« {repository} » n’est pas un modèle du hub : ceux-ci se nomment propriétaire/nom.</translation>
    </message>
    <message>
        <source>“{repository}” is no repository</source>
        <translation>« {repository} » n’est pas un dépôt</translation>
    </message>
    <message>
        <source>“{repository}” stands there twice</source>
        <translation>« {repository} » y figure deux fois</translation>
    </message>
    <message>
        <source>“{template}” is used: the model’s name says {word}.</source>
        <translation>« {template} » est utilisé : le nom du modèle contient {word}.</translation>
    </message>
    <message>
        <source>“{template}” is used: the model’s vocabulary has its mark {mark}.</source>
        <translation>« {template} » est utilisé : le vocabulaire du modèle contient sa marque {mark}.</translation>
    </message>
    <message>
        <source>“{text}” is no file with a secret key of minisign that has no password (minisign -G -W).</source>
        <translation>« {text} » n’est pas un fichier contenant une clé secrète minisign sans mot de passe (minisign -G -W).</translation>
    </message>
    <message>
        <source>“{text}” is no public key of minisign, nor a file with one.</source>
        <translation>« {text} » n’est pas une clé publique minisign, ni un fichier qui en contient une.</translation>
    </message>
    <message>
        <source>“{text}” is {tokens} tokens in this model, and a bias wants one. Most words begin with a space; a number such as #1234 names a token directly.</source>
        <translation>« {text} » fait {tokens} tokens dans ce modèle, et un biais en veut un seul. La plupart des mots commencent par une espace ; un numéro tel que #1234 désigne un token directement.</translation>
    </message>
    <message>
        <source>“{what}” has no keys now.</source>
        <translation>« {what} » n’a plus de touches.</translation>
    </message>
    <message>
        <source>“{what}” is now {keys}.</source>
        <translation>« {what} » est maintenant {keys}.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et encore %n</numerusform>
            <numerusform>… et encore %n</numerusform>
        </translation>
    </message>
</context>
</TS>
