; Welsh for Inno Setup, which has none: the messages most people read. All others stay as Default.isl has them.

[LangOptions]
LanguageName=Cymraeg
LanguageID=$0452
LanguageCodePage=0

[Messages]
SetupAppTitle=Gosod
SetupWindowTitle=Gosod - %1
UninstallAppTitle=Dadosod
UninstallAppFullTitle=Dadosod %1
InformationTitle=Gwybodaeth
ConfirmTitle=Cadarnhau
ErrorTitle=Gwall
PrivilegesRequiredOverrideInstruction=Dewiswch sut i osod
PrivilegesRequiredOverrideTaskDialogText2=Gellir gosod %1 i chi yn unig, neu i bob defnyddiwr (mae angen hawliau gweinyddwr).
PrivilegesRequiredOverrideAllUsers=Gosod i &bob defnyddiwr
PrivilegesRequiredOverrideCurrentUser=Gosod i &mi yn unig
PrivilegesRequiredOverrideRecommended=%1 (argymhellir)
ExitSetupTitle=Gadael y gosod
ExitSetupMessage=Nid yw’r gosod wedi’i orffen. Os gadewch nawr, ni fydd y rhaglen yn cael ei gosod.%n%nGallwch redeg hwn eto rywbryd arall i orffen.%n%nGadael?
ButtonBack=< &Yn ôl
ButtonNext=&Nesaf >
ButtonInstall=&Gosod
ButtonOK=Iawn
ButtonCancel=Canslo
ButtonYes=&Ie
ButtonNo=N&a
ButtonFinish=&Gorffen
ButtonBrowse=&Pori...
ButtonWizardBrowse=P&ori...
SelectLanguageTitle=Dewis iaith y gosod
SelectLanguageLabel=Dewiswch yr iaith i’w defnyddio wrth osod:
ClickNext=Cliciwch Nesaf i barhau, neu Canslo i adael.
WizardLicense=Trwydded
LicenseLabel=Darllenwch yr wybodaeth bwysig hon cyn parhau.
LicenseLabel3=Darllenwch y drwydded hon. Rhaid i chi dderbyn ei thelerau cyn parhau â’r gosod.
LicenseAccepted=Rwy’n &derbyn y drwydded
LicenseNotAccepted=Nid wyf yn d&erbyn y drwydded
WizardSelectDir=Dewis y lle i osod
SelectDirDesc=Ble y dylid gosod [name]?
SelectDirLabel3=Caiff [name] ei osod yn y ffolder hon.
SelectDirBrowseLabel=I barhau, cliciwch Nesaf. I ddewis ffolder arall, cliciwch Pori.
DiskSpaceMBLabel=Mae angen o leiaf [mb] MB o le rhydd ar y ddisg.
WizardSelectTasks=Dewis tasgau ychwanegol
SelectTasksDesc=Pa dasgau ychwanegol y dylid eu gwneud?
SelectTasksLabel2=Dewiswch y tasgau ychwanegol yr hoffech eu gwneud wrth osod [name], yna cliciwch Nesaf.
WizardReady=Yn barod i osod
ReadyLabel1=Mae popeth yn barod i ddechrau gosod [name] ar eich cyfrifiadur.
ReadyLabel2a=Cliciwch Gosod i barhau, neu Yn ôl i edrych ar unrhyw osodiadau neu eu newid.
ReadyLabel2b=Cliciwch Gosod i barhau.
ReadyMemoDir=Lle:
ReadyMemoTasks=Tasgau ychwanegol:
WizardPreparing=Wrthi’n paratoi i osod
PreparingDesc=Wrthi’n paratoi i osod [name] ar eich cyfrifiadur.
ApplicationsFound=Mae’r rhaglenni hyn yn defnyddio ffeiliau y mae angen eu diweddaru. Argymhellir gadael iddynt gael eu cau yn awtomatig.
CloseApplications=&Cau’r rhaglenni yn awtomatig
DontCloseApplications=&Peidio â chau’r rhaglenni
WizardInstalling=Wrthi’n gosod
InstallingLabel=Arhoswch tra bo [name] yn cael ei osod ar eich cyfrifiadur.
FinishedHeadingLabel=Mae [name] wedi’i osod
FinishedLabelNoIcons=Mae [name] wedi’i osod ar eich cyfrifiadur.
FinishedLabel=Mae [name] wedi’i osod ar eich cyfrifiadur. Gellir ei agor o’r ddewislen Cychwyn.
ClickFinish=Cliciwch Gorffen i adael.
StatusExtractFiles=Wrthi’n copïo ffeiliau...
StatusCreateIcons=Wrthi’n creu llwybrau byr...
StatusRollback=Wrthi’n dad-wneud newidiadau...
ConfirmUninstall=Ydych chi’n siŵr eich bod am ddadosod %1 yn llwyr?
UninstalledAll=Mae %1 wedi’i ddadosod o’ch cyfrifiadur.
UninstalledMost=Mae %1 wedi’i ddadosod.%n%nNi ellid dileu rhai pethau. Gallwch eu dileu â llaw.
WizardUninstalling=Hynt y dadosod
StatusUninstalling=Wrthi’n dadosod %1...

[CustomMessages]
CreateDesktopIcon=Creu eicon ar y &bwrdd gwaith
LaunchProgram=Agor %1
