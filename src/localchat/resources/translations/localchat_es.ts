<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>LocalChat</name>
    <message>
        <source>  SECURITY.md in the program's source says what is promised, and how each promise is tested.</source>
        <translation>  SECURITY.md en el código fuente del programa dice qué se promete y cómo se prueba cada promesa.</translation>
    </message>
    <message>
        <source>  localchat network --json (this list, for programs)</source>
        <translation>  localchat network --json (esta lista, para programas)</translation>
    </message>
    <message>
        <source>  strace -f -e trace=%network localchat (what the system itself sees)</source>
        <translation>  strace -f -e trace=%network localchat (lo que ve el propio sistema)</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: error: %(message)s
</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <extracomment>For one: %n byte</extracomment>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats</source>
        <extracomment>For one: %n chat</extracomment>
        <translation>
            <numerusform>%n chat</numerusform>
            <numerusform>%n chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats are in the list again.</source>
        <translation>
            <numerusform>%n chat vuelve a estar en la lista.</numerusform>
            <numerusform>%n chats vuelven a estar en la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats are in the trash. Search for older ones.</source>
        <translation>
            <numerusform>%n chat está en la papelera. Busque los más antiguos.</numerusform>
            <numerusform>%n chats están en la papelera. Busque los más antiguos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats are pinned no longer.</source>
        <translation>
            <numerusform>%n chat ya no está fijado.</numerusform>
            <numerusform>%n chats ya no están fijados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats came in</source>
        <extracomment>For one: %n chat came in</extracomment>
        <translation>
            <numerusform>%n chat importado</numerusform>
            <numerusform>%n chats importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats exported to {path}</source>
        <extracomment>For one: %n chat exported to {path}</extracomment>
        <translation>
            <numerusform>%n chat exportado a {path}</numerusform>
            <numerusform>%n chats exportados a {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats found</source>
        <extracomment>For one: %n chat found</extracomment>
        <translation>
            <numerusform>%n chat encontrado</numerusform>
            <numerusform>%n chats encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were archived.</source>
        <translation>
            <numerusform>Se ha archivado %n chat.</numerusform>
            <numerusform>Se han archivado %n chats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were deleted for good.</source>
        <extracomment>For one: The chat was deleted for good.</extracomment>
        <translation>
            <numerusform>El chat se ha eliminado definitivamente.</numerusform>
            <numerusform>Se han eliminado definitivamente %n chats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were deleted.</source>
        <translation>
            <numerusform>Se ha eliminado %n chat.</numerusform>
            <numerusform>Se han eliminado %n chats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were moved.</source>
        <extracomment>For one: The chat was moved.</extracomment>
        <translation>
            <numerusform>El chat se ha movido.</numerusform>
            <numerusform>Se han movido %n chats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were pinned.</source>
        <translation>
            <numerusform>Se ha fijado %n chat.</numerusform>
            <numerusform>Se han fijado %n chats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were restored.</source>
        <extracomment>For one: The chat was restored.</extracomment>
        <translation>
            <numerusform>El chat se ha restaurado.</numerusform>
            <numerusform>Se han restaurado %n chats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparisons were written to {path}</source>
        <translation>
            <numerusform>Se ha escrito %n comparación en {path}</numerusform>
            <numerusform>Se han escrito %n comparaciones en {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections were written to {name}</source>
        <extracomment>For one: %n connection was written to {name}</extracomment>
        <translation>
            <numerusform>Se ha escrito %n conexión en {name}</numerusform>
            <numerusform>Se han escrito %n conexiones en {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n downloads</source>
        <extracomment>For one: %n download</extracomment>
        <translation>
            <numerusform>%n descarga</numerusform>
            <numerusform>%n descargas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries cannot be read</source>
        <extracomment>For one: %n entry cannot be read</extracomment>
        <translation>
            <numerusform>%n entrada no se puede leer</numerusform>
            <numerusform>%n entradas no se pueden leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n examples</source>
        <extracomment>For one: %n example</extracomment>
        <translation>
            <numerusform>%n ejemplo</numerusform>
            <numerusform>%n ejemplos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <extracomment>For one: %n file</extracomment>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were here already.</source>
        <extracomment>For one: %n file was here already.</extracomment>
        <translation>
            <numerusform>%n archivo ya estaba aquí.</numerusform>
            <numerusform>%n archivos ya estaban aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files, {size}, are in {path}.</source>
        <extracomment>For one: %n file, {size}, is in {path}.</extracomment>
        <translation>
            <numerusform>%n archivo, {size}, está en {path}.</numerusform>
            <numerusform>%n archivos, {size}, están en {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages followed one that is not in the file; kept as a beginning.</source>
        <extracomment>For one: %n message followed one that is not in the file; kept as a beginning.</extracomment>
        <translation>
            <numerusform>%n mensaje seguía a otro que no está en el archivo; se conserva como comienzo.</numerusform>
            <numerusform>%n mensajes seguían a otro que no está en el archivo; se conservan como comienzo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages had the id of another; kept beside it.</source>
        <extracomment>For one: %n message had the id of another; kept beside it.</extracomment>
        <translation>
            <numerusform>%n mensaje tenía el id de otro; se conserva a su lado.</numerusform>
            <numerusform>%n mensajes tenían el id de otro; se conservan a su lado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages were deleted.</source>
        <translation>
            <numerusform>Se ha eliminado %n mensaje.</numerusform>
            <numerusform>Se han eliminado %n mensajes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <extracomment>For one: %n model</extracomment>
        <translation>
            <numerusform>%n modelo</numerusform>
            <numerusform>%n modelos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models are here more than once; {size} could be freed. Remove one of each in the list, or in the app that it belongs to.</source>
        <extracomment>For one: %n model is here more than once; {size} could be freed. Remove one of each in the list, or in the app that it belongs to.</extracomment>
        <translation>
            <numerusform>%n modelo está aquí más de una vez; se podrían liberar {size}. Quite uno de cada en la lista o en la aplicación a la que pertenece.</numerusform>
            <numerusform>%n modelos están aquí más de una vez; se podrían liberar {size}. Quite uno de cada en la lista o en la aplicación a la que pertenece.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models found</source>
        <extracomment>For one: %n model found</extracomment>
        <translation>
            <numerusform>%n modelo encontrado</numerusform>
            <numerusform>%n modelos encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more were refused before anything was sent.</source>
        <extracomment>For one: %n more was refused before anything was sent.</extracomment>
        <translation>
            <numerusform>%n más se rechazó antes de enviar nada.</numerusform>
            <numerusform>%n más se rechazaron antes de enviar nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages could not be read.</source>
        <extracomment>For one: %n page could not be read.</extracomment>
        <translation>
            <numerusform>%n página no se ha podido leer.</numerusform>
            <numerusform>%n páginas no se han podido leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages have no text: they may be pictures.</source>
        <extracomment>For one: %n page has no text: it may be a picture.</extracomment>
        <translation>
            <numerusform>%n página no tiene texto: puede ser una imagen.</numerusform>
            <numerusform>%n páginas no tienen texto: pueden ser imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personas</source>
        <extracomment>For one: %n persona</extracomment>
        <translation>
            <numerusform>%n personaje</numerusform>
            <numerusform>%n personajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n presets</source>
        <extracomment>For one: %n preset</extracomment>
        <translation>
            <numerusform>%n preajuste</numerusform>
            <numerusform>%n preajustes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signs that no text has were left out.</source>
        <extracomment>For one: %n sign that no text has was left out.</extracomment>
        <translation>
            <numerusform>Se ha omitido %n signo que no aparece en ningún texto.</numerusform>
            <numerusform>Se han omitido %n signos que no aparecen en ningún texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ways out were tried, all refused</source>
        <extracomment>For one: %n way out was tried, and refused</extracomment>
        <translation>
            <numerusform>se ha probado %n salida, y se ha negado</numerusform>
            <numerusform>se han probado %n salidas, todas negadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were empty.</source>
        <extracomment>For one: %n was empty.</extracomment>
        <translation>
            <numerusform>%n estaba vacío.</numerusform>
            <numerusform>%n estaban vacíos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already.</source>
        <extracomment>For one: %n was here already.</extracomment>
        <translation>
            <numerusform>%n ya estaba aquí.</numerusform>
            <numerusform>%n ya estaban aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>, level {level}</source>
        <translation>, nivel {level}</translation>
    </message>
    <message>
        <source>--set wants NAME=VALUE, not {word}.</source>
        <translation>--set necesita NAME=VALUE, no {word}.</translation>
    </message>
    <message>
        <source>--variable fills in what a persona asks for: name one with --persona.</source>
        <translation>--variable rellena lo que pide un personaje: nombre uno con --persona.</translation>
    </message>
    <message>
        <source>--variable wants NAME=VALUE, not {word}.</source>
        <translation>--variable necesita NAME=VALUE, no {word}.</translation>
    </message>
    <message>
        <source>0 takes the model's own.</source>
        <translation>0 toma la del propio modelo.</translation>
    </message>
    <message>
        <source>0 takes the model's own; 0.5 doubles the context.</source>
        <translation>0 toma la del propio modelo; 0,5 duplica el contexto.</translation>
    </message>
    <message>
        <source>1 GB</source>
        <translation>1 GB</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>1. Open the licence page, sign in there and accept.  2. Make an access token with the right to read.  3. Put it in here.</source>
        <translation>1. Abra la página de la licencia, inicie sesión y acepte.  2. Cree un token de acceso con derecho de lectura.  3. Introdúzcalo aquí.</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutos</translation>
    </message>
    <message>
        <source>16 GB</source>
        <translation>16 GB</translation>
    </message>
    <message>
        <source>23 tasks that were once too hard for language models (BIG-Bench Hard): logic and many steps.</source>
        <translation>23 tareas que en su día fueron demasiado difíciles para los modelos de lenguaje (BIG-Bench Hard): lógica y muchos pasos.</translation>
    </message>
    <message>
        <source>4 GB</source>
        <translation>4 GB</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutos</translation>
    </message>
    <message>
        <source>500 problems chosen from MATH.</source>
        <translation>500 problemas elegidos de MATH.</translation>
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
        <translation>Un PDF solo se puede crear en la ventana: exporte aquí como html o use la ventana.</translation>
    </message>
    <message>
        <source>A benchmark needs at least one token of each.</source>
        <translation>Una medición necesita al menos un token de cada.</translation>
    </message>
    <message>
        <source>A broad family, from half a billion weights to hundreds, strong in Chinese, English, code and mathematics. Qwen3 answers at once or thinks first in one model; in Qwen3.5 three layers of four have a recurrent memory (Gated DeltaNet) in place of attention, so that long context costs little.</source>
        <translation>Una familia amplia, de quinientos millones de pesos a cientos de miles de millones, fuerte en chino, inglés, código y matemáticas. Qwen3 responde al momento o piensa antes, en un solo modelo; en Qwen3.5, tres de cada cuatro capas tienen una memoria recurrente (Gated DeltaNet) en lugar de atención, de modo que un contexto largo cuesta poco.</translation>
    </message>
    <message>
        <source>A chat as the model sees it</source>
        <translation>Un chat como lo ve el modelo</translation>
    </message>
    <message>
        <source>A chat is being answered just now. Compare when that has ended: two answers at once would slow each other down, and no speed would be right.</source>
        <translation>Ahora se está respondiendo en un chat. Compare cuando haya terminado: dos respuestas a la vez se frenarían mutuamente y ninguna velocidad sería correcta.</translation>
    </message>
    <message>
        <source>A chat is named by its number, not by {word}. See: localchat chats list</source>
        <translation>Un chat se nombra por su número, no por {word}. Véase: localchat chats list</translation>
    </message>
    <message>
        <source>A comparison runs just now. Stop it, or wait for its end.</source>
        <translation>Hay una comparación en curso. Deténgala o espere a que termine.</translation>
    </message>
    <message>
        <source>A connection to {host} was refused: nobody asked for it. This is a bug in LocalChat; please report it.</source>
        <translation>Se ha rechazado una conexión a {host}: nadie la pidió. Es un error de LocalChat; comuníquelo, por favor.</translation>
    </message>
    <message>
        <source>A connection to {host} was refused: only https is allowed.</source>
        <translation>Se ha rechazado una conexión a {host}: solo se permite https.</translation>
    </message>
    <message>
        <source>A context of {context} tokens would need {size} of memory; {free}.</source>
        <translation>Un contexto de {context} tokens necesitaría {size} de memoria; {free}.</translation>
    </message>
    <message>
        <source>A context of {count} tokens could not be made ({reason}), so it was set to {other}.</source>
        <translation>No se ha podido crear un contexto de {count} tokens ({reason}), así que se ha fijado en {other}.</translation>
    </message>
    <message>
        <source>A context of {count} tokens could not be made: {reason}. Choose a smaller one, or other kinds of cache.</source>
        <translation>No se ha podido crear un contexto de {count} tokens: {reason}. Elija uno menor u otros tipos de caché.</translation>
    </message>
    <message>
        <source>A download is named by its number, not by {word}. See: localchat downloads</source>
        <translation>Una descarga se nombra por su número, no por {word}. Véase: localchat downloads</translation>
    </message>
    <message>
        <source>A download pauses before the disk has less.</source>
        <translation>Una descarga se pausa antes de que al disco le quede menos.</translation>
    </message>
    <message>
        <source>A file for each, in a folder</source>
        <translation>Un archivo por chat, en una carpeta</translation>
    </message>
    <message>
        <source>A file for each, in a zip</source>
        <translation>Un archivo por chat, en un zip</translation>
    </message>
    <message>
        <source>A file in it is larger than 64 MB.</source>
        <translation>Un archivo que contiene supera los 64 MB.</translation>
    </message>
    <message>
        <source>A file is still being read. Send the message when it is ready.</source>
        <translation>Aún se está leyendo un archivo. Envíe el mensaje cuando esté listo.</translation>
    </message>
    <message>
        <source>A file of rules was not understood ({problem}), so everything that it could forbid is forbidden. Its administrator must put it right: {files}</source>
        <translation>No se ha entendido un archivo de reglas ({problem}), así que está prohibido todo lo que podría prohibir. Su administrador debe corregirlo: {files}</translation>
    </message>
    <message>
        <source>A folder cannot lie in itself.</source>
        <translation>Una carpeta no puede estar dentro de sí misma.</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation>Una carpeta necesita un nombre.</translation>
    </message>
    <message>
        <source>A good start for most models.</source>
        <translation>Un buen comienzo para la mayoría de los modelos.</translation>
    </message>
    <message>
        <source>A harder MMLU with ten answers to each question: knowledge and reasoning.</source>
        <translation>Un MMLU más difícil, con diez respuestas por pregunta: conocimientos y razonamiento.</translation>
    </message>
    <message>
        <source>A hybrid for phones and laptops: most layers are short convolutions and a few are attention, so that it writes fast and its context takes little memory.</source>
        <translation>Un híbrido para teléfonos y portátiles: la mayoría de las capas son convoluciones cortas y unas pocas son atención, de modo que escribe rápido y su contexto ocupa poca memoria.</translation>
    </message>
    <message>
        <source>A is better</source>
        <translation>A es mejor</translation>
    </message>
    <message>
        <source>A language is named by its two letters, such as en or de, not “{language}”.</source>
        <translation>Un idioma se indica con sus dos letras, como en o de, no «{language}».</translation>
    </message>
    <message>
        <source>A link leads to a model</source>
        <translation>Un enlace lleva a un modelo</translation>
    </message>
    <message>
        <source>A link to the internet</source>
        <translation>Un enlace a Internet</translation>
    </message>
    <message>
        <source>A list is sorted by one of {sorts}, not by “{sort}”.</source>
        <translation>Una lista se ordena por uno de {sorts}, no por «{sort}».</translation>
    </message>
    <message>
        <source>A message between the app and its engine is too long.</source>
        <translation>Un mensaje entre la aplicación y su motor es demasiado largo.</translation>
    </message>
    <message>
        <source>A message in it is of an unknown kind.</source>
        <translation>Un mensaje que contiene es de un tipo desconocido.</translation>
    </message>
    <message>
        <source>A message takes at most {most} files. Send these first, or remove some.</source>
        <translation>Un mensaje admite {most} archivos como máximo. Envíe estos primero o quite algunos.</translation>
    </message>
    <message>
        <source>A message that waits cannot be empty. Remove it, if it shall go.</source>
        <translation>Un mensaje en espera no puede quedar vacío. Quítelo si no lo quiere.</translation>
    </message>
    <message>
        <source>A mirror is an address such as https://hub.example.org, not “{text}”.</source>
        <translation>Un espejo es una dirección como https://hub.example.org, no «{text}».</translation>
    </message>
    <message>
        <source>A model of this kind cannot take words back, so the draft model is not used.</source>
        <translation>Un modelo de este tipo no puede retirar palabras, así que no se usa el modelo borrador.</translation>
    </message>
    <message>
        <source>A model with a preset of its own takes that one.</source>
        <translation>Un modelo con preajuste propio usa el suyo.</translation>
    </message>
    <message>
        <source>A new chat with all that was said up to there; the old one stays as it is.</source>
        <translation>Un chat nuevo con todo lo dicho hasta ahí; el antiguo se queda como está.</translation>
    </message>
    <message>
        <source>A new chat.</source>
        <translation>Un chat nuevo.</translation>
    </message>
    <message>
        <source>A number in it cannot be right.</source>
        <translation>Un número que contiene no puede ser correcto.</translation>
    </message>
    <message>
        <source>A pack for the engine is damaged; remove it, and add it again.</source>
        <translation>Un paquete del motor está dañado; quítelo y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>A page back; also Shift and Space</source>
        <translation>Una página atrás; también Mayús y Espacio</translation>
    </message>
    <message>
        <source>A page came in place of the answer of {host}. Does your network, such as a hotel's, want you to log in? Open any page in your browser, then try again.</source>
        <translation>En lugar de la respuesta de {host} llegó una página web. ¿Su red, por ejemplo la de un hotel, quiere que inicie sesión? Abra cualquier página en el navegador y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A page on; also Space</source>
        <translation>Una página adelante; también Espacio</translation>
    </message>
    <message>
        <source>A part of {name} is damaged. Start LocalChat again: what can be read of it is taken over then, and the file itself is kept aside.</source>
        <translation>Una parte de {name} está dañada. Inicie LocalChat de nuevo: entonces se toma lo que se puede leer, y el archivo mismo se aparta.</translation>
    </message>
    <message>
        <source>A part of {name} is damaged. What can be read of it is taken over into a new store, and the file itself is kept aside.</source>
        <translation>Una parte de {name} está dañada. Lo que se puede leer pasa a un almacén nuevo, y el archivo mismo se aparta.</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} letters. Four or five words that do not belong together are good ones.</source>
        <translation>Una frase de contraseña tiene al menos {count} letras. Cuatro o cinco palabras sin relación entre sí son una buena.</translation>
    </message>
    <message>
        <source>A person's words are not in the prompt.</source>
        <translation>Las palabras de la persona no están en el prompt.</translation>
    </message>
    <message>
        <source>A persona needs a name.</source>
        <translation>Un personaje necesita un nombre.</translation>
    </message>
    <message>
        <source>A persona that comes with LocalChat is damaged ({name}). Install LocalChat again.</source>
        <translation>Un personaje que trae LocalChat está dañado ({name}). Instale LocalChat de nuevo.</translation>
    </message>
    <message>
        <source>A picture is not kept any more.</source>
        <translation>Una imagen ya no se conserva.</translation>
    </message>
    <message>
        <source>A picture was not shown.</source>
        <translation>Una imagen no se ha mostrado.</translation>
    </message>
    <message>
        <source>A piece of history to learn from: LLaMA reproduced in the open; short context, English.</source>
        <translation>Un trozo de historia del que aprender: LLaMA reproducido en abierto; contexto corto, inglés.</translation>
    </message>
    <message>
        <source>A piece of history to learn from: the GPT-NeoX line on open data; short context, English.</source>
        <translation>Un trozo de historia del que aprender: la línea GPT-NeoX con datos abiertos; contexto corto, inglés.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Un preajuste necesita un nombre.</translation>
    </message>
    <message>
        <source>A prompt begins with {bos}.</source>
        <translation>Un prompt empieza por {bos}.</translation>
    </message>
    <message>
        <source>A prompt begins with {mark}.</source>
        <translation>Un prompt empieza con {mark}.</translation>
    </message>
    <message>
        <source>A saved state cannot be used</source>
        <translation>Un estado guardado no se puede usar</translation>
    </message>
    <message>
        <source>A setting cannot be used</source>
        <translation>Un ajuste no se puede usar</translation>
    </message>
    <message>
        <source>A system prompt goes into the first message.</source>
        <translation>Un prompt del sistema entra en el primer mensaje.</translation>
    </message>
    <message>
        <source>A system prompt has its own place.</source>
        <translation>Un prompt del sistema tiene su propio lugar.</translation>
    </message>
    <message>
        <source>A system prompt is lost.</source>
        <translation>Un prompt del sistema se pierde.</translation>
    </message>
    <message>
        <source>A tag is {names} or {last}, not {colour}.</source>
        <translation>Una etiqueta es {names} o {last}, no {colour}.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Una etiqueta necesita un nombre.</translation>
    </message>
    <message>
        <source>A text in it is longer than 64 MB.</source>
        <translation>Un texto que contiene supera los 64 MB.</translation>
    </message>
    <message>
        <source>A text of it is too long: at most {most} characters each.</source>
        <translation>Uno de sus textos es demasiado largo: {most} caracteres como máximo cada uno.</translation>
    </message>
    <message>
        <source>A thread that was there before could not be held</source>
        <translation>No se ha podido limitar un hilo que ya existía</translation>
    </message>
    <message>
        <source>A tiny model that knows this app, running on your computer. Ask it how to get a real one.</source>
        <translation>Un modelo diminuto que conoce esta aplicación y se ejecuta en su equipo. Pregúntele cómo conseguir uno de verdad.</translation>
    </message>
    <message>
        <source>A tool was called with a value of an unknown kind.</source>
        <translation>Se llamó a una herramienta con un valor de un tipo desconocido.</translation>
    </message>
    <message>
        <source>A trial at its start found that it can {ways}. Please report this.</source>
        <translation>Una prueba al iniciarse ha mostrado que puede {ways}. Le rogamos que informe de ello.</translation>
    </message>
    <message>
        <source>A word that was said comes less.</source>
        <translation>Una palabra que ya se ha dicho aparece menos.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>About LocalChat</source>
        <translation>Acerca de LocalChat</translation>
    </message>
    <message>
        <source>About LocalChat, and licences</source>
        <translation>Acerca de LocalChat y licencias</translation>
    </message>
    <message>
        <source>About LocalChat, and the licences of its parts</source>
        <translation>Acerca de LocalChat y las licencias de sus partes</translation>
    </message>
    <message>
        <source>About the smallest model that makes sentences: for trying things out, not for facts.</source>
        <translation>Casi el modelo más pequeño que forma frases: para probar cosas, no para datos.</translation>
    </message>
    <message>
        <source>About {count} tokens</source>
        <translation>Unos {count} tokens</translation>
    </message>
    <message>
        <source>About {count} tokens · about {less} without examples</source>
        <translation>Unos {count} tokens · unos {less} sin ejemplos</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Access token: </source>
        <translation>Token de acceso: </translation>
    </message>
    <message>
        <source>Access token: hf_…</source>
        <translation>Token de acceso: hf_…</translation>
    </message>
    <message>
        <source>Access tokens are made at {address}; one that may only read is enough.</source>
        <translation>Los tokens de acceso se crean en {address}; basta uno que solo pueda leer.</translation>
    </message>
    <message>
        <source>Adaptive-p</source>
        <translation>Adaptive-p</translation>
    </message>
    <message>
        <source>Adaptive-p memory</source>
        <translation>Memoria de Adaptive-p</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add --variable NAME=VALUE.</source>
        <translation>Añada --variable NAME=VALUE.</translation>
    </message>
    <message>
        <source>Add Ctrl, Alt or Meta: these keys alone are needed for writing.</source>
        <translation>Añada Ctrl, Alt o Meta: estas teclas solas hacen falta para escribir.</translation>
    </message>
    <message>
        <source>Add a bundle…</source>
        <translation>Añadir un lote…</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Añadir un archivo…</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>Añadir una carpeta de modelos</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Añadir un modelo</translation>
    </message>
    <message>
        <source>Add a model file</source>
        <translation>Añadir un archivo de modelo</translation>
    </message>
    <message>
        <source>Add a model file…</source>
        <translation>Añadir un archivo de modelo…</translation>
    </message>
    <message>
        <source>Add an engine pack</source>
        <translation>Añadir un paquete del motor</translation>
    </message>
    <message>
        <source>Add an engine pack from a file</source>
        <translation>Añadir un paquete del motor desde un archivo</translation>
    </message>
    <message>
        <source>Add an example</source>
        <translation>Añadir un ejemplo</translation>
    </message>
    <message>
        <source>Add from a bundle</source>
        <translation>Añadir desde un lote</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Añadirlos</translation>
    </message>
    <message>
        <source>Add what is in {name}?</source>
        <translation>¿Añadir lo que hay en {name}?</translation>
    </message>
    <message>
        <source>Added from the bundle</source>
        <translation>Añadido desde el lote</translation>
    </message>
    <message>
        <source>Added {name} as {id}.</source>
        <translation>{name} añadido como {id}.</translation>
    </message>
    <message>
        <source>Adding from {name}…</source>
        <translation>Añadiendo desde {name}…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>After so long without a key or a click.</source>
        <translation>Tras este tiempo sin una tecla ni un clic.</translation>
    </message>
    <message>
        <source>Agree to the licence on {address}, then: localchat token set (or --ask-token)</source>
        <translation>Acepte la licencia en {address} y después: localchat token set (o --ask-token)</translation>
    </message>
    <message>
        <source>All branches, figures and settings. Importing it gives the same chat again.</source>
        <translation>Todas las ramas, cifras y ajustes. Al importarlo se obtiene de nuevo el mismo chat.</translation>
    </message>
    <message>
        <source>All branches, not only the open one</source>
        <translation>Todas las ramas, no solo la abierta</translation>
    </message>
    <message>
        <source>All chats, backups, settings and downloaded models in {home} will be gone, and nothing brings them back.</source>
        <translation>Todos los chats, copias de seguridad, ajustes y modelos descargados de {home} desaparecerán, y nada los devolverá.</translation>
    </message>
    <message>
        <source>All chats, presets, personas and settings in one file, locked with a passphrase if you wish.</source>
        <translation>Todos los chats, preajustes, personajes y ajustes en un archivo, bloqueado con una frase de contraseña si lo desea.</translation>
    </message>
    <message>
        <source>All chats, their backups, presets, personas, settings, downloaded models and keys in {home} will be gone. Nothing brings them back, not even the recovery code. LocalChat ends then.</source>
        <translation>Todos los chats, sus copias de seguridad, preajustes, personajes, ajustes, modelos descargados y claves de {home} desaparecerán. Nada los devolverá, ni siquiera el código de recuperación. Después LocalChat termina.</translation>
    </message>
    <message>
        <source>All commands have their usual keys again.</source>
        <translation>Todos los comandos vuelven a tener sus teclas habituales.</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>Todos los hosts</translation>
    </message>
    <message>
        <source>All in one file</source>
        <translation>Todo en un archivo</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All of this page as text: what there was, what holds each process, how to check it.</source>
        <translation>Toda esta página como texto: qué hubo, qué contiene a cada proceso, cómo comprobarlo.</translation>
    </message>
    <message>
        <source>All origins</source>
        <translation>Todos los orígenes</translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation>Todas las parejas</translation>
    </message>
    <message>
        <source>All purposes</source>
        <translation>Todos los fines</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>All that are not here yet</source>
        <translation>Todos los que aún no están aquí</translation>
    </message>
    <message>
        <source>All that is in the report</source>
        <translation>Todo lo que hay en el informe</translation>
    </message>
    <message>
        <source>Already being fetched</source>
        <translation>Ya se está descargando</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Always begin with it here</source>
        <translation>Empezar siempre con él aquí</translation>
    </message>
    <message>
        <source>Always the likeliest word: the same question gets the same answer.</source>
        <translation>Siempre la palabra más probable: la misma pregunta recibe la misma respuesta.</translation>
    </message>
    <message>
        <source>Always thinks first and at length: strong in mathematics, slow in small talk.</source>
        <translation>Siempre piensa antes y por extenso: fuerte en matemáticas, lento en la charla.</translation>
    </message>
    <message>
        <source>An access token is not sent to {endpoint}: on its way everybody could read it. Set the mirror with https.</source>
        <translation>No se envía un token de acceso a {endpoint}: por el camino cualquiera podría leerlo. Indique el espejo con https.</translation>
    </message>
    <message>
        <source>An agreement is needed</source>
        <translation>Hace falta aceptar un acuerdo</translation>
    </message>
    <message>
        <source>An answer cannot be empty. Delete it, if it shall go.</source>
        <translation>Una respuesta no puede quedar vacía. Elimínela si no la quiere.</translation>
    </message>
    <message>
        <source>An answer ends at {ends}.</source>
        <translation>Una respuesta acaba en {ends}.</translation>
    </message>
    <message>
        <source>An answer ends at {marks}; a system prompt {place}.</source>
        <translation>Una respuesta termina en {marks}; un prompt del sistema {place}.</translation>
    </message>
    <message>
        <source>An answer or a download, when the window is not in front; never what was said.</source>
        <translation>Una respuesta o una descarga, cuando la ventana no está delante; nunca lo que se dijo.</translation>
    </message>
    <message>
        <source>An idle model is let go when this computer runs out of memory.</source>
        <translation>Un modelo inactivo se libera cuando este equipo se queda sin memoria.</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Otra respuesta</translation>
    </message>
    <message>
        <source>Another answer (Ctrl+R)</source>
        <translation>Otra respuesta (Ctrl+R)</translation>
    </message>
    <message>
        <source>Another answer by</source>
        <translation>Otra respuesta de</translation>
    </message>
    <message>
        <source>Another answer with…</source>
        <translation>Otra respuesta con…</translation>
    </message>
    <message>
        <source>Another program has these keys already. Choose others.</source>
        <translation>Otro programa ya usa estas teclas. Elija otras.</translation>
    </message>
    <message>
        <source>Another program is writing to the chats just now. Try again in a moment.</source>
        <translation>Otro programa está escribiendo ahora en los chats. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer of {who}</source>
        <translation>Respuesta de {who}</translation>
    </message>
    <message>
        <source>Answers at once, good at tools, code and structured output; twelve languages.</source>
        <translation>Responde al momento, bueno en herramientas, código y salida estructurada; doce idiomas.</translation>
    </message>
    <message>
        <source>Answers from documents with citations in 23 languages; not for commercial use.</source>
        <translation>Respuestas a partir de documentos con citas en 23 idiomas; no para uso comercial.</translation>
    </message>
    <message>
        <source>Answers plainly and admits what it does not know. No examples.</source>
        <translation>Responde con sencillez y admite lo que no sabe. Sin ejemplos.</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Cualquier idioma</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Cualquier tamaño</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Archive this chat</source>
        <translation>Archivar este chat</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>As many are used as make it faster, up to this number.</source>
        <translation>Se usan tantas como lo aceleren, hasta este número.</translation>
    </message>
    <message>
        <source>As much as fits</source>
        <translation>Todo lo que quepa</translation>
    </message>
    <message>
        <source>As published; choose one to read what it asks for.</source>
        <translation>Tal como se publicaron; elija una para leer qué mide.</translation>
    </message>
    <message>
        <source>As the model reads it</source>
        <translation>Como lo lee el modelo</translation>
    </message>
    <message>
        <source>As the model sees a chat</source>
        <translation>Como el modelo ve un chat</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Como indique el sistema</translation>
    </message>
    <message>
        <source>As {model} reads it</source>
        <translation>Como lo lee {model}</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Ask for a newer file</source>
        <translation>Preguntar por un archivo más reciente</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer if you need it.</source>
        <translation>Pregunte a quien cuida de este equipo si lo necesita.</translation>
    </message>
    <message>
        <source>Ask {contact} if you need it.</source>
        <translation>Pregunte a {contact} si lo necesita.</translation>
    </message>
    <message>
        <source>Ask {model}</source>
        <translation>Preguntar a {model}</translation>
    </message>
    <message>
        <source>Ask: {words}</source>
        <translation>Preguntar: {words}</translation>
    </message>
    <message>
        <source>Asked when it is chosen</source>
        <translation>Se pregunta al elegirlo</translation>
    </message>
    <message>
        <source>Asked {host} just now: {purpose}.</source>
        <translation>Se acaba de preguntar a {host}: {purpose}.</translation>
    </message>
    <message>
        <source>Asked: {prompt}</source>
        <translation>Pregunta: {prompt}</translation>
    </message>
    <message>
        <source>Asking for {repository}…</source>
        <translation>Preguntando por {repository}…</translation>
    </message>
    <message>
        <source>Asking the keyring …</source>
        <translation>Preguntando al llavero …</translation>
    </message>
    <message>
        <source>Asking {host}, some thousand bytes…</source>
        <translation>Preguntando a {host}, unos miles de bytes…</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>Preguntando a {host}…</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Pregunta por</translation>
    </message>
    <message>
        <source>Asks the hub for the next page</source>
        <translation>Pide al hub la página siguiente</translation>
    </message>
    <message>
        <source>Asks the hub which files there are now, with their exact sizes</source>
        <translation>Pregunta al hub qué archivos hay ahora, con sus tamaños exactos</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>At most this many candidates for each word. 0 means all.</source>
        <translation>Como máximo, este número de candidatas para cada palabra. 0 son todas.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Attach files (Ctrl+U)</source>
        <translation>Adjuntar archivos (Ctrl+U)</translation>
    </message>
    <message>
        <source>Attach files: text, code, tables, PDF, Word, pictures</source>
        <translation>Adjuntar archivos: texto, código, tablas, PDF, Word, imágenes</translation>
    </message>
    <message>
        <source>Attached: {name} ({about})</source>
        <translation>Adjunto: {name} ({about})</translation>
    </message>
    <message>
        <source>B is better</source>
        <translation>B es mejor</translation>
    </message>
    <message>
        <source>BAD</source>
        <translation>ERROR</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Backups of your chats</source>
        <translation>Copias de seguridad de sus chats</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Copias de seguridad, la más reciente primero</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Banned strings</source>
        <translation>Textos prohibidos</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Begin the answer</source>
        <translation>Empezar la respuesta</translation>
    </message>
    <message>
        <source>Begin the answer yourself</source>
        <translation>Empezar la respuesta usted mismo</translation>
    </message>
    <message>
        <source>Begin the answer yourself; the model goes on from there</source>
        <translation>Empezar la respuesta usted mismo; el modelo continúa desde ahí</translation>
    </message>
    <message>
        <source>Begin the answer…</source>
        <translation>Empezar la respuesta…</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Empezando</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Begun {time}</source>
        <translation>Iniciado el {time}</translation>
    </message>
    <message>
        <source>Begun {time}, last message {last}</source>
        <translation>Iniciado el {time}, último mensaje el {last}</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Better knowledge and reasoning than 8B, for computers with 16 GB and more.</source>
        <translation>Mejores conocimientos y razonamiento que 8B, para equipos con 16 GB o más.</translation>
    </message>
    <message>
        <source>Biology, physics and chemistry at the level of a doctorate, which searching hardly helps with.</source>
        <translation>Biología, física y química de nivel de doctorado, en las que buscar apenas ayuda.</translation>
    </message>
    <message>
        <source>Blind: names after the vote</source>
        <translation>A ciegas: los nombres, después del voto</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Both are the same: what differs between the answers is chance alone.</source>
        <translation>Ambos son iguales: lo que difiera entre las respuestas es solo azar.</translation>
    </message>
    <message>
        <source>Both bad</source>
        <translation>Ambas malas</translation>
    </message>
    <message>
        <source>Branch into a new chat</source>
        <translation>Ramificar en un chat nuevo</translation>
    </message>
    <message>
        <source>Branch {place}, after “{short}”</source>
        <translation>Rama {place}, después de «{short}»</translation>
    </message>
    <message>
        <source>Branch {place}, from the beginning</source>
        <translation>Rama {place}, desde el principio</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Recuperarlos</translation>
    </message>
    <message>
        <source>Bring your chats with you</source>
        <translation>Traiga sus chats</translation>
    </message>
    <message>
        <source>Browse {host}</source>
        <translation>Explorar {host}</translation>
    </message>
    <message>
        <source>Bundles (*{ending})</source>
        <translation>Lotes (*{ending})</translation>
    </message>
    <message>
        <source>Bundles (*{ending});;All files (*)</source>
        <translation>Lotes (*{ending});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>By family</source>
        <translation>Por familia</translation>
    </message>
    <message>
        <source>By the model, in a quiet moment after its first answer, or the first line of what you said.</source>
        <translation>Por el modelo, en un momento tranquilo después de su primera respuesta, o la primera línea de lo que usted dijo.</translation>
    </message>
    <message>
        <source>Cache of keys</source>
        <translation>Caché de claves</translation>
    </message>
    <message>
        <source>Cache of values</source>
        <translation>Caché de valores</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Importados</translation>
    </message>
    <message>
        <source>Came in, with notes</source>
        <translation>Importados, con notas</translation>
    </message>
    <message>
        <source>Came in: {came}. Were here already: {here}.</source>
        <translation>Importados: {came}. Ya estaban aquí: {here}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel looking for a newer version</source>
        <translation>Cancelar la búsqueda de una versión más nueva</translation>
    </message>
    <message>
        <source>Cancel {title}</source>
        <translation>Cancelar {title}</translation>
    </message>
    <message>
        <source>Cancel: {text}</source>
        <translation>Cancelar: {text}</translation>
    </message>
    <message>
        <source>ChaCha20-Poly1305; nothing but your passphrase or the recovery code opens them.</source>
        <translation>ChaCha20-Poly1305; nada más que su frase de contraseña o el código de recuperación los abre.</translation>
    </message>
    <message>
        <source>ChaCha20-Poly1305; the key is in {where}.</source>
        <translation>ChaCha20-Poly1305; la clave está en {where}.</translation>
    </message>
    <message>
        <source>Chance decides who is A and who is B.</source>
        <translation>El azar decide quién es A y quién es B.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Change its rights, or choose another folder with --home.</source>
        <translation>Cambie sus permisos, o elija otra carpeta con --home.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Change this message</source>
        <translation>Cambiar este mensaje</translation>
    </message>
    <message>
        <source>Change what waits. Enter saves, Escape leaves it as it was.</source>
        <translation>Cambiar lo que espera. Intro guarda, Esc lo deja como estaba.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Chat now</source>
        <translation>Chatear ahora</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Plantilla de chat</translation>
    </message>
    <message>
        <source>Chat template of {model}</source>
        <translation>Plantilla de chat de {model}</translation>
    </message>
    <message>
        <source>Chat template: being looked at…</source>
        <translation>Plantilla de chat: consultando…</translation>
    </message>
    <message>
        <source>Chat with it</source>
        <translation>Chatear con él</translation>
    </message>
    <message>
        <source>Chat with it: localchat chat --model "{path}"</source>
        <translation>Chatear con él: localchat chat --model "{path}"</translation>
    </message>
    <message>
        <source>Chat with {model}</source>
        <translation>Chatear con {model}</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Chats and memory</source>
        <translation>Chats y memoria</translation>
    </message>
    <message>
        <source>Chats may not be written to files.</source>
        <translation>No se pueden escribir chats en archivos.</translation>
    </message>
    <message>
        <source>Chats that were found. Space chooses one.</source>
        <translation>Chats encontrados. La barra espaciadora elige uno.</translation>
    </message>
    <message>
        <source>Chats with {name} begin with “{preset}”.</source>
        <translation>Los chats con {name} empiezan con «{preset}».</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <translation>Comprobar y guardar</translation>
    </message>
    <message>
        <source>Check for a newer file</source>
        <translation>Buscar un archivo más reciente</translation>
    </message>
    <message>
        <source>Check the access token</source>
        <translation>Comprobar el token de acceso</translation>
    </message>
    <message>
        <source>Checked: it belongs to {owner}.</source>
        <translation>Comprobado: pertenece a {owner}.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Checking that it arrived whole</source>
        <translation>Comprobando que ha llegado completo</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Comprobando …</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Choose a file for {value}</source>
        <translation>Elegir un archivo para {value}</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Choose a model at the left to see whether it fits.</source>
        <translation>Elija un modelo a la izquierda para ver si cabe.</translation>
    </message>
    <message>
        <source>Choose a persona</source>
        <translation>Elegir un personaje</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Choose the folder for downloads</source>
        <translation>Elegir la carpeta de descargas</translation>
    </message>
    <message>
        <source>Choose under “When full” to leave out what is oldest, raise “Context” in the panel, shorten the message, or start a new chat.</source>
        <translation>Elija en «Al llenarse» omitir lo más antiguo, aumente «Contexto» en el panel, acorte el mensaje o empiece un chat nuevo.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Borrar los filtros</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close LocalChat and open it again for {language}.</source>
        <translation>Cierre LocalChat y ábralo de nuevo para {language}.</translation>
    </message>
    <message>
        <source>Close other programs before loading a model.</source>
        <translation>Cierre otros programas antes de cargar un modelo.</translation>
    </message>
    <message>
        <source>Close other programs first, or choose a shorter context.</source>
        <translation>Cierre antes otros programas o elija un contexto más corto.</translation>
    </message>
    <message>
        <source>Close the downloads (Esc)</source>
        <translation>Cerrar las descargas (Esc)</translation>
    </message>
    <message>
        <source>Close what is open, then back to where you write</source>
        <translation>Cerrar lo que está abierto y volver a donde se escribe</translation>
    </message>
    <message>
        <source>Closing the window leaves LocalChat there, and what is under way goes on.</source>
        <translation>Al cerrar la ventana, LocalChat se queda allí y lo que está en marcha continúa.</translation>
    </message>
    <message>
        <source>Coarser numbers need less memory, and flash attention.</source>
        <translation>Los números menos precisos necesitan menos memoria, y flash attention.</translation>
    </message>
    <message>
        <source>Coarser numbers need less memory.</source>
        <translation>Los números menos precisos necesitan menos memoria.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Code reviewer</source>
        <translation>Revisor de código</translation>
    </message>
    <message>
        <source>Colour of the tag {name}</source>
        <translation>Color de la etiqueta {name}</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Command R → Command R7B, tuned for documents and tools.</source>
        <translation>Command R → Command R7B, afinado para documentos y herramientas.</translation>
    </message>
    <message>
        <source>Commands and search</source>
        <translation>Comandos y búsqueda</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <translation>Uso comercial</translation>
    </message>
    <message>
        <source>Commercial use is allowed below 100 million users a month; above, the maker must agree.</source>
        <translation>Se permite el uso comercial con menos de 100 millones de usuarios al mes; con más, el creador debe dar su consentimiento.</translation>
    </message>
    <message>
        <source>Commercial use is allowed below 700 million users a month, within Meta's list of allowed uses, and not by companies in the European Union.</source>
        <translation>Se permite el uso comercial con menos de 700 millones de usuarios al mes, dentro de la lista de usos permitidos de Meta y no por empresas de la Unión Europea.</translation>
    </message>
    <message>
        <source>Commercial use is allowed below 700 million users a month, within Meta's list of allowed uses, and not to improve other models.</source>
        <translation>Se permite el uso comercial con menos de 700 millones de usuarios al mes, dentro de la lista de usos permitidos de Meta y no para mejorar otros modelos.</translation>
    </message>
    <message>
        <source>Commercial use is allowed below 700 million users a month, within Meta's list of allowed uses, and with “Built with Llama” shown.</source>
        <translation>Se permite el uso comercial con menos de 700 millones de usuarios al mes, dentro de la lista de usos permitidos de Meta y mostrando «Built with Llama».</translation>
    </message>
    <message>
        <source>Commercial use is allowed for companies below 10 million dollars of revenue a year.</source>
        <translation>Se permite el uso comercial a empresas con ingresos inferiores a 10 millones de dólares al año.</translation>
    </message>
    <message>
        <source>Commercial use is allowed within TII's list of acceptable uses, and with the maker named.</source>
        <translation>Se permite el uso comercial dentro de la lista de usos aceptables de TII y nombrando al creador.</translation>
    </message>
    <message>
        <source>Commercial use is allowed, but for Google's list of prohibited uses, which must be passed on.</source>
        <translation>Se permite el uso comercial, excepto la lista de usos prohibidos de Google, que debe transmitirse.</translation>
    </message>
    <message>
        <source>Commercial use is allowed, but for a list of harmful uses, which must be passed on.</source>
        <translation>Se permite el uso comercial, excepto una lista de usos dañinos, que debe transmitirse.</translation>
    </message>
    <message>
        <source>Commercial use is allowed; changed versions may not be passed on.</source>
        <translation>Se permite el uso comercial; no se pueden distribuir versiones modificadas.</translation>
    </message>
    <message>
        <source>Commercial use is allowed; who passes it on must pass on its source under the same licence.</source>
        <translation>Se permite el uso comercial; quien lo distribuya debe distribuir también su código fuente con la misma licencia.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare a chat template</source>
        <translation>Comparar una plantilla de chat</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Comparar modelos</translation>
    </message>
    <message>
        <source>Compare models with this…</source>
        <translation>Comparar modelos con esto…</translation>
    </message>
    <message>
        <source>Compare two models, vote, and here will stand how often each of them won.</source>
        <translation>Compare dos modelos y vote: aquí se verá cuántas veces ha ganado cada uno.</translation>
    </message>
    <message>
        <source>Compare with others on the shelf</source>
        <translation>Comparar con otros del catálogo</translation>
    </message>
    <message>
        <source>Compare with the publisher’s</source>
        <translation>Comparar con la del editor</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Comparing files of the same size…</source>
        <translation>Comparando archivos del mismo tamaño…</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>Computed by: {device}, {threads} threads.</source>
        <translation>Calculado por: {device}, {threads} hilos.</translation>
    </message>
    <message>
        <source>Computes several words at once where they were said before. Faster, and no other words.</source>
        <translation>Calcula varias palabras a la vez donde ya se dijeron antes. Más rápido, y con las mismas palabras.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Connections for a large file</source>
        <translation>Conexiones para un archivo grande</translation>
    </message>
    <message>
        <source>Contender</source>
        <translation>Contendiente</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>Continuar esta respuesta</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copied as text: what there was, what holds each process, and how to check it.</source>
        <translation>Copiado como texto: qué hubo, qué contiene a cada proceso y cómo comprobarlo.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copies elsewhere are beyond LocalChat: files that you exported, backups of this computer, and what a disk may still hold of deleted files. Without the key, which is gone, nobody can read chats from copies of the data folder, except who has the recovery code or a copy of the key.</source>
        <translation>Las copias en otros lugares quedan fuera del alcance de LocalChat: archivos que exportó, copias de seguridad de este equipo y lo que un disco aún guarde de archivos eliminados. Sin la clave, que ya no existe, nadie puede leer chats de copias de la carpeta de datos, salvo quien tenga el código de recuperación o una copia de la clave.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy for a security team</source>
        <translation>Copiar para el equipo de seguridad</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Copy the chosen connections, or all</source>
        <translation>Copiar las conexiones elegidas, o todas</translation>
    </message>
    <message>
        <source>Copy the thinking</source>
        <translation>Copiar el pensamiento</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>Copiar este código</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Copiar este mensaje</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Copiar lo seleccionado</translation>
    </message>
    <message>
        <source>Copy what is selected as Markdown</source>
        <translation>Copiar lo seleccionado como Markdown</translation>
    </message>
    <message>
        <source>Copy what was typed</source>
        <translation>Copiar lo escrito</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Creativo</translation>
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
        <translation>Ctrl+Intro guarda, Esc cancela</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Esc cancels</source>
        <translation>Ctrl+Intro envía, Esc cancela</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Checo</translation>
    </message>
    <message>
        <source>DRY</source>
        <translation>DRY</translation>
    </message>
    <message>
        <source>DRY allowed length</source>
        <translation>Longitud permitida de DRY</translation>
    </message>
    <message>
        <source>DRY base</source>
        <translation>Base de DRY</translation>
    </message>
    <message>
        <source>DRY breakers</source>
        <translation>Separadores de DRY</translation>
    </message>
    <message>
        <source>DRY range</source>
        <translation>Alcance de DRY</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>Apariencia oscura</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>DeepSeek licence</source>
        <translation>Licencia de DeepSeek</translation>
    </message>
    <message>
        <source>DeepSeek-R1 learnt to think by reinforcement learning. The distilled models are models of Qwen and Llama, fine-tuned on 800,000 of its answers.</source>
        <translation>DeepSeek-R1 aprendió a pensar mediante aprendizaje por refuerzo. Los modelos destilados son modelos de Qwen y Llama, con ajuste fino sobre 800.000 de sus respuestas.</translation>
    </message>
    <message>
        <source>Default preset…</source>
        <translation>Preajuste predeterminado…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete all in the trash for good? It holds {chats}.</source>
        <translation>¿Eliminar definitivamente todo lo que hay en la papelera? Contiene {chats}.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Eliminar definitivamente…</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>Eliminar desde aquí</translation>
    </message>
    <message>
        <source>Delete the chats that are chosen</source>
        <translation>Eliminar los chats elegidos</translation>
    </message>
    <message>
        <source>Delete the chosen comparison</source>
        <translation>Eliminar la comparación elegida</translation>
    </message>
    <message>
        <source>Delete the folder, keep its chats</source>
        <translation>Eliminar la carpeta, conservar sus chats</translation>
    </message>
    <message>
        <source>Delete the message</source>
        <translation>Eliminar el mensaje</translation>
    </message>
    <message>
        <source>Delete the tag {name}</source>
        <translation>Eliminar la etiqueta {name}</translation>
    </message>
    <message>
        <source>Delete this backup?</source>
        <translation>¿Eliminar esta copia de seguridad?</translation>
    </message>
    <message>
        <source>Delete this chat</source>
        <translation>Eliminar este chat</translation>
    </message>
    <message>
        <source>Delete this message</source>
        <translation>Eliminar este mensaje</translation>
    </message>
    <message>
        <source>Delete {chats} for good?</source>
        <translation>¿Eliminar {chats} definitivamente?</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>Chats eliminados</translation>
    </message>
    <message>
        <source>Dependable all-rounder with long context and eight languages; much is built on it.</source>
        <translation>Modelo general fiable con contexto largo y ocho idiomas; hay mucho construido sobre él.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Deterministic</source>
        <translation>Determinista</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>dispositivo o recurso ocupado</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>la carpeta no está vacía</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Discourages repeating whole phrases. 0 is off, 0.8 is usual.</source>
        <translation>Evita que se repitan frases enteras. 0 lo desactiva, 0,8 es lo habitual.</translation>
    </message>
    <message>
        <source>Discourages saying the same again. 1 is off.</source>
        <translation>Evita que se diga lo mismo otra vez. 1 la desactiva.</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Descubrir</translation>
    </message>
    <message>
        <source>Discover models</source>
        <translation>Descubrir modelos</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Disk full: all that was said before is saved, but nothing more can be. Free some space; what is on the screen can still be copied, or exported to another disk.</source>
        <translation>Disco lleno: todo lo dicho antes está guardado, pero nada más puede guardarse. Libere espacio; lo que hay en la pantalla aún se puede copiar, o exportar a otro disco.</translation>
    </message>
    <message>
        <source>Disk full: this answer is saved, in room that was kept for it. Free some space before you go on; the chat can be exported to another disk.</source>
        <translation>Disco lleno: esta respuesta está guardada, en un espacio reservado para ella. Libere espacio antes de seguir; el chat se puede exportar a otro disco.</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>cuota de disco superada</translation>
    </message>
    <message>
        <source>Disk space for long chats, sealed with your key, so that opening one does not read it again.</source>
        <translation>Espacio en disco para chats largos, sellado con su clave, para que al abrir uno no se lea de nuevo.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Download a model</source>
        <translation>Descargar un modelo</translation>
    </message>
    <message>
        <source>Download {model}</source>
        <translation>Descargar {model}</translation>
    </message>
    <message>
        <source>Download {what}</source>
        <translation>Descargar {what}</translation>
    </message>
    <message>
        <source>Downloading from {host} now.</source>
        <translation>Descargando ahora de {host}.</translation>
    </message>
    <message>
        <source>Downloading {percent}</source>
        <translation>Descargando: {percent}</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Downloads (Ctrl+J)</source>
        <translation>Descargas (Ctrl+J)</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Descargas simultáneas</translation>
    </message>
    <message>
        <source>Downloads rest in these hours, such as 08:00-18:00; empty for never.</source>
        <translation>Las descargas descansan en estas horas, como 08:00-18:00; vacío para nunca.</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>Modelo borrador</translation>
    </message>
    <message>
        <source>Drop a zip, files or a folder here</source>
        <translation>Suelte aquí un zip, archivos o una carpeta</translation>
    </message>
    <message>
        <source>Drops words less likely than this share of the best one.</source>
        <translation>Descarta las palabras menos probables que esta parte de la mejor.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Duplicate to change</source>
        <translation>Duplicar para cambiar</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <source>Dynamic exponent</source>
        <translation>Exponente dinámico</translation>
    </message>
    <message>
        <source>Dynamic temperature</source>
        <translation>Temperatura dinámica</translation>
    </message>
    <message>
        <source>EXAONE licence</source>
        <translation>Licencia de EXAONE</translation>
    </message>
    <message>
        <source>Each connection will stand here: when, to whom, what for, and how much.</source>
        <translation>Aquí aparecerá cada conexión: cuándo, a quién, para qué y cuánto.</translation>
    </message>
    <message>
        <source>Each connection, the newest first:</source>
        <translation>Cada conexión, la más reciente primero:</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit personas</source>
        <translation>Editar personajes</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>Editar etiquetas</translation>
    </message>
    <message>
        <source>Edit tags…</source>
        <translation>Editar etiquetas…</translation>
    </message>
    <message>
        <source>Edit the answer. Ctrl+Enter saves, Escape leaves it as it was.</source>
        <translation>Edite la respuesta. Ctrl+Intro guarda, Esc la deja como estaba.</translation>
    </message>
    <message>
        <source>Edit the message</source>
        <translation>Editar el mensaje</translation>
    </message>
    <message>
        <source>Edit this message</source>
        <translation>Editar este mensaje</translation>
    </message>
    <message>
        <source>Edit your last message, if nothing is written</source>
        <translation>Editar su último mensaje, si no hay nada escrito</translation>
    </message>
    <message>
        <source>Edit your message. Ctrl+Enter sends, Escape leaves it as it was.</source>
        <translation>Edite su mensaje. Ctrl+Intro envía, Esc lo deja como estaba.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Eject the model</source>
        <translation>Expulsar el modelo</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Vaciar la papelera…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>End of the answer.</source>
        <translation>Fin de la respuesta.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Engine packs</source>
        <translation>Paquetes del motor</translation>
    </message>
    <message>
        <source>Engine packs (*.zip);;All files (*)</source>
        <translation>Paquetes del motor (*.zip);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Engine's cage</source>
        <translation>Aislamiento del motor</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>English → French, shown by examples. Answers with the translation alone.</source>
        <translation>Inglés → francés, mostrado con ejemplos. Responde solo con la traducción.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter gives a command other keys.</source>
        <translation>Intro da otras teclas a un comando.</translation>
    </message>
    <message>
        <source>Enter lets it wait its turn</source>
        <translation>Intro lo deja esperando su turno</translation>
    </message>
    <message>
        <source>Enter opens it, Delete removes it.</source>
        <translation>Intro lo abre, Supr lo quita.</translation>
    </message>
    <message>
        <source>Enter opens it.</source>
        <translation>Intro lo abre.</translation>
    </message>
    <message>
        <source>Enter sends · Shift+Enter makes a line</source>
        <translation>Intro envía · Mayús+Intro hace una línea</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Erasing …</source>
        <translation>Borrando …</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Estimated: needs {size} at {count} tokens of context:</source>
        <translation>Estimado: necesita {size} con {count} tokens de contexto:</translation>
    </message>
    <message>
        <source>Even the last message alone is too long. {sentence} Shorten it, or raise “Context” in the panel.</source>
        <translation>Ya solo el último mensaje es demasiado largo. {sentence} Acórtelo o aumente «Contexto» en el panel.</translation>
    </message>
    <message>
        <source>Every byte is as it came: its SHA-256 is right.</source>
        <translation>Cada byte está como llegó: su SHA-256 es correcto.</translation>
    </message>
    <message>
        <source>Every word that could follow is banned. Ban less, and continue.</source>
        <translation>Toda palabra que podría seguir está prohibida. Prohíba menos y continúe.</translation>
    </message>
    <message>
        <source>Everything in it is as its list says.</source>
        <translation>Todo en él está como dice su lista.</translation>
    </message>
    <message>
        <source>Everything is erased</source>
        <translation>Se ha borrado todo</translation>
    </message>
    <message>
        <source>Everything is erased.</source>
        <translation>Se ha borrado todo.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>En toda la ventana</translation>
    </message>
    <message>
        <source>Example {place}</source>
        <translation>Ejemplo {place}</translation>
    </message>
    <message>
        <source>Example {place} has an answer, but nothing that it answers.</source>
        <translation>El ejemplo {place} tiene una respuesta, pero nada a lo que responder.</translation>
    </message>
    <message>
        <source>Example {place} has no answer.</source>
        <translation>El ejemplo {place} no tiene respuesta.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Examples off</source>
        <translation>Sin ejemplos</translation>
    </message>
    <message>
        <source>Examples on</source>
        <translation>Con ejemplos</translation>
    </message>
    <message>
        <source>Explains step by step and asks back, so that you find the answer yourself.</source>
        <translation>Explica paso a paso y pregunta, para que usted mismo encuentre la respuesta.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export a chat</source>
        <translation>Exportar un chat</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>Exportar todos los chats</translation>
    </message>
    <message>
        <source>Export as a character card…</source>
        <translation>Exportar como ficha de personaje…</translation>
    </message>
    <message>
        <source>Export chats</source>
        <translation>Exportar chats</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Exportar a una carpeta</translation>
    </message>
    <message>
        <source>Export the comparisons</source>
        <translation>Exportar las comparaciones</translation>
    </message>
    <message>
        <source>Export the comparisons that are shown to a file</source>
        <translation>Exportar a un archivo las comparaciones que se muestran</translation>
    </message>
    <message>
        <source>Export the connections</source>
        <translation>Exportar las conexiones</translation>
    </message>
    <message>
        <source>Export the connections to a file</source>
        <translation>Exportar las conexiones a un archivo</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>Exportar este chat</translation>
    </message>
    <message>
        <source>Export this persona</source>
        <translation>Exportar este personaje</translation>
    </message>
    <message>
        <source>Export this preset</source>
        <translation>Exportar este preajuste</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>Exportar a un archivo…</translation>
    </message>
    <message>
        <source>Exported to {name}</source>
        <translation>Exportado a {name}</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Exportado a {path}</translation>
    </message>
    <message>
        <source>Exporting everything …</source>
        <translation>Exportando todo …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Falcon licence</source>
        <translation>Licencia de Falcon</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>archivo demasiado grande</translation>
    </message>
    <message>
        <source>File {name}, {facts}</source>
        <translation>Archivo {name}, {facts}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files stay where they are; you can also drop a .gguf file on the window.</source>
        <translation>Los archivos se quedan donde están; también puede soltar un archivo .gguf en la ventana.</translation>
    </message>
    <message>
        <source>Files that go with this message</source>
        <translation>Archivos que acompañan a este mensaje</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter: {name}</source>
        <translation>Filtro: {name}</translation>
    </message>
    <message>
        <source>Find a host, a file, a day</source>
        <translation>Buscar un host, un archivo, un día</translation>
    </message>
    <message>
        <source>Find a model in Discover: it says which ones fit this computer.</source>
        <translation>Busque un modelo en Descubrir: indica cuáles caben en este equipo.</translation>
    </message>
    <message>
        <source>Find a model that fits this computer</source>
        <translation>Buscar un modelo que quepa en este equipo</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Buscar duplicados</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Cabe</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Cabe</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>Caben en este equipo</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>Fluent in nine languages, with long context; for computers with 12 GB and more.</source>
        <translation>Fluido en nueve idiomas, con contexto largo; para equipos con 12 GB o más.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>Carpeta de descargas</translation>
    </message>
    <message>
        <source>Folder {name}, {state}, {chats}</source>
        <translation>Carpeta {name}, {state}, {chats}</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Folders lie in one another at most {deepest} deep.</source>
        <translation>Las carpetas se anidan en {deepest} niveles como máximo.</translation>
    </message>
    <message>
        <source>Folders of models</source>
        <translation>Carpetas de modelos</translation>
    </message>
    <message>
        <source>Folders…</source>
        <translation>Carpetas…</translation>
    </message>
    <message>
        <source>For all downloads together.</source>
        <translation>Para todas las descargas juntas.</translation>
    </message>
    <message>
        <source>For models that can think before they answer.</source>
        <translation>Para modelos que pueden pensar antes de responder.</translation>
    </message>
    <message>
        <source>For models whose makers ask for an agreement. It goes to the hub's own host only, and is kept in the system's keyring; without one, it is asked for each time.</source>
        <translation>Para modelos cuyos creadores piden aceptar un acuerdo. Va solo al host del propio hub y se guarda en el llavero del sistema; sin llavero, se pide cada vez.</translation>
    </message>
    <message>
        <source>For this computer</source>
        <translation>Para este equipo</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarlo</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Olvidarlos</translation>
    </message>
    <message>
        <source>Forget token</source>
        <translation>Olvidar el token</translation>
    </message>
    <message>
        <source>Forgotten here. It stays valid until you revoke it on the hub’s page of tokens.</source>
        <translation>Olvidado aquí. Sigue siendo válido hasta que lo revoque en la página de tokens del hub.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Found on {host}, which was sent the words you typed.</source>
        <translation>Encontrado en {host}, al que se han enviado las palabras que ha escrito.</translation>
    </message>
    <message>
        <source>Free for every use, if the licence text and the notices stay with it.</source>
        <translation>Libre para cualquier uso, si se conservan el texto de la licencia y los avisos.</translation>
    </message>
    <message>
        <source>Free for every use, if the maker is named and changed versions carry the same licence.</source>
        <translation>Libre para cualquier uso, si se nombra al creador y las versiones modificadas llevan la misma licencia.</translation>
    </message>
    <message>
        <source>Free for every use, if the maker is named.</source>
        <translation>Libre para cualquier uso, si se nombra al creador.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, built of parts by others. Each stays under its own licence, which you can read here.</source>
        <translation>Software libre con la licencia MIT, hecho con partes de otros. Cada una sigue bajo su propia licencia, que puede leer aquí.</translation>
    </message>
    <message>
        <source>Free software, and the licences of all its parts.</source>
        <translation>Software libre, y las licencias de todas sus partes.</translation>
    </message>
    <message>
        <source>Free some space before you get a model.</source>
        <translation>Libere espacio antes de descargar un modelo.</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Penalización por frecuencia</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From ChatGPT, Claude, LM Studio, Jan, Open WebUI, llama.cpp, GPT4All or LocalChat: take the zip, the files or the folder just as they are. Everything stays on this computer.</source>
        <translation>De ChatGPT, Claude, LM Studio, Jan, Open WebUI, llama.cpp, GPT4All o LocalChat: use el zip, los archivos o la carpeta tal como están. Todo se queda en este equipo.</translation>
    </message>
    <message>
        <source>From LM Studio.</source>
        <translation>De LM Studio.</translation>
    </message>
    <message>
        <source>From any program, such as Ctrl+Alt+Space; empty for none.</source>
        <translation>Desde cualquier programa, como Ctrl+Alt+Space; vacío para ninguna.</translation>
    </message>
    <message>
        <source>From any program, such as Ctrl+Alt+Space; empty for none. The desktop's own shortcuts can run “localchat --quick” as well.</source>
        <translation>Desde cualquier programa, como Ctrl+Alt+Space; vacío para ninguna. Los atajos del propio escritorio también pueden ejecutar «localchat --quick».</translation>
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
        <translation>Totalmente abierto: no solo los pesos, sino también los datos, el código, los registros y los puntos de control del camino.</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>GPT-NeoX → RedPajama-INCITE 3B; its chat and its instruct version, merged.</source>
        <translation>GPT-NeoX → RedPajama-INCITE 3B; sus versiones de chat y de instrucciones, fusionadas.</translation>
    </message>
    <message>
        <source>GPT-NeoX → RedPajama-INCITE: the GPT-NeoX architecture, trained on RedPajama, the open re-creation of LLaMA's training data.</source>
        <translation>GPT-NeoX → RedPajama-INCITE: la arquitectura GPT-NeoX, entrenada con RedPajama, la recreación abierta de los datos de entrenamiento de LLaMA.</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>Capas en la GPU</translation>
    </message>
    <message>
        <source>Gemini's research → Gemma 2 2B, taught by a larger model and tuned for chat.</source>
        <translation>Investigación de Gemini → Gemma 2 2B, enseñado por un modelo mayor y afinado para chat.</translation>
    </message>
    <message>
        <source>Gemini's research → Gemma 2 9B, taught by a larger model and tuned for chat.</source>
        <translation>Investigación de Gemini → Gemma 2 9B, enseñado por un modelo mayor y afinado para chat.</translation>
    </message>
    <message>
        <source>Gemma 2 → Gemma 3 12B, with an eye for pictures, tuned for chat.</source>
        <translation>Gemma 2 → Gemma 3 12B, con visión de imágenes, afinado para chat.</translation>
    </message>
    <message>
        <source>Gemma 2 → Gemma 3 1B, text only, tuned for chat.</source>
        <translation>Gemma 2 → Gemma 3 1B, solo texto, afinado para chat.</translation>
    </message>
    <message>
        <source>Gemma 2 → Gemma 3 27B, with an eye for pictures, tuned for chat.</source>
        <translation>Gemma 2 → Gemma 3 27B, con visión de imágenes, afinado para chat.</translation>
    </message>
    <message>
        <source>Gemma 2 → Gemma 3 4B, with an eye for pictures, tuned for chat.</source>
        <translation>Gemma 2 → Gemma 3 4B, con visión de imágenes, afinado para chat.</translation>
    </message>
    <message>
        <source>Gemma 3 → Gemma 4 26B-A4B: a mixture of 128 experts, eight of them for each token.</source>
        <translation>Gemma 3 → Gemma 4 26B-A4B: una mezcla de 128 expertos, ocho de ellos por token.</translation>
    </message>
    <message>
        <source>Gemma 3n → Gemma 4 E4B, a good part of whose weights are tables that are only looked up.</source>
        <translation>Gemma 3n → Gemma 4 E4B, buena parte de cuyos pesos son tablas que solo se consultan.</translation>
    </message>
    <message>
        <source>Gemma licence</source>
        <translation>Licencia de Gemma</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Get a newer version</source>
        <translation>Descargar una versión más nueva</translation>
    </message>
    <message>
        <source>Get it: {size}</source>
        <translation>Descargar: {size}</translation>
    </message>
    <message>
        <source>Getting {name}: {percent} %</source>
        <translation>Descargando {name}: {percent} %</translation>
    </message>
    <message>
        <source>Getting {name}…</source>
        <translation>Descargando {name}…</translation>
    </message>
    <message>
        <source>Given to the public: free for every use.</source>
        <translation>De dominio público: libre para cualquier uso.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Go on from here</source>
        <translation>Continuar desde aquí</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Conectarse</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Go to a chat</source>
        <translation>Ir a un chat</translation>
    </message>
    <message>
        <source>Go to another chat</source>
        <translation>Ir a otro chat</translation>
    </message>
    <message>
        <source>Good reasoning for its size and long context, which takes much memory here.</source>
        <translation>Buen razonamiento para su tamaño y contexto largo, que aquí ocupa mucha memoria.</translation>
    </message>
    <message>
        <source>Good small all-rounder for computers with little memory; follows instructions well.</source>
        <translation>Buen modelo general pequeño para equipos con poca memoria; sigue bien las instrucciones.</translation>
    </message>
    <message>
        <source>Google's open models, built with what Gemini taught: a large vocabulary, and layers with a sliding window between layers that see everything. They see pictures from Gemma 3 on, and think from Gemma 4 on.</source>
        <translation>Los modelos abiertos de Google, creados con lo aprendido de Gemini: un vocabulario amplio y capas con ventana deslizante entre capas que lo ven todo. Ven imágenes desde Gemma 3 y piensan desde Gemma 4.</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Gramática</translation>
    </message>
    <message>
        <source>Granite 3.1 → Granite 3.3 2B, tuned to follow instructions.</source>
        <translation>Granite 3.1 → Granite 3.3 2B, afinado para seguir instrucciones.</translation>
    </message>
    <message>
        <source>Granite 4.1 8B base, trained from scratch, then tuned by example and by reinforcement.</source>
        <translation>Granite 4.1 8B base, entrenado desde cero y después afinado con ejemplos y por refuerzo.</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Guess ahead</source>
        <translation>Anticipar</translation>
    </message>
    <message>
        <source>Hard school science questions with four answers (the Challenge set): knowledge with a little reasoning.</source>
        <translation>Preguntas difíciles de ciencias escolares con cuatro respuestas (el conjunto Challenge): conocimientos con algo de razonamiento.</translation>
    </message>
    <message>
        <source>Have both answer</source>
        <translation>Hacer responder a ambos</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Hola</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Ya estaban aquí</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Ocultar la frase de contraseña</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>How each contender did</source>
        <translation>Cómo le ha ido a cada contendiente</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>How fast it corrects.</source>
        <translation>Con qué rapidez corrige.</translation>
    </message>
    <message>
        <source>How fast it grows with the length of a phrase.</source>
        <translation>Con qué rapidez crece con la longitud de una frase.</translation>
    </message>
    <message>
        <source>How it is held</source>
        <translation>Cómo se garantiza</translation>
    </message>
    <message>
        <source>How long a model that knows this thinks.</source>
        <translation>Cuánto tiempo piensa un modelo que admite este ajuste.</translation>
    </message>
    <message>
        <source>How long it remembers what was chosen.</source>
        <translation>Cuánto tiempo recuerda lo que se eligió.</translation>
    </message>
    <message>
        <source>How many of the last tokens it looks at. -1 means all.</source>
        <translation>Cuántos de los últimos tokens tiene en cuenta. -1 son todos.</translation>
    </message>
    <message>
        <source>How many of the last tokens the penalties look at.</source>
        <translation>Cuántos de los últimos tokens tienen en cuenta las penalizaciones.</translation>
    </message>
    <message>
        <source>How many of them are computed at once: at most the batch, and 256 without flash attention.</source>
        <translation>Cuántos de ellos se calculan a la vez: como máximo, el lote, y 256 sin Flash attention.</translation>
    </message>
    <message>
        <source>How many tokens of the prompt are read at once.</source>
        <translation>Cuántos tokens del prompt se leen a la vez.</translation>
    </message>
    <message>
        <source>How much of a chat the model keeps in mind; longer takes more memory</source>
        <translation>Cuánto de un chat tiene presente el modelo; más longitud ocupa más memoria</translation>
    </message>
    <message>
        <source>How much of the newer version is here</source>
        <translation>Cuánto hay aquí de la versión más nueva</translation>
    </message>
    <message>
        <source>How often the likeliest words are left out. 0 is off.</source>
        <translation>Con qué frecuencia se omiten las palabras más probables. 0 lo desactiva.</translation>
    </message>
    <message>
        <source>How sharply it moves.</source>
        <translation>Con qué brusquedad cambia.</translation>
    </message>
    <message>
        <source>How the answer begins. Enter sends.</source>
        <translation>Cómo empieza la respuesta. Intro envía.</translation>
    </message>
    <message>
        <source>How the connections ended</source>
        <translation>Cómo terminaron las conexiones</translation>
    </message>
    <message>
        <source>How the model should answer</source>
        <translation>Cómo debe responder el modelo</translation>
    </message>
    <message>
        <source>How the model should behave, with examples if you like.</source>
        <translation>Cómo debe comportarse el modelo, con ejemplos si lo desea.</translation>
    </message>
    <message>
        <source>How the passphrase was kept is damaged. Use the recovery code.</source>
        <translation>Los datos de la frase de contraseña están dañados. Use el código de recuperación.</translation>
    </message>
    <message>
        <source>How this answer came about</source>
        <translation>Cómo surgió esta respuesta</translation>
    </message>
    <message>
        <source>How you call it</source>
        <translation>Cómo lo llama usted</translation>
    </message>
    <message>
        <source>How your chats are opened was written by a newer version of LocalChat. Use that one, or enter the recovery code.</source>
        <translation>Una versión más nueva de LocalChat escribió cómo se abren sus chats. Use esa, o introduzca el código de recuperación.</translation>
    </message>
    <message>
        <source>Hub's cage</source>
        <translation>Aislamiento del hub</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Lo he anotado</translation>
    </message>
    <message>
        <source>IBM's models for companies, made for instructions, tools, documents and code, from data that passed IBM's own clearance.</source>
        <translation>Los modelos de IBM para empresas, hechos para instrucciones, herramientas, documentos y código, con datos que pasaron la revisión de la propia IBM.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icono en la bandeja del sistema</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <source>Import %n chats</source>
        <extracomment>For one: Import %n chat</extracomment>
        <translation>
            <numerusform>Importar %n chat</numerusform>
            <numerusform>Importar %n chats</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <source>Import a persona</source>
        <translation>Importar un personaje</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>Importar un preajuste</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importar chats</translation>
    </message>
    <message>
        <source>Import chats from a folder</source>
        <translation>Importar chats de una carpeta</translation>
    </message>
    <message>
        <source>Import chats from other apps</source>
        <translation>Importar chats de otras aplicaciones</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>In a folder</source>
        <translation>En una carpeta</translation>
    </message>
    <message>
        <source>In none of its chats was anything said.</source>
        <translation>En ninguno de sus chats se dijo nada.</translation>
    </message>
    <message>
        <source>In percent of the system's size.</source>
        <translation>En porcentaje del tamaño del sistema.</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>En los últimos 30 días</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>En los últimos 7 días</translation>
    </message>
    <message>
        <source>In the list of chats</source>
        <translation>En la lista de chats</translation>
    </message>
    <message>
        <source>In the messages</source>
        <translation>En los mensajes</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>En la papelera</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesio</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Instructions that belong behind the chat were put at the end of the system prompt.</source>
        <translation>Las instrucciones que van detrás del chat se han puesto al final del prompt del sistema.</translation>
    </message>
    <message>
        <source>Instructions that can be checked, such as “at most 100 words”: whether they are followed.</source>
        <translation>Instrucciones que se pueden comprobar, como «100 palabras como máximo»: si se siguen.</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>argumento no válido</translation>
    </message>
    <message>
        <source>Invisible control characters in its texts were left out.</source>
        <translation>Se han omitido los caracteres de control invisibles de sus textos.</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>Is its drive unplugged?</source>
        <translation>¿Se ha desconectado su unidad?</translation>
    </message>
    <message>
        <source>It asks for too many variables: at most {most}.</source>
        <translation>Pide demasiadas variables: {most} como máximo.</translation>
    </message>
    <message>
        <source>It begins with two beginning-of-text tokens; most models answer worse then.</source>
        <translation>Empieza con dos tokens de inicio de texto; la mayoría de los modelos responden entonces peor.</translation>
    </message>
    <message>
        <source>It came without a hash, so there is nothing to compare it with. From now on a check will tell whether anything has changed.</source>
        <translation>Llegó sin hash, así que no hay nada con qué compararlo. A partir de ahora, una comprobación dirá si algo ha cambiado.</translation>
    </message>
    <message>
        <source>It can be read when you look at the model's files.</source>
        <translation>Se puede leer cuando consulte los archivos del modelo.</translation>
    </message>
    <message>
        <source>It cannot be a chat: it is larger than 128 MB.</source>
        <translation>No puede ser un chat: supera los 128 MB.</translation>
    </message>
    <message>
        <source>It cannot be a chat: {error}.</source>
        <translation>No puede ser un chat: {error}.</translation>
    </message>
    <message>
        <source>It cannot be read further: {reason}.</source>
        <translation>No se puede seguir leyendo: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>It comes in %n files, which are downloaded together.</source>
        <extracomment>For one: It comes in %n file.</extracomment>
        <translation>
            <numerusform>Viene en %n archivo.</numerusform>
            <numerusform>Viene en %n archivos, que se descargan juntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It did not answer in {seconds} seconds, so it stays off.</source>
        <translation>No ha respondido en {seconds} segundos, así que queda apagado.</translation>
    </message>
    <message>
        <source>It did not stop by itself, so its engine was ended.</source>
        <translation>No se ha detenido por sí mismo, así que su motor se ha cerrado.</translation>
    </message>
    <message>
        <source>It did not work.</source>
        <translation>No ha funcionado.</translation>
    </message>
    <message>
        <source>It differs from the one that is here, and came in beside it.</source>
        <translation>Es distinto del que está aquí y se ha añadido a su lado.</translation>
    </message>
    <message>
        <source>It does something on certain days or at certain times only.</source>
        <translation>Solo hace algo en ciertos días o a ciertas horas.</translation>
    </message>
    <message>
        <source>It does something when “{word}” is said.</source>
        <translation>Hace algo cuando se dice «{word}».</translation>
    </message>
    <message>
        <source>It finds nothing on this computer that it could use. Is there a graphics card of its kind, with its driver?</source>
        <translation>No encuentra en este equipo nada que pueda usar. ¿Hay una tarjeta gráfica de su tipo, con su controlador?</translation>
    </message>
    <message>
        <source>It goes on, and your chats are safe. You can look at what is known of it.</source>
        <translation>Sigue en marcha, y sus chats están a salvo. Puede mirar lo que se sabe de ello.</translation>
    </message>
    <message>
        <source>It has more than {most} messages.</source>
        <translation>Tiene más de {most} mensajes.</translation>
    </message>
    <message>
        <source>It has no version or no messages.</source>
        <translation>No tiene versión o no tiene mensajes.</translation>
    </message>
    <message>
        <source>It hides whose page it is behind a name (…@{host}), so it is not opened.</source>
        <translation>Oculta tras un nombre (…@{host}) de quién es la página, así que no se abre.</translation>
    </message>
    <message>
        <source>It is a base model, which goes on with a text and was not trained to chat: it gets your words as they are (“{template}”).</source>
        <translation>Es un modelo base, que continúa un texto y no se entrenó para chatear: recibe sus palabras tal como están («{template}»).</translation>
    </message>
    <message>
        <source>It is checked with the hub, kept in your keyring, and sent to the hub’s own host only.</source>
        <translation>Se comprueba con el hub, se guarda en su llavero y se envía solo al host del propio hub.</translation>
    </message>
    <message>
        <source>It is here and is what the makers signed: {path}</source>
        <translation>Está aquí y es lo que firmaron los creadores: {path}</translation>
    </message>
    <message>
        <source>It is in {file}, as it is shown above. Nothing was sent.</source>
        <translation>Está en {file}, tal como se muestra arriba. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>It is kept as {kind} instead of {asked}.</source>
        <translation>Se guarda como {kind} en lugar de {asked}.</translation>
    </message>
    <message>
        <source>It is kept in the system's keyring, and stays valid until you revoke it at the hub.</source>
        <translation>Se guarda en el llavero del sistema y sigue siendo válido hasta que lo revoque en el hub.</translation>
    </message>
    <message>
        <source>It is longer: the rest is on the model's page.</source>
        <translation>Es más larga: el resto está en la página del modelo.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Está anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <source>It is no chat of GPT4All.</source>
        <translation>No es un chat de GPT4All.</translation>
    </message>
    <message>
        <source>It is not as it should be ({error}).</source>
        <translation>No es como debería ser ({error}).</translation>
    </message>
    <message>
        <source>It is not encrypted (http): whoever is on the way can read and change it, so it is not opened.</source>
        <translation>No está cifrada (http): quien esté en el camino puede leerla y cambiarla, así que no se abre.</translation>
    </message>
    <message>
        <source>It is not known where {name} came from, so nothing can be compared.</source>
        <translation>No se sabe de dónde vino {name}, así que no se puede comparar nada.</translation>
    </message>
    <message>
        <source>It is not signed by anybody that LocalChat knows: its hashes find damage, not whoever made it.</source>
        <translation>No lo ha firmado nadie que LocalChat conozca: sus hashes detectan daños, no a quien lo hizo.</translation>
    </message>
    <message>
        <source>It is not signed by the makers of LocalChat. Damage would be found; whether to trust whoever gave it to you is yours to say.</source>
        <translation>No lo firmaron los creadores de LocalChat. Los daños se detectarían; si se fía de quien se lo dio, lo decide usted.</translation>
    </message>
    <message>
        <source>It is not what was signed: it was changed on its way. Do not use it; get it again.</source>
        <translation>No es lo que se firmó: se cambió por el camino. No lo use; obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>It is of another build of the engine, or cannot be loaded.</source>
        <translation>Es de otra versión del motor, o no se puede cargar.</translation>
    </message>
    <message>
        <source>It is of version {version} of GPT4All's format; known are 1 to {newest}.</source>
        <translation>Es de la versión {version} del formato de GPT4All; se conocen de la 1 a la {newest}.</translation>
    </message>
    <message>
        <source>It is only taken from the list; its file stays:
{path}</source>
        <translation>Solo se quita de la lista; su archivo se queda:
{path}</translation>
    </message>
    <message>
        <source>It is signed by the makers of LocalChat.</source>
        <translation>Lo firmaron los creadores de LocalChat.</translation>
    </message>
    <message>
        <source>It is signed with the key {name}.</source>
        <translation>Está firmado con la clave {name}.</translation>
    </message>
    <message>
        <source>It leads to a bare number, or to a device in your own network, not to a page with a name.</source>
        <translation>Lleva a un simple número, o a un dispositivo de su propia red, no a una página con nombre.</translation>
    </message>
    <message>
        <source>It lies in {path}.</source>
        <translation>Está en {path}.</translation>
    </message>
    <message>
        <source>It moves; only its first picture is taken.</source>
        <translation>Tiene movimiento; solo se toma la primera imagen.</translation>
    </message>
    <message>
        <source>It names an address: {address}</source>
        <translation>Nombra una dirección: {address}</translation>
    </message>
    <message>
        <source>It needs {need}, and this computer has {total}.</source>
        <translation>Necesita {need}, y este equipo tiene {total}.</translation>
    </message>
    <message>
        <source>It opens the chats without the passphrase, so the passphrase is asked for first.</source>
        <translation>Abre los chats sin la frase de contraseña, así que primero se pide esta.</translation>
    </message>
    <message>
        <source>It opens your chats and their backups when the key is lost, the keyring changes, or the passphrase is forgotten; on any computer. Write it down or put it into your password manager. Whoever has it and your files can read your chats.</source>
        <translation>Abre sus chats y sus copias de seguridad si se pierde la clave, cambia el llavero o se olvida la frase de contraseña; en cualquier equipo. Anótelo o guárdelo en su gestor de contraseñas. Quien lo tenga, junto con sus archivos, puede leer sus chats.</translation>
    </message>
    <message>
        <source>It opens your chats from then on, and the lock. Four or five words that do not belong together are good. The recovery code opens the chats if you forget it.</source>
        <translation>Desde entonces abre sus chats y el bloqueo. Cuatro o cinco palabras sin relación entre sí van bien. El código de recuperación abre los chats si la olvida.</translation>
    </message>
    <message>
        <source>It was cancelled elsewhere.</source>
        <translation>Se ha cancelado en otro lugar.</translation>
    </message>
    <message>
        <source>It was not tried yet.</source>
        <translation>Todavía no se ha probado.</translation>
    </message>
    <message>
        <source>It was not tried yet: localchat pack probe</source>
        <translation>Todavía no se ha probado: localchat pack probe</translation>
    </message>
    <message>
        <source>It was signed with another key than the one that LocalChat believes, {name}. Do not use it.</source>
        <translation>Se firmó con otra clave que la que LocalChat cree, {name}. No lo use.</translation>
    </message>
    <message>
        <source>It was switched off when an engine with it did not work. {why} Try it again to have it back.</source>
        <translation>Se apagó cuando un motor no funcionó con él. {why} Pruébelo de nuevo para recuperarlo.</translation>
    </message>
    <message>
        <source>It was written by a newer version of LocalChat.</source>
        <translation>Lo escribió una versión más reciente de LocalChat.</translation>
    </message>
    <message>
        <source>It writes {mark}, which this model does not know as a mark: it was made for another.</source>
        <translation>Escribe {mark}, que este modelo no conoce como marca: se hizo para otro.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Its chats are in the trash.</source>
        <translation>Sus chats están en la papelera.</translation>
    </message>
    <message>
        <source>Its file also brings: {names}</source>
        <translation>Su archivo trae también: {names}</translation>
    </message>
    <message>
        <source>Its icon opens it again; “Quit LocalChat” in its menu ends it.</source>
        <translation>Su icono lo abre de nuevo; «Salir de LocalChat» en su menú lo cierra.</translation>
    </message>
    <message>
        <source>Its memory is free then; the next message loads it again.</source>
        <translation>Así su memoria queda libre; el próximo mensaje lo carga de nuevo.</translation>
    </message>
    <message>
        <source>Its model “{name}” is not on this computer; the chat keeps its own.</source>
        <translation>Su modelo «{name}» no está en este equipo; el chat conserva el suyo.</translation>
    </message>
    <message>
        <source>Its name is written with letters of another script ({letters}), which can look like those of a page that you know.</source>
        <translation>Su nombre tiene letras de otra escritura ({letters}), que pueden parecerse a las de una página conocida.</translation>
    </message>
    <message>
        <source>Its preset “{name}” is not here; the chat keeps its own.</source>
        <translation>Su preajuste «{name}» no está aquí; el chat conserva el suyo.</translation>
    </message>
    <message>
        <source>Its texts are too long together: at most {most} characters, not {count}.</source>
        <translation>Sus textos juntos son demasiado largos: {most} caracteres como máximo, no {count}.</translation>
    </message>
    <message>
        <source>Its vocabulary has no marks of a chat, so it is most likely a base model, which goes on with a text: it gets your words as they are (“{template}”).</source>
        <translation>Su vocabulario no tiene marcas de chat, así que lo más probable es que sea un modelo base, que continúa un texto: recibe sus palabras tal como están («{template}»).</translation>
    </message>
    <message>
        <source>JSON Lines, for training</source>
        <translation>JSON Lines, para entrenamiento</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>Esquema JSON</translation>
    </message>
    <message>
        <source>JSON, complete</source>
        <translation>JSON, completo</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Jump to the end</source>
        <translation>Ir al final</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Conservar como borrador</translation>
    </message>
    <message>
        <source>Keep it aside and go on</source>
        <translation>Apartarlo y continuar</translation>
    </message>
    <message>
        <source>Keeps the likeliest words that add up to this.</source>
        <translation>Conserva las palabras más probables que suman este valor.</translation>
    </message>
    <message>
        <source>Keeps the new words without having them answered</source>
        <translation>Conserva las palabras nuevas sin pedir respuesta</translation>
    </message>
    <message>
        <source>Keeps the surprise level; replaces top-k, top-p and the like.</source>
        <translation>Mantiene el nivel de sorpresa; sustituye a top-k, top-p y similares.</translation>
    </message>
    <message>
        <source>Keeps with each answer how likely its words were, and which others there were.</source>
        <translation>Guarda con cada respuesta lo probables que eran sus palabras y qué otras había.</translation>
    </message>
    <message>
        <source>Keeps words that are about as surprising as usual. 1 is off.</source>
        <translation>Conserva las palabras que sorprenden más o menos lo habitual. 1 lo desactiva.</translation>
    </message>
    <message>
        <source>Keeps words within so many deviations of the best. 0 is off.</source>
        <translation>Conserva las palabras a este número de desviaciones de la mejor. 0 lo desactiva.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys for a quick question</source>
        <translation>Teclas para una pregunta rápida</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Knows much and follows instructions well; for computers with 24 GB and more.</source>
        <translation>Sabe mucho y sigue bien las instrucciones; para equipos con 24 GB o más.</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>LFM2 1.2B, trained on nearly three times the text and with reinforcement learning.</source>
        <translation>LFM2 1.2B, entrenado con casi el triple de texto y con aprendizaje por refuerzo.</translation>
    </message>
    <message>
        <source>LLaMA 2 → TinyLlama: Llama 2's architecture and tokenizer in a small size, trained on far more text than was thought useful for it.</source>
        <translation>LLaMA 2 → TinyLlama: la arquitectura y el tokenizador de Llama 2 en tamaño pequeño, entrenados con mucho más texto del que se creía útil para él.</translation>
    </message>
    <message>
        <source>LLaMA 2's architecture → TinyLlama 1.1B, tuned for chat.</source>
        <translation>Arquitectura de LLaMA 2 → TinyLlama 1.1B, afinado para chat.</translation>
    </message>
    <message>
        <source>LLaMA → Llama 2 7B, tuned for chat with human feedback.</source>
        <translation>LLaMA → Llama 2 7B, afinado para chat con valoraciones humanas.</translation>
    </message>
    <message>
        <source>LLaMA → Llama 2 → Llama 3 → Llama 3.1 8B, tuned for chat.</source>
        <translation>LLaMA → Llama 2 → Llama 3 → Llama 3.1 8B, afinado para chat.</translation>
    </message>
    <message>
        <source>LLaMA → Llama 3 → Llama 3.3 70B, tuned for chat.</source>
        <translation>LLaMA → Llama 3 → Llama 3.3 70B, afinado para chat.</translation>
    </message>
    <message>
        <source>LLaMA → OpenLLaMA 7B v2, tuned by VMware to follow instructions.</source>
        <translation>LLaMA → OpenLLaMA 7B v2, afinado por VMware para seguir instrucciones.</translation>
    </message>
    <message>
        <source>LLaMA → OpenLLaMA: an open reproduction with LLaMA's architecture and recipe, trained from scratch on open data. The first version used RedPajama's data, the second RefinedWeb, StarCoder's code and parts of RedPajama.</source>
        <translation>LLaMA → OpenLLaMA: una reproducción abierta con la arquitectura y la receta de LLaMA, entrenada desde cero con datos abiertos. La primera versión usó los datos de RedPajama; la segunda, RefinedWeb, el código de StarCoder y partes de RedPajama.</translation>
    </message>
    <message>
        <source>LLaMA's architecture → SmolLM → SmolLM2 1.7B, tuned to follow instructions.</source>
        <translation>Arquitectura de LLaMA → SmolLM → SmolLM2 1.7B, afinado para seguir instrucciones.</translation>
    </message>
    <message>
        <source>LLaMA's architecture → SmolLM → SmolLM2 135M, tuned to follow instructions.</source>
        <translation>Arquitectura de LLaMA → SmolLM → SmolLM2 135M, afinado para seguir instrucciones.</translation>
    </message>
    <message>
        <source>LLaMA's architecture → SmolLM → SmolLM2 360M, tuned to follow instructions.</source>
        <translation>Arquitectura de LLaMA → SmolLM → SmolLM2 360M, afinado para seguir instrucciones.</translation>
    </message>
    <message>
        <source>LLaMA's design with grouped-query attention: several heads share their keys and values, so that context takes less memory. Mixtral made mixtures of experts common: of eight feed-forward blocks each token uses two.</source>
        <translation>El diseño de LLaMA con grouped-query attention: varias cabezas comparten sus claves y valores, de modo que el contexto ocupa menos memoria. Mixtral popularizó las mezclas de expertos: de ocho bloques feed-forward, cada token usa dos.</translation>
    </message>
    <message>
        <source>Landlock failed</source>
        <translation>Landlock ha fallado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Large and strong at instructions, code and mathematics; needs a workstation.</source>
        <translation>Grande y fuerte en instrucciones, código y matemáticas; necesita una estación de trabajo.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Más grandes</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Layers that a graphics card holds, where there is one.</source>
        <translation>Capas que guarda la tarjeta gráfica, si la hay.</translation>
    </message>
    <message>
        <source>Leave out the oldest</source>
        <translation>Omitir lo más antiguo</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message numerus="yes">
        <source>Left out of its example talks: %n parts without a question or an answer.</source>
        <extracomment>For one: Left out of its example talks: %n part without a question or an answer.</extracomment>
        <translation>
            <numerusform>Omitida de sus conversaciones de ejemplo: %n parte sin pregunta o sin respuesta.</numerusform>
            <numerusform>Omitidas de sus conversaciones de ejemplo: %n partes sin pregunta o sin respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as it means nothing here: {names}.</source>
        <translation>Omitido, porque aquí no significa nada: {names}.</translation>
    </message>
    <message>
        <source>Left out, as it means nothing here: {words}.</source>
        <translation>Omitido, porque aquí no significa nada: {words}.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n more</source>
        <translation>
            <numerusform>Omitidos: %n más</numerusform>
            <numerusform>Omitidos: %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n other opening messages.</source>
        <extracomment>For one: Left out: %n other opening message.</extracomment>
        <translation>
            <numerusform>Omitido: %n mensaje inicial más.</numerusform>
            <numerusform>Omitidos: %n mensajes iniciales más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: the character's book with %n entries.</source>
        <extracomment>For one: Left out: the character's book with %n entry.</extracomment>
        <translation>
            <numerusform>Omitido: el libro del personaje, con %n entrada.</numerusform>
            <numerusform>Omitido: el libro del personaje, con %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>Omitido: {names}.</translation>
    </message>
    <message>
        <source>Left out: {what}</source>
        <translation>Omitido: {what}</translation>
    </message>
    <message>
        <source>Length of context</source>
        <translation>Longitud del contexto</translation>
    </message>
    <message>
        <source>Less memory for long contexts, and as fast or faster. Auto leaves it out only where a graphics card cannot.</source>
        <translation>Menos memoria para contextos largos, e igual de rápido o más. «auto» solo la omite donde una tarjeta gráfica no la admite.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Let go of an idle model</source>
        <translation>Liberar un modelo inactivo</translation>
    </message>
    <message>
        <source>Library: folders, duplicates, rescan</source>
        <translation>Biblioteca: carpetas, duplicados, volver a examinar</translation>
    </message>
    <message>
        <source>Library…</source>
        <translation>Biblioteca…</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>Apariencia clara</translation>
    </message>
    <message>
        <source>Light, dark, or as the system says.</source>
        <translation>Clara, oscura o como indique el sistema.</translation>
    </message>
    <message>
        <source>Light, free and widely supported; the base of countless fine-tuned models.</source>
        <translation>Ligero, libre y con amplio soporte; la base de innumerables modelos con ajuste fino.</translation>
    </message>
    <message>
        <source>Line {line} is damaged: it is no JSON.</source>
        <translation>La línea {line} está dañada: no es JSON.</translation>
    </message>
    <message>
        <source>Line {line} is longer than 64 MB.</source>
        <translation>La línea {line} supera los 64 MB.</translation>
    </message>
    <message>
        <source>Line {line} is nested too deeply.</source>
        <translation>La línea {line} está anidada a demasiada profundidad.</translation>
    </message>
    <message>
        <source>Line {line} of the template: {message}.</source>
        <translation>Línea {line} de la plantilla: {message}.</translation>
    </message>
    <message>
        <source>Line {place} is an answer without a question.</source>
        <translation>La línea {place} es una respuesta sin pregunta.</translation>
    </message>
    <message>
        <source>Line {place} is no JSON ({error}).</source>
        <translation>La línea {place} no es JSON ({error}).</translation>
    </message>
    <message>
        <source>Line {place} is no pair. {how}</source>
        <translation>La línea {place} no es un par. {how}</translation>
    </message>
    <message>
        <source>Links open in the window, which needs a display.</source>
        <translation>Los enlaces se abren en la ventana, que necesita una pantalla.</translation>
    </message>
    <message>
        <source>Liquid AI's own line: ten layers of short convolutions and six of attention.</source>
        <translation>La línea propia de Liquid AI: diez capas de convoluciones cortas y seis de atención.</translation>
    </message>
    <message>
        <source>Lists the models of LM Studio, Jan, Ollama and others where they are; they are never changed.</source>
        <translation>Muestra los modelos de LM Studio, Jan, Ollama y otros donde están; nunca se modifican.</translation>
    </message>
    <message>
        <source>Llama 2 licence</source>
        <translation>Licencia de Llama 2</translation>
    </message>
    <message>
        <source>Llama 3 licence</source>
        <translation>Licencia de Llama 3</translation>
    </message>
    <message>
        <source>Llama 3.1 8B, pruned to 1B and taught by the larger models (distillation).</source>
        <translation>Llama 3.1 8B, podado a 1B y enseñado por los modelos mayores (destilación).</translation>
    </message>
    <message>
        <source>Llama 3.1 8B, pruned to 3B and taught by the larger models (distillation).</source>
        <translation>Llama 3.1 8B, podado a 3B y enseñado por los modelos mayores (destilación).</translation>
    </message>
    <message>
        <source>Llama 3.1 licence</source>
        <translation>Licencia de Llama 3.1</translation>
    </message>
    <message>
        <source>Llama 3.2 licence</source>
        <translation>Licencia de Llama 3.2</translation>
    </message>
    <message>
        <source>Llama 3.3 licence</source>
        <translation>Licencia de Llama 3.3</translation>
    </message>
    <message>
        <source>Llama 4 licence</source>
        <translation>Licencia de Llama 4</translation>
    </message>
    <message>
        <source>LoRA adapters</source>
        <translation>Adaptadores LoRA</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Loading the model …</source>
        <translation>Cargando el modelo…</translation>
    </message>
    <message>
        <source>Loading the model … {percent} %</source>
        <translation>Cargando el modelo… {percent} %</translation>
    </message>
    <message>
        <source>Loading the model … {share} %</source>
        <translation>Cargando el modelo… {share} %</translation>
    </message>
    <message>
        <source>Loading was stopped.</source>
        <translation>La carga se ha detenido.</translation>
    </message>
    <message>
        <source>LocalChat does not know the licence “{licence}”; read it on the model's page.</source>
        <translation>LocalChat no conoce la licencia «{licence}»; léala en la página del modelo.</translation>
    </message>
    <message>
        <source>LocalChat does not know the system calls of this processor</source>
        <translation>LocalChat no conoce las llamadas al sistema de este procesador</translation>
    </message>
    <message>
        <source>LocalChat ended unexpectedly the last time</source>
        <translation>LocalChat terminó inesperadamente la última vez</translation>
    </message>
    <message>
        <source>LocalChat exports (*.localchat);;All files (*)</source>
        <translation>Exportaciones de LocalChat (*.localchat);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>LocalChat is offline: this goes on when you allow connections again.</source>
        <translation>LocalChat está sin conexión: esto continúa cuando vuelva a permitir las conexiones.</translation>
    </message>
    <message>
        <source>LocalChat is offline: you switched connections off.</source>
        <translation>LocalChat está sin conexión: usted desactivó las conexiones.</translation>
    </message>
    <message>
        <source>LocalChat is open, and a backup takes the place of chats that are closed. Close it first.</source>
        <translation>LocalChat está abierto, y una copia de seguridad ocupa el lugar de chats cerrados. Ciérrelo primero.</translation>
    </message>
    <message>
        <source>LocalChat is still here</source>
        <translation>LocalChat sigue aquí</translation>
    </message>
    <message>
        <source>LocalChat itself</source>
        <translation>LocalChat mismo</translation>
    </message>
    <message>
        <source>LocalChat itself came along.</source>
        <translation>LocalChat mismo venía incluido.</translation>
    </message>
    <message>
        <source>LocalChat itself: {path}</source>
        <translation>LocalChat mismo: {path}</translation>
    </message>
    <message>
        <source>LocalChat knows no cage for this system, so the engine has all rights of your account.</source>
        <translation>LocalChat no conoce ningún aislamiento para este sistema, así que el motor tiene todos los derechos de su cuenta.</translation>
    </message>
    <message>
        <source>LocalChat knows no cage for this system, so the hub's process has all rights of your account.</source>
        <translation>LocalChat no conoce ningún aislamiento para este sistema, así que el proceso del hub tiene todos los derechos de su cuenta.</translation>
    </message>
    <message>
        <source>LocalChat knows no cage for this system, so the reader has all rights of your account.</source>
        <translation>LocalChat no conoce ningún aislamiento para este sistema, así que el lector tiene todos los derechos de su cuenta.</translation>
    </message>
    <message>
        <source>LocalChat knows no key with which this could have been signed.</source>
        <translation>LocalChat no conoce ninguna clave con la que esto se haya podido firmar.</translation>
    </message>
    <message>
        <source>LocalChat opens links to models only: localchat://model/OWNER/NAME.</source>
        <translation>LocalChat solo abre enlaces a modelos: localchat://model/OWNER/NAME.</translation>
    </message>
    <message>
        <source>LocalChat was started with --offline and opens no connection.</source>
        <translation>LocalChat se inició con --offline y no abre ninguna conexión.</translation>
    </message>
    <message>
        <source>LocalChat was started with --offline and stays so until it ends.</source>
        <translation>LocalChat se inició con --offline y sigue así hasta que se cierre.</translation>
    </message>
    <message>
        <source>LocalChat {version} is installed in {folder}.</source>
        <translation>LocalChat {version} está instalado en {folder}.</translation>
    </message>
    <message>
        <source>LocalChat {version} is the newest.</source>
        <translation>LocalChat {version} es la más reciente.</translation>
    </message>
    <message>
        <source>LocalChat {version} of {day}</source>
        <translation>LocalChat {version} del {day}</translation>
    </message>
    <message>
        <source>LocalChat {version} of {day} is there.</source>
        <translation>LocalChat {version} del {day} está disponible.</translation>
    </message>
    <message>
        <source>LocalChat {version}: connections, as of {day}</source>
        <translation>LocalChat {version}: conexiones, a {day}</translation>
    </message>
    <message>
        <source>LocalChat's window is open. Close it, and try again.</source>
        <translation>La ventana de LocalChat está abierta. Ciérrela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Bloquear automáticamente</translation>
    </message>
    <message>
        <source>Lock in memory</source>
        <translation>Bloquear en memoria</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Lock the chats</source>
        <translation>Bloquear los chats</translation>
    </message>
    <message>
        <source>Lock the chats now</source>
        <translation>Bloquear los chats ahora</translation>
    </message>
    <message>
        <source>Lock with the computer</source>
        <translation>Bloquear con el equipo</translation>
    </message>
    <message>
        <source>Locking …</source>
        <translation>Bloqueando …</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Look at a report of a problem</source>
        <translation>Mirar un informe de un problema</translation>
    </message>
    <message>
        <source>Look at its files</source>
        <translation>Consultar sus archivos</translation>
    </message>
    <message>
        <source>Look at its text before you trust the answers.</source>
        <translation>Mire su texto antes de confiar en las respuestas.</translation>
    </message>
    <message>
        <source>Look at its tokens…</source>
        <translation>Ver sus tokens…</translation>
    </message>
    <message>
        <source>Look at tokens</source>
        <translation>Ver los tokens</translation>
    </message>
    <message>
        <source>Look at {path} no longer</source>
        <translation>Dejar de consultar {path}</translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation>Buscar una versión más nueva</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Buscarlo</translation>
    </message>
    <message>
        <source>Look whether a model fits</source>
        <translation>Ver si cabe un modelo</translation>
    </message>
    <message>
        <source>Looking at picture {place} of {total} …</source>
        <translation>Viendo la imagen {place} de {total}…</translation>
    </message>
    <message>
        <source>Looking at the picture …</source>
        <translation>Viendo la imagen…</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Examinando este equipo…</translation>
    </message>
    <message>
        <source>Looking for a newer version</source>
        <translation>Buscar una versión más nueva</translation>
    </message>
    <message>
        <source>Looking for more…</source>
        <translation>Buscando más…</translation>
    </message>
    <message>
        <source>Looking for “{text}”…</source>
        <translation>Buscando «{text}»…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Looks for bugs first, then for what is hard to read; shows the fix.</source>
        <translation>Busca primero errores, después lo difícil de leer; muestra la corrección.</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Mirar…</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Derrotas</translation>
    </message>
    <message>
        <source>Low integrity was refused, so the engine could write files.</source>
        <translation>Se ha denegado la integridad baja, así que el motor podría escribir archivos.</translation>
    </message>
    <message>
        <source>Low integrity was refused, so the reader could write files.</source>
        <translation>Se ha denegado la integridad baja, así que el lector podría escribir archivos.</translation>
    </message>
    <message>
        <source>Low is steady, high is inventive. At 0 always the likeliest word.</source>
        <translation>Baja es estable, alta es creativa. Con 0, siempre la palabra más probable.</translation>
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
        <translation>MMMM 'de' yyyy</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Made by a newer LocalChat</source>
        <translation>Creado por un LocalChat más reciente</translation>
    </message>
    <message>
        <source>Made for answers from documents with citations, for tools, and for many languages.</source>
        <translation>Hecho para respuestas a partir de documentos con citas, para herramientas y para muchos idiomas.</translation>
    </message>
    <message>
        <source>Made from {base}.</source>
        <translation>Hecho a partir de {base}.</translation>
    </message>
    <message>
        <source>Make a bundle</source>
        <translation>Crear un lote</translation>
    </message>
    <message>
        <source>Make a bundle…</source>
        <translation>Crear un lote…</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>Crear un token</translation>
    </message>
    <message>
        <source>Make room for others</source>
        <translation>Dejar sitio a otros</translation>
    </message>
    <message>
        <source>Makers measure in different ways, with and without thinking: read small differences with care. A benchmark’s head says what it asks for.</source>
        <translation>Los creadores miden de distintas maneras, con y sin pensamiento: lea con cautela las diferencias pequeñas. El encabezado de una prueba dice qué mide.</translation>
    </message>
    <message>
        <source>Makes three sober points out of an article, with what is not said in it.</source>
        <translation>Saca de un artículo tres puntos sobrios, y lo que no dice.</translation>
    </message>
    <message>
        <source>Making a backup …</source>
        <translation>Haciendo una copia de seguridad …</translation>
    </message>
    <message>
        <source>Map of this chat</source>
        <translation>Mapa de este chat</translation>
    </message>
    <message>
        <source>Map of this chat…</source>
        <translation>Mapa de este chat…</translation>
    </message>
    <message>
        <source>Map of {count} messages. Arrows move, Enter jumps.</source>
        <translation>Mapa de {count} mensajes. Las flechas se desplazan, Intro va al mensaje.</translation>
    </message>
    <message>
        <source>Map the file</source>
        <translation>Mapear el archivo</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marks of the template</source>
        <translation>Marcas de la plantilla</translation>
    </message>
    <message>
        <source>Maximum tokens</source>
        <translation>Tokens máximos</translation>
    </message>
    <message>
        <source>Measured here: needs {size} at {count} tokens of context:</source>
        <translation>Medido aquí: necesita {size} con {count} tokens de contexto:</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Memory at {tokens} tokens of context</source>
        <translation>Memoria con {tokens} tokens de contexto</translation>
    </message>
    <message>
        <source>Memory is short, so the idle model was let go. The next message loads it again.</source>
        <translation>Falta memoria, así que se ha liberado el modelo inactivo. El próximo mensaje lo carga de nuevo.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Message {name}</source>
        <translation>Mensaje a {name}</translation>
    </message>
    <message>
        <source>Message {place} of {total}, from you: {words}</source>
        <translation>Mensaje {place} de {total}, suyo: {words}</translation>
    </message>
    <message>
        <source>Message {place} of {total}, from {who}: {words}</source>
        <translation>Mensaje {place} de {total}, de {who}: {words}</translation>
    </message>
    <message>
        <source>Message. Enter sends, Shift and Enter make a new line.</source>
        <translation>Mensaje. Intro envía, Mayús y Intro hacen una línea nueva.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Messages followed one another in a ring; it was opened.</source>
        <translation>Unos mensajes se seguían en círculo; el círculo se ha abierto.</translation>
    </message>
    <message>
        <source>Messages that wait</source>
        <translation>Mensajes en espera</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Metadata ({count})</source>
        <translation>Metadatos ({count})</translation>
    </message>
    <message>
        <source>Micro-batch</source>
        <translation>Microlote</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Ministral 3 8B with an eye for pictures, tuned to follow instructions.</source>
        <translation>Ministral 3 8B con visión de imágenes, afinado para seguir instrucciones.</translation>
    </message>
    <message>
        <source>Mirostat</source>
        <translation>Mirostat</translation>
    </message>
    <message>
        <source>Mirostat rate (η)</source>
        <translation>Tasa de Mirostat (η)</translation>
    </message>
    <message>
        <source>Mirostat target (τ)</source>
        <translation>Objetivo de Mirostat (τ)</translation>
    </message>
    <message>
        <source>Mirror of the hub</source>
        <translation>Espejo del hub</translation>
    </message>
    <message>
        <source>Mistral 7B v0.3, with a larger vocabulary than before, tuned to follow instructions.</source>
        <translation>Mistral 7B v0.3, con un vocabulario mayor que antes, afinado para seguir instrucciones.</translation>
    </message>
    <message>
        <source>Mistral 7B → Mixtral 8x7B: eight experts in each layer, two of them for each token.</source>
        <translation>Mistral 7B → Mixtral 8x7B: ocho expertos en cada capa, dos de ellos por token.</translation>
    </message>
    <message>
        <source>Mistral Nemo 12B, made with NVIDIA, tuned to follow instructions.</source>
        <translation>Mistral Nemo 12B, hecho con NVIDIA, afinado para seguir instrucciones.</translation>
    </message>
    <message>
        <source>Mistral Small 3, 24B, tuned to follow instructions.</source>
        <translation>Mistral Small 3, 24B, afinado para seguir instrucciones.</translation>
    </message>
    <message>
        <source>Mistral non-production licence</source>
        <translation>Licencia de Mistral para uso no productivo</translation>
    </message>
    <message>
        <source>Mistral research licence</source>
        <translation>Licencia de investigación de Mistral</translation>
    </message>
    <message>
        <source>Mixture of experts: needs memory for 30B, but writes as quickly as 3B.</source>
        <translation>Mezcla de expertos: necesita memoria para 30B, pero escribe tan rápido como 3B.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model of new chats</source>
        <translation>Modelo de los chats nuevos</translation>
    </message>
    <message>
        <source>Model of {side}</source>
        <translation>Modelo de {side}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models (*.gguf);;All files (*)</source>
        <translation>Modelos (*.gguf);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Models and downloads</source>
        <translation>Modelos y descargas</translation>
    </message>
    <message>
        <source>Models in these folders are listed. Nothing in the folders of others is changed.</source>
        <translation>Los modelos de estas carpetas aparecen en la lista. En las carpetas de otros no se cambia nada.</translation>
    </message>
    <message>
        <source>Models of other apps</source>
        <translation>Modelos de otras aplicaciones</translation>
    </message>
    <message>
        <source>Models that were downloaded to {folder} stay there.</source>
        <translation>Los modelos descargados en {folder} se quedan allí.</translation>
    </message>
    <message>
        <source>Models: {names}</source>
        <translation>Modelos: {names}</translation>
    </message>
    <message>
        <source>Models: {names}.</source>
        <translation>Modelos: {names}.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More with personas</source>
        <translation>Más sobre personajes</translation>
    </message>
    <message>
        <source>More with presets</source>
        <translation>Más sobre preajustes</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Most downloaded</source>
        <translation>Más descargados</translation>
    </message>
    <message>
        <source>Most liked</source>
        <translation>Con más «me gusta»</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move into another folder…</source>
        <translation>Mover a otra carpeta…</translation>
    </message>
    <message>
        <source>Move the example down (Alt+Down)</source>
        <translation>Bajar el ejemplo (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Move the example up (Alt+Up)</source>
        <translation>Subir el ejemplo (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move the folder into</source>
        <translation>Mover la carpeta a</translation>
    </message>
    <message>
        <source>Move this chat to a folder</source>
        <translation>Mover este chat a una carpeta</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>Mover a una carpeta</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>Movido.</translation>
    </message>
    <message numerus="yes">
        <source>Moves %n files, {size}, to the trash.</source>
        <extracomment>For one: Moves %n file, {size}, to the trash.</extracomment>
        <translation>
            <numerusform>Mueve %n archivo, {size}, a la papelera.</numerusform>
            <numerusform>Mueve %n archivos, {size}, a la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Much thinking for little memory; a good first model for a laptop.</source>
        <translation>Mucho pensamiento con poca memoria; un buen primer modelo para un portátil.</translation>
    </message>
    <message>
        <source>My models</source>
        <translation>Mis modelos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of a new tag</source>
        <translation>Nombre de una nueva etiqueta</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Nombre de la carpeta</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nombre de la etiqueta</translation>
    </message>
    <message>
        <source>Name of the tag {name}</source>
        <translation>Nombre de la etiqueta {name}</translation>
    </message>
    <message>
        <source>Name the chats by their numbers, or all with --all. See: localchat chats list</source>
        <translation>Nombre los chats por sus números, o todos con --all. Véase: localchat chats list</translation>
    </message>
    <message>
        <source>Needs a passphrase.</source>
        <translation>Necesita una frase de contraseña.</translation>
    </message>
    <message>
        <source>Needs {need}, this computer has {has}</source>
        <translation>Necesita {need}, este equipo tiene {has}</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>New chat (Ctrl+N)</source>
        <translation>Nuevo chat (Ctrl+N)</translation>
    </message>
    <message>
        <source>New chats with this model begin with “{name}”.</source>
        <translation>Los chats nuevos con este modelo empiezan con «{name}».</translation>
    </message>
    <message>
        <source>New chats with {model} begin with the usual preset.</source>
        <translation>Los chats nuevos con {model} empiezan con el preajuste habitual.</translation>
    </message>
    <message>
        <source>New chats with {model} begin with “{preset}”.</source>
        <translation>Los chats nuevos con {model} empiezan con «{preset}».</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>New folder in it…</source>
        <translation>Nueva carpeta dentro…</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nueva carpeta…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nuevas teclas</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Línea nueva</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>New passphrase of the file: </source>
        <translation>Nueva frase de contraseña del archivo: </translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Nueva frase de contraseña: </translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Nuevo personaje</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Nueva etiqueta…</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versiones más nuevas</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>News summariser</source>
        <translation>Resumidor de noticias</translation>
    </message>
    <message>
        <source>Next try in {time}.</source>
        <translation>Próximo intento en {time}.</translation>
    </message>
    <message>
        <source>No agreement needed</source>
        <translation>Sin acuerdo necesario</translation>
    </message>
    <message>
        <source>No browser can be opened from here. The address was copied.</source>
        <translation>No se puede abrir ningún navegador desde aquí. La dirección se ha copiado.</translation>
    </message>
    <message>
        <source>No chats</source>
        <translation>Ningún chat</translation>
    </message>
    <message>
        <source>No chats were found in it.</source>
        <translation>No se ha encontrado ningún chat.</translation>
    </message>
    <message>
        <source>No chats yet. What you say is kept here, encrypted.</source>
        <translation>Aún no hay chats. Lo que diga se guarda aquí, cifrado.</translation>
    </message>
    <message>
        <source>No connection is like that.</source>
        <translation>No hay ninguna conexión así.</translation>
    </message>
    <message>
        <source>No connection may be opened.</source>
        <translation>No se puede abrir ninguna conexión.</translation>
    </message>
    <message>
        <source>No examples (zero-shot)</source>
        <translation>Sin ejemplos (zero-shot)</translation>
    </message>
    <message>
        <source>No graphics card was found that this computer's driver offers.</source>
        <translation>No se ha encontrado ninguna tarjeta gráfica que ofrezca el controlador de este equipo.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>No model is called so.</source>
        <translation>Ningún modelo se llama así.</translation>
    </message>
    <message>
        <source>No model is here twice.</source>
        <translation>Ningún modelo está aquí dos veces.</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>No hay ningún modelo cargado.</translation>
    </message>
    <message>
        <source>No other model on the shelf has these scores.</source>
        <translation>Ningún otro modelo del catálogo tiene estas puntuaciones.</translation>
    </message>
    <message>
        <source>No persona</source>
        <translation>Sin personaje</translation>
    </message>
    <message>
        <source>No persona is used here.</source>
        <translation>Aquí no se usa ningún personaje.</translation>
    </message>
    <message>
        <source>No sliding menus and no blinking cursor, whatever the system says.</source>
        <translation>Sin menús deslizantes ni cursor parpadeante, diga lo que diga el sistema.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>No system keyring was found, so it is known only until LocalChat ends.</source>
        <translation>No se ha encontrado ningún llavero del sistema, así que solo se recuerda hasta que LocalChat se cierre.</translation>
    </message>
    <message>
        <source>No system keyring was found. Keep the recovery code that Settings shows.</source>
        <translation>No se ha encontrado un llavero del sistema. Guarde el código de recuperación que muestran los Ajustes.</translation>
    </message>
    <message>
        <source>No tags yet. Name one below, then put it on chats by their menu.</source>
        <translation>Aún no hay etiquetas. Escriba un nombre abajo y después póngala a los chats desde su menú.</translation>
    </message>
    <message>
        <source>No two models are the same.</source>
        <translation>No hay dos modelos iguales.</translation>
    </message>
    <message>
        <source>No vote</source>
        <translation>Sin voto</translation>
    </message>
    <message>
        <source>No way led out.</source>
        <translation>Ninguna vía llevó fuera.</translation>
    </message>
    <message>
        <source>Nobody here knows who wrote this template.</source>
        <translation>Nadie aquí sabe quién escribió esta plantilla.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None of its own: {name}</source>
        <translation>Ninguna propia: {name}</translation>
    </message>
    <message>
        <source>None of the files of {repository} is this one any more.</source>
        <translation>Ninguno de los archivos de {repository} es ya este.</translation>
    </message>
    <message>
        <source>None. One is needed for the lock, and keeps out who uses this computer as you.</source>
        <translation>Ninguna. Hace falta una para el bloqueo, y deja fuera a quien use este equipo como usted.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Not a usable model file</source>
        <translation>No es un archivo de modelo utilizable</translation>
    </message>
    <message>
        <source>Not allowed on this computer</source>
        <translation>No permitido en este equipo</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>No hay suficiente memoria</translation>
    </message>
    <message>
        <source>Not enough space</source>
        <translation>No hay suficiente espacio</translation>
    </message>
    <message>
        <source>Not for commercial use: research and evaluation only, unless the maker agrees otherwise.</source>
        <translation>No para uso comercial: solo investigación y evaluación, salvo que el creador acepte otra cosa.</translation>
    </message>
    <message>
        <source>Not for commercial use: research and private use only, and the maker must be named.</source>
        <translation>No para uso comercial: solo investigación y uso privado, y hay que nombrar al creador.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Not models whose makers ask you to agree to something first</source>
        <translation>Sin modelos cuyos creadores piden aceptar algo antes</translation>
    </message>
    <message>
        <source>Not on the shelf.</source>
        <translation>No está en el catálogo.</translation>
    </message>
    <message>
        <source>Not saved: {why}</source>
        <translation>No se ha guardado: {why}</translation>
    </message>
    <message>
        <source>Not the passphrase</source>
        <translation>No es la frase de contraseña</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>No se usa</translation>
    </message>
    <message>
        <source>Nothing can be read of {name}: it is no store of chats, it is damaged from its beginning on, or it is locked with another key.</source>
        <translation>No se puede leer nada de {name}: no es un almacén de chats, está dañado desde el principio o cifrado con otra clave.</translation>
    </message>
    <message>
        <source>Nothing can be saved here</source>
        <translation>Aquí no se puede guardar nada</translation>
    </message>
    <message>
        <source>Nothing can be saved in {home}: {reason}. Change its rights, or choose another folder with --home.</source>
        <translation>No se puede guardar nada en {home}: {reason}. Cambie sus permisos o elija otra carpeta con --home.</translation>
    </message>
    <message>
        <source>Nothing can be saved in {parent}: it may not be written. Change its rights, or choose another folder with --home.</source>
        <translation>No se puede guardar nada en {parent}: no hay permiso de escritura. Cambie sus permisos o elija otra carpeta con --home.</translation>
    </message>
    <message>
        <source>Nothing can be saved in {text}. Choose a folder that you may write to, by its whole path.</source>
        <translation>No se puede guardar nada en {text}. Elija una carpeta en la que pueda escribir, con su ruta completa.</translation>
    </message>
    <message>
        <source>Nothing could be read of the damaged file, and there is no backup. It is kept as {name}, and a new store was begun.</source>
        <translation>No se ha podido leer nada del archivo dañado, y no hay copia de seguridad. Se guarda como {name}, y se ha empezado un almacén nuevo.</translation>
    </message>
    <message>
        <source>Nothing could be read of the damaged file, so the backup {backup} was opened. The damaged file is kept as {name}.</source>
        <translation>No se ha podido leer nada del archivo dañado, así que se ha abierto la copia de seguridad {backup}. El archivo dañado se guarda como {name}.</translation>
    </message>
    <message>
        <source>Nothing follows the person's words, so the model may go on writing them.</source>
        <translation>Nada sigue a las palabras de la persona, así que el modelo puede seguir escribiéndolas.</translation>
    </message>
    <message>
        <source>Nothing has changed since {day}, when it was first checked here.</source>
        <translation>Nada ha cambiado desde {day}, cuando se comprobó aquí por primera vez.</translation>
    </message>
    <message>
        <source>Nothing is being downloaded</source>
        <translation>No se está descargando nada</translation>
    </message>
    <message>
        <source>Nothing is forbidden.</source>
        <translation>No hay nada prohibido.</translation>
    </message>
    <message>
        <source>Nothing is known of how this answer came about. Turn on “Look at tokens” in Settings, and have another answer.</source>
        <translation>No se sabe nada de cómo surgió esta respuesta. Active «Ver los tokens» en Ajustes y pida otra respuesta.</translation>
    </message>
    <message>
        <source>Nothing is looked for by itself. A click asks {host} for one small file that is the same for everybody; nothing about you or this computer is sent.</source>
        <translation>No se busca nada por sí solo. Un clic pide a {host} un pequeño archivo que es igual para todos; no se envía nada sobre usted ni este equipo.</translation>
    </message>
    <message>
        <source>Nothing marks the end of an answer in a longer chat, so the model may not find its end.</source>
        <translation>Nada marca el final de una respuesta en un chat más largo, así que el modelo puede no encontrar su final.</translation>
    </message>
    <message>
        <source>Nothing may be added to the engine.</source>
        <translation>No se puede añadir nada al motor.</translation>
    </message>
    <message>
        <source>Nothing moves just now: open LocalChat, or type: localchat downloads resume ID</source>
        <translation>Ahora no se mueve nada: abra LocalChat, o escriba: localchat downloads resume ID</translation>
    </message>
    <message>
        <source>Nothing of them is on the screen or in memory.</source>
        <translation>Nada de ellos está en la pantalla ni en la memoria.</translation>
    </message>
    <message>
        <source>Nothing of this chat left this computer</source>
        <translation>Nada de este chat ha salido de este equipo</translation>
    </message>
    <message>
        <source>Nothing of {name} fits this computer: the smallest, {quantisation}, needs {need} of memory, and this computer has {total}. To get it all the same: --quant {quantisation}</source>
        <translation>Nada de {name} cabe en este equipo: la cuantización más pequeña, {quantisation}, necesita {need} de memoria, y este equipo tiene {total}. Para descargarla de todos modos: --quant {quantisation}</translation>
    </message>
    <message>
        <source>Nothing tells how it was trained to chat, so the roles are written as plain words (“{template}”).</source>
        <translation>Nada indica cómo se entrenó para chatear, así que los roles se escriben como palabras normales («{template}»).</translation>
    </message>
    <message>
        <source>Nothing that you write here leaves this computer.</source>
        <translation>Nada de lo que escriba aquí sale de este equipo.</translation>
    </message>
    <message>
        <source>Nothing was compared yet.</source>
        <translation>Todavía no se ha comparado nada.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>No se ha borrado nada.</translation>
    </message>
    <message>
        <source>Nothing was erased. “localchat erase --everything” removes all chats, settings and downloaded models of {home}.</source>
        <translation>No se ha borrado nada. «localchat erase --everything» elimina todos los chats, ajustes y modelos descargados de {home}.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or fewer filters.</source>
        <translation>No se ha encontrado nada. Pruebe con menos palabras o menos filtros.</translation>
    </message>
    <message>
        <source>Nothing was said in it.</source>
        <translation>No se dijo nada en él.</translation>
    </message>
    <message>
        <source>Nothing was saved, and nothing was sent. To save it: localchat report --to FILE</source>
        <translation>No se ha guardado nada, y no se ha enviado nada. Para guardarlo: localchat report --to FILE</translation>
    </message>
    <message>
        <source>Now: {state}</source>
        <translation>Ahora: {state}</translation>
    </message>
    <message>
        <source>Number {place} has a message that is no text.</source>
        <translation>El número {place} tiene un mensaje que no es texto.</translation>
    </message>
    <message>
        <source>Number {place} is no pair: it needs a “user” and an “assistant” text.</source>
        <translation>El número {place} no es un par: necesita un texto «user» y un texto «assistant».</translation>
    </message>
    <message>
        <source>OLMo → OLMo 2 7B, tuned with the open recipe Tülu 3.</source>
        <translation>OLMo → OLMo 2 7B, afinado con la receta abierta Tülu 3.</translation>
    </message>
    <message numerus="yes">
        <source>Of models, only the guide and %n files that are named by their content may be loaded.</source>
        <extracomment>For one: Of models, only the guide and %n file that is named by its content may be loaded.</extracomment>
        <translation>
            <numerusform>De los modelos, solo se pueden cargar la guía y %n archivo nombrado por su contenido.</numerusform>
            <numerusform>De los modelos, solo se pueden cargar la guía y %n archivos nombrados por su contenido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of models, only the guide may be loaded.</source>
        <translation>De los modelos, solo se puede cargar la guía.</translation>
    </message>
    <message>
        <source>Of the window, from its next start on.</source>
        <translation>De la ventana, a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Off, and quiet: nothing is connected. Only a search or a download connects.</source>
        <translation>Desactivado, y en calma: no hay nada conectado. Solo una búsqueda o una descarga conecta.</translation>
    </message>
    <message>
        <source>Off. Asked {host} just now: {purpose}.</source>
        <translation>Desactivado. Se acaba de preguntar a {host}: {purpose}.</translation>
    </message>
    <message>
        <source>Off. Downloading from {host} now.</source>
        <translation>Desactivado. Descargando ahora de {host}.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Offline: no connection can be opened, whatever is asked for.</source>
        <translation>Sin conexión: no se puede abrir ninguna conexión, se pida lo que se pida.</translation>
    </message>
    <message>
        <source>Offline: no connection can be opened, whatever is clicked.</source>
        <translation>Sin conexión: no se puede abrir ninguna conexión, se pulse lo que se pulse.</translation>
    </message>
    <message>
        <source>On battery, so the idle model was let go. The next message loads it again.</source>
        <translation>Funciona con batería, así que se ha liberado el modelo inactivo. El próximo mensaje lo carga de nuevo.</translation>
    </message>
    <message>
        <source>On is few-shot, off is zero-shot: the same prompt without examples.</source>
        <translation>Activado es few-shot, desactivado es zero-shot: el mismo prompt sin ejemplos.</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>En el catálogo</translation>
    </message>
    <message>
        <source>On: no connection can be opened, whatever is clicked.</source>
        <translation>Activado: no se puede abrir ninguna conexión, se pulse lo que se pulse.</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Otra vez: </translation>
    </message>
    <message>
        <source>One file for any browser, with formulas and coloured code. It prints well.</source>
        <translation>Un archivo para cualquier navegador, con fórmulas y código en color. Se imprime bien.</translation>
    </message>
    <message>
        <source>One file: {name}.</source>
        <translation>Un archivo: {name}.</translation>
    </message>
    <message>
        <source>One for each day that you chat; seven are kept. The last: {when}.</source>
        <translation>Una por cada día que chatea; se guardan siete. La última: {when}.</translation>
    </message>
    <message>
        <source>One for each day that you chat; seven are kept. There is none yet.</source>
        <translation>Una por cada día que chatea; se guardan siete. Todavía no hay ninguna.</translation>
    </message>
    <message>
        <source>One is made for each day that you chat, and seven are kept; they are encrypted as your chats are. They lie on this disk: for a copy elsewhere, export everything.</source>
        <translation>Se hace una por cada día que chatea, y se guardan siete; están cifradas como sus chats. Están en este disco: para una copia en otro lugar, exporte todo.</translation>
    </message>
    <message>
        <source>One line for each branch, in the usual format with “messages”.</source>
        <translation>Una línea por rama, en el formato habitual con «messages».</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>One process may connect, and it never sees a chat</source>
        <translation>Un proceso puede conectarse, y nunca ve un chat</translation>
    </message>
    <message>
        <source>One prompt, two answers, one after the other, so that each has the whole computer. Nothing of it comes into your chats.</source>
        <translation>Un prompt, dos respuestas, una tras otra, para que cada una disponga de todo el equipo. Nada de ello llega a sus chats.</translation>
    </message>
    <message>
        <source>One token at a time, as in the book: -c 2048 -b 128 -n 1 -t 8.</source>
        <translation>Un token cada vez, como en el libro: -c 2048 -b 128 -n 1 -t 8.</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Only a model under “My models” can get another template.</source>
        <translation>Solo un modelo de «Mis modelos» puede recibir otra plantilla.</translation>
    </message>
    <message>
        <source>Only a search, a look at a model or a download connects.</source>
        <translation>Solo se conecta una búsqueda, una mirada a un modelo o una descarga.</translation>
    </message>
    <message>
        <source>Only an answer can be continued.</source>
        <translation>Solo se puede continuar una respuesta.</translation>
    </message>
    <message>
        <source>Only its first {count} letters were read, up to {end}.</source>
        <translation>Solo se han leído sus primeros {count} caracteres, hasta {end}.</translation>
    </message>
    <message>
        <source>Only its first {count} letters were read.</source>
        <translation>Solo se han leído sus primeros {count} caracteres.</translation>
    </message>
    <message>
        <source>Only its first {count} letters.</source>
        <translation>Solo sus primeros {count} caracteres.</translation>
    </message>
    <message>
        <source>Only models that fit this computer</source>
        <translation>Solo modelos que caben en este equipo</translation>
    </message>
    <message>
        <source>Only models whose licence allows commercial use, perhaps on conditions</source>
        <translation>Solo modelos cuya licencia permite el uso comercial, quizá con condiciones</translation>
    </message>
    <message>
        <source>Only the guide is here yet: it knows this app and little else. Or add a file that you have.</source>
        <translation>De momento solo está la guía: conoce esta aplicación y poco más. O añada un archivo que ya tenga.</translation>
    </message>
    <message>
        <source>Only this opens the file, and nothing helps if it is forgotten. Empty for a plain zip that anybody can read.</source>
        <translation>Solo ella abre el archivo, y nada ayuda si se olvida. Vacía para un zip corriente que cualquiera puede leer.</translation>
    </message>
    <message>
        <source>Only when you click for it in Settings: one small file that is the same for everybody.</source>
        <translation>Solo cuando hace clic para ello en Ajustes: un pequeño archivo que es igual para todos.</translation>
    </message>
    <message>
        <source>Only words likelier than this are left out.</source>
        <translation>Solo se omiten las palabras más probables que este valor.</translation>
    </message>
    <message>
        <source>Only {span} could be read: the rest is damaged.</source>
        <translation>Solo se ha podido leer esto: {span}. El resto está dañado.</translation>
    </message>
    <message>
        <source>Only {span} were read: the rest takes too long.</source>
        <translation>Solo se ha leído esto: {span}. El resto tarda demasiado.</translation>
    </message>
    <message>
        <source>Only {span}.</source>
        <translation>Solo {span}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open Discover</source>
        <translation>Abrir Descubrir</translation>
    </message>
    <message>
        <source>Open a locked export</source>
        <translation>Abrir una exportación bloqueada</translation>
    </message>
    <message>
        <source>Open a locked one…</source>
        <translation>Abrir una bloqueada…</translation>
    </message>
    <message>
        <source>Open a model's page</source>
        <translation>Abrir la página de un modelo</translation>
    </message>
    <message>
        <source>Open as chat</source>
        <translation>Abrir como chat</translation>
    </message>
    <message>
        <source>Open down to its training data, for who wants to know where answers come from; short context.</source>
        <translation>Abierto hasta sus datos de entrenamiento, para quien quiera saber de dónde vienen las respuestas; contexto corto.</translation>
    </message>
    <message>
        <source>Open in your browser:</source>
        <translation>Abrir en el navegador:</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Abrir el chat</translation>
    </message>
    <message>
        <source>Open the chats</source>
        <translation>Abrir los chats</translation>
    </message>
    <message>
        <source>Open the licence page</source>
        <translation>Abrir la página de la licencia</translation>
    </message>
    <message>
        <source>OpenAI's open-weight mixtures of experts, trained to think with low, medium or high effort. They were published in four bits (MXFP4), so that the file of that kind is the original and not a smaller copy.</source>
        <translation>Las mezclas de expertos de pesos abiertos de OpenAI, entrenadas para pensar con esfuerzo bajo, medio o alto. Se publicaron en cuatro bits (MXFP4), de modo que el archivo de ese tipo es el original y no una copia reducida.</translation>
    </message>
    <message>
        <source>OpenAI's own line: a mixture of 128 experts, four of them for each token.</source>
        <translation>La línea propia de OpenAI: una mezcla de 128 expertos, cuatro de ellos por token.</translation>
    </message>
    <message>
        <source>OpenAI's own line: a mixture of 32 experts, four of them for each token.</source>
        <translation>La línea propia de OpenAI: una mezcla de 32 expertos, cuatro de ellos por token.</translation>
    </message>
    <message>
        <source>Opening message</source>
        <translation>Mensaje inicial</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Abriendo …</translation>
    </message>
    <message>
        <source>Opens no connection at all, whatever is clicked; what runs stops at once.</source>
        <translation>No abre ninguna conexión, se pulse lo que se pulse; lo que está en curso se detiene al momento.</translation>
    </message>
    <message>
        <source>Opens the thinking</source>
        <translation>Abre el pensamiento</translation>
    </message>
    <message>
        <source>Opens your chats when the key is lost. Write it down and keep it safe.</source>
        <translation>Abre sus chats cuando se pierde la clave. Anótelo y guárdelo bien.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Order of samplers</source>
        <translation>Orden de los muestreadores</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Original precision</source>
        <translation>Precisión original</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Other programs may not be served.</source>
        <translation>No se puede servir a otros programas.</translation>
    </message>
    <message>
        <source>Other tokens. Enter takes one, and answers on from there.</source>
        <translation>Otros tokens. Intro toma uno y responde desde ahí.</translation>
    </message>
    <message>
        <source>Out of all folders</source>
        <translation>Fuera de todas las carpetas</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pages for paper, and for handing on.</source>
        <translation>Páginas para papel y para compartir.</translation>
    </message>
    <message>
        <source>Panel (Ctrl+.)</source>
        <translation>Panel (Ctrl+.)</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Part for images</source>
        <translation>Parte para imágenes</translation>
    </message>
    <message>
        <source>Parts of LocalChat</source>
        <translation>Partes de LocalChat</translation>
    </message>
    <message>
        <source>Parts that compute on a graphics card, from a file that the makers signed. Each is tried in a process of its own, and used only if it is right and faster than the processor.</source>
        <translation>Partes que calculan en una tarjeta gráfica, de un archivo que firmaron los creadores. Cada una se prueba en un proceso propio, y solo se usa si es correcta y más rápida que el procesador.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase of now: </source>
        <translation>Frase de contraseña actual: </translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Frase de contraseña del archivo</translation>
    </message>
    <message>
        <source>Passphrase of the file: </source>
        <translation>Frase de contraseña del archivo: </translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Frase de contraseña: </translation>
    </message>
    <message>
        <source>Paste many examples</source>
        <translation>Pegar varios ejemplos</translation>
    </message>
    <message>
        <source>Paste many…</source>
        <translation>Pegar varios…</translation>
    </message>
    <message>
        <source>Paste some code, and say in a line what it is meant to do.</source>
        <translation>Pegue código y diga en una línea qué debe hacer.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>Path of a smaller model of the same family, which guesses ahead for this one.</source>
        <translation>Ruta de un modelo más pequeño de la misma familia, que se anticipa a este.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>Pause {title}</source>
        <translation>Pausar {title}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Paused at {percent} · Resume</source>
        <translation>En pausa: {percent} · Reanudar</translation>
    </message>
    <message>
        <source>Paused: {state}.</source>
        <translation>En pausa: {state}.</translation>
    </message>
    <message>
        <source>Paused: {state}. To go on: {command}</source>
        <translation>En pausa: {state}. Para seguir: {command}</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persa</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Personaje</translation>
    </message>
    <message>
        <source>Persona of {side}</source>
        <translation>Personaje de {side}</translation>
    </message>
    <message>
        <source>Persona that is shown</source>
        <translation>Personaje que se muestra</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personajes</translation>
    </message>
    <message>
        <source>Personas and character cards (*.json *.png);;All files (*)</source>
        <translation>Personajes y fichas de personaje (*.json *.png);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Personas: {names}</source>
        <translation>Personajes: {names}</translation>
    </message>
    <message>
        <source>Personas: {names}.</source>
        <translation>Personajes: {names}.</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>AvPág</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>RePág</translation>
    </message>
    <message>
        <source>Phi-3 mini → Phi-3.5 mini, with more languages and longer context.</source>
        <translation>Phi-3 mini → Phi-3.5 mini, con más idiomas y contexto más largo.</translation>
    </message>
    <message>
        <source>Phi-3 → Phi-4, trained to a large part on synthetic data.</source>
        <translation>Phi-3 → Phi-4, entrenado en gran parte con datos sintéticos.</translation>
    </message>
    <message>
        <source>Phi-3.5 mini → Phi-4 mini, with a larger vocabulary and shared keys.</source>
        <translation>Phi-3.5 mini → Phi-4 mini, con un vocabulario mayor y claves compartidas.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Picture {name}</source>
        <translation>Imagen {name}</translation>
    </message>
    <message>
        <source>Picture: {name} ({size} pixels, {amount})</source>
        <translation>Imagen: {name} ({size} píxeles, {amount})</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Pin or unpin this chat</source>
        <translation>Fijar o dejar de fijar este chat</translation>
    </message>
    <message>
        <source>Pin: keep it in mind when the context is full</source>
        <translation>Fijar: tenerlo presente cuando el contexto esté lleno</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijados</translation>
    </message>
    <message>
        <source>Pinned: stays in mind when the context is full.</source>
        <translation>Fijado: sigue presente cuando el contexto está lleno.</translation>
    </message>
    <message>
        <source>Plain assistant</source>
        <translation>Asistente sencillo</translation>
    </message>
    <message>
        <source>Please report this: SECURITY.md says how.</source>
        <translation>Comuníquelo, por favor: SECURITY.md dice cómo.</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>Preciso</translation>
    </message>
    <message>
        <source>Prefers words of about this likelihood. Below 0 is off.</source>
        <translation>Prefiere palabras con aproximadamente esta probabilidad. Por debajo de 0, desactivado.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Penalización por presencia</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Preset of new chats</source>
        <translation>Preajuste de los chats nuevos</translation>
    </message>
    <message>
        <source>Preset of {side}</source>
        <translation>Preajuste de {side}</translation>
    </message>
    <message>
        <source>Presets (*.json);;All files (*)</source>
        <translation>Preajustes (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Presets: {names}</source>
        <translation>Preajustes: {names}</translation>
    </message>
    <message>
        <source>Presets: {names}.</source>
        <translation>Preajustes: {names}.</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Pulse las teclas</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>30 días anteriores</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>7 días anteriores</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Private chats with a language model on your own computer. Without a command: the window, or a terminal chat where there is no display.</source>
        <translation>Chats privados con un modelo de lenguaje en su propio equipo. Sin ninguna orden: la ventana, o un chat en la terminal donde no hay pantalla.</translation>
    </message>
    <message>
        <source>Problem: {sentence} Choose another: localchat models template ID NAME</source>
        <translation>Problema: {sentence} Elegir otra: localchat models template ID NAME</translation>
    </message>
    <message>
        <source>Problems from mathematics competitions of schools.</source>
        <translation>Problemas de competiciones escolares de matemáticas.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Processor cores that read the prompt.</source>
        <translation>Núcleos del procesador que leen el prompt.</translation>
    </message>
    <message>
        <source>Processor cores that work on the answer.</source>
        <translation>Núcleos del procesador que trabajan en la respuesta.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Programs: steady, and free to repeat names.</source>
        <translation>Programas: estable y libre para repetir nombres.</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Progreso de la descarga</translation>
    </message>
    <message>
        <source>Progress of {title}</source>
        <translation>Progreso de {title}</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt for both. Enter compares, Shift and Enter make a line.</source>
        <translation>Prompt para ambos. Intro compara, Mayús y Intro hacen una línea.</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Put the backup of {when} in the place of your chats?</source>
        <translation>¿Poner la copia de seguridad de {when} en el lugar de sus chats?</translation>
    </message>
    <message>
        <source>Put {name} of your own into a text to be asked for it. Known are {known}.</source>
        <translation>Ponga un {name} propio en un texto para que se le pregunte por él. Se conocen {known}.</translation>
    </message>
    <message>
        <source>Quality and size</source>
        <translation>Calidad y tamaño</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Cuantización</translation>
    </message>
    <message>
        <source>Quantisations: Enter downloads the chosen one</source>
        <translation>Cuantizaciones: Intro descarga la elegida</translation>
    </message>
    <message>
        <source>Questions that many people answer wrongly: whether the model repeats popular errors.</source>
        <translation>Preguntas que mucha gente responde mal: si el modelo repite errores populares.</translation>
    </message>
    <message>
        <source>Questions with four answers from 57 subjects, from school to profession: breadth of knowledge.</source>
        <translation>Preguntas con cuatro respuestas de 57 materias, de la escuela a la profesión: amplitud de conocimientos.</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Pregunta rápida</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Quiet hours are two different times such as 22:00-07:00, not “{text}”; leave them empty for none.</source>
        <translation>Las horas de silencio son dos horas distintas, como 22:00-07:00, no «{text}»; déjelas vacías para no usarlas.</translation>
    </message>
    <message>
        <source>Quiet hours until {end_text}.</source>
        <translation>Horas de silencio hasta {end_text}.</translation>
    </message>
    <message>
        <source>Quiet: nothing is connected. Only a search or a download connects.</source>
        <translation>En calma: no hay nada conectado. Solo una búsqueda o una descarga conecta.</translation>
    </message>
    <message>
        <source>Quit LocalChat</source>
        <translation>Salir de LocalChat</translation>
    </message>
    <message>
        <source>Qwen licence</source>
        <translation>Licencia de Qwen</translation>
    </message>
    <message>
        <source>Qwen research licence</source>
        <translation>Licencia de investigación de Qwen</translation>
    </message>
    <message>
        <source>Qwen → Qwen2 → Qwen2.5 0.5B, tuned to follow instructions.</source>
        <translation>Qwen → Qwen2 → Qwen2.5 0.5B, afinado para seguir instrucciones.</translation>
    </message>
    <message>
        <source>Qwen → Qwen2 → Qwen2.5 7B, tuned to follow instructions.</source>
        <translation>Qwen → Qwen2 → Qwen2.5 7B, afinado para seguir instrucciones.</translation>
    </message>
    <message>
        <source>Qwen → Qwen2.5 → Qwen3 0.6B, tuned to think or to answer at once.</source>
        <translation>Qwen → Qwen2.5 → Qwen3 0.6B, afinado para pensar o responder al momento.</translation>
    </message>
    <message>
        <source>Qwen → Qwen2.5 → Qwen3 1.7B, tuned to think or to answer at once.</source>
        <translation>Qwen → Qwen2.5 → Qwen3 1.7B, afinado para pensar o responder al momento.</translation>
    </message>
    <message>
        <source>Qwen → Qwen2.5 → Qwen3 14B, tuned to think or to answer at once.</source>
        <translation>Qwen → Qwen2.5 → Qwen3 14B, afinado para pensar o responder al momento.</translation>
    </message>
    <message>
        <source>Qwen → Qwen2.5 → Qwen3 30B-A3B, tuned to think or to answer at once.</source>
        <translation>Qwen → Qwen2.5 → Qwen3 30B-A3B, afinado para pensar o responder al momento.</translation>
    </message>
    <message>
        <source>Qwen → Qwen2.5 → Qwen3 32B, tuned to think or to answer at once.</source>
        <translation>Qwen → Qwen2.5 → Qwen3 32B, afinado para pensar o responder al momento.</translation>
    </message>
    <message>
        <source>Qwen → Qwen2.5 → Qwen3 4B, tuned to think or to answer at once.</source>
        <translation>Qwen → Qwen2.5 → Qwen3 4B, afinado para pensar o responder al momento.</translation>
    </message>
    <message>
        <source>Qwen → Qwen2.5 → Qwen3 8B, tuned to think or to answer at once.</source>
        <translation>Qwen → Qwen2.5 → Qwen3 8B, afinado para pensar o responder al momento.</translation>
    </message>
    <message>
        <source>Qwen2.5 7B, trained on 5.5 trillion more tokens of code and texts on it.</source>
        <translation>Qwen2.5 7B, entrenado con 5,5 billones de tokens más de código y textos sobre código.</translation>
    </message>
    <message>
        <source>Qwen2.5-Math 7B, fine-tuned on answers of DeepSeek-R1.</source>
        <translation>Qwen2.5-Math 7B, con ajuste fino sobre respuestas de DeepSeek-R1.</translation>
    </message>
    <message>
        <source>Qwen3 → Qwen3.5 4B: three layers of four with a recurrent memory, and pictures from the start.</source>
        <translation>Qwen3 → Qwen3.5 4B: tres de cada cuatro capas con memoria recurrente, e imágenes desde el principio.</translation>
    </message>
    <message>
        <source>Qwen3 → Qwen3.5 9B: three layers of four with a recurrent memory, and pictures from the start.</source>
        <translation>Qwen3 → Qwen3.5 9B: tres de cada cuatro capas con memoria recurrente, e imágenes desde el principio.</translation>
    </message>
    <message>
        <source>Read a model's description</source>
        <translation>Leer la descripción de un modelo</translation>
    </message>
    <message>
        <source>Read as {encoding}.</source>
        <translation>Leído como {encoding}.</translation>
    </message>
    <message>
        <source>Read the maker's description</source>
        <translation>Leer la descripción del creador</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Reader's cage</source>
        <translation>Aislamiento del lector</translation>
    </message>
    <message>
        <source>Reading threads</source>
        <translation>Hilos de lectura</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Reading … {percent} %</source>
        <translation>Leyendo… {percent} %</translation>
    </message>
    <message>
        <source>Reading … {share} %</source>
        <translation>Leyendo… {share} %</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Recently updated</source>
        <translation>Actualizados recientemente</translation>
    </message>
    <message>
        <source>Recommended for this computer: {computer}.</source>
        <translation>Recomendado para este equipo: {computer}.</translation>
    </message>
    <message>
        <source>Recovered chat {place}</source>
        <translation>Chat recuperado {place}</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Recovery code: </source>
        <translation>Código de recuperación: </translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Refused for your safety</source>
        <translation>Rechazado por su seguridad</translation>
    </message>
    <message>
        <source>Remember it on this computer</source>
        <translation>Recordarla en este equipo</translation>
    </message>
    <message>
        <source>Remember what was read</source>
        <translation>Recordar lo leído</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation>Quitar un modelo</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Remove the example (Del)</source>
        <translation>Quitar el ejemplo (Supr)</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Quitar la frase de contraseña</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>Quitar este archivo</translation>
    </message>
    <message>
        <source>Remove this message</source>
        <translation>Quitar este mensaje</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>¿Quitar {name}?</translation>
    </message>
    <message>
        <source>Remove {title} from the list</source>
        <translation>Quitar {title} de la lista</translation>
    </message>
    <message>
        <source>Removes all that LocalChat keeps on this computer.</source>
        <translation>Elimina todo lo que LocalChat guarda en este equipo.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Quitando…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename the chat</source>
        <translation>Cambiar el nombre del chat</translation>
    </message>
    <message>
        <source>Rename this chat</source>
        <translation>Cambiar el nombre de este chat</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>Penalización por repetición</translation>
    </message>
    <message>
        <source>Repeat range</source>
        <translation>Alcance de la repetición</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Volver a examinar</translation>
    </message>
    <message>
        <source>Reset all values</source>
        <translation>Deshacer todos los cambios</translation>
    </message>
    <message>
        <source>Reset {value}</source>
        <translation>Deshacer el cambio de {value}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Restaurar todo</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Restoring …</source>
        <translation>Restaurando …</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Reanudar todo</translation>
    </message>
    <message>
        <source>Resume {title}</source>
        <translation>Reanudar {title}</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>RoPE base</source>
        <translation>Base de RoPE</translation>
    </message>
    <message>
        <source>RoPE scale</source>
        <translation>Escala de RoPE</translation>
    </message>
    <message>
        <source>RoPE scaling</source>
        <translation>Escalado RoPE</translation>
    </message>
    <message>
        <source>Room for what comes</source>
        <translation>Sitio para lo que venga</translation>
    </message>
    <message>
        <source>Rules of this computer</source>
        <translation>Reglas de este equipo</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Said by the model</source>
        <translation>Dicho por el modelo</translation>
    </message>
    <message>
        <source>Said by you</source>
        <translation>Dicho por usted</translation>
    </message>
    <message>
        <source>Same model: examples on and off</source>
        <translation>El mismo modelo: con y sin ejemplos</translation>
    </message>
    <message>
        <source>Same model: two presets</source>
        <translation>El mismo modelo: dos preajustes</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Muestreo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Guardar como preajuste</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save only</source>
        <translation>Solo guardar</translation>
    </message>
    <message>
        <source>Save the battery</source>
        <translation>Ahorrar batería</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Save this code to a file</source>
        <translation>Guardar este código en un archivo</translation>
    </message>
    <message>
        <source>Save what you changed?</source>
        <translation>¿Guardar lo que ha cambiado?</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved as {name}. Nothing was sent.</source>
        <translation>Guardado como {name}. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Saved. Chats that use it already stay as they are.</source>
        <translation>Guardado. Los chats que ya lo usan se quedan como están.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Saving was stopped.</source>
        <translation>El guardado se ha detenido.</translation>
    </message>
    <message>
        <source>Say it earlier</source>
        <translation>Decirlo antes</translation>
    </message>
    <message>
        <source>Say it later</source>
        <translation>Decirlo después</translation>
    </message>
    <message>
        <source>Say it when the answer has ended (Enter)</source>
        <translation>Decirlo cuando la respuesta haya terminado (Intro)</translation>
    </message>
    <message>
        <source>Say with --kind which package you want. There are: {kinds}.</source>
        <translation>Indique con --kind qué paquete quiere. Hay: {kinds}.</translation>
    </message>
    <message>
        <source>Say with --to where several chats go: a file, a .zip, or a folder with / at its end.</source>
        <translation>Indique con --to adónde van varios chats: un archivo, un .zip o una carpeta con / al final.</translation>
    </message>
    <message>
        <source>Scaled down from {width} × {height} pixels.</source>
        <translation>Reducida desde {width} × {height} píxeles.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Scores of the original model</source>
        <translation>Puntuaciones del modelo original</translation>
    </message>
    <message>
        <source>Scores of this model and of others on the shelf</source>
        <translation>Puntuaciones de este modelo y de otros del catálogo</translation>
    </message>
    <message>
        <source>Scores of {of}, as published; choose one to read what it asks for.</source>
        <translation>Puntuaciones de {of}, tal como se publicaron; elija una para leer qué mide.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search Hugging Face, or paste a link</source>
        <translation>Busque en Hugging Face o pegue un enlace</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>Buscar en todos los chats</translation>
    </message>
    <message>
        <source>Search chats</source>
        <translation>Buscar chats</translation>
    </message>
    <message>
        <source>Search chats, models and commands</source>
        <translation>Buscar chats, modelos y comandos</translation>
    </message>
    <message>
        <source>Search commands or keys</source>
        <translation>Buscar comandos o teclas</translation>
    </message>
    <message>
        <source>Search in Discover</source>
        <translation>Búsqueda en Descubrir</translation>
    </message>
    <message>
        <source>Search my models</source>
        <translation>Buscar en mis modelos</translation>
    </message>
    <message>
        <source>Search the connections</source>
        <translation>Buscar en las conexiones</translation>
    </message>
    <message>
        <source>Search the parts</source>
        <translation>Buscar en las partes</translation>
    </message>
    <message>
        <source>Search the trash</source>
        <translation>Buscar en la papelera</translation>
    </message>
    <message>
        <source>Search {what}</source>
        <translation>Buscar {what}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Sees pictures and reasons well; needs memory for 26B, but writes as quickly as 4B.</source>
        <translation>Ve imágenes y razona bien; necesita memoria para 26B, pero escribe tan rápido como 4B.</translation>
    </message>
    <message>
        <source>Sees pictures and speaks over 140 languages in little memory.</source>
        <translation>Ve imágenes y habla más de 140 idiomas con poca memoria.</translation>
    </message>
    <message>
        <source>Sees pictures, many languages, good writing; for computers with 16 GB.</source>
        <translation>Ve imágenes, muchos idiomas, buena escritura; para equipos con 16 GB.</translation>
    </message>
    <message>
        <source>Sees pictures, thinks when asked, many languages; as quick as a 4B model.</source>
        <translation>Ve imágenes, piensa si se le pide, muchos idiomas; tan rápido como un modelo 4B.</translation>
    </message>
    <message>
        <source>Sees pictures, uses tools and keeps very long texts in mind; eleven languages.</source>
        <translation>Ve imágenes, usa herramientas y tiene presentes textos muy largos; once idiomas.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Enviar (Intro)</translation>
    </message>
    <message>
        <source>Send all anyway</source>
        <translation>Enviar todo igualmente</translation>
    </message>
    <message>
        <source>Send from</source>
        <translation>Enviar desde</translation>
    </message>
    <message>
        <source>Send; wait its turn while an answer is written</source>
        <translation>Enviar; esperar turno mientras se escribe una respuesta</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Poner una frase de contraseña</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Ponerla</translation>
    </message>
    <message>
        <source>Set, and remembered on this computer: only the lock asks for it.</source>
        <translation>Puesta, y recordada en este equipo: solo la pide el bloqueo.</translation>
    </message>
    <message>
        <source>Set: nothing but it and the recovery code opens your chats.</source>
        <translation>Puesta: solo ella y el código de recuperación abren sus chats.</translation>
    </message>
    <message>
        <source>Setting: {name}</source>
        <translation>Ajuste: {name}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Ajustes (Ctrl+,)</translation>
    </message>
    <message>
        <source>Settings shows it again whenever you want.</source>
        <translation>Los Ajustes lo muestran de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>Poner…</translation>
    </message>
    <message>
        <source>Several chats</source>
        <translation>Varios chats</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Short Python functions written from their description; tests decide.</source>
        <translation>Funciones cortas de Python escritas a partir de su descripción; deciden las pruebas.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Mostrar las {count}</translation>
    </message>
    <message>
        <source>Show all {count} characters</source>
        <translation>Mostrar los {count} caracteres</translation>
    </message>
    <message>
        <source>Show all {count} of the quantisations</source>
        <translation>Mostrar las {count} cuantizaciones</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Mostrar en la lista</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Show more of {count} characters</source>
        <translation>Mostrar más de {count} caracteres</translation>
    </message>
    <message>
        <source>Show older ones ({count})</source>
        <translation>Mostrar anteriores ({count})</translation>
    </message>
    <message>
        <source>Show one of each</source>
        <translation>Mostrar una de cada</translation>
    </message>
    <message>
        <source>Show one of each of the quantisations</source>
        <translation>Mostrar una cuantización de cada</translation>
    </message>
    <message>
        <source>Show or hide the list of chats</source>
        <translation>Mostrar u ocultar la lista de chats</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>Mostrar u ocultar el panel</translation>
    </message>
    <message>
        <source>Show or hide the window</source>
        <translation>Mostrar u ocultar la ventana</translation>
    </message>
    <message>
        <source>Show sources</source>
        <translation>Mostrar las fuentes</translation>
    </message>
    <message>
        <source>Show the archive</source>
        <translation>Mostrar el archivo</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Mostrar las copias de seguridad</translation>
    </message>
    <message>
        <source>Show the chosen comparison</source>
        <translation>Mostrar la comparación elegida</translation>
    </message>
    <message>
        <source>Show the download of {model}</source>
        <translation>Mostrar la descarga de {model}</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Mostrar la frase de contraseña</translation>
    </message>
    <message>
        <source>Show the prompt with examples</source>
        <translation>Mostrar el prompt con ejemplos</translation>
    </message>
    <message>
        <source>Show the recovery code</source>
        <translation>Mostrar el código de recuperación</translation>
    </message>
    <message>
        <source>Show the shelf</source>
        <translation>Mostrar el catálogo</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>Mostrar la papelera</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show {path} in the list</source>
        <translation>Mostrar {path} en la lista</translation>
    </message>
    <message>
        <source>Show {title} in its folder</source>
        <translation>Mostrar {title} en su carpeta</translation>
    </message>
    <message>
        <source>Shows what helps to find a fault. You save it and hand it on; nothing is sent.</source>
        <translation>Muestra lo que ayuda a encontrar un fallo. Usted lo guarda y lo entrega; no se envía nada.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message numerus="yes">
        <source>Since installation: %n connections, all to {hosts}, all for {purposes}; 0 for chatting.</source>
        <extracomment>For one: Since installation: %n connection, to {hosts}, for {purposes}; 0 for chatting.</extracomment>
        <translation>
            <numerusform>Desde la instalación: %n conexión, a {hosts}, para {purposes}; 0 para chatear.</numerusform>
            <numerusform>Desde la instalación: %n conexiones, todas a {hosts}, todas para {purposes}; 0 para chatear.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since installation: no connection at all.</source>
        <translation>Desde la instalación: ninguna conexión.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Sizes are estimates from the shelf; the real files are looked up before anything is downloaded.</source>
        <translation>Los tamaños son estimaciones del catálogo; los archivos reales se consultan antes de descargar nada.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeño</translation>
    </message>
    <message>
        <source>Small English model for rewriting and summaries, with everything about it published.</source>
        <translation>Modelo pequeño en inglés para reescritura y resúmenes, con todo publicado.</translation>
    </message>
    <message>
        <source>Small and quick, thinks when asked; for short answers and simple tools.</source>
        <translation>Pequeño y rápido, piensa si se le pide; para respuestas cortas y herramientas sencillas.</translation>
    </message>
    <message>
        <source>Small and sober, for documents and business texts in twelve languages; thinks when asked.</source>
        <translation>Pequeño y sobrio, para documentos y textos de empresa en doce idiomas; piensa si se le pide.</translation>
    </message>
    <message>
        <source>Small and well-spoken in English; short context.</source>
        <translation>Pequeño y elocuente en inglés; contexto corto.</translation>
    </message>
    <message>
        <source>Small models trained on filtered and synthetic “textbook” data: strong in reasoning and mathematics for their size, weaker in facts.</source>
        <translation>Modelos pequeños entrenados con datos «de libro de texto», filtrados y sintéticos: fuertes en razonamiento y matemáticas para su tamaño, más flojos en datos.</translation>
    </message>
    <message>
        <source>Small, good at mathematics and at calling tools; long context.</source>
        <translation>Pequeño, bueno en matemáticas y llamando a herramientas; contexto largo.</translation>
    </message>
    <message>
        <source>Small, sees pictures, thinks, and keeps very long texts in mind.</source>
        <translation>Pequeño, ve imágenes, piensa y tiene presentes textos muy largos.</translation>
    </message>
    <message>
        <source>Small, thinks when asked, six European languages, and everything about it is published.</source>
        <translation>Pequeño, piensa si se le pide, seis idiomas europeos, y con todo publicado.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Más pequeños</translation>
    </message>
    <message>
        <source>SmolLM2 → SmolLM3 3B, tuned to think or to answer at once.</source>
        <translation>SmolLM2 → SmolLM3 3B, afinado para pensar o responder al momento.</translation>
    </message>
    <message>
        <source>Sober answers: summaries, facts, extraction.</source>
        <translation>Respuestas sobrias: resúmenes, datos, extracción.</translation>
    </message>
    <message>
        <source>Solid all-rounder that answers at once, strong in mathematics, code and tables.</source>
        <translation>Sólido modelo general que responde al momento, fuerte en matemáticas, código y tablas.</translation>
    </message>
    <message>
        <source>Something else is being checked. Wait for it, or cancel it.</source>
        <translation>Se está comprobando otra cosa. Espere a que termine o cancélela.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha salido mal</translation>
    </message>
    <message>
        <source>Something went wrong in LocalChat itself</source>
        <translation>Algo ha ido mal en LocalChat mismo</translation>
    </message>
    <message>
        <source>Something went wrong in LocalChat itself: {error}</source>
        <translation>Algo ha salido mal en el propio LocalChat: {error}</translation>
    </message>
    <message>
        <source>Something went wrong in the hub's process: {error}</source>
        <translation>Algo ha ido mal en el proceso del hub: {error}</translation>
    </message>
    <message>
        <source>Something went wrong: {error}</source>
        <translation>Algo ha salido mal: {error}</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Ordenado por</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Space that stays free</source>
        <translation>Espacio que queda libre</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <source>Speed limit for all downloads together</source>
        <translation>Límite de velocidad para todas las descargas juntas</translation>
    </message>
    <message>
        <source>Stands for {{user}} in system prompts and examples; empty for “User”.</source>
        <translation>Sustituye a {{user}} en prompts del sistema y ejemplos; vacío para «User».</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Started with --offline: no connection can be opened until LocalChat ends.</source>
        <translation>Iniciado con --offline: no se puede abrir ninguna conexión hasta que LocalChat se cierre.</translation>
    </message>
    <message>
        <source>Starting does not ask for it then; the lock does. The key is kept as without one.</source>
        <translation>Al iniciar no se pide entonces; el bloqueo sí. La clave se guarda como si no hubiera ninguna.</translation>
    </message>
    <message>
        <source>Starts faster; the file stays where it is.</source>
        <translation>Arranca más rápido; el archivo se queda donde está.</translation>
    </message>
    <message>
        <source>Starts processes that are held in the same way, and tries from inside every way out that is known: sockets, programs, other processes, your files. Takes a second, and harms nothing.</source>
        <translation>Inicia procesos limitados de la misma manera e intenta desde dentro todas las vías de salida conocidas: sockets, programas, otros procesos, sus archivos. Tarda un segundo y no daña nada.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop and say so, leave out what is oldest, or keep beginning and end.</source>
        <translation>Parar y avisar, omitir lo más antiguo o conservar el principio y el final.</translation>
    </message>
    <message>
        <source>Stop reading this file</source>
        <translation>Dejar de leer este archivo</translation>
    </message>
    <message>
        <source>Stop reading {name}</source>
        <translation>Dejar de leer {name}</translation>
    </message>
    <message>
        <source>Stop strings</source>
        <translation>Textos de parada</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Detener la respuesta</translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation>Detener la respuesta (Esc)</translation>
    </message>
    <message>
        <source>Stop the answer and say this now</source>
        <translation>Detener la respuesta y decir esto ahora</translation>
    </message>
    <message>
        <source>Stop the comparison (Esc)</source>
        <translation>Detener la comparación (Esc)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Stopped while the part for pictures was loaded.</source>
        <translation>Detenido mientras se cargaba la parte para imágenes.</translation>
    </message>
    <message>
        <source>Stopped while the picture was looked at.</source>
        <translation>Detenido mientras se miraba la imagen.</translation>
    </message>
    <message>
        <source>Stopped while the prompt was being read.</source>
        <translation>Detenido mientras se leía el prompt.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Stopped. What came in so far stays.</source>
        <translation>Detenido. Lo importado hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>Stopped; what came in stays.</source>
        <translation>Detenido; lo importado se conserva.</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Stories, ideas, names.</source>
        <translation>Historias, ideas, nombres.</translation>
    </message>
    <message>
        <source>Stretches the context beyond what was trained.</source>
        <translation>Amplía el contexto más allá de lo entrenado.</translation>
    </message>
    <message>
        <source>Strong all-rounder that sees pictures and thinks; very long context at little cost.</source>
        <translation>Modelo general fuerte que ve imágenes y piensa; contexto muy largo a bajo coste.</translation>
    </message>
    <message>
        <source>Strong all-rounder that thinks when asked, in more than a hundred languages.</source>
        <translation>Modelo general fuerte que piensa si se le pide, en más de cien idiomas.</translation>
    </message>
    <message>
        <source>Strong in mathematics, science and logic in English; knows fewer facts than others of its size.</source>
        <translation>Fuerte en matemáticas, ciencias y lógica en inglés; sabe menos datos que otros de su tamaño.</translation>
    </message>
    <message>
        <source>Strong lines and no grey text.</source>
        <translation>Líneas marcadas y sin texto gris.</translation>
    </message>
    <message>
        <source>Strong reasoning with low, medium or high effort; needs a workstation with 80 GB or more.</source>
        <translation>Razonamiento fuerte con esfuerzo bajo, medio o alto; necesita una estación de trabajo con 80 GB o más.</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Sueco</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt del sistema</translation>
    </message>
    <message>
        <source>System prompt · about {count} tokens</source>
        <translation>Prompt del sistema · unos {count} tokens</translation>
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
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>Tabla (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Tag “{name}” added.</source>
        <translation>Etiqueta «{name}» añadida.</translation>
    </message>
    <message>
        <source>Tag “{name}” removed.</source>
        <translation>Etiqueta «{name}» quitada.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags of this chat</source>
        <translation>Etiquetas de este chat</translation>
    </message>
    <message>
        <source>Take its prompt and its contenders again</source>
        <translation>Tomar de nuevo su prompt y sus contendientes</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Sacar del archivo</translation>
    </message>
    <message>
        <source>Take them from there</source>
        <translation>Quitárselas</translation>
    </message>
    <message>
        <source>Take this part</source>
        <translation>Tomar esta parte</translation>
    </message>
    <message>
        <source>Take what fits</source>
        <translation>Tomar lo que quepa</translation>
    </message>
    <message>
        <source>Telemetry, remote images</source>
        <translation>Telemetría, imágenes remotas</translation>
    </message>
    <message numerus="yes">
        <source>Tell its %n examples</source>
        <extracomment>For one: Tell its example</extracomment>
        <translation>
            <numerusform>Incluir su ejemplo</numerusform>
            <numerusform>Incluir sus %n ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the thinking again</source>
        <translation>Volver a incluir el pensamiento</translation>
    </message>
    <message>
        <source>Tell when something is ready</source>
        <translation>Avisar cuando algo esté listo</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Temperature moves by this much up and down, with how sure the model is. 0 is off.</source>
        <translation>La temperatura sube y baja hasta este valor según lo seguro que esté el modelo. 0 la desactiva.</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>Plantilla…</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Tensor {name} has the type {kind}, which this engine does not know. The file may need a newer version of LocalChat.</source>
        <translation>El tensor {name} es del tipo {kind}, que este motor no conoce. Puede que el archivo necesite una versión más reciente de LocalChat.</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensores</translation>
    </message>
    <message>
        <source>Tensors ({count})</source>
        <translation>Tensores ({count})</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texto del mensaje</translation>
    </message>
    <message>
        <source>Text of the template (Jinja)</source>
        <translation>Texto de la plantilla (Jinja)</translation>
    </message>
    <message>
        <source>Text only: pictures in it are left out, and links open nothing by themselves. It is read from {host}.</source>
        <translation>Solo texto: las imágenes se omiten y los enlaces no abren nada por sí mismos. Se lee de {host}.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Text that any editor opens.</source>
        <translation>Texto que abre cualquier editor.</translation>
    </message>
    <message>
        <source>Text with examples</source>
        <translation>Texto con ejemplos</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandés</translation>
    </message>
    <message>
        <source>That cannot be done</source>
        <translation>Eso no se puede hacer</translation>
    </message>
    <message>
        <source>The JSON Schema cannot be used: {error}.</source>
        <translation>El esquema JSON no se puede usar: {error}.</translation>
    </message>
    <message>
        <source>The JSON Schema is no JSON: {error}.</source>
        <translation>El esquema JSON no es JSON: {error}.</translation>
    </message>
    <message>
        <source>The JSON Schema must be an object.</source>
        <translation>El esquema JSON debe ser un objeto.</translation>
    </message>
    <message>
        <source>The JSON Schema refers to another file; put all of it into one.</source>
        <translation>El esquema JSON remite a otro archivo; póngalo todo en uno.</translation>
    </message>
    <message>
        <source>The JSON Schema takes too long to be turned into a grammar.</source>
        <translation>Convertir el esquema JSON en una gramática tarda demasiado.</translation>
    </message>
    <message>
        <source>The access token does not work</source>
        <translation>El token de acceso no funciona</translation>
    </message>
    <message>
        <source>The access token is forgotten here. To make it invalid: {address}</source>
        <translation>El token de acceso se ha olvidado aquí. Para invalidarlo: {address}</translation>
    </message>
    <message>
        <source>The access token of {name} works, and is kept in the system's keyring.</source>
        <translation>El token de acceso de {name} funciona y se guarda en el llavero del sistema.</translation>
    </message>
    <message>
        <source>The access token of {name} works, but there is no keyring of the system to keep it in, and it is never written to a file. LocalChat forgets it when it ends; give it again with: localchat download OWNER/NAME --ask-token</source>
        <translation>El token de acceso de {name} funciona, pero no hay llavero del sistema donde guardarlo, y nunca se escribe en un archivo. LocalChat lo olvida al terminar; vuelva a darlo con: localchat download OWNER/NAME --ask-token</translation>
    </message>
    <message>
        <source>The adapters could not be put on the model.</source>
        <translation>Los adaptadores no se han podido poner en el modelo.</translation>
    </message>
    <message>
        <source>The address of a mirror, if your network has one; empty for the hub itself.</source>
        <translation>La dirección de un espejo, si su red tiene uno; vacío para el propio hub.</translation>
    </message>
    <message>
        <source>The answer begins with …</source>
        <translation>La respuesta empieza por…</translation>
    </message>
    <message>
        <source>The answer begins with: {words}</source>
        <translation>La respuesta empieza por: {words}</translation>
    </message>
    <message>
        <source>The answer came to a dead end</source>
        <translation>La respuesta ha llegado a un callejón sin salida</translation>
    </message>
    <message>
        <source>The answer follows this grammar (GBNF).</source>
        <translation>La respuesta sigue esta gramática (GBNF).</translation>
    </message>
    <message>
        <source>The answer is JSON of this schema.</source>
        <translation>La respuesta es JSON según este esquema.</translation>
    </message>
    <message>
        <source>The answer is longer than it may be, and was cut.</source>
        <translation>La respuesta supera la longitud permitida y se cortó.</translation>
    </message>
    <message>
        <source>The answer is ready</source>
        <translation>La respuesta está lista</translation>
    </message>
    <message>
        <source>The answer is still being written. Esc hides, Stop ends it.</source>
        <translation>La respuesta aún se está escribiendo. Esc oculta, Detener la termina.</translation>
    </message>
    <message>
        <source>The answer was interrupted.</source>
        <translation>La respuesta se interrumpió.</translation>
    </message>
    <message>
        <source>The answer was stopped.</source>
        <translation>La respuesta se detuvo.</translation>
    </message>
    <message>
        <source>The answer, token by token. Left and right move.</source>
        <translation>La respuesta, token a token. Izquierda y Derecha se desplazan.</translation>
    </message>
    <message>
        <source>The backup {name} cannot be read: it is damaged.</source>
        <translation>La copia de seguridad {name} no se puede leer: está dañada.</translation>
    </message>
    <message>
        <source>The backup {name} does not open with the key of today: it is damaged, or of other chats. Nothing was changed.</source>
        <translation>La copia de seguridad {name} no se abre con la clave de hoy: está dañada o es de otros chats. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The book's chat</source>
        <translation>El chat del libro</translation>
    </message>
    <message>
        <source>The bundle is ready</source>
        <translation>El lote está listo</translation>
    </message>
    <message>
        <source>The bundle needs {missing} GB, and the disk has {short} GB too little for it. Free some space, or choose another folder for downloads in Settings.</source>
        <translation>El lote necesita {missing} GB, y al disco le faltan {short} GB. Libere espacio, o elija otra carpeta de descargas en Ajustes.</translation>
    </message>
    <message>
        <source>The card in this picture is damaged: it cannot be unpacked.</source>
        <translation>La ficha de esta imagen está dañada: no se puede descomprimir.</translation>
    </message>
    <message>
        <source>The card in this picture is damaged: it is no text.</source>
        <translation>La ficha de esta imagen está dañada: no es texto.</translation>
    </message>
    <message>
        <source>The card in this picture is far too long to be honest.</source>
        <translation>La ficha de esta imagen es demasiado larga para ser auténtica.</translation>
    </message>
    <message>
        <source>The card in this picture is too long.</source>
        <translation>La ficha de esta imagen es demasiado larga.</translation>
    </message>
    <message>
        <source>The chat has {tokens} tokens, and the context holds {context}.</source>
        <translation>El chat tiene {tokens} tokens, y en el contexto caben {context}.</translation>
    </message>
    <message>
        <source>The chat is in the list again.</source>
        <translation>El chat vuelve a estar en la lista.</translation>
    </message>
    <message>
        <source>The chat is longer than the context</source>
        <translation>El chat es más largo que el contexto</translation>
    </message>
    <message>
        <source>The chat is pinned no longer.</source>
        <translation>El chat ya no está fijado.</translation>
    </message>
    <message>
        <source>The chat store is damaged</source>
        <translation>El almacén de chats está dañado</translation>
    </message>
    <message>
        <source>The chat template failed</source>
        <translation>La plantilla de chat ha fallado</translation>
    </message>
    <message>
        <source>The chat was archived.</source>
        <translation>El chat se ha archivado.</translation>
    </message>
    <message>
        <source>The chat was deleted.</source>
        <translation>El chat se ha eliminado.</translation>
    </message>
    <message>
        <source>The chat was pinned.</source>
        <translation>El chat se ha fijado.</translation>
    </message>
    <message>
        <source>The chat was renamed.</source>
        <translation>Se ha cambiado el nombre del chat.</translation>
    </message>
    <message>
        <source>The chat's own</source>
        <translation>El del propio chat</translation>
    </message>
    <message>
        <source>The chats are in use</source>
        <translation>Los chats están en uso</translation>
    </message>
    <message>
        <source>The chats are those of {made}. What was there is kept: localchat backup restore {name}</source>
        <translation>Los chats son los de {made}. Lo que había se guarda: localchat backup restore {name}</translation>
    </message>
    <message>
        <source>The chats are those of {when}. What was there is kept with the backups.</source>
        <translation>Los chats son los de {when}. Lo que había se guarda con las copias de seguridad.</translation>
    </message>
    <message>
        <source>The chats cannot be opened</source>
        <translation>No se pueden abrir los chats</translation>
    </message>
    <message>
        <source>The chats could not be saved ({error}). Is the disk full, or was a drive unplugged?</source>
        <translation>No se han podido guardar los chats ({error}). ¿Está lleno el disco o se ha desconectado una unidad?</translation>
    </message>
    <message>
        <source>The chats open again.</source>
        <translation>Los chats se abren de nuevo.</translation>
    </message>
    <message>
        <source>The chats open without a passphrase.</source>
        <translation>Los chats se abren sin frase de contraseña.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La comprobación se ha detenido.</translation>
    </message>
    <message>
        <source>The classic of 2023 that many later models are measured against; short context, English.</source>
        <translation>El clásico de 2023 con el que se miden muchos modelos posteriores; contexto corto, inglés.</translation>
    </message>
    <message>
        <source>The code is right. The chats open with your passphrase, or with the code in the window; to choose another passphrase: localchat passphrase set --code</source>
        <translation>El código es correcto. Los chats se abren con su frase de contraseña, o con el código en la ventana; para elegir otra frase de contraseña: localchat passphrase set --code</translation>
    </message>
    <message>
        <source>The code that you wrote down when you began. It opens your chats without the passphrase.</source>
        <translation>El código que anotó al empezar. Abre sus chats sin la frase de contraseña.</translation>
    </message>
    <message>
        <source>The comparison was deleted.</source>
        <translation>La comparación se ha eliminado.</translation>
    </message>
    <message>
        <source>The content of a message in it is no text.</source>
        <translation>El contenido de uno de sus mensajes no es texto.</translation>
    </message>
    <message>
        <source>The context of {context} tokens is more than the {trained} it was trained for.</source>
        <translation>El contexto de {context} tokens es mayor que los {trained} para los que se entrenó.</translation>
    </message>
    <message>
        <source>The context was set to {context} tokens.</source>
        <translation>El contexto se ha fijado en {context} tokens.</translation>
    </message>
    <message>
        <source>The context: {used} of {context} tokens: {parts}</source>
        <translation>El contexto: {used} de {context} tokens: {parts}</translation>
    </message>
    <message>
        <source>The control before</source>
        <translation>El control anterior</translation>
    </message>
    <message>
        <source>The day that templates are told, such as 2026-01-31. Empty is today.</source>
        <translation>El día que se indica a las plantillas, como 2026-01-31. Vacío es hoy.</translation>
    </message>
    <message>
        <source>The description is too long: at most {most} characters.</source>
        <translation>La descripción es demasiado larga: {most} caracteres como máximo.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The disk with {folder} cannot keep files as large as {name}. Choose a folder on another disk.</source>
        <translation>El disco de {folder} no admite archivos tan grandes como {name}. Elija una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>The disk with {folder} has only {free} left, and {floor} stay for your system, so the download was stopped. Free some space, then resume.</source>
        <translation>Al disco de {folder} solo le quedan {free}, y {floor} quedan para su sistema, así que la descarga se ha detenido. Libere espacio y reanude.</translation>
    </message>
    <message>
        <source>The disk with {folder} is full. Free some space, then resume: the download goes on from where it is.</source>
        <translation>El disco de {folder} está lleno. Libere espacio y reanude: la descarga sigue donde está.</translation>
    </message>
    <message>
        <source>The downloads need {missing} more, and the disk has {free} free, of which {floor} stay for your system. Free {short}, or cancel a download.</source>
        <translation>Las descargas necesitan {missing} más, y el disco tiene {free} libres, de los que {floor} se reservan para su sistema. Libere {short} o cancele una descarga.</translation>
    </message>
    <message>
        <source>The draft model {path} is not there. Choose another, or none.</source>
        <translation>El modelo borrador {path} no está. Elija otro, o ninguno.</translation>
    </message>
    <message>
        <source>The end of what was saved before the computer stopped cannot be read. A copy of it is kept as {name}: “localchat store salvage {name}” looks for what is in it.</source>
        <translation>El final de lo guardado antes de que el equipo se detuviera no se puede leer. Se guarda una copia como {name}: «localchat store salvage {name}» busca qué hay en ella.</translation>
    </message>
    <message>
        <source>The engine announced a message of {length} bytes, which cannot be.</source>
        <translation>El motor ha anunciado un mensaje de {length} bytes, lo cual es imposible.</translation>
    </message>
    <message>
        <source>The engine could not answer</source>
        <translation>El motor no ha podido responder</translation>
    </message>
    <message>
        <source>The engine could not compute the prompt (code {code}).</source>
        <translation>El motor no ha podido calcular el prompt (código {code}).</translation>
    </message>
    <message>
        <source>The engine did not say whether the model was loaded.</source>
        <translation>El motor no ha dicho si el modelo se ha cargado.</translation>
    </message>
    <message>
        <source>The engine did not survive loading this model, so it was loaded with less memory.</source>
        <translation>El motor no ha soportado la carga de este modelo, así que se ha cargado con menos memoria.</translation>
    </message>
    <message>
        <source>The engine gave an answer to another question.</source>
        <translation>El motor ha respondido a otra pregunta.</translation>
    </message>
    <message>
        <source>The engine said something strange</source>
        <translation>El motor ha dicho algo extraño</translation>
    </message>
    <message>
        <source>The engine sent something that cannot be ({what}), so it was ended. Send the message again; if it happens often, the model file may not be trustworthy.</source>
        <translation>El motor ha enviado algo imposible ({what}), así que se ha cerrado. Envíe el mensaje otra vez; si ocurre a menudo, puede que el archivo del modelo no sea de fiar.</translation>
    </message>
    <message>
        <source>The engine stopped</source>
        <translation>El motor se ha detenido</translation>
    </message>
    <message>
        <source>The engine that runs the model has no network and cannot write</source>
        <translation>El motor que ejecuta el modelo no tiene red y no puede escribir</translation>
    </message>
    <message>
        <source>The engine was built without what it needs to look at pictures. Remove the picture.</source>
        <translation>El motor se construyó sin lo que necesita para mirar imágenes. Quite la imagen.</translation>
    </message>
    <message>
        <source>The engine was ended.</source>
        <translation>El motor se ha cerrado.</translation>
    </message>
    <message>
        <source>The engine {how} with it, so it stays off.</source>
        <translation>El motor {how} con él, así que queda apagado.</translation>
    </message>
    <message>
        <source>The engine {how}. Nothing is lost: send the message again, or choose another model.</source>
        <translation>El motor {how}. No se ha perdido nada: envíe el mensaje otra vez o elija otro modelo.</translation>
    </message>
    <message>
        <source>The engine's code for this processor cannot be loaded. Install LocalChat again.</source>
        <translation>El código del motor para este procesador no se puede cargar. Instale LocalChat de nuevo.</translation>
    </message>
    <message>
        <source>The engine's library does not match its binding ({name}).</source>
        <translation>La biblioteca del motor no concuerda con su enlace ({name}).</translation>
    </message>
    <message>
        <source>The engine's library is not installed. Set LocalChat up again.</source>
        <translation>La biblioteca del motor no está instalada. Instale LocalChat de nuevo.</translation>
    </message>
    <message>
        <source>The engine's process ended in the middle of a message.</source>
        <translation>El proceso del motor ha terminado en mitad de un mensaje.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing unfinished was left.</source>
        <translation>La exportación se ha detenido; no ha quedado nada a medias.</translation>
    </message>
    <message>
        <source>The family that made open models common: a decoder-only transformer with rotary positions, RMSNorm and SwiGLU, which most later families took over. LLaMA was for research only; from Llama 2 on, companies may use it too, on conditions.</source>
        <translation>La familia que popularizó los modelos abiertos: un transformer solo decodificador con posiciones rotatorias, RMSNorm y SwiGLU, que adoptaron la mayoría de las familias posteriores. LLaMA era solo para investigación; desde Llama 2 también pueden usarla las empresas, con condiciones.</translation>
    </message>
    <message>
        <source>The file arrived damaged</source>
        <translation>El archivo ha llegado dañado</translation>
    </message>
    <message>
        <source>The file breaks off.</source>
        <translation>El archivo se interrumpe.</translation>
    </message>
    <message>
        <source>The file cannot be read further: {error}.</source>
        <translation>El archivo no se puede seguir leyendo: {error}.</translation>
    </message>
    <message>
        <source>The file cannot be saved</source>
        <translation>No se puede guardar el archivo</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>El archivo no se puede usar</translation>
    </message>
    <message>
        <source>The file is damaged or cut off here; what came before it was read.</source>
        <translation>El archivo está dañado o cortado aquí; lo anterior se ha leído.</translation>
    </message>
    <message>
        <source>The file is missing or damaged: {path}</source>
        <translation>El archivo falta o está dañado: {path}</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>El archivo está anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <source>The file is still there</source>
        <translation>El archivo sigue ahí</translation>
    </message>
    <message>
        <source>The file name {error} could lead out of the download folder, or cannot be kept by every system; it was refused.</source>
        <translation>El nombre de archivo {error} podría llevar fuera de la carpeta de descargas, o no es posible en todos los sistemas; se ha rechazado.</translation>
    </message>
    <message>
        <source>The file was changed</source>
        <translation>El archivo ha cambiado</translation>
    </message>
    <message>
        <source>The file was made of {original}. Whether its template is the same, the hub can tell.</source>
        <translation>El archivo se hizo de {original}. El hub puede decir si su plantilla es la misma.</translation>
    </message>
    <message>
        <source>The files are longer than what the model can keep in mind. Take what fits, open a file to choose others, or remove one.</source>
        <translation>Los archivos son más largos de lo que el modelo puede tener presente. Tome lo que quepa, abra un archivo para elegir otras partes o quite alguno.</translation>
    </message>
    <message>
        <source>The filters may leave too little.</source>
        <translation>Puede que los filtros dejen muy poco.</translation>
    </message>
    <message>
        <source>The first message</source>
        <translation>El primer mensaje</translation>
    </message>
    <message>
        <source>The first part that is sent</source>
        <translation>La primera parte que se envía</translation>
    </message>
    <message>
        <source>The folder for models, {folder}, cannot be used: {reason}. Is its disk there? Choose another folder in Settings.</source>
        <translation>La carpeta de modelos, {folder}, no se puede usar: {reason}. ¿Está conectado su disco? Elija otra carpeta en Ajustes.</translation>
    </message>
    <message>
        <source>The folder was deleted. Its chats were kept.</source>
        <translation>La carpeta se ha eliminado. Sus chats se han conservado.</translation>
    </message>
    <message>
        <source>The folder was moved.</source>
        <translation>La carpeta se ha movido.</translation>
    </message>
    <message>
        <source>The folder was renamed.</source>
        <translation>Se ha cambiado el nombre de la carpeta.</translation>
    </message>
    <message>
        <source>The folder “{name}” was made.</source>
        <translation>Se ha creado la carpeta «{name}».</translation>
    </message>
    <message>
        <source>The grammar came to a dead end: no word of this model fits what must follow. What was written is kept. Change the grammar or the schema.</source>
        <translation>La gramática ha llegado a un callejón sin salida: ninguna palabra de este modelo encaja con lo que debe seguir. Lo escrito se conserva. Cambie la gramática o el esquema.</translation>
    </message>
    <message>
        <source>The grammar cannot be used: line {line}: more than {most} brackets within each other.</source>
        <translation>La gramática no se puede usar: línea {line}: más de {most} paréntesis anidados.</translation>
    </message>
    <message>
        <source>The grammar cannot be used: {reason}.</source>
        <translation>La gramática no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>The grammar does not allow this word here. Choose another one, or take the grammar away.</source>
        <translation>La gramática no permite aquí esta palabra. Elija otra o quite la gramática.</translation>
    </message>
    <message>
        <source>The graphics card holds {count} of {all} layers.</source>
        <translation>La tarjeta gráfica guarda {count} de {all} capas.</translation>
    </message>
    <message>
        <source>The guide is a part of LocalChat and cannot be removed.</source>
        <translation>La guía forma parte de LocalChat y no se puede quitar.</translation>
    </message>
    <message>
        <source>The guide is ready</source>
        <translation>La guía está lista</translation>
    </message>
    <message>
        <source>The guide reads the prompt alone: no persona is told to it.</source>
        <translation>La guía lee solo el prompt: no se le indica ningún personaje.</translation>
    </message>
    <message>
        <source>The hardest and best checked part of GPQA.</source>
        <translation>La parte más difícil y mejor revisada de GPQA.</translation>
    </message>
    <message>
        <source>The hub answered with {status}, which was not expected. Try again later.</source>
        <translation>El hub ha respondido {status}, lo que no se esperaba. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The hub asked to wait: {left} seconds are left.</source>
        <translation>El hub ha pedido esperar: quedan {left} segundos.</translation>
    </message>
    <message numerus="yes">
        <source>The hub asks to wait %n seconds: too many requests came from your network.</source>
        <extracomment>For one: The hub asks to wait a second: too many requests came from your network.</extracomment>
        <translation>
            <numerusform>El hub pide esperar un segundo: llegaron demasiadas peticiones de su red.</numerusform>
            <numerusform>El hub pide esperar %n segundos: llegaron demasiadas peticiones de su red.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub asks to wait: too many requests came from your network.</source>
        <translation>El hub pide esperar: llegaron demasiadas peticiones de su red.</translation>
    </message>
    <message>
        <source>The hub cannot be reached</source>
        <translation>No se puede acceder al hub</translation>
    </message>
    <message>
        <source>The hub could not answer</source>
        <translation>El hub no ha podido responder</translation>
    </message>
    <message>
        <source>The hub did not send the part of the file it was asked for.</source>
        <translation>El hub no ha enviado la parte del archivo que se le pidió.</translation>
    </message>
    <message>
        <source>The hub does not accept the access token, or wants one. Look at Settings, Access token.</source>
        <translation>El hub no acepta el token de acceso, o quiere uno. Mire en Ajustes, Token de acceso.</translation>
    </message>
    <message>
        <source>The hub does not have this (any more). Was it renamed or taken back?</source>
        <translation>El hub no tiene esto (o ya no). ¿Se cambió de nombre o se retiró?</translation>
    </message>
    <message>
        <source>The hub does not let this account get this file.</source>
        <translation>El hub no deja que esta cuenta obtenga este archivo.</translation>
    </message>
    <message>
        <source>The hub has a problem of its own just now ({status}). Try again later.</source>
        <translation>El hub tiene ahora un problema propio ({status}). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The hub is being asked</source>
        <translation>Se está preguntando al hub</translation>
    </message>
    <message>
        <source>The hub is being asked for this model</source>
        <translation>Se está preguntando al hub por este modelo</translation>
    </message>
    <message>
        <source>The hub sends another part of the file than it was asked for. Try again later.</source>
        <translation>El hub envía otra parte del archivo que la que se le pidió. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The hub sends the file packed, which was not asked for.</source>
        <translation>El hub envía el archivo comprimido, lo que no se pidió.</translation>
    </message>
    <message>
        <source>The hub sent LocalChat in a circle; it was given up. Try again later.</source>
        <translation>El hub ha enviado a LocalChat en círculo; se ha abandonado. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The hub wanted to send LocalChat on to {address}, which is no address of the web; it was refused.</source>
        <translation>El hub quería enviar a LocalChat a {address}, que no es una dirección web; se ha rechazado.</translation>
    </message>
    <message>
        <source>The hub wanted to send LocalChat on to {host}, which is none of its own hosts; the connection was refused.</source>
        <translation>El hub quería enviar a LocalChat a {host}, que no es ninguno de sus hosts; la conexión se ha rechazado.</translation>
    </message>
    <message>
        <source>The hub's answer about this model makes no sense.</source>
        <translation>La respuesta del hub sobre este modelo no tiene sentido.</translation>
    </message>
    <message>
        <source>The hub's answer cannot be understood.</source>
        <translation>La respuesta del hub no se entiende.</translation>
    </message>
    <message>
        <source>The hub's answer is far too long.</source>
        <translation>La respuesta del hub es demasiado larga.</translation>
    </message>
    <message>
        <source>The hub's answer is packed in a way that was not asked for.</source>
        <translation>La respuesta del hub está comprimida de una forma que no se pidió.</translation>
    </message>
    <message>
        <source>The hub's file host does not give the file out ({status}). Try again later.</source>
        <translation>El host de archivos del hub no entrega el archivo ({status}). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The hub's process finds and downloads models. It reaches {hosts} alone, starts when it is first needed, is told the names of models and the words that you search for, and writes to the folder for downloads.</source>
        <translation>El proceso del hub busca y descarga modelos. Solo accede a {hosts}, se inicia cuando hace falta por primera vez, recibe los nombres de los modelos y las palabras que usted busca, y escribe en la carpeta de descargas.</translation>
    </message>
    <message>
        <source>The hub's process gave an answer to another question.</source>
        <translation>El proceso del hub ha dado una respuesta a otra pregunta.</translation>
    </message>
    <message>
        <source>The hub's process stopped</source>
        <translation>El proceso del hub se ha detenido</translation>
    </message>
    <message>
        <source>The import was undone</source>
        <translation>La importación se ha deshecho</translation>
    </message>
    <message>
        <source>The kernel does not let a process give up rights</source>
        <translation>El kernel no permite que un proceso renuncie a derechos</translation>
    </message>
    <message>
        <source>The kernel has no filter for system calls</source>
        <translation>El kernel no tiene filtro de llamadas al sistema</translation>
    </message>
    <message>
        <source>The key file {file} cannot be read.</source>
        <translation>No se puede leer el archivo de clave {file}.</translation>
    </message>
    <message>
        <source>The key file {file} is damaged. Enter the recovery code.</source>
        <translation>El archivo de clave {file} está dañado. Introduzca el código de recuperación.</translation>
    </message>
    <message>
        <source>The key in {file} is damaged. Enter the recovery code.</source>
        <translation>La clave de {file} está dañada. Introduzca el código de recuperación.</translation>
    </message>
    <message>
        <source>The key that was found does not open your chats, which are untouched. Enter the recovery code; if it does not open them either, they are damaged.</source>
        <translation>La clave encontrada no abre sus chats, que están intactos. Introduzca el código de recuperación; si tampoco los abre, están dañados.</translation>
    </message>
    <message>
        <source>The key to the chats is missing</source>
        <translation>Falta la clave de los chats</translation>
    </message>
    <message>
        <source>The key to your chats is in the keyring {old}, and this desktop now uses {new}. Go back to that one, or enter the recovery code.</source>
        <translation>La clave de sus chats está en el llavero {old}, y este escritorio usa ahora {new}. Vuelva a aquel, o introduzca el código de recuperación.</translation>
    </message>
    <message>
        <source>The key to your chats is in the system's keyring, and {reason}. Open the keyring and try again, or enter the recovery code.</source>
        <translation>La clave de sus chats está en el llavero del sistema, y {reason}. Abra el llavero e inténtelo de nuevo, o introduzca el código de recuperación.</translation>
    </message>
    <message>
        <source>The key to your chats is in the system's keyring. A recovery code opens them if it is ever lost: write it down.</source>
        <translation>La clave de sus chats está en el llavero del sistema. Un código de recuperación los abre si alguna vez se pierde: anótelo.</translation>
    </message>
    <message>
        <source>The key to your chats is not where it was; they are untouched. Enter the recovery code (on the command line: localchat unlock).</source>
        <translation>La clave de sus chats no está donde estaba; los chats están intactos. Introduzca el código de recuperación (en la línea de órdenes: localchat unlock).</translation>
    </message>
    <message>
        <source>The key to your chats lies in a file that only you can read, since no system keyring was found: {path}. A recovery code opens them if it is lost; a passphrase, in the settings, protects it.</source>
        <translation>La clave de sus chats está en un archivo que solo usted puede leer, pues no se ha encontrado ningún llavero del sistema: {path}. Un código de recuperación los abre si se pierde; una frase de contraseña, en los ajustes, la protege.</translation>
    </message>
    <message>
        <source>The keys of other programs cannot be heard here.</source>
        <translation>Aquí no se pueden detectar las teclas pulsadas en otros programas.</translation>
    </message>
    <message>
        <source>The largest dense Qwen3: careful reasoning, for computers with 32 GB and more.</source>
        <translation>El mayor Qwen3 denso: razonamiento cuidadoso, para equipos con 32 GB o más.</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Los últimos 30 días</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Los últimos 7 días</translation>
    </message>
    <message>
        <source>The last answer had {seed}. The same seed repeats it.</source>
        <translation>La última respuesta tuvo {seed}. La misma semilla la repite.</translation>
    </message>
    <message>
        <source>The last message</source>
        <translation>El último mensaje</translation>
    </message>
    <message>
        <source>The last part that is sent</source>
        <translation>La última parte que se envía</translation>
    </message>
    <message>
        <source>The level of surprise to keep.</source>
        <translation>El nivel de sorpresa que se mantiene.</translation>
    </message>
    <message>
        <source>The library of the pack {name} cannot be loaded here; the log has the reason.</source>
        <translation>La biblioteca del paquete {name} no se puede cargar aquí; el motivo está en el registro.</translation>
    </message>
    <message>
        <source>The line has come to a stop.</source>
        <translation>La conexión se ha quedado parada.</translation>
    </message>
    <message>
        <source>The line was cut.</source>
        <translation>La conexión se ha cortado.</translation>
    </message>
    <message>
        <source>The list of well-known models that comes with LocalChat is damaged ({reason}). Install LocalChat again; searching online works meanwhile.</source>
        <translation>La lista de modelos conocidos que trae LocalChat está dañada ({reason}). Instale LocalChat de nuevo; mientras tanto, la búsqueda en línea funciona.</translation>
    </message>
    <message>
        <source>The longest answer. Without it, until the model ends or the context is full.</source>
        <translation>La respuesta más larga. Sin límite, hasta que el modelo acabe o el contexto se llene.</translation>
    </message>
    <message>
        <source>The maker asks for an agreement first</source>
        <translation>El creador pide aceptar antes un acuerdo</translation>
    </message>
    <message>
        <source>The maker does not say which licence it has; look at the model's page.</source>
        <translation>El creador no dice qué licencia tiene; consulte la página del modelo.</translation>
    </message>
    <message>
        <source>The maker has not written one.</source>
        <translation>El creador no ha escrito ninguna.</translation>
    </message>
    <message>
        <source>The maker of this model wants you to agree to its licence first. Open its page, agree, and enter an access token of your account.</source>
        <translation>El creador de este modelo quiere que antes acepte su licencia. Abra su página, acepte e introduzca un token de acceso de su cuenta.</translation>
    </message>
    <message>
        <source>The maker's</source>
        <translation>Del creador</translation>
    </message>
    <message>
        <source>The maker's description</source>
        <translation>La descripción del creador</translation>
    </message>
    <message>
        <source>The message before; also K</source>
        <translation>El mensaje anterior; también K</translation>
    </message>
    <message>
        <source>The message that waited was removed.</source>
        <translation>El mensaje en espera se ha quitado.</translation>
    </message>
    <message>
        <source>The message was deleted.</source>
        <translation>El mensaje se ha eliminado.</translation>
    </message>
    <message>
        <source>The mixture of experts that started the trend: as quick as 13B, but it needs memory for 47B.</source>
        <translation>La mezcla de expertos que inició la tendencia: tan rápida como 13B, pero necesita memoria para 47B.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>El modelo</translation>
    </message>
    <message>
        <source>The model answers</source>
        <translation>El modelo responde</translation>
    </message>
    <message>
        <source>The model could not be loaded</source>
        <translation>No se ha podido cargar el modelo</translation>
    </message>
    <message>
        <source>The model file became shorter while it was read. Get it again.</source>
        <translation>El archivo del modelo se ha acortado mientras se leía. Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>The model file cannot be read</source>
        <translation>El archivo del modelo no se puede leer</translation>
    </message>
    <message>
        <source>The model file is cut short: its header ends too early. Get it again.</source>
        <translation>El archivo del modelo está cortado: su cabecera acaba demasiado pronto. Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>The model file is damaged: a list of lists in its header.</source>
        <translation>El archivo del modelo está dañado: una lista de listas en su cabecera.</translation>
    </message>
    <message>
        <source>The model file is damaged: a list of {length} entries in its header.</source>
        <translation>El archivo del modelo está dañado: una lista de {length} entradas en su cabecera.</translation>
    </message>
    <message>
        <source>The model file is damaged: a text in a list is too long.</source>
        <translation>El archivo del modelo está dañado: un texto de una lista es demasiado largo.</translation>
    </message>
    <message>
        <source>The model file is damaged: a text of {length} bytes in its header.</source>
        <translation>El archivo del modelo está dañado: un texto de {length} bytes en su cabecera.</translation>
    </message>
    <message>
        <source>The model file is damaged: an alignment of {alignment}.</source>
        <translation>El archivo del modelo está dañado: una alineación de {alignment}.</translation>
    </message>
    <message>
        <source>The model file is damaged: its header is longer than any model's.</source>
        <translation>El archivo del modelo está dañado: su cabecera es más larga que la de cualquier modelo.</translation>
    </message>
    <message>
        <source>The model file is damaged: tensor {name} does not fill its blocks.</source>
        <translation>El archivo del modelo está dañado: el tensor {name} no llena sus bloques.</translation>
    </message>
    <message>
        <source>The model file is damaged: tensor {name} has an impossible shape.</source>
        <translation>El archivo del modelo está dañado: el tensor {name} tiene una forma imposible.</translation>
    </message>
    <message>
        <source>The model file is damaged: tensor {name} has {dimensions} dimensions.</source>
        <translation>El archivo del modelo está dañado: el tensor {name} tiene {dimensions} dimensiones.</translation>
    </message>
    <message>
        <source>The model file is damaged: tensor {name} is not aligned.</source>
        <translation>El archivo del modelo está dañado: el tensor {name} no está alineado.</translation>
    </message>
    <message>
        <source>The model file is damaged: tensor {name} stands in it twice.</source>
        <translation>El archivo del modelo está dañado: el tensor {name} aparece dos veces.</translation>
    </message>
    <message>
        <source>The model file is damaged: unknown type {kind} in its header.</source>
        <translation>El archivo del modelo está dañado: tipo desconocido {kind} en su cabecera.</translation>
    </message>
    <message>
        <source>The model file is damaged: “{key}” stands in its header twice.</source>
        <translation>El archivo del modelo está dañado: «{key}» aparece dos veces en su cabecera.</translation>
    </message>
    <message>
        <source>The model goes on from what you write here:</source>
        <translation>El modelo continúa desde lo que escriba aquí:</translation>
    </message>
    <message>
        <source>The model has no token that ends an answer: set a stop string.</source>
        <translation>El modelo no tiene un token que termine una respuesta: fije un texto de parada.</translation>
    </message>
    <message>
        <source>The model insists on a text that is banned. What was written is kept. Ban less, or ask in another way.</source>
        <translation>El modelo insiste en un texto prohibido. Lo escrito se conserva. Prohíba menos o pregunte de otro modo.</translation>
    </message>
    <message>
        <source>The model is answering in another chat. This comes when it has ended.</source>
        <translation>El modelo está respondiendo en otro chat. Esto vendrá cuando haya terminado.</translation>
    </message>
    <message>
        <source>The model no longer sees this: the context is full.</source>
        <translation>El modelo ya no ve esto: el contexto está lleno.</translation>
    </message>
    <message>
        <source>The model's chat template failed.</source>
        <translation>La plantilla de chat del modelo ha fallado.</translation>
    </message>
    <message>
        <source>The model's chat template failed: {what}. Choose another template for this model under “My models”.</source>
        <translation>La plantilla de chat del modelo ha fallado: {what}. Elija otra plantilla para este modelo en «Mis modelos».</translation>
    </message>
    <message>
        <source>The model's chat template is too long to be honest.</source>
        <translation>La plantilla de chat del modelo es demasiado larga para ser honesta.</translation>
    </message>
    <message>
        <source>The model's chat template rendered an empty prompt.</source>
        <translation>La plantilla de chat del modelo ha dado un prompt vacío.</translation>
    </message>
    <message>
        <source>The model's own</source>
        <translation>La del propio modelo</translation>
    </message>
    <message>
        <source>The model's own: {name}</source>
        <translation>La del propio modelo: {name}</translation>
    </message>
    <message>
        <source>The model's page</source>
        <translation>La página del modelo</translation>
    </message>
    <message>
        <source>The model's part for pictures made nothing of it. Attach another copy.</source>
        <translation>La parte para imágenes del modelo no ha sacado nada de ella. Adjunte otra copia.</translation>
    </message>
    <message>
        <source>The model’s file does not say of which model it was made, so nothing can be compared.</source>
        <translation>El archivo del modelo no dice de qué modelo se hizo, así que no se puede comparar nada.</translation>
    </message>
    <message>
        <source>The more often a word was said, the less it comes.</source>
        <translation>Cuanto más se ha dicho una palabra, menos aparece.</translation>
    </message>
    <message>
        <source>The name is too long: at most {most} characters.</source>
        <translation>El nombre es demasiado largo: {most} caracteres como máximo.</translation>
    </message>
    <message>
        <source>The name of this file has characters that cannot be kept. Rename it.</source>
        <translation>El nombre de este archivo tiene caracteres que no se pueden guardar. Cámbielo.</translation>
    </message>
    <message>
        <source>The name of this folder has characters that cannot be kept. Rename it.</source>
        <translation>El nombre de esta carpeta tiene caracteres que no se pueden guardar. Cámbielo.</translation>
    </message>
    <message>
        <source>The name “{name}” could lead out of the download folder, or cannot be kept by every system; it was refused.</source>
        <translation>El nombre «{name}» podría llevar fuera de la carpeta de descargas o no es válido en todos los sistemas; se ha rechazado.</translation>
    </message>
    <message>
        <source>The newest that fit and write as fast as one reads.</source>
        <translation>Los más recientes que caben y escriben tan rápido como se lee.</translation>
    </message>
    <message>
        <source>The next control, as the page is read</source>
        <translation>El control siguiente, en el orden de lectura</translation>
    </message>
    <message>
        <source>The next message; also J</source>
        <translation>El mensaje siguiente; también J</translation>
    </message>
    <message>
        <source>The next part of the window</source>
        <translation>La parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>The next version</source>
        <translation>La versión siguiente</translation>
    </message>
    <message>
        <source>The notes of its maker are long; only their beginning is kept.</source>
        <translation>Las notas de su creador son largas; solo se conserva el principio.</translation>
    </message>
    <message>
        <source>The old one opens nothing any more. The recovery code stays the same.</source>
        <translation>La antigua ya no abre nada. El código de recuperación sigue siendo el mismo.</translation>
    </message>
    <message numerus="yes">
        <source>The oldest %n are only counted, no longer listed.</source>
        <extracomment>For one: The oldest is only counted, no longer listed.</extracomment>
        <translation>
            <numerusform>La más antigua solo se cuenta, ya no aparece en la lista.</numerusform>
            <numerusform>Las %n más antiguas solo se cuentan, ya no aparecen en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>The one that was chosen when the file was exported.</source>
        <translation>La que se eligió al exportar el archivo.</translation>
    </message>
    <message>
        <source>The one that you chose last, until you choose another.</source>
        <translation>El último que eligió, hasta que elija otro.</translation>
    </message>
    <message>
        <source>The open LocalChat gets it; this shows how far it is.</source>
        <translation>El LocalChat abierto la descarga; aquí se ve cuánto lleva.</translation>
    </message>
    <message>
        <source>The others wait for their turn.</source>
        <translation>Las demás esperan su turno.</translation>
    </message>
    <message>
        <source>The pack cannot be kept in {folder}: {reason}.</source>
        <translation>El paquete no se puede guardar en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The pack {name} is for {theirs}; this computer needs one for {ours}.</source>
        <translation>El paquete {name} es para {theirs}; este equipo necesita uno para {ours}.</translation>
    </message>
    <message>
        <source>The pack {name} was made for another build of the engine ({pack}, not {build}).</source>
        <translation>El paquete {name} se hizo para otra versión del motor ({pack}, no {build}).</translation>
    </message>
    <message>
        <source>The pair that begins in line {place} has an empty half.</source>
        <translation>El par que empieza en la línea {place} tiene una mitad vacía.</translation>
    </message>
    <message>
        <source>The paler a word, the surer the model was of it, by its own likelihoods before any setting. Take another one, and a version of the answer goes on from there.</source>
        <translation>Cuanto más pálida es una palabra, más seguro estaba de ella el modelo, según sus propias probabilidades antes de cualquier ajuste. Tome otra, y una versión de la respuesta continúa desde ahí.</translation>
    </message>
    <message>
        <source>The part for pictures cannot be used. {message} Until then, remove the picture.</source>
        <translation>La parte para imágenes no se puede usar. {message} Mientras tanto, quite la imagen.</translation>
    </message>
    <message>
        <source>The part for pictures, {name}, could not be loaded: {reason}. Get the one that belongs to this model, or remove the picture.</source>
        <translation>La parte para imágenes, {name}, no se ha podido cargar: {reason}. Descargue la que corresponde a este modelo o quite la imagen.</translation>
    </message>
    <message>
        <source>The part for pictures, {name}, needs {size} of memory, and {free} are free. Close other programs, or remove the picture.</source>
        <translation>La parte para imágenes, {name}, necesita {size} de memoria, y hay {free} libres. Cierre otros programas o quite la imagen.</translation>
    </message>
    <message>
        <source>The part of the window before</source>
        <translation>La parte anterior de la ventana</translation>
    </message>
    <message>
        <source>The passphrase is set, but the system's keyring did not let go of the key. Delete the entry “LocalChat” there yourself: until then it opens your chats too.</source>
        <translation>La frase de contraseña está puesta, pero el llavero del sistema no ha soltado la clave. Elimine usted allí la entrada «LocalChat»: hasta entonces también abre sus chats.</translation>
    </message>
    <message>
        <source>The passphrase is set. The recovery code opens the chats if you forget it.</source>
        <translation>La frase de contraseña está puesta. El código de recuperación abre los chats si la olvida.</translation>
    </message>
    <message>
        <source>The passphrase was not taken over. Try again.</source>
        <translation>La frase de contraseña no se ha aplicado. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The person chose another folder: the queue begins this one again there.</source>
        <translation>Se ha elegido otra carpeta: la cola vuelve a empezar esta descarga allí.</translation>
    </message>
    <message>
        <source>The person says</source>
        <translation>La persona dice</translation>
    </message>
    <message>
        <source>The persona “{name}” asks for {missing}, and a comparison cannot ask. Give it a usual value in the editor of personas, or choose another persona.</source>
        <translation>El personaje «{name}» pide {missing}, y una comparación no puede preguntar. Dele un valor habitual en el editor de personajes o elija otro personaje.</translation>
    </message>
    <message>
        <source>The picture cannot be looked at</source>
        <translation>No se puede ver la imagen</translation>
    </message>
    <message>
        <source>The picture cannot be read any more. Attach it again.</source>
        <translation>La imagen ya no se puede leer. Adjúntela de nuevo.</translation>
    </message>
    <message>
        <source>The picture could not be looked at: {reason}. Attach a smaller copy, or remove it.</source>
        <translation>No se ha podido mirar la imagen: {reason}. Adjunte una copia menor o quítela.</translation>
    </message>
    <message>
        <source>The picture could not be prepared: {reason}. Attach another copy.</source>
        <translation>No se ha podido preparar la imagen: {reason}. Adjunte otra copia.</translation>
    </message>
    <message>
        <source>The picture is not as large as it says. Attach it again.</source>
        <translation>La imagen no tiene el tamaño que dice. Adjúntela de nuevo.</translation>
    </message>
    <message>
        <source>The picture is not there any more. Attach it again.</source>
        <translation>La imagen ya no está ahí. Adjúntela de nuevo.</translation>
    </message>
    <message>
        <source>The process says more than anybody could read.</source>
        <translation>El proceso dice más de lo que nadie podría leer.</translation>
    </message>
    <message>
        <source>The process that talks to the hub cannot be started: {error}.</source>
        <translation>No se puede iniciar el proceso que habla con el hub: {error}.</translation>
    </message>
    <message>
        <source>The process that talks to the hub {how}. What was fetched is kept; try again.</source>
        <translation>El proceso que habla con el hub {how}. Lo descargado se conserva; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The processor computes alone.</source>
        <translation>El procesador calcula solo.</translation>
    </message>
    <message>
        <source>The prompt as the model reads it</source>
        <translation>El prompt como lo lee el modelo</translation>
    </message>
    <message>
        <source>The proxy that is set cannot be used: LocalChat knows those that begin with http:// or socks5://.</source>
        <translation>El proxy indicado no se puede usar: LocalChat conoce los que empiezan por http:// o socks5://.</translation>
    </message>
    <message>
        <source>The proxy {host} did not let the connection through ({reason}).</source>
        <translation>El proxy {host} no ha dejado pasar la conexión ({reason}).</translation>
    </message>
    <message>
        <source>The question in line {place} has no answer.</source>
        <translation>La pregunta de la línea {place} no tiene respuesta.</translation>
    </message>
    <message>
        <source>The reader's process is of another version.</source>
        <translation>El proceso del lector es de otra versión.</translation>
    </message>
    <message>
        <source>The reader's process told more than it was asked for.</source>
        <translation>El proceso del lector ha dicho más de lo que se le pidió.</translation>
    </message>
    <message>
        <source>The rules of this computer forbid adding parts to the engine.</source>
        <translation>Las reglas de este equipo prohíben añadir partes al motor.</translation>
    </message>
    <message>
        <source>The rules of this computer forbid every connection.</source>
        <translation>Las reglas de este equipo prohíben toda conexión.</translation>
    </message>
    <message>
        <source>The rules of this computer forbid serving other programs.</source>
        <translation>Las reglas de este equipo prohíben servir a otros programas.</translation>
    </message>
    <message>
        <source>The rules of this computer forbid writing chats to files.</source>
        <translation>Las reglas de este equipo prohíben escribir chats en archivos.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The same seed and settings give the same answer.</source>
        <translation>La misma semilla con los mismos ajustes da la misma respuesta.</translation>
    </message>
    <message>
        <source>The same, {size} each:</source>
        <translation>Iguales, {size} cada uno:</translation>
    </message>
    <message>
        <source>The sampler {name} cannot be made with these values.</source>
        <translation>El muestreador {name} no es posible con estos valores.</translation>
    </message>
    <message>
        <source>The search for duplicates was stopped.</source>
        <translation>La búsqueda de duplicados se ha detenido.</translation>
    </message>
    <message>
        <source>The setting “{line}” is not known here, or out of range.</source>
        <translation>El ajuste «{line}» no se conoce aquí o está fuera de los límites.</translation>
    </message>
    <message>
        <source>The shelf comes with LocalChat and needs no connection. Typing asks {host}.</source>
        <translation>El catálogo viene con LocalChat y no necesita conexión. Al escribir se pregunta a {host}.</translation>
    </message>
    <message>
        <source>The signature is of an old kind, which is not taken any more.</source>
        <translation>La firma es de un tipo antiguo, que ya no se acepta.</translation>
    </message>
    <message>
        <source>The signature is wrong</source>
        <translation>La firma es incorrecta</translation>
    </message>
    <message>
        <source>The strongest Gemma 3: pictures, languages and careful writing in 24 GB or more.</source>
        <translation>El Gemma 3 más fuerte: imágenes, idiomas y escritura cuidada con 24 GB o más.</translation>
    </message>
    <message>
        <source>The system around LocalChat forbids it</source>
        <translation>El sistema en el que se ejecuta LocalChat lo prohíbe</translation>
    </message>
    <message>
        <source>The system may not move the model to disk.</source>
        <translation>El sistema no puede pasar el modelo al disco.</translation>
    </message>
    <message>
        <source>The system's keyring did not let go of an entry: delete “LocalChat” there yourself.</source>
        <translation>El llavero del sistema no ha soltado una entrada: elimine usted allí «LocalChat».</translation>
    </message>
    <message>
        <source>The system's keyring has another key than the one of these chats, which are untouched. Enter the recovery code.</source>
        <translation>El llavero del sistema tiene otra clave que la de estos chats, que están intactos. Introduzca el código de recuperación.</translation>
    </message>
    <message>
        <source>The system's keyring no longer has the key to your chats, which are untouched: it was replaced or reset, or the folder came from another computer. Enter the recovery code.</source>
        <translation>El llavero del sistema ya no tiene la clave de sus chats, que están intactos: se sustituyó o se restableció, o la carpeta vino de otro equipo. Introduzca el código de recuperación.</translation>
    </message>
    <message>
        <source>The tag was changed.</source>
        <translation>La etiqueta se ha modificado.</translation>
    </message>
    <message>
        <source>The tag was deleted.</source>
        <translation>La etiqueta se ha eliminado.</translation>
    </message>
    <message>
        <source>The template</source>
        <translation>La plantilla</translation>
    </message>
    <message>
        <source>The template is empty.</source>
        <translation>La plantilla está vacía.</translation>
    </message>
    <message>
        <source>The template is in order.</source>
        <translation>La plantilla está en orden.</translation>
    </message>
    <message>
        <source>The template turns a chat into the text that the model was trained on. With the wrong one, a model rambles or answers for you. Its own is right unless it says otherwise.</source>
        <translation>La plantilla convierte un chat en el texto con el que se entrenó el modelo. Con una equivocada, un modelo divaga o responde por usted. La suya es la correcta, salvo que se indique otra cosa.</translation>
    </message>
    <message>
        <source>The template “{better}” suits this model.</source>
        <translation>La plantilla «{better}» conviene a este modelo.</translation>
    </message>
    <message>
        <source>The token goes to the hub’s own host only.</source>
        <translation>El token va solo al host del propio hub.</translation>
    </message>
    <message>
        <source>The token works: it belongs to {name}, and is kept in your keyring.</source>
        <translation>El token funciona: pertenece a {name} y se guarda en su llavero.</translation>
    </message>
    <message>
        <source>The token works: it belongs to {name}, and is known until LocalChat ends: there is no keyring.</source>
        <translation>El token funciona: pertenece a {name} y se recuerda hasta que LocalChat se cierre: no hay llavero.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>The trial could not be made ({error}).</source>
        <translation>No se ha podido hacer la prueba ({error}).</translation>
    </message>
    <message>
        <source>The trial ended with code {code} ({error}).</source>
        <translation>La prueba ha terminado con el código {code} ({error}).</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed.</source>
        <translation>Las dos no son iguales. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>El habitual</translation>
    </message>
    <message>
        <source>The variable {name} stands there twice.</source>
        <translation>La variable {name} aparece dos veces.</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>La versión anterior</translation>
    </message>
    <message>
        <source>The version before cannot be put back: {reason}.</source>
        <translation>La versión anterior no se puede restaurar: {reason}.</translation>
    </message>
    <message>
        <source>The version before is back in {folder}.</source>
        <translation>La versión anterior está de nuevo en {folder}.</translation>
    </message>
    <message>
        <source>The window with your chats cannot open an internet connection</source>
        <translation>La ventana con sus chats no puede abrir una conexión a Internet</translation>
    </message>
    <message>
        <source>The words of {name} could not be read.</source>
        <translation>No se han podido leer las palabras de {name}.</translation>
    </message>
    <message>
        <source>There are no engine packs. To add one: localchat pack add FILE</source>
        <translation>No hay paquetes del motor. Para añadir uno: localchat pack add FILE</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>No hay.</translation>
    </message>
    <message>
        <source>There are not two answers here, so there is nothing to vote on.</source>
        <translation>Aquí no hay dos respuestas, así que no hay nada que votar.</translation>
    </message>
    <message>
        <source>There are not two answers, so there is nothing to vote on.</source>
        <translation>No hay dos respuestas, así que no hay nada que votar.</translation>
    </message>
    <message>
        <source>There are {count} examples; a persona holds at most {most}. Keep those that show most: a model reads all of them before each answer.</source>
        <translation>Hay {count} ejemplos; un personaje admite {most} como máximo. Conserve los que más muestran: un modelo los lee todos antes de cada respuesta.</translation>
    </message>
    <message>
        <source>There is a passphrase, and nothing else but the recovery code opens the chats.</source>
        <translation>Hay una frase de contraseña, y aparte de ella solo el código de recuperación abre los chats.</translation>
    </message>
    <message>
        <source>There is a passphrase. This computer opens the chats without it.</source>
        <translation>Hay una frase de contraseña. Este equipo abre los chats sin ella.</translation>
    </message>
    <message>
        <source>There is a persona called “{name}” already. Choose another name.</source>
        <translation>Ya hay un personaje llamado «{name}». Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is a tag “{name}” already. Choose another name.</source>
        <translation>Ya hay una etiqueta «{name}». Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is an access token of {name}, kept in the system's keyring.</source>
        <translation>Hay un token de acceso de {name}, guardado en el llavero del sistema.</translation>
    </message>
    <message>
        <source>There is an access token, kept in the system's keyring.</source>
        <translation>Hay un token de acceso, guardado en el llavero del sistema.</translation>
    </message>
    <message>
        <source>There is no access token.</source>
        <translation>No hay token de acceso.</translation>
    </message>
    <message>
        <source>There is no backup {name}: “localchat backup list” lists them.</source>
        <translation>No hay ninguna copia de seguridad {name}: «localchat backup list» las muestra.</translation>
    </message>
    <message>
        <source>There is no character card in this picture.</source>
        <translation>No hay ninguna ficha de personaje en esta imagen.</translation>
    </message>
    <message>
        <source>There is no chat to export yet.</source>
        <translation>Aún no hay ningún chat que exportar.</translation>
    </message>
    <message>
        <source>There is no chat to export.</source>
        <translation>No hay ningún chat que exportar.</translation>
    </message>
    <message>
        <source>There is no chat with the number {key}.</source>
        <translation>No hay ningún chat con el número {key}.</translation>
    </message>
    <message>
        <source>There is no day {day}. Write the date as in 2026-01-31.</source>
        <translation>No existe el día {day}. Escriba la fecha como 2026-01-31.</translation>
    </message>
    <message>
        <source>There is no device called “{name}”. There are: {names}.</source>
        <translation>No hay ningún dispositivo llamado «{name}». Hay: {names}.</translation>
    </message>
    <message>
        <source>There is no download with the number {key}.</source>
        <translation>No hay ninguna descarga con el número {key}.</translation>
    </message>
    <message>
        <source>There is no download.</source>
        <translation>No hay ninguna descarga.</translation>
    </message>
    <message>
        <source>There is no engine pack called {key}.</source>
        <translation>No hay ningún paquete del motor llamado {key}.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>No hay ningún archivo {file}.</translation>
    </message>
    <message>
        <source>There is no file {path}. Was it moved, or its drive unplugged?</source>
        <translation>No existe el archivo {path}. ¿Se ha movido o se ha desconectado su unidad?</translation>
    </message>
    <message>
        <source>There is no filter “{name}:”. Did you mean “{near}:”?</source>
        <translation>No hay ningún filtro «{name}:». ¿Quería decir «{near}:»?</translation>
    </message>
    <message>
        <source>There is no folder “{name}”. Did you mean “{near}”?</source>
        <translation>No hay ninguna carpeta «{name}». ¿Quería decir «{near}»?</translation>
    </message>
    <message>
        <source>There is no folder “{name}”. There are {names} and more.</source>
        <translation>No hay ninguna carpeta «{name}». Hay {names} y más.</translation>
    </message>
    <message>
        <source>There is no folder “{name}”. There are {names}.</source>
        <translation>No hay ninguna carpeta «{name}». Hay {names}.</translation>
    </message>
    <message>
        <source>There is no folder “{name}”: there are no folders yet.</source>
        <translation>No hay ninguna carpeta «{name}»: todavía no hay carpetas.</translation>
    </message>
    <message>
        <source>There is no keyring here: the token is asked for each time, and never written to a file.</source>
        <translation>Aquí no hay llavero: el token se pide cada vez y nunca se escribe en un archivo.</translation>
    </message>
    <message>
        <source>There is no message that this would answer.</source>
        <translation>No hay ningún mensaje al que esto responda.</translation>
    </message>
    <message numerus="yes">
        <source>There is no model called “{name}”. There are: {names} and %n more.</source>
        <translation>
            <numerusform>No hay ningún modelo llamado «{name}». Hay: {names} y %n más.</numerusform>
            <numerusform>No hay ningún modelo llamado «{name}». Hay: {names} y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no model called “{name}”. There are: {names}.</source>
        <translation>No hay ningún modelo llamado «{name}». Hay: {names}.</translation>
    </message>
    <message>
        <source>There is no passphrase.</source>
        <translation>No hay frase de contraseña.</translation>
    </message>
    <message numerus="yes">
        <source>There is no persona called “{name}”. There are: {names} and %n more.</source>
        <translation>
            <numerusform>No hay ningún personaje llamado «{name}». Hay: {names} y %n más.</numerusform>
            <numerusform>No hay ningún personaje llamado «{name}». Hay: {names} y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no persona called “{name}”. There are: {names}.</source>
        <translation>No hay ningún personaje llamado «{name}». Hay: {names}.</translation>
    </message>
    <message>
        <source>There is no preset called “{name}”. There are: {known}.</source>
        <translation>No hay ningún preajuste llamado «{name}». Hay: {known}.</translation>
    </message>
    <message>
        <source>There is no room for {name}. Remove it, begin a new chat, or raise “Context” in the panel.</source>
        <translation>No hay sitio para {name}. Quítelo, empiece un chat nuevo o aumente «Contexto» en el panel.</translation>
    </message>
    <message>
        <source>There is no room on the disk for a backup of your chats.</source>
        <translation>No hay sitio en el disco para una copia de seguridad de sus chats.</translation>
    </message>
    <message>
        <source>There is no setting called {name}. There are: {known}.</source>
        <translation>No hay ningún ajuste llamado {name}. Hay: {known}.</translation>
    </message>
    <message>
        <source>There is no tag “{name}”. Did you mean “{near}”?</source>
        <translation>No hay ninguna etiqueta «{name}». ¿Quería decir «{near}»?</translation>
    </message>
    <message>
        <source>There is no tag “{name}”. There are {names} and more.</source>
        <translation>No hay ninguna etiqueta «{name}». Hay {names} y más.</translation>
    </message>
    <message>
        <source>There is no tag “{name}”. There are {names}.</source>
        <translation>No hay ninguna etiqueta «{name}». Hay {names}.</translation>
    </message>
    <message>
        <source>There is no tag “{name}”: there are no tags yet.</source>
        <translation>No hay ninguna etiqueta «{name}»: todavía no hay etiquetas.</translation>
    </message>
    <message>
        <source>There is no token {text}: this model has {size}.</source>
        <translation>No hay ningún token {text}: este modelo tiene {size}.</translation>
    </message>
    <message>
        <source>There is no trash for {parent}, so {name} was left where it is. It can only be deleted for good (localchat models remove ID --delete).</source>
        <translation>No hay papelera para {parent}, así que {name} se ha dejado donde está. Solo se puede eliminar definitivamente (localchat models remove ID --delete).</translation>
    </message>
    <message>
        <source>There is no trash here</source>
        <translation>Aquí no hay papelera</translation>
    </message>
    <message>
        <source>There is no version before this one here.</source>
        <translation>Aquí no hay una versión anterior a esta.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Todavía no hay ninguna.</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the passphrase. Close other programs and try again.</source>
        <translation>No hay memoria libre suficiente para comprobar la frase de contraseña. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture. Attach a smaller copy.</source>
        <translation>No hay memoria suficiente para la imagen. Adjunte una copia menor.</translation>
    </message>
    <message>
        <source>There is nothing in it that could be an export of chats.</source>
        <translation>No contiene nada que pueda ser una exportación de chats.</translation>
    </message>
    <message>
        <source>There is nothing to ask: the text is empty.</source>
        <translation>No hay nada que preguntar: el texto está vacío.</translation>
    </message>
    <message>
        <source>There is nothing to compare: write a prompt first.</source>
        <translation>No hay nada que comparar: escriba primero un prompt.</translation>
    </message>
    <message>
        <source>There is nothing to put into a bundle.</source>
        <translation>No hay nada que poner en un lote.</translation>
    </message>
    <message>
        <source>There is nothing to read. {how}</source>
        <translation>No hay nada que leer. {how}</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>No hay nada que enviar.</translation>
    </message>
    <message>
        <source>There is one called “{name}” already, so it is called “{free}”.</source>
        <translation>Ya hay uno llamado «{name}», así que se llama «{free}».</translation>
    </message>
    <message>
        <source>There is one.</source>
        <translation>Hay uno.</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>No ha habido respuesta.</translation>
    </message>
    <message>
        <source>There was no connection.</source>
        <translation>No ha habido ninguna conexión.</translation>
    </message>
    <message>
        <source>These are {count} pairs; a persona holds at most {most}. Keep those that show most.</source>
        <translation>Son {count} pares; un personaje admite {most} como máximo. Conserve los que más muestran.</translation>
    </message>
    <message>
        <source>These keys are always the same.</source>
        <translation>Estas teclas son siempre las mismas.</translation>
    </message>
    <message>
        <source>These keys are not known.</source>
        <translation>Estas teclas no se conocen.</translation>
    </message>
    <message>
        <source>These keys are not known. Write them such as Ctrl+Alt+Space.</source>
        <translation>Estas teclas no se conocen. Escríbalas como Ctrl+Alt+Space.</translation>
    </message>
    <message>
        <source>They stand in {files}.</source>
        <translation>Están en {files}.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Pensar</translation>
    </message>
    <message>
        <source>Thinking for {span} · about {count} tokens</source>
        <translation>Pensando desde hace {span} · unos {count} tokens</translation>
    </message>
    <message>
        <source>Thinking is shown</source>
        <translation>El pensamiento se muestra</translation>
    </message>
    <message>
        <source>Thinking …</source>
        <translation>Pensando…</translation>
    </message>
    <message>
        <source>Thinks with low, medium or high effort, good at mathematics, code and tools; quick.</source>
        <translation>Piensa con esfuerzo bajo, medio o alto, bueno en matemáticas, código y herramientas; rápido.</translation>
    </message>
    <message>
        <source>This JSON is nested too deeply.</source>
        <translation>Este JSON está anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <source>This LocalChat was built without a maker's key, so it believes no pack by itself. Name the key of whoever made it: localchat pack add FILE --key KEY</source>
        <translation>Este LocalChat se construyó sin la clave de un creador, así que no cree por sí mismo en ningún paquete. Indique la clave de quien lo hizo: localchat pack add FILE --key KEY</translation>
    </message>
    <message>
        <source>This LocalChat was not built to look for newer versions. What brought it to this computer brings them too.</source>
        <translation>Este LocalChat no se construyó para buscar versiones más nuevas. Lo que lo trajo a este equipo las trae también.</translation>
    </message>
    <message>
        <source>This LocalChat was not installed from an archive into a folder of yours, so it cannot exchange itself. {how}</source>
        <translation>Este LocalChat no se instaló desde un archivo comprimido en una carpeta suya, así que no puede sustituirse a sí mismo. {how}</translation>
    </message>
    <message>
        <source>This answer is made of words of {model}. Choose that model, and try again.</source>
        <translation>Esta respuesta está hecha con palabras de {model}. Elija ese modelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This answer is still being written. Stop it, then delete it.</source>
        <translation>Esta respuesta aún se está escribiendo. Deténgala y después elimínela.</translation>
    </message>
    <message>
        <source>This build of the engine computes on the processor only.</source>
        <translation>Esta versión del motor solo calcula en el procesador.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>This chat stays here</source>
        <translation>Este chat se queda aquí</translation>
    </message>
    <message>
        <source>This comparison is no longer there. It may have been deleted.</source>
        <translation>Esta comparación ya no está. Puede que se haya eliminado.</translation>
    </message>
    <message>
        <source>This comparison still runs. Stop it, then delete it.</source>
        <translation>Esta comparación aún está en curso. Deténgala y después elimínela.</translation>
    </message>
    <message>
        <source>This computer has {total}; {free} are free now.</source>
        <translation>Este equipo tiene {total}; ahora hay {free} libres.</translation>
    </message>
    <message>
        <source>This computer: {computer}.</source>
        <translation>Este equipo: {computer}.</translation>
    </message>
    <message>
        <source>This desktop has no tray for icons, so closing the window ends LocalChat.</source>
        <translation>Este escritorio no tiene bandeja de iconos, así que al cerrar la ventana se cierra LocalChat.</translation>
    </message>
    <message>
        <source>This desktop keeps such keys to itself: let one of its own shortcuts run “localchat --quick”.</source>
        <translation>Este escritorio se reserva esas teclas: haga que uno de sus propios atajos ejecute «localchat --quick».</translation>
    </message>
    <message>
        <source>This engine holds a model already; each model gets its own.</source>
        <translation>Este motor ya tiene un modelo; cada modelo tiene el suyo.</translation>
    </message>
    <message>
        <source>This file cannot be attached</source>
        <translation>Este archivo no se puede adjuntar</translation>
    </message>
    <message>
        <source>This file is no persona of LocalChat, and no character card.</source>
        <translation>Este archivo no es un personaje de LocalChat ni una ficha de personaje.</translation>
    </message>
    <message>
        <source>This file is no persona: it holds no JSON object.</source>
        <translation>Este archivo no es un personaje: no contiene un objeto JSON.</translation>
    </message>
    <message>
        <source>This file is no persona: it is not JSON ({reason}).</source>
        <translation>Este archivo no es un personaje: no es JSON ({reason}).</translation>
    </message>
    <message>
        <source>This file is no preset of LocalChat or LM Studio.</source>
        <translation>Este archivo no es un preajuste de LocalChat ni de LM Studio.</translation>
    </message>
    <message>
        <source>This file is no preset.</source>
        <translation>Este archivo no es un preajuste.</translation>
    </message>
    <message>
        <source>This file is no preset: it is not JSON ({error}).</source>
        <translation>Este archivo no es un preajuste: no es JSON ({error}).</translation>
    </message>
    <message>
        <source>This file is not attached any more.</source>
        <translation>Este archivo ya no está adjunto.</translation>
    </message>
    <message>
        <source>This file is too long for a persona: at most {most} characters.</source>
        <translation>Este archivo es demasiado largo para un personaje: {most} caracteres como máximo.</translation>
    </message>
    <message>
        <source>This file is too long for a preset.</source>
        <translation>Este archivo es demasiado largo para un preajuste.</translation>
    </message>
    <message>
        <source>This file was sent already. Attach it again, and choose then.</source>
        <translation>Este archivo ya se ha enviado. Adjúntelo de nuevo y elija entonces.</translation>
    </message>
    <message>
        <source>This folder is not there any more.</source>
        <translation>Esta carpeta ya no existe.</translation>
    </message>
    <message>
        <source>This goes into the instructions of {persona} here.</source>
        <translation>Esto entra en las instrucciones de {persona} aquí.</translation>
    </message>
    <message>
        <source>This is a copy. Change what you like.</source>
        <translation>Esto es una copia. Cambie lo que quiera.</translation>
    </message>
    <message>
        <source>This is all that the report holds: versions, settings, what this computer can do, the ends of the logs. Nothing that was said in a chat, no token and no key is in it. LocalChat sends nothing: you save it, look at it, and hand it on yourself.</source>
        <translation>Esto es todo lo que contiene el informe: versiones, ajustes, lo que puede este equipo, los finales de los registros. No contiene nada de lo dicho en un chat, ningún token y ninguna clave. LocalChat no envía nada: usted lo guarda, lo mira y lo entrega.</translation>
    </message>
    <message>
        <source>This is an address for mail. Copy it into your mail program.</source>
        <translation>Es una dirección de correo. Cópiela en su programa de correo.</translation>
    </message>
    <message>
        <source>This is no access token: those are letters and digits, often after hf_.</source>
        <translation>Esto no es un token de acceso: esos son letras y cifras, a menudo después de hf_.</translation>
    </message>
    <message>
        <source>This is no list in JSON: {text}.</source>
        <translation>Esto no es una lista en JSON: {text}.</translation>
    </message>
    <message>
        <source>This is no page of the web.</source>
        <translation>Esto no es una página web.</translation>
    </message>
    <message>
        <source>This is not kept, unless you open it as a chat.</source>
        <translation>Esto no se guarda, a menos que lo abra como chat.</translation>
    </message>
    <message>
        <source>This is not opened.</source>
        <translation>Esto no se abre.</translation>
    </message>
    <message>
        <source>This is not the passphrase of {name}, or its beginning is damaged.</source>
        <translation>Esta no es la frase de contraseña de {name}, o su principio está dañado.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Look at capitals and the layout of the keyboard.</source>
        <translation>Esta no es la frase de contraseña. Revise las mayúsculas y la distribución del teclado.</translation>
    </message>
    <message>
        <source>This is not the recovery code: a letter is missing or mistyped.</source>
        <translation>Este no es el código de recuperación: falta una letra o está mal escrita.</translation>
    </message>
    <message>
        <source>This is the template that {publisher} published.</source>
        <translation>Esta es la plantilla que publicó {publisher}.</translation>
    </message>
    <message>
        <source>This is very long: {shown} of {count} characters are drawn. Show more</source>
        <translation>Esto es muy largo: se muestran {shown} de {count} caracteres. Mostrar más</translation>
    </message>
    <message>
        <source>This keyboard does not have these keys.</source>
        <translation>Este teclado no tiene estas teclas.</translation>
    </message>
    <message>
        <source>This link carries {count} characters of text to {host}. They may be words of your chat.</source>
        <translation>Este enlace lleva {count} caracteres de texto a {host}. Pueden ser palabras de su chat.</translation>
    </message>
    <message>
        <source>This link leads nowhere</source>
        <translation>Este enlace no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>This message belongs to another chat. Open that one, and try again.</source>
        <translation>Este mensaje pertenece a otro chat. Abra ese chat e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This message is no longer there. It may have been deleted.</source>
        <translation>Este mensaje ya no está. Puede que se haya eliminado.</translation>
    </message>
    <message>
        <source>This model asks for an agreement</source>
        <translation>Este modelo pide aceptar un acuerdo</translation>
    </message>
    <message>
        <source>This model brings no chat template. {sentence} If its answers look wrong, choose another template under “My models”.</source>
        <translation>Este modelo no trae plantilla de chat. {sentence} Si sus respuestas parecen mal, elija otra plantilla en «Mis modelos».</translation>
    </message>
    <message>
        <source>This model cannot be used</source>
        <translation>Este modelo no se puede usar</translation>
    </message>
    <message>
        <source>This model cannot see pictures. Remove the picture, or choose a model that sees.</source>
        <translation>Este modelo no puede ver imágenes. Quite la imagen o elija un modelo que vea.</translation>
    </message>
    <message>
        <source>This model has brought its engine down {crashes} times within {minutes} minutes, so it is not started again by itself. Your chats are safe. Choose another model, get its file again, or try it once more.</source>
        <translation>Este modelo ha hecho caer su motor {crashes} veces en {minutes} minutos, así que ya no se inicia por sí mismo. Sus chats están a salvo. Elija otro modelo, descargue su archivo de nuevo o pruebe una vez más.</translation>
    </message>
    <message>
        <source>This model keeps crashing</source>
        <translation>Este modelo falla una y otra vez</translation>
    </message>
    <message>
        <source>This model must be looked up on the hub before it can be downloaded.</source>
        <translation>Este modelo debe consultarse en el hub antes de poder descargarse.</translation>
    </message>
    <message>
        <source>This model reads a picture in one go, {count} tokens, and “Micro-batch” is {batch}. Raise both it and “Batch” in the panel, or attach a smaller picture.</source>
        <translation>Este modelo lee una imagen de una vez, {count} tokens, y «Microlote» es {batch}. Aumente este y «Lote» en el panel, o adjunte una imagen menor.</translation>
    </message>
    <message>
        <source>This model's chat template leaves the examples out.</source>
        <translation>La plantilla de chat de este modelo omite los ejemplos.</translation>
    </message>
    <message>
        <source>This part brings no text of its licence.</source>
        <translation>Esta parte no trae texto de su licencia.</translation>
    </message>
    <message numerus="yes">
        <source>This persona asks for {names}, and nothing was given for them.</source>
        <extracomment>For one: This persona asks for {names}, and nothing was given for it.</extracomment>
        <translation>
            <numerusform>Este personaje pide {names}, y no se ha indicado nada.</numerusform>
            <numerusform>Este personaje pide {names}, y no se ha indicado nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>This persona cannot be used: {error}</source>
        <translation>Este personaje no se puede usar: {error}</translation>
    </message>
    <message>
        <source>This persona has {count} {name}; it may have at most {most}. A model reads all of them before each answer, so keep those that show most.</source>
        <translation>Este personaje tiene {count} {name}; puede tener {most} como máximo. Un modelo los lee todos antes de cada respuesta, así que conserve los que más muestran.</translation>
    </message>
    <message>
        <source>This persona is built in, and stays as it is.</source>
        <translation>Este personaje está integrado y se queda como está.</translation>
    </message>
    <message>
        <source>This persona is damaged: it has no version.</source>
        <translation>Este personaje está dañado: no tiene versión.</translation>
    </message>
    <message>
        <source>This persona is damaged: number {place} of its {name} must be an object, not {kind}.</source>
        <translation>Este personaje está dañado: el número {place} de su {name} debe ser un objeto, no {kind}.</translation>
    </message>
    <message>
        <source>This persona is damaged: “{name}” must be a list, not {kind}.</source>
        <translation>Este personaje está dañado: «{name}» debe ser una lista, no {kind}.</translation>
    </message>
    <message>
        <source>This persona is damaged: “{name}” must be a text, not {kind}.</source>
        <translation>Este personaje está dañado: «{name}» debe ser un texto, no {kind}.</translation>
    </message>
    <message>
        <source>This persona was written by a newer version of LocalChat.</source>
        <translation>Este personaje lo escribió una versión más reciente de LocalChat.</translation>
    </message>
    <message>
        <source>This picture cannot be shown: it is damaged.</source>
        <translation>Esta imagen no se puede mostrar: está dañada.</translation>
    </message>
    <message>
        <source>This picture is built of too many pieces to be honest.</source>
        <translation>Esta imagen se compone de demasiadas piezas para ser auténtica.</translation>
    </message>
    <message>
        <source>This picture is damaged: it ends in the middle.</source>
        <translation>Esta imagen está dañada: acaba a la mitad.</translation>
    </message>
    <message>
        <source>This picture is too large: at most {count} MB.</source>
        <translation>Esta imagen es demasiado grande: {count} MB como máximo.</translation>
    </message>
    <message>
        <source>This preset cannot be used: {error}</source>
        <translation>Este preajuste no se puede usar: {error}</translation>
    </message>
    <message>
        <source>This preset is damaged: it has no version or no values.</source>
        <translation>Este preajuste está dañado: no tiene versión o no tiene valores.</translation>
    </message>
    <message>
        <source>This preset was written by a newer version of LocalChat.</source>
        <translation>Este preajuste lo escribió una versión más reciente de LocalChat.</translation>
    </message>
    <message>
        <source>This process was started without its cage</source>
        <translation>Este proceso se ha iniciado sin su aislamiento</translation>
    </message>
    <message>
        <source>This recovery code belongs to other chats.</source>
        <translation>Este código de recuperación es de otros chats.</translation>
    </message>
    <message>
        <source>This repository has no GGUF file that can be used.</source>
        <translation>Este repositorio no tiene ningún archivo GGUF que se pueda usar.</translation>
    </message>
    <message>
        <source>This system gave LocalChat no job object, so the engine could start programs and connect.</source>
        <translation>Este sistema no ha dado a LocalChat un objeto de trabajo, así que el motor podría iniciar programas y conectarse.</translation>
    </message>
    <message>
        <source>This system gave LocalChat no job object, so the hub's process could start programs and connect.</source>
        <translation>Este sistema no ha dado a LocalChat un objeto de trabajo, así que el proceso del hub podría iniciar programas y conectarse.</translation>
    </message>
    <message>
        <source>This system gave LocalChat no job object, so the reader could start programs and connect.</source>
        <translation>Este sistema no ha dado a LocalChat un objeto de trabajo, así que el lector podría iniciar programas y conectarse.</translation>
    </message>
    <message>
        <source>This system has no filter for system calls, so only the program's own structure keeps the window from opening a connection. A tripwire in Python stops and logs what tries by mistake; it is no wall.</source>
        <translation>Este sistema no tiene un filtro de llamadas al sistema, así que solo la propia estructura del programa impide que la ventana abra una conexión. Una trampa en Python detiene y registra lo que lo intente por error; no es un muro.</translation>
    </message>
    <message>
        <source>This system has no seatbelt</source>
        <translation>Este sistema no tiene seatbelt</translation>
    </message>
    <message>
        <source>This table has too many columns to be drawn: {count}.</source>
        <translation>Esta tabla tiene demasiadas columnas para mostrarse: {count}.</translation>
    </message>
    <message>
        <source>This template differs from the one that {publisher} published (new lines: {added}, missing lines: {removed}). Look at them before you trust its answers.</source>
        <translation>Esta plantilla difiere de la que publicó {publisher} (líneas nuevas: {added}, líneas que faltan: {removed}). Mírelas antes de confiar en sus respuestas.</translation>
    </message>
    <message>
        <source>This text is too long: at most {most} characters.</source>
        <translation>Este texto es demasiado largo: {most} caracteres como máximo.</translation>
    </message>
    <message>
        <source>This version was refused</source>
        <translation>Esta versión se ha rechazado</translation>
    </message>
    <message>
        <source>This vote was blind. Now that the names are known it stays; delete the comparison if it shall not count.</source>
        <translation>Este voto fue a ciegas. Ahora que se conocen los nombres, se mantiene; elimine la comparación si no debe contar.</translation>
    </message>
    <message>
        <source>Thought for {count} s</source>
        <translation>Pensó durante {count} s</translation>
    </message>
    <message>
        <source>Thought for {span}</source>
        <translation>Pensó durante {span}</translation>
    </message>
    <message>
        <source>Thought for {span} · about {count} tokens</source>
        <translation>Pensó durante {span} · unos {count} tokens</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Pensamientos</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Justo</translation>
    </message>
    <message>
        <source>Tiny and among the quickest, for simple tasks on weak computers.</source>
        <translation>Diminuto y de los más rápidos, para tareas sencillas en equipos modestos.</translation>
    </message>
    <message>
        <source>Tiny and known everywhere, good for trying things out; newer models of its size know more.</source>
        <translation>Diminuto y conocido en todas partes, bueno para probar cosas; modelos más recientes de su tamaño saben más.</translation>
    </message>
    <message>
        <source>Tiny, and yet it can think first; for trying things out on any computer.</source>
        <translation>Diminuto y, aun así, puede pensar antes; para probar cosas en cualquier equipo.</translation>
    </message>
    <message>
        <source>Tiny, for rewriting and simple questions on any computer.</source>
        <translation>Diminuto, para reescribir y para preguntas sencillas en cualquier equipo.</translation>
    </message>
    <message>
        <source>Tiny, for short English texts; text only.</source>
        <translation>Diminuto, para textos cortos en inglés; solo texto.</translation>
    </message>
    <message>
        <source>Tiny: starts at once on any computer, for simple rewriting and for trying things out.</source>
        <translation>Diminuto: arranca al momento en cualquier equipo, para reescrituras sencillas y para probar cosas.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>Título del chat</translation>
    </message>
    <message>
        <source>Titles of chats</source>
        <translation>Títulos de los chats</translation>
    </message>
    <message>
        <source>To check it yourself: localchat doctor (tries to break out of each process)</source>
        <translation>Para comprobarlo usted: localchat doctor (intenta escapar de cada proceso)</translation>
    </message>
    <message>
        <source>To first token</source>
        <translation>Al primer token</translation>
    </message>
    <message>
        <source>To get it, {size} from {host}: localchat update download</source>
        <translation>Para descargarla, {size} de {host}: localchat update download</translation>
    </message>
    <message>
        <source>To get one: localchat download OWNER/NAME</source>
        <translation>Para descargar uno: localchat download OWNER/NAME</translation>
    </message>
    <message>
        <source>To go back, install the package of {version} again.</source>
        <translation>Para volver atrás, instale de nuevo el paquete de {version}.</translation>
    </message>
    <message>
        <source>To go back: localchat update back</source>
        <translation>Para volver atrás: localchat update back</translation>
    </message>
    <message>
        <source>To go back: sudo apt install --allow-downgrades ./localchat_{version}_amd64.deb, with the package that you kept.</source>
        <translation>Para volver atrás: sudo apt install --allow-downgrades ./localchat_{version}_amd64.deb, con el paquete que guardó.</translation>
    </message>
    <message>
        <source>To go back: sudo dnf downgrade localchat-{version}</source>
        <translation>Para volver atrás: sudo dnf downgrade localchat-{version}</translation>
    </message>
    <message>
        <source>To install it, close LocalChat and open {path}.</source>
        <translation>Para instalarla, cierre LocalChat y abra {path}.</translation>
    </message>
    <message>
        <source>To install it, close LocalChat and type: localchat update install</source>
        <translation>Para instalarla, cierre LocalChat y escriba: localchat update install</translation>
    </message>
    <message>
        <source>To install it, open {path} and drag LocalChat into Applications.</source>
        <translation>Para instalarla, abra {path} y arrastre LocalChat a Aplicaciones.</translation>
    </message>
    <message>
        <source>To install it, put {path} in the place of your AppImage. Keep the old one to go back.</source>
        <translation>Para instalarla, ponga {path} en el lugar de su AppImage. Guarde la antigua para volver atrás.</translation>
    </message>
    <message>
        <source>To install it: sudo apt install {path}</source>
        <translation>Para instalarla: sudo apt install {path}</translation>
    </message>
    <message>
        <source>To install it: sudo dnf install {path}</source>
        <translation>Para instalarla: sudo dnf install {path}</translation>
    </message>
    <message>
        <source>To the buttons of the message; also Tab</source>
        <translation>A los botones del mensaje; también Tab</translation>
    </message>
    <message>
        <source>To which host the connections were</source>
        <translation>A qué host fueron las conexiones</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Token bias</source>
        <translation>Sesgo de tokens</translation>
    </message>
    <message>
        <source>Tokens that may be repeated freely.</source>
        <translation>Tokens que se pueden repetir libremente.</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Tokens/s</translation>
    </message>
    <message>
        <source>Tongyi Qianwen licence</source>
        <translation>Licencia de Tongyi Qianwen</translation>
    </message>
    <message>
        <source>Too long: {count} tokens, and there is room for {room}.</source>
        <translation>Demasiado largo: {count} tokens, y hay sitio para {room}.</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>demasiados archivos abiertos</translation>
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
        <translation>Traductor</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Trending</source>
        <translation>Tendencias</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds</source>
        <extracomment>For one: Try again in %n second</extracomment>
        <translation>
            <numerusform>Intentar de nuevo en %n segundo</numerusform>
            <numerusform>Intentar de nuevo en %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Intentar de nuevo ahora</translation>
    </message>
    <message>
        <source>Try again: {what}</source>
        <translation>Intentar de nuevo: {what}</translation>
    </message>
    <message>
        <source>Try every known way out of these processes</source>
        <translation>Probar todas las vías conocidas para salir de estos procesos</translation>
    </message>
    <message>
        <source>Try fewer words, a family such as Qwen or Gemma, or paste the address of a model’s page. Only models as GGUF files can be used here.</source>
        <translation>Pruebe con menos palabras, con una familia como Qwen o Gemma, o pegue la dirección de la página de un modelo. Aquí solo se pueden usar modelos en archivos GGUF.</translation>
    </message>
    <message>
        <source>Try it with a question</source>
        <translation>Probarlo con una pregunta</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>Probar el llavero de nuevo</translation>
    </message>
    <message>
        <source>Try to break out</source>
        <translation>Intentar escapar</translation>
    </message>
    <message>
        <source>Try {name}</source>
        <translation>Probar {name}</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Tutor</translation>
    </message>
    <message>
        <source>Two models are being compared. This comes when they have ended.</source>
        <translation>Se están comparando dos modelos. Esto vendrá cuando hayan terminado.</translation>
    </message>
    <message>
        <source>Two quantisations of one model</source>
        <translation>Dos cuantizaciones de un modelo</translation>
    </message>
    <message>
        <source>Type “{word}” to go on:</source>
        <translation>Escriba «{word}» para seguir:</translation>
    </message>
    <message>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ucraniano</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Undo the last change of the list (Ctrl+Z)</source>
        <translation>Deshacer el último cambio de la lista (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Unknown kind of model</source>
        <translation>Tipo de modelo desconocido</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Dejar de fijar</translation>
    </message>
    <message>
        <source>Untitled chat</source>
        <translation>Chat sin título</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Up to 15 B</source>
        <translation>Hasta 15 B</translation>
    </message>
    <message>
        <source>Up to 2 B</source>
        <translation>Hasta 2 B</translation>
    </message>
    <message>
        <source>Up to 35 B</source>
        <translation>Hasta 35 B</translation>
    </message>
    <message>
        <source>Up to 4 B</source>
        <translation>Hasta 4 B</translation>
    </message>
    <message>
        <source>Up to 75 B</source>
        <translation>Hasta 75 B</translation>
    </message>
    <message>
        <source>Up to 9 B</source>
        <translation>Hasta 9 B</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Usar de nuevo</translation>
    </message>
    <message>
        <source>Use in this chat</source>
        <translation>Usar en este chat</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Usar la frase de contraseña</translation>
    </message>
    <message>
        <source>Use the persona {name} for this chat</source>
        <translation>Usar el personaje {name} en este chat</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Usar el código de recuperación</translation>
    </message>
    <message>
        <source>Use {better} instead</source>
        <translation>Usar {better} en su lugar</translation>
    </message>
    <message>
        <source>Use {model} for this chat</source>
        <translation>Usar {model} en este chat</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Usual answer</source>
        <translation>Respuesta habitual</translation>
    </message>
    <message>
        <source>Usual answer for {name}</source>
        <translation>Respuesta habitual para {name}</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Teclas habituales</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>Teclas habituales para todos</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Values of one chat are in the panel at its right.</source>
        <translation>Los valores de un chat están en el panel a su derecha.</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>Variedad</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Version after this</source>
        <translation>Versión posterior a esta</translation>
    </message>
    <message>
        <source>Version before this</source>
        <translation>Versión anterior a esta</translation>
    </message>
    <message>
        <source>Version {place} of {total}</source>
        <translation>Versión {place} de {total}</translation>
    </message>
    <message>
        <source>Very quick for what it can do; follows instructions well on any computer.</source>
        <translation>Muy rápido para lo que sabe hacer; sigue bien las instrucciones en cualquier equipo.</translation>
    </message>
    <message>
        <source>Very small and quick, for summaries and rewriting; long context for its size.</source>
        <translation>Muy pequeño y rápido, para resúmenes y reescritura; contexto largo para su tamaño.</translation>
    </message>
    <message>
        <source>Very small models whose data, recipe and code are published too; they are trained far longer than models of their size used to be.</source>
        <translation>Modelos muy pequeños cuyos datos, receta y código también están publicados; se entrenan mucho más tiempo del que era habitual para modelos de su tamaño.</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Voto</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Waiting at {percent}</source>
        <translation>En espera: {percent}</translation>
    </message>
    <message>
        <source>Waiting for the model …</source>
        <translation>Esperando al modelo…</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Esperando a la red</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>Waits, {place} of {total}: {words}</source>
        <translation>En espera, {place} de {total}: {words}</translation>
    </message>
    <message>
        <source>Ways out are tried on Linux only so far.</source>
        <translation>Por ahora, las vías de salida solo se prueban en Linux.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What a person says</source>
        <translation>Lo que dice una persona</translation>
    </message>
    <message>
        <source>What a pronoun in a tricky sentence refers to: common sense.</source>
        <translation>A qué se refiere un pronombre en una frase con trampa: sentido común.</translation>
    </message>
    <message>
        <source>What became of the import</source>
        <translation>Resultado de la importación</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <translation>Lo que no se puede leer</translation>
    </message>
    <message>
        <source>What computes: auto, processor, or the name of a graphics card.</source>
        <translation>Lo que calcula: auto, processor o el nombre de una tarjeta gráfica.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>What differs from the publisher’s template</source>
        <translation>Qué difiere de la plantilla del editor</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>What happened, and what did you do before? (as you like)</source>
        <translation>¿Qué ocurrió y qué hizo antes? (si lo desea)</translation>
    </message>
    <message>
        <source>What happened, in your words</source>
        <translation>Qué ocurrió, con sus palabras</translation>
    </message>
    <message>
        <source>What holds each process on this computer:</source>
        <translation>Lo que contiene a cada proceso en este equipo:</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Lo que se pregunta</translation>
    </message>
    <message>
        <source>What is asked for {name}</source>
        <translation>Lo que se pregunta para {name}</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>What it is good for, in a sentence</source>
        <translation>Para qué sirve, en una frase</translation>
    </message>
    <message>
        <source>What it says first in an empty chat</source>
        <translation>Lo primero que dice en un chat vacío</translation>
    </message>
    <message>
        <source>What its licence allows</source>
        <translation>Lo que permite su licencia</translation>
    </message>
    <message>
        <source>What shall both answer?</source>
        <translation>¿Qué deben responder ambos?</translation>
    </message>
    <message>
        <source>What should be a signature is none. Get the file again.</source>
        <translation>Lo que debería ser una firma no lo es. Obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>What the connections were for</source>
        <translation>Para qué fueron las conexiones</translation>
    </message>
    <message>
        <source>What the context holds</source>
        <translation>Lo que contiene el contexto</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Lo que dice el archivo</translation>
    </message>
    <message>
        <source>What the maker of {name} recommends in the file.</source>
        <translation>Lo que el creador de {name} recomienda en el archivo.</translation>
    </message>
    <message>
        <source>What the model can keep in mind, in tokens. More needs more memory.</source>
        <translation>Lo que el modelo puede tener presente, en tokens. Más contexto necesita más memoria.</translation>
    </message>
    <message>
        <source>What the model has in mind</source>
        <translation>Lo que el modelo tiene presente</translation>
    </message>
    <message>
        <source>What the model is told before all else</source>
        <translation>Lo que se dice al modelo antes que nada</translation>
    </message>
    <message>
        <source>What the model is told of this file</source>
        <translation>Lo que se dice al modelo de este archivo</translation>
    </message>
    <message>
        <source>What the model thought before earlier answers stays in mind; it takes room in the context.</source>
        <translation>Lo que el modelo pensó antes de respuestas anteriores sigue presente; ocupa sitio en el contexto.</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Lo que se comparó</translation>
    </message>
    <message>
        <source>What was compared. Enter shows one, Delete removes it.</source>
        <translation>Lo que se comparó. Intro muestra una comparación, Supr la quita.</translation>
    </message>
    <message>
        <source>What was fetched cannot be moved to {new}: {reason}. Choose another folder in Settings, or change its rights.</source>
        <translation>Lo descargado no se puede mover a {new}: {reason}. Elija otra carpeta en Ajustes o cambie sus permisos.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se ha encontrado</translation>
    </message>
    <message>
        <source>What was looked for is no longer wanted.</source>
        <translation>Lo que se buscaba ya no hace falta.</translation>
    </message>
    <message>
        <source>What was said since then is not in it. Your chats of now are kept beside the backups, and can be put back in the same way.</source>
        <translation>Lo dicho desde entonces no está en ella. Sus chats de ahora se guardan junto a las copias de seguridad, y se pueden restaurar del mismo modo.</translation>
    </message>
    <message>
        <source>What would you like to understand? Tell me also what you know of it already.</source>
        <translation>¿Qué le gustaría entender? Dígame también qué sabe ya de ello.</translation>
    </message>
    <message>
        <source>What you write in a chat never leaves this computer. This is how that is held, and every connection that there was.</source>
        <translation>Lo que escribe en un chat nunca sale de este equipo. Así se garantiza, y aquí está cada conexión que ha habido.</translation>
    </message>
    <message>
        <source>What {host} told of newer versions was valid until {day} only. Is this computer's clock right? If it is, look at the project's page.</source>
        <translation>Lo que {host} decía de versiones más nuevas solo valía hasta {day}. ¿Está en hora el reloj de este equipo? Si lo está, mire la página del proyecto.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When full</source>
        <translation>Al llenarse</translation>
    </message>
    <message>
        <source>When it is chosen it asks for: {names}.</source>
        <translation>Al elegirlo pide: {names}.</translation>
    </message>
    <message>
        <source>When it sleeps, or when its screen is locked.</source>
        <translation>Cuando se suspende, o cuando se bloquea su pantalla.</translation>
    </message>
    <message>
        <source>When it wakes from sleep. A locked screen is not noticed on this system.</source>
        <translation>Cuando despierta de la suspensión. En este sistema no se nota si la pantalla se bloquea.</translation>
    </message>
    <message>
        <source>When the connections were</source>
        <translation>Cuándo fueron las conexiones</translation>
    </message>
    <message>
        <source>Where downloaded models go; empty for the folder “models” in the data folder.</source>
        <translation>Dónde se guardan los modelos descargados; vacío para la carpeta «models» en la carpeta de datos.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Where the bytes are</source>
        <translation>Dónde están los bytes</translation>
    </message>
    <message>
        <source>Where the plain zip goes</source>
        <translation>Dónde va el zip corriente</translation>
    </message>
    <message>
        <source>Where you write</source>
        <translation>Donde se escribe</translation>
    </message>
    <message>
        <source>Which of four endings continues an everyday scene: common sense.</source>
        <translation>Cuál de cuatro finales continúa una escena cotidiana: sentido común.</translation>
    </message>
    <message>
        <source>Which one is better?</source>
        <translation>¿Cuál es mejor?</translation>
    </message>
    <message>
        <source>Which pair is shown</source>
        <translation>Qué pareja se muestra</translation>
    </message>
    <message>
        <source>Whoever is at this computer as you can open the chats then.</source>
        <translation>Quien use este equipo como usted podrá entonces abrir los chats.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Whose it is could not be asked: {message}</source>
        <translation>No se ha podido preguntar de quién es: {message}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Window's cage</source>
        <translation>Aislamiento de la ventana</translation>
    </message>
    <message>
        <source>Windows does not keep the engine from reading your other files; your chats are encrypted.</source>
        <translation>Windows no impide que el motor lea sus otros archivos; sus chats están cifrados.</translation>
    </message>
    <message>
        <source>Windows does not keep the hub's process from reading your other files; your chats are encrypted.</source>
        <translation>Windows no impide que el proceso del hub lea sus otros archivos; sus chats están cifrados.</translation>
    </message>
    <message>
        <source>Windows does not keep the reader from reading your other files; your chats are encrypted.</source>
        <translation>Windows no impide que el lector lea sus otros archivos; sus chats están cifrados.</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Victorias</translation>
    </message>
    <message numerus="yes">
        <source>With %n files.</source>
        <extracomment>For one: With %n file.</extracomment>
        <translation>
            <numerusform>Con %n archivo.</numerusform>
            <numerusform>Con %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>With it a model says something else than without it, so it stays off.</source>
        <translation>Con él, un modelo dice otra cosa que sin él, así que queda apagado.</translation>
    </message>
    <message>
        <source>With the examples</source>
        <translation>Con los ejemplos</translation>
    </message>
    <message>
        <source>With the names of my files and models</source>
        <translation>Con los nombres de mis archivos y modelos</translation>
    </message>
    <message>
        <source>With the part that sees images ({size})</source>
        <translation>Con la parte que ve imágenes ({size})</translation>
    </message>
    <message>
        <source>With the preset</source>
        <translation>Con el preajuste</translation>
    </message>
    <message>
        <source>With the system prompt</source>
        <translation>Con el prompt del sistema</translation>
    </message>
    <message>
        <source>With what the model thought</source>
        <translation>Con lo que pensó el modelo</translation>
    </message>
    <message>
        <source>Without a connection: localchat search --shelf</source>
        <translation>Sin conexión: localchat search --shelf</translation>
    </message>
    <message>
        <source>Without mains, an idle model is let go after a minute.</source>
        <translation>Sin corriente, un modelo inactivo se libera al cabo de un minuto.</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Won is wins and half of the equal ones, out of all votes that say who is better. Both bad counts for neither. Speeds and times are medians.</source>
        <translation>Ganado son las victorias y la mitad de los votos «Iguales», entre todos los votos que dicen cuál es mejor. «Ambas malas» no cuenta para ninguno. Las velocidades y los tiempos son medianas.</translation>
    </message>
    <message>
        <source>Won't fit</source>
        <translation>No cabe</translation>
    </message>
    <message>
        <source>Word problems of primary school that take several steps.</source>
        <translation>Problemas de enunciado de primaria que requieren varios pasos.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Ajustar líneas</translation>
    </message>
    <message>
        <source>Wrap the lines of this code</source>
        <translation>Ajustar las líneas de este código</translation>
    </message>
    <message>
        <source>Write how the answer begins; the model goes on from there</source>
        <translation>Escriba cómo empieza la respuesta; el modelo continúa desde ahí</translation>
    </message>
    <message>
        <source>Write “Q: …” and “A: …”, one pair in each line with a tab or → between, or JSON Lines.</source>
        <translation>Escriba «Q: …» y «A: …», un par por línea con un tabulador o → en medio, o JSON Lines.</translation>
    </message>
    <message>
        <source>Writes fluently and knows much for its size; short context.</source>
        <translation>Escribe con fluidez y sabe mucho para su tamaño; contexto corto.</translation>
    </message>
    <message>
        <source>Writes, explains and repairs code in many programming languages.</source>
        <translation>Escribe, explica y repara código en muchos lenguajes de programación.</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Escribiendo {name}…</translation>
    </message>
    <message>
        <source>Written here</source>
        <translation>Escrita aquí</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Escrito en {path}</translation>
    </message>
    <message>
        <source>XTC chance</source>
        <translation>Probabilidad de XTC</translation>
    </message>
    <message>
        <source>XTC threshold</source>
        <translation>Umbral de XTC</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>You are offline, so only the shelf was looked through.</source>
        <translation>Está sin conexión, así que solo se ha buscado en el catálogo.</translation>
    </message>
    <message>
        <source>You are offline, so the hub was not asked for this model.</source>
        <translation>Está sin conexión, así que no se ha preguntado al hub por este modelo.</translation>
    </message>
    <message>
        <source>You are offline: nothing is asked. The shelf works.</source>
        <translation>Está sin conexión: no se pregunta nada. El catálogo funciona.</translation>
    </message>
    <message>
        <source>You are offline: nothing is downloaded.</source>
        <translation>Está sin conexión: no se descarga nada.</translation>
    </message>
    <message>
        <source>You chose these</source>
        <translation>Las eligió usted</translation>
    </message>
    <message>
        <source>You did</source>
        <translation>Su acción</translation>
    </message>
    <message>
        <source>You have an access token. If the download is refused, accept the agreement on the licence page first.</source>
        <translation>Tiene un token de acceso. Si se rechaza la descarga, acepte primero el acuerdo en la página de la licencia.</translation>
    </message>
    <message>
        <source>Your changes from before are here. They are not saved yet.</source>
        <translation>Sus cambios anteriores están aquí. Aún no se han guardado.</translation>
    </message>
    <message>
        <source>Your changes were not saved.</source>
        <translation>Sus cambios no se guardaron.</translation>
    </message>
    <message>
        <source>Your chats are encrypted</source>
        <translation>Sus chats están cifrados</translation>
    </message>
    <message>
        <source>Your chats are locked</source>
        <translation>Sus chats están bloqueados</translation>
    </message>
    <message>
        <source>Your chats are locked. They open with your passphrase.</source>
        <translation>Sus chats están bloqueados. Se abren con su frase de contraseña.</translation>
    </message>
    <message>
        <source>Your chats may lack their last moments</source>
        <translation>A sus chats quizá les falten los últimos momentos</translation>
    </message>
    <message>
        <source>Your chats were last opened by a newer version of LocalChat. They are shown, and left untouched: to go on with them use that version, or start with another --home.</source>
        <translation>Sus chats se abrieron por última vez con una versión más nueva de LocalChat. Se muestran y se dejan intactos: para seguir con ellos use esa versión, o inicie con otro --home.</translation>
    </message>
    <message>
        <source>Your chats were put in order</source>
        <translation>Sus chats se han puesto en orden</translation>
    </message>
    <message>
        <source>Your chats were saved as you typed. You can look at what is known of it.</source>
        <translation>Sus chats se guardaron mientras escribía. Puede mirar lo que se sabe de ello.</translation>
    </message>
    <message>
        <source>Your folder for downloads also holds your chats: choose one for models alone.</source>
        <translation>Su carpeta de descargas también contiene sus chats: elija una solo para modelos.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your quick question is answered</source>
        <translation>Su pregunta rápida tiene respuesta</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Su código de recuperación</translation>
    </message>
    <message>
        <source>Your vote:</source>
        <translation>Su voto:</translation>
    </message>
    <message>
        <source>Your vote: {vote} – {who}.</source>
        <translation>Su voto: {vote} – {who}.</translation>
    </message>
    <message>
        <source>Your vote: {vote}.</source>
        <translation>Su voto: {vote}.</translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <translation>Zip (*.zip)</translation>
    </message>
    <message>
        <source>[image: {name}]</source>
        <translation>[imagen: {name}]</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a Python pickle</source>
        <translation>un pickle de Python</translation>
    </message>
    <message>
        <source>a ZIP archive, or a PyTorch file</source>
        <translation>un archivo ZIP, o un archivo de PyTorch</translation>
    </message>
    <message>
        <source>a file that only you can read</source>
        <translation>un archivo que solo usted puede leer</translation>
    </message>
    <message>
        <source>a file that the model reads first: text, code, CSV, PDF or DOCX; may be repeated</source>
        <translation>un archivo que el modelo lee primero: texto, código, CSV, PDF o DOCX; se puede repetir</translation>
    </message>
    <message>
        <source>a line, {hint}</source>
        <translation>una línea, {hint}</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>a list of texts, each one of {words}</source>
        <translation>una lista de textos, cada uno de ellos uno de {words}</translation>
    </message>
    <message>
        <source>a model in the old GGML format, from before GGUF</source>
        <translation>un modelo en el antiguo formato GGML, anterior a GGUF</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>un momento</translation>
    </message>
    <message>
        <source>a newer LocalChat; nothing is looked for unless you ask</source>
        <translation>un LocalChat más nuevo; no se busca nada si usted no lo pide</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation>un número de {least} a {most}</translation>
    </message>
    <message>
        <source>a number from {least} to {most}, or {automatic}</source>
        <translation>un número de {least} a {most}, o {automatic}</translation>
    </message>
    <message>
        <source>a pointer of Git LFS, not the file itself</source>
        <translation>un puntero de Git LFS, no el archivo en sí</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>un espacio</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a text of at most {most} characters</source>
        <translation>un texto de {most} caracteres como máximo</translation>
    </message>
    <message>
        <source>a web page: the download probably needs a log-in, or the link was to a page</source>
        <translation>una página web: probablemente la descarga requiere iniciar sesión, o el enlace llevaba a una página</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>un número entero de {least} a {most}</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}, or {automatic}</source>
        <translation>un número entero de {least} a {most}, o {automatic}</translation>
    </message>
    <message>
        <source>about {count} tokens</source>
        <translation>unos {count} tokens</translation>
    </message>
    <message>
        <source>about {count} tokens, room for {room}</source>
        <translation>unos {count} tokens, hay sitio para {room}</translation>
    </message>
    <message>
        <source>about {speed} tokens/s here</source>
        <translation>unos {speed} tokens/s aquí</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>add to the chats</source>
        <translation>añadir a los chats</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>añadido por usted</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>la lista completa</translation>
    </message>
    <message>
        <source>all of them, newest first</source>
        <translation>todos, los más recientes primero</translation>
    </message>
    <message>
        <source>all of them, with how many chats each holds</source>
        <translation>todas, con cuántos chats contiene cada una</translation>
    </message>
    <message>
        <source>all that you have here, in one file</source>
        <translation>todo lo que tiene aquí, en un archivo</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>opción ambigua: %(option)s puede ser %(matches)s</translation>
    </message>
    <message>
        <source>an answer to another question</source>
        <translation>una respuesta a otra pregunta</translation>
    </message>
    <message>
        <source>an answer without end</source>
        <translation>una respuesta sin fin</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>answer without sense</source>
        <translation>respuesta sin sentido</translation>
    </message>
    <message>
        <source>answer {code}</source>
        <translation>respuesta {code}</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>architecture</source>
        <translation>arquitectura</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argumento %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>ask a name server</source>
        <translation>preguntar a un servidor de nombres</translation>
    </message>
    <message>
        <source>ask for an access token first (or read a pipe)</source>
        <translation>pedir primero un token de acceso (o leerlo de una tubería)</translation>
    </message>
    <message>
        <source>asks for an agreement</source>
        <translation>pide aceptar un acuerdo</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>atención</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>become a program</source>
        <translation>convertirse en un programa</translation>
    </message>
    <message>
        <source>become a program in memory</source>
        <translation>convertirse en un programa en memoria</translation>
    </message>
    <message>
        <source>become an open program</source>
        <translation>convertirse en un programa abierto</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>antes de una actualización</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>escribiéndose</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>integrado</translation>
    </message>
    <message>
        <source>by {owner}</source>
        <translation>de {owner}</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>certificate not believed</source>
        <translation>certificado no creíble</translation>
    </message>
    <message>
        <source>change the root</source>
        <translation>cambiar la raíz</translation>
    </message>
    <message>
        <source>change the time of the chats</source>
        <translation>cambiar la hora de los chats</translation>
    </message>
    <message>
        <source>change what it is</source>
        <translation>cambiar lo que es</translation>
    </message>
    <message>
        <source>changed · reset</source>
        <translation>cambiado · deshacer</translation>
    </message>
    <message>
        <source>chat in the terminal; Ctrl+C stops the answer, not the program</source>
        <translation>chatear en la terminal; Ctrl+C detiene la respuesta, no el programa</translation>
    </message>
    <message>
        <source>chat template</source>
        <translation>plantilla de chat</translation>
    </message>
    <message>
        <source>chats of other apps or of LocalChat: files, folders or zips; --look only tells what is in them</source>
        <translation>chats de otras aplicaciones o de LocalChat: archivos, carpetas o zips; --look solo dice qué contienen</translation>
    </message>
    <message>
        <source>chats to files, or one to the screen; a PATH that ends in .zip or / holds a file for each</source>
        <translation>chats a archivos, o uno a la pantalla; un PATH que acaba en .zip o / contiene un archivo para cada uno</translation>
    </message>
    <message>
        <source>chats, backups, settings, models, keys</source>
        <translation>chats, copias de seguridad, ajustes, modelos, claves</translation>
    </message>
    <message>
        <source>check one and keep it in the keyring; it is asked for, or read from a pipe</source>
        <translation>comprobar uno y guardarlo en el llavero; se pide, o se lee de una tubería</translation>
    </message>
    <message>
        <source>checked and ready</source>
        <translation>comprobado y listo</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>comprobando</translation>
    </message>
    <message>
        <source>checking its hash</source>
        <translation>comprobando su hash</translation>
    </message>
    <message>
        <source>choose one, or another; --remember lets this computer open the chats without it</source>
        <translation>elegir una, u otra; --remember deja que este equipo abra los chats sin ella</translation>
    </message>
    <message>
        <source>clear loss</source>
        <translation>pérdida clara</translation>
    </message>
    <message>
        <source>clone a process</source>
        <translation>clonar un proceso</translation>
    </message>
    <message>
        <source>clone a process anew</source>
        <translation>clonar un proceso del modo nuevo</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>commercial use allowed</source>
        <translation>uso comercial permitido</translation>
    </message>
    <message>
        <source>commercial use on conditions</source>
        <translation>uso comercial con condiciones</translation>
    </message>
    <message>
        <source>connect by another program</source>
        <translation>conectarse mediante otro programa</translation>
    </message>
    <message>
        <source>connect by ipv6</source>
        <translation>conectarse por IPv6</translation>
    </message>
    <message>
        <source>connect by tcp</source>
        <translation>conectarse por TCP</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexto</translation>
    </message>
    <message>
        <source>copies of the chats, encrypted as they are</source>
        <translation>copias de los chats, cifradas como están</translation>
    </message>
    <message>
        <source>could not be checked: {message}</source>
        <translation>no se ha podido comprobar: {message}</translation>
    </message>
    <message>
        <source>crashed (SIGSEGV)</source>
        <translation>ha fallado (SIGSEGV)</translation>
    </message>
    <message>
        <source>crashed because the model file changed or vanished while in use (SIGBUS)</source>
        <translation>falló porque el archivo del modelo cambió o desapareció mientras se usaba (SIGBUS)</translation>
    </message>
    <message>
        <source>crashed over a number that cannot be (SIGFPE)</source>
        <translation>falló por un número imposible (SIGFPE)</translation>
    </message>
    <message>
        <source>cut the chats</source>
        <translation>cortar los chats</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d 'de' MMMM 'de' yyyy</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>diaria</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscura</translation>
    </message>
    <message>
        <source>dd MMM</source>
        <translation>dd MMM</translation>
    </message>
    <message>
        <source>dd MMM yyyy</source>
        <translation>dd MMM yyyy</translation>
    </message>
    <message>
        <source>delete one</source>
        <translation>eliminar uno</translation>
    </message>
    <message>
        <source>delete one of your own</source>
        <translation>eliminar uno propio</translation>
    </message>
    <message>
        <source>do not keep this chat</source>
        <translation>no guardar este chat</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>download</source>
        <translation>descarga</translation>
    </message>
    <message>
        <source>downloads that you started</source>
        <translation>descargas que usted inició</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>editar</translation>
    </message>
    <message>
        <source>else the one that suits this computer</source>
        <translation>si no, la que conviene a este equipo</translation>
    </message>
    <message>
        <source>embeddings</source>
        <translation>embeddings</translation>
    </message>
    <message>
        <source>encrypted; only your passphrase opens them</source>
        <translation>cifrados; solo los abre su frase de contraseña</translation>
    </message>
    <message>
        <source>encrypted; the key is in the system's keyring</source>
        <translation>cifrados; la clave está en el llavero del sistema</translation>
    </message>
    <message>
        <source>encrypted; the key is in {path}, which only you can read</source>
        <translation>cifrados; la clave está en {path}, que solo usted puede leer</translation>
    </message>
    <message>
        <source>ended with code {code}</source>
        <translation>ha terminado con el código {code}</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>motor</translation>
    </message>
    <message>
        <source>enter another world</source>
        <translation>entrar en otro mundo</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>borrar</translation>
    </message>
    <message>
        <source>every connection there was</source>
        <translation>todas las conexiones que ha habido</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>se esperaba al menos un argumento</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>se esperaba un argumento como máximo</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>se esperaba un argumento</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>expertos</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>feed-forward</source>
        <translation>feed-forward</translation>
    </message>
    <message>
        <source>file is missing</source>
        <translation>falta el archivo</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>primera línea</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>cabe</translation>
    </message>
    <message>
        <source>for both; see: localchat personas list</source>
        <translation>para ambos; véase: localchat personas list</translation>
    </message>
    <message>
        <source>forget it here</source>
        <translation>olvidarlo aquí</translation>
    </message>
    <message>
        <source>fork</source>
        <translation>bifurcarse (fork)</translation>
    </message>
    <message>
        <source>gave up because of an internal error (SIGABRT)</source>
        <translation>se ha interrumpido por un error interno (SIGABRT)</translation>
    </message>
    <message>
        <source>generated tokens per second</source>
        <translation>tokens escritos por segundo</translation>
    </message>
    <message>
        <source>get a model; the same command goes on where it stopped, Ctrl+C pauses</source>
        <translation>descargar un modelo; la misma orden sigue donde se detuvo, Ctrl+C hace una pausa</translation>
    </message>
    <message>
        <source>get it, check it, and tell how to install it</source>
        <translation>descargarla, comprobarla y decir cómo se instala</translation>
    </message>
    <message>
        <source>give the chats away</source>
        <translation>ceder los chats</translation>
    </message>
    <message>
        <source>go back to the version before</source>
        <translation>volver a la versión anterior</translation>
    </message>
    <message>
        <source>go on with one, here if no other LocalChat is open</source>
        <translation>seguir con una, aquí si no hay otro LocalChat abierto</translation>
    </message>
    <message>
        <source>goes into the first message</source>
        <translation>va en el primer mensaje</translation>
    </message>
    <message>
        <source>handle faults</source>
        <translation>atender fallos de página</translation>
    </message>
    <message>
        <source>hardly any loss</source>
        <translation>apenas pérdida</translation>
    </message>
    <message>
        <source>has a chat template</source>
        <translation>tiene plantilla de chat</translation>
    </message>
    <message>
        <source>has changed</source>
        <translation>ha cambiado</translation>
    </message>
    <message>
        <source>has its own place</source>
        <translation>tiene su propio lugar</translation>
    </message>
    <message>
        <source>hear of devices</source>
        <translation>enterarse de los dispositivos</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>ya está aquí</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>how fast a model reads and writes here</source>
        <translation>con qué rapidez lee y escribe aquí un modelo</translation>
    </message>
    <message>
        <source>huggingface.co and its file hosts</source>
        <translation>huggingface.co y sus hosts de archivos</translation>
    </message>
    <message>
        <source>id, path, or guide</source>
        <translation>id, ruta o guide</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>se ignora el argumento explícito %r</translation>
    </message>
    <message>
        <source>image</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>valor de tipo %(type)s no válido: %(value)r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>elección no válida: %(value)r (posibles: %(choices)s)</translation>
    </message>
    <message>
        <source>is lost</source>
        <translation>se pierde</translation>
    </message>
    <message>
        <source>it cannot be parsed</source>
        <translation>no se puede interpretar</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>it cannot be read: {reason}</source>
        <translation>no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>it has a password; unpack it first</source>
        <translation>tiene contraseña; descomprímalo primero</translation>
    </message>
    <message>
        <source>it has a rule “{name}”, which this LocalChat does not know</source>
        <translation>contiene una regla «{name}», que este LocalChat no conoce</translation>
    </message>
    <message>
        <source>it has far too many files</source>
        <translation>tiene demasiados archivos</translation>
    </message>
    <message>
        <source>it has {name} twice</source>
        <translation>tiene {name} dos veces</translation>
    </message>
    <message>
        <source>it is far too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it is far too long</source>
        <translation>es demasiado largo</translation>
    </message>
    <message>
        <source>it is larger than 128 MB</source>
        <translation>supera los 128 MB</translation>
    </message>
    <message>
        <source>it is locked or refuses ({cause})</source>
        <translation>está bloqueado o se niega ({cause})</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>it is no UTF-8 text</source>
        <translation>no es texto UTF-8</translation>
    </message>
    <message>
        <source>it is no object with names and values</source>
        <translation>no es un objeto con nombres y valores</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>no es un archivo corriente</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>no es texto</translation>
    </message>
    <message>
        <source>it names something twice</source>
        <translation>nombra algo dos veces</translation>
    </message>
    <message>
        <source>it should be closed, and can {ways}</source>
        <translation>debería estar cerrado, y puede {ways}</translation>
    </message>
    <message>
        <source>it took longer than {count} seconds</source>
        <translation>ha tardado más de {count} segundos</translation>
    </message>
    <message>
        <source>it wants more memory than a chat can need</source>
        <translation>quiere más memoria de la que un chat puede necesitar</translation>
    </message>
    <message>
        <source>it writes far more than the chat has words</source>
        <translation>escribe mucho más que las palabras del chat</translation>
    </message>
    <message>
        <source>its list does not name {name}</source>
        <translation>su lista no nombra {name}</translation>
    </message>
    <message>
        <source>its version is not {version}</source>
        <translation>su versión no es {version}</translation>
    </message>
    <message>
        <source>job object</source>
        <translation>objeto de trabajo</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>keep a file in memory</source>
        <translation>guardar un archivo en memoria</translation>
    </message>
    <message>
        <source>keep a key in the kernel</source>
        <translation>guardar una clave en el núcleo</translation>
    </message>
    <message>
        <source>keep everything in this folder</source>
        <translation>guardarlo todo en esta carpeta</translation>
    </message>
    <message>
        <source>leave a device</source>
        <translation>dejar un dispositivo</translation>
    </message>
    <message>
        <source>leave a folder</source>
        <translation>dejar una carpeta</translation>
    </message>
    <message>
        <source>leave a link</source>
        <translation>dejar un enlace</translation>
    </message>
    <message>
        <source>leave a link here</source>
        <translation>dejar un enlace aquí</translation>
    </message>
    <message>
        <source>leave a pipe</source>
        <translation>dejar una tubería</translation>
    </message>
    <message>
        <source>leave an unnamed file</source>
        <translation>dejar un archivo sin nombre</translation>
    </message>
    <message>
        <source>leave the world</source>
        <translation>salir del mundo</translation>
    </message>
    <message>
        <source>less than 0.1 %</source>
        <translation>menos del 0,1 %</translation>
    </message>
    <message>
        <source>let chats with a model begin with one, or show it</source>
        <translation>hacer que los chats con un modelo empiecen con uno, o mostrarlo</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licencia</translation>
    </message>
    <message>
        <source>licence or description</source>
        <translation>licencia o descripción</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clara</translation>
    </message>
    <message>
        <source>limit another</source>
        <translation>limitar a otro</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>límite alcanzado</translation>
    </message>
    <message>
        <source>line {first} of {total}</source>
        <translation>línea {first} de {total}</translation>
    </message>
    <message>
        <source>line {line}: {problem}</source>
        <translation>línea {line}: {problem}</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>lineal</translation>
    </message>
    <message>
        <source>lines such as top_k and temperature; one left out is off.</source>
        <translation>líneas como top_k y temperature; los que falten quedan desactivados.</translation>
    </message>
    <message>
        <source>lines such as “ hello=-2.5” or “#1234=-inf”: more or less of one token.</source>
        <translation>líneas como « hello=-2.5» o «#1234=-inf»: más o menos de un token.</translation>
    </message>
    <message>
        <source>lines such as “/path/adapter.gguf=0.8”: a file and how strong.</source>
        <translation>líneas como «/path/adapter.gguf=0.8»: un archivo y su intensidad.</translation>
    </message>
    <message>
        <source>lines {first}–{last} of {total}</source>
        <translation>líneas {first}–{last} de {total}</translation>
    </message>
    <message>
        <source>lines {which}</source>
        <translation>líneas {which}</translation>
    </message>
    <message>
        <source>link the chats here</source>
        <translation>enlazar los chats aquí</translation>
    </message>
    <message>
        <source>list all processes</source>
        <translation>listar todos los procesos</translation>
    </message>
    <message>
        <source>list the computer</source>
        <translation>listar el equipo</translation>
    </message>
    <message>
        <source>list the home</source>
        <translation>listar la carpeta personal</translation>
    </message>
    <message>
        <source>listen by tcp</source>
        <translation>escuchar por TCP</translation>
    </message>
    <message>
        <source>listen without a port</source>
        <translation>escuchar sin puerto</translation>
    </message>
    <message>
        <source>load a module</source>
        <translation>cargar un módulo</translation>
    </message>
    <message>
        <source>load a program into the kernel</source>
        <translation>cargar un programa en el núcleo</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>cargado</translation>
    </message>
    <message>
        <source>loading {count} %</source>
        <translation>cargando: {count} %</translation>
    </message>
    <message>
        <source>locked with another key</source>
        <translation>cifrado con otra clave</translation>
    </message>
    <message>
        <source>look for models on the hub; without words, those that many look at now</source>
        <translation>buscar modelos en el hub; sin palabras, los que muchos miran ahora</translation>
    </message>
    <message>
        <source>look whether there is one</source>
        <translation>mirar si hay una</translation>
    </message>
    <message>
        <source>looking at picture {place} of {total} …</source>
        <translation>mirando la imagen {place} de {total} …</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>low integrity</source>
        <translation>integridad baja</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>hecha por usted</translation>
    </message>
    <message>
        <source>make a call of another architecture</source>
        <translation>hacer una llamada de otra arquitectura</translation>
    </message>
    <message>
        <source>make a newer call</source>
        <translation>hacer una llamada más nueva</translation>
    </message>
    <message>
        <source>make a plain zip of one that a passphrase sealed</source>
        <translation>hacer un zip corriente de uno sellado con una frase de contraseña</translation>
    </message>
    <message>
        <source>make a world of its own</source>
        <translation>crearse un mundo propio</translation>
    </message>
    <message>
        <source>make code of data</source>
        <translation>hacer código de datos</translation>
    </message>
    <message>
        <source>make one now</source>
        <translation>hacer una ahora</translation>
    </message>
    <message>
        <source>mark the chats</source>
        <translation>marcar los chats</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>memory free</source>
        <translation>memoria libre</translation>
    </message>
    <message>
        <source>memory needed</source>
        <translation>memoria necesaria</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>lo del medio</translation>
    </message>
    <message>
        <source>milliseconds to load</source>
        <translation>milisegundos de carga</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>model card</source>
        <translation>ficha del modelo</translation>
    </message>
    <message>
        <source>model header</source>
        <translation>cabecera del modelo</translation>
    </message>
    <message>
        <source>model page</source>
        <translation>página del modelo</translation>
    </message>
    <message>
        <source>models and more in one file, for a computer without a network</source>
        <translation>modelos y más en un archivo, para un equipo sin red</translation>
    </message>
    <message>
        <source>models that are the same, though they lie in two places</source>
        <translation>modelos iguales que están en dos lugares</translation>
    </message>
    <message>
        <source>more than a day</source>
        <translation>más de un día</translation>
    </message>
    <message>
        <source>more than it announced</source>
        <translation>más de lo que anunció</translation>
    </message>
    <message>
        <source>most parameters, in billions</source>
        <translation>máximo de parámetros, en miles de millones</translation>
    </message>
    <message>
        <source>mount</source>
        <translation>montar un sistema de archivos</translation>
    </message>
    <message>
        <source>move a downloaded model to the trash, forget any other</source>
        <translation>mover a la papelera un modelo descargado, olvidar cualquier otro</translation>
    </message>
    <message>
        <source>move a file here</source>
        <translation>mover un archivo aquí</translation>
    </message>
    <message>
        <source>move a file within</source>
        <translation>mover un archivo dentro</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>name files by number</source>
        <translation>nombrar archivos por número</translation>
    </message>
    <message>
        <source>name or password is wrong</source>
        <translation>nombre o contraseña incorrectos</translation>
    </message>
    <message>
        <source>named sets of values</source>
        <translation>conjuntos de valores con nombre</translation>
    </message>
    <message>
        <source>needs a newer processor than this one (SIGILL)</source>
        <translation>necesita un procesador más moderno que este (SIGILL)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no GPU in use</source>
        <translation>ninguna GPU en uso</translation>
    </message>
    <message>
        <source>no beginning-of-text token</source>
        <translation>ningún token de inicio de texto</translation>
    </message>
    <message>
        <source>no commercial use</source>
        <translation>sin uso comercial</translation>
    </message>
    <message>
        <source>no common way to log in</source>
        <translation>ninguna forma común de identificarse</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>no explanation is known.</source>
        <translation>no se conoce ninguna explicación.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>no loss: as it was published</source>
        <translation>sin pérdida: tal como se publicó</translation>
    </message>
    <message>
        <source>no model is loaded now</source>
        <translation>ahora no hay ningún modelo cargado</translation>
    </message>
    <message>
        <source>no network, no new programs or processes, no hand on other processes</source>
        <translation>sin red, sin programas ni procesos nuevos, sin control sobre otros procesos</translation>
    </message>
    <message>
        <source>no new programs or processes, no listening, no services of the desktop, no hand on other processes</source>
        <translation>sin programas ni procesos nuevos, sin escuchar conexiones, sin servicios del escritorio, sin control sobre otros procesos</translation>
    </message>
    <message>
        <source>no sockets but local ones</source>
        <translation>solo sockets locales</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno todavía</translation>
    </message>
    <message>
        <source>none: everything is your choice</source>
        <translation>ninguna: todo es elección suya</translation>
    </message>
    <message>
        <source>norms</source>
        <translation>normas</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>no se permite con el argumento %s</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>no cargado</translation>
    </message>
    <message>
        <source>not of these quantisations</source>
        <translation>no de estas cuantizaciones</translation>
    </message>
    <message>
        <source>not seen by this model</source>
        <translation>no lo ve este modelo</translation>
    </message>
    <message>
        <source>not stated in the file</source>
        <translation>no indicado en el archivo</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message numerus="yes">
        <source>note: the context is full; the model does not see %n of the messages.</source>
        <extracomment>For one: note: the context is full; the model does not see %n message.</extracomment>
        <translation>
            <numerusform>nota: el contexto está lleno; el modelo no ve %n mensaje.</numerusform>
            <numerusform>nota: el contexto está lleno; el modelo no ve %n de los mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>note: {model} was let go to make room.</source>
        <translation>nota: {model} se ha descargado de la memoria para hacer sitio.</translation>
    </message>
    <message>
        <source>note: {words}</source>
        <translation>nota: {words}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing holds it</source>
        <translation>nada lo contiene</translation>
    </message>
    <message>
        <source>noticeable loss</source>
        <translation>pérdida apreciable</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>offline by your choice: no connection is opened</source>
        <translation>sin conexión por elección suya: no se abre ninguna conexión</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>lo más antiguo</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>on conditions</source>
        <translation>con condiciones</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>activado o desactivado</translation>
    </message>
    <message>
        <source>one answer, streamed; - reads the text from a pipe</source>
        <translation>una respuesta, según se escribe; - lee el texto de una tubería</translation>
    </message>
    <message>
        <source>one chat</source>
        <translation>un chat</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>hace falta uno de los argumentos %s</translation>
    </message>
    <message>
        <source>one of them, with its examples</source>
        <translation>uno de ellos, con sus ejemplos</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>uno de {words}</translation>
    </message>
    <message>
        <source>one of {words}, or {automatic}</source>
        <translation>uno de {words}, o {automatic}</translation>
    </message>
    <message>
        <source>one text in it is longer than 64 MB</source>
        <translation>uno de sus textos supera los 64 MB</translation>
    </message>
    <message>
        <source>one value; may be repeated</source>
        <translation>un valor; se puede repetir</translation>
    </message>
    <message>
        <source>only a search or a download connects, to {place}; “localchat network” lists each</source>
        <translation>solo una búsqueda o una descarga se conecta, a {place}; «localchat network» muestra cada conexión</translation>
    </message>
    <message>
        <source>only its name</source>
        <translation>solo su nombre</translation>
    </message>
    <message>
        <source>only the program's own structure keeps the window from opening a connection</source>
        <translation>solo la propia estructura del programa impide que la ventana abra una conexión</translation>
    </message>
    <message>
        <source>only those for this purpose</source>
        <translation>solo las de este propósito</translation>
    </message>
    <message>
        <source>only those of the last N days</source>
        <translation>solo las de los últimos N días</translation>
    </message>
    <message>
        <source>only those that ended so</source>
        <translation>solo las que terminaron así</translation>
    </message>
    <message>
        <source>only those to this host</source>
        <translation>solo las de este host</translation>
    </message>
    <message>
        <source>only those with all these words</source>
        <translation>solo las que tienen todas estas palabras</translation>
    </message>
    <message>
        <source>only what asks for no agreement</source>
        <translation>solo lo que no pide aceptar un acuerdo</translation>
    </message>
    <message>
        <source>only what fits this computer</source>
        <translation>solo lo que cabe en este equipo</translation>
    </message>
    <message>
        <source>only what may be used commercially, perhaps on conditions</source>
        <translation>solo lo que se puede usar comercialmente, quizá con condiciones</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>open a file system</source>
        <translation>abrir un sistema de archivos</translation>
    </message>
    <message>
        <source>open a local pair</source>
        <translation>abrir un par local</translation>
    </message>
    <message>
        <source>open a pair</source>
        <translation>abrir un par</translation>
    </message>
    <message>
        <source>open a ring</source>
        <translation>abrir un anillo (io_uring)</translation>
    </message>
    <message>
        <source>open a socket by c</source>
        <translation>abrir un socket por C</translation>
    </message>
    <message>
        <source>open a socket by number</source>
        <translation>abrir un socket por número de llamada</translation>
    </message>
    <message>
        <source>open branch</source>
        <translation>rama abierta</translation>
    </message>
    <message>
        <source>open many paths</source>
        <translation>abrir muchos caminos</translation>
    </message>
    <message>
        <source>open no connection</source>
        <translation>no abrir ninguna conexión</translation>
    </message>
    <message>
        <source>open the chats to others</source>
        <translation>abrir los chats a otros</translation>
    </message>
    <message>
        <source>open the chats with their recovery code, which is asked for</source>
        <translation>abrir los chats con su código de recuperación, que se pide</translation>
    </message>
    <message>
        <source>open the chats without one</source>
        <translation>abrir los chats sin frase de contraseña</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>overwrite its own file</source>
        <translation>sobrescribir su propio archivo</translation>
    </message>
    <message>
        <source>page {first} of {total}</source>
        <translation>página {first} de {total}</translation>
    </message>
    <message>
        <source>page {which}</source>
        <translation>página {which}</translation>
    </message>
    <message>
        <source>pages {first}–{last} of {total}</source>
        <translation>páginas {first}–{last} de {total}</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>parámetros</translation>
    </message>
    <message>
        <source>parts of the engine that were added, such as for graphics cards</source>
        <translation>partes añadidas al motor, por ejemplo para tarjetas gráficas</translation>
    </message>
    <message>
        <source>path</source>
        <translation>ruta</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>persona</source>
        <translation>personaje</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>enviar un ping</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argumentos</translation>
    </message>
    <message>
        <source>practically no loss</source>
        <translation>prácticamente sin pérdida</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>preajuste</translation>
    </message>
    <message>
        <source>print a page for a security team</source>
        <translation>mostrar una página para un equipo de seguridad</translation>
    </message>
    <message>
        <source>print a table for other programs</source>
        <translation>mostrar una tabla para otros programas</translation>
    </message>
    <message>
        <source>print data as JSON</source>
        <translation>mostrar los datos como JSON</translation>
    </message>
    <message>
        <source>prompt tokens per second</source>
        <translation>tokens de prompt por segundo</translation>
    </message>
    <message>
        <source>put it in place of this one, where that needs no administrator</source>
        <translation>ponerla en lugar de esta, donde no haga falta un administrador</translation>
    </message>
    <message>
        <source>put one in the place of the chats, which are kept beside; or: newest</source>
        <translation>poner una en el lugar de los chats, que se guardan aparte; o: newest</translation>
    </message>
    <message>
        <source>quantisation</source>
        <translation>cuantización</translation>
    </message>
    <message>
        <source>queue a signal</source>
        <translation>poner una señal en cola</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aleatoria</translation>
    </message>
    <message>
        <source>reach the host of a virtual machine</source>
        <translation>alcanzar el anfitrión de una máquina virtual</translation>
    </message>
    <message>
        <source>reach the kernels ciphers</source>
        <translation>alcanzar los cifrados del núcleo</translation>
    </message>
    <message>
        <source>read a key of ssh</source>
        <translation>leer una clave SSH</translation>
    </message>
    <message>
        <source>read a model whole, or all of them: are they as they came?</source>
        <translation>leer un modelo entero, o todos: ¿están como llegaron?</translation>
    </message>
    <message>
        <source>read by a handle of its folder</source>
        <translation>leer por un descriptor de su carpeta</translation>
    </message>
    <message>
        <source>read by a handle of the file</source>
        <translation>leer por un descriptor del archivo</translation>
    </message>
    <message>
        <source>read by the way up</source>
        <translation>leer por el camino hacia arriba</translation>
    </message>
    <message>
        <source>read from there</source>
        <translation>leer desde allí</translation>
    </message>
    <message>
        <source>read memory of another</source>
        <translation>leer la memoria de otro</translation>
    </message>
    <message>
        <source>read one whole: is everything in it as it should be?</source>
        <translation>leer uno entero: ¿está todo en él como debe?</translation>
    </message>
    <message>
        <source>read the accounts</source>
        <translation>leer las cuentas</translation>
    </message>
    <message>
        <source>read the arguments of the first</source>
        <translation>leer los argumentos del primer proceso</translation>
    </message>
    <message>
        <source>read the chats</source>
        <translation>leer los chats</translation>
    </message>
    <message>
        <source>read the environment of another</source>
        <translation>leer el entorno de otro</translation>
    </message>
    <message>
        <source>read the files of another</source>
        <translation>leer los archivos de otro</translation>
    </message>
    <message>
        <source>read the kernels keys</source>
        <translation>leer las claves del núcleo</translation>
    </message>
    <message>
        <source>read the memory of another</source>
        <translation>leer la memoria RAM de otro</translation>
    </message>
    <message>
        <source>read the mounts of another</source>
        <translation>leer los montajes de otro</translation>
    </message>
    <message>
        <source>read through a link</source>
        <translation>leer por un enlace</translation>
    </message>
    <message>
        <source>read through the roots name</source>
        <translation>leer por el nombre de la raíz</translation>
    </message>
    <message>
        <source>reading {count} %</source>
        <translation>leyendo: {count} %</translation>
    </message>
    <message>
        <source>reads only its own libraries and the file, writes nothing</source>
        <translation>lee solo sus propias bibliotecas y el archivo, no escribe nada</translation>
    </message>
    <message>
        <source>reads only its own libraries and the model file, writes nothing</source>
        <translation>lee solo sus propias bibliotecas y el archivo del modelo, no escribe nada</translation>
    </message>
    <message>
        <source>reads only its own libraries, writes only the download folder</source>
        <translation>lee solo sus propias bibliotecas, escribe solo en la carpeta de descargas</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recomendado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>refused: no address of the web</source>
        <translation>rechazada: no es una dirección web</translation>
    </message>
    <message>
        <source>refused: nobody asked</source>
        <translation>rechazada: nadie la pidió</translation>
    </message>
    <message>
        <source>refused: not https</source>
        <translation>rechazada: no es https</translation>
    </message>
    <message>
        <source>refused: offline</source>
        <translation>rechazada: sin conexión</translation>
    </message>
    <message>
        <source>refused: other host</source>
        <translation>rechazada: otro host</translation>
    </message>
    <message>
        <source>refused: private address</source>
        <translation>rechazada: dirección privada</translation>
    </message>
    <message>
        <source>remember a GGUF file, or a folder of them; all stay where they are</source>
        <translation>recordar un archivo GGUF, o una carpeta de ellos; todos se quedan donde están</translation>
    </message>
    <message>
        <source>remove a file</source>
        <translation>quitar un archivo</translation>
    </message>
    <message>
        <source>remove a folder</source>
        <translation>quitar una carpeta</translation>
    </message>
    <message>
        <source>remove all that LocalChat keeps on this computer</source>
        <translation>eliminar todo lo que LocalChat guarda en este equipo</translation>
    </message>
    <message>
        <source>remove one of your own</source>
        <translation>quitar uno propio</translation>
    </message>
    <message>
        <source>replaced by a backup</source>
        <translation>sustituida por una copia de seguridad</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>row {first} of {total}</source>
        <translation>fila {first} de {total}</translation>
    </message>
    <message>
        <source>rows {first}–{last} of {total}</source>
        <translation>filas {first}–{last} de {total}</translation>
    </message>
    <message>
        <source>rows {which}</source>
        <translation>filas {which}</translation>
    </message>
    <message>
        <source>run a program</source>
        <translation>ejecutar un programa</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>save it as a zip, instead of showing it</source>
        <translation>guardarlo como zip, en lugar de mostrarlo</translation>
    </message>
    <message>
        <source>search</source>
        <translation>búsqueda</translation>
    </message>
    <message>
        <source>see: localchat personas list</source>
        <translation>véase: localchat personas list</translation>
    </message>
    <message>
        <source>see: localchat presets list</source>
        <translation>véase: localchat presets list</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>semilla {seed}</translation>
    </message>
    <message>
        <source>sees images</source>
        <translation>ve imágenes</translation>
    </message>
    <message>
        <source>send by udp</source>
        <translation>enviar por UDP</translation>
    </message>
    <message>
        <source>set the clock</source>
        <translation>ajustar el reloj</translation>
    </message>
    <message>
        <source>share memory by number</source>
        <translation>compartir memoria por número</translation>
    </message>
    <message>
        <source>show the chat template of a model, or choose one: a name, a file, or own</source>
        <translation>mostrar la plantilla de chat de un modelo, o elegir una: un nombre, un archivo u own</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>mostrar esta ayuda y salir</translation>
    </message>
    <message>
        <source>signal a thread</source>
        <translation>enviar una señal a un hilo</translation>
    </message>
    <message>
        <source>signal a thread of another</source>
        <translation>enviar una señal a un hilo de otro</translation>
    </message>
    <message>
        <source>signal another</source>
        <translation>enviar una señal a otro</translation>
    </message>
    <message>
        <source>signal by a handle</source>
        <translation>enviar una señal por un descriptor</translation>
    </message>
    <message>
        <source>signal everybody</source>
        <translation>enviar una señal a todos</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>small loss</source>
        <translation>pérdida pequeña</translation>
    </message>
    <message>
        <source>spawn a program</source>
        <translation>lanzar un programa</translation>
    </message>
    <message>
        <source>speak by a local datagram</source>
        <translation>hablar por un datagrama local</translation>
    </message>
    <message>
        <source>speak to the desktop</source>
        <translation>hablar con el escritorio</translation>
    </message>
    <message>
        <source>starts no programs</source>
        <translation>no inicia programas</translation>
    </message>
    <message>
        <source>starts no programs, sends nothing</source>
        <translation>no inicia programas, no envía nada</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>parar</translation>
    </message>
    <message>
        <source>stop one for now</source>
        <translation>detener una por ahora</translation>
    </message>
    <message>
        <source>stop one, and delete what is here of it</source>
        <translation>detener una y eliminar lo que hay de ella</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>stopped answering</source>
        <translation>ha dejado de responder</translation>
    </message>
    <message>
        <source>strong loss</source>
        <translation>pérdida fuerte</translation>
    </message>
    <message>
        <source>switch connections off or on, at once and in every LocalChat of this data folder</source>
        <translation>cortar o permitir las conexiones, al instante y en cada LocalChat de esta carpeta de datos</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>tag {name}</source>
        <translation>etiqueta {name}</translation>
    </message>
    <message>
        <source>take a file by any handle</source>
        <translation>tomar un archivo por cualquier descriptor</translation>
    </message>
    <message>
        <source>take a file of another</source>
        <translation>tomar un archivo de otro</translation>
    </message>
    <message>
        <source>take one from a file or folder, and try it</source>
        <translation>tomar uno de un archivo o una carpeta, y probarlo</translation>
    </message>
    <message>
        <source>take one over from a file (also LM Studio's)</source>
        <translation>tomar uno de un archivo (también de LM Studio)</translation>
    </message>
    <message>
        <source>take one over from a file, or from a character card (JSON or PNG)</source>
        <translation>tomar uno de un archivo, o de una tarjeta de personaje (JSON o PNG)</translation>
    </message>
    <message>
        <source>take one that is over from the list; its file stays</source>
        <translation>quitar de la lista una que ha terminado; su archivo se queda</translation>
    </message>
    <message>
        <source>take over what is in one</source>
        <translation>tomar lo que hay en uno</translation>
    </message>
    <message>
        <source>take what can be read over into a new store; the damaged one is kept aside</source>
        <translation>pasar lo que se puede leer a un almacén nuevo; el dañado se aparta</translation>
    </message>
    <message>
        <source>tell the version and leave</source>
        <translation>decir la versión y salir</translation>
    </message>
    <message>
        <source>tensors</source>
        <translation>tensores</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>texts at which a phrase ends, one in each line.</source>
        <translation>textos en los que acaba una frase, uno por línea.</translation>
    </message>
    <message>
        <source>texts at which the answer ends, one in each line.</source>
        <translation>textos en los que acaba la respuesta, uno por línea.</translation>
    </message>
    <message>
        <source>texts that the answer never holds, one in each line; the model says it another way.</source>
        <translation>textos que la respuesta nunca contiene, uno por línea; el modelo lo dice de otra manera.</translation>
    </message>
    <message>
        <source>the archive is damaged, or only half of it is here</source>
        <translation>el archivo comprimido está dañado o solo está la mitad</translation>
    </message>
    <message>
        <source>the benchmark “{benchmark}” is not explained</source>
        <translation>la prueba «{benchmark}» no está explicada</translation>
    </message>
    <message>
        <source>the chats that are kept</source>
        <translation>los chats guardados</translation>
    </message>
    <message>
        <source>the engine could open connections and start programs</source>
        <translation>el motor podría abrir conexiones e iniciar programas</translation>
    </message>
    <message>
        <source>the engine could read your other files; it can neither change nor send them</source>
        <translation>el motor podría leer sus otros archivos; no puede modificarlos ni enviarlos</translation>
    </message>
    <message>
        <source>the engine has all rights of your account</source>
        <translation>el motor tiene todos los derechos de su cuenta</translation>
    </message>
    <message>
        <source>the exact text and tokens that would be sent, and a check of the chat template</source>
        <translation>el texto y los tokens exactos que se enviarían, y una comprobación de la plantilla de chat</translation>
    </message>
    <message>
        <source>the family “{family}” is not explained</source>
        <translation>la familia «{family}» no está explicada</translation>
    </message>
    <message>
        <source>the file could not be written: {why}</source>
        <translation>no se ha podido escribir el archivo: {why}</translation>
    </message>
    <message>
        <source>the file of the model, or its first part</source>
        <translation>el archivo del modelo, o su primera parte</translation>
    </message>
    <message>
        <source>the file with the chats, when it is damaged</source>
        <translation>el archivo de los chats, cuando está dañado</translation>
    </message>
    <message>
        <source>the folders that are looked at</source>
        <translation>las carpetas en las que se busca</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>faltan estos argumentos: %s</translation>
    </message>
    <message>
        <source>the hub</source>
        <translation>el hub</translation>
    </message>
    <message>
        <source>the hub's process could reach your other files (your chats are encrypted)</source>
        <translation>el proceso del hub podría acceder a sus otros archivos (sus chats están cifrados)</translation>
    </message>
    <message>
        <source>the hub's process could start programs and listen for connections</source>
        <translation>el proceso del hub podría iniciar programas y escuchar conexiones</translation>
    </message>
    <message>
        <source>the hub's process has all rights of your account</source>
        <translation>el proceso del hub tiene todos los derechos de su cuenta</translation>
    </message>
    <message>
        <source>the language of the system</source>
        <translation>el idioma del sistema</translation>
    </message>
    <message>
        <source>the library gave no reason</source>
        <translation>la biblioteca no ha dado ningún motivo</translation>
    </message>
    <message>
        <source>the maker's own page</source>
        <translation>la página del propio creador</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>el modelo</translation>
    </message>
    <message>
        <source>the models on this computer</source>
        <translation>los modelos de este equipo</translation>
    </message>
    <message>
        <source>the name “{name}” could lead out of its folder</source>
        <translation>el nombre «{name}» podría llevar fuera de su carpeta</translation>
    </message>
    <message>
        <source>the newest N</source>
        <translation>las N más recientes</translation>
    </message>
    <message>
        <source>the reader could open connections and start programs</source>
        <translation>el lector podría abrir conexiones e iniciar programas</translation>
    </message>
    <message>
        <source>the reader could read your other files; it can neither change nor send them</source>
        <translation>el lector podría leer sus otros archivos; no puede modificarlos ni enviarlos</translation>
    </message>
    <message>
        <source>the reader has all rights of your account</source>
        <translation>el lector tiene todos los derechos de su cuenta</translation>
    </message>
    <message>
        <source>the same text to two models or presets; - reads it from a pipe</source>
        <translation>el mismo texto a dos modelos o preajustes; - lo lee de una tubería</translation>
    </message>
    <message>
        <source>the system's keyring</source>
        <translation>el llavero del sistema</translation>
    </message>
    <message>
        <source>the values of one</source>
        <translation>los valores de uno</translation>
    </message>
    <message>
        <source>the well-known ones that come with LocalChat, without a connection</source>
        <translation>los más conocidos, que vienen con LocalChat, sin conexión</translation>
    </message>
    <message>
        <source>the window with a new chat; also in one that is open</source>
        <translation>la ventana con un chat nuevo; también en una que esté abierta</translation>
    </message>
    <message>
        <source>the window, for a quick question; also in one that is open</source>
        <translation>la ventana, para una pregunta rápida; también en una que esté abierta</translation>
    </message>
    <message>
        <source>there are more than {most} files in it</source>
        <translation>contiene más de {most} archivos</translation>
    </message>
    <message>
        <source>there is no LocalChat in it</source>
        <translation>no contiene LocalChat</translation>
    </message>
    <message>
        <source>there is none here</source>
        <translation>aquí no hay ninguno</translation>
    </message>
    <message>
        <source>thinking …</source>
        <translation>pensando …</translation>
    </message>
    <message>
        <source>those in which a word occurs</source>
        <translation>aquellos en los que aparece una palabra</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>hilos</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>tokens of context</source>
        <translation>tokens de contexto</translation>
    </message>
    <message>
        <source>took more of the processor's time than it may (SIGXCPU)</source>
        <translation>usó más tiempo de procesador del permitido (SIGXCPU)</translation>
    </message>
    <message>
        <source>took too long over a chat template or a schema (SIGALRM)</source>
        <translation>ha tardado demasiado con una plantilla de chat o un esquema (SIGALRM)</translation>
    </message>
    <message>
        <source>trace another</source>
        <translation>rastrear otro proceso</translation>
    </message>
    <message>
        <source>trained context</source>
        <translation>contexto de entrenamiento</translation>
    </message>
    <message>
        <source>training data</source>
        <translation>datos de entrenamiento</translation>
    </message>
    <message>
        <source>tried something that its sandbox forbids (SIGSYS)</source>
        <translation>ha intentado algo que su sandbox prohíbe (SIGSYS)</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>try one again, or all of them: does it work, and is it faster?</source>
        <translation>probar uno de nuevo, o todos: ¿funciona y es más rápido?</translation>
    </message>
    <message>
        <source>two letters, such as en or de</source>
        <translation>dos letras, como en o de</translation>
    </message>
    <message>
        <source>unknown field “{name}”</source>
        <translation>campo desconocido «{name}»</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>argumentos desconocidos: %s</translation>
    </message>
    <message>
        <source>update</source>
        <translation>actualización</translation>
    </message>
    <message>
        <source>updated {day}</source>
        <translation>actualizado el {day}</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>uso: </translation>
    </message>
    <message numerus="yes">
        <source>used %n days ago</source>
        <translation>
            <numerusform>usado hace %n día</numerusform>
            <numerusform>usado hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>used today</source>
        <translation>usado hoy</translation>
    </message>
    <message>
        <source>used yesterday</source>
        <translation>usado ayer</translation>
    </message>
    <message>
        <source>used {date}</source>
        <translation>usado el {date}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>waiting.</source>
        <translation>esperando.</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>espera su turno</translation>
    </message>
    <message>
        <source>was ended by signal {code}</source>
        <translation>se ha cerrado por la señal {code}</translation>
    </message>
    <message>
        <source>was ended from outside (SIGTERM)</source>
        <translation>se ha cerrado desde fuera (SIGTERM)</translation>
    </message>
    <message>
        <source>was killed from outside, perhaps because memory ran out (SIGKILL)</source>
        <translation>se ha cerrado a la fuerza desde fuera, quizá por falta de memoria (SIGKILL)</translation>
    </message>
    <message>
        <source>watch the processor</source>
        <translation>vigilar el procesador</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>what happened, in your words</source>
        <translation>qué ocurrió, con sus palabras</translation>
    </message>
    <message>
        <source>what helps to find a fault: shown here, and sent nowhere</source>
        <translation>lo que ayuda a encontrar un fallo: se muestra aquí y no se envía a ninguna parte</translation>
    </message>
    <message>
        <source>what is being downloaded, and was</source>
        <translation>lo que se descarga y se ha descargado</translation>
    </message>
    <message>
        <source>what is in a model, and whether it fits: a file or an id</source>
        <translation>qué hay en un modelo y si cabe: un archivo o un id</translation>
    </message>
    <message>
        <source>what opens the chats, beside the recovery code</source>
        <translation>lo que abre los chats, además del código de recuperación</translation>
    </message>
    <message>
        <source>what the model is told first</source>
        <translation>lo que se le dice primero al modelo</translation>
    </message>
    <message>
        <source>what the persona asks for; may be repeated</source>
        <translation>lo que pide el personaje; se puede repetir</translation>
    </message>
    <message>
        <source>what this computer can do, what is wrong, what to do</source>
        <translation>qué puede este equipo, qué falla y qué hacer</translation>
    </message>
    <message>
        <source>whether there is one</source>
        <translation>si hay una</translation>
    </message>
    <message>
        <source>whether there is one, and whose; never the token itself</source>
        <translation>si hay uno y de quién es; nunca el token mismo</translation>
    </message>
    <message>
        <source>who answers: system prompts with examples</source>
        <translation>quién responde: prompts del sistema con ejemplos</translation>
    </message>
    <message>
        <source>who is told no examples of the persona</source>
        <translation>a quién no se le dan los ejemplos del personaje</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>with the names of files and models</source>
        <translation>con los nombres de archivos y modelos</translation>
    </message>
    <message>
        <source>without a description</source>
        <translation>sin descripción</translation>
    </message>
    <message>
        <source>without the part for images</source>
        <translation>sin la parte para imágenes</translation>
    </message>
    <message>
        <source>words, owner/name, or an address</source>
        <translation>palabras, owner/name o una dirección</translation>
    </message>
    <message>
        <source>working</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>write a new file</source>
        <translation>escribir un archivo nuevo</translation>
    </message>
    <message>
        <source>write a zip; with --passphrase only that opens it</source>
        <translation>escribir un zip; con --passphrase solo esta lo abre</translation>
    </message>
    <message>
        <source>write code</source>
        <translation>escribir código</translation>
    </message>
    <message>
        <source>write frames</source>
        <translation>escribir tramas</translation>
    </message>
    <message>
        <source>write memory of another</source>
        <translation>escribir la memoria de otro</translation>
    </message>
    <message>
        <source>write one to a file, or print it</source>
        <translation>escribir uno en un archivo, o mostrarlo</translation>
    </message>
    <message>
        <source>write one to a file, or print it; --card for apps that read character cards</source>
        <translation>escribir uno en un archivo, o mostrarlo; --card para las aplicaciones que leen tarjetas de personaje</translation>
    </message>
    <message>
        <source>write one; without MODEL all that LocalChat has downloaded</source>
        <translation>escribir uno; sin MODEL, todo lo que LocalChat ha descargado</translation>
    </message>
    <message>
        <source>write raw packets</source>
        <translation>escribir paquetes en bruto</translation>
    </message>
    <message>
        <source>write the memory of another</source>
        <translation>escribir la memoria RAM de otro</translation>
    </message>
    <message>
        <source>write to a terminal</source>
        <translation>escribir en una terminal</translation>
    </message>
    <message>
        <source>write to shared memory</source>
        <translation>escribir en la memoria compartida</translation>
    </message>
    <message>
        <source>write to the kernel</source>
        <translation>escribir en el núcleo</translation>
    </message>
    <message>
        <source>write to the systems temporary folder</source>
        <translation>escribir en la carpeta temporal del sistema</translation>
    </message>
    <message>
        <source>write to the temporary folder</source>
        <translation>escribir en la carpeta temporal</translation>
    </message>
    <message>
        <source>writes none of your files</source>
        <translation>no escribe en ninguno de sus archivos</translation>
    </message>
    <message>
        <source>written by you</source>
        <translation>escrita por usted</translation>
    </message>
    <message>
        <source>wrote more than it may, most likely into its log (SIGXFSZ)</source>
        <translation>escribió más de lo permitido, seguramente en su registro (SIGXFSZ)</translation>
    </message>
    <message>
        <source>yarn</source>
        <translation>yarn</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>your access token of the hub, for models that want an agreement</source>
        <translation>su token de acceso al hub, para los modelos que piden un acuerdo</translation>
    </message>
    <message>
        <source>your mirror {own}, {usual}</source>
        <translation>su espejo {own}, {usual}</translation>
    </message>
    <message>
        <source>{address} is no address that LocalChat can reach. Is the mirror in Settings written as https://its.name?</source>
        <translation>{address} no es una dirección que LocalChat pueda alcanzar. ¿Está escrito el espejo en Ajustes como https://su.nombre?</translation>
    </message>
    <message>
        <source>{all} tokens with examples · {less} without · they cost {cost}</source>
        <translation>{all} tokens con ejemplos · {less} sin ellos · cuestan {cost}</translation>
    </message>
    <message>
        <source>{build}, loads the guide in {time} ms and answers at {speed} tokens/s</source>
        <translation>{build}, carga la guía en {time} ms y responde a {speed} tokens/s</translation>
    </message>
    <message>
        <source>{chats} chats with {messages} messages were taken over from the damaged file, which is kept as {name}. {damaged} of its {pages} pages could not be read.</source>
        <translation>Se han tomado {chats} chats con {messages} mensajes del archivo dañado, que se guarda como {name}. No se han podido leer {damaged} de sus {pages} páginas.</translation>
    </message>
    <message>
        <source>{chats} chats with {messages} messages were written to {name}.</source>
        <translation>Se han escrito {chats} chats con {messages} mensajes en {name}.</translation>
    </message>
    <message>
        <source>{chats} in the trash. Nothing is deleted for good until you do it.</source>
        <translation>{chats} en la papelera. Nada se elimina definitivamente hasta que usted lo haga.</translation>
    </message>
    <message>
        <source>{context} tokens</source>
        <translation>{context} tokens</translation>
    </message>
    <message>
        <source>{context} tokens of context, kept as {kind} · {memory} GB of memory</source>
        <translation>{context} tokens de contexto, guardados como {kind} · {memory} GB de memoria</translation>
    </message>
    <message>
        <source>{cores} cores, {threads} threads, {machine}</source>
        <translation>{cores} núcleos, {threads} hilos, {machine}</translation>
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
        <translation>{count} mil millones de pesos</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} cambiados</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} elegidos</translation>
    </message>
    <message>
        <source>{count} downloads</source>
        <translation>{count} descargas</translation>
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
        <translation>Se envían {count} caracteres más de los que se muestran aquí.</translation>
    </message>
    <message>
        <source>{count} likes</source>
        <translation>{count} «me gusta»</translation>
    </message>
    <message>
        <source>{count} million weights</source>
        <translation>{count} millones de pesos</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message numerus="yes">
        <source>{count} models, {size}.</source>
        <extracomment>For one: 1 model, {size}.</extracomment>
        <translation>
            <numerusform>1 modelo, {size}.</numerusform>
            <numerusform>{count} modelos, {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} more characters</source>
        <translation>{count} caracteres más</translation>
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
        <translation>{count} tokens</translation>
    </message>
    <message>
        <source>{count} tokens, no examples</source>
        <translation>{count} tokens, sin ejemplos</translation>
    </message>
    <message>
        <source>{count} tokens, room for {room}</source>
        <translation>{count} tokens, hay sitio para {room}</translation>
    </message>
    <message>
        <source>{count} tokens; chat template: {source}</source>
        <translation>{count} tokens; plantilla de chat: {source}</translation>
    </message>
    <message>
        <source>{count} {unit}/s</source>
        <translation>{count} {unit}/s</translation>
    </message>
    <message>
        <source>{device} computes wrongly ({kinds}), so it is not used.</source>
        <translation>{device} calcula mal ({kinds}), así que no se usa.</translation>
    </message>
    <message>
        <source>{device} in use</source>
        <translation>{device} en uso</translation>
    </message>
    <message>
        <source>{device} is slower than the processor here: it writes {writes} times and reads {reads} times as fast, so it is not used.</source>
        <translation>{device} es aquí más lento que el procesador: escribe {writes} veces y lee {reads} veces tan rápido, así que no se usa.</translation>
    </message>
    <message>
        <source>{device} writes {writes} times and reads {reads} times as fast as the processor.</source>
        <translation>{device} escribe {writes} veces y lee {reads} veces tan rápido como el procesador.</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} de {size}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{done} of {whole} {unit}</source>
        <translation>{done} de {whole} {unit}</translation>
    </message>
    <message>
        <source>{file} cannot be deleted: {reason}.</source>
        <translation>No se puede eliminar {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Was it moved, or its drive unplugged?</source>
        <translation>No se puede leer {file}. ¿Se ha movido o se ha desconectado su unidad?</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Change its rights, or enter the recovery code.</source>
        <translation>{file} no se puede leer: {reason}. Cambie sus permisos, o introduzca el código de recuperación.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>No se puede escribir {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. Nothing was changed.</source>
        <translation>{file} no se puede escribir: {reason}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{file} could not be deleted.</source>
        <translation>No se ha podido eliminar {file}.</translation>
    </message>
    <message>
        <source>{file} is damaged. Your chats open with the recovery code.</source>
        <translation>{file} está dañado. Sus chats se abren con el código de recuperación.</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>{file} no está.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name.</source>
        <translation>{file} ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{file} of the pack {name} was changed or damaged. Remove the pack and add it again.</source>
        <translation>{file} del paquete {name} se cambió o se dañó. Quite el paquete y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>{file}, entry {place}</source>
        <translation>{file}, entrada {place}</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted: {reason}. It is not used any more.</source>
        <translation>{folder} no se puede eliminar: {reason}. Ya no se usa.</translation>
    </message>
    <message>
        <source>{folder} cannot be looked at: {reason}.</source>
        <translation>No se puede consultar {folder}: {reason}.</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {reason}. What came stays; take the bundle over again to go on.</source>
        <translation>{folder} no se puede escribir: {reason}. Lo que llegó se queda; tome el lote de nuevo para seguir.</translation>
    </message>
    <message>
        <source>{folder} holds too much: not all of it was looked at.</source>
        <translation>{folder} contiene demasiado: no se ha consultado todo.</translation>
    </message>
    <message>
        <source>{folder} is a whole drive. Choose the folder in it that holds the models.</source>
        <translation>{folder} es una unidad entera. Elija en ella la carpeta que contiene los modelos.</translation>
    </message>
    <message>
        <source>{folder} is looked at already, with the folder of {origin}.</source>
        <translation>{folder} ya se consulta, con la carpeta de {origin}.</translation>
    </message>
    <message>
        <source>{folder} is none of the folders that you added.</source>
        <translation>{folder} no es ninguna de las carpetas que ha añadido.</translation>
    </message>
    <message>
        <source>{home} holds files of others, which stay: {names}.</source>
        <translation>{home} contiene archivos ajenos, que se quedan: {names}.</translation>
    </message>
    <message>
        <source>{host} cannot be found. Is this computer online?</source>
        <translation>No se encuentra {host}. ¿Está en línea este equipo?</translation>
    </message>
    <message>
        <source>{host} could not prove that it is {host} ({reason}), so nothing was sent. Is this computer's clock right? Does a program or your network look into connections?</source>
        <translation>{host} no ha podido demostrar que es {host} ({reason}), así que no se ha enviado nada. ¿Está en hora el reloj de este equipo? ¿Mira algún programa o su red dentro de las conexiones?</translation>
    </message>
    <message>
        <source>{host} does not take connections just now.</source>
        <translation>{host} no acepta conexiones en este momento.</translation>
    </message>
    <message>
        <source>{host} leads to an address inside a private network; the connection was refused. If that is a mirror of yours, set it as the mirror in Settings.</source>
        <translation>{host} lleva a una dirección dentro de una red privada; la conexión se ha rechazado. Si es un espejo suyo, indíquelo como espejo en Ajustes.</translation>
    </message>
    <message>
        <source>{host} told of a newer version in a way that this one does not understand. Look at the project's page.</source>
        <translation>{host} ha anunciado una versión más nueva de una forma que esta no entiende. Mire la página del proyecto.</translation>
    </message>
    <message>
        <source>{host} told of an older version than it did before. Somebody may want to keep you from the newest; nothing was taken over. Try again later, or on another network.</source>
        <translation>{host} ha anunciado una versión más antigua que antes. Quizá alguien quiera apartarle de la más nueva; no se ha tomado nada. Inténtelo más tarde o en otra red.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{keys} alone is needed for writing. Add Ctrl or Alt.</source>
        <translation>{keys} sin más hace falta para escribir. Añada Ctrl o Alt.</translation>
    </message>
    <message>
        <source>{keys} always means “{what}”.</source>
        <translation>{keys} siempre significa «{what}».</translation>
    </message>
    <message>
        <source>{keys} belongs to “{what}”.</source>
        <translation>{keys} pertenece a «{what}».</translation>
    </message>
    <message>
        <source>{keys} is for text, in every field.</source>
        <translation>{keys} es para el texto, en todos los campos.</translation>
    </message>
    <message>
        <source>{label} in {seconds} s</source>
        <translation>{label} en {seconds} s</translation>
    </message>
    <message>
        <source>{label} keeps about {bits} bits of each weight: {quality}.</source>
        <translation>{label} conserva unos {bits} bits de cada peso: {quality}.</translation>
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
        <translation>contexto de {length}</translation>
    </message>
    <message>
        <source>{licence}, asks for an agreement</source>
        <translation>{licence}, pide un acuerdo</translation>
    </message>
    <message numerus="yes">
        <source>{memory} GB memory, %n cores</source>
        <extracomment>For one: {memory} GB memory, %n core</extracomment>
        <translation>
            <numerusform>{memory} GB de memoria, %n núcleo</numerusform>
            <numerusform>{memory} GB de memoria, %n núcleos</numerusform>
        </translation>
    </message>
    <message>
        <source>{message} It was loaded with {layers} layers on the graphics card, and with a context of {context} tokens.</source>
        <translation>{message} Se ha cargado con {layers} capas en la tarjeta gráfica y con un contexto de {context} tokens.</translation>
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
        <translation>{model} se ha liberado para hacer sitio. Se carga de nuevo con su próximo mensaje.</translation>
    </message>
    <message>
        <source>{name} (no longer here)</source>
        <translation>{name} (ya no está aquí)</translation>
    </message>
    <message>
        <source>{name} (not here)</source>
        <translation>{name} (no está aquí)</translation>
    </message>
    <message>
        <source>{name} belongs to another model: its numbers are {ours} wide, and this model's {width}. Get the one that came with the model, or remove the picture.</source>
        <translation>{name} pertenece a otro modelo: sus números tienen un ancho de {ours}, y los de este modelo de {width}. Descargue la que vino con el modelo o quite la imagen.</translation>
    </message>
    <message>
        <source>{name} belongs to {origin}: LocalChat deletes no file but its own.</source>
        <translation>{name} pertenece a {origin}: LocalChat solo elimina sus propios archivos.</translation>
    </message>
    <message>
        <source>{name} brings no tokenizer, so it cannot chat.</source>
        <translation>{name} no trae tokenizador, así que no puede chatear.</translation>
    </message>
    <message>
        <source>{name} can be looked up on the hub, as if you had typed it.</source>
        <translation>{name} se puede buscar en el hub, como si lo hubiera escrito usted.</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {reason}.</source>
        <translation>No se puede abrir {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be read from its disk. Copy it to this computer, and attach the copy.</source>
        <translation>{name} no se puede leer desde su disco. Cópielo en este equipo y adjunte la copia.</translation>
    </message>
    <message>
        <source>{name} cannot be read: it is damaged, or locked with another key. It can be kept aside, and what can be read of it, a backup or an empty store opened instead.</source>
        <translation>No se puede leer {name}: está dañado o cifrado con otra clave. Se puede apartar y abrir en su lugar lo que se pueda leer de él, una copia de seguridad o un almacén vacío.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {error}.</source>
        <translation>{name} no se puede leer: {error}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>No se puede leer {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be {text}. {hint}</source>
        <translation>{name} no puede ser {text}. {hint}</translation>
    </message>
    <message>
        <source>{name} cannot be {value}.</source>
        <translation>{name} no puede ser {value}.</translation>
    </message>
    <message>
        <source>{name} cannot guess for {other}: their vocabularies differ. Choose a smaller model of the same family, or none.</source>
        <translation>{name} no puede adivinar para {other}: sus vocabularios son distintos. Elija un modelo menor de la misma familia, o ninguno.</translation>
    </message>
    <message>
        <source>{name} cannot hold {text}; it wants {hint}</source>
        <translation>{name} no puede contener {text}; debe contener {hint}</translation>
    </message>
    <message>
        <source>{name} cannot see pictures. Remove the picture, or choose a model that sees: {others}.</source>
        <translation>{name} no puede ver imágenes. Quite la imagen o elija un modelo que vea: {others}.</translation>
    </message>
    <message>
        <source>{name} cannot see pictures. Remove the picture, or get a model that sees: under Discover they say so, and come with a part for pictures (mmproj).</source>
        <translation>{name} no puede ver imágenes. Quite la imagen u obtenga un modelo que vea: en Descubrir se indica, y traen una parte para imágenes (mmproj).</translation>
    </message>
    <message>
        <source>{name} changed while it was read. Attach it again when it is finished.</source>
        <translation>{name} ha cambiado mientras se leía. Adjúntelo de nuevo cuando esté terminado.</translation>
    </message>
    <message>
        <source>{name} could not be loaded: {reason}.</source>
        <translation>{name} no se ha podido cargar: {reason}.</translation>
    </message>
    <message>
        <source>{name} does not fit this model: {reason}. An adapter works only with the model that it was trained on.</source>
        <translation>{name} no sirve para este modelo: {reason}. Un adaptador solo funciona con el modelo con el que se entrenó.</translation>
    </message>
    <message>
        <source>{name} does not say what kind of model it is.</source>
        <translation>{name} no dice qué tipo de modelo es.</translation>
    </message>
    <message>
        <source>{name} does not see. Remove the picture, or choose a model that sees.</source>
        <translation>{name} no ve. Quite la imagen o elija un modelo que vea.</translation>
    </message>
    <message>
        <source>{name} has a tokenizer of the kind “{kind}”, with which no model writes here.</source>
        <translation>{name} tiene un tokenizador del tipo «{kind}», con el que aquí no escribe ningún modelo.</translation>
    </message>
    <message>
        <source>{name} has another size than its list says</source>
        <translation>{name} tiene otro tamaño del que dice su lista</translation>
    </message>
    <message>
        <source>{name} has more than {most} entries; left alone.</source>
        <translation>{name} tiene más de {most} entradas; se ha dejado como está.</translation>
    </message>
    <message>
        <source>{name} has no list of what is in it.</source>
        <translation>{name} no tiene una lista de lo que contiene.</translation>
    </message>
    <message>
        <source>{name} has no model file {file}. There are: {names}.</source>
        <translation>{name} no tiene el archivo de modelo {file}. Hay: {names}.</translation>
    </message>
    <message>
        <source>{name} has no quantisation {label}. There are: {labels}.</source>
        <translation>{name} no tiene la cuantización {label}. Hay: {labels}.</translation>
    </message>
    <message>
        <source>{name} has no text: its pages are pictures, probably scanned. Have a program recognise the text (OCR), and attach what it writes.</source>
        <translation>{name} no tiene texto: sus páginas son imágenes, probablemente escaneadas. Haga que un programa reconozca el texto (OCR) y adjunte el resultado.</translation>
    </message>
    <message>
        <source>{name} has no weights in it.</source>
        <translation>{name} no contiene pesos.</translation>
    </message>
    <message>
        <source>{name} has no weights in it: it holds only a tokenizer or metadata.</source>
        <translation>{name} no contiene pesos: solo contiene un tokenizador o metadatos.</translation>
    </message>
    <message>
        <source>{name} has no whole GGUF model. Look for a GGUF of it: localchat search {words}</source>
        <translation>{name} no tiene un modelo GGUF completo. Buscar un GGUF: localchat search {words}</translation>
    </message>
    <message>
        <source>{name} has too little free memory for this model.</source>
        <translation>{name} tiene muy poca memoria libre para este modelo.</translation>
    </message>
    <message>
        <source>{name} has words for {count} of 256 bytes only, so most of what you write would end it.</source>
        <translation>{name} solo tiene palabras para {count} de los 256 bytes, así que casi todo lo que escriba lo terminaría.</translation>
    </message>
    <message>
        <source>{name} has {size} MB; a file of at most {most} MB can be attached.</source>
        <translation>{name} tiene {size} MB; se puede adjuntar un archivo de {most} MB como máximo.</translation>
    </message>
    <message>
        <source>{name} has {size} million pixels, which are too many to be opened. Attach a smaller copy.</source>
        <translation>{name} tiene {size} millones de píxeles, demasiados para abrirlo. Adjunte una copia más pequeña.</translation>
    </message>
    <message>
        <source>{name} hears and does not see. Remove the picture, or choose a model that sees.</source>
        <translation>{name} oye y no ve. Quite la imagen o elija un modelo que vea.</translation>
    </message>
    <message>
        <source>{name} holds no text.</source>
        <translation>{name} no contiene texto.</translation>
    </message>
    <message>
        <source>{name} is GGUF of version {version}; this app reads versions 2 and 3.</source>
        <translation>{name} es GGUF de la versión {version}; esta aplicación lee las versiones 2 y 3.</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a file with an end. Attach an ordinary file.</source>
        <translation>{name} es un dispositivo o una tubería, no un archivo con final. Adjunte un archivo normal.</translation>
    </message>
    <message>
        <source>{name} is a folder, and no store of chats. It can be kept aside, and a backup or an empty store opened instead.</source>
        <translation>{name} es una carpeta, y no un almacén de chats. Se puede apartar y abrir en su lugar una copia de seguridad o un almacén vacío.</translation>
    </message>
    <message>
        <source>{name} is a folder. Attach the files in it.</source>
        <translation>{name} es una carpeta. Adjunte los archivos que contiene.</translation>
    </message>
    <message>
        <source>{name} is a later part of a split model. Choose its first part, {first}.</source>
        <translation>{name} es una parte posterior de un modelo dividido. Elija la primera parte, {first}.</translation>
    </message>
    <message>
        <source>{name} is a link or a device</source>
        <translation>{name} es un enlace o un dispositivo</translation>
    </message>
    <message>
        <source>{name} is a link that leads to itself. Attach the file that is meant.</source>
        <translation>{name} es un enlace que lleva a sí mismo. Adjunte el archivo al que se refiere.</translation>
    </message>
    <message>
        <source>{name} is a model for searching (embeddings): it cannot chat.</source>
        <translation>{name} es un modelo para buscar (embeddings): no puede chatear.</translation>
    </message>
    <message>
        <source>{name} is a model of the kind “{architecture}”, unknown to this engine. It may need a newer version of LocalChat.</source>
        <translation>{name} es un modelo del tipo «{architecture}», desconocido para este motor. Puede que necesite una versión más reciente de LocalChat.</translation>
    </message>
    <message>
        <source>{name} is a picture of a kind that cannot be read here. Save it as PNG or JPEG, and attach that.</source>
        <translation>{name} es una imagen de un tipo que aquí no se puede leer. Guárdela como PNG o JPEG y adjunte esa copia.</translation>
    </message>
    <message>
        <source>{name} is a picture, and the part of Qt that reads pictures is not installed. Set LocalChat up again.</source>
        <translation>{name} es una imagen, y la parte de Qt que lee imágenes no está instalada. Instale LocalChat de nuevo.</translation>
    </message>
    <message>
        <source>{name} is an adapter (LoRA), which needs a model to work on.</source>
        <translation>{name} es un adaptador (LoRA), que necesita un modelo sobre el que trabajar.</translation>
    </message>
    <message>
        <source>{name} is an adapter for models of the kind “{architecture}”, and this one is “{wanted}”.</source>
        <translation>{name} es un adaptador para modelos del tipo «{architecture}», y este es «{wanted}».</translation>
    </message>
    <message>
        <source>{name} is being fetched just now, perhaps by another LocalChat. Wait until it is done.</source>
        <translation>{name} se está descargando ahora, quizá por otro LocalChat. Espere a que termine.</translation>
    </message>
    <message>
        <source>{name} is being tried…</source>
        <translation>Probando {name}…</translation>
    </message>
    <message>
        <source>{name} is cut short: at least {missing} bytes are missing. The download did not finish; get it again.</source>
        <translation>{name} está cortado: faltan al menos {missing} bytes. La descarga no terminó; obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is damaged, or not what its name says. Open it in its own program, save it anew, and attach that.</source>
        <translation>{name} está dañado o no es lo que dice su nombre. Ábralo en su propio programa, guárdelo de nuevo y adjunte esa copia.</translation>
    </message>
    <message>
        <source>{name} is damaged: a word for one byte stands for no byte that there is.</source>
        <translation>{name} está dañado: una palabra para un byte no corresponde a ningún byte que exista.</translation>
    </message>
    <message>
        <source>{name} is damaged: it has no {part}.</source>
        <translation>{name} está dañado: no tiene {part}.</translation>
    </message>
    <message>
        <source>{name} is damaged: it has no {part}. Get it again, or remove the picture.</source>
        <translation>{name} está dañado: no tiene {part}. Descárguelo de nuevo o quite la imagen.</translation>
    </message>
    <message>
        <source>{name} is damaged: it says that it has {blocks} layers.</source>
        <translation>{name} está dañado: dice que tiene {blocks} capas.</translation>
    </message>
    <message>
        <source>{name} is damaged: its header makes no sense. Get it again.</source>
        <translation>{name} está dañado: su cabecera no tiene sentido. Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is damaged: its header promises {tensors} tensors and {pairs} entries. Get the file again.</source>
        <translation>{name} está dañado: su cabecera promete {tensors} tensores y {pairs} entradas. Obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is damaged: its tokenizer is that of another kind of model.</source>
        <translation>{name} está dañado: su tokenizador es el de otro tipo de modelo.</translation>
    </message>
    <message>
        <source>{name} is damaged: its tokenizer's lists do not match.</source>
        <translation>{name} está dañado: las listas de su tokenizador no concuerdan.</translation>
    </message>
    <message>
        <source>{name} is damaged: its tokenizer's merges are no texts.</source>
        <translation>{name} está dañado: las fusiones de su tokenizador no son textos.</translation>
    </message>
    <message>
        <source>{name} is damaged: its {key} is of another kind.</source>
        <translation>{name} está dañado: su {key} es de otro tipo.</translation>
    </message>
    <message>
        <source>{name} is damaged: its {key} is of another kind. Get it again.</source>
        <translation>{name} está dañado: su {key} es de otro tipo. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is damaged: its {key} is {value}.</source>
        <translation>{name} está dañado: su {key} es {value}.</translation>
    </message>
    <message>
        <source>{name} is damaged: its {key} is {value}. Get it again.</source>
        <translation>{name} está dañado: su {key} es {value}. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is damaged: its {part} is of another size than it says. Get it again, or remove the picture.</source>
        <translation>{name} está dañado: su {part} tiene otro tamaño del que dice. Descárguelo de nuevo o quite la imagen.</translation>
    </message>
    <message>
        <source>{name} is damaged: {key} is {value}, outside of its vocabulary.</source>
        <translation>{name} está dañado: {key} es {value}, fuera de su vocabulario.</translation>
    </message>
    <message>
        <source>{name} is damaged: {tensor} is kept as {kind}, with which nothing can be computed.</source>
        <translation>{name} está dañado: {tensor} se guarda como {kind}, con lo que no se puede calcular.</translation>
    </message>
    <message>
        <source>{name} is damaged: “{word}” stands in its vocabulary twice.</source>
        <translation>{name} está dañado: «{word}» aparece dos veces en su vocabulario.</translation>
    </message>
    <message>
        <source>{name} is empty, though there were chats in it. It can be kept aside, and what else there is of them opened instead.</source>
        <translation>{name} está vacío, aunque había chats en él. Se puede apartar y abrir lo que haya de ellos.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} está vacío.</translation>
    </message>
    <message>
        <source>{name} is here and is what the makers signed.</source>
        <translation>{name} está aquí y es lo que firmaron los creadores.</translation>
    </message>
    <message>
        <source>{name} is in the format safetensors. LocalChat runs GGUF; look for a GGUF of it.</source>
        <translation>{name} está en formato safetensors. LocalChat ejecuta GGUF; busque una versión GGUF.</translation>
    </message>
    <message>
        <source>{name} is larger than 4 GB, and was left alone.</source>
        <translation>{name} supera los 4 GB y se ha dejado como está.</translation>
    </message>
    <message>
        <source>{name} is locked with a password</source>
        <translation>{name} está protegido con contraseña</translation>
    </message>
    <message>
        <source>{name} is locked with a password. Save a copy without one, and attach that.</source>
        <translation>{name} está protegido con contraseña. Guarde una copia sin ella y adjúntela.</translation>
    </message>
    <message>
        <source>{name} is made to fill the memory when it is opened, so it was not read.</source>
        <translation>{name} está hecho para llenar la memoria al abrirlo, así que no se ha leído.</translation>
    </message>
    <message>
        <source>{name} is no LoRA adapter.</source>
        <translation>{name} no es un adaptador LoRA.</translation>
    </message>
    <message>
        <source>{name} is no bundle or pack, or only a part of one. Copy or get it again.</source>
        <translation>{name} no es un lote ni un paquete, o es solo una parte. Cópielo u obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is no bundle that LocalChat understands.</source>
        <translation>{name} no es un lote que LocalChat entienda.</translation>
    </message>
    <message>
        <source>{name} is no engine pack that LocalChat understands.</source>
        <translation>{name} no es un paquete del motor que LocalChat entienda.</translation>
    </message>
    <message>
        <source>{name} is no export of chats: it is neither JSON nor a zip.</source>
        <translation>{name} no es una exportación de chats: no es ni JSON ni un zip.</translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} no es un archivo.</translation>
    </message>
    <message>
        <source>{name} is no folder with an engine pack and its signature.</source>
        <translation>{name} no es una carpeta con un paquete del motor y su firma.</translation>
    </message>
    <message>
        <source>{name} is no model: it has only {size} bytes.</source>
        <translation>{name} no es un modelo: solo tiene {size} bytes.</translation>
    </message>
    <message>
        <source>{name} is no persona: it is no text in UTF-8.</source>
        <translation>{name} no es un personaje: no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>{name} is no persona: it is no text.</source>
        <translation>{name} no es un personaje: no es texto.</translation>
    </message>
    <message>
        <source>{name} is no text: it holds data of a program. Text, code, CSV, PDF and Word files (DOCX) can be attached.</source>
        <translation>{name} no es texto: contiene datos de un programa. Se pueden adjuntar archivos de texto, código, CSV, PDF y Word (DOCX).</translation>
    </message>
    <message>
        <source>{name} is not a model in the GGUF format, but JSON text.</source>
        <translation>{name} no es un modelo en formato GGUF, sino texto JSON.</translation>
    </message>
    <message>
        <source>{name} is not a model in the GGUF format, but {what}.</source>
        <translation>{name} no es un modelo en formato GGUF, sino {what}.</translation>
    </message>
    <message>
        <source>{name} is not a model in the GGUF format: it does not begin with “GGUF”.</source>
        <translation>{name} no es un modelo en formato GGUF: no empieza por «GGUF».</translation>
    </message>
    <message>
        <source>{name} is not among the models that the rules of this computer allow.</source>
        <translation>{name} no está entre los modelos que permiten las reglas de este equipo.</translation>
    </message>
    <message>
        <source>{name} is not as it came: it was changed, or is damaged. Get it again.</source>
        <translation>{name} no está como llegó: ha cambiado o está dañado. Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is not as it was</source>
        <translation>{name} no está como estaba</translation>
    </message>
    <message numerus="yes">
        <source>{name} is not beside the other parts. Get all %n parts into one folder.</source>
        <translation>
            <numerusform>{name} no está junto a las demás partes. Reúna la parte (%n) en una carpeta.</numerusform>
            <numerusform>{name} no está junto a las demás partes. Reúna las %n partes en una carpeta.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is not signed, and you named a key.</source>
        <translation>{name} no está firmado, y usted ha indicado una clave.</translation>
    </message>
    <message>
        <source>{name} is not there. It may have been moved or deleted.</source>
        <translation>{name} no está ahí. Puede que se haya movido o eliminado.</translation>
    </message>
    <message>
        <source>{name} is not used, since 0 layers were chosen for it.</source>
        <translation>{name} no se usa, pues se han elegido 0 capas para ella.</translation>
    </message>
    <message>
        <source>{name} is not used, since the processor was chosen.</source>
        <translation>{name} no se usa, pues se ha elegido el procesador.</translation>
    </message>
    <message>
        <source>{name} is not whole: {part} is missing.</source>
        <translation>{name} no está completo: falta {part}.</translation>
    </message>
    <message>
        <source>{name} is of a kind that cannot be read. Save it as PDF, Word (DOCX) or text, and attach that.</source>
        <translation>{name} es de un tipo que no se puede leer. Guárdelo como PDF, Word (DOCX) o texto y adjunte esa copia.</translation>
    </message>
    <message>
        <source>{name} is one part of a split model; its name does not say which.</source>
        <translation>{name} es una parte de un modelo dividido; su nombre no dice cuál.</translation>
    </message>
    <message>
        <source>{name} is packed in an unusual way</source>
        <translation>{name} está comprimido de forma inusual</translation>
    </message>
    <message>
        <source>{name} is so long and narrow that nothing could be seen on it. Attach a part of it.</source>
        <translation>{name} es tan largo y estrecho que no se vería nada. Adjunte una parte.</translation>
    </message>
    <message>
        <source>{name} is the first of {count} parts, and {missing} is not beside it. Get all the parts into one folder.</source>
        <translation>{name} es la primera de {count} partes, y {missing} no está a su lado. Reúna todas las partes en una carpeta.</translation>
    </message>
    <message>
        <source>{name} is the image part of a model (mmproj). Choose the model itself.</source>
        <translation>{name} es la parte de imagen de un modelo (mmproj). Elija el modelo en sí.</translation>
    </message>
    <message>
        <source>{name} is too large for a persona: at most {count} MB.</source>
        <translation>{name} es demasiado grande para un personaje: {count} MB como máximo.</translation>
    </message>
    <message>
        <source>{name} is too long for a preset.</source>
        <translation>{name} es demasiado largo para un preajuste.</translation>
    </message>
    <message>
        <source>{name} let through: {ways}.</source>
        <translation>{name} ha dejado pasar: {ways}.</translation>
    </message>
    <message>
        <source>{name} lies beside the model as its part for pictures, and is none: it is of the kind “{architecture}”. Get the right one (its name holds mmproj), or remove the picture.</source>
        <translation>{name} está junto al modelo como su parte para imágenes y no lo es: es del tipo «{architecture}». Descargue la correcta (su nombre contiene mmproj) o quite la imagen.</translation>
    </message>
    <message>
        <source>{name} lies in a folder of your own: LocalChat deletes no file but its own.</source>
        <translation>{name} está en una carpeta suya: LocalChat solo elimina sus propios archivos.</translation>
    </message>
    <message>
        <source>{name} may not be read. Allow it in the file's properties, or attach a copy.</source>
        <translation>No hay permiso para leer {name}. Permítalo en las propiedades del archivo o adjunte una copia.</translation>
    </message>
    <message>
        <source>{name} must be a whole number, not {value}.</source>
        <translation>{name} debe ser un número entero, no {value}.</translation>
    </message>
    <message>
        <source>{name} must be from {minimum} to {maximum}.</source>
        <translation>{name} debe estar entre {minimum} y {maximum}.</translation>
    </message>
    <message>
        <source>{name} must be one of {choices}.</source>
        <translation>{name} debe ser uno de {choices}.</translation>
    </message>
    <message>
        <source>{name} must be {range}, not {value}.</source>
        <translation>{name} debe ser {range}, no {value}.</translation>
    </message>
    <message>
        <source>{name} needs {more} more, and the disk has {free} free, of which {floor} stay for your system. Free some space, then resume.</source>
        <translation>{name} necesita {more} más, y el disco tiene {free} libres, de los que {floor} quedan para su sistema. Libere espacio y reanude.</translation>
    </message>
    <message>
        <source>{name} takes too long to read, so it was given up. Save the part that matters as text, and attach that.</source>
        <translation>{name} tarda demasiado en leerse, así que se ha abandonado. Guarde como texto la parte que importa y adjúntela.</translation>
    </message>
    <message>
        <source>{name} takes too much memory to read. Save the part that matters as text, and attach that.</source>
        <translation>{name} necesita demasiada memoria para leerse. Guarde como texto la parte que importa y adjúntela.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than 4 GB; the rest was left alone.</source>
        <translation>{name} se descomprime en más de 4 GB; el resto se ha dejado como está.</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation>{name} se ha añadido.</translation>
    </message>
    <message>
        <source>{name} was changed since {day}, when it was first checked here. If you did that yourself, remove it from the list and add it again.</source>
        <translation>{name} ha cambiado desde {day}, cuando se comprobó aquí por primera vez. Si lo cambió usted, quítelo de la lista y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation>{name} se ha eliminado.</translation>
    </message>
    <message>
        <source>{name} was moved to the trash.</source>
        <translation>{name} se ha movido a la papelera.</translation>
    </message>
    <message>
        <source>{name} was refused: {part} is too large.</source>
        <translation>{name} se ha rechazado: {part} es demasiado grande.</translation>
    </message>
    <message>
        <source>{name} was refused: {why}. Whoever made it may want to do harm; nothing of it was used.</source>
        <translation>{name} se ha rechazado: {why}. Quien lo hizo quizá quiera causar daño; no se ha usado nada de él.</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} se ha quitado.</translation>
    </message>
    <message>
        <source>{name} was taken from the list. Its file stays: {path}</source>
        <translation>{name} se ha quitado de la lista. Su archivo se queda: {path}</translation>
    </message>
    <message>
        <source>{name} was taken from the list; its file had gone already.</source>
        <translation>{name} se ha quitado de la lista; su archivo ya no estaba.</translation>
    </message>
    <message>
        <source>{name} with a context of {context} tokens needs about {size} of memory; {free}. Close other programs, or choose a smaller model or quantisation.</source>
        <translation>{name} con un contexto de {context} tokens necesita unos {size} de memoria; {free}. Cierre otros programas o elija un modelo o una cuantización menor.</translation>
    </message>
    <message>
        <source>{name}, as the model brings none</source>
        <translation>{name}, pues el modelo no trae ninguna</translation>
    </message>
    <message>
        <source>{name}, {size}, from {host}</source>
        <translation>{name}, {size}, de {host}</translation>
    </message>
    <message>
        <source>{name}, {size}. On this computer: {fit}.</source>
        <translation>{name}, {size}. En este equipo: {fit}.</translation>
    </message>
    <message>
        <source>{name}, {state} (Ctrl+L)</source>
        <translation>{name}, {state} (Ctrl+L)</translation>
    </message>
    <message>
        <source>{name}. /new begins a new chat, /quit or Ctrl+D ends, Ctrl+C stops an answer.</source>
        <translation>{name}. /new empieza un chat nuevo, /quit o Ctrl+D termina, Ctrl+C detiene una respuesta.</translation>
    </message>
    <message>
        <source>{name}: {count} refused</source>
        <translation>{name}: {count} intentos rechazados</translation>
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
Viene de {host}.</translation>
    </message>
    <message>
        <source>{notes}
What brought LocalChat to this computer brings it.</source>
        <translation>{notes}
Lo que trajo LocalChat a este equipo la trae.</translation>
    </message>
    <message numerus="yes">
        <source>{origin} keeps it in %n pieces that cannot be loaded from there.</source>
        <translation>
            <numerusform>{origin} lo guarda en %n pieza, que no se puede cargar desde allí.</numerusform>
            <numerusform>{origin} lo guarda en %n piezas, que no se pueden cargar desde allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>{origin} lists it, but its file {file} is not there.</source>
        <translation>{origin} lo incluye en su lista, pero su archivo {file} no está ahí.</translation>
    </message>
    <message>
        <source>{pace} tokens/s</source>
        <translation>{pace} tokens/s</translation>
    </message>
    <message>
        <source>{package} cannot be unpacked: {error}.</source>
        <translation>{package} no se puede descomprimir: {error}.</translation>
    </message>
    <message>
        <source>{parent} cannot be used: {reason}. Choose another folder with --home.</source>
        <translation>{parent} no se puede usar: {reason}. Elija otra carpeta con --home.</translation>
    </message>
    <message>
        <source>{part} in {name} is not what its list says: it was changed or damaged. Get the file again.</source>
        <translation>{part} en {name} no es lo que dice su lista: se cambió o se dañó. Obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>{part}, {free} free now</source>
        <translation>{part}, {free} libres ahora</translation>
    </message>
    <message>
        <source>{path} arrived twice with other content than its hash says, so it was not kept. The file on the hub, or the line, is at fault; try again later.</source>
        <translation>{path} ha llegado dos veces con otro contenido del que dice su hash, así que no se ha guardado. La culpa es del archivo del hub o de la conexión; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}.</source>
        <translation>{path} no se puede abrir: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written: {reason}.</source>
        <translation>{path} no se puede leer o escribir: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>No se puede leer {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>No se puede escribir {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} is a folder: choose a name for the file.</source>
        <translation>{path} es una carpeta: elija un nombre para el archivo.</translation>
    </message>
    <message>
        <source>{path} is empty on the hub.</source>
        <translation>{path} está vacío en el hub.</translation>
    </message>
    <message>
        <source>{path} is here already with another content, and stays as it is.</source>
        <translation>{path} ya está aquí con otro contenido, y se queda como está.</translation>
    </message>
    <message numerus="yes">
        <source>{path} is looked at from now on: %n new models.</source>
        <extracomment>For one: {path} is looked at from now on: %n new model.</extracomment>
        <translation>
            <numerusform>Desde ahora se mira en {path}: %n modelo nuevo.</numerusform>
            <numerusform>Desde ahora se mira en {path}: %n modelos nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is nested too deep: what is below was left out.</source>
        <translation>{path} está anidado a demasiada profundidad: lo que hay debajo se ha omitido.</translation>
    </message>
    <message>
        <source>{path} is no file.</source>
        <translation>{path} no es un archivo.</translation>
    </message>
    <message>
        <source>{path} is not what the makers signed. Delete it; nothing was installed.</source>
        <translation>{path} no es lo que firmaron los creadores. Elimínelo; no se ha instalado nada.</translation>
    </message>
    <message>
        <source>{path} may not be written</source>
        <translation>{path} no se puede escribir</translation>
    </message>
    <message>
        <source>{path} must hold a JSON list such as {example}.</source>
        <translation>{path} debe contener una lista JSON como {example}.</translation>
    </message>
    <message>
        <source>{path} was changed on the hub since you chose it. Open the model's page again and choose the new file.</source>
        <translation>{path} ha cambiado en el hub desde que lo eligió. Abra de nuevo la página del modelo y elija el archivo nuevo.</translation>
    </message>
    <message>
        <source>{path} was not exported with a passphrase by LocalChat.</source>
        <translation>{path} no lo exportó LocalChat con una frase de contraseña.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{persona} with examples</source>
        <translation>{persona} con ejemplos</translation>
    </message>
    <message>
        <source>{persona} without examples</source>
        <translation>{persona} sin ejemplos</translation>
    </message>
    <message>
        <source>{reason}, so {what}.</source>
        <translation>{reason}, así que {what}.</translation>
    </message>
    <message>
        <source>{refused} ways out were tried at its start, all refused</source>
        <translation>{refused} vías de salida probadas al iniciarse, todas rechazadas</translation>
    </message>
    <message>
        <source>{repository} has a file of the same size. Verify yours first, to compare both.</source>
        <translation>{repository} tiene un archivo del mismo tamaño. Verifique primero el suyo para comparar ambos.</translation>
    </message>
    <message>
        <source>{repository} has another {path} now, of {size} GB. Download it again to get it.</source>
        <translation>{repository} tiene ahora otro {path}, de {size} GB. Descárguelo de nuevo para obtenerlo.</translation>
    </message>
    <message>
        <source>{repository} has no chat template to compare with.</source>
        <translation>{repository} no tiene una plantilla de chat con la que comparar.</translation>
    </message>
    <message>
        <source>{repository} has no {path} any more. Yours stays as it is.</source>
        <translation>{repository} ya no tiene {path}. El suyo se queda como está.</translation>
    </message>
    <message>
        <source>{repository} still has the same: yours is the newest.</source>
        <translation>{repository} sigue teniendo el mismo: el suyo es el más reciente.</translation>
    </message>
    <message>
        <source>{root} cannot be used for downloads: {reason}. Choose another folder in Settings, or change its rights.</source>
        <translation>{root} no se puede usar para descargas: {reason}. Elija otra carpeta en Ajustes o cambie sus permisos.</translation>
    </message>
    <message>
        <source>{rows} rows, {columns} columns.</source>
        <translation>{rows} filas, {columns} columnas.</translation>
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
        <translation>{share} anticipado</translation>
    </message>
    <message>
        <source>{shown} cannot be read: {reason}.</source>
        <translation>No se puede leer {shown}: {reason}.</translation>
    </message>
    <message>
        <source>{shown} swells to {file_size} bytes: no export does; left alone.</source>
        <translation>{shown} se expande a {file_size} bytes, lo que no hace ninguna exportación; se ha dejado como está.</translation>
    </message>
    <message>
        <source>{side} answers</source>
        <translation>{side} responde</translation>
    </message>
    <message>
        <source>{size} ({count} bytes)</source>
        <translation>{size} ({count} bytes)</translation>
    </message>
    <message>
        <source>{size} and {card} on the graphics card are free</source>
        <translation>hay {size} y {card} en la tarjeta gráfica libres</translation>
    </message>
    <message>
        <source>{size} are free</source>
        <translation>hay {size} libres</translation>
    </message>
    <message>
        <source>{size} are here already and would be deleted.</source>
        <translation>{size} ya están aquí y se eliminarían.</translation>
    </message>
    <message>
        <source>{size} each</source>
        <translation>{size} cada uno</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} píxeles</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} y {last}</translation>
    </message>
    <message>
        <source>{source} (checked by the hub)</source>
        <translation>{source} (comprobado por el hub)</translation>
    </message>
    <message>
        <source>{speed} t/s</source>
        <translation>{speed} t/s</translation>
    </message>
    <message>
        <source>{speed} tokens/s here</source>
        <translation>{speed} tokens/s aquí</translation>
    </message>
    <message>
        <source>{speed} tokens/s, {count} tokens, {time} ms to first</source>
        <translation>{speed} tokens/s, {count} tokens, {time} ms hasta el primero</translation>
    </message>
    <message>
        <source>{target} cannot be written: {reason}. Choose another folder, or change its rights.</source>
        <translation>{target} no se puede escribir: {reason}. Elija otra carpeta o cambie sus permisos.</translation>
    </message>
    <message>
        <source>{target} is a folder, so no file can have that name. Rename the folder.</source>
        <translation>{target} es una carpeta, así que ningún archivo puede llamarse así. Cambie el nombre de la carpeta.</translation>
    </message>
    <message>
        <source>{text} holds your chats too, and what downloads may see nothing of them. Choose a folder for models alone.</source>
        <translation>{text} también contiene sus chats, y lo que descarga no debe ver nada de ellos. Elija una carpeta solo para modelos.</translation>
    </message>
    <message>
        <source>{text}… ({count} characters)</source>
        <translation>{text}… ({count} caracteres)</translation>
    </message>
    <message>
        <source>{things}; {size}.</source>
        <translation>{things}; {size}.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>tiempo restante: {time}</translation>
    </message>
    <message>
        <source>{time} to first</source>
        <translation>{time} al primero</translation>
    </message>
    <message>
        <source>{titles} are ready</source>
        <translation>{titles} están listos</translation>
    </message>
    <message>
        <source>{title} (branch {count})</source>
        <translation>{title} (rama {count})</translation>
    </message>
    <message>
        <source>{title} (branch)</source>
        <translation>{title} (rama)</translation>
    </message>
    <message>
        <source>{title} goes on in the open LocalChat.</source>
        <translation>{title} continúa en el LocalChat abierto.</translation>
    </message>
    <message>
        <source>{title} is cancelled, and what was here of it is deleted.</source>
        <translation>{title} se ha cancelado, y lo que había se ha eliminado.</translation>
    </message>
    <message>
        <source>{title} is here already. My models can remove it.</source>
        <translation>{title} ya está aquí. Se puede quitar en Mis modelos.</translation>
    </message>
    <message>
        <source>{title} is here, whole and checked: {path}</source>
        <translation>{title} está aquí, completo y comprobado: {path}</translation>
    </message>
    <message>
        <source>{title} is not over yet: cancel it instead.</source>
        <translation>{title} aún no ha terminado: cancele la descarga.</translation>
    </message>
    <message>
        <source>{title} is paused.</source>
        <translation>{title} está en pausa.</translation>
    </message>
    <message>
        <source>{title} is ready</source>
        <translation>{title} está listo</translation>
    </message>
    <message>
        <source>{title} is taken from the list.</source>
        <translation>{title} se ha quitado de la lista.</translation>
    </message>
    <message>
        <source>{title} was not downloaded</source>
        <translation>{title} no se ha descargado</translation>
    </message>
    <message>
        <source>{title} was paused</source>
        <translation>{title} está en pausa</translation>
    </message>
    <message>
        <source>{tokens} tokens</source>
        <translation>{tokens} tokens</translation>
    </message>
    <message>
        <source>{tokens} tokens of at most {longest}</source>
        <translation>{tokens} tokens de {longest} como máximo</translation>
    </message>
    <message>
        <source>{token} was taken: {percent}</source>
        <translation>Se tomó {token}: {percent}</translation>
    </message>
    <message>
        <source>{total}, of which {free} are free</source>
        <translation>{total}, de los que {free} están libres</translation>
    </message>
    <message>
        <source>{used} of {context} tokens</source>
        <translation>{used} de {context} tokens</translation>
    </message>
    <message>
        <source>{vote} (key {key})</source>
        <translation>{vote} (tecla {key})</translation>
    </message>
    <message>
        <source>{weights} weights, {context} context, {room} working room.</source>
        <translation>{weights} de pesos, {context} de contexto, {room} de espacio de trabajo.</translation>
    </message>
    <message>
        <source>{what} ({means})</source>
        <translation>{what} ({means})</translation>
    </message>
    <message>
        <source>{who} is answering.</source>
        <translation>{who} responde.</translation>
    </message>
    <message>
        <source>{why} So it stays off.</source>
        <translation>{why} Así que queda apagado.</translation>
    </message>
    <message>
        <source>{why}, tries again in {time}</source>
        <translation>{why}, nuevo intento en {time}</translation>
    </message>
    <message>
        <source>{words}. Enter asks, Escape hides.</source>
        <translation>{words}. Intro pregunta, Esc oculta.</translation>
    </message>
    <message>
        <source>“-” works with words, not with filters such as “{name}:”.</source>
        <translation>«-» funciona con palabras, no con filtros como «{name}:».</translation>
    </message>
    <message>
        <source>“Q: …” and “A: …” over as many lines as they need; or one pair in each line with a tab or → between; or JSON Lines, as for training.</source>
        <translation>«Q: …» y «A: …» en tantas líneas como necesiten; o un par por línea con un tabulador o → en medio; o JSON Lines, como para el entrenamiento.</translation>
    </message>
    <message>
        <source>“folder:” needs the name of a folder, such as folder:work.</source>
        <translation>«folder:» necesita el nombre de una carpeta, como folder:work.</translation>
    </message>
    <message>
        <source>“is:” wants pinned, archived or trash.</source>
        <translation>«is:» necesita pinned, archived o trash.</translation>
    </message>
    <message>
        <source>“model:” needs part of a model's name, such as model:qwen.</source>
        <translation>«model:» necesita parte del nombre de un modelo, como model:qwen.</translation>
    </message>
    <message>
        <source>“role:” wants who said it: user, assistant or system.</source>
        <translation>«role:» necesita quién lo dijo: user, assistant o system.</translation>
    </message>
    <message>
        <source>“tag:” needs the name of a tag, such as tag:idea.</source>
        <translation>«tag:» necesita el nombre de una etiqueta, como tag:idea.</translation>
    </message>
    <message>
        <source>“{choice}” is no readable file and no known template: {names}.</source>
        <translation>«{choice}» no es un archivo legible ni una plantilla conocida: {names}.</translation>
    </message>
    <message>
        <source>“{name}:” wants a day, such as {name}:2026-03-01, {name}:2026-03, {name}:yesterday or {name}:7d.</source>
        <translation>«{name}:» necesita un día, como {name}:2026-03-01, {name}:2026-03, {name}:yesterday o {name}:7d.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a variable: a letter first, then letters, digits and _, at most 40 in all.</source>
        <translation>«{name}» no puede ser el nombre de una variable: primero una letra, después letras, cifras y _, 40 en total como máximo.</translation>
    </message>
    <message>
        <source>“{name}” has a value that it cannot have</source>
        <translation>«{name}» tiene un valor imposible</translation>
    </message>
    <message>
        <source>“{name}” is built in and cannot be changed. Choose another name.</source>
        <translation>«{name}» está integrado y no se puede modificar. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“{name}” is built in and cannot be deleted.</source>
        <translation>«{name}» está integrado y no se puede eliminar.</translation>
    </message>
    <message>
        <source>“{name}” is built in and cannot be removed.</source>
        <translation>«{name}» está integrado y no se puede quitar.</translation>
    </message>
    <message>
        <source>“{name}” is used here.</source>
        <translation>Aquí se usa «{name}».</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>«{name}» se ha eliminado.</translation>
    </message>
    <message>
        <source>“{name}” was imported.</source>
        <translation>«{name}» se ha importado.</translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>«{name}» se ha quitado.</translation>
    </message>
    <message>
        <source>“{name}” was written to {path}.</source>
        <translation>«{name}» se ha escrito en {path}.</translation>
    </message>
    <message>
        <source>“{repository}” is no model on the hub: those are named owner/name.</source>
        <translation>«{repository}» no es un modelo del hub: esos se llaman propietario/nombre.</translation>
    </message>
    <message>
        <source>“{repository}” is no repository</source>
        <translation>«{repository}» no es un repositorio</translation>
    </message>
    <message>
        <source>“{repository}” stands there twice</source>
        <translation>«{repository}» aparece dos veces</translation>
    </message>
    <message>
        <source>“{template}” is used: the model’s name says {word}.</source>
        <translation>Se usa «{template}»: el nombre del modelo dice {word}.</translation>
    </message>
    <message>
        <source>“{template}” is used: the model’s vocabulary has its mark {mark}.</source>
        <translation>Se usa «{template}»: el vocabulario del modelo tiene su marca {mark}.</translation>
    </message>
    <message>
        <source>“{text}” is no file with a secret key of minisign that has no password (minisign -G -W).</source>
        <translation>«{text}» no es un archivo con una clave secreta de minisign sin contraseña (minisign -G -W).</translation>
    </message>
    <message>
        <source>“{text}” is no public key of minisign, nor a file with one.</source>
        <translation>«{text}» no es una clave pública de minisign, ni un archivo con una.</translation>
    </message>
    <message>
        <source>“{text}” is {tokens} tokens in this model, and a bias wants one. Most words begin with a space; a number such as #1234 names a token directly.</source>
        <translation>«{text}» son {tokens} tokens en este modelo, y un sesgo quiere uno. La mayoría de las palabras empiezan con un espacio; un número como #1234 nombra un token directamente.</translation>
    </message>
    <message>
        <source>“{what}” has no keys now.</source>
        <translation>«{what}» ya no tiene teclas.</translation>
    </message>
    <message>
        <source>“{what}” is now {keys}.</source>
        <translation>«{what}» es ahora {keys}.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
</context>
</TS>
