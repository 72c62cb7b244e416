-- AlterTable
ALTER TABLE "PracticePicture" ADD COLUMN     "shown" TEXT;
