"""Opens a workbook in LibreOffice: the first argument of the script; the second is a folder for a profile of its own."""
import subprocess
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

PATIENCE_SECONDS = 120


def connect(pipe, office):
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(PATIENCE_SECONDS * 2):
        if office.poll() is not None:
            sys.exit("LibreOffice ended with status %d" % office.returncode)
        try:
            return resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
        except NoConnectException:
            time.sleep(0.5)
    sys.exit("LibreOffice did not answer")


def run(work):
    """Does something with the workbook."""
    path, profile = (Path(argument).resolve() for argument in sys.argv[1:3])
    pipe = "lec" + str(time.time_ns())
    office = subprocess.Popen(
        ["soffice", "-env:UserInstallation=" + profile.as_uri(), "--headless", "--norestore",
         "--accept=pipe,name=%s;urp" % pipe])
    try:
        context = connect(pipe, office)
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        book = desktop.loadComponentFromURL(path.as_uri(), "_blank", 0, (PropertyValue("Hidden", 0, True, 0),))
        work(book)
        book.close(True)
        desktop.terminate()
        office.wait(PATIENCE_SECONDS)
    finally:
        office.kill()
