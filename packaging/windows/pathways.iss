; The installer for Windows. Made by packaging/windows/installer.py, which hands in:
;   Version      the version of the program
;   FileVersion  the same as four numbers
;   Bundle       the folder dist\pathways
;   Icon         the .ico made of the drawing
;   Licence      LICENSE
;   Output       the folder that the installer is put into
;   Ending       of files that hold a question, and Type, their MIME type
;   Sign         given when a sign tool named "release" is
#if !Defined(Version) || !Defined(FileVersion) || !Defined(Bundle) || !Defined(Icon) || !Defined(Licence) || !Defined(Output) || !Defined(Ending) || !Defined(Type)
  #error Run packaging/windows/installer.py, which says what this is made of.
#endif

[Setup]
AppId={{6B0F5C1E-7C0A-4D0B-9C55-2F6C6B7C3D11}
AppName=Pathways
AppVersion={#Version}
AppVerName=Pathways {#Version}
AppPublisher=Pathways maintainers
VersionInfoVersion={#FileVersion}
; For the person who runs it, without an administrator, unless they choose otherwise.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
DefaultDirName={autopf}\Pathways
DisableProgramGroupPage=yes
DisableDirPage=auto
LicenseFile={#Licence}
; What Qt asks for: Windows 10, version 1809, which has the C runtime of its own; the C++ runtime lies in the bundle.
MinVersion=10.0.17763
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
CloseApplications=yes
RestartApplications=no
ShowLanguageDialog=auto
WizardStyle=modern
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\pathways.exe
UninstallDisplayName=Pathways
OutputDir={#Output}
OutputBaseFilename=pathways-{#Version}-windows-x86_64
Compression=lzma2/max
SolidCompression=yes
; The files keep the times they were built with, so that the same build gives the same installer but for its own stamp.
TimeStampsInUTC=yes
#ifdef Sign
SignTool=release
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
; Inno Setup has no Welsh: what is read most is in welsh.isl, all else stays English.
Name: "cy"; MessagesFile: "compiler:Default.isl,welsh.isl"
Name: "sv"; MessagesFile: "compiler:Languages\Swedish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[CustomMessages]
en.QuestionFile=Pathways question
cy.QuestionFile=Cwestiwn Pathways
sv.QuestionFile=Pathways-fråga
fr.QuestionFile=Question Pathways
en.OpenQuestions=Open saved questions (%1) with Pathways
cy.OpenQuestions=Agor cwestiynau sydd wedi’u cadw (%1) gyda Pathways
sv.OpenQuestions=Öppna sparade frågor (%1) med Pathways
fr.OpenQuestions=Ouvrir les questions enregistrées (%1) avec Pathways
en.CasebookKept=Pathways has been removed. Your casebook, its copies and your settings were left untouched. They are in:%n%n%1%n%nDelete that folder if nobody needs them any more.
cy.CasebookKept=Mae Pathways wedi’i ddadosod. Ni chyffyrddwyd â’ch llyfr achosion, ei gopïau na’ch gosodiadau. Maent yn:%n%n%1%n%nDilëwch y ffolder honno os nad oes ar neb eu hangen mwyach.
sv.CasebookKept=Pathways har tagits bort. Din ärendebok, dess kopior och dina inställningar är orörda. De finns i:%n%n%1%n%nTa bort den mappen om ingen längre behöver dem.
fr.CasebookKept=Pathways a été supprimé. Votre carnet de suivi, ses copies et vos réglages n’ont pas été touchés. Ils se trouvent dans :%n%n%1%n%nSupprimez ce dossier si personne n’en a plus besoin.

[Tasks]
Name: "open"; Description: "{cm:OpenQuestions,{#Ending}}"
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; Of an older version nothing is left that a newer one does not bring.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\Pathways"; Filename: "{app}\pathways.exe"
Name: "{autodesktop}\Pathways"; Filename: "{app}\pathways.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\{#Ending}"; ValueType: string; ValueName: "Content Type"; ValueData: "{#Type}"; Flags: uninsdeletevalue uninsdeletekeyifempty; Tasks: open
Root: HKA; Subkey: "Software\Classes\{#Ending}\OpenWithProgids"; ValueType: string; ValueName: "Pathways.Question"; ValueData: ""; Flags: uninsdeletevalue uninsdeletekeyifempty; Tasks: open
Root: HKA; Subkey: "Software\Classes\Pathways.Question"; ValueType: string; ValueName: ""; ValueData: "{cm:QuestionFile}"; Flags: uninsdeletekey; Tasks: open
Root: HKA; Subkey: "Software\Classes\Pathways.Question\DefaultIcon"; ValueType: string; ValueName: ""; ValueData: "{app}\pathways.exe,0"; Tasks: open
Root: HKA; Subkey: "Software\Classes\Pathways.Question\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\pathways.exe"" ""%1"""; Tasks: open

[Run]
Filename: "{app}\pathways.exe"; Description: "{cm:LaunchProgram,Pathways}"; Flags: nowait postinstall skipifsilent

[Code]
// What a person wrote lies outside the program's folder and is never removed; it is said where.
procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
var
  Folder: String;
begin
  Folder := ExpandConstant('{localappdata}\pathways');
  if (CurUninstallStep = usPostUninstall) and not UninstallSilent and DirExists(Folder) then
    MsgBox(FmtMessage(CustomMessage('CasebookKept'), [Folder]), mbInformation, MB_OK);
end;
